"""Portuguese phrases read, and found in Portuguese sentences."""

from datetime import UTC, datetime

import pytest

from core.language.when import Kind, read, search
from core.language.when.values import Resolution
from core.ports import Habits

NOW = datetime(2027, 2, 3, 9, 4, tzinfo=UTC)
"""A Wednesday, 6:04 in São Paulo."""
BRASIL = Habits(zone="America/Sao_Paulo", locale="pt", date_order="DMY")


def said(text: str) -> Resolution:
    found = read(text, NOW, BRASIL)
    assert found is not None
    assert found.unread == ()
    return found


def wall(moment: datetime | None) -> str:
    return moment.strftime("%y-%m-%d %H:%M") if moment else "-"


STARTS = [
    ("sexta às 6:40", "27-02-05 06:40"),
    ("amanhã", "27-02-04 00:00"),
    ("amanha de manha às 9", "27-02-04 09:00"),
    ("amanhã cedo", "27-02-04 06:00"),
    ("depois de amanhã às 10", "27-02-05 10:00"),
    ("anteontem", "27-02-01 00:00"),
    ("ontem à noite", "27-02-02 18:00"),
    ("hoje à noite às 11", "27-02-03 23:00"),
    ("logo à noite", "27-02-03 18:00"),
    ("segunda", "27-02-08 00:00"),
    ("na segunda", "27-02-08 00:00"),
    ("segunda-feira às 15h30", "27-02-08 15:30"),
    ("2ª feira às 10", "27-02-08 10:00"),
    ("6a feira 13", "27-08-13 00:00"),
    ("terça que vem", "27-02-09 00:00"),
    ("próxima sexta-feira", "27-02-12 00:00"),
    ("sexta passada", "27-01-29 00:00"),
    ("segunda da semana que vem", "27-02-08 00:00"),
    ("às 3", "27-02-03 15:00"),
    ("as 3 da tarde", "27-02-03 15:00"),
    ("às 3 e meia da tarde", "27-02-03 15:30"),
    ("às três e cinco", "27-02-03 15:05"),
    ("às 8 e 20", "27-02-03 08:20"),
    ("às 8 menos um quarto", "27-02-03 07:45"),
    ("quinze para as 8", "27-02-03 07:45"),
    ("dez para o meio-dia", "27-02-03 11:50"),
    ("ao meio-dia", "27-02-03 12:00"),
    ("meio-dia e meia", "27-02-03 12:30"),
    ("à meia-noite", "27-02-04 00:00"),
    ("às 8 horas da manhã", "27-02-03 08:00"),
    ("8h da noite", "27-02-03 20:00"),
    ("às 2 da noite", "27-02-04 02:00"),
    ("às 3 da madrugada", "27-02-04 03:00"),
    ("às dezoito", "27-02-03 18:00"),
    ("5 de maio de 2028", "28-05-05 00:00"),
    ("dia 5 às 10", "27-02-05 10:00"),
    ("no dia 5 de maio", "27-05-05 00:00"),
    ("1º de maio", "27-05-01 00:00"),
    ("dia quinze", "27-02-15 00:00"),
    ("9 de 8 de 2028", "28-08-09 00:00"),
    ("segunda-feira dia 5", "27-04-05 00:00"),
    ("5/6/2027", "27-06-05 00:00"),
    ("dia 20 do próximo mês", "27-03-20 00:00"),
    ("daqui a 3 dias", "27-02-06 06:04"),
    ("daqui a uma hora", "27-02-03 07:04"),
    ("em meia hora", "27-02-03 06:34"),
    ("em um quarto de hora", "27-02-03 06:19"),
    ("daqui a quinze dias", "27-02-17 06:04"),
    ("de hoje a oito", "27-02-10 00:00"),
    ("há três dias", "27-01-31 06:04"),
    ("faz uma hora", "27-02-03 05:04"),
    ("3 semanas atrás", "27-01-13 06:04"),
    ("por volta das 5", "27-02-03 17:00"),
    ("lá pelas 7 da noite", "27-02-03 19:00"),
    ("véspera de natal", "27-12-24 00:00"),
    ("dia das mães", "27-05-09 00:00"),
    ("dia dos pais", "27-08-08 00:00"),
    ("a última segunda de maio", "27-05-31 00:00"),
    ("duas semanas antes do natal", "27-12-11 00:00"),
    ("às 9 hora de Lisboa", "27-02-03 18:00"),
    ("segnda-feira", "27-02-08 00:00"),
    ("sabado as 11", "27-02-06 11:00"),
    ("proxima terca", "27-02-09 00:00"),
    ("mil novecentos e noventa e dois", "92-01-01 00:00"),
    ("12 de outubro de dois mil e vinte e nove", "29-10-12 00:00"),
    ("dezasseis de março", "27-03-16 00:00"),
]


