"""How Dutch asks to change something, and to take it away."""

_RINGS = (
    r"(?:\w*herinnering(?:en)?|\w*reminders?|\w*wekkers?|\w*alarm(?:en|s)?|\w*timers?"
    r"|wektijd(?:en)?)"
)
_LISTS = r"(?:\w*lijst(?:je|en|jes)?|\w*briefje|\w*agenda|\w*kalender)"
_SHIFT = r"verplaatsen|verschuiven|verzetten|uitstellen|vervroegen|hernoemen|verlaten"
_ALTER = (
    r"wijzigen|aanpassen|veranderen|verlengen|verkorten|inkorten|verhogen|verlagen"
    r"|verminderen|bijwerken|zetten|ophogen"
)
_DROP = (
    r"verwijderen|annuleren|wissen|schrappen|afzeggen|afbreken|uitzetten|uitschakelen"
    r"|afzetten|stoppen|be[eë]indigen|stopzetten|opheffen|deleten|cancelen|leegmaken|legen"
    r"|weghalen|verwerpen|stop zetten"
)

CHANGING: tuple[tuple[str, str, float, str], ...] = (
    # rule id, act, weight, pattern
    (
        "change-verb",
        "update",
        6.0,
        r"^(?:verander|wijzig|pas\b.*\baan\b|verplaats|verschuif|schuif|verzet|vervroeg"
        r"|verleng|verkort|kort\b.*\bin\b|verhoog|verlaag|verminder|update|bewerk|hernoem|noem"
        r"|corrigeer|herplan|verruil|wissel|stel\b.*\b(?:uit|bij)\b|uitstellen|verleg|verlaat"
        r"|zet\b.*\b(?:over naar|terug naar|vooruit))\b",
    ),
    ("change-last", "update", 6.0, rf" (?:{_SHIFT})(?: (?:naar|tot|met|van|op|om)\b.*)?$"),
    (
        "change-last-thing",
        "update",
        6.0,
        rf"(?:\b(?:{_RINGS}|\w*afspraak|vergadering|meeting|overleg|bespreking|taak|prioriteit"
        rf"|prio)\b|#\d).* (?:{_ALTER})(?: (?:naar|met|tot|in)\b.*)?$"
        rf"|\b(?:{_RINGS}) D*.*\b(?:verlengen|verkorten|inkorten)\b",
    ),
    (
        "change-absent",
        "update",
        3.0,
        r"^(?!.*\b(?:afzeg|annul|verwijder)\w*)(?:ik|we|wij|\w+) (?:kan|kunnen|red"
        r"|haal)\b.*\bniet (?:naar|bij|komen naar|aanwezig)\b",
    ),
    (
        "change-name",
        "update-sure",
        7.0,
        r"^hernoem\b|\bhernoemen\b|^(?:wijzig|verander) de (?:naam|titel) van\b|^noem #?\d+ ",
    ),
    (
        "change-chore",
        "update",
        -3.6,
        r"^(?:verander|wissel|verplaats|verschuif|update|bewerk|verleng) (?!het\b|dat\b|dit\b"
        r"|hem\b|die\b|T|mijn |onze? )(?!.*\b(?:naar|tot|om|met|op|in|aan|van)\b)(?!.*(?:#\d|M"
        r"|Q))[^TRDO]+T*$",
    ),
    ("change-mid", "update", 4.5, r"\b(?:verplaats|verzet|hernoem|verschuif)(?:en)?\b"),
    (
        "change-make",
        "update",
        5.5,
        r"^(?:maak|stel|zet|doe) (?:het|dat|dit|hem|die|deze|#?\d+|de|mijn|onze?)\b(?! wekker"
        r"| timer| alarm| herinnering).*\b(?:vroeger|eerder|later|langer|korter|wekelijks"
        r"|dagelijks|maandelijks|dringend|belangrijk)\b",
    ),
    (
        "change-make-time",
        "update",
        5.5,
        r"^(?:maak|schuif|verzet|zet) (?:de|het|mijn|onze?|die|dat) (?!(?:\S+ )?(?:wekker"
        r"|timer|alarm|herinnering))(?!.*\b(?:lijst|agenda|kalender))(?:\S+ ){0,4}(?:op |om "
        r"|naar )?[TR]+$",
    ),
    (
        "change-due",
        "update-sure",
        7.0,
        r"^(?:#\d+|het|dat)(?: is| wordt)?(?: nu| pas| toch)*(?: op| om| voor)? ?T+"
        r"(?: aan de beurt)?$"
        r"|^(?:#\d+|het|dat) (?:moet|hoeft)(?: nu| pas| toch)*(?: op| voor)? ?T+"
        r" (?:af|klaar)(?: zijn)?$",
    ),
    (
        "change-shifted",
        "update",
        6.5,
        r"^(?:de|het|mijn|onze?) (?:\S+ ){1,5}?(?:is|wordt|begint) (?:nu|toch|pas)"
        r" (?:pas )?(?:naar |om |op )?T+(?: verplaatst)?$",
    ),
    ("change-shift-on", "update", 6.5, r"^(?:schuif|zet|gooi) .*[DT]+ (?:op|vooruit|terug|door)$"),
    ("change-instead", "update", 5.5, r"\b(?:in plaats van|i\.p\.v\.?|ipv)\b"),
    ("change-instead-end", "update", 3.0, r"\b(?:in plaats daarvan|liever)[.!]?$"),
    (
        "change-moved",
        "update",
        6.5,
        r"\b(?:is|zijn|wordt|werd|worden) (?:\S+ ){0,5}(?:verplaatst|verzet|verschoven"
        r"|uitgesteld|vervroegd)\b|^(?:de|het|mijn|onze?)\b.*\b(?:verplaatst|verzet"
        r"|verschoven)\b",
    ),
    (
        "change-by",
        "update",
        7.5,
        rf"^(?:voeg|doe|tel|haal|trek|neem|geef)\b.*[DTO]{{3,}}.*\b(?:toe|bij|erbij|af|extra"
        rf"|van|aan|meer|minder)\b.*\b{_RINGS}\b|^(?:voeg|doe|tel|haal|trek"
        rf"|neem)\b.*[DTO]{{3,}}.*\b{_RINGS}\b.*\b(?:toe|bij|af)$|^(?:voeg"
        rf"|haal)\b.*\b{_RINGS}\b.*[DTO]{{3,}}.*\b(?:toe|bij|af)$"
        rf"|\b{_RINGS}\b.*(?:\bmet )?[DTO]{{3,}}.*\b(?:verlengen|verkorten|inkorten|korter"
        rf"|langer|extra|meer|minder|erbij|eraf|toevoegen|afhalen)\b"
        rf"|^(?:nog )?[DT]{{3,}} (?:extra|meer|minder|langer|korter|erbij|eraf|toevoegen"
        rf"|afhalen|toe|bij|van|af)\b.*\b{_RINGS}\b|^(?:verleng|verkort|kort)\b.*\b{_RINGS}\b",
    ),
    (
        "change-again",
        "update",
        11.0,
        rf"^maak (?:de|het|mijn) (?:\S+ )*?{_RINGS}(?: \S+){{0,3}} (?:op )?R+$",
    ),
    ("change-repeat", "update", 5.0, rf"^herhaal\b.*\b{_RINGS}"),
    (
        "change-untag",
        "update-sure",
        9.0,
        r"^(?:verwijder|wis|haal)\b (?:de |het )?(?:(?:tags?|label)\b.*M|M+ (?:van|bij|uit) )",
    ),
    (
        "change-note",
        "update-sure",
        7.5,
        r"^(?:voeg|schrijf|zet) (?:\S+ ){0,3}(?:notitie|opmerking|beschrijving)\b|^(?:notitie"
        r"|opmerking) (?:bij|voor|aan) |^(?:de )?(?:prio|prioriteit) van\b",
    ),
    (
        "change-people",
        "update",
        7.0,
        r"^(?:nodig|voeg) (?!een\b|de\b|het\b|mijn|alle)\w+ (?:\S+ ){0,3}(?:voor|bij|aan"
        r"|op)\b.*\b\w*(?:afspraak|meeting|vergadering|overleg|bespreking|feest|feestje|eten"
        r"|etentje|lunch|diner|uitnodiging|bruiloft|borrel|barbecue|bbq)\b",
    ),
    (
        "change-priority",
        "update-sure",
        6.5,
        r"^(?:zet|wijzig|verhoog|verlaag|verander|stel) (?:de )?(?:prioriteit|urgentie|prio)\b"
        r"|^prioriteer\b|^geef (?:#?\d+|(?:de|het|mijn) .+|het|hem) M+$"
        r"|^(?:markeer|zet|maak)\b.*M|^#\d+:? (?:naar |op )?[TRM]+$|^(?:#\d+|het"
        r"|dat) [TRDOM]*M{3,}$",
    ),
    ("change-tag", "update-sure", 7.0, r"^(?:tag|label|markeer)\b.*(?:M|\bmet\b)"),
    (
        "cancel-verb",
        "remove",
        6.0,
        r"^(?:verwijder|annuleer|wis|schrap|delete|cancel|ontdoe"
        r"|verwerp)\b(?! (?:mijn )?(?:account|profiel|gegevens)\b)",
    ),
    (
        "cancel-say-off",
        "remove",
        6.5,
        r"^(?:zeg|blaas|breek|gelast|bel)\b.*\baf(?:[.!]?$| alsjeblieft$)",
    ),
    (
        "cancel-weak",
        "remove-known",
        5.5,
        r"^(?:stop|be[eë]indig|deactiveer|leeg|ruim|gooi|vergeet|laat maar|afbreken|haal|neem"
        r"|reset|staak|schakel\b.*\buit|zet\b.*\b(?:uit|stop|af)|doe\b.*\buit|maak\b.*\bleeg"
        r"|houd? op)\b",
    ),
    ("cancel-last", "remove", 6.0, rf" (?:{_DROP})(?: (?:alsjeblieft|van|uit|in|op|voor)\b.*)?$"),
    (
        "cancel-told",
        "remove",
        8.0,
        r"^(?:de|het|mijn|onze?)\b.* (?:gaat|gaan)\b.*\bniet door$"
        r"|^(?:de|het|mijn|onze?)\b.* (?:is|zijn|werd|wordt) (?:T+ )?(?:afgezegd|geannuleerd"
        r"|afgelast|geschrapt)$|^(?:de|het|mijn|onze?)\b.* (?:valt|vallen)\b.*\b(?:uit|weg)$",
    ),
    ("cancel-label", "remove", 7.0, r"^(?:\S+ )?(?:afzeggen|verwijderen|annuleren)\s*: \S"),
    (
        "cancel-tidy",
        "remove-known",
        -7.0,
        r"^ruim\b(?!.*\b(?:lijst\w*|agenda|taken|herinneringen)\b).* op$",
    ),
    (
        "cancel-turn-off",
        "remove",
        6.5,
        rf"\b{_RINGS}\b.* (?:uit|af|weg|op stop|stop)(?: (?:zetten|doen))?$|^(?:zet|schakel"
        rf"|doe)\b.*\b{_RINGS}\b.*\b(?:uit|af|stop)$|^(?:zet|schakel|doe) (?:uit"
        rf"|af)\b.*\b{_RINGS}\b",
    ),
    (
        "cancel-off",
        "remove",
        6.5,
        rf"^(?:haal|neem|streep|schrap|verwijder|wis|gooi|delete)\b.*\b(?:van"
        rf"|uit)\b.*\b{_LISTS}",
    ),
    (
        "cancel-no-need",
        "remove",
        7.0,
        rf"\b(?:hoef|hoeft|heb|wil|hebben)\b.*\b(?:geen|niet meer"
        rf"|niet langer)\b.*(?:\b{_RINGS}\b|\bnodig\b|\bafspraak\b|\blijst)|^geen {_RINGS}\b",
    ),
    ("cancel-never-mind", "remove", 5.0, r"^(?:vergeet|laat maar) (?:de|het|mijn|die|dat)\b"),
    (
        "cancel-no-wake",
        "remove-ring",
        7.5,
        r"^(?:wek|herinner|zeur) (?:me|mij) (?:\S+ ){0,3}niet(?: meer)?\b|^(?:stop"
        r"|houd? op) met (?:(?:me|mij) )?(?:\S+ ){0,5}(?:te )?(?:herinneren|wekken|zeuren)\b"
        r"|^niet meer .*\b(?:herinneren|wekken)$|\bniet meer (?:\S+ ){1,8}herinneren$",
    ),
    (
        "cancel-ring",
        "remove-ring",
        7.0,
        rf"^(?:stop|be[eë]indig|breek|annuleer|verwijder|deactiveer|wis|cancel|delete|schrap"
        rf"|staak|reset|elimineer)\b(?=.*\b{_RINGS}\b)",
    ),
)
