"""English words of time."""

from collections.abc import Mapping

from core.language.when.tables.english_names import HOLIDAYS, MEALS, PARTS, SEASONS, ZONES
from core.language.when.tables.shape import Table


def words(**groups: str) -> dict[str, object]:
    """`words(a="x, y")` is {"x": "a", "y": "a"}: several words for one value."""
    return {word.strip(): key for key, listed in groups.items() for word in listed.split(",")}


def numbered(*groups: str, first: int = 0) -> dict[str, object]:
    """The words of each group stand for its place."""
    return {
        word.strip(): place
        for place, listed in enumerate(groups, first)
        for word in listed.split(",")
    }


def just(listed: str) -> dict[str, object]:
    """Words that stand for themselves."""
    return {word.strip(): word.strip() for word in listed.split(",")}


WEEKDAYS = numbered(
    "monday, mon, mon .",
    "tuesday, tue, tues, tue ., tues .",
    "wednesday, wed, weds, wed .",
    "thursday, thu, thur, thurs, thu ., thur ., thurs .",
    "friday, fri, fri .",
    "saturday, sat, sat .",
    "sunday, sun, sun .",
)
MONTHS = numbered(
    "january, jan, jan .",
    "february, feb, feb .",
    "march, mar, mar .",
    "april, apr, apr .",
    "may",
    "june, jun, jun .",
    "july, jul, jul .",
    "august, aug, aug .",
    "september, sep, sept, sep ., sept .",
    "october, oct, oct .",
    "november, nov, nov .",
    "december, dec, dec .",
    first=1,
)
UNITS = words(
    second="second, seconds, sec, secs, sec .",
    minute="minute, minutes, min, mins, min ., minuets",
    hour="hour, hours, hr, hrs, hr .",
    day="day, days",
    night="night, nights",
    week="week, weeks, wk, wks",
    fortnight="fortnight, fortnights",
    month="month, months, mth, mths",
    quarter="quarter, quarters, qtr, qtrs, qtr .",
    halfyear="half year, half years",
    year="year, years, yr, yrs, calendar year",
    decade="decade, decades",
    century="century, centuries",
    weekend="weekend, weekends, week - end, week - ends, week end",
    businessday="business day, business days, working day, working days, workday, workdays,"
    "work day, work days, weekday, weekdays, week day, week days",
    workweek="working week, work week, workweek, business week",
)
SHORT_UNITS = words(
    second='s, "', minute="m, '", hour="h", day="d", week="w", month="mo, mos", year="y"
)
DAYS = {
    "today": 0,
    "todays": 0,
    "2day": 0,
    "otd": 0,
    "this day": 0,
    "tomorrow": 1,
    "tomorrows": 1,
    "tmr": 1,
    "tmrw": 1,
    "tmw": 1,
    "tomo": 1,
    "2morrow": 1,
    "2moro": 1,
    "tommorow": 1,
    "tommorrow": 1,
    "yesterday": -1,
    "yday": -1,
    "day after tomorrow": 2,
    "overmorrow": 2,
    "day before yesterday": -2,
}
RECURRING = words(
    day="daily, everyday, each day, every single day, nightly",
    week="weekly",
    fortnight="fortnightly, biweekly, bi - weekly",
    month="monthly",
    quarter="quarterly",
    halfyear="semiannually, half - yearly, biannually",
    year="yearly, annually, annual",
    hour="hourly",
    businessday="on weekdays, weekdays, on workdays, on business days, on working days",
    weekend="weekends, on weekends, at weekends, on the weekends",
)
PLURAL_DAYS = numbered(
    "mondays",
    "tuesdays",
    "wednesdays",
    "thursdays",
    "fridays",
    "saturdays",
    "sundays",
)
JOINERS = words(
    to="to, till, til, until, untill, up to, - to -, up until",
    through="through, thru, -, - -, thru to, through to",
)
BOUNDS = words(
    after="after, later than, past",
    since="since, ever since",
    before="before, prior to, earlier than, sooner than, ahead of, any time before",
    until="until, till, til, untill, up to, up until",
    by="by, no later than, not later than, on or before, not after, at or before,"
    "as late as, at the latest by, latest by, by the latest, due by",
    **{
        "from": "from, on or after, not before, no earlier than, not earlier than, not until,"
        "no sooner than, starting, starting on, starting from, starting at, starting in, beginning,"
        "beginning on, beginning in, beginning from, as of, as from, as early as, commencing,"
        "effective, any time after"
    },
)
LATER = words(
    since="or later, and after, and later, or after, onwards, onward, on wards, and beyond,"
    "at the earliest, or beyond",
    by="or earlier, or before, and before, and earlier, at the latest, latest",
)
OPENERS: Mapping[str, Mapping[str, object]] = {
    "at": just("at, @, at around, at about"),
    "on": just("on, upon, on the"),
    "in": just("in, in the, during, over, during the, over the"),
    "for": just("for, lasting, for about, for around, lasts, for up to"),
    "of": just("of, of the, in, in the, for, from, 's"),
    "the": just("the"),
    "a": just("a, an"),
    "comma": {",": ",", ", and": ",", ";": ";", ".": "."},
    "and": just("and, &, and on, and at"),
    "or": just("or"),
    "dash": just("-"),
    "slash": just("/"),
    "plus": {"+": 1, "-": -1, "plus": 1, "minus": -1},
    "paren": just("("),
    "close": just(")"),
    "quote": {'"': '"', "'": "'"},
    "dot": just("."),
    "apostrophe": just("'"),
    "equals": just("="),
    "yearword": just("year, the year, year of, cy, fy, calendar year"),
    "tee": just("t"),
    "to": just("to, till"),
    "closest": just("closest, nearest"),
    "weekword": just("week, wk, week number, week no, week no ., calendar week, cw, kw"),
    "weekof": just(
        "week of, week beginning, week starting, week commencing, w / c, week of the, week from"
    ),
    "quartermark": {"q": "quarter", "h": "half"},
    "quarterword": words(
        quarter="quarter, qtr, qtr ., fiscal quarter", half="half, half of the year"
    ),
    "weekendword": just("weekend, week - end, week end, long weekend"),
    "tonight": words(
        night="tonight, tonite, 2night, 2nite, this night",
        evening="this eve, this evening, this evng",
    ),
    "during": just("during, over, during the, over the"),
    "approx": just(
        "about, around, approximately, roughly, circa, ca, ca ., nearly, almost, exactly, ~,"
        "approx, approx ., some time, sometime, somewhere, maybe, only, just, sharp at, precisely"
    ),
    "afterthought": just(
        "approximately, approx, sharp, ish, - ish, or so, on the dot, or thereabouts"
    ),
    "joiner": JOINERS,
    "from": just("from, from the, starting, starting at, starting from, between the"),
    "between": just("between, between the, from between"),
    "within": just("within, within the, in the next, within the next, over the next, inside"),
}
MODS: Mapping[str, Mapping[str, object]] = {
    "mod": words(
        this="this, current, the current, this current, the same, present",
        next="next, the next, following, the following, this next, nxt",
        last="last, the last, previous, the previous, preceding",
        coming="coming, the coming, this coming, upcoming, this upcoming, the upcoming",
        past="past, the past, this past, most recent, the most recent",
    ),
    "ago": dict.fromkeys(("ago", "back", "before now", "in the past"), -1),
    "hence": dict.fromkeys(("from now", "hence", "after now", "from this moment"), 1),
    "moveword": {"later": 1, "earlier": -1, "sooner": -1},
    "moveway": {"back": 1, "forward": -1, "forwards": -1, "up": -1},
    "afterword": {"after": 1, "from": 1, "following": 1, "past": 1, "since": 1, "later than": 1},
    "afterwards": just("after"),
    "gone": just("just gone, gone, just past"),
    "beforeword": {"before": -1, "prior to": -1, "ahead of": -1, "earlier than": -1},
    "every": just("every, each, any, every single, once every, once each"),
    "other": {"other": 2, "second": 2, "alternate": 2, "2nd": 2, "third": 3, "fourth": 4},
    "recurring": RECURRING,
    "weekdays": PLURAL_DAYS,
    "times": just("times, x, time"),
    "once": {"once": 1, "twice": 2, "thrice": 3},
    "per": just("a, an, per, each, every, in a"),
    "parts": words(
        morning="mornings, the mornings",
        afternoon="afternoons, the afternoons",
        evening="evenings, the evenings",
        night="nights, the nights",
    ),
    "holidayword": {"holidays": "holiday", "bank holidays": "holiday", "holiday": "holiday"}
    | {"public holidays": "holiday", "on holidays": "holiday", "on public holidays": "holiday"},
    "except": just(
        "but, except, except on, but not, but not on, excluding, not on, not at, except for, skip"
    ),
    "whennone": just("when there is no, if there is no, when there's no, if there's no"),
    "else": just("else, or else, otherwise, or otherwise"),
    "ifany": just("that has one, that have one, if there is one, if it exists, if it has one"),
    "allof": just("all, whole, full, entire, all -, whole -, full -, another, extra, all the"),
    "extra": just("extra, more, additional, full, whole, good, other, solid"),
    "start": just("starting, starting on, starting from, beginning, beginning on, from, as of"),
    "finish": just("until, till, til, up to, through, ending, ending on, ends, to, until the"),
    "edge": words(
        begin="beginning, the beginning, start, the start, beginning part, bom, boy, bow",
        mid="middle, the middle, mid, mid -, halfway through",
        end="end, the end, tail end, close",
    ),
    "shade": words(early="early, earlier, first thing, early -", late="late, late -, later"),
    "remain": words(
        rest="rest, the rest, remainder, the remainder, remaining, remaining part, the remaining",
    ),
    "acronym": {
        "eom": ("end", "month"),
        "eoy": ("end", "year"),
        "eow": ("end", "week"),
        "eod": ("end", "day"),
        "cob": ("end", "day"),
        "close of business": ("end", "day"),
        "close of play": ("end", "day"),
        "end of play": ("end", "day"),
        "end of business": ("end", "day"),
        "bom": ("begin", "month"),
        "boy": ("begin", "year"),
        "bow": ("begin", "week"),
    },
    "morethan": just("more than, over, at least"),
    "todate": just("to date, so far, until now, up to now, till now"),
}
CLOCK_WORDS: Mapping[str, Mapping[str, object]] = {
    "ampm": words(
        am="am, a . m ., a . m, a m, am .",
        pm="pm, p . m ., p . m, p m, pm .",
        any="ampm, am / pm",
    ),
    "ap": words(am="a", pm="p"),
    "inam": words(am="in the am, in am", pm="in the pm, in pm"),
    "oclock": just("o'clock, oclock, o clock, o ' clock, clock"),
    "hoursmark": just("h, hs, hrs, hours, h ."),
    "pastword": just("past, after"),
    "toword": just("to, before, till, of, til"),
    "quarter": {"quarter": 15, "a quarter": 15, "half": 30},
    "clockword": {"noon": 12, "midday": 12, "mid day": 12, "midnight": 0, "12 noon": 12},
    "oh": just("oh, o, zero"),
    "now": just(
        "now, right now, at the moment, at this moment, atm, immediately, at this time,"
        "the present time, at present, this moment, the moment, straight away, right away,"
        "this time, asap, at once, present time"
    ),
    "dueword": just("due, due on, due at, due for, due in"),
    "allday": just("all day, all day long, the whole day, all - day, the entire day"),
    "thistime": just("this time, same time, this same time, about this time"),
    "current": just("current date, current time, current day, the current date"),
}
FRACTIONS: Mapping[str, Mapping[str, object]] = {
    "half": {"half": 0.5, "a half": 0.5, "one half": 0.5, "an half": 0.5, "half a": 0.5},
    "fraction": {
        "quarter": 0.25,
        "a quarter": 0.25,
        "one quarter": 0.25,
        "two quarters": 0.5,
        "two quarter": 0.5,
        "three quarters": 0.75,
        "three quarter": 0.75,
        "three - quarters": 0.75,
        "three - quarter": 0.75,
        "half": 0.5,
        "a half": 0.5,
        "an half": 0.5,
        "one half": 0.5,
        "1 / 2": 0.5,
        "1 / 4": 0.25,
        "3 / 4": 0.75,
        "½": 0.5,
        "¼": 0.25,
        "¾": 0.75,
        "third": 1 / 3,
    },
    "vague": {
        "a couple": 2,
        "a couple of": 2,
        "couple": 2,
        "couple of": 2,
        "a pair of": 2,
        "pair of": 2,
        "a few": 3,
        "few": 3,
        "several": 3,
        "some": 3,
        "a dozen": 12,
        "a number of": 3,
    },
}
RELATIVES: Mapping[str, Mapping[str, object]] = {
    "thing": words(
        start="it starts, it begins, the event starts, the event, the meeting, the meeting starts,"
        "that, then, it, the appointment, the start, start, each, every one, each one",
        due="it's due, it is due, its due, the deadline, the due date, due, due date, deadline",
        end="it ends, it finishes, the end, it's over, it is over, the meeting ends",
        completion="i do it, i did it, it's done, it is done, doing it, i finish, completion,"
        "i complete it, i've done it, i have done it, i finish it, completing it, it was done,"
        "the last time i did it, each completion, i last did it, finishing it",
    ),
    "inadvance": just("in advance, beforehand, ahead, ahead of time, early, prior, earlier"),
}

