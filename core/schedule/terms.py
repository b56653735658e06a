"""What a schedule says: the stored terms of one firing or a repeat, checked as they are made."""

from datetime import UTC, date, datetime, time
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BeforeValidator,
    Field,
    NaiveDatetime,
    model_validator,
)

from core.ports import Value
from core.schedule.crontab import check_cron
from core.schedule.recurrence import rings_at_all
from core.schedule.rule import read_rule, split_rule
from core.schedule.wallclock import Fold, Gap, resolve_local, zone_of
from core.schedule.workdays import holidays_in

Kind = Literal["once", "rrule", "cron", "interval", "relative"]
Anchor = Literal["start", "due", "end", "completion"]
WeekendPolicy = Literal["keep", "skip", "next_workday", "previous_workday"]
MonthEnd = Literal["clamp", "skip"]

MINUTES_IN_A_CENTURY = 52_600_000
ENDS = {"until", "count"}
STARTS = {"at", "starts_local"}
OFFSETS = {"offset_minutes", "offset_days", "offset_months"}
NEEDED: dict[str, set[str]] = {
    "once": set(),
    "rrule": {"rrule", "starts_local"},
    "cron": {"cron"},
    "interval": {"interval_minutes"},
    "relative": {"anchor"},
}
ALLOWED: dict[str, set[str]] = {
    "once": STARTS,
    "rrule": ENDS,
    "cron": ENDS | {"starts_local"},
    "interval": ENDS | STARTS,
    "relative": STARTS | OFFSETS | {"until"},
}
"""Besides the needed ones; every field that is in neither table is every kind's."""
OF_SOME_KINDS = set().union(*NEEDED.values(), *ALLOWED.values())


def _to_the_second(wall: datetime) -> datetime:
    return wall.replace(microsecond=0, fold=0)


def _in_utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC)


def _whole_day(value: object) -> object:
    """A date ends with its last second, so that "until 30 April" includes that day."""
    if isinstance(value, str) and len(value) == 10:
        value = date.fromisoformat(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, time(23, 59, 59))
    return value


def _end(moment: datetime) -> datetime:
    return _in_utc(moment) if moment.tzinfo else _to_the_second(moment)


def _zone(name: str) -> str:
    return zone_of(name).key


def _rule(text: str) -> str:
    text = text.strip().upper().removeprefix("RRULE:")
    read_rule(text)
    return text


def _region(name: str) -> str:
    holidays_in(name)
    return name.upper()


def _ordered_walls(walls: tuple[datetime, ...]) -> tuple[datetime, ...]:
    return tuple(sorted({_to_the_second(wall) for wall in walls}))


def _ordered_dates(dates: tuple[date, ...]) -> tuple[date, ...]:
    return tuple(sorted(set(dates)))


Wall = Annotated[NaiveDatetime, AfterValidator(_to_the_second)]
Instant = Annotated[AwareDatetime, AfterValidator(_in_utc)]
End = Annotated[datetime, BeforeValidator(_whole_day), AfterValidator(_end)]
Walls = Annotated[tuple[NaiveDatetime, ...], AfterValidator(_ordered_walls)]
Dates = Annotated[tuple[date, ...], AfterValidator(_ordered_dates)]
Offset = Annotated[int, Field(ge=-MINUTES_IN_A_CENTURY, le=MINUTES_IN_A_CENTURY)]


