"""The double is as strict as Telegram, seen through the real python-telegram-bot."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MessageEntity,
    ReplyParameters,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken
from telegram.error import NetworkError as Network

from tests.doubles import facts
from tests.doubles.conftest import Library
from tests.doubles.rules import FACTS, conforms
from tests.doubles.sharing import drawn
from tests.doubles.telegram import Double

ROOT = Path(__file__).parents[2]


def keys(*data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(d or "?", callback_data=d) for d in data]])


# ------------------------------------------------------------------------------------ what it is


def test_every_method_served_is_in_the_facts(telegram: Double) -> None:
    assert set(FACTS["methods"]) == set(facts.SERVED)
    assert set(telegram.service.methods.served) | {"getUpdates"} == set(facts.SERVED)


def used(path: Path) -> Iterator[str]:
    """The Bot API methods a file calls, by either name, or by `do_api_request`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and "_" in node.attr:
            first, *rest = node.attr.split("_")
            camel = first + "".join(word.title() for word in rest)
            if hasattr(Bot, camel) and hasattr(Bot, node.attr):
                yield camel
        elif isinstance(node, ast.Constant) and camel_method(node.value):
            yield str(node.value)


def camel_method(value: object) -> bool:
    return isinstance(value, str) and value != value.lower() and hasattr(Bot, value)


def test_every_method_the_product_uses_is_served() -> None:
    rooms = ("integrations", "bot", "api", "app")
    asked = {m for room in rooms for path in (ROOT / room).rglob("*.py") for m in used(path)}
    assert asked - set(facts.SERVED) == set()


def test_a_method_that_is_used_is_found(tmp_path: Path) -> None:
    path = tmp_path / "some.py"
    path.write_text("bot.send_message(1)\nbot.do_api_request('getChat')\nbot.close()\n")
    assert set(used(path)) == {"sendMessage", "getChat"}


def test_what_it_says_is_what_the_bot_api_says(telegram: Double, library: Library) -> None:
    """Every update and every answer has the fields and types of Telegram's description."""
    everything_people_do(telegram)
    library.send_message(5, "<b>x</b>", parse_mode="HTML", reply_markup=keys("a"))
    library.send_photo(5, drawn(20, 20), caption="y")
    library.send_document(5, b"z", filename="z.txt")
    assert {u["update_id"]: w for u in telegram.updates.made if (w := conforms("Update", u))} == {}
    kinds = {"sendMessage": "Message", "sendPhoto": "Message", "sendDocument": "Message"}
    for method, kind in kinds.items():
        assert conforms(kind, telegram.calls(method)[0]["result"]) == ""
    assert len(library.get_updates(limit=100)) == len(telegram.updates.made) == 21


def everything_people_do(telegram: Double) -> None:
    telegram.updates.allow({"allowed_updates": ["message", "message_reaction", "edited_message"]})
    telegram.updates.allowed |= {"callback_query", "my_chat_member"}
    ann = telegram.person(5, "Ann", "de", last_name="Lee", username="ann_lee")
    bob = telegram.person(6, "Bob")
    first = telegram.say(ann, "/start 😀 @nudge_double_bot")["message_id"]
    telegram.say(ann, "and this", reply_to=first)
    telegram.edit(ann, first, "other words")
    telegram.press_data(ann, first, "d:1")
    telegram.press_data(ann, 999, "d:1")
    telegram.react(ann, first, "👍")
    telegram.forward(ann, "see this", "Carl")
    telegram.forward(ann, "see this", "Dora", hidden=True)
    photo = telegram.photo(ann, "a receipt")
    telegram.edit(ann, photo["message_id"], "the receipt")
    telegram.voice(ann)
    telegram.location(ann, 48.1, 11.5)
    telegram.contact(ann, "Eve", "+49 30 1")
    telegram.sticker(ann)
    telegram.poll(ann, "When?", "Now", "Later")
    telegram.document(ann, "a.txt", b"a")
    telegram.block(ann)
    telegram.unblock(ann)
    group = telegram.group("Home", [ann, bob])
    telegram.migrate(group)


