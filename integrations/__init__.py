"""Everything that talks to someone else's server; adding one is one folder and one line."""

CHANNELS = {
    "memory": "integrations.memory.channel:MemoryChannel",
    "telegram": "integrations.telegram.channel:TelegramChannel",
    "terminal": "integrations.terminal.channel:TerminalChannel",
}
"""Ways to a person: kind -> where its class is (`module:name`), imported only when it is used."""

INTERPRETERS = {
    "memory": "integrations.memory.interpreter:MemoryInterpreter",
    "openai": "integrations.openai.interpreter:ChatInterpreter",
}
"""Language models, for words that the embedded interpreter is unsure of."""

TRANSCRIBERS = {
    "http": "integrations.openai.transcriber:HttpTranscriber",
    "memory": "integrations.memory.transcriber:MemoryTranscriber",
    "pocketsphinx": "integrations.pocketsphinx.transcriber:SphinxTranscriber",
}
"""What listens to recordings; imported only when it is used, as the rest."""
