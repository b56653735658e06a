"""How Alembic runs our revisions: one transaction each, with the version written inside it."""

from typing import Any

from alembic import context
from sqlalchemy import text

import core.catalog  # noqa: F401 - every table
from core.kernel.rows import METADATA

ADVISORY_LOCK = 0x6E75646765  # "nudge": two runners on PostgreSQL wait for each other


def _note_version(ctx: Any, step: Any, **_: Any) -> None:
    """Keep `system_config.schema_version` in the revision's own transaction (model.md D36)."""
    script = ctx.script.get_revision(step.up_revision_id)
    kept = (
        script
        if step.is_upgrade
        else ctx.script.get_revision(step.down_revision_ids[0] if step.down_revision_ids else None)
    )
    if kept is None:
        return
    run = ctx.connection.execute
    run(text("DELETE FROM system_config WHERE key = 'schema_version'"))
    run(
        text("INSERT INTO system_config (key, value) VALUES ('schema_version', :version)"),
        {"version": kept.module.schema_version},
    )


def run() -> None:
    """Run against the connection that `app.schema` hands over."""
    connection = context.config.attributes["connection"]
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_lock({ADVISORY_LOCK})"))
        connection.commit()
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        compare_type=True,
        transaction_per_migration=True,
        on_version_apply=_note_version,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
