"""What a person may ask of what is kept about them: a copy of all of it."""

import json

from core.kernel.actions import action
from core.kernel.args import Args
from core.kernel.db import Tx
from core.ports import Risk, Value
from core.schedule.wallclock import wall_of
from core.upkeep import model, rules


class NoArgs(Args):
    """Nothing to say."""


class ExportView(Value):
    """A person's rows as one file."""

    name: str
    content: str
    """JSON in UTF-8: exported_at, person, left_out, tables."""
    counts: dict[str, int]
    """Rows of each table that is in it."""
    left_out: tuple[str, ...] = ()
    """Tables with which the file would have been too large."""


@action(
    risk=Risk.READ,
    http="GET /export",
    reply="exported",
    says=["export my data", "send me my data", "give me a copy of my data"],
)
def export(tx: Tx, _args: NoArgs) -> ExportView:
    """Give the caller a file with all that is kept about them, secrets and codes left out."""
    found, left_out = model.belongings(tx, rules.EXPORT_MOST)
    head = {
        "exported_at": tx.now.isoformat(),
        "person": {"id": str(tx.user_id), "name": tx.me.name, "timezone": tx.zone},
        "left_out": left_out,
    }
    tables = ",\n".join(f"{json.dumps(name)}: {_listed(rows)}" for name, rows in found.items())
    return ExportView(
        name=f"nudge-{wall_of(tx.now, tx.zone).date().isoformat()}.json",
        content=f'{json.dumps(head, ensure_ascii=False)[:-1]}, "tables": {{\n{tables}\n}}}}\n',
        counts={name: len(rows) for name, rows in found.items()},
        left_out=tuple(left_out),
    )


def _listed(rows: list[str]) -> str:
    """Rows that are JSON already, a line each."""
    return "[\n{}\n]".format(",\n".join(rows)) if rows else "[]"
