"""The nouns whose actions and jobs exist; one line each."""

import core.accounts.model
import core.conversation.actions
import core.conversation.jobs
import core.corrections.actions
import core.corrections.jobs
import core.events.actions
import core.groups.actions
import core.groups.jobs
import core.kernel.outbox
import core.notify.jobs
import core.people.actions
import core.reminders.actions
import core.reminders.jobs
import core.tasks.actions
import core.tasks.jobs
import core.upkeep.actions
from core.kernel.actions import ACTIONS

TARGETS = tuple(action.target for action in ACTIONS.values() if action.offered)
"""What interpreters may aim at."""

__all__ = ["ACTIONS", "TARGETS", "core"]
