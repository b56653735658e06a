"""Whose words a row holds: text by others is data, and is told apart from a person's own."""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from core.kernel.rows import since

OWN, EXTERNAL = "own", "external"


class Brought(SQLModel):
    """Mixed into a Row that may hold what others wrote, or pictures that came with a message."""

    origin: str = Field(default=OWN, max_length=20, sa_column_kwargs=since(OWN))
    """`own` or `external`: an external row never wins a name against an own one."""
    source_name: str | None = Field(default=None, max_length=255)
    """Who wrote what is external."""
    attachments: list[Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    """Pictures, each with `kind`, `bot_id` and `file`, the id that the bot's service gave it."""
