"""The Dutch words that stand for things and for chores."""

OCCASION = (
    r"\b(?:\w*(?:afspraak|vergadering|meeting|overleg|bespreking|conferentie|seminar"
    r"|workshop|training|cursus|les|college|examen|tentamen|toets|repetitie|feestje|feest"
    r"|bruiloft|concert|voorstelling|verjaardag|jubileum|etentje|lunch|diner|ontbijt"
    r"|brunch|borrel|gesprek|interview|telefoontje|belafspraak"
    r"|call|bezoek|uitje|reis|vakantie|vlucht|wedstrijd|toernooi|begrafenis|doop"
    r"|ouderavond|spreekuur|controle|vaccinatie|operatie|behandeling|massage|therapie"
    r"|rondleiding|wandeling|picknick|barbecue|bbq|bioscoop|theater|opera|yoga|pilates"
    r"|sporten|sportschool|gym|date|demo|review|stand-?up|retro"
    r"|tandarts|huisarts|dokter|kapper|dierenarts|garage|apk|verhuizing|bezichtiging"
    r"|keuring|voetbal|koffie(?= met| bij)|biertje|jarig"
    r"|zwemmen|filmavond|spelletjesavond)(?:en|s|je|jes)?)\b"
)
"""What one goes to."""
NOUNS: tuple[tuple[str, str, float, str], ...] = (
    # rule id, noun of the catalogue, weight, pattern
    ("noun-reminder", "reminders", 4.5, r"\b\w*herinnering(?:en|etje)?\b|\b\w*reminders?\b"),
    (
        "noun-alarm",
        "reminders",
        4.5,
        r"\b(?:\w*wekkers?|\w*wekkertje|\w*alarm(?:en|s|pje)?|\w*timers?|\w*timertje"
        r"|wektijd(?:en)?|stopwatch|eierwekker)\b",
    ),
    ("noun-alert", "reminders", 3.0, r"\b(?:melding|notificatie|seintje|waarschuwing)(?:en|s)?\b"),
    (
        "noun-calendar",
        "events",
        3.0,
        r"\b\w*(?:agenda|kalender)\b|\bafspraken\b|\bplanning\b|\brooster\b",
    ),
    (
        "noun-agenda",
        "agenda",
        3.2,
        r"\b(?:dagplanning|dagindeling|weekplanning|programma|dagoverzicht|weekoverzicht)\b",
    ),
    ("noun-agenda-events", "events", 2.0, r"\b(?:dagplanning|weekplanning)\b"),
    (
        "noun-event",
        "events",
        3.0,
        r"\b\w*(?:afspraak|afspraken|evenement(?:en)?|gebeurtenis(?:sen)?|meetings?"
        r"|vergadering(?:en)?|bespreking(?:en)?|overleg|uitnodiging(?:en)?)\b",
    ),
    ("noun-occasion", "events", 2.0, OCCASION),
    (
        "noun-todo",
        "tasks",
        4.0,
        r"\bto-?do'?s?\b|\b(?:taak|taken|taakje|taakjes)\b|\b(?:to-?do"
        r"|taken)-? ?lijst(?:je)?\b|\bklus(?:je|jes|sen)?\b",
    ),
    (
        "noun-list",
        "tasks",
        4.0,
        r"\b(?:(?!afspeel|speel|play|muziek|nummer)\w+lijst(?:je|en|jes)?|boodschappenbriefje"
        r"|boodschappen|wensenlijst)\b",
    ),
    ("noun-list-bare", "tasks", 2.7, r"(?<!^)\b(?:lijst(?:je|en|jes)?|briefje)\b"),
    ("noun-tag", "tasks", 3.0, r"\btags\b|\blabels\b"),
    ("noun-planned", "events", 2.5, r"\bgepland\b|\bingepland\b|\bgeboekt\b"),
    (
        "noun-overdue",
        "tasks",
        3.5,
        r"\bachterstallig\w*\b|\bonafgemaakt\w*\b|\bnog open\b|\bopenstaand\w*\b|\bte laat\b",
    ),
)

CHORES = frozenset(
    """
    koop kopen haal halen ophalen breng brengen wegbrengen poets poetsen was wassen stofzuig
    stofzuigen dweil dweilen kook koken bak bakken voer voeren voed betaal betalen stuur sturen
    verstuur versturen schrijf schrijven beantwoord beantwoorden antwoord bel bellen opbellen
    telefoneer zeg opzeggen bestel bestellen repareer repareren fix fixen vervang vervangen
    verwissel verwisselen strijk strijken maai maaien wied wieden verf verven schilder
    schilderen naai naaien pak pakken inpakken uitpakken print printen kopieer scan scannen
    onderteken ondertekenen teken lever inleveren opruimen ruim uitruimen ontkalk ontkalken
    sorteer sorteren leer leren studeer studeren oefen oefenen lees lezen controleer controleren
    nakijken bereid voorbereiden regel regelen organiseer organiseren train trainen jog joggen
    mediteer mediteren douche douchen slik drink tank tanken laad opladen update updaten
    installeer installeren meld aanmelden afmelden doneer doneren verkoop verkopen leen lenen
    huur huren plant planten snoei snoeien knip knippen gooi weggooien scheid weeg meet scheer
    feliciteer feliciteren bedank bedanken vraag vragen veeg vegen hark harken stof afstoffen
    vouw opvouwen hang ophangen vernieuw vernieuwen verleng verlengen vul invullen afmaken
    schoonmaken afwassen lap lappen legen
    """.split()
)
"""Verbs that begin a thing to do: such a sentence is a task unless a cue says more."""
LOOSE_CHORES = frozenset(
    """
    geef boek boeken reserveer reserveren bezoek bezoeken doe doen ga gaan rij rijd rijden kom komen
    spreek spreken maak praat praten denk denken kijk kijken zoek zoeken ontmoet ontmoeten neem
    nemen geven blijf blijven open openen sluit sluiten draai draaien speel spelen luister
    luisteren werk werken sta opstaan slaap slapen eet eten drinken maken loop lopen check
    checken zet leg
    """.split()
)
"""Verbs that begin a thing to do when a time is said, and often something else when not."""
