"""What a person is: the user, the identities they come in by, their preferences, and codes."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from pydantic import Field as Described
from sqlalchemy import (
    JSON,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    bindparam,
    func,
    insert,
    select,
    text,
    update,
)
from sqlmodel import Field, col

from core.kernel.args import Args
from core.kernel.claims import table_of
from core.kernel.db import PEOPLE, Person, Tx, person_of
from core.kernel.ids import fingerprint
from core.kernel.rows import Owned, choices, owned_keys, since
from core.people import rules
from core.ports import Incoming, Value


class UserStatus(StrEnum):
    """Whether a person may use the house (model.md D4)."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    SUSPENDED = "suspended"
    DELETED = "deleted"


class Role(StrEnum):
    """What a person may do here: a bundle of scopes (model.md §3.7)."""

    USER = "user"
    ADMIN = "admin"
    READONLY = "readonly"


def scopes(role: str) -> frozenset[str]:
    """What a role may do: with what is the person's own, and with the house."""
    if role == Role.READONLY:
        return frozenset({"*:read"})
    own = frozenset({"*:read", "*:write", "*:delete", "*:assign", "*:execute"})
    return own | {"users:*", "system:*"} if role == Role.ADMIN else own


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
    role: Role = Field(
        sa_type=choices(Role), default=Role.USER, sa_column_kwargs=since(Role.USER.value)
    )
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


_LIVE = text("deleted_at IS NULL")


class Identity(Owned, table=True):
    """How a front end knows a person: of those that stand, unique per bot and subject."""

    __tablename__ = "identities"
    __table_args__ = owned_keys(
        extra=[
            Index(
                "uq_identities_subject",
                *("provider", "bot_id", "subject"),
                unique=True,
                postgresql_where=_LIVE,
                sqlite_where=_LIVE,
            )
        ]
    )
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


class Purpose(StrEnum):
    """What a code is good for."""

    INVITE = "invite"
    """Whoever brings it may come in."""
    RECOVER = "recover"
    """The account that brings it is that person's from then on."""


LIVES = {Purpose.INVITE: timedelta(days=7), Purpose.RECOVER: timedelta(hours=1)}


class OneTimeToken(Owned, table=True):
    """A code that its owner gave out; the code itself is kept nowhere, only its SHA-256."""

    __tablename__ = "one_time_tokens"
    __table_args__ = owned_keys(
        extra=[
            UniqueConstraint("digest"),
            ForeignKeyConstraint(["for_user_id"], ["users.id"]),
            ForeignKeyConstraint(["used_by"], ["users.id"]),
        ]
    )
    keep: ClassVar[timedelta | None] = timedelta(days=90)
    called: ClassVar[str] = "one_time_token"
    noun: ClassVar[str] = "people"
    machine: ClassVar[frozenset[str]] = frozenset({"digest"})
    purpose: Purpose = Field(sa_type=choices(Purpose))
    digest: str = Field(max_length=64)
    for_user_id: UUID | None = None
    """Whom a recovery code leads to."""
    expires_at: datetime
    used_at: datetime | None = None
    used_by: UUID | None = None

    def sketch(self) -> dict[str, Any]:
        """What a question about it needs."""
        return {"title": "The code"}


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


def called(tx: Tx, name: str) -> dict[UUID, str]:
    """The people with this name or id, or all for "": their names by id, the first to come first.

    For who runs the installation; front ends name nobody.
    """
    everybody = tx.session.scalars(select(User).order_by(col(User.id)))
    return {
        one.id: one.display_name
        for one in everybody
        if name.casefold() in {"", str(one.id), one.display_name.casefold()}
    }


def preferences(tx: Tx) -> Preference:
    """The caller's preferences."""
    return Preference.all_mine(tx, limit=1)[0]


_KNOWN = PEOPLE.add_columns(col(Identity.subject)).where(
    col(Identity.user_id) == PEOPLE.selected_columns.id,
    col(Identity.provider) == bindparam("provider"),
    col(Identity.bot_id) == bindparam("bot"),
    col(Identity.subject).in_(bindparam("subjects", expanding=True)),
    col(Identity.deleted_at).is_(None),
)


def known(tx: Tx, provider: str, bot_id: str, subjects: list[str]) -> dict[str, Person]:
    """Whose these subjects are, as far as this front end has seen them; their rows not locked."""
    who = {"provider": provider, "bot": bot_id, "subjects": subjects}
    return {row.subject: person_of(row) for row in tx.session.execute(_KNOWN, who)}


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
        "role": Role.USER,
        "timezone": zone or "UTC",
        "timezone_confirmed": zone is not None,
        "locale": incoming.language[:35] or "en",
        "audit_seq": 0,
        "last_number": 0,
    }
    tx.session.execute(insert(table_of(User)), user | stamp)
    _know(tx, user_id, provider, incoming)
    mine = {"id": tx.new_id(), "user_id": user_id} | stamp
    liked: dict[str, Any] = {"default_meeting_minutes": 30} | {key: {} for key in _EMPTY}
    tx.session.execute(insert(table_of(Preference)), mine | liked)
    return user_id


