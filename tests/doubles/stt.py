"""A transcription server on the loopback: as strict as the real service, broken on purpose.

It takes what `POST /v1/audio/transcriptions` of the OpenAI API takes and refuses what that
refuses; `heard` has what was asked, with each recording decoded.
"""

import email.parser
import email.policy
import io
import json
import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import log
from typing import Any, Self

import soundfile

KEY = "sk-double"
LARGEST = 25 * 1024 * 1024
ENDINGS = ("flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm")
FORMATS = {"whisper-1": ("json", "text", "srt", "verbose_json", "vtt")}
"""What each model answers in; the others know JSON only."""
KNOWN = ("whisper-1", "gpt-4o-transcribe", "gpt-4o-mini-transcribe")
FIELDS = {
    "file",
    "model",
    "language",
    "prompt",
    "response_format",
    "temperature",
    "include[]",
    "timestamp_granularities[]",
}
PROMPT_MAX = 224 * 4
"""Characters of the 224 tokens that are read of a prompt."""


class Refused(Exception):
    """What the service answers to a bad request."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


@dataclass(frozen=True)
class Fault:
    """Trouble for one request: status, cut, slow, empty, garbage or body (answered as it is)."""

    kind: str
    status: int = 500
    seconds: float = 0.0
    body: bytes = b""


@dataclass
class Heard:
    """One request that was in order."""

    model: str
    fields: dict[str, list[str]]
    name: str
    seconds: float


@dataclass
class SttDouble:
    """Answers with `text` and its words; as a context manager it listens on a port of its own."""

    text: str = "buy milk tomorrow"
    odds: dict[str, float] = field(default_factory=dict)
    """How sure it is of single words; of the others quite."""
    probabilities: bool = True
    """Whether words come with a probability, as self-hosted servers have it."""
    logprob: float = -0.2
    silence: float = 0.01
    heard: list[Heard] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    slow: float = 0.0
    """Seconds that it takes for every answer."""
    asked: int = 0
    """Requests in order that have come, answered or not."""
    faults: deque[Fault] = field(default_factory=deque)

    def __enter__(self) -> Self:
        double = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                double.serve(self)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/v1"
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def serve(self, request: BaseHTTPRequestHandler) -> None:
        body = request.rfile.read(int(request.headers.get("content-length", "0")))
        try:
            heard = self.check(request, body)
        except Refused as why:
            self.refused.append(str(why))
            error = {"message": str(why), "type": "invalid_request_error", "code": None}
            return answer(request, why.status, json.dumps({"error": error}).encode())
        self.asked += 1
        time.sleep(self.slow)
        if self.faults:
            return spoilt(request, self.faults.popleft())
        self.heard.append(heard)
        answer(request, 200, json.dumps(self.said(heard)).encode())
        return None

    # ---------------------------------------------------------------------------------- strictness

    def check(self, request: BaseHTTPRequestHandler, body: bytes) -> Heard:
        if request.path != "/v1/audio/transcriptions":
            raise Refused(404, f"Invalid URL (POST {request.path})")
        if request.headers.get("authorization") != f"Bearer {KEY}":
            raise Refused(401, "Incorrect API key provided")
        if len(body) > LARGEST:
            raise Refused(413, f"Maximum content size limit ({LARGEST}) exceeded")
        fields, name, content = parsed(request.headers.get("content-type", ""), body)
        strange = fields.keys() - FIELDS
        if strange:
            raise Refused(400, f"Unrecognized request argument supplied: {', '.join(strange)}")
        model = one(fields, "model")
        if model not in KNOWN:
            raise Refused(404, f"The model `{model}` does not exist")
        checked(fields, model)
        return Heard(model, fields, name, decoded(name, content))

    def said(self, heard: Heard) -> dict[str, Any]:
        """What the real service answers in that format."""
        if one(heard.fields, "response_format", "json") == "json":
            told: dict[str, Any] = {"text": self.text}
            if "logprobs" in heard.fields.get("include[]", ()):
                told["logprobs"] = [*self.tokens()]
            return told
        words = self.text.split()
        step = heard.seconds / max(1, len(words))
        timed = [self.word(word, place * step, step) for place, word in enumerate(words)]
        segment = {"id": 0, "seek": 0, "start": 0.0, "end": heard.seconds, "text": self.text}
        segment |= {"tokens": [], "temperature": 0.0, "compression_ratio": 1.1}
        segment |= {"avg_logprob": self.logprob, "no_speech_prob": self.silence}
        whole = {"task": "transcribe", "language": "english", "duration": heard.seconds}
        return {**whole, "text": self.text, "segments": [segment] if words else [], "words": timed}

    def word(self, word: str, start: float, step: float) -> dict[str, Any]:
        bare = word.strip(".,?!")
        told: dict[str, Any] = {"word": bare, "start": start, "end": start + step}
        return told | ({"probability": self.odds.get(bare, 0.98)} if self.probabilities else {})

    def tokens(self) -> Any:
        for place, word in enumerate(self.text.split()):
            known = self.odds.get(word.strip(".,?!"), 0.98)
            token = f" {word}" if place else word
            half = len(token) // 2
            for part in filter(None, (token[:half], token[half:])):
                odds = known if part == token[half:] else 1.0
                yield {"token": part, "logprob": log(odds), "bytes": list(part.encode())}


def parsed(kind: str, body: bytes) -> tuple[dict[str, list[str]], str, bytes]:
    """The fields of a multipart body, and the name and content of its file."""
    if not kind.startswith("multipart/form-data; boundary="):
        raise Refused(415, f"Unsupported media type: {kind}")
    head = f"content-type: {kind}\r\n\r\n".encode()
    parser = email.parser.BytesParser(policy=email.policy.HTTP)
    fields: dict[str, list[str]] = {}
    name, content = "", b""
    for part in parser.parsebytes(head + body).iter_parts():
        about = part["content-disposition"].params
        told = part.get_payload(decode=True)
        if "filename" in about:
            name, content = about["filename"], told
            fields["file"] = [name]
        else:
            fields.setdefault(about["name"], []).append(told.decode("utf-8"))
    return fields, name, content


def one(fields: dict[str, list[str]], key: str, otherwise: str = "") -> str:
    given = fields.get(key, [otherwise])
    if len(given) != 1:
        raise Refused(400, f"Duplicate parameter: {key}")
    return given[0]


def checked(fields: dict[str, list[str]], model: str) -> None:
    shape = one(fields, "response_format", "json")
    if shape not in FORMATS.get(model, ("json",)):
        raise Refused(400, f"response_format '{shape}' is not compatible with model '{model}'")
    grains = fields.get("timestamp_granularities[]", [])
    if grains and (shape != "verbose_json" or not {*grains} <= {"word", "segment"}):
        raise Refused(400, "Invalid value for timestamp_granularities")
    if fields.get("include[]", ["logprobs"]) != ["logprobs"]:
        raise Refused(400, "Invalid value for include")
    if "include[]" in fields and model == "whisper-1":
        raise Refused(400, "include is not supported with this model")
    language = one(fields, "language", "en")
    if len(language) != 2 or not language.isalpha() or not language.islower():
        raise Refused(400, f"Invalid language '{language}'")
    if len(one(fields, "prompt")) > PROMPT_MAX:
        raise Refused(400, "The prompt is too long")


def decoded(name: str, content: bytes) -> float:
    """Seconds of a recording that can really be played."""
    if name.rpartition(".")[2] not in ENDINGS or not name.rpartition(".")[0]:
        raise Refused(400, f"Unrecognized file format. Supported formats: {ENDINGS}")
    try:
        samples, rate = soundfile.read(io.BytesIO(content))
    except soundfile.SoundFileError:
        raise Refused(400, "Audio file might be corrupted or unsupported") from None
    if len(samples) < rate // 10:
        raise Refused(400, "Audio file is too short. Minimum audio length is 0.1 seconds.")
    return len(samples) / rate


# --------------------------------------------------------------------------------------- answering


def answer(
    request: BaseHTTPRequestHandler,
    status: int,
    body: bytes,
    kind: str = "application/json",
    **heads: str,
) -> None:
    request.send_response(status)
    """Answer, if whoever asked is still there."""
    told = {"content-type": kind, "content-length": str(len(body)), **heads}
    for name, value in told.items():
        request.send_header(name.replace("_", "-"), value)
    with suppress(OSError):
        request.end_headers()
        request.wfile.write(body)


def spoilt(request: BaseHTTPRequestHandler, fault: Fault) -> None:
    if fault.kind == "cut":
        request.send_response(200)
        request.send_header("content-type", "application/json")
        request.send_header("content-length", "500")
        request.end_headers()
        request.wfile.write(b'{"text": "buy mi')
        request.wfile.flush()
        request.connection.close()
    elif fault.kind == "slow":
        time.sleep(fault.seconds)
        request.close_connection = True
    elif fault.kind == "status":
        told = json.dumps({"error": {"message": "no", "type": "server_error"}}).encode()
        answer(request, fault.status, told, retry_after=str(fault.seconds))
    elif fault.kind == "garbage":
        answer(request, 200, b"<html><title>502</title></html>", "text/html")
    else:
        answer(request, 200, fault.body)
