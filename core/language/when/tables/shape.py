"""What a language's table of words holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Table:
    """One language. Words are lower case, several words separated by spaces.

    `lexicon` gives for each category its words and what they stand for; None for a spelling
    without accents that is another word there ("a" for "à"). `weak` words are also
    ordinary words ("may", "sun") and count as times only beside other evidence. `correctable`
    are the categories whose longer words are recognised when mistyped, unless `not_typos` knows
    the word.
    """

    lexicon: Mapping[str, Mapping[str, object]]
    ones: Mapping[str, int] = field(default_factory=dict)
    tens: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_marks: frozenset[str] = frozenset()
    number_glue: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    correctable: tuple[str, ...] = ()
    not_typos: frozenset[str] = frozenset()
    small_words: frozenset[str] = frozenset()
    """Words that may follow a time; another word after a bare number may be what it counts."""
    possessives: tuple[str, ...] = ()
    date_order: str = "DMY"
    clock24: bool = False
    """Clock times in figures (3:30) are read as written."""
    compounds: Mapping[str, int] = field(default_factory=dict)
    """Words that are two, and where the second begins: {"montagabend": 6}."""
    capital_nouns: bool = False
    """Only a word with a capital letter may be what a number before it counts."""
    elided: frozenset[str] = frozenset()
    """Words that stand before an apostrophe and are words of their own: "l", "dell"."""
    tens_glue: frozenset[str] = frozenset({"-"})
    """What may stand between tens and ones."""
    vigesimal: bool = False
    """60 and 80 are counted on to 79 and 99, and four twenties are 80."""
    day_ordinals: int = 31
    """Up to which ordinal in words names a day of the month: "el primero", but not "el cuarto"."""
    closing_days: frozenset[str] = frozenset()
    """Short weekdays that are also other words, and days at the end of a line: "on se voit sam"."""
    infinitives: tuple[str, ...] = ()
    """How verbs end that are followed by their object: "appeler sam" names a person."""
    hour_articles: frozenset[str] = frozenset()
    """Articles that are also typed for "at": "as 3" is three o'clock, "as 3 meninas" is not."""
