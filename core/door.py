"""Who is at the door, and whether they may come in."""

from collections.abc import Sequence

from core.conversation import rules
from core.kernel.db import Person, Tx
from core.people import model as people
from core.ports import Incoming

OPEN = "open"
"""The registration under which anyone may come in."""


def enter(tx: Tx, incomings: Sequence[Incoming], registration: str) -> dict[str, Person]:
    """Whoever speaks in messages of one bot, by subject, with their rows locked.

    An unknown identity makes a person, active if all may come in.
    """
    bot_id = incomings[0].bot_id
    provider = rules.provider(bot_id)
    speaking = {one.subject: one for one in incomings}
    known = people.known(tx, provider, bot_id, list(speaking))
    for subject, incoming in speaking.items():
        if subject not in known:
            active = registration == OPEN
            known[subject] = people.welcome(tx, provider, incoming, active=active)
    found = tx.lock(known.values())
    return {subject: found[user_id] for subject, user_id in known.items()}
