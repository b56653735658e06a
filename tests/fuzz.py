"""Reads what nobody would say, in every language: `python -m tests.fuzz --seconds 60`.

Guided by coverage where atheris is installed (it is not among what the tests need), else by chance
over the reader's own words. Stops with the text that broke the reader or took too long.
"""

import argparse
import sys
import time
from datetime import UTC, datetime
from random import Random

from core.catalog import TARGETS
from core.language.say.tongue import LANGUAGES
from core.language.turns import Reader
from core.language.when import read
from core.ports import Habits, Heard

NOW = datetime(2027, 2, 3, 10, 4, tzinfo=UTC)
LIMIT = 0.2
"""Seconds in which any text is read."""
READER = Reader(TARGETS)
SALAD = """
    remind me erinnere mich rappelle-moi recuérdame ricordami lembra-me herinner me tomorrow morgen
    demain mañana domani amanhã at um à a las alle às 9 25:00 31 febbraio 30 February ➈ ² ½ #12 ! ;
    @ann . , : - ( ) " ' every jeden chaque cada ogni not nicht pas no non não from von de 5 to
    until bis 🙂 \u202e \x00 null {} {{x}} %s <b> ../ ' OR 1=1 e\u0301 ＡＢ yesterday gestern
""".split()


def once(text: str, language: str) -> None:
    """Read it as a message and as a phrase; slowness is as bad as a crash."""
    begun = time.process_time()
    READER.read(Heard(text=text, now=NOW, habits=Habits(locale=language)))
    read(text, NOW, Habits(locale=language))
    taken = time.process_time() - begun
    if taken > 2 * LIMIT:
        raise TimeoutError(f"{taken:.2f} s for {text[:200]!r} in {language}")


def by_chance(seconds: float, seed: int) -> int:
    """Random texts for so long; how many."""
    dice, count, ends = Random(seed), 0, time.monotonic() + seconds
    while time.monotonic() < ends:
        words = [_word(dice) for _ in range(dice.randint(1, 25))]
        once(dice.choice((" ", "", ", ")).join(words), dice.choice(LANGUAGES))
        count += 1
    return count


def _word(dice: Random) -> str:
    if dice.random() < 0.8:
        return dice.choice(SALAD)
    return chr(dice.randrange(0x110000))


def guided(seconds: float) -> None:
    """Texts that reach new places in the code, by atheris; it ends the process."""
    import atheris

    def feed(data: bytes) -> None:
        provider = atheris.FuzzedDataProvider(data)
        language = LANGUAGES[provider.ConsumeIntInRange(0, len(LANGUAGES) - 1)]
        once(provider.ConsumeUnicode(400), language)

    atheris.instrument_all()
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds:.0f}", "-timeout=10"], feed)
    atheris.Fuzz()


def main() -> None:
    """Fuzz."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--seconds", type=float, default=60.0)
    asked.add_argument("--seed", type=int, default=1)
    told = asked.parse_args()
    print(by_chance(told.seconds / 2, told.seed), "random texts read")
    try:
        guided(told.seconds / 2)
    except ImportError:
        print(by_chance(told.seconds / 2, told.seed + 1), "random texts read")


if __name__ == "__main__":
    main()
