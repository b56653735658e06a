"""Where a time begins and ends among English words: meals, parts of day, bare hours."""

MEALS = "breakfast|brunch|lunch|dinner|supper"
MEAL_FIRST = rf"(?:(?:the|a|my) )?(?:{MEALS})\b\s*"
MEAL_LAST = (
    r"(?:'s)?(?<!\bafter)(?<!\bbefore)(?<!\bat)(?<!\bby)(?<!\buntil)(?<!\bduring)(?<!\baround)"
    rf"(?<!\bover)\s+(?:{MEALS})$"
)
"""Meals are things to go to unless a preposition makes them times: "after lunch"."""
MEAL_NEXT = rf"\band (?P<meal>{MEALS}) (?=on\b|at\b|with\b|tomorrow\b|next\b)"
"""A meal after another wish is a thing of its own."""
NAME = (
    r"(?:\b(?:in|under|into) the (?=sun\b)|\b(?=boys?(?: |'s))|\b(?:birthday|christmas|wedding"
    r"|anniversary|an?|the|my|his|her|nice)"
    r"\s+(?=presents?\b(?! for\b))|\b(?:invoice|order|room|flight|ticket|case|bus|gate|number"
    r"|bill|ref"
    r"|reference|page|chapters?|unit|platform|line|extension|code)\s+(?=\d)|\b(?:(?:presents?"
    r"|gifts?|cards?|cakes?|flowers?|toys?|clothes|shoes|books?)\s+for"
    r"|call|text|e-?mail|meet|visit|thank|invite|ask|tell|message|phone|ring|with)\s+"
    r"(?=may|june|april|august|summer|dawn|eve))"
    r"(?P<name>sun|boys?|presents?|\d+|may|june|april|august|summer|dawn|eve)\b(?!\s*\d)"
)
"""What is no time: "a present for May", "call June", "a birthday present", "boy scouts"."""
PART = (
    r"(?:(?:about|for|of) )?(?:the|my|an?) (?:morning|afternoon|evening)$"
    r"|(?:for )?(?:the )?(?:first|second|third|fourth|fifth)$"
)
NOUN_NEXT = r" (?!to\b|at\b|on\b|and\b|for\b|of\b|please\b|with\b)[a-z]"
"""A part of day before a noun tells which one: "the evening class"."""
NIGHT = r"night\b(?= \S)"
NOUN_BEFORE = r"[a-z]{3,} $"
"""A noun before "night" makes it a thing: "game night at 9"."""
HOUR = (
    r"\b(?:meeting|appointment|call|lunch|dinner|brunch|breakfast|alarm|interview|event|class"
    r"|session|reminder)\b.*\b(?P<before>for|at|to) (?P<hour>1[0-2]|[1-9]|one|two|three"
    r"|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve)(?=[\s.,!?]*$| (?:on|with|tomorrow|today|tonight)\b"
    r"| to (?!\d|one\b|two\b)[a-z])"
)
"""An hour without anything that says so, at the end of a wish about an appointment or a ring."""
SHORT = r"\b(?:(?:for|by) )?(?P<count>\d{1,3}) ?(?P<unit>hrs?|h|mins?|m)\b(?! ?(?:before|after)\b)"
"""A length in letters: "1h", "10 min"."""
PUT_OFF = r"\b(?:snooze|pause|delay|postpone|push)\b"
"""What makes such a number a length wherever it stands."""
UNITS = {"h": ("hour", "hours"), "m": ("minute", "minutes")}
"""By the first letter of such a number's unit."""
DAY_OF_MONTH = (
    r"(?:\b(?:to|until|till|by) (?=the )|(?<=[\w)] )(?<!\bthe )(?<!\bin )(?<!\bi )(?<!\band )"
    r"(?=(?:sat|sun)[\s.!?]*$))(?P<day>the (?:[12]?\d|3[01])(?:st|nd|rd|th)|sat|sun)"
    r"(?=[\s.,!?]*$| (?:at|of|instead|please)\b|,)"
)
"""A day of the month as the goal of a move: "to the 20th"."""
SAME = {
    f"the {unit} before": f"{one} {unit} before"
    for unit, one in (
        ("day", "a"),
        ("night", "a"),
        ("evening", "an"),
        ("week", "a"),
        ("hour", "an"),
    )
} | {
    "a bit later": "later",
    "a little later": "later",
    "soon": "in an hour",
    "in a bit": "in half an hour",
    "in a while": "in an hour",
    "in a moment": "in five minutes",
    "in a minute": "in one minute",
}
"""Loose times as they are meant, and distances from a thing that read like days of the calendar."""
NEXT_HOUR = r"(?:,|,? and|&) (?P<hour>1[0-2]|[1-9])(?P<rest> (?:on )?$|[\s.,!?]*$)"
"""A bare hour after a time: "at 9 and 10", "at 5 tomorrow and 6 on Friday"."""
LOOSE = (
    r"\b(?:remind|nag|ping|nudge|alert|tell|wake) (?:me|us) (?P<before>(?:a (?:bit|little) )?later"
    r"(?: on)?|soon|in a (?:bit|while|moment|minute))(?= (?:to|about|of|that)\b)"
    r"|\b(?:remind|nag|ping|nudge|alert) (?:me|us) (?:to|about|of|that) .*\S (?P<behind>(?:a (?:bit"
    r"|little) )?later(?: on)?|soon|in a (?:bit|while|moment|minute))(?=[\s.!]*$)"
)
"""A loose time that counts only where somebody wants to be reminded."""
AT = "at"
"""The word that makes a number an hour."""
IN, ON = "in", "on"
"""The words that make a length a distance, and that stand before a day."""
FAR = r"^in "
"""How a distance begins."""
FOR = r"^for "
"""What a length loses to become a distance."""
SPACE = "at|on"
"""What may stand between two parts of one time."""
AND = (
    r"(?:(?:and|&|\+|plus|as well as|and then|and also)\s+)?"
    r"(?:another(?: one)? )?(?:(?:at|on|for) )?"
)
"""What may stand between two times of one wish."""
