"""Telegram: the bot, and the channel that speaks through it."""
