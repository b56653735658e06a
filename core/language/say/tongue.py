"""The language that is spoken: of one reply, whoever words it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

LANGUAGES = ("en", "de", "fr", "nl", "es", "it", "pt")
"""Languages with sentences of their own, `tables/<code>.py`; others are answered in English."""
_SPOKEN: ContextVar[str] = ContextVar("spoken", default="en")


def spoken() -> str:
    """The language of what is worded now."""
    return _SPOKEN.get()


def speak(locale: str) -> None:
    """Word what follows in this locale's language, until the block of `speaking_in` ends."""
    code = locale.partition("-")[0].partition("_")[0].lower()
    _SPOKEN.set(code if code in LANGUAGES else "en")


@contextmanager
def speaking_in(locale: str = "") -> Iterator[None]:
    """Word what is said in the block in this locale's language; without one, as before it."""
    token = _SPOKEN.set(_SPOKEN.get())
    try:
        if locale:
            speak(locale)
        yield
    finally:
        _SPOKEN.reset(token)
