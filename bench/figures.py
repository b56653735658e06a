"""One measured figure, and what it was meant to be."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit; `most` or `least` is the target, None where there is none."""

    name: str
    value: float
    unit: str
    most: float | None = None
    least: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the target is reached; None without one."""
        if self.most is None and self.least is None:
            return None
        above = self.least is None or self.value >= self.least
        return above and (self.most is None or self.value <= self.most)

    @property
    def target(self) -> str:
        """The target in words."""
        if self.most is not None:
            return f"<= {self.most:g} {self.unit}"
        return f">= {self.least:g} {self.unit}" if self.least is not None else ""

    def stored(self) -> dict[str, Any]:
        """As the results file keeps it."""
        return asdict(self) | {"met": self.met}


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which that share of the values lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def milliseconds(
    name: str, seconds: Sequence[float], most: float | None = None, note: str = ""
) -> list[Figure]:
    """Median (with the target) and 99th percentile of durations."""
    said = f"{len(seconds)} samples" + (f"; {note}" if note else "")
    return [
        Figure(f"{name} p50", quantile(seconds, 0.5) * 1000, "ms", most=most, note=said),
        Figure(f"{name} p99", quantile(seconds, 0.99) * 1000, "ms", note=said),
    ]
