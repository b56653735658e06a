"""Formatted text as Telegram reads it: HTML, explicit entities, UTF-16 lengths.

Telegram quietly repairs entities that cross each other or stand inside code; we refuse them, so
that nobody relies on it. Entities that it would find by itself in a bot's text (links, mentions)
are not added; in people's messages they are, by `found`.
"""

import re
from typing import Any

from tests.doubles.rules import FACTS, Refused

Entity = dict[str, Any]
TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-time": "date_time",
}
CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#(x[0-9a-fA-F]*|[0-9]*)|([a-zA-Z]+));?")
PLAIN = re.compile(r"[^<&]+")
TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")
TAKEN_OUT = re.compile("[\r\u2028-\u202e]")
UNCLEAN = re.compile("\\A\\s|\\s\\Z|[\0-\t\x0b-\x1f\u2028-\u202e]")
OUTSIDE_CODE = {"code", "pre"}
FOUND = {
    "bot_command": re.compile(r"(?<![\w/])/[a-zA-Z0-9_]{1,32}(?:@\w{3,32})?(?!\w)"),
    "mention": re.compile(r"(?<![\w@])@[a-zA-Z]\w{3,31}"),
    "url": re.compile(r"https?://[^\s<>]+"),
    "email": re.compile(r"(?<!\S)[\w.+-]+@[\w-]+\.[\w.-]*\w"),
    "hashtag": re.compile(r"(?<![\w#])#\w*[^\W\d]\w*"),
}
NOTHING = re.compile(
    "[\\s\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2800\u3000\ufeff\ufffc]*"
)


def units(text: str) -> int:
    """Its length as Telegram counts: UTF-16 code units."""
    return len(text) + sum(c > "\uffff" for c in text)


def bad(why: str) -> Refused:
    return Refused(400, f"can't parse entities: {why}")


