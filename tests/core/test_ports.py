"""Values that cross the wall: what a text says of instants, apart from its words."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from core.ports import Button, Reply, naming, unmarked

NINE = datetime(2027, 2, 2, 9, tzinfo=UTC)
FIVE = datetime(2027, 2, 5, 17, tzinfo=UTC)


def test_a_reply_knows_which_of_its_words_name_an_instant() -> None:
    reply = Reply(text=f"#1 — {naming('Tue 09:00', NINE)}, then {naming('Fri 17:00', FIVE)}.")
    assert reply.text == "#1 — Tue 09:00, then Fri 17:00."
    found = [(reply.text[one.start : one.start + one.length], one.at) for one in reply.times]
    assert found == [("Tue 09:00", NINE), ("Fri 17:00", FIVE)]
    assert Reply.model_validate(reply.model_dump(mode="json")) == reply


def test_a_label_names_no_instant() -> None:
    assert Button(label=f"Tomorrow {naming('9:00', NINE)}").label == "Tomorrow 9:00"


@given(st.text(alphabet="ab 1\ue000\ue001\ue002-", max_size=60))
def test_whatever_is_written_between_no_mark_is_left_and_every_instant_lies_inside(
    text: str,
) -> None:
    reply = Reply(text=text)
    assert not set(reply.text) & set("\ue000\ue001\ue002")
    assert all(0 <= one.start <= one.start + one.length <= len(reply.text) for one in reply.times)
    assert unmarked(text) == reply.text
