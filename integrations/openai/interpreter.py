"""Has words read by any language model that speaks OpenAI's chat completions, with tools."""

import json
import logging
from typing import Any

import httpx2
import openai
from openai import OpenAI
from pydantic import BaseModel, Field, ValidationError

from core.ports import Astray, Call, Look, Matter, Reading, Reply, Seen, Unread
from integrations.openai import prompt
from integrations.openai.guard import REASONABLE, SECONDS, Guard, wait

ARGUMENTS_MAX = 20_000
"""Characters of one call's arguments."""
CHECK_SECONDS = 5.0
for _name in ("openai", "httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)  # in detail they write down what is asked


class _Function(BaseModel):
    name: str = ""
    arguments: str | dict[str, Any] | None = None


class _Made(BaseModel):
    function: _Function = Field(default_factory=_Function)


class _Message(BaseModel):
    content: str | None = None
    tool_calls: list[_Made] | None = None


class _Choice(BaseModel):
    message: _Message


class _Usage(BaseModel):
    prompt_tokens: int = 0
    completion_tokens: int = 0


class _Answer(BaseModel):
    """What servers answer, as far as they agree."""

    choices: list[_Choice]
    usage: _Usage | None = None


class ChatInterpreter:
    """Asks a server; safe to call from several threads."""

    def __init__(self, base_url: str, key: str, model: str, seconds: float = SECONDS) -> None:
        """Of this server, with this key and model; one message may take so many seconds."""
        self.name = model
        self._client = OpenAI(base_url=base_url or None, api_key=key or "none", max_retries=0)
        self._seconds = seconds

    def read(self, matter: Matter, look: Look) -> Reading:
        """What the model makes of it: rounds of calls until it makes none."""
        guard = Guard(matter.tokens, self._seconds)
        try:
            return self._read(matter, look, guard)
        except Unread:
            raise
        except Exception as error:
            broke = f"it broke ({type(error).__name__})"
            raise Unread(broke, tokens=guard.tokens) from error

    def _read(self, matter: Matter, look: Look, guard: Guard) -> Reading:
        talk = _Talk(matter, look, guard)
        while not talk.over:
            seconds = guard.round()
            talk.take(self._asked(talk, guard, seconds))
        ask = Reply(text=talk.said) if talk.said else None
        return Reading(calls=tuple(talk.noted), ask=ask, interpreter="model", tokens=guard.tokens)

    def check(self) -> None:
        """Find out whether the server answers: Unread says why not."""
        try:
            self._client.with_options(timeout=CHECK_SECONDS).models.list()
        except openai.NotFoundError:
            return  # it answers, though it lists no models
        except openai.APIError as error:
            raise _failed(error) from None
        except (ValidationError, ValueError):
            raise Unread("it answers something else") from None

    def close(self) -> None:
        """Give back every connection."""
        self._client.close()

    def _asked(self, talk: "_Talk", guard: Guard, seconds: float) -> _Message:
        """One request; everything that can go wrong with it is Unread or Astray."""
        try:
            with self._client.chat.completions.with_streaming_response.create(
                model=self.name,
                messages=talk.messages,
                tools=talk.tools,
                timeout=seconds,
            ) as response:
                body = guard.whole(response.iter_bytes())
            answer = _Answer.model_validate_json(body)
        except (openai.APIError, httpx2.HTTPError) as error:
            raise _failed(error, guard.tokens) from None
        except ValidationError:
            guard.spend(_measured(body, talk.messages))
            raise Astray("it answers something else", tokens=guard.tokens) from None
        guard.spend(_counted(answer, body, talk.messages))
        if not answer.choices:
            raise Astray("its answer was empty", tokens=guard.tokens)
        return answer.choices[0].message


class _Talk:
    """One message being read: what was said to and fro, and what came of it."""

    def __init__(self, matter: Matter, look: Look, guard: Guard) -> None:
        self._look, self._guard = look, guard
        self._actions = {one.name: one.action for one in matter.tools}
        # The client wants these as types of its own; they are plain dicts of the same shape.
        self.tools: Any = prompt.tools(matter.tools)
        self.messages: Any = prompt.messages(matter)
        self.noted: list[Call] = []
        self.said = ""
        self.over = False

    def take(self, message: _Message) -> None:
        """Make the calls of an answer, and tell what came of each; without any it is the last."""
        made = message.tool_calls or []
        self._guard.calls(len(made))
        if not made:
            self._end(message.content or "")
            return
        listed = [
            (f"call_{len(self.messages)}_{n}", one.function.name, one) for n, one in enumerate(made)
        ]
        again = [(id_, name, _raw(one)) for id_, name, one in listed]
        self.messages.append(prompt.called(message.content, again))
        before = len(self.noted)
        seen = [self._made(one) for one in made]
        for (id_, _, _), found in zip(listed, seen, strict=True):
            self.messages.append(prompt.result(id_, found.text))
        written = {one.function.name for one in made} <= self._writers()
        self.over = written and len(self.noted) == before and all(one.ok for one in seen)

    def _writers(self) -> set[str]:
        """The names by which something was noted already."""
        wrote = {call.action for call in self.noted}
        return {name for name, action in self._actions.items() if action in wrote}

    def _end(self, text: str) -> None:
        self.said, self.over = text.strip(), True
        if not (self.said or self.noted):
            raise Astray("its answer was empty", tokens=self._guard.tokens)

    def _made(self, made: _Made) -> Seen:
        """What came of one call; one that is none counts as a mistake."""
        call = _call(self._actions.get(made.function.name), made.function)
        seen = self._look(call) if isinstance(call, Call) else Seen(text=call, ok=False)
        if not seen.ok:
            self._guard.mistake()
        elif seen.noted and isinstance(call, Call):
            self.noted.append(call)
        return seen


def _call(action: str | None, function: _Function) -> Call | str:
    """The call, or what is wrong with it."""
    if action is None:
        return f"There is no tool called {prompt.named(function.name)}."
    raw = function.arguments
    if isinstance(raw, str) and len(raw) > ARGUMENTS_MAX:
        return "The arguments are too long."
    try:
        args = json.loads(raw or "{}") if not isinstance(raw, dict) else raw
    except (ValueError, RecursionError):
        return "The arguments are no JSON."
    if not isinstance(args, dict):
        return "The arguments must be a JSON object."
    return Call(action=action, args={key: one for key, one in args.items() if one is not None})


def _raw(made: _Made) -> str:
    """A call's arguments as they are told again: some servers refuse what is no JSON."""
    call = _call("", made.function)
    return json.dumps(call.args, ensure_ascii=False) if isinstance(call, Call) else "{}"


def _counted(answer: _Answer, body: bytes, messages: list[prompt.Message]) -> int:
    """The tokens that an answer and its question took."""
    used = answer.usage
    if used is not None and used.prompt_tokens + used.completion_tokens > 0:
        return used.prompt_tokens + used.completion_tokens
    return _measured(body, messages)


def _measured(body: bytes, messages: list[prompt.Message]) -> int:
    """About as many, by the length of both."""
    return (len(body) + len(json.dumps(messages))) // REASONABLE


def _failed(error: Exception, tokens: int = 0) -> Unread:
    """Why nothing came, in words that give nothing away."""
    if not isinstance(error, openai.APIStatusError):
        return Unread(f"it cannot be reached ({type(error).__name__})", tokens=tokens)
    seconds = wait(error.response.headers.get("retry-after", ""))
    return Unread(f"it answers {error.status_code}", seconds, tokens)
