"""What people keep: tasks, events, and the reminders about them."""

import sqlalchemy as sa
from alembic import op

from migrations.columns import INSTANT, choice, due, index_due, keys, owned

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

schema_version = "1.1.0"
description = "tasks, events and reminders"
breaking = False
loses_data = True
"""Going back drops what people wrote; refused without --allow-data-loss."""

TABLES = (
    *("tags", "tasks", "task_occurrences", "task_tags"),
    *("calendars", "events"),
    *("escalation_profiles", "reminders", "occurrences", "snoozes"),
)
"""Each after those that it refers to."""


def upgrade() -> None:
    """Make the tables."""
    _tasks()
    _events()
    _reminders()


def downgrade() -> None:
    """Drop the tables."""
    for table in reversed(TABLES):
        op.drop_table(table)


def _tasks() -> None:
    op.create_table(
        "tags",
        *owned(),
        sa.Column("name", sa.String(50), nullable=False),
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("color", sa.String(7), nullable=False),
        *keys(),
        sa.UniqueConstraint("user_id", "key"),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 50", name="name_length"),
    )
    op.create_table(
        "tasks",
        *owned(),
        sa.Column("title", sa.String(500), nullable=False),
        sa.Column("description", sa.String()),
        choice(
            "status", "open in_progress in_review snoozed completed cancelled", check="taskstatus"
        ),
        choice("priority", "low medium high urgent critical", check="priority"),
        sa.Column("due_at", INSTANT),
        sa.Column("due_date", sa.Date()),
        sa.Column("due_timezone", sa.String(50)),
        sa.Column("schedule", sa.JSON()),
        sa.Column("duration_minutes", sa.Integer()),
        sa.Column("snoozed_until", INSTANT),
        choice(
            "resume_status",
            "open in_progress in_review snoozed completed cancelled",
            check="resume_status",
            nullable=True,
        ),
        sa.Column("completed_at", INSTANT),
        sa.Column("archived_at", INSTANT),
        sa.Column("due_by", INSTANT),
        sa.Column("labels", sa.JSON(), nullable=False),
        *due(),
        *keys(),
        sa.CheckConstraint("due_at IS NULL OR due_date IS NULL", name="one_due"),
        sa.CheckConstraint("length(title) BETWEEN 1 AND 500", name="title_length"),
        sa.CheckConstraint("duration_minutes > 0", name="duration"),
    )
    op.create_index("ix_tasks_list", "tasks", ["user_id", "status", "due_by"])
    index_due("tasks")
    op.create_table(
        "task_occurrences",
        *owned(),
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("occurrence_date", sa.Date(), nullable=False),
        sa.Column("completed_at", INSTANT, nullable=False),
        *keys(task_id="tasks"),
        sa.UniqueConstraint("user_id", "task_id", "occurrence_date"),
    )
    op.create_table(
        "task_tags",
        *owned(),
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("tag_id", sa.Uuid(), nullable=False),
        *keys(task_id="tasks", tag_id="tags"),
        sa.UniqueConstraint("user_id", "task_id", "tag_id"),
    )
    op.create_index("ix_task_tags_tag", "task_tags", ["user_id", "tag_id"])


