"""People come in by Telegram: roles and codes, what they send besides words, how messages go."""

import re

import sqlalchemy as sa
from alembic import op

from migrations.columns import INSTANT, choice, keys, owned

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

schema_version = "1.2.0"
description = "people come in by Telegram"
breaking = False
loses_data = True
"""Going back drops what people wrote; refused without --allow-data-loss."""

ADDED = {
    "channels": ("shared", "blocked_at", "moved_to"),
    "conversation_turns": ("quoted", "quoted_from", "file"),
    "deliveries": ("rank", "edits"),
    "events": ("origin", "source_name", "attachments"),
    "reminders": ("origin", "source_name", "attachments"),
    "tasks": ("origin", "source_name", "attachments", "shared_with"),
    "users": ("role",),
}
INDEXES = {
    "conversation_turns": {
        "ix_turns_clarifies": ["user_id", "clarifies_turn_id"],
        "ix_turns_message": ["user_id", "conversation_id", "message_id"],
    },
    "tasks": {"ix_tasks_shared": ["shared_with"]},
}
LIVING = sa.text("deleted_at IS NULL")
RECEIVED = sa.text("status = 'received'")
DUE = sa.text("next_at IS NOT NULL")
KNOWN_BY = ["provider", "bot_id", "subject"]
KINDS = "'reply', 'push', 'digest'"
ROLE = """ALTER TABLE users ADD COLUMN role VARCHAR(20) DEFAULT 'user' NOT NULL
CONSTRAINT ck_users_role CHECK (role IN ('user', 'admin', 'readonly'))"""


def upgrade() -> None:
    """Add what is new; whoever was there is a user, and what they have is their own."""
    op.execute(ROLE)
    op.create_table(
        "one_time_tokens",
        *owned(),
        choice("purpose", "invite recover", check="purpose"),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("for_user_id", sa.Uuid()),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.Column("used_at", INSTANT),
        sa.Column("used_by", sa.Uuid()),
        *keys(),
        sa.ForeignKeyConstraint(["for_user_id"], ["users.id"]),
        sa.ForeignKeyConstraint(["used_by"], ["users.id"]),
        sa.UniqueConstraint("digest"),
    )
    _add("channels", _flag("shared"), sa.Column("blocked_at", INSTANT), _uuid("moved_to"))
    _add("conversation_turns", _words("quoted"), _words("quoted_from", 255), _words("file", 255))
    _allow("deliveries", "kind", KINDS, f"{KINDS}, 'edit'")
    rank = sa.Column("rank", sa.Integer(), nullable=False, server_default=sa.text("2"))
    _add("deliveries", rank, sa.Column("edits", sa.String(255)))
    for table in ("tasks", "events", "reminders"):
        _add(table, *_brought())
    _add("tasks", sa.Column("shared_with", sa.String(100)))
    for table, indexes in INDEXES.items():
        for name, columns in indexes.items():
            op.create_index(name, table, columns)
    talk = ["user_id", "conversation_id", "id"]
    waiting = {"sqlite_where": RECEIVED, "postgresql_where": RECEIVED}
    op.create_index("ix_turns_unfinished", "conversation_turns", talk, **waiting)
    by_rank = ["rank", "next_at", "id"]
    only = {"sqlite_where": DUE, "postgresql_where": DUE}
    op.create_index("ix_deliveries_rank", "deliveries", by_rank, **only)
    with op.batch_alter_table("identities") as identities:
        identities.drop_constraint("uq_identities_provider_bot_id_subject", type_="unique")
    live = {"sqlite_where": LIVING, "postgresql_where": LIVING}
    op.create_index("uq_identities_subject", "identities", KNOWN_BY, unique=True, **live)


def downgrade() -> None:
    """Drop what was added."""
    op.drop_index("uq_identities_subject", "identities")
    with op.batch_alter_table("identities") as identities:
        identities.create_unique_constraint("uq_identities_provider_bot_id_subject", KNOWN_BY)
    op.drop_index("ix_deliveries_rank", "deliveries")
    op.drop_index("ix_turns_unfinished", "conversation_turns")
    for table, indexes in INDEXES.items():
        for name in indexes:
            op.drop_index(name, table)
    for table, columns in ADDED.items():
        for column in columns:
            op.drop_column(table, column)
    op.drop_table("one_time_tokens")
    op.execute("DELETE FROM deliveries WHERE kind = 'edit'")
    _allow("deliveries", "kind", f"{KINDS}, 'edit'", KINDS)


def _allow(table: str, column: str, before: str, words: str) -> None:
    """Let a column hold other words; SQLite needs the table made anew for that."""
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(op.f(f"ck_{table}_{column}"), table, type_="check")
        op.create_check_constraint(op.f(f"ck_{table}_{column}"), table, f"{column} IN ({words})")
        return
    made = sa.text("SELECT type, sql FROM sqlite_master WHERE tbl_name = :name AND sql IS NOT NULL")
    rows = op.get_bind().execute(made, {"name": table}).all()
    (own,) = (sql for kind, sql in rows if kind == "table")
    anew = re.sub(rf'CREATE TABLE "?{table}"?', f"CREATE TABLE {table}_anew", own)
    op.execute(anew.replace(f"{column} IN ({before})", f"{column} IN ({words})"))
    op.execute(f"INSERT INTO {table}_anew SELECT * FROM {table}")  # noqa: S608 - our own names
    op.drop_table(table)
    op.rename_table(f"{table}_anew", table)
    for kind, sql in rows:
        if kind != "table":
            op.execute(sql)


def _add(table: str, *columns: sa.Column[object]) -> None:
    for column in columns:
        op.add_column(table, column)


def _brought() -> tuple[sa.Column[object], ...]:
    own = sa.Column("origin", sa.String(20), nullable=False, server_default=sa.text("'own'"))
    pictures = sa.Column("attachments", sa.JSON(none_as_null=True))
    return own, sa.Column("source_name", sa.String(255)), pictures


def _words(name: str, length: int | None = None) -> sa.Column[object]:
    return sa.Column(name, sa.String(length), nullable=False, server_default=sa.text("''"))


def _flag(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.text("false"))


def _uuid(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Uuid())
