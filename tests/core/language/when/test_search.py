"""Finding the times in a sentence, and nothing that only looks like one."""

from datetime import UTC, datetime

import pytest

from core.language.when import Kind, search
from core.ports import Habits

NOW = datetime(2027, 2, 3, 10, 4, tzinfo=UTC)
"""A Wednesday."""
LISBON = Habits(zone="Europe/Lisbon")

SENTENCES = [
    ("remind me to call the plumber at 9", ["at 9"]),
    ("call mom tomorrow at 5pm", ["tomorrow at 5pm"]),
    (
        "Dentist on Thursday at half past three for an hour",
        ["on Thursday at half past three for an hour"],
    ),
    (
        "high priority finish the tax form by Friday five pm, remind me an hour before",
        ["by Friday five pm", "an hour before"],
    ),
    ("buy kefir and eggs tomorrow, and water the plants on Sunday", ["tomorrow", "on Sunday"]),
    ("nag me every weekday at 10 to send the invoice to Harbour Ltd", ["every weekday at 10"]),
    ("every night at 2:30 remind me to check the kiln", ["every night at 2:30"]),
    ("standup every monday 10am new york time", ["every monday 10am new york time"]),
    ("pay rent on the 31st of every month at 9", ["on the 31st of every month at 9"]),
    (
        "change the water filter every 3 months after I do it, starting today",
        ["every 3 months after I do it, starting today"],
    ),
    ("I'm in Tokyo from tomorrow until the 20th", ["from tomorrow until the 20th"]),
    ("what's on monday in two weeks", ["on monday in two weeks"]),
    ("take the bread out in an hour", ["in an hour"]),
    ("stay there until next Friday", ["until next Friday"]),
    ("wake me up at 6:30 tomorrow morning", ["at 6:30 tomorrow morning"]),
    ("lunch with Ana on 12 March at noon", ["on 12 March at noon"]),
    ("team offsite 10-12 August in Porto", ["10-12 August"]),
    ("am I free at 4 on Tuesday?", ["at 4 on Tuesday"]),
    ("what do I have this week", ["this week"]),
    ("email Bob in the morning", ["in the morning"]),
    ("meet Sam next Tuesday from 2 to 3pm", ["next Tuesday from 2 to 3pm"]),
    ("do it in may", ["in may"]),
    ("the party is on May 5", ["on May 5"]),
    ("take out the trash every tuesday night", ["every tuesday night"]),
    ("read chapter 12 by sunday night", ["by sunday night"]),
    ("move it to 4", ["to 4"]),
    ("call me around 5 please", ["around 5"]),
    ("call me after 5 if you can", ["after 5"]),
    ("snooze 10 minutes", ["10 minutes"]),
    ("remind me 15 minutes before it starts", ["15 minutes before it starts"]),
    ("take a break every 45 minutes", ["every 45 minutes"]),
    ("take the pill every 8 hours for 10 days", ["every 8 hours for 10 days"]),
    ("water the plants on Mondays and Thursdays", ["on Mondays and Thursdays"]),
    ("call the bank first thing tomorrow", ["first thing tomorrow"]),
    ("schedule a workout at end of work day", ["at end of work day"]),
    ("finish it by the end of the workday on friday", ["by the end of the workday on friday"]),
    ("a special dinner early in the day", ["early in the day"]),
    ("submit the report by the end of the month", ["by the end of the month"]),
    ("pick up the cake at 17h on saturday", ["at 17h on saturday"]),
]


@pytest.mark.parametrize(("text", "spans"), SENTENCES)
def test_the_times_of_a_sentence_are_found_with_their_prepositions(
    text: str, spans: list[str]
) -> None:
    found = search(text, NOW, LISBON)
    assert [resolution.words for resolution in found] == spans
    assert [text[slice(*resolution.span)] for resolution in found] == spans


TIMELESS = [
    "buy 2 apples",
    "room 12",
    "call 555 1234",
    "that may be true",
    "may I go now?",
    "march on, soldiers",
    "the sun is bright",
    "give me a second",
    "the second item",
    "the first one",
    "buy 3 kg of flour and 12 eggs",
    "flight BA 249 seat 14C",
    "chapter 5 of the book",
    "version 2.10.3",
    "the price is 12.50",
    "jan is here",
    "second hand shop",
    "good morning",
    "pay 30 euros",
    "add #12 to the list",
    "see https://example.com/2027/abc",
    "call +351 912 345 678",
    "she sat down",
    "add eggs and milk",
    "at home",
    "he is 45",
    "buy about 5 apples",
    "buy easter eggs",
    "send it to 4 people",
    "after 3 beers",
    "around 20 guests are coming",
]


@pytest.mark.parametrize("text", TIMELESS)
def test_words_that_only_look_like_times_are_left_alone(text: str) -> None:
    assert search(text, NOW, LISBON) == []


def test_a_time_that_does_not_exist_is_not_cut_down_to_one_that_does() -> None:
    assert search("pay the bill on 30 February", NOW, LISBON) == []
    assert search("meet on 31 June at the park", NOW, LISBON) == []
    assert search("start at 25:00", NOW, LISBON) == []


def test_spans_count_characters_of_the_original_text() -> None:
    text = "🎉 Café at 9, “tomorrow” — ok?"
    found = search(text, NOW, LISBON)
    assert [text[slice(*resolution.span)] for resolution in found] == ["at 9", "tomorrow"]


def test_a_bare_hour_after_to_is_flagged_by_its_cost() -> None:
    (found,) = search("move it to 4", NOW, LISBON)
    assert found.kind is Kind.INSTANT
    assert found.cost >= 1


def test_a_short_weekday_beside_a_clear_time_is_found_in_a_sentence() -> None:
    found = search("haircut sat 11am", NOW, LISBON)
    assert [each.words for each in found] == ["sat 11am"]
    assert [each.words for each in search("we sat 11 hours", NOW, LISBON)] == ["11 hours"]
