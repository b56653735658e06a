"""What people do in a chat besides typing: press, react, forward, send a picture or a place."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.conversation.model import ConversationTurn
from core.conversation.rules import reaction_means, short_line
from core.kernel.asking import renumbered
from core.language import say
from core.notify import model as notify
from core.notify.rules import Kind
from core.ports import Button, Call, InputKind, Question, Reading, Reply

KEEP = "conversation.keep"
ATTACH = "conversation.attach"
UNHEARD = "voice-"
"""How the rule begins that says why nothing was heard in a recording."""
SILENT = Reading(ask=Reply(text=""), rule_ids=("no-effect",), confidence=1.0)
"""What asks for nothing and is answered by nothing."""
DONE = frozenset({"reminders.complete", "tasks.complete"})
THINGS = frozenset({"tasks", "events", "reminders"})
_POINTING = frozenset("this that it keep save note remember capture please pls todo task".split())
_THIS = frozenset({"it", "this", "that", "this one", "that one", ""})


@dataclass(frozen=True, slots=True)
class Touched:
    """A message of ours that was pressed or reacted to, and the buttons that this may mean."""

    message: notify.Delivery
    buttons: tuple[Button, ...]
    key: str = ""
    """The same press twice has the same key, and acts once."""


def pressed(found: tuple[notify.Delivery, Button] | None, data: str) -> Touched | None:
    """What a press touched."""
    return Touched(found[0], (found[1],), f"press:{data}") if found else None


def reacted(message: notify.Delivery | None, emoji: str) -> Touched | None:
    """What a reaction touched: of what rang, "done" or "dismiss"; None where it means nothing."""
    means = reaction_means(emoji)
    if message is None or not means or message.kind == Kind.REPLY:
        return None
    everything = [button for row in message.reply.buttons for button in row]
    things = message.reply.buttons if message.kind is Kind.DIGEST else (everything,)
    found = [one for row in things if (one := _answer(row, means)) is not None]
    if not found:
        return None
    one = found[0]
    if one in everything:
        key = f"press:d:{message.id.hex}:{everything.index(one)}"
    else:
        key = f"react:{message.id.hex}:{means}"
    return Touched(message, tuple(found), key)


def _answer(row: Sequence[Button], means: str) -> Button | None:
    """The button of a thing that says so; what only happens, and cannot be done, is dismissed."""
    done = next((one for one in row if one.calls and one.calls[0].action in DONE), None)
    if means == "done" and done is not None:
        return done
    ring = next((one for one in row if "occurrence" in _first(one)), None)
    if ring is None:
        return None
    told = {key: _first(ring)[key] for key in ("item", "occurrence")}
    waved = Button(label=_wave(row), calls=(Call(action="reminders.dismiss", args=told),))
    return next((one for one in row if one.calls == waved.calls), waved)


def _first(button: Button) -> dict[str, Any]:
    return button.calls[0].args if button.calls else {}


def _wave(row: Sequence[Button]) -> str:
    number, _, _ = row[0].label.partition(" ")
    return say.dismiss(number if number.startswith("#") else "")


def reaction(touched: Touched | None, emoji: str) -> Reading:
    """A reaction is the press it stands for; asked when it may mean several, silent when none."""
    if touched is None:
        return SILENT
    if len(touched.buttons) == 1:
        return press(touched.buttons[0], "reaction")
    ask = say.which(touched.buttons, reaction_means(emoji))
    return Reading(ask=ask, rule_ids=("reaction",), confidence=1.0)


def press(button: Button, rule: str = "button") -> Reading:
    """What a button means; one that only leaves a question is a no to it."""
    if button.ask is not None and say.leaves(button.ask):
        return Reading(rule_ids=("no",), confidence=1.0)
    return Reading(press=button, calls=button.calls, rule_ids=(rule,), confidence=1.0)


def place(turn: ConversationTurn, question: Question | None) -> Reading:
    """A shared place sets the clock, and goes on with what waited for it."""
    if not turn.heard:
        return Reading(ask=say.no_zone(), rule_ids=("no-zone",), confidence=1.0)
    zone = Call(action="people.update", args={"timezone": turn.heard})
    waited = question.pending if question is not None and question.kind == "clock" else ()
    moves = {n: n + 1 for n in range(1, len(waited) + 1)}
    calls = (zone, *(renumbered(one, moves) for one in waited))
    return Reading(calls=calls, rule_ids=("answer-clock" if waited else "place",), confidence=1.0)


def voice(turn: ConversationTurn) -> Reading | None:
    """Why nothing is heard in a recording; None where its words are known."""
    if turn.transcript:
        return None
    why = [rule.removeprefix(UNHEARD) for rule in turn.rule_ids if rule.startswith(UNHEARD)]
    reply = say.inaudible(why[0]) if why else say.voice() if turn.file else say.too_large()
    return Reading(ask=reply, rule_ids=("voice",), confidence=1.0)


def quoted(turn: ConversationTurn) -> Reading:
    """Somebody else's words, with none of the person's own: kept as a task, never acted on."""
    rule = "forward" if turn.input_kind == InputKind.FORWARD else "quoted"
    told = {"quoted": turn.quoted, "author": turn.quoted_from, "file": turn.file}
    call = Call(action=KEEP, args={key: value for key, value in told.items() if value})
    return Reading(calls=(call,), rule_ids=(rule,), confidence=1.0)


def photo(turn: ConversationTurn) -> Reading:
    """A picture without words, or with words that were not understood: what is it for?"""
    args = {"file": turn.file} | ({"words": turn.heard} if turn.heard else {})
    call = Call(action=KEEP, args=args)
    return Reading(ask=say.which_photo(turn.heard, call), rule_ids=("photo",), confidence=1.0)


def waiting_photo(question: Question | None) -> str:
    """The picture that an open question is about."""
    first = question.pending[0] if question is not None and question.pending else None
    kept = first is not None and first.action == KEEP
    return str(first.args.get("file", "")) if kept and first else ""


def titled(reading: Reading, turn: ConversationTurn) -> Reading:
    """The person's own words say what to do, the quoted ones what it is about."""
    if not reading.calls and reading.ask is None and _just_this(turn.heard):
        return quoted(turn)
    title = short_line(turn.quoted)
    question = reading.ask.question if reading.ask is not None else None
    if reading.ask is None or question is None:
        calls = tuple(_about(call, title) for call in reading.calls)
        return reading.model_copy(update={"calls": calls})
    pending = tuple(_about(call, title) for call in question.pending)
    if question.slot == "title":
        return reading.model_copy(update={"calls": pending, "ask": None})
    asked = question.model_copy(update={"pending": pending})
    ask = reading.ask.model_copy(update={"question": asked})
    return reading.model_copy(update={"ask": ask})


