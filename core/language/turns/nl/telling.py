"""How Dutch says that something is done, begun, put off or seen."""

from core.language.turns.nl.verbs import DID

_RINGS = r"(?:\w*herinnering(?:en)?|\w*reminders?|\w*wekkers?|\w*alarm(?:en|s)?|\w*timers?)"
_DONE = (
    r"(?:klaar|gedaan|afgerond|voltooid|afgevinkt|gelukt|gebeurd|afgewerkt|compleet"
    r"|afgehandeld|gereed)"
)
_GONE = rf"(?:{DID})"
"""What is done when it is told of a thing."""
_NOT_ASKED = r"(?!(?:wat|welke?|wie|hoe|wanneer|waarom|hoeveel|heb|hebben|is|zijn|toon)\b)"
"""No question begins so."""

TELLING: tuple[tuple[str, str, float, str], ...] = (
    # rule id, act, weight, pattern
    (
        "done-mark",
        "complete",
        7.5,
        rf"^(?:markeer|zet|vink|beschouw)\b.*\b(?:als |op )?(?:{_DONE}|{_GONE})$|\b(?:als"
        rf"|op) {_DONE} (?:markeren|zetten)$",
    ),
    (
        "done-check-off",
        "complete",
        7.5,
        r"^(?:vink|streep|kruis)\b.*\b(?:af|door|weg)\b|\bafvinken\b|\bafstrepen\b"
        r"|\bdoorstrepen\b|^(?:afvinken|rond|voltooi)\b|^maak .* af$",
    ),
    (
        "done-list-off",
        "complete",
        7.0,
        r"^(?:verwijder|wis|streep|haal|neem|schrap)\b(?!.*\b(?:alle|alles)\b).*\b(?:van"
        r"|uit)\b.*\b(?:\w*lijst(?:je|en|jes)?|briefje)\b|\b(?:van|uit"
        r"|op)\b.*\b(?:\w*lijst(?:je|en|jes)?|briefje)\b.* (?:verwijderen|wissen|strepen|halen"
        r"|afvinken|schrappen|voltooien|afronden)$|^(?:verwijder|wis|streep|haal|schrap"
        r"|vink).*\b(?:\w*lijst(?:je)?|briefje)\b.* af$",
    ),
    (
        "done-i-did",
        "complete",
        7.0,
        rf"^(?:ik|we|wij) (?:heb|hebben|ben|zijn) (?!.*\bniet\b).*\b(?:{_DONE}|{_GONE}"
        rf"|\w*ge\w+[td])$",
    ),
    (
        "done-is",
        "complete",
        6.5,
        rf"\b(?:is|zijn|werd|ben) (?:(?:nu|al|allemaal|reeds|eindelijk) )*(?:{_DONE}\b(?!\?)"
        rf"|(?:{_GONE}|af)$)|^{_DONE}(?: met)?:? ",
    ),
    (
        "done-word",
        "complete",
        7.0,
        rf"^(?:(?:is|al|alles|ben|ik ben|nu|eindelijk|dat is|het is|ik heb het|heb ik"
        rf"|heb het) )*{_DONE}(?: (?:ermee|mee))?$",
    ),
    ("done-end", "complete", 6.5, rf"^{_NOT_ASKED}[^?TRD]{{2,60}} {_DONE}$"),
    (
        "done-end",
        "complete",
        5.5,
        rf"^{_NOT_ASKED}(?!ik |we |wij |.*\b(?:wordt|worden|moet|zal|liedjes?|nummers?)\b)"
        rf"[^?TRDO:,]{{2,60}} {_GONE}$",
    ),
    (
        "done-both",
        "complete",
        7.0,
        rf"^(?:beide|allebei|alle|dat|het|die|#?\d+)(?: zijn| is)? {_DONE}$",
    ),
    (
        "reopen",
        "reopen",
        8.0,
        rf"^(?:open|heropen|zet)\b.*\b(?:weer|opnieuw)(?: open)?\b|^heropen\b"
        rf"|\b(?:toch )?(?:nog )?niet (?:{_DONE}|af)$|^haal\b.*\bterug$",
    ),
    (
        "start-work",
        "start",
        7.0,
        r"^(?:begin|start)\b.*\b(?:#?\d+|taak|ermee)\b|^ik (?:begin"
        r"|ben) (?:\S+ ){0,4}(?:begonnen|bezig|met #?\d+|aan #?\d+)\b|^begonnen (?:met|aan)\b",
    ),
    ("archive-it", "archive", 8.0, r"^archiveer\b|\barchiveren$"),
    ("confirm-it", "confirm", 7.0, r"^(?:bevestig|accepteer|zeg .* toe$|neem .* aan$)\b"),
    (
        "acknowledge-it",
        "acknowledge",
        7.0,
        r"^(?:ik ben (?:er )?(?:al )?mee bezig|ben (?:er )?mee bezig|gezien|begrepen"
        r"|ik doe het)$",
    ),
    (
        "dismiss-it",
        "dismiss",
        7.0,
        r"^(?:negeer|sla .* over|sla over|vandaag niet|laat maar zitten)(?: (?:het|dat"
        r"|deze keer|de volgende|#?\d+|herinnering|over))*$",
    ),
    (
        "snooze-verb",
        "snooze",
        8.5,
        r"^(?:snooze|sluimer)\b|\b(?:snoozen|sluimeren|sluimerstand)\b|\bsnooze\b",
    ),
    (
        "snooze-pause",
        "snooze",
        6.5,
        rf"^(?:pauzeer|onderbreek)\b.*(?:\b{_RINGS}\b|#?\d+|\bhet\b|\bdat\b|\bhem\b)"
        rf"|\b{_RINGS}\b.* (?:pauzeren|onderbreken|op pauze zetten|op pauze)$"
        rf"|^zet\b.*\b{_RINGS}\b.*\bop pauze\b|^stel (?:de|het|mijn|die|dat"
        rf"|hem) (?:{_RINGS} )?D+ uit$",
    ),
    (
        "snooze-again",
        "snooze",
        14.0,
        r"^herinner (?:me|mij|ons) (?:er )?(?:\S+ ){0,2}(?:later|nog ?(?:een keer|eens|maals)"
        r"|weer|opnieuw)\b"
        r"|^(?:[TDO]+,? )?(?:later|nog eens|nog een keer|nogmaals|weer|opnieuw)"
        r" (?:[TDO]+ )?herinneren$",
    ),
    (
        "snooze-later",
        "snooze",
        6.5,
        r"^(?:later|niet nu|straks|zo meteen|nog [TD]+|[DT]+ (?:meer|langer|later))"
        r"(?:,? (?:pas |liever |maar )*[TDO]{2,})?$"
        r"|^laat (?:me|mij) (?:nog )?(?:\S+ )*slapen\b",
    ),
    (
        "resume-it",
        "resume",
        6.0,
        r"^(?:hervat|vervolg|ga verder met)(?: (?:het|dat|dit|(?:de )?taak\b.*|#?\d+))?$",
    ),
)
