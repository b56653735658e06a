"""Spanish: what is said when somebody was misunderstood."""

SENTENCES = {
    "That was wrong": "Eso está mal",
    "marked wrong": "Lo siento. Anoté cómo lo malinterpreté, sin nombres ni otras palabras "
    "privadas, para que se pueda corregir. ¿Qué querías decir? Dímelo de nuevo con otras palabras.",
}
