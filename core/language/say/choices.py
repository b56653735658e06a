"""What could be otherwise with a repeat: the buttons under it."""

from datetime import datetime, time

from core.language.say import oddities, steps
from core.language.say.dates import clock, month_day, place
from core.language.say.far import same_hour
from core.language.say.repeats import schedule_in_words
from core.language.say.tables import phrase
from core.language.say.things import Thing, coming, date_of
from core.language.say.values import Speaking
from core.ports import Button
from core.schedule import Schedule
from core.schedule.rule import read_rule

MOST = 4
"""Buttons under one thing."""
SATURDAY = 5


def choices(
    thing: Thing, schedule: Schedule, speaking: Speaking, *, passed: bool
) -> tuple[Button, ...]:
    """The buttons under a new repeat; `passed` when today was one of its days."""
    other = [*oddities.choices(thing, schedule), *_dates_otherwise(thing, schedule, speaking)]
    if passed and thing.kind != "event":
        when = "today" if thing.kind == "task" else "now"
        other.append(
            steps.on_noun(thing, "create", phrase("also today"), title=thing.title, when=when)
        )
    kept = same_hour(schedule, speaking)
    if kept is not None and thing.kind == "event":
        other.append(_keep_hour(thing, schedule, speaking, kept))
    if other:
        buttons = (steps.ok(), *other)[:MOST]
        return buttons if len(buttons) == MOST else (*buttons, *steps.of_turn(speaking, "why"))
    if schedule.anchor == "completion":
        return (steps.done(thing), *steps.of_turn(speaking, "undo"))
    return (*steps.of_turn(speaking, "undo"), steps.change(thing), *steps.of_turn(speaking, "why"))


def _keep_hour(thing: Thing, schedule: Schedule, speaking: Speaking, hour: time) -> Button:
    """Follows the person's clock instead."""
    starts = schedule.starts_local
    wall = datetime.combine(starts.date(), hour) if starts else None
    label = phrase("keep at", hour=clock(hour), town=place(speaking.zone))
    when = schedule_in_words(schedule.with_changes(starts_local=wall))
    return steps.update(thing, label, when=when)


def _dates_otherwise(thing: Thing, schedule: Schedule, speaking: Speaking) -> list[Button]:
    """Other ways to treat short months and weekends, where they matter soon."""
    if schedule.rrule is None or thing.kind == "event":
        return []
    buttons = []
    short = read_rule(schedule.rrule).clamped_days
    if short and schedule.month_end == "clamp":
        label = phrase("only months with", nth=month_day(max(short)))
        buttons.append(steps.update(thing, label, month_end="skip"))
    rare = "DAILY" not in schedule.rrule and "BYDAY" not in schedule.rrule
    weekend = any(date_of(each).weekday() >= SATURDAY for each in coming(thing, speaking))
    if rare and "WEEKLY" not in schedule.rrule and weekend and schedule.weekend_policy == "keep":
        label = phrase("previous workday")
        buttons.append(steps.update(thing, label, weekend_policy="previous_workday"))
    return buttons
