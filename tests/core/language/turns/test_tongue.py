import re
from importlib import import_module
from pathlib import Path

import pytest

from core.language.turns import Reader, tongue
from core.ports import Habits, Heard
from tests.core.language.turns.catalogue import NOW, TARGETS

CODE = Path(tongue.__file__).parent
READER = Reader(TARGETS)
LOOKED_UP = re.compile(r'\b(?:table|spoken|patterns?|_rows|_seen)\(\s*((?:"\w+\.[A-Z_]+",?\s*)+)')


def paths() -> set[str]:
    found = {m for f in CODE.glob("*.py") for m in LOOKED_UP.findall(f.read_text("utf-8"))}
    return {path for listed in found for path in re.findall(r"\w+\.[A-Z_]+", listed)}


@pytest.mark.parametrize("path", sorted(paths()))
def test_the_usual_language_has_every_wording(path):
    module, _, name = path.partition(".")
    assert getattr(import_module(f"core.language.turns.en.{module}"), name)


@pytest.mark.parametrize("code", sorted(d.name for d in CODE.iterdir() if len(d.name) == 2))
@pytest.mark.parametrize("path", sorted(paths()))
def test_every_wording_of_every_language_is_of_the_same_sort(code, path):
    words, english = tongue.table(path)(code), tongue.table(path)("en")
    assert type(words) is type(english)
    if isinstance(words, str) and path not in {"selecting.LAST", "borders.AT", "borders.IN"}:
        re.compile(words)


def test_a_language_without_wordings_is_read_with_the_usual_ones():
    assert tongue.worded("tr") == "en"
    assert tongue.table("borders.AT")("tr") == "at"


def test_what_a_language_leaves_out_matches_nothing_and_lists_nothing(monkeypatch):
    known = tongue.find_spec
    monkeypatch.setattr(tongue, "worded", lambda code: code)
    monkeypatch.setattr(tongue, "find_spec", lambda name: None if ".xx" in name else known(name))
    assert tongue.table("words.CHORES")("xx") == frozenset()
    assert tongue.pattern("cuts.WAKE")("xx").search("wake me up") is None
    assert tongue.spoken("replies.UNSURE")("xx") == tongue.spoken("replies.UNSURE")("en")


@pytest.mark.parametrize("code", ["en", "de", "tr", "../etc", "", "zz"])
def test_any_locale_is_read(code):
    heard = Heard(text="buy milk tomorrow", now=NOW, habits=Habits(locale=code))
    assert READER.read(heard).calls


def test_a_reading_says_its_language_and_keeps_to_it():
    heard = Heard(text="remind me to call mom tomorrow", now=NOW, habits=Habits(locale="de"))
    assert READER.read(heard).language == "en"
    assert READER.read(heard.model_copy(update={"text": "\U0001f600"})).language == "de"