# ----------------------------------------------------------------------------- messages and edits


def test_a_message_arrives_with_its_entities_and_buttons(
    telegram: Double, library: Library, ann: int
) -> None:
    sent = library.send_message(
        ann,
        "<b>Milk</b> &lt;2",
        parse_mode="HTML",
        reply_markup=keys("d:1"),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_parameters=ReplyParameters(1),
    )
    (shown,) = telegram.replies(ann)
    assert (shown["text"], shown["message_id"]) == ("Milk <2", sent.message_id)
    assert shown["entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    assert shown["reply_markup"]["inline_keyboard"] == [[{"text": "d:1", "callback_data": "d:1"}]]
    assert shown["reply_to_message"]["text"] == "/start"
    assert shown["link_preview_options"] == {"is_disabled": True}
    assert telegram.violations == []


def test_an_edit_changes_the_message_in_its_place(
    telegram: Double, library: Library, ann: int
) -> None:
    sent = library.send_message(ann, "one", reply_markup=keys("d:1"))
    library.edit_message_text("two", ann, sent.message_id)
    (shown,) = telegram.replies(ann)
    assert (shown["text"], "reply_markup" in shown, "edit_date" in shown) == ("two", False, True)
    library.edit_message_reply_markup(ann, sent.message_id, reply_markup=keys("d:2"))
    assert "reply_markup" in telegram.replies(ann)[0]
    library.delete_message(ann, sent.message_id)
    assert telegram.replies(ann) == []


@pytest.mark.parametrize(
    ("text", "more", "why"),
    [
        ("", {}, "Message text is empty"),
        ("\u200b", {}, "Message text is empty"),
        ("<b> </b>", {"parse_mode": "HTML"}, "Message text is empty"),
        ("x" * 4097, {}, "Message is too long"),
        ("😀" * 2049, {}, "Message is too long"),
        ("<b>x", {"parse_mode": "HTML"}, "Can't parse entities: can't find end tag"),
        ("x", {"entities": [MessageEntity("bold", 0, 2)]}, "Can't parse entities: entity is"),
        ("x", {"reply_markup": keys("d" * 65)}, "Button_data_invalid"),
        ("x", {"reply_markup": keys("é" * 33)}, "Button_data_invalid"),
        ("x", {"reply_parameters": ReplyParameters(99)}, "Message to be replied not found"),
    ],
)
def test_a_bad_message_is_refused(
    telegram: Double, library: Library, ann: int, text: str, more: dict[str, Any], why: str
) -> None:
    with pytest.raises(BadRequest) as told:
        library.send_message(ann, text, **more)
    assert str(told.value).lower().startswith(why.lower())
    assert telegram.replies(ann) == []


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("x" * 4096, {}),
        ("😀" * 2048, {}),
        ("<b>" + "&amp;" * 4096 + "</b>", {"parse_mode": "HTML"}),
        ("x", {"reply_markup": keys("d" * 64)}),
    ],
)
def test_what_just_fits_is_taken(
    telegram: Double, library: Library, ann: int, text: str, more: dict[str, Any]
) -> None:
    library.send_message(ann, text, **more)
    assert len(telegram.replies(ann)) == 1


def test_edits_that_telegram_refuses(telegram: Double, library: Library, ann: int) -> None:
    sent = library.send_message(ann, "<b>one</b>", parse_mode="HTML").message_id
    photo = library.send_photo(ann, drawn(20, 20)).message_id
    for message, text, why in (
        (sent, "<b>one</b>", "Message is not modified"),
        (999, "two", "Message to edit not found"),
        (1, "two", "Message can't be edited"),
        (photo, "two", "There is no text in the message to edit"),
    ):
        with pytest.raises(BadRequest, match=why):
            library.edit_message_text(text, ann, message, parse_mode="HTML")
    with pytest.raises(BadRequest, match="Message is not modified"):
        library.edit_message_reply_markup(ann, sent)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        library.delete_message(ann, 999)


