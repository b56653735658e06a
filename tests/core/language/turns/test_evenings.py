"""Who dines at eight dines in the evening, in every language."""

from datetime import UTC, datetime

import pytest

from core.catalog import TARGETS
from core.language import when
from core.language.turns import Reader
from core.ports import Habits, Heard

READER = Reader(TARGETS)
NOW = datetime(2027, 2, 1, 10, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "words", "hour"),
    [
        ("en", "dinner with Zoe on friday at 8", 20),
        ("en", "drinks friday at 6", 18),
        ("en", "dinner friday at 8am", 8),
        ("en", "dentist friday at 8", 8),
        ("de", "Abendessen mit Zoe am Freitag um 8", 20),
        ("fr", "dîner avec Zoé vendredi à 8h", 20),
        ("nl", "diner met Zoe vrijdag om 8 uur", 20),
        ("es", "cena con Paco el viernes a las 9", 21),
        ("it", "cena con Marco venerdì alle 8", 20),
        ("pt", "jantar com a Ana na sexta às 8", 20),
    ],
)
def test_an_evening_has_its_hour_after_noon(locale: str, words: str, hour: int) -> None:
    habits = Habits(zone="UTC", locale=locale)
    (call,) = READER.read(Heard(text=words, now=NOW, habits=habits)).calls
    meant = when.read(call.args["when"], NOW, habits)
    assert meant is not None
    assert meant.at is not None
    assert (meant.at.date().isoformat(), meant.at.hour) == ("2027-02-05", hour)
