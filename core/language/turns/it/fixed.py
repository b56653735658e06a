"""Italian sentences about the conversation itself and the speaker."""

from core.language.turns.it.spelling import rows, typed, words

DAYS = {"today": "oggi", "tomorrow": "domani", "week": "oggi per 7 giorni"}
"""The days that /today, /tomorrow and /week ask for."""
_SEE = (
    r"(?:(?:com'è|come è|come sarà|come si presenta|mostra(?:mi)?|fammi vedere|dimmi|dammi"
    r"|cosa prevede|vedi) )?"
)
ASKED = (
    # command, pattern of a whole wish that asks for the same, with what follows it as `rest`
    (
        "week",
        typed(
            rf"{_SEE}(?:(?:la )?mia settimana|la settimana|(?P<rest>(?:questa|la prossima"
            r"|prossima) settimana|la settimana prossima))"
        ),
    ),
    (
        "today",
        typed(
            rf"{_SEE}(?:(?:la )?mia giornata|la giornata(?: di oggi)?)"
            r"|riepilogo (?:della giornata|di oggi)"
        ),
    ),
)
_IT = r"(?:questo|quello|questa|quella|tutto|l'ultima|l'ultimo|ciò)"
_LANGUAGES = "italiano|inglese|tedesco|francese|spagnolo|portoghese|olandese|russo"
SENTENCES: tuple[tuple[str, str, str, str], ...] = rows(
    (
        # rule id, noun, verb, pattern of the whole wish; its groups are arguments
        (
            "undo",
            "conversation",
            "undo",
            rf"(?:annulla(?:re)?|disfa(?:re)?|disfalo|torna indietro|undo|annulla {_IT}"
            r"|annullal[oa]|(?:annulla|disfa|revoca) (?:l'ultima|l'ultimo|la) ?(?:cosa"
            r"|azione|modifica|operazione|comando"
            r"|passaggio|precedente)?(?: (?:fatta|azione|modifica|operazione))?"
            r"|fai un passo indietro|rimetti com'era(?: prima)?|come non detto)",
        ),
        ("undo-item", "conversation", "undo", r"(?:undo|disfa) (?P<item>.+?)"),
        (
            "redo",
            "conversation",
            "redo",
            r"(?:redo|rifai|rifallo|rifalla|ripristina(?:lo|la)?|ripeti (?:l'ultima"
            r"|l'ultimo) (?:azione|comando|modifica)|rimettil[oa]|fallo di nuovo|rifare)",
        ),
        (
            "redo-item",
            "conversation",
            "redo",
            r"(?:redo|rifai|ripristina) (?P<item>(?!tutt|la password).+?)",
        ),
        (
            "why",
            "conversation",
            "why",
            r"(?:e )?(?:perché|come mai)(?: (?:mai|questo|quello|no|così|lo hai fatto"
            r"|l'hai (?:fatto|detto|capito)(?: così)?|hai fatto (?:così|questo)"
            r"|dici così|lo pensi))?|spiega(?:ti|melo|mi)?(?: perché| questo)?"
            r"|come (?:l'hai|lo hai|hai) (?:capito|interpretato)(?: così)?|cosa te lo fa pensare",
        ),
        (
            "wrong",
            "corrections",
            "mark",
            r"(?:(?:no|oh|scusa)[,.!]? )?(?:(?:questo |quello |così |tutto )?(?:è"
            r"|era) (?:tutto |proprio |del tutto )?(?:sbagliat[oa]|errat[oa]|un errore"
            r"|scorrett[oa])"
            r"|(?:questo |quello |così )?non (?:è|era) (?:giusto|corretto|esatto|così"
            r"|quello che (?:volevo|intendevo|ho (?:detto|chiesto)|dicevo))"
            r"|non (?:va bene|intendevo (?:questo|quello|così)"
            r"|volevo (?:questo|quello|dire (?:questo|quello))|ho detto (?:questo|quello"
            r"|così)|hai capito(?: bene)?|mi hai capit[oa])|(?:mi )?hai (?:capito male"
            r"|frainteso|sbagliato)|mi hai frainteso|ti sbagli|ti sei sbagliat[oa]"
            r"|sbagliato|errore|errato)",
        ),
        (
            "why-item",
            "conversation",
            "why",
            r"(?:perché|spiega(?:mi)?|come mai) (?P<item>#\d+)|(?:perché"
            r"|come mai) (?:hai|mi hai) (?:aggiunto|creato|spostato|annullato|cancellato"
            r"|cambiato|ricordato|messo|eliminato|segnato) (?P<item2>.+?)",
        ),
        (
            "help",
            "conversation",
            "help",
            r"aiuto|aiutami|help|(?:che )?cosa (?:sai|puoi) fare(?: per me)?|che (?:sai"
            r"|puoi) fare|come (?:funziona|funzioni|si usa)(?: questo| questo bot"
            r"| questa cosa)?|(?:che )?cosa (?:posso|potrei|devo) (?:chiederti|dirti"
            r"|scriverti|scrivere|fare qui|fare con te)"
            r"|(?:mostra(?:mi)?|fammi vedere) (?:che )?cosa sai fare|comandi|menu|menù"
            r"|a cosa servi|in cosa puoi aiutarmi|come mi puoi aiutare"
            r"|come puoi aiutarmi",
        ),
        (
            "show-thing",
            "conversation",
            "show",
            r"(?:mostra(?:mi)?|cos'è|cosa è|apri|dettagli (?:di|su)|fammi vedere"
            r"|cos'era)(?: l'attività| attività| l'evento| evento| il promemoria"
            r"| promemoria)? (?P<item>#\d+)(?: di nuovo)?|mostra(?:mi)?(?P<item2>l[oa])",
        ),
        (
            "privacy",
            "conversation",
            "privacy",
            r"(?:informativa sulla )?privacy|(?:che )?cosa (?:sai|memorizzi|conservi"
            r"|salvi|ricordi) (?:di|su) (?:di )?me|(?:che|quali) (?:dati"
            r"|informazioni) (?:hai|memorizzi|conservi|raccogli|salvi)(?: (?:di"
            r"|su) (?:di )?me)?"
            r"|(?:che )?cosa (?:memorizzi|conservi|salvi)",
        ),
        (
            "export",
            "upkeep",
            "export",
            r"(?:esporta(?:re)?|scarica(?:re)?|salva) (?:tutt[ie] )?(?:(?:i "
            r"|le )?mi(?:ei dati|e cose)|tutto)|(?:dammi|inviami|mandami|voglio"
            r"|vorrei) (?:una copia (?:di tutti i |dei )?|tutti )?(?:i )?miei dati"
            r"|esporta|esportazione",
        ),
        (
            "people-show",
            "people",
            "show",
            r"(?:(?:mostra(?:mi)?|vedi|apri|quali sono|qual è|fammi vedere) )?(?:(?:le|i"
            r"|il) )?(?:mi[eo]|miei) (?:impostazioni|preferenze|profilo|fuso orario"
            r"|fuso)|(?:in )?(?:che|quale) fuso orario (?:sono|ho|uso)|impostazioni",
        ),
        (
            "people-invite",
            "people",
            "invite",
            r"(?:crea|fammi|dammi|mi serve|voglio|vorrei|genera) (?:un |un altro "
            r"|un nuovo )?(?:invito|codice (?:di )?invito)(?: per qualcuno)?"
            r"|(?:nuovo )?codice (?:di )?invito|invita (?:qualcuno|un amico|un'amica"
            r"|un'altra persona)",
        ),
        (
            "people-recover",
            "people",
            "recover",
            r"(?:(?:crea|fammi|dammi|mi serve|genera) )?(?:un )?codice di recupero(?: "
            r"per (?:me|me stess[oa])| per (?P<person>.+?))?",
        ),
        (
            "people-unlink",
            "people",
            "unlink",
            r"(?:rimuovi|scollega|disconnetti|dimentica"
            r"|elimina) (?:tutti )?(?:i )?miei (?:altri|vecchi) account",
        ),
        (
            "people-zone",
            "people",
            "update",
            r"(?:(?:cambia|imposta|metti|aggiorna) )?(?:il )?(?:mio )?(?:fuso orario"
            r"|fuso|orologio)(?: (?:adesso |ora )?(?:è|a|su|in)"
            r"|:)(?: ora)? (?P<timezone>[^\d,;]+?)|fuso orario:? (?P<timezone2>[a-z_/ "
            r"]+)",
        ),
        (
            "people-live",
            "people",
            "update",
            r"(?:(?:vivo|abito|viviamo|abitiamo|risiedo|lavoro|sto vivendo)(?: ora"
            r"| adesso)? (?:a|ad|in|nel|nella)|la mia città è|casa mia è (?:a|in)"
            r"|mi sono (?:trasferit|spostat)[oa] (?:a|ad|in)|mi trasferisco (?:a|ad"
            r"|in)) (?P<timezone>[^\d,;TRDO]+?)(?: ora| adesso)?",
        ),
        (
            "people-name",
            "people",
            "update",
            r"(?:mi chiamo|il mio nome è|chiamami|puoi chiamarmi) "
            r"(?P<display_name>(?!tra\b|alle\b|domani\b|oggi\b|un\b|una\b|quando\b"
            r"|dopo\b|fra\b|il\b|se\b)[\w .'-]{1,40}?)",
        ),
        (
            "people-language",
            "people",
            "update",
            r"(?:parla(?:mi)?|rispondi(?:mi)?|scrivi(?:mi)?)(?: con me)? (?:in "
            rf")?(?P<language>{_LANGUAGES})|(?:cambia|imposta"
            r"|metti) (?:la )?(?:mia )?lingua (?:in|a|su)(?: lo"
            rf"| l')? ?(?P<language2>{_LANGUAGES})",
        ),
        (
            "people-morning",
            "people",
            "update",
            r"(?:la mia (?:mattina|giornata)|il mio giorno) (?:inizia|comincia"
            r"|parte)(?: alle)? (?P<morning>\d{1,2})",
        ),
        (
            "people-minutes",
            "people",
            "update",
            r"(?:le )?(?:mie )?(?:riunioni|i miei appuntamenti|gli appuntamenti"
            r"|gli incontri) (?:durano|sono|dovrebbero durare)(?: di solito| sempre"
            r"| normalmente)?(?: di)? (?P<default_meeting_minutes>\d{1,3}) "
            r"min(?:uti)?(?: di solito)?",
        ),
    )
)
TALK = tuple(
    (rule, typed(pattern))
    for rule, pattern in (
        # rule id, pattern of a whole message that asks for nothing
        (
            "hello",
            r"(?:(?:ciao|salve|ehi|hey|ehilà|buongiorno|buon giorno|buonasera|buona sera"
            r"|buon pomeriggio|buondì)(?: a tutti| nudge| di nuovo"
            r"| bot)?[\s,!.]*)+(?:come (?:stai|va|butta)|tutto bene)?"
            r"|come (?:stai|va|butta)(?: oggi)?|tutto bene|chi sei|(?:che )?cosa sei"
            r"|cosa fai|sei (?:lì|un bot|un robot|uman[oa]|ver[oa]|una persona)"
            r"|che (?:fai|si dice|mi racconti)",
        ),
        (
            "thanks",
            r"(?:(?:ok(?:ay)?|perfetto|ottimo|bene|fantastico)[,!. ]+)?(?:grazie(?: "
            r"mille| tante| infinite| davvero)?|ti ringrazio|mille grazie|tante grazie"
            r"|molte grazie)(?: nudge| a te| di tutto| per l'aiuto)*"
            r"|ottimo(?: lavoro)?|bravo|brava|bravissimo|perfetto|fantastico|bello"
            r"|che bello|ben fatto|grande|[👍🙏❤️😊🎉👌]+",
        ),
        (
            "wishes",
            r"(?:buon|buona|felice) (?:anno|compleanno|natale|pasqua|feste|vacanze"
            r"|anno nuovo|giornata|serata|weekend|fine settimana|lavoro"
            r"|appetito)(?: nuovo)?(?: a (?:te|tutti|voi))?|auguri|buone (?:feste"
            r"|vacanze)",
        ),
        (
            "bye",
            r"ciao ciao|arrivederci|addio|a (?:presto|dopo|domani|più tardi)"
            r"|ci (?:vediamo|sentiamo)(?: dopo| presto)?|buonanotte|buona notte"
            r"|alla prossima",
        ),
        (
            "no",
            r"(?:oh |ok(?:ay)? |ma )?(?:lascia (?:perdere|stare)|non importa|fa niente"
            r"|fa nulla|niente|no grazie|non fa niente|come non detto|lascia stare)",
        ),
    )
)
HERE = typed(
    r"(?:sono|siamo|mi trovo|ci troviamo)(?: ora| adesso| attualmente| di nuovo"
    r"| tornat[oa])*(?: qui)? (?:a|ad|in) (?P<timezone>[^\d,;TRDO]+?)(?: ora| adesso"
    r"| in questi giorni| al momento)?"
)
"""Where somebody is, when the place is written as a name."""
NOT_PLACES = typed(
    r"^(?:un[oa]?|il|la|lo|i|gli|le|mi[oa]|nostr[oa]|suo|sua|casa|letto|scuola|lavoro"
    r"|ritardo|ferie|vacanza|viaggio|riunione|treno|macchina|ufficio|pausa|dieta|terra"
    r"|tavola|posto|forma|crisi|ansia|coda|centro|palestra|pensione|smart|giro|piedi"
    r"|quest[oa]"
    r"|anticipo|pranzo|cena|malattia|maternità|difficoltà|pericolo|attesa|linea|chiamata"
    r"|call|grado|ordine|regola|corso)\b"
)
YES = typed(
    r"(?:sì|sì sì|sì (?:grazie|certo|per favore|dai|esatto)|certo|certamente|sicuro|ok"
    r"|okay|va bene|va bene così|d'accordo|esatto|esattamente|giusto|corretto|confermo"
    r"|confermato|fallo|procedi|vai|vai pure|fai pure|perfetto|ottimo|bene|benissimo"
    r"|assolutamente"
    r"|naturalmente|ovvio|ovviamente|volentieri|per favore|così va bene|è giusto|yes|s|y"
    r"|dai|andiamo)"
)
NO = typed(
    r"(?:no|no no|no grazie|non farlo|annulla(?:lo|re)?|ferma|fermati|stop"
    r"|lascia (?:perdere|stare)|non importa|n|non (?:ora|adesso)|nessuno(?: dei due)?"
    r"|nessuna(?: delle due)?|niente|meglio di no|assolutamente no|neanche uno"
    r"|né l'uno né l'altro|macché)"
)
YES_LABEL, NO_LABEL = "sì|si|yes", "no"
"""How the labels of the buttons begin that these words press."""
PRESS = (
    r"(?:premi|clicca|tocca|scegli|seleziona|schiaccia|prendi)(?: su| il| la| sul"
    r"| sulla)? (?P<label>.+?)(?: pulsante| bottone| tasto)?"
)
_IS = r"(?:facciamo|fai|fallo|mettil[oa]|spostal[oa]|cambial[oa]|rendil[oa])(?: (?:a|in|per))?"
AGAIN = typed(
    r"(?:no|anzi|in realtà|scusa|scusami|aspetta|volevo dire|intendevo|ho detto|dicevo"
    rf"|piuttosto|meglio|ops|oops|mmh*|{_IS}|correzione|non quello|diciamo"
    r"|a pensarci bene|ripensandoci|invece|pardon|o meglio|correggo|anzi no)"
)
"""What begins a correction of what was just understood."""
SELF = typed(
    r"(?:(?:[,.;!?…]|\.\.\.|\s[-–—]+)\s*(?:(?:ah|eh|ehm|uhm|mmh*|oh|cioè) )?(?:(?:(?:no"
    r"|aspetta|un attimo|scusa|scusami|ops|oops|pardon|cioè)(?=\s*(?:[,.!:]|[-–—] |\Z|T"
    r"|(?:no|aspetta|scusa|anzi|alle|il|facciamo|meglio|volevo dire|intendevo"
    r"|piuttosto)\b|\d{1,2}(?::\d\d)?[\s.!]*\Z))"
    r"|anzi|volevo dire|intendevo|o meglio|meglio|piuttosto|correzione|correggo"
    r"|in realtà|ripensandoci|a pensarci bene|lascia (?:perdere|stare)(?=[\s.!]*\Z)"
    r"|diciamo|facciamo)(?!\w)(?:[\s,.!:-]|\Z)*)+"
    r"| (?:no aspetta|aspetta no|no scusa|scusa no|volevo dire|intendevo|o meglio"
    r"|anzi no|no anzi|anzi|cioè no|no meglio)\b[\s,.!:-]*(?:facciamo |meglio )?)"
)
"""What stands before words that replace the ones just said."""
MAKE_IT = r"(?:facciamo|diciamo)[\s,.!:-]*\Z"
"""Before a time or a mark it corrects; before other words it says how."""
LED = typed(
    r"(?:(?:per|a|ad|al|alla|con|da|dal|in|su|sul|di|del|della|che|questo|quello|lo|io"
    r"|noi|tu|è|sono|se|perché|così|e|ma)(?!\w)|dell')"
)
"""How words begin that name nothing."""
UNSAID = (
    r"\b(?:anzi|aspetta|oh|ah|scusa)\b.*\bno\b|lascia (?:perdere|stare)|come non detto|non importa"
)
"""Taking back all of it."""
HOUR = typed(
    rf"(?:(?:no|scusa|anzi|aspetta|meglio|piuttosto|alle|all'|per le|verso le|{_IS}"
    r"|ho detto|intendevo|volevo dire|diciamo|facciamo)[\s,.!]+)*(?P<hour>(?:1\d|2[0-3]"
    r"|[1-9])(?::[0-5]\d)?)[\s.!]*"
)
"""A number that can only be an hour, and what may stand before it."""
RENAMED = typed(
    r"^(?:(?:no|scusa|scusami|anzi|ops|aspetta)[,.!]+ |(?:no, )?(?:volevo dire|intendevo"
    r"|dicevo) |o meglio |anzi )(?!grazie\b)"
)
"""A message that begins so and names a thing gives the last one another name."""
AIM = r"^a (?=\D)"
INSTEAD = r"\b(?:invece|piuttosto|anzi|allora|per favore|meglio|poi)\b"
MORE = typed(
    r"^(?:(?:e|ed|anche|più|e anche|ah e|oh e|inoltre|e pure|pure)\s+"
    r"|(?=aggiungi\b))(?P<add>aggiungi (?:anche )?(?!\S+ (?:a|alla|al|in)\b)"
    r"|metti anche )?(?:anche |pure )?(?P<more>.+?)(?: anche| pure)?$"
)
WHAT_ABOUT = typed(
    r"^(?:e (?:per|il|la|le|alle|a|di)?|che ne dici (?:di|del|della|delle)|e se"
    r"|e che mi dici di|come (?:sono messo|va)|e per quanto riguarda)\s+"
)
CALL_IT = (
    r"^(?:no,? )?(?:chiamal[oa]|intitolal[oa]|rinominal[oa](?: in)?|il titolo è) (?P<title>.+)$"
)
LEADS = frozenset(
    words(
        (
            "in da entro fino a al alle alla il la le per facciamo diciamo metti fai "
            "forse magari che ne dici di circa verso ogni non no sì ok bene allora "
            "solo è sarà vorrei sposta cambia per favore"
            " tra fra meglio piuttosto anzi dai direi penso credo facciamolo mettilo "
            "spostalo lo l all"
        ).split()
    )
)
"""Words that lead to a time in an answer."""
FILLER = frozenset(
    "il lo la i gli le l un una uno questo questa quello quella per favore opzione "
    "pulsante bottone tasto su a mio mia io voglio vorrei prendo scelgo direi".split()
)
"""Words that choose nothing."""
ORDINALS = {
    f"{article}{stem}{end}": place
    for place, stem in enumerate(("prim", "second", "terz", "quart", "quint"), start=1)
    for end, article in (("o", ""), ("a", ""), ("o", "il "), ("a", "la "))
}
"""Which of the buttons, counted from the first."""
FROM_CITY = typed(
    r"^(?:sono a|sono ad|sono in|vivo a|vivo in|abito a|siamo a|a|ad|in|vicino a|è|da|presso)\s+"
)
"""What stands before a city in an answer."""
TO_PEOPLE = frozenset(
    "chiama chiamare telefona telefonare scrivi scrivere manda mandare paga".split()
)
"""Verbs that carry over only to names."""
SHARED_VERBS = frozenset(
    "compra comprare acquista acquistare prendi prendere ordina ordinare chiama "
    "chiamare paga pagare lava lavare pulisci pulire ripara riparare annaffia "
    "annaffiare innaffiare porta portare ritira ritirare stira stirare".split()
)
"""Verbs that carry over to what is added: "e il latte" after "comprare le uova"."""
LAST_VERBS = frozenset({""})
"""Verbs that stand last in a title; Italian has none."""
WITH_PERSON = r"(?P<before>.*\bcon )(?P<name>[A-ZÀ-Ö][\w'-]*)$"
"""A title that names whom one is with."""
