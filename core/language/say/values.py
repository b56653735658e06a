"""Who is spoken to and when, and what one line of a reply is made of."""

from datetime import date, datetime, time
from typing import NamedTuple
from uuid import UUID

from core.ports import Button, Document, Value, Week
from core.schedule.wallclock import zone_of


class Speaking(Value):
    """What every sentence depends on besides its facts."""

    now: datetime
    """Aware."""
    zone: str = "UTC"
    zone_known: bool = True
    """The person has said where their clock is."""
    locale: str = "en"
    turn_id: UUID | None = None
    """The exchange that undo, redo and ‹why› of this reply are about."""
    stays: tuple[str, ...] = ()
    """What an undo leaves as it is: "Your Lisbon clock", "#3"."""

    def local(self, instant: datetime) -> datetime:
        """The instant on the person's clock."""
        return instant.astimezone(zone_of(self.zone))

    @property
    def today(self) -> date:
        """The person's date."""
        return self.local(self.now).date()

    def midnight(self, on: date) -> datetime:
        """The beginning of a date on the person's clock."""
        return datetime.combine(on, time(), zone_of(self.zone))


class Line(NamedTuple):
    """What is said of one outcome, and the likely next steps."""

    text: str
    buttons: tuple[Button, ...] = ()
    week: Week | None = None
    document: Document | None = None
