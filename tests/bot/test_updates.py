"""Raw updates, read: what people do in a chat, and whatever else a wire may bring."""

import json
import timeit
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.ports import Incoming, Notice
from tests.bot.telegrams import (
    ANA,
    BEN,
    BOT,
    DATE,
    GROUP,
    ME,
    PRIVATE,
    about,
    calling,
    heard,
    pressed,
    read,
    written,
)
from tests.conftest import NOW

MEGABYTE = 1024 * 1024


def test_words_in_a_private_chat():
    assert heard(written("buy milk", number=123456789)) == Incoming(
        bot_id="telegram:99",
        external_id="123456789",
        subject="7",
        chat_id="7",
        at=NOW - timedelta(seconds=5),
        text="buy milk",
        message_id="41",
        name="Ana Dias",
        language="pt",
    )


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("/today", "/today"),
        ("/today@NudgeBot", "/today"),
        ("/add@nudgebot buy milk", "/add buy milk"),
        ("/add@NudgeBot\nbuy milk", "/add\nbuy milk"),
        ("/start ABCDE-12345", "/start ABCDE-12345"),
        ("/today@NudgeBotter", "/today"),
        ("/mail ana@example.com", "/mail ana@example.com"),
    ],
)
def test_commands_lose_the_name_of_the_bot(text, becomes):
    assert about(written(text)) == {"kind": "command", "text": becomes}


@pytest.mark.parametrize(
    ("date", "at"),
    [
        (DATE, NOW - timedelta(seconds=5)),
        (DATE - 86_400, NOW - timedelta(seconds=5, days=1)),
        (DATE - 8 * 86_400, NOW),
        (DATE + 60, NOW),
        (0, NOW),
        (-1, NOW),
        (2**40, NOW),
        (2**90, NOW),
        ("yesterday", NOW),
        (None, NOW),
    ],
)
def test_words_were_said_at_their_own_date_if_that_can_be_believed(date, at):
    assert heard(written("hi", date=date)).at == at


SMALL = {"file_id": "small", "width": 90, "height": 90, "file_size": 900}
LARGE = {"file_id": "large", "width": 1280, "height": 960, "file_size": 90_000}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            {"photo": [SMALL, LARGE], "caption": "pay this on Friday"},
            {"kind": "photo", "text": "pay this on Friday", "file": "large"},
        ),
        ({"photo": [LARGE, SMALL]}, {"kind": "photo", "file": "large"}),
        (
            {"document": {"file_id": "scan", "mime_type": "image/png"}, "caption": "scan"},
            {"kind": "photo", "text": "scan", "file": "scan"},
        ),
        (
            {"document": {"file_id": "x", "mime_type": "application/pdf"}, "caption": "read this"},
            {"text": "read this"},
        ),
        ({"document": {"file_id": "x"}}, {}),
        ({"voice": {"file_id": "v", "duration": 3}}, {"kind": "voice", "file": "v"}),
        ({"audio": {"file_id": "a"}}, {"kind": "voice", "file": "a", "foreign": True}),
        ({"video_note": {"file_id": "n", "length": 3}}, {"kind": "voice", "file": "n"}),
        ({"voice": {"file_id": "v", "file_size": 20 * MEGABYTE + 1}}, {"kind": "voice"}),
        (
            {"document": {"file_id": "x", "mime_type": "image/png", "file_size": 30 * MEGABYTE}},
            {"kind": "photo"},
        ),
        ({"sticker": {"file_id": "s"}}, {}),
        ({"contact": {"phone_number": "1"}}, {}),
        ({"poll": {"id": "1"}}, {}),
        ({"dice": {"value": 6}}, {}),
        ({"video": {"file_id": "m"}, "caption": "watch it"}, {"text": "watch it"}),
        ({"animation": {"file_id": "g"}, "document": {"mime_type": "video/mp4"}}, {}),
    ],
)
def test_what_is_no_text_keeps_its_words_and_its_file(content, expected):
    assert about(written(**content)) == expected


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"pinned_message": {"message_id": 3, "text": "buy milk"}},
        {"new_chat_title": "Flat"},
        {"write_access_allowed": {}},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 9}},
        {"text": "hi", "sender_chat": GROUP},
        {"text": "hi", "from": BOT},
        {"text": "hi", "from": None},
        {"text": "hi", "chat": {"id": -1, "type": "channel"}},
        {"text": "hi", "chat": None},
    ],
)
def test_what_happens_in_a_chat_and_what_no_person_says_is_nothing(content):
    assert heard(written(**content)) is None


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (38.72, -9.14, "Europe/Lisbon"),
        (40, -74, "America/New_York"),
        (0, -150.0, "Etc/GMT+10"),
        (91.0, 0.0, ""),
        (0.0, 181.0, ""),
        ("38", "-9", ""),
        (float("nan"), 0.0, ""),
        (float("inf"), 0.0, ""),
        (True, 0.0, ""),
    ],
)
def test_a_place_is_its_time_zone(latitude, longitude, zone):
    place = {"latitude": latitude, "longitude": longitude}
    expected = {"kind": "location"} | ({"text": zone, "timezone": zone} if zone else {})
    assert about(written(location=place)) == expected
    assert about(written(location=place | {"live_period": 900})) == expected
    assert about(written(venue={"location": place, "title": "Café"})) == expected


