"""The Italian words that stand for things, for chores, and for what other assistants do."""

from core.language.turns.it.spelling import orders, rows, words

OCCASION = (
    r"\b(?:pranz[oi]|cen[ae]|colazion[ei]|brunch|lunch|aperitiv[oi]|apericen[ae]"
    r"|merend[ae]|caffè con"
    r"|fest[ae]|party|complean(?:no|ni)|anniversari[oi]?|matrimoni[oi]?|nozze"
    r"|battesim[oi]|comunione"
    r"|cresima|laurea|concert[oi]|spettacol[oi]|partit[ae]|tornei?o?|gar[ae]"
    r"|allenament[oi]|lezion[ei]"
    r"|cors[oi]|seminari[oi]?|webinar|workshop|conferenz[ae]|convegn[oi]|congress[oi]|assemble[ae]"
    r"|esam[ei]|interrogazion[ei]|colloqui[oi]?|intervist[ae]|presentazion[ei]"
    r"|chiamat[ae]|telefonat[ae]"
    r"|call|videochiamat[ae]|videoconferenz[ae]|teleconferenz[ae]|stand-?up|demo|retro"
    r"|review|kick-?off"
    r"|sync|one[- ]to[- ]one|dentista|dottor(?:e|essa)|medic[oa]|pediatra|oculista|ginecolog[oa]"
    r"|fisioterapi(?:a|sta)|dermatolog[oa]|cardiolog[oa]|ortopedic[oa]|psicolog[oa]|veterinari[oa]"
    r"|parrucchier[ea]|barbiere|estetista|notaio|avvocat[oa]|commercialista|podologo"
    r"|osteopata|nutrizionista|dietologo|logoped\w+|meccanico|tagliando|visit[ae]"
    r"|ecografia|tac"
    r"|risonanza|operazione|intervento|vaccin[oi]|vaccinazion[ei]|terapi[ae]"
    r"|massaggi[oi]?|viagg[io]o?"
    r"|vacanz[ae]|ferie|git[ae]|escursion[ei]|crociera|vol[oi]|festival|fier[ae]"
    r"|mostr[ae](?= (?:di|d'|su))"
    r"|sagra|cerimoni[ae]|funeral[ei]|mess[ae]|picnic|grigliat[ae]|barbecue|palestra"
    r"|yoga|pilates|zumba"
    r"|crossfit|calcetto|calcio|tennis|padel|basket|pallavolo|nuoto|piscina|danza|ballo"
    r"|coro|prov[ae] (?:di"
    r"|del|generali)|saggi[oi]?|teatro|cinema|opera|museo|sopralluogo|trasloco|turno|udienza|serata"
    r"|matura|cenone|veglione|ritrovo|raduno|gala|consulto|consulenza|rappresentazione|recita)\b"
)
"""What one goes to."""
NOUNS: tuple[tuple[str, str, float, str], ...] = rows(
    (
        ("noun-reminder", "reminders", 4.5, r"\b(?:pro-? ?memoria|reminders?|ricordini?)\b"),
        (
            "noun-alarm",
            "reminders",
            4.5,
            r"\b(?:svegli[ae]|allarm[ei]|timers?|cont[oi] alla rovescia|cronometr[oi])(?!\w)",
        ),
        ("noun-alert", "reminders", 3.0, r"\b(?:notific(?:a|he)|avvis[oi]|alert)\b"),
        ("noun-calendar", "events", 3.0, r"\bcalendari[oi]?\b|\bscadenziari?o?\b"),
        (
            "noun-agenda",
            "agenda",
            3.2,
            r"\bagend[ae]\b|\bprogramma (?:di|del|della|per) (?:T|(?:giornata|settimana)\b)"
            r"|\b(?:mia|la) (?:giornata|settimana)\b",
        ),
        ("noun-agenda-events", "events", 2.0, r"\bagend[ae]\b"),
        (
            "noun-event",
            "events",
            3.0,
            r"\b(?:event[oi]|riunion[ei]|appuntament[oi]|app\.?to|meetings?|incontr[oi]|impegn[oi]"
            r"|inviti?o?|rendez-?vous)\b",
        ),
        ("noun-occasion", "events", 2.0, OCCASION),
        (
            "noun-todo",
            "tasks",
            4.0,
            r"\battività\b|\bcompit[oi]\b|\btasks?\b|\bto-?dos?\b|\bto do\b"
            r"|\bcos[ae] da fare\b|\bfaccend[ae]\b"
            r"|\bcommission[ei]\b|\bmansion[ei]\b|\bincombenz[ae]\b"
            r"|\bcose da (?:comprare|sbrigare)\b"
            r"|\bda fare$",
        ),
        (
            "noun-list",
            "tasks",
            4.0,
            r"\b(?:list[ae]|elenco) (?:della |per la )?spesa\b|\b(?:list[ae]"
            r"|elenco) (?:dei|delle|di|degli|da"
            r"|per|mi[ae]) \w+|\b(?:alla|nella|dalla|per la|sulla) spesa\b|\bcheck-?list\b",
        ),
        ("noun-list-bare", "tasks", 2.7, r"(?<!^)\b(?:list[ae]|elench?[oi])\b"),
        ("noun-tag", "tasks", 3.0, r"\btags?\b|\betichett[ae]\b"),
        (
            "noun-planned",
            "events",
            2.5,
            r"\b(?:pianificat|programmat|previst|prenotat|fissat)[oaie]\b",
        ),
        (
            "noun-overdue",
            "tasks",
            3.5,
            r"\bscadut[oaie]\b|\bin (?:ritardo|arretrato|sospeso)\b|\barretrat[oaie]\b"
            r"|\bin scadenza\b"
            r"|\bda (?:finire|completare)\b|\bnon (?:finit|completat)[oaie]\b",
        ),
    )
)

