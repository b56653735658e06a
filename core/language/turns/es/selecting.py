"""How Spanish points at things: numbers, pronouns, counts, states and nouns."""

from core.language.turns.es.spelling import typed, words

_WHICH = {
    "últim": "last",
    "anterior": "last",
    "primer": "first",
    "segund": "second",
    "tercer": "third",
    "otr": "other",
}
_POINTS = "eso esto ese esa este esta aquel aquello lo la él ella mismo misma"
_PRONOUNS: dict[str, str] = {
    **dict.fromkeys(_POINTS.split(), "it"),
    **dict.fromkeys(("lo mismo", "el mismo", "la misma", "esa cosa", "esta cosa", "la cosa"), "it"),
    **{
        f"{article}{stem}{ending}": which
        for stem, which in _WHICH.items()
        for article, ending in (
            ("el ", "o"),
            ("la ", "a"),
            ("lo ", "o"),
            ("", "o"),
            ("", "a"),
            ("el ", ""),
            ("la ", ""),
        )
    },
    **dict.fromkeys(
        ("ambos", "ambas", "los dos", "las dos", "estos dos", "estas dos", "esos dos", "esas dos"),
        "both",
    ),
    **dict.fromkeys(
        (
            "ellos",
            "ellas",
            "estos",
            "estas",
            "esos",
            "esas",
            "los",
            "las",
            "todos ellos",
            "todas ellas",
            "todos estos",
            "todas estas",
            "todos esos",
            "todas esas",
        ),
        "them",
    ),
}
PRONOUNS = {word: which for said, which in _PRONOUNS.items() for word in words([said])}
COUNTS = {
    **dict.fromkeys(("un", "uno", "una"), 1),
    **dict.fromkeys(("dos", "par", "par de"), 2),
    **dict.fromkeys(("docena", "docena de", "doce"), 12),
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
}
_WAY = r"últim[oa]s?|anterior(?:es)?|primer[oa]s?|próxim[oa]s?|siguientes?|recientes|antigu[oa]s"
LAST = typed(
    rf"^(?:los |las |el |la |mis? )?(?=(?:\S+ )?(?P<way>{_WAY})\b)(?:(?:{_WAY})"
    rf" )?(?P<count>\d{{1,3}}|COUNTS)"
    rf"\b\s*(?:(?:{_WAY})\b\s*)?"
)
ALL = (
    r"^(?:tod[oa]s?|cualquier)\b\s*(?:mis?\b|los\b|las\b|el\b|la\b|l[oa]s de\b|est[ao]s\b"
    r"|es[ao]s\b)?\s*"
)
FIRST = typed(r"primer[oa]s?|próxim[oa]s?|siguientes?|antigu[oa]s")
"""Ways that count from the beginning."""
KINDS = typed(
    r"(?:(?:la |el |las |los )?(?:tareas?|eventos?|recordatorios?|números?|citas?)|n[º°.]"
    r"|núm\.?)|la|el"
)
"""What may stand before a number."""
AND, TO = "y|e", "a la|al?|hasta(?: la| el)?"
"""What may stand between two numbers: both are meant, or all from one to the other."""
JOINED = r"\s*,\s*(?:y\s+)?|\s+(?:[ye]|&|más)\s+"
"""What stands between the names of several things."""
_STATES = {
    "completed": "hech terminad completad acabad finalizad realizad",
    "open": "pendient abiert activ inacabad",
    "overdue": "atrasad vencid retrasad caducad",
    "snoozed": "pospuest aplazad pausad",
    "cancelled": "cancelad anulad",
    "archived": "archivad",
    "repeating": "repetid recurrent periódic repetitiv",
}
STATUSES = {
    word: status
    for status, stems in _STATES.items()
    for stem in stems.split()
    for ending in ("o", "a", "os", "as", "e", "es")
    for word in words([stem + ending])
}
_SORTS = {
    "tasks": "tarea tareas to-do quehacer quehaceres recado recados elemento elementos",
    "events": "evento eventos cita citas reunión reuniones encuentro encuentros compromiso"
    " compromisos",
    "reminders": "recordatorio recordatorios aviso avisos alarma alarmas temporizador"
    " temporizadores despertador despertadores timer timers alerta alertas cronómetro",
}
NOUNS = {word: noun for noun, listed in _SORTS.items() for word in words(listed.split())}
PART_OF_NAME = words({"reunión", "reuniones", "cita", "citas", "encuentro"})
"""Noun words that titles also hold: "cita con el dentista"."""
ALONE = words({"reunión", "cita", "encuentro"})
"""Those that are a name by themselves."""
BARE = r"el|la|los|las|mis?|de|del|a|al|en|para|con|por"
BEFORE = typed(
    r"^(?:el|la|los|las|lo|mis?|nuestr[oa]s?|est[eao]s?|es[eao]s?|un|una|por favor|de|del|con"
    r"|sobre|para|a|al|en|por"
    r"|llamad[oa]s?|titulad[oa]s?|próxim[oa]s?|siguientes?)\s+"
)
AFTER = typed(
    r"\s+(?:por favor|el|la|a|al|en|para|con|de|del|llamad[oa]|programad[oa]s?|que tengo|que puse)$"
)
