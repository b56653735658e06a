"""Italian: what is said when somebody was misunderstood."""

SENTENCES = {
    "That was wrong": "Era sbagliato",
    "marked wrong": "Scusa. Ho annotato come ho capito male, senza nomi né altre parole private, "
    "così si potrà correggere. Che cosa volevi dire? Ripetilo semplicemente con altre parole.",
}
