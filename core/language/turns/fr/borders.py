"""Where a time begins and ends among French words: meals, bare hours, short lengths."""

from core.language.turns.fr.spelling import typed

_MEALS = (
    "petits?[- ]déj(?:euner)?s?|p'tit[- ]déj|déjeuner|dîner|souper|brunch|goûter|apéro|apéritif"
)
MEAL_FIRST = typed(rf"(?:(?:le|un|mon|au) )?(?:{_MEALS})\b\s*")
MEAL_LAST = typed(rf"\s+(?:{_MEALS})$")
"""Meals are things to go to unless a preposition makes them times: "après le déjeuner"."""
MEAL_NEXT = typed(
    rf"\bet (?P<meal>{_MEALS}) (?=le\b|à\b|avec\b|demain\b|aujourd|ce\b|lundi|mardi|mercredi"
    rf"|jeudi|vendredi|samedi|dimanche)"
)
"""A meal after another wish is a thing of its own."""
NAME = (
    r"(?:(?<=\d )(?=est\b)|\b(?:(?:cadeaux?|cartes?|g[âa]teaux?|fleurs|jouets?|vêtements|livres?)"
    r" (?:pour|d')|avec|appeler|appelle|demander à|rappeler|inviter|voir)\s*(?!est\b))"
    r"(?P<name>est|avril|juin|mai|août|été|printemps)\b(?!\s*\d)"
)
"""What is no time: "un cadeau pour Avril", "la tâche 3 est finie" (not Eastern time)."""
HOUR = typed(
    r"\b(?:rendez-?vous|rdv|réunion|rencontre|appel|déjeuner|dîner|réveil|alarme|entretien|cours"
    r"|séance|rappel|visio)\b.*\b(?P<before>pour|à|vers|sur) (?P<hour>1\d|2[0-3]|[1-9]|une|deux"
    r"|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)(?=[\s.,!?]*$| (?:le|avec|demain"
    r"|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)"
)
"""An hour without anything that says so, at the end of a wish about an appointment or a ring."""
SHORT = typed(
    r"\b(?:(?:pendant|pour|de|d') ?)?(?P<count>\d{1,3}) ?(?P<unit>h(?:eures?|rs?)?|min(?:ute)?s?"
    r"|mn|m)\b(?! ?(?:avant|après|plus|à|\d))"
)
"""A length in letters: "1h", "10 min"."""
PUT_OFF = typed(
    r"\b(?:snooze\w*|minut(?:eur|erie)s?|timers?|comptes? à rebours|chronomètre|chrono|pause)\b"
    r"|\b(?:décale|repousse|recule|retarde|avance|prolonge|rallonge|allonge|raccourci)\w*\b.* "
    r"(?:de |d' ?)?$"
)
"""What makes such a number a length wherever it stands."""
UNITS = {"h": ("heure", "heures"), "m": ("minute", "minutes")}
"""By the first letter of such a number's unit."""
NEXT_HOUR = (
    r"(?:,|,? et(?: [àa])?|&)(?: [àa])? (?P<hour>1\d|2[0-3]|[1-9])(?P<rest> (?:le )?$| ?(?:h"
    r"|heures?)?[\s.,!?]*$)"
)
"""A bare hour after a time: "à 9h et 10h"."""
AT = "à"
"""The word that makes a number an hour."""
IN, ON = "dans", "le"
"""The words that make a length a distance, and that stand before a day."""
FAR = r"^dans "
"""How a distance begins."""
FOR = r"^(?:pendant |pour |durant |sur |de |d' ?)"
"""What a length loses to become a distance."""
SPACE = "à|a|le|pour|de|vers|dès"
"""What may stand between two parts of one time."""
AND = (
    r"(?:(?:et|&|\+|plus|ainsi que|et puis|et aussi)\s+)?(?:(?:encore )?une? (?:autre )?)?(?:(?:à"
    r"|a|le|pour) )?"
)
"""What may stand between two times of one wish."""
