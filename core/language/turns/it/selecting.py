"""How Italian points at things: numbers, pronouns, counts, states and nouns."""

from core.language.turns.it.spelling import typed

_ENDS = {"o": ("il ", "lo ", "quel ", "quello "), "a": ("la ", "quella ")}
_WHICH = {
    "ultim": "last",
    "precedent": "last",
    "prim": "first",
    "second": "second",
    "terz": "third",
}
PRONOUNS = {
    **dict.fromkeys("questo quello questa quella quel ciò lo la esso essa lui l'".split(), "it"),
    **dict.fromkeys(
        (
            "questo qui",
            "quello lì",
            "quella lì",
            "questa qui",
            "la cosa",
            "quella cosa",
            "lo stesso",
            "la stessa",
            "quello la",
        ),
        "it",
    ),
    **{
        f"{before}{stem}{end if stem != 'precedent' else 'e'}": which
        for stem, which in _WHICH.items()
        for end, befores in _ENDS.items()
        for before in ("", "l'" if stem == "ultim" else "", *befores)
    },
    **dict.fromkeys(
        ("quello di prima", "quella di prima", "il più recente", "la più recente"), "last"
    ),
    **dict.fromkeys(
        ("l'altro", "l'altra", "altro", "altra", "quell'altro", "quell'altra"), "other"
    ),
    **dict.fromkeys(
        (
            "entrambi",
            "entrambe",
            "tutti e due",
            "tutte e due",
            "ambedue",
            "i due",
            "le due",
            "quei due",
            "quelle due",
            "tutt'e due",
        ),
        "both",
    ),
    **dict.fromkeys(
        (
            "li",
            "le",
            "questi",
            "queste",
            "quelli",
            "quelle",
            "loro",
            "tutti questi",
            "tutti quelli",
            "tutte queste",
            "tutte quelle",
            "essi",
            "tutti loro",
        ),
        "them",
    ),
}
COUNTS = {
    "un": 1,
    "una": 1,
    "uno": 1,
    "due": 2,
    "paio di": 2,
    "un paio di": 2,
    "tre": 3,
    "quattro": 4,
    "cinque": 5,
    "sei": 6,
    "sette": 7,
    "otto": 8,
    "nove": 9,
    "dieci": 10,
    "dodici": 12,
    "dozzina": 12,
}
_WAY = r"ultim[ie]|prim[ie]|prossim[ie]|recenti|più recenti|più vecchi[e]?|precedenti"
LAST = (
    r"^(?:(?:i|le|gli) )?(?:(?:miei|mie|nostr[ie]) )?(?=(?:\S+ "
    rf")?(?P<way>{_WAY})\b)(?:(?:{_WAY}) )?(?P<count>\d{{1,3}}"
    rf"|COUNTS)\b\s*(?:(?:{_WAY})\b\s*)?"
)
ALL = typed(
    r"^(?:tutt[oaie]|ogni|qualsiasi|qualunque|ciascun[oa]?|l'inter[oa]"
    r"|l'intera)\b\s*(?:(?:i|gli|le|il|la|lo|quest[ie]|quell[ie])\b|l')?\s*(?:(?:miei"
    r"|mie|mi[oa]|nostr[ie])\b)?\s*"
)
FIRST = r"prim[ie]|prossim[ie]|più vecchi[e]?"
"""Ways that count from the beginning."""
KINDS = typed(
    r"(?:attività|event[oi]|appuntament[oi]|promemoria|numer[oi]|voc[ei]|compit[oi]"
    r"|punt[oi]|task)|n(?:r|°)?\.?"
)
"""What may stand before a number."""
AND, TO = "ed?", "al?|fino a"
"""What may stand between two numbers: both are meant, or all from one to the other."""
JOINED = r"\s*,\s*(?:ed?\s+)?|\s+(?:ed?|&|più)\s+"
"""What stands between the names of several things."""
_STATES = {
    "completed": "completat fatt finit conclus terminat chius",
    "open": "apert incomplet pendent attiv sospes rimanent",
    "overdue": "scadut arretrat",
    "snoozed": "posticipat rimandat",
    "cancelled": "annullat cancellat disdett",
    "archived": "archiviat",
    "repeating": "ricorrent ripetut periodic",
}
STATUSES = {
    stem + end: status
    for status, stems in _STATES.items()
    for stem in stems.split()
    for end in "oaie"
}
_SORTS = {
    "tasks": "attività attivita compito compiti task tasks todo to-do voce voci faccenda "
    "faccende commissione commissioni",
    "events": "evento eventi riunione riunioni appuntamento appuntamenti incontro incontri "
    "meeting impegno impegni",
    "reminders": "promemoria reminder reminders sveglia sveglie allarme allarmi timer avviso "
    "avvisi notifica notifiche",
}
NOUNS = {word: noun for noun, listed in _SORTS.items() for word in listed.split()}
PART_OF_NAME = frozenset(
    {"riunione", "riunioni", "appuntamento", "appuntamenti", "incontro", "meeting"}
)
"""Noun words that titles also hold: "appuntamento dal dentista"."""
ALONE = frozenset({"riunione", "appuntamento", "incontro", "meeting"})
"""Those that are a name by themselves."""
BARE = r"quell[oa]|quest[oa]|il|lo|la|i|gli|le|mio|mia|l'"
BEFORE = typed(
    r"^(?:(?:il|lo|la|i|gli|le|un|uno|una|mi[oa]|miei|mie|nostr[oaie]|quest[oaie]"
    r"|quel(?:l[oaie])?|quei|per favore|di|del|dello|della|dei|degli|delle|con|su|per|a"
    r"|ad|al|allo|alla|ai|alle|da|dal|dalla|dalle|in|nel|nella"
    r"|chiamat[oa]|intitolat[oa]|prossim[oa]|ricorrent[ei]|che)\s+|(?:l|un|d|dell|all"
    r"|dall|nell|quest|quell)')"
)
AFTER = typed(
    r"\s+(?:per favore|alle|il|la|per|a|ad|al|con|su|di|da|del|della|dal|dalla"
    r"|chiamat[oa]|che ho|impostat[oa]|programmat[oa]|fissat[oa]|che è|in|lo)$"
)
