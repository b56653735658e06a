"""HTTP as bytes: a server that can also break a connection on purpose, and a small client."""

import asyncio
import json
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.doubles.rules import Refused, Upload

STATUS = {200: "OK", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found"}
LARGEST = 64 * 1024 * 1024


@dataclass
class Request:
    """What a client asked."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes = b""

    def parameters(self) -> dict[str, Any]:
        """The Bot API's parameters, from wherever Telegram takes them."""
        made: dict[str, Any] = pairs(self.query)
        kind, _, rest = self.headers.get("content-type", "").partition(";")
        kind = kind.strip().lower()
        if kind == "application/json" and self.body:
            made |= objects(self.body)
        elif kind == "application/x-www-form-urlencoded":
            made |= pairs(self.body.decode("latin-1"))
        elif kind == "multipart/form-data":
            made |= attached(parts(self.body, rest))
        return made


def pairs(text: str) -> dict[str, Any]:
    try:
        return dict(parse_qsl(text, keep_blank_values=True, errors="strict"))
    except UnicodeDecodeError:
        raise Refused(400, "strings must be encoded in UTF-8") from None


def objects(body: bytes) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except ValueError:
        told = None
    if not isinstance(told, dict):
        raise Refused(400, "can't parse request body as JSON object")
    return told


def parts(body: bytes, rest: str) -> dict[str, Any]:
    """The fields of a multipart body: words, or an Upload where there is a file name."""
    boundary = rest.partition("boundary=")[2].strip().strip('"').encode()
    made: dict[str, Any] = {}
    for piece in body.split(b"--" + boundary)[1:-1]:
        head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        told = head.decode()
        name, file, kind = (within(told, mark) for mark in ('; name="', 'filename="', None))
        content = content.removesuffix(b"\r\n")
        try:
            made[name] = Upload(file, content, kind) if file else content.decode()
        except UnicodeDecodeError:
            raise Refused(400, "strings must be encoded in UTF-8") from None
    return made


def within(head: str, mark: str | None) -> str:
    """What stands behind a mark of a part's head, up to the quotation mark; its type if None."""
    if mark:
        return head.partition(mark)[2].partition('"')[0]
    return head.lower().partition("content-type:")[2].partition("\r\n")[0].strip()


def attached(fields: dict[str, Any]) -> dict[str, Any]:
    """`attach://name` replaced by the file of that name."""
    used = {
        v.removeprefix("attach://")
        for v in fields.values()
        if isinstance(v, str) and v.startswith("attach://")
    }
    whole = {
        k: fields.get(v.removeprefix("attach://"), v)
        if isinstance(v, str) and v.startswith("attach://")
        else v
        for k, v in fields.items()
    }
    return {k: v for k, v in whole.items() if k not in used}


class Line(asyncio.Protocol):
    """One connection of a client; one request at a time."""

    def __init__(self, serve: Callable[[Request, "Line"], None], lines: set["Line"]) -> None:
        self.serve = serve
        self.lines = lines
        self.buffer = bytearray()
        self.busy = False
        self.reading = False
        self.gone: Callable[[], None] | None = None
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.lines.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self.lines.discard(self)
        self.busy = True
        if self.gone:
            self.gone()

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        self.read()

    def read(self) -> None:
        """Serve every request that is whole."""
        self.reading = True
        while not self.busy and (request := self.take()):
            self.busy = True
            self.serve(request, self)
        self.reading = False

    def take(self) -> Request | None:
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        first, *lines = self.buffer[:end].decode("latin-1").split("\r\n")
        headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", "0"))
        if length > LARGEST or "transfer-encoding" in headers:
            self.answer(413, b"")
            self.transport.close()
            return None
        if len(self.buffer) < end + 4 + length:
            return None
        method, target, _ = first.split(" ", 2)
        path, _, query = target.partition("?")
        body = bytes(self.buffer[end + 4 : end + 4 + length])
        del self.buffer[: end + 4 + length]
        return Request(method, path, query, headers, body)

    def answer(
        self, status: int, body: bytes, kind: str = "application/json", cut: int | None = None
    ) -> None:
        """Answer; with `cut` only that many bytes of it, and hang up."""
        head = (
            f"HTTP/1.1 {status} {STATUS.get(status, 'Other')}\r\n"
            f"content-type: {kind}\r\ncontent-length: {len(body)}\r\n\r\n"
        )
        raw = head.encode("latin-1") + body
        if self.transport.is_closing():
            return
        self.transport.write(raw if cut is None else raw[:cut])
        if cut is not None:
            self.transport.close()
            return
        self.busy = False
        self.gone = None
        if not self.reading:
            self.read()

    def reset(self) -> None:
        """Break the connection, so that the other side sees a reset."""
        sock = self.transport.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transport.abort()


@dataclass
class Poster:
    """Posts JSON to a webhook over connections that it keeps."""

    timeout: float = 60.0
    idle: dict[str, list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]] = field(
        default_factory=dict
    )

    async def post(self, url: str, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        """Status and body of the answer; OSError, EOFError or TimeoutError if there is none."""
        async with asyncio.timeout(self.timeout):
            to = urlsplit(url)
            kept = self.idle.setdefault(to.netloc, [])
            reader, writer = kept.pop() if kept else await opened(to.scheme, to.netloc)
            try:
                writer.write(asked(to.netloc, to.path or "/", headers, body) + body)
                status, told, keep = await answered(reader)
            except BaseException:
                writer.transport.abort()
                raise
            if keep:
                kept.append((reader, writer))
            else:
                writer.close()
            return status, told

    def close(self) -> None:
        for _, writer in (pair for kept in self.idle.values() for pair in kept):
            writer.transport.abort()
        self.idle.clear()


async def opened(scheme: str, netloc: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    host, _, port = netloc.partition(":")
    safe = scheme == "https"
    return await asyncio.open_connection(host, int(port or (443 if safe else 80)), ssl=safe or None)


def asked(netloc: str, path: str, headers: dict[str, str], body: bytes) -> bytes:
    told = {
        "host": netloc,
        "content-type": "application/json",
        "content-length": str(len(body)),
        **headers,
    }
    lines = [f"POST {path} HTTP/1.1", *(f"{k}: {v}" for k, v in told.items()), "", ""]
    return "\r\n".join(lines).encode("latin-1")


async def answered(reader: asyncio.StreamReader) -> tuple[int, bytes, bool]:
    """Status, body, and whether the connection may be used again."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.strip().split("\r\n")
    headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines)}
    status = int(first.split()[1])
    if headers.get("transfer-encoding") == "chunked":
        body = await chunks(reader)
    else:
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    return status, body, headers.get("connection", "").lower() != "close"


async def chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int((await reader.readline()).split(b";")[0], 16):
        body += await reader.readexactly(size)
        await reader.readexactly(2)
    await reader.readline()
    return body
