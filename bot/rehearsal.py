"""The conversation from a script with a frozen clock: tests, demos, bug reports."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any, Protocol

from core.ports import Incoming, InputKind

Line = dict[str, Any]

SHOWN = ("tasks", "events", "reminders", "audit", "turns")


class Stage(Protocol):
    """The assistant under a frozen clock, as a script drives it."""

    def restart(self, at: datetime) -> None:
        """Start a fresh run with the clock at `at`."""

    def now(self) -> datetime:
        """Where the clock stands."""

    def move(self, at: datetime) -> None:
        """Move the clock forward; what is due in between happens in order, if it is up."""

    def hear(self, incoming: Incoming) -> None:
        """Give the assistant a message (kept for later while it is down)."""

    def sent(self) -> list[Line]:
        """What it has said since the last call: to, kind, text, buttons, at, data, id."""

    def show(self, what: str, person: str) -> list[Line]:
        """Rows of one person."""

    def number(self, incoming: Incoming, following: int) -> None:
        """Set a person's next number."""

    def down(self) -> None:
        """Stop the assistant; the clock goes on."""

    def up(self) -> None:
        """Start it again."""

    def arm(self, failpoint: str) -> None:
        """Die at that failpoint."""


class Script:
    """Plays lines against a stage; the same script gives the same output."""

    def __init__(self, stage: Stage) -> None:
        """Begin as the person `me`, whose clock is UTC."""
        self._stage = stage
        self._person: Line = {"as": "me", "name": "Me", "language": "en", "timezone": "UTC"}
        self._people: dict[str, Line] = {"me": self._person}
        self._shown: list[Line] = []
        self._said: list[tuple[str, str, str]] = []
        """Who said what, and the id of that message."""
        self._count = 0
        self._verbs: dict[str, Callable[[Line], Iterable[Line]]] = {
            "at": self._at,
            "as": self._as,
            "say": self._say,
            "press": self._press,
            "react": self._react,
            "edit": self._edit,
            "forward": self._forward,
            "photo": self._photo,
            "location": self._location,
            "voice": self._voice,
            "number": self._number,
            "show": self._show,
            "down": self._down,
            "up": self._start,
            "kill": self._kill,
        }

    def play(self, lines: Iterable[str]) -> Iterator[str]:
        """Output lines (JSON) for input lines; `{"line": n}` closes each."""
        for number, text in enumerate(lines, start=1):
            for out in self._line(text, number):
                yield json.dumps(out, ensure_ascii=False)
            yield json.dumps({"line": number})

    def _line(self, text: str, number: int) -> Iterator[Line]:
        if not text.strip():
            return
        try:
            line = json.loads(text)
            verb = next(name for name in self._verbs if name in line)
            outputs = list(self._verbs[verb](line))
        except (
            ArithmeticError,
            AttributeError,
            LookupError,
            StopIteration,
            TypeError,
            ValueError,
        ) as error:
            reason = str(error) or f"one of {', '.join(self._verbs)} is needed"
            yield {"error": f"cannot play this line: {reason}", "line": number}
            return
        for message in self._stage.sent():
            self._shown.append(message)
            yield _visible(message)
        yield from outputs

    def _down(self, _: Line) -> Iterable[Line]:
        self._stage.down()
        return ()

    def _start(self, _: Line) -> Iterable[Line]:
        self._stage.up()
        return ()

    def _kill(self, line: Line) -> Iterable[Line]:
        self._stage.arm(str(line["kill"]))
        return ()

    def _at(self, line: Line) -> Iterable[Line]:
        at = datetime.fromisoformat(line["at"])
        if at.tzinfo is None:
            raise ValueError("a clock needs an offset, as in 2027-02-01T10:04:00Z")
        if at < self._stage.now():
            self._stage.restart(at)
            self._shown.clear()
            self._people = {"me": self._people["me"]}
        else:
            self._stage.move(at)
        return ()

    def _as(self, line: Line) -> Iterable[Line]:
        name = str(line["as"])
        known = {"as": name, "name": name.capitalize(), "language": "en", "timezone": "UTC"}
        self._person = self._people.setdefault(name, known | line)
        return ()

    def _say(self, line: Line) -> Iterable[Line]:
        about = {"quoted": str(line.get("under", "")), "quoted_from": str(line.get("from", ""))}
        self._stage.hear(self._incoming(line, text=str(line["say"]), **about))
        return ()

    def _press(self, line: Line) -> Iterable[Line]:
        label, data, under = self._find(str(line["press"]), int(line.get("of", 1)))
        about = {"text": label, "press": data, "reply_to": under, "kind": InputKind.BUTTON}
        self._stage.hear(self._incoming(line, **about))
        return ()

    def _react(self, line: Line) -> Iterable[Line]:
        """An emoji on the last message, or on the last that has the words `on`."""
        words = str(line.get("on", ""))
        found = [one for one in self._mine() if words in one["text"]]
        if not found:
            raise ValueError(f"no message says {words!r}")
        about = {"text": str(line["react"]), "reply_to": str(found[0]["id"])}
        self._stage.hear(self._incoming(line, kind=InputKind.REACTION, **about))
        return ()

    def _edit(self, line: Line) -> Iterable[Line]:
        """Other words for the last thing said, or for the last that said `of`."""
        found = [said for said in reversed(self._said) if said[0] == self._person["as"]]
        words = line.get("of")
        ids = [told for _, text, told in found if words is None or text == words]
        if not ids:
            raise ValueError("nothing was said that could be edited")
        about = {"text": str(line["edit"]), "message_id": ids[0]}
        self._stage.hear(self._incoming(line, kind=InputKind.EDIT, **about))
        return ()

    def _forward(self, line: Line) -> Iterable[Line]:
        about = {"quoted": str(line["forward"]), "quoted_from": str(line.get("from", ""))}
        self._stage.hear(self._incoming(line, kind=InputKind.FORWARD, **about))
        return ()

    def _photo(self, line: Line) -> Iterable[Line]:
        about = {"file": str(line["photo"]), "text": str(line.get("caption", ""))}
        self._stage.hear(self._incoming(line, kind=InputKind.PHOTO, **about))
        return ()

    def _location(self, line: Line) -> Iterable[Line]:
        zone = str(line["location"] or "")
        self._stage.hear(self._incoming(line, kind=InputKind.LOCATION, text=zone))
        return ()

    def _voice(self, line: Line) -> Iterable[Line]:
        self._stage.hear(self._incoming(line, kind=InputKind.VOICE, file=str(line["voice"])))
        return ()

    def _mine(self) -> list[Line]:
        """What was said to the person, newest first."""
        return [one for one in reversed(self._shown) if one["to"] == self._person["as"]]

    def _find(self, wanted: str, older: int) -> tuple[str, str, str]:
        """A button's label, data and message, of the last message that has it or an older one."""
        number, label = _parted(wanted)
        found = [
            (name, data, str(message["id"]))
            for message in self._mine()
            for name, data in message["data"]
            if _same(name, label) and (not number or _about(message, name, number))
        ]
        if len(found) < older:
            raise ValueError(f"no message has the button {wanted!r}")
        return found[older - 1]

    def _incoming(self, line: Line, **about: Any) -> Incoming:
        self._count += 1
        person = self._person
        about.setdefault("message_id", f"u{self._count}")
        self._said.append((person["as"], str(about.get("text", "")), about["message_id"]))
        return Incoming(
            bot_id="rehearsal:0",
            external_id=str(line.get("id", f"r{self._count}")),
            subject=person["as"],
            chat_id=str(line.get("group") or person["as"]),
            group=str(line.get("group", "")),
            at=self._stage.now(),
            name=person["name"],
            language=person["language"],
            timezone=person["timezone"],
            **about,
        )

    def _number(self, line: Line) -> Iterable[Line]:
        self._stage.number(self._incoming(line), int(line["number"]))
        return ()

    def _show(self, line: Line) -> Iterable[Line]:
        what = str(line["show"])
        if what not in SHOWN:
            raise ValueError(f"show one of {', '.join(SHOWN)}")
        return [{"show": what, "rows": self._stage.show(what, self._person["as"])}]


def _visible(message: Line) -> Line:
    return {key: value for key, value in message.items() if key not in {"data", "id"}}


def _parted(wanted: str) -> tuple[str, str]:
    """`"#3 Done"` as ("#3", "Done")."""
    first, _, rest = wanted.partition(" ")
    return (first, rest) if first.startswith("#") and rest else ("", wanted)


def _same(name: str, label: str) -> bool:
    """Whether a button is the one meant: its own #n and ticks do not matter."""
    return _plain(_parted(name)[1]) == _plain(label)


def _plain(label: str) -> str:
    return "".join(ch for ch in label.casefold() if ch.isalnum() or ch in " :,.+-#").strip()


def _about(message: Line, name: str, number: str) -> bool:
    own = _parted(name)[0]
    return own == number if own else number in message["text"].replace("—", " ").split()
