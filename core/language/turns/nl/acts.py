"""The Dutch wordings that say what is wished; how rows are read stands in the English ones."""

from core.language.turns.nl.changing import CHANGING
from core.language.turns.nl.looking import LOOKING
from core.language.turns.nl.making import MAKING, STATEMENTS
from core.language.turns.nl.telling import TELLING

ACTS = (*MAKING, *LOOKING, *CHANGING, *TELLING)
__all__ = ["ACTS", "MINE", "NUMBERED", "POINTS", "QUESTION", "STATEMENTS", "TALK", "TOLD"]

QUESTION = (
    r"^(?:wat|welke?|wanneer|waar|wie|wiens|waarom|hoe|hoeveel|(?:op|voor|om"
    r"|tot) (?:welke?|wie|hoe)|moet|moeten|zal|zullen|zou|zouden|heb|hebt|heeft|hebben|had"
    r"|ben|bent|is|zijn|was|waren|wordt|worden|kan ik|kunnen we|mag|er is|is er|zijn er"
    r"|staat|staan"
    r"|toon|zeg (?:me|mij)|vertel|lees|bekijk|check|controleer|loopt|lopen|gaat|komt"
    r"|laat (?:me|mij|ons) (?!.*\b(?:niet vergeten|weten)\b)|laat (?:alle|al|mijn|de|het"
    r"|onze?)\b)\b"
)
"""How a question begins."""
TALK = r"^\w+ (?:me|mij|ons|je|jou)\b(?! (?:en|te)\b)"
"""A verb done to the speaker is said to an assistant, it is not a chore."""
TOLD = r"^(?:ik|we|wij|hij|ze|zij|je|jij|u|jullie|het|er|dat|dit|hier|men|niet|geen)\b"
"""How a sentence begins that is told, not jotted down."""
MINE = r"\b(?:mijn|m'n|onze?|ik|we|wij|mij|me|ons)\b"
"""Words by which a thing is the speaker's own."""
POINTS = r"#\d|\b\d+$|\b(?:het|dat|dit|die|deze|hem|ze|beide|allebei|alle|alles)$|\bhem\b"
"""Words that point at a thing already known."""
NUMBERED = r"#\d"
"""The number of a thing, as lists and replies print it."""
