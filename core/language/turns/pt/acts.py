"""The Portuguese wordings that say what is wished; how rows are read stands in the English ones."""

from core.language.turns.pt.changing import CHANGING
from core.language.turns.pt.looking import LOOKING
from core.language.turns.pt.making import MAKING
from core.language.turns.pt.making import STATEMENTS as FACTS
from core.language.turns.pt.spelling import rows, typed
from core.language.turns.pt.telling import TELLING

ACTS = rows((*MAKING, *LOOKING, *CHANGING, *TELLING))
STATEMENTS = rows(FACTS)
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
    r"^(?:o que|o quê|que|qual|quais|quando|onde|quem|a que horas?|em que|para quando|quant[oa]s?"
    r"|com quem|como (?:está|estão|vai|é|anda|fica)|porque|por que|porquê|será que|(?:tenho|temos"
    r"|há|tem"
    r"|terei)(?: \S+)? (?:algo|algum|alguma|alguns|nada|planos|tempo|mais|livre)|existem?"
    r"|(?:estou|tou|tô) livre"
    r"|estamos livres|está marcad|devo|posso|preciso de (?:um|levar)|mostr\w+"
    r"|lista(?:-me)? (?:[ao]s|tod)|liste"
    r"|listar|exib\w+|ver|vê|veja|verific\w+|diz-me|diga-me|lê(?:-me)?|leia|abre|consult(?:ar?"
    r"|e) [ao])\b"
)
"""How a question begins."""
TALK = r"^\w+-(?:me|nos)\b(?! d[aeo]s?\b)|^(?:me|nos) \w+"
"""A verb done to the speaker is said to an assistant, it is not a chore."""
TOLD = typed(
    r"^(?:eu|nós|ele|ela|eles|elas|tu|você|isso|isto|há|está|estou|estamos|é|foi|parece|não|nem)\b"
)
"""How a sentence begins that is told, not jotted down."""
MINE = typed(r"\b(?:meus?|minhas?|noss[oa]s?|eu|nós|tenho|temos|estou|estamos|me)\b")
"""Words by which a thing is the speaker's own."""
POINTS = typed(
    r"#\d|\b\d+$|\b(?:isso|isto|esse|essa|este|esta|aquilo|ambos|ambas)\b|\b(?:[ao]s dois|as duas)$"
    r"|^\w+-l?[oa]s?\b|^\w+ (?:tudo|tod[oa]s)(?= (?:de|n[ao]|para|T)|$)|\bel[ea]s?$"
)
"""Words that point at a thing already known."""
SKIPPED = typed(
    r"^(?:salt|pul|omit)\w*\b(?!.*\b(?:este|esta|desta vez|dessa vez)\b)"
    r"(?=.*(?:TT|\b(?:[ao]|meu|minha) próxim[oa] \w))"
)
"""How one date of something that repeats is left out."""
NUMBERED = r"#\d"
"""The number of a thing, as lists and replies print it."""
