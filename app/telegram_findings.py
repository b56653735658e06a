"""What counts as wrong with the bot's token, with where updates go, and with groups; pure."""

from datetime import datetime
from urllib.parse import urlsplit

from telegram import WebhookInfo

from app.machine import without_token
from core.ports import SendError
from core.upkeep.rules import Finding, Level, ago, fine

TOPIC, UPDATES, GROUPS = "telegram", "telegram updates", "telegram groups"


def place(address: str) -> str:
    """An address by its server alone: the rest may be somebody's secret."""
    parts = urlsplit(address)
    return parts.netloc.rpartition("@")[2] or "nowhere"


def refused(api_url: str) -> Finding:
    """The token is good for nothing."""
    return Finding(
        level=Level.ERROR,
        topic=TOPIC,
        found=f"{place(api_url)} does not know the token in TELEGRAM_BOT_TOKEN.",
        do="Copy it anew from @BotFather (/mybots, API Token) and start again; where "
        "TELEGRAM_API_URL is set, see that it is a Bot API server's root address.",
    )


def unreachable(api_url: str, error: SendError) -> Finding:
    """Nobody knows what Telegram would say."""
    return Finding(
        level=Level.WARN,
        topic=TOPIC,
        found=f"{place(api_url)} cannot be asked: {without_token(str(error))}.",
        do="Look at the network, a proxy, or TELEGRAM_API_URL. A running Nudge tries again by "
        "itself, and nothing is lost.",
    )


def webhook(hook: WebhookInfo, ours: str, now: datetime) -> Finding:
    """Whether updates come to us; `ours`: our webhook's address, empty when we ask for them."""
    there = place(hook.url)
    if not hook.url and not ours:
        return fine(UPDATES, f"they are asked for, no webhook is set; {_waiting(hook)}.")
    if not hook.url:
        found = f"No webhook is set yet; {place(ours)} is to be it."
        do = "`nudge serve` sets it at start."
        return Finding(level=Level.INFO, topic=UPDATES, found=found, do=do)
    if hook.url != ours:
        return Finding(level=Level.WARN, topic=UPDATES, found=_elsewhere(there, ours), do=_TAKEN)
    if hook.last_error_date is None:
        return fine(UPDATES, f"Telegram sends them to {there}; {_waiting(hook)}.")
    return _failed(hook, there, now)


_TAKEN = (
    "The next start of this Nudge changes that. If another program uses the same bot, give one of "
    "the two a bot of its own: only one can have the updates."
)


def _elsewhere(there: str, ours: str) -> str:
    wanted = "TELEGRAM_WEBHOOK_URL names another address" if ours else "we are to ask for updates"
    return f"A webhook is set, at {there}, but {wanted}."


def _failed(hook: WebhookInfo, there: str, now: datetime) -> Finding:
    """Telegram could not bring an update; it forgets that only when the webhook is set anew."""
    when = ago(now - hook.last_error_date) if hook.last_error_date else ""
    why = without_token(hook.last_error_message or "no reason given")
    return Finding(
        level=Level.WARN if hook.pending_update_count else Level.INFO,
        topic=UPDATES,
        found=f"Telegram could not bring an update to {there} {when}: {why}; {_waiting(hook)}.",
        do="See that `nudge serve` runs, and that the proxy before it has a certificate and hands "
        "the path on."
        if hook.pending_update_count
        else "It has brought everything since.",
    )


def _waiting(hook: WebhookInfo) -> str:
    many = hook.pending_update_count
    return "1 update waits" if many == 1 else f"{many or 'no'} updates wait"


def groups(*, joins: bool, hears_all: bool) -> Finding:
    """Whether the bot can be in groups, and what it is shown there."""
    if not joins:
        found = "The bot cannot be added to groups."
        do = "That is fine where nobody wants it there; @BotFather's /setjoingroups changes it."
        return Finding(level=Level.INFO, topic=GROUPS, found=found, do=do)
    if not hears_all:
        found = "the bot is shown only commands, mentions and replies to it; it needs no more."
        return fine(GROUPS, found)
    return Finding(
        level=Level.INFO,
        topic=GROUPS,
        found="Privacy mode is off: the bot is shown every message of its groups.",
        do="It hears only what is said to it and stores nothing else.",
        proposal="@BotFather: /setprivacy, Enable.",
    )