class Html:
    """One reading of Telegram's HTML."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.text: list[str] = []
        self.length = 0
        self.open: list[tuple[str, dict[str, str], int, int]] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.source):
            if run := PLAIN.match(self.source, self.at):
                self.say(run[0])
                self.at = run.end()
            elif self.source[self.at] == "&":
                self.say(self.character())
            elif self.source[self.at + 1 : self.at + 2] == "/":
                self.end()
            else:
                self.start()
        if self.open:
            raise bad(f'Can\'t find end tag corresponding to start tag "{self.open[-1][0]}"')
        return "".join(self.text), self.entities

    def say(self, characters: str) -> None:
        self.text.append(characters)
        self.length += units(characters)

    def character(self) -> str:
        """The next character; a reference it does not know stands for itself."""
        if self.source[self.at] == "&" and (found := REFERENCE.match(self.source, self.at)):
            told = referred(found)
            if told:
                self.at = found.end()
                return told
        self.at += 1
        return self.source[self.at - 1]

    def here(self, at: int) -> str:
        return f"at byte offset {len(self.source[:at].encode())}"

    def start(self) -> None:
        begin = self.at
        found = re.compile(r"<([^\s>]*)").match(self.source, begin)
        assert found
        self.at = found.end()
        if self.at == len(self.source):
            raise bad(f"Unclosed start tag {self.here(begin)}")
        tag = found[1].lower()
        if tag not in TAGS:
            raise bad(f'Unsupported start tag "{tag}" {self.here(begin)}')
        attributes = self.attributes(tag, begin)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise bad(f'Tag "span" must have class "tg-spoiler" {self.here(begin)}')
        self.open.append((tag, attributes, self.length, len(self.text)))

    def attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self.skip()
            if self.at >= len(self.source):
                raise bad(f'Unclosed start tag "{tag}" {self.here(begin)}')
            if self.source[self.at] == ">":
                self.at += 1
                return found
            name = re.compile(r"[^\s=>/\"']*").match(self.source, self.at)
            if not name or not name[0]:
                raise bad(f'Empty attribute name in the tag "{tag}" {self.here(begin)}')
            self.at = name.end()
            self.skip()
            found[name[0]] = self.value(begin) if self.source[self.at : self.at + 1] == "=" else ""

    def skip(self) -> None:
        while self.at < len(self.source) and self.source[self.at].isspace():
            self.at += 1

    def value(self, begin: int) -> str:
        """What stands behind the equals sign: a token, or a string in quotation marks."""
        self.at += 1
        self.skip()
        mark = self.source[self.at : self.at + 1]
        if mark not in ("'", '"') or not mark:
            token = re.compile(r"[a-zA-Z0-9.-]*").match(self.source, self.at)
            assert token
            if not re.compile(r"[\s>]").match(self.source, token.end()):
                raise bad(f"Unexpected end of name token {self.here(self.at)}")
            self.at = token.end()
            return token[0].lower()
        self.at += 1
        made = ""
        while self.at < len(self.source) and self.source[self.at] != mark:
            made += self.character()
        self.at += 1
        if self.at >= len(self.source):
            raise bad(f"Unclosed start tag {self.here(begin)}")
        return made

    def end(self) -> None:
        begin = self.at
        if not self.open:
            raise bad(f"Unexpected end tag {self.here(begin)}")
        found = re.compile(r"</([^\s>]*)\s*>").match(self.source, begin)
        if not found:
            raise bad(f"Unclosed end tag {self.here(begin)}")
        tag, attributes, offset, first = self.open.pop()
        if found[1] and found[1].lower() != tag:
            raise bad(
                f'Unmatched end tag {self.here(begin)}, expected "</{tag}>", found "</{found[1]}>"'
            )
        self.at = found.end()
        if self.length > offset:
            said = "".join(self.text[first:])
            self.entities += entity(tag, attributes, said, (offset, self.length - offset))


def referred(found: re.Match[str]) -> str:
    """The character that `&lt;` or `&#60;` stands for; empty if none."""
    if found[2]:
        return CHARACTERS.get(found[2], "")
    digits = found[1] or ""
    code = int(digits[1:] or "0", 16) if digits.startswith("x") else int(digits or "0")
    usable = 0 < code < 0x10FFFF and not 0xD800 <= code < 0xE000 and len(found[0]) <= 10
    return chr(code) if usable else ""


def entity(tag: str, told: dict[str, str], said: str, span: tuple[int, int]) -> list[Entity]:
    """The entity a finished tag makes; a link to nowhere makes none."""
    made: Entity = {"type": TAGS[tag], "offset": span[0], "length": span[1]}
    if tag == "a":
        url = link(told.get("href") or said)
        return [{**made, "url": url}] if url else []
    if tag == "tg-time":
        return [{**made, **moment(told)}]
    if tag == "tg-emoji":
        if not re.fullmatch(r"[1-9]\d{0,18}", told.get("emoji-id", "")):
            raise bad("Invalid custom emoji identifier specified")
        made["custom_emoji_id"] = told["emoji-id"]
    elif tag == "blockquote" and "expandable" in told:
        made["type"] = "expandable_blockquote"
    elif tag == "code" and told.get("class", "").startswith("language-"):
        made["language"] = told["class"].removeprefix("language-")
    return [made]


def link(url: str) -> str:
    """An address that a link may have, or empty: Telegram drops such a link and keeps the words."""
    if re.match(r"(?:https?|tg|ton|tonsite)://[^\s/]+", url, re.IGNORECASE):
        return url
    return f"http://{url}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", url) else ""


def moment(told: dict[str, str]) -> Entity:
    if not re.fullmatch(r"-?\d{1,12}", told.get("unix", "")):
        raise bad("Invalid Unix time specified")
    shape = told.get("format", "")
    if not TIME_FORMAT.fullmatch(shape):
        raise bad("Invalid date-time format specified")
    return {"unix_time": int(told["unix"]), **({"date_time_format": shape} if shape else {})}


def folded(entities: list[Entity]) -> list[Entity]:
    """`<pre><code class="language-…">` is one entity."""
    spans = {(e["offset"], e["length"]) for e in entities if e["type"] == "pre"}
    inner = [e for e in entities if e["type"] == "code" and (e["offset"], e["length"]) in spans]
    languages = {(e["offset"], e["length"]): e["language"] for e in inner if "language" in e}
    kept = [e for e in entities if all(e is not i for i in inner)]
    for e in kept:
        if e["type"] == "pre" and (e["offset"], e["length"]) in languages:
            e["language"] = languages[e["offset"], e["length"]]
    return [{k: v for k, v in e.items() if (e["type"], k) != ("code", "language")} for e in kept]


def well_placed(text: str, entities: list[Entity]) -> None:
    """Every entity lies on whole characters of the text, or Refused."""
    edges = boundaries(text)
    for e in entities:
        if e["type"] not in FACTS["entities"]:
            raise bad(f"Unsupported type {e['type']!r} specified")
        if e["length"] <= 0 or not {e["offset"], e["offset"] + e["length"]} <= edges:
            raise bad("Entity is beyond the text, empty, or splits a character")
        complete(e)


def boundaries(text: str) -> set[int]:
    """Where a character begins or ends, in UTF-16 units."""
    at, edges = 0, {0}
    for c in text:
        at += 1 + (c > "\uffff")
        edges.add(at)
    return edges


def complete(e: Entity) -> None:
    needs = {
        "text_link": "url",
        "text_mention": "user",
        "custom_emoji": "custom_emoji_id",
        "date_time": "unix_time",
    }
    if e["type"] in needs and needs[e["type"]] not in e:
        raise bad(f"Field {needs[e['type']]!r} must be specified for {e['type']!r}")
    if not TIME_FORMAT.fullmatch(e.get("date_time_format", "")):
        raise bad("Invalid date-time format specified")


def well_nested(entities: list[Entity]) -> None:
    """None crosses another; code holds nothing; no time within a time."""
    for i, a in enumerate(entities):
        for b in entities[i + 1 :]:
            if b["offset"] >= a["offset"] + a["length"]:
                break
            if b["offset"] + b["length"] > a["offset"] + a["length"]:
                raise bad("Entities cross each other")
            if {a["type"], b["type"]} & OUTSIDE_CODE:
                raise bad(f"{b['type']} within {a['type']}")
            if a["type"] == b["type"] == "date_time":
                raise bad("date_time within date_time")


def cleaned(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without characters that Telegram takes out and space at either end; entities moved along."""
    if not UNCLEAN.search(text):
        return text, entities
    bare = "".join(" " if c < " " and c not in "\n\r" else c for c in text)
    first = len(bare) - len(bare.lstrip())
    last = len(bare.rstrip())
    kept = [i for i in range(first, last) if not TAKEN_OUT.match(bare[i])]
    now, at, moved, standing = 0, 0, {0: 0}, set(kept)
    for i, c in enumerate(bare):
        at += 1 + (c > "\uffff")
        now += (1 + (c > "\uffff")) if i in standing else 0
        moved[at] = now
    shifted = []
    for e in entities:
        begin, end = moved[e["offset"]], moved[e["offset"] + e["length"]]
        shifted += [{**e, "offset": begin, "length": end - begin}] if end > begin else []
    return "".join(bare[i] for i in kept), shifted


