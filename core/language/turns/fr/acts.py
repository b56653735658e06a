"""The French wordings that say what is wished; how rows are read stands in the English ones."""

from core.language.turns.fr.changing import CHANGING
from core.language.turns.fr.looking import LOOKING
from core.language.turns.fr.making import MAKING, TOLD_FACTS
from core.language.turns.fr.spelling import rows, typed
from core.language.turns.fr.telling import TELLING

ACTS = rows((*MAKING, *LOOKING, *CHANGING, *TELLING))
STATEMENTS = rows(TOLD_FACTS)
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

QUESTION = typed(
    r"^(?:est[- ]ce|es[- ]ce|qu'?est[- ]ce|que\b|qu'|quel(?:le)?s?\b|quoi\b|quand\b|où\b|qui\b"
    r"|avec qui|comment\b|combien\b|pourquoi\b|lesquel|à (?:quel|qui|quoi)|de quo|pour quand"
    r"|depuis|jusqu'à quand|c'est (?:quoi|quand|où|qui|à quel|pour quand|combien)|il "
    r"(?:me )?reste (?:combien|quoi)|il y a quoi|y a quoi|j'ai quoi|on a quoi|je fais quoi|(?:ai"
    r"|suis|dois|vais|peux|puis)[- ]je\b|(?:avons|sommes|devons|allons)[- ]nous\b|(?:a|va|doit"
    r"|est)[- ](?:t[- ])?(?:on|il|elle|ce)\b|(?:as|es|peux|sais)[- ]tu\b|y'? ?a[- ]t[- ]il|montre"
    r"|affiche|liste[rz]? (?:tou|mes|les|moi)|dis[- ](?:moi|nous)|lis[- ]|lis (?:mes|la|ma|les"
    r"|le)|consulte|regarde (?:mes|si|mon|ma|dans)|vérifie (?:si|mes|mon|ma|que)|(?:fais"
    r"|laisse)[- ]moi voir)"
)
"""How a question begins."""
TALK = r"^\w+[- ](?:moi|nous|toi|vous)\b(?! (?:et|de|d')\b)|^\w+ (?:moi|nous)\b"
"""A verb done to the speaker is said to an assistant, it is not a chore."""
TOLD = typed(
    r"^(?:je|j'|on|nous|il|elle|ils|elles|tu|vous|ça|cela|c'|ce|c'est|ceci|y a|pas|aucun\w*|ne)"
    r"(?:\b|(?<='))"
)
"""How a sentence begins that is told, not jotted down."""
MINE = typed(
    r"\b(?:mon|ma|mes|notre|nos|je|nous|on|moi|me|m')(?:\b|(?<='))|\bj'|[- ]je\b|\bprévue?s?\b"
    r"|\bprogrammée?s?\b"
)
"""Words by which a thing is the speaker's own."""
POINTS = (
    r"#\d|\b\d+$|-l[ea]s?\b|\b(?:ça|ca|cela|celui-(?:ci|là|la)|celle-(?:ci|là|la)|(?:tous"
    r"|toutes) les deux|les deux)\b"
)
"""Words that point at a thing already known."""
SKIPPED = typed(
    r"^(?:saute|zappe)[rz]?(?!\w)(?!.*\bcette fois\b)(?=.*(?:TT|\b(?:le|la|mon|ma"
    r"|notre) prochaine?(?: \w|$)))"
)
"""How one date of something that repeats is left out."""
NUMBERED = r"#\d"
"""The number of a thing, as lists and replies print it."""