_CHORES = words(
    orders(
        """
        comprare acquistare pagare saldare versare chiamare richiamare telefonare contattare inviare
        mandare spedire consegnare portare riportare ritirare lavare stirare cucinare preparare
        cucire annaffiare innaffiare bagnare potare tagliare piantare concimare rastrellare spazzare
        spolverare lucidare ordinare riordinare sistemare ripulire pulire caricare
        scaricare riparare aggiustare sostituire rinnovare stampare fotocopiare scansionare firmare
        compilare presentare restituire rimborsare bonificare studiare ripassare imparare
        correggere rispondere verificare misurare pesare allenare correre camminare meditare
        nuotare prendere assumere bere mangiare nutrire spazzolare pettinare tosare vaccinare
        iscrivere disiscrivere candidare donare vendere affittare noleggiare smaltire buttare
        gettare riciclare stendere piegare apparecchiare sparecchiare aspirare
        imbiancare dipingere montare smontare installare formattare collegare chiedere domandare
        ringraziare congratulare augurare invitare discutere negoziare revisionare rivedere
        pubblicare decidere scegliere provare testare raccogliere cogliere seminare
        trapiantare fertilizzare cuocere infornare scongelare sfornare impastare friggere
        bollire marinare gonfiare imballare impacchettare spacchettare denunciare reclamare
        richiedere sollecitare rimandare recuperare recapitare depositare prelevare
        cambiare aggiornare scrivere rammendare sgomberare spostare svuotare disinfettare
        igienizzare rasare depilare tingere truccare sigillare
        verniciare levigare oliare lubrificare sbrinare
        decalcificare sturare regalare incartare confezionare accompagnare
        passeggiare chiudere abbeverare sfamare medicare assicurare investire dichiarare fatturare
        registrare archiviare abbozzare redigere completare finire terminare concludere
        confrontare analizzare dormire riposare ricaricare sbrigare rassettare
        """
    )
) | words(
    """
    rifare rifai porgere tradurre esporre
    """.split()
)
CHORES = _CHORES - {"chiamalo", "chiamala"}
"""Verbs that begin a thing to do: such a sentence is a task unless a cue says more.

"Chiamalo ..." gives a name.
"""
LOOSE_CHORES = words(
    orders(
        """
        prenotare riservare parlare incontrare vedere visitare andare venire uscire
        partire tornare viaggiare guidare lavorare leggere guardare ascoltare giocare pensare
        controllare aprire accendere spegnere alzare abbassare passare organizzare pianificare
        lasciare tenere mettere iniziare cominciare finire salire scendere dire dare fare stare
        aiutare seguire suonare cantare ballare
        """
    )
) | words("cercare trovare vai fai dai vieni esci tieni sali di' dillo".split())
"""Verbs that begin a thing to do when a time is said, and often something else when not."""
