"""Questions: what is said when only the person can tell, and the choices offered."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from core.language.say.dates import day, joined, said_clock
from core.language.say.tables import has, phrase, quoted
from core.language.when.values import Kind, Resolution
from core.ports import Button, Outcome, Question, Reply
from core.schedule import resolve_local

_HALF = r"\s*(?:(?P<half>[ap])\.?m\b)"
_HOURS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?P<hour>\d{{1,2}})[:.h](?P<minute>[0-5]\d)(?!\d){_HALF}?",
        rf"\b(?P<hour>\d{{1,2}}){_HALF}",
        r"(?:\b(?:at|um|om|à|às?|alle|a las?)|@)\s*(?P<hour>\d{1,2})\b",
    )
)
"""An hour in digits, the surest way of writing it first."""
EVENING = 18
QUOTED = 60


def asked(outcomes: Sequence[Outcome]) -> Reply | None:
    """The open question of a turn: several yes-or-no ones as one, else the first.

    What cannot be asked at the same time is named, so that nothing is silently dropped.
    """
    asks = [one.ask for one in outcomes if one.ask is not None]
    if len(asks) < 2:
        return asks[0] if asks else None
    if all(ask.question and ask.question.call_ids for ask in asks):
        return _confirm_all(asks)
    waiting = [_subject(ask) for ask in asks[1:]]
    text = phrase("asked first", question=asks[0].text, names=joined(waiting))
    return asks[0].model_copy(update={"text": text})


def cancel() -> Button:
    """Leaves what was asked for."""
    return Button(label=phrase("Cancel"), ask=phrase("declined"))


def yes_no() -> tuple[str, str]:
    """The labels of a plain yes and a plain no."""
    return phrase("yes"), phrase("no")


def _confirm_all(asks: Sequence[Reply]) -> Reply:
    """One yes or no for several proposals; those whose buttons name an effect keep their own."""
    ids = tuple(i for ask in asks if ask.question for i in ask.question.call_ids)
    own = [ask.buttons[0][0] for ask in asks]
    no = Button(label=phrase("no"), declines=ids)
    rows: tuple[tuple[Button, ...], ...] = (*((one,) for one in own), (no,))
    if {one.label for one in own} == {phrase("yes")}:
        rows = ((Button(label=phrase("yes to all"), confirms=ids), no),)
    text = "\n".join(ask.text for ask in asks)
    return Reply(text=text, buttons=rows, question=Question(kind="confirm", call_ids=ids))


def _subject(ask: Reply) -> str:
    """What a question is about: its thing's title, else the question."""
    pending = ask.question.pending if ask.question else ()
    title = pending[0].args.get("title") or pending[0].args.get("item") if pending else None
    return quoted(title or ask.text)


def _quoted(words: str) -> str:
    short = words if len(words) <= QUOTED else f"{words[: QUOTED - 1]}…"
    return quoted(short)


def time_not_understood(words: str) -> str:
    """The words could not be read as a time; with examples that can."""
    return phrase("time not understood", words=_quoted(words))


def clock_unknown(words: str) -> str:
    """What was said depends on a clock that we do not know."""
    found = next((match for hour in _HOURS if (match := hour.search(words))), None)
    if found is None:
        return f"{phrase('clock unknown')} {phrase('which words', words=_quoted(words))}"
    said = found.groupdict()
    half = f" {said['half'].lower()}m" if said.get("half") else ""
    hour = f"{int(said['hour'])}:{said.get('minute') or '00'}{half}"
    return f"{phrase('clock unknown')} {phrase('which hour', hour=hour)}"


def which_time(action: str, title: str, found: Resolution, now: datetime) -> str:
    """Asks which of several moments is meant; `now` is on the person's clock."""
    what = phrase("what" if title else "what unnamed", title=title)
    key = f"ask {action}" if title and has(f"ask {action}") else f"ask {action} unnamed"
    question = phrase(key if has(key) else "ask", title=what)
    if found.passed:
        return phrase("passed so", passed=_passed(found, now), question=question)
    return phrase("which day", now=said_clock(now), words=_quoted(found.words), what=what)


def _passed(found: Resolution, now: datetime) -> str:
    """Such as "9:00 today has passed"; the earliest of the readings that lie before now."""
    readings = (found, *found.alternatives)
    starts = [each.start.astimezone(now.tzinfo) for each in readings if each.start and each.timed]
    hours = sorted({each.time() for each in starts if each.time() <= now.time()})
    if found.timed and hours:
        return phrase("hour today passed", hour=said_clock(hours[0]))
    return phrase("that passed", words=_quoted(found.words))


def moments_apart(action: str, found: Resolution) -> list[tuple[str, str]]:
    """What else may be wanted when a moment has passed: a reminder may ring now."""
    rings = found.passed and action == "reminders.create"
    return [(phrase("ring now"), "now")] if rings else []


def moment_option(moment: datetime, now: datetime) -> tuple[str, str]:
    """A button's label, and words that mean just this moment; both aware, in the person's zone."""
    here = moment.astimezone(now.tzinfo)
    ahead = (here.date() - now.date()).days
    near = {0: "Tonight" if here.hour >= EVENING else "Today", 1: "Tomorrow"}.get(ahead)
    label = f"{phrase(near) if near else day(here.date(), now.date())} {said_clock(here)}"
    return label, _exactly(here)


def _exactly(here: datetime) -> str:
    """Such as "2027-02-02 09:00": with its offset where that hour comes twice or was skipped."""
    seconds = "seconds" if here.second else "minutes"
    wall = here.replace(tzinfo=None)
    zone = getattr(here.tzinfo, "key", None)
    plain = zone is None or resolve_local(wall, zone) == (here,)
    return (wall if plain else here).isoformat(" " if plain else "T", seconds)


def tomorrow_options(found: Resolution, now: datetime) -> list[tuple[str, str]]:
    """After midnight: the day that has begun, or the one after; none where only one is left."""
    if found.start is None or found.kind is Kind.RECURRENCE:
        return []
    start = found.start.astimezone(now.tzinfo)
    if start.date() <= now.date():
        return []
    both = [(start.date() - timedelta(days=back), back) for back in (1, 0)]
    options = [
        _that_day(found, start, on, now)
        for on, back in both
        if back == 0 or _ahead(found, start, now)
    ]
    return options if len(options) > 1 else []


def _ahead(found: Resolution, start: datetime, now: datetime) -> bool:
    """Whether the same a day earlier still lies ahead."""
    return not found.timed or start - timedelta(days=1) > now


def _that_day(found: Resolution, start: datetime, on: date, now: datetime) -> tuple[str, str]:
    hour = f", {said_clock(start)}" if found.timed else ""
    label = f"{day(on, now.date())}{hour}"
    if found.kind is Kind.INSTANT:
        wall = datetime.combine(on, start.time(), start.tzinfo)
        return label, _exactly(wall)
    tomorrow = rf"\b{phrase('tomorrow')}\b"
    return label, re.sub(tomorrow, on.isoformat(), found.words, count=1, flags=re.IGNORECASE)
