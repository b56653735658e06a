"""A language model's server on the loopback: as strict as the real service, broken on purpose.

It takes what `POST /v1/chat/completions` of the OpenAI API takes and refuses what that refuses;
`asked` has every request that was in order. What it answers is scripted: `say` and `call` add
answers in order, `think` answers by the request itself.
"""

import json
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from integrations.openai.interpreter import ChatInterpreter
from tests.doubles.openai_rules import Refused, check

KEY = "sk-double"
MODEL = "gpt-double"
LARGEST = 20 * 1024 * 1024
Body = dict[str, Any]


@dataclass(frozen=True)
class Fault:
    """Trouble for one request: status, cut, slow, trickle, reset, or raw (answered as it is)."""

    kind: str
    status: int = 200
    seconds: float = 0.0
    after: str = ""
    """What `retry-after` says."""
    body: bytes = b""
    at: int = 0
    """The byte at which the answer is cut."""


@dataclass
class OpenAIDouble:
    """As a context manager it listens on a port of its own."""

    think: Callable[[Body], Body] | None = None
    asked: list[Body] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    faults: deque[Fault] = field(default_factory=deque)
    answers: deque[Body] = field(default_factory=deque)
    usage: Body | None = field(
        default_factory=lambda: {"prompt_tokens": 90, "completion_tokens": 10, "total_tokens": 100}
    )

    connected: list[ChatInterpreter] = field(default_factory=list)

    def __enter__(self) -> Self:
        double = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                double.serve(self)

            def do_GET(self) -> None:
                double.list(self)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.block_on_close = False
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/v1"
        return self

    def interpreter(self, seconds: float = 5.0, key: str = KEY, path: str = "") -> ChatInterpreter:
        """Ours, connected to this; closed with it."""
        made = ChatInterpreter(self.url + path, key, MODEL, seconds)
        self.connected.append(made)
        return made

    def __exit__(self, *_: object) -> None:
        for one in self.connected:
            one.close()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    # ------------------------------------------------------------------------------------ scripting

    def say(self, text: str | None) -> Self:
        """The next answer is words."""
        self.answers.append({"role": "assistant", "content": text})
        return self

    def call(self, *made: tuple[str, Any]) -> Self:
        """The next answer is calls: name and arguments (an object, or a string sent as it is)."""
        self.answers.append(calling(*made))
        return self

    def raw(self, body: Any) -> Self:
        """The next answer is this body."""
        told = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.faults.append(Fault("raw", 200, body=told))
        return self

    # -------------------------------------------------------------------------------------- serving

    def list(self, request: BaseHTTPRequestHandler) -> None:
        if request.headers.get("authorization") != f"Bearer {KEY}":
            answer(request, 401, error("Incorrect API key provided"))
        elif request.path != "/v1/models":
            answer(request, 404, error(f"Invalid URL (GET {request.path})"))
        else:
            one = {"id": MODEL, "object": "model", "created": 1, "owned_by": "double"}
            answer(request, 200, json.dumps({"object": "list", "data": [one]}).encode())

    def serve(self, request: BaseHTTPRequestHandler) -> None:
        body = request.rfile.read(int(request.headers.get("content-length", "0")))
        try:
            told = self.check(request, body)
        except Refused as why:
            self.refused.append(str(why))
            return answer(request, why.status, error(str(why)))
        self.asked.append(told)
        fault = self.faults.popleft() if self.faults else None
        message = None if fault and fault.kind == "raw" else self.next(told)
        whole = json.dumps(completion(message, self.usage)).encode() if message else b""
        return spoilt(request, fault, whole) if fault else answer(request, 200, whole)

    def next(self, told: Body) -> Body:
        if self.think is not None:
            return self.think(told)
        return self.answers.popleft() if self.answers else {"role": "assistant", "content": "Fine."}

    def check(self, request: BaseHTTPRequestHandler, body: bytes) -> Body:
        if request.path != "/v1/chat/completions":
            raise Refused(404, f"Invalid URL (POST {request.path})")
        if request.headers.get("authorization") != f"Bearer {KEY}":
            raise Refused(401, "Incorrect API key provided")
        if request.headers.get("content-type", "").partition(";")[0] != "application/json":
            raise Refused(415, "Unsupported media type")
        if len(body) > LARGEST:
            raise Refused(413, "Request too large")
        try:
            told = json.loads(body)
        except ValueError:
            raise Refused(400, "We could not parse the JSON body of your request") from None
        check(told, (MODEL,))
        found: Body = told
        return found


def calling(*made: tuple[str, Any]) -> Body:
    """A message of calls: name and arguments (an object, or a string sent as it is)."""
    listed = [
        {
            "id": f"call_{n}",
            "type": "function",
            "function": {
                "name": name,
                "arguments": args if isinstance(args, str) else json.dumps(args),
            },
        }
        for n, (name, args) in enumerate(made)
    ]
    return {"role": "assistant", "content": None, "tool_calls": listed}


def completion(message: Body, usage: Body | None) -> Body:
    """What the service answers."""
    reason = "tool_calls" if message.get("tool_calls") else "stop"
    choice = {"index": 0, "message": message, "finish_reason": reason, "logprobs": None}
    told = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": MODEL}
    return told | {"choices": [choice]} | ({"usage": usage} if usage else {})


def error(why: str) -> bytes:
    told = {"message": why, "type": "invalid_request_error", "param": None, "code": None}
    return json.dumps({"error": told}).encode()


# --------------------------------------------------------------------------------------- answering


def answer(
    request: BaseHTTPRequestHandler,
    status: int,
    body: bytes,
    length: int | None = None,
    **heads: str,
) -> None:
    request.send_response(status)
    told = {"content-type": "application/json", "content-length": str(length or len(body)), **heads}
    for name, value in told.items():
        request.send_header(name.replace("_", "-"), value)
    request.end_headers()
    try:
        request.wfile.write(body)
        request.wfile.flush()
    except OSError:
        request.close_connection = True  # whoever asked has hung up


def spoilt(request: BaseHTTPRequestHandler, fault: Fault, whole: bytes) -> None:
    request.close_connection = True
    if fault.kind == "raw":
        answer(request, fault.status, fault.body)
    elif fault.kind == "status":
        heads = {"retry_after": fault.after} if fault.after else {}
        answer(request, fault.status, error("no"), **heads)
    elif fault.kind == "cut":
        answer(request, 200, whole[: fault.at], len(whole))
    elif fault.kind == "slow":
        time.sleep(fault.seconds)
        answer(request, 200, whole)
    elif fault.kind == "trickle":
        answer(request, 200, b"", len(whole) + 1_000)
        trickle(request, fault.seconds)
    else:
        request.connection.close()


def trickle(request: BaseHTTPRequestHandler, seconds: float) -> None:
    """A byte now and then, and no end."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        try:
            request.wfile.write(b" ")
            request.wfile.flush()
        except OSError:
            return
        time.sleep(0.05)
