"""How Portuguese says how important something is."""

from core.language.turns.pt.spelling import typed

_OBJECT = "prioridade|importância|urgência"
_DEGREE = (
    "baixa|baixo|baixíssima|média|médio|normal|alta|alto|elevada|altíssima|máxima|máximo|urgente"
    "|crítica|crítico|low|medium|high|urgent|critical"
)
PRIORITY = tuple(
    typed(words)
    for words in (
        r"(?<![\w!])!{1,2}(baixa|baixo|média|medio|normal|alta|alto|importante|urgente"
        r"|crítica|crítico|low|medium|high|urgent|critical)\b",
        rf"(?:\b(?:com|como|de|em|para|tem|é|com a|de uma) )?\b(?:uma )?(?:{_OBJECT})"
        rf"(?: (?:é|para|a|como|muito)|:)* ({_DEGREE})\b",
        rf"(?:\b(?:com|como|de|em|para|tem) )?\b(?:muito )?({_DEGREE}) (?:{_OBJECT})\b",
        r"(?<=\s)(?:para|pra|como|em) (baixa|média|normal|alta|máxima|urgente|crítica)(?=[,.!]|$)",
        r"^(urgente|importante|crítico|crítica|urgentemente)\s?[:,!-]+(?=\s)",
        r"(?:,|\bcomo|\b(?:é|isso|isto|esse|essa|este|esta|ela|ele)|\d+)\s(?:(?:é|como) )?(?:muito"
        r" |super |bem |mesmo )?(urgente|importante|crítico|crítica|prioritário|prioritária)"
        r"(?=[,.!]|$)",
    )
)
"""The last group of each is the word for the importance."""
_WORDS = {
    "low": "baixa baixo baixíssima baixissima low",
    "medium": "média médio media medio normal medium",
    "high": "alta alto elevada importante high prioritário prioritária prioritario prioritaria",
    "urgent": "urgente urgentemente máxima máximo maxima maximo altíssima altissima urgent",
    "critical": "crítica crítico critica critico critical",
}
PRIORITIES = {word: level for level, told in _WORDS.items() for word in told.split()}
"""The words by the catalogue's."""
POINTERS = frozenset("é isso isto esse essa este esta ela ele".split())
"""Words before an importance that are not part of it: they say which thing."""
