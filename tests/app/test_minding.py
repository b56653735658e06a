"""Whether a language model is connected, and what the doctor says of it."""

from collections.abc import Iterator

import pytest

from app import minding
from app.wiring import installed
from core.settings import Settings
from core.upkeep.rules import Level
from integrations.memory.channel import MemoryChannel
from tests.app.conftest import Nudge
from tests.core.minds import UNCLEAR
from tests.doubles.openai import KEY, MODEL, OpenAIDouble


@pytest.fixture
def double() -> Iterator[OpenAIDouble]:
    with OpenAIDouble() as made:
        yield made


def wanted(double: OpenAIDouble, **more: object) -> Settings:
    told = {"openai_api_key": KEY, "openai_base_url": double.url, "openai_model": MODEL}
    return Settings(_env_file=None, **(told | more))


def test_nothing_is_connected_unless_it_is_set() -> None:
    none = Settings(_env_file=None, openai_api_key="", openai_base_url="")
    assert minding.interpreter(none) is None
    (finding,) = minding.examine(none)
    assert finding.level is Level.INFO
    assert "None is connected" in finding.line


def test_a_key_or_a_server_is_enough(double: OpenAIDouble) -> None:
    for one in (
        wanted(double),
        wanted(double, openai_base_url=""),
        wanted(double, openai_api_key=""),
    ):
        found = minding.interpreter(one)
        assert found.name == MODEL
        found.close()


def test_the_doctor_says_that_it_answers(double: OpenAIDouble) -> None:
    (finding,) = minding.examine(wanted(double))
    assert finding.level is Level.OK
    assert f"{MODEL} at {double.url} reads what is unclear" in finding.line


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"openai_api_key": "sk-other"}, "401"),
        ({"openai_base_url": "http://127.0.0.1:9/v1"}, "reach"),
    ],
)
def test_the_doctor_says_why_it_does_not(
    double: OpenAIDouble, more: dict[str, object], why: str
) -> None:
    (finding,) = minding.examine(wanted(double, **more))
    assert finding.level is Level.WARN
    assert why in finding.line
    assert "OPENAI_API_KEY" in finding.do
    assert "sk-" not in finding.line


def test_an_installation_asks_it(
    double: OpenAIDouble, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.schema.bring_up_to_date", lambda _: None)
    living = installed(wanted(double, database_url=sqlite_url), {"memory": MemoryChannel()})
    assert living.assistant.mind is not None
    living.assistant.mind._interpreter.close()
    living.db.close()


def test_in_the_terminal_whoever_asks_waits_for_it(double: OpenAIDouble, nudge: Nudge) -> None:
    double.call(("tasks_create", {"title": "see a doctor"})).say("")
    where = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": double.url, "OPENAI_MODEL": MODEL}
    done = nudge("run", said=f"{UNCLEAR}\nwhy?\n", **where)
    assert "☐ #1 see a doctor." in done.stdout
    assert f"A language model ({MODEL}) read this." in done.stdout
    assert KEY not in done.stdout + done.stderr
    assert double.refused == []
