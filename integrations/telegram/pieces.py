"""What goes out in one call to Telegram, and what instead when it is refused."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from telegram import InlineKeyboardMarkup, LinkPreviewOptions
from telegram import Message as Sent
from telegram.constants import ParseMode

from core.ports import Blocked, Document, Message, Rejected, Week
from integrations.telegram.bot import Api
from integrations.telegram.cutting import clean, units
from integrations.telegram.markup import CAPTION_MAX, Part, halves, parts

LOG = logging.getLogger(__name__)
QUIET = LinkPreviewOptions(is_disabled=True)
ENTITIES = "entit"
"""In the words of every refusal of our markup: "can't parse entities"."""
SMALLEST = 64
"""UTF-16 units: so little is never too long."""
NAME_MAX = 100
Keys = InlineKeyboardMarkup | None


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of ours, or Telegram's id of one it knows."""

    source: bytes | str


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, a picture or a document, or one of these with words beneath."""

    part: Part | None = None
    media: Photo | Document | None = None
    plain: bool = False

    async def send(self, api: Api, chat: str, keys: Keys) -> Sent:
        """Send it, with these buttons."""
        mode = None if self.plain else ParseMode.HTML
        words = None
        if self.part is not None:
            words = self.part.text if self.plain else self.part.html
        if isinstance(self.media, Photo):
            return await api.send_photo(
                chat,
                self.media.source,
                words,
                reply_markup=keys,
                parse_mode=mode,
                filename="week.png",
            )
        if self.media is not None:
            return await api.send_document(
                chat,
                self.media.content.encode("utf-8", "replace"),
                words,
                reply_markup=keys,
                parse_mode=mode,
                filename=_name(self.media),
            )
        return await api.send_message(
            chat, words or "", mode, reply_markup=keys, link_preview_options=QUIET
        )

    def instead(self, error: Rejected) -> list["Piece"]:
        """What to send after Telegram refused this; nothing if that would be refused too."""
        why = str(error).lower()
        if isinstance(error, Blocked) or self.part is None:
            return []
        if ENTITIES in why and not self.plain:
            return [replace(self, plain=True)]
        if "too long" in why:
            return self._smaller(self.part)
        if isinstance(self.media, Photo):
            LOG.warning("a picture was refused, its words go out without it: %s", error)
            return [replace(self, media=None)]
        return []

    def _smaller(self, part: Part) -> list["Piece"]:
        if self.media is not None:
            return [Piece(media=self.media), replace(self, media=None)]
        half = units(part.text) // 2
        return [Piece(one) for one in halves(part, half)] if half >= SMALLEST else []


def pieces(message: Message, draw: Callable[[Week], bytes]) -> list[Piece]:
    """The message in as many pieces as it takes; words that fit stand beneath the picture."""
    media = _media(message, draw)
    texts = parts(message)
    if media is None:
        return [Piece(part) for part in texts]
    if units(texts[0].text) <= CAPTION_MAX and len(texts) == 1:
        return [Piece(texts[0], media)]
    return [Piece(media=media), *(Piece(part) for part in texts)]


def _media(message: Message, draw: Callable[[Week], bytes]) -> Photo | Document | None:
    if message.document is not None:
        return message.document
    if message.week is None:
        return Photo(message.picture) if message.picture else None
    try:
        return Photo(draw(message.week))
    except Exception:
        LOG.exception("a week could not be drawn; its words say the same")
        return None


def _name(document: Document) -> str:
    """The file's own name, without any folder."""
    found = PurePosixPath(clean(document.name).replace("\\", "/")).name
    return found[-NAME_MAX:].replace("\n", " ").strip() or "file"
