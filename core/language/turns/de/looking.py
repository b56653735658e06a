"""How German asks what there is, and whether there is time."""

_RINGS = r"(?:\w*erinnerung(?:en)?|\w*wecker|\w*alarme?|\w*timer|weckzeit(?:en)?)"

LOOKING: tuple[tuple[str, str, float, str], ...] = (
    (
        "ask-show",
        "list",
        3.5,
        r"^(?:zeig(?:e|en|t)?|list(?:e|en)?|nenn(?:e|en)?|lies|les(?:e|en)|gib mir|sag(?:e"
        r"|en)? (?:mir|uns)|schau(?:e|en)?|sieh|seh(?:e|en)?"
        r"|prüf(?:e|en)?|check(?:e|en)?|öffne|lass (?:mich|uns) (?:\S+ )*(?:sehen|hören"
        r"|wissen)|anzeigen|überprüf(?:e|en)?|durchsuch(?:e|en)?|such(?:e|en)?"
        r"|find(?:e|en)?|ruf(?:e|en)? (?!.*\ban$))(?!.*\bbescheid$)",
    ),
    (
        "ask-what",
        "list",
        3.0,
        r"^(?:und )?(?:was|welche[rsnm]?|wann|wo|wer|wie ?viele?|wie lange|um wie ?viel"
        r"|um welche|auf welche|für welche|auf wann|für wann"
        r"|wie spät)\b",
    ),
    (
        "ask-whether",
        "list",
        3.0,
        r"^(?:hab(?:e|en)?|hat|hast|gibt|ist|is|sind|bin|steht|stehen|war|waren|muss|soll|wird"
        r"|liegt|läuft|laufen|kommt)\b"
        r"(?! (?:bitte|mich))",
    ),
    (
        "ask-plural",
        "list",
        3.0,
        rf"^(?!(?:stell|setz|lösch|stopp|beend|füg|mach|entfern|schalt"
        rf"|brich)\w*\b)(?:\w+ ){{0,2}}(?:termine|{_RINGS}|aufgaben|to-?dos)(?: mit M+)?"
        r"(?: (?:anzeigen|zeigen|auflisten|vorlesen|ansehen|anschauen|prüfen|abrufen))?$",
    ),
    (
        "ask-show-last",
        "list",
        4.5,
        r" (?:anzeigen|zeigen|auflisten|vorlesen|ansehen|anschauen|abrufen|nennen|sehen"
        r"|wissen)$",
    ),
    (
        "ask-mine",
        "list",
        3.0,
        r"\b(?:habe? ich|haben wir|bin ich|sind wir|muss ich|müssen wir|soll ich"
        r"|mein\w* \S+ (?:gestellt|eingestellt|geplant|fällig))\b"
        r"|\b(?:ich|wir) (?:\S+ ){0,4}(?:geplant|vor|eingestellt|gestellt|gesetzt|erstellt)\b",
    ),
    (
        "ask-my-day",
        "list-day",
        4.5,
        r"^(?:was|welche\w*)\b.*\b(?:habe? ich|haben wir|mach(?:e|en) (?:ich|wir)|muss ich"
        r"|müssen wir)\b(?=.*[TR])",
    ),
    (
        "ask-my-plans",
        "list-day",
        4.2,
        r"\b(?:habe?|haben|hätte) (?:ich|wir)\b.*\b(?:was|etwas|irgendwas|irgendetwas|pläne)\b",
    ),
    (
        "ask-when-mine",
        "list-event",
        4.5,
        r"^(?:wann|wo|um wie ?viel uhr|um welche uhrzeit|mit wem)\b.*\b(?:mein|unser)\w*\b",
    ),
    (
        "ask-meet",
        "list-event",
        6.0,
        r"^wann (?:treffe|treff|sehe|seh|spreche|sprech|besuche|besuch|treffen|sehen|sprechen"
        r"|besuchen) (?:ich|wir)\b|^wann (?:bin|sind) (?:ich|wir) .*\bmit\b"
        r"|^wann (?:habe?|haben) (?:ich|wir) .*\bmit\b",
    ),
    ("ask-when", "list-when", 3.5, r"^(?:wann|wo|um wie ?viel uhr|um welche uhrzeit|wie lange)\b"),
    ("ask-when-must", "list-day", 4.8, r"^wann (?:muss|soll|müssen|sollen|darf) (?:ich|wir)\b"),
    (
        "ask-done",
        "list-done",
        7.0,
        r"\b(?:was|welche\w*(?: \S+){0,2}|wie ?viele(?: \S+){0,2}) (?:habe?|haben) (?:ich|wir)\b"
        r".* (?:erledigt|geschafft|gemacht|fertig|abgeschlossen|abgehakt)(?: bekommen)?$"
        r"|^(?:was|welche\w*(?: \S+){0,2}) (?:ist|sind|wurden?) .*"
        r"(?:erledigt|geschafft|fertig|abgeschlossen|abgehakt)$",
    ),
    (
        "ask-everything",
        "list-day",
        5.0,
        r"^(?:zeig(?:e)?|list(?:e)?|gib|lies)(?: mir)? alles\b|^was (?:kommt|steht"
        r"|liegt)(?: als nächstes| noch| heute)? ?(?:an|dran|vor|bevor)?\b"
        r"|^was ist (?:als nächstes|noch|heute)? ?(?:fällig|dran|zu tun)",
    ),
    (
        "ask-what-to-do",
        "list-day",
        4.8,
        r"^was (?:muss|soll|kann|habe) ich (?:\S+ ){0,4}(?:tun|machen|erledigen|zu tun|vor)\b"
        r"|^was (?:gibt'?s|gibt es|ist) (?:\S+ ){0,3}zu tun\b",
    ),
    (
        "ask-on-day",
        "list-day",
        4.5,
        r"\b(?:was|etwas|irgendwas)\b(?: \S+){0,4} [TR]|\bist (?:\S+ ){0,2}[TR]+ (?:was"
        r"|etwas)\b",
    ),
    ("ask-day-like", "list-day", 4.0, r"^wie (?:sieht|schaut|ist|wird) (?:mein\w*|der|die|es|T)"),
    (
        "ask-agenda",
        "list-day",
        4.5,
        r"^(?:mein\w* |die |der )?(?:agenda|tagesplan|wochenplan|kalender|termine"
        r"|übersicht)(?: (?:für|von|am|an))?(?: T+)?$",
    ),
    (
        "ask-bare-mine",
        "list",
        3.5,
        rf"^(?:alle )?(?:meine?|die|unsere) (?:\S+ ){{0,4}}(?:{_RINGS}|listen?|\w+liste"
        rf"|aufgaben|to-?dos|termine|pläne)(?: [TR]+)?$",
    ),
    (
        "ask-time-left",
        "list",
        6.0,
        rf"\b(?:verbleibend\w*|übrig\w*|restzeit|noch)\b.*\b{_RINGS}"
        rf"|\b{_RINGS}\b.*\b(?:verbleib\w*|übrig|noch|restzeit|läuft|laufen)\b"
        rf"|^wie (?:lange|viel zeit|weit|steht)\b.*\b{_RINGS}|\bstatus\b.*\b{_RINGS}"
        rf"|\b{_RINGS}[- ]?status\b|^(?:wie|was) (?:ist|läuft|macht|steht)\b.*\b{_RINGS}",
    ),
    (
        "ask-is-on",
        "list",
        4.5,
        r"^(?:ist|sind|steht|stehen|habe? ich|gibt es|fehlt)\b.*\b(?:auf|in"
        r"|im)\b.*\b(?:\w*listen?|kalender|zettel|agenda)\b",
    ),
    (
        "ask-see-if",
        "list",
        4.0,
        r"\bob (?:ich|wir|da|es|mein\w*)\b.*\b(?:habe?n?|gibt|ist|sind|steht|stehen)\b",
    ),
    (
        "ask-ring-when",
        "list-ring",
        6.0,
        rf"^(?:wann|auf (?:welche|wann|wie)|für (?:welche|wann)|um (?:welche|wie)|zu welcher"
        rf"|welche|wie ?viele?|was)\b.*\b{_RINGS}"
        rf"|^(?:ist|sind|gibt es|habe? ich|hast du|läuft|laufen)\b.*\b{_RINGS}|^(?:wann"
        rf"|um wie ?viel uhr) (?:klingelt|weckst|werde ich geweckt)\b",
    ),
    (
        "ask-remind",
        "list-ring",
        7.0,
        r"^erinner(?:e|n)? mich (?:daran )?,?(?:was|welche|wann)\b|^(?:woran|an was"
        r"|worüber)\b.*\berinner|\bsoll(?:te|test)? (?:du|ich)\b.*\berinnern\b",
    ),
    (
        "ask-details",
        "list",
        3.5,
        r"^(?:mehr |weitere |alle )?(?:infos?|informationen|details|einzelheiten)\b",
    ),
    (
        "ask-tags",
        "tags",
        9.0,
        r"^(?:(?:zeig(?:e)?|welche|was sind)(?: mir)? )?(?:alle )?(?:meine |die )?(?:tags"
        r"|schlagwörter)(?: habe ich| gibt es)?$",
    ),
    (
        "free-am-i",
        "free",
        8.0,
        r"\b(?:bin|sind|wäre?n?|habe?n?) (?:ich|wir) (?:\S+ ){0,5}(?:frei|verfügbar|zeit"
        r"|beschäftigt|belegt|verplant|besetzt)\b"
        r"|\bfreie[nrs]? (?:zeit(?:en)?|slots?|termine?|lücken?|stunden?|tage?|nachmittage?|abende?"
        r"|vormittage?|fenster|zeitfenster|D+)\b|\bwann (?:bin|habe?n?) (?:ich"
        r"|wir) (?:\S+ ){0,3}(?:frei|zeit)\b|^(?:ist|sind|wäre) (?:am |um |der |die |das )?T+ "
        r"(?:(?:noch|um|etwas|was|ein termin|T+) )*frei\b",
    ),
)
