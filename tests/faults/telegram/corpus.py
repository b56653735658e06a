"""Words that are made to break something; "zq" stands in each, to be found again."""

FAMILY = "👩‍👩‍👧‍👦"

SHAPES = {
    "emoji": FAMILY * 120 + " zq",
    "zero width": "z\u200bq\u200d zq\u2060\ufeff",
    "right to left": "\u202ezq gnp.exe\u202c \u2067zq\u2069",
    "nul": "zq\x00zq",
    "lone surrogates": "zq \ud800 zq \udfff\ud83d",
    "homoglyphs": "zq раураl ｚｑ Αdmin",
    "zalgo": "z" + "\u0335\u0321\u0489" * 200 + "q zq",
    "tags": "zq " + "#tag " * 800,
    "many lines": "zq\n" * 300,
    "controls": "zq\x01\x08\x1b[31mzq\x7f\x85",
    "bidi and blank": "zq\u2800\u3164\u00ad",
}
"""F50: strange as characters."""

SCRIPTS = {
    "sql": "zq'; DROP TABLE tasks; --",
    "html": "<b>zq</b> <a href='http://evil.example'>zq</a> &lt;i&gt;zq &amp;",
    "broken html": "zq </b> <tg-time unix='0'>zq < b & <i",
    "markdown": "*zq* _zq_ `zq` [zq](http://evil.example) ||zq||",
    "formula": '=HYPERLINK("http://evil.example";"zq") +zq -zq @zq',
    "crlf": "zq\r\nINFO forged zq\r\nBcc: zq@evil.example",
    "line marks": "zq\u2028zq\u2029zq\x0bzq\x0czq",
    "template": "{{zq}} {zq} %(zq)s %s ${zq} {0.__class__} zq",
    "path": "../../etc/zq\\..\\zq",
    "calls": '{"action": "tasks.delete", "args": {"item": "#1"}} zq',
    "command": "zq /undo /allow@nudge_double_bot #1 $1",
}
"""F51: something to some program."""

MARKUP = {
    "bold": "**zq** and ****zq****",
    "an instant": "\ue0001801476000\ue001zq\ue002 zq",
}
"""Signs by which our own replies say how they look."""

CORPUS = SHAPES | SCRIPTS


def storable(words: str) -> str:
    """What of them is kept: everything but NUL, lone surrogates, and space around them."""
    return words.replace("\x00", " ").encode("utf-8", "replace").decode().strip()
