"""French phrases mean what English ones mean, and are found in French sentences."""

from datetime import UTC, datetime

import pytest

from core.language.when import Kind, read, search
from core.language.when.numerals import spelled
from core.language.when.resolve.holidays import HOLIDAYS
from core.language.when.tables.fr import TABLE
from core.language.when.tokens import tokenise
from core.language.when.values import Resolution
from core.ports import Habits

NOW = datetime(2027, 2, 3, 10, 4, tzinfo=UTC)
"""A Wednesday."""
HERE = Habits(zone="UTC", locale="fr", date_order="DMY")
ENGLISH = Habits(zone="UTC", locale="en", date_order="DMY")


def meaning(text: str, habits: Habits) -> dict[str, object]:
    found = read(text, NOW, habits)
    assert found is not None, text
    words = {"words", "span", "cost", "rules", "alternatives", "unread"}
    asks = found.unread == (text,) or found.unread == ("holidays",)
    assert asks or found.unread == (), found.unread
    return Resolution.model_dump(found, exclude=words)


SAME = [
    ("demain matin", "tomorrow morning"),
    ("après-demain à 11h", "day after tomorrow at 11:00am"),
    ("apres demain", "day after tomorrow"),
    ("avant-hier", "day before yesterday"),
    ("lundi prochain à midi", "next monday at noon"),
    ("la semaine prochaine", "next week"),
    ("la semaine d'après", "next week"),
    ("l'an dernier", "last year"),
    ("le mois qui vient", "next month"),
    ("les trois prochains jours", "the next three days"),
    ("ces deux dernières semaines", "the last two weeks"),
    ("les prochains jours", "the next 3 days"),
    ("la dernière heure", "the last hour"),
    ("l'été dernier", "last summer"),
    ("Noël prochain", "next christmas"),
    ("mars prochain", "next march"),
    ("mardi de la semaine prochaine", "tuesday of next week"),
    ("dans deux heures et demie", "in two and a half hours"),
    ("dans un quart d'heure", "in 15 minutes"),
    ("dans trois quarts d'heure", "in 45 minutes"),
    ("dans quinze jours", "in two weeks"),
    ("il y a trois jours", "three days ago"),
    ("ya une semaine", "a week ago"),
    ("mardi en huit", "a week on tuesday"),
    ("mercredi en quinze", "two weeks on wednesday"),
    ("le 1er mai", "may 1"),
    ("le 15", "the 15th"),
    ("le 24 12 2027", "24/12/2027"),
    ("jeudi 4 mars", "thursday 4 march"),
    ("le mois de mars 2028", "march 2028"),
    ("le 20 du mois prochain", "the 20th of next month"),
    ("le dernier vendredi du mois", "last friday of this month"),
    ("le 2e mardi de mars", "the second tuesday of march"),
    ("fin février", "end of february"),
    ("mi-juin", "mid june"),
    ("d'ici la fin du mois", "by the end of the month"),
    ("le reste de la semaine", "the rest of the week"),
    ("T2 2028", "Q2 2028"),
    ("la semaine du 8 mars", "the week of 8 march"),
    ("avant le 15", "before the 15th"),
    ("à partir du 8", "from the 8th"),
    ("depuis hier", "since yesterday"),
    ("jusqu'en juin", "until june"),
    ("au plus tard vendredi", "by friday"),
    ("pas avant lundi", "not before monday"),
    ("demain avant 9h30", "tomorrow before 9:30am"),
    ("sous 48 heures", "within 48 hours"),
    ("du 5 au 8 mars", "from march 5 to march 8"),
    ("du 13 au 18", "from the 13th to the 18th"),
    ("de mars à mai", "from march to may"),
    ("demain de 14h à 16h", "tomorrow from 14:00 to 16:00"),
    ("du lundi au mercredi", "from monday to wednesday"),
    ("3 mars à 14h pendant 2 heures", "3 march at 14:00 for 2 hours"),
    ("pendant 10 jours", "for 10 days"),
    ("un an et demi", "one and a half years"),
    ("soixante-dix minutes", "70 minutes"),
    ("1,5 heure", "1.5 hours"),
    ("une demi-heure", "half an hour"),
    ("toute la semaine", "all week"),
    ("tous les jours à 8h et 20h", "every day at 8:00am and 20:00"),
    ("chaque matin", "every morning"),
    ("tous les lundis et jeudis à 18h", "every monday and thursday at 18:00"),
    ("le lundi et le jeudi", "every monday and thursday"),
    ("les mardis", "every tuesday"),
    ("toutes les deux semaines", "every two weeks"),
    ("un jour sur deux", "every other day"),
    ("un lundi sur trois", "every three mondays"),
    ("toutes les heures et demie", "every 90 minutes"),
    ("tous les quinze jours", "every two weeks"),
    ("le premier lundi de chaque mois", "the first monday of every month"),
    ("tous les premiers lundis du mois", "the first monday of every month"),
    ("le dernier jour de chaque mois", "the last day of every month"),
    ("le premier jour de chaque mois", "the 1st of every month"),
    ("tous les 5 du mois", "the 5th of every month"),
    ("le 1er et le 15 de chaque mois", "every month on the 1st and 15th"),
    ("tous les ans le 3 mars", "every 3 march"),
    ("tous les ans à Noël", "every christmas"),
    ("tous les jours ouvrables à 9h30", "every weekday at 9:30am"),
    ("du lundi au vendredi à 8h30", "monday to friday at 8:30am"),
    ("tous les jours sauf le week-end", "every day except weekends"),
    ("tous les lundis sauf le 22 mars", "every monday except 22 march"),
    ("tous les lundis sauf les jours fériés", "every monday except holidays"),
    ("tous les jours jusqu'au 20 mars", "every day until 20 march"),
    ("tous les jours à partir de lundi", "every day starting monday"),
    ("tous les jours pendant 10 jours", "every day for 10 days"),
    ("tous les jours 10 fois", "every day 10 times"),
    ("toutes les 30 minutes de 9h à 17h", "every 30 minutes from 9:00 to 17:00"),
    ("tous les jours du 3 au 10 mars", "every day from 3 march until 10 march"),
    ("une heure avant", "an hour before"),
    ("10 minutes avant le début", "10 minutes before the start"),
    ("deux jours avant l'échéance", "two days before the deadline"),
    ("deux jours avant Noël", "two days before christmas"),
    ("tous les 3 mois après l'avoir fait", "every 3 months after i do it"),
    ("une heure plus tard", "an hour later"),
    ("vendrdi", "friday"),
    ("semptembre", "september"),
    ("fevrier", "february"),
    ("aujourdhui", "today"),
    ("maintenant", "now"),
]


