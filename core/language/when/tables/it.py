"""Italian words of time."""

from core.language.when.tables.en import just, numbered, words
from core.language.when.tables.italian_names import AFTER, HOLIDAYS, MEALS, PARTS, SEASONS, ZONES
from core.language.when.tables.italian_words import (
    CLOCK_WORDS,
    FRACTIONS,
    MODS,
    OPENERS,
    RELATIVES,
    everywhere,
)
from core.language.when.tables.shape import Table
from core.language.when.terms import Number
from core.language.when.tokens import unaccented

WEEKDAYS = numbered(
    "lunedì, lun, lun .",
    "martedì, mart, mar, mart ., mar .",
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
    fortnight="quindicina",
    month="mese, mesi",
    quarter="trimestre, trimestri",
    halfyear="semestre, semestri",
    year="anno, anni, anno solare",
    decade="decennio, decenni",
    century="secolo, secoli",
    weekend="fine settimana, finesettimana, weekend, week - end, week end, weekends,"
    " fine - settimana,"
    "we",
    businessday="giorno lavorativo, giorni lavorativi, giorno feriale, giorni feriali,"
    "giorno di lavoro, giorni di lavoro, feriale, giorno infrasettimanale, giorni infrasettimanali",
    workweek="settimana lavorativa, settimane lavorative",
)
SHORT_UNITS = words(second='s, "', minute="m, '", hour="h", day="g, gg", week="s", month="m")
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
    "posdomani": 2,
    "avantieri": -2,
}
FAR_DAYS = {"dopo domani": 2, "dopo - domani": 2, "il giorno dopo domani": 2} | dict.fromkeys(
    ("l'altro ieri", "altro ieri", "l'altroieri", "altroieri", "ieri l'altro"), -2
)
BOUNDS = words(
    after="dopo, dopo il, dopo la, dopo le, dopo l, dopo i, oltre, oltre le, oltre il, passate le,"
    "passata la, successivo a, più tardi delle, dopo di, posteriore a",
    since="sin da, sin dal, fin da, fin dal, sin dall, fin dall, fin dalla, fin dalle, sin dalla",
    before=everywhere("prima di", "precedente a", "anteriore a") + ",prima che, più presto di",
    until=everywhere("fino a", "sino a", "fin a") + ",finché, fino",
    by="entro, entro il, entro la, entro le, entro l, entro i, entro e non oltre,"
    "entro e non oltre il, entro e non oltre le, non oltre, non oltre il, non oltre le,"
    " al più tardi,"
    "al più tardi il, al più tardi alle, scadenza, non più tardi di,"
    "non più tardi delle, massimo, max",
    **{
        "from": everywhere("da", "a partire da", "a decorrere da", "a cominciare da")
        + ",non prima di, non prima delle, non prima del, non prima, cominciando, iniziando,"
        "con inizio, con inizio il, con inizio alle, al più presto, in poi da"
    },
)
DAY_BOUNDS = words(
    since="sin dal, fin dal",
    by="entro il, entro e non oltre il",
    until="fino al, sino al",
    before="prima del",
    **{"from": "dal, a partire dal, a decorrere dal"},
)
LATER = words(
    since="o più tardi, in poi, e oltre, o dopo, e dopo, in avanti, o oltre, e successivi,"
    "al più presto",
    by="o prima, e prima, al più tardi, al massimo, o anteriore, massimo",
)
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
        "farday": FAR_DAYS,
        "daypart": {"domattina": (1, "morning"), "domani mattina": (1, "morning")}
        | {"iersera": (-1, "evening"), "ier sera": (-1, "evening")}
        | {"domani notte": (1, "overnight"), "domanisera": (1, "evening")}
        | {"ieri notte": (-2, "overnight")},
        "part": PARTS,
        "afterpart": AFTER,
        "meal": MEALS,
        "season": SEASONS,
        "holiday": HOLIDAYS,
        "zone": ZONES,
        **OPENERS,
        "bound": BOUNDS,
        "daybound": DAY_BOUNDS,
        "dayspan": {"mezzora": ("minute", 30), "mezzoretta": ("minute", 30)}
        | {"mezz'oretta": ("minute", 30), "un'oretta": ("hour", 1), "un oretta": ("hour", 1)}
        | dict.fromkeys(("un'ora", "un ora", "1 ora"), ("hour", 1))
        | {"mezz'ora": ("minute", 30), "1 minuto": ("minute", 1), "un minuto": ("minute", 1)},
        "units": words(second="secondi", minute="minuti", hour="ore", day="giorni", month="mesi")
        | words(week="settimane", year="anni"),
        "ord": {
            stem + end: Number(place)
            for place, stem in enumerate(ORDINALS, 1)
            for end in ("a", "e")
        },
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
    ordinals={stem + end: place for place, stem in enumerate(ORDINALS, 1) for end in ("o", "i")},
    ordinal_marks=frozenset({"o", "a", "°", "º", "ª", "esimo", "esima"}),
    number_glue=frozenset({"e"}),
    elided=frozenset(
        "l d un all dall nell dell sull quell quest mezz c s m t n tutt cent sant bell ogn anch"
        " dev com quand senz".split()
    ),
    weak=frozenset(
        "mar mer set sett sab dom gen gio lun ven ora secondo seconda secondi minuto a s"
        " h m g mag giu ago dic fa sta sto we repubblica liberazione immacolata assunta ceneri"
        " natale pausa i santi i morti fine inizio prima dopo dì pom feriale feriali vigilia tot"
        " termine".split()
    )
    | {"le palme", "la vigilia", "san pietro", "san francesco", "san giovanni", "san giuseppe"}
    | {
        "più tardi",
        "più presto",
        "santa lucia",
        "san lorenzo",
        "la repubblica",
        "i morti",
        "i santi",
        "i defunti",
        "san nicola",
    },
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
    closing_days=frozenset("lun mar mer gio ven sab dom".split()),
    infinitives=("are", "ere", "ire", "rmi", "rlo", "rla", "rci"),
)
