"""Portuguese words of time, of Brazil and of Portugal."""

from collections.abc import Mapping

from core.language.when.tables.en import words
from core.language.when.tables.iberian import PORTUGUESE, Speller, some_of
from core.language.when.tables.portuguese_calendar import (
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
from core.language.when.tables.portuguese_names import HOLIDAYS, MEALS, PARTS, SEASONS, ZONES
from core.language.when.tables.portuguese_words import CLOCK_WORDS, FRACTIONS, MODS, RELATIVES
from core.language.when.tables.shape import Table

_speller = Speller(PORTUGUESE)
_SOME = "uma duas três quatro nenhuma alguma algumas qualquer qual várias muitas metade ambas"
just, forms = _speller.just, _speller.forms

JOINERS = forms(
    to="~a, até, até ~the, até ~a, até ao, até aos, ate, ate ~the, ateh",
    through="-, - -, até ao fim ~de, até o fim ~de",
)
BOUNDS = forms(
    after="depois ~de, após, após ~the, após ~a, mais tarde ~de, mais tarde que, passado ~art,"
    "passada ~art, passados ~art, passadas ~art, posterior ~a, logo depois ~de, logo após ~art,"
    "dps ~de, além ~de",
    since="desde ~art, desde que, já desde ~art",
    before="antes ~de, antes que, anterior ~a, mais cedo que, mais cedo ~de,"
    "a qualquer momento antes ~de, antes mesmo ~de",
    until="até ~art, até ~a, até ao, até aos, até que, ate, ate ~the, ateh",
    by="o mais tardar ~art, no máximo ~art, no máximo ~a, no máximo até ~art,"
    "o mais tardar até ~art, não mais que, não mais tarde que, não mais tarde ~de,"
    "no mais tardar ~art, no limite ~art, impreterivelmente até ~art, com prazo ~art,"
    "com prazo até ~art, até no máximo ~art, até o mais tardar ~art, prazo ~art, vence ~em,"
    "vence ~a, não depois ~de, tão tarde quanto ~art",
    **{
        "from": "a partir ~de, a contar ~de, não antes ~de, começando ~em, começando ~a,"
        "começando ~de, com início ~em, com início ~a, iniciando ~em, iniciando ~a, no mínimo ~a,"
        "no mais cedo ~art, apartir ~de, não mais cedo que, a partir, tão cedo quanto ~art,"
        "começando"
    },
)
DAY_BOUNDS = forms(
    since="desde o, desde o dia, desde dia",
    by="o mais tardar no dia, no máximo no dia, no máximo dia, o mais tardar dia",
    until="até o, até ao, até o dia, até dia, até ao dia, ate dia, ate o dia, ate o",
    before="antes do dia, antes do, antes de dia",
    after="depois do dia, após o dia, depois de dia, após dia, após o, depois do",
    **{"from": "a partir do dia, a partir do, a partir de dia"},
)
LATER = words(
    by="ou antes, e antes, ou mais cedo, no máximo, o mais tardar, no mais tardar, no limite",
    **{
        "from": "em diante, ou mais tarde, ou depois, e depois, e mais tarde, para a frente,"
        "pra frente, no mínimo, adiante, em frente, ou após, e seguintes"
    },
)
OPENERS: Mapping[str, Mapping[str, object]] = {
    "at": just("à, ao, às, @, pelas, para ~the, lá pelas, lá pelos"),
    "on": just("~em, ~the, para ~the, dia, no dia, o dia, para, ~por, ao, do, da, na, de"),
    "in": just(
        "~em, dentro ~de, daqui ~a, daqui, de hoje ~a, no mês de, de aqui ~a, no decorrer ~de,"
        "no decurso ~de, ao fim ~de, aqui a, daki ~a, em mais"
    ),
    "for": just(
        "durante ~art, por, ~por, para, para ~the, com duração de, com a duração de, dura, duram,"
        "de duração, ao longo ~de, que dura, que dure, por mais, por cerca de"
    ),
    "of": just("~de, ~em"),
    "numof": just("de, do"),
    "ofday": just("do dia, no dia, dia, o dia, ao dia, para o dia, pro dia"),
    "the": just("o, a, os, meu, minha, aquele, aquela"),
    "manyart": just("as"),
    "dayart": just(
        "dia, o dia, no dia, do dia, ao dia, para dia, para o dia, pelo dia, em dia, dias,"
        "os dias, nos dias, aos dias"
    ),
    "hourthe": just("as, a, às, à"),
    "hourat": just("às, à"),
    "ofhour": {"das": True, "da": False},
    "a": just("um, uma, dum, duma, num, numa"),
    "comma": {",": ",", ", e": ",", ";": ";", ".": "."},
    "and": just("e, &, e ~the, e ~a, e ~em, mais, e ~de"),
    "or": just("ou"),
    "dash": just("-"),
    "slash": just("/"),
    "plus": {"+": 1, "-": -1},
    "paren": just("("),
    "close": just(")"),
    "quote": {'"': '"', "'": "'"},
    "dot": just("."),
    "ordmark": just("o, a"),
    "apostrophe": just("'"),
    "equals": just("="),
    "yearword": just("ano, o ano, do ano, no ano, ano de, o ano de, no ano de"),
    "tee": just("t"),
    "to": just("a, à, ao, às, para ~the, para, pra"),
    "closest": just("mais próximo, mais próxima, mais perto"),
    "weekword": just("semana, sem, semana número, semana nº, semana n"),
    "weekof": just(
        "semana ~de, semana do dia, semana que começa ~em, semana que começa ~a,"
        "semana que inicia ~em, semana que se inicia ~em, semana a partir ~de,"
        "semana com início ~em, semana iniciada ~em"
    ),
    "quartermark": {"t": "quarter", "q": "quarter", "h": "half", "s": "half"},
    "quarterword": words(
        quarter="trimestre, trim, trim .", half="semestre, metade, metade do ano, quinzena"
    ),
    "weekendword": just(
        "fim de semana, fim - de - semana, final de semana, fds, feriadão,"
        "fim de semana prolongado, weekend"
    ),
    "tonight": words(
        evening="esta noite, essa noite, nesta noite, nessa noite, hoje de noite,"
        "hoje pela noite, hoje a noite",
        morning="esta manhã, essa manhã, nesta manhã, nessa manhã, hoje de manhã,"
        "hoje pela manhã, hoje cedo",
        afternoon="esta tarde, essa tarde, nesta tarde, nessa tarde, hoje à tarde, hoje de tarde",
        predawn="esta madrugada, essa madrugada, nesta madrugada, nessa madrugada",
    ),
    "loosepart": forms(
        morning="de manhã, pela manhã, à manhã, de manhãzinha, na parte da manhã, na manhã",
        afternoon="à tarde, de tarde, pela tarde, à tardinha, de tardinha, na parte da tarde,"
        "a meio da tarde, no meio da tarde",
        evening="à noite, de noite, pela noite, à noitinha, na parte da noite",
        predawn="de madrugada, pela madrugada, na madrugada",
        forenoon="a meio da manhã, no meio da manhã",
    ),
    "during": just("durante ~art"),
    "approx": just(
        "por volta ~de, cerca ~de, lá pelas, lá pelo, lá para as, mais ou menos, mais ou menos ~a,"
        "aproximadamente, aproximadamente ~a, em torno ~de, quase, quase ~a, uns, umas,"
        "exatamente, exactamente, exatamente ~a, justo, só, somente, apenas, ~, circa, aprox,"
        "aprox ., talvez, perto ~de, tipo, tipo ~a, precisamente, volta ~de, à volta ~de, pelas,"
        "por aí ~a, coisa de, na faixa ~de"
    ),
    "afterthought": just(
        "aproximadamente, aprox, mais ou menos, ou assim, ou por aí, exatas, exatos, e pouco,"
        "e tal, exatamente, e poucas, ish, certinho, ou algo assim, certas"
    ),
    "joiner": JOINERS,
    "from": just("~de, desde, desde ~the, desde ~a, a partir ~de, entre, entre ~the, já ~de"),
    "fromday": just("de, do, do dia, desde o, desde o dia, de dia, a partir do dia, desde dia"),
    "between": just("entre ~art, entre ~a, entre o dia, entre os dias, entre dia"),
    "within": just(
        "em menos de, no prazo de, num prazo de, em um prazo de, em até, no máximo em,"
        "em no máximo, dentro do prazo de, dentro de no máximo, em questão de, no espaço de"
    ),
}
TABLE = Table(
    lexicon={
        "weekday": WEEKDAYS,
        "shortday": {
            "seg": 0,
            "ter": 1,
            "qua": 2,
            "qui": 3,
            "sex": 4,
            "sáb": 5,
            "sab": 5,
            "dom": 6,
        },
        "month": MONTHS,
        "unit": UNITS,
        "dayword": just("dia, dias"),
        "monthword": just("mês, meses"),
        "yearunit": just("ano, anos"),
        "short": SHORT_UNITS,
        "relday": DAYS,
        "sureday": SURE_DAYS,
        "daypart": DAY_PARTS,
        "part": PARTS,
        "meal": MEALS,
        "season": SEASONS,
        "holiday": HOLIDAYS,
        "zone": ZONES,
        "idiom": GREETINGS | some_of(_SOME, "das"),
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
    hour_articles=frozenset({"às", "as", "a"}),
    scales={"mil": 1000},
    ordinals=ORDINALS,
    ordinal_marks=frozenset("o a os as ° º ª".split()),
    number_glue=frozenset({"e"}),
    tens_glue=frozenset({"e", "-"}),
    weak=frozenset(
        "mar set out dez mai ter qua qui sex seg já segundo s m h d a reis cinzas"
        " lanche café fim estação natal entrega prazo corrente carnaval diário"
        " diária diários sem expediente tem ascensão assunção imaculada finados madeira atual"
        " presente feriado".split()
    )
    | {"são joão", "são pedro", "são josé", "são martinho", "santo antônio", "santo antónio"},
    correctable=("weekday", "month", "relday", "part", "unit", "weekdays"),
    not_typos=frozenset(
        "semanário segunda segundo mensagem minuta manha manhoso tarefa juntos junta dominó"
        " marca março manta mandar outros outro janta jantar tardar tarda noiva noivas sextas"
        " amanhece domínio dominar manda agora"
        " apanha arranha quanta quantas quintal seguida seguidas seguido sacado sacada"
        " salgado domingas aninha sestas tardas tardei decaída minha minhas".split()
    ),
    small_words=frozenset(
        "a à ao antes as às até com como da das de depois do dos e é ela ele em está eu foi"
        " já hoje há lá mais mas me meu minha na nas não no nos o os ou para pela pelo por"
        " porque pra que se sem ser seu sua também te tenho um uma você amanhã obrigado"
        " obrigada favor".split()
    ),
    clock24=True,
)
