"""No claim without a row: what replies say was done, held against the audit."""

from sqlalchemy import select

from core.kernel.calls import ToolCall
from core.kernel.history import ActionAudit


def unclaimed(database):
    """Calls whose stored outcome names a change that no audit row of theirs holds."""
    with database.read() as tx:
        audits = tx.session.scalars(select(ActionAudit)).all()
        calls = tx.session.scalars(select(ToolCall)).all()
    held = {(one.tool_call_id, one.target_id) for one in audits if one.status == "success"}
    return [
        (call.action, change["target"])
        for call in calls
        for change in (call.result or {}).get("changes", ())
        if (call.id, change["target_id"]) not in held
    ]
