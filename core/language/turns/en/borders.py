"""Where a time begins and ends among English words: meals, parts of day, bare hours."""

MEALS = "breakfast|brunch|lunch|dinner|supper"
MEAL_FIRST = rf"(?:(?:the|a|my) )?(?:{MEALS})\b\s*"
MEAL_LAST = rf"(?:'s)?\s+(?:{MEALS})$"
"""Meals are things to go to unless a preposition makes them times: "after lunch"."""
PART = r"(?:(?:about|for|of) )?(?:the|my|an?) (?:morning|afternoon|evening)$"
NOUN_NEXT = r" (?!to\b|at\b|on\b|and\b|for\b|of\b|please\b|with\b)[a-z]"
"""A part of day before a noun tells which one: "the evening class"."""
NIGHT = r"night\b(?= \S)"
NOUN_BEFORE = r"[a-z]{3,} $"
"""A noun before "night" makes it a thing: "game night at 9"."""
HOUR = (
    r"\b(?:meeting|appointment|call|lunch|dinner|brunch|breakfast|alarm|interview|event|class"
    r"|session|reminder)\b.*\b(?P<before>for|at|to) (?P<hour>1[0-2]|[1-9]|one|two|three"
    r"|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve)(?=[\s.,!?]*$| (?:on|with|tomorrow|today|tonight)\b)"
)
"""An hour without anything that says so, at the end of a wish about an appointment or a ring."""
SHORT = r"\b(?:(?:for|by) )?(?P<count>\d{1,3}) ?(?P<unit>hrs?|h|mins?|m)\b(?! ?(?:before|after)\b)"
"""A length in letters: "1h", "10 min"."""
PUT_OFF = r"\b(?:snooze|pause|delay|postpone|push)\b"
"""What makes such a number a length wherever it stands."""
UNITS = {"h": "hour", "m": "minute"}
DAY_OF_MONTH = (
    r"\b(?:to|until|till|by) (?P<day>the (?:[12]?\d|3[01])(?:st|nd|rd|th))"
    r"(?=[\s.,!?]*$| (?:at|of|instead|please)\b|,)"
)
"""A day of the month as the goal of a move: "to the 20th"."""
NEXT_HOUR = r"(?:,|,? and|&) (?P<hour>1[0-2]|[1-9])(?P<rest> (?:on )?$|[\s.,!?]*$)"
"""A bare hour after a time: "at 9 and 10", "at 5 tomorrow and 6 on Friday"."""
AT = "at"
"""The word that makes a number an hour."""
