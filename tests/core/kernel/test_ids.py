"""Ids sort by time, never repeat, and can be seeded."""

from datetime import UTC, datetime, timedelta

import pytest

from core.kernel.ids import SeededIds, Sequence, SystemIds, jitter, token

AT = datetime(2027, 2, 1, 10, 0, 0, 123_000, tzinfo=UTC)


def test_an_id_is_a_uuid_of_version_7_that_carries_its_millisecond():
    made = Sequence(SystemIds()).next(AT)
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    assert made.int >> 80 == int(AT.timestamp() * 1000)


def test_ids_sort_by_their_instant():
    ids = Sequence(SystemIds())
    made = [ids.next(AT + timedelta(milliseconds=n)) for n in range(100)]
    assert made == sorted(made)


def test_ten_thousand_ids_of_one_instant_differ_and_keep_their_order():
    ids = Sequence(SystemIds())
    made = [ids.next(AT) for _ in range(10_000)]
    assert made == sorted(set(made))


@pytest.mark.parametrize("seed", [1, 2])
def test_a_seed_gives_the_same_sequence(seed):
    one, two = Sequence(SeededIds(seed)), Sequence(SeededIds(seed))
    assert [one.next(AT) for _ in range(5)] == [two.next(AT) for _ in range(5)]
    assert token(SeededIds(seed)) == token(SeededIds(seed))


def test_jitter_stays_within_its_spread():
    ids = SystemIds()
    assert all(8 <= jitter(ids, 10) <= 12 for _ in range(1_000))
