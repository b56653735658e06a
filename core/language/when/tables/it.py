"""Italian words of time."""

from collections.abc import Mapping

from core.language.when.tables.en import just, numbered, words
from core.language.when.tables.italian_names import HOLIDAYS, MEALS, PARTS, SEASONS, ZONES
from core.language.when.tables.shape import Table
from core.language.when.tokens import unaccented


def everywhere(*heads: str) -> str:
    """Each preposition with every article it melts with: "da" gives dal, dallo, dalla …"""
    melted = {
        "di": "di d del dello dell della dei degli delle",
        "a": "a ad al allo all alla ai agli alle",
        "da": "da dal dallo dall dalla dai dagli dalle",
        "in": "in nel nello nell nella nei negli nelle",
        "su": "su sul sullo sull sulla sui sugli sulle",
        "con": "con col coi",
        "the": "il lo l la i gli le",
    }
    found = []
    for head in heads:
        *before, last = head.split()
        found += [" ".join((*before, form)) for form in melted.get(last, last).split()]
    return ",".join(found)


WEEKDAYS = numbered(
    "lunedì, lun, lun .",
    "martedì, mart, mart ., mar .",
    "mercoledì, mer, merc, mer .",
    "giovedì, gio, giov, gio .",
    "venerdì, ven, vener, ven .",
    "sabato, sab, sab .",
    "domenica, dom, domen, dom .",
)
MONTHS = numbered(
    "gennaio, gen, genn, gen ., genn .",
    "febbraio, feb, febb, feb ., febb .",
    "marzo, mar, mar ., marz",
    "aprile, apr, apr .",
    "maggio, mag, magg, mag .",
    "giugno, giu, giug, giu .",
    "luglio, lug, lugl, lug .",
    "agosto, ago, ago .",
    "settembre, set, sett, set ., sett .",
    "ottobre, ott, ott .",
    "novembre, nov, nov .",
    "dicembre, dic, dic .",
    first=1,
)
UNITS = words(
    second="secondo, secondi, sec, sec .",
    minute="minuto, minuti, min, min ., mins",
    hour="ora, ore, hr",
    day="giorno, giorni, gg, giornata, giornate, dì",
    night="notte, notti, nottata",
    week="settimana, settimane, sett, sett .",
    fortnight="quindicina, due settimane circa",
    month="mese, mesi",
    quarter="trimestre, trimestri",
    halfyear="semestre, semestri",
    year="anno, anni, anno solare",
    decade="decennio, decenni",
    century="secolo, secoli",
    weekend="fine settimana, finesettimana, weekend, week - end, week end, weekends, fine - settimana,"
    "we",
    businessday="giorno lavorativo, giorni lavorativi, giorno feriale, giorni feriali,"
    "giorno di lavoro, giorni di lavoro, feriale, giorno infrasettimanale, giorni infrasettimanali",
    workweek="settimana lavorativa, settimane lavorative",
)
SHORT_UNITS = words(second='s, "', minute="m, '", hour="h", day="g, gg", week="s", month="m", year="a")
DAYS = {
    "oggi": 0,
    "quest'oggi": 0,
    "in giornata": 0,
    "il giorno stesso": 0,
    "domani": 1,
    "dmn": 1,
    "il giorno dopo": 1,
    "l'indomani": 1,
    "indomani": 1,
    "il giorno seguente": 1,
    "il giorno successivo": 1,
    "ieri": -1,
    "il giorno prima": -1,
    "il giorno precedente": -1,
    "dopodomani": 2,
    "dopo domani": 2,
    "dopo - domani": 2,
    "posdomani": 2,
    "il giorno dopo domani": 2,
    "l'altro ieri": -2,
    "altro ieri": -2,
    "l'altroieri": -2,
    "avantieri": -2,
    "ieri l'altro": -2,
    "due giorni fa esatti": -2,
}
RECURRING = words(
    day="quotidianamente, quotidiano, quotidiana, giornalmente, giornaliero, giornaliera,"
    "tutti i santi giorni",
    week="settimanalmente, settimanale",
    fortnight="quindicinale, bisettimanale, quindicinalmente",
    month="mensilmente, mensile",
    quarter="trimestralmente, trimestrale",
    halfyear="semestralmente, semestrale",
    year="annualmente, annuale, annuo",
    hour="a ogni ora, ad ogni ora",
    businessday="nei giorni feriali, i giorni feriali, giorni feriali, nei feriali,"
    "nei giorni lavorativi, i giorni lavorativi, giorni lavorativi, infrasettimanale,"
    "durante la settimana, in settimana, feriali",
    weekend="nei weekend, nei fine settimana, i weekend, i fine settimana, durante i weekend",
)
STEPS = {
    "a giorni alterni": ("day", 2),
    "giorni alterni": ("day", 2),
    "un giorno sì e uno no": ("day", 2),
    "un giorno sì e un giorno no": ("day", 2),
    "un giorno sì, uno no": ("day", 2),
    "a settimane alterne": ("week", 2),
    "settimane alterne": ("week", 2),
    "una settimana sì e una no": ("week", 2),
    "a mesi alterni": ("month", 2),
    "bimestrale": ("month", 2),
    "bimestralmente": ("month", 2),
    "un mese sì e uno no": ("month", 2),
    "biennale": ("year", 2),
}
PLURAL_DAYS = numbered(
    "i lunedì, di lunedì, il lunedì di ogni settimana",
    "i martedì, di martedì",
    "i mercoledì, di mercoledì",
    "i giovedì, di giovedì",
    "i venerdì, di venerdì",
    "sabati, i sabati, di sabato",
    "domeniche, le domeniche, di domenica",
)
JOINERS = words(
    to=everywhere("a", "fino a", "sino a") + ",fino",
    through="-, - -, fino a tutto, fino al giorno, fino e compreso",
)
BOUNDS = words(
    after="dopo, dopo il, dopo la, dopo le, dopo l, dopo i, oltre, oltre le, oltre il, passate le,"
    "passata la, successivo a, più tardi di, più tardi delle, dopo di, posteriore a",
    since="sin da, sin dal, fin da, fin dal, sin dall, fin dall, fin dalla, fin dalle, sin dalla",
    before=everywhere("prima di", "precedente a", "anteriore a") + ",prima che, più presto di",
    until=everywhere("fino a", "sino a", "fin a") + ",finché, fino",
    by="entro, entro il, entro la, entro le, entro l, entro i, entro e non oltre,"
    "entro e non oltre il, entro e non oltre le, non oltre, non oltre il, non oltre le, al più tardi,"
    "al più tardi il, al più tardi alle, per il, per la, per le, per, scadenza, non più tardi di,"
    "non più tardi delle, massimo, max",
    **{
        "from": everywhere("da", "a partire da", "a decorrere da", "a cominciare da")
        + ",non prima di, non prima delle, non prima del, non prima, cominciando, iniziando,"
        "con inizio, con inizio il, con inizio alle, al più presto, in poi da"
    },
)
DAY_BOUNDS = words(
    since="sin dal, fin dal",
    by="entro il, per il, entro e non oltre il",
    until="fino al, sino al",
    before="prima del",
    **{"from": "dal, a partire dal, a decorrere dal"},
)
LATER = words(
    since="o più tardi, in poi, e oltre, o dopo, e dopo, in avanti, o oltre, e successivi,"
    "al più presto",
    by="o prima, e prima, al più tardi, al massimo, o anteriore, massimo",
)
OPENERS: Mapping[str, Mapping[str, object]] = {
    "at": just(
        everywhere("a", "a ore") + ",@, alle ore, all'ore, verso le, verso l, ore, h, alle h,"
        "per le, per l"
    ),
    "on": just(everywhere("di", "su", "the") + ",in data, per il, per la, nel giorno, nella giornata di"),
    "in": just(
        everywhere("in", "a", "su") + ",tra, fra, durante, durante il, durante la, durante l,"
        "nel mese di, nel corso di, nel corso del, nel corso della, nell'arco di, di qui a,"
        "più tardi in, più tardi nella, più tardi nel, a mese di"
    ),
    "for": just("per, durante, per circa, della durata di, di durata, lungo, dura, durata, per la,"
    "per il, per tutto, per tutta"),
    "of": just(everywhere("di", "in", "a", "da")),
    "the": just(everywhere("the") + ",questi, codesto"),
    "dayart": just("il, l, al, del, giorno, il giorno, nel giorno, lo, dell, all"),
    "hourthe": just("le, l, la"),
    "a": just("un, uno, una"),
    "comma": {",": ",", ", e": ",", ";": ";", ".": "."},
    "and": just("e, ed, &, più, e il, e la, e le, e l, poi, e alle, e al"),
    "or": just("o, oppure"),
    "dash": just("-"),
    "slash": just("/"),
    "plus": {"+": 1, "-": -1, "più": 1, "meno": -1},
    "paren": just("("),
    "close": just(")"),
    "quote": {'"': '"', "'": "'"},
    "dot": just("."),
    "apostrophe": just("'"),
    "equals": just("="),
    "yearword": just("anno, l'anno, nell'anno, dell'anno, cy"),
    "tee": just("t"),
    "to": just(everywhere("a") + ",per"),
    "closest": just("il più vicino, la più vicina, più vicino, più vicina"),
    "weekword": just("settimana, sett, settimana n, settimana numero, settimana n ."),
    "weekof": just("settimana del, settimana dal, settimana che inizia il, settimana dell"),
    "quartermark": {"t": "quarter", "q": "quarter", "h": "half", "s": "half"},
    "quarterword": words(quarter="trimestre, trim, trim .", half="semestre, metà, metà dell'anno,"
    "quindicina"),
    "weekendword": just("weekend, week - end, week end, fine settimana, finesettimana, we, fine - settimana"),
    "tonight": words(
        evening="stasera, sta sera, questa sera, stassera, sto sera",
        overnight="stanotte, sta notte, questa notte, sta nottata",
        morning="stamattina, stamane, stamani, sta mattina, questa mattina, stammattina",
        afternoon="sto pomeriggio, oggi pomeriggio",
    ),
    "during": just("durante, nel corso di"),
    "approx": just(
        "circa, verso, verso il, verso la, verso le, intorno a, intorno al, intorno alle, attorno a,"
        "attorno alle, attorno al, più o meno, approssimativamente, quasi, esattamente,"
        "precisamente, ~, forse, suppergiù, solo, soltanto, all'incirca, indicativamente,"
        "alle circa, sulle, almeno, poco più di"
    ),
    "afterthought": just("circa, in punto, o giù di lì, più o meno, spaccate, precise, esatte,"
    "ish, all'incirca, esattamente, precisamente, scarse, tonde"),
    "joiner": JOINERS,
    "from": just(everywhere("da", "di", "a partire da") + ",tra, fra, dalle ore, in"),
    "fromday": just("dal, dall, tra il, a partire dal, da, dal giorno"),
    "between": just("tra, fra, tra il, tra la, tra le, fra il, fra le, tra l, fra l, tra i"),
    "within": just(
        "entro, nell'arco di, nel giro di, in meno di, di qui a, da qui a, entro le, entro i,"
        "nel termine di, nei prossimi, nelle prossime, entro il termine di, in capo a"
    ),
}
MODS: Mapping[str, Mapping[str, object]] = {
    "mod": words(
        this="questo, questa, quest, questi, queste, corrente, stesso, attuale, sto, sta",
        next="prossimo, prossima, prossimi, prossime, seguente, seguenti, successivo, successiva,"
        "successivi, successive",
        last="scorso, scorsa, scorsi, scorse, precedente, precedenti, ultimo, ultima, ultimi,"
        "ultime, questi ultimi, queste ultime",
        coming="questo prossimo, questa prossima, venturo, ventura, imminente",
        past="passato, passata, passati, passate",
    ),
    "postmod": words(
        this="corrente, in corso, attuale, stesso, stessa, presente",
        next="prossimo, prossima, prossimi, prossime, seguente, seguenti, successivo, successiva,"
        "successivi, successive, dopo, pros, pross",
        last="scorso, scorsa, scorsi, scorse, precedente, precedenti, prima, passato, passata,"
        "passati, passate, ultimo, ultimi, ultime, u . s .",
        coming="che viene, che vengono, venturo, ventura, venturi, venture, in arrivo,"
        "a venire, entrante, p . v .",
    ),
    "ago": dict.fromkeys(("fa", "addietro", "or sono", "or è", "prima d'ora", "prima di adesso"), -1),
    "hence": dict.fromkeys(
        ("da adesso", "da ora", "a partire da ora", "da oggi in poi", "a contare da ora"), 1
    ),
    "moveword": {"più tardi": 1, "dopo": 1, "in più": 1, "più avanti": 1, "in anticipo": -1}
    | {"più presto": -1, "in meno": -1},
    "moveway": {"in avanti": 1, "indietro": -1, "avanti": 1, "in ritardo": 1},
    "afterword": dict.fromkeys(
        ("dopo il", "dopo la", "dopo l", "dopo le", "dopo", "dopo di", "seguente a"), 1
    )
    | dict.fromkeys(("a partire da", "a partire dal", "da", "dal", "dalla", "dall", "dalle"), 1),
    "afterwards": just("dopo"),
    "gone": just("passato, scorso"),
    "beforeword": dict.fromkeys(
        ("prima", "prima di", "prima del", "prima della", "prima dell", "prima delle", "prima che")
        + ("prima dei", "prima degli", "prima dello"),
        -1,
    ),
    "every": just(
        "ogni, ognuno, tutti i, tutte le, ciascun, ciascuna, ogni singolo, ogni singola,"
        "una volta ogni, tutti gli, ad ogni, a ogni, in ogni, di ogni, tutte"
    ),
    "other": {"altro": 2, "altra": 2, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3}
    | {"quarto": 4, "quarta": 4},
    "outof": just("su"),
    "recurring": RECURRING,
    "recurringstep": STEPS,
    "weekdays": PLURAL_DAYS,
    "times": just("volte, volta, x"),
    "once": {"una volta": 1, "due volte": 2, "tre volte": 3, "1 volta": 1, "quattro volte": 4},
    "per": just(everywhere("a", "in", "per il") + ",ogni, per, alla, in un, in una, /"),
    "parts": words(
        morning="mattine, le mattine, di mattina, la mattina presto di ogni giorno",
        afternoon="pomeriggi, i pomeriggi",
        evening="sere, le sere, serate",
        overnight="notti, le notti",
    ),
    "holidayword": dict.fromkeys(
        ("festivi", "i festivi", "giorni festivi", "i giorni festivi", "nei festivi", "festività")
        + ("nei giorni festivi", "le festività", "le feste", "le vacanze", "feste comandate"),
        "holiday",
    ),
    "except": just(
        "tranne, tranne il, tranne la, tranne i, tranne le, tranne nel, tranne nei, eccetto,"
        "eccetto il, eccetto i, eccetto la, eccetto le, escluso, escluso il, esclusi, esclusi i,"
        "esclusa, escluse, salvo, salvo il, salvo i, ma non, ma non il, ma non la, ma non di, ma non nei,"
        "a parte, a parte il, a parte i, non il, fuorché, meno il, ad eccezione di,"
        "ad eccezione del, ad eccezione dei, ad eccezione della, ma non i, ma non le, a esclusione di"
    ),
    "allof": just(
        "tutto, tutta, tutto il, tutta la, tutto l, tutta l, tutto lo, intero, intera, l'intera,"
        "l'intero, un intero, un'intera, un altro, un'altra, ancora un, ancora una, ancora, pieno, piena"
    ),
    "wholeafter": just("intero, intera, interi, intere, completo, completa, pieno, piena"),
    "extra": just("altri, altre, altro, altra, interi, intere, buone, buoni, lunghe, lunghi, abbondanti,"
    "ulteriori, buona"),
    "start": just(
        everywhere("a partire da", "da", "a cominciare da") + ",iniziando, iniziando da,"
        "iniziando dal, cominciando, cominciando da, cominciando dal, con inizio, con inizio il"
    ),
    "finish": just(everywhere("fino a", "sino a", "a", "entro") + ",finché, fino, terminando, che finisce"),
    "edge": words(
        begin="inizio, l'inizio, all'inizio, ad inizio, a inizio, inizi, agli inizi, primi, i primi,"
        "ai primi, nei primi giorni, principio, al principio, primi giorni",
        mid="metà, la metà, a metà, alla metà, verso metà, verso la metà, nel mezzo,"
        "a metà di",
        end="fine, la fine, alla fine, a fine, per fine, per la fine, verso la fine, verso fine, sul finire,"
        "ultimi giorni, gli ultimi giorni",
    ),
    "shade": words(
        early="presto, prima, prestissimo, di buon'ora, di primo, primo, prima parte",
        late="tardi, tardo, tarda, sul tardi, più tardi",
    ),
    "remain": words(rest="resto, il resto, rimanente, restante, la restante, il rimanente"),
    "acronym": {"fine mese": ("end", "month"), "fine anno": ("end", "year")},
    "morethan": just("più di, almeno, oltre, meno di, minimo"),
    "todate": just("fino ad ora, fino a ora, finora, fino adesso, ad oggi, a oggi, fino ad oggi,"
    "sinora, fino a oggi, a tutt'oggi"),
    "weekson": {"a otto": 1, "a quindici": 2, "a 8": 1, "a 15": 2},
    "byword": just("di, d"),
}
CLOCK_WORDS: Mapping[str, Mapping[str, object]] = {
    "ampm": words(am="am, a . m ., a . m, am .", pm="pm, p . m ., p . m, pm ."),
    "ofpart": words(
        morning="del mattino, di mattina, della mattina, al mattino, la mattina, del matino,"
        "di mattino, antimeridiane, in mattinata, di stamattina, nella mattina",
        afternoon="del pomeriggio, di pomeriggio, pomeridiane, nel pomeriggio, il pomeriggio",
        evening="di sera, della sera, la sera, serali, di stasera, in serata, stasera",
        overnight="di notte, della notte, la notte, notturne, nella notte",
    ),
    "oclock": just("in punto"),
    "hoursmark": just("h, hrs"),
    "plusword": just("e"),
    "minusword": just("meno"),
    "toword": just("alle, all, a, per le, al, prima di, prima delle"),
    "quarter": {"un quarto": 15, "quarto": 15, "tre quarti": 45, "mezza": 30, "mezzo": 30},
    "clockword": {"mezzogiorno": 12, "mezzanotte": 0, "mezzodì": 12, "12 mezzogiorno": 12}
    | {"la mezza": 12},
    "now": just(
        "ora, adesso, subito, immediatamente, in questo momento, al momento, proprio ora,"
        "proprio adesso, ora come ora, il prima possibile, prima possibile, al più presto possibile,"
        "appena possibile, asap, all'istante, quanto prima, immediatamente, seduta stante,"
        "or ora, attualmente"
    ),
    "dueword": just("previsto, previsto per, previsto il, scadenza, da consegnare, per"),
    "allday": just("tutto il giorno, l'intera giornata, tutta la giornata, intera giornata"),
    "thistime": just("a quest'ora, alla stessa ora, stessa ora, a questa ora, quest'ora,"
    "la stessa ora"),
    "current": just("data odierna, data di oggi, la data odierna, la data di oggi, data attuale"),
}
FRACTIONS: Mapping[str, Mapping[str, object]] = {
    "half": {"mezzo": 0.5, "mezza": 0.5, "mezz": 0.5, "una mezza": 0.5, "un mezzo": 0.5}
    | {"metà": 0.5, "una mezz": 0.5},
    "fraction": {
        "quarto": 0.25,
        "un quarto": 0.25,
        "tre quarti": 0.75,
        "mezzo": 0.5,
        "mezza": 0.5,
        "mezz": 0.5,
        "1 / 2": 0.5,
        "1 / 4": 0.25,
        "3 / 4": 0.75,
        "½": 0.5,
        "¼": 0.25,
        "¾": 0.75,
        "terzo": 1 / 3,
    },
    "vague": dict.fromkeys(("qualche", "alcuni", "alcune", "parecchi", "parecchie", "vari"), 3)
    | dict.fromkeys(("diversi", "diverse", "un po' di", "varie", "pochi", "poche"), 3)
    | dict.fromkeys(("un paio di", "un paio d", "paio di", "una coppia di", "un par di"), 2)
    | {"una decina di": 10, "una dozzina di": 12, "una quindicina di": 15, "una ventina di": 20}
    | {"una trentina di": 30, "mezza dozzina di": 6, "un centinaio di": 100, "tot": 3},
}
RELATIVES: Mapping[str, Mapping[str, object]] = {
    "thing": words(
        start="inizio, l'inizio, dell'inizio, inizia, che inizi, che inizia, cominci, che cominci,"
        "la riunione, riunione, l'evento, evento, l'appuntamento, appuntamento, ognuno, ogni,"
        "ciascuno, partenza, la partenza, comincia, che cominci la riunione, incontro",
        due="scadenza, la scadenza, della scadenza, scade, termine, il termine, deadline",
        end="fine, la fine, finisce, che finisca, termina, conclusione, la conclusione",
        completion="averlo fatto, l'ho fatto, averlo finito, averlo completato, aver finito,"
        "l'ultima volta, il completamento, che l'ho fatto, completamento, averla fatta,"
        "che lo faccio, fatto",
    ),
    "inadvance": just("in anticipo, d'anticipo, prima, di anticipo, anticipatamente"),
}
ONES = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici"
    " quindici sedici diciassette diciotto diciannove"
).split()
TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
ORDINALS = (
    "prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim"
    " quattordicesim quindicesim sedicesim diciassettesim diciottesim diciannovesim ventesim"
    " ventunesim ventiduesim ventitreesim ventiquattresim venticinquesim ventiseiesim"
    " ventisettesim ventottesim ventinovesim trentesim trentunesim"
).split()


