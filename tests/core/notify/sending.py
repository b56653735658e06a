"""Posting messages, sending what is due, and looking at what became of them."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from core.kernel.claims import claim
from core.kernel.db import Database
from core.kernel.jobs import DUE, World
from core.notify import model as notify
from core.notify.jobs import send
from core.notify.model import Channel, Delivery
from core.ports import Caller, Incoming, Message, Receipt, Reply, SendError

BOT = "memory:0"


def heard(db: Database, who: Caller, chat_id: str, group: str = "") -> UUID:
    """The person writes from a chat; their channel there."""
    incoming = Incoming(
        bot_id=BOT,
        external_id=f"from-{chat_id}",
        subject="x",
        chat_id=chat_id,
        at=db.clock.now(),
        group=group,
    )
    with db.begin(who) as tx:
        return notify.reach(tx, "memory", incoming).id


def post(db: Database, who: Caller, key: str = "k", kind: str = "push", **more: Any) -> UUID:
    """A message to the main chat, or to `channel`; its text is its key."""
    with db.begin(who) as tx:
        there = more.pop("channel", None)
        channel = tx.session.get(Channel, there) if there else notify.chat(tx)
        reply = more.pop("reply", Reply(text=key))
        return notify.post(tx, key, kind, reply, channel, **more).id


def row(db: Database, delivery: UUID) -> Delivery:
    with db.read() as tx:
        found = tx.session.get(Delivery, delivery)
        assert found is not None
        return found


def place(db: Database, channel: UUID) -> Channel:
    with db.read() as tx:
        found = tx.session.get(Channel, channel)
        assert found is not None
        return found


def deliveries(db: Database) -> dict[str, Delivery]:
    with db.read() as tx:
        return {one.key: one for one in tx.session.scalars(select(Delivery))}


def pump(world: World) -> int:
    """Send all that is due now; how many claims that took."""
    count = 0
    while claims := claim(world.db, DUE[Delivery]):
        send(world, claims)
        count += len(claims)
    return count


class Street:
    """A channel of many addresses; some of them fail, each time with the error of its own."""

    kind = "memory"

    def __init__(self) -> None:
        self.sent: list[Message] = []
        self.shut: dict[str, SendError] = {}
        self.tried: list[str] = []

    def send(self, message: Message) -> Receipt:
        self.tried.append(message.to)
        if message.to in self.shut:
            raise self.shut[message.to]
        self.sent.append(message)
        return Receipt(message_id=f"{message.to}-{len(self.sent)}")

    def got(self, address: str) -> list[str]:
        return [one.text for one in self.sent if one.to == address]
