"""Telegram's HTML and explicit entities, as the double reads them."""

from typing import Any

import pytest

from tests.doubles.entities import empty, formatted, found, units
from tests.doubles.rules import Refused


def shown(html: str) -> tuple[str, list[tuple[Any, ...]]]:
    text, entities = formatted(html, "HTML", [])
    return text, [(e["type"], e["offset"], e["length"]) for e in entities]


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b>b", "ab", [("bold", 0, 1)]),
        ("<STRONG>a</strong>", "a", [("bold", 0, 1)]),
        ("<i>a</i><em>b</em>", "ab", [("italic", 0, 1), ("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
        ("<s>a</s><strike>b</strike>", "ab", [("strikethrough", 0, 1), ("strikethrough", 1, 1)]),
        ("<del>a</del>", "a", [("strikethrough", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ("<code>a</code>", "a", [("code", 0, 1)]),
        ('<pre><code class="language-python">a</code></pre>', "a", [("pre", 0, 1)]),
        ("&lt;b&gt; &amp; &quot;x&quot;", '<b> & "x"', []),
        ("&#128512;&#x41;", "😀A", []),
        ("&nbsp; & &unknown; &;", "&nbsp; & &unknown; &;", []),
        ("&lt", "<", []),
        ("😀<b>😀</b>", "😀😀", [("bold", 2, 2)]),
        ("<b>bold <i>both</i></b>", "bold both", [("bold", 0, 9), ("italic", 5, 4)]),
        ("<b>a</>", "a", [("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ("  <b> a </b>  ", "a", [("bold", 0, 1)]),
        ("a\rb\x00c\td", "ab c d", []),
        ('<a href="javascript:x">a</a>', "a", []),
        ("<a>example.com</a>", "example.com", [("text_link", 0, 11)]),
        ('<tg-time unix="1647531900">22:45</tg-time>', "22:45", [("date_time", 0, 5)]),
    ],
)
def test_html_is_read_as_telegram_reads_it(html: str, text: str, entities: object) -> None:
    assert shown(html) == (text, entities)


def test_what_entities_carry() -> None:
    _, (link,) = formatted("<a href='https://a.b/?x=1&amp;y=2'>a</a>", "HTML", [])
    _, (time,) = formatted("<tg-time unix=5 format='wDT'>a</tg-time>", "html", [])
    _, (code,) = formatted('<pre><code class="language-py">a</code></pre>', "HTML", [])
    _, (mood,) = formatted('<tg-emoji emoji-id="53">👍</tg-emoji>', "HTML", [])
    assert link["url"] == "https://a.b/?x=1&y=2"
    assert (time["unix_time"], time["date_time_format"]) == (5, "wDT")
    assert (code["language"], mood["custom_emoji_id"]) == ("py", "53")


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b ", 'Unclosed start tag "b" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a =x>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x/>", "Unexpected end of name token at byte offset 8"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        (
            "<b>a</i>",
            'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
        ),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji emoji-id=x>a</tg-emoji>", "Invalid custom emoji identifier specified"),
        ('<tg-time unix="noon">a</tg-time>', "Invalid Unix time specified"),
        ('<tg-time unix="1" format="tw">a</tg-time>', "Invalid date-time format specified"),
        ("<code>a<b>b</b></code>", "bold within code"),
        ("<b>a<code>b</code></b>", "code within bold"),
        (
            "<tg-time unix=1>a<tg-time unix=2>b</tg-time></tg-time>",
            "date_time within date_time",
        ),
    ],
)
def test_bad_html_is_refused_in_telegrams_words(html: str, why: str) -> None:
    with pytest.raises(Refused) as told:
        shown(html)
    assert told.value.description == f"Bad Request: can't parse entities: {why}"
    assert told.value.code == 400


@pytest.mark.parametrize(
    "entity",
    [
        {"type": "bold", "offset": 0, "length": 4},
        {"type": "bold", "offset": 1, "length": 1},
        {"type": "bold", "offset": 0, "length": 1},
        {"type": "bold", "offset": -1, "length": 1},
        {"type": "bold", "offset": 2, "length": 0},
        {"type": "loud", "offset": 2, "length": 1},
        {"type": "text_link", "offset": 2, "length": 1},
        {"type": "date_time", "offset": 2, "length": 1},
        {"type": "date_time", "offset": 2, "length": 1, "unix_time": 1, "date_time_format": "x"},
    ],
)
def test_an_explicit_entity_must_lie_on_whole_characters(entity: dict[str, Any]) -> None:
    """The text is 😀 (two units) and x."""
    with pytest.raises(Refused, match="can't parse entities"):
        formatted("😀x", None, [entity])


def test_entities_may_not_cross() -> None:
    with pytest.raises(Refused, match="cross"):
        formatted(
            "abc",
            None,
            [
                {"type": "bold", "offset": 0, "length": 2},
                {"type": "italic", "offset": 1, "length": 2},
            ],
        )


def test_an_explicit_entity_moves_with_the_text_that_is_trimmed() -> None:
    text, entities = formatted("\n a\rb ", None, [{"type": "bold", "offset": 2, "length": 4}])
    assert (text, entities) == ("ab", [{"type": "bold", "offset": 0, "length": 2}])


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u200d", "\ufeff", "\u3000"])
def test_what_nobody_can_see_is_empty(text: str) -> None:
    assert empty(text)


def test_lengths_are_utf16_units() -> None:
    assert (units("a"), units("é"), units("😀"), units("👨‍💻")) == (1, 1, 2, 5)


def test_other_parse_modes_are_a_mistake_of_ours() -> None:
    with pytest.raises(Refused) as told:
        formatted("*a*", "MarkdownV2", [])
    assert told.value.violation


def test_what_telegram_finds_in_peoples_words() -> None:
    text = "/add@nudge_double_bot call @bob_1 and a@b.co at https://x.io/y #home 1/2 a/b"
    assert [(e["type"], text[e["offset"] :][: e["length"]]) for e in found(text)] == [
        ("bot_command", "/add@nudge_double_bot"),
        ("mention", "@bob_1"),
        ("email", "a@b.co"),
        ("url", "https://x.io/y"),
        ("hashtag", "#home"),
    ]
