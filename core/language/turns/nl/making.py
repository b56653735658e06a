"""How Dutch asks to be reminded, and to put something down."""

from core.language.turns.nl.verbs import TO_DO

_SET = (
    r"(?:zet(?:ten)?|stel(?:len)?|maak|maken|cre[eë]+r(?:en)?|geef|geven|stuur|sturen"
    r"|start(?:en)?|activeer|programmeer|plan(?:nen)?|voeg|leg|noteer|schakel|doe|wil|zou"
    r"|heb|begin(?:nen)?|regel|installeer|plaats|laat|open|gebruik|neem|aanmaken"
    r"|instellen)"
)
_RING = (
    r"(?:\w*herinnering(?:en|etje)?|\w*reminder|\w*wekker(?:tje)?s?|\w*alarm(?:en|pje)?"
    r"|\w*timer(?:tje)?s?|melding|notificatie|seintje)"
)
_OFF = (
    r"verwijderen|annuleren|stoppen|wissen|schrappen|uitzetten|uitschakelen|afzetten"
    r"|afbreken|be[eë]indigen|opheffen|uit|af|wijzigen|aanpassen|veranderen|verplaatsen"
    r"|verzetten|verlengen|verkorten|inkorten|hervatten|pauzeren|stopzetten"
    r"|op pauze zetten|op pauze|status|tonen|laten zien|zien|stop zetten"
)
"""What is done to rings that are there already."""

