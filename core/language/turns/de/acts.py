"""The German wordings that say what is wished; how rows are read stands in the English ones."""

from core.language.turns.de.changing import CHANGING
from core.language.turns.de.looking import LOOKING
from core.language.turns.de.making import MAKING, TOLD_FACTS
from core.language.turns.de.spelling import rows
from core.language.turns.de.telling import TELLING

ACTS = rows((*MAKING, *LOOKING, *CHANGING, *TELLING))
STATEMENTS = rows(TOLD_FACTS)
__all__ = ["ACTS", "MINE", "NUMBERED", "POINTS", "QUESTION", "STATEMENTS", "TALK", "TOLD"]

QUESTION = (
    r"^(?:was|sollten?|könnten?|brauchen? (?:ich|wir)|muss man|kann man|soll man"
    r"|welche[rsnm]?|wann|wo|wer|wem|wen|wessen|warum|wieso|weshalb|wie|wie ?viele?"
    r"|um wie ?viel"
    r"|auf wie ?viel|für wann|für welche|auf welche|zu welcher|hab(?:e)?|hat|haben|hast"
    r"|hatte|bin|ist|is"
    r"|sind|war|waren|wird|werden|muss|müssen|soll|sollen|kann ich|können wir|darf|gibt es"
    r"|gibt's|steht"
    r"|stehen|liegt|zeige?n?|nenne?|liste|lies|sag(?:e)? mir|sieh|schau|prüfe?|wurde|habt"
    r"|läuft|laufen)\b"
)
"""How a question begins."""
TALK = r"^\w+ (?:mir|uns|dir|dich|mich)\b(?! (?:und|zu)\b)"
"""A verb done to the speaker is said to an assistant, it is not a chore."""
TOLD = r"^(?:ich|wir|er|sie|du|ihr|es|da|das|dies|hier|man|nicht|kein\w*)\b"
"""How a sentence begins that is told, not jotted down."""
MINE = r"\b(?:mein\w*|unser\w*|ich|wir|mir|mich|uns)\b"
"""Words by which a thing is the speaker's own."""
POINTS = r"#\d|\b\d+$|\b(?:das|den|die|es|ihn|sie|diese[nsmr]?|beide|alle)$|\b(?:es|ihn)\b"
"""Words that point at a thing already known."""
NUMBERED = r"#\d"
"""The number of a thing, as lists and replies print it."""
