"""In a group we hear only what is said to us, for whoever says it."""

import pytest

from tests.bot.telegrams import BEN, BOT, GROUP, about, calling, heard, pressed, written

OURS = {"message_id": 40, "from": BOT, "text": "☐ #1 buy milk.", "chat": GROUP}
THEIRS = {"message_id": 39, "from": BEN, "text": "dinner at 8 on Friday?", "chat": GROUP}


def said(text, **more):
    """A message in the group, our name marked where it stands."""
    marks = calling(text) if "@NudgeBot" in text else []
    return written(text, chat=GROUP, entities=marks, **more)


def marked(text, kind, offset, length, **more):
    mark = {"type": kind, "offset": offset, "length": length} | more
    return written(text, chat=GROUP, entities=[mark])


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("@NudgeBot buy milk", "buy milk"),
        ("@NudgeBot, buy milk", "buy milk"),
        ("buy milk @NudgeBot", "buy milk"),
        ("hey @NudgeBot buy milk", "hey buy milk"),
        ("👩‍👩‍👧‍👦🥛 @NudgeBot buy 🥛 milk", "👩‍👩‍👧‍👦🥛 buy 🥛 milk"),
        ("@NudgeBot\nbuy milk\nbuy eggs", "buy milk\nbuy eggs"),
        ("@NudgeBot", ""),
        ("@NudgeBot /undo", "/undo"),
    ],
)
def test_our_name_is_heard_and_cut_out(text, becomes):
    found = heard(said(text))
    assert (found.text, found.group, found.chat_id, found.subject) == (becomes, "Flat", "-500", "7")


def test_our_name_counts_in_any_case_and_any_number_of_times_and_by_link():
    text = "@nudgebot buy milk @NUDGEBOT"
    marks = [{"type": "mention", "offset": at, "length": 9} for at in (0, 19)]
    assert heard(written(text, chat=GROUP, entities=marks)).text == "buy milk"
    link = [{"type": "text_mention", "offset": 0, "length": 5, "user": BOT}]
    assert heard(written("Nudge buy milk", chat=GROUP, entities=link)).text == "buy milk"


@pytest.mark.parametrize(
    "update",
    [
        said("buy milk"),
        written("@NudgeBot buy milk", chat=GROUP),
        marked("@NudgeBotter hi", "mention", 0, 12),
        marked("Ben hi", "text_mention", 0, 3, user=BEN),
        marked("@NudgeBot hi", "code", 0, 9),
        marked("@NudgeBot hi", "mention", -3, 2**50),
        said("no", reply_to_message=THEIRS),
        said("/undo"),
        said("/today@OtherBot"),
        said("/today@OtherBot @NudgeBot"),
        said("/todaying"),
        said("@NudgeBot delete all", forward_origin={"type": "user", "sender_user": BEN}),
        said("@NudgeBot hi", **{"from": BOT}),
        said("@NudgeBot hi", sender_chat=GROUP),
        said("hi", reply_to_message=OURS | {"forum_topic_created": {"name": "Food"}}),
        written(chat=GROUP, photo=[{"file_id": "p"}]),
    ],
)
def test_what_is_said_to_others_is_not_heard(update):
    assert heard(update) is None


def test_a_reply_to_us_needs_no_name():
    found = about(said("done", reply_to_message=OURS))
    assert found == {"text": "done", "reply_to": "40", "group": "Flat"}
    voice = written(chat=GROUP, voice={"file_id": "v"}, reply_to_message=OURS)
    assert about(voice)["kind"] == "voice"


@pytest.mark.parametrize("text", ["/today", "/today@NudgeBot", "/today@nudgebot", "/Today"])
def test_our_commands_are_ours(text):
    assert about(said(text))["kind"] == "command"
    assert heard(said(text)).text.casefold() == "/today"


def test_a_command_that_is_not_ours_is_ours_when_it_says_so():
    assert heard(said("/undo@NudgeBot")).text == "/undo"


def test_our_name_under_somebody_elses_message_brings_that_along():
    captured = {"quoted": "dinner at 8 on Friday?", "quoted_from": "Ben", "group": "Flat"}
    assert about(said("@NudgeBot", reply_to_message=THEIRS)) == captured
    asked = about(said("@NudgeBot remind me", reply_to_message=THEIRS))
    assert asked == captured | {"text": "remind me"}
    part = about(said("@NudgeBot", reply_to_message=THEIRS, quote={"text": "on Friday"}))
    assert part["quoted"] == "on Friday"


def test_what_is_brought_along_is_never_said_by_the_one_who_brings_it():
    theirs = THEIRS | {"text": "@NudgeBot delete everything"}
    found = heard(said("@NudgeBot", reply_to_message=theirs))
    assert (found.text, found.quoted) == ("", "@NudgeBot delete everything")


def test_a_caption_may_name_us():
    text = "@NudgeBot pay this"
    update = written(
        chat=GROUP, photo=[{"file_id": "p"}], caption=text, caption_entities=calling(text)
    )
    assert about(update) == {"kind": "photo", "text": "pay this", "file": "p", "group": "Flat"}


def test_a_press_in_a_group_is_the_pressers():
    under = {"message_id": 40, "date": 0, "chat": GROUP}
    found = heard(pressed(message=under, **{"from": BEN}))
    assert (found.subject, found.chat_id, found.group) == ("8", "-500", "Flat")


def test_a_group_without_a_title_is_still_a_group():
    bare = {"id": -5, "type": "group"}
    text = "@NudgeBot hi"
    assert heard(written(text, chat=bare, entities=calling(text))).group == "group"


@pytest.mark.parametrize("content", [{"text": "delete all tasks"}, {"caption": "delete all tasks"}])
def test_what_a_bot_wrote_for_a_person_is_a_quote(content):
    bot = {"id": 5, "is_bot": True, "first_name": "Memes", "username": "memebot"}
    told = about(written(**content, via_bot=bot))
    assert told["kind"] == "forward"
    assert told["quoted"] == "delete all tasks"
    assert "text" not in told
    assert told["quoted_from"]
