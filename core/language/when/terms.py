"""What was said, before anyone asks what it means today: small frozen symbolic values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was written: `digits` is how many digits, 0 when it was spelled."""

    value: float
    digits: int = 0
    padded: bool = False
    """It began with a zero, so it is read as written."""

    @property
    def whole(self) -> int:
        """The number as an integer."""
        return int(self.value)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day on the 24-hour clock; `open` when both halves of the day are possible."""

    hour: int
    minute: int = 0
    second: int | None = None
    open: bool = False
    bare: bool = False
    """Only a number was said, without minutes, am/pm or "o'clock"."""
    written: bool = False
    """In figures of a 24-hour clock: only a part of the day makes it the other half."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day: morning, lunch, afternoon, evening, night …, early or late."""

    name: str
    shade: str | None = None
    loose: bool = False
    """Said as "in the morning": once it is over, tomorrow's is meant."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Some days from today: today is 0, tomorrow 1."""

    days: int


@dataclass(frozen=True, slots=True)
class Cycle:
    """Whole calendar units counted from the current one: "next 3 weeks" is offset 1, count 3."""

    unit: str
    offset: int = 0
    count: int = 1


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of time: (unit, how many) pairs, finest last."""

    parts: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """The calendar fields that were named; `within` limits them to a period."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    within: "Date | None" = None


@dataclass(frozen=True, slots=True)
class ModWeekday:
    """A weekday with a modifier: this, next, last, coming, past."""

    weekday: int
    mod: str


@dataclass(frozen=True, slots=True)
class ModMonth:
    """A month or a date in it with a modifier: "next March", "last 5 May"."""

    fields: Fields
    mod: str


@dataclass(frozen=True, slots=True)
class Holiday:
    """A named day; `mod` as for weekdays, `within` the year it is asked for."""

    name: str
    mod: str | None = None
    within: "Date | None" = None


@dataclass(frozen=True, slots=True)
class HolidayWeekend:
    """The long weekend a holiday makes."""

    holiday: Holiday


@dataclass(frozen=True, slots=True)
class Season:
    """A season of the year; offset 0 is the current or coming one."""

    name: str | None
    offset: int = 0
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Nth:
    """The nth unit (or weekday) of a period; negative counts from its end."""

    n: int
    unit: str
    within: "Date"
    weekday: int | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class NthFrom:
    """The nth weekday after (positive) or before (negative) an anchor; 0 is the nearest."""

    n: int
    of: "Date"
    anchor: "Date | None" = None


@dataclass(frozen=True, slots=True)
class Away:
    """An amount away from an anchor, or from now: positive is later."""

    amount: Amount
    sign: int
    anchor: "Moment | None" = None
    moves: bool = False
    """Said as "later" or "earlier": of something that has a time, it moves that."""


@dataclass(frozen=True, slots=True)
class PartOf:
    """The beginning, middle or end of a period, or what is left of it."""

    which: str
    of: "Date"


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week, or the weekend of the week, that holds a day."""

    day: "Date"
    unit: str = "week"


@dataclass(frozen=True, slots=True)
class Piece:
    """A quarter, half or numbered week of a year."""

    unit: str
    n: int
    within: "Date | None" = None


@dataclass(frozen=True, slots=True)
class Now:
    """This very moment."""


Date = (
    Shift
    | Cycle
    | Fields
    | ModWeekday
    | ModMonth
    | Holiday
    | HolidayWeekend
    | Season
    | Nth
    | NthFrom
    | Away
    | PartOf
    | WeekOf
    | Piece
    | Now
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date, a part of a day, a clock time, or several of them together."""

    date: Date | None = None
    part: Part | None = None
    clock: Clock | None = None
    zone: str | None = None
    same_time: bool = False
    """At the time of day that it is now."""


@dataclass(frozen=True, slots=True)
class Between:
    """From one moment to another; what one side lacks is taken from the other."""

    first: Moment
    last: Moment


@dataclass(frozen=True, slots=True)
class Lasting:
    """A moment and how long it lasts from there."""

    start: Moment
    amount: Amount


@dataclass(frozen=True, slots=True)
class Bound:
    """One side only: after, since, before, until or by something."""

    kind: str
    of: Moment


@dataclass(frozen=True, slots=True)
class Rolling:
    """From now for an amount, or for an amount up to now."""

    amount: Amount
    sign: int


@dataclass(frozen=True, slots=True)
class Relative:
    """An amount before or after something that the conversation knows: its start, due or end."""

    amount: Amount
    sign: int
    anchor: str


@dataclass(frozen=True, slots=True)
class Moved:
    """By how much something is moved: positive is later."""

    amount: Amount
    sign: int


@dataclass(frozen=True, slots=True)
class Every:
    """A recurrence: a unit and interval, the days it falls on, its time, and its limits."""

    unit: str
    interval: int = 1
    weekdays: tuple[tuple[int, int], ...] = ()
    """(nth, weekday) pairs; nth is 0 for every one."""
    days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    """Which of all its days in the month: the first, the last (-1)."""
    skips: bool = False
    """A month that has no such day is left out; else its last day stands in."""
    part: Part | None = None
    clock: Clock | None = None
    ends: Clock | None = None
    """The clock time at which each one ends; of hours and minutes, the last of each day."""
    more: tuple[Clock, ...] = ()
    """Further clock times of each day."""
    zone: str | None = None
    after: Amount | None = None
    """Counted from the moment it is done, not from the clock."""
    start: Moment | None = None
    until: Moment | None = None
    lasts: Amount | None = None
    count: int | None = None
    without: tuple[str, ...] = ()
    off: tuple[Moment, ...] = ()
    """Single days that are left out."""
    times: int = 1
    """How often within the unit; more than once is a question."""


Said = Moment | Between | Lasting | Bound | Rolling | Relative | Moved | Every | Amount
