"""Words that change beside others: "de le" is "du" in French, "di la" is "della" in Italian."""

import re

from core.language.say.tongue import spoken

_VOWELS = "aeiouàâèéêîôûAEIOUÀÂÈÉÊÎÔÛ"
_MONTHS = "janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc"
_CHANGES = {
    "fr": (
        (r"\btous les (?=\d+ (?:semaine|heure|minute|seconde))", "toutes les "),
        (rf"(?<!\d)1 (?=(?:{_MONTHS}))", "1er "),
        (r"\ble (?=\d[\w, ]* et \d)", "les "),
        (r"\bde le\b", "du"),
        (r"\bà le\b", "au"),
        (rf"\bde (?=[{_VOWELS}])", "d'"),
    ),
    "it": (
        (r"\bdi il\b", "del"),
        (r"\bdi la\b", "della"),
        (r"\bdi l'", "dell'"),
        (r"\ba il\b", "al"),
        (r"\ba la\b", "alla"),
        (r"\ba l'", "all'"),
    ),
}
"""What becomes what, by language; the patterns in this order."""


def agreeing(text: str) -> str:
    """Words of ours, put together from parts, as the spoken language writes them."""
    for pattern, instead in _CHANGES.get(spoken(), ()):
        text = re.sub(pattern, instead, text)
    return text
