"""The doctor's look at Telegram: what it says of the token, of webhooks and of groups."""

import io
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from telegram import WebhookInfo

from app import examine, examine_telegram
from app.telegram_findings import groups, webhook
from core.kernel.clock import FrozenClock
from core.settings import Settings, settings
from core.upkeep.rules import Level
from integrations.telegram.bot import TelegramBot
from tests.conftest import NOW
from tests.doubles.telegram import Double
from tests.doubles.world import TOKEN

OURS = "https://bot.example.com/telegram/webhook"
SECRET_PATH = "https://other.example.com/123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


@pytest.fixture
def double(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Double]:
    """The settings name a bot that the double knows, and nothing else."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    with Double() as made:
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", made.token)
        monkeypatch.setenv("TELEGRAM_API_URL", made.url)
        yield made
        assert made.violations == []
    settings.cache_clear()


def look() -> tuple[int, str]:
    """The exit code, and the lines about Telegram."""
    settings.cache_clear()
    out = io.StringIO()
    code = examine.report(out, FrozenClock(NOW))
    assert TOKEN.partition(":")[2] not in out.getvalue()
    lines = out.getvalue().splitlines()
    return code, "\n".join(line for line in lines if line[6:].startswith("telegram"))


def info(url: str = "", pending: int = 0, **more: object) -> WebhookInfo:
    return WebhookInfo(url, has_custom_certificate=False, pending_update_count=pending, **more)


def set_hook(double: Double, url: str) -> None:
    with closing(TelegramBot(double.token, double.url)) as bot:
        bot.open()
        bot.set_webhook(url, "s3cret")


def test_without_a_token_it_says_so_and_asks_nobody(
    double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN")
    code, said = look()
    assert code == 0
    assert said.startswith("info  telegram: There is no bot")
    assert double.history == []


def test_a_token_that_is_accepted_comes_with_the_bots_name(double: Double) -> None:
    code, said = look()
    assert code == 0
    first, second, third = said.splitlines()
    assert first.startswith("ok    telegram: ")
    assert f"@{double.username}" in first
    assert "they are asked for" in second
    assert third.startswith("info  telegram groups: ")


def test_looking_takes_nothing_away_from_a_bot_that_runs(double: Double) -> None:
    double.say(double.person(5), "/start")
    look()
    assert double.pending == 1
    asked = {event["method"] for event in double.history if event["kind"] == "call"}
    assert asked == {"getMe", "getWebhookInfo"}


def test_a_refused_token_is_an_error_with_what_to_do(double: Double) -> None:
    double.revoke()
    code, said = look()
    assert code == 1
    assert said.startswith("error telegram: 127.0.0.1")
    assert "@BotFather" in said


def test_telegram_out_of_reach_is_a_warning_that_comes_soon(
    double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    double.down()
    code, said = look()
    assert code == 0
    assert said.startswith("warn  telegram: 127.0.0.1")
    assert "cannot be reached" in said
    double.up()
    double.fail("getMe", "slow", ms=5_000)
    monkeypatch.setattr(examine_telegram, "SECONDS", 0.3)
    began = time.monotonic()
    code, said = look()
    assert time.monotonic() - began < 3
    assert code == 0
    assert said.startswith("warn  telegram: ")


def test_trouble_at_telegram_is_no_wrong_token(double: Double) -> None:
    double.fail("getMe", "status", code=502, html=True)
    code, said = look()
    assert code == 0
    assert said.startswith("warn  telegram: ")


def test_a_webhook_that_somebody_set_is_told_when_we_ask_for_updates(double: Double) -> None:
    set_hook(double, SECRET_PATH)
    code, said = look()
    assert code == 0
    assert "warn  telegram updates: A webhook is set, at other.example.com" in said
    assert "AAHdqTcv" not in said


def test_our_webhook_is_fine_once_it_is_set(
    double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_WEBHOOK_URL", "https://bot.example.com")
    assert "info  telegram updates: No webhook is set yet" in look()[1]
    set_hook(double, OURS)
    assert "ok    telegram updates: Telegram sends them to bot.example.com" in look()[1]
    set_hook(double, SECRET_PATH)
    assert "warn  telegram updates: A webhook is set, at other.example.com" in look()[1]


def test_a_webhook_that_fails_is_told_with_telegrams_words() -> None:
    failed = {
        "last_error_date": NOW - timedelta(minutes=4),
        "last_error_message": "Connection refused",
    }
    found = webhook(info(OURS, 3, **failed), OURS, NOW)
    assert found.level is Level.WARN
    assert "3 updates wait" in found.found
    assert "4 minutes ago: Connection refused" in found.found
    assert webhook(info(OURS, 0, **failed), OURS, NOW).level is Level.INFO


def test_groups_are_told_with_what_botfather_can_change() -> None:
    assert "cannot be added" in groups(joins=False, hears_all=False).found
    assert groups(joins=True, hears_all=False).level is Level.OK
    assert "/setprivacy" in groups(joins=True, hears_all=True).proposal


def test_a_token_pasted_into_an_address_is_not_shown(
    double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_WEBHOOK_URL", f"https://bot.example.com/{double.token}")
    code, said = look()
    assert code == 0
    assert "No webhook is set yet; bot.example.com is to be it" in said
