"""Requests to answers: whose token, what trouble was planned, what the history says."""

import asyncio
import base64
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from tests.doubles.faults import Fault
from tests.doubles.methods import Methods
from tests.doubles.rules import Refused, check
from tests.doubles.updates import Updates
from tests.doubles.wire import Line, Request
from tests.doubles.world import Thing, World

PATH = re.compile(r"/(file/)?bot(\d+:[\w-]+)/(.+)")
Send = Callable[[int, bytes], None]


def encoded(told: Any) -> bytes:
    return json.dumps(told).encode()


class Service:
    """What the server does with each request; runs on the loop."""

    def __init__(self, world: World, updates: Updates, face: object) -> None:
        self.world = world
        self.updates = updates
        self.methods = Methods(world)
        self.methods.served |= {
            "setWebhook": updates.set_hook,
            "deleteWebhook": updates.drop_hook,
            "getWebhookInfo": updates.info,
        }
        self.face = face
        self.tasks: set[asyncio.Task[None]] = set()

    def serve(self, request: Request, line: Line) -> None:
        path = unquote(request.path)
        if path.startswith("/control/"):
            task = asyncio.get_running_loop().create_task(self.control(request, line))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)
            return
        found = PATH.fullmatch(path)
        if not found:
            line.answer(404, encoded(Refused(404).envelope()))
        elif found[2] != self.world.token or self.world.revoked:
            self.refuse(found[3], {}, Refused(401), line.answer)
        elif found[1]:
            self.download(found[3], line)
        else:
            self.troubled(found[3], request, line)

    def download(self, path: str, line: Line) -> None:
        with self.world.lock:
            content = self.world.files.at(path)
            self.world.history.add(
                "call" if content is not None else "refused", method="download", args={"path": path}
            )
        if content is None:
            line.answer(404, encoded(Refused(404).envelope()))
        else:
            line.answer(200, content, "application/octet-stream")

    # -------------------------------------------------------------------------------------- calls

    def troubled(self, method: str, request: Request, line: Line) -> None:
        """A call, with the trouble that was planned for it."""
        try:
            given = request.parameters()
        except Refused as why:
            self.refuse(method, {}, why, line.answer)
            return
        with self.world.lock:
            fault = self.world.faults.take(method, given.get("chat_id"))
        if not fault:
            self.call(method, given, line)
        elif fault.kind == "slow":
            later = asyncio.get_running_loop().call_later
            later(fault.ms / 1000, self.call, method, given, line)
        elif fault.kind == "refuse" or (fault.kind == "status" and not fault.accept):
            self.spoilt(method, given, fault, line)
        else:
            self.call(method, given, line, fault)

    def spoilt(self, method: str, given: Thing, fault: Fault, line: Line) -> None:
        """Trouble before anything was done."""
        if fault.kind == "refuse":
            self.world.history.add("broken", method=method, args=given)
            line.reset()
        else:
            self.refuse(method, given, error(fault), said(fault, line))

    def refuse(self, method: str, given: Thing, why: Refused, send: Send) -> None:
        with self.world.lock:
            self.world.history.add(
                "refused",
                method=method,
                args=given,
                code=why.code,
                why=why.description,
                violation=why.violation,
            )
        send(why.code, encoded(why.envelope()))

    def call(self, method: str, given: Thing, line: Line, fault: Fault | None = None) -> None:
        if line.transport.is_closing():
            return
        send = answering(fault, line)
        with self.world.lock:
            try:
                checked = check(method, given)
                if method == "getUpdates":
                    self.poll(checked, line, send)
                    return
                result = self.methods.call(method, checked)
            except Refused as why:
                self.refuse(method, given, why, send)
                return
            told = {"fault": fault.kind} if fault else {}
            self.world.history.add("call", method=method, args=given, result=result, **told)
        send(200, encoded({"ok": True, "result": result}))

    def poll(self, p: Thing, line: Line, send: Send) -> None:
        """getUpdates: answered now, or when something comes, or when it has waited enough."""

        def answer(result: Any) -> None:
            if isinstance(result, Refused):
                self.refuse("getUpdates", p, result, send)
            else:
                self.world.history.add("call", method="getUpdates", args=p, result=len(result))
                send(200, encoded({"ok": True, "result": result}))

        poll = self.updates.get(p, answer)
        if poll:
            line.gone = lambda: self.updates.forget(poll)

    # ------------------------------------------------------------------------------------ control

    async def control(self, request: Request, line: Line) -> None:
        """A method of the people's side, called from another process."""
        name = request.path.removeprefix("/control/")
        told = json.loads(request.body or b"{}", object_hook=unpacked)
        try:
            found = getattr(self.face, name)
            done = await asyncio.to_thread(
                lambda: (
                    found(*told.get("args", ()), **told.get("kwargs", {}))
                    if callable(found)
                    else found
                )
            )
            line.answer(200, encoded({"result": done}))
        except (AssertionError, ArithmeticError, AttributeError, LookupError, TypeError) as why:
            line.answer(400, encoded({"error": f"{type(why).__name__}: {why}"}))


def unpacked(told: Thing) -> Any:
    """Bytes travel as base64."""
    return base64.b64decode(told["base64"]) if told.keys() == {"base64"} else told


def error(fault: Fault) -> Refused:
    if fault.code == 429:
        return Refused(429, f"retry after {fault.retry_after}", retry_after=fault.retry_after)
    return Refused(fault.code, fault.why)


def said(fault: Fault, line: Line) -> Send:
    """Answers as Telegram does, or as a proxy before it would."""
    if not fault.html:
        return line.answer
    page = f"<html><head><title>{fault.code}</title></head></html>".encode()
    return lambda _, __: line.answer(fault.code, page, "text/html")


def answering(fault: Fault | None, line: Line) -> Send:
    """How the answer to a call that is done reaches the caller, if it does."""
    if not fault:
        return line.answer
    if fault.kind == "lost":
        return lambda _, __: None
    if fault.kind == "reset":
        return lambda _, __: line.reset()
    if fault.kind == "cut":
        return lambda status, body: line.answer(status, body, cut=fault.size)
    spoilt = encoded(error(fault).envelope())
    return lambda _, __: said(fault, line)(fault.code, spoilt)
