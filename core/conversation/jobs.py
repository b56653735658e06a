"""What happens to exchanges by itself: unfinished ones are taken up again."""

from datetime import timedelta

from core.conversation.model import ConversationTurn
from core.kernel.jobs import Claim, World, job


@job(due=ConversationTurn, batch=1, lease=timedelta(seconds=30))
def resume(world: World, claims: list[Claim]) -> None:
    """Answer turns whose process has died, oldest first."""
    for claim in claims:
        world.advance(claim.id)
