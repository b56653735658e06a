"""People at the door of one house, each in their own chat."""

import re
from datetime import timedelta

from core.assistant import Assistant
from core.door import owner_code
from core.notify.model import Channel, Delivery
from core.people.model import Identity, User
from core.ports import Incoming
from tests.core.kernel.test_calls import rows

CODE = re.compile(r"[0-9A-Z]{5}-[0-9A-Z]{5}")
WRONG = "That code doesn't work."
PRIVATE = "This assistant is private."


class Chats:
    """People who write to one house, each in their own chat."""

    def __init__(self, database, registration="invite"):
        self.database = database
        self.assistant = Assistant(database, registration=registration)
        self.count = 0

    def message(self, who, text, **more):
        self.count += 1
        more = {"chat_id": who, "external_id": f"m{self.count}"} | more
        return Incoming(
            bot_id="memory:0",
            subject=who,
            at=self.database.clock.now(),
            text=text,
            name=who.capitalize(),
            timezone="Europe/Lisbon",
            **more,
        )

    def say(self, who, text, **more):
        """What the person hears."""
        self.database.clock.advance(timedelta(seconds=1))
        self.assistant.hear(self.message(who, text, **more))
        return self.replies(more.get("chat_id", who))[-1]

    def replies(self, chat):
        return [one.reply.text for one in self.sent(chat)]

    def sent(self, chat):
        there = {one.id for one in rows(self.database, Channel) if one.address == chat}
        return [one for one in rows(self.database, Delivery) if one.channel_id in there]

    def owner(self, who="ana"):
        """Make this person the owner."""
        self.say(who, f"/start {owner_code(self.database)}")

    def code(self, who, words):
        """A code that somebody asks for."""
        said = self.say(who, words)
        assert CODE.search(said), said
        return CODE.search(said)[0]

    def user(self, who):
        known = [one for one in rows(self.database, Identity) if one.subject == who]
        (mine,) = [one.user_id for one in known if one.deleted_at is None]
        return next(one for one in rows(self.database, User) if one.id == mine)


def state(chats, who):
    return chats.user(who).status.value, chats.user(who).role.value
