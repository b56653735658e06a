"""Spanish phrases read, and found in Spanish sentences."""

from datetime import UTC, datetime

import pytest

from core.language.when import Kind, read, search
from core.language.when.values import Resolution
from core.ports import Habits

NOW = datetime(2027, 2, 3, 9, 4, tzinfo=UTC)
"""A Wednesday, 10:04 in Madrid."""
MADRID = Habits(zone="Europe/Madrid", locale="es", date_order="DMY")


def said(text: str) -> Resolution:
    found = read(text, NOW, MADRID)
    assert found is not None
    assert found.unread == ()
    return found


def wall(moment: datetime | None) -> str:
    return moment.strftime("%y-%m-%d %H:%M") if moment else "-"


STARTS = [
    ("el viernes a las 6:40", "27-02-05 06:40"),
    ("el viernes a las 6:40 de la tarde", "27-02-05 18:40"),
    ("de 10:30 a 3 el viernes", "27-02-05 10:30"),
    ("primer lunes por la tarde del próximo mes", "27-03-01 12:00"),
    ("año hasta la fecha", "27-01-01 00:00"),
    ("mañana", "27-02-04 00:00"),
    ("manana", "27-02-04 00:00"),
    ("mañana por la mañana a las 9", "27-02-04 09:00"),
    ("mañana a primera hora", "27-02-04 06:00"),
    ("pasado mañana a las 10", "27-02-05 10:00"),
    ("anteayer", "27-02-01 00:00"),
    ("anoche a las 8", "27-02-02 20:00"),
    ("esta noche a las 11", "27-02-03 23:00"),
    ("a las 3 y media", "27-02-03 15:30"),
    ("a las tres menos cuarto", "27-02-03 14:45"),
    ("a las tres y cinco de la tarde", "27-02-03 15:05"),
    ("a las 8 y 20 de la tarde", "27-02-03 20:20"),
    ("10 para las 8", "27-02-03 19:50"),
    ("un cuarto para las tres", "27-02-03 14:45"),
    ("a las 3 de la madrugada", "27-02-04 03:00"),
    ("mañana a la 1 de la noche", "27-02-05 01:00"),
    ("a la una", "27-02-03 13:00"),
    ("al mediodía", "27-02-03 12:00"),
    ("a medianoche", "27-02-04 00:00"),
    ("a las 15 horas", "27-02-03 15:00"),
    ("a las 15h30", "27-02-03 15:30"),
    ("a las 12 en punto", "27-02-03 12:00"),
    ("el 5 de mayo", "27-05-05 00:00"),
    ("5 de mayo de 2028", "28-05-05 00:00"),
    ("primero de mayo", "27-05-01 00:00"),
    ("1º de mayo", "27-05-01 00:00"),
    ("el 4.º", "27-02-04 00:00"),
    ("el día quince", "27-02-15 00:00"),
    ("el lunes 5", "27-04-05 00:00"),
    ("el 21 del 3", "27-03-21 00:00"),
    ("el 1ro de junio", "27-06-01 00:00"),
    ("5/6/2027", "27-06-05 00:00"),
    ("el lunes que viene", "27-02-08 00:00"),
    ("el próximo lunes", "27-02-08 00:00"),
    ("el martes pasado", "27-02-02 00:00"),
    ("el lunes de la semana que viene", "27-02-08 00:00"),
    ("la semana que viene el martes", "27-02-09 00:00"),
    ("dentro de 3 días", "27-02-06 10:04"),
    ("dentro de una hora", "27-02-03 11:04"),
    ("en media hora", "27-02-03 10:34"),
    ("en hora y media", "27-02-03 11:34"),
    ("en un cuarto de hora", "27-02-03 10:19"),
    ("en quince días", "27-02-17 10:04"),
    ("hoy en ocho", "27-02-10 00:00"),
    ("hace tres días", "27-01-31 10:04"),
    ("3 semanas atrás", "27-01-13 10:04"),
    ("sobre las 5", "27-02-03 17:00"),
    ("a eso de las 6", "27-02-03 18:00"),
    ("dos semanas antes de navidad", "27-12-11 00:00"),
    ("el día después de navidad", "27-12-26 00:00"),
    ("viernes santo", "27-03-26 00:00"),
    ("el último lunes de mayo", "27-05-31 00:00"),
    ("a las 9 hora de Nueva York", "27-02-03 15:00"),
    ("miercoles a las 5", "27-02-03 17:00"),
    ("miercles", "27-02-10 00:00"),
    ("el 3 de febrro", "27-02-03 00:00"),
    ("viernes a ultima hora", "27-02-05 21:00"),
    ("mil novecientos noventa y dos", "92-01-01 00:00"),
    ("el 12 de octubre de dos mil veintinueve", "29-10-12 00:00"),
    ("treinta y uno de diciembre", "27-12-31 00:00"),
    ("el día de la madre", "27-05-02 00:00"),
]


