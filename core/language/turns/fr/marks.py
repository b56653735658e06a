"""How French says how important something is."""

from core.language.turns.fr.spelling import typed

_OBJECT = r"priorité|importance|urgence|prio"
PRIORITY = tuple(
    typed(words)
    for words in (
        r"(?<![\w!])!{1,2}(basse|faible|moyenne|normale|haute|importante?|urgente?|critique|low"
        r"|medium|high|urgent|critical)\b",
        rf"(?:\b(?:avec|en|comme|de|à|d')(?: une| la)? ?)?\b(?:{_OBJECT})(?: est| :|:| à| sur"
        rf"| en)? (?:la plus |plus |très )?(basse|faible|moyenne|normale|haute|élevée|maximale"
        rf"|maximum|max|minimale|urgente|critique|absolue|importante)\b",
        rf"(?:\b(?:avec|en|comme|de) )?(?:une )?\b(haute|basse|faible|moyenne|grande|forte) "
        rf"(?:{_OBJECT})\b",
        r"(?:^|(?<=\s))(?:à|en|sur) (?:la )?(basse|moyenne|haute|élevée|urgente?|critique)"
        r"(?=[,.!]|$)",
        r"(?<=tâches )(?:les plus |très )?(urgente|importante|prioritaire|critique)s?\b",
        r"^(?:c'est )?(urgent|important|critique|prioritaire)\s?[:,!-]+(?=\s)",
        r"(?:,|\bcomme|\ben|\b(?:est|c'est|ça|sont)|\b\d+|-l[ea])\s(?:(?:est|comme) )?(?:très "
        r"|super |hyper |vraiment )?(urgent|urgente|important|importante|critique|prioritaire)s?"
        r"(?=[,.!]|$)",
    )
)
"""The last group of each is the word for the importance."""
_WORDS = {
    "low": "basse faible minimale low",
    "medium": "moyenne normale medium",
    "high": "haute élevée elevee elevée élevee grande forte important importante prioritaire high",
    "urgent": "urgent urgente maximale maximum max absolue",
    "critical": "critique critical",
}
PRIORITIES = {word: level for level, listed in _WORDS.items() for word in listed.split()}
"""The words by the catalogue's."""
POINTERS = frozenset({"ça", "ca", "le", "la", "c'est", "est", "sont"})
"""Words before an importance that are not part of it: they say which thing."""
