"""French words of time."""

from collections.abc import Mapping

from core.language.when.tables.en import just, numbered, words
from core.language.when.tables.french_names import AFTER, HOLIDAYS, MEALS, PARTS, SEASONS, ZONES
from core.language.when.tables.french_words import CLOCK_WORDS, FRACTIONS, MODS, OPENERS, RELATIVES
from core.language.when.tables.shape import Table
from core.language.when.tokens import unaccented


def unmarked(listed: Mapping[str, int]) -> dict[str, int]:
    """Every word, and as it is typed without its accents."""
    return {unaccented(word): value for word, value in listed.items()} | dict(listed)


WEEKDAYS = numbered(
    "lundi, lun, lun .",
    "mardi, mar, mar .",
    "mercredi, mer .",
    "jeudi, jeu .",
    "vendredi, ven, ven ., vend, vend .",
    "samedi, sam, sam .",
    "dimanche, dim, dim .",
)
MONTHS = numbered(
    "janvier, janv, jan, janv ., jan .",
    "février, févr, fév, févr ., fév .",
    "mars, mar, mar .",
    "avril, avr, avr .",
    "mai",
    "juin, jun, juin .",
    "juillet, juil, juill, jui, juil ., juill .",
    "août, aoû, aoû .",
    "septembre, sept, sep, sept ., sep .",
    "octobre, oct, oct .",
    "novembre, nov, nov .",
    "décembre, déc, déc .",
    first=1,
)
UNITS = words(
    second="seconde, secondes, sec, secs, sec .",
    minute="minute, minutes, min, mins, min ., mn, minuts",
    hour="heure, heures, hr, hrs",
    day="jour, jours, journée, journées",
    night="nuit, nuits, nuitée, nuitées",
    week="semaine, semaines, sem, sem .",
    month="mois",
    quarter="trimestre, trimestres",
    halfyear="semestre, semestres, demi - année, demi année",
    year="an, ans, année, années, année civile",
    decade="décennie, décennies",
    century="siècle, siècles",
    weekend="week - end, week - ends, weekend, weekends, we",
    businessday="jour ouvrable, jours ouvrables, jour ouvré, jours ouvrés, jour de semaine,"
    "jours de semaine, jour de travail, jours de travail, jour de la semaine",
    workweek="semaine de travail, semaine ouvrée",
)
SHORT_UNITS = words(second='s, "', minute="m, '", hour="h", day="j, jrs, jr", week="s", month="m")
DAYS = {
    "aujourd'hui": 0,
    "aujourdhui": 0,
    "aujourd hui": 0,
    "auj": 0,
    "ajd": 0,
    "ojd": 0,
    "ce jour": 0,
    "le jour même": 0,
    "dans la journée": 0,
    "demain": 1,
    "dem": 1,
    "2main": 1,
    "le lendemain": 1,
    "lendemain": 1,
    "le jour d'après": 1,
    "le jour suivant": 1,
    "hier": -1,
    "la veille": -1,
    "veille": -1,
    "le jour d'avant": -1,
    "le jour précédent": -1,
    "apdemain": 2,
    "le surlendemain": 2,
    "surlendemain": 2,
    "l'avant - veille": -2,
    "avant - veille": -2,
}
FAR_DAYS = {"après - demain": 2, "après demain": 2, "avant - hier": -2, "avant hier": -2}
BOUNDS = words(
    after="après, après le, après la, après l, plus tard que, plus tard que le, passé, passé le,"
    "postérieur à, au - delà de, au - delà du, ultérieur à",
    since="depuis, depuis le, depuis la, depuis que",
    before="avant, avant le, avant la, avant l, avant les, antérieur à, n'importe quand avant,"
    "plus tôt que, avant que",
    until="jusqu'à, jusqu'au, jusqu'en, jusqu'à la, jusque, jusqu'aux, jusqu'à ce, jusque dans",
    by="d'ici, d'ici à, d'ici au, d'ici le, d'ici la, au plus tard, au plus tard le,"
    "au plus tard à, pas plus tard que, avant la fin de, le plus tard, dernier délai,"
    "date limite, échéance, deadline",
    **{
        "from": "à partir de, à partir du, à partir de la, à partir d, à compter de,"
        "à compter du, à compter d, dès, dès le, dès la, à dater du, à dater de,"
        "au plus tôt, au plus tôt le, au plus tôt à, pas avant, pas avant le, en commençant,"
        "commençant, en commençant le, commençant le, à commencer, à commencer du"
    },
)
DAY_BOUNDS = words(
    since="depuis le, depuis",
    by="d'ici le, d'ici au, au plus tard le",
    until="jusqu'au",
    **{"from": "à partir du, à compter du, dès le, à dater du"},
)
LATER = words(
    since="ou plus tard, et après, et plus tard, ou après, et au - delà, et suivants,"
    "au plus tôt, et la suite, et suivantes",
    by="ou plus tôt, ou avant, et avant, au plus tard, maximum, max, dernier délai",
)
ONES = (
    "zéro un deux trois quatre cinq six sept huit neuf - onze douze treize quatorze quinze seize"
).split()
ORDINALS = {
    **dict.fromkeys(("premier", "première", "1ère", "premiers", "premières"), 1),
    **dict.fromkeys(("second", "seconde", "deuxième"), 2),
    **{
        f"{stem}ième": place
        for place, stem in enumerate(
            "trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz".split(), 3
        )
    },
    "vingtième": 20,
    "trentième": 30,
    "unième": 1,
}
TENS = dict(
    zip("dix vingt trente quarante cinquante soixante".split(), range(10, 70, 10), strict=True)
) | {"vingts": 20, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90}

