"""Refusals and questions that the kernel words in English, in the language that is spoken."""

import re
from functools import cache

from core.language.say.tables import has, phrase
from core.language.say.tables.en.refusals import SENTENCES
from core.language.say.tongue import spoken

_FIELD = re.compile(r"\\\{(\w+)\\\}")
_WORDS = {"status": "state {}", "name": "arg {}", "thing": "one {}", "things": "{}"}
"""Fields that hold words of ours, and the sentence that says each in the spoken language."""


def refusal(message: str) -> str:
    """The same in the spoken language; as it is where nobody has put it in words."""
    if spoken() == "en":
        return message
    if message in SENTENCES:
        return phrase(message)
    for pattern, sentence in _patterns():
        found = pattern.fullmatch(message)
        if found:
            facts = {name: _word(name, said) for name, said in found.groupdict().items()}
            return phrase(sentence, **facts)
    return message


def _word(name: str, said: str) -> str:
    key = _WORDS.get(name, "").format(said)
    return phrase(key) if key and has(key) else said


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """What each sentence with facts in it looks like; the one with most words of its own first."""
    facts = sorted((one for one in SENTENCES if "{" in one), key=len, reverse=True)
    looks = [_FIELD.sub(r"(?P<\1>.+)", re.escape(one)) for one in facts]
    return [(re.compile(look, re.DOTALL), one) for look, one in zip(looks, facts, strict=True)]
