"""Italian phrases mean what English ones mean, and are found in Italian sentences."""

from datetime import UTC, datetime

import pytest

from core.language.when import Kind, read, search
from core.language.when.numerals import spelled
from core.language.when.resolve.holidays import HOLIDAYS
from core.language.when.tables.it import TABLE
from core.language.when.tokens import tokenise
from core.language.when.values import Resolution
from core.ports import Habits

NOW = datetime(2027, 2, 3, 10, 4, tzinfo=UTC)
"""A Wednesday."""
HERE = Habits(zone="UTC", locale="it", date_order="DMY")
ENGLISH = Habits(zone="UTC", locale="en", date_order="DMY")


def meaning(text: str, habits: Habits) -> dict[str, object]:
    found = read(text, NOW, habits)
    assert found is not None, text
    words = {"words", "span", "cost", "rules", "alternatives", "unread"}
    asks = found.unread == (text,) or found.unread == ("holidays",)
    assert asks or found.unread == (), found.unread
    return Resolution.model_dump(found, exclude=words)


SAME = [
    ("domani mattina", "tomorrow morning"),
    ("domattina", "tomorrow morning"),
    ("dopodomani alle 11:00", "day after tomorrow at 11:00am"),
    ("dopo domani", "day after tomorrow"),
    ("l'altro ieri", "day before yesterday"),
    ("lunedì prossimo a mezzogiorno", "next monday at noon"),
    ("la prossima settimana", "next week"),
    ("la settimana dopo", "next week"),
    ("l'anno scorso", "last year"),
    ("il mese che viene", "next month"),
    ("i prossimi tre giorni", "the next three days"),
    ("le ultime due settimane", "the last two weeks"),
    ("le due settimane scorse", "the last two weeks"),
    ("i prossimi giorni", "the next 3 days"),
    ("l'ultima ora", "the last hour"),
    ("l'estate scorsa", "last summer"),
    ("il prossimo Natale", "next christmas"),
    ("marzo prossimo", "next march"),
    ("martedì della prossima settimana", "tuesday of next week"),
    ("giovedì scorso", "last thursday"),
    ("tra due ore e mezza", "in two and a half hours"),
    ("tra un quarto d'ora", "in 15 minutes"),
    ("fra mezz'ora", "in half an hour"),
    ("fra mezzora", "in half an hour"),
    ("tre giorni fa", "three days ago"),
    ("un anno e mezzo fa", "one and a half years ago"),
    ("oggi a otto", "a week from today"),
    ("il primo maggio", "may 1"),
    ("1° maggio", "may 1"),
    ("l'8 marzo", "march 8"),
    ("il 15", "the 15th"),
    ("giovedì 4 marzo", "thursday 4 march"),
    ("il mese di marzo", "march"),
    ("il 20 del mese prossimo", "the 20th of next month"),
    ("l'ultimo venerdì del mese", "last friday of this month"),
    ("il secondo martedì di marzo", "the second tuesday of march"),
    ("la prima domenica di marzo", "the first sunday of march"),
    ("fine febbraio", "end of february"),
    ("metà giugno", "mid june"),
    ("entro la fine del mese", "by the end of the month"),
    ("il resto della settimana", "the rest of the week"),
    ("T2 2028", "Q2 2028"),
    ("la settimana dell'8 marzo", "the week of 8 march"),
    ("prima del 15", "before the 15th"),
    ("prima di marzo", "before march"),
    ("dal 20", "from the 20th"),
    ("dopo le 18", "after 18:00"),
    ("fino a giugno", "until june"),
    ("al più tardi venerdì", "by friday"),
    ("entro venerdì", "by friday"),
    ("non prima di lunedì", "not before monday"),
    ("giovedì prima di mezzogiorno", "thursday before noon"),
    ("entro 48 ore", "within 48 hours"),
    ("dal 5 all'8 marzo", "from march 5 to march 8"),
    ("dal 13 al 18", "from the 13th to the 18th"),
    ("tra il 3 e il 5", "between the 3rd and the 5th"),
    ("da marzo a maggio", "from march to may"),
    ("domani dalle 14 alle 16", "tomorrow from 14:00 to 16:00"),
    ("dal lunedì al mercoledì", "from monday to wednesday"),
    ("3 marzo alle 14 per 2 ore", "3 march at 14:00 for 2 hours"),
    ("per 10 giorni", "for 10 days"),
    ("settantun minuti", "71 minutes"),
    ("1,5 ore", "1.5 hours"),
    ("un'ora e un quarto", "one and a quarter hours"),
    ("tutta la settimana", "all week"),
    ("intera settimana", "whole week"),
    ("tutti i giorni alle 8:00 e alle 20:00", "every day at 8:00am and 20:00"),
    ("ogni mattina", "every morning"),
    ("tutti i martedì e giovedì alle 18", "every tuesday and thursday at 18:00"),
    ("il lunedì e il giovedì", "every monday and thursday"),
    ("ogni due settimane", "every two weeks"),
    ("a giorni alterni", "every other day"),
    ("un giorno sì e uno no", "every other day"),
    ("un martedì sì e uno no", "every other tuesday"),
    ("una settimana su due", "every other week"),
    ("ogni ora e mezza", "every 90 minutes"),
    ("il primo lunedì di ogni mese", "the first monday of every month"),
    ("ogni primo lunedì del mese", "the first monday of every month"),
    ("l'ultimo giorno di ogni mese", "the last day of every month"),
    ("il primo giorno di ogni mese", "the 1st of every month"),
    ("ogni 5 del mese", "the 5th of every month"),
    ("l'1 e il 15 di ogni mese", "every month on the 1st and 15th"),
    ("ogni anno il 3 marzo", "every 3 march"),
    ("ogni anno a Natale", "every christmas"),
    ("ogni giorno lavorativo alle 9:30", "every weekday at 9:30am"),
    ("dal lunedì al venerdì alle 8:30", "monday to friday at 8:30am"),
    ("ogni giorno tranne il weekend", "every day except weekends"),
    ("ogni lunedì tranne il 22 marzo", "every monday except 22 march"),
    ("tutti i lunedì tranne i festivi", "every monday except holidays"),
    ("ogni giorno fino al 20 marzo", "every day until 20 march"),
    ("ogni giorno da lunedì", "every day starting monday"),
    ("ogni giorno per 10 giorni", "every day for 10 days"),
    ("ogni giorno 10 volte", "every day 10 times"),
    ("ogni 30 minuti dalle 9 alle 17", "every 30 minutes from 9:00 to 17:00"),
    ("ogni giorno dal 3 al 10 marzo", "every day from 3 march until 10 march"),
    ("un'ora prima", "an hour before"),
    ("10 minuti prima dell'inizio", "10 minutes before the start"),
    ("due giorni prima della scadenza", "two days before the deadline"),
    ("due giorni prima di Natale", "two days before christmas"),
    ("ogni 3 mesi dopo averlo fatto", "every 3 months after i do it"),
    ("un'ora più tardi", "an hour later"),
    ("venerdi", "friday"),
    ("febraio", "february"),
    ("mercoldì", "wednesday"),
    ("adesso", "now"),
]


