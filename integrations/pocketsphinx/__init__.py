"""pocketsphinx: listens offline, in English, for what assistants are told (extra `voice`)."""
