"""Spanish calendar words and numbers."""

from core.language.when.tables.en import just, numbered, words
from core.language.when.tokens import unaccented

WEEKDAYS = numbered(
    "lunes, lun, lun ., lu",
    "martes, mar, mar ., mart, ma",
    "miércoles, mié, miérc, mié ., miér",
    "jueves, jue, juev, jue ., ju",
    "viernes, vie, vier, vie .",
    "sábado, sáb, sáb ., sa",
    "domingo, dom, dom .",
)
MONTHS = numbered(
    "enero, ene, ene .",
    "febrero, feb, feb .",
    "marzo, mar, mar ., mzo",
    "abril, abr, abr .",
    "mayo, may, may .",
    "junio, jun, jun .",
    "julio, jul, jul .",
    "agosto, ago, ago ., agto",
    "septiembre, setiembre, sep, sept, set, sep ., sept ., set .",
    "octubre, oct, oct .",
    "noviembre, nov, nov .",
    "diciembre, dic, dic .",
    first=1,
)
UNITS = words(
    second="segundo, segundos, seg, segs, seg .",
    minute="minuto, minutos, min, mins, min ., minutillo, minutito, minutitos",
    hour="hora, horas, hr, hrs, horita, horitas",
    day="día, días, jornada, jornadas, día natural, días naturales, diita",
    night="noche, noches",
    week="semana, semanas, sem, sem ., semanita",
    fortnight="quincena, quincenas",
    month="mes, meses, mesecito",
    quarter="trimestre, trimestres",
    halfyear="semestre, semestres",
    year="año, años, añito, año natural, año calendario",
    decade="década, décadas, decenio, decenios",
    century="siglo, siglos",
    weekend="fin de semana, fines de semana, finde, findes, weekend, finales de semana,"
    "fin - de - semana",
    businessday="día laborable, días laborables, día hábil, días hábiles, día laboral,"
    "días laborales, día de trabajo, días de trabajo, día de semana, días de semana, laborable,"
    "laborables, día entre semana, días entre semana, día de diario, días de entre semana",
    workweek="semana laboral, semanas laborales, semana de trabajo",
)
SHORT_UNITS = words(second='s, "', minute="m, '", hour="h", day="d", week="s", month="m")
DAYS = {
    "hoy": 0,
    "hoy día": 0,
    "hoy mismo": 0,
    "el mismo día": 0,
    "este mismo día": 0,
    "mañana": 1,
    "mañana mismo": 1,
    "el día siguiente": 1,
    "al día siguiente": 1,
    "día de mañana": 1,
    "el día de mañana": 1,
    "ayer": -1,
    "el día anterior": -1,
    "el día de ayer": -1,
    "día de ayer": -1,
    "pasadomañana": 2,
    "anteayer": -2,
    "antier": -2,
    "antiayer": -2,
    "antesdeayer": -2,
    "trasanteayer": -3,
}
SURE_DAYS = {
    "pasado mañana": 2,
    "pasado - mañana": 2,
    "pasao mañana": 2,
    "después de mañana": 2,
    "antes de ayer": -2,
}
"""Words of their own, not what comes after or before a day."""
DAY_PARTS = {
    "anoche": (-1, "evening"),
    "anteanoche": (-2, "evening"),
    "antenoche": (-2, "evening"),
    "antes de anoche": (-2, "evening"),
    "hoy por la noche": (0, "evening"),
    "mañana por la mañana": (1, "morning"),
    "mañana en la mañana": (1, "morning"),
    "mañana a la mañana": (1, "morning"),
    "mañana de mañana": (1, "morning"),
}
RECURRING = words(
    day="diario, diaria, diariamente, a diario, día a día, día tras día, todo los días,"
    "tos los días",
    week="semanal, semanalmente",
    fortnight="quincenal, quincenalmente",
    month="mensual, mensualmente",
    quarter="trimestral, trimestralmente",
    halfyear="semestral, semestralmente",
    year="anual, anualmente",
    hour="cada hora en punto, hora a hora, de hora en hora",
    businessday="entre semana, los días laborables, los días hábiles, días laborables,"
    "días hábiles, en días laborables, en días hábiles, los laborables, los días de semana,"
    "de diario, los días de diario, los días entre semana, los días laborales, en día laborable",
    weekend="los fines de semana, los findes, en fines de semana, en fin de semana,"
    "durante los fines de semana",
)
STEPS = {
    "un día sí y otro no": ("day", 2),
    "un día sí y un día no": ("day", 2),
    "un día sí, otro no": ("day", 2),
    "día sí, día no": ("day", 2),
    "día sí y día no": ("day", 2),
    "día sí día no": ("day", 2),
    "días alternos": ("day", 2),
    "en días alternos": ("day", 2),
    "a días alternos": ("day", 2),
    "día por medio": ("day", 2),
    "una semana sí y otra no": ("week", 2),
    "una semana sí y una no": ("week", 2),
    "semana sí, semana no": ("week", 2),
    "semana sí semana no": ("week", 2),
    "semana sí y semana no": ("week", 2),
    "semanas alternas": ("week", 2),
    "en semanas alternas": ("week", 2),
    "semana por medio": ("week", 2),
    "bisemanal": ("week", 2),
    "bimestral": ("month", 2),
    "bimestralmente": ("month", 2),
    "un mes sí y otro no": ("month", 2),
    "mes por medio": ("month", 2),
    "meses alternos": ("month", 2),
    "cuatrimestral": ("month", 4),
    "cuatrimestralmente": ("month", 4),
    "bienal": ("year", 2),
}
SPANS = {"quince días": ("week", 2), "ocho días": ("week", 1)}
PLURAL_DAYS = numbered(
    "los lunes, en lunes",
    "los martes, en martes",
    "los miércoles, en miércoles",
    "los jueves, en jueves",
    "los viernes, en viernes",
    "los sábados, sábados, en sábado",
    "los domingos, domingos, en domingo",
)
_SMALL = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro"
    " veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()
