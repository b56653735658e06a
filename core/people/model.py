"""What a person is: the user, the identities they come in by, and their preferences."""

from datetime import timedelta
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from pydantic import Field as Described
from sqlalchemy import JSON, UniqueConstraint, bindparam, insert, select
from sqlmodel import Field, col

from core.kernel.args import Args
from core.kernel.claims import table_of
from core.kernel.db import Tx
from core.kernel.rows import Owned, choices, owned_keys
from core.people import rules
from core.ports import Incoming, Value


class UserStatus(StrEnum):
    """Whether a person may use the house (model.md D4)."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    SUSPENDED = "suspended"
    DELETED = "deleted"


class User(Owned, table=True):
    """A person. Their row's lock orders everything that is theirs."""

    __tablename__ = "users"
    owner: ClassVar[str | None] = "id"
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "preference"
    """What people change of it are preferences (model.md §3.8 names it so)."""
    noun: ClassVar[str] = "people"
    machine: ClassVar[frozenset[str]] = frozenset({"audit_seq", "last_number"})
    user_id: UUID = Field(index=True)
    """Its own id: every recorded row has an owner column of this name."""
    display_name: str = Field(max_length=rules.NAME_MAX)
    given_name: str | None = Field(default=None, max_length=100)
    family_name: str | None = Field(default=None, max_length=100)
    email: str | None = Field(default=None, max_length=320)
    status: UserStatus = Field(sa_type=choices(UserStatus), default=UserStatus.ACTIVE)
    timezone: str = Field(default="UTC", max_length=rules.ZONE_MAX)
    timezone_confirmed: bool = False
    locale: str = Field(default="en", max_length=35)
    audit_seq: int = 0
    last_number: int = 0

    def sketch(self) -> dict[str, Any]:
        """What a reply needs."""
        return {
            "title": self.display_name,
            "timezone": self.timezone,
            "place": rules.place_name(self.timezone),
            "locale": self.locale,
        }


class Identity(Owned, table=True):
    """How a front end knows a person: unique per bot and subject."""

    __tablename__ = "identities"
    __table_args__ = owned_keys(extra=[UniqueConstraint("provider", "bot_id", "subject")])
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "identity"
    provider: str = Field(max_length=20)
    bot_id: str = Field(max_length=64)
    subject: str = Field(max_length=255)


class Preference(Owned, table=True):
    """How a person likes things; one row each (model.md D6)."""

    __tablename__ = "preferences"
    __table_args__ = owned_keys(extra=[UniqueConstraint("user_id")])
    keep: ClassVar[timedelta | None] = None
    called: ClassVar[str] = "preference_set"
    noun: ClassVar[str] = "people"
    work_hours: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    focus_blocks: list[Any] | None = Field(default=None, sa_type=JSON)
    default_meeting_minutes: int = 30
    reminder_defaults: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    """What loose words mean to them: the fields of `core.ports.Habits` but zone and locale."""
    planning_style: str | None = Field(default=None, max_length=50)
    notifications: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    privacy: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    theme: str | None = Field(default=None, max_length=20)
    extra: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


class SettingsView(Value):
    """A person's settings, as they may be shown."""

    display_name: str
    timezone: str
    timezone_confirmed: bool
    place: str
    locale: str
    default_meeting_minutes: int
    habits: dict[str, Any]


class NoArgs(Args):
    """Nothing to say."""


class NewSettings(Args):
    """What a person may change about themselves; what is not given stays."""

    timezone: str | None = Described(None, description="City or IANA zone, such as Lisbon.")
    display_name: str | None = Described(
        None, min_length=1, max_length=rules.NAME_MAX, description="What to call the person."
    )
    language: str | None = Described(
        None, max_length=rules.LANGUAGE_MAX, description="Language of replies, such as en or pt."
    )
    default_meeting_minutes: int | None = Described(
        None, ge=5, le=1440, description="How long a meeting lasts when nobody says."
    )
    morning: int | None = Described(None, ge=3, le=12, description="Hour that 'morning' means.")
    evening: int | None = Described(None, ge=16, le=23, description="Hour that 'evening' means.")
    first_weekday: int | None = Described(
        None, ge=0, le=6, description="First day of the week, 0 is Monday."
    )
    date_order: str | None = Described(
        None, pattern="^(MDY|DMY|YMD)$", description="How 3/4 is read: MDY, DMY or YMD."
    )


def me(tx: Tx) -> User:
    """The caller's own row."""
    return User.mine(tx, tx.user_id)


def preferences(tx: Tx) -> Preference:
    """The caller's preferences."""
    return Preference.all_mine(tx, limit=1)[0]


_KNOWN = select(col(Identity.subject), col(Identity.user_id)).where(
    col(Identity.provider) == bindparam("provider"),
    col(Identity.bot_id) == bindparam("bot"),
    col(Identity.subject).in_(bindparam("subjects", expanding=True)),
    col(Identity.deleted_at).is_(None),
)


def known(tx: Tx, provider: str, bot_id: str, subjects: list[str]) -> dict[str, UUID]:
    """Whose these subjects are, as far as this front end has seen them before."""
    who = {"provider": provider, "bot": bot_id, "subjects": subjects}
    return {row.subject: row.user_id for row in tx.session.execute(_KNOWN, who)}


def welcome(tx: Tx, provider: str, incoming: Incoming, *, active: bool) -> UUID:
    """Make the person behind an unknown identity; inactive ones wait for registration.

    The door makes them, not an action of theirs: there is nothing that they could undo.
    """
    zone = incoming.timezone if rules.is_zone(incoming.timezone or "") else None
    user_id, stamp = tx.new_id(), {"version": 1, "created_at": tx.now, "updated_at": tx.now}
    user = {
        "id": user_id,
        "user_id": user_id,
        "display_name": rules.display_name(incoming.name),
        "status": UserStatus.ACTIVE if active else UserStatus.INACTIVE,
        "timezone": zone or "UTC",
        "timezone_confirmed": zone is not None,
        "locale": incoming.language[:35] or "en",
        "audit_seq": 0,
        "last_number": 0,
    }
    tx.session.execute(insert(table_of(User)), user | stamp)
    mine = {"id": tx.new_id(), "user_id": user_id} | stamp
    known_by = {"provider": provider, "bot_id": incoming.bot_id, "subject": incoming.subject}
    tx.session.execute(insert(table_of(Identity)), mine | known_by)
    liked: dict[str, Any] = {"default_meeting_minutes": 30} | {key: {} for key in _EMPTY}
    tx.session.execute(insert(table_of(Preference)), mine | {"id": tx.new_id()} | liked)
    return user_id


_EMPTY = ("reminder_defaults", "notifications", "privacy", "extra")
