"""The language model: what was said is likely, and all shares come to one."""

from collections import defaultdict

import pytest

from core.catalog import TARGETS
from integrations.pocketsphinx.grammar import arpa
from integrations.pocketsphinx.vocabulary import number, sentences, spoken

SAID = [["buy", "milk"], ["buy", "eggs"], ["buy", "kefir", "now"], ["call", "Bob"]]
KNOWN = {"buy", "milk", "eggs", "now", "call"}


def read(text: str) -> tuple[dict[tuple[str, ...], float], dict[tuple[str, ...], float]]:
    """The shares and back-offs of a model in ARPA format."""
    odds, backing = {}, {}
    for line in text.splitlines():
        parts = line.split("\t")
        if len(parts) > 1:
            gram = tuple(parts[1].split())
            odds[gram] = 10 ** float(parts[0])
            backing[gram] = 10 ** float(parts[2]) if len(parts) > 2 else 1.0
    return odds, backing


def share(model: tuple[dict, dict], history: tuple[str, ...], word: str) -> float:
    odds, backing = model
    if (*history, word) in odds:
        return odds[(*history, word)]
    return backing.get(history, 1.0) * share(model, history[1:], word)


def test_what_follows_a_word_comes_to_one_whatever_came_before() -> None:
    model = read(arpa(SAID, KNOWN))
    words = {gram[0] for gram in model[0] if len(gram) == 1} - {"<s>"}
    for history in [(), ("buy",), ("<s>", "buy"), ("<s>", "call"), ("now",), ("milk", "buy")]:
        total = sum(share(model, history, word) for word in words)
        assert total == pytest.approx(1, abs=0.01), history


def test_what_was_said_is_likelier_than_what_was_not() -> None:
    model = read(arpa(SAID, KNOWN))
    assert share(model, ("<s>",), "buy") > share(model, ("<s>",), "milk")
    assert share(model, ("<s>", "buy"), "milk") > share(model, ("<s>", "buy"), "call")


def test_a_word_that_nobody_can_pronounce_is_left_out_and_cuts_the_sentence() -> None:
    odds, _ = read(arpa(SAID, KNOWN))
    words = {word for gram in odds for word in gram}
    assert words == KNOWN | {"<s>", "</s>"}
    assert ("now", "</s>") in odds
    assert ("buy", "now") not in odds


def test_the_head_counts_what_follows() -> None:
    text = arpa(SAID, KNOWN)
    counted = defaultdict(int)
    for gram in read(text)[0]:
        counted[len(gram)] += 1
    for order in (1, 2, 3):
        assert f"ngram {order}={counted[order]}\n" in text


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (0, "zero"),
        (15, "fifteen"),
        (20, "twenty"),
        (42, "forty two"),
        (90, "ninety"),
        (100, "one hundred"),
        (365, "three hundred sixty five"),
        (2027, "two zero two seven"),
    ],
)
def test_figures_are_said_in_words(figure: int, words: str) -> None:
    assert number(figure) == words


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("what's on at 15:30?", "what's on at fifteen thirty"),
        ("complete #12", "complete number twelve"),
        ("call Bob at 9:00", "call bob at nine"),
        ("", ""),
    ],
)
def test_a_phrase_is_said_as_people_say_it(phrase: str, words: str) -> None:
    assert " ".join(spoken(phrase)) == words


def test_every_phrase_of_the_catalogue_and_every_weekday_and_month_may_be_said() -> None:
    phrases = [phrase for target in TARGETS for phrase in target.says]
    said = [" ".join(words) for words in sentences(phrases)]
    assert {" ".join(spoken(phrase)) for phrase in phrases} <= set(said)
    everything = set(" ".join(said).split())
    assert set("monday sunday january december noon midnight half quarter tomorrow".split()) <= (
        everything
    )
