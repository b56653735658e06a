"""The English wordings that say what is wished: each row names an act and what it counts for.

Rows are tried on one wish, folded to lower case, in which times stand as runs of capitals: T (a
moment, day or range), D (a length), R (a repetition), O (before or after something), Q (quoted
words), U (an address) and M (a mark such as #tag). `^` means the start of the wish, after
politeness. An act may have a kind behind a hyphen, which `weights.py` weighs.
"""

from core.language.turns.en.changing import CHANGING
from core.language.turns.en.looking import LOOKING
from core.language.turns.en.making import MAKING, STATEMENTS
from core.language.turns.en.telling import TELLING

ACTS = (*MAKING, *LOOKING, *CHANGING, *TELLING)
__all__ = [
    "ACTS",
    "MINE",
    "NUMBERED",
    "POINTS",
    "QUESTION",
    "SKIPPED",
    "STATEMENTS",
    "TALK",
    "TOLD",
]

QUESTION = (
    r"^(?:what|which|when|where|who|whose|why|how|do|did|does|have (?:i|we|you|any"
    r"|there|the)|has|am|is|are|was|were|will|should|shall|any|show|tell (?:me|us)(?! to\b)"
    r"|read (?:me|my|the|out|back|what|all|\w+ list)|view|check (?:my|the|if|for)|open my"
    r"|list (?:all|my|items|everything|the)|let me (?:see|hear)|find out)\b"
)
"""How a question begins."""
TALK = r"^\w+ (?:me|us|you)\b(?! (?:and|to)\b)|^(?:get|send|book|order) (?:me|us) "
"""A verb done to the speaker is said to an assistant, it is not a chore."""
TOLD = r"^(?:i|we|he|she|they|you|it|there|this|that|looks?|skip|not?)\b"
"""How a sentence begins that is told, not jotted down."""
MINE = r"\b(?:my|our|i|we|us)\b"
"""Words by which a thing is the speaker's own."""
POINTS = (
    r"#\d|\b\d+$|\b(?:it|that one|this one|both|them)\b|\bthat$"
    r"|^\w+ (?:everything|all(?: of it)?)(?= (?:from|on|to|T)|$)"
)
"""Words that point at a thing already known."""
SKIPPED = (
    r"^(?:skip|leave out|omit)\b(?!.*\b(?:next|this) (?:one|time)\b)"
    r"(?=.*(?:TT|\b(?:the|my|our|this) next\b|\bnext \w))"
)
"""How one date of something that repeats is left out."""
NUMBERED = r"#\d"
"""The number of a thing, as lists and replies print it."""