@pytest.mark.parametrize(("text", "english"), SAME)
def test_a_phrase_means_what_the_english_one_means(text: str, english: str) -> None:
    assert meaning(text, HERE) == meaning(english, ENGLISH)


STARTS = [
    ("alle ore 15", "27-02-03 15:00"),
    ("alle tre e venti", "27-02-03 15:20"),
    ("alle otto e un quarto", "27-02-03 20:15"),
    ("alle sette meno un quarto", "27-02-03 18:45"),
    ("un quarto alle otto", "27-02-03 19:45"),
    ("mezzogiorno e mezzo", "27-02-03 12:30"),
    ("alle 9.30", "27-02-04 09:30"),
    ("le 3 del pomeriggio", "27-02-03 15:00"),
    ("all'una di notte", "27-02-04 01:00"),
    ("stanotte alle 3", "27-02-04 03:00"),
    ("stasera alle 8", "27-02-03 20:00"),
    ("il 15 alle 10", "27-02-15 10:00"),
    ("lunedì 8 marzo alle 10", "27-03-08 10:00"),
    ("verso le nove e mezza", "27-02-03 21:30"),
    ("oggi pomeriggio alle 3", "27-02-03 15:00"),
    ("nel tardo pomeriggio", "27-02-03 16:00"),
    ("lunedì mattina presto", "27-02-08 06:00"),
    ("domani notte", "27-02-05 00:00"),
    ("mattina del 15 febbraio", "27-02-15 04:00"),
    ("la notte scorsa", "27-02-03 00:00"),
    ("dopo cena", "27-02-03 21:00"),
    ("ferragosto", "27-08-15 00:00"),
    ("festa del papà", "27-03-19 00:00"),
    ("alle 17 ora di New York", "27-02-03 22:00"),
    ("il penultimo venerdì di marzo", "27-03-19 00:00"),
    ("dopo le 14", "27-02-03 14:00"),
]


