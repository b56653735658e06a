"""What people say to an assistant, as plain lower-case sentences: dates, times, everyday things."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, product

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NTH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"
).split()
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTHS = (
    "january february march april may june july august september october november december"
).split()
PARTS = "morning afternoon evening night weekend week month year".split()
LENGTHS = "minute minutes hour hours day days week weeks month months year years".split()
VERBS = (
    "answer ask bake book borrow bring build buy call cancel change charge check clean close "
    "collect cook deliver drop email feed fetch file fill finish fix fold get give hang iron join "
    "lock mail make meet mend move mow open order pack paint pay phone pick plan plant post "
    "practice prepare print put read renew repair reply return ring schedule see sell send set "
    "show sign sort start stop study sweep switch take talk tell text tidy turn update vacuum "
    "visit wash watch water wrap write"
).split()
THINGS = (
    "account aunt baby bag bank bath bathroom battery beans bed bike bill bills birthday book "
    "books boss box boys bread breakfast bridge brother bus butter cable cake camera car card "
    "cards carpet cat chair cheese chicken children church city class clothes coat coffee "
    "computer concert contract cousin curtains dad dentist desk dinner dishes doctor documents "
    "dog door dress driver eggs electrician exam family farm father fence file filter fish "
    "flight floor flowers flour food form friend friends fruit game garage garden gas gift girls "
    "glasses grandma grandpa grass groceries guests gym hair haircut homework hotel house "
    "insurance interview invoice juice keys kids kitchen lamp laundry lawn lawyer lease lemons "
    "letter library license light lights list lunch machine mail manager meat mechanic medicine "
    "meeting milk mom money mother mum neighbor news note notes nurse office oil onions order "
    "oven package paper papers parcel parents park party passport phone photos piano picture "
    "pills pizza plan plane plants plumber post potatoes present printer project proposal rent "
    "report rice ring room rubbish salad school sheets shelf shirt shoes shop shopping sister "
    "soap son station stove street suit sugar suitcase table tax taxes taxi teacher team tea "
    "tenant ticket tickets tires toilet tomatoes tools towels toys train trash trip truck uncle "
    "vet vitamins wall wallet washing water wedding wife window windows wine work"
).split()
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")


def number(figure: int) -> str:
    """A whole number below a thousand as it is said; a larger one digit by digit."""
    if figure < len(ONES):
        return ONES[figure]
    if figure < 100:
        ten, one = TENS[figure // 10 - 2], figure % 10
        return f"{ten} {ONES[one]}" if one else ten
    if figure < 1000:
        rest = f" {number(figure % 100)}" if figure % 100 else ""
        return f"{ONES[figure // 100]} hundred{rest}"
    return " ".join(ONES[int(digit)] for digit in str(figure))


def spoken(phrase: str) -> list[str]:
    """The words of a phrase as they are said."""
    low = phrase.lower().replace("’", "'").replace("#", " number ").replace(":00", " ")
    return _WORD.findall(_DIGITS.sub(lambda hit: f" {number(int(hit[0]))} ", low))


def sentences(phrases: Iterable[str]) -> Iterator[list[str]]:
    """What may be said: these phrases, and the times and things that they leave open."""
    for phrase in phrases:
        yield spoken(phrase)
    for text in (*_times(), *_wishes()):
        yield text.split()


def _clocks() -> list[str]:
    hours = ONES[1:13]
    minutes = ["fifteen", "thirty", "forty five", "o'clock", "ten", "twenty", "fifty"]
    halves = [f"half past {hour}" for hour in hours]
    quarters = [f"quarter {side} {hour}" for hour in hours for side in ("to", "past")]
    whole = [f"{hour} {half}" for hour in hours for half in ("am", "pm", "in the morning")]
    exact = [f"{hour} {minute}" for hour, minute in product(hours, minutes)]
    return [*hours, *halves, *quarters, *whole, *exact, "noon", "midnight"]


def _days() -> list[str]:
    near = ["today", "tomorrow", "tonight", "tomorrow morning", "tomorrow evening"]
    named = [f"{lead} {day}" for day in DAYS for lead in ("on", "next", "this", "by", "every")]
    parts = [f"{lead} {part}" for part in PARTS for lead in ("this", "next", "in the", "every")]
    dates = [f"on the {nth} of {month}" for nth, month in product(NTH, MONTHS)]
    return [*near, *named, *parts, *dates, *(f"on {m} {n}" for n, m in product(NTH, MONTHS))]


def _lengths() -> list[str]:
    figures = ["an hour", "half an hour", "an hour and a half", "a week", "a day", "a month"]
    figures += [f"{number(n)} {unit}" for n in (*range(1, 21), 30, 45, 90) for unit in LENGTHS]
    return figures


def _times() -> list[str]:
    """Every way to say a time, alone and with a little before and behind it."""
    clocks, days, lengths = _clocks(), _days(), _lengths()
    found = [f"{lead} {clock}" for clock in clocks for lead in ("at", "by", "from", "until", "to")]
    found += [f"{day} at {clock}" for day, clock in product(days[:40], clocks[:36])]
    found += [f"{day} {clock}" for day, clock in product(days[:40], clocks[36:60])]
    found += [f"{lead} {length}" for length in lengths for lead in ("for", "in", "every")]
    found += [f"remind me {length} before" for length in lengths]
    return [*found, *days]


def _wishes() -> list[str]:
    """What is to be done with everyday things, and when they are."""
    things = [f"{lead} {thing}" for thing in THINGS for lead in ("the", "my", "a", "with", "and")]
    found = [
        f"{verb} {lead} {thing}" for verb, thing in product(VERBS, THINGS) for lead in ("the",)
    ]
    found += [f"remind me to {verb} {lead}" for verb in VERBS for lead in ("the", "my", "a")]
    found += [f"{thing} {day}" for thing, day in product(THINGS, ("tomorrow", "on", "at", "by"))]
    found += [f"buy {thing} and {other}" for thing, other in pairwise(THINGS)]
    levels = [f"and {level} priority {verb}" for level in ("high", "low") for verb in VERBS]
    return [*found, *things, *levels]
