"""Where one Spanish wish ends and the next begins."""

from core.language.turns.es.spelling import typed
from core.language.turns.es.verbs import (
    ADD,
    CANCEL,
    CHANGE,
    EMPTY,
    MAKE,
    PUT,
    PUT_OFF,
    RECALL,
    SHOW,
)
from core.language.turns.tongue import LETTERS

JOINT = typed(
    r"(?:[.!?](?=\s)|;|\n|,? y (?:luego|después|entonces|también|además) |, y |, (?:luego"
    r"|después|también|además"
    r"|pero) |,(?=\s|$)| [ye] | luego | después | además | pero )\s*"
)
"""What may stand between two wishes."""
COMMAND = typed(
    rf"(?:(?:{RECALL}|despiért\w+|despert[aá]me|avís\w+|avisame|{ADD}|{MAKE}|{PUT}|{CANCEL}"
    rf"|{CHANGE}|{PUT_OFF}"
    rf"|{SHOW}|{EMPTY}|prográm\w+|agénd\w+|marc[ao]|márc\w+|tach[ao]|tách\w+|deshaz|dime"
    r"|reserva|resérv\w+"
    r"|pasa (?:el|la|mi) |saca .* de (?:la|mi) lista|invita|qué (?:tengo|hay)|cuándo (?:es"
    r"|tengo|son))\b)"
)
"""How an order to an assistant begins."""
UNDER = typed(
    r"(?:cuando|si|en cuanto|una vez que|después de|antes de|cada vez que|siempre que|porque"
    r"|como|mientras|para|el"
    r"|a las?|en|desde|hasta|por|según) (?!.*\b(?:recuérd|recuerd|añad|agreg|apunt|program"
    r"|agend|pon(?:me)?\b|avísa))"
)
"""How a part begins that only says under which circumstances the next one is wished."""
PRONOUN = typed(
    r"(?:apúnt|añád|agrég|pón|pon|anót|prográm|agénd|guárd|crea|méte|inclúye|márca)\w*l[oa]s?\b"
    r"|(?:lo|la|los|las|que|él|ella|eso|esto|se|quien|cual) |(?:si no|si es|si puedes)\b"
    r"|(?:para|con|el|a las?|en|desde|hasta|por) \S+$|ll[aá]ma\w*l[oa]\b|no se me olvide"
)
"""How a part begins that speaks of the one before it."""
THING = typed(
    r"(?!(?:y|e|o|luego|hasta|para|a|el|la|de|con|en|no|cada|todos|también|otra|como|si|cuando"
    r"|después|antes|que|lo"
    r"|él|ella|yo|tú|me|es|son|era|el resto|uno|una|dos|por)\b)"
    rf"[{LETTERS}'-]+(?: (?!(?:es|son|era|que|si)\b)[{LETTERS}'-]+){{0,3}} (?:(?:el|a|para"
    rf"|en) )?[TR]{{2,}}"
)
"""A thing and its time, said beside another: "huevos el viernes"."""
LEAD = rf"(?:(?:recu[eé]rdame|recordame) )?(?P<verb>[{LETTERS}'-]+) (?=\S)"
"""The verb that a thing beside shares, and what orders it."""
WITH = rf"(?:[{LETTERS}'-]+ ){{1,3}}con (?=[{LETTERS}'-]+ [^,]*[TR]{{2}})"
"""A meeting whose next one names only the person."""
TITLED = (
    r"\b(?:dr|dra|sr|sra|srta|d|dña|prof|st|núm|nº|av|avda|c|tel|etc|ej|p\. ?ej|aprox|ud|uds|vs"
    r"|[a-z]\.[a-z])\.$"
)
"""A full stop that ends an abbreviation, not a sentence."""
LITTLE = frozenset(
    (
        "el la los las un una de del al a en y e o u con por que es son lo le les me te se nos"
        " mi mis tu su sí si no"
        " ni ya yo él ok eh ay oh ah hm va ir da ver voy he ha ser día hoy más qué tan pon haz"
        " di p m h s ahí"
    ).split()
)
"""Words of up to three letters that say nothing of a thing of their own."""
WITH_LAST = r" con $"
REMINDED = typed(r"(?:recuérd|record|recuerd|avís|avis|insíst)")
"""How a wish begins whose time may stand before several things."""
BEFORE_TIME = "a|el|la|los|para|en|desde|hasta|por"
"""What may stand before a time at the beginning."""
BACKGROUND = r"(?:(?:yo|nosotros) |tengo |tenemos |estoy |el |la |los |mi )"
"""How a fact begins that is told beside an order."""