@pytest.mark.parametrize(("text", "english"), SAME)
def test_a_phrase_means_what_the_english_one_means(text: str, english: str) -> None:
    assert meaning(text, HERE) == meaning(english, ENGLISH)


STARTS = [
    ("de 1h30 demain à 9h", "27-02-04 09:00"),
    ("de 1h30 à 3h demain", "27-02-04 01:30"),
    ("les années 1990", "90-01-01 00:00"),
    ("à 15 heures", "27-02-03 15:00"),
    ("à huit heures et quart", "27-02-03 20:15"),
    ("à midi moins le quart", "27-02-03 11:45"),
    ("à 8 heures moins dix", "27-02-03 19:50"),
    ("midi et demi", "27-02-03 12:30"),
    ("minuit trois", "27-02-04 00:03"),
    ("quinze heures trente", "27-02-03 15:30"),
    ("8h du soir", "27-02-03 20:00"),
    ("3 heures du matin", "27-02-04 03:00"),
    ("cette nuit à 3h", "27-02-04 03:00"),
    ("ce soir à 8h", "27-02-03 20:00"),
    ("demain a 9h", "27-02-04 09:00"),
    ("de 9 à 11h", "27-02-04 09:00"),
    ("de 5h à 7h du matin", "27-02-04 05:00"),
    ("le mardi d'après", "27-02-09 00:00"),
    ("samedi 6 à 18h", "27-02-06 18:00"),
    ("lundi 8 mars à 10h", "27-03-08 10:00"),
    ("en fin d'après-midi", "27-02-03 17:00"),
    ("demain en début de matinée", "27-02-04 07:00"),
    ("demain en fin de journée", "27-02-04 17:00"),
    ("tôt demain matin", "27-02-04 07:00"),
    ("au début de l'été", "27-06-21 00:00"),
    ("le matin du 15 février", "27-02-15 04:00"),
    ("la nuit dernière", "27-02-03 00:00"),
    ("après le travail", "27-02-03 17:00"),
    ("fête des mères", "27-05-30 00:00"),
    ("le 14-juillet", "27-07-14 00:00"),
    ("17h heure de New York", "27-02-03 22:00"),
    ("l'avant-dernier jour du mois", "27-02-27 00:00"),
    ("de mars à ce jour", "26-03-01 00:00"),
]


