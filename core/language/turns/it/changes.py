"""How Italian says which thing is meant, and what is to change about it."""

from core.language.turns.it.spelling import FROM as _FROM
from core.language.turns.it.spelling import OF, typed
from core.language.turns.it.spelling import TO as _TO
from core.language.turns.it.verbs import (
    ADD,
    ALERT,
    CANCEL,
    CHANGE,
    DO,
    EMPTY,
    FINISH,
    MAKE,
    PAUSE,
    PUT,
    PUT_OFF,
    REMIND,
    RESUME,
    RINGS,
    STOP,
    TAKE,
)
from core.language.turns.it.verbs import RENAME as _RENAME

_PART = r"priorità|importanza|orario|ora|data|giorno|inizio|titolo|nome|luogo|durata|l'orario|l'ora"
_DONE = r"(?:fatt|finit|completat|conclus|terminat|eseguit|sbrigat|chius|risolt)[oaie]"
_DID = (
    r"(?:pagat|comprat|acquistat|inviat|mandat|spedit|consegnat|portat|ritirat|pulit"
    r"|lavat|stirat|chiamat|telefonat|scritt|rispost|prenotat|ordinat|riparat"
    r"|aggiustat|sistemat|riordinat|firmat|stampat|compilat|restituit|annaffiat"
    r"|innaffiat|pres|bevut|cucinat|preparat|rinnovat|sostituit|cambiat|buttat"
    r"|svuotat|studiat|lett|vendut|richiest|stes|piegat|versat|saldat)[oaie]?"
)
HEAD = {
    # act -> what stands before the thing
    "update": (
        rf"^(?:\w+[aeir](?=l[ie](?:$| ))|(?:{CHANGE}|{PUT_OFF}|{_RENAME}|{PUT}|{MAKE}"
        rf"|{DO}|{ADD}|{TAKE}|{RESUME}|tagg[ai]\w*|etichett[ai]\w*|rend[ia]\w*"
        r"|port[ai]\w*|rimett\w*|ripet\w+|d[aà]i|dare|marc[ah]\w*|segn[ai]\w*"
        r"|chiamal[oa]|sottra\w+|facciamo)(?!\w)(?: avanti| indietro)?(?: (?:(?:il|la"
        rf"|lo) |l')?(?:{_PART}) {OF}| (?:il |l')?(?:tag|etichetta)(?!\w))?)"
        rf"|^(?:la )?(?:priorità|importanza) {OF}"
    ),
    "remove": (
        r"^(?:\w+[aeir](?=l[ie](?:$| ))|"
        r"(?:(?:non |smettila di |smetti di |basta )(?:(?:mi|ci) )?(?:svegli|ricord"
        r"|avvis|assill|tartass|notific)\w*(?: più)?(?: (?:di|che))?"
        rf"|(?:{CANCEL}|{STOP}|{TAKE}|{EMPTY})|lasci(?:a|are) (?:perdere|stare)"
        r"|dimentica(?:ti)?|scordati?|leva|salta\w*"
        r"|non (?:mi |ci )?(?:serv\w+|occorr\w+|voglio|vogliamo"
        r"|ho (?:più )?bisogno)(?: più)?(?: di)?|(?:niente|nessun[oa]?)(?: più)?)(?!\w)(?: di(?! "
        r"\w+re\b))?)"
    ),
    "complete": (
        r"^(?:\w+[aeir](?=l[ie](?:$| ))|(?:(?:io |noi )?(?:ho|abbiamo|mi sono|l'ho|li ho"
        rf"|le ho) )?(?:già |appena |finalmente |anche )*(?:{FINISH}|finisci|{TAKE}"
        rf"|imposta\w*|metti\w*|considera\w*|tutto {_DONE}|{_DONE}"
        rf"|(?<=\s){_DID}(?= ))(?!\w)(?: come (?:{_DONE}|{_DID})\b)?"
        r"(?: con| fuori| via| di(?= \w+re\b))?:?)"
    ),
    "reopen": rf"^(?:non(?= è| sono| ancora)|riapr\w+|ripristin\w+|{FINISH}|rimett\w+|non(?= è"
    r"| sono| ancora))(?!\w)",
    "start": (
        r"^(?:(?:ho )?(?:inizi|cominci|avvi)(?:o|a|are|ato|amo)|lavoro|sto lavorando"
        r"|sto facendo|inizio a lavorare|mi metto|segna)\b(?: (?:a lavorare|a|con|da"
        r"|su))*"
    ),
    "resume": rf"^(?:{RESUME})\b(?: con)?",
    "review": r"^(?:metti|manda|sposta|invia)\w*\b",
    "archive": r"^archivi\w*\b",
    "confirm": r"^(?:conferm|accett)\w*\b",
    "acknowledge": r"^.*$",
    "dismiss": r"^(?:ignor\w*|salt\w*|non oggi|zitt[oa]|silenzio|sta zitto)\b",
    "snooze": (
        rf"^(?:snooz\w*|{PUT_OFF}|{PAUSE}|mett\w+ in pausa|{REMIND}|{ALERT}|chiedimelo"
        r"|ridimmelo|più tardi|dopo|non (?:ora|adesso)|ancora|altr[ie]"
        r"|lasciami dormire)(?!\w)"
        r"(?: (?:di nuovo|più tardi|dopo|nuovamente|ancora|un'altra volta))*(?: (?:di|per))?"
    ),
}
HEAD = {act: typed(words) for act, words in HEAD.items()}
NEXT = frozenset(
    {
        "il prossimo",
        "la prossima",
        "prossimo",
        "prossima",
        "questa volta",
        "stavolta",
        "la prossima volta",
        "prossima volta",
    }
)
"""What is skipped of a series is the series' next."""
LATER_HEAD = (
    r"^.*?\b(?:(?:cancell|elimin|annull)(?:a|i|ate|are?)|rimuov(?:i|ere?)|disd(?:ici"
    r"|ire?))(?:l[oaie])?\b"
)
"""The order behind its reason: "sto male, cancella ..."."""
_EVENT = (
    r"(?:riunion[ei]|appuntament[oi]|event[oi]|incontr[oi]|meeting|fest[ae]|party|invito"
    r"|lista degli invitati|call|chiamata|intervista|sessione|workshop|conferenza"
    r"|matrimonio|viaggio|partita"
    r"|brunch|pranzo|cena|colazione|grigliata)\b"
)
_GUESTS = r"(?P<people>(?!un[oa]?\b|il\b|la\b|i\b|le\b|gli\b|un'|l'|mi[ao]\b|tutt)[^TRDOMQ]+?)"
PEOPLE = (
    rf"^(?:aggiung|invit|includ|inser|mett)\w+ {_GUESTS} {_TO}(?P<item>(?:mi[oa] "
    rf"|nostr[oa] |T+ )*{_EVENT}.*)$",
    rf"^(?:togl|rimuov|elimin|disinvit|cancell)\w+ {_GUESTS} {_FROM}(?P<item>(?:mi[oa] "
    rf"|nostr[oa] |T+ )*{_EVENT}.*)$",
)
STATE = typed(
    r"(?<!ttivit[àa] )(?<!compiti )(?<!task )(?<!promemoria )(?<!eventi "
    r")(?<!appuntamenti )(?<!sveglie )(?:\bcome |\bper |(?:è|sono|è stat[oa]"
    rf"|sono stat[ie]) )?(?:\b(?:già|tutto|tutti|ora|adesso|ancora|non) )*\b(?:{_DONE}"
    rf"|{_DID}|annullat[oa]|cancellat[oa]|in corso|da fare|apert[oa]"
    r"|in pausa|in revisione|in verifica|pront[oa] per (?:la )?(?:revisione|verifica))$"
    rf"|\bcome (?:già )?(?:{_DONE}|{_DID})\b|\b(?:di nuovo|più tardi|nuovamente)$"
)
"""How it stands, said behind the thing."""
_NAME = r"(?:il |l')?(?:nome|titolo)"
RENAME = (
    rf"^(?:{_RENAME})(?! {_NAME}) (?P<item>.+?) (?:in|come|con|a) (?P<title>.+)$",
    rf"^(?:cambia|modifica|aggiorna|imposta|{_RENAME})\w* {_NAME} {OF}(?P<item>.+?) (?:in"
    r"|a|con) (?P<title>.+)$",
    r"^chiama(?P<item>l[oa]) (?P<title>.+)$",
    r"^chiama (?P<item>quest[oa]|quell[oa]|#\d+|\d{1,4}) (?P<title>.+)$",
)
PRIORITY = (
    typed(
        r"^(?:imposta|cambia|alza|abbassa|modifica|metti)\w* (?:la )?(?:priorità"
        rf"|importanza) {OF}(?P<item>.+?) (?:a|ad|su|in) (?P<priority>bassa|media|alta"
        r"|urgente|critica)$"
    ),
)
PLACE = (
    r"^(?:cambia|modifica|aggiorna|imposta|sposta)\w* (?:il luogo|la sede|il posto"
    rf"|l'indirizzo) {OF}(?P<item>.+?) (?:in|a|al|alla|presso) (?P<location>.+)$",
    r"^sposta (?P<item>[^TRD]+?) (?:in|nella|nel|presso) (?P<location>(?:sala|ufficio"
    r"|aula|via|piazza|stanza)[^TRD]+)$",
)
_NOTE = r"(?:nota|descrizione|commento|annotazione)"
DESCRIBE = (
    rf"^(?:aggiungi|scrivi|metti|inserisci) (?:una |la |come )?{_NOTE} (?:{_TO}"
    r"|per )(?P<item>.+?)(?:: ?| che dice (?:che )?| con scritto )(?P<description>.+)$",
    rf"^{_NOTE} (?:{_TO}|per |su )(?P<item>.+?): ?(?P<description>.+)$",
    rf"^(?:imposta|cambia|modifica) (?:la )?{_NOTE} {OF}(?P<item>.+?) (?:in"
    r"|a) (?P<description>.+)$",
)
RETAG = r"^(?:tagg|etichett)[ai]\w* (?P<item>.+?) (?:come|con) (?P<tags>[\w ,-]+)$"
UNTAG = rf"^(?:{TAKE})\b.*\bM+ {_FROM}|^(?:{TAKE}) (?:il |l'|i |le )?(?:tag|etichett[ae])\b"
TO = typed(
    r"(?:\b(?:a|ad|al|alle|alla|per|fino a|fino alle|verso|in|di|entro|dopo|invece|ora"
    r"|adesso|è|sar[à]|diventa|dura|duri|il|la|su)\s+(?:il |la |le |l')?|\b(?:all"
    r"|dell)')$"
)
"""What stands before a new time."""
RANGE = (
    r"(?P<open>(?:(?:da|dal|dalle|dalla|di|del|della|delle) |dall'"
    r"|dell'))?(?P<old>(?(open)[^ ].*?|(?:(?:delle|le) |(?:dell|l)')?(?:\d[\d:.]*"
    r"|mezzogiorno|mezzanotte|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci"
    r"|undici)))"
    r" (?:alle |all'|a |al |ad |alla )(?P<new>.+)$"
)
AIM = (
    r"^(?:di|a|ad|per|da) (?=.*(?:or[ae]|minut[oi]|second[oi]|giorn[oi]|settiman[ae]|mes[ei]"
    r"|ann[oi]|min)\b)"
)
LENGTHEN = typed(
    rf"^(?!.*(?:{RINGS}|scadenza))(?:(?:prolung|allung|accorc|estend|abbrev)\w+"
    r"|.*\bpiù (?:lung|cort|brev)\w+)"
)
"""Wishes for another length, not another time."""
BY = typed(
    r"\b(?:di|aggiung\w*|togl\w*|sottra\w*|altr[oie]|ancora|aument\w*|diminu\w*"
    r"|prolung\w*|allung\w*|accorc\w*|ridu\w*|anticip\w*|posticip\w*|rimand\w*|rinvi\w*"
    r"|ritard\w*|prima|dopo|più tardi|in più|in meno"
    r"|avanti|indietro)(?!\w)"
)
INSTEAD = typed(
    r"\binvece (?:di|del|della|che|delle|dell'|dei)|\bal posto (?:di|del|della|delle)"
    r"|\banziché|\b(?:e )?non (?=T)"
)
EARLIER = typed(
    r"\b(?:prima|anticip\w*|diminu\w*|togl\w*|sottra\w*|ridu\w*|ridurre|accorc\w*"
    r"|in meno|meno|abbrev\w*|indietro|più presto)(?!\w)"
)
REMOVE_ALL = (
    r"^(?:tutt[oaie](?: quant[oi])?(?: (?:il|la|i|le|ciò|quello))?|l'inter[oa]|l'intera"
    r"|complet\w+|ogni cosa|il|la|le|i|l'|mi[oa]|la mia|il mio)?$"
)
FROM = (
    r"[\s,]+(?:che (?:ho|abbiamo|è|sono|avevo|era|c'è|ci|mi)|perché|poiché|dato che"
    r"|visto che|siccome)(?!\w).*$"
)
"""Relative clauses and reasons that add nothing to a selector."""
OVERDUE = r"\bscadut[oaie]\b|\barretrat[oaie]\b|\bin ritardo\b|\bin arretrato\b"
DONE = (
    r"\b(?:completat|finit|conclus|terminat|fatt)[oaie]\b|\b(?:portat[oaie] a termine"
    r"|sbrigat[oaie])\b"
)
OPEN = (
    r"\b(?:apert[oaie]|incomplet[oaie]|pendent[ei]|in sospeso|attiv[oaie]|ancora da (?:fare"
    r"|finire))\b|\bnon (?:ancora )?(?:finit|completat|fatt)[oaie]\b|\bda (?:finire"
    r"|completare)\b"
)
SNOOZED = r"\b(?:posticipat|rimandat)[oaie]\b"
CANCELLED = r"\b(?:annullat|cancellat|disdett)[oaie]\b"
STATUSES = (
    ("overdue", OVERDUE),
    ("open", OPEN),
    ("completed", DONE),
    ("snoozed", SNOOZED),
    ("cancelled", CANCELLED),
)
_SORTED = (
    r"attività|task|event[oi]|appuntamenti|promemoria|riunioni|impegni"
    r"|list[ae](?: della spesa)?|calendario|compiti|agenda|elenco"
)
ABOUT = typed(
    r"^(?:cerc[ah]?\w*|trov[ai]\w*|ricerc\w*)(?: (?:in|tra|fra|nel|nella|nelle"
    r"|nei))? (?:(?:il |la |le |i |gli |mi[ao] |mie |miei "
    rf"|tutt[ie] )*(?:{_SORTED})(?: (?:con|su|per|riguardo))? )?(?:la parola "
    r")?(?P<text>(?!(?:tempo|D+|un'ora|mezz'ora"
    r"|un buco)\b).+?)(?: (?:nel|nella|nelle|nei|tra|fra|in)(?: (?:il|le|i"
    rf"|gli))?(?: (?:mi[oa]|mie|miei))? (?:{_SORTED}))?$|\b(?:che contengono"
    r"|contenent[ei]|che parlano di|riguardanti|con la parola|riguardo)\s+(?P<about>.+)$"
)
_LATER = (
    r"(?: (?:di nuovo|fissat[oa]|programmat[oa]|previst[oa]|alle|con|per|inizia|comincia|è"
    r"|si tiene|T+)(?!\w).*)?$"
)
MINE = typed(
    r"\b(?:quando|quand|a che ora|dove|dov|in che giorno|che giorno|da che ora)(?:'è"
    r"|'era)? ?(?:è|sar[à]|ho|abbiamo|inizia|comincia|finisce|c'è|ci sar[à]|si tiene|era"
    r"|devo andare|parte|arriva|termina)?(?:\s*(?:il|lo|la|l'|i|le|gli|mi[oa]|miei"
    r"|nostr[oa]|prossim[oa]"
    rf"|un|una|un'|al|alla|all'))+\s*(?P<text>[^TRDO]+?){_LATER}"
)
WHEN_MUST = typed(
    r"^(?:quando|a che ora|dove|entro quando) (?:devo|dobbiamo|vado|andiamo|vedo|vediamo"
    r"|incontro|incontriamo|sento) (?!svegl|alz)(?:(?:andare|vedere|incontrare|sentire"
    r"|fare) )?(?:(?:da|dal|dalla|dai|a|al|alla|con) |dall'"
    r"|all')?(?P<text>[^TRD]+?)(?= ?[TRDO]{2}|$)"
)
ON_LIST = typed(
    r"^(?:c'è|ci sono|è|sono|ho|abbiamo|manca|mancano|ho messo|ho aggiunto|sta"
    r"|stanno)\s+(?P<text>(?!qualcosa|qualche|altro|niente|già|nulla)\S.*?) (?:già "
    r"|ancora )?(?:sull[ae]|nell[ae]|nel|tra|fra|in|alla|sul|nei)\b.*"
    rf"(?:{_SORTED}|spesa|promemoria|cose da fare)"
)
_ONE = (
    r"(?:(?:un|uno|una|il|lo|la|i|le|gli|mi[oa]|miei|mie|nostr[oa]|prossim[oa]|qualche) |un'|l')*"
)
_END = typed(
    r"(?=(?:,? (?:il|alle|in|nel|nella|con|per|programmat[oa]|fissat[oa]|previst[oa]"
    r"|di nuovo|ancora|oggi|è|inizia|comincia|impostat[oa]|a che|a)(?!\w)| ?[TRDO]{2}"
    r"| ?[?.!,;]|$))"
)
LOOKED = tuple(
    typed(words)
    for words in (
        # a thing that is asked after by its name, before words that say no more of it
        r"\b(?:info(?:rmazioni)?|dettagli|particolari|indirizzo|luogo|data|ora|orario"
        r"|stato) (?:su|sul|sulla|di|del|della|dell'|dei|delle"
        rf"|per) ?{_ONE}(?P<text>[^TRDO]+?){_END}",
        r"^(?:ho|abbiamo|avevo|hai) (?:già |ancora |anche |T+ )*(?=un |una |un'|il |la "
        rf"|l'|lo ){_ONE}(?P<text>(?!cos|tempo|moment)[^TRDO]+?){_END}",
        rf"^(?:c'è|ci sono) (?:T+ )?{_ONE}(?P<text>(?!qualcosa|qualche|altro|niente"
        rf"|nulla)[^TRDO]+?){_END}",
        rf"^(?:è|sono|era) (?=il |la |l'|i |le |mi[oa] ){_ONE}(?P<text>[^TRDO]+?) (?:il "
        r"|alle |già |ancora |in )*T+",
        rf"\bpromemoria (?:per|di|del|della|dell'|su|sul|sulla) ?{_ONE}(?P<text>[^TRDO]+?){_END}",
        r"^(?:quando|a che ora|dove) (?:inizia|comincia|finisce|termina|parte|arriva|è"
        rf"|sar[à]) {_ONE}(?P<text>[^TRDO]+?){_END}",
    )
)
WHOM_END = typed(
    r"\s+(?:è|era|inizia|comincia|dura|oggi|fissat[oa]|programmat[oa]|di nuovo|a che)(?!\w).*$"
)
"""What is no more a person's name behind "with"."""
NO_ONE = typed(r"^(?:me|noi|te|lui|lei|loro|chi|cosa|alta|bassa|media|priorità|tag)\b")
SORT = r"\s(?:attività|promemoria|evento)$"
"""A sort said behind a name."""
NO_NAME = typed(
    r"\b(?:riunioni|appuntamenti|eventi|promemoria|allarm[ei]|svegli[ae]|timer|attività"
    r"|compiti|list[ae]|notific(?:a|he)|calendario|agenda|tutto|tutt[ie]|qualcosa|niente"
    r"|nulla|cosa|cose|quali|quale|impegni|impegno|programmi"
    r"|piani|io|noi|fare|tempo|liber[oaie]|settimana|giornata|giorno|svegliarmi"
    r"|alzarmi)\b|^\W*\d+[°ºª]?$"
)
"""Words that no thing is called by: the whole of a sort is asked for."""
EXTRA = (
    r"^(?:(?:mi[oaei]|miei|nostr[oaie]|il|lo|la|i|gli|le|un|uno|una|prossim[oaie]|tutt[ie]"
    r"|di|del|della|dei|delle|al|alla|per favore|quest[oaie])\b(?!-)\s*|(?:l|un|d|dell"
    r"|all)')"
)
BEFORE = typed(
    r"(?:(?:il|la|lo|i|le|mi[oa]) (?=#?\d)|l'(?=#?\d)|attività (?=#?\d)|numero (?=\d)"
    r"|per favore |con |di (?=#|(?:il|la|mi[oa]) )|del (?=#|mio )|della (?=mia )|a (?=#)"
    r"|mi |ci |(?:in più|in meno|altr[oie]) |(?:al|alla|allo|ai|dal|dalla|della|del) |(?:all|dall"
    r"|dell)'|da (?=#)|dal (?=mio )|dalla (?=mia )|più |su )+"
)
AFTER = typed(
    r"\s*(?:\s(?:a|ad|al|alle|alla|allo|per|di|del|della|dalle|da|dal|dalla|in|il|lo|la"
    r"|le|i|fino|entro|e|ed|con|su|come|per favore|invece|così|più|solo|ora|adesso|è"
    r"|avanti|indietro|non|dopo|prima|verso|poi|tra|fra|che|duri|dura"
    r"|in avanti|ancora|un'ora|(?:(?:è|sono|è stat[oa]|sono stat[ie]) ?)(?:spostat"
    r"|rimandat|posticipat|anticipat|rinviat|cambiat)[oaie]|(?:spostat|rimandat"
    r"|posticipat|anticipat|rinviat)[oaie])|(?:\s(?:all|dell|dall)|(?<=\s)l)'|\s-)$"
)
"""Little words at the ends of what is left of a wish when its verb and values are taken out."""
ABSENT = typed(
    r"^.*?\bnon (?:posso|possiamo|riesco|riusciamo|può|potrò|riuscirò|ce la faccio|vengo"
    r"|viene|potrà|riesce)(?: (?:a )?(?:venire|partecipare|esserci"
    rf"|andare))? {_TO}(?P<item>.+)$"
)
"""Somebody cannot come: which thing must change."""
LAST = typed(
    r"[ .,!?]*(?:(?:più (?:tardi|presto)|prima|dopo|in (?:più|meno)|avanti|indietro"
    r"|invece|solo|per favore|in avanti)[ .,!?]*)*"
)
"""What may stand behind a new time."""
BETWEEN = "alle|il|di|a|per|all'"
"""What may stand between two parts of one new time."""
SIDES = ("{} prima", "{} dopo")
"""A length as a move: to which side."""
WHOLE = ("tutte le attività", "tutti gli eventi")
"""What empties a list and a calendar."""
LIST = r"\blist[ae]\b|\bto-?dos?\b|\belenco\b|\bspesa\b"
KINDS = typed(
    r"riunion[ei]|appuntament[oi]|event[oi]|incontr[oi]|impegn[oi]|promemoria|allarm[ei]"
    r"|svegli[ae]|timer|attività|compit[oi]|list[ae]|to-?dos?|calendario|agenda"
    r"|programm[ai]|piani|cos[ae]"
)
"""Words that only say what sort of thing is looked for."""
AMOUNT = (
    rf"(?:{ADD}|{TAKE}|sottra\w+|d[aà]i|dammi|metti)(?: (?:ancora|altr[oie]|circa|un altro"
    r"|un'altra))* "
)
"""What stands before a length by which something is moved, and which is said first."""
ANOTHER, A = r"^(?:un'altra |un altr[ao]? ?)(?=[a-z])", "un "
"""A length that is one more of its sort, and how it is said alone."""
