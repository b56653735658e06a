"""${message}."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None

schema_version = "1.${int(up_revision) - 1}.0"
description = "${message}"
breaking = False
loses_data = True
"""Going back drops what people wrote; refused without --allow-data-loss."""


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
