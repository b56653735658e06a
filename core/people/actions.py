"""What may be asked about oneself: the clock, the name, the language, habits."""

from core.kernel.actions import action
from core.kernel.db import Tx
from core.kernel.errors import AssistantError, Code
from core.people import rules
from core.people.model import NewSettings, NoArgs, Preference, SettingsView, User, me, preferences
from core.ports import Risk

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
