"""Dutch: what is said when somebody was misunderstood."""

SENTENCES = {
    "That was wrong": "Dat klopte niet",
    "marked wrong": "Sorry. Ik heb genoteerd wat ik verkeerd las, zonder namen of andere "
    "privéwoorden, zodat het beter kan. Wat bedoelde je? Zeg het gewoon met andere woorden.",
}
