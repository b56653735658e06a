"""Everything that talks to someone else's server; adding one is one folder and one line."""

CHANNELS = {
    "memory": "integrations.memory.channel:MemoryChannel",
    "telegram": "integrations.telegram.channel:TelegramChannel",
    "terminal": "integrations.terminal.channel:TerminalChannel",
}
"""Ways to a person: kind -> where its class is (`module:name`), imported only when it is used."""
