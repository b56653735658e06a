"""Replies that need no outcome: the greeting, and what is said when nothing could be done."""

from collections.abc import Callable, Sequence

from core.language.say.refusals import refusal
from core.language.say.tables import phrase, quoted
from core.ports import Button, Call, Question, Reply

CITIES = ("Lisbon", "London")
TITLE_MAX = 200
QUOTED = 80
MARKS = " .,;:?!…"


def cities(leading: Callable[[Call], tuple[Call, ...]]) -> tuple[Button, ...]:
    """Buttons that set the clock, each with all the calls that `leading` makes of that one."""
    named = tuple(
        Button(label=city, calls=leading(Call(action="people.update", args={"timezone": city})))
        for city in CITIES
    )
    return (*named, Button(label=phrase("other"), ask=phrase("which city")))


def greeting(name: str, zone_known: bool) -> Reply:
    """The first words; asks for the city when the clock is not known."""
    hello = phrase("hello", name=name)
    if zone_known:
        return Reply(text=hello)
    here = Button(label=phrase("share location"), ask=phrase("how to share"))
    return Reply(
        text=f"{hello} {phrase('one thing first')}",
        buttons=((here, *cities(lambda call: (call,))),),
        question=Question(kind="clock", slot="timezone"),
    )


def not_understood(words: str, near: Sequence[str] = ()) -> Reply:
    """Kindly, with one example of what would work; the words may still be kept as a task.

    `near` are the words of it that could not be placed, where the rest could.
    """
    title = " ".join(words.split())
    if not title:
        return empty()
    short = title if len(title) <= QUOTED else f"{title[: QUOTED - 1]}…"
    parts = [each for each in near if each.strip(MARKS) and each.strip(MARKS) != title.strip(MARKS)]
    stuck = phrase("stuck on", words=", ".join(quoted(each) for each in parts)) if parts else ""
    keep = Call(action="tasks.create", args={"title": title[:TITLE_MAX]})
    return Reply(
        text=phrase("not understood", words=short, stuck=stuck, example=phrase("an example")),
        buttons=((Button(label=phrase("keep as task"), calls=(keep,)),),),
    )


def failed() -> Reply:
    """A mistake of ours; nothing was changed."""
    return Reply(text=phrase("broken"))


def stale_button() -> Reply:
    """A button that belongs to nothing any more."""
    return Reply(text=phrase("stale button"))


def left() -> Reply:
    """A question that is not to be answered: nothing is done."""
    return Reply(text=phrase("declined"))


def hello(name: str) -> Reply:
    """An answer to a greeting."""
    return Reply(text=phrase("hello again", name=name))


def welcome(_name: str) -> Reply:
    """An answer to thanks."""
    return Reply(text=phrase("you are welcome"))


def goodbye(name: str) -> Reply:
    """An answer to a farewell."""
    return Reply(text=phrase("goodbye", name=name))


def empty() -> Reply:
    """A message without words."""
    return Reply(text=phrase("empty", example=phrase("an example")))


def too_long(limit: int) -> Reply:
    """More words than are read at once."""
    return Reply(text=phrase("too long", limit=limit))


def inactive() -> Reply:
    """Someone who may not use this assistant (yet)."""
    return Reply(text=phrase("inactive"))


def error(message: str) -> Reply:
    """A refusal's own sentence."""
    return Reply(text=refusal(message))


def nothing_open() -> Reply:
    """There is no question that could be left."""
    return Reply(text=phrase("nothing open"))


def ask_city() -> Reply:
    """Asks where the person is; the answer sets their clock."""
    question = Question(kind="clock", slot="timezone")
    return Reply(
        text=phrase("ask city"), buttons=(cities(lambda call: (call,)),), question=question
    )


def no_zone() -> Reply:
    """A place was shared whose clock nobody can tell."""
    return ask_city().model_copy(update={"text": phrase("no zone")})


def calendars() -> Reply:
    """No calendar of another service can be connected; what is kept here can be seen."""
    return Reply(text=phrase("calendars"))


WORDS: dict[str, Callable[[str], Reply]] = {
    "no": lambda _: left(),
    "hello": hello,
    "thanks": welcome,
    "bye": goodbye,
    "nothing-open": lambda _: nothing_open(),
    "ask-city": lambda _: ask_city(),
    "command-calendars": lambda _: calendars(),
    "command-connect": lambda _: calendars(),
}
"""Rules of readings that only want a word back."""
