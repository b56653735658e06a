"""Settings to a running house: plain functions, no container."""

from dataclasses import dataclass
from functools import partial

import core.catalog  # noqa: F401 - the nouns' tables, actions and jobs
from app import minding, schema
from core.assistant import Assistant
from core.kernel import failpoints
from core.kernel.clock import Clock, SystemClock
from core.kernel.db import Database
from core.kernel.engine import is_sqlite, sqlite_path
from core.kernel.ids import Ids, SystemIds
from core.kernel.jobs import World
from core.kernel.vault import Vault, keyring_beside, read_keyring
from core.notify.jobs import deliver
from core.ports import Channel
from core.settings import Settings, WrongSetting, data_folder
from core.waiting import Waiting


@dataclass(slots=True)
class House:
    """One running installation."""

    db: Database
    assistant: Assistant
    world: World


def house(
    settings: Settings,
    clock: Clock,
    channels: dict[str, Channel],
    ids: Ids | None = None,
    *,
    registration: str | None = None,
) -> House:
    """Open the database and put assistant and world together."""
    _arm(settings.nudge_failpoints)
    db = Database(settings.database_url, clock, ids)
    assistant = Assistant(db, registration=registration or settings.nudge_registration)
    world = World(db, channels, assistant.advance)

    assistant.deliver = partial(deliver, world)
    return House(db, assistant, world)


def installed(
    wanted: Settings, channels: dict[str, Channel], *, registration: str | None = None
) -> House:
    """The installation that the settings name, migrated to this code's schema."""
    schema.bring_up_to_date(wanted.database_url)
    vault(wanted)  # its key is made on first start
    living = house(wanted, SystemClock(), channels, registration=registration)
    living.assistant.waiting = Waiting()
    minding.connect(living.assistant, wanted)
    return living


def _arm(points: str) -> None:
    if not points:
        return
    try:
        failpoints.install(failpoints.Failpoints(points))
    except ValueError as error:
        raise WrongSetting(f"The setting NUDGE_FAILPOINTS is wrong: {error}.") from None


def vault(settings: Settings) -> Vault:
    """The vault of this installation; its key is made on first start, beside the database."""
    ids = SystemIds()
    if settings.nudge_secret_key:
        try:
            return Vault(read_keyring(settings.nudge_secret_key), ids)
        except ValueError as error:
            raise WrongSetting(f"The setting NUDGE_SECRET_KEY is wrong: {error}.") from None
    url = settings.database_url
    folder = sqlite_path(url).parent if is_sqlite(url) else data_folder()
    return Vault(keyring_beside(folder, ids), ids)
