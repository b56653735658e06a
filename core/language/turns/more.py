"""Another of the same sort: "and milk" after "buy eggs"."""

from core.language.turns.build import Catalogue
from core.language.turns.clauses import split
from core.language.turns.corrections import before_verb
from core.language.turns.presses import reading
from core.language.turns.said import Said
from core.language.turns.titles import bare, tidy
from core.language.turns.tongue import pattern, table
from core.ports import Call, Context, Reading

_MORE = pattern("fixed.MORE")
_SHARED = table("fixed.SHARED_VERBS")
_TO_PEOPLE = table("fixed.TO_PEOPLE")
LONGEST_MORE = 8
"""Words."""


def more(said: Said, context: Context, fresh: Reading, catalogue: Catalogue) -> Reading | None:
    """Another of the same sort: "and milk"; a bare "add milk" is a task whatever came before."""
    hit = _MORE(said.tongue).match(said.low) if len(split(said)) == 1 else None
    if hit is None or (fresh.calls and not hit["add"]):
        return None
    words = tidy(said.text[hit.start("more") : hit.end("more")], said.tongue).strip(" .!")
    if not words or len(words.split()) > LONGEST_MORE or _says_where(fresh, words):
        return None
    like = _before(context, words, said.tongue)
    if like is None:
        task = catalogue.call("tasks", ("create",), {"title": words}) if hit["add"] else None
        return reading("add-task", task) if not fresh.calls else None
    args = {
        **like.args,
        "title": _like(str(like.args.get("title", "")), words, said.tongue),
        "item": "",
    }
    noun = like.action.partition(".")[0]
    return reading("and-more", catalogue.call(noun, ("create",), args))


def _before(context: Context, words: str, tongue: str) -> Call | None:
    """What was made before and may be continued: a task, or a ring whose verb these words fit."""
    last = context.calls[-1]
    noun, _, verb = last.action.partition(".")
    if noun == "tasks" and verb == "update":
        title = next((m.title for m in context.mentions if m.noun == noun), "")
        return Call(action="tasks.create", args={"title": title}) if title else None
    title = str(last.args.get("title", ""))
    fits = noun == "tasks" or (noun == "reminders" and _like(title, words, tongue) != words)
    return last if verb == "create" and fits else None


def _says_where(fresh: Reading, words: str) -> bool:
    """Whether the message names its own list or time: more than the thing was understood of it."""
    asked = fresh.ask.question.pending if fresh.ask and fresh.ask.question else ()
    call = next(iter((*fresh.calls, *asked)), None)
    if call is None:
        return False
    return call.args.get("title", words) != words or not call.action.startswith("tasks.")


def _like(before: str, words: str, tongue: str) -> str:
    """The words with the verb of the title before: "milk" after "buy eggs" is "buy milk"."""
    verb = before.partition(" ")[0]
    named = words[:1].isupper() or verb.lower() not in _TO_PEOPLE(tongue)
    one = " " not in bare(words, tongue)
    alike = verb.lower() in _SHARED(tongue) and named and " " in before and one
    return f"{verb} {words}" if alike else before_verb(before, words, tongue)
