"""Portuguese calendar words and numbers."""

from core.language.when.tables.en import just, numbered, words
from core.language.when.tables.iberian import nouns_after
from core.language.when.tokens import unaccented

_FAIR = "segunda/2a terça/3a quarta/4a quinta/5a sexta/6a"
_PLURAL_FAIR = "segundas/2as terças/3as quartas/4as quintas/5as sextas/6as"
_SHORT = (
    "seg, seg .",
    "ter, ter .",
    "qua, qua ., qa",
    "qui, qui ., quin",
    "sex, sex .",
    "sábado, sáb, sáb .",
    "domingo, dom, dom .",
)


def _fairs(listed: str, ending: str) -> list[str]:
    """Segunda, segunda-feira, segunda feira, 2a feira; 2a alone is rather second."""
    return [
        ",".join(
            f"{word}{tail}"
            for word in names.split("/")
            for tail in (*_tails(ending), *([""] if word.isalpha() else []))
        )
        for names in listed.split()
    ]


def _tails(ending: str) -> tuple[str, ...]:
    return (f" - {ending}", f" {ending}", f" - {ending[:1]}", f" {ending[:1]} .")


def _before(words: str, article: str) -> str:
    heads = "às nas as" if article == "as" else "aos nos os"
    return ",".join(f"{head} {word}" for head in heads.split() for word in words.split(","))


WEEKDAYS = numbered(
    *(f"{fair},{short}" for fair, short in zip(_fairs(_FAIR, "feira"), _SHORT[:5], strict=True)),
    *_SHORT[5:],
)
PLURAL_DAYS = numbered(
    *(f"{names},{_before(names, 'as')}" for names in _fairs(_PLURAL_FAIR, "feiras")),
    "sábados, " + _before("sábados,sábado", "os"),
    "domingos, " + _before("domingos,domingo", "os"),
)
MONTHS = numbered(
    "janeiro, jan, jan .",
    "fevereiro, fev, fev .",
    "março, mar, mar .",
    "abril, abr, abr .",
    "maio, mai, mai .",
    "junho, jun, jun .",
    "julho, jul, jul .",
    "agosto, ago, ago .",
    "setembro, set, sept, set .",
    "outubro, out, out .",
    "novembro, nov, nov .",
    "dezembro, dez, dez .",
    first=1,
)
UNITS = words(
    second="segundo, segundos, seg, segs",
    minute="minuto, minutos, min, mins, min ., minutinho, minutinhos",
    hour="hora, horas, hr, hrs, horinha, horinhas",
    day="dia, dias, dia corrido, dias corridos, diazinho",
    night="noite, noites",
    week="semana, semanas, sem, sem ., semaninha",
    fortnight="quinzena, quinzenas",
    month="mês, meses, mesinho",
    quarter="trimestre, trimestres",
    halfyear="semestre, semestres",
    year="ano, anos, ano civil, ano calendário, aninho",
    decade="década, décadas, decénio, decênio, decénios",
    century="século, séculos",
    weekend="fim de semana, fins de semana, fim - de - semana, fins - de - semana, fds, findi,"
    "final de semana, finais de semana, weekend",
    businessday="dia útil, dias úteis, dia de trabalho, dias de trabalho, dia de semana,"
    "dias de semana, dia laboral, dias laborais, dia da semana, dias da semana",
    workweek="semana de trabalho, semana útil",
)
SHORT_UNITS = words(second='s, "', minute="m, '", hour="h", day="d", week="s", month="m")
DAYS = {
    "hoje": 0,
    "hj": 0,
    "hoje em dia mesmo": 0,
    "hoje mesmo": 0,
    "dia de hoje": 0,
    "o dia de hoje": 0,
    "no mesmo dia": 0,
    "amanhã": 1,
    "amanhã mesmo": 1,
    "amnh": 1,
    "amh": 1,
    "dia de amanhã": 1,
    "o dia seguinte": 1,
    "no dia seguinte": 1,
    "dia seguinte": 1,
    "ontem": -1,
    "o dia de ontem": -1,
    "dia de ontem": -1,
    "o dia anterior": -1,
    "no dia anterior": -1,
    "anteontem": -2,
    "trasanteontem": -3,
}
SURE_DAYS = {
    "depois de amanhã": 2,
    "depois - de - amanhã": 2,
    "dps de amanhã": 2,
    "antes de ontem": -2,
    "antes - de - ontem": -2,
}
"""Words of their own, not what comes after or before a day."""
DAY_PARTS = {
    "ontem à noite": (-1, "evening"),
    "anteontem à noite": (-2, "evening"),
    "hoje à noite": (0, "evening"),
    "logo à noite": (0, "evening"),
    "logo à tarde": (0, "afternoon"),
    "amanhã de manhã": (1, "morning"),
    "amanhã pela manhã": (1, "morning"),
    "noite passada": (-1, "evening"),
    "a noite passada": (-1, "evening"),
    "na noite passada": (-1, "evening"),
}
RECURRING = words(
    day="diário, diária, diariamente, diários, diárias, dia a dia, dia após dia",
    week="semanal, semanalmente, semanais",
    fortnight="quinzenal, quinzenalmente, quinzenais",
    month="mensal, mensalmente, mensais",
    quarter="trimestral, trimestralmente, trimestrais",
    halfyear="semestral, semestralmente, semestrais",
    year="anual, anualmente, anuais",
    hour="de hora em hora, de hora a hora, hora a hora",
    businessday="durante a semana, em dias úteis, nos dias úteis, dias úteis, os dias úteis,"
    "aos dias úteis, em dias de semana, nos dias de semana, dias de semana, aos dias de semana",
    weekend="nos fins de semana, aos fins de semana, nos finais de semana, aos finais de semana,"
    "fins de semana, os fins de semana, ao fim de semana, aos fds, nos fds,"
    "nos fins - de - semana, aos fins - de - semana, ao fim - de - semana",
)
STEPS = {
    "dia sim, dia não": ("day", 2),
    "dia sim dia não": ("day", 2),
    "um dia sim, um dia não": ("day", 2),
    "um dia sim e outro não": ("day", 2),
    "um dia sim, outro não": ("day", 2),
    "dia sim e dia não": ("day", 2),
    "dias alternados": ("day", 2),
    "em dias alternados": ("day", 2),
    "semana sim, semana não": ("week", 2),
    "semana sim semana não": ("week", 2),
    "uma semana sim e outra não": ("week", 2),
    "uma semana sim, outra não": ("week", 2),
    "semanas alternadas": ("week", 2),
    "em semanas alternadas": ("week", 2),
    "mês sim, mês não": ("month", 2),
    "mês sim mês não": ("month", 2),
    "bimestral": ("month", 2),
    "bimestralmente": ("month", 2),
    "quadrimestral": ("month", 4),
    "bienal": ("year", 2),
}
SPANS = {"quinze dias": ("week", 2), "oito dias": ("week", 1)}
_SMALL = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze"
    " dezesseis dezessete dezoito dezenove"
).split()
_HUNDREDS = (
    "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
).split()
_ORDINAL_STEMS = (
    "primeir segund terceir quart quint sext sétim oitav non décim",
    "vigésim trigésim",
)