def test_a_call_that_is_not_in_the_description_is_a_violation(
    telegram: Double, library: Library, ann: int
) -> None:
    with pytest.raises(InvalidToken, match=r"(?i)not found"):
        library._post("sendNothing")
    for given in ({"colour": "red"}, {"entities": "no JSON"}, {"disable_notification": "maybe"}):
        with pytest.raises(BadRequest):
            library._post("sendMessage", {"chat_id": ann, "text": "x", **given})
    markup = {"inline_keyboard": [[{"text": "x", "callback_data": "y", "size": 1}]]}
    with pytest.raises(BadRequest, match="unknown field"):
        library._post(
            "sendMessage", {"chat_id": ann, "text": "x", "reply_markup": json.dumps(markup)}
        )
    assert len(telegram.violations) == 5
    with pytest.raises(BadRequest, match="Chat_id is empty"):
        library._post("sendMessage", {"text": "x"})


@pytest.mark.parametrize(
    "button",
    [
        {"text": "x"},
        {"text": " ", "callback_data": "x"},
        {"text": "x", "callback_data": ""},
        {"text": "x", "callback_data": "y", "url": "https://a.b"},
        {"text": "x", "url": "http://localhost:8080/"},
        {"text": "x", "callback_data": "y", "style": "loud"},
    ],
)
def test_buttons_that_telegram_refuses(
    telegram: Double, library: Library, ann: int, button: dict[str, str]
) -> None:
    given = {"chat_id": ann, "text": "x", "reply_markup": {"inline_keyboard": [[button]]}}
    with pytest.raises(BadRequest):
        library._post("sendMessage", given)


# --------------------------------------------------------------------------- presses and reactions


def test_a_press_is_answered_once(telegram: Double, library: Library, ann: int) -> None:
    sent = library.send_message(ann, "x", reply_markup=keys("d:1", "d:2"))
    telegram.press(ann, sent.message_id, "d:2")
    (update,) = library.get_updates()
    assert update.callback_query.data == "d:2"
    assert update.callback_query.message.text == "x"
    library.answer_callback_query(update.callback_query.id)
    for query in (update.callback_query.id, "12345"):
        with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
            library.answer_callback_query(query)


def test_a_press_grows_old(telegram: Double, library: Library, ann: int) -> None:
    query = telegram.press_data(ann, 1, "d:1")
    telegram.world.query_lifetime = 0
    with pytest.raises(BadRequest, match="Query is too old"):
        library.answer_callback_query(query)


def test_reactions_are_those_of_telegram(telegram: Double, library: Library, ann: int) -> None:
    library.set_message_reaction(ann, 1, "👀")
    assert telegram.reactions(ann, 1) == ["👀"]
    with pytest.raises(BadRequest, match="Reaction_invalid"):
        library.set_message_reaction(ann, 1, "🦖")
    with pytest.raises(BadRequest, match="Message to react not found"):
        library.set_message_reaction(ann, 77, "👀")
    library.set_message_reaction(ann, 1, [])
    assert telegram.reactions(ann, 1) == []
    library.send_chat_action(ann, "typing")
    with pytest.raises(BadRequest, match="Wrong parameter action"):
        library.send_chat_action(ann, "sleeping")


# ------------------------------------------------------------------------------------------ files


def test_a_photo_goes_up_and_comes_down(telegram: Double, library: Library, ann: int) -> None:
    picture = drawn(300, 200)
    sent = library.send_photo(ann, picture, caption="<i>week</i>", parse_mode="HTML")
    assert (sent.photo[-1].width, sent.caption) == (300, "week")
    again = library.send_photo(ann, sent.photo[-1].file_id)
    assert again.photo[-1].file_unique_id == sent.photo[-1].file_unique_id
    file = library.get_file(sent.photo[-1].file_id)
    assert bytes(library.run(file.download_as_bytearray())) == picture


