"""German phrases read, and found in German sentences."""

from datetime import UTC, datetime

import pytest

from core.language.when import Kind, read, search
from core.language.when.values import Resolution
from core.ports import Habits

NOW = datetime(2027, 2, 3, 9, 4, tzinfo=UTC)
"""A Wednesday, 10:04 in Berlin."""
BERLIN = Habits(zone="Europe/Berlin", locale="de", date_order="DMY")


def said(text: str) -> Resolution:
    found = read(text, NOW, BERLIN)
    assert found is not None
    assert found.unread == ()
    return found


def wall(moment: datetime | None) -> str:
    return moment.strftime("%y-%m-%d %H:%M") if moment else "-"


STARTS = [
    ("halb vier", "27-02-03 15:30"),
    ("um halb acht abends", "27-02-03 19:30"),
    ("viertel acht", "27-02-03 19:15"),
    ("dreiviertel acht", "27-02-03 19:45"),
    ("Viertel nach drei", "27-02-03 15:15"),
    ("viertel vor elf", "27-02-03 10:45"),
    ("zehn vor halb vier", "27-02-03 15:20"),
    ("fünf nach halb vier", "27-02-03 15:35"),
    ("15 Uhr 30", "27-02-03 15:30"),
    ("15.30 Uhr", "27-02-03 15:30"),
    ("15h30", "27-02-03 15:30"),
    ("3:30", "27-02-04 03:30"),
    ("3:30 nachmittags", "27-02-03 15:30"),
    ("ein Uhr", "27-02-03 13:00"),
    ("um eins", "27-02-03 13:00"),
    ("um Mitternacht", "27-02-04 00:00"),
    ("Montagabend", "27-02-08 18:00"),
    ("nächsten Montagabend um 8", "27-02-08 20:00"),
    ("morgen früh um 7", "27-02-04 07:00"),
    ("heute Abend um 8", "27-02-03 20:00"),
    ("Freitag morgen", "27-02-05 04:00"),
    ("17 Uhr morgen", "27-02-04 17:00"),
    ("Mo 10-11 Uhr", "27-02-08 10:00"),
    ("Freitag 22 bis 6 Uhr", "27-02-05 22:00"),
    ("am frühen Morgen", "27-02-04 06:00"),
    ("nächste Woche Montag", "27-02-08 00:00"),
    ("Montag nächster Woche", "27-02-08 00:00"),
    ("Montag in einer Woche", "27-02-08 00:00"),
    ("heute in acht Tagen", "27-02-10 00:00"),
    ("in vierzehn Tagen", "27-02-17 10:04"),
    ("übermorgen um 15 Uhr", "27-02-05 15:00"),
    ("uebermorgen um fuenf", "27-02-05 17:00"),
    ("vorgestern", "27-02-01 00:00"),
    ("vor 3 Tagen", "27-01-31 10:04"),
    ("vor einer halben Stunde", "27-02-03 09:34"),
    ("in anderthalb Stunden", "27-02-03 11:34"),
    ("in fünfundvierzig Minuten", "27-02-03 10:49"),
    ("naechsten Montag", "27-02-08 00:00"),
    ("nachsten Montag", "27-02-08 00:00"),
    ("Donerstag um 9", "27-02-04 09:00"),
    ("Mitwoch", "27-02-10 00:00"),
    ("übernächsten Freitag", "27-02-19 00:00"),
    ("am letzten Freitag des Monats", "27-02-26 00:00"),
    ("der vorletzte Sonntag im Mai", "27-05-23 00:00"),
    ("am einundzwanzigsten Mai", "27-05-21 00:00"),
    ("fünfter Mai zweitausendneunundzwanzig", "29-05-05 00:00"),
    ("12.05.", "27-05-12 00:00"),
    ("5/8/2027", "27-08-05 00:00"),
    ("Freitag, den 13.", "27-08-13 00:00"),
    ("am 5. nächsten Monats", "27-03-05 00:00"),
    ("Heiligabend um 18 Uhr", "27-12-24 18:00"),
    ("Tag der Deutschen Einheit", "27-10-03 00:00"),
    ("1. Advent", "27-11-28 00:00"),
    ("Buß- und Bettag", "27-11-17 00:00"),
    ("zwei Wochen vor Ostern", "27-03-14 00:00"),
    ("am Abend des 5. Mai", "27-05-05 18:00"),
    ("9 Uhr New Yorker Zeit", "27-02-03 15:00"),
    ("gegen 17 Uhr", "27-02-03 17:00"),
]


