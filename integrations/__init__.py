"""Everything that talks to someone else's server; adding one is one folder and one line."""

CHANNELS = {
    "memory": "integrations.memory.channel:Inbox",
    "terminal": "integrations.terminal.channel:Terminal",
}
"""Ways to a person: kind -> where its class is (`module:name`), imported only when it is used."""
