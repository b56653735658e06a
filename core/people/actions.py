"""What may be asked about oneself and who else may come in: settings, codes, accounts."""

from uuid import UUID

from pydantic import Field as Described
from sqlalchemy import func, or_, select
from sqlmodel import col

from core.kernel.actions import action
from core.kernel.args import Args
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code
from core.people import model, rules
from core.people.model import (
    LIVES,
    Identity,
    NewSettings,
    NoArgs,
    Preference,
    Purpose,
    SettingsView,
    User,
    UserStatus,
    me,
    preferences,
    scopes,
)
from core.ports import Risk, Value


class CodeView(Value):
    """A fresh code, shown this once."""

    code: str = Described(repr=False)
    purpose: Purpose
    hours: int
    """How long it is good for."""
    person: str | None = None
    """Whom it leads to, when that is somebody else."""


class AccountsView(Value):
    """How many accounts are no longer the person's."""

    removed: int


class Lost(Args):
    """Whose account is to be linked anew."""

    person: str | None = Described(
        None, min_length=1, max_length=255, description="Name or id of the person; else oneself."
    )


class Accounts(Args):
    """Which account is to go."""

    account: UUID | None = Described(
        None, description="The account; else all but the one they write from."
    )


_HABITS = ("morning", "evening", "first_weekday", "date_order")


@action(
    risk=Risk.WRITE,
    http="PATCH /me",
    reply="settings_changed",
    says=["I'm in Lisbon", "my timezone is Europe/Berlin", "call me Inês"],
)
def update(tx: Tx, args: NewSettings) -> SettingsView:
    """Change the caller's settings: time zone, name, language, what loose words mean."""
    user, liked = me(tx), preferences(tx)
    if args.timezone is not None:
        user.timezone, user.timezone_confirmed = _zone(args.timezone), True
    if args.display_name is not None:
        user.display_name = rules.display_name(args.display_name)
    if args.language is not None:
        user.locale = args.language
    if args.default_meeting_minutes is not None:
        liked.default_meeting_minutes = args.default_meeting_minutes
    said = {key: getattr(args, key) for key in _HABITS if getattr(args, key) is not None}
    if said:
        liked.reminder_defaults = liked.reminder_defaults | said
    return _view(user, liked)


@action(
    risk=Risk.READ,
    http="GET /me",
    reply="settings",
    says=["show my settings", "what is my timezone?"],
)
def show(tx: Tx, _args: NoArgs) -> SettingsView:
    """Show the caller's settings."""
    return _view(me(tx), preferences(tx))


@action(
    risk=Risk.WRITE,
    http="POST /invitations",
    reply="code_made",
    says=["make an invitation code", "invite somebody"],
)
def invite(tx: Tx, _args: NoArgs) -> CodeView:
    """Make a code that lets one more person use this assistant; for its owner only."""
    _run_the_house(tx)
    return _code(tx, Purpose.INVITE)


@action(
    risk=Risk.WRITE,
    http="POST /recoveries",
    reply="code_made",
    says=["make a recovery code", "recovery code for Inês"],
)
def recover(tx: Tx, args: Lost) -> CodeView:
    """Make a code that links a new account to a person: oneself, or (the owner) anybody."""
    if args.person is None:
        return _code(tx, Purpose.RECOVER, me(tx))
    found = _called(tx, args.person)
    if [one.id for one in found] != [tx.user_id]:
        _run_the_house(tx)
    return _code(tx, Purpose.RECOVER, _only(found, args.person))


@action(
    risk=Risk.DESTRUCTIVE,
    http="DELETE /accounts",
    reply="accounts_removed",
    says=["remove my other accounts", "unlink my old account"],
    irreversible="make a recovery code and send it from that account.",
)
def unlink(tx: Tx, args: Accounts) -> AccountsView:
    """Take an account, or all others, away from the caller, and void the codes they gave out."""
    own = Identity.all_mine(tx)
    gone = _others(tx, own) if args.account is None else [Identity.mine(tx, args.account)]
    if len(gone) == len(own):
        raise AssistantError(Code.RESOURCE_CONFLICT, "This is your only account: it has to stay.")
    for one in (*gone, *model.open_codes(tx)):  # whoever had that account may have made some
        one.deleted_at = tx.now
    return AccountsView(removed=len(gone))


def _others(tx: Tx, own: list[Identity]) -> list[Identity]:
    """All but the one whose private chat this is."""
    here = tx.turn.conversation_id if tx.turn else ""
    others = [one for one in own if _home(one) != here]
    if len(others) == len(own) > 1:
        raise AssistantError(
            Code.RESOURCE_CONFLICT, "Say that in our private chat: the account you use there stays."
        )
    return others


def _home(identity: Identity) -> str:
    """The conversation of an account's private chat: its address is the account's own id."""
    return f"{identity.bot_id}:{identity.subject}"


def _code(tx: Tx, purpose: Purpose, user: User | None = None) -> CodeView:
    made = model.issue(tx, purpose, user.id if user else None)
    hours = int(LIVES[purpose].total_seconds() // 3600)
    other = user.display_name if user is not None and user.id != tx.user_id else None
    return CodeView(code=made, purpose=purpose, hours=hours, person=other)


def _run_the_house(tx: Tx) -> None:
    """Refuse who may not manage people."""
    if "users:*" not in scopes(me(tx).role):
        raise AssistantError(
            Code.INSUFFICIENT_PERMISSIONS, "Only the owner of this assistant can do that."
        )


def _called(tx: Tx, words: str) -> list[User]:
    """The people who may use the house and are called so, or have an account of that id."""
    by_id = select(col(Identity.user_id)).where(
        col(Identity.subject) == words, col(Identity.deleted_at).is_(None)
    )
    name = col(User.display_name)
    named = or_(name == words, func.lower(name) == words.lower(), col(User.id).in_(by_id))
    active = (col(User.status) == UserStatus.ACTIVE, col(User.deleted_at).is_(None))
    return list(tx.session.scalars(select(User).where(*active, named).limit(2)))


def _only(found: list[User], words: str) -> User:
    if not found:
        raise AssistantError(
            Code.RESOURCE_NOT_FOUND, f"I know nobody called {words[:60]!r}.", "person"
        )
    if len(found) > 1:
        raise AssistantError(
            Code.RESOURCE_CONFLICT,
            f"There are several people called {words[:60]!r}. Name the id of their account.",
            "person",
        )
    return found[0]


def _zone(words: str) -> str:
    zone = rules.find_zone(words)
    if zone is None or len(zone) > rules.ZONE_MAX:
        raise AssistantError(
            Code.VALIDATION_FAILED,
            f"I don't know the place or time zone {words[:60]!r}. Name a large city nearby, "
            "or a zone such as Europe/Lisbon.",
            "timezone",
        )
    return zone


def _view(user: User, liked: Preference) -> SettingsView:
    return SettingsView(
        display_name=user.display_name,
        timezone=user.timezone,
        timezone_confirmed=user.timezone_confirmed,
        place=rules.place_name(user.timezone),
        locale=user.locale,
        default_meeting_minutes=liked.default_meeting_minutes,
        habits=liked.reminder_defaults,
    )
