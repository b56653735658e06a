"""Dutch phrases read, and found in Dutch sentences."""

from datetime import UTC, datetime

import pytest

from core.language.when import Kind, read, search
from core.language.when.values import Resolution
from core.ports import Habits

NOW = datetime(2027, 2, 3, 9, 4, tzinfo=UTC)
"""A Wednesday, 10:04 in Amsterdam."""
AMSTERDAM = Habits(zone="Europe/Amsterdam", locale="nl", date_order="DMY")


def said(text: str) -> Resolution:
    found = read(text, NOW, AMSTERDAM)
    assert found is not None
    assert found.unread == ()
    return found


def wall(moment: datetime | None) -> str:
    return moment.strftime("%y-%m-%d %H:%M") if moment else "-"


STARTS = [
    ("half vier", "27-02-03 15:30"),
    ("om half acht 's avonds", "27-02-03 19:30"),
    ("kwart over drie", "27-02-03 15:15"),
    ("kwart voor elf", "27-02-03 10:45"),
    ("tien voor half vier", "27-02-03 15:20"),
    ("vijf over half vier", "27-02-03 15:35"),
    ("15:30 uur", "27-02-03 15:30"),
    ("15u30", "27-02-03 15:30"),
    ("om 3 uur", "27-02-03 15:00"),
    ("rond 5 uur", "27-02-03 17:00"),
    ("15 uur", "27-02-03 15:00"),
    ("3:30", "27-02-04 03:30"),
    ("om drie uur 's middags", "27-02-03 15:00"),
    ("twee uur 's nachts", "27-02-04 02:00"),
    ("om middernacht", "27-02-04 00:00"),
    ("over een uur", "27-02-03 11:04"),
    ("over een kwartier", "27-02-03 10:19"),
    ("een half uur geleden", "27-02-03 09:34"),
    ("3 dagen geleden", "27-01-31 10:04"),
    ("morgenavond om 8", "27-02-04 20:00"),
    ("morgenochtend om 9 uur", "27-02-04 09:00"),
    ("stipt om 17 uur morgen", "27-02-04 17:00"),
    ("gisteravond", "27-02-02 18:00"),
    ("vanavond om 8 uur", "27-02-03 20:00"),
    ("vanmiddag", "27-02-03 12:00"),
    ("maandag morgen", "27-02-08 04:00"),
    ("zaterdagochtend om 10", "27-02-06 10:00"),
    ("volgende week maandag", "27-02-08 00:00"),
    ("maandag over een week", "27-02-08 00:00"),
    ("vandaag over een week", "27-02-10 00:00"),
    ("over veertien dagen", "27-02-17 10:04"),
    ("overmorgen om 15 uur", "27-02-05 15:00"),
    ("eergisteren", "27-02-01 00:00"),
    ("donderag om 9", "27-02-04 09:00"),
    ("woensdg", "27-02-10 00:00"),
    ("volgende vrijdag", "27-02-12 00:00"),
    ("komende donderdag", "27-02-04 00:00"),
    ("afgelopen zondag", "27-01-31 00:00"),
    ("op de eenentwintigste", "27-02-21 00:00"),
    ("tweeëntwintig mei", "27-05-22 00:00"),
    ("tweeentwintig mei", "27-05-22 00:00"),
    ("vijf mei tweeduizend negenentwintig", "29-05-05 00:00"),
    ("vrijdag de 13e", "27-08-13 00:00"),
    ("de 5e van volgende maand", "27-03-05 00:00"),
    ("12-5-2027", "27-05-12 00:00"),
    ("de laatste vrijdag van de maand", "27-02-26 00:00"),
    ("koningsdag", "27-04-27 00:00"),
    ("tweede kerstdag", "27-12-26 00:00"),
    ("twee weken voor Pasen", "27-03-14 00:00"),
    ("16 uur Nederlandse tijd", "27-02-03 16:00"),
]


@pytest.mark.parametrize(("text", "start"), STARTS)
def test_a_phrase_begins_when_it_says(text: str, start: str) -> None:
    assert wall(said(text).start) == start


SPANS = [
    ("3 t/m 5 mei", "27-05-03 00:00", "27-05-06 00:00"),
    ("van 3 tot en met 5 mei", "27-05-03 00:00", "27-05-06 00:00"),
    ("tussen 3 en 5 mei", "27-05-03 00:00", "27-05-06 00:00"),
    ("van 9 tot 17 uur", "27-02-04 09:00", "27-02-04 17:00"),
    ("van 3 tot 5 uur", "27-02-03 15:00", "27-02-03 17:00"),
    ("'s middags 5 tot 7", "27-02-03 17:00", "27-02-03 19:00"),
    ("donderdag om 14 uur voor twee uur", "27-02-04 14:00", "27-02-04 16:00"),
    ("eind mei", "27-05-21 00:00", "27-06-01 00:00"),
    ("half mei", "27-05-11 00:00", "27-05-21 00:00"),
    ("midden volgende week", "27-02-10 00:00", "27-02-12 00:00"),
    ("in week 12", "27-03-22 00:00", "27-03-29 00:00"),
    ("3e kwartaal van 2027", "27-07-01 00:00", "27-10-01 00:00"),
    ("in het weekend", "27-02-06 00:00", "27-02-08 00:00"),
    ("de komende drie dagen", "27-02-04 00:00", "27-02-07 00:00"),
    ("binnen twee weken", "27-02-03 10:04", "27-02-17 10:04"),
]


