"""How German says that something is done, begun, put off or seen."""

from core.language.turns.de.verbs import DID

_RINGS = r"(?:\w*erinnerung(?:en)?|\w*wecker|\w*alarme?|\w*timer)"
_DONE = r"(?:erledigt|fertig|gemacht|abgeschlossen|abgehakt|geschafft)"

_GONE = rf"(?:{DID})"
"""What is done when it is told of a thing."""
_NOT_ASKED = r"(?!(?:was|welche\w*|wer|wie|wann|warum|hab|habe|haben|ist|sind|hast|zeig\w*)\b)"
"""No question begins so."""

TELLING: tuple[tuple[str, str, float, str], ...] = (
    (
        "done-mark",
        "complete",
        7.5,
        rf"^(?:markier(?:e|en)?|setz(?:e|en)?|kennzeichne)\b.*\b(?:als |auf )?{_DONE}\b",
    ),
    (
        "done-check-off",
        "complete",
        7.5,
        r"^hak(?:e|en|t)?\b.*\bab\b|\babhaken$|^(?:abhaken|erledige)\b",
    ),
    (
        "done-list-off",
        "complete",
        7.0,
        r"^(?:entfern(?:e|en)?|lösch(?:e|en)?|streich(?:e|en)?|nimm|nehm(?:e"
        r"|en)?)\b(?!.*\b(?:alle|alles)\b).*\b(?:von|aus|vom|auf (?:der|dem|meine[mr]"
        r"|unsere[mr]))\b.*\b(?:\w*listen?|zettel)\b"
        r"|\b(?:von|aus|vom|auf (?:der|dem|meine[mr]|unsere[mr]))\b.*\b(?:\w*listen?"
        r"|zettel)\b.* (?:entfernen|löschen|streichen|abhaken|nehmen|abschließen|erledigen)$",
    ),
    (
        "done-i-did",
        "complete",
        7.0,
        rf"^(?:ich|wir) (?:hab(?:e|en)?|bin|sind) (?!.*\bnicht\b).*\b(?:{_DONE}|{_GONE}|\w*ge\w+t"
        rf"|bezahlt|überwiesen|eingekauft|angerufen|abgeholt|verschickt|erledigt)$",
    ),
    (
        "done-is",
        "complete",
        6.5,
        rf"\b(?:ist|sind|wurde|wurden) (?:(?:jetzt|schon|alle|bereits"
        rf"|endlich) )*(?:{_DONE}\b(?!\?)|{_GONE}$)"
        rf"|^{_DONE}(?: mit)?:? ",
    ),
    (
        "done-word",
        "complete",
        7.0,
        rf"^(?:(?:ist|schon|alles|bin|ich bin|bereits|jetzt|endlich|das ist|es ist|ich hab'?s"
        rf"|hab'?s|habe ich) )*{_DONE}(?: damit)?$",
    ),
    ("done-end", "complete", 6.5, rf"^{_NOT_ASKED}[^?TRD]{{2,60}} {_DONE}$"),
    (
        "done-end",
        "complete",
        5.5,
        rf"^{_NOT_ASKED}(?!ich |wir |.*\b(?:wird|werden|muss|soll|lieder?|songs?)\b)"
        rf"[^?TRDO:,]{{2,60}} {_GONE}$",
    ),
    ("done-both", "complete", 7.0, rf"^(?:beide|alle|das|es|die|#?\d+)(?: sind| ist)? {_DONE}$"),
    (
        "reopen",
        "reopen",
        8.0,
        rf"^(?:öffne|eröffne)\b.*\b(?:wieder|erneut)\b|\b(?:doch )?(?:noch )?nicht {_DONE}$"
        rf"|^(?:stell(?:e)?|hol(?:e)?)\b.*\bwieder her\b",
    ),
    (
        "start-work",
        "start",
        7.0,
        r"^(?:fang(?:e)?|beginn(?:e)?|starte?)\b.*\b(?:#?\d+|aufgabe|damit)\b|^ich (?:fange"
        r"|habe) (?:\S+ ){0,4}(?:an|angefangen|begonnen)\b",
    ),
    ("archive-it", "archive", 8.0, r"^archivier(?:e|en)?\b"),
    ("confirm-it", "confirm", 7.0, r"^(?:bestätig(?:e|en)?|sag(?:e)? .* zu$|nimm .* an$)\b.*"),
    (
        "acknowledge-it",
        "acknowledge",
        7.0,
        r"^(?:bin (?:schon )?dran|gesehen|verstanden|ich kümmere mich(?: darum)?)$",
    ),
    (
        "dismiss-it",
        "dismiss",
        7.0,
        r"^(?:ignorier(?:e|en)?|überspring(?:e|en)?|heute nicht|lass (?:es|gut sein))(?: (?:es"
        r"|das|diesmal|die nächste|den nächsten|#?\d+|erinnerung))*$",
    ),
    (
        "snooze-verb",
        "snooze",
        8.5,
        r"^(?:snooze|schlummer(?:e|n)?)\b|\b(?:schlummern|snoozen)\b|\bschlummerfunktion\b"
        r"|\b(?:auf )?snooze\b",
    ),
    (
        "snooze-pause",
        "snooze",
        6.5,
        rf"^(?:pausier(?:e|en|t)?|unterbrich|halt(?:e|en)?)\b.*\b{_RINGS}\b(?!.*\bauf\b$)?"
        rf"|\b{_RINGS}\b.* (?:pausieren|anhalten|unterbrechen)$"
        r"|^(?:pausier(?:e|en)?|halt(?:e)?) (?:#?\d+|es|das|ihn|sie)\b"
        rf"|^(?:stell|schieb|setz|verschieb)(?:e)? (?:die|den|meine?n?|das|es|sie"
        rf"|ihn) (?:{_RINGS} )?D+(?: (?:zurück|auf|nach hinten))?$",
    ),
    (
        "snooze-again",
        "snooze",
        14.0,
        r"^erinner(?:e)? mich (?:\S+ ){0,2}(?:später|nochmals?|noch ?mal|wieder|erneut)\b"
        r"|^(?:[TDO]+,? )?(?:bitte )?(?:[TDO]+,? )?(?:später|noch ?mals?|noch ein ?mal"
        r"|wieder|erneut)"
        r" (?:[TDO]+ )?erinnern$",
    ),
    (
        "snooze-later",
        "snooze",
        6.5,
        r"^(?:später|nicht jetzt|gleich|noch [TD]+|[DT]+ (?:mehr|länger|später))"
        r"(?:,? (?:erst |lieber |aber )*[TDO]{2,})?$"
        r"|^lass mich (?:noch )?(?:\S+ )*schlafen\b",
    ),
    (
        "resume-it",
        "resume",
        6.0,
        r"^(?:setz|führ)(?:e)? (?:es|das|(?:die )?aufgabe\b.*|#?\d+) fort$"
        r"|^mach(?:e)? mit (?:#?\d+|(?:der )?aufgabe\b.*) weiter$",
    ),
)
