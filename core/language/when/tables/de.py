"""German words of time."""

from collections.abc import Mapping

from core.language.when.tables.en import MONTHS as ENGLISH_MONTHS
from core.language.when.tables.en import WEEKDAYS as ENGLISH_WEEKDAYS
from core.language.when.tables.en import just, words
from core.language.when.tables.german_calendar import (
    DAYS,
    MONTHS,
    PLURAL_DAYS,
    RECURRING,
    RECURRING_IN_STEPS,
    UNITS,
    WEEKDAYS,
)
from core.language.when.tables.german_names import (
    ADVERBS,
    GREETINGS,
    HOLIDAYS,
    MEALS,
    NUMBERS,
    ORDINALS,
    PARTS,
    SEASONS,
    SHADED,
    ZONES,
)
from core.language.when.tables.germanic import bent, both, glued, single
from core.language.when.tables.shape import Table

BOUNDS = words(
    after="nach, nach dem, nach der, nach den, später als, danach ab, erst nach",
    since="seit, seit dem, seit der, seit den",
    before="vor, vor dem, vor der, vor den, früher als, eher als, noch vor, bevor",
    until="bis, bis zum, bis zur, bis zu den, bis zu, bis an, bis in, bis in den, bis in die,"
    "bis um, bis gegen, bis einschließlich, bis inklusive, bis inkl ., noch bis",
    by="spätestens, bis spätestens, spätestens bis, spätestens zum, spätestens bis zum,"
    "allerspätestens, bis allerspätestens, nicht später als, bis spätestens zum,"
    "nicht nach, am besten bis, möglichst bis",
    **{
        "from": "ab, ab dem, ab der, ab den, von, vom, frühestens, ab frühestens, frühestens ab,"
        "frühestens um, nicht vor, nicht vor dem, nicht früher als, erst ab, beginnend, ab wann,"
        "beginnend am, beginnend mit, beginnend ab, angefangen mit, startend, startend am,"
        "gültig ab"
    },
)
LATER = words(
    since="oder später, und später, aufwärts, frühestens, oder danach, und danach, und folgende",
    by="oder früher, und früher, spätestens, oder davor, und davor",
)
JOINERS = words(
    to="bis, bis zum, bis zur, bis zu, bis um, bis gegen, bis ca, bis ca ., bis etwa, - bis,"
    "auf, auf den, auf die, zum, bis spätestens, bis auf den, to",
    through="bis einschließlich, bis inklusive, bis inkl ., bis einschl ., -, - -",
)
OPENERS: Mapping[str, Mapping[str, object]] = {
    "at": just("um, zu, so um, gegen, um so, at, @"),
    "on": just("am, an, an dem, an den, an einem, an der, den, on"),
    "amword": just("am, an dem, an jenem, an einem"),
    "in": just("in, im, in der, in den, in dem, in die, ins, während, während der, während des"),
    "for": just("für, für die, für den, für das, für ca, für etwa, über, für insgesamt"),
    "of": just("des, der, von, vom, von der, von dem, im, in, in der, in diesem, am, des monats"),
    "the": just("der, die, das, den, dem, des, zum, zur, vom, beim"),
    "a": just("ein, eine, einen, einem, einer, eines, 'ne, 'n, 'nen, ne, nen"),
    "comma": {",": ",", ", und": ",", ";": ";", ".": "."},
    "and": just("und, &, sowie, und am, plus, u ."),
    "or": just("oder"),
    "dash": just("-"),
    "slash": just("/"),
    "plus": {"+": 1, "-": -1, "plus": 1, "minus": -1},
    "paren": just("("),
    "close": just(")"),
    "dot": just("."),
    "apostrophe": just("'"),
    "equals": just("="),
    "yearword": just("jahr, jahre, jahres, das jahr, dem jahr, kalenderjahr, jg ."),
    "tee": just("t"),
    "to": just("auf, zu, zum, nach, bis"),
    "closest": just("nächste zu, nächstgelegene, nächstgelegenen"),
    "weekword": just("woche, kw, kalenderwoche, kw ., woche nr ., wochennummer, kw nr ."),
    "weekof": just("woche vom, woche ab, woche um, woche des, woche von, woche ab dem, woche mit"),
    "quartermark": {"q": "quarter", "h": "half"},
    "quarterword": words(
        quarter="quartal, quartals, quartale, vierteljahr", half="halbjahr, halbjahres, hälfte"
    ),
    "weekendword": just("wochenende, wochenendes, langes wochenende"),
    "tonight": words(evening="dieser abend, heut abend"),
    "approx": just(
        "ca, ca ., circa, zirka, cirka, ungefähr, ungefaehr, etwa, gegen, rund, so gegen,"
        "so ca, so ca ., so circa, so zirka, so etwa, so ungefähr, um ca, um ca ., um circa,"
        "um etwa, fast, beinahe, knapp, genau, exakt, punkt, möglichst, irgendwann, vielleicht,"
        "nur, ganz, ziemlich, pünktlich, pünktlich um, schon, erst, gleich, direkt, am besten,"
        "um die, spätestens so gegen, noch, kurz"
    ),
    "afterthought": just(
        "ungefähr, etwa, in etwa, circa, ca, oder so, pünktlich, genau, herum, rum, sharp, cirka"
    ),
    "joiner": JOINERS,
    "from": just(
        "von, vom, ab, ab dem, von der, aus, zwischen dem, von den, from, die nacht vom,"
        "nacht vom, in der nacht vom"
    ),
    "between": just("zwischen, zwischen dem, zwischen den, zwischen der, irgendwann zwischen"),
    "within": just(
        "innerhalb, innerhalb von, innerhalb der, innerhalb des, innerhalb einer, binnen,"
        "in den nächsten, innerhalb der nächsten, in den kommenden, binnen der nächsten,"
        "im laufe der nächsten, im lauf der nächsten"
    ),
}
MODS: Mapping[str, Mapping[str, object]] = {
    "mod": bent(
        "e en er es em",
        this="dies, jetzig, aktuell, laufend, gegenwärtig, heutig",
        next="nächst, folgend, darauffolgend, drauffolgend, nächstfolgend",
        last="letzt, vorig, vorherig, vorangegangen, vorhergehend, vorangehend",
        coming="kommend, anstehend, bevorstehend",
        past="vergangen, verstrichen, verflossen, zurückliegend",
    ),
    "farmod": bent("e en er es em", next="übernächst", last="vorletzt, vorvorig, vorvergangen"),
    "ago": dict.fromkeys(("zuvor", "vor jetzt", "in der vergangenheit"), -1),
    "back": just("vor"),
    "hence": dict.fromkeys(
        ("ab jetzt", "von jetzt an", "ab heute", "von heute an", "in der zukunft", "ab sofort"), 1
    ),
    "moveword": {"später": 1, "früher": -1, "eher": -1},
    "moveway": {
        "nach hinten": 1,
        "nach vorne": -1,
        "nach vorn": -1,
        "zurück": 1,
        "vor": -1,
    },
    "byword": just("um"),
    "afterword": {
        "nach": 1,
        "nach dem": 1,
        "nach der": 1,
        "nachdem": 1,
        "danach": 1,
        "hinterher": 1,
        "ab": 1,
        "ab dem": 1,
        "von": 1,
        "seit": 1,
    },
    "afterwards": just("nach"),
    "beforeword": {"vor": -1, "vor dem": -1, "vor der": -1, "bevor": -1, "ehe": -1, "davor": -1},
    "every": just(
        "jeden, jede, jedes, jeder, jedem, alle, aller, immer, immer am, jeweils, je,"
        "an jedem, immer alle, jeweils am, an allen, einmal alle"
    ),
    "other": {
        "anderen": 2,
        "andere": 2,
        "zweiten": 2,
        "zweite": 2,
        "zweites": 2,
        "dritten": 3,
        "dritte": 3,
        "vierten": 4,
    },
    "recurring": RECURRING,
    "recurringstep": RECURRING_IN_STEPS,
    "weekdays": PLURAL_DAYS,
    "times": just("mal, x, male"),
    "once": {"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "sechsmal": 6}
    | {"siebenmal": 7, "achtmal": 8, "neunmal": 9, "zehnmal": 10},
    "per": just("pro, je, am, im, die, in der, jeden, jede, jedes, in einer, in einem"),
    "parts": words(
        morning="an morgenden, jeden morgens",
        forenoon="vormittage, an vormittagen",
        afternoon="nachmittage, an nachmittagen",
        evening="abende, an abenden",
    ),
    "holidayword": dict.fromkeys(
        (
            "feiertag",
            "feiertage",
            "feiertagen",
            "an feiertagen",
            "feiertags",
            "gesetzliche feiertage",
            "gesetzlichen feiertagen",
            "an gesetzlichen feiertagen",
        ),
        "holiday",
    ),
    "except": just(
        "außer, außer an, außer am, ausgenommen, ausgenommen an, aber nicht, aber nicht am,"
        "aber nicht an, nur nicht, nur nicht am, nicht aber am, bis auf, ohne, mit ausnahme von,"
        "mit ausnahme der, nicht am, nicht an"
    ),
    "allof": just(
        "ganz, ganze, ganzen, ganzer, ganzes, den ganzen, die ganze, das ganze, der ganze,"
        "gesamte, gesamten, die gesamte, den gesamten, noch eine, noch einen, noch ein"
    ),
    "extra": just(
        "weitere, weiteren, weiterer, zusätzliche, zusätzlichen, volle, vollen, voller, volles,"
        "ganze, ganzen, gute, guten, ganzes, andere, anderen, mehr"
    ),
    "start": just(
        "ab, ab dem, ab der, beginnend, beginnend am, beginnend mit, angefangen am, startend,"
        "von, vom, ab kommendem, anfangend, startend am, start, start am, erstmals, erstmals am,"
        "beginnend ab, das erste mal"
    ),
    "finish": just(
        "bis, bis zum, bis zur, bis einschließlich, endend, endend am, letztmals, letztmals am,"
        "bis in den, bis auf weiteres bis"
    ),
    "edge": words(
        begin="anfang, beginn, zu beginn, am anfang, zu anfang, start, frühjahr von",
        mid="mitte, in der mitte, zur mitte, die hälfte",
        end="ende, am ende, zu ende, gegen ende, zum ende, schluss, am schluss, ausklang",
    ),
    "shade": words(
        early="früh, frühe, früher, frühen, frühes, zeitig, zeitigen",
        late="spät, späte, später, späten, spätes",
    ),
    "remain": words(rest="rest, restliche, restlichen, restlicher, übrige, übrigen, verbleibende"),
    "acronym": {
        "monatsende": ("end", "month"),
        "zum monatsende": ("end", "month"),
        "monatsletzten": ("end", "month"),
        "jahresende": ("end", "year"),
        "zum jahresende": ("end", "year"),
        "wochenausklang": ("end", "week"),
        "tagesende": ("end", "day"),
        "quartalsende": ("end", "quarter"),
        "quartalsanfang": ("begin", "quarter"),
        "monatsanfang": ("begin", "month"),
        "monatsbeginn": ("begin", "month"),
        "monatsmitte": ("mid", "month"),
        "jahresanfang": ("begin", "year"),
        "jahresbeginn": ("begin", "year"),
        "jahresmitte": ("mid", "year"),
        "wochenanfang": ("begin", "week"),
        "wochenbeginn": ("begin", "week"),
        "wochenmitte": ("mid", "week"),
        "geschäftsschluss": ("end", "day"),
        "dienstschluss": ("end", "day"),
    },
    "morethan": just("mehr als, über, mindestens, länger als, wenigstens"),
    "todate": just("bisher, bis jetzt, bis dato, bislang"),
}
CLOCK_WORDS: Mapping[str, Mapping[str, object]] = {
    "ampm": words(am="a . m ., a . m", pm="pm, p . m ., p . m"),
    "ap": words(am="a, am", pm="p, pm"),
    "oclock": just("uhr, h, uhr früh genau"),
    "hoursmark": just("h, uhr, h ."),
    "pastword": just("nach"),
    "toword": just("vor"),
    "quarter": {"viertel": 15, "ein viertel": 15},
    "quarterto": {"viertel": 15, "dreiviertel": 45, "drei viertel": 45},
    "halfto": just("halb, halber"),
    "clockword": {"mitternacht": 0, "mitternachts": 0, "12 uhr mittags": 12, "high noon": 12},
    "now": just(
        "jetzt, genau jetzt, jetzt gleich, jetzt sofort, sofort, im moment, im augenblick, nun,"
        "momentan, gerade, gerade eben, umgehend, unverzüglich, zu dieser zeit, diesen moment,"
        "zur zeit, zurzeit, derzeit, so bald wie möglich, sobald wie möglich, asap,"
        "schnellstmöglich"
    ),
    "dueword": just("fällig, fällig am, fällig um, fällig bis, fällig in"),
    "allday": just("ganztägig, ganztags, den ganzen tag, den ganzen tag lang, den gesamten tag"),
    "thistime": just(
        "zu dieser zeit, um diese zeit, diese zeit, zur gleichen zeit, zur selben zeit,"
        "gleiche zeit, gleiche uhrzeit, selbe uhrzeit, zur gleichen uhrzeit, selben uhrzeit,"
        "um dieselbe zeit, um die gleiche zeit, zur selben uhrzeit"
    ),
    "current": just("aktuelles datum, heutiges datum, das heutige datum"),
}
FRACTIONS: Mapping[str, Mapping[str, object]] = {
    "half": {
        **dict.fromkeys(("halb", "halbe", "halben", "halber", "halbes", "ein halb", "½"), 0.5),
        **dict.fromkeys(("eine halbe", "einer halben", "einen halben", "ein halbes"), 0.5),
        **dict.fromkeys(("einem halben", "einer halbe", "ne halbe", "1 / 2"), 0.5),
        **dict.fromkeys(("viertel", "eine viertel", "einer viertel", "ein viertel"), 0.25),
        **dict.fromkeys(("dreiviertel", "eine dreiviertel", "einer dreiviertel"), 0.75),
        **dict.fromkeys(("drei viertel", "ein dreiviertel", "3 / 4"), 0.75),
        **dict.fromkeys(("anderthalb", "eineinhalb", "einundeinhalb", "einer anderthalb"), 1.5),
        "eindreiviertel": 1.75,
        "einviertel": 1.25,
    },
    "fraction": {
        **dict.fromkeys(("einhalb", "und eine halbe", "und einer halben", "und ein halbes"), 0.5),
        **dict.fromkeys(("und einen halben", "und ein halber", "½", "1 / 2", "undeinhalb"), 0.5),
        **dict.fromkeys(("¼", "1 / 4", "einviertel", "und eine viertel", "und ein viertel"), 0.25),
        **dict.fromkeys(("¾", "3 / 4", "und eine dreiviertel", "dreiviertel"), 0.75),
    },
    "chunk": {
        "viertelstunde": 15,
        "viertelstündchen": 15,
        "viertelstunden": 15,
        "dreiviertelstunde": 45,
        "dreiviertelstunden": 45,
        "halbstunde": 30,
        "halbestunde": 30,
    },
    "vague": {
        **dict.fromkeys(("ein paar", "paar", "nen paar", "'n paar", "einem paar"), 2),
        **dict.fromkeys(("einige", "einigen", "einiger", "mehrere", "mehreren", "etliche"), 3),
        **dict.fromkeys(("wenige", "wenigen", "ein paar wenige"), 3),
        "ein dutzend": 12,
    },
    "long": just("lang, lange, dauernd, dauer, über"),
}
_EVENT = "der termin, dem termin, das meeting, dem meeting, das treffen, dem treffen, termin"
RELATIVES: Mapping[str, Mapping[str, object]] = {
    "thing": words(
        start=f"es beginnt, es anfängt, es losgeht, es startet, es los geht, {_EVENT},"
        "der termin beginnt, das meeting beginnt, das treffen beginnt, die veranstaltung,"
        "der veranstaltung, die veranstaltung beginnt, der besprechung, die besprechung,"
        "die besprechung beginnt, beginn, dem beginn, anfang, dem start, start, dem ereignis,"
        "terminbeginn, veranstaltungsbeginn, der termin anfängt, das meeting anfängt",
        due="es fällig ist, es fällig wird, fälligkeit, der fälligkeit, der frist, ablauf,"
        "der deadline, fristende, abgabe, der abgabe, ablauf der frist, dem fälligkeitsdatum,"
        "dem abgabetermin",
        end="es endet, es vorbei ist, es aus ist, ende, dem ende, der termin endet, schluss,"
        "das meeting endet, es zu ende ist",
        completion="ich es erledigt habe, ich es gemacht habe, ich es getan habe, ich fertig bin,"
        "erledigung, der erledigung, dem erledigen, es erledigt ist, abschluss, dem abschluss,"
        "ich das erledigt habe, ich das gemacht habe, ich es mache, es gemacht ist,"
        "ich es das letzte mal gemacht habe, dem letzten mal",
    ),
    "inadvance": just(
        "vorher, zuvor, im voraus, davor, vorab, im vorhinein, voraus, eher, früher, vorweg"
    ),
}
_HEADS = [
    *(word for word in single(both(WEEKDAYS)) if len(word) > 3),
    *single(both(DAYS)),
]
_TAILS = [*single(both(PARTS | ADVERBS | SHADED)), "morgen"]

_LEXICON: dict[str, Mapping[str, object]] = {
    "weekday": ENGLISH_WEEKDAYS | WEEKDAYS,
    "shortday": {"mo": 0, "mi": 2, "sa": 5, "fr": 4, "do": 3, "di": 1},
    "month": ENGLISH_MONTHS | MONTHS,
    "unit": UNITS,
    "dayword": just("tag, tage, tagen, tages"),
    "monthword": just("monat, monats, monate, monaten, monates"),
    "yearunit": just("jahr, jahre, jahren, jahres"),
    "short": words(second='s, "', minute="m, '", hour="h", day="d, t", year="j"),
    "relday": DAYS,
    "part": PARTS,
    "adpart": ADVERBS,
    "shaded": SHADED,
    "morning": just("morgen"),
    "meal": MEALS,
    "season": SEASONS,
    "holiday": HOLIDAYS,
    "zone": ZONES,
    **OPENERS,
    "bound": BOUNDS,
    "later": LATER,
    **MODS,
    **CLOCK_WORDS,
    **FRACTIONS,
    **RELATIVES,
    "idiom": GREETINGS,
}

TABLE = Table(
    lexicon={category: both(listed) for category, listed in _LEXICON.items()},
    ones=NUMBERS,
    scales={"hundert": 100, "tausend": 1000},
    ordinals=ORDINALS,
    ordinal_marks=frozenset({".", "te", "ten", "ter", "tes", "ste", "sten", "ster", "th", "st"}),
    number_glue=frozenset({"und"}),
    weak=frozenset(
        "mai may march mar mär sun sat wed mi so do sa di mo fr jan son s m h d t j a p"
        " jetzt nun gerade vorm wo don sam mon sekunde valentin martini oster weihnachts pfingst"
        " auffahrt fasching karneval".split()
    ),
    correctable=("weekday", "month", "relday", "part", "unit", "weekdays", "adpart"),
    not_typos=frozenset(
        "montage gesten standen stünden sünden stuenden stunten nichts nichte nichten dienste"
        " morden monaden minute wachen kochen waschen machen wolken wochend mittel mitten abende"
        " sonnen sonne sommer summer nachte abends mordend stünde stunk magen mogen borgen morgan"
        " mittags vormittags nachmittags tagen jagen heuten marsch herbert auguste"
        " sonntage montagen freitage samstage dienstage jahren fahren haaren wochentag"
        " werktags wochentags diesen daten monde monaco minuten minister".split()
    ),
    small_words=frozenset(
        "ab als am an auf aus bei bitte da damit dann dass den der die das dem doch ein eine einen"
        " er es für gegen heute ich ihn ihr im in ist ja kann mal mein meine mich mir mit morgen"
        " muss nach nicht noch nur ob oder sie soll sollen und uns unser vom von vor wann weil wenn"
        " wie wir wird zu zum zur".split()
    ),
    clock24=True,
    compounds=glued(_HEADS, _TAILS)
    | glued(sorted(set(NUMBERS) - {"eins"}), ("einhalb", "einviertel")),
    capital_nouns=True,
)
