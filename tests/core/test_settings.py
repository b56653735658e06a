"""A wrong setting is named, with how to set it right; none is needed."""

import base64
from pathlib import Path

import pytest

from core.settings import Settings, WrongSetting, settings, unknown_names

KEY = base64.urlsafe_b64encode(bytes(32)).decode()
NAMES = [name.upper() for name in Settings.model_fields]


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    settings.cache_clear()


def test_without_any_setting_there_is_a_file_in_the_data_folder(tmp_path: Path) -> None:
    assert settings().database_url == f"sqlite:///{tmp_path / 'data' / 'nudge' / 'nudge.db'}"


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("DATABASE_URL", "mysql://here/nudge", "must begin with sqlite:/// or postgresql://"),
        ("DATABASE_URL", "nudge.db", "must begin with sqlite:/// or postgresql://"),
        ("DATABASE_URL", "sqlite:///", "must name a file"),
        ("DATABASE_URL", "sqlite:///:memory:", "must name a file"),
        ("DATABASE_URL", "postgresql://ana@here:port/nudge", "port"),
        ("DATABASE_URL", "postgresql://ana@here:99999/nudge", "port"),
        ("NUDGE_REGISTRATION", "everybody", "must be open, invite, or numbers"),
        ("NUDGE_REGISTRATION", "12,ana", "must be open, invite, or numbers"),
        ("STT_ENGINE", "whisper", "must be http or pocketsphinx"),
        ("STT_BASE_URL", "here:8000/v1", "must begin with https:// or http://"),
        ("NUDGE_SECRET_KEY", "short", "keys of 32 bytes in base64"),
        ("OPENAI_BASE_URL", "localhost:11434", "must begin with https:// or http://"),
        ("OPENAI_BASE_URL", "http://localhost:port/v1", "port"),
        ("OPENAI_MODEL", "my model", "without spaces"),
        ("NUDGE_MODEL_TOKENS", "-1", "greater than or equal to 0"),
        ("NUDGE_MODEL_TOKENS", "many", "valid integer"),
        ("NUDGE_SECRET_KEY", f"{KEY},schlüssel", "keys of 32 bytes in base64"),
    ],
)
def test_a_wrong_value_is_named_with_how_to_set_it_right(
    name: str, value: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongSetting) as wrong:
        settings()
    sentence = str(wrong.value)
    assert f"The setting {name} is wrong" in sentence
    assert why in sentence
    assert "It means: " in sentence
    assert "leave it out for the default" in sentence


def test_a_wrong_secret_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUDGE_SECRET_KEY", "hunter2")
    with pytest.raises(WrongSetting) as wrong:
        settings()
    assert "hunter2" not in str(wrong.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "sqlite:////var/lib/nudge.db"),
        ("DATABASE_URL", "sqlite:///nudge.db"),
        ("DATABASE_URL", "postgresql://ana:pw@here:5432/nudge"),
        ("DATABASE_URL", "postgresql://postgres@/nudge?host=/run/postgresql"),
        ("NUDGE_REGISTRATION", "open"),
        ("NUDGE_REGISTRATION", "12, 345"),
        ("NUDGE_SECRET_KEY", KEY),
        ("NUDGE_SECRET_KEY", f"{KEY.rstrip('=')}, {KEY}"),
    ],
)
def test_a_right_value_is_taken_as_it_is(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    assert getattr(settings(), name.lower()) == value


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_value_is_the_default(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    default = getattr(Settings(), name.lower())
    monkeypatch.setenv(name, "")
    assert getattr(settings(), name.lower()) == default


def test_a_file_sets_what_the_environment_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("NUDGE_REGISTRATION=open\nDATABASE_URL=sqlite:///a.db\n")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///b.db")
    assert (settings().nudge_registration, settings().database_url) == ("open", "sqlite:///b.db")


def test_a_file_that_is_not_text_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"NUDGE_REGISTRATION=\xff\xfe")
    with pytest.raises(WrongSetting, match=r"\.env is not UTF-8"):
        settings()


def test_a_misspelt_name_is_found_with_what_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUDGE_REGISTRATON", "open")
    monkeypatch.setenv("NUDGE_XYZZY", "1")
    assert unknown_names() == {"NUDGE_REGISTRATON": "NUDGE_REGISTRATION", "NUDGE_XYZZY": ""}