def test_pictures_that_telegram_refuses(telegram: Double, library: Library, ann: int) -> None:
    document = library.send_document(ann, b"x", filename="x.txt").document.file_id
    for given, why in (
        (b"no picture", "Image_process_failed"),
        (drawn(4000, 100), "Photo_invalid_dimensions"),
        (drawn(20, 20) + bytes(10 * 1024 * 1024), "too big for a photo"),
        ("nothing-000099-double", "Wrong file identifier"),
        (document, "Can't use file of type document as photo"),
    ):
        with pytest.raises(BadRequest, match=f"(?i){why}"):
            library.send_photo(ann, given)
    with pytest.raises(BadRequest, match="Message caption is too long"):
        library.send_photo(ann, drawn(20, 20), caption="x" * 1025)
    library.send_photo(ann, drawn(20, 20), caption="x" * 1024)


def test_a_document_and_its_limits(telegram: Double, library: Library, ann: int) -> None:
    sent = library.send_document(ann, "é".encode(), filename="all.json", caption="Here")
    assert (sent.document.file_name, sent.document.file_size) == ("all.json", 2)
    with pytest.raises(BadRequest, match=r"non-empty"):
        library.send_document(ann, b"", filename="x.txt")
    with pytest.raises(Network, match=r"(?i)request entity too large"):
        library.send_document(ann, bytes(50 * 1024 * 1024 + 1), filename="x.bin")


def test_a_big_file_cannot_be_had(telegram: Double, library: Library, ann: int) -> None:
    small = telegram.voice(ann, size=20 * 1024 * 1024)["voice"]["file_id"]
    big = telegram.voice(ann, size=20 * 1024 * 1024 + 1)["voice"]["file_id"]
    assert library.get_file(small).file_path.startswith(f"{telegram.url}/file/bot")
    with pytest.raises(BadRequest, match="File is too big"):
        library.get_file(big)
    with pytest.raises(BadRequest, match="Wrong file_id"):
        library.get_file("nothing")


# ------------------------------------------------------------------------------------ who and where


def test_who_cannot_be_written_to(telegram: Double, library: Library, ann: int) -> None:
    telegram.person(6, "Bob")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        library.send_message(6, "x")
    with pytest.raises(BadRequest, match="Chat not found"):
        library.send_message(7, "x")
    telegram.block(ann)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        library.send_message(ann, "x")
    telegram.unblock(ann)
    library.send_message(ann, "x")
    telegram.deactivate(ann)
    with pytest.raises(Forbidden, match="user is deactivated"):
        library.send_message(ann, "x")
    assert [u.my_chat_member.new_chat_member.status for u in library.get_updates()] == [
        "kicked",
        "member",
    ]


def test_groups_throw_out_and_move(telegram: Double, library: Library, ann: int) -> None:
    group = telegram.group("Home", [ann])
    library.send_message(group, "x")
    new = telegram.migrate(group)
    with pytest.raises(ChatMigrated) as told:
        library.send_message(group, "x")
    assert told.value.new_chat_id == new
    library.send_message(new, "x")
    _, to, back = library.get_updates()
    assert (to.message.chat.id, to.message.migrate_to_chat_id) == (group, new)
    assert (back.message.chat.id, back.message.migrate_from_chat_id) == (new, group)
    telegram.kick(ann, new)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        library.send_message(new, "x")


def test_a_token_is_good_until_it_is_revoked(telegram: Double, library: Library, ann: int) -> None:
    assert library.get_me().username == telegram.username
    telegram.revoke()
    with pytest.raises(InvalidToken):
        library.get_me()
    assert telegram.calls("getMe", "refused")[0]["code"] == 401
    telegram.reissue()
    library.get_me()


def test_the_menu_is_kept_per_language_and_scope(telegram: Double, library: Library) -> None:
    week = BotCommand("week", "Your week")
    library.set_my_commands([week])
    library.set_my_commands([BotCommand("week", "Deine Woche")], language_code="de")
    assert library.get_my_commands() == (week,)
    assert telegram.commands("de") == [{"command": "week", "description": "Deine Woche"}]
    assert library.get_my_commands(BotCommandScopeAllGroupChats()) == ()
    for command, language in (("Week", None), ("a" * 33, None), ("week", "deu")):
        with pytest.raises(BadRequest):
            library.set_my_commands([(command, "x")], language_code=language)
    library.delete_my_commands()
    assert library.get_my_commands() == ()