_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos"
    " novecientos"
).split()
_ORDINAL_STEMS = (
    "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim"
    " decimotercer decimocuart decimoquint decimosext decimoséptim decimoctav decimonoven vigésim"
).split()


def _bare(listed: dict[str, int]) -> dict[str, int]:
    """Every word, and as it is typed without its accents."""
    return {unaccented(word): n for word, n in listed.items()} | listed


ONES = _bare(
    {word: n for n, word in enumerate(_SMALL) if n != 20}
    | {word: n * 100 for n, word in enumerate(_HUNDREDS, 1)}
    | {"un": 1, "una": 1, "veintiún": 21, "veintiuna": 21, "cien": 100, "mil": 1000}
)
TENS = dict(
    zip(
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(),
        range(20, 100, 10),
        strict=True,
    )
)
ORDINALS = _bare(
    {
        stem + ending: place
        for place, stem in enumerate(_ORDINAL_STEMS, 1)
        for ending in ("o", "a", "os", "as")
    }
    | {"primer": 1, "tercer": 3, "onceavo": 11, "doceavo": 12, "decimoprimer": 11}
    | {"decimoprimero": 11, "decimosegundo": 12, "trigésimo": 30, "trigésimo primero": 31}
)
GREETINGS = just(
    "buenos días, buenas tardes, buenas noches, tarde o temprano, muy buenas, feliz año nuevo,"
    "feliz navidad, felices fiestas, buen día, buena noche, buen finde, buen fin de semana,"
    "a largo plazo, al fin y al cabo, por fin, en fin, un momento, mayo francés, a la vez,"
    "de vez en cuando, otra vez, tal vez, por primera vez, por segunda vez, es tarde,"
    "más vale tarde, llego tarde, llegar tarde, llega tarde, llegó tarde, demasiado tarde,"
    "se hizo tarde, hoy en día, por un lado, segundo plano, en segundo lugar, segundo piso,"
    "segunda mano, de segunda mano, segundo lugar, tercer lugar, primer lugar, en primer lugar,"
    "el mar, en el mar, al mar, del mar, la mar, a la mar, un mar, los mares, el set, un set,"
    "set de, media naranja, clase media, el día a día"
)
