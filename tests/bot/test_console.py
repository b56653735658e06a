"""The terminal: a line is a message, trouble is a sentence, and the next line works."""

import io

from bot.console import converse, typed
from core.kernel.errors import AssistantError, Code
from core.ports import Incoming
from tests.conftest import NOW


def message(text):
    return Incoming(
        bot_id="terminal:0", external_id=text, subject="me", chat_id="me", at=NOW, text=text
    )


def test_a_refusal_is_said_and_the_next_line_is_heard():
    heard, out = [], io.StringIO()

    def hear(incoming):
        if incoming.text == "bad":
            raise AssistantError(Code.DATABASE_ERROR, "The disk is full.")
        heard.append(incoming.text)

    converse(hear, message, ["bad\n", "good\n"], out)
    assert (heard, out.getvalue()) == (["good"], "The disk is full.\n")


def test_a_pipe_gets_no_prompt_and_ends_with_its_input():
    out = io.StringIO()
    assert list(typed(io.StringIO("a\n\nb"), out)) == ["a\n", "\n", "b"]
    assert out.getvalue() == ""


def test_a_terminal_is_greeted_and_asked_and_its_empty_lines_are_nothing(monkeypatch, capsys):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    out, source = io.StringIO(), Terminal("a\n\nb\n")
    monkeypatch.setattr("sys.stdin", source)
    assert list(typed(source, out)) == ["a", "b"]
    assert out.getvalue().startswith("Nudge.")
    assert capsys.readouterr().out == "> " * 4
