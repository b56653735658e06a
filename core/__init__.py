"""Decides; knows no chat library, web framework, HTTP client or provider."""

import zoneinfo

# The zone data that the lock names, on every machine: the system's may be years older.
zoneinfo.reset_tzpath(to=())
