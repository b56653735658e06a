"""How German asks to be reminded, and to put something down."""

from core.language.turns.de.verbs import TO_DO

_SET = (
    r"(?:stell(?:e|en|t|st)?|setz(?:e|en|t)?|mach(?:e|en|t)?|erstell(?:e|en|t)?|leg(?:e"
    r"|en)?|richt(?:e|en)?"
    r"|gib|geben|schick(?:e|en)?|sende?n?|programmier(?:e|en)?|aktivier(?:e|en)?|start(?:e"
    r"|en|et)?|schalt(?:e|en)?"
    r"|füg(?:e|en)?|erzeug(?:e|en)?|plan(?:e|en)?|trag(?:e|en)?|speicher(?:e|n)?"
    r"|notier(?:e|en)?|brauch(?:e|en)?"
    r"|möchte|will|hätte|hab(?:e|en)?|dreh(?:e|en)?|benötig(?:e|en)?|lass(?:e|en)?|nimm"
    r"|beginn(?:e|en)?)"
)
_RING = (
    r"(?:\w*erinnerung(?:en)?|\w*erinnerungsalarm|\w*wecker|\w*alarme?|\w*timer|weckruf"
    r"|benachrichtigung"
    r"|küchenuhr|eieruhr|countdown)"
)
_OFF = (
    r"löschen|entfernen|stornieren|streichen|abbrechen|ausschalten|abschalten|abstellen"
    r"|deaktivieren|stoppen|beenden|canceln|aufheben|verwerfen|aus|ab|ändern|verschieben"
    r"|verlängern|verkürzen|fortsetzen|pausieren|anhalten|status|zeigen|anzeigen"
)
"""What is done to rings that are there already."""

