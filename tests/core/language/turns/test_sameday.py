"""An hour behind a wish that said its day is an hour of that day."""

from datetime import UTC, datetime

import pytest

from core.catalog import TARGETS
from core.language import when
from core.language.turns import Reader
from core.ports import Habits, Heard

READER = Reader(TARGETS)
NOW = datetime(2027, 2, 1, 10, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "words", "starts"),
    [
        ("en", "meeting with Anna tomorrow at 10 and lunch at 12", ["02-02T10", "02-02T12"]),
        ("en", "dentist friday at 10, lunch with Ben at 1pm", ["02-05T10", "02-05T13"]),
        ("en", "dentist friday at 10. lunch with Ben at 1pm", ["02-05T10", "02-01T13"]),
        ("en", "dentist friday at 10 and lunch with Ben saturday at 1pm", ["02-05T10", "02-06T13"]),
        ("de", "Meeting mit Anna morgen um 10 und Mittagessen um 12", ["02-02T10", "02-02T12"]),
        ("nl", "vergadering met Anna morgen om 10 en lunch om 12", ["02-02T10", "02-02T12"]),
        ("es", "reunión con Ana mañana a las 10 y comida a las 14", ["02-02T10", "02-02T14"]),
    ],
)
def test_the_day_holds_for_the_next_wish(locale: str, words: str, starts: list[str]) -> None:
    habits = Habits(zone="UTC", locale=locale)
    calls = READER.read(Heard(text=words, now=NOW, habits=habits)).calls
    meant = [when.read(call.args["when"], NOW, habits) for call in calls]
    assert [one.at.strftime("%m-%dT%H") for one in meant if one and one.at] == starts
