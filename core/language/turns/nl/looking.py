"""How Dutch asks what there is, and whether there is time."""

_RINGS = (
    r"(?:\w*herinnering(?:en)?|\w*reminders?|\w*wekkers?|\w*alarm(?:en|s)?|\w*timers?"
    r"|wektijd(?:en)?)"
)

LOOKING: tuple[tuple[str, str, float, str], ...] = (
    # rule id, act, weight, pattern
    (
        "ask-show",
        "list",
        3.5,
        r"^(?:toon|geef (?:me|mij)?|lijst|noem|lees|zeg (?:me|mij|ons)|kijk|bekijk|check"
        r"|controleer|open|laat (?:me|mij|ons|eens|alle|al|mijn|de|het|onze?)\b.*\b(?:zien"
        r"|horen|weten)|zie|tonen|doorzoek|zoek|vind|vertel|som|haal\b.*\bop$|weergeven)\b",
    ),
    (
        "ask-what",
        "list",
        3.0,
        r"^(?:en )?(?:wat|welke?|wanneer|waar|wie|hoeveel|hoe lang|hoelang|hoe laat"
        r"|hoe ?veel tijd|om hoe laat|(?:op|voor|om) (?:welke?|wanneer)|hoe staat|hoe zit)\b",
    ),
    (
        "ask-whether",
        "list",
        3.0,
        r"^(?:heb|hebben|heeft|is|zijn|ben|staat|staan|was|waren|moet|moeten|zal|loopt|lopen"
        r"|komt|gaat|er is|er zijn|zit|zitten)\b(?! (?:alsjeblieft|me|mij))",
    ),
    (
        "ask-plural",
        "list",
        3.0,
        rf"^(?!(?:zet|stel|wis|stop|verwijder|maak|voeg|annuleer|be[eë]indig|alle|hervat"
        rf"|pauzeer|delete"
        rf"|cancel)\w*\b)(?:\w+ ){{0,2}}(?:afspraken|{_RINGS}|taken|to-?do'?s)(?:(?: met)? M+)?"
        r"(?: (?:tonen"
        rf"|laten zien|bekijken|opsommen|voorlezen|weergeven|zien|ophalen|controleren))?$",
    ),
    (
        "ask-show-last",
        "list",
        4.5,
        r" (?:tonen|laten zien|bekijken|opsommen|voorlezen|weergeven|zien|weten)$",
    ),
    (
        "ask-mine",
        "list",
        3.0,
        r"\b(?:heb ik|hebben we|ben ik|zijn we|moet ik|moeten we|zal ik)\b|\b(?:ik|we"
        r"|wij) (?:\S+ ){0,4}(?:gepland|ingesteld|gezet|ingepland|staan)\b",
    ),
    (
        "ask-my-day",
        "list-day",
        4.5,
        r"^(?:wat|welke?)\b.*\b(?:heb ik|hebben we|doe ik|doen we|moet ik|moeten we|ga ik"
        r"|gaan we)\b(?=.*[TR])",
    ),
    (
        "ask-my-plans",
        "list-day",
        4.2,
        r"\b(?:heb|hebben) (?:ik|we|wij)\b.*\b(?:iets|wat|plannen)\b|\bwat zijn mijn plannen\b",
    ),
    (
        "ask-when-mine",
        "list-event",
        4.5,
        r"^(?:wanneer|waar|hoe laat|om hoe laat|op welke dag|met wie)\b.*\b(?:mijn|onze?)\b",
    ),
    (
        "ask-meet",
        "list-event",
        6.0,
        r"^(?:wanneer|hoe laat) (?:zie|ontmoet|spreek|bezoek|zien|ontmoeten|spreken|bezoeken) "
        r"(?:ik|we|wij)\b|^wanneer (?:ben|zijn|heb|hebben) (?:ik|we|wij) .*\bmet\b",
    ),
    (
        "ask-when",
        "list-when",
        3.5,
        r"^(?:wanneer|waar|hoe laat|om hoe laat|hoe lang|op welke dag)\b",
    ),
    (
        "ask-when-must",
        "list-day",
        4.8,
        r"^(?:wanneer|hoe laat) (?:moet|moeten|zal|zullen|mag) (?:ik|we|wij)\b",
    ),
    (
        "ask-done",
        "list-done",
        7.0,
        r"\b(?:wat|welke(?: \S+){0,2}|hoeveel(?: \S+){0,2}) (?:heb ik|hebben we)\b"
        r".* (?:gedaan|afgerond|voltooid|afgevinkt|af|klaar|afgemaakt)(?: gekregen)?$"
        r"|^(?:wat|welke(?: \S+){0,2}) (?:is|zijn) .*"
        r"(?:gedaan|afgerond|voltooid|afgevinkt|af|klaar)$",
    ),
    (
        "ask-everything",
        "list-day",
        5.0,
        r"^(?:toon|geef|lees|zeg)(?: me| mij)? alles\b|^wat (?:komt|staat"
        r"|is) er (?:\S+ ){0,3}(?:aan|te wachten|op het programma|gepland|te doen"
        r"|op de planning)|^wat is (?:het volgende|de volgende|nu aan de beurt)",
    ),
    (
        "ask-what-to-do",
        "list-day",
        4.8,
        r"^wat (?:moet|zal|kan) ik (?:\S+ ){0,4}doen\b|^wat (?:heb ik|is er"
        r"|valt er) (?:\S+ ){0,3}te doen\b",
    ),
    (
        "ask-on-day",
        "list-day",
        4.5,
        r"\b(?:wat|iets)\b(?: \S+){0,4} [TR]|\bis er (?:\S+ ){0,2}[TR]+ iets\b",
    ),
    ("ask-day-like", "list-day", 4.0, r"^hoe (?:ziet|is|wordt) (?:mijn|de|het|T)"),
    (
        "ask-agenda",
        "list-day",
        4.5,
        r"^(?:mijn |de )?(?:agenda|dagplanning|weekplanning|planning|kalender|afspraken"
        r"|overzicht)(?: (?:voor|van|op))?(?: T+)?$",
    ),
    (
        "ask-bare-mine",
        "list",
        3.5,
        rf"^(?:al )?(?:mijn|de|onze?) (?:\S+ ){{0,4}}(?:{_RINGS}|lijst(?:jes?|en)?"
        rf"|\w+lijst(?:je)?|taken|to-?do'?s|afspraken|plannen)(?: [TR]+)?$",
    ),
    (
        "ask-time-left",
        "list",
        6.0,
        rf"\b(?:resterend\w*|over|resttijd|nog|tijd over)\b.*\b{_RINGS}|\b{_RINGS}\b.*\b(?:over"
        rf"|resterend\w*|nog|resttijd|loopt|lopen)\b|^(?:hoe ?lang|hoe ?veel tijd|hoe ver"
        rf"|hoe staat)\b.*\b{_RINGS}|\bstatus\b.*\b{_RINGS}|\b{_RINGS}[- ]?status\b",
    ),
    (
        "ask-is-on",
        "list",
        4.5,
        r"^(?:is|zijn|staat|staan|heb ik|is er|ontbreekt)\b.*\b(?:op"
        r"|in)\b.*\b(?:\w*lijst(?:je)?|agenda|kalender|briefje)\b",
    ),
    (
        "ask-see-if",
        "list",
        4.0,
        r"\bof (?:ik|we|er|het|mijn)\b.*\b(?:heb|hebben|is|zijn|staat|staan)\b",
    ),
    (
        "ask-ring-when",
        "list-ring",
        6.0,
        rf"^(?:wanneer|(?:op|voor|om) (?:welke?|wanneer|hoe)|hoe laat|welke?|hoeveel"
        rf"|wat)\b.*\b{_RINGS}|^(?:is|zijn|heb ik|heb je|loopt|lopen|staat|staan"
        rf"|hebben we)\b.*\b{_RINGS}|^(?:wanneer|hoe laat) (?:gaat|wek je|word ik gewekt)\b",
    ),
    (
        "ask-remind",
        "list-ring",
        7.0,
        r"^herinner (?:me|mij) (?:eraan )?,?(?:wat|welke|wanneer|hoe)\b|^(?:waaraan|aan wat"
        r"|waarover)\b.*\bherinner|\b(?:moest|zou|moet) (?:je|ik)\b.*\bherinneren\b"
        r"|\b(?:waaraan|waar)\b.*\bherinner",
    ),
    (
        "ask-details",
        "list",
        3.5,
        r"^(?:meer |verdere |alle )?(?:info|informatie|details|bijzonderheden)\b",
    ),
    (
        "ask-tags",
        "tags",
        9.0,
        r"^(?:(?:toon|welke|wat zijn)(?: me)? )?(?:alle )?(?:mijn |de )?(?:tags"
        r"|labels)(?: heb ik| zijn er)?$",
    ),
    (
        "free-am-i",
        "free",
        8.0,
        r"\b(?:ben|zijn) (?:ik|we|wij) (?:\S+ ){0,5}(?:vrij|beschikbaar|bezet|druk"
        r"|volgeboekt)\b|\b(?:heb|hebben) (?:ik|we|wij) (?:\S+ ){0,5}(?:tijd|ruimte)\b"
        r"|\b(?:vrije|vrij) (?:tijd|uren|uur|momenten|moment|plekken?|middag(?:en)?"
        r"|ochtend(?:en)?|avond(?:en)?|dag(?:en)?|D+)\b|\bwanneer (?:ben|heb|hebben|zijn) (?:ik"
        r"|we|wij) (?:\S+ ){0,3}(?:vrij|tijd)\b|^(?:is|zijn) T+ (?:nog )?vrij\b|^(?:vind"
        r"|zoek) (?:\S+ ){0,2}tijd\b",
    ),
)
