"""Groups that may talk to the bot, and the list that each of them shares."""