@pytest.mark.parametrize(("text", "start"), STARTS)
def test_a_phrase_begins_when_it_says(text: str, start: str) -> None:
    assert wall(said(text).start) == start


SPANS = [
    ("vom 3. bis 5. Mai", "27-05-03 00:00", "27-05-06 00:00"),
    ("3.-5. Mai", "27-05-03 00:00", "27-05-06 00:00"),
    ("14./15.10.2027", "27-10-14 00:00", "27-10-16 00:00"),
    ("nächste Woche Montag bis Mittwoch", "27-02-08 00:00", "27-02-11 00:00"),
    ("von 9 bis 17 Uhr", "27-02-04 09:00", "27-02-04 17:00"),
    ("von 6h30 morgens bis 11 am Abend", "27-02-04 06:30", "27-02-04 23:00"),
    ("Donnerstag um 14 Uhr für zwei Stunden", "27-02-04 14:00", "27-02-04 16:00"),
    ("morgen um 10 zwei Stunden lang", "27-02-04 10:00", "27-02-04 12:00"),
    ("Ende Juni", "27-06-21 00:00", "27-07-01 00:00"),
    ("Mitte nächster Woche", "27-02-10 00:00", "27-02-12 00:00"),
    ("Monatsende", "27-02-21 00:00", "27-03-01 00:00"),
    ("KW 12", "27-03-22 00:00", "27-03-29 00:00"),
    ("in der 12. Kalenderwoche", "27-03-22 00:00", "27-03-29 00:00"),
    ("3. Quartal 2027", "27-07-01 00:00", "27-10-01 00:00"),
    ("am Wochenende", "27-02-06 00:00", "27-02-08 00:00"),
    ("die nächsten drei Tage", "27-02-04 00:00", "27-02-07 00:00"),
    ("innerhalb von zwei Wochen", "27-02-03 10:04", "27-02-17 10:04"),
]


@pytest.mark.parametrize(("text", "start", "end"), SPANS)
def test_a_stretch_of_time_has_both_ends(text: str, start: str, end: str) -> None:
    found = said(text)
    assert (wall(found.start), wall(found.end)) == (start, end)


BOUNDS = [
    ("bis Freitag", "until", "27-02-05 00:00"),
    ("bis spätestens Freitag 17 Uhr", "by", "27-02-05 17:00"),
    ("vor Freitag", "before", "27-02-05 00:00"),
    ("nach dem 5. Mai", "after", "27-05-05 00:00"),
    ("ab Montag", "from", "27-02-08 00:00"),
    ("ca. ab 18 Uhr", "from", "27-02-03 18:00"),
    ("seit drei Tagen", "since", "27-01-31 10:04"),
]


@pytest.mark.parametrize(("text", "kind", "at"), BOUNDS)
def test_a_bound_leaves_one_side_open(text: str, kind: str, at: str) -> None:
    found = said(text)
    assert (found.bound, wall(found.at)) == (kind, at)


