"""No sentence hides another one of the same key."""

import ast
from collections import Counter
from pathlib import Path

from core.language.say import menu, tables


def test_every_key_stands_in_one_table_only() -> None:
    folder = Path(tables.__file__).parent
    keys = Counter(
        key.value
        for path in folder.glob("en*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant)
    )
    assert [key for key, times in keys.items() if times > 1] == []


def test_the_menu_names_commands_as_telegram_allows_them_and_falls_back_to_english() -> None:
    offered = menu("en")
    assert menu("xx-YY") == offered
    assert len({name for name, _ in offered}) == len(offered) <= 100
    for name, told in offered:
        assert name.isascii()
        assert name.islower()
        assert 1 <= len(name) <= 32
        assert 1 <= len(told) <= 256
