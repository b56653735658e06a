"""Outcomes and moments for the tests of wording, built by hand."""

from datetime import datetime
from typing import Any
from uuid import UUID

from core.language.say import Speaking
from core.ports import Button, Call, Change, Outcome, Question, Reply, State

TURN = UUID("00000000-0000-7000-8000-000000000001")
ROW = UUID("00000000-0000-7000-8000-000000000002")


def when(text: str) -> datetime:
    return datetime.fromisoformat(text)


def speaking(now: str, zone: str = "Europe/Lisbon", **more: Any) -> Speaking:
    return Speaking(now=when(now), zone=zone, turn_id=TURN, **more)


def labels(reply: Reply) -> list[list[str]]:
    return [[button.label for button in row] for row in reply.buttons]


def button(reply: Reply, label: str) -> Button:
    return next(one for row in reply.buttons for one in row if one.label == label)


def call_of(reply: Reply, label: str) -> Call:
    (call,) = button(reply, label).calls
    return call


def change(
    target: str,
    number: int | None,
    title: str,
    *,
    verb: str = "create",
    old: dict[str, Any] | None = None,
    new: dict[str, Any] | None = None,
    **sketch: Any,
) -> Change:
    return Change(
        target=target,
        target_id=ROW,
        verb=verb,
        number=number,
        title=title,
        old=old,
        new=new if new is not None else {"title": title},
        sketch={"title": title, **sketch},
    )


def done(action: str, template: str, *changes: Change, **more: Any) -> Outcome:
    return Outcome(action=action, state=State.DONE, template=template, changes=changes, **more)


def asked(action: str, text: str, *names: str, **more: Any) -> Outcome:
    """An outcome that was put off with a question."""
    buttons = (tuple(Button(label=name) for name in names),)
    question = Question(kind="when", slot="when", pending=(Call(action=action, args=more),))
    ask = Reply(text=text, buttons=buttons, question=question)
    return Outcome(action=action, state=State.DROPPED, message=text, ask=ask)


def refused(action: str, message: str, code: str = "INVALID_INPUT") -> Outcome:
    return Outcome(action=action, state=State.REFUSED, code=code, message=message)


def plumber(**more: Any) -> Change:
    return change(
        "reminder",
        1,
        "call the plumber",
        status="active",
        importance="medium",
        next_at="2027-02-02T09:00:00+00:00",
        timezone="Europe/Lisbon",
        schedule={"kind": "once", "at": "2027-02-02T09:00:00Z"},
        **more,
    )


def kiln(**more: Any) -> Change:
    terms = {
        "kind": "rrule",
        "rrule": "FREQ=DAILY",
        "starts_local": "2027-03-23T02:30:00",
        "timezone": "Europe/Berlin",
    }
    odd = [
        {
            "kind": "gap",
            "date": "2027-03-28",
            "said": "2027-03-28T02:30:00",
            "rings_at": "2027-03-28T01:00:00Z",
        },
        {
            "kind": "fold",
            "date": "2027-10-31",
            "said": "2027-10-31T02:30:00",
            "rings_at": "2027-10-31T00:30:00Z",
        },
    ]
    told = {
        "status": "active",
        "importance": "medium",
        "next_at": "2027-03-23T01:30:00Z",
        "timezone": "Europe/Berlin",
        "schedule": terms,
        "upcoming": ["2027-03-23T01:30:00Z", "2027-03-24T01:30:00Z", "2027-03-25T01:30:00Z"],
        "odd": odd,
    }
    return change("reminder", 7, "check the kiln", **{**told, **more})


def rent(**more: Any) -> Change:
    told = {
        "status": "open",
        "priority": "medium",
        "due_at": "2027-02-28T09:00:00Z",
        "due_timezone": "Europe/Lisbon",
        "schedule": {
            "kind": "rrule",
            "rrule": "FREQ=MONTHLY;BYMONTHDAY=31",
            "starts_local": "2027-01-31T09:00:00",
        },
        "upcoming": ["2027-02-28T09:00:00Z", "2027-03-31T08:00:00Z", "2027-04-30T08:00:00Z"],
    }
    return change("task", 80, "pay rent", **{**told, **more})


def standup_view(**more: Any) -> dict[str, Any]:
    return {
        "id": str(ROW),
        "number": 8,
        "title": "standup",
        "status": "confirmed",
        "starts_at": "2027-03-08T15:00:00Z",
        "ends_at": "2027-03-08T15:30:00Z",
        "all_day": False,
        "timezone": "America/New_York",
        "schedule": {
            "kind": "rrule",
            "rrule": "FREQ=WEEKLY;BYDAY=MO",
            "starts_local": "2027-03-08T10:00:00",
            "timezone": "America/New_York",
        },
        **more,
    }


def listing(template: str, items: list[dict[str, Any]], **more: Any) -> Outcome:
    kind = template.partition("_")[0]
    view = {"kind": kind, "items": items, "total": len(items), "filter": {}, **more}
    return Outcome(action=f"{kind}.list", state=State.DONE, template=template, view=view)