def _glued() -> dict[str, int]:
    """Tens and ones are one word; the tens lose their last letter before a vowel."""
    found = {"ventitré": 23, "trentatré": 33, "quarantatré": 43, "cinquantatré": 53}
    for tens, word in enumerate(TENS, 2):
        for one, small in enumerate(ONES[1:10], 1):
            stem = word[:-1] if small[0] in "ou" else word
            found[stem + small] = tens * 10 + one
        found[word[:-1] + "un"] = tens * 10 + 1
    return found


GLUED = _glued()
NUMBERS = {word: n for n, word in enumerate(ONES)} | GLUED
TABLE = Table(
    lexicon={
        "weekday": WEEKDAYS,
        "shortday": {"lun": 0, "mar": 1, "mer": 2, "gio": 3, "ven": 4, "sab": 5, "dom": 6},
        "month": MONTHS,
        "unit": UNITS,
        "dayword": just("giorno, giorni"),
        "monthword": just("mese, mesi"),
        "yearunit": just("anno, anni"),
        "short": SHORT_UNITS,
        "relday": DAYS,
        "daypart": {"domattina": (1, "morning"), "domani mattina": (1, "morning")}
        | {"domandina": (1, "morning"), "iersera": (-1, "evening"), "ier sera": (-1, "evening")}
        | {"domani notte": (1, "overnight"), "domanisera": (1, "evening")}
        | {"ieri notte": (-2, "overnight")},
        "part": PARTS,
        "meal": MEALS,
        "season": SEASONS,
        "holiday": HOLIDAYS,
        "zone": ZONES,
        **OPENERS,
        "bound": BOUNDS,
        "daybound": DAY_BOUNDS,
        "later": LATER,
        **MODS,
        **CLOCK_WORDS,
        **FRACTIONS,
        **RELATIVES,
    },
    ones={unaccented(word): n for word, n in NUMBERS.items()}
    | NUMBERS
    | {"un": 1, "una": 1, "cento": 100, "mille": 1000, "duemila": 2000},
    tens=dict(zip(TENS, range(20, 100, 10), strict=True)),
    scales={"cento": 100, "mila": 1000},
    ordinals={
        stem + end: place for place, stem in enumerate(ORDINALS, 1) for end in ("o", "a", "i", "e")
    },
    ordinal_marks=frozenset({"o", "a", "°", "º", "ª", "esimo", "esima"}),
    number_glue=frozenset({"e"}),
    elided=frozenset(
        "l d un all dall nell dell sull quell quest mezz c s m t n tutt cent sant bell ogn anch"
        " dev com quand senz".split()
    ),
    weak=frozenset(
        "mar mer set sett sab dom gen gio lun ven ora sera estate secondo seconda secondi minuto a s"
        " h m g mag giu ago dic fa sta sto we repubblica liberazione immacolata assunta ceneri"
        " natale pausa i santi i morti fine inizio prima dopo dì pom feriale feriali vigilia tot"
        " termine".split()
    )
    | {"le palme", "la vigilia", "san pietro", "san francesco", "san giovanni", "san giuseppe"}
    | {"santa lucia", "san lorenzo", "la repubblica", "i morti", "i santi", "i defunti", "san nicola"},
    correctable=("weekday", "month", "relday", "part", "unit", "tonight"),
    not_typos=frozenset(
        "mattone mattoni domande domanda domandi settimo giorni mattino maggior maggiore minimo"
        " minimi secondario seconda ottobrata matita giovani".split()
    ),
    small_words=frozenset(
        "a ad al alla alle all anche c che chi ci col con da dal dalla di del della e ed è fino ho"
        " ho il in io l la le lo ma mi nel nella non o oggi per perché più però poi prima quando"
        " se si su tra un una vi domani grazie dopo".split()
    ),
    clock24=True,
)
