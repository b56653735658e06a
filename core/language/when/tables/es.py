"""Spanish words of time."""

from collections.abc import Mapping

from core.language.when.tables.en import words
from core.language.when.tables.iberian import SPANISH, Speller, some_of
from core.language.when.tables.shape import Table
from core.language.when.tables.spanish_calendar import (
    DAY_PARTS,
    DAYS,
    GREETINGS,
    MONTHS,
    ONES,
    ORDINALS,
    SHORT_UNITS,
    SPANS,
    SURE_DAYS,
    TENS,
    UNITS,
    WEEKDAYS,
)
from core.language.when.tables.spanish_names import HOLIDAYS, MEALS, PARTS, SEASONS, ZONES
from core.language.when.tables.spanish_words import CLOCK_WORDS, FRACTIONS, MODS, RELATIVES

_speller = Speller(SPANISH)
_SOME = "una dos tres cuatro ninguna alguna algunas cualquiera cuál cual varias muchas mitad ambas"
just, forms = _speller.just, _speller.forms

JOINERS = forms(
    to="~a, hasta, hasta ~the, hasta ~a, a hasta, hasta el día, al día",
    through="-, - -, hasta el final ~de, hasta incluido",
)
BOUNDS = forms(
    after="después ~de, después que, tras ~art, luego ~de, más tarde ~de, más tarde que,"
    "pasado ~art, pasada ~art, pasados ~art, pasadas ~art, posterior ~a, más allá ~de,"
    "con posterioridad ~a",
    since="desde ~art, ya desde, desde hace ya",
    before="antes ~de, antes que, anterior ~a, previo ~a, con anterioridad ~a, antes que ~the,"
    "más pronto ~de, en cualquier momento antes ~de",
    until="hasta ~art, hasta que",
    by="a más tardar ~art, a más tardar ~a, a más tardar ~en, como muy tarde ~art,"
    "como muy tarde ~a, como tarde, como tarde ~the, como tarde ~a, no más tarde ~de,"
    "no después ~de, como máximo ~art, como máximo ~a, máximo ~art, máximo ~a,"
    "tan tarde como ~art, con fecha límite ~art, fecha límite ~art, con plazo ~art, vence ~art,"
    "vence ~a, vence ~en",
    **{
        "from": "a partir ~de, de ~the en adelante, a contar ~de, no antes ~de, empezando ~art,"
        "empezando ~en, empezando ~por, empezando ~a, comenzando ~art, comenzando ~a,"
        "comenzando ~en, con inicio ~art, con inicio ~en, como muy pronto ~art,"
        "como muy pronto ~a, como pronto ~art, en cualquier momento después ~de,"
        "tan pronto como ~art, tan temprano como ~art"
    },
)
DAY_BOUNDS = words(
    since="desde el, desde el día",
    by="a más tardar el, como muy tarde el, como máximo el, a más tardar el día, máximo el",
    until="hasta el, hasta el día",
    before="antes del, antes del día",
    after="después del, después del día",
    **{"from": "a partir del, a partir del día"},
)
LATER = words(
    by="o antes, y antes, o anterior, a más tardar, como muy tarde, como máximo, como tarde,"
    "máximo, a lo sumo",
    **{
        "from": "en adelante, o más tarde, o después, y después, y más tarde, o posterior,"
        "y posteriores, como muy pronto, como pronto, en lo sucesivo, y siguientes"
    },
)
OPENERS: Mapping[str, Mapping[str, object]] = {
    "at": just("a la, a las, @, para la, para las, por las, a eso de las"),
    "on": just("el, en, en el, el día, para el, para, del, por el, en el día"),
    "in": just(
        "~en, dentro ~de, de aquí ~a, de acá ~a, en el mes de, en el transcurso ~de,"
        "en el curso ~de, al cabo ~de, en cosa de"
    ),
    "for": just(
        "durante ~art, por, por ~the, para, para ~the, durante unos, durante unas,"
        "con duración de, con una duración de, de duración, dura, duran, a lo largo ~de, que dura,"
        "que dure"
    ),
    "of": just("~de, ~en, por ~the"),
    "the": just("~the, lo, mi, tu, su, aquel, aquella"),
    "dayart": just(
        "el, día, el día, al, del, del día, al día, en el día, días, los días, en los días"
    ),
    "toward": just("a, al"),
    "numof": just("de, del"),
    "ofday": just("del día, el día, día, al día, en el día"),
    "hourthe": just("las, la, a las, a la"),
    "hourat": just("a las, a la"),
    "ofhour": {"de las": True, "de la": False},
    "a": just("un, una"),
    "comma": {",": ",", ", y": ",", ";": ";", ".": "."},
    "and": just("y, e, &, y ~the, y ~a, y en, y luego, además ~de, más"),
    "or": just("o, u"),
    "dash": just("-"),
    "slash": just("/"),
    "plus": {"+": 1, "-": -1, "más": 1, "menos": -1},
    "paren": just("("),
    "close": just(")"),
    "quote": {'"': '"', "'": "'"},
    "dot": just("."),
    "ordmark": just("o, a"),
    "apostrophe": just("'"),
    "equals": just("="),
    "yearword": just("año, el año, del año, año de"),
    "tee": just("t"),
    "to": just("a, al, a la, a las, para ~the"),
    "closest": just("más cercano, más cercana, más próximo, más próxima"),
    "weekword": just("semana, sem, semana número, semana núm, semana no, semana nro, semana n"),
    "weekof": just(
        "semana ~de, semana que inicia ~art, semana que empieza ~art, semana que comienza ~art,"
        "semana desde ~art, semana a partir ~de, semana con inicio ~art, semana del día"
    ),
    "quartermark": {"t": "quarter", "q": "quarter", "h": "half", "s": "half"},
    "quarterword": words(
        quarter="trimestre, trim, trim .", half="semestre, mitad, mitad del año, quincena"
    ),
    "weekendword": just("fin de semana, finde, weekend, fin de semana largo, puente"),
    "tonight": words(
        evening="esta noche, hoy a la noche, hoy en la noche, hoy noche, esta nochecita",
        morning="esta mañana",
    ),
    "loosepart": forms(
        morning="la mañana, por ~the mañana, en la mañana, a la mañana, de mañanita,"
        "por las mañanas",
        afternoon="por la tarde, en la tarde, a la tarde, por la tardecita, a media tarde,"
        "media tarde",
        evening="por la noche, en la noche, a la noche",
        predawn="de madrugada, por la madrugada, en la madrugada, a la madrugada",
        forenoon="a media mañana, media mañana",
    ),
    "during": just("durante ~art"),
    "approx": just(
        "sobre ~art, hacia ~art, alrededor ~de, a eso ~de, más o menos, más o menos ~a,"
        "aproximadamente, aproximadamente ~a, cerca ~de, casi, casi ~a, unos, unas, como, como ~a,"
        "tipo, exactamente, exactamente ~a, justo, justo ~a, solo, sólo, solamente, ~, circa,"
        "aprox, aprox ., quizás, tal vez, en torno ~a, a las aproximadamente, precisamente,"
        "apenas, alrededor, aproximadamente sobre ~the, por ahí ~de, cosa de"
    ),
    "afterthought": just(
        "aproximadamente, aprox, aprox ., más o menos, o así, o por ahí, exactas, exactos,"
        "clavadas, y pico, exactamente, como mucho, o algo así, ish, aproximados, aproximadas,"
        "pasaditas"
    ),
    "joiner": JOINERS,
    "from": just("~de, desde ~art, a partir ~de, entre ~art, desde ~de, ya ~de"),
    "fromday": just("del, desde el, de el, del día, desde el día, a partir del"),
    "between": just("entre ~art, de entre ~art, entre el día"),
    "within": just(
        "en menos de, en un plazo de, en el plazo ~de, en un máximo de, como mucho en,"
        "antes de que pasen, en lo que queda ~de, en cuestión de, en máximo, dentro del plazo de"
    ),
}
TABLE = Table(
    lexicon={
        "weekday": WEEKDAYS,
        "shortday": {
            "lun": 0,
            "mar": 1,
            "mié": 2,
            "jue": 3,
            "vie": 4,
            "sáb": 5,
            "sab": 5,
            "dom": 6,
        },
        "month": MONTHS,
        "unit": UNITS,
        "dayword": just("día, días"),
        "monthword": just("mes, meses"),
        "yearunit": just("año, años"),
        "short": SHORT_UNITS,
        "relday": DAYS,
        "sureday": SURE_DAYS,
        "daypart": DAY_PARTS,
        "part": PARTS,
        "meal": MEALS,
        "season": SEASONS,
        "holiday": HOLIDAYS,
        "zone": ZONES,
        "idiom": GREETINGS | some_of(_SOME, "de las"),
        **OPENERS,
        "bound": BOUNDS,
        "daybound": DAY_BOUNDS,
        "dayspan": SPANS,
        "later": LATER,
        **MODS,
        **CLOCK_WORDS,
        **FRACTIONS,
        **RELATIVES,
    },
    ones=ONES,
    tens=TENS,
    day_ordinals=1,
    scales={"mil": 1000},
    ordinals=ORDINALS,
    ordinal_marks=frozenset("o a er ero ro ra do da to ta mo ma vo va no na ° º ª".split()),
    number_glue=frozenset(),
    tens_glue=frozenset({"y", "-"}),
    weak=frozenset(
        "mar lu ma ju sa set sep dom ya segundo segunda s m h d a reyes inocentes"
        " corpus comida diada once corriente fin estación pilar pascuas pascua asunción"
        " entrega cena ascensión constitución carnaval carnavales candelaria purísima eso"
        " fecha alba diario diaria laborable laborables vigilia ha".split()
    )
    | {
        "los reyes",
        "la constitución",
        "el pilar",
        "san pedro",
        "san juan",
        "san josé",
        "santa lucía",
    }
    | {"san jorge", "san esteban", "fiesta nacional"},
    correctable=("weekday", "month", "relday", "part", "unit"),
    not_typos=frozenset(
        "manzana tarea tareas montaña semanario mensaje jugador lugares lunares martillo mayor"
        " menor mejor septimo abrir juntos justos minuta horario nochero domino tardes tardar tarda"
        " tardan sabana sabanas sabio seguido seguidos segunda segundas"
        " vienes jueces nueves sacado sacada salado sanado dominio angosto manada manadas maraña"
        " dejada dejadas decaída quinceava viertes minutas".split()
    ),
    small_words=frozenset(
        "a al antes como con cuando de del después desde e el ella en es está hasta hay hoy"
        " la las le les lo los mañana me mi mis muy no nos o para pero por porque que se si"
        " sin su sus también te tengo tu un una y ya yo gracias favor".split()
    ),
    clock24=True,
)