SCHEDULES = [
    ("jeden zweiten Dienstag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("alle zwei Wochen montags um 9", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
    ("alle 14 Tage freitags", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ("dienstags alle zwei Wochen", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("werktags um 9", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("montags bis freitags um 7", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("Mo-Fr um 8", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("täglich um 8 bis Juni", "FREQ=DAILY"),
    ("jeden Tag außer sonntags", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("am 1. und 15. jedes Monats", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("jeden ersten Montag im Monat um 10", "FREQ=MONTHLY;BYDAY=1MO"),
    ("am letzten Tag jedes Monats", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("jährlich am 5. Mai", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5"),
    ("zweimonatlich", "FREQ=MONTHLY;INTERVAL=2"),
    ("vierteljährlich", "FREQ=MONTHLY;INTERVAL=3"),
    ("jeden Morgen um 7", "FREQ=DAILY"),
]


@pytest.mark.parametrize(("text", "rule"), SCHEDULES)
def test_what_recurs_has_a_rule(text: str, rule: str) -> None:
    schedule = said(text).schedule
    assert schedule is not None
    assert schedule.rrule == rule


def test_exceptions_and_limits_are_kept() -> None:
    schedule = said("täglich außer an Wochenenden um 9").schedule
    assert schedule is not None
    assert schedule.exclude_weekends
    times = said("jeden Tag 10 Mal").schedule
    assert times is not None
    assert times.count == 10
    pills = said("alle 8 Stunden 10 Tage lang").schedule
    assert pills is not None
    assert (pills.interval_minutes, wall(pills.until)) == (480, "27-02-12 22:59")


LENGTHS = [
    ("anderthalb Stunden", 5400),
    ("zweieinhalb Stunden", 9000),
    ("1 1/2 Stunden", 5400),
    ("eine Dreiviertelstunde", 2700),
    ("einundzwanzig Minuten", 1260),
    ("zwei Stunden lang", 7200),
]


@pytest.mark.parametrize(("text", "seconds"), LENGTHS)
def test_a_length_is_counted(text: str, seconds: int) -> None:
    found = said(text)
    assert (found.kind, found.seconds) == (Kind.DURATION, seconds)


RELATIVES = [
    ("eine Stunde vorher", "start", -3600),
    ("10 Minuten bevor es beginnt", "start", -600),
    ("zwei Tage vor der Deadline", "due", -172800),
    ("eine Stunde danach", "start", 3600),
    ("3 Tage nachdem ich es erledigt habe", "completion", 259200),
]


@pytest.mark.parametrize(("text", "anchor", "seconds"), RELATIVES)
def test_what_hangs_on_something_else_names_it(text: str, anchor: str, seconds: int) -> None:
    found = said(text)
    assert (found.anchor, found.seconds) == (anchor, seconds)


def test_a_move_says_how_far() -> None:
    assert said("um 30 Minuten nach hinten").shift == 1800
    assert said("um eine Stunde früher").shift == -3600


SENTENCES = [
    ("Erinnere mich morgen um 9 an die Miete", ["morgen um 9"]),
    ("Zahnarzt am Donnerstag um halb vier", ["am Donnerstag um halb vier"]),
    ("Guten Morgen, wie geht es dir", []),
    ("ich nehme das Mittel gegen Husten", []),
    ("die Sonne scheint so schön", []),
    ("Mai ist ein schöner Name", []),
    ("wir müssen die Montage fertig machen", []),
    ("Kaufe 3 Äpfel und 12 Eier", []),
    ("nach 3 Bieren", []),
    ("nach 5 anrufen", ["nach 5"]),
    ("verschiebe das auf morgen", ["morgen"]),
    ("Blumen gießen abends", ["abends"]),
    ("Pille täglich um 8 Uhr außer sonntags", ["täglich um 8 Uhr außer sonntags"]),
    ("Steuer bis Freitag, erinnere mich eine Stunde vorher", ["bis Freitag", "eine Stunde vorher"]),
    ("nichts zu tun, ich komme zu spät", []),
    ("letzte Chance, nächste Frage, zweiter Stock", []),
]


@pytest.mark.parametrize(("text", "spans"), SENTENCES)
def test_only_times_are_found_in_a_sentence(text: str, spans: list[str]) -> None:
    assert [found.words for found in search(text, NOW, BERLIN)] == spans


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("jeden Montag bis Ende Juni", "FREQ=WEEKLY;BYDAY=MO"),
        ("jedes zweite Jahr am 4. Januar", "FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=4"),
        ("alle zwei Monate am ersten Montag", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO"),
        ("ab nächster Woche jeden Mittwoch", "FREQ=WEEKLY;BYDAY=WE"),
    ],
)
def test_a_repeat_is_read_with_its_day_and_its_limits(text: str, rule: str) -> None:
    made = said(text).schedule
    assert made is not None
    assert made.rrule == rule
    assert made.until is None or (made.until.month, made.until.day) == (6, 30)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("am 29. März um 9 und am 5. April um 9", ["am 29. März um 9", "am 5. April um 9"]),
        ("Urlaub vom 3. bis 7. Mai", ["vom 3. bis 7. Mai"]),
    ],
)
def test_days_with_hours_stay_apart_and_may_is_a_month(text: str, spans: list[str]) -> None:
    assert [found.words for found in search(text, NOW, BERLIN)] == spans
