"""Secrets at rest: AES-256-GCM, bound to the table, column, row and person they belong to."""

import base64
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.kernel.errors import AssistantError, Code
from core.kernel.ids import Ids

KEY_BYTES = 32
NONCE_BYTES = 12


class Vault:
    """A keyring, newest first: the newest seals, every one opens (NIST SP 800-38D)."""

    def __init__(self, keyring: Sequence[bytes], ids: Ids) -> None:
        """Refuse keys that are not 256 bits."""
        if not keyring or any(len(key) != KEY_BYTES for key in keyring):
            raise ValueError("NUDGE_SECRET_KEY must hold keys of 32 bytes in base64, newest first")
        self._keys = {_key_id(key): AESGCM(key) for key in keyring}
        self._newest = _key_id(keyring[0])
        self._ids = ids

    def seal(self, plain: str, place: "Place") -> str:
        """`v1.<key id>.<nonce>.<ciphertext>`, openable only at the same place."""
        nonce = self._ids.key(NONCE_BYTES)
        sealed = self._keys[self._newest].encrypt(nonce, plain.encode(), place.bound(self._newest))
        return f"v1.{self._newest}.{_b64(nonce)}.{_b64(sealed)}"

    def open(self, sealed: str, place: "Place") -> str:
        """What was sealed there; anything else is DATABASE_ERROR and tells nothing."""
        try:
            key_id, nonce, text = sealed.removeprefix("v1.").split(".")
            key = self._keys[key_id]
            return key.decrypt(_unb64(nonce), _unb64(text), place.bound(key_id)).decode()
        except (KeyError, ValueError, InvalidTag):
            raise AssistantError(
                Code.DATABASE_ERROR,
                "A stored secret cannot be opened with the present NUDGE_SECRET_KEY.",
            ) from None


class Place:
    """Where a secret lives: the associated data that ties a ciphertext to one cell."""

    def __init__(self, table: str, column: str, row: UUID, person: UUID) -> None:
        """Name the cell."""
        self._path = f"{table}|{column}|{row}|{person}"

    def bound(self, key_id: str) -> bytes:
        """The associated data for one key."""
        return f"v1|{self._path}|{key_id}".encode()


def _key_id(key: bytes) -> str:
    return hashlib.sha256(b"nudge key id" + key).hexdigest()[:8]


def _b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _unb64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def read_keyring(text: str) -> list[bytes]:
    """Keys out of `NUDGE_SECRET_KEY`: base64, separated by commas, newest first."""
    try:
        return [_unb64(part.strip()) for part in text.split(",") if part.strip()]
    except ValueError:
        raise ValueError(
            "NUDGE_SECRET_KEY is not base64; delete it to have one made, or restore the old one"
        ) from None


def key_path(folder: Path) -> Path:
    """Where the keyring of an installation is kept."""
    return folder / "secret.key"


def keyring_beside(folder: Path, ids: Ids) -> list[bytes]:
    """The keyring kept beside the database with mode 600; made on first start."""
    path = key_path(folder)
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:  # noqa: PTH123 - the mode must be there from the start
            file.write(_b64(ids.key(KEY_BYTES)))
    return read_keyring(path.read_text())