def formatted(text: str, parse_mode: str | None, given: list[Entity]) -> tuple[str, list[Entity]]:
    """The text people see and its entities, at most 100, or Refused in Telegram's words."""
    if parse_mode and parse_mode.upper() != "HTML":
        raise Refused(400, f"this double reads HTML, not {parse_mode}", violation=True)
    entities = given
    if parse_mode:
        text, entities = Html(text).read()
        entities = folded(entities)
    elif not entities:
        return cleaned(text, [])
    entities = sorted(entities, key=lambda e: (e["offset"], -e["length"]))
    well_placed(text, entities)
    well_nested(entities)
    text, entities = cleaned(text, entities)
    return text, entities[:100]


def empty(text: str) -> bool:
    """Nothing that anyone could see."""
    return NOTHING.fullmatch(text) is not None


def found(text: str) -> list[Entity]:
    """What Telegram finds by itself in the words of a person."""
    made = [
        {"type": kind, "offset": units(text[: m.start()]), "length": units(m[0])}
        for kind, pattern in FOUND.items()
        for m in pattern.finditer(text)
    ]
    taken: list[Entity] = []
    for e in sorted(made, key=lambda e: (e["offset"], -e["length"])):
        if not taken or e["offset"] >= taken[-1]["offset"] + taken[-1]["length"]:
            taken.append(e)
    return taken
