"""What happens to cases by itself: the words behind them go, and later they go themselves."""

from datetime import timedelta

from sqlalchemy import null, update

from core.conversation.model import ConversationTurn
from core.corrections.model import KEPT
from core.kernel.claims import table_of
from core.kernel.jobs import World, job

WORDS_KEPT = ConversationTurn.keep or timedelta()
_NOTHING = {
    **dict.fromkeys(("heard", "quoted", "quoted_from", "file"), ""),
    **dict.fromkeys(("transcript", "reply"), null()),
    "calls": [],
    "mentions": [],
}
"""An exchange without words."""


@job(every=timedelta(hours=24))
def fade(world: World) -> None:
    """Take the words from old exchanges that have a case, and old cases from their exchanges."""
    table = table_of(ConversationTurn)
    cased = table.c.correction.is_not(None)
    with world.db.begin() as tx:
        wordy = (cased, table.c.created_at < tx.now - WORDS_KEPT, table.c.heard != "")
        tx.session.execute(update(table).where(*wordy).values(_NOTHING))
        old = (cased, table.c.created_at < tx.now - KEPT)
        tx.session.execute(update(table).where(*old).values(correction=null()))
