"""On which days a rule rings, in words: "weekdays", "the last Friday of each month"."""

from datetime import datetime

from core.language.say.dates import joined, names, ordinal
from core.language.say.tables import phrase
from core.schedule import Schedule
from core.schedule.rule import DAILY, MONTHLY, WEEKLY, YEARLY, Rule

SPELLED = 5
WORKDAYS, WEEKEND, WEEK = {0, 1, 2, 3, 4}, {5, 6}, 7
_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
_MONTH_LONGEST = 31


def every(count: int, unit: str) -> str:
    """Such as "every day", "every other week", "every 3 months"."""
    if count == 1:
        return phrase(f"every {unit}")
    if count == 2 and unit not in {"hour", "minute", "second"}:
        return phrase("every other", unit=phrase(unit))
    return phrase("every so many", count=count, units=phrase(f"{unit}s"))


def on_days(schedule: Schedule, rule: Rule, starts: datetime) -> tuple[str, bool]:
    """On which days, and whether that takes many words."""
    if "BYSETPOS" in rule.numbers or {"BYYEARDAY", "BYWEEKNO"} & rule.numbers.keys():
        return _positions(rule), True
    if rule.frequency == WEEKLY or (rule.frequency == DAILY and rule.weekdays):
        return _weekly(rule, starts) + _in_months(rule), bool(_in_months(rule))
    if rule.frequency == MONTHLY:
        return _monthly(schedule, rule, starts), True
    if rule.frequency == YEARLY:
        return _yearly(schedule, rule, starts), True
    return every(rule.interval, _UNITS[rule.frequency]) + _in_months(rule), False


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
    return every(interval, "month")


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
    text = phrase("on every", every=every(rule.interval, "year"), which=which)
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
        else every(rule.interval, _UNITS[rule.frequency])
    )
    return phrase("of each month", which=which, each=each) + _in_months(rule)


def _in_months(rule: Rule) -> str:
    months = rule.numbers.get("BYMONTH") if rule.frequency != YEARLY else None
    return (
        phrase("in months", months=joined(names().full_months[m - 1] for m in months))
        if months
        else ""
    )
