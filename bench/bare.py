"""The least that a webhook can be: a Starlette route that stores the body in one insert.

`python -m bench.bare DATABASE_URL` listens on a free port, says where, and runs until it is ended.
"""

import socket
import sqlite3
import sys
import threading
from collections.abc import Callable

import psycopg
import uvicorn
from anyio import to_thread
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from core.kernel.engine import is_sqlite, sqlite_path

PATH = "/telegram/webhook"
TABLE = "CREATE TABLE bare (body {type})"


def sqlite_store(url: str) -> Callable[[bytes], None]:
    """One connection, as durable as ours, behind a lock."""
    connection = sqlite3.connect(sqlite_path(url), isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(TABLE.format(type="BLOB"))
    lock = threading.Lock()

    def store(body: bytes) -> None:
        with lock:
            connection.execute("INSERT INTO bare VALUES (?)", (body,))

    return store


def postgres_store(url: str) -> Callable[[bytes], None]:
    """A connection for each thread."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(TABLE.format(type="BYTEA").encode())
    mine = threading.local()

    def store(body: bytes) -> None:
        if not hasattr(mine, "connection"):
            mine.connection = psycopg.connect(url, autocommit=True)
        mine.connection.execute(b"INSERT INTO bare VALUES (%s)", (body,))

    return store


def main(url: str) -> None:
    """Listen until ended."""
    store = sqlite_store(url) if is_sqlite(url) else postgres_store(url)

    async def receive(request: Request) -> Response:
        await to_thread.run_sync(store, await request.body())
        return Response()

    app = Starlette(routes=[Route(PATH, receive, methods=["POST"])])
    door = socket.create_server(("127.0.0.1", 0))
    print(f"Listening on http://127.0.0.1:{door.getsockname()[1]}", flush=True)
    config = uvicorn.Config(app, ws="none", lifespan="off", log_config=None, access_log=False)
    uvicorn.Server(config).run(sockets=[door])


if __name__ == "__main__":
    main(sys.argv[1])
