"""How German asks to change something, and to take it away."""

_RINGS = r"(?:\w*erinnerung(?:en)?|\w*wecker|\w*alarme?|\w*timer|weckzeit(?:en)?)"
_LISTS = r"(?:\w*listen?|\w*zettel|kalender|agenda|terminplan)"

CHANGING: tuple[tuple[str, str, float, str], ...] = (
    (
        "change-verb",
        "update",
        6.0,
        r"^(?:änder(?:e|n)?|ändre|verschieb(?:e|en|t)?|verleg(?:e|en|t)?|verlänger(?:e|n)?"
        r"|verkürz(?:e|en)?|verring(?:ere|ern)|verringer(?:e|n)?"
        r"|erhöh(?:e|en)?|aktualisier(?:e|en)?|bearbeit(?:e|en)?|pass(?:e)? .* an|benenn(?:e"
        r"|en)?|nenn(?:e)? .* um|korrigier(?:e|en)?|reduzier(?:e|en)?|vorverleg(?:e|en)?"
        r"|versetz(?:e|en)?|umbenennen|umplan(?:e|en)|erweiter(?:e|n)?|kürz(?:e|en)?|wechsel"
        r"|tausch(?:e)?)\b",
    ),
    (
        "change-last",
        "update",
        6.0,
        r" (?:verschieben|verlegen|vorverlegen|vorziehen|umbenennen|umplanen)$",
    ),
    (
        "change-last-thing",
        "update",
        6.0,
        rf"(?:\b(?:{_RINGS}|\w*termin|treffen|meeting|besprechung|aufgabe|priorität|prio)\b"
        rf"|#\d).* (?:ändern|verlängern|verkürzen|verringern|erhöhen|reduzieren|kürzen"
        rf"|aktualisieren|anpassen|bearbeiten|korrigieren|setzen|umstellen)$",
    ),
    (
        "change-over",
        "update",
        7.5,
        r"^(?:stell(?:e)?|leg(?:e)?|plan(?:e)?|buch(?:e)?|setz(?:e)?"
        r"|änder(?:e)?)\b.*[TD] (?:um|hoch|runter|herunter|zurück|vor)$",
    ),
    (
        "change-absent",
        "update",
        3.0,
        r"^(?!.*\b(?:absag|lösch|stornier)\w*)(?:ich|wir|\w+) (?:kann|können"
        r"|schaff\w*)\b.*\bnicht (?:zu[mr]?|beim?|an)\b",
    ),
    (
        "change-name",
        "update-sure",
        7.0,
        r"^(?:benenn(?:e|en)?|nenn(?:e|en)?)\b.*\bum\b|\bumbenennen\b"
        r"|^änder(?:e)? den (?:namen|titel) von\b",
    ),
    (
        "change-chore",
        "update",
        -3.6,
        r"^(?:wechsel\w*|tausch\w*) (?!.*\b(?:auf|zu|nach|um)\b)[^TRDO]+T*$",
    ),
    ("change-mid", "update", 4.5, r"\b(?:verschieb(?:e|en)?|verleg(?:e|en)?|umbenennen)\b"),
    (
        "change-make",
        "update",
        5.5,
        r"^(?:mach(?:e)?|stell(?:e)?|setz(?:e)?|leg(?:e)?) (?:es|das|ihn|sie|#?\d+|den|die"
        r"|diesen?|unser\w*)\b(?! wecker| timer| alarm| erinnerung).*"
        r"\b(?:auf|um|früher|später|länger|kürzer|wöchentlich|täglich|monatlich|dringend"
        r"|wichtig)\b",
    ),
    (
        "change-due",
        "update-sure",
        7.0,
        r"^(?:#\d+|es|das)(?: ist| wird)?(?: jetzt| nun| erst| doch)*(?: am| um| bis)? ?T+"
        r"(?: (?:fällig|dran))?$"
        r"|^(?:#\d+|es|das) (?:ist|wird) (?:fällig|dran) (?:am |bis )?T+$"
        r"|^(?:#\d+|es|das) muss (?:jetzt |nun |doch )?(?:bis |am )?T+"
        r" (?:fertig|erledigt)(?: sein)?$",
    ),
    (
        "change-shifted",
        "update",
        6.5,
        r"^(?:der|die|das|mein\w*|unser\w*) (?:\S+ ){1,5}?(?:ist|wird|beginnt|findet)"
        r" (?:jetzt|nun|doch|erst) (?:erst )?(?:auf |um |am )?T+(?: (?:verschoben|statt))?$",
    ),
    ("change-instead", "update", 5.5, r"\b(?:statt|anstatt|anstelle)\b"),
    ("change-instead-end", "update", 3.0, r"\b(?:stattdessen|lieber)[.!]?$"),
    (
        "change-moved",
        "update",
        6.5,
        r"\b(?:wurde|wird|ist|sind) (?:\S+ ){0,4}(?:verschoben|verlegt|vorverlegt|geändert)\b"
        r"|^(?:der|die|das|mein\w*|unser\w*)\b.*\b(?:verschoben|verlegt)\b",
    ),
    (
        "change-by",
        "update",
        7.5,
        rf"\b{_RINGS}\b.*\bum [DTO]+|\bum [DTO]+\b.*\b{_RINGS}\b|^(?:füg(?:e)?|gib|häng(?:e)?"
        rf"|nimm|zieh(?:e)?|addier(?:e)?|rechne)\b.*[DTO].*\b{_RINGS}\b"
        rf"|^(?:noch )?[DT]+ (?:mehr|weniger|länger|zusätzlich)\b.*\b{_RINGS}"
        rf"|\b{_RINGS}\b.*[DT]+ (?:mehr|weniger|länger|kürzer|hinzu|dazu|verlängern|verkürzen"
        rf"|abziehen)",
    ),
    (
        "change-make-time",
        "update",
        5.5,
        r"^(?:mach|leg|setz|schieb)(?:e)? (?:den|die|das|mein\w*|unser\w*)"
        r" (?!(?:\S+ )?(?:wecker|timer|alarm|erinnerung))(?:\S+ ){0,4}(?:auf |um )?[TR]+$",
    ),
    (
        "change-untag",
        "update-sure",
        9.0,
        r"^(?:entfern|lösch|nimm|streich)\w* (?:das |den |die )?(?:(?:tags?|schlagwort|label)\b.*M"
        r"|M+ (?:von|vom|bei|aus) )",
    ),
    (
        "change-note",
        "update-sure",
        7.5,
        r"^(?:füg|schreib|setz)(?:e)? (?:\S+ ){0,3}(?:notiz|anmerkung|beschreibung|kommentar)\b"
        r"|^(?:notiz|anmerkung|kommentar) (?:zu|für|an|bei) "
        r"|^(?:die )?(?:prio|priorität|wichtigkeit) (?:von|für)\b",
    ),
    (
        "change-again",
        "update",
        11.0,
        rf"^mach(?:e)? (?:die|den|das|mein\w*) (?:\S+ )*?{_RINGS}(?: \S+){{0,3}}"
        r" (?:auf )?R+$",
    ),
    ("change-repeat", "update", 5.0, rf"^wiederhol(?:e|en)?\b.*\b{_RINGS}"),
    (
        "change-people",
        "update",
        7.0,
        r"^(?:lad(?:e|en)?|füg(?:e|en)?) (?!ein\b|eine|den|die|das|mein"
        r"|alle)\w+ (?:\S+ ){0,3}(?:zu|zum|zur)\b.*\b\w*(?:termin|treffen|meeting|besprechung"
        r"|party|essen|feier|einladung|hochzeit|grillen|brunch|frühstück|sitzung|konferenz|call)\b",
    ),
    (
        "change-priority",
        "update-sure",
        6.5,
        r"^(?:setz(?:e)?|änder(?:e)?|erhöh(?:e)?|stell(?:e)?) (?:die )?(?:priorität"
        r"|wichtigkeit)\b|^priorisier(?:e|en)?\b|^(?:markier(?:e)?|setz(?:e)?|stell(?:e)?"
        r"|mach(?:e)?)\b.*M|^gib (?:#?\d+|de[mrn] .+|mein\w* .+|es|ihm|ihr) M+$"
        r"|^#\d+:? (?:auf )?[TRM]+$|^(?:#\d+|es|das) [TRDOM]*M{3,}$"
        r"|^füg(?:e)? (?:eine )?(?:notiz|anmerkung|beschreibung) zu\b",
    ),
    (
        "change-tag",
        "update-sure",
        7.0,
        r"^(?:tagge?|etikettier(?:e)?|markier(?:e)?|kennzeichne)\b.*(?:M|\bmit\b)",
    ),
    (
        "cancel-verb",
        "remove",
        6.0,
        r"^(?:lösch(?:e|en|t|st)?|entfern(?:e|en|t)?|stornier(?:e|en)?|streich(?:e"
        r"|en)?(?! (?:die|das|den) (?:wand|zaun|zimmer|flur))|tilg(?:e|en)?|verwirf"
        r"|verwerf(?:e|en)?)\b(?! (?:mein\w* )?(?:konto|profil|daten)\b)",
    ),
    (
        "cancel-say-off",
        "remove",
        6.5,
        r"^(?:sag(?:e|en)?|brich|brech(?:e|en)?|lass(?:e|en)?|mach(?:e|en)?|stell(?:e|en)?"
        r"|schalt(?:e|en|et)?|setz(?:e|en)?|nimm|nehm(?:e|en)?|hak(?:e|en)?)\b.*\b(?:ab|aus"
        r"|weg|runter|raus)(?:[.!]?$| bitte$)",
    ),
    (
        "cancel-weak",
        "remove-known",
        5.5,
        r"^(?:stopp(?:e|en|t)?|stop|beend(?:e|en|et)?|halt(?:e|en)?|deaktivier(?:e|en|t)?"
        r"|leer(?:e|en)?|räum(?:e|en)?|wirf|vergiss|abbrechen|abschalten|ausschalten|abstellen"
        r"|annullier(?:e|en)?|canceln?|cancel(?:e)?)\b",
    ),
    (
        "cancel-last",
        "remove",
        6.0,
        r" (?:löschen|entfernen|stornieren|absagen|streichen|abbrechen|ausschalten|abschalten"
        r"|abstellen|deaktivieren|stoppen|beenden|canceln|aufheben|leeren"
        r"|verwerfen)(?: bitte)?$",
    ),
    (
        "cancel-told",
        "remove",
        8.0,
        r"^(?:der|die|das|mein\w*|unser\w*)\b.* (?:fällt|fallen)\b.*\baus$"
        r"|^(?:der|die|das|mein\w*|unser\w*)\b.* (?:ist|wurde|sind|wurden) (?:T+ )?(?:abgesagt"
        r"|storniert|gestrichen)$|^(?:der|die|das|mein\w*|unser\w*)\b.* (?:findet|finden)\b.*"
        r"\bnicht statt$",
    ),
    ("cancel-label", "remove", 7.0, r"^(?:\S+ )?(?:absagen|löschen|stornieren)\s*: \S"),
    ("cancel-turn-off", "remove", 6.5, rf"\b{_RINGS}\b.* (?:aus|ab|weg)$"),
    (
        "cancel-off",
        "remove",
        6.5,
        rf"^(?:nimm|nehm(?:e|en)?|streich(?:e|en)?|entfern(?:e|en)?|lösch(?:e|en)?"
        rf"|hol(?:e)?)\b.*\b(?:von|aus|vom)\b.*\b{_LISTS}",
    ),
    ("cancel-reset", "remove-known", 5.0, rf"^setz(?:e|en)?\b.*\b{_RINGS}\b.*\bzurück\b"),
    (
        "cancel-no-need",
        "remove",
        7.0,
        rf"\bbrauch(?:e|en)?\b.*\b(?:kein\w*|nicht mehr|nicht länger)\b|^(?:kein\w*) {_RINGS}\b",
    ),
    ("cancel-never-mind", "remove", 5.0, r"^vergiss (?:das|den|die|mein\w*)\b"),
    (
        "cancel-no-wake",
        "remove-ring",
        7.5,
        r"^(?:weck(?:e)?|erinner(?:e)?|nerv(?:e)?) mich (?:\S+ ){0,3}nicht(?: mehr)?\b"
        r"|^hör auf\b|^nicht mehr .*\b(?:erinnern|wecken|nerven)$"
        r"|\bnicht mehr (?:\S+ ){1,8}erinnern$",
    ),
    (
        "cancel-ring",
        "remove-ring",
        7.0,
        rf"^(?:stopp\w*|stop|beend\w*|brich|brech\w*|schalt\w*|lösch\w*|deaktivier\w*"
        rf"|entfern\w*|halt\w*|cancel\w*|stornier\w*|stell\w*|mach\w*|lass\w*|abbruch)\b"
        rf"(?=.*\b{_RINGS}\b)(?:.*\b(?:ab|aus|an|auf|sein)[.!]?$|(?!.*\b(?:pause"
        rf"|pausieren)\b)(?=(?:stop|beend|lösch|deaktivier|entfern|cancel|stornier|abbruch)).*)",
    ),
)
