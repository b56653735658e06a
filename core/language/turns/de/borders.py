"""Where a time begins and ends among German words: meals, bare hours, short lengths."""

MEALS = "frühstück|brunch|mittagessen|lunch|abendessen|abendbrot|dinner"
MEAL_FIRST = rf"(?:zu[mr] |(?:das|ein|mein) )?(?:{MEALS})\b\s*"
MEAL_LAST = rf"\s+(?:{MEALS})$"
"""Meals are things to go to unless a preposition makes them times: "nach dem Mittagessen"."""
MEAL_NEXT = rf"\bund (?P<meal>{MEALS}) (?=am\b|um\b|mit\b|morgen\b|heute\b)"
"""A meal after another wish is a thing of its own."""
NAME = (
    r"\b(?:(?:geschenke?|karten?|kuchen|blumen|spielzeug|kleid(?:ung)?|schuhe|bücher"
    r"|buch) für|mit|ruf(?:e)?|frag(?:e)?|triff|besuch(?:e)?)\s+(?P<name>mai|juni|april"
    r"|august|sommer)\b(?!\s*\d)"
)
"""Months that are people: "ein Geschenk für August", "Essen mit April"."""
HOUR = (
    r"\b(?:\w*termin|treffen|meeting|besprechung|anruf|essen|frühstück|wecker|alarm"
    r"|interview|gespräch|unterricht|kurs|erinnerung)\b.*\b(?P<before>für|auf|um"
    r"|zu) (?P<hour>1[0-2]|[1-9]|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf"
    r"|zwölf)(?=[\s.,!?]*$| (?:am|mit|morgen|heute|übermorgen)\b)"
)
"""An hour without anything that says so, at the end of a wish about an appointment or a ring."""
SHORT = (
    r"\b(?:(?:für|um) )?(?P<count>\d{1,3}) ?(?P<unit>stdn?|h|minu?ten|mins?"
    r"|m)\b\.?(?!(?:,| und)? ?(?:und )?\d)(?! ?(?:vor|nach|vorher|davor|danach|früher|später)\b)"
)
"""A length in letters: "1h", "10 min"."""
DAY_OF_MONTH = r"(?<=[\w)] )(?P<day>(?:mo|di|mi|do|fr|sa|so)\b\.?)(?=[\s.,!?]*$)"
"""A weekday's short name at the end."""
PUT_OFF = r"\b(?:snooz\w*|schlumm\w*|pausier\w*|verschieb\w*|verzöger\w*|später)\b"
"""What makes such a number a length wherever it stands."""
UNITS = {"h": ("Stunde", "Stunden"), "s": ("Stunde", "Stunden"), "m": ("Minute", "Minuten")}
"""By the first letter of such a number's unit."""
NEXT_HOUR = (
    r"(?:,|,? und(?: um)?|&) (?P<hour>1\d|2[0-3]|[1-9])(?P<rest> (?:am )?$"
    r"|(?: uhr)?[\s.,!?]*$)"
)
"""A bare hour after a time: "um 9 und 10"."""
LOOSE = (
    r"\berinner\w* (?:mich|uns) (?P<before>(?:etwas )?später|nachher|bald|gleich)"
    r"(?=,| (?:an|daran|dass|zu)\b)"
)
"""A loose time that counts only where somebody wants to be reminded."""
SAME = {
    "etwas später": "später",
    "nachher": "später",
    "bald": "in einer Stunde",
    "gleich": "in zehn Minuten",
}
"""Loose times as they are meant."""
AT = "um"
"""The word that makes a number an hour."""
IN, ON = "in", "am"
"""The words that make a length a distance, and that stand before a day."""
FAR = r"^in "
"""How a distance begins."""
FOR = r"^(?:für|um|von|auf|über) "
"""What a length loses to become a distance."""
SPACE = "am|um|an|auf|von"
"""What may stand between two parts of one time."""
AND = (
    r"(?:(?:und|&|\+|plus|sowie|und dann|und auch"
    r"|und noch)\s+)?(?:(?:noch )?eine[rnm]? )?(?:weitere[nr]? )?(?:(?:am|um|für|auf) )?"
)
"""What may stand between two times of one wish."""