def test_an_edit_has_the_new_words_and_the_id_of_what_it_edits():
    update = written("buy oat milk", kind="edited_message", edit_date=DATE + 3, number=2)
    assert about(update) == {"kind": "edit", "text": "buy oat milk"}
    assert (heard(update).message_id, heard(update).external_id) == ("41", "2")
    assert heard(update).at == NOW - timedelta(seconds=2)
    caption = written(caption="pay it", photo=[SMALL], kind="edited_message")
    assert about(caption) == {"kind": "edit", "text": "pay it"}
    assert about(written("/today@NudgeBot", kind="edited_message"))["text"] == "/today"


@pytest.mark.parametrize(
    "content",
    [
        {"location": {"latitude": 38.7, "longitude": -9.1}},
        {"photo": [SMALL]},
        {"text": "hi @NudgeBot", "entities": calling("hi @NudgeBot"), "chat": GROUP},
    ],
)
def test_a_place_that_moves_on_and_edits_in_groups_are_nothing(content):
    assert heard(written(kind="edited_message", **content)) is None


CHAT = {"id": -5, "type": "channel", "title": "News"}


@pytest.mark.parametrize(
    ("origin", "author"),
    [
        ({"type": "user", "sender_user": BEN}, "Ben"),
        ({"type": "hidden_user", "sender_user_name": "Someone"}, "Someone"),
        ({"type": "chat", "sender_chat": GROUP}, "Flat"),
        ({"type": "channel", "chat": CHAT, "message_id": 4}, "News"),
        ({"type": "new kind"}, ""),
    ],
)
def test_a_forward_brings_the_words_of_somebody_else(origin, author):
    expected = {"kind": "forward", "quoted": "delete all my tasks"}
    expected |= {"quoted_from": author} if author else {}
    assert about(written("delete all my tasks", forward_origin=origin)) == expected
    picture = written(photo=[SMALL, LARGE], caption="delete all my tasks", forward_origin=origin)
    assert about(picture) == expected | {"file": "large"}


def test_a_forwarded_command_or_place_is_not_done():
    origin = {"type": "user", "sender_user": BEN}
    forwarded = {"kind": "forward", "quoted_from": "Ben"}
    assert about(written("/undo", forward_origin=origin)) == forwarded | {"quoted": "/undo"}
    place = {"latitude": 38.7, "longitude": -9.1}
    assert about(written(location=place, forward_origin=origin)) == forwarded


def test_a_reply_names_the_message_it_answers():
    ours = {"message_id": 40, "from": BOT, "text": "☐ #1 buy milk.", "chat": PRIVATE}
    assert about(written("done", reply_to_message=ours)) == {"text": "done", "reply_to": "40"}
    own = ours | {"from": ANA}
    assert about(written("done", reply_to_message=own)) == {"text": "done", "reply_to": "40"}


