"""What goes on by itself: due rows, sending, turns and events, each with threads of its own."""

import logging
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler

from core.kernel.claims import claim, earliest, release_all
from core.kernel.jobs import DUE, EVERY, Job, World
from core.kernel.uptime import TICK, tick

LOG = logging.getLogger(__name__)
POLL_ONE, POLL_MANY = 10.0, 1.0
"""Seconds between looks when nothing is due: one process is nudged, several must look."""
LONGEST_PAUSE = 30.0
SETTLING = 0.05
"""Seconds from a nudge to the look: a turn commits several times, and sends its reply itself."""
GROUPS = {"notify": "sending", "conversation": "turns", "kernel": "events"}
"""The noun whose due rows have threads of their own; all others share one."""
THREADS = {"sending": 4, "turns": 4}
"""So many sends may be in the air at once, so many copies may a crash make."""
REST = "due"


@dataclass(slots=True)
class Group:
    """The due jobs that share threads, and what wakes those."""

    name: str
    jobs: list[Job] = field(default_factory=list)
    wakes: list[threading.Event] = field(default_factory=list)

    def rouse(self) -> None:
        """Wake every thread."""
        for wake in self.wakes:
            wake.set()


class Worker:
    """Does what is due: a pass at a time (`step`), or with threads until it is stopped."""

    def __init__(self, world: World) -> None:
        """Of this world; nothing happens before `step` or `start`."""
        self._world = world
        self._db, self._clock = world.db, world.db.clock
        self._ticked: datetime | None = None
        self._opened = False
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._groups = _groups()
        self._scheduler: BackgroundScheduler | None = None

    def step(self) -> int:
        """Do all that is due at the clock's now, and what comes due by it; how many rows it was."""
        self._open()
        self._tick()
        done = 0
        while count := sum(self._drain(job) for job in list(DUE.values())):
            done += count
        return done

    def next_due(self) -> datetime | None:
        """When the next row comes due, or is free to be taken up again; None if none ever does."""
        found = (earliest(self._db, row) for row in DUE)
        return min((moment for moment in found if moment is not None), default=None)

    def start(self) -> None:
        """Work until `stop`, in threads."""
        self._open()
        self._tick()
        self._db.on_commit.append(self.nudge)
        for group in self._groups.values():
            for number in range(THREADS.get(group.name, 1)):
                wake = threading.Event()
                group.wakes.append(wake)
                name = f"nudge-{group.name}-{number + 1}"
                loop = (group, wake)
                thread = threading.Thread(target=self._loop, args=loop, name=name, daemon=True)
                self._threads.append(thread)
                thread.start()
        self._start_periodic()

    def nudge(self) -> None:
        """Look again: something may have come due. One thread of each group does."""
        for group in list(self._groups.values()):
            for wake in group.wakes[:1]:
                wake.set()

    def stop(self, drain_seconds: float = 20) -> None:
        """Take up nothing new, finish what is being sent, and return: at latest after the drain."""
        self._stopping.set()
        for group in self._groups.values():
            group.rouse()
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
        ends = self._clock.elapsed() + drain_seconds
        for thread in self._threads:
            thread.join(max(0.0, ends - self._clock.elapsed()))
        if self.nudge in self._db.on_commit:
            self._db.on_commit.remove(self.nudge)
        with _logged("the last tick"):
            self._tick(force=True)

    def recover(self) -> None:
        """Void what a dead process held: on SQLite there is no other that could hold it."""
        if self._db.sqlite:
            release_all(self._db, list(DUE))
        self._opened = True

    def _open(self) -> None:
        """Recover, once."""
        if not self._opened:
            self.recover()

    def _loop(self, group: Group, wake: threading.Event) -> None:
        failures = 0
        while not self._stopping.is_set():
            wake.clear()
            try:
                if group.name == REST:
                    self._tick()
                if sum(self._run(job, group) for job in group.jobs):
                    continue
                pause, failures = self._pause(group), 0
            except Exception:
                LOG.exception("the %s loop could not look", group.name)
                failures += 1
                pause = min(LONGEST_PAUSE, 2.0**failures)
            if wake.wait(0 if self._stopping.is_set() else pause):
                self._stopping.wait(SETTLING)

    def _drain(self, job: Job) -> int:
        done = 0
        while count := self._run(job):
            done += count
        return done

    def _run(self, job: Job, group: Group | None = None) -> int:
        """Claim a batch and do it; a bug is logged, and the rows come back after their lease.

        While it is done, the group's other threads look for more.
        """
        moment = earliest(self._db, job.due) if job.due else None
        if moment is None or moment > self._clock.now() or self._stopping.is_set():
            return 0
        claims = claim(self._db, job)
        if claims:
            if group is not None:
                group.rouse()
            with _logged(job.name):
                job.function(self._world, claims)
        return len(claims)

    def _pause(self, group: Group) -> float:
        """Seconds until something of this group comes due, at most a poll's."""
        longest = POLL_ONE if self._db.sqlite else POLL_MANY
        found = (earliest(self._db, job.due) for job in group.jobs if job.due)
        first = min((moment for moment in found if moment is not None), default=None)
        if first is None:
            return longest
        return min(longest, max(0.0, (first - self._clock.now()).total_seconds()))

    def _start_periodic(self) -> None:
        if not EVERY:
            return
        self._scheduler = BackgroundScheduler(timezone=UTC)
        for job in EVERY:
            seconds = (job.every or TICK).total_seconds()
            options = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
            self._scheduler.add_job(
                self._periodic, "interval", (job,), seconds=seconds, id=job.name, **options
            )
        self._scheduler.start()

    def _periodic(self, job: Job) -> None:
        with _logged(job.name):
            job.function(self._world)

    def _tick(self, *, force: bool = False) -> None:
        """Note that the house is up, at most once a minute."""
        now = self._clock.now()
        if self._ticked and not force and timedelta() <= now - self._ticked < TICK:
            return
        tick(self._db)
        self._ticked = now


def _groups() -> dict[str, Group]:
    found: dict[str, Group] = defaultdict(lambda: Group(""))
    for job in DUE.values():
        name = GROUPS.get(job.name.partition(".")[0], REST)
        found.setdefault(name, Group(name)).jobs.append(job)
    found.setdefault(REST, Group(REST))
    return dict(found)


@contextmanager
def _logged(what: str) -> Iterator[None]:
    """A bug in what is done by itself is logged, and the rest goes on."""
    try:
        yield
    except Exception:
        LOG.exception("%s failed", what)
