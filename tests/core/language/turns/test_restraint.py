"""What names a change and orders none: forbidden, asked about, hanging on something, limited."""

from datetime import UTC, datetime

import pytest

from core.catalog import TARGETS
from core.language.turns import Reader
from core.ports import Button, Call, Context, Habits, Heard, Question, Reading

READER = Reader(TARGETS)
NOW = datetime(2027, 2, 1, 10, 4, tzinfo=UTC)
HARMLESS = (".create", ".list", ".free", ".show", ".reopen")


def read(words: str, locale: str, context: Context | None = None) -> Reading:
    habits = Habits(zone="UTC", locale=locale)
    heard = Heard(text=words, now=NOW, habits=habits, context=context or Context())
    return READER.read(heard)


def changes(reading: Reading) -> list[str]:
    return [c.action for c in reading.calls if not c.action.endswith(HARMLESS)]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "delete all but the dentist"),
        ("en", "cancel everything on Friday except the dentist"),
        ("en", "move all my meetings to Monday apart from standup"),
        ("en", "delete all tasks, just not the milk"),
        ("de", "lösche alles außer Milch kaufen"),
        ("de", "sag alle Termine bis auf den Zahnarzt ab"),
        ("de", "alle Aufgaben außer Milch kaufen erledigt"),
        ("fr", "supprime tout sauf acheter du lait"),
        ("fr", "annule tous mes rendez-vous à part le dentiste"),
        ("es", "borra todo menos comprar leche"),
        ("es", "cancela todas las reuniones excepto la del martes"),
        ("it", "elimina tutto tranne comprare il latte"),
        ("it", "cancella tutti gli appuntamenti eccetto il dentista"),
        ("pt", "apaga tudo menos o dentista"),
        ("pt", "cancela todas as reuniões exceto o dentista"),
        ("nl", "verwijder alles behalve melk kopen"),
        ("nl", "annuleer alle afspraken behalve de tandarts"),
    ],
)
def test_nothing_is_done_to_all_when_something_is_left_out(locale: str, words: str) -> None:
    reading = read(words, locale)
    assert reading.rule_ids == ("excepted",)
    assert reading.calls == ()
    assert reading.ask is not None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "please never cancel the dentist"),
        ("en", "don't delete it"),
        ("en", "do not remove my reminder"),
        ("en", "under no circumstances delete buy milk"),
        ("en", "let's not cancel the dentist"),
        ("en", "no need to cancel dentist"),
        ("en", "can't move the dentist to Friday"),
        ("en", "I don't want to cancel my meeting"),
        ("en", "don't mark #3 as done"),
        ("de", "sag den Zahnarzt nicht ab"),
        ("de", "Zahnarzt nicht absagen"),
        ("de", "streich den Zahnarzt auf keinen Fall"),
        ("de", "lösche nichts"),
        ("de", "lösch Milch kaufen bloß nicht"),
        ("de", "bitte Milch kaufen nicht löschen"),
        ("de", "verschieb den Zahnarzt nicht auf Montag"),
        ("de", "du musst den Zahnarzt nicht absagen"),
        ("fr", "annule pas le dentiste"),
        ("fr", "n'annule pas le dentiste"),
        ("fr", "ne déplace pas la réunion à lundi"),
        ("fr", "ne pas annuler"),
        ("fr", "il ne faut pas supprimer la tâche #3"),
        ("es", "no canceles el dentista"),
        ("es", "no lo borres"),
        ("es", "no muevas la reunión al lunes"),
        ("es", "no hace falta cancelar el dentista"),
        ("es", "no quiero mover la reunión al lunes"),
        ("it", "non eliminare comprare il latte"),
        ("it", "non spostare il dentista a lunedì"),
        ("it", "non annullare"),
        ("it", "non c'è bisogno di cancellare il dentista"),
        ("pt", "não canceles o dentista"),
        ("pt", "não apague isso"),
        ("pt", "não movas a reunião para segunda"),
        ("pt", "não é preciso cancelar o dentista"),
        ("nl", "annuleer de tandarts niet"),
        ("nl", "tandarts niet afzeggen"),
        ("nl", "wis niets"),
        ("nl", "verplaats de tandarts niet naar maandag"),
        ("nl", "je hoeft de tandarts niet te annuleren"),
    ],
)
def test_what_is_forbidden_is_not_done(locale: str, words: str) -> None:
    reading = read(words, locale)
    assert reading.rule_ids == ("negated",)
    assert reading.calls == ()
    assert reading.ask is not None


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "remind me not to cancel the gym tomorrow"),
        ("en", "lunch with Tom tomorrow at 1, don't cancel it"),
        ("de", "vergiss nicht, morgen den Zahnarzt abzusagen"),
        ("fr", "n'oublie pas d'annuler le dentiste demain"),
        ("es", "no olvides cancelar el dentista mañana"),
        ("it", "non dimenticare di annullare il dentista domani"),
        ("pt", "não te esqueças de cancelar o dentista amanhã"),
        ("nl", "vergeet niet de tandarts te annuleren morgen"),
    ],
)
def test_a_change_may_be_something_to_remember(locale: str, words: str) -> None:
    assert [call.action.endswith(".create") for call in read(words, locale).calls] == [True]