def _bare(listed: dict[str, int]) -> dict[str, int]:
    """Every word, and as it is typed without its accents."""
    return {unaccented(word): n for word, n in listed.items()} | listed


def _ordinals() -> dict[str, int]:
    """Primeiro to décimo nono, vigésimo, trigésimo."""
    ones, tens = (listed.split() for listed in _ORDINAL_STEMS)
    stems = dict(zip(ones, range(1, 11), strict=True)) | dict(zip(tens, (20, 30), strict=True))
    return {stem + end: n for stem, n in stems.items() for end in ("o", "a", "os", "as")}


ONES = _bare(
    {word: n for n, word in enumerate(_SMALL)}
    | {word: n * 100 for n, word in enumerate(_HUNDREDS, 1)}
    | {"uma": 1, "duas": 2, "cem": 100, "mil": 1000, "quatorze": 14, "dezasseis": 16}
    | {"dezassete": 17, "dezanove": 19}
)
TENS = dict(
    zip(
        "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split(),
        range(20, 100, 10),
        strict=True,
    )
) | {"cincoenta": 50, "cinqüenta": 50}
ORDINALS = _bare(_ordinals()) | {"décimo primeiro": 11}
GREETINGS = just(
    "bom dia, boa tarde, boa noite, mais cedo ou mais tarde, antes tarde do que nunca,"
    "feliz ano novo, feliz natal, boas festas, bom fim de semana, bom final de semana, boa semana,"
    "até logo, de vez em quando, às vezes, as vezes, outra vez, talvez, um momento, dia a dia,"
    "hoje em dia, um dia desses, muito tarde, é tarde, tarde demais, por fim, enfim, o mar,"
    "no mar, ao mar, do mar, à beira mar, beira - mar, o set, no set, um set, o sol, de ter,"
    "a ter, ter que, ter de, para ter, vou ter, vai ter, vamos ter, pode ter, deve ter, em ter,"
    "por ter, sem ter, ter uma, ter um, ter o, ter a, pra ter, o out, o sexo, em segunda mão,"
    "em primeiro lugar, em segundo lugar, segundo plano, um quarto com, meu quarto,"
    "quarto de hotel"
) | nouns_after(
    "segunda quarta quinta sexta",
    "vez via mão opção opinião chance parte classe fase etapa temporada guerra edição tentativa"
    " dose versão pessoa linha página pergunta questão coisa geração rua filha mulher série"
    " língua loja entrada parcela prestação aula reunião colocada posição casa volta tarefa"
    " lição turma camada reforma-feira vaga mensagem",
)
