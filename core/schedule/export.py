"""A schedule in the words of other calendars: the RFC 5545 rule that rings on the same dates."""

from calendar import monthrange
from dataclasses import replace
from datetime import UTC, datetime

from core.schedule.crontab import cron_fields
from core.schedule.rule import FREQUENCIES, MONTHLY, WEEKDAYS, WEEKLY, Rule, anchored
from core.schedule.terms import Terms
from core.schedule.wallclock import resolve_local

WORKDAYS = tuple((day, 0) for day in range(5))
LEAP_YEAR, PLAIN_YEAR = 2028, 2027


def as_rrule(terms: Terms, zone: str) -> str | None:
    """The rule with its end; None where one rule cannot say it.

    An interval counts elapsed time, so its DTSTART must be written in UTC.
    """
    text: str | None = None
    if terms.rrule and terms.starts_local:
        text = _of_rule(terms, terms.rrule, terms.starts_local)
    elif terms.cron:
        text = _of_cron(terms, terms.cron)
    elif terms.interval_minutes and not terms.exclude_weekends:
        text = f"FREQ=MINUTELY;INTERVAL={terms.interval_minutes}"
    return text and text + _end(terms, zone)


def _end(terms: Terms, zone: str) -> str:
    if terms.count:
        return f";COUNT={terms.count}"
    if terms.until is None:
        return ""
    if terms.until.tzinfo is None and terms.floating:
        return f";UNTIL={terms.until:%Y%m%dT%H%M%S}"
    until = terms.until
    if until.tzinfo is None:
        found = resolve_local(until, terms.zone(zone), fold="second")
        until = found[0] if found else until.replace(tzinfo=UTC)
    return f";UNTIL={until:%Y%m%dT%H%M%SZ}"


def _of_rule(terms: Terms, text: str, starts: datetime) -> str | None:
    rule = anchored(text, starts)
    changed: Rule | None = rule
    if terms.month_end == "clamp" and rule.clamped_days:
        changed = _clamped(rule)
    if changed and terms.exclude_weekends:
        changed = _without_weekends(changed, terms)
    if changed is None:
        return None
    return text if changed == rule else _written(changed, text)


def _clamped(rule: Rule) -> Rule | None:
    """Short months said otherwise: -1 for the last day, or the last of several that may be."""
    months = rule.numbers.get("BYMONTH", tuple(range(1, 13)))
    shortest = min(monthrange(PLAIN_YEAR, month)[1] for month in months)
    longest = max(monthrange(LEAP_YEAR, month)[1] for month in months)
    days = tuple(sorted({-1 if shortest < day >= longest else day for day in rule.clamped_days}))
    numbers = {**rule.numbers, "BYMONTHDAY": days}
    if -1 not in days and days[-1] > shortest:
        once_a_day = all(len(rule.numbers.get(name, ())) < 2 for name in ("BYHOUR", "BYMINUTE"))
        if len(days) > 1 or rule.frequency != MONTHLY or not once_a_day:
            return None
        numbers["BYMONTHDAY"] = tuple(range(shortest, days[0] + 1))
        numbers["BYSETPOS"] = (-1,)
    return replace(rule, numbers=numbers)


def _without_weekends(rule: Rule, terms: Terms) -> Rule | None:
    if terms.count or "BYSETPOS" in rule.numbers or any(n for _, n in rule.weekdays):
        return None
    days = tuple(day for day in rule.weekdays if day in WORKDAYS) if rule.weekdays else WORKDAYS
    return replace(rule, weekdays=days) if days else None


def _of_cron(terms: Terms, text: str) -> str | None:
    numbers, weekdays = cron_fields(text) or ({}, ())
    if not numbers:
        return None
    rule: Rule | None = Rule(FREQUENCIES.index("DAILY"), 1, 0, numbers, weekdays)
    if rule and terms.exclude_weekends:
        rule = _without_weekends(rule, terms)
    return _written(rule, ";".join(numbers)) if rule else None


def _written(rule: Rule, text: str) -> str:
    """The rule as text; times of day that only DTSTART said are left to DTSTART."""
    parts = [f"FREQ={FREQUENCIES[rule.frequency]}"]
    if rule.interval > 1:
        parts.append(f"INTERVAL={rule.interval}")
    if rule.frequency == WEEKLY and rule.week_start:
        parts.append(f"WKST={WEEKDAYS[rule.week_start]}")
    for name, values in rule.numbers.items():
        if name not in {"BYHOUR", "BYMINUTE", "BYSECOND"} or name in text:
            parts.append(f"{name}={','.join(map(str, values))}")
    if rule.weekdays:
        days = (f"{n or ''}{WEEKDAYS[day]}" for day, n in rule.weekdays)
        parts.append(f"BYDAY={','.join(days)}")
    return ";".join(parts)
