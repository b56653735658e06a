"""French: what is said when somebody was misunderstood."""

SENTENCES = {
    "That was wrong": "C'était faux",
    "marked wrong": "Désolé. J'ai noté comment j'ai mal compris, sans noms ni autres mots privés, "
    "pour que ce soit corrigé. Que voulais-tu dire ? Redis-le simplement avec d'autres mots.",
}
