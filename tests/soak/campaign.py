"""One campaign: people live, the bot is killed and stopped and started, until all is quiet."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from core.kernel.clock import SystemClock
from tests.soak.distance import Distant
from tests.soak.people import PACE, Dice, People
from tests.soak.process import Installation
from tests.soak.verdict import Judge, Verdict

QUIET_SECONDS = 180
"""Two leases of a message, a turn's, and what then waits for its chat's turn."""
STARTING = 1.2
"""Seconds: a process that is not given the time to start dies within these."""
ALIVE = 1.6
"""Seconds that a process is ready at most before its end."""
EVERY = 10
"""Endings between two lines of progress."""


@dataclass(frozen=True)
class Plan:
    """What is to happen."""

    kills: int
    terms: int
    seed: int
    mode: str = "polling"
    seconds: float = 0
    """If given, kills and terms are as many as fit into it, one to two."""
    hurried: bool = False
    """No long waits: what the dead held on PostgreSQL is free at once, as if a minute had passed,
    and Telegram has no flood limits (ours forget at a restart what was sent, and run into them)."""
    environment: dict[str, str] = field(default_factory=dict)

    def endings(self, dice: Dice) -> list[str]:
        """In which order, unless it goes by time."""
        return dice.shuffled(["kill"] * self.kills + ["term"] * self.terms)


class Campaign:
    """Carries a plan out in a folder, on a database."""

    def __init__(self, plan: Plan, url: str, folder: Path, tell: Callable[[str], None]) -> None:
        self._plan, self._tell = plan, tell
        self._dice = Dice(plan.seed)
        self._bot = Installation(folder, url, plan.mode, dict(plan.environment))
        self.name = f"{plan.mode} {url.partition(':')[0]}"

    def run(self) -> Verdict:
        """All of it, and what comes of it."""
        epoch = SystemClock().now().timestamp() - time.monotonic()
        with Distant() as double:
            double.limit(not self._plan.hurried)
            self._bot.connect(double)
            people = People(double, Dice(self._plan.seed + 1))
            try:
                self._lives(people)
                restless = self._restless(double)
                last = self._bot.term()
            finally:
                self._bot.close()
            verdict = Judge(double, people, self._bot, epoch).judge(self.name)
        verdict.wrong[:0] = restless
        self._tell(f"{self.name}: the end, {last.seconds:.1f} s to stop")
        return verdict

    def _lives(self, people: People) -> None:
        self._bot.start()
        people.arrive()
        self._until_ready(people)
        people.live(1.0)
        ends = time.monotonic() + self._plan.seconds
        planned = self._plan.endings(self._dice)
        number = 0
        while planned or time.monotonic() < ends:
            kind = planned.pop() if planned else self._dice.pick(("kill", "term", "term"))
            self._life(people, kind, number)
            number += 1
            if number % EVERY == 0:
                self._tell(f"{self.name}: {number} endings, {len(people.said)} updates")
        self._until_ready(people)
        people.live(1.0)

    def _life(self, people: People, kind: str, number: int) -> None:
        """Until the end of one process; the next is started at once."""
        if kind == "kill" and number and self._dice.chance(0.2):
            people.live(self._dice.between(0.0, STARTING))
        else:
            self._until_ready(people)
            people.live(self._dice.between(0.1, ALIVE))
        if kind == "term":
            self._bot.term()
        else:
            self._bot.kill()
            if self._plan.hurried:
                self._bot.time_passes()
        self._bot.start()

    def _until_ready(self, people: People) -> None:
        while not self._bot.ready():
            people.live(PACE)

    def _restless(self, double: Distant) -> list[str]:
        """Wait until nothing is due any more, twice in a row; what still is after too long."""
        ends, calm = time.monotonic() + QUIET_SECONDS, 0
        while calm < 2:
            time.sleep(0.3)
            left = self._bot.due() + [f"{double.pending} updates"] * bool(double.pending)
            if left and time.monotonic() > ends:
                return [f"not quiet after {QUIET_SECONDS} s: {one}" for one in left]
            calm = 0 if left else calm + 1
        return []
