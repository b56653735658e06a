"""How Dutch says how important something is."""

_OBJECT = r"prioriteit|prio|belang|urgentie"
PRIORITY = (
    r"(?<![\w!])!{1,2}(laag|gemiddeld|hoog|belangrijk|dringend|urgent|kritiek|low|medium"
    r"|high|critical)\b",
    rf"(?:\b(?:met|als|op|van|heeft) )?\b(?:een )?(?:zeer |heel |erg )?(lage|laagste"
    rf"|gemiddelde|normale|hoge|hogere|hoogste|allerhoogste) (?:{_OBJECT})\b",
    rf"\b(?:{_OBJECT})(?: is|:| op| naar)? (laag|gemiddeld|normaal|hoog|dringend|urgent|kritiek)\b",
    r"(?:^|(?<=\s))(?:op|naar) (laag|gemiddeld|hoog|dringend|urgent|kritiek)(?= zetten$"
    r"| instellen$|[,.!]|$)",
    r"^(dringend|belangrijk|urgent|kritiek)\s?[:,!-]+(?=\s)",
    r"(?:,|\bals|\b(?:is|het|dat|dit|hem|ze|die|deze)|\d+)\s(?:(?:is|als) )?(?:zeer |heel "
    r"|erg |super )?(dringend|belangrijk|urgent|kritiek)(?= markeren$| maken$|[,.!]|$)",
)
"""The last group of each is the word for the importance."""
PRIORITIES = {
    **dict.fromkeys(("laag", "lage", "laagste", "low"), "low"),
    **dict.fromkeys(("gemiddeld", "gemiddelde", "normaal", "normale", "medium"), "medium"),
    **dict.fromkeys(("hoog", "hoge", "hogere", "belangrijk", "high"), "high"),
    **dict.fromkeys(("dringend", "urgent", "hoogste", "allerhoogste"), "urgent"),
    **dict.fromkeys(("kritiek", "critical"), "critical"),
}
"""The words by the catalogue's."""
POINTERS = frozenset({"het", "dat", "dit", "hem", "ze", "die", "deze"})
"""Words before an importance that are not part of it: they say which thing."""