@pytest.mark.parametrize(("text", "start"), STARTS)
def test_a_phrase_begins_when_it_says(text: str, start: str) -> None:
    assert wall(said(text).start) == start


SPANS = [
    ("das 3 às 5 da tarde", "27-02-03 15:00", "27-02-03 17:00"),
    ("das 9 às 18h", "27-02-03 09:00", "27-02-03 18:00"),
    ("entre as 3 e as 5", "27-02-03 15:00", "27-02-03 17:00"),
    ("do dia 3 ao dia 5", "27-02-03 00:00", "27-02-06 00:00"),
    ("de 3 a 5 de março", "27-03-03 00:00", "27-03-06 00:00"),
    ("de segunda a sexta", "27-02-08 00:00", "27-02-13 00:00"),
    ("segunda das 10 às 12", "27-02-08 10:00", "27-02-08 12:00"),
    ("terça às 10 por uma hora", "27-02-09 10:00", "27-02-09 11:00"),
    ("no fim de maio", "27-05-21 00:00", "27-06-01 00:00"),
    ("no início de março", "27-03-01 00:00", "27-03-11 00:00"),
    ("neste fim de semana", "27-02-06 00:00", "27-02-08 00:00"),
    ("semana passada", "27-01-25 00:00", "27-02-01 00:00"),
    ("mês que vem", "27-03-01 00:00", "27-04-01 00:00"),
    ("nos próximos 3 dias", "27-02-03 06:04", "27-02-06 06:04"),
    ("no quarto trimestre", "27-10-01 00:00", "28-01-01 00:00"),
    ("décimo segundo mês de 2028", "28-12-01 00:00", "29-01-01 00:00"),
    ("na segunda semana de março", "27-03-08 00:00", "27-03-15 00:00"),
    ("a primeira quinzena de junho", "27-06-01 00:00", "27-06-16 00:00"),
    ("semana santa", "27-03-22 00:00", "27-03-29 00:00"),
    ("hoje à tarde", "27-02-03 12:00", "27-02-03 18:00"),
]


@pytest.mark.parametrize(("text", "start", "end"), SPANS)
def test_a_stretch_of_time_has_both_ends(text: str, start: str, end: str) -> None:
    found = said(text)
    assert (wall(found.start), wall(found.end)) == (start, end)


BOUNDS = [
    ("até sexta", "until", "27-02-05 00:00"),
    ("até as 17h", "until", "27-02-03 17:00"),
    ("até o dia 30", "until", "27-03-30 00:00"),
    ("antes das 5", "before", "27-02-03 17:00"),
    ("depois do dia 5", "after", "27-02-05 00:00"),
    ("após as 18h", "after", "27-02-03 18:00"),
    ("a partir de amanhã", "from", "27-02-04 00:00"),
    ("no máximo até sexta", "by", "27-02-05 00:00"),
    ("desde segunda", "since", "27-02-01 00:00"),
    ("até depois de amanhã", "until", "27-02-05 00:00"),
]


@pytest.mark.parametrize(("text", "kind", "at"), BOUNDS)
def test_a_bound_leaves_one_side_open(text: str, kind: str, at: str) -> None:
    found = said(text)
    assert (found.bound, wall(found.at)) == (kind, at)