@pytest.mark.parametrize(("text", "start", "end"), SPANS)
def test_a_stretch_of_time_has_both_ends(text: str, start: str, end: str) -> None:
    found = said(text)
    assert (wall(found.start), wall(found.end)) == (start, end)


BOUNDS = [
    ("tot vrijdag", "until", "27-02-05 00:00"),
    ("uiterlijk vrijdag om 17 uur", "by", "27-02-05 17:00"),
    ("voor vrijdag", "before", "27-02-05 00:00"),
    ("na 5 mei", "after", "27-05-05 00:00"),
    ("vanaf maandag", "from", "27-02-08 00:00"),
    ("tot 5 uur", "until", "27-02-03 17:00"),
    ("sinds maandag", "since", "27-02-01 00:00"),
]


@pytest.mark.parametrize(("text", "kind", "at"), BOUNDS)
def test_a_bound_leaves_one_side_open(text: str, kind: str, at: str) -> None:
    found = said(text)
    assert (found.bound, wall(found.at)) == (kind, at)


def test_for_tomorrow_is_tomorrow_itself() -> None:
    assert said("voor morgen").kind is Kind.DATE


SCHEDULES = [
    ("om de dag", "FREQ=DAILY;INTERVAL=2"),
    ("om de week op dinsdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("om de drie dagen", "FREQ=DAILY;INTERVAL=3"),
    ("elke tweede dinsdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("elke maandag en donderdag om 18 uur", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("maandags", "FREQ=WEEKLY;BYDAY=MO"),
    ("'s maandags", "FREQ=WEEKLY;BYDAY=MO"),
    ("doordeweeks om 9", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("15.00 elke dag", "FREQ=DAILY"),
    ("elke dag behalve zondag", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("op de 15e van elke maand", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ("elke eerste maandag van de maand om 10 uur", "FREQ=MONTHLY;BYDAY=1MO"),
    ("elk jaar op 27 april", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=27"),
    ("tweemaandelijks", "FREQ=MONTHLY;INTERVAL=2"),
    ("elke ochtend om 7", "FREQ=DAILY"),
]


@pytest.mark.parametrize(("text", "rule"), SCHEDULES)
def test_what_recurs_has_a_rule(text: str, rule: str) -> None:
    schedule = said(text).schedule
    assert schedule is not None
    assert schedule.rrule == rule


def test_a_quarter_of_an_hour_recurs() -> None:
    schedule = said("elk kwartier").schedule
    assert schedule is not None
    assert schedule.interval_minutes == 15


LENGTHS = [
    ("anderhalf uur", 5400),
    ("tweeënhalf uur", 9000),
    ("tweeenhalf uur", 9000),
    ("drie kwartier", 2700),
    ("een uur", 3600),
    ("3 uur", 10800),
    ("twee uur lang", 7200),
    ("de hele dag", 86400),
]


@pytest.mark.parametrize(("text", "seconds"), LENGTHS)
def test_a_length_is_counted(text: str, seconds: int) -> None:
    found = said(text)
    assert (found.kind, found.seconds) == (Kind.DURATION, seconds)


RELATIVES = [
    ("een uur van tevoren", "start", -3600),
    ("10 minuten voordat het begint", "start", -600),
    ("twee dagen voor de deadline", "due", -172800),
    ("3 dagen nadat ik het gedaan heb", "completion", 259200),
]


@pytest.mark.parametrize(("text", "anchor", "seconds"), RELATIVES)
def test_what_hangs_on_something_else_names_it(text: str, anchor: str, seconds: int) -> None:
    found = said(text)
    assert (found.anchor, found.seconds) == (anchor, seconds)


def test_a_move_says_how_far() -> None:
    assert said("met een uur naar achteren").shift == 3600
    assert said("een half uur eerder").shift == -1800


SENTENCES = [
    ("Herinner me morgen om 9 aan de huur", ["morgen om 9"]),
    ("tandarts donderdag om half vier", ["donderdag om half vier"]),
    ("goede morgen allemaal", []),
    ("goedemorgen, hoe gaat het", []),
    ("we mogen niet naar de zon", []),
    ("mei is een mooie naam", []),
    ("ma is ziek, zo is het, dat do ik", []),
    ("koop 3 appels en 12 eieren", []),
    ("na 3 biertjes", []),
    ("na 5 bellen", ["na 5"]),
    ("half brood en een paar schoenen", []),
    ("verzet het naar morgen", ["morgen"]),
    ("planten water geven elke zondag", ["elke zondag"]),
    ("neem elke 8 uur de pil", ["elke 8 uur"]),
    ("over de brug, voor jou, om de hoek", []),
    ("het laatste stuk, de volgende vraag", []),
]


@pytest.mark.parametrize(("text", "spans"), SENTENCES)
def test_only_times_are_found_in_a_sentence(text: str, spans: list[str]) -> None:
    assert [found.words for found in search(text, NOW, AMSTERDAM)] == spans
