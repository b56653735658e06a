"""German: what is said when somebody was misunderstood."""

SENTENCES = {
    "That was wrong": "Das war falsch",
    "marked wrong": "Tut mir leid. Ich habe mir notiert, was ich falsch gelesen habe, ohne Namen "
    "und andere private Worte, damit es besser wird. Was meintest du? Sag es einfach anders.",
}