@pytest.mark.parametrize(("text", "start"), STARTS)
def test_a_phrase_begins_when_it_says(text: str, start: str) -> None:
    found = read(text, NOW, HERE)
    assert found is not None
    assert found.unread == ()
    assert found.start is not None
    assert f"{found.start:%y-%m-%d %H:%M}" == start


SENTENCES: list[tuple[str, list[str]]] = [
    ("Ci vediamo sab", ["sab"]),
    ("Ricordami di chiamare sab", []),
    ("l'appuntamento di domani un'ora prima", ["di domani", "un'ora prima"]),
    ("Ora capisco quello che dici.", []),
    ("Non ho mai visto una cosa così.", []),
    ("Tra me e te non c'è niente.", []),
    ("Prima o poi succederà.", []),
    ("Il secondo piatto era buono.", []),
    ("Le 3 amiche sono arrivate.", []),
    ("Il mio set di pentole è nuovo.", []),
    ("Vado al mare con mio padre.", []),
    ("La repubblica italiana è bella.", []),
    ("Buona notte e buona giornata!", []),
    ("aggiungi 6 uova alla lista", []),
    ("Ricordami di comprare il pane domani alle 18.", ["domani alle 18"]),
    ("Riunione lunedì alle 15:30, sala 4.", ["lunedì alle 15:30"]),
    ("Pagare l'affitto il 5 di ogni mese.", ["il 5 di ogni mese"]),
    ("Sarò in vacanza dal 12 al 26 agosto.", ["dal 12 al 26 agosto"]),
    ("Portare fuori la spazzatura ogni martedì sera", ["ogni martedì sera"]),
    ("Restituisci il libro entro la fine del mese.", ["entro la fine del mese"]),
    ("Metti un promemoria tra 20 minuti per il forno.", ["tra 20 minuti"]),
    ("Prendere le medicine ogni giorno alle 8 e alle 20.", ["ogni giorno alle 8 e alle 20"]),
]


@pytest.mark.parametrize(("text", "spans"), SENTENCES)
def test_only_times_are_found_in_a_sentence(text: str, spans: list[str]) -> None:
    assert [found.words for found in search(text, NOW, HERE)] == spans


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ventuno", 21),
        ("ventitre", 23),
        ("settantun", 71),
        ("novantanove", 99),
    ],
)
def test_numbers_in_words_are_read_to_their_end(text: str, value: int) -> None:
    tokens = tokenise(text)
    assert max(spelled(tokens, 0, TABLE))[:2] == (len(tokens), value)


def test_every_named_holiday_has_its_day() -> None:
    for name in TABLE.lexicon["holiday"].values():
        assert HOLIDAYS[str(name)](2026) is not None


def test_the_day_before_is_told_from_the_thing() -> None:
    found = read("il giorno prima", NOW, HERE)
    assert found is not None
    assert (found.kind, found.anchor, found.seconds) == (Kind.OFFSET, "start", -86400)
