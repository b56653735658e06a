"""A small language model from sentences: trigrams with Witten-Bell backing off, as ARPA text."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from math import log10

START, END = "<s>", "</s>"
Gram = tuple[str, ...]


def arpa(sentences: Iterable[list[str]], known: Iterable[str]) -> str:
    """The model in ARPA format; a sentence is cut where a word is not `known`."""
    counts = _counted(sentences, frozenset(known))
    odds, backing = _weighed(counts)
    lines = ["\\data\\"]
    lines += [f"ngram {order}={sum(len(g) == order for g in odds)}" for order in (1, 2, 3)]
    for order in (1, 2, 3):
        lines.append(f"\n\\{order}-grams:")
        for gram in sorted(gram for gram in odds if len(gram) == order):
            rest = f"\t{_log(backing.get(gram, 1.0)):.4f}" if order < 3 else ""
            lines.append(f"{_log(odds[gram]):.4f}\t{' '.join(gram)}{rest}")
    return "\n".join([*lines, "", "\\end\\", ""])


def _counted(sentences: Iterable[list[str]], known: frozenset[str]) -> Counter[Gram]:
    counts: Counter[Gram] = Counter()
    for sentence in sentences:
        for run in _runs(sentence, known):
            for order in (1, 2, 3):
                counts.update(zip(*(run[i:] for i in range(order)), strict=False))
    del counts[(START,)]
    return counts


def _runs(sentence: list[str], known: frozenset[str]) -> Iterable[list[str]]:
    """The sentence between its ends, in pieces without the words that nobody can pronounce."""
    run: list[str] = [START]
    for word in sentence:
        if word in known:
            run.append(word)
        else:
            yield run
            run = []
    yield [*run, END]


def _weighed(counts: Counter[Gram]) -> tuple[dict[Gram, float], dict[Gram, float]]:
    """How likely each n-gram's last word is after the others, and what is left for any other."""
    after: defaultdict[Gram, Counter[str]] = defaultdict(Counter)
    for gram, count in counts.items():
        after[gram[:-1]][gram[-1]] += count
    odds: dict[Gram, float] = {(START,): 0.0}
    backing: dict[Gram, float] = {}
    for history in sorted(after, key=len):
        seen = after[history]
        total, kinds = seen.total(), len(seen)
        known = total + kinds if history else total
        for word, count in seen.items():
            odds[(*history, word)] = count / known
        if history:
            lower = sum(odds[(*history[1:], word)] for word in seen)
            backing[history] = (kinds / known) / max(1e-9, 1 - lower)
    return odds, backing


def _log(share: float) -> float:
    return log10(share) if share > 0 else -99.0