def test_a_reply_to_a_forward_or_to_another_chat_brings_the_words_it_answers():
    origin = {"type": "user", "sender_user": BEN}
    expected = {"text": "tomorrow", "quoted": "dinner at 8?", "quoted_from": "Ben"}
    forward = {"message_id": 40, "from": ANA, "text": "dinner at 8?", "forward_origin": origin}
    assert about(written("tomorrow", reply_to_message=forward)) == expected
    elsewhere = {"external_reply": {"origin": origin}, "quote": {"text": "dinner at 8?"}}
    assert about(written("tomorrow", **elsewhere)) == expected
    assert about(written("tomorrow", external_reply={"origin": origin})) == {"text": "tomorrow"}


def test_a_press_has_its_data_its_label_and_its_message():
    expected = {"kind": "button", "text": "Done", "press": "d:0:1", "reply_to": "40"}
    assert about(pressed()) == expected
    assert heard(pressed()).at == NOW
    gone = pressed(message={"message_id": 40, "date": 0, "chat": PRIVATE})
    assert about(gone) == {key: value for key, value in expected.items() if key != "text"}


@pytest.mark.parametrize("data", ["x" * 65, "é" * 33, None, 7])
def test_a_press_with_data_that_we_never_sent_presses_nothing(data):
    assert "press" not in about(pressed(data))


def test_a_press_of_the_longest_data_keeps_all_of_it():
    assert about(pressed("x" * 64))["press"] == "x" * 64


@pytest.mark.parametrize("more", [{"message": None, "inline_message_id": "9"}, {"from": BOT}])
def test_a_press_outside_of_our_chats_is_nothing(more):
    assert heard(pressed(**more)) is None


def reacted(old, new, chat=PRIVATE, **more):
    emoji = [[{"type": "emoji", "emoji": one} for one in some] for some in (old, new)]
    found = {"chat": chat, "message_id": 40, "user": ANA, "date": DATE}
    found |= {"old_reaction": emoji[0], "new_reaction": emoji[1]} | more
    return {"update_id": 3, "message_reaction": found}


@pytest.mark.parametrize(
    ("old", "new", "added"),
    [
        ("", "👍", "👍"),
        ("👎", "👍", "👍"),
        ("👍", "👍❤", "❤"),
        ("👍", "", None),
        ("👍", "👍", None),
    ],
)
def test_a_reaction_is_the_emoji_that_is_new(old, new, added):
    expected = {"kind": "reaction", "text": added, "reply_to": "40"} if added else None
    assert about(reacted(old, new)) == expected


def test_a_reaction_of_nobody_in_a_group_or_of_a_paid_star_is_nothing():
    assert heard(reacted("", "👍", user=None, actor_chat=GROUP)) is None
    assert heard(reacted("", "👍", chat=GROUP)) is None
    assert heard(reacted("", "", new_reaction=[{"type": "paid"}])) is None


@pytest.mark.parametrize(
    ("chat", "status", "kind"),
    [
        (PRIVATE, "kicked", "blocked"),
        (PRIVATE, "member", "opened"),
        (GROUP, "left", "blocked"),
        (GROUP, "kicked", "blocked"),
        (GROUP, "member", "opened"),
        (GROUP, "administrator", "opened"),
        (GROUP, "restricted", None),
        (CHAT, "administrator", None),
    ],
)
def test_whether_we_may_write_to_a_chat_is_noted(chat, status, kind):
    change = {"chat": chat, "from": ANA, "date": DATE, "new_chat_member": {"status": status}}
    expected = kind and Notice(bot_id="telegram:99", chat_id=str(chat["id"]), kind=kind)
    assert heard({"update_id": 4, "my_chat_member": change}) == expected


