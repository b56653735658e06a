"""A secret opens only where it was sealed, with a key of the ring."""

import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.accounts.model import Secret, keep_secret, reveal
from core.kernel.errors import AssistantError, Code
from core.kernel.ids import Sequence, SystemIds
from core.kernel.vault import Place, Vault, keyring_beside, read_keyring
from tests.conftest import NOW

IDS = SystemIds()
ROWS = Sequence(IDS)
OLD, NEW = IDS.key(32), IDS.key(32)


def place(table="secrets", column="sealed", row=None, person=None):
    return Place(table, column, row or ROWS.next(NOW), person or ROWS.next(NOW))


@given(st.text(max_size=200))
def test_what_is_sealed_opens_again(plain):
    vault, here = Vault([NEW], IDS), place()
    assert vault.open(vault.seal(plain, here), here) == plain


def test_two_seals_of_one_secret_differ():
    vault, here = Vault([NEW], IDS), place()
    assert vault.seal("x", here) != vault.seal("x", here)


@pytest.mark.parametrize("moved", ["table", "column", "row", "person"])
def test_a_secret_moved_to_another_cell_does_not_open(moved):
    vault = Vault([NEW], IDS)
    row, person = ROWS.next(NOW), ROWS.next(NOW)
    sealed = vault.seal("hunter2", place(row=row, person=person))
    parts = {"table": "secrets", "column": "sealed", "row": row, "person": person}
    parts[moved] = "other" if moved in {"table", "column"} else ROWS.next(NOW)
    with pytest.raises(AssistantError) as refused:
        vault.open(sealed, Place(**parts))
    assert refused.value.code is Code.DATABASE_ERROR
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize("at", range(0, 60, 7))
def test_any_changed_character_is_noticed(at):
    vault, here = Vault([NEW], IDS), place()
    sealed = vault.seal("a secret of some length", here)
    at %= len(sealed)
    changed = sealed[:at] + ("A" if sealed[at] != "A" else "B") + sealed[at + 1 :]
    with pytest.raises(AssistantError):
        vault.open(changed, here)


def test_an_older_key_of_the_ring_still_opens_and_the_newest_seals():
    here = place()
    sealed = Vault([OLD], IDS).seal("x", here)
    ring = Vault([NEW, OLD], IDS)
    assert ring.open(sealed, here) == "x"
    with pytest.raises(AssistantError):
        Vault([OLD], IDS).open(ring.seal("x", here), here)


def test_a_short_key_is_refused_by_the_name_of_its_setting():
    with pytest.raises(ValueError, match="NUDGE_SECRET_KEY"):
        Vault([b"short"], IDS)


def test_the_keyring_is_made_once_and_only_its_owner_may_read_it(tmp_path):
    made = keyring_beside(tmp_path, IDS)
    assert keyring_beside(tmp_path, IDS) == made
    assert stat.S_IMODE((tmp_path / "secret.key").stat().st_mode) == 0o600
    assert len(read_keyring((tmp_path / "secret.key").read_text())[0]) == 32


def test_a_kept_secret_is_revealed_to_its_owner_only(database, person, stranger):
    vault = Vault([NEW], IDS)
    with database.begin(person) as tx:
        ref = keep_secret(tx, vault, "test", "hunter2")
        assert "hunter2" not in tx.session.get(Secret, ref).sealed
    with database.read(person) as tx:
        assert reveal(tx, vault, ref) == "hunter2"
    with database.read(stranger) as tx, pytest.raises(AssistantError, match="not found"):
        reveal(tx, vault, ref)
