"""Schedules in words: "weekdays 10:00", "last day of each month when there is no 31st, 09:00"."""

from datetime import date, time
from functools import lru_cache
from typing import NamedTuple

from core.language.say.agreeing import agreeing
from core.language.say.dates import clock, day, joined, lasting, short_date
from core.language.say.ruledays import every, on_days
from core.language.say.tables import phrase
from core.language.say.tongue import spoken
from core.schedule import Schedule
from core.schedule.rule import HOURLY, read_rule


class Said(NamedTuple):
    """A schedule's words in their parts, so that a place can stand after the clock."""

    days: str
    clock: str = ""
    tail: str = ""
    far: bool = False
    """The days are so many words that a comma stands before the clock."""

    def text(self, town: str = "") -> str:
        """All of it; `town` names whose clock it is."""
        stands = " ".join(filter(None, (self.clock, town if self.clock else "")))
        comma = "," if self.far and stands else ""
        return " ".join(filter(None, (self.days + comma, stands))) + self.tail


def schedule_in_words(schedule: Schedule) -> str:
    """When it rings, for people: "weekdays 10:00"; whose clock it is, the caller says."""
    return said(schedule).text()


def said(schedule: Schedule, *, timed: bool = True) -> Said:
    """The words in parts; not `timed` leaves the hour out (a task that is due on a day)."""
    return _said(schedule, timed, spoken())


@lru_cache(maxsize=2048)
def _said(schedule: Schedule, timed: bool, _language: str) -> Said:
    found = _worded(schedule, timed)
    return found._replace(days=agreeing(found.days))


def _worded(schedule: Schedule, timed: bool) -> Said:
    tail = _tail(schedule)
    if schedule.rrule and schedule.starts_local:
        days, far = on_days(schedule, read_rule(schedule.rrule), schedule.starts_local)
        return Said(days, _clocks(schedule, timed=timed), tail, far)
    if schedule.cron:
        return _cron(schedule.cron, tail)
    if schedule.interval_minutes:
        return Said(_elapsed(schedule.interval_minutes), tail=tail)
    if schedule.kind == "relative":
        return Said(_offset(schedule))
    return Said(*_moment(schedule, timed=timed))


def _moment(schedule: Schedule, *, timed: bool) -> tuple[str, str]:
    moment = schedule.starts_local or schedule.at
    if moment is None:
        return "", ""
    return day(moment.date(), date.min), clock(moment) if timed else ""


def _clocks(schedule: Schedule, *, timed: bool) -> str:
    rule, starts = read_rule(schedule.rrule or ""), schedule.starts_local
    if not timed or starts is None or rule.frequency >= HOURLY:
        return ""
    hours = rule.numbers.get("BYHOUR", (starts.hour,))
    minutes = rule.numbers.get("BYMINUTE", (starts.minute,))
    seconds = rule.numbers.get("BYSECOND", (starts.second,))
    return joined(clock(time(h, m, s)) for h in hours for m in minutes for s in seconds)


def _elapsed(minutes: int) -> str:
    for unit, size in (("week", 7 * 1440), ("day", 1440), ("hour", 60)):
        if minutes % size == 0 and (unit == "hour" or minutes > 2 * 1440):
            return every(minutes // size, unit)
    return every(minutes, "minute")


def _cron(line: str, tail: str) -> Said:
    minute, hour, dom, month, dow = line.split()[:5]
    plain = minute.isdigit() and hour.isdigit() and dom == month == "*"
    known = {"*": "every day", "1-5": "weekdays", "MON-FRI": "weekdays"}.get(dow.upper())
    if plain and known:
        return Said(phrase(known), f"{int(hour):02}:{int(minute):02}", tail)
    return Said(phrase("cron", line=line), tail=tail)


def _offset(schedule: Schedule) -> str:
    """Told from something else: "1 hour before it starts"."""
    months, days, minutes = schedule.offset_months, schedule.offset_days, schedule.offset_minutes
    before = min(months, days, minutes) < 0
    amount = (
        joined(filter(None, (_amount(months), _days(days), _minutes(minutes))), "and")
        if any((months, days, minutes))
        else ""
    )
    side = "before" if before else "after"
    anchor = phrase(f"anchor {schedule.anchor}")
    return (
        phrase(side, amount=amount, anchor=anchor) if amount else phrase("at anchor", anchor=anchor)
    )


def _amount(months: int) -> str:
    years, rest = divmod(abs(months), 12)
    return _count(years, "year") if years and not rest else _count(abs(months), "month")


def _days(days: int) -> str:
    return _count(abs(days) // 7, "week") if days and days % 7 == 0 else _count(abs(days), "day")


def _minutes(minutes: int) -> str:
    minutes = abs(minutes)
    for unit, size in (("week", 7 * 1440), ("day", 1440), ("hour", 60)):
        if minutes and minutes % size == 0:
            return _count(minutes // size, unit)
    return _count(minutes, "minute") if minutes < 60 else lasting(minutes)


def _count(number: int, unit: str) -> str:
    if not number:
        return ""
    return f"{number} {phrase(unit if number == 1 else f'{unit}s')}"


def _tail(schedule: Schedule) -> str:
    """Exceptions and the end."""
    moves = {"next_workday": "or next workday", "previous_workday": "or previous workday"}
    kept = [
        phrase("not at weekends")
        if schedule.exclude_weekends or schedule.weekend_policy == "skip"
        else "",
        phrase(moves[schedule.weekend_policy]) if schedule.weekend_policy in moves else "",
        phrase("not on holidays") if schedule.skip_holidays else "",
    ]
    text = "".join(kept)
    if schedule.exdates:
        text += phrase("except on", dates=joined(_near(d, schedule) for d in schedule.exdates[:3]))
    if schedule.until:
        text += phrase("until", date=_near(schedule.until.date(), schedule))
    return text + (phrase("so many times", count=schedule.count) if schedule.count else "")


def _near(on: date, schedule: Schedule) -> str:
    """A date of the schedule's own year goes without the year."""
    starts = schedule.starts_local or schedule.at
    return short_date(on, starts.date() if starts else on)
