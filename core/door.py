"""Who is at the door, and whether they may come in."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import col

from core.conversation import rules
from core.kernel import history
from core.kernel.db import Person, Tx
from core.kernel.errors import Code
from core.kernel.history import ActionAudit
from core.language import say
from core.notify import model as notify
from core.people import model as people
from core.people.jobs import drop_owner_code, owner_code, use_owner_code
from core.people.model import OneTimeToken, Purpose, Role, UserStatus
from core.people.rules import code_in, display_name, guests, may_come_in
from core.ports import Caller, Incoming, InputKind

START = "/start"
"""What is kept of a message that brought a code: never the code."""
TRIES = 5
"""Wrong codes that one person may send within WINDOW."""
WINDOW = timedelta(hours=1)
TYPED = {InputKind.TEXT, InputKind.COMMAND, InputKind.EDIT}
CAME = "identity_login"
"""What the audit calls coming in by a code, or trying to."""

__all__ = ["Knock", "enter", "knock", "owner_code"]


class Knock(NamedTuple):
    """A message as it may be kept, and what came of the code that it brought."""

    incoming: Incoming
    verdict: str = ""
    """A rule id that `say.VERDICTS` has an answer for; empty without a code."""


def enter(tx: Tx, incomings: Sequence[Incoming], registration: str) -> dict[str, Person]:
    """Whoever speaks in messages of one bot, by subject.

    Rows are locked only of those whom their message may change: a person's turn that is being
    answered does not hold up their next message. An unknown identity makes a person. They, and
    whoever waits inactive, are active as soon as they need no code; only writing in private lets
    somebody in.
    """
    bot_id = incomings[0].bot_id
    provider = rules.provider(bot_id)
    speaking = {one.subject: one for one in sorted(incomings, key=lambda one: not one.group)}
    known = people.known(tx, provider, bot_id, list(speaking))
    ids = {subject: person.id for subject, person in known.items()}
    welcome = {who for who, one in speaking.items() if _invited(one, registration)}
    for subject, incoming in speaking.items():
        if subject not in known:
            ids[subject] = people.welcome(tx, provider, incoming, active=subject in welcome)
            _crown(tx, ids[subject], registration, incoming)
    changing = {*_changing(incomings, ids, known), *_led_to(tx, incomings)}
    found = {one.id: one for one in known.values()} | (tx.lock(changing) if changing else {})
    inside = {subject: found[user_id] for subject, user_id in ids.items()}
    for subject in welcome:
        if inside[subject].status == UserStatus.INACTIVE:
            _activate(tx, inside[subject])
            _crown(tx, ids[subject], registration, speaking[subject])
    return inside


def knock(tx: Tx, incomings: Sequence[Incoming], inside: dict[str, Person]) -> list[Knock]:
    """Messages that were not heard before, with the codes that they bring used and taken out.

    Whose account is linked to somebody by it is that person in `inside` from then on.
    """
    return [_knock(tx, one, inside) for one in incomings]


def _changing(
    incomings: Iterable[Incoming], ids: dict[str, UUID], known: dict[str, Person]
) -> set[UUID]:
    """Who is new, not in yet, or brings what may be a code."""
    brings = {ids[one.subject] for one in incomings if code_in(one.text, bare=True)}
    inside = {one.id for one in known.values() if one.status == UserStatus.ACTIVE}
    return brings | (set(ids.values()) - inside)


def _invited(incoming: Incoming, registration: str) -> bool:
    return not incoming.group and may_come_in(registration, incoming.subject)


def _activate(tx: Tx, person: Person) -> None:
    people.set_person(tx, person.id, status=UserStatus.ACTIVE)
    person.status = UserStatus.ACTIVE.value


def _crown(tx: Tx, user_id: UUID, registration: str, incoming: Incoming) -> None:
    """Who is listed first runs the house, once they have come in."""
    if guests(registration)[:1] == (incoming.subject,) and not incoming.group:
        people.set_person(tx, user_id, role=Role.ADMIN)
        drop_owner_code(tx)


def _led_to(tx: Tx, incomings: Iterable[Incoming]) -> set[UUID]:
    """Whose rows recovery codes among these would need, so that all are locked in one order."""
    codes = [code for one in incomings if (code := code_in(one.text, bare=True))]
    return people.leads_to(tx, codes) if codes else set()


def _knock(tx: Tx, incoming: Incoming, inside: dict[str, Person]) -> Knock:
    person = inside[incoming.subject]
    bare = person.status == UserStatus.INACTIVE
    code = code_in(incoming.text, bare=bare) if incoming.kind in TYPED else None
    if code is None:
        return Knock(incoming)
    kept = incoming.model_copy(update={"text": START})
    if person.status not in {UserStatus.ACTIVE, UserStatus.INACTIVE}:
        return Knock(kept)
    if incoming.group:
        return Knock(kept, "code-group")
    _act(tx, person, incoming.bot_id)
    if _tired(tx):
        return Knock(kept, "code-later")
    verdict = _use(tx, kept, code, inside)
    if verdict == "code-wrong":
        _note(tx, status="failed", error_code=Code.TOKEN_INVALID)
    return Knock(kept, verdict)


def _use(tx: Tx, incoming: Incoming, code: str, inside: dict[str, Person]) -> str:
    """What comes of a code."""
    person = inside[incoming.subject]
    if use_owner_code(tx, code):
        people.set_person(tx, person.id, role=Role.ADMIN)
        return _come_in(tx, person, "code-owner")
    found = people.token(tx, code)
    if found is None:
        return "code-wrong"
    if found.purpose is Purpose.RECOVER:
        return _recover(tx, incoming, found, inside)
    return _join(tx, person, found)


def _join(tx: Tx, person: Person, found: OneTimeToken) -> str:
    """Let in who brings an invitation; who is in already leaves it for somebody else."""
    if person.status == UserStatus.ACTIVE:
        return "code-inside"
    if not people.use(tx, found, person.id):
        return "code-wrong"
    return _come_in(tx, person, "code-invite")


def _come_in(tx: Tx, person: Person, verdict: str) -> str:
    _activate(tx, person)
    _note(tx, status="success", new_values={"by": verdict})
    return verdict


def _recover(tx: Tx, incoming: Incoming, found: OneTimeToken, inside: dict[str, Person]) -> str:
    """Link a new account to the person that a code leads to, who is told of it elsewhere."""
    newcomer = inside[incoming.subject]
    if found.for_user_id == newcomer.id:
        return "code-inside"
    if not _empty(tx, newcomer):
        return "code-busy"
    person = _locked(tx, found.for_user_id, inside)
    if person.status != UserStatus.ACTIVE or not people.use(tx, found, person.id):
        return "code-wrong"
    account = people.link(tx, rules.provider(incoming.bot_id), incoming, newcomer.id, person.id)
    inside[incoming.subject] = person
    _act(tx, person, incoming.bot_id)
    _note(tx, target_id=str(account), status="success", new_values={"by": "code-linked"})
    _tell(tx, account, incoming)
    return "code-linked"


def _empty(tx: Tx, newcomer: Person) -> bool:
    """Whether an account holds nothing that linking it to somebody would lose."""
    plain = people.role_of(tx, newcomer.id) is not Role.ADMIN
    return plain and newcomer.number == 0 and people.accounts(tx, newcomer.id) == 1


def _locked(tx: Tx, user_id: UUID | None, inside: dict[str, Person]) -> Person:
    """A person whose row `enter` has locked: the same object, if they speak here too."""
    here = [one for one in inside.values() if one.id == user_id]
    return here[0] if here else next(iter(tx.lock(filter(None, [user_id])).values()))


def _tell(tx: Tx, account: UUID, incoming: Incoming) -> None:
    """Say in the person's chats that there is a new account."""
    reply = say.linked(display_name(incoming.name), tx.now, tx.zone, account)
    private = notify.Channel.all_mine(tx, col(notify.Channel.shared).is_(False))
    for channel in {one.id: one for one in (notify.at_last(tx, each) for each in private)}.values():
        notify.post(tx, f"linked:{account}:{channel.id}", "push", reply, channel)


def _act(tx: Tx, person: Person, bot_id: str) -> None:
    """Act as who speaks: it is their own doing."""
    tx.act_as(person)
    tx.caller = Caller(user_id=person.id, source_client=rules.provider(bot_id))


def _note(tx: Tx, **about: object) -> None:
    """Write who came in, or tried to, into their own audit."""
    history.append(tx, [{"action_type": CAME, "target_type": "identity"} | about])


def _tired(tx: Tx) -> bool:
    """Whether this person has tried too many wrong codes; all people together never can."""
    failed = select(func.count(col(ActionAudit.id))).where(
        col(ActionAudit.user_id) == tx.user_id,
        col(ActionAudit.action_type) == CAME,
        col(ActionAudit.status) == "failed",
        col(ActionAudit.created_at) > tx.now - WINDOW,
    )
    return (tx.session.scalar(failed) or 0) >= TRIES
