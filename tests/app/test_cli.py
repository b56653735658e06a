"""The `nudge` command: quick help, one sentence for what goes wrong, a clean end when asked to."""

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app import schema
from tests.app.conftest import NUDGE, Nudge
from tests.source import ROOT

HEAVY = ("sqlalchemy", "sqlmodel", "alembic", "pydantic", "core", "integrations", "apscheduler")


def one_sentence(done: "subprocess.CompletedProcess[str]") -> str:
    """What was said on standard error, after a failure that is no traceback."""
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr.strip()


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; sys.argv = ['nudge', '--help']\n"
        "from app.cli import main\n"
        "try:\n    main()\n"
        "except SystemExit:\n    print('\\n'.join(sorted(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    modules = done.stdout.splitlines()
    assert "Usage: nudge" in modules[0]
    assert [name for name in modules if name.split(".")[0] in HEAVY] == []


@pytest.mark.parametrize(
    "command",
    ["run", "chat", "worker", "when", "interpret", "rehearse", "migrate", "doctor", "replay"],
)
def test_every_command_explains_itself(nudge: Nudge, command: str) -> None:
    done = nudge(command, "--help")
    assert done.returncode == 0
    assert f"Usage: nudge {command}" in done.stdout.replace("-c", "nudge")


# ------------------------------------------------------------------------------------- reading


def test_when_reads_a_phrase_at_an_instant_in_a_zone(nudge: Nudge) -> None:
    done = nudge(
        "when", "tomorrow at 9", "--now", "2027-02-01T10:00:00Z", "--timezone", "Europe/Lisbon"
    )
    assert done.returncode == 0
    assert "2 Feb 2027, 09:00" in done.stdout


def test_when_reads_json_lines(nudge: Nudge) -> None:
    line = {"id": 1, "text": "tomorrow", "now": "2027-02-01T10:00:00+00:00", "tz": "UTC"}
    done = nudge("when", "--jsonl", said=json.dumps(line) + "\n")
    assert done.returncode == 0
    assert "2027-02-02" in done.stdout


def test_interpret_shows_the_calls_and_stores_nothing(nudge: Nudge, tmp_path: Path) -> None:
    done = nudge("interpret", "buy milk tomorrow", "--now", "2027-02-01T10:00:00Z")
    assert done.returncode == 0
    assert json.loads(done.stdout)["calls"][0]["action"] == "tasks.create"
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("command", ["when", "interpret"])
@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["tomorrow", "--timezone", "Mars/Base"], "There is no time zone 'Mars/Base'"),
        (["tomorrow", "--timezone", "../etc/passwd"], "There is no time zone"),
        (["tomorrow", "--now", "yesterday"], "'yesterday' is no instant"),
        ([], "Say "),
        ([" "], "Say "),
    ],
)
def test_what_cannot_be_read_is_one_sentence(
    nudge: Nudge, command: str, args: list[str], says: str
) -> None:
    assert says in one_sentence(nudge(command, *args))


def test_words_without_a_time_are_one_sentence(nudge: Nudge) -> None:
    assert "I find no time in 'hello'" in one_sentence(nudge("when", "hello"))


def test_nobody_listening_any_more_is_no_traceback(environment: dict[str, str]) -> None:
    line = json.dumps({"id": 1, "text": "now", "now": "2027-02-01T10:00:00Z", "tz": "UTC"}) + "\n"
    with subprocess.Popen(
        [*NUDGE, "when", "--jsonl"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()
        process.stdin.write(line.encode() * 20)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 1


# ---------------------------------------------------------------------------------- the database


@pytest.mark.parametrize("command", ["run", "worker", "migrate", "chat"])
@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("mysql://here/x", "The setting DATABASE_URL is wrong: must begin with sqlite:///"),
        ("sqlite:////proc/nowhere/x.db", "The database sqlite:////proc/nowhere/x.db cannot"),
        ("postgresql://ana:hunter2@127.0.0.1:1/x", "postgresql://ana:***@127.0.0.1:1/x cannot"),
    ],
)
def test_a_database_that_cannot_be_used_is_one_sentence(
    nudge: Nudge, command: str, url: str, says: str
) -> None:
    said = one_sentence(nudge(command, DATABASE_URL=url))
    assert says in said
    assert "hunter2" not in said


def test_a_file_that_is_no_database_is_one_sentence(nudge: Nudge, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Ana, " * 100)
    said = one_sentence(nudge("run", DATABASE_URL=f"sqlite:///{tmp_path / 'letter.txt'}"))
    assert "is not a database" in said


def test_a_wrong_setting_is_named(nudge: Nudge) -> None:
    assert "NUDGE_REGISTRATION" in one_sentence(nudge("run", NUDGE_REGISTRATION="everybody"))


def test_migrate_goes_there_and_back(nudge: Nudge) -> None:
    head = schema.head()
    assert nudge("migrate").stdout == f"The database is at revision {head}.\n"
    assert "drops what people wrote" in one_sentence(nudge("migrate", "base"))
    assert "There is no revision 'x'" in one_sentence(nudge("migrate", "x"))
    back = nudge("migrate", "base", "--allow-data-loss")
    assert back.stdout == "The database is at revision base.\n"
    assert nudge("migrate", "head").returncode == 0


# ---------------------------------------------------------------------------------- being stopped


def read_until(terminal: int, awaited: bytes) -> bytes:
    seen = b""
    while awaited not in seen:
        seen += os.read(terminal, 1024)
    return seen


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("command", ["run", "chat", "worker"])
def test_a_signal_ends_it_in_good_order(
    environment: dict[str, str], command: str, name: signal.Signals
) -> None:
    terminal, theirs = pty.openpty()
    with subprocess.Popen(
        [*NUDGE, command],
        cwd=ROOT,
        env=environment,
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.PIPE,
    ) as process:
        read_until(terminal, b"Ctrl-C." if command == "worker" else b"> ")
        process.send_signal(name)
        assert process.wait(30) == 0
        assert process.stderr.read() == b""
    os.close(theirs)
    os.close(terminal)


def test_the_end_of_the_input_ends_it(nudge: Nudge) -> None:
    done = nudge("run", said="")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_message_that_was_said_before_the_end_is_answered(nudge: Nudge) -> None:
    done = nudge("run", said="help\n")
    assert done.returncode == 0
    assert done.stdout.strip()
