"""Italian words that stand between times, change them or repeat them."""

from collections.abc import Mapping

from core.language.when.tables.en import just, numbered, words


def everywhere(*heads: str) -> str:
    """Each preposition with every article it melts with: "da" gives dal, dallo, dalla and so on."""
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
    **dict.fromkeys(("a giorni alterni", "giorni alterni", "i giorni alterni"), ("day", 2)),
    **dict.fromkeys(("a settimane alterne", "settimane alterne"), ("week", 2)),
    **dict.fromkeys(
        ("a mesi alterni", "mesi alterni", "bimestrale", "bimestralmente"), ("month", 2)
    ),
    **dict.fromkeys(("biennale", "ad anni alterni"), ("year", 2)),
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
OPENERS: Mapping[str, Mapping[str, object]] = {
    "at": just(
        "alle, all, @, alle ore, all'ore, a ore, ore, h, alle h, per le, per l,"
        + everywhere("verso the", "intorno a", "attorno a")
        + ",verso"
    ),
    "on": just(
        everywhere("a", "di", "su") + ",in data, per il, per la, nel giorno, nella giornata di"
    ),
    "in": just(
        everywhere("in", "su") + ",tra, fra, durante, durante il, durante la, durante l,"
        "nel mese di, nel corso di, nel corso del, nel corso della, nell'arco di, di qui a,"
        "più tardi in, più tardi nella, più tardi nel, a mese di"
    ),
    "for": just(
        "per, durante, per circa, della durata di, di durata, lungo, dura, durata, per la,"
        "per il, per tutto, per tutta"
    ),
    "of": just(everywhere("di", "in")),
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
    "to": just("alle, all"),
    "closest": just("il più vicino, la più vicina, più vicino, più vicina"),
    "weekword": just("settimana, sett, settimana n, settimana numero, settimana n ."),
    "weekof": just("settimana del, settimana dal, settimana che inizia il, settimana dell"),
    "quartermark": {"t": "quarter", "q": "quarter", "h": "half", "s": "half"},
    "quarterword": words(
        quarter="trimestre, trim, trim .", half="semestre, metà, metà dell'anno,quindicina"
    ),
    "weekendword": just(
        "weekend, week - end, week end, fine settimana, finesettimana, we, fine - settimana"
    ),
    "tonight": words(
        evening="stasera, sta sera, questa sera, stassera, sto sera",
        overnight="stanotte, sta notte, questa notte, sta nottata",
        morning="stamattina, stamane, stamani, sta mattina, questa mattina, stammattina",
        afternoon="sto pomeriggio, oggi pomeriggio",
    ),
    "during": just("durante, nel corso di"),
    "approx": just(
        "circa, più o meno, approssimativamente, quasi, esattamente,"
        "precisamente, ~, forse, suppergiù, solo, soltanto, all'incirca, indicativamente,"
        "almeno, poco più di"
    ),
    "afterthought": just(
        "circa, in punto, o giù di lì, più o meno, spaccate, precise, esatte,"
        "ish, all'incirca, esattamente, precisamente, scarse, tonde"
    ),
    "joiner": JOINERS,
    "from": just(everywhere("da", "di", "a partire da") + ",tra, fra, dalle ore, in"),
    "fromday": just("dal, dall, tra il, a partire dal, da, dal giorno"),
    "between": just("tra, fra, tra il, tra la, tra le, fra il, fra le, tra l, fra l, tra i"),
    "within": just(
        "entro, nell'arco di, nel giro di, in meno di, di qui a, da qui a, entro le, entro i,"
        "nel termine di, entro il termine di, in capo a"
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
        "successivi, successive, pros, pross",
        last="scorso, scorsa, scorsi, scorse, precedente, precedenti, passato, passata,"
        "passati, passate, ultimo, ultimi, ultime, u . s .",
        coming="che viene, che vengono, venturo, ventura, venturi, venture, in arrivo,"
        "a venire, entrante, p . v .",
    ),
    "farmod": words(last="penultimo, penultima"),
    "stepmod": {"dopo": "next", "prima": "last"},
    "ago": dict.fromkeys(
        ("fa", "addietro", "or sono", "or è", "prima d'ora", "prima di adesso"), -1
    ),
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
    "gone": just("appena passato, appena passata"),
    "beforeword": dict.fromkeys(just(everywhere("prima di") + ",prima, prima che"), -1),
    "every": just(
        "ogni, ognuno, tutti i, tutte le, ciascun, ciascuna, ogni singolo, ogni singola,"
        "una volta ogni, tutti gli, ad ogni, a ogni, in ogni, di ogni, tutte"
    ),
    "other": {"altro": 2, "altra": 2, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3}
    | {"quarto": 4, "quarta": 4},
    "outof": just("su"),
    "alternating": just(
        "sì e uno no, sì e una no, sì , uno no, sì , una no, sì uno no, sì una no,"
        "sì e un giorno no, sì e una settimana no, sì e l'altro no, sì e l'altra no"
    ),
    "whennone": just(
        "se non c'è, se non c'è il, quando non c'è, quando non c'è il, se manca il,"
        "quando manca il, se non esiste il"
    ),
    "else": just("altrimenti, oppure, se no, sennò, o altrimenti"),
    "ifany": just("se c'è, quando c'è, se esiste, se presente, che ce l'ha, che lo ha"),
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
    "holidayword": words(
        holiday="festivi, i festivi, giorni festivi, i giorni festivi, nei festivi, festività,"
        "nei giorni festivi, le festività, le feste, le vacanze, feste comandate"
    ),
    "except": just(
        "tranne, tranne il, tranne la, tranne i, tranne le, tranne nel, tranne nei, eccetto,"
        "eccetto il, eccetto i, eccetto la, eccetto le, escluso, escluso il, esclusi, esclusi i,"
        "esclusa, escluse, salvo, salvo il, salvo i, ma non, ma non il, ma non la,"
        " ma non di, ma non nei,"
        "a parte, a parte il, a parte i, non il, fuorché, meno il, ad eccezione di,"
        "ad eccezione del, ad eccezione dei, ad eccezione della, ma non i, ma non le,"
        " a esclusione di"
    ),
    "allof": just(
        "tutto, tutta, tutto il, tutta la, tutto l, tutta l, tutto lo, intero, intera, l'intera,"
        "l'intero, un intero, un'intera, un altro, un'altra, ancora un, ancora una, ancora,"
        " pieno, piena"
    ),
    "wholeafter": just("intero, intera, interi, intere, completo, completa, pieno, piena"),
    "extra": just(
        "altri, altre, altro, altra, interi, intere, buone, buoni, lunghe, lunghi, abbondanti,"
        "ulteriori, buona"
    ),
    "start": just(
        everywhere("a partire da", "da", "a cominciare da") + ",iniziando, iniziando da,"
        "iniziando dal, cominciando, cominciando da, cominciando dal, con inizio, con inizio il"
    ),
    "finish": just(
        everywhere("fino a", "sino a", "entro") + ",finché, fino, terminando, che finisce"
    ),
    "edge": words(
        begin="inizio, l'inizio, all'inizio, ad inizio, a inizio, inizi, agli inizi, primi,"
        " i primi,"
        "ai primi, nei primi giorni, principio, al principio, primi giorni",
        mid="metà, la metà, a metà, alla metà, verso metà, verso la metà, nel mezzo,a metà di",
        end="fine, la fine, alla fine, a fine, per fine, per la fine, verso la fine,"
        " verso fine, sul finire,"
        "ultimi giorni, gli ultimi giorni",
    ),
    "shade": words(
        early="presto, prima, prestissimo, di buon'ora, di primo, primo, prima parte",
        late="tardi, tardo, tarda, sul tardi, più tardi",
    ),
    "remain": words(rest="resto, il resto, rimanente, restante, la restante, il rimanente"),
    "acronym": {"fine mese": ("end", "month"), "fine anno": ("end", "year")},
    "morethan": just("più di, almeno, oltre, meno di, minimo"),
    "todate": just(
        "fino ad ora, fino a ora, finora, fino adesso, ad oggi, a oggi, fino ad oggi,"
        "sinora, fino a oggi, a tutt'oggi"
    ),
    "decadeword": just("anni, gli anni, degli anni, negli anni, il decennio"),
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
    "tohour": just("alle, all, a, al"),
    "quarter": {"un quarto": 15, "quarto": 15, "tre quarti": 45, "mezza": 30, "mezzo": 30},
    "clockword": {"mezzogiorno": 12, "mezzanotte": 0, "mezzodì": 12, "12 mezzogiorno": 12}
    | {"la mezza": 12},
    "now": just(
        "ora, adesso, subito, immediatamente, in questo momento, al momento, proprio ora,"
        "proprio adesso, ora come ora, il prima possibile, prima possibile,"
        " al più presto possibile,"
        "appena possibile, asap, all'istante, quanto prima, immediatamente, seduta stante,"
        "or ora, attualmente"
    ),
    "dueword": just("previsto, previsto per, previsto il, scadenza, da consegnare, per"),
    "allday": just("tutto il giorno, l'intera giornata, tutta la giornata, intera giornata"),
    "thistime": just(
        "a quest'ora, alla stessa ora, stessa ora, a questa ora, quest'ora,la stessa ora"
    ),
    "current": just("data odierna, data di oggi, la data odierna, la data di oggi, data attuale"),
}
FRACTIONS: Mapping[str, Mapping[str, object]] = {
    "half": {"mezzo": 0.5, "mezza": 0.5, "mezz": 0.5, "una mezza": 0.5, "un mezzo": 0.5}
    | {"metà": 0.5, "una mezz": 0.5},
    "fraction": {
        "un quarto": 0.25,
        "tre quarti": 0.75,
        "1 / 2": 0.5,
        "1 / 4": 0.25,
        "3 / 4": 0.75,
        "½": 0.5,
        "¼": 0.25,
        "¾": 0.75,
        "terzo": 1 / 3,
    },
    "fractionmore": {"e mezzo": 0.5, "e mezza": 0.5, "e un quarto": 0.25, "e tre quarti": 0.75}
    | {"½": 0.5},
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
    "daybefore": just("il giorno prima, il giorno avanti, il dì prima, un giorno prima"),
    "inadvance": just("in anticipo, d'anticipo, prima, di anticipo, anticipatamente"),
}
