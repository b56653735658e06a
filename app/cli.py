"""The `nudge` command. Heavy imports happen inside the commands, so that help is quick."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="nudge",
    help="A self-hosted assistant that keeps your tasks, events and reminders.",
    rich_markup_mode=None,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Now = Annotated[str, typer.Option(help="The instant to read at, ISO 8601; default: now.")]
Zone = Annotated[str, typer.Option("--timezone", help="IANA zone, such as Europe/Lisbon.")]
Jsonl = Annotated[bool, typer.Option("--jsonl", help="JSON lines in, JSON lines out.")]


@app.command()
def run() -> None:
    """Start everything: the assistant in this terminal, and the worker that rings."""
    from app import live

    live.run(sys.stdout, with_worker=True)


@app.command()
def chat() -> None:
    """Talk in this terminal without a worker (one must run elsewhere to ring)."""
    from app import live

    live.run(sys.stdout, with_worker=False)


@app.command()
def worker() -> None:
    """Ring reminders and send what is waiting, until SIGTERM."""
    from app import live

    live.work(sys.stdout)


@app.command()
def serve() -> None:
    """Listen on HOST and PORT (webhook, health, figures), ring and send, until SIGTERM."""
    from app import serving

    serving.run(sys.stdout)


@app.command()
def when(
    words: Annotated[list[str] | None, typer.Argument(help="A time in your own words.")] = None,
    now: Now = "",
    timezone: Zone = "UTC",
    jsonl: Jsonl = False,
) -> None:
    """Read a time phrase, or JSON lines of them from standard input."""
    from app import reading

    if jsonl:
        reading.when_lines(sys.stdin, sys.stdout)
    else:
        reading.when(" ".join(words or []), now, timezone, sys.stdout)


@app.command()
def interpret(
    words: Annotated[list[str] | None, typer.Argument(help="What you would say.")] = None,
    now: Now = "",
    timezone: Zone = "UTC",
    jsonl: Jsonl = False,
) -> None:
    """Show how a message is understood; nothing is stored."""
    from app import reading

    if jsonl:
        reading.interpret_lines(sys.stdin, sys.stdout)
    else:
        reading.interpret(" ".join(words or []), now, timezone, sys.stdout)


@app.command()
def rehearse(
    script: Annotated[
        Path | None, typer.Argument(help="A script; default: standard input.")
    ] = None,
) -> None:
    """Play a script of JSON lines against a fresh assistant with a frozen clock."""
    from app import live

    live.rehearse(script, sys.stdin, sys.stdout)


@app.command()
def migrate(
    to: Annotated[str, typer.Argument(help="A revision, or head.")] = "head",
    allow_data_loss: Annotated[
        bool, typer.Option(help="Go back even where that drops what people wrote.")
    ] = False,
) -> None:
    """Bring the database to a schema version."""
    from app import revisions

    revisions.migrate(to, sys.stdout, allow_data_loss=allow_data_loss)


@app.command()
def doctor() -> None:
    """Examine configuration, database, clock and worker; propose repairs, make none."""
    from app import examine

    raise typer.Exit(examine.report(sys.stdout))


@app.command()
def replay(
    since: Annotated[str, typer.Option(help="How far back: 30d, 12h or 2w.")] = "30d",
    person: Annotated[str, typer.Option(help="Whose: a name or an id.")] = "",
    everybody: Annotated[
        bool, typer.Option("--all", help="Everybody's, their words shown.")
    ] = False,
) -> None:
    """Read again what was said, with this version; print what it would now understand otherwise."""
    from app import replaying
    from core.settings import settings

    replaying.report(settings().database_url, since, person, sys.stdout, everybody=everybody)


def main() -> None:
    """Run the command; what went wrong is one sentence, never a traceback of ours."""
    try:
        app()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody listens any more
        sys.exit(1)
    except Exception as error:
        from core.kernel.errors import AssistantError
        from core.settings import WrongSetting

        if not isinstance(error, AssistantError | WrongSetting):
            raise
        print(error, file=sys.stderr)
        sys.exit(1)
