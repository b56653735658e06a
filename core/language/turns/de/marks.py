"""How German says how important something is."""

_OBJECT = r"priorität|prio|wichtigkeit|dringlichkeit"
PRIORITY = (
    r"(?<![\w!])!{1,2}(niedrig|mittel|hoch|wichtig|dringend|kritisch|low|medium|high"
    r"|urgent|critical)\b",
    rf"(?:\b(?:mit|als|bei|auf|von|hat) )?\b(?:einer? )?(?:sehr |ganz )?(niedrige"
    rf"|niedrigste|geringe|mittlere|normale|hohe|höhere|höchste|oberste"
    rf"|allerhöchste)[rn]? (?:{_OBJECT})\b",
    rf"\b(?:{_OBJECT})(?: ist|:| auf)? (niedrig|gering|mittel|normal|hoch|dringend|kritisch)\b",
    r"(?:^|(?<=\s))(?:auf|zu) (niedrig|mittel|hoch|dringend|kritisch)(?= setzen$| stellen$"
    r"| ändern$|[,.!]|$)",
    r"^(dringend|wichtig|kritisch|eilig)\s?[:,!-]+(?=\s)",
    r"(?:,|\bals|\b(?:ist|es|das|ihn|sie|diese|dieses|diesen)|\d+)\s(?:(?:ist"
    r"|als) )?(?:sehr |ganz |super |extrem )?(dringend|wichtig|kritisch"
    r"|eilig)(?= markieren$| kennzeichnen$|[,.!]|$)",
)
"""The last group of each is the word for the importance."""
PRIORITIES = {
    **dict.fromkeys(("niedrig", "niedrige", "niedrigste", "gering", "geringe", "low"), "low"),
    **dict.fromkeys(("mittel", "mittlere", "normal", "normale", "medium"), "medium"),
    **dict.fromkeys(("hoch", "hohe", "höhere", "wichtig", "high"), "high"),
    **dict.fromkeys(
        ("dringend", "eilig", "höchste", "oberste", "allerhöchste", "urgent"), "urgent"
    ),
    **dict.fromkeys(("kritisch", "critical"), "critical"),
}
"""The words by the catalogue's."""
POINTERS = frozenset({"es", "das", "ihn", "sie", "diese", "dieses", "diesen"})
"""Words before an importance that are not part of it: they say which thing."""
