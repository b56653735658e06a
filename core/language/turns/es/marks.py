"""How Spanish says how important something is."""

from core.language.turns.es.spelling import typed

_OBJECT = "prioridad|importancia|urgencia"
_LEVEL = r"baja|mínima|media|normal|alta|máxima|urgente|crítica|bajo|medio|alto|crítico|importante"
PRIORITY = tuple(
    typed(words)
    for words in (
        r"(?<![\w!])!{1,2}(baja|media|alta|urgente|importante|crítica|low|medium|high"
        r"|urgent|critical)\b",
        rf"(?:\b(?:con|de|como|a|en|es|es de|tiene) )?\b(?:una? |la )?(?:{_OBJECT})"
        rf"(?: (?:es|a|en|como|muy|más))?:? ({_LEVEL})\b",
        rf"(?:\b(?:con|de|como|a|es) )?\b(?:una? )?(?:muy )?(baja|media|alta|máxima|mínima|gran) "
        rf"(?:{_OBJECT})\b",
        r"(?<=tareas )(?:muy )?(urgente|importante|crítica)s?\b",
        r"^(urgente|importante|crítico|crítica)\s?[:,!-]+(?=\s)",
        r"(?:,|\bcomo|\b(?:es|eso|esto|lo|la|este|esta|ese|esa)|\d+)\s(?:(?:es|como|que es) )?"
        r"(?:muy |súper |super |bastante )?(urgente|importante|crític[oa])(?=[,.!]|$)",
    )
)
"""The last group of each is the word for the importance."""
PRIORITIES = {
    **dict.fromkeys(("baja", "bajo", "mínima", "minima", "low"), "low"),
    **dict.fromkeys(("media", "medio", "normal", "medium"), "medium"),
    **dict.fromkeys(("alta", "alto", "importante", "gran", "high"), "high"),
    **dict.fromkeys(("urgente", "máxima", "maxima", "urgent"), "urgent"),
    **dict.fromkeys(("crítica", "crítico", "critica", "critico", "critical"), "critical"),
}
"""The words by the catalogue's."""
POINTERS = frozenset({"eso", "esto", "lo", "la", "este", "esta", "ese", "esa"})
"""Words before an importance that are not part of it: they say which thing."""