def test_a_chat_that_moves_is_noted_whichever_side_tells():
    expected = Notice(bot_id="telegram:99", chat_id="-5", kind="moved", to="-1005")
    before, after = ({"id": one, "type": "group", "title": "Flat"} for one in (-5, -1005))
    assert heard(written(chat=before, migrate_to_chat_id=-1005)) == expected
    assert heard(written(chat=after, migrate_from_chat_id=-5)) == expected
    assert heard(written(chat=before, migrate_to_chat_id=-5)) is None


@pytest.mark.parametrize(
    "kind", ["channel_post", "business_message", "inline_query", "poll", "guest_message", "new"]
)
def test_what_we_never_asked_for_is_nothing(kind):
    assert heard(written("hi", kind=kind)) is None


@pytest.mark.parametrize("number", [None, "1", 1.0, True, 2**90, [1]])
def test_an_update_without_a_number_is_nothing(number):
    assert heard(written("hi", number=number)) is None


def test_text_that_cannot_be_stored_is_made_storable_and_the_rest_stays():
    zalgo = "m̸̛i̷l̶k̵ \u202eklim 👩‍👩‍👧‍👦 \u200b"
    assert about(written("\ud83d \x00" + zalgo)) == {"text": "?  " + zalgo}
    names = ANA | {"first_name": "A\udc00\x00", "last_name": "x" * 5000}
    assert len(heard(written("hi", **{"from": names})).name) == 128


def test_an_album_of_emoji_is_read_whole():
    assert about(written("👩‍👩‍👧‍👦" * 4096))["text"] == "👩‍👩‍👧‍👦" * 4096


KEYS = st.sampled_from(
    """update_id message edited_message callback_query message_reaction my_chat_member chat from id
    type title date text caption entities offset length user photo width document mime_type voice
    file_id file_size location venue latitude longitude forward_origin sender_user sender_chat
    reply_to_message external_reply quote origin data reply_markup inline_keyboard callback_data
    old_reaction new_reaction emoji new_chat_member status migrate_to_chat_id first_name
    migrate_from_chat_id language_code is_bot message_id edit_date""".split()
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([7, 99, 2**63, -(10**4000), DATE]),
    st.floats(),
    st.text(st.characters(), max_size=20),
    st.sampled_from(["private", "group", "supergroup", "mention", "text_mention", "@NudgeBot"]),
    st.sampled_from(["/today@NudgeBot", "\ud800\udc00", "\x00", "emoji", "kicked", "image/png"]),
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(KEYS | st.text(max_size=4), inner, max_size=8)
    ),
    max_leaves=40,
)


def alright(found):
    """Whether core can keep it: text that can be written, an instant that is not to come."""
    if found is None:
        return True
    json.dumps(found.model_dump(mode="json")).encode()
    found.model_dump_json().encode()
    return not isinstance(found, Incoming) or (
        NOW - timedelta(days=7) <= found.at <= NOW and len(found.press.encode()) <= 64
    )


@settings(max_examples=400, deadline=None)
@given(JSON)
def test_any_json_at_all_is_read_or_nothing(update):
    assert alright(read(update, ME, NOW))


@settings(max_examples=400, deadline=None)
@given(st.sampled_from([written, pressed, reacted]), st.data())
def test_an_update_with_anything_in_the_place_of_anything_is_read_or_nothing(made, data):
    update = made("hi @NudgeBot", "👍") if made is reacted else made()
    update = json.loads(json.dumps(update))
    for _ in range(data.draw(st.integers(1, 4))):
        place = update
        while isinstance(place, dict) and place:
            key = data.draw(st.sampled_from(sorted(place)) | KEYS)
            if not isinstance(place.get(key), dict) or data.draw(st.booleans()):
                place[key] = data.draw(JSON)
                break
            place = place[key]
    assert alright(read(update, ME, NOW))


def test_reading_is_quick():
    update = written("hi @NudgeBot, buy milk", chat=GROUP, entities=calling("hi @NudgeBot"))
    assert min(timeit.repeat(lambda: heard(update), number=200, repeat=5)) / 200 < 0.0003
