"""What is said to what people do in a chat besides typing, and what is said in groups."""

from collections.abc import Sequence

from core.language.say.tables import phrase
from core.ports import Button, Call, Question, Reply

QUOTED = 80
SHOWN = 300
"""Characters of an earlier reply that are said again."""


def leaves(answer: str) -> bool:
    """Whether a button's answer only closes the question above it."""
    return answer == phrase("declined")


def decides(button: Button) -> bool:
    """Whether pressing a button without calls ends what its message is about."""
    return button.ask in {phrase("declined"), phrase("OK answer")}


def leave() -> Button:
    """Leaves everything as it is."""
    return Button(label=phrase("leave it"), ask=phrase("declined"))


def dismiss(number: str) -> str:
    """The label of waving off what rang; `number` is "#70", if it has one."""
    return f"{number} {phrase('dismiss')}".strip()


def which(buttons: Sequence[Button], means: str) -> Reply:
    """A reaction to several things at once: asks which of them it means."""
    text = phrase("which done" if means == "done" else "which dismissed")
    rows = tuple((one,) for one in buttons)
    return Reply(text=text, buttons=rows, question=Question(kind="which"))


def already(text: str) -> str:
    """A message whose button had been pressed before, on another copy of it."""
    mark = phrase("already so mark", text=text)
    return text if text.endswith(mark.removeprefix(text)) else mark


def a_photo() -> str:
    """What a picture is called that nobody has named."""
    return phrase("a photo")


def somebody() -> str:
    """Who wrote what nobody signed."""
    return phrase("somebody")


def wrote(author: str | None, words: str) -> str:
    """What somebody else wrote, with their name."""
    return phrase("wrote", who=author or phrase("somebody"), words=words)


def voice() -> Reply:
    """A recording, which nothing here can hear."""
    return Reply(text=phrase("voice"))


def too_large() -> Reply:
    """A file that the chat's service does not hand out."""
    return Reply(text=phrase("too large"))


def which_photo(words: str, keep: Call) -> Reply:
    """Asks what a picture is for; any words keep it under that name, or with what they make."""
    short = words if len(words) <= QUOTED else f"{words[: QUOTED - 1]}…"
    text = phrase("photo not understood", words=short) if words else phrase("which photo")
    question = Question(kind="text", slot="words", pending=(keep,))
    button = Button(label=phrase("keep as task"), calls=(keep,))
    return Reply(text=text, buttons=((button,),), question=question)


# ------------------------------------------------------------------------------- edited messages


def same_again() -> Reply:
    """An edited message that asks for what it asked for before."""
    return Reply(text=phrase("edit same"))


def offer(before: str, after: str, back: Sequence[Call], new: Sequence[Call]) -> Reply:
    """What an edited message would change; only a press does it."""
    key, label = ("edit offer", "change it") if back else ("edit after undo", "do it")
    text = phrase(key, before=_short(before), after=_short(after))
    button = Button(label=phrase(label), calls=(*back, *new))
    question = Question(kind="confirm", pending=button.calls)
    return Reply(text=text, buttons=((button, leave()),), question=question)


def unread(before: str, back: Sequence[Call]) -> Reply:
    """An edited message that asks for nothing any more: what it did before may be taken back."""
    button = Button(label=phrase("remove it"), calls=tuple(back))
    question = Question(kind="confirm", pending=button.calls)
    text = phrase("edit unread", before=_short(before))
    return Reply(text=text, buttons=((button, leave()),), question=question)


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


# --------------------------------------------------------------------------------------- groups


def group_closed() -> Reply:
    """A group in which the owner has not allowed us to speak."""
    return Reply(text=phrase("group closed"))


def group_private_first(name: str) -> Reply:
    """Somebody whom we cannot answer anywhere else."""
    return Reply(text=phrase("group private first", name=name))


def group_line(name: str, *, noted: bool) -> Reply:
    """What a group may read of what was done for one of them: nothing of what it is about."""
    return Reply(text=phrase("group noted" if noted else "group answered", name=name))
