"""The German words that stand for things, for chores, and for what other assistants do."""

from core.language.turns.de.spelling import rows, words

OCCASION = (
    r"\b(?:\w*(?:termin|treffen|meeting|besprechung|sitzung|konferenz|seminar|workshop|schulung"
    r"|training|kurs|unterricht|vorlesung|prüfung|klausur|probe|feier|party|fest|hochzeit|konzert"
    r"|vorstellung|geburtstag|jubiläum|essen|frühstück|brunch|abendessen|mittagessen"
    r"|gespräch|interview"
    r"|telefonat|anruf|call|besuch|ausflug|reise|urlaub|flug|spiel|turnier|beerdigung"
    r"|taufe|einschulung"
    r"|elternabend|sprechstunde|untersuchung|impfung|operation|behandlung|massage|therapie|führung"
    r"|wanderung|picknick|grillen|stammtisch|kino|theater|oper|yoga|pilates|sport|date"
    r"|demo|review|standup"
    r"|retro|zahnarzt|arzt|ärztin|frisör|friseur|tierarzt|werkstatt|tüv|umzug|besichtigung"
    r"|verabredung|kaffee(?= mit| bei)|bier(?= mit)|drinks)"
    r"(?:e|en|s|n|er)?)\b"
)
"""What one goes to."""
NOUNS: tuple[tuple[str, str, float, str], ...] = rows(
    (
        ("noun-reminder", "reminders", 4.5, r"\b\w*erinnerung(?:en)?\b|\berinnerungs\w+\b"),
        (
            "noun-alarm",
            "reminders",
            4.5,
            r"\b(?:\w*wecker|\w*alarme?s?|\w*timern?s?|weckrufe?|weckzeit(?:en)?)\b"
            r"|\b(?:stopp|küchen|eier)uhr\b",
        ),
        ("noun-alert", "reminders", 3.0, r"\b(?:benachrichtigung|meldung|mitteilung)(?:en)?\b"),
        (
            "noun-calendar",
            "events",
            3.0,
            r"\b\w*kalenders?\b|\bterminplan(?:er)?\b|\bterminliste\b|\btermine\b",
        ),
        (
            "noun-agenda",
            "agenda",
            3.2,
            r"\b(?:agenda|tagesplan|tagesordnung|tagesablauf|wochenplan)\b",
        ),
        ("noun-agenda-events", "events", 2.0, r"\b(?:agenda|tagesplan|wochenplan)\b"),
        (
            "noun-event",
            "events",
            3.0,
            r"\b\w*(?:termine?s?|ereignis(?:se)?|veranstaltung(?:en)?|meetings?|treffens?"
            r"|besprechung(?:en)?|verabredung(?:en)?|einladung(?:en)?)\b",
        ),
        ("noun-occasion", "events", 2.0, OCCASION),
        (
            "noun-todo",
            "tasks",
            4.0,
            r"\bto-?dos?\b|\baufgaben?\b|\bto ?do-? ?listen?\b|\berledigung(?:en)?\b",
        ),
        (
            "noun-list",
            "tasks",
            4.0,
            r"\b(?:(?!wiedergabe|play)\w+listen?|einkaufszettel|merkzettel|notizzettel|einkauf)\b",
        ),
        ("noun-list-bare", "tasks", 2.7, r"(?<!^)\b(?:listen?|zettel)\b"),
        ("noun-tag", "tasks", 3.0, r"\btags\b|\bschlagw[oö]rte?r?\b"),
        ("noun-planned", "events", 2.5, r"\bgeplant\b|\bvorgesehen\b|\bgebucht\b"),
        ("noun-overdue", "tasks", 3.5, r"\büberfällig\w*\b|\bunerledigt\w*\b|\bnoch offen\w*\b"),
    )
)

CHORES = words(
    """
    kauf kaufe kaufen besorg besorge besorgen hol hole holen bring bringe bringen putz putze
    putzen wasch wasche waschen reinige reinigen saug sauge saugen wisch wische wischen koche
    kochen backe backen gieß gieße gießen giess giesse giessen fütter füttere füttern bezahl
    bezahle bezahlen zahl zahle zahlen überweise überweisen schick schicke schicken sende senden
    schreib schreibe schreiben beantworte beantworten antworte antworten ruf rufe anrufen
    telefoniere telefonieren kündige kündigen verlängere bestell bestelle bestellen repariere
    reparieren tausch tausche tauschen wechsel wechsle wechseln bügle bügeln mäh mähe mähen jäte
    jäten streich streiche streichen näh nähe nähen packe packen drucke drucken kopiere kopieren
    scanne scannen unterschreib unterschreibe unterschreiben reiche einreichen abgeben abholen
    abhole aufräumen räum räume aufräume ausräumen einräumen entkalke entkalken entrümple
    entrümpeln sortiere sortieren lern lerne lernen übe üben lies lesen prüf prüfe prüfen
    kontrolliere kontrollieren bereite vorbereiten vereinbare vereinbaren organisiere
    organisieren trainiere trainieren jogge joggen meditiere meditieren duschen nimm
    einnehmen iss trink trinke tanke tanken lade aufladen sichere sichern aktualisiere
    aktualisieren installiere installieren melde anmelden abmelden spenden verkauf
    verkaufe verkaufen leih leihe leihen mieten pflanz pflanze pflanzen schneide schneiden
    entsorge entsorgen trenne trennen wiegen messen rasiere rasieren gratuliere
    gratulieren danken frage fragen
    """.split()
)
"""Verbs that begin a thing to do: such a sentence is a task unless a cue says more."""
LOOSE_CHORES = words(
    """
    buch buche buchen reservier reserviere reservieren gib besuch besuche besuchen mach mache
    machen geh gehe gehen fahr fahre fahren komm komme kommen sprich sprechen rede reden sag
    sage sagen denk denke denken schau schaue schauen such suche suchen triff treffen nehmen
    geben bleib bleibe bleiben öffne öffnen schließ schließe schließen dreh drehe drehen spiel
    spiele spielen hör höre hören arbeite arbeiten stehe aufstehen schlafe schlafen essen
    trinken
    """.split()
)
"""Verbs that begin a thing to do when a time is said, and often something else when not."""