@pytest.mark.parametrize(("text", "start"), STARTS)
def test_a_phrase_begins_when_it_says(text: str, start: str) -> None:
    assert wall(said(text).start) == start


SPANS = [
    ("de 3 a 5 de la tarde", "27-02-03 15:00", "27-02-03 17:00"),
    ("de las 9 a las 18", "27-02-04 09:00", "27-02-04 18:00"),
    ("entre las 3 y las 5", "27-02-03 15:00", "27-02-03 17:00"),
    ("del 3 al 5 de marzo", "27-03-03 00:00", "27-03-06 00:00"),
    ("del lunes al miércoles", "27-02-08 00:00", "27-02-11 00:00"),
    ("mañana entre las 10 y las 12", "27-02-04 10:00", "27-02-04 12:00"),
    ("el martes a las 10 durante una hora", "27-02-09 10:00", "27-02-09 11:00"),
    ("a finales de mayo", "27-05-21 00:00", "27-06-01 00:00"),
    ("a principios de marzo", "27-03-01 00:00", "27-03-11 00:00"),
    ("este fin de semana", "27-02-06 00:00", "27-02-08 00:00"),
    ("la semana pasada", "27-01-25 00:00", "27-02-01 00:00"),
    ("el mes que viene", "27-03-01 00:00", "27-04-01 00:00"),
    ("los próximos 3 días", "27-02-04 00:00", "27-02-07 00:00"),
    ("segundo trimestre de 2027", "27-04-01 00:00", "27-07-01 00:00"),
    ("el cuarto trimestre", "27-10-01 00:00", "28-01-01 00:00"),
    ("la segunda semana de marzo", "27-03-08 00:00", "27-03-15 00:00"),
    ("la segunda quincena de mayo", "27-05-16 00:00", "27-06-01 00:00"),
    ("semana santa", "27-03-22 00:00", "27-03-29 00:00"),
    ("el verano pasado", "26-06-21 00:00", "26-09-24 00:00"),
    ("mañana por la noche", "27-02-04 18:00", "27-02-05 00:00"),
    ("a primera hora de la tarde", "27-02-03 12:00", "27-02-03 15:00"),
    ("en los próximos 3 días", "27-02-03 10:04", "27-02-06 10:04"),
    ("en la próxima hora", "27-02-03 10:04", "27-02-03 11:04"),
    ("los años 90", "90-01-01 00:00", "00-01-01 00:00"),
    ("de enero a mar", "27-01-01 00:00", "27-04-01 00:00"),
]


@pytest.mark.parametrize(("text", "start", "end"), SPANS)
def test_a_stretch_of_time_has_both_ends(text: str, start: str, end: str) -> None:
    found = said(text)
    assert (wall(found.start), wall(found.end)) == (start, end)


BOUNDS = [
    ("hasta el viernes", "until", "27-02-05 00:00"),
    ("antes de las 5", "before", "27-02-03 17:00"),
    ("después del 5 de mayo", "after", "27-05-05 00:00"),
    ("a partir de mañana", "from", "27-02-04 00:00"),
    ("a más tardar el viernes", "by", "27-02-05 00:00"),
    ("como muy tarde a las 5", "by", "27-02-03 17:00"),
    ("desde el lunes", "since", "27-02-01 00:00"),
    ("hasta el 20", "until", "27-02-20 00:00"),
    ("hasta pasado mañana", "until", "27-02-05 00:00"),
]


@pytest.mark.parametrize(("text", "kind", "at"), BOUNDS)
def test_a_bound_leaves_one_side_open(text: str, kind: str, at: str) -> None:
    found = said(text)
    assert (found.bound, wall(found.at)) == (kind, at)


