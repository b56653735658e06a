"""The week and the day of a person, asked for by command and in words, on both databases."""

import time
from collections.abc import Iterator

import pytest

from core.ports import Week
from integrations.memory.channel import MemoryChannel
from tests.chat import Chat, opened

PLANS = (
    "dentist on Thursday at 15:30 for an hour",
    "buy milk today",
    "remind me every day at 8:45 to take vitamins",
    "remind me to call the plumber tomorrow at 9",
    "party on Friday from 22:00 to 2:00",
)


@pytest.fixture
def chat(database_url: str) -> Iterator[Chat]:
    """Monday 1 February 2027, 10:00 in Lisbon."""
    channel = MemoryChannel()
    living = opened(database_url, channel)
    yield Chat(living, channel)
    living.db.close()


def week(chat: Chat) -> Week:
    found = chat.channel.sent[-1].week
    assert found is not None
    return found


@pytest.mark.parametrize("words", ["/week", "what does my week look like?", "show my week"])
def test_the_week_is_today_and_six_days_in_words_and_drawn(chat, words):
    for plan in PLANS:
        chat.say(plan)
    assert chat.say(words) == (
        "Mon 1 Feb – Sun 7 Feb:\n"
        "• Today, Mon 1 Feb: ☐ #2 buy milk\n"
        "• Tomorrow, Tue 2 Feb: 08:45 ⏰ #3 take vitamins; 09:00 ⏰ #4 call the plumber\n"
        "• Wed 3 Feb: 08:45 ⏰ #3 take vitamins\n"
        "• Thu 4 Feb: 08:45 ⏰ #3 take vitamins; 15:30–16:30 📅 #1 dentist\n"
        "• Fri 5 Feb: 08:45 ⏰ #3 take vitamins; from 22:00 📅 #5 party\n"
        "• Sat 6 Feb: until 02:00 📅 #5 party; 08:45 ⏰ #3 take vitamins\n"
        "• Sun 7 Feb: 08:45 ⏰ #3 take vitamins"
    )
    drawn = week(chat)
    assert [len(day.entries) for day in drawn.days] == [1, 2, 1, 2, 2, 2, 1]
    assert [day.today for day in drawn.days] == [True, *[False] * 6]


def test_an_empty_week_is_drawn_too(chat):
    assert chat.say("/week") == "Nothing on Mon 1 Feb – Sun 7 Feb."
    assert [day.label for day in week(chat).days][6] == "Sun 7 Feb"


def test_another_week_can_be_named(chat):
    chat.say("/week next week")
    assert week(chat).title == "Mon 8 Feb – Sun 14 Feb"


def test_today_is_words_alone(chat):
    for plan in PLANS:
        chat.say(plan)
    assert chat.say("/today") == "Today, Mon 1 Feb: ☐ #2 buy milk. Nothing else."
    assert chat.channel.sent[-1].week is None


def test_only_ones_own_week_is_shown(chat):
    Chat(chat.house, chat.channel, "mallory").say("buy a ladder tomorrow")
    assert chat.say("/week").startswith("Nothing")


def test_a_week_of_many_repeats_is_told_at_once(chat):
    for n in range(20):
        chat.say(f"remind me every day at {n}:15 to do thing {n}")
    started = time.process_time()
    chat.say("/week")
    assert time.process_time() - started < 1
    assert sum(len(day.entries) for day in week(chat).days) >= 6 * 20
