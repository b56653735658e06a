"""How English says how important something is."""

PRIORITY = (
    r"(?<![\w!])!{1,2}(low|medium|high|urgent|critical)\b",
    r"(?:\b(?:with|as|at|of|to|it'?s|is) )?\b(?:an? )?(?:(?:very|top) )?"
    r"(low|medium|normal|high|highest|top|urgent|critical)[ -](?:priority|importance)\b",
    r"\b(?:priority|importance)(?: is|:| to)? (low|medium|normal|high|urgent|critical)\b",
    r"^(urgent|critical|important)(?:ly)?\s?[:,-](?=\s)",
    r"^(urgent)ly(?= [a-z])",
    r"(?:,|\bit'?s|\bas|\b\d+|\bit|\bthat|\bone)\s(?:is )?(?:very )?"
    r"(urgent|critical|important)(?=[,.!]|$)",
)
"""The last group of each is the word for the importance."""
PRIORITIES = {
    "low": "low",
    "medium": "medium",
    "normal": "medium",
    "high": "high",
    "important": "high",
    "highest": "urgent",
    "top": "urgent",
    "urgent": "urgent",
    "critical": "critical",
}
"""The words by the catalogue's."""
POINTERS = frozenset({"it", "that", "one"})
"""Words before an importance that are not part of it: they say which thing."""
