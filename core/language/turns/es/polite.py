"""What may stand before and after a Spanish wish without changing it."""

from core.language.turns.es.spelling import typed

_DO = r"(?=\w+(?:[aeií]r)(?:me|nos|te|se|le)?(?:l[oa]s?)?\b)"
"""An infinitive comes next."""
POLITE = typed(
    r"(?:\d{1,2}[.)]|[-*•–]|\[ ?\]) (?=\w)|"
    r"(?:oye|oiga|eh|ey|hey|hola|ok(?:ay)?|vale|venga|bueno|bien|pues|a ver|mira|mire|eh+|em+|este"
    r"|perdón|perdona|perdone|disculpa|disculpe|gracias|sí|claro|y|también|además|luego|entonces"
    r"|pero|primero|segundo|por último|che|ándale|buenos días|buenas tardes|buenas noches"
    r"|buenas)(?:[,!.:]+ ?| (?!es\b|está\b|son\b|T))|"
    r"(?:por favor|porfa|porfavor|porfis|por fa|simplemente|rápido|solo|sólo|quizás?|tal vez),? "
    r"|(?:si (?:puedes|puede|no te importa|no es molestia),? )"
    r"|(?:me |nos |te |le )?(?:puedes|puede|podrías|podría|podés|podéis|pueden|puedas"
    r"|quieres|querrías|serías capaz de|sabrías)(?: (?:por favor|porfa|tú))? "
    rf"{_DO}"
    r"|(?:te |le )?(?:importaría|importa|molestaría) " + _DO + r"|sería posible " + _DO + r"|"
    r"(?:me |nos )?(?:gustaría|encantaría|vendría bien) " + _DO + r"|"
    r"(?:yo )?(?:quiero|quisiera|querría|quería|deseo|necesito|necesitaría|queremos|necesitamos"
    r"|me gustaría|tengo ganas de|pienso|intento|espero) (?:que (?:me |nos )?(?=\w+[ae]s?\b)|"
    + _DO
    + r"(?!saber\b.*\bhacer\b$)(?!despertar|levantar|ser (?:avisad|despertad)))"
    r"|necesito ayuda (?:para|con) |ayúdame a |échame una mano para |asegúrate de (?:que )?"
    r"|(?:yo )?(?:tengo|tenemos|habría|hay|tendría|tendríamos|tuve) que (?=\w)"
    r"|(?:debo|debemos|debería|deberíamos|hemos de|he de|toca|me toca|nos toca)(?: de)? "
    + _DO
    + r"|(?:voy|vamos|vas) a "
    + _DO
    + r"|(?:puedo|podría|podemos|podríamos) (?=(?:añadir|agregar|apuntar|poner|ver|crear|mover"
    r"|cambiar|cancelar|borrar|eliminar|quitar|programar|agendar|reservar)\b)"
    r"|(?:hazme|haz|hágame|me haces) (?:el|un) favor (?:de |y )|sé (?:amable|bueno) y "
    r"|(?:dime|sabes|me puedes decir|puedes decirme|me dices|quiero saber|quisiera saber"
    r"|necesito saber|me gustaría saber|dígame|decime)(?: por favor)?,? "
    r"(?=(?:cuándo|cuál(?:es)?|dónde|qué|quién|cómo|cuánt[oa]s?|a qué|en qué|con quién"
    r"|si (?:tengo|estoy|hay|está))\b)"
    r"|(?:tienes que|debes|puedes|deberías) " + _DO + r"|qué tal si |qué te parece si |vamos a "
    r"|es (?:necesario|importante|urgente) " + _DO
)
"""Politeness and preambles."""
TRAILING = typed(
    r"por favor|porfa|porfavor|por fa|porfis|gracias|muchas gracias|mil gracias|vale|ok|okay"
    r"|sí|si puedes|si puede|si no te importa|para mí|cuando puedas|ya|anda|quieres|puedes|venga"
    r"|de acuerdo|también|ahora mismo|inmediatamente|cuanto antes|lo antes posible"
)
"""What may stand behind."""
WISHES = typed(r"\b(?:quiero|quisiera|querría|quería|deseo|queremos|gustaría|encantaría)\b")
"""A wish of the speaker's own, which need not be an order."""