MAKING: tuple[tuple[str, str, float, str], ...] = (
    (
        "remind-me",
        "remind",
        7.0,
        r"^(?:help )?herinner(?:t)? (?:me|mij|ons)\b(?! (?:wat|welke|wanneer"
        r"|hoe)\b)(?!.*\bniet (?:meer|langer)\b)",
    ),
    (
        "remind-mid",
        "remind",
        7.0,
        r"^(?!.*\bniet (?:meer|langer)\b).*(?:\b(?:me|mij|ons)\b.*\bherinneren\b"
        r"|\bherinner(?:t)? (?:je |u )?(?:me|mij|ons)\b|\b(?:me|mij|ons)\b.*\b(?:waarschuwen"
        r"|attenderen|verwittigen)\b)",
    ),
    (
        "remind-remember",
        "remind",
        6.5,
        r"^(?:denk (?:je )?er ?aan|denk aan|vergeet niet|onthoud|help (?:me"
        r"|mij) (?:om )?(?:te )?(?:onthouden|herinneren))\b",
    ),
    (
        "remind-forget",
        "remind",
        6.5,
        r"^(?:laat (?:me|mij) (?:\w+ )?niet vergeten|ik (?:mag|wil|moet"
        r"|zal) (?:\w+ ){0,2}niet vergeten|niet vergeten)\b",
    ),
    (
        "remind-wake",
        "remind",
        6.5,
        r"^(?:\S+ )?(?:wek (?:me|mij|ons)|maak (?:me|mij|ons)\b.*\bwakker)\b|\b(?:me|mij"
        r"|ons)\b.* (?:wekken|wakker (?:te )?maken)\b|^ik (?:moet|wil"
        r"|zal) (?:\S+ ){0,4}(?:opstaan|wakker worden|gewekt worden)\b",
    ),
    (
        "remind-nag",
        "remind",
        6.5,
        r"^(?:[TRDO]+,? )?(?:zeur|por|waarschuw|alarmeer|piep|ping|attendeer|verwittig"
        r"|notificeer|seintje) (?:me|mij|ons)\b|^geef (?:me|mij|ons) (?:\S+ )*(?:seintje"
        r"|signaal)\b|^stuur (?:me|mij|ons)\b.*\b(?:herinnering|melding|notificatie|bericht)\b",
    ),
    (
        "remind-give",
        "remind",
        6.5,
        rf"^(?!voeg [DT])(?!.*\baan (?:de |het |mijn |een )?(?:\S+ ){{0,2}}{_RING})"
        rf"(?!.*\b(?:uit|af|verder|voort|terug|opnieuw"
        rf"|stop)$)(?!.*(?:{_OFF})$){_SET}\b.*\b{_RING}\b",
    ),
    (
        "remind-give-last",
        "remind",
        6.5,
        rf"^(?!.*\b(?:aan (?:de |het |mijn |een )?(?:\S+ ){{0,2}}{_RING}|op pauze))"
        rf".*\b{_RING}\b.* (?:instellen|zetten|stellen|maken|aanmaken|starten|toevoegen"
        rf"|inschakelen|aanzetten|activeren|plannen|hebben|nodig|willen)$",
    ),
    (
        "remind-need",
        "remind",
        6.0,
        rf"^(?!.*(?:{_OFF})$)(?:(?:een|nieuwe?|nog een|de|ik heb|ik wil"
        rf"|graag) )*(?:[TRDM]+,? )*{_RING}(?: (?:aan$|in$|voor|om|op|over|van|met|genaamd|elke"
        rf"|iedere|tot|binnen|de|het|dat|instellen|zetten|nodig|[TRD]+)\b|$)",
    ),
    (
        "remind-timer",
        "remind",
        6.0,
        rf"^(?:een )?(?:[DTR]+[- ])+{_RING}\b(?!.*\bstatus\b)(?!.*(?:{_OFF})$)",
    ),
    (
        "remind-be",
        "remind",
        6.5,
        r"\bherinnerd (?:te )?worden\b|\b(?:worden|word) (?:\S+ ){0,5}herinnerd\b|^zeg (?:me"
        r"|mij) (?:[TRDO]+ )*(?:dat ik)\b|^laat (?:het )?(?:me|mij"
        r"|ons) (?:[TRDO]+ )*(?:het )?weten\b(?! (?:wat|welke?|wanneer|of|hoe|waar|wie)\b)",
    ),
    (
        "remind-alarm-on",
        "remind",
        4.5,
        r"^(?:zet|schakel|doe)\b.*\b\w*(?:wekker|alarm|timer)s?\b.* (?:aan|in)$",
    ),
    (
        "make-want",
        "create-want",
        3.5,
        r"^(?:ik|we|wij) (?:heb|hebben|wil|willen|zou|zouden|moet"
        r"|moeten)\b(?: graag)?(?! (?:te|weten|horen|zien)\b)",
    ),
    (
        "make-social",
        "create-social",
        5.0,
        r"^(?:ontmoet|bezoek|ga|gaan|eet|eten|vlieg|rijd|rij|reis|afspreken"
        r"|zie)\b(?=.*[TR])(?! (?:me|mij|naar bed|slapen)\b)",
    ),
    (
        "make-verb",
        "create",
        3.2,
        r"^(?!.*\b(?:voort|verder)$)(?:voeg|toevoegen|cre[eë]+r|noteer|noteren|schrijf|bewaar"
        r"|zet|plaats|stop|leg|onthoud|nieuwe?|aanmaken|registreer|vermeld|maak .* aan$)\b",
    ),
    ("make-weak", "create-weak", 3.2, r"^(?:maak|stel|geef|heb|doe|haal (?:me|mij)|neem|pak)\b"),
    (
        "make-schedule",
        "create-plan",
        5.5,
        r"^(?:plan|plannen|inplannen|organiseer|agendeer|spreek\b.*\baf$)\b",
    ),
    ("make-plan-last", "create-plan", 5.5, r" (?:inplannen|plannen|afspreken)$"),
    ("make-book", "create", 5.0, r"^(?:boek|boeken|reserveer|reserveren)\b"),
    ("make-block", "create-plan", 4.5, r"^(?:blokkeer|houd|hou|reserveer)\b.*(?:[TRD]|\bvrij\b)"),
    (
        "make-onto",
        "create",
        5.0,
        r"^(?!(?:zoek|vind|doorzoek|toon|kijk|bekijk|lees|check|noem)\b).*"
        r"\b(?:op|aan|in|bij|naar)\b(?: \S+){0,3} ?(?:(?!afspeel|speel|play|muziek"
        r"|nummer)\w*lijst(?:je|en|jes)?|\w*briefje|\w*agenda|\w*kalender|to-?do'?s?|taken"
        r"|boodschappen)\b",
    ),
    (
        "make-onto-last",
        "create",
        4.5,
        r"(?:toevoegen|toe|erbij|bijzetten|opschrijven|noteren|aanmaken|vastleggen|bewaren"
        r"|plaatsen)$",
    ),
    (
        "make-later-clause",
        "create",
        3.0,
        r"[,;.] ?(?:alsjeblieft |en )*(?:voeg|zet|plan|schrijf|maak|noteer)\b",
    ),
    (
        "make-want-meeting",
        "create",
        3.0,
        r"^(?:een|nog een) (?:\S+ ){0,4}(?:\w*afspraak|vergadering|meeting|overleg"
        r"|bespreking)\b|^(?:tandarts|huisarts|dokter|kapper|dierenarts|arts)\b",
    ),
    (
        "make-with",
        "create-want",
        4.0,
        r"^(?!.* (?:is|zijn|wordt|werd|gaat) )(?:\w+ ){0,2}(?:meeting|afspraak|vergadering|overleg"
        r"|bespreking|telefoontje|call|lunch|diner|etentje|avondeten|koffie|ontbijt|gesprek"
        r"|borrel) met \w+",
    ),
    (
        "make-label",
        "create",
        5.0,
        r"^(?:nieuwe? )?(?:taak|to-?do|afspraak|notitie|gebeurtenis|evenement)\s*:\s*\S"
        r"|^nieuwe? (?:taak|afspraak|to-?do|gebeurtenis|evenement|item)\b",
    ),
    (
        "make-out-of",
        "create",
        3.0,
        r"^(?:we hebben|ik heb) (?:geen \w+ meer|bijna geen)|^(?:de |het )?\w+ (?:is"
        r"|zijn) op\b",
    ),
    (
        "chore-order",
        "create-chore",
        -8.0,
        r"\b(?:restaurants?|caf[eé]|bistro|tafel(?:tje)?)\b.*\b(?:boeken|reserveren)\b"
        r"|\b(?:tafel(?:tje)?|plaatsen|restaurants?|caf[eé]|bar|kroeg|bistro"
        r"|brasserie)\b.*\b(?:personen|mensen|gasten)\b|\bvoor \S+ (?:personen|mensen|gasten"
        r"|man)\b|\b(?:taxi|uber|huurauto|hotel\w*)\b",
    ),
    ("chore-appointment", "create-chore", 4.5, r"^(?:\S+ )?afspraak maken\b"),
    (
        "chore-verb-last",
        "create-chore",
        4.5,
        rf"(?<!\bkan )(?<!\bzal )\b{TO_DO}(?: gaan)?"
        r"(?: (?:over|met|voor|naar|aan|bij|tegen|van) (?!(?:me|mij|ons)\b)[^,.;]+)?"
        r"(?:,? [TRDOM]+)*$",
    ),
    ("chore-remembered", "create-chore", 6.0, r"^(?!TT).* niet (?:te )?vergeten$"),
    ("make-not-forget", "create-chore", 9.0, r"^niet vergeten ?[:,-] ?\S"),
    (
        "chore-for-me",
        "create-chore",
        -8.0,
        r"^(?:bestel|boek|koop|haal|reserveer|kook) (?:me|mij|ons)\b(?!.*[TR])"
        r"|^(?:bestel|boek|reserveer|kook)\b.* voor (?:me|mij|ons)$",
    ),
    ("remind-label", "remind", 7.0, rf"^(?:nieuwe )?{_RING} ?[:-] \S"),
    (
        "remind-last",
        "remind",
        14.0,
        r"^(?:[TRDO]+,? )?(?:graag |even )?(?:aan\b.* )?herinneren ?:? ?(?=\S)(?!.*\bniet\b)"
        r"|^(?:[TRDO]+,? )?(?:graag |even )?aan\b.* herinneren$",
    ),
)