def _just_this(words: str) -> bool:
    """Whether own words only point at the quoted ones."""
    return {word.strip(".,!:") for word in words.casefold().split()} <= _POINTING


def _about(call: Call, title: str) -> Call:
    """A call that makes something of "this": it is called by the quoted words."""
    noun, _, verb = call.action.partition(".")
    own = str(call.args.get("title") or "").casefold()
    item = str(call.args.get("item") or "").casefold()
    if verb != "create" or own not in _THIS or item not in _THIS:
        return call
    rest = {key: value for key, value in call.args.items() if key != "item"}
    return Call(action=f"{noun}.{verb}", args=rest | {"title": title})


def with_what_came(reading: Reading, args: dict[str, str]) -> Reading:
    """The reading with what came along kept with each thing it makes, and with what it asks for."""
    if not args:
        return reading
    own = tuple(_kept_with(call, args) for call in reading.calls)
    calls = (*own, *_attached(own, args))
    question = reading.ask.question if reading.ask is not None else None
    if reading.ask is None or question is None:
        return reading.model_copy(update={"calls": calls})
    pending = (*question.pending, *_attached(question.pending, args))
    ask = reading.ask.model_copy(
        update={"question": question.model_copy(update={"pending": pending})}
    )
    return reading.model_copy(update={"calls": calls, "ask": ask})


def _kept_with(call: Call, args: dict[str, str]) -> Call:
    """A call that keeps something as a task has a place of its own for what came along."""
    more = {key: args[key] for key in ("file", "group") if key in args}
    return Call(action=KEEP, args=call.args | more) if call.action == KEEP else call


def _attached(calls: Sequence[Call], args: dict[str, str]) -> list[Call]:
    """The calls that keep it with what is made; a picture, else with what is changed."""
    made = [
        f"${number}"
        for number, call in enumerate(calls, start=1)
        if call.action.endswith(".create") and not str(call.args.get("item", "")).startswith("$")
    ]
    if not made and "file" in args:
        made = [str(one.args["item"]) for one in calls if one.args.get("item") and _acts(one)][:1]
    return [Call(action=ATTACH, args={"item": item, **args}) for item in made]


def _acts(call: Call) -> bool:
    noun, _, verb = call.action.partition(".")
    return noun in THINGS and verb != "delete"