TABLE = Table(
    lexicon={
        "weekday": WEEKDAYS,
        "datedday": WEEKDAYS,
        "shortday": {"lun": 0, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6},
        "month": MONTHS,
        "unit": UNITS,
        "dayword": just("jour, jours"),
        "monthword": just("mois"),
        "yearunit": just("an, ans, année, années"),
        "short": SHORT_UNITS,
        "relday": DAYS,
        "farday": FAR_DAYS,
        "part": PARTS,
        "afterpart": AFTER,
        "meal": MEALS,
        "season": SEASONS,
        "holiday": HOLIDAYS,
        "zone": ZONES,
        **OPENERS,
        "bound": BOUNDS,
        "daybound": DAY_BOUNDS,
        "dayspan": {"quinze jours": ("week", 2), "huit jours": ("week", 1)}
        | {"une quinzaine": ("week", 2), "la quinzaine": ("week", 2)},
        "units": words(second="secondes", minute="minutes", hour="heures", day="jours")
        | words(week="semaines", year="années", weekend="week - ends, weekends"),
        "later": LATER,
        **MODS,
        **CLOCK_WORDS,
        **FRACTIONS,
        **RELATIVES,
    },
    ones=unmarked({word: n for n, word in enumerate(ONES) if word != "-"})
    | {"une": 1, "cent": 100, "mille": 1000},
    tens=TENS,
    scales={"cent": 100, "cents": 100, "mille": 1000},
    ordinals=unmarked(ORDINALS),
    ordinal_marks=frozenset("er ère ere re e ème eme ième ieme ièm nd nde ers".split()),
    number_glue=frozenset({"et", "-"}),
    tens_glue=frozenset({"et", "-"}),
    vigesimal=True,
    elided=frozenset("l d j qu jusqu lorsqu puisqu s n c m t presqu".split()),
    weak=frozenset(
        "mars mar mer jeu sam dim dem sept sep été ete jan jun jui s h m j d we s' mi ya y"
        " pour saison mat seconde fin début semaine an aoû rameaux carnaval souper réveillon"
        " assomption ascension".split()
    )
    | {"mer .", "jeu .", "sam .", "dim .", "mar .", "plus tard", "plus tôt"},
    correctable=("weekday", "month", "relday", "part", "unit", "weekdays"),
    not_typos=frozenset(
        "matinal matins demains semences marin marine jouer joue dimension secondes"
        " second secondaire minuterie annoncer annonce mardis journal".split()
    ),
    small_words=frozenset(
        "à a au aux avant après avec car ce ces cette chez d dans de demain des du elle en et hier"
        " il ils j je jusqu l la le les lundi mais me mon ma moi ne ni nous on ou où par pas pour"
        " puis que qui s sa si son sur svp tu un une vers vous y merci stp".split()
    ),
    clock24=True,
    closing_days=frozenset({"sam", "dim"}),
    infinitives=("er", "ir", "re", "oir"),
)
