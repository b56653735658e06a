"""What people send that is no text."""

import io
from typing import Any

from PIL import Image

from tests.doubles.entities import found
from tests.doubles.people import People, locked
from tests.doubles.world import Thing


def drawn(width: int, height: int) -> bytes:
    """A real JPEG."""
    made = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(made, "JPEG")
    return made.getvalue()


class Sharing(People):
    """Photos, voice notes, places, and things a bot may not understand."""

    @locked
    def photo(
        self,
        person: int,
        caption: str = "",
        size: int = 0,
        chat: int | None = None,
        content: bytes | None = None,
        **more: Any,
    ) -> Thing:
        """A photo in two sizes, the best one last; `size` bytes of filler, or a real JPEG."""
        small, best = drawn(90, 60), content or (None if size else drawn(900, 600))
        sizes = [
            {**self.world.files.add("photo", len(small), small), "width": 90, "height": 60},
            {
                **self.world.files.add("photo", len(best) if best else size, best),
                "width": 900,
                "height": 600,
            },
        ]
        words = {"caption": caption or None, "caption_entities": found(caption)}
        return self.heard(person, chat, photo=sizes, **words, **more)

    @locked
    def voice(
        self,
        person: int,
        seconds: int = 3,
        size: int = 9000,
        chat: int | None = None,
        content: bytes | None = None,
        **more: Any,
    ) -> Thing:
        """A voice note; `content` is an OGG file, or filler."""
        file = self.world.files.add("voice", len(content) if content else size, content)
        told = {**file, "duration": seconds, "mime_type": "audio/ogg"}
        return self.heard(person, chat, voice=told, **more)

    @locked
    def document(
        self, person: int, name: str, content: bytes, caption: str = "", chat: int | None = None
    ) -> Thing:
        """A file."""
        file = self.world.files.add("document", len(content), content, name)
        return self.heard(
            person, chat, document={**file, "file_name": name}, caption=caption or None
        )

    @locked
    def location(self, person: int, lat: float, lon: float, chat: int | None = None) -> Thing:
        """A place on the map."""
        return self.heard(person, chat, location={"latitude": lat, "longitude": lon})

    @locked
    def contact(self, person: int, name: str, phone: str, chat: int | None = None) -> Thing:
        """Somebody's number."""
        return self.heard(person, chat, contact={"phone_number": phone, "first_name": name})

    @locked
    def sticker(self, person: int, mood: str = "😀", chat: int | None = None) -> Thing:
        """A sticker."""
        told = {"type": "regular", "width": 512, "height": 512, "emoji": mood}
        told |= {"is_animated": False, "is_video": False}
        return self.heard(person, chat, sticker={**self.world.files.add("sticker", 9000), **told})

    @locked
    def poll(self, person: int, question: str, *options: str, chat: int | None = None) -> Thing:
        """A poll."""
        told: Thing = {"id": "5001", "question": question, "type": "regular"}
        told |= {"is_closed": False, "is_anonymous": True, "allows_multiple_answers": False}
        told |= {"allows_revoting": False, "members_only": False, "total_voter_count": 0}
        told["options"] = [
            {"persistent_id": str(i), "text": o, "voter_count": 0} for i, o in enumerate(options)
        ]
        return self.heard(person, chat, poll=told)

    @locked
    def other(self, person: int, chat: int | None = None, **content: Any) -> Thing:
        """A message with whatever fields of Message are given."""
        return self.heard(person, chat, **content)
