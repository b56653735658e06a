"""On which days a rule rings, in words: "weekdays", "the last Friday of each month"."""

from datetime import datetime

from core.language.say.dates import gendered, joined, month_day, names, of_month, ordinal
from core.language.say.tables import phrase
from core.language.say.tongue import spoken
from core.schedule import Schedule
from core.schedule.rule import DAILY, MONTHLY, WEEKLY, YEARLY, Rule

SPELLED = 5
BARE = {"en", "fr", "it"}
"""Languages that say "every other Monday" with the day's bare name."""
EACH = {"month", "year"}
"""What has a word of its own for each one of them."""
WORKDAYS, WEEKEND, WEEK = {0, 1, 2, 3, 4}, {5, 6}, 7
_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
_MONTH_LONGEST = 31


def every(count: int, unit: str) -> str:
    """Such as "every day", "every other week", "every 3 months"."""
    if count == 1:
        return phrase(f"every {unit}")
    if count == 2 and unit not in {"hour", "minute", "second"}:
        return phrase(f"every other {unit}")
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
        listed = joined(full[n] if spoken() in BARE else phrase(f"on weekday {n}") for n in days)
        if rule.interval == 2:
            return phrase("every other of days", days=listed)
        return phrase("on days every so many", count=rule.interval, days=listed)
    if len(days) == WEEK:
        return phrase("every day")
    for known, key in ((WORKDAYS, "weekdays"), (WEEKEND, "weekends")):
        if set(days) == known:
            return phrase(key)
    return phrase("weekly on", days=joined(phrase(f"on weekday {n}") for n in days))


def _monthly(schedule: Schedule, rule: Rule, starts: datetime) -> str:
    if rule.weekdays:
        return _of_each(_nth_weekdays(rule), rule.interval) + _in_months(rule)
    return _month_days(schedule, rule, starts) + _in_months(rule)


def _of_each(which: str, interval: int, unit: str = "month") -> str:
    """Such as "the 5th of each month"."""
    key = "of each month" if interval == 1 else "of every so many"
    return phrase(key, which=which, each=_each(interval, unit))


def _each(interval: int, unit: str) -> str:
    return phrase(f"each {unit}") if interval == 1 and unit in EACH else every(interval, unit)


def _nth_weekdays(rule: Rule) -> str:
    full = names().full_days
    return joined(
        phrase("nth weekday", nth=_nth(n, weekday), day=full[weekday])
        if n
        else phrase("every", day=full[weekday])
        for weekday, n in rule.weekdays
    )


def _nth(number: int, weekday: int | None = None) -> str:
    if number < 0:
        return _last(-number, weekday)
    nth = gendered(_word(number), weekday)
    return gendered(phrase("the nth", nth=nth), weekday)


def _last(number: int, weekday: int | None = None) -> str:
    key = {1: "last", 2: "last but one"}.get(number, "nth last")
    return gendered(phrase(key, nth=ordinal(number)), weekday)


def _word(number: int) -> str:
    return phrase(f"ordinal {number}") if number <= SPELLED else ordinal(number)


def _month_days(schedule: Schedule, rule: Rule, starts: datetime) -> str:
    days = rule.numbers.get("BYMONTHDAY", (starts.day,))
    moved = [n for n in days if n > 28] if schedule.month_end == "clamp" else []
    if days == (_MONTH_LONGEST,) and moved:
        each = _each(rule.interval, "month")
        return phrase("last day for want of", each=each, nth=month_day(days[0]))
    listed = joined(
        [month_day(n) for n in days if n > 0]
        + [phrase("last day of", day=_last(-n)) for n in days if n < 0]
    )
    the = "the" if len(days) == 1 else "the days"
    text = _of_each(phrase(the, what=listed) if days[-1] > 0 else listed, rule.interval)
    if moved:
        return text + phrase("or the last day", nth=month_day(max(moved)))
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
            phrase("on date", date=of_month([d], m))
            if d > 0
            else phrase("of month", which=phrase("last day of", day=_last(-d)), month=full[m - 1])
            for m in months
            for d in days
        )
    text = phrase("on every", every=every(rule.interval, "year"), which=which)
    leap = months == (2,) and rule.numbers.get("BYMONTHDAY", (starts.day,)) == (29,)
    return text + (
        phrase("or the last day", nth=month_day(29))
        if leap and schedule.month_end == "clamp"
        else ""
    )


def _positions(rule: Rule) -> str:
    """Rules that pick from a set: the first workday, week numbers, days of the year."""
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
    return _of_each(which, rule.interval, _UNITS[rule.frequency]) + _in_months(rule)


def _in_months(rule: Rule) -> str:
    months = rule.numbers.get("BYMONTH") if rule.frequency != YEARLY else None
    return (
        phrase("in months", months=joined(names().full_months[m - 1] for m in months))
        if months
        else ""
    )
