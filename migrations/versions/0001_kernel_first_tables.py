"""The first tables: people, kernel, accounts, notify, conversation."""

import sqlalchemy as sa
from alembic import op

from core.kernel.history import APPEND_ONLY
from migrations.columns import INSTANT, choice, due, index_due, keys, owned

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

schema_version = "1.0.0"
description = "kernel first tables"
breaking = False
loses_data = True
"""Going back drops what people wrote; refused without --allow-data-loss."""

TABLES = (
    *("users", "identities", "preferences"),
    *("outbox", "system_config", "action_audit", "numbers", "tool_calls"),
    *("secrets",),
    *("channels", "deliveries"),
    *("conversation_turns",),
)
"""Each after those that it refers to."""


def upgrade() -> None:
    """Make the tables, and the trigger that keeps the audit as it was written."""
    _people()
    _kernel()
    _accounts()
    _notify()
    _conversation()
    for sentence in APPEND_ONLY[op.get_bind().dialect.name]:
        op.execute(sentence)


def downgrade() -> None:
    """Drop the tables; on PostgreSQL the trigger's function stands by itself."""
    for table in reversed(TABLES):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION action_audit_refuse()")


def _people() -> None:
    op.create_table(
        "users",
        *owned(),
        sa.Column("display_name", sa.String(100), nullable=False),
        sa.Column("given_name", sa.String(100)),
        sa.Column("family_name", sa.String(100)),
        sa.Column("email", sa.String(320)),
        choice("status", "active inactive suspended deleted", check="userstatus"),
        sa.Column("timezone", sa.String(50), nullable=False),
        sa.Column("timezone_confirmed", sa.Boolean(), nullable=False),
        sa.Column("locale", sa.String(35), nullable=False),
        sa.Column("audit_seq", sa.Integer(), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_users_user_id", "users", ["user_id"])
    op.create_table(
        "identities",
        *owned(),
        sa.Column("provider", sa.String(20), nullable=False),
        sa.Column("bot_id", sa.String(64), nullable=False),
        sa.Column("subject", sa.String(255), nullable=False),
        *keys(),
        sa.UniqueConstraint("provider", "bot_id", "subject"),
    )
    op.create_table(
        "preferences",
        *owned(),
        sa.Column("work_hours", sa.JSON()),
        sa.Column("focus_blocks", sa.JSON()),
        sa.Column("default_meeting_minutes", sa.Integer(), nullable=False),
        sa.Column("reminder_defaults", sa.JSON(), nullable=False),
        sa.Column("planning_style", sa.String(50)),
        sa.Column("notifications", sa.JSON(), nullable=False),
        sa.Column("privacy", sa.JSON(), nullable=False),
        sa.Column("theme", sa.String(20)),
        sa.Column("extra", sa.JSON(), nullable=False),
        *keys(),
        sa.UniqueConstraint("user_id"),
    )


def _kernel() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("event", sa.String(100), nullable=False),
        sa.Column("listener", sa.String(100), nullable=False),
        sa.Column("target_type", sa.String(50), nullable=False),
        sa.Column("target_id", sa.Uuid(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("last_error", sa.String()),
        *due(),
        sa.PrimaryKeyConstraint("id"),
    )
    index_due("outbox")
    op.create_table(
        "system_config",
        sa.Column("key", sa.String(100), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "action_audit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("actor_type", sa.String(20), nullable=False),
        sa.Column("actor_id", sa.String(36), nullable=False),
        sa.Column("action_type", sa.String(50), nullable=False),
        sa.Column("target_type", sa.String(50)),
        sa.Column("target_id", sa.String(36)),
        sa.Column("tool_call_id", sa.Uuid()),
        sa.Column("turn_id", sa.Uuid()),
        sa.Column("correlation_id", sa.String(36)),
        sa.Column("request_payload", sa.JSON()),
        sa.Column("result_payload", sa.JSON()),
        sa.Column("old_values", sa.JSON()),
        sa.Column("new_values", sa.JSON()),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("error_code", sa.String(40)),
        sa.Column("source", sa.String(20), nullable=False),
        sa.Column("source_client", sa.String(20), nullable=False),
        sa.Column("ip", sa.String(45)),
        sa.Column("user_agent", sa.String(255)),
        sa.Column("schema_revision", sa.Integer(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("user_id", "seq"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"]),
    )
    op.create_index("ix_action_audit_call", "action_audit", ["user_id", "tool_call_id"])
    op.create_index(
        "ix_action_audit_target", "action_audit", ["user_id", "target_type", "target_id"]
    )
    op.create_index("ix_action_audit_turn", "action_audit", ["user_id", "turn_id"])
    op.create_table(
        "numbers",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("target_type", sa.String(50), nullable=False),
        sa.Column("target_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("user_id", "number"),
        sa.UniqueConstraint("user_id", "target_type", "target_id"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"]),
    )
    op.create_index("ix_numbers_target", "numbers", ["user_id", "target_id"])
    op.create_table(
        "tool_calls",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("turn_id", sa.Uuid()),
        sa.Column("conversation_id", sa.String(100)),
        sa.Column("source_client", sa.String(20), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(100), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("resolved", sa.JSON()),
        sa.Column("risk", sa.String(20), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("idempotency_key", sa.String(255)),
        sa.Column("request_hash", sa.String(64)),
        sa.Column("result", sa.JSON()),
        sa.Column("error_code", sa.String(40)),
        sa.Column("expires_at", INSTANT),
        sa.Column("undo_of", sa.Uuid()),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("decided_at", INSTANT),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("user_id", "idempotency_key"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"]),
    )
    op.create_index(
        "ix_tool_calls_conversation",
        "tool_calls",
        ["user_id", "conversation_id", "state", "decided_at"],
    )
    op.create_index("ix_tool_calls_turn", "tool_calls", ["user_id", "turn_id"])


def _accounts() -> None:
    op.create_table(
        "secrets",
        *owned(),
        sa.Column("purpose", sa.String(50), nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
        *keys(),
    )


def _notify() -> None:
    op.create_table(
        "channels",
        *owned(),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("bot_id", sa.String(64), nullable=False),
        sa.Column("address", sa.String(255), nullable=False),
        choice("status", "active blocked", check="channelstatus"),
        sa.Column("heard_at", INSTANT, nullable=False),
        *keys(),
        sa.UniqueConstraint("user_id", "kind", "bot_id", "address"),
    )
    op.create_table(
        "deliveries",
        *owned(),
        sa.Column("key", sa.String(200), nullable=False),
        choice("kind", "reply push digest", check="kind"),
        sa.Column("channel_id", sa.Uuid(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("turn_id", sa.Uuid()),
        sa.Column("occurrence_id", sa.Uuid()),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("merged_into", sa.Uuid()),
        choice(
            "status",
            "pending leased sent delivered acknowledged failed cancelled skipped unknown",
            check="status",
        ),
        sa.Column("outcomes", sa.JSON(), nullable=False),
        sa.Column("sent_at", INSTANT),
        sa.Column("external_message_id", sa.String(255)),
        sa.Column("last_error", sa.String(500)),
        *due(),
        *keys(channel_id="channels"),
        sa.UniqueConstraint("user_id", "key"),
    )
    op.create_index("ix_deliveries_chat", "deliveries", ["user_id", "channel_id", "sent_at"])
    op.create_index("ix_deliveries_merged", "deliveries", ["user_id", "merged_into"])
    op.create_index("ix_deliveries_occurrence", "deliveries", ["user_id", "occurrence_id"])
    index_due("deliveries")


def _conversation() -> None:
    op.create_table(
        "conversation_turns",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("bot_id", sa.String(64), nullable=False),
        sa.Column("conversation_id", sa.String(100), nullable=False),
        sa.Column("channel_id", sa.Uuid(), nullable=False),
        sa.Column("chat_id", sa.String(64), nullable=False),
        sa.Column("external_id", sa.String(100), nullable=False),
        sa.Column("message_id", sa.String(64)),
        sa.Column("input_kind", sa.String(20), nullable=False),
        sa.Column("heard", sa.String(), nullable=False),
        sa.Column("press", sa.String(64), nullable=False),
        sa.Column("reply_to", sa.String(64), nullable=False),
        sa.Column("transcript_confidence", sa.Float()),
        sa.Column("audio_sha256", sa.String(64)),
        sa.Column("locale", sa.String(35), nullable=False),
        sa.Column("heard_at", INSTANT, nullable=False),
        sa.Column("timezone_at", sa.String(50), nullable=False),
        sa.Column("interpreter", sa.String(20)),
        sa.Column("interpreter_version", sa.String(20)),
        sa.Column("rule_ids", sa.JSON(), nullable=False),
        sa.Column("confidence", sa.Float()),
        sa.Column("calls", sa.JSON(), nullable=False),
        sa.Column("mentions", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(30), nullable=False),
        sa.Column("clarifies_turn_id", sa.Uuid()),
        sa.Column("tainted", sa.Boolean(), nullable=False),
        sa.Column("reply", sa.JSON()),
        sa.Column("latency_ms", sa.Float()),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT),
        *due(),
        *keys(),
        sa.UniqueConstraint("bot_id", "external_id"),
    )
    op.create_index(
        "ix_turns_conversation", "conversation_turns", ["user_id", "conversation_id", "created_at"]
    )
    index_due("conversation_turns")
