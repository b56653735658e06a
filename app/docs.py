"""Writes docs/actions.md from the catalogue: `python -m app.docs`."""

from pathlib import Path

from core.catalog import ACTIONS
from core.kernel.actions import Action
from core.ports import Slot

PAGE = Path(__file__).parent.parent / "docs" / "actions.md"
HEAD = """# Actions

Everything that can be asked for, made from the catalogue by `make docs`: do not edit.
A *when* is a time in a person's words; a *ref* is a thing in a person's words ("#12", "it").
"""


def render_actions() -> str:
    """The page, as it should be now."""
    by_noun: dict[str, list[Action]] = {}
    for action in ACTIONS.values():
        by_noun.setdefault(action.noun, []).append(action)
    parts = [HEAD]
    for noun in sorted(by_noun):
        parts.append(f"## {noun}\n")
        parts += [_section(action) for action in sorted(by_noun[noun], key=lambda one: one.name)]
    return "\n".join(parts)


def _section(action: Action) -> str:
    lines = [f"### {action.name}\n", action.description, ""]
    facts = [f"risk {action.risk}", f"permission `{action.permission}`"]
    facts += [f"HTTP `{action.http}`"] if action.http else []
    facts += [f"cannot be undone: {action.irreversible}"] if action.irreversible else []
    lines += ["; ".join(facts) + ".", ""]
    if action.says:
        lines += ["Say: " + "; ".join(f"“{phrase}”" for phrase in action.says) + ".", ""]
    slots = action.target.slots
    if slots:
        lines += ["| argument | type | meaning |", "|---|---|---|"]
        lines += [_argument(slot) for slot in slots] + [""]
    return "\n".join(lines)


def _argument(slot: Slot) -> str:
    kind = ", ".join(slot.choices) or slot.type
    required = " (required)" if slot.required else ""
    return f"| `{slot.name}` | {kind} | {slot.description}{required} |"


if __name__ == "__main__":
    PAGE.write_text(render_actions(), encoding="utf-8")
