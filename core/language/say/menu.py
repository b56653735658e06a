"""The commands: the menu that a chat program shows, and what is said to an unknown one."""

from rapidfuzz import process

from core.language.say.tables import phrase
from core.language.say.tables.menus import WORDS
from core.ports import Reply

MENUS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("today", "What is on today"),
        ("week", "The next seven days, as a picture"),
        ("tasks", "Your open tasks"),
        ("reminders", "Your reminders"),
        ("undo", "Take back the last thing"),
        ("redo", "Do it again after all"),
        ("why", "How I understood you"),
        ("cancel", "Leave an open question"),
        ("timezone", "Set your clock: /timezone Lisbon"),
        ("settings", "Your settings"),
        ("calendars", "Your calendars"),
        ("connect", "Connect a calendar"),
        ("list", "In a group: its shared list"),
        ("export", "A copy of all you told me"),
        ("privacy", "What I keep, and how long"),
        ("help", "What I can do"),
    ),
}
MENUS |= {
    code: tuple(zip((name for name, _ in MENUS["en"]), words, strict=True))
    for code, words in WORDS.items()
}
LIKE = 60
"""Likeness (0 to 100) from which a command is taken to be meant."""


def menu(language: str) -> tuple[tuple[str, str], ...]:
    """Each command with what it does, in that language; in English where there is no other."""
    return MENUS.get(language.partition("-")[0], MENUS["en"])


def unknown_command(words: str) -> Reply:
    """Kindly, with the command that is most like it."""
    said = words.split(maxsplit=1)[0].partition("@")[0]
    names = [name for name, _ in MENUS["en"]]
    near = process.extractOne(said.lower().removeprefix("/"), names, score_cutoff=LIKE)
    text = phrase("unknown command", command=said[:40])
    if near:
        text += phrase("nearest command", command=f"/{near[0]}")
    return Reply(text=text + phrase("see help"))