def _events() -> None:
    op.create_table(
        "calendars",
        *owned(),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("provider", sa.String(20), nullable=False),
        sa.Column("timezone", sa.String(50), nullable=False),
        *keys(),
    )
    only = sa.text("provider = 'local'")
    op.create_index(
        "uq_calendars_local",
        "calendars",
        ["user_id"],
        unique=True,
        sqlite_where=only,
        postgresql_where=only,
    )
    op.create_table(
        "events",
        *owned(),
        sa.Column("calendar_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(500), nullable=False),
        sa.Column("description", sa.String()),
        sa.Column("type", sa.String(50), nullable=False),
        choice("status", "tentative confirmed cancelled", check="eventstatus"),
        sa.Column("starts_at", INSTANT, nullable=False),
        sa.Column("ends_at", INSTANT, nullable=False),
        sa.Column("all_day", sa.Boolean(), nullable=False),
        sa.Column("start_date", sa.Date()),
        sa.Column("end_date", sa.Date()),
        sa.Column("timezone", sa.String(50), nullable=False),
        sa.Column("location", sa.String(500)),
        sa.Column("attendees", sa.JSON(), nullable=False),
        sa.Column("schedule", sa.JSON()),
        sa.Column("series_ends_at", INSTANT),
        *keys(calendar_id="calendars"),
        sa.CheckConstraint("ends_at > starts_at", name="ends_after_start"),
        sa.CheckConstraint(
            "all_day = (start_date IS NOT NULL AND end_date IS NOT NULL)", name="all_day"
        ),
        sa.CheckConstraint("length(title) BETWEEN 1 AND 500", name="title_length"),
        sa.CheckConstraint("length(type) BETWEEN 1 AND 50", name="type_length"),
        sa.CheckConstraint("length(location) <= 500", name="location_length"),
    )
    op.create_index("ix_events_ends", "events", ["user_id", "series_ends_at"])
    op.create_index("ix_events_starts", "events", ["user_id", "starts_at"])


def _reminders() -> None:
    op.create_table(
        "escalation_profiles",
        *owned(),
        sa.Column("key", sa.String(50), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("tiers", sa.JSON(), nullable=False),
        sa.Column("repeat_minutes", sa.Integer()),
        sa.Column("until", sa.String(20), nullable=False),
        *keys(),
        sa.UniqueConstraint("user_id", "key"),
    )
    op.create_table(
        "reminders",
        *owned(),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("titled", sa.Boolean(), nullable=False),
        sa.Column("task_id", sa.Uuid()),
        sa.Column("event_id", sa.Uuid()),
        choice("importance", "low medium high urgent critical", check="importance"),
        sa.Column("escalation_profile", sa.String(50)),
        sa.Column("schedule", sa.JSON(), nullable=False),
        choice("ended", "completed archived cancelled", check="ended", nullable=True),
        sa.Column("completed_at", INSTANT),
        sa.Column("answered_at", INSTANT),
        sa.Column("last_done_at", INSTANT),
        sa.Column("done_through", INSTANT),
        sa.Column("snoozed_until", INSTANT),
        sa.Column("snoozed_occurrence_id", sa.Uuid()),
        sa.Column("at_once", INSTANT),
        choice("status", "active snoozed completed archived cancelled", check="status"),
        sa.Column("anchor_at", INSTANT),
        sa.Column("parent_open", sa.Boolean(), nullable=False),
        sa.Column("last_triggered_at", INSTANT),
        *due(),
        *keys(task_id="tasks", event_id="events"),
        sa.CheckConstraint("task_id IS NULL OR event_id IS NULL", name="one_parent"),
        sa.CheckConstraint("length(title) BETWEEN 1 AND 200", name="title"),
    )
    op.create_index("ix_reminders_event", "reminders", ["user_id", "event_id"])
    op.create_index("ix_reminders_status", "reminders", ["user_id", "status", "next_at"])
    op.create_index("ix_reminders_task", "reminders", ["user_id", "task_id"])
    index_due("reminders")
    op.create_table(
        "occurrences",
        *owned(),
        sa.Column("reminder_id", sa.Uuid(), nullable=False),
        sa.Column("scheduled_for", INSTANT, nullable=False),
        choice("answer", "acknowledged dismissed completed snoozed", check="answer", nullable=True),
        sa.Column("answered_at", INSTANT),
        sa.Column("snoozed_until", INSTANT),
        choice(
            "state",
            "pending active acknowledged completed snoozed expired skipped cancelled",
            check="state",
        ),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("replaced", sa.Boolean(), nullable=False),
        sa.Column("rung_at", INSTANT),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("current_tier", sa.Integer(), nullable=False),
        sa.Column("missed", sa.Integer(), nullable=False),
        *due(),
        *keys(reminder_id="reminders"),
        sa.UniqueConstraint("user_id", "reminder_id", "scheduled_for"),
    )
    index_due("occurrences")
    op.create_table(
        "snoozes",
        *owned(),
        sa.Column("reminder_id", sa.Uuid(), nullable=False),
        sa.Column("occurrence_id", sa.Uuid()),
        sa.Column("until", INSTANT, nullable=False),
        sa.Column("words", sa.String(1000), nullable=False),
        *keys(reminder_id="reminders"),
    )
