"""A phrase is read in the turn's language, then the person's own, then English."""

import pytest

from core.kernel.db import TurnFrame
from core.kernel.phrases import understood
from tests.conftest import NOW


@pytest.mark.parametrize(
    ("heard", "own", "words", "read_in"),
    [
        ("de", "en", "morgen um 9", "de"),
        ("", "de", "morgen um 9", "de"),
        ("en", "de", "morgen um 9", "de"),
        ("de", "de", "tomorrow at 9", "en"),
        ("de", "en", "9:00", "de"),
    ],
)
def test_a_phrase_is_read_where_all_of_it_is_a_time(database, person, heard, own, words, read_in):
    with database.begin(person) as tx:
        tx.me.locale = own
        tx.turn = TurnFrame(id=tx.new_id(), conversation_id="c", heard_at=NOW, language=heard)
        found, habits = understood(tx, words)
    assert found is not None
    assert found.start is not None
    assert (found.start.hour, found.unread, habits.locale) == (9, (), read_in)


def test_what_is_no_time_in_any_language_is_not_understood(database, person):
    with database.begin(person) as tx:
        assert understood(tx, "banana")[0] is None