def _know(tx: Tx, user_id: UUID, provider: str, incoming: Incoming) -> UUID:
    """Take who speaks for that person from here on."""
    made = tx.new_id()
    row = {"id": made, "user_id": user_id, "version": 1, "created_at": tx.now}
    who = {"provider": provider, "bot_id": incoming.bot_id, "subject": incoming.subject}
    tx.session.execute(insert(table_of(Identity)), row | who | {"updated_at": tx.now})
    return made


_EMPTY = ("reminder_defaults", "notifications", "privacy", "extra")


def accounts(tx: Tx, user_id: UUID) -> int:
    """How many accounts are this person's."""
    whose = (col(Identity.user_id) == user_id, col(Identity.deleted_at).is_(None))
    return tx.session.scalar(select(func.count(col(Identity.id))).where(*whose)) or 0


def role_of(tx: Tx, user_id: UUID) -> Role | None:
    """A person's role."""
    return tx.session.scalar(select(col(User.role)).where(col(User.id) == user_id))


def set_person(tx: Tx, user_id: UUID, **columns: Any) -> None:
    """Write a person's own row as the door does: nothing that they could undo."""
    table = table_of(User)
    fresh = {"updated_at": tx.now, "version": table.c.version + 1}
    tx.session.execute(update(table).where(table.c.id == user_id).values(**columns, **fresh))


def link(tx: Tx, provider: str, incoming: Incoming, newcomer: UUID, person: UUID) -> UUID:
    """Make who speaks another account of `person`; the newcomer that they were is no more."""
    table, gone = table_of(Identity), {"deleted_at": tx.now, "updated_at": tx.now}
    was = (table.c.user_id == newcomer, table.c.deleted_at.is_(None))
    tx.session.execute(update(table).where(*was).values(**gone))
    set_person(tx, newcomer, status=UserStatus.DELETED, deleted_at=tx.now)
    return _know(tx, person, provider, incoming)


def issue(tx: Tx, purpose: Purpose, for_user_id: UUID | None = None) -> str:
    """A fresh code of the caller's: the only time that it is known here."""
    made = rules.code(tx.ids.bits(rules.CODE_BITS))
    OneTimeToken.new(
        tx,
        purpose=purpose,
        digest=digest(made),
        for_user_id=for_user_id,
        expires_at=tx.now + LIVES[purpose],
    )
    return made


def token(tx: Tx, code: str) -> OneTimeToken | None:
    """What a code is good for; None if it was never given out, is used, withdrawn or too old.

    It is looked up by its digest, so how long that takes says nothing of the code.
    """
    return tx.session.scalar(select(OneTimeToken).where(_good(tx, [code])))


def leads_to(tx: Tx, codes: Iterable[str]) -> set[UUID]:
    """The people whom recovery codes among these lead to."""
    query = select(col(OneTimeToken.for_user_id)).where(_good(tx, codes))
    return {one for one in tx.session.scalars(query) if one is not None}


def open_codes(tx: Tx) -> list[OneTimeToken]:
    """The codes that the caller gave out and nobody has used yet."""
    unused = col(OneTimeToken.used_at).is_(None), col(OneTimeToken.expires_at) > tx.now
    return OneTimeToken.all_mine(tx, *unused)


def use(tx: Tx, found: OneTimeToken, user_id: UUID) -> bool:
    """Use a code up; False if somebody was faster."""
    table = table_of(OneTimeToken)
    free = (table.c.id == found.id, table.c.used_at.is_(None), table.c.deleted_at.is_(None))
    used = {"used_at": tx.now, "used_by": user_id, "updated_at": tx.now}
    return wrote(tx, update(table).where(*free).values(**used))


def _good(tx: Tx, codes: Iterable[str]) -> Any:
    return (
        col(OneTimeToken.digest).in_([digest(one) for one in codes])
        & col(OneTimeToken.used_at).is_(None)
        & col(OneTimeToken.deleted_at).is_(None)
        & (col(OneTimeToken.expires_at) > tx.now)
    )


def digest(code: str) -> str:
    """What is kept of a code."""
    return fingerprint(code.replace("-", ""))


def wrote(tx: Tx, statement: Any) -> bool:
    """Whether a statement found a row to change."""
    written: Any = tx.session.execute(statement)
    return bool(written.rowcount)
