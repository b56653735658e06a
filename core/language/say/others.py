"""What is said where other people's words had a say, and of those words themselves."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from core.language.say.models import undirected, without_links
from core.language.say.tables import has, phrase, quoted, worded
from core.language.say.things import Thing, from_others
from core.ports import Button, Call

EFFECT_MAX, QUOTE_MAX = 60, 1_000
"""Characters of a button's label, and of other people's words."""
NAME_MIN = 8
"""Characters of a title that a button's label keeps beside a time."""
_TIMES = ("when", "until")
"""What a label must not lose; it stands before all the rest."""
_ORDERS = re.compile(
    r"\b(?:system|assistant|developer)\s*:|\b(?:ignore|disregard|forget)\b.{0,40}\binstructions\b"
    r"|\b(?:assistant|you are an? (?:ai|bot))\b.{0,80}\b(?:cancel|delete|send|create|move)\b"
    r"|do not (?:tell|inform) the user|<\|?\w+\|?>|\btool_calls?\b",
    re.IGNORECASE | re.DOTALL,
)


def effect(action: str, verb: str, names: str, words: Mapping[str, Any]) -> str:
    """All that a call would do, on one line: "Create task “milk” · when: tomorrow"."""
    title = str(words.get("title") or "")
    keys = sorted(words.keys() - {"item", "title"}, key=[*_TIMES, *words].index)
    rest = [f"{_named(key)}: {_said(words[key])}" for key in keys]
    if names and title:
        rest = [f"{_named('title')}: {title}", *rest]
    noun = worded("one", action.partition(".")[0].removesuffix("s"))
    what = names or " ".join(filter(None, (noun, title and quoted(title))))
    return " ".join(undirected(" · ".join([would(verb, what), *rest])).split())


def effect_button(action: str, verb: str, names: str, words: Mapping[str, Any]) -> str:
    """The effect as a button names it: what is too long for one loses of its title first."""
    over = len(effect(action, verb, names, words)) - EFFECT_MAX
    title = {"title": _shorter(str(words["title"]), over)} if words.get("title") else {}
    return effect_label(effect(action, verb, _shorter(names, over), {**words, **title}))


def _shorter(name: str, by: int) -> str:
    kept = max(NAME_MIN, len(name) - by - 1)
    return f"{name[:kept]}…" if by > 0 and kept < len(name) else name


def would(verb: str, names: str) -> str:
    """What an action would do to what: "Cancel #2 lunch"."""
    key = f"do {verb}"
    return phrase(key, what=names) if has(key) else f"{verb.capitalize()} {names}"


def _named(key: str) -> str:
    return phrase(f"arg {key}") if has(f"arg {key}") else key


def _said(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def effect_label(told: str) -> str:
    """What is told, no longer than a button is wide."""
    return told if len(told) <= EFFECT_MAX else f"{told[: EFFECT_MAX - 1]}…"


def asked_by_others(told: str) -> str:
    """Asks before something is done that other people's words may have brought about."""
    return phrase("others asked", effect=told)


def not_from_others() -> str:
    """Nothing is done because of what somebody else wrote."""
    return phrase("not from others")


def from_sender(text: str) -> str:
    """What somebody else wrote, quoted, and whether it tries to give orders."""
    plain = without_links(text)
    short = plain if len(plain) <= QUOTE_MAX else f"{plain[: QUOTE_MAX - 1]}…"
    lines = [phrase("text of sender"), *(f"> {line}" for line in short.splitlines())]
    return "\n".join([*lines, phrase("gives orders")] if _ORDERS.search(text) else lines)


# ------------------------------------------------------------------------------------- invitations


def show_texts(things: Iterable[Thing]) -> tuple[Button, ...]:
    """A button for each invitation that says more than its title."""
    found = [one for one in things if from_others(one) and one.facts.get("description")]
    return tuple(
        Button(
            label=phrase("show text") + (f": {effect_label(one.title)}" if found[1:] else ""),
            calls=(Call(action="conversation.show", args={"item": str(one.facts["id"])}),),
        )
        for one in found[:4]
    )


def notes_of(thing: Thing) -> str:
    """A thing's notes; of an invitation, as somebody else's text."""
    notes = str(thing.facts.get("description") or "")
    return from_sender(notes) if notes and from_others(thing) else notes
