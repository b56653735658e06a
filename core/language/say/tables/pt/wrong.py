"""Portuguese: what is said when somebody was misunderstood."""

SENTENCES = {
    "That was wrong": "Isso está errado",
    "marked wrong": "Desculpe. Anotei como entendi mal, sem nomes nem outras palavras privadas, "
    "para que se possa corrigir. O que queria dizer? Diga outra vez com outras palavras.",
}
