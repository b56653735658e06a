"""What is said when somebody was misunderstood."""

from core.language.say.tables import phrase
from core.language.say.values import Line, Speaking
from core.ports import Button, Call, Outcome


def marked(outcome: Outcome, _: Speaking) -> Line:
    """Such as "Sorry … What did you mean?", with a way back where something was done."""
    turn = {"turn": str(outcome.view["turn"])}
    undo = Button(label=phrase("Undo"), calls=(Call(action="conversation.undo", args=turn),))
    return Line(phrase("marked wrong"), (undo,) if outcome.view["stands"] else ())


def button(turn: str) -> Button:
    """Says that an exchange was misunderstood."""
    calls = (Call(action="corrections.mark", args={"turn": turn}),)
    return Button(label=phrase("That was wrong"), calls=calls)