@pytest.mark.parametrize(
    ("locale", "words", "action"),
    [
        ("en", "don't remind me about stretching any more", "reminders.cancel"),
        ("en", "I don't need the dentist appointment any more", "events.cancel"),
        ("en", "buy milk is not done", "tasks.reopen"),
        ("en", "why don't you cancel the dentist", "events.cancel"),
        ("en", "I can't finish the report today, move it to Friday", "events.update"),
        ("de", "erinnere mich nicht mehr an Dehnen", "reminders.cancel"),
        ("de", "Milch kaufen ist noch nicht erledigt", "tasks.reopen"),
        ("de", "verschieb den Termin auf Freitag, nicht Donnerstag", "events.update"),
        ("fr", "ne me rappelle plus les étirements", "reminders.cancel"),
        ("es", "ya no necesito la reunión", "events.cancel"),
        ("it", "non mi serve più la riunione", "events.cancel"),
        ("pt", "já não preciso da reunião", "events.cancel"),
        ("nl", "herinner me niet meer aan rekken", "reminders.cancel"),
        ("en", "can you cancel the dentist?", "events.cancel"),
        ("en", "cancel the dentist if you can", "events.cancel"),
        ("en", "delete task ask if Bob is in", "tasks.delete"),
        ("en", "can you mark #3 as done?", "tasks.complete"),
        ("de", "kannst du den Zahnarzt absagen?", "events.cancel"),
        ("de", "sag den Zahnarzt ab, wenn du kannst", "events.cancel"),
        ("fr", "peux-tu annuler le dentiste ?", "events.cancel"),
        ("fr", "annule le dentiste s'il te plaît", "events.cancel"),
        ("es", "¿puedes cancelar el dentista?", "events.cancel"),
        ("es", "si puedes, cancela el dentista", "events.cancel"),
        ("it", "puoi annullare il dentista?", "events.cancel"),
        ("pt", "podes cancelar o dentista?", "events.cancel"),
        ("pt", "cancela o dentista se puderes", "events.cancel"),
        ("nl", "kun je de tandarts annuleren?", "events.cancel"),
        ("nl", "markeer #3 als klaar", "tasks.complete"),
    ],
)
def test_not_if_and_a_question_mark_may_stand_in_an_order(
    locale: str, words: str, action: str
) -> None:
    assert [call.action for call in read(words, locale).calls] == [action]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "is buy milk done?"),
        ("en", "should I cancel the dentist?"),
        ("en", "if it rains cancel the dentist"),
        ("en", "cancel the dentist if it rains"),
        ("en", "unless Tom comes, cancel the dentist"),
        ("en", "she asked me to cancel the dentist"),
        ("en", "Bob said I should delete the report"),
        ("de", "ist Milch kaufen erledigt?"),
        ("de", "Milch kaufen erledigt?"),
        ("de", "soll ich den Zahnarzt absagen?"),
        ("de", "wenn es regnet, sag den Zahnarzt ab"),
        ("de", "sie hat mich gebeten, den Zahnarzt abzusagen"),
        ("fr", "acheter du lait est fait ?"),
        ("fr", "dois-je annuler le dentiste ?"),
        ("fr", "s'il pleut, annule le dentiste"),
        ("fr", "elle m'a demandé d'annuler le dentiste"),
        ("es", "¿está hecho comprar leche?"),
        ("es", "¿debo cancelar el dentista?"),
        ("es", "si llueve cancela el dentista"),
        ("es", "me pidió cancelar el dentista"),
        ("it", "comprare il latte è fatto?"),
        ("it", "devo annullare il dentista?"),
        ("it", "se piove annulla il dentista"),
        ("it", "mi ha chiesto di annullare il dentista"),
        ("pt", "comprar leite está feito?"),
        ("pt", "devo cancelar o dentista?"),
        ("pt", "se chover, cancela o dentista"),
        ("pt", "ela pediu-me para cancelar o dentista"),
        ("nl", "is melk kopen klaar?"),
        ("nl", "moet ik de tandarts annuleren?"),
        ("nl", "als het regent, annuleer de tandarts"),
        ("nl", "ze heeft me gevraagd de tandarts te annuleren"),
    ],
)
def test_what_is_asked_about_or_hangs_on_something_changes_nothing(locale: str, words: str) -> None:
    reading = read(words, locale)
    assert changes(reading) == []
    pending = reading.ask.question.pending if reading.ask and reading.ask.question else ()
    assert all(call.action.endswith(HARMLESS) for call in pending)


WAITING = Context(
    buttons=(
        Button(label="Yes", calls=(Call(action="tasks.delete", args={"item": "#1"}),)),
        Button(label="No"),
    ),
    question=Question(kind="confirm"),
)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "yes?"),
        ("en", "yeah right"),
        ("de", "ja?"),
        ("fr", "oui ?"),
        ("es", "¿sí?"),
        ("it", "sì?"),
        ("pt", "sim?"),
        ("nl", "ja?"),
    ],
)
def test_a_yes_that_asks_or_mocks_confirms_nothing(locale: str, words: str) -> None:
    reading = read(words, locale, WAITING)
    assert reading.press is None
    assert reading.calls == ()


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "yes"), ("de", "ja!"), ("fr", "oui"), ("es", "sí.")]
)
def test_a_plain_yes_confirms(locale: str, words: str) -> None:
    assert read(words, locale, WAITING).press == WAITING.buttons[0]
