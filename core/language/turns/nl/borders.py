"""Where a time begins and ends among Dutch words: meals, bare hours, short lengths."""

MEALS = "ontbijt|brunch|lunch|middageten|avondeten|diner"
MEAL_FIRST = rf"(?:(?:het|de|een|mijn) )?(?:{MEALS})\b\s*"
MEAL_LAST = rf"\s+(?:{MEALS})$"
"""Meals are things to go to unless a preposition makes them times: "na de lunch"."""
MEAL_NEXT = rf"\ben (?P<meal>{MEALS}) (?=op\b|om\b|met\b|morgen\b|vandaag\b)"
"""A meal after another wish is a thing of its own."""
NAME = (
    r"\b(?:(?:cadeaus?|kaart|taart|bloemen|speelgoed|kleren|schoenen|boek) voor|met|bel"
    r"|vraag|bezoek|ontmoet)\s+(?P<name>mei|juni|april|augustus)\b(?!\s*\d)"
)
"""Months that are people: "een cadeau voor Juni", "lunch met April"."""
HOUR = (
    r"\b(?:\w*afspraak|vergadering|meeting|overleg|bespreking|lunch|diner|etentje|ontbijt"
    r"|wekker|alarm|interview|gesprek|les|cursus|herinnering)\b.*\b(?P<before>voor|om|op"
    r"|naar) (?P<hour>1[0-2]|[1-9]|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien"
    r"|elf|twaalf)(?=[\s.,!?]*$| (?:op|met|morgen|vandaag|overmorgen)\b)"
)
"""An hour without anything that says so, at the end of a wish about an appointment or a ring."""
SHORT = (
    r"(?:(?<=timer )van (?=\d+ ?uur)|\b(?:(?:voor|met|op) )?(?=\d+ ?(?:u\b|min|m\b)))"
    r"(?P<count>\d{1,3}) ?(?P<unit>uur|u|min(?:uten|uut|uutjes)?|m)\b\.?"
    r"(?! ?(?:voor|na|eerder|later|vooraf|daarvoor)\b)(?!(?:,| en)? ?(?:en )?\d)"
)
"""A length in letters: "1u", "10 min"."""
DAY_OF_MONTH = r"(?<=[\w)] )(?P<day>(?:ma|di|wo|do|vr|za|zo)\b\.?)(?=[\s.,!?]*$)"
"""A weekday's short name at the end."""
PUT_OFF = (
    r"\b(?:snooz\w*|sluimer\w*|pauzeer\w*|uitstel\w*|stel\b.*\buit|verplaats\w*|verzet\w*"
    r"|later|\w*timers?|kookwekker)\b"
)
"""What makes such a number a length wherever it stands."""
UNITS = {"u": ("uur", "uur"), "m": ("minuut", "minuten")}
"""By the first letter of such a number's unit."""
NEXT_HOUR = (
    r"(?:,|,? en(?: om)?|&) (?P<hour>1\d|2[0-3]|[1-9])(?P<rest> (?:op )?$"
    r"|(?: uur)?[\s.,!?]*$)"
)
"""A bare hour after a time: "om 9 en 10"."""
LOOSE = (
    r"\bherinner\w* (?:me|mij|ons) (?P<before>(?:wat )?later|straks|zo meteen|zo|binnenkort)"
    r"(?= (?:om|aan|er ?aan|dat)\b)"
)
"""A loose time that counts only where somebody wants to be reminded."""
SAME = {
    "wat later": "later",
    "straks": "later",
    "zo meteen": "over tien minuten",
    "zo": "over tien minuten",
    "binnenkort": "over een uur",
}
"""Loose times as they are meant."""
AT = "om"
"""The word that makes a number an hour."""
IN, ON = "over", "op"
"""The words that make a length a distance, and that stand before a day."""
FAR = r"^(?:over|binnen|in) "
"""How a distance begins."""
FOR = r"^(?:voor|met|van|op) "
"""What a length loses to become a distance."""
SPACE = "op|om|van|voor"
"""What may stand between two parts of one time."""
AND = (
    r"(?:(?:en|&|\+|plus|alsook|en dan|en ook"
    r"|en nog)\s+)?(?:(?:nog )?een(?:tje)? )?(?:andere )?(?:(?:op|om|voor) )?"
)
"""What may stand between two times of one wish."""
