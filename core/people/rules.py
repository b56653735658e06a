"""What follows for people: names of zones and cities, languages, limits."""

from functools import cache
from zoneinfo import ZoneInfo, available_timezones

NAME_MAX = 100
ZONE_MAX = 50
LANGUAGE_MAX = 10

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
    return exact.get(words.strip().casefold())


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
