"""What follows for people: names of zones and cities, languages, limits, codes, the guest list."""

import re
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from core.language.cities import by_local_name
from core.language.when.tokens import unaccented

NAME_MAX = 100
ZONE_MAX = 50
LANGUAGE_MAX = 10
CODE_BITS = 50

# Crockford's base 32: no letter that looks like another or like a digit.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("OIL", "011")
_SENT = re.compile(r"(?:/START(?:@\w+)?\s+)([0-9A-TV-Z]{5})-?([0-9A-TV-Z]{5})")
_BARE = re.compile(r"([0-9A-TV-Z]{5})-?([0-9A-TV-Z]{5})")
_AMONG_WORDS = re.compile(r"\b([0-9A-TV-Z]{5})-([0-9A-TV-Z]{5})\b")

# Cities that people say which are not the last part of an IANA name.
_CITIES = {
    "new york city": "America/New_York",
    "nyc": "America/New_York",
    "washington": "America/New_York",
    "boston": "America/New_York",
    "miami": "America/New_York",
    "atlanta": "America/New_York",
    "philadelphia": "America/New_York",
    "houston": "America/Chicago",
    "dallas": "America/Chicago",
    "austin": "America/Chicago",
    "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles",
    "la": "America/Los_Angeles",
    "portland": "America/Los_Angeles",
    "montreal": "America/Toronto",
    "ottawa": "America/Toronto",
    "rio": "America/Sao_Paulo",
    "rio de janeiro": "America/Sao_Paulo",
    "brasilia": "America/Sao_Paulo",
    "porto": "Europe/Lisbon",
    "munich": "Europe/Berlin",
    "hamburg": "Europe/Berlin",
    "cologne": "Europe/Berlin",
    "frankfurt": "Europe/Berlin",
    "stuttgart": "Europe/Berlin",
    "barcelona": "Europe/Madrid",
    "milan": "Europe/Rome",
    "naples": "Europe/Rome",
    "lyon": "Europe/Paris",
    "marseille": "Europe/Paris",
    "geneva": "Europe/Zurich",
    "basel": "Europe/Zurich",
    "edinburgh": "Europe/London",
    "manchester": "Europe/London",
    "birmingham": "Europe/London",
    "glasgow": "Europe/London",
    "rotterdam": "Europe/Amsterdam",
    "the hague": "Europe/Amsterdam",
    "kyiv": "Europe/Kyiv",
    "mumbai": "Asia/Kolkata",
    "delhi": "Asia/Kolkata",
    "new delhi": "Asia/Kolkata",
    "bangalore": "Asia/Kolkata",
    "chennai": "Asia/Kolkata",
    "beijing": "Asia/Shanghai",
    "shenzhen": "Asia/Shanghai",
    "osaka": "Asia/Tokyo",
    "kyoto": "Asia/Tokyo",
    "hanoi": "Asia/Ho_Chi_Minh",
    "tel aviv": "Asia/Jerusalem",
    "abu dhabi": "Asia/Dubai",
    "canberra": "Australia/Sydney",
    "wellington": "Pacific/Auckland",
    "cape town": "Africa/Johannesburg",
}


@cache
def _by_city() -> dict[str, str]:
    last_parts = {
        name.rpartition("/")[2].replace("_", " ").casefold(): name
        for name in sorted(available_timezones())
        if "/" in name and not name.startswith(("Etc/", "SystemV/", "US/", "posix/", "right/"))
    }
    return last_parts | _CITIES


def find_zone(words: str) -> str | None:
    """The IANA zone that a city, an IANA name or "UTC" means; None if it names none."""
    plain = " ".join(words.replace("_", " ").split()).casefold().strip(" .!")
    plain = plain.removeprefix("in ").removesuffix(" time").split(",")[0].strip()
    if plain in _by_city():
        return _by_city()[plain]
    exact = {name.casefold(): name for name in available_timezones()}
    return exact.get(words.strip().casefold()) or by_local_name().get(unaccented(plain))


def place_name(zone: str) -> str:
    """A zone as people call it: "Lisbon"."""
    return zone.rpartition("/")[2].replace("_", " ")


def is_zone(name: str) -> bool:
    """Whether the zone data knows this name."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def display_name(name: str, fallback: str = "friend") -> str:
    """A name of 1 to 100 characters out of whatever a front end was told."""
    kept = "".join(ch for ch in name if ch.isprintable()).strip()[:NAME_MAX]
    return kept or fallback


def code(bits: int) -> str:
    """50 random bits as a code that people can read out: XXXXX-XXXXX."""
    letters = "".join(_LETTERS[bits >> 5 * n & 31] for n in range(CODE_BITS // 5))
    return f"{letters[:5]}-{letters[5:]}"


def code_in(text: str, *, bare: bool) -> str | None:
    """The code that a message brings, as `/start CODE` or, if `bare`, without it; None if none.

    However it is typed (small letters, O for 0, no dash), it comes back in one form.
    """
    said = text.strip().upper()
    found = _SENT.fullmatch(said)
    if found is None and bare:
        found = _BARE.fullmatch(said) or _AMONG_WORDS.search(said)
    return (found[1] + found[2]).translate(_ALIKE) if found else None


def guests(registration: str) -> tuple[str, ...]:
    """The ids that a registration lists, the owner's first; none when it is a word."""
    ids = (part.strip() for part in registration.split(","))
    return tuple(one for one in ids if one.isdigit())


def may_come_in(registration: str, subject: str) -> bool:
    """Whether someone needs no code."""
    return registration == "open" or subject in guests(registration)


def attendee(text: str) -> dict[str, str]:
    """Someone who comes, from a name, an address or both: "Ana <ana@example.org>"."""
    address = re.search(r"[^\s<>()\"]+@[^\s<>()\"]+", text)
    if address is None:
        return {"name": text.strip()[:NAME_MAX]}
    name = text.replace(address[0], "").strip(" <>()\"'")
    return {"name": (name or address[0])[:NAME_MAX], "email": address[0]}


def coming(those: list[dict[str, str]], more: list[str], fewer: list[str]) -> list[dict[str, str]]:
    """Who comes once more have joined and fewer are left, in order; those taken off are known."""
    left = [one for one in those if not any(_named(one, words) for words in fewer)]
    if not all(any(_named(one, words) for one in those) for words in fewer):
        raise ValueError("Not all of them are among its people.")
    joining = [attendee(words) for words in more if words.strip()]
    return left + [new for new in joining if not any(_named(one, new["name"]) for one in left)]


def _named(someone: dict[str, str], words: str) -> bool:
    """Whether these words name that person: the whole name, a part of it, or the address."""
    known = [*someone.values(), *someone["name"].split()]
    return words.strip().casefold() in [each.casefold() for each in known]