STATEMENTS: tuple[tuple[str, float, str], ...] = (
    # rule id, weight, pattern: something that will happen, told as a fact
    (
        "fact-have",
        4.0,
        r"\b(?:ik|we|wij) (?:heb|hebben)\b(?! (?:vergeten|gezegd|al|geen))(?=.*[TR])|\b(?:heb"
        r"|hebben) (?:ik|we|wij)\b(?=.*[TR])",
    ),
    (
        "fact-gone",
        3.5,
        r"\b(?:ik|we|wij) (?:ben|zijn) (?:\S+ ){0,4}(?:weg|onderweg|op vakantie|op reis|ziek"
        r"|afwezig|vrij)\b",
    ),
    (
        "fact-going",
        3.5,
        r"\b(?:ik|we|wij) (?:gaan?|rijd|rijden|vlieg|vliegen|ontmoeten?|bezoek|bezoeken|werk"
        r"|werken|vier|vieren|eet|eten|speel|spelen|moet|moeten|doe|doen|zie|zien|ben|zijn|zal"
        r"|zullen|kom|komen)\b(?=.*[TRD])",
    ),
    (
        "fact-going",
        3.5,
        r"^T+ (?:ben|zijn|heb|hebben|ga|gaan|rijd|vlieg|ontmoet|zie|bezoek|vier|vieren|moet|moeten)"
        r" (?:ik|we|wij)\b",
    ),
    (
        "fact-there-is",
        3.0,
        r"^(?:er is|er zijn|dat is|vandaag is|morgen is|het is)(?=.*[TR])|^T+ (?:is|zijn|komt"
        r"|komen|begint)\b",
    ),
    (
        "fact-third",
        2.0,
        r"\b(?:is|zijn|begint|beginnen|start|komt|komen|vindt|eindigt|duurt)\b(?=.*\bT)",
    ),
)
"""Something that will happen, told as a fact."""
