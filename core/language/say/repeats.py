"""Schedules in words: "weekdays 10:00", "last day of each month when there is no 31st, 09:00"."""

from datetime import date, datetime, time
from functools import lru_cache
from typing import NamedTuple

from core.language.say.dates import clock, day, joined, lasting, names, ordinal, short_date
from core.language.say.tables import phrase
from core.schedule import Schedule
from core.schedule.rule import DAILY, HOURLY, MONTHLY, WEEKLY, YEARLY, Rule, read_rule

SPELLED = 5
WORKDAYS, WEEKEND, WEEK = {0, 1, 2, 3, 4}, {5, 6}, 7
_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
_MONTH_LONGEST = 31


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


@lru_cache(maxsize=2048)
def said(schedule: Schedule, *, timed: bool = True) -> Said:
    """The words in parts; not `timed` leaves the hour out (a task that is due on a day)."""
    tail = _tail(schedule)
    if schedule.rrule and schedule.starts_local:
        days, far = _rule_days(schedule, read_rule(schedule.rrule), schedule.starts_local)
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


def _every(count: int, unit: str) -> str:
    if count == 1:
        return phrase(f"every {unit}")
    if count == 2 and unit not in {"hour", "minute", "second"}:
        return phrase("every other", unit=phrase(unit))
    return phrase("every so many", count=count, units=phrase(f"{unit}s"))


def _elapsed(minutes: int) -> str:
    for unit, size in (("week", 7 * 1440), ("day", 1440), ("hour", 60)):
        if minutes % size == 0 and (unit == "hour" or minutes > 2 * 1440):
            return _every(minutes // size, unit)
    return _every(minutes, "minute")


def _rule_days(schedule: Schedule, rule: Rule, starts: datetime) -> tuple[str, bool]:
    """On which days, and whether that takes many words."""
    if "BYSETPOS" in rule.numbers or {"BYYEARDAY", "BYWEEKNO"} & rule.numbers.keys():
        return _positions(rule), True
    if rule.frequency == WEEKLY or (rule.frequency == DAILY and rule.weekdays):
        return _weekly(rule, starts) + _in_months(rule), bool(_in_months(rule))
    if rule.frequency == MONTHLY:
        return _monthly(schedule, rule, starts), True
    if rule.frequency == YEARLY:
        return _yearly(schedule, rule, starts), True
    return _every(rule.interval, _UNITS[rule.frequency]) + _in_months(rule), False


def _weekly(rule: Rule, starts: datetime) -> str:
    days = sorted({number for number, _ in rule.weekdays} or {starts.weekday()})
    full = names().full_days
    if rule.interval > 1:
        listed = joined(full[n] for n in days)
        if rule.interval == 2:
            return phrase("every other", unit=listed)
        return phrase("on days every so many", count=rule.interval, days=listed)
    if len(days) == WEEK:
        return phrase("every day")
    for known, key in ((WORKDAYS, "weekdays"), (WEEKEND, "weekends")):
        if set(days) == known:
            return phrase(key)
    return joined(phrase("plural day", day=full[n]) for n in days)


def _monthly(schedule: Schedule, rule: Rule, starts: datetime) -> str:
    each = _each(rule.interval)
    if rule.weekdays:
        return phrase("of each month", which=_nth_weekdays(rule), each=each) + _in_months(rule)
    return _month_days(schedule, rule, starts, each) + _in_months(rule)


def _each(interval: int) -> str:
    if interval == 1:
        return phrase("each month")
    return _every(interval, "month")


def _nth_weekdays(rule: Rule) -> str:
    full = names().full_days
    return joined(
        phrase("nth weekday", nth=_nth(n), day=full[weekday])
        if n
        else phrase("every", day=full[weekday])
        for weekday, n in rule.weekdays
    )


def _nth(number: int) -> str:
    return _last(-number) if number < 0 else phrase("the nth", nth=_word(number))


def _last(number: int) -> str:
    return phrase("last") if number == 1 else phrase("nth last", nth=ordinal(number))


def _word(number: int) -> str:
    return phrase(f"ordinal {number}") if number <= SPELLED else ordinal(number)


def _month_days(schedule: Schedule, rule: Rule, starts: datetime, each: str) -> str:
    days = rule.numbers.get("BYMONTHDAY", (starts.day,))
    moved = [n for n in days if n > 28] if schedule.month_end == "clamp" else []
    if days == (_MONTH_LONGEST,) and moved:
        return phrase("last day for want of", each=each, nth=ordinal(days[0]))
    listed = joined(
        [ordinal(n) for n in days if n > 0]
        + [phrase("last day of", day=_last(-n)) for n in days if n < 0]
    )
    text = phrase(
        "of each month", which=phrase("the", what=listed) if days[-1] > 0 else listed, each=each
    )
    if moved:
        return text + phrase("or the last day", nth=ordinal(max(moved)))
    return text + (phrase("that has one") if max(days) > 28 else "")


def _yearly(schedule: Schedule, rule: Rule, starts: datetime) -> str:
    months = rule.numbers.get("BYMONTH", (starts.month,))
    full = names().full_months
    if rule.weekdays:
        which = phrase(
            "of month", which=_nth_weekdays(rule), month=joined(full[m - 1] for m in months)
        )
    else:
        days = rule.numbers.get("BYMONTHDAY", (starts.day,))
        which = joined(
            f"{d} {full[m - 1]}"
            if d > 0
            else phrase("of month", which=phrase("last day of", day=_last(-d)), month=full[m - 1])
            for m in months
            for d in days
        )
    text = phrase("on every", every=_every(rule.interval, "year"), which=which)
    leap = months == (2,) and rule.numbers.get("BYMONTHDAY", (starts.day,)) == (29,)
    return text + (
        phrase("or the last day", nth=ordinal(29)) if leap and schedule.month_end == "clamp" else ""
    )


def _positions(rule: Rule) -> str:
    """Rules that pick from a set: the first workday, week numbers, days of the year."""
    unit = phrase(_UNITS[rule.frequency])
    if {number for number, _ in rule.weekdays} == WORKDAYS and "BYSETPOS" in rule.numbers:
        which = joined(
            phrase("nth weekday", nth=_nth(n), day=phrase("workday"))
            for n in rule.numbers["BYSETPOS"]
        )
    elif "BYWEEKNO" in rule.numbers:
        which = phrase("week numbers", numbers=joined(map(str, rule.numbers["BYWEEKNO"])))
    elif "BYYEARDAY" in rule.numbers:
        which = phrase("days of the year", numbers=joined(map(str, rule.numbers["BYYEARDAY"])))
    else:
        of = (
            _nth_weekdays(rule)
            if rule.weekdays
            else phrase(
                "days of the month", numbers=joined(map(str, rule.numbers.get("BYMONTHDAY", ())))
            )
        )
        which = phrase("nth of", nth=joined(_nth(n) for n in rule.numbers["BYSETPOS"]), of=of)
    each = (
        phrase("each", unit=unit)
        if rule.interval == 1
        else _every(rule.interval, _UNITS[rule.frequency])
    )
    return phrase("of each month", which=which, each=each) + _in_months(rule)


def _in_months(rule: Rule) -> str:
    months = rule.numbers.get("BYMONTH") if rule.frequency != YEARLY else None
    return (
        phrase("in months", months=joined(names().full_months[m - 1] for m in months))
        if months
        else ""
    )


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
