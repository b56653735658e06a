"""Words to times: one engine reads every time in the product."""

from core.language.when.api import read, search
from core.language.when.exam import as_exam, read_jsonl
from core.language.when.say import describe
from core.language.when.values import Kind, Resolution

__all__ = ["Kind", "Resolution", "as_exam", "describe", "read", "read_jsonl", "search"]
