"""One frozen settings object, read from the environment or a `.env` file once."""

import os
from functools import cache
from pathlib import Path

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class WrongSetting(Exception):
    """A setting that cannot be used; its text names it and says how to set it right."""


def data_folder() -> Path:
    """Where a person's data lives when nothing else is said (XDG Base Directory)."""
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "nudge"


class Settings(BaseSettings):
    """Every setting has a default that works on one machine; the README's table describes them."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    database_url: str = Field(
        default_factory=lambda: f"sqlite:///{data_folder() / 'nudge.db'}",
        description="sqlite:///path or postgresql://user@host/name",
    )
    nudge_secret_key: str = Field(
        "", description="keys of 32 bytes in base64, newest first, separated by commas"
    )
    nudge_registration: str = Field(
        "invite", description="open, invite, or Telegram ids separated by commas"
    )
    nudge_failpoints: str = Field("", description="named failpoints, for tests only")

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        return value

    @field_validator("nudge_registration")
    @classmethod
    def _known_registration(cls, value: str) -> str:
        ids = [part.strip() for part in value.split(",")]
        if value not in {"open", "invite"} and not all(part.isdigit() for part in ids):
            raise ValueError("must be open, invite, or numbers separated by commas")
        return value


@cache
def settings() -> Settings:
    """The settings of this process; a wrong one is refused by name, with how to set it right."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0])
        field = Settings.model_fields[name]
        reason = first["msg"].removeprefix("Value error, ")
        raise WrongSetting(
            f"The setting {name.upper()} is wrong: {reason}. It means: {field.description}. "
            "Set it in the environment or in .env, or leave it out for the default."
        ) from None
