"""The code that makes the owner: one at a time, fresh at every start, none when there is one."""

from core.kernel.db import SystemConfig
from core.kernel.ids import fingerprint
from core.people import model as people
from core.people.jobs import OWNER_CODE, owner_code, use_owner_code
from core.people.model import Role


def test_every_start_replaces_the_code_and_only_its_digest_is_kept(database):
    first, second = owner_code(database), owner_code(database)
    with database.read() as tx:
        kept = tx.session.get(SystemConfig, OWNER_CODE)
    assert first != second
    assert kept.value == fingerprint(second.replace("-", ""))
    with database.begin() as tx:
        assert not use_owner_code(tx, first)
        assert use_owner_code(tx, second)
        assert not use_owner_code(tx, second)


def test_there_is_no_code_where_there_is_an_owner(database, person):
    stale = owner_code(database)
    with database.begin() as tx:
        people.set_person(tx, person.user_id, role=Role.ADMIN)
    assert owner_code(database) is None
    with database.begin() as tx:
        assert not use_owner_code(tx, stale)
