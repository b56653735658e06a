"""The stretch of time that a question is about."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from core.language.say.dates import dated, day, instant, on_date, span
from core.language.say.tables import phrase
from core.language.say.values import Speaking

DAY = timedelta(days=1)


class Window(NamedTuple):
    """The stretch of time that was asked about, on the person's clock."""

    start: datetime
    end: datetime

    @property
    def one_day(self) -> bool:
        """All of it lies on one date."""
        return self.last == self.start.date()

    @property
    def last(self) -> date:
        """Its last date."""
        return (self.end - timedelta(microseconds=1)).date()


def window_of(view: Mapping[str, Any], speaking: Speaking) -> Window | None:
    """What a view was asked for; None without two bounds."""
    start, end = (_bound(view.get(key), speaking) for key in ("start", "end"))
    return Window(start, end) if start and end else None


def _bound(value: Any, speaking: Speaking) -> datetime | None:
    """An instant on the person's clock; a date stands for its beginning."""
    moment, on = instant(value), on_date(value)
    if moment is not None:
        return speaking.local(moment)
    return speaking.midnight(on) if on else None


def span_words(window: Window, today: date) -> str:
    """Such as "Mon 22 Mar", "today, Mon 5 Jul", "Mon 22 Mar – Sun 28 Mar"."""
    first = window.start.date()
    if not window.one_day:
        return f"{day(first, today)} – {day(window.last, today)}"
    if window.end - window.start < DAY - timedelta(hours=1):
        return f"{dated(first, today)}, {span(window.start, window.end, today)}"
    return dated(first, today)


def on_words(window: Window, today: date) -> str:
    """Such as "on Mon 22 Mar", "today, Mon 5 Jul"."""
    first = window.start.date()
    if not window.one_day:
        return phrase("on span", start=day(first, today), end=day(window.last, today))
    words = span_words(window, today)
    return words if abs((first - today).days) <= 1 else phrase("on", dates=words)