SCHEDULES = [
    ("un miércoles sí y otro no", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
    ("lunes sí, lunes no", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
    ("cada dos meses el primer lunes", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO"),
    ("el 31 de cada mes, si no el último día", "FREQ=MONTHLY;BYMONTHDAY=31"),
    ("todos los lunes y jueves a las 19:00", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("los lunes", "FREQ=WEEKLY;BYDAY=MO"),
    ("los sábados y domingos a las 11", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("cada dos semanas", "FREQ=WEEKLY;INTERVAL=2"),
    ("cada quince días", "FREQ=WEEKLY;INTERVAL=2"),
    ("de dos en dos días", "FREQ=DAILY;INTERVAL=2"),
    ("un día sí y otro no", "FREQ=DAILY;INTERVAL=2"),
    ("cada dos martes a las 10", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("el primer lunes de cada mes", "FREQ=MONTHLY;BYDAY=1MO"),
    ("el último viernes de cada mes", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("el 1 y el 15 de cada mes", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("el último día de cada mes", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("una vez al mes el día 5", "FREQ=MONTHLY;BYMONTHDAY=5"),
    ("todos los años el 5 de mayo", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5"),
    ("entre semana a las 7", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("de lunes a viernes a las 9", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("todos los días laborables excepto los viernes", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH"),
    ("todos los días menos los domingos", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("todas las noches a las 10", "FREQ=DAILY"),
    ("diariamente", "FREQ=DAILY"),
    ("cada 4 de julio", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4"),
    ("cada día a las 8 y a las 20", "FREQ=DAILY;BYHOUR=8,20"),
    ("bimestral", "FREQ=MONTHLY;INTERVAL=2"),
]


@pytest.mark.parametrize(("text", "rule"), SCHEDULES)
def test_what_recurs_has_a_rule(text: str, rule: str) -> None:
    schedule = said(text).schedule
    assert schedule is not None
    assert schedule.rrule == rule


LENGTHS = [
    ("hora y media", 5400),
    ("dos horas y media", 9000),
    ("tres cuartos de hora", 2700),
    ("1,5 horas", 5400),
    ("una semana y dos días", 777600),
    ("durante 10 días", 864000),
    ("un par de horas", 7200),
    ("treinta y cinco minutos", 2100),
    ("todo el día", 86400),
]


@pytest.mark.parametrize(("text", "seconds"), LENGTHS)
def test_a_length_is_counted(text: str, seconds: int) -> None:
    found = said(text)
    assert (found.kind, found.seconds) == (Kind.DURATION, seconds)


RELATIVES = [
    ("el día antes", "start", -86400),
    ("la víspera", "start", -86400),
    ("una hora antes", "start", -3600),
    ("10 minutos antes de que empiece", "start", -600),
    ("media hora antes de la reunión", "start", -1800),
    ("dos días antes del plazo", "due", -172800),
    ("con 10 minutos de antelación", "start", -600),
    ("3 meses después de hacerlo", "completion", 7776000),
]


@pytest.mark.parametrize(("text", "anchor", "seconds"), RELATIVES)
def test_what_hangs_on_something_else_names_it(text: str, anchor: str, seconds: int) -> None:
    found = said(text)
    assert (found.anchor, found.seconds) == (anchor, seconds)


def test_a_repetition_has_limits_and_exceptions() -> None:
    ending = said("cada lunes hasta junio").schedule
    counted = said("cada día a las 8, 10 veces").schedule
    steps = said("cada 8 horas durante 7 días").schedule
    assert ending is not None
    assert counted is not None
    assert steps is not None
    assert wall(ending.until) == "27-05-31 23:59"
    assert (counted.count, steps.interval_minutes) == (10, 480)


def test_a_move_says_how_far() -> None:
    assert said("una hora más tarde").shift == 3600


SENTENCES = [
    ("borra la alarma de las 7", ["de las 7"]),
    ("coge el tren de la 1", ["de la 1"]),
    ("una de las 3 opciones y la lista de las 4 cosas", []),
    ("los ejercicios 4 y 5 para el jueves", ["para el jueves"]),
    ("Llego tarde al trabajo y no sé qué hacer", []),
    ("Compra sal y aceite, y un set de cuchillos", []),
    ("la casa está junto al mar", []),
    ("Buenos días, buenas tardes y buenas noches", []),
    ("la segunda opción es mejor, por segunda vez", []),
    ("Recuérdame mañana por la mañana comprar pan", ["mañana por la mañana"]),
    ("cita con el dentista el 15 de marzo a las 16:30", ["el 15 de marzo a las 16:30"]),
    ("Tengo reunión con Ana el jueves de 10 a 11 en la oficina", ["el jueves de 10 a 11"]),
    ("pagar el alquiler el 1 de cada mes", ["el 1 de cada mes"]),
    ("tómate la pastilla cada 8 horas durante 7 días", ["cada 8 horas durante 7 días"]),
    ("más tarde o más temprano, tarde o temprano", ["más tarde", "más temprano"]),
    ("hace calor y hace falta leche", []),
    ("a los tres amigos", []),
    ("¿vienes el viernes?", ["el viernes"]),
    ("han sacado la basura", []),
    ("en el cuarto de baño", []),
    ("capítulo 5 de 8", []),
    ("una de las tres opciones", []),
    ("al final no voy", []),
    ("ya lo hice", []),
]


@pytest.mark.parametrize(("text", "spans"), SENTENCES)
def test_only_times_are_found_in_a_sentence(text: str, spans: list[str]) -> None:
    assert [found.words for found in search(text, NOW, MADRID)] == spans
