"""How German says that something is done, begun, put off or seen."""

_RINGS = r"(?:\w*erinnerung(?:en)?|\w*wecker|\w*alarme?|\w*timer)"
_DONE = r"(?:erledigt|fertig|gemacht|abgeschlossen|abgehakt|geschafft)"

TELLING: tuple[tuple[str, str, float, str], ...] = (
    ("done-mark", "complete", 7.5, rf"^(?:markier(?:e|en)?|setz(?:e|en)?|kennzeichne)\b.*\b(?:als |auf )?{_DONE}\b"),
    ("done-check-off", "complete", 7.5, r"^hak(?:e|en|t)?\b.*\bab\b|\babhaken$|^(?:abhaken|erledige)\b"),
    ("done-list-off", "complete", 7.0, r"^(?:entfern(?:e|en)?|lösch(?:e|en)?|streich(?:e|en)?|nimm|nehm(?:e|en)?)\b(?!.*\b(?:alle|alles)\b).*\b(?:von|aus|vom|auf)\b.*\b(?:\w*listen?|zettel)\b"
     r"|\b(?:von|aus|vom|auf)\b.*\b(?:\w*listen?|zettel)\b.* (?:entfernen|löschen|streichen|abhaken|nehmen)$"),
    ("done-i-did", "complete", 7.0, rf"^(?:ich|wir) (?:hab(?:e|en)?|bin|sind) (?!.*\bnicht\b).*\b(?:{_DONE}|\w*ge\w+t|bezahlt|überwiesen|eingekauft|angerufen|abgeholt|verschickt|erledigt)$"),
    ("done-is", "complete", 6.5, rf"\b(?:ist|sind|wurde|wurden) (?:jetzt |schon |alle )?{_DONE}\b(?!\?)|^{_DONE}(?: mit)?:? "),
    ("done-end", "complete", 6.5, rf"^[^?TRD]{{2,60}} {_DONE}$"),
    ("done-both", "complete", 7.0, rf"^(?:beide|alle|das|es|die|#?\d+)(?: sind| ist)? {_DONE}$"),
    ("reopen", "reopen", 8.0, rf"^(?:öffne|eröffne)\b.*\b(?:wieder|erneut)\b|\b(?:doch )?(?:noch )?nicht {_DONE}$|^(?:stell(?:e)?|hol(?:e)?)\b.*\bwieder her\b"),
    ("start-work", "start", 7.0, r"^(?:fang(?:e)?|beginn(?:e)?|starte?)\b.*\b(?:#?\d+|aufgabe|damit)\b|^ich (?:fange|habe) (?:\S+ ){0,4}(?:an|angefangen|begonnen)\b"),
    ("archive-it", "archive", 8.0, r"^archivier(?:e|en)?\b"),
    ("confirm-it", "confirm", 7.0, r"^(?:bestätig(?:e|en)?|sag(?:e)? .* zu$|nimm .* an$)\b.*"),
    ("acknowledge-it", "acknowledge", 7.0, r"^(?:bin (?:schon )?dran|gesehen|verstanden|ich kümmere mich(?: darum)?)$"),
    ("dismiss-it", "dismiss", 7.0, r"^(?:ignorier(?:e|en)?|überspring(?:e|en)?|heute nicht|lass (?:es|gut sein))(?: (?:es|das|diesmal|die nächste|den nächsten|#?\d+|erinnerung))*$"),
    ("snooze-verb", "snooze", 8.5, r"^(?:snooze|schlummer(?:e|n)?)\b|\b(?:schlummern|snoozen)\b|\bschlummerfunktion\b|\b(?:auf )?snooze\b"),
    ("snooze-pause", "snooze", 6.5, rf"^(?:pausier(?:e|en|t)?|unterbrich|halt(?:e|en)?)\b.*\b{_RINGS}\b(?!.*\bauf\b$)?|\b{_RINGS}\b.* (?:pausieren|anhalten|unterbrechen)$"),
    ("snooze-again", "snooze", 14.0, r"^erinner(?:e)? mich (?:\S+ ){0,2}(?:später|nochmals?|noch ?mal|wieder|erneut)\b"),
    ("snooze-later", "snooze", 6.5, r"^(?:später|nicht jetzt|gleich|noch [TD]+|[DT]+ (?:mehr|länger|später))$|^lass mich (?:noch )?(?:\S+ )*schlafen\b"),
    ("resume-it", "resume", 6.0, rf"^(?:setz(?:e|en)?|führ(?:e)?)\b.*\b{_RINGS}\b.*\bfort\b|\b{_RINGS}\b.* (?:fortsetzen|weiterlaufen|fortführen)(?: lassen)?$|^(?:lass|starte)\b.*\b{_RINGS}\b.*\bweiter"),
)