@pytest.mark.parametrize(("text", "start"), STARTS)
def test_a_phrase_begins_when_it_says(text: str, start: str) -> None:
    found = read(text, NOW, HERE)
    assert found is not None
    assert found.unread == ()
    assert found.start is not None
    assert f"{found.start:%y-%m-%d %H:%M}" == start


SENTENCES: list[tuple[str, list[str]]] = [
    ("réunion fin mars avec Paul", ["fin mars"]),
    ("le mi-temps est fini, fin de partie", []),
    ("on se voit sam", ["sam"]),
    ("on joue au foot dim.", ["dim"]),
    ("rappelle-moi d'appeler sam", []),
    ("on se voit chez Sam", []),
    ("rdv dentiste 10h-11h", ["10h-11h"]),
    ("repousse de 1h30", ["de 1h30"]),
    ("le train de 6h30", ["6h30"]),
    ("Je pense que la planète Mars est rouge.", []),
    ("Il a été très gentil avec nous.", []),
    ("Cela ne sera pas long, mais bon.", []),
    ("Il y a 3 chats dans le jardin.", []),
    ("Je vais à la mer avec ma mère.", []),
    ("Il a 5 chiens et elle a une carte.", []),
    ("Le second choix est meilleur.", []),
    ("On se voit à plus tard.", []),
    ("ajoute 6 oeufs à la liste", []),
    ("Bonne nuit et bonne journée !", []),
    ("C'est la fin du film, au début je riais.", []),
    ("Rappelle-moi d'acheter du pain demain à 18h.", ["demain à 18h"]),
    ("Réunion lundi à 15h30, salle 4.", ["lundi à 15h30"]),
    ("Payer le loyer tous les 5 du mois.", ["tous les 5 du mois"]),
    ("Je serai en vacances du 12 au 26 août.", ["du 12 au 26 août"]),
    ("Sortir les poubelles chaque mardi soir", ["chaque mardi soir"]),
    ("Rends le livre d'ici la fin du mois.", ["d'ici la fin du mois"]),
    ("rdv chez le dentiste le 15/3 a 9h30", ["le 15/3 a 9h30"]),
    ("Mets un rappel dans 20 minutes pour le four.", ["dans 20 minutes"]),
    ("Dîner l'été prochain", ["l'été prochain"]),
]


@pytest.mark.parametrize(("text", "spans"), SENTENCES)
def test_only_times_are_found_in_a_sentence(text: str, spans: list[str]) -> None:
    assert [found.words for found in search(text, NOW, HERE)] == spans


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("soixante et onze", 71),
        ("quatre-vingt-dix-neuf", 99),
        ("quatre-vingts", 80),
        ("vingt et un", 21),
        ("dix-sept", 17),
        ("trente-deux", 32),
        ("deux mille vingt-sept", 2027),
        ("vingt-deuxième", 22),
    ],
)
def test_numbers_in_words_are_read_to_their_end(text: str, value: int) -> None:
    tokens = tokenise(text)
    assert max(spelled(tokens, 0, TABLE))[:2] == (len(tokens), value)


def test_every_named_holiday_has_its_day() -> None:
    for name in TABLE.lexicon["holiday"].values():
        assert HOLIDAYS[str(name)](2026) is not None


def test_an_elided_word_is_a_word_of_its_own() -> None:
    found = search("Préviens-moi avant l’été, ou dès aujourd’hui", NOW, HERE)
    assert [time.words for time in found] == ["avant l’été", "dès aujourd’hui"]


@pytest.mark.parametrize(
    ("text", "kind", "seconds"),
    [
        ("la veille", Kind.OFFSET, -86400),
        ("pendant 1h30", Kind.DURATION, 5400),
        ("de 1h30", Kind.DURATION, 5400),
        ("1h30m", Kind.DURATION, 5400),
        ("à 1h30", Kind.INSTANT, None),
    ],
)
def test_figures_are_a_length_behind_a_word_of_length(
    text: str, kind: Kind, seconds: float | None
) -> None:
    found = read(text, NOW, HERE)
    assert found is not None
    assert (found.kind, found.seconds) == (kind, seconds)
