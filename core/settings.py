"""One frozen settings object, read from the environment or a `.env` file once."""

import base64
import binascii
import os
import re
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "NUDGE_"
KEY_BYTES = 32


class WrongSetting(Exception):
    """A setting that cannot be used; its text names it and says how to set it right."""


def data_folder() -> Path:
    """Where a person's data lives when nothing else is said (XDG Base Directory)."""
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "nudge"


class Settings(BaseSettings):
    """Every setting has a default that works on one machine; the README's table describes them."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

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
    telegram_bot_token: str = Field(
        "", repr=False, description="the token that @BotFather gives, such as 123456:ABC-DEF"
    )
    telegram_api_url: str = Field(
        "https://api.telegram.org", description="root address of the Bot API server"
    )
    telegram_webhook_url: str = Field(
        "", description="https address that Telegram sends updates to; empty: we ask for them"
    )
    telegram_webhook_secret: str = Field(
        "", repr=False, description="1 to 256 letters, digits, - and _; empty: made on each start"
    )
    openai_api_key: str = Field(
        "", repr=False, description="the key of a language model's server; empty: none, or no key"
    )
    openai_base_url: str = Field(
        "", description="a server that speaks OpenAI's chat completions, up to its /v1"
    )
    openai_model: str = Field("gpt-5-mini", description="the language model there")
    nudge_model_tokens: int = Field(
        200_000, ge=0, description="tokens that one person's messages may take in a day"
    )
    stt_engine: str = Field(
        "http", description="who listens to recordings: http (a server) or pocketsphinx (offline)"
    )
    stt_base_url: str = Field(
        "", description="a server that speaks OpenAI's transcription API, up to its /v1"
    )
    stt_api_key: str = Field("", repr=False, description="the key of that server")
    stt_model: str = Field("whisper-1", description="the model that transcribes there")
    host: str = Field("127.0.0.1", description="the address that `nudge serve` listens on")
    port: int = Field(8080, ge=0, le=65535, description="the port that `nudge serve` listens on")
    public_url: str = Field(
        "http://127.0.0.1:8080", description="the address at which people and providers reach us"
    )
    nudge_failpoints: str = Field("", description="named failpoints, for tests only")

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        if value.partition("///")[2] in {"", ":memory:"} and value.startswith("sqlite"):
            raise ValueError("must name a file, such as sqlite:///nudge.db")
        _port(value)
        return value

    @field_validator("nudge_secret_key")
    @classmethod
    def _known_keys(cls, value: str) -> str:
        if not all(_is_key(part.strip()) for part in value.split(",") if part.strip()):
            raise ValueError(f"must hold keys of {KEY_BYTES} bytes in base64")
        return value

    @field_validator("telegram_bot_token")
    @classmethod
    def _known_token(cls, value: str) -> str:
        if value and not re.fullmatch(r"\d+:[\w-]{20,}", value, re.ASCII):
            raise ValueError("must look like 123456:ABC-DEF, as @BotFather shows it")
        return value

    @field_validator(
        "openai_base_url", "telegram_api_url", "telegram_webhook_url", "public_url", "stt_base_url"
    )
    @classmethod
    def _known_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must begin with https:// or http://")
        _port(value)
        return value.rstrip("/")

    @field_validator("openai_model")
    @classmethod
    def _known_model(cls, value: str) -> str:
        if not re.fullmatch(r"\S{1,100}", value):
            raise ValueError("must be a model's name, without spaces")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _known_secret(cls, value: str) -> str:
        if value and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value):
            raise ValueError("must be 1 to 256 letters, digits, - and _")
        return value

    @field_validator("stt_engine")
    @classmethod
    def _known_engine(cls, value: str) -> str:
        if value not in {"http", "pocketsphinx"}:
            raise ValueError("must be http or pocketsphinx")
        return value

    @field_validator("nudge_registration")
    @classmethod
    def _known_registration(cls, value: str) -> str:
        ids = [part.strip() for part in value.split(",")]
        if value not in {"open", "invite"} and not all(part.isdigit() for part in ids):
            raise ValueError("must be open, invite, or numbers separated by commas")
        return value


def _port(address: str) -> None:
    """Refuse a port that is no number."""
    try:
        _ = urlsplit(address).port
    except ValueError:
        raise ValueError("has a port that is no number from 0 to 65535") from None


def _is_key(text: str) -> bool:
    try:
        return len(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))) == KEY_BYTES
    except (binascii.Error, ValueError):
        return False


def unknown_names() -> dict[str, str]:
    """Names in the environment that begin like ours but are none, each with what may be meant."""
    known = [name.upper() for name in Settings.model_fields]
    names = sorted(name for name in os.environ if name.upper().startswith(PREFIX))
    return {
        name: next(iter(get_close_matches(name.upper(), known, n=1)), "")
        for name in names
        if name.upper() not in known
    }


@cache
def settings() -> Settings:
    """The settings of this process; a wrong one is refused by name, with how to set it right."""
    try:
        return Settings()
    except UnicodeDecodeError:
        raise WrongSetting("The file .env is not UTF-8 text. Save it as UTF-8.") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0])
        field = Settings.model_fields[name]
        reason = first["msg"].removeprefix("Value error, ")
        raise WrongSetting(
            f"The setting {name.upper()} is wrong: {reason}. It means: {field.description}. "
            "Set it in the environment or in .env, or leave it out for the default."
        ) from None
