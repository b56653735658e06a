"""How German points at things: numbers, pronouns, counts, states and nouns."""

_WHICH = {
    "letzte": "last",
    "vorige": "last",
    "neueste": "last",
    "erste": "first",
    "zweite": "second",
    "dritte": "third",
    "andere": "other",
}
_POINTS = "es das dies die der den ihn sie dieses diese diesen dieser dasselbe dieselbe denselben"
PRONOUNS = {
    **dict.fromkeys(_POINTS.split(), "it"),
    **dict.fromkeys(("das da", "das hier", "das ding", "die sache", "davon", "daran"), "it"),
    **{
        f"{article}{stem}{ending}": which
        for stem, which in _WHICH.items()
        for article, ending in (
            ("", ""),
            ("", "r"),
            ("", "s"),
            ("die ", ""),
            ("der ", ""),
            ("das ", ""),
            ("den ", "n"),
            ("dem ", "n"),
            ("mein ", "r"),
            ("meine ", ""),
        )
    },
    **dict.fromkeys(
        (
            "beide",
            "beides",
            "die beiden",
            "diese beiden",
            "alle beide",
            "sie beide",
            "die zwei",
            "diese zwei",
        ),
        "both",
    ),
    **dict.fromkeys(
        (
            "sie alle",
            "alle davon",
            "die alle",
            "diese alle",
            "all diese",
            "alle diese",
            "die letzten",
            "die anderen",
        ),
        "them",
    ),
}
COUNTS = {
    "ein": 1,
    "eine": 1,
    "einen": 1,
    "zwei": 2,
    "beiden": 2,
    "paar": 3,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "zwölf": 12,
    "dutzend": 12,
}
_WAY = r"letzten?|neuesten?|vorigen|jüngsten|ersten?|nächsten?|ältesten?"
LAST = (
    rf"^(?:die |den |der |meine "
    rf"|unsere )?(?=(?:\S+ )?(?P<way>{_WAY})\b)(?:(?:{_WAY}) )?(?P<count>\d{{1,3}}"
    rf"|COUNTS)\b\s*(?:(?:{_WAY})\b\s*)?"
)
ALL = (
    r"^(?:all(?:e[nrs]?)?|sämtliche[nrs]?|jede[nrs]?|die ganzen"
    r"|die kompletten)\b\s*(?:meine[nr]?\b|unsere[nr]?\b|der\b|die\b|den\b|diese[nr]?\b"
    r"|von den\b|von meinen\b)?\s*"
)
FIRST = "ersten?|nächsten?|ältesten?"
"""Ways that count from the beginning."""
KINDS = r"(?:aufgaben?|termine?|erinnerung(?:en)?|nummern?|einträge?|eintrag|punkte?)|nr\.?"
"""What may stand before a number."""
AND, TO = "und", "bis"
"""What may stand between two numbers: both are meant, or all from one to the other."""
JOINED = r"\s*,\s*(?:und\s+)?|\s+(?:und|&|plus|sowie)\s+"
"""What stands between the names of several things."""
_STATES = {
    "completed": "erledigt fertig abgeschlossen abgehakt gemacht beendet",
    "open": "offen unerledigt ausstehend aktiv unfertig",
    "overdue": "überfällig verspätet verpasst",
    "snoozed": "zurückgestellt schlummernd pausiert",
    "cancelled": "abgesagt storniert abgebrochen",
    "archived": "archiviert",
    "repeating": "wiederkehrend wiederholend regelmäßig",
}
STATUSES = {
    word + ending: status
    for status, words in _STATES.items()
    for word in words.split()
    for ending in ("", "e", "en", "er", "es", "em")
}
_SORTS = {
    "tasks": "aufgabe aufgaben todo todos to-do to-dos eintrag einträge einträgen erledigung "
    "erledigungen punkt punkte",
    "events": "termin termine terminen termins treffen meeting meetings besprechung besprechungen "
    "ereignis ereignisse ereignissen veranstaltung veranstaltungen verabredung "
    "verabredungen",
    "reminders": "erinnerung erinnerungen wecker weckern alarm alarme alarmen timer timern weckruf "
    "weckrufe",
}
NOUNS = {word: noun for noun, words in _SORTS.items() for word in words.split()}
PART_OF_NAME = frozenset({"termin", "treffen", "meeting", "meetings", "besprechung"})
"""Noun words that titles also hold: "Termin beim Zahnarzt"."""
ALONE = frozenset({"termin", "treffen", "meeting", "besprechung"})
"""Those that are a name by themselves."""
BARE = "der|die|das|den|dem|meine?|unsere?"
BEFORE = (
    r"^(?:der|die|das|den|dem|des|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|diese[nmrs]?"
    r"|ein(?:e[nmrs]?)?|bitte|von|vom|mit|über|für|an|am|zu|zum|zur|beim|bei|um|auf"
    r"|nächste[nmrs]?|kommende[nmrs]?|namens|genannt)\s+"
)
AFTER = r"\s+(?:bitte|am|um|für|zu|mit|von|namens|auf|in|im|aus|an|geplant|wieder)$"
