"""Outcomes in words: replies, questions, rings; pure, and only from what was recorded."""

from core.language.say.about import why_text as why
from core.language.say.asks import (
    clock_unknown,
    moment_option,
    moments_apart,
    time_not_understood,
    tomorrow_options,
    which_time,
)
from core.language.say.fixed import (
    WORDS,
    cities,
    empty,
    error,
    failed,
    greeting,
    inactive,
    not_understood,
    stale_button,
    too_long,
)
from core.language.say.outcomes import reply
from core.language.say.repeats import schedule_in_words
from core.language.say.rings import POSSIBLE_REPEAT, Missed, missed, ring
from core.language.say.values import Speaking

__all__ = [
    "POSSIBLE_REPEAT",
    "WORDS",
    "Missed",
    "Speaking",
    "cities",
    "clock_unknown",
    "empty",
    "error",
    "failed",
    "greeting",
    "inactive",
    "missed",
    "moment_option",
    "moments_apart",
    "not_understood",
    "reply",
    "ring",
    "schedule_in_words",
    "stale_button",
    "time_not_understood",
    "tomorrow_options",
    "too_long",
    "which_time",
    "why",
]
