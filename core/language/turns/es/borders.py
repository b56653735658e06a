"""Where a time begins and ends among Spanish words: meals, bare hours, short lengths."""

from core.language.turns.es.spelling import typed

MEALS = "desayuno|almuerzo|comida|merienda|cena|brunch"
MEAL_FIRST = rf"(?:(?:la )?hora (?:de |del ))?(?:(?:el|la|un|una|mi) )?(?:{MEALS})\b\s*"
MEAL_LAST = rf"\s+(?:{MEALS})$"
"""Meals are things to go to unless a preposition makes them times: "después de la cena"."""
MEAL_NEXT = typed(rf"\by (?P<meal>{MEALS}) (?=el\b|a las?\b|con\b|mañana\b|hoy\b)")
"""A meal after another wish is a thing of its own."""
NAME = (
    r"\b(?:(?:regalos?|flores|tarta|pastel|libros?|ropa|zapatos|juguetes?|tarjeta) para"
    r"|con|llamar? a|avisar? a|escrib[ei]r? a|invitar? a|preguntar? a|visitar? a)\s+"
    r"(?P<name>abril|julio|domingo|mercedes|luz)\b(?!\s*\d)"
)
"""Months and days that are people: "un regalo para Abril", "llamar a Julio"."""
HOUR = typed(
    r"\b(?:cita|reunión|llamada|comida|cena|almuerzo|desayuno|alarma|despertador|entrevista"
    r"|clase|recordatorio|evento)\b.*\b(?P<before>para|a) (?P<hour>1[0-2]|[1-9]|una|dos|tres"
    r"|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?=[\s.,!?]*$"
    r"| (?:el|con|mañana|hoy|pasado)\b)"
)
"""An hour without anything that says so, at the end of a wish about an appointment or a ring."""
SHORT = typed(
    r"(?<!las )(?<!la )\b(?:(?:por|durante) )?(?P<count>\d{1,3}) ?(?P<unit>hrs?|h|mins?|m)\b\.?"
    r"(?!(?:,| y)? ?\d)(?! ?(?:antes|después|más tarde)\b)"
)
"""A length in letters: "1h", "10 min"."""
PUT_OFF = typed(r"\b(?:pospon\w*|posponer\w*|aplaz\w*|aplác\w*|retras\w*|paus\w*|snooz\w*)\b")
"""What makes such a number a length wherever it stands."""
UNITS = {"h": ("hora", "horas"), "m": ("minuto", "minutos")}
"""By the first letter of such a number's unit."""
DAY_OF_MONTH = r"\b(?:al|para el|hasta el) (?P<day>(?:día )?(?:[12]?\d|3[01]))(?=[\s.,!?]*$|,)"
"""A day of the month as the goal of a move: "al 20"."""
NEXT_HOUR = r"(?:,|,? y(?: a las?)?|&) (?P<hour>1\d|2[0-3]|[1-9])(?P<rest> (?:el )?$|h?[\s.,!?]*$)"
"""A bare hour after a time: "a las 9 y 10"."""
AT = "a las"
"""The word that makes a number an hour."""
IN, ON = "en", "el"
"""The words that make a length a distance, and that stand before a day."""
FAR = r"^(?:en|dentro de) "
"""How a distance begins."""
FOR = r"^(?:durante|por|de|para) "
"""What a length loses to become a distance."""
SPACE = "el|la|los|a|al|a las?|de|del|por|en"
"""What may stand between two parts of one time."""
AND = typed(
    r"(?:(?:y|e|&|\+|más|así como|y también|y luego|y además)\s+)?"
    r"(?:otr[oa] )?(?:(?:a las?|el|la|los|para|por) )?"
)
"""What may stand between two times of one wish."""
