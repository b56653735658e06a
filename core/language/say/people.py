"""What is said at the door, and of codes and accounts."""

from datetime import datetime
from uuid import UUID

from core.language.say import steps
from core.language.say.dates import at, clock, day
from core.language.say.fixed import greeting, inactive
from core.language.say.tables import phrase
from core.language.say.values import Line, Speaking
from core.ports import Button, Call, Outcome, Reply

HOURS_OF_DAY = 24


def closed(status: str) -> Reply:
    """Someone who may not use this assistant (yet, or any more)."""
    return Reply(text=phrase("suspended")) if status == "suspended" else inactive()


def entered(verdict: str, name: str, zone_known: bool) -> Reply:
    """What came of a code: who came in by it is greeted too."""
    hello = greeting(name, zone_known)
    if verdict == "code-invite":
        return hello
    text = phrase(verdict, name=name)
    if verdict == "code-owner":
        return hello.model_copy(update={"text": f"{text}\n{hello.text}"})
    return Reply(text=text)


def linked(name: str, now: datetime, zone: str, account: UUID) -> Reply:
    """Tells a person's other chats of their new account, with the way to take it back."""
    then = at(now, zone)
    away = Call(action="people.unlink", args={"account": str(account)})
    when = {"date": day(then.date(), then.date()), "hour": clock(then)}
    return Reply(
        text=phrase("linked", name=name, **when),
        buttons=((Button(label=phrase("remove account"), calls=(away,)),),),
    )


def code_made(outcome: Outcome, speaking: Speaking) -> Line:
    """A fresh code and how it is used."""
    view = outcome.view
    hours, person = int(view["hours"]), view.get("person")
    days = hours // HOURS_OF_DAY
    life = phrase("so many days long", count=days) if days else phrase("an hour")
    key = f"code made {view['purpose']}{' other' if person else ''}"
    text = phrase(key, code=view["code"], life=life, person=person)
    return Line(text, steps.of_turn(speaking, "undo"))


def accounts_removed(outcome: Outcome, _: Speaking) -> Line:
    """Which accounts are no longer theirs."""
    count = int(outcome.view["removed"])
    return Line(phrase("one account removed" if count == 1 else "accounts removed", count=count))
