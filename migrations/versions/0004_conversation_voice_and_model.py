"""conversation: the words of a recording, a model's tokens, corrections."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

schema_version = "1.3.0"
description = "conversation: the words of a recording, a model's tokens, corrections"
breaking = False
loses_data = True
"""Going back drops what people said was wrong; refused without --allow-data-loss."""

TURNS = "conversation_turns"


def upgrade() -> None:
    op.add_column(TURNS, sa.Column("transcript", sa.JSON(none_as_null=True)))
    op.add_column(
        TURNS, sa.Column("tokens", sa.Integer(), server_default=sa.text("0"), nullable=False)
    )
    op.add_column(TURNS, sa.Column("correction", sa.JSON(none_as_null=True)))


def downgrade() -> None:
    for column in ("correction", "tokens", "transcript"):
        op.drop_column(TURNS, column)
