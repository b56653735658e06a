"""What is said around the Italian words that matter: cut away, a title or a selector remains."""

from core.language.turns.it.spelling import THE, typed
from core.language.turns.it.verbs import ADD, ALERT, BOOK, DO, GIVE, MAKE, PLAN, PUT, RING
from core.language.turns.it.verbs import REMIND as _REMIND
from core.language.turns.it.verbs import RINGS as _RINGS
from core.language.turns.it.verbs import WAKE as _WAKE
from core.language.turns.it.words import OCCASION as _GOING

_SET = (
    rf"(?:{MAKE}|{PUT}|{ADD}|{RING}|{DO}|{GIVE}|{PLAN}|apri|manda(?:mi)?|invia(?:mi)?"
    r"|lascia(?:mi)?|avere|suona)"
)
_NEED = (
    r"(?:(?:ho|avrei|abbiamo) bisogno (?:di )?|mi serve |mi servirebbe |ci serve "
    r"|voglio |vorrei |desidero |mi piacerebbe |gradirei )"
    r"(?:avere |impostare )?"
)
_NEW = (
    r"(?:(?:un[oa]?|il|lo|la|i|le|nuov[oaie]|altr[oa]|qualche|quest[oa]|piccol[oa]|rapid[oa]"
    r"|ricorrente|ripetut[oa]|veloce) |un'|l'|[TRD]{2,},? )"
)
_INTO = (
    r"(?:(?:ad?|al|alla|nel|nella|in|su|sul|sulla|tra|fra|da|dal|dalla|di|del|della|per|ai"
    r"|alle|nelle|sui|tra i|dai|dalle) |all'|nell'|sull'|dall'|dell')"
)
_MY = (
    r"(?:(?:la|il|le|i|mi[ao]|mie|miei|nostr[ao]|quest[ao]|google|outlook|di lavoro"
    r"|personale|stessa) |quest')*"
)
_KIND = (
    r"(?: (?:della|per la|da) spesa| spesa| (?:delle|di|degli|dei) (?:cose|attività"
    r"|commissioni|compiti|impegni|faccende|acquisti)(?: da (?:fare|comprare))?| (?:to-?do"
    r"|todo)| personale| di lavoro)"
)
PLACE = tuple(
    typed(words)
    for words in (
        rf"(?<!\w){_INTO}+{_MY}(?:calendari[oi]?|agenda)(?: (?:di lavoro|personale|google"
        r"|di famiglia))?\b",
        rf"(?<!\w){_INTO}+{_MY}(?:list[ae]|elenco)(?:{_KIND}|(?: (?:di |del |della "
        r"|dei )?(?!(?:e|per|con|entro|alle|il|di|del|della|dei|spesa|la|le|T+"
        r"|M+)\b)[^\W\d_TRDOM][^\WTRDOM]*)"
        r"{1,3}(?=$|,))?(?=[\s,.;!?]|$)",
        r"(?:(?:alla|nella|dalla|sulla) spesa|tra le cose da (?:fare|comprare)|(?:alle"
        r"|nelle|dalle|tra le) (?:mie )?(?:cose da fare|attività)|(?:ai|nei|dai"
        r"|tra i) (?:miei )?(?:compiti"
        r"|to-?do|impegni|promemoria))\b",
        rf"(?<=^svuota )(?:{_MY})(?:list[ae](?:{_KIND})?|calendario|agenda|elenco)\b"
        rf"|(?<=^ripulisci )(?:{_MY})(?:list[ae](?:{_KIND})?|calendario|agenda)\b",
    )
)
"""Where something is put or looked for: "in calendario", "nella lista della spesa"."""
NAMED = typed(
    r"\b(?:(?<!un )(?<!una )(?<!la )(?<!le )(?<!altra )(?<!nuova )(?<!mia "
    r")chiamat[oaie](?! (?:con|a|al|alla|da|di|ed?|per|T)\b)|di nome|intitolat[oaie]"
    r"|denominat[oaie]|dal titolo|con (?:il )?(?:nome|titolo)(?: di)?|col (?:nome"
    r"|titolo)(?: di)?|(?:chiamal|intitolal|nominal)[oa])\b:? ?"
    r"(?P<name>[^,;.TRDO]+?)(?= (?:per|alle|il|dalle|tra|fra|entro)\b|[,;.]|$|\s*[TRDO]{2,})"
)
"""What stands before a given name; the name runs to the next time, mark or preposition."""
_REMINDED = rf"(?:{_REMIND}|{ALERT})"
REMIND = tuple(
    typed(words)
    for words in (
        rf"(?<!\w){_REMINDED}(?!\w)(?: per favore| anche| di nuovo"
        r"| pure)*(?: (?:che (?:devo|dobbiamo|dovrei|bisogna|ho da)|che)(?!\w))?",
        r"\b(?:per |e (?:di )?|in modo da )?ricordar(?:mi|ci)(?: di)?\b"
        r"|\bche mi (?:ricord|avvis|avvert)\w+(?: di)?\b",
        r"^(?:ricordati|ricordatevi|tieni a mente|tieni presente)(?: di| che)?\b",
        r"^(?:da )?non (?:far(?:mi|ci) |lasciar(?:mi|ci) |lasciare che (?:io )?|voglio "
        r"|vorrei |devo |posso )?(?:mi )?(?:dimenticar|scordar|dimentic|scord)(?:e|ti|mi"
        r"|si|hi|i|lo)?(?: di)?\b:?",
        r"^fa(?:mmi|i) in modo che (?:mi )?(?:ricordi|non (?:mi )?dimentichi)(?: di)?",
        rf"(?<!\w){_WAKE}(?!\w)(?: per favore)?",
        r"(?:^(?:devo|voglio|vorrei|dovrei|dobbiamo|ho bisogno di) )?\bessere (?:avvisat"
        r"|svegliat|avvertit|notificat)[oaie]\b",
        rf"^(?:{_NEED}|{_SET} ){_NEW}*{_RINGS}(?!\w)(?: (?:promemoria|sveglia|allarme"
        r"|impostat[oa]|ricorrente|nuov[oa]|automatic[oa]|attiv[oa]))*(?: che suoni"
        r"| che mi ricordi| per me)?",
        rf"^\w+ (?:[TRDO]+ )?(?:un[oa]? |un')(?:nuov[oa] |altr[oa] |[TRD]+ )*{_RINGS}(?!\w)",
        rf"^{_NEW}*{_RINGS}(?!\w)\s?:?",
        rf"^{_SET}(?= .*\b{_RINGS}$)|(?<=\w) {_RINGS}$",
        rf"^{_NEED}",
        r"^(?:dimmi|fammi sapere|facci sapere)(?: di| quando (?:sono|è)| che devo)?\b",
    )
)
CREATE = tuple(
    typed(words)
    for words in (
        r"^(?:(?:vorrei|voglio|desidero|mi piacerebbe|ho bisogno di|mi serve|mi servono"
        rf"|ci serve|ci servono) )?(?:(?:{ADD}|{MAKE}|{PUT}|{PLAN}|{BOOK}|{DO}|{GIVE}"
        r"|nuov[oa]|prendi nota di|tieni nota di|avere)(?!\w))?"
        rf"(?: (?:anche|pure|per favore|per me|in agenda|in calendario))*(?: {THE}"
        rf"| (?=[TRDO]{{2}}))*(?:(?: ?(?:nuov[oa]|altr[oa])(?!\w))*(?: ?(?:evento|voce"
        r"|attività|compito|task|to-?do|impegno|nota|articolo)(?!\w))"
        r"(?: (?:chiamat[oa]|per|di|su|che|intitolat[oa]|con titolo))?)?:?",
        r"^(?:nuov[oa] )?(?:attività|compito|task|to-?do|evento|nota|appuntamento"
        r"|riunione|impegno|cosa da fare|da fare)\s*[:-]",
        r"^(?:nuov[oa]) (?:attività|compito|task|to-?do|evento|impegno)\b:?",
        r"[,;.]? ?\b(?:per favore |e |puoi |allora )*(?:aggiungi|mett?i|segna|inserisci"
        r"|annota|salva|fissa|programma|registra)l[oaie]\b.{0,3}$",
        r"\b(?:aggiunt|inserit|mess|segnat|programmat|creat)[oaie](?= (?:in|nel|nella"
        r"|alla|al|sulla|per)\b|$)",
        r"^(?:da )?non (?:dimenticar|scordar)(?:e|ti|si|mi)?(?: di)?\b:?|^(?:devo"
        r"|dobbiamo|bisogna|ricordati di)\b",
    )
)
KEPT = (
    r"^(?!(?:prenot|riserv|organizz|pianific|registr|fa(?:i|re|cci)|da(?:i|re) |prepar|segnal|caric"
    r"|concord|regol|scriv(?:ere|i) (?:a|al|alla|all')|met(?:ti|tere) (?:a posto"
    r"|in ordine|via)|lasci|accend)\w*"
    r"(?!.*\b(?:attività|compito|task|to-?do|evento|nota|list[ae]|calendario|agenda"
    r"|promemoria|elenco|(?:al|nel|per )la spesa)\b))"
)
"""Verbs that are what there is to do, when nothing is put anywhere: "prenotare il volo"."""
CREATE_TASK = (CREATE[0].replace("^", KEPT, 1), *CREATE[1:])
FACT = tuple(
    typed(words)
    for words in (
        rf"^(?:[TRD]{{2,}},? )*(?P<cut>(?:io |noi )?(?:ho|abbiamo|avrò"
        rf"|avremo)(?: (?:in programma|da fare))?(?!\w)(?: {THE})?)",
        r"^(?:[TRD]{2,},? )*(?P<cut>(?:io |noi )?(?:vado|andiamo|andrò"
        r"|andremo) (?:(?:ad?|al|alla) |all'))",
        rf"^(?:[TRD]{{2,}},? )*(?P<cut>(?:c'è|ci sarà|ci sono)(?: {THE})?)",
        r"^(?:ricorda|ricordati|segnati) (?:che )?",
        r"^(?:trova|ritaglia|blocca|prendi|riserva)(?:mi)? (?:del "
        rf"|un po' di )?tempo (?:per|a)\b(?: {THE})?",
    )
)
SEAM = r"(?!)()"
"""What joins a verb to what orders it and is left out."""
_ART = r"(?:il|lo|la|i|gli|le|un|uno|una)(?=[\s,:]|$)|(?:l|un)'(?=\w)"
LEADING = typed(
    r"^(?:[\s,;:.\-]+|(?:di|del|dello|della|dei|degli|delle|che|a|ad|al|alla|alle|per"
    r"|con(?= il titolo)|in|nel|nella|su|e|ed|o|da|dal|dalla|dalle|entro|tra|fra|è|io|me"
    r"|mi|devo|dobbiamo"
    r"|intitolat[oa]|poi|anche|quindi|allora|circa|verso|il seguente|il prossimo"
    r"|la prossima|ci|sono|perché|pure|solo|nuov[oa])(?=[\s,:]|$)|(?:dell|all|nell|sull"
    rf"|dall|d)'(?=\w)|{_ART})+"
)
TRAILS = typed(
    r"(?:[\s,;:.!?\-]+|(?<!\w)(?:più tardi|di|del|della|dei|delle|dello|degli|a|ad|al|alla|alle"
    r"|allo|per|in|nel|nella|su|sul|sulla|e|ed|o|da|dal|dalla|dalle|entro|tra|fra|il|lo"
    r"|la|i|gli|le|un|una|uno|con|ogni|fino|circa"
    r"|verso|dopo|prima|poi|che|così|come|questo|questa|impostat[oa]|programmat[oa]"
    r"|fissat[oa]|è|sono|mio|ho|devo|anche|pure|inizia|comincia|a partire|prossim[oa]"
    r"|chiamat[oa]|intitolat[oa]|dura|della durata"
    r"|tutti|tutte|solo|dell|all|nell|invece|ancora|sia)'?(?=[\s,.]|$))+$"
)
ARTICLE = r"^(?:(?:il|lo|la|i|gli|le|un|uno|una|mio|mia|nostro|nostra)\s+|(?:l|un)')(?=\S)"
BEFORE_TIME = typed(
    r"(?:(?:(?<=\s)|^)(?:(?:alle|all|al|a|ad|il|lo|la|le|i|gli|l|per|di|del|della|delle"
    r"|dei|da|dal|dalla|dalle|in|nel|nella|tra|fra|entro|fino|verso|circa|intorno|ogni"
    r"|tutti|tutte|è|inizia|comincia|che inizia|che comincia"
    r"|a partire|partire|prima|dopo|su|dura|durata|quest[oa]|prossim[oa]|impostat[oa]"
    r"|programmat[oa]|fissat[oa]|previst[oa]|solo|esattamente|più o meno|e|ed)(?:\s+"
    r"|'))+)$"
)
"""Little words that belong to the time after them."""
AFTER_TIME = (
    r"\s+(?:in punto|esatt[oaie]|precis[oaie]|circa|o giù di lì|più o meno|soltanto|solo)\b"
)
PEOPLE = (
    r"\bcon (?!(?:il |la |un |una |mio |mia |l'|tag |priorità |alta |bassa )?(?:nome"
    r"|titolo|tag|priorità|etichetta|oggetto)\b)(?![TRDOMQ]{2})"
    r"(.+?)(?=(?: (?:alle|all|il|in|per|su|a|al|alla|di|da|dal|dalle|nel|nella|e poi"
    r"|e anche|riguardo|presso|tra|fra|sul|sulla|lo|entro)\b)|\s?[TRDOMQ]{3,}|[.;!?]|$)"
)
ALSO = r",\s*ed?\s+|\s*,\s*|\s+ed?\s+|\s*&\s*"
WHERE = (
    r"(?<!andare )(?<!andiamo )(?<!venire )(?<!vado )(?<!tornare )(?<!passare )(?<!portare )"
    r"\b(?:(?:presso|in|al|alla|allo|nel|nella|nello|da|dal|dalla|dai|a|@) |all'|nell'"
    r"|dall')(?!(?:per|con|alle|il|me|questo|che|un|una|mezzogiorno|mezzanotte|pranzo"
    r"|cena|colazione|casa di|base|forma)\b)"
    rf"(?!{_GOING})"
    r"((?:mi[oa] |nostr[oa] |sala |ufficio )?[^\WTRDOMQ_][^,;.!?TRDOMQ]*?)(?= (?:con|per"
    r"|su|alle|il|da|a|e|di|dalle|dal|in|lo|la)\b|\s*[TRDOMQ]{2,}|[,;.!?]|$)"
)
LENGTH = (
    r"(?:\b(?:per|della durata di|di durata|che dura|dura|durerà|lung[oa]|di"
    r"|da)\s+)(?:circa |almeno )?(D+)"
)
"""What stands before a length that is not a distance."""
OUT_OF = typed(
    r"^(?:(?:è|sono) finit[oaie]|(?:abbiamo|ho) finito|non (?:abbiamo|ho) più|(?:mi "
    r"|ci )?manc(?:a|ano)|non c'è più) (?:il |lo |la |i |gli |le "
    r"|l')?(?P<name>.+?)(?:[,;.]| e\b| quindi\b).*\b(?:aggiung|mett|segn|scriv"
    r"|inser)\w*l[oaie]\b"
)
"""A thing that ran out is what shall be put on the list."""
REASON = (
    typed(
        r",?\s*\b(?:perché|siccome|poiché|dato che|visto che) (?!.*\bricord)(?:ho|devo"
        r"|sono|abbiamo|è|mi|non|il|la|lui|lei|c'è|poi)\b.*$"
    ),
)
"""Why it is wished, said behind."""
GENERIC = (
    r"^(?:pro-? ?memoria|reminder|svegli[ae]|allarm[ei]|timer|notifica|avviso"
    r"|conto alla rovescia|nuovo promemoria|ricordo)$"
)
RINGS = r"\b(timer|sveglia|allarme|conto alla rovescia|cronometro)\b"
"""What a ring without a title is called."""
WAKE = (
    r"^(?!.*\b(?:ricord|timer|promemoria))(?:\S+ ){0,4}svegli[ae]\b|\b(?:svegli"
    r"|risvegli)(?:a(?:te|r)?(?:mi|ci)|armi|arsi)\b|\b(?:mi|ci) svegl(?:i|io|ia|iate|iare)\b"
    r"|\bmi alzo\b|\b(?:alzar|svegliar)(?:mi|ci|si)\b|\bessere svegliat[oa]\b"
    r"|\bgiù dal letto\b"
)
WITH = r"^con (?:il |la |lo |l'|i |un |una |mio |mia )?"
POINTED = (
    r"\b(?:(?:ricord|ramment)a(?:te|r)?[mc]el[oaie]|(?:me"
    r"|ce) l[oaie] ricord\w+)\b(?! (?:di|che) )(?!.*OO)"
    r"|\b(?:ricordami|avvisami|ricordarmi) (?:[TRDO]+ )*(?:di )?(?:quest|quell)[oa](?: [TRDO]+)*$"
)
"""A reminder about what was just spoken of."""
UNDER = typed(
    r"quando|se|appena|non appena|ogni volta che|la prossima volta che|nel caso|dopo che|prima che"
)
"""How a circumstance begins that was said before what is wished."""
NOTHING = typed(
    r"(?:(?:un[oa]?|il|lo|la|nuov[oa]|questo|qualche|altr[oa]) |un'|l')*(?:evento"
    r"|appuntamento|riunione|impegno|attività|compito|cosa|qualcosa|promemoria|voce"
    r"|lista|elenco)\b.{0,12}"
)
"""What names no thing yet: another sentence will."""
CANCEL = r"\b(?:annull|disd|revoc|ferm|interromp|arrest|stopp|termin|sospend)\w*\b"
"""To cancel, not to delete."""
CONTAINER = r"\b(?:calendario|lista|elenco|agenda|spesa|anticipo|cose da fare|programma)\b"
NOWHERE = (
    r"mi[oae]i?|l[aoe]|il|i|gli|[$€£]\s?\d.*|\d[\d.,]*\s?(?:[$€£]|(?:euro|dollari"
    r"|sterline|centesimi)\b).*|punto|tempo|ritardo|anticipo|pausa|ordine|fretta|persona"
    r"|squadra|gruppo|famiglia|coppia|video|remoto|linea"
    r"|presenza|generale|particolare|giornata|programma|forma|modo"
)
"""Words behind a preposition that name no place."""
AT_PLACE = r"presso|in|al|alla|allo|all'|nel|nella|nell'|da|dal|dalla|dai|a|@"
"""What stands before a place."""
OCCASION = r"\b(?:appuntamento|riunione|evento|incontro|meeting|impegno)\b"
"""What an event without a name is called."""
NOBODY = r"(?:il |la |lo |i |gli |le |l'|un |una )"
"""How words after "with" begin that are no person's name."""
NAME_ARTICLE = r"^(?:(?:il|lo|la|i|gli|le|mio|mia|un|una)\s+|l')(?=[A-ZÀ-Ö])"
EARLY = r"^(?!ricord)(?:(?!\bper \w+re\b).)*\b(?:sveglia|sveglie|allarme)\b"
"""A ring that is meant for the morning when its day is said."""
MORNING = "{} di mattina"
"""How a phrase is put in the morning."""
DINES = r"\b(?:cena|cenare|aperitivo|concerto|discoteca)\b"
"""What is meant for the evening."""
EVENING = "{} di sera"
AWAKE = ("sveglia", "sveglia: {}")
"""What a ring is called that wakes somebody, and one that wakes them for something."""
WISHED = (
    r"\b(?:di|a|per) (?=\w+(?:[aei]r(?:e|mi|ti|si|ci|lo|la|li|le|gli|ne|glielo)"
    r"|rre)\b)(?!ricordar|svegliar)"
)
"""What stands before the thing to be reminded of, when it is something to do."""
LAST = r"(?<=\S) (?:per (?:me|noi)|evento)$"
"""What a name loses at its end."""
