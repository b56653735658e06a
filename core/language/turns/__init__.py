"""Words to calls: the embedded interpreter."""

from core.language.turns.jsonl import interpret_jsonl
from core.language.turns.reader import Reader, nouns
from core.language.turns.selectors import Selected, parse_selector
from core.language.turns.weigh import ACT, ASK

__all__ = ["ACT", "ASK", "Reader", "Selected", "interpret_jsonl", "nouns", "parse_selector"]
