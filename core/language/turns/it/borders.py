"""Where a time begins and ends among Italian words: meals, bare hours, short lengths."""

MEALS = "colazione|brunch|pranzo|cena|aperitivo|apericena|merenda"
MEAL_FIRST = (
    r"(?:(?:il|la|un|una|a|per|al|alla|del|della|per la|per il) |l'|un'|all'"
    rf"|dell')?(?:{MEALS})\b\s*"
)
MEAL_LAST = (
    rf"(?:\s+|(?<='))(?:{MEALS}|riunione|evento|appuntamento|incontro|partenza|da|dal|dalla"
    r"|dai|dalle|dall'|in più|in piu|in meno)$"
)
"""Meals are things to go to unless a preposition makes them times: "dopo pranzo".

A preposition at the end belongs to the thing after it: "togli 5 minuti dal timer".
"""
MEAL_NEXT = (
    rf"\be (?P<meal>{MEALS}) (?=con\b|alle\b|all'|da\b|dai\b|dal\b|domani\b|oggi\b|luned|marted"
    r"|mercoled|gioved|venerd|sabato|domenica|il \d)"
)
"""A meal after another wish is a thing of its own."""
NAME = (
    r"\b(?:(?:regal[oi]|biglietto|torta|fiori|giocattol[oi]|vestiti?|scarpe|libro) per|con|chiamare"
    r"|chiama|telefonare a|scrivere a|invitare|incontrare)\s+(?P<name>april|aprile|agosto|luna)\b"
    r"(?!\s*\d)"
)
"""Months that are people."""
HOUR = (
    r"\b(?:appuntamento|riunione|meeting|incontro|chiamata|pranzo|cena|colazione|sveglia|allarme"
    r"|colloquio|lezione|corso|promemoria|call|avvisami|avvertimi|dimmi"
    r"|sapere)\b.*\b(?P<before>quando sono le|quando è l'|per le|per l'|alle|all'|per"
    r"|a) ?"
    r"(?P<hour>1[0-2]|[1-9]|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici)"
    r"(?=[\s.,!?]*$| (?:con|di domani|domani|oggi)\b)"
)
"""An hour without anything that says so, at the end of a wish about an appointment or a ring."""
SHORT = (
    r"\b(?:(?:per|di) )?(?P<count>\d{1,3}) ?(?P<unit>h|minut[oi]|min|m)\b\.?(?! ?(?:e )?\d)"
    r"(?! ?(?:prima|dopo)\b)"
)
"""A length in letters: "1h", "10 min"."""
PUT_OFF = (
    r"\b(?:snooz\w*|posticip\w*|rimand\w*|ritard\w*|rinvi\w*|pospon\w*|pausa|sospend\w*|ancora)\b"
)
"""What makes such a number a length wherever it stands."""
UNITS = {"h": ("ora", "ore"), "m": ("minuto", "minuti")}
"""By the first letter of such a number's unit."""
DAY_OF_MONTH = (
    r"\b(?:a|al|all'|fino al|per|entro) ?(?P<day>il (?:[12]?\d|3[01])|l'(?:1|8|11))(?=[\s.,!?]*$"
    r"| (?:alle|invece|per favore)\b|,)"
)
"""A day of the month as the goal of a move."""
NEXT_HOUR = r"(?:,|,? e(?: alle)?|&) (?P<hour>1\d|2[0-3]|[1-9])(?P<rest> (?:di )?$|[\s.,!?]*$)"
"""A bare hour after a time: "alle 9 e 10"."""
AT = "alle"
"""The word that makes a number an hour."""
IN, ON = "tra", "il"
"""The words that make a length a distance, and that stand before a day."""
FAR = r"^(?:tra|fra) "
"""How a distance begins."""
FOR = r"^(?:per|di|da|durante) "
"""What a length loses to become a distance."""
SPACE = "alle|di|il|a|per"
"""What may stand between two parts of one time."""
AND = (
    r"(?:(?:e|ed|&|\+|più|e poi|e anche|come pure)\s+)?(?:(?:un altr[oa]|un'altra) )?"
    r"(?:(?:alle|il|la|per|di|a|anche) )?"
)
"""What may stand between two times of one wish."""