SCHEDULES = [
    ("quarta sim quarta não", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
    ("quarta sim, outra não", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
    ("a cada dois anos no dia 4 de janeiro", "FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=4"),
    ("toda segunda às 10h", "FREQ=WEEKLY;BYDAY=MO"),
    ("todas as segundas e quintas às 19h", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("aos sábados", "FREQ=WEEKLY;BYDAY=SA"),
    ("às segundas", "FREQ=WEEKLY;BYDAY=MO"),
    ("a cada duas semanas", "FREQ=WEEKLY;INTERVAL=2"),
    ("de quinze em quinze dias", "FREQ=WEEKLY;INTERVAL=2"),
    ("de 3 em 3 dias", "FREQ=DAILY;INTERVAL=3"),
    ("dia sim, dia não", "FREQ=DAILY;INTERVAL=2"),
    ("semana sim, semana não", "FREQ=WEEKLY;INTERVAL=2"),
    ("todo dia 5", "FREQ=MONTHLY;BYMONTHDAY=5"),
    ("dias 1 e 15 de cada mês", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("a primeira segunda-feira de cada mês", "FREQ=MONTHLY;BYDAY=1MO"),
    ("na última sexta-feira de cada mês", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("no último dia de cada mês", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("todo mês", "FREQ=MONTHLY"),
    ("todo ano", "FREQ=YEARLY"),
    ("nos dias úteis às 9", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("de segunda a sexta às 9", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("segunda a sexta das 9h às 18h", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("segunda, quarta e sexta às 18h", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("todo dia menos domingo", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("toda noite às 10", "FREQ=DAILY"),
    ("quinzenalmente", "FREQ=WEEKLY;INTERVAL=2"),
    ("todo 4 de julho", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4"),
    ("bimestral", "FREQ=MONTHLY;INTERVAL=2"),
]


@pytest.mark.parametrize(("text", "rule"), SCHEDULES)
def test_what_recurs_has_a_rule(text: str, rule: str) -> None:
    schedule = said(text).schedule
    assert schedule is not None
    assert schedule.rrule == rule


LENGTHS = [
    ("uma hora e meia", 5400),
    ("hora e meia", 5400),
    ("duas horas e meia", 9000),
    ("1,5 hora", 5400),
    ("por 2 horas", 7200),
    ("durante 10 dias", 864000),
    ("vinte e três dias", 1987200),
    ("uma semana e dois dias", 777600),
    ("o dia todo", 86400),
]


@pytest.mark.parametrize(("text", "seconds"), LENGTHS)
def test_a_length_is_counted(text: str, seconds: int) -> None:
    found = said(text)
    assert (found.kind, found.seconds) == (Kind.DURATION, seconds)


RELATIVES = [
    ("na véspera", "start", -86400),
    ("um dia antes", "start", -86400),
    ("uma hora antes", "start", -3600),
    ("10 minutos antes de começar", "start", -600),
    ("meia hora antes da reunião", "start", -1800),
    ("dois dias antes do prazo", "due", -172800),
    ("com 10 minutos de antecedência", "start", -600),
    ("3 meses depois de fazer", "completion", 7776000),
]


@pytest.mark.parametrize(("text", "anchor", "seconds"), RELATIVES)
def test_what_hangs_on_something_else_names_it(text: str, anchor: str, seconds: int) -> None:
    found = said(text)
    assert (found.anchor, found.seconds) == (anchor, seconds)


def test_a_repetition_has_limits_and_exceptions() -> None:
    ending = said("toda segunda até junho").schedule
    counted = said("todo dia às 8, 10 vezes").schedule
    steps = said("de 8 em 8 horas por 7 dias").schedule
    assert ending is not None
    assert counted is not None
    assert steps is not None
    assert wall(ending.until) == "27-05-31 23:59"
    assert (counted.count, steps.interval_minutes) == (10, 480)


def test_a_move_says_how_far() -> None:
    assert said("uma hora mais tarde").shift == 3600


SENTENCES = [
    ("desliga o alarme das 7", ["das 7"]),
    ("bom dia, boa tarde e boa noite", []),
    ("cheguei tarde demais", []),
    ("o mar está calmo, comprar sal e um set de talheres", []),
    ("a segunda opção e a quarta parte", []),
    ("vou ter uma reunião quinta às 10", ["quinta às 10"]),
    ("comprar as 3 camisas e as duas coisas", []),
    ("reuniao as 3 com Joao", ["as 3"]),
    ("dormir no quarto", []),
    ("marca dentista segunda", ["segunda"]),
    ("tomar remédio de 8 em 8 horas por 7 dias", ["de 8 em 8 horas por 7 dias"]),
    ("lembrar amanhã de manhã de ligar pra mãe", ["amanhã de manhã"]),
    ("pagar a renda todo dia 5 às 9h", ["todo dia 5 às 9h"]),
    ("às vezes faz calor", []),
    ("há muita gente", []),
    ("comprar dez maçãs", []),
    ("em seguida", []),
    ("quanta gente", []),
    ("meia dúzia de ovos", []),
    ("no fim das contas", []),
    ("até logo", []),
]


@pytest.mark.parametrize(("text", "spans"), SENTENCES)
def test_only_times_are_found_in_a_sentence(text: str, spans: list[str]) -> None:
    assert [found.words for found in search(text, NOW, BRASIL)] == spans
