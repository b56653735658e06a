"""How Italian says how important something is."""

from core.language.turns.it.spelling import typed, words

_OBJECT = r"priorità|importanza|urgenza"
PRIORITY = tuple(
    typed(pattern)
    for pattern in (
        r"(?<![\w!])!{1,2}(bassa|media|alta|importante|urgente|critica|critico|low"
        r"|medium|high|urgent"
        r"|critical)\b",
        r"(?:\b(?:con|a|ad|di|come|in) )?\b(?:la )?(bassa|media|normale|alta|altissima"
        r"|massima|bassissima"
        rf"|minima) (?:{_OBJECT})\b",
        rf"(?:\b(?:con|a|ad|di|come|in) )?\b(?:{_OBJECT})(?: (?:è|a|ad|su)"
        r"|:)? (?:molto )?(bassa|media"
        r"|normale|alta|altissima|massima|minima|urgente|critica)\b",
        r"(?:(?<=#\d )|(?<=#\d\d )|(?<=#\d\d\d ))(?:a |ad |su )?(bassa|media|alta"
        r"|urgente|critica)$",
        r"^(urgente|importante|critico|critica|urgentissimo|urgentissima)\s?[:,!-]+(?=\s)",
        r"(?:,|\bcome|(?<= )è|\bquesto|\bquello|\bquesta|\bquella|\d+)\s(?:è "
        r"|come )?(?:molto |davvero "
        r"|super |proprio )?(urgente|urgentissim[oa]|importante|important[ei]ssim[oa]|critic[oa])"
        r"(?=[,.!]|$)",
    )
)
"""The last group of each is the word for the importance."""
PRIORITIES = {
    word: level
    for level, listed in {
        "low": "bassa bassissima minima low",
        "medium": "media normale medium",
        "high": "alta importante high importantissimo importantissima",
        "urgent": "urgente urgentissimo urgentissima altissima massima urgent",
        "critical": "critica critico critical",
    }.items()
    for word in words(listed.split())
}
"""The words by the catalogue's."""
POINTERS = frozenset({"questo", "quello", "questa", "quella", "è", "e'"})
"""Words before an importance that are not part of it: they say which thing."""
