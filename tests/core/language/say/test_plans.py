"""How a plan is said: each wish as it would become, and the buttons that it leaves."""

from core.language import say
from core.ports import Button, Call, Reply, TimeMark, emphasis
from tests.conftest import NOW

MILK = Call(action="tasks.create", args={"title": "buy milk"})
TAX = Call(action="tasks.create", args={"title": "finish the tax form"})


def wish(call: Call, *, doubtful: bool = False) -> say.Wish:
    return say.Wish((call,), f"☐ {call.args['title']}", doubtful)


def labels(reply: Reply) -> list[list[str]]:
    return [[button.label for button in row] for row in reply.buttons]


def test_of_one_wish_there_is_no_first_one_alone() -> None:
    reply = say.plan([wish(MILK)], [MILK], ["milk"])
    assert labels(reply) == [["All good", "Fix 1"], ["Drop all"]]


def test_only_doubtful_wishes_are_offered_to_be_said_anew() -> None:
    reply = say.plan([wish(MILK), wish(TAX, doubtful=True)], [MILK, TAX], ["tax"])
    assert labels(reply) == [["All good", "Fix 2"], ["Only 1", "Drop all"]]
    fix = reply.buttons[0][1]
    assert fix.ask == "What should number 2 say?"
    assert fix.question is not None
    assert (fix.question.kind, fix.question.slot) == ("fix", "2")
    assert fix.question.pending == (MILK, TAX)


def test_of_many_wishes_not_all_have_a_button() -> None:
    reply = say.plan([wish(MILK)] * 9, [MILK] * 9, [])
    assert labels(reply)[0] == ["All good", "Fix 1", "Fix 2", "Fix 3", "Fix 4"]
    assert reply.text.splitlines()[-1] == "9. ☐ buy milk"


def test_each_button_does_what_it_says_and_dropping_does_nothing() -> None:
    reply = say.plan([wish(MILK), wish(TAX)], [MILK, TAX], [])
    (good, *_), (only, drop) = reply.buttons
    assert (good.calls, only.calls, drop.calls) == ((MILK, TAX), (MILK,), ())
    assert drop.ask is not None
    assert say.leaves(drop.ask)
    assert reply.question is not None
    assert reply.question.pending == (MILK, TAX)


def test_doubtful_words_are_named() -> None:
    one = say.plan([wish(MILK)], [MILK], ["kefir"]).text
    assert one.endswith("I wasn't sure about the word *kefir*.")
    two = say.plan([wish(MILK)], [MILK], ["kefir", "eggs"]).text
    assert two.endswith("I wasn't sure about the words *kefir* and *eggs*.")


def test_a_button_that_was_perhaps_chosen_is_offered_as_it_is() -> None:
    yes = Button(label="Yes", calls=(MILK,))
    reply = say.chosen(yes, ["yes"])
    assert reply.buttons[0][0] == yes
    assert "“Yes”" in reply.text


def test_what_was_heard_stands_above_and_moves_times_and_bold_words() -> None:
    below = Reply(text=f"at 9: {emphasis('milk')}", times=(TimeMark(start=3, length=1, at=NOW),))
    words = [("buy", False), ("kefir,", True), ("now…", True)]
    reply = say.heard(words, below)
    assert reply.text.startswith('🎤 "buy *kefir?*, *now?*…"\nat 9: ')
    assert [reply.text[t.start : t.start + t.length] for t in reply.times] == ["9"]
    assert [reply.text[start : start + length] for start, length in reply.bold] == ["milk"]


def test_a_word_of_marks_alone_is_marked_as_it_is() -> None:
    assert say.heard([("…", True)], Reply(text="?")).text == '🎤 "*…?*"\n?'
