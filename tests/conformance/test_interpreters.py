"""Every interpreter sits the exam."""

from collections.abc import Iterator

import pytest

from core.ports import Interpreter, Unread
from integrations.memory.interpreter import MemoryInterpreter
from tests.conformance.interpreter import InterpreterExam, Step
from tests.doubles.openai import Fault, OpenAIDouble


class TestMemory(InterpreterExam):
    subject = "memory"

    def interpreter(self, *steps: Step) -> Interpreter:
        return MemoryInterpreter(lambda _: steps)

    def broken(self) -> Interpreter:
        return MemoryInterpreter(lambda _: [Unread("off")])


class TestOpenAI(InterpreterExam):
    subject = "openai"

    @pytest.fixture(autouse=True)
    def _line(self) -> Iterator[None]:
        with OpenAIDouble() as self.double:
            yield
            assert self.double.refused == []

    def interpreter(self, *steps: Step) -> Interpreter:
        for step in steps:
            if isinstance(step, str):
                self.double.say(step)
            else:
                self.double.call(*((one.action.replace(".", "_"), one.args) for one in step))
        return self.double.interpreter()

    def broken(self) -> Interpreter:
        self.double.faults.append(Fault("status", 503))
        return self.double.interpreter()
