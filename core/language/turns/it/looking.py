"""How Italian asks what there is, and whether there is time."""

from core.language.turns.it.verbs import READ, RINGS, SEE, SHOW, TELL

_MINE = r"(?:mi[oaei]|miei|mie|nostr[oaie])"
_SOME = r"(?:qualcosa|qualche|qualcuno|alcun\w*|niente|nulla|altr[oaie]|molt[oaie]|tant[oaie])"
_FREE = r"(?:liber[oaie]|disponibil[ei]|occupat[oaie]|impegnat[oaie])"

LOOKING: tuple[tuple[str, str, float, str], ...] = (
    (
        "ask-show",
        "list",
        3.5,
        rf"^(?:{SHOW}|{READ}|{SEE}|{TELL}|ripet[ia]\w*|riassumi\w*)(?!\w)(?! (?:[TRDO]+ "
        r")+(?:di|che) )(?! (?:di|che devo) )"
        r"|^(?:dammi|dacci|darmi|fammi|facci) (?:un elenco|una lista|la lista|il |la "
        r"|le |i |gli |l'|tutt|altre)",
    ),
    (
        "ask-what",
        "list",
        3.0,
        r"^(?:e )?(?:(?:ad?|di|in|con|per|da|entro|su) )?(?:che|cosa|che cosa|quali?"
        r"|quando|dove|chi|quant[oaie])(?!\w)"
        r"|^(?:cos|dov|quand|qual)'(?:è|era)",
    ),
    (
        "ask-when-clause",
        "list",
        -6.0,
        r"^quando (?:arrivo|torno|esco|finisco|sono a|arriva|torna|finisce)\b(?=.*,)",
    ),
    (
        "ask-whether",
        "list",
        3.0,
        r"^(?:c'è|ci sono|c'era|c'erano|esiste|esistono|sono (?=i |le |gli |miei|mie|T"
        r"|già|ancora)|siamo (?=T)|sar[à]|saranno|è|era|erano|devo|dobbiamo|dovrei"
        r"|manca|mancano|hai)(?: |(?<= ))(?!liber)",
    ),
    (
        "ask-whether-have",
        "list",
        1.5,
        r"^(?:ho|abbiamo|avrò|avremo|avevo) (?!\w+(?:ato|uto|ito|tto)\b)",
    ),
    (
        "ask-whether-some",
        "list",
        3.0,
        rf"^(?:ho|abbiamo|avrò|avremo|avevo) (?:T+ |già |ancora |per caso )*{_SOME}\b",
    ),
    (
        "ask-whether-plural",
        "list",
        3.0,
        r"^(?:ho|abbiamo|avrò|avremo|avevo) (?:T+ |già |ancora |dei |delle "
        r"|degli )*(?:appuntamenti|riunioni|eventi"
        rf"|impegni|attività|compiti|{RINGS}|programmi|piani|cose da fare)\b",
    ),
    (
        "ask-plural",
        "list",
        3.0,
        r"^(?:(?:tutt[ie]|i|le|gli|quali|che|altr[ie]|mie|miei|nostr[ie]|prossim[ie]"
        r"|ultim[ie]|e|l'unica|solo) )*"
        r"(?:riunioni|appuntamenti|eventi|impegni|sveglie|allarmi"
        r"|attività|compiti|task|promemoria)\b(?: (?:di |del |della |per |in )?(?:[TR]+"
        r"|programmat\w+|scadut\w+"
        r"|apert\w+|complet\w+|M+|con))*",
    ),
    ("ask-any", "list", 3.0, r"^(?:qualche|qualcosa|niente|nulla|altro)\b"),
    (
        "ask-mine",
        "list",
        3.0,
        r"\b(?:ho|abbiamo|avevo|avrò|avremo) (?:\w+ )?(?:da fare|in programma|in agenda"
        r"|in calendario|impostat|fissat"
        r"|programmat|previst|segnat|mess|pianificat|creat)\w*|\b(?:ho|abbiamo|devo"
        r"|dobbiamo)\??$|\bmi aspetta\w*",
    ),
    (
        "ask-my-day",
        "list-day",
        4.5,
        r"^(?:che|cosa|che cosa|quali?|quanti|quante)\b.*\b(?:ho|abbiamo|faccio|facciamo"
        r"|devo|dobbiamo|avrò|avremo"
        r"|avevo|farò|faremo)\b(?=.*[TR])|^(?:e )?(?:che|cosa|che cosa) (?:ho|c'è"
        r"|abbiamo|faccio)\b(?=.*[TR])"
        r"|^(?:che|cosa|che cosa) (?:T+ )(?:ho|abbiamo|faccio|devo)\b",
    ),
    (
        "ask-my-plans",
        "list-day",
        4.2,
        r"\b(?:ho|abbiamo|avrò|avremo|c'è|ci sar[à]) (?:T+ |già |per caso )*(?:qualcosa"
        r"|altro|niente|nulla|qualche impegno"
        r"|impegni|programmi|piani)\b|\b(?:miei|nostri) (?:programmi|piani|impegni)\b",
    ),
    (
        "ask-when-mine",
        "list-event",
        4.5,
        r"^(?:quando|quand'|dove|dov'|a che ora|che ora|in che giorno|che giorno"
        rf"|con chi)(?:è|\b).*\b{_MINE}\b",
    ),
    (
        "ask-when",
        "list-when",
        3.5,
        r"^(?:quando|quand'è|quand'era|dove|dov'è|a che ora|da che ora|in che giorno"
        r"|che giorno|con chi|chi (?:viene"
        r"|partecipa|c'è)|quanto dura)(?!\w)",
    ),
    (
        "ask-when-must",
        "list-day",
        4.8,
        r"^(?:quando|a che ora|dove|entro quando) (?:devo|dobbiamo|vado|andiamo|parto"
        r"|partiamo|ho|abbiamo) .",
    ),
    (
        "ask-when-see",
        "list-event",
        5.5,
        r"^(?:quando|a che ora|dove|in che giorno) (?:mi |ci )?(?:vedo|vediamo|incontro"
        r"|incontriamo|sento|sentiamo) .",
    ),
    (
        "ask-done",
        "list-done",
        7.0,
        r"\b(?:cosa|che cosa|che|quali (?:attività|compiti)) (?:ho"
        r"|abbiamo) (?:\w+ )?(?:finito|completato|concluso"
        r"|portato a termine|terminato|sbrigato)\b",
    ),
    ("ask-did", "list-day", 6.0, r"\b(?:cosa|che cosa|che) (?:ho|abbiamo) fatto\b"),
    (
        "ask-to-do",
        "list-todo",
        8.0,
        r"^(?:cosa|che cosa|che) (?:altro |cose )?(?:devo|dobbiamo|ho da|abbiamo da"
        r"|mi resta da|c'è da|resta da|rimane da)"
        r" ?(?:ancora )?(?:fare|comprare|acquistare|prendere|finire|sbrigare"
        r"|completare)\b(?!.*[TR])",
    ),
    (
        "ask-everything",
        "list-day",
        5.0,
        rf"^(?:{SHOW}|{TELL}|{READ})(?: a me)? tutto\b.*T|^(?:cosa|che cosa|che) (?:c'è"
        r"|mi aspetta|viene|scade|succede)"
        r"(?: dopo| adesso| ora| di bello| in programma| in agenda| T+)*$|^prossimi impegni\b",
    ),
    (
        "ask-what-to-do",
        "list-day",
        4.8,
        r"^(?:cosa|che cosa|che) (?:devo|dobbiamo|ho da|abbiamo da|dovrei) (?:\S+ ){0,2}fare\b",
    ),
    (
        "ask-on-day",
        "list-day",
        4.5,
        r"\b(?:cosa|che cosa|che|cos)(?:'è| c'è| succede| ho| abbiamo"
        r"| è previsto)?(?: in programma| di programma| in agenda"
        r"| in calendario| da fare| per| di)* [TR]|\bqualcosa (?:in programma "
        r"|in agenda |per )?[TR]",
    ),
    (
        "ask-day-like",
        "list-day",
        4.0,
        r"^com(?:e|')\s?(?:è|sar[à]|si presenta|sono messo|sono messa"
        r"|va)\b.*(?:\b(?:mi[ao]|la) (?:giornata|settimana|agenda|weekend"
        r"|mattinata|serata)|T)|^(?:mi[ao] |la mia |la )?(?:giornata|settimana)(?: di)?(?: T+)?$"
        r"|^(?:che|quali) (?:programmi|piani|impegni)\b",
    ),
    (
        "ask-agenda",
        "list-day",
        4.5,
        r"^(?:(?:la|il|l'|i) ?)?(?:mi[ao] |miei )?(?:agenda|calendario|programma|impegni"
        r"|appuntamenti|programmi)"
        r"(?: (?:di|del|della|per|dell'|per la))?(?: ?T+)?$",
    ),
    (
        "ask-bare-mine",
        "list",
        3.5,
        r"^(?:tutt[ie] (?:i |le |gli )?|(?:i|le|gli) |(?:(?:la|il) |l')?(?=mi[oa]|nostr"
        rf"|list|agenda))(?:{_MINE} )?(?:\S+ )?(?:{RINGS}|list[ae](?: della spesa)?"
        rf"|attività|compiti|impegni|appuntamenti|riunioni)(?: (?:di |del |della |per )?[TR]+)?$",
    ),
    (
        "ask-time-left",
        "list",
        6.0,
        r"^(?:quant[oi]|in quanto) (?:\S+ )*?(?:resta|rimane|manca|restano|rimangono"
        r"|mancano|rimasto|rimasti|è rimasto|ho ancora)"
        rf"\b.*(?:{RINGS}|\bprima\b)|^quant[oi]\b.*\b{RINGS}.*(?:resta|rimane|manca"
        rf"|rimast)|^(?:lo )?stato\b.*\b{RINGS}"
        r"|^(?:il )?tempo (?:rimanente|restante|residuo|rimasto)\b"
        rf"|\b{RINGS}.*\b(?:rimanent|restant)\w*"
        rf"|^a che punto (?:è|sono)\b.*\b{RINGS}|^com'è messo\b.*{RINGS}",
    ),
    (
        "ask-is-on",
        "list",
        4.5,
        r"^(?:c'è|ci sono|è|sono|ho|abbiamo|manca|mancano|ho messo|ho aggiunto|il|la|i"
        r"|le|l'|lo|gli)\b.*\b(?:nell[ae]|nel|sulla|sul"
        r"|in|alla|tra)\b.*\b(?:list[ae]|calendario|agenda|spesa|promemoria|elenco|cose da fare)\b",
    ),
    (
        "ask-see-if",
        "list",
        4.0,
        r"\bse (?:ho|abbiamo|c'è|ci sono|devo|il|la|i|le|l'|mi[ao])\b.*(?:\b(?:ho|c'è"
        r"|ci sono|devo|lista|calendario|agenda"
        r"|promemoria|sveglia|appuntament\w+|impegn\w+|riunion\w+)\b|[TR])",
    ),
    (
        "ask-ring-when",
        "list-ring",
        6.0,
        r"^(?:quando|a che ora|per che ora|per quando|a che|quali?|quant[ie]|che|cosa"
        rf"|quante)\b.*\b{RINGS}|^(?:ho|c'è|ci sono|è"
        rf"|sono|abbiamo)\b.*\b{RINGS}\b.*\b(?:attiv|impostat|programmat|mess|pront|per T|T)\w*"
        r"|^(?:quando|a che ora) (?:mi svegli|mi sveglio|suona|mi alzo"
        r"|(?:mi )?devo (?:svegliar|alzar)\w+)\b",
    ),
    (
        "ask-remind",
        "list-ring",
        7.0,
        r"\b(?:cosa|che cosa|che) (?:mi |ti |ci )?(?:dovevi|devi|dovresti|avevo chiesto"
        r"|ho chiesto|ho detto)\b.*\bricordar\w*"
        r"|^(?:cosa|di cosa|che cosa) (?:devo|dovevo|dobbiamo"
        r"|volevo) (?:\S+ )?(?:ricordar|dimenticar)\w*"
        r"|\bti ho (?:chiesto|detto) di ricordarmi\b",
    ),
    (
        "ask-details",
        "list",
        3.5,
        r"^(?:maggiori |più |altre |tutte le )*(?:info|informazioni|dettagli|particolari)\b",
    ),
    ("ask-search", "list", 2.5, r"^(?:cerc|trov|ricerc)[aih]\w*\b"),
    (
        "ask-tags",
        "tags",
        9.0,
        r"^(?:(?:mostra(?:mi)?|elenca|quali sono|che"
        r"|quali)(?: sono)? )?(?:tutt[ie] )?(?:i |le )?(?:miei |mie )?(?:tag|etichette)"
        r"(?: ho| ci sono| esistono)?$",
    ),
    (
        "free-am-i",
        "free",
        12.0,
        rf"\b(?:sono|siamo|sarò|saremo|sarei|resto) (?:\S+ ){{0,4}}{_FREE}\b|^(?:è"
        rf"|sar[à]) (?:T+ )?{_FREE}|^T+ (?:sono|siamo|sarò|è) {_FREE}"
        r"|\b(?:ho|abbiamo|avrei|avrò|trova(?:mi)?|c'è|ci sarebbe"
        r"|cerca(?:mi)?) (?:\S+ ){0,3}(?:tempo|buco|buchi|spazio|finestra|slot|fascia)"
        r"(?: liber[oaie])?(?: (?:per|di|da|in|a|nel|T)|$)|\b(?:tempo|or[ae]|momento"
        r"|slot|spazi[oi]?|buch?[oi]|fasc[ei]a?|mezz'ora|giorn[oi])"
        r" liber[oaie]\b|\bD+ liber[oaie]\b|\bmi[ao] disponibilità\b|\bquando (?:sono"
        r"|siamo|sarei|sarò) (?:\S+ ){0,2}liber[oaie]\b"
        rf"|^liber[oaie] (?:[TR]|a )|^trova(?:mi)? D+ ",
    ),
)