MAKING: tuple[tuple[str, str, float, str], ...] = (
    (
        "remind-me",
        "remind",
        7.0,
        r"^erinner(?:e|n|st|t)? (?:sie )?(?:mich|uns)\b(?! (?:was|welche|wann|wie)\b)"
        r"(?!.*\bnicht (?:mehr|länger)\b)",
    ),
    (
        "remind-mid",
        "remind",
        7.0,
        r"^(?!.*\bnicht (?:mehr|länger)\b).*(?:\b(?:mich"
        r"|uns)\b.* (?:zu )?erinner[ne]?(?:st)?\b|\berinner(?:e|n|st|t)? (?:du )?"
        r"(?:mich|uns)\b|\b(?:mich|uns)\b.*\bbenachrichtigen\b)",
    ),
    (
        "remind-remember",
        "remind",
        6.5,
        r"^(?:denk(?:e)? (?:für mich )?(?:bitte )?dran|vergiss nicht)\b",
    ),
    (
        "remind-forget",
        "remind",
        6.5,
        r"^(?:lass mich (?:\w+ )?nicht vergessen|ich (?:darf|will|möchte"
        r"|sollte) (?:\w+ ){0,2}nicht "
        r"vergessen|nicht vergessen)\b",
    ),
    (
        "remind-wake",
        "remind",
        6.5,
        r"^(?:\S+ )?weck(?:e|en|t|st)? (?:sie )?(?:mich|uns)\b|\b(?:mich"
        r"|uns)\b.* (?:auf)?wecken\b"
        r"|^ich (?:muss|möchte|will|soll) (?:\S+ ){0,4}(?:aufstehen|aufwachen|geweckt werden)\b",
    ),
    (
        "remind-nag",
        "remind",
        6.5,
        r"^(?:[TRDO]+,? )?(?:nerv(?:e|t)?|stups(?:e)?|benachrichtig(?:e|en)?|alarmier(?:e|en)?"
        r"|warn(?:e)?"
        r"|pieps(?:e)?|ping(?:e)?|melde? dich bei) (?:mich|mir|uns)\b",
    ),
    (
        "remind-give",
        "remind",
        6.5,
        rf"^{_SET}\b(?!.*\b(?:aus|ab|weiter|fort|zurück|um)$)(?!.*\bzurück\b).*\b{_RING}\b",
    ),
    (
        "remind-give-last",
        "remind",
        6.5,
        rf"\b{_RING}\b.* (?:ein)?(?:stellen|richten|schalten|setzen|erstellen|starten|anlegen"
        rf"|machen"
        r"|einrichten|anstellen|aktivieren|hinzufügen|eingestellt|gestellt haben|haben)$",
    ),
    (
        "remind-need",
        "remind",
        6.0,
        rf"^(?!.*(?:{_OFF})$)(?:(?:bitte )?(?:eine?n?|neue[rn]?|noch eine?n?|den"
        rf"|die) )*(?:[TRDM]+,? )*{_RING}"
        r"(?: (?:ein$|an$|für|um|auf|in|an|am|von|mit|namens|alle|zum|zur|über|der|die|das"
        r"|einstellen|stellen|[TRD]+)\b|$)",
    ),
    (
        "remind-timer",
        "remind",
        6.0,
        rf"^(?:eine?n? )?(?:[DTR]+[- ])+{_RING}\b(?!.*\bstatus\b)(?!.*(?:{_OFF})$)",
    ),
    (
        "remind-be",
        "remind",
        6.5,
        r"\berinnert (?:zu )?werden\b|\berinnert (?:du|ihr) mich\b"
        r"|^sag(?:e)? (?:mir|uns) (?:[TRDO]+ )*(?:,? ?bescheid|,? ?dass ich)\b"
        r"|^gib mir (?:\S+ )*bescheid\b",
    ),
    (
        "remind-alarm-on",
        "remind",
        4.5,
        r"^(?:schalt(?:e|en)?|stell(?:e|en)?|mach(?:e|en)?)\b.*\b(?:wecker|alarm"
        r"|timer)\b.* (?:an|ein)$",
    ),
    (
        "make-want",
        "create-want",
        3.5,
        r"^(?:ich|wir) (?:brauche?n?|will|wollen|möchten?|hätten?) (?:gerne? )?(?!zu\b"
        r"|wissen\b|hören\b|sehen\b)",
    ),
    (
        "make-social",
        "create-social",
        5.0,
        r"^(?:triff|treff(?:e|en)?|besuch(?:e|en)?|geh(?:e|en)?|iss|ess(?:e|en)?|flieg(?:e"
        r"|en)?|fahr(?:e|en)?"
        r"|reis(?:e|en)?)\b(?=.*[TR])(?! mich)",
    ),
    (
        "make-verb",
        "create",
        3.2,
        r"^(?!.*\bfort$)(?:füg(?:e|en)?|erstell(?:e|en)?|leg(?:e|en)?|trag(?:e|en)?|notier(?:e"
        r"|en)?|schreib(?:e|en)?|speicher(?:e|n)?"
        r"|setz(?:e|en)?|pack(?:e|en)?|merk(?:e|en)?|nimm|hinzufügen|neue[rsn]?|eintragen"
        r"|anlegen|erfass(?:e|en)?)\b",
    ),
    (
        "make-weak",
        "create-weak",
        3.2,
        r"^(?:mach(?:e|en)?|stell(?:e|en)?|gib|hab(?:e|en)?|brauch(?:e|en)?|hol(?:e)? mir)\b",
    ),
    (
        "make-schedule",
        "create-plan",
        5.5,
        r"^(?:plan(?:e|en)?|vereinbar(?:e|en)?|organisier(?:e|en)?|arrangier(?:e|en)?"
        r"|terminier(?:e|en)?|beruf(?:e)?)\b",
    ),
    ("make-book", "create", 5.0, r"^(?:buch(?:e|en)?|reservier(?:e|en)?)\b"),
    (
        "make-block",
        "create-plan",
        4.5,
        r"^(?:block(?:e|en|ier(?:e|en)?)|halt(?:e)?)\b.*(?:[TRD]|\bfrei\b)",
    ),
    (
        "make-onto",
        "create",
        5.0,
        r"^(?!(?:such|find|durchsuch|zeig|schau|sieh|lies|prüf|nenn)\w*\b).*"
        r"\b(?:auf|zu|zur|zum|in|im|an)\b(?: \S+){0,3} ?(?:(?!wiedergabe|play|titel)\w*listen?"
        r"|\w*zettel|kalender|terminplan|agenda"
        r"|einkauf|to-?dos?|aufgaben)\b.*(?:setz|schreib|pack|füg|trag|tu|leg|nimm|hinzu|dazu"
        r"|drauf|ein$)?",
    ),
    (
        "make-onto-last",
        "create",
        4.5,
        r"(?:hinzufügen|hinzu|dazu(?:schreiben)?|draufsetzen|aufschreiben|eintragen|einplanen"
        r"|anlegen|vormerken"
        r"|notieren|speichern|aufnehmen|erstellen)$",
    ),
    (
        "make-later-clause",
        "create",
        3.0,
        r"[,;.] ?(?:bitte |und )*(?:trag(?:e)?|füg(?:e)?|schreib(?:e)?|setz(?:e)?|plane?"
        r"|erstelle?|mach(?:e)?)\b",
    ),
    (
        "make-want-meeting",
        "create",
        3.0,
        r"^(?:eine?n?|noch eine?n?) (?:\S+ ){0,4}(?:\w*termin|treffen|meeting|besprechung"
        r"|verabredung)\b"
        r"|^(?:zahnarzt|arzt|friseur|frisör|tierarzt)\b",
    ),
    (
        "make-with",
        "create-want",
        4.0,
        r"^(?!.* (?:ist|sind|wird|wurde|fällt) )(?:\w+ ){0,2}(?:meeting|termin|treffen|besprechung"
        r"|telefonat|call|mittagessen"
        r"|abendessen|essen|kaffee|frühstück"
        r"|gespräch) mit \w+",
    ),
    (
        "make-label",
        "create",
        5.0,
        r"^(?:neue[rs]? )?(?:aufgabe|to-?do|termin|notiz|ereignis)\s*:\s*\S"
        r"|^neue[rsn]? (?:aufgabe|termin|to-?do|ereignis|eintrag)\b",
    ),
    (
        "make-out-of",
        "create",
        3.0,
        r"^(?:wir haben|ich habe) (?:kein\w* \w+ mehr|nur noch)|^(?:\w+ ){1,2}(?:ist"
        r"|sind) (?:alle|aus|leer)\b",
    ),
    (
        "chore-order",
        "create-chore",
        -8.0,
        r"\b(?:tisch|plätze?|restaurants?|lokal|caf[eé]|bar|pub|kneipe"
        r"|bistro)\b.*\b(?:personen|leute|gäste)\b|\bfür \S+ (?:personen|leute|gäste)\b"
        r"|\b(?:taxi|uber|mietwagen|hotel\w*)\b",
    ),
    (
        "chore-for-me",
        "create-chore",
        -8.0,
        r"^(?:bestell|buch|kauf|besorg|hol|reservier|koch)(?:e)? (?:mir|uns|dir)\b(?!.*[TR])",
    ),
    (
        "chore-verb-last",
        "create-chore",
        4.5,
        rf"(?<!\bkann )(?<!\bsoll )\b{TO_DO}(?: gehen)?(?:,? [TRDOM]+)*$",
    ),
    ("chore-remembered", "create-chore", 6.0, r"^(?!TT).* nicht (?:zu )?vergessen$"),
    (
        "make-not-forget",
        "create-chore",
        9.0,
        r"^nicht vergessen ?[:,-] ?\S",
    ),
    (
        "remind-label",
        "remind",
        7.0,
        rf"^(?:neue )?{_RING} ?[:-] \S",
    ),
    (
        "remind-last",
        "remind",
        7.0,
        r"^(?!.*\bnicht mehr\b)(?:[TRDO]+,? )?(?:bitte )?(?:an|ans|daran)\b.* erinnern$",
    ),
)

