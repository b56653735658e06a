"""Who listens by the settings, and the running program listening to voice notes."""

import json
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app import hearing
from core.settings import Settings, WrongSetting
from core.upkeep.rules import Level
from integrations import TRANSCRIBERS
from integrations.openai.transcriber import HttpTranscriber
from integrations.pocketsphinx.transcriber import SphinxTranscriber
from tests.app.conftest import NUDGE, Nudge
from tests.doubles.stt import KEY, Fault, SttDouble
from tests.doubles.telegram import Double
from tests.recordings.sounds import HERE as RECORDINGS
from tests.recordings.sounds import PLUMBER
from tests.source import ROOT

ANA, BEN = 71, 72
OTHERS = range(81, 90)
"""More people than threads that answer."""
SAID = "buy milk tomorrow"
WAIT = 30
Start = Callable[[], "subprocess.Popen[bytes]"]


def named(**set_: str) -> object:
    return hearing.transcriber(Settings(_env_file=None, **set_))


def test_by_default_nobody_listens() -> None:
    assert named() is None


@pytest.mark.parametrize("set_", [{"stt_base_url": "http://127.0.0.1:9/v1"}, {"stt_api_key": "k"}])
def test_a_server_or_a_key_is_enough_for_one_to_listen(set_: dict[str, str]) -> None:
    assert isinstance(named(**set_), HttpTranscriber)


def asked(found: object) -> tuple[str, str]:
    client = found._client
    return str(client.base_url), client.api_key


def test_where_nothing_is_said_the_language_models_server_listens() -> None:
    own = {"openai_base_url": "http://127.0.0.1:8/v1", "openai_api_key": "its-key"}
    assert asked(named(**own)) == ("http://127.0.0.1:8/v1/", "its-key")
    assert asked(named(**own, stt_api_key="mine")) == ("http://127.0.0.1:8/v1/", "mine")


def test_the_language_models_key_is_shown_to_no_other_server() -> None:
    found = named(openai_api_key="its-key", stt_base_url="http://127.0.0.1:9/v1")
    assert asked(found) == ("http://127.0.0.1:9/v1/", "none")


@pytest.mark.parametrize(
    ("set_", "words", "level"),
    [
        ({}, "Nobody listens", Level.INFO),
        ({"stt_engine": "pocketsphinx"}, "pocketsphinx listens", Level.OK),
        ({"stt_base_url": "http://127.0.0.1:9/v1"}, "whisper-1 at http://127.0.0.1:9/v1", Level.OK),
        ({"openai_api_key": "k", "stt_model": "gpt-4o-transcribe"}, "at OpenAI", Level.OK),
    ],
)
def test_the_doctor_says_who_listens(set_: dict[str, str], words: str, level: Level) -> None:
    (finding,) = hearing.examine(Settings(_env_file=None, **set_))
    assert words in finding.found
    assert finding.level is level


def test_the_doctor_says_what_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TRANSCRIBERS, "pocketsphinx", "a_package_that_is_missing:Listener")
    (finding,) = hearing.examine(Settings(_env_file=None, stt_engine="pocketsphinx"))
    assert finding.level is Level.ERROR


def test_pocketsphinx_needs_nobody_else() -> None:
    assert isinstance(named(stt_engine="pocketsphinx"), SphinxTranscriber)


def test_what_is_not_installed_is_told_with_how_to_set_it_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(TRANSCRIBERS, "pocketsphinx", "a_package_that_is_missing:Listener")
    with pytest.raises(WrongSetting) as wrong:
        named(stt_engine="pocketsphinx")
    assert "STT_ENGINE is wrong: a_package_that_is_missing is not installed" in str(wrong.value)
    assert "extra `voice`" in str(wrong.value)


def test_a_rehearsal_hears_the_recordings_beside_its_script(nudge: Nudge, tmp_path: Path) -> None:
    for name in ("plumber.ogg", "plumber.txt"):
        shutil.copy(RECORDINGS / name, tmp_path)
    script = tmp_path / "script.jsonl"
    script.write_text(
        '{"at": "2027-02-01T10:00:00Z"}\n{"voice": "plumber.ogg"}\n{"voice": "missing.ogg"}\n'
    )
    first, again = nudge("rehearse", str(script)), nudge("rehearse", str(script))
    assert first.stdout == again.stdout
    said = [json.loads(line) for line in first.stdout.splitlines()]
    replies = [line["text"] for line in said if "text" in line]
    assert replies[0].startswith('🎤 "Remind me to call the plumber tomorrow at nine."\n⏰ #1')
    assert replies[1].startswith("That recording can't be fetched any more")


# ------------------------------------------------------------------------------- as it really runs


@pytest.fixture
def server() -> Iterator[SttDouble]:
    with SttDouble(text=SAID) as double:
        yield double


@pytest.fixture
def telegram() -> Iterator[Double]:
    with Double() as double:
        yield double
        assert double.violations == []


@pytest.fixture
def start(environment: dict[str, str], telegram: Double, server: SttDouble) -> Iterator[Start]:
    """Start the bot; whoever still runs at the end is killed."""
    own = {
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.url,
        "NUDGE_REGISTRATION": "open",
        "STT_BASE_URL": server.url,
        "STT_API_KEY": KEY,
    }
    with ExitStack() as stack:

        def started() -> "subprocess.Popen[bytes]":
            process = subprocess.Popen(
                [*NUDGE, "run"], cwd=ROOT, env=environment | own, stdout=subprocess.PIPE
            )
            stack.callback(process.communicate)
            stack.callback(process.kill)
            return process

        yield started


def test_a_voice_note_is_seen_heard_and_answered_and_holds_up_nobody(
    start: Start, telegram: Double, server: SttDouble
) -> None:
    process = start()
    server.slow = 3.0
    for person in (ANA, BEN, *OTHERS):
        telegram.person(person, "A person")
    note = telegram.voice(ANA, content=PLUMBER)
    telegram.wait(lambda: server.asked, "somebody who listens", WAIT)
    for person in OTHERS:
        telegram.voice(person, content=PLUMBER)
    telegram.wait(lambda: server.asked == 1 + len(OTHERS), "somebody who listens to all", WAIT)
    telegram.say(BEN, "buy oats")
    telegram.wait_replies(BEN, timeout=WAIT)
    assert telegram.texts(ANA) == []
    assert telegram.reactions(ANA, note["message_id"]) == ["👀"]
    telegram.wait_replies(ANA, timeout=WAIT)
    assert telegram.texts(ANA)[0].startswith(f'🎤 "{SAID}"\n')
    assert telegram.calls("sendChatAction")
    process.send_signal(signal.SIGTERM)
    assert process.wait(WAIT) == 0


def test_killed_while_it_listens_it_listens_again_and_answers_once(
    start: Start, telegram: Double, server: SttDouble
) -> None:
    process = start()
    server.faults.append(Fault("slow", seconds=5.0))
    telegram.person(ANA, "Ana")
    telegram.voice(ANA, content=PLUMBER)
    telegram.wait(lambda: server.asked, "somebody who listens", WAIT)
    telegram.wait_confirmed()
    process.kill()
    process.wait(WAIT)
    again = start()
    telegram.wait_replies(ANA, timeout=WAIT)
    telegram.say(ANA, "buy oats tomorrow")
    telegram.wait_replies(ANA, 2, timeout=WAIT)
    assert telegram.texts(ANA)[0].startswith(f'🎤 "{SAID}"\n')
    assert sum("#1" in text for text in telegram.texts(ANA)) == 1
    again.send_signal(signal.SIGTERM)
    assert again.wait(WAIT) == 0
