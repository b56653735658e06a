"""A copy of what is kept of a person."""

from core.language.say.dates import joined
from core.language.say.tables import has, phrase
from core.language.say.values import Line, Speaking
from core.ports import Document, Outcome

THINGS = ("task", "event", "reminder")


def exported(outcome: Outcome, _: Speaking) -> Line:
    """What is in the file, in a sentence, and the file."""
    view = outcome.view
    counts = dict(view["counts"])
    things = [_count(kind, int(counts.pop(f"{kind}s", 0))) for kind in THINGS]
    text = phrase("exported", things=joined(things), others=sum(counts.values()))
    if view["left_out"]:
        text += " " + phrase("not exported", what=joined([_named(one) for one in view["left_out"]]))
    return Line(
        text,
        document=Document(
            name=view["name"], media_type="application/json", content=view["content"]
        ),
    )


def _count(kind: str, count: int) -> str:
    return f"{count} {phrase(f'one {kind}' if count == 1 else f'{kind}s')}"


def _named(table: str) -> str:
    key = f"kept {table}"
    return phrase(key) if has(key) else table.replace("_", " ")