TOLD_FACTS: tuple[tuple[str, float, str], ...] = (
    (
        "fact-have",
        4.0,
        r"\b(?:ich|wir) hab(?:e|en)?\b(?! (?:vergessen|gesagt|schon|keine?))(?=.*[TR])"
        r"|\bhab(?:e|en) (?:ich|wir)\b(?=.*[TR])",
    ),
    (
        "fact-gone",
        3.5,
        r"\b(?:ich|wir) (?:bin|sind) (?:\S+ ){0,4}(?:weg|unterwegs|im urlaub|verreist|krank"
        r"|nicht da|abwesend|außer haus)\b",
    ),
    (
        "fact-going",
        3.5,
        r"\b(?:ich|wir) (?:gehe?n?|fahren?|fliegen?|treffen?|besuchen?|arbeiten?|feiern?"
        r"|essen?|spielen?|müssen?|muss|mache?n?|sehen?"
        r"|bin|sind|werden?)\b(?=.*[TRD])",
    ),
    (
        "fact-going",
        3.5,
        r"^T+ (?:bin|sind|habe?n?|gehe?n?|fahren?|fliegen?|treffen?|besuchen?|feiern?|muss"
        r"|müssen) (?:ich|wir)\b",
    ),
    (
        "fact-there-is",
        3.0,
        r"^(?:es gibt|da ist|das ist|heute ist|morgen ist)(?=.*[TR])|^T+ (?:ist|findet|kommt"
        r"|beginnt)\b",
    ),
    (
        "fact-third",
        2.0,
        r"\b(?:ist|sind|beginnt|beginnen|fängt|startet|kommt|kommen|findet|endet"
        r"|läuft)\b(?=.*\bT)",
    ),
)
