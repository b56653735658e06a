"""The figures that `/metrics` shows: counted here, or read from the database when asked."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from typing import Any

from prometheus_client import CollectorRegistry, Counter, ProcessCollector, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from api.hooks import Take
from core.kernel.db import Database
from core.kernel.errors import AssistantError
from core.kernel.vitals import Vitals, vitals
from core.ports import Channel, Message, Receipt, SendError


class Metrics:
    """One registry of our own: a second house in this process counts for itself."""

    def __init__(self, db: Database) -> None:
        """Everything begins at zero."""
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._registry.register(_Behind(db))
        self.refused = Counter(
            "nudge_webhook_refused", "Webhook requests without the secret.", registry=self._registry
        )
        self._updates = Counter(
            "nudge_webhook_updates",
            "Updates that the webhook brought, by whether they were stored.",
            ["result"],
            registry=self._registry,
        )
        self._sends = Counter(
            "nudge_sends",
            "Messages handed to a channel, by what came of it.",
            ["channel", "result"],
            registry=self._registry,
        )

    def page(self) -> bytes:
        """Every figure in Prometheus' text format."""
        return generate_latest(self._registry)

    def counted(self, channel: Channel) -> Channel:
        """The channel, with every send counted by what came of it."""
        return _Counted(channel, self._sends)

    def taking(self, take: Take) -> Take:
        """The intake, with every update counted as `stored` or `not_stored`."""

        def count(done: "Future[None]") -> None:
            failed = done.cancelled() or done.exception() is not None
            self._updates.labels("not_stored" if failed else "stored").inc()

        def taking(update: dict[str, Any]) -> "Future[None]":
            try:
                future = take(update)
            except Exception:
                self._updates.labels("not_stored").inc()
                raise
            future.add_done_callback(count)
            return future

        return taking


class _Counted:
    """Sends, and counts: `sent`, or the error's name: `unavailable`, `unknown` and others."""

    def __init__(self, channel: Channel, sends: Counter) -> None:
        self.kind = channel.kind
        self._channel, self._sends = channel, sends

    def send(self, message: Message) -> Receipt:
        result = "failed"
        try:
            receipt = self._channel.send(message)
            result = "sent"
        except SendError as error:
            result = type(error).__name__.lower()
            raise
        finally:
            self._sends.labels(self.kind, result).inc()
        return receipt


class _Behind(Collector):
    """How far behind the house is, read when asked; nothing but `nudge_database_up` without it."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def describe(self) -> Iterable[Metric]:
        return []  # so that the registry does not ask the database for the names

    def collect(self) -> Iterator[Metric]:
        try:
            found = vitals(self._db)
        except AssistantError:
            found = None
        up = float(found is not None)
        yield GaugeMetricFamily("nudge_database_up", "1 if the database can be read.", value=up)
        if found is not None:
            yield from _families(found)


def _families(found: Vitals) -> Iterator[Metric]:
    rows = GaugeMetricFamily("nudge_due_rows", "Rows due, not taken up yet.", labels=["table"])
    oldest = GaugeMetricFamily(
        "nudge_due_oldest_seconds", "Age of the oldest row that is due.", labels=["table"]
    )
    for table, backlog in found.due.items():
        rows.add_metric([table], backlog.rows)
        oldest.add_metric([table], backlog.oldest)
    yield rows
    yield oldest
    if found.tick_age is not None:
        yield GaugeMetricFamily(
            "nudge_last_tick_age_seconds", "Since a worker noted it is up.", value=found.tick_age
        )