class Terms(Value):
    """The fields of a schedule, and which of them belong together."""

    kind: Kind
    timezone: Annotated[str, AfterValidator(_zone)] | None = None
    """IANA name; None means the person's own zone, as `floating` does."""
    floating: bool = False
    """It is said to follow the person wherever they are, so it has no zone of its own."""
    starts_local: Wall | None = None
    """Wall clock: of once, the moment; of repeats, the first day and the time of day. Of relative,
    the first firing (completion) and the time of day that days and months are counted to."""
    at: Instant | None = None
    """Of once, the moment; of an interval, where the counting begins."""
    rrule: Annotated[str, AfterValidator(_rule)] | None = None
    """RFC 5545, without DTSTART; COUNT and UNTIL move to `count` and `until` as it is read."""
    cron: Annotated[str, AfterValidator(check_cron)] | None = None
    interval_minutes: Annotated[int, Field(ge=1, le=MINUTES_IN_A_CENTURY)] | None = None
    """Elapsed minutes, whatever the clocks do."""
    anchor: Anchor | None = None
    offset_minutes: Offset = 0
    """Elapsed minutes from the anchor, negative before it."""
    offset_days: Annotated[int, Field(ge=-40_000, le=40_000)] = 0
    """Days of the calendar from the anchor, so at the same time of day."""
    offset_months: Annotated[int, Field(ge=-1200, le=1200)] = 0
    """Months of the calendar from the anchor; the last day where a month is too short."""
    rdates: Walls = Field(default=(), max_length=5000)
    """Further wall clocks; they ring whatever the other terms say."""
    exdates: Dates = Field(default=(), max_length=5000)
    """Local dates on which the rule does not ring."""
    exclude_weekends: bool = False
    skip_holidays: Annotated[str, AfterValidator(_region)] | None = None
    """A region ("DE-BY") whose public holidays count as days off: what falls on one is left out,
    or moved where `weekend_policy` moves."""
    weekend_policy: WeekendPolicy = "keep"
    month_end: MonthEnd = "clamp"
    gap: Gap = "later"
    fold: Fold = "first"
    until: End | None = None
    """The last moment at which the rule may ring: an instant, or a wall clock when naive."""
    count: Annotated[int, Field(ge=1, le=100_000)] | None = None
    """How many times the rule rings, counted before dates are left out."""

    @model_validator(mode="before")
    @classmethod
    def _ends_have_one_place(cls, data: Any) -> Any:
        """Move COUNT and UNTIL from the rule's text into their fields."""
        if not isinstance(data, dict) or not isinstance(data.get("rrule"), str):
            return data
        parts = split_rule(data["rrule"])
        ends = {
            name: parts.pop(name.upper()) for name in ("count", "until") if name.upper() in parts
        }
        if not ends:
            return data
        if any(data.get(name) is not None for name in ends):
            raise ValueError("the end of the rule is said twice")
        rule = ";".join(f"{name}={value}" for name, value in parts.items())
        return {**data, "rrule": rule, **{name: _read_end(text) for name, text in ends.items()}}

    @model_validator(mode="after")
    def _kind_has_its_fields(self) -> Self:
        given = {name for name in OF_SOME_KINDS if getattr(self, name) not in (None, 0)}
        for name in sorted(NEEDED[self.kind] - given):
            raise ValueError(f"a schedule of kind {self.kind} needs {name}")
        for name in sorted(given - NEEDED[self.kind] - ALLOWED[self.kind]):
            raise ValueError(f"a schedule of kind {self.kind} has no {name}")
        if given >= STARTS:
            raise ValueError("either at (an instant) or starts_local (a wall clock), not both")
        if self.kind in {"once", "interval"} and not STARTS & given:
            raise ValueError(f"a schedule of kind {self.kind} needs at or starts_local")
        return self

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.floating and self.timezone:
            raise ValueError("a floating schedule follows the person, so it has no timezone")
        if self.floating and self.at and self.kind == "once":
            raise ValueError("an instant cannot float: say starts_local")
        if self.count and self.until:
            raise ValueError("either count or until, not both")
        if self.count and not (self.starts_local or self.at):
            raise ValueError("count needs starts_local, where the counting begins")
        start, until = self.at or self.starts_local, self.until
        if start and until and bool(start.tzinfo) == bool(until.tzinfo) and until < start:
            raise ValueError(f"until {until} lies before the start, {start}")
        return self

    @model_validator(mode="after")
    def _rule_names_a_date(self) -> Self:
        clamp = self.month_end == "clamp"
        if (
            self.rrule
            and self.starts_local
            and not rings_at_all(self.rrule, self.starts_local, clamp)
        ):
            raise ValueError(f"the rule {self.rrule} never falls on any date")
        return self

    def zone(self, person: str) -> str:
        """The zone whose clock counts: its own, else the person's."""
        return self.timezone or person

    def start(self, person: str) -> datetime | None:
        """The instant at which it begins, if that was said."""
        if self.starts_local is None:
            return self.at
        return next(iter(resolve_local(self.starts_local, self.zone(person))), None)


def _read_end(text: str) -> datetime | date | int:
    """COUNT's number, or UNTIL's date, wall clock or instant."""
    try:
        if len(text) < 8:
            return int(text)
        if "T" not in text:
            return date.fromisoformat(text)
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is no end of a rule") from error
