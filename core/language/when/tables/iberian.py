"""What the Spanish and Portuguese tables are made with: prepositions that melt with articles."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

from core.language.when.tables.en import just, words

Forms = Mapping[str, str]
SPANISH: Forms = {
    "de": "de/del/de el/de la/de los/de las",
    "a": "a/al/a el/a la/a los/a las",
    "en": "en/en el/en la/en los/en las",
    "por": "por/por el/por la/por los/por las",
    "para": "para/para el/para la/para los/para las",
    "the": "el/la/los/las",
    "art": "/el/la/los/las",
}
PORTUGUESE: Forms = {
    "de": "de/do/da/dos/das",
    "a": "a/o/ao/à/aos/às",
    "em": "em/no/na/nos/nas",
    "por": "por/pelo/pela/pelos/pelas",
    "para": "para/para o/para a/para os/para as/pra/pro/pras/pros",
    "the": "o/a/os/as",
    "art": "/o/a/os/as",
}


def spread(listed: str, forms: Forms) -> str:
    """Words with "~" in all their forms: "antes ~de" gives antes de, antes del and so on."""
    found: list[str] = []
    for phrase in listed.split(","):
        choices = [
            forms.get(word[1:], word).split("/") if word.startswith("~") else [word]
            for word in phrase.split()
        ]
        found += [" ".join(filter(None, chosen)) for chosen in product(*choices)]
    return ",".join(found)


@dataclass(frozen=True)
class Speller:
    """Lists of words of one language, in which "~de" stands for all its forms."""

    melted: Forms

    def just(self, listed: str) -> dict[str, object]:
        """Words that stand for themselves."""
        return just(spread(listed, self.melted))

    def forms(self, **groups: str) -> dict[str, object]:
        """`forms(a="~de")` is {"de": "a", "del": "a" …}."""
        return words(**{key: spread(listed, self.melted) for key, listed in groups.items()})

    def signed(self, later: str = "", earlier: str = "") -> dict[str, object]:
        """Words of the future count 1, those of the past -1."""
        ways = ((later, 1), (earlier, -1))
        return {word: sign for listed, sign in ways if listed for word in self.just(listed)}


def nouns_after(ordinals: str, nouns: str) -> dict[str, object]:
    """What is counted and no time: "segunda vez"."""
    pairs = product(ordinals.split(), nouns.split())
    return dict.fromkeys((f"{ordinal} {noun}" for ordinal, noun in pairs), "")


def gendered(listed: str) -> str:
    """Words that end in "o", in both genders and numbers: próximo, próxima, próximos, próximas."""
    return ",".join(
        word.strip()[:-1] + ending if word.strip().endswith("o") else word.strip()
        for word in listed.split(",")
        for ending in ("o", "a", "os", "as")
    )


def some_of(words: str, article: str) -> dict[str, object]:
    """What takes some of several, and no hour: "una de las" before "3"."""
    return dict.fromkeys((f"{word} {article}" for word in words.split()), "")
