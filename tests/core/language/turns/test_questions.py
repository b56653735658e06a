"""Who asks changes nothing, whatever was said before."""

from datetime import UTC, datetime

import pytest

from core.catalog import ACTIONS, TARGETS
from core.language.turns import Reader
from core.ports import Call, Context, Habits, Heard, Mention, Risk

READER = Reader(TARGETS)
NOW = datetime(2027, 2, 1, 10, 4, tzinfo=UTC)
LUNCH = Context(
    mentions=(Mention(noun="events", ref="#1", title="lunch with Paul"),),
    calls=(Call(action="events.create", args={"title": "lunch with Paul", "when": "friday 1pm"}),),
)
ASKED = {
    "en": "what do I have tomorrow?|anything on tomorrow?|am I free tomorrow at 3?|tomorrow?"
    "|how does tomorrow look|is tomorrow free?|what have i got on friday",
    "de": "was hab ich morgen?|was liegt morgen an?|bin ich morgen um 15 Uhr frei?|morgen?"
    "|habe ich morgen was?|wie sieht morgen aus?|was muss ich morgen machen?",
    "fr": "qu'est-ce que j'ai demain ?|qu'ai-je demain ?|j'ai quoi demain ?|demain ?"
    "|qu'est-ce que j'ai vendredi|suis-je libre demain à 15h ?|il y a quoi demain ?",
    "nl": "wat heb ik morgen?|heb ik morgen iets?|hoe ziet morgen eruit?|morgen?",
    "es": "¿qué tengo mañana?|que tengo el viernes|¿qué hay mañana?|¿mañana?",
    "it": "cosa ho domani?|che ho venerdì|che c'è domani?|domani?",
    "pt": "o que tenho amanhã?|que tenho na sexta|o que há amanhã?|amanhã?",
}


@pytest.mark.parametrize("context", [Context(), LUNCH], ids=["first", "after lunch"])
@pytest.mark.parametrize(
    ("locale", "words"),
    [(code, words) for code, said in ASKED.items() for words in said.split("|")],
)
def test_a_question_only_looks(locale: str, words: str, context: Context) -> None:
    habits = Habits(zone="UTC", locale=locale)
    reading = READER.read(Heard(text=words, now=NOW, habits=habits, context=context))
    assert {ACTIONS[call.action].risk for call in reading.calls} == {Risk.READ}
