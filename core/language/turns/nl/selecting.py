"""How Dutch points at things: numbers, pronouns, counts, states and nouns."""

_WHICH = {
    "laatste": "last",
    "vorige": "last",
    "nieuwste": "last",
    "eerste": "first",
    "tweede": "second",
    "derde": "third",
    "andere": "other",
}
_POINTS = "het dat dit die deze hem hetzelfde dezelfde ding daarvan eraan"
PRONOUNS = {
    **dict.fromkeys(_POINTS.split(), "it"),
    **dict.fromkeys(("die daar", "deze hier", "dat ding", "die ene"), "it"),
    **{
        f"{article}{stem}": which
        for stem, which in _WHICH.items()
        for article in ("", "de ", "het ", "die ", "dat ", "mijn ")
    },
    **dict.fromkeys(
        (
            "beide",
            "allebei",
            "de beide",
            "alle twee",
            "alletwee",
            "die twee",
            "deze twee",
            "de twee",
        ),
        "both",
    ),
    **dict.fromkeys(
        (
            "ze",
            "ze allemaal",
            "allemaal",
            "alle daarvan",
            "al deze",
            "al die",
            "die allemaal",
            "deze allemaal",
            "de laatsten",
            "de anderen",
        ),
        "them",
    ),
}
COUNTS = {
    "een": 1,
    "één": 1,
    "twee": 2,
    "beide": 2,
    "paar": 3,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
    "twaalf": 12,
    "dozijn": 12,
}
_WAY = r"laatste|nieuwste|vorige|recentste|eerste|volgende|oudste"
LAST = (
    rf"^(?:de |het |mijn "
    rf"|onze )?(?=(?:\S+ )?(?P<way>{_WAY})\b)(?:(?:{_WAY}) )?(?P<count>\d{{1,3}}"
    rf"|COUNTS)\b\s*(?:(?:{_WAY})\b\s*)?"
)
ALL = (
    r"^(?:alle|al|alles|elke?|iedere?|de hele|het hele|volledige)\b\s*(?:mijn\b|onze?\b"
    r"|de\b|het\b|deze\b|die\b|van de\b|van mijn\b)?\s*"
)
FIRST = "eerste|volgende|oudste"
"""Ways that count from the beginning."""
KINDS = r"(?:taak|taken|afspraak|afspraken|herinnering(?:en)?|nummers?|items?|punt(?:en)?)|nr\.?"
"""What may stand before a number."""
AND, TO = "en", "tot|tot en met|t/m"
"""What may stand between two numbers: both are meant, or all from one to the other."""
JOINED = r"\s*,\s*(?:en\s+)?|\s+(?:en|&|plus|alsook)\s+"
"""What stands between the names of several things."""
_STATES = {
    "completed": "klaar gedaan afgerond afgeronde voltooid voltooide afgevinkt afgevinkte gereed",
    "open": "open openstaand openstaande onafgemaakt onafgemaakte actief actieve lopend lopende",
    "overdue": "verlopen achterstallig achterstallige gemist gemiste",
    "snoozed": "uitgesteld uitgestelde gepauzeerd gepauzeerde gesnoozed gesnoozede",
    "cancelled": "geannuleerd geannuleerde afgezegd afgezegde",
    "archived": "gearchiveerd gearchiveerde",
    "repeating": "terugkerend terugkerende herhalend herhalende herhaald herhaalde",
}
STATUSES = {word: status for status, words in _STATES.items() for word in words.split()}
_SORTS = {
    "tasks": "taak taken todo todos todo's to-do to-dos to-do's item items punt punten klusje "
    "klusjes",
    "events": "afspraak afspraken vergadering vergaderingen meeting meetings bespreking "
    "besprekingen overleg evenement evenementen gebeurtenis gebeurtenissen",
    "reminders": "herinnering herinneringen reminder reminders wekker wekkers alarm alarmen alarms "
    "timer timers kookwekker kookwekkers",
}
NOUNS = {word: noun for noun, words in _SORTS.items() for word in words.split()}
PART_OF_NAME = frozenset(
    {"afspraak", "vergadering", "meeting", "meetings", "overleg", "bespreking"}
)
"""Noun words that titles also hold: "afspraak bij de tandarts"."""
ALONE = frozenset({"afspraak", "vergadering", "meeting", "overleg", "bespreking"})
"""Those that are a name by themselves."""
BARE = "de|het|mijn|onze?"
BEFORE = (
    r"^(?:de|het|mijn|m'n|onze?|deze|die|dit|dat|een|alsjeblieft|van|met|over|voor|aan|op"
    r"|om|bij|naar|tot|volgende|komende|genaamd)\s+"
)
AFTER = r"\s+(?:alsjeblieft|graag|op|om|voor|te|tot|met|van|genaamd|in|uit|aan|naar|gepland|weer)$"
