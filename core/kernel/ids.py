"""The only source of ids, tokens and jitter."""

import hashlib
import random
import secrets
import threading
from datetime import datetime
from typing import Protocol
from uuid import UUID

_VERSION_7 = 0x7 << 76
_VARIANT = 0x2 << 62


class Ids(Protocol):
    """Makes what must not repeat."""

    def bits(self, count: int) -> int:
        """That many random bits, as a number."""

    def key(self, size: int) -> bytes:
        """Bytes fit to be a secret."""


class SystemIds:
    """Random from the operating system."""

    def bits(self, count: int) -> int:
        """That many bits from the system's generator."""
        return secrets.randbits(count)

    def key(self, size: int) -> bytes:
        """That many bytes from the system's generator."""
        return secrets.token_bytes(size)


class SeededIds:
    """The same sequence every time: rehearsals and tests only, never for secrets that matter."""

    def __init__(self, seed: int) -> None:
        """Start the sequence that belongs to `seed`."""
        self._random = random.Random(seed)  # noqa: S311 - repeatable on purpose

    def bits(self, count: int) -> int:
        """The next bits of the sequence."""
        return self._random.getrandbits(count)

    def key(self, size: int) -> bytes:
        """The next bytes of the sequence."""
        return self._random.randbytes(size)


class Sequence:
    """Ids of one process: UUIDv7, and within a millisecond in the order they were made."""

    def __init__(self, ids: Ids) -> None:
        """Draw randomness from `ids`."""
        self._ids, self._lock = ids, threading.Lock()
        self._millis, self._noise = -1, 0

    def next(self, at: datetime) -> UUID:
        """A UUIDv7 of that instant (RFC 9562 §5.7, monotonic as in §6.2 method 2)."""
        millis = int(at.timestamp() * 1000) & ((1 << 48) - 1)
        with self._lock:
            if millis == self._millis:
                self._noise += 1 + self._ids.bits(32)
            else:
                self._millis, self._noise = millis, self._ids.bits(73)
            return _uuid7(millis, self._noise)


def _uuid7(millis: int, noise: int) -> UUID:
    low = noise & ((1 << 62) - 1)
    return UUID(int=millis << 80 | _VERSION_7 | (noise >> 62) << 64 | _VARIANT | low)


def token(ids: Ids, size: int = 32) -> str:
    """A URL-safe secret of `size` random bytes."""
    return ids.key(size).hex()


def jitter(ids: Ids, seconds: float, spread: float = 0.2) -> float:
    """`seconds`, moved by at most `spread` of itself either way."""
    return seconds * (1 + spread * (ids.bits(20) / (1 << 19) - 1))


def fingerprint(text: str) -> str:
    """A short stable hash of a text, to compare requests by."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
