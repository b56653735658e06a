"""Days and hours that do not exist: nothing is guessed in their place."""

import re
from calendar import monthrange
from collections.abc import Callable
from functools import cache

from core.language.turns.said import Said
from core.language.when.tables import LANGUAGES, table_of

LEAP = 2028
"""A year that has every day that any year has."""
_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b")
_FIGURES = re.compile(
    r"(?<![\d./-])(?P<day>\d{1,2})(?P<mark>[./-])(?P<month>\d{1,2})"
    r"(?:(?P=mark)(?P<year>(?:19|20)\d\d)\b(?!-)|(?<=\.\d)\.(?![\d])|(?<=\.\d\d)\.(?!\d))"
)
_CLOCK = re.compile(
    r"(?:\b(?:at|um|à|om|(?:a |às |alle |las |ore )?(?:las|às|alle|ore))\s+)"
    r"(?P<clock>(?:2[4-9]|[3-9]\d):[0-5]\d|\d{1,2}:[6-9]\d|(?:2[5-9]|[3-9]\d)(?: ?uhr| ?uur| ?h)\b)"
    r"(?![:\d])"
)
_MIDNIGHT = "24:00"


def impossible(said: Said) -> str:
    """The first day or hour of a message that does not exist: "31 February", "25:00"; or ""."""
    for wording, exists in _checks(said.tongue):
        for hit in wording.finditer(said.low):
            if not exists(hit):
                span = hit.span("clock") if "clock" in hit.groupdict() else hit.span()
                return said.text[slice(*span)].strip()
    return ""


Check = tuple[re.Pattern[str], Callable[[re.Match[str]], bool]]


@cache
def _checks(tongue: str) -> tuple[Check, ...]:
    names = _months(tongue)
    spelled = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    year = r"(?:,?\s+(?:del?\s+)?(?P<year>(?:19|20)\d\d)\b)?"
    first = (
        r"(?<![\d.:/,-])(?P<day>\d{1,2})(?:\.|er|st|nd|rd|th|[ºª°]|e)?\s+(?:(?:of|de|di|van)\s+)?"
        rf"(?P<name>{spelled})\b\.?{year}"
    )
    last = (
        rf"\b(?P<name>{spelled})\.?\s+(?:the\s+)?(?P<day>3\d|2\d)(?:st|nd|rd|th)?\b"
        rf"(?![:.,]?\d|\s*(?:h|am|pm|%|€|\$)){year}"
    )

    def named(hit: re.Match[str]) -> bool:
        return _there(hit["day"], names[hit["name"]], hit["year"])

    spoken = [re.compile(first)] + [re.compile(last)] * (tongue == "en")
    return (
        *((wording, named) for wording in spoken if names),
        (_ISO, lambda hit: _there(hit["day"], int(hit["month"]), hit["year"])),
        (_FIGURES, _figured),
        (_CLOCK, lambda hit: hit["clock"] == _MIDNIGHT),
    )


def _months(tongue: str) -> dict[str, int]:
    """The names of months that are no other words."""
    known = table_of(tongue).lexicon["month"] if tongue in LANGUAGES else {}
    weak = table_of(tongue).weak if known else ()
    return {word: n for word, n in known.items() if isinstance(n, int) and word not in weak}


def _figured(hit: re.Match[str]) -> bool:
    """Whether figures are a day in some order; what counts no months is no day at all."""
    day, month = hit["day"], hit["month"]
    return _there(day, int(month), hit["year"]) or _there(month, int(day), hit["year"])


def _there(day: str, month: int, year: str | None) -> bool:
    if not 1 <= month <= len("JFMAMJJASOND"):
        return False
    return 1 <= int(day) <= monthrange(int(year or LEAP), month)[1]
