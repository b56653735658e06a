"""The Spanish wordings that say what is wished; how rows are read stands in the English ones."""

from core.language.turns.es.changing import CHANGING
from core.language.turns.es.looking import LOOKING
from core.language.turns.es.making import MAKING, TOLD_FACTS
from core.language.turns.es.spelling import rows, typed
from core.language.turns.es.telling import TELLING
from core.language.turns.es.verbs import LOOK, READ, SHOW, TELL

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
    r"^(?:y )?(?:(?:a|de|en|con|para|desde|hasta|por|sobre) )?(?:qué (?!me\b|nos\b|no\b|se\b|te\b)"
    r"|cuál(?:es)?\b|cuándo (?!llegue|salga|est[eé]|sea|vuelva|termine|acabe|pueda|tenga|vaya)"
    r"|dónde\b|quién(?:es)?\b|cuánt[oa]s?\b|cómo\b)"
    rf"|^(?:{SHOW}|{READ}|{TELL}|ver|sabes|sabe)\b|^{LOOK}"
    r"|^(?:tengo|tenemos|tendré|hay|habrá|tenía|había|queda|quedan) (?:algo|algun\w*|algún"
    r"|cosas|muchas?|muchos?|pendiente|que|libre|tiempo|hueco|planes|más)\b"
    r"|^(?:debo|debería|debemos|puedo|podría|es|son|está|están|estoy|estamos|era|fue|será"
    r"|falta|faltan|hace falta|sigo|sigue|seguimos|existe|existen|va a|voy a)\b(?! (?:que|a las)\b)"
)
"""How a question begins."""
TALK = typed(
    r"^(?!(?:lla|to|fir|confir|co|ani|progra|infor|duer|que|afir|su|transfor)mes?\b)"
    r"\w+(?<!r)(?:me|nos)(?:l[oa]s?)?\b"
)
"""A verb done to the speaker is said to an assistant, it is not a chore."""
TOLD = typed(
    r"^(?:yo|él|ella|ellos|ellas|nosotr[oa]s|tú|usted|esto|eso|ese|esa|hay|es|está|son|están"
    r"|estoy|soy|no|ya|me|te|se|nos|le|parece|qué|voy|vamos|fui|era)\b"
)
"""How a sentence begins that is told, not jotted down."""
MINE = typed(r"\b(?:mis?|nuestr[oa]s?|yo|me|nos|tengo|tenemos|estoy|estamos|voy|vamos|debo|puse)\b")
"""Words by which a thing is the speaker's own."""
POINTS = typed(
    r"#\d|\b\d+$|\b(?:eso|esto|ese|esa|este|esta|ambos|ambas|los dos|las dos|todos|todas|aquello)$"
    r"|^\w+[aeiáéír]l[oa]s?\b|^(?:lo|la)\b \w+"
)
"""Words that point at a thing already known."""
SKIPPED = typed(
    r"^(?:sált\w+|salta\w*|omit\w+)\b(?! (?:est[ea]|es[ea]) vez\b)"
    r"(?=.*(?:TT|\b(?:el|la|mi) (?:próxim[oa]|siguiente) \w))"
)
"""How one date of something that repeats is left out."""
NUMBERED = r"#\d"
"""The number of a thing, as lists and replies print it."""
