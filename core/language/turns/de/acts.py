"""The German wordings that say what is wished; how rows are read stands in the English ones."""

from core.language.turns.de.changing import CHANGING
from core.language.turns.de.looking import LOOKING
from core.language.turns.de.making import MAKING, STATEMENTS
from core.language.turns.de.telling import TELLING

ACTS = (*MAKING, *LOOKING, *CHANGING, *TELLING)
__all__ = ["ACTS", "MINE", "NUMBERED", "PLAIN_WORDS", "POINTS", "QUESTION", "STATEMENTS", "TALK"]

QUESTION = (
    r"^(?:was|welche[rsnm]?|wann|wo|wer|wem|wen|wessen|warum|wieso|weshalb|wie|wie ?viele?|um wie ?viel"
    r"|auf wie ?viel|für wann|für welche|auf welche|zu welcher|hab(?:e)?|hat|haben|hast|hatte|bin|ist|is"
    r"|sind|war|waren|wird|werden|muss|müssen|soll|sollen|kann ich|können wir|darf|gibt es|gibt's|steht"
    r"|stehen|liegt|zeige?n?|nenne?|liste|lies|sag(?:e)? mir|sieh|schau|prüfe?|wurde|habt|läuft|laufen)\b"
)
TALK = r"^\w+ (?:mir|uns|dir|dich|mich)\b(?! (?:und|zu)\b)"
PLAIN_WORDS = 10
MINE = r"\b(?:mein\w*|unser\w*|ich|wir|mir|mich|uns)\b"
POINTS = r"#\d|\b\d+$|\b(?:das|den|die|es|ihn|sie|diese[nsmr]?|beide|alle)$|\b(?:es|ihn)\b"
NUMBERED = r"#\d"