TABLE = Table(
    lexicon={
        "weekday": WEEKDAYS,
        "shortday": {"mon": 0, "wed": 2, "sat": 5, "sun": 6},
        "month": MONTHS,
        "unit": UNITS,
        "dayword": just("day, days"),
        "monthword": just("month, months"),
        "yearunit": just("year, years"),
        "short": SHORT_UNITS,
        "relday": DAYS,
        "part": PARTS,
        "meal": MEALS,
        "season": SEASONS,
        "holiday": HOLIDAYS,
        "zone": ZONES,
        **OPENERS,
        "bound": BOUNDS,
        "later": LATER,
        **MODS,
        **CLOCK_WORDS,
        **FRACTIONS,
        **RELATIVES,
    },
    ones=dict(
        zip(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            " fifteen sixteen seventeen eighteen nineteen".split(),
            range(1, 20),
            strict=True,
        )
    ),
    tens=dict(
        zip(
            "twenty thirty forty fifty sixty seventy eighty ninety".split(),
            range(20, 100, 10),
            strict=True,
        )
    ),
    scales={"hundred": 100, "thousand": 1000},
    ordinals=dict(
        zip(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
            range(1, 20),
            strict=True,
        )
    )
    | {"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50},
    ordinal_marks=frozenset({"st", "nd", "rd", "th"}),
    number_glue=frozenset({"and", "-"}),
    weak=frozenset(
        "may march mar sun sat mon wed jan second s m h d w y a p fall spring now then it"
        " that start eve est ist".split()
    ),
    correctable=("weekday", "month", "relday", "part", "unit", "weekdays"),
    not_typos=frozenset(
        "mourning moaning sundae sundays warning evening's minuets minute's monthly weekly"
        " darling mundane monthlies weekender".split()
    ),
    small_words=frozenset(
        "a an and as at because before but by for from i if in is it me my not of on or please so"
        " that the then to today tomorrow tonight until we when while with you your unless".split()
    ),
    possessives=("'s", "s'", "'"),
    date_order="MDY",
)
