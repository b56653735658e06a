"""English: what is said of the chat itself: commands, groups, what people send besides words."""

SENTENCES = {
    # commands
    "nothing open": "There is no open question. What shall I remember?",
    "ask city": "What city are you in? (I need your clock, not your address.)",
    "calendars": "I can't connect to a calendar at another service yet. Events that you tell me "
    "are kept here: /week shows them.",
    "unknown command": "I don't know the command {command}.",
    "nearest command": " Did you mean {command}?",
    "see help": " /help shows what I can do.",
    "privacy": "What I keep, in the database of this installation and nowhere else:\n"
    "• your tasks, events, reminders and settings, until you delete them\n"
    "• what you write and what I answer: {turns}\n"
    "• a record of every message I send: {deliveries}\n"
    "• a record of every change, so that you can undo it: {audit}\n"
    "Only you see it in a chat; whoever runs this installation can read its database. If they "
    "have connected a language model or a server that listens, it reads what I am unsure of, "
    "with what it needs of your things, and hears your recordings. "
    "Send /export for a copy of everything. To have it erased, ask the owner of this "
    "installation.",
    "kept so long": "{count} days",
    "matched without words": "I matched {rules}",
    # a button pressed
    "already so mark": "{text} (already done)",
    # reactions
    "dismiss": "Dismiss",
    "which done": "Which one is done?",
    "which dismissed": "Which one shall I dismiss?",
    # edits
    "edit same": "That reads the same: nothing changed.",
    "edit offer": "You changed your message.\nIt was: {before}\nIt would be: {after}",
    "edit after undo": "You changed your message; what it did before is undone.\n"
    "It would be: {after}",
    "edit unread": "I find nothing to do in the new words, so this stays: {before}",
    "change it": "Change it",
    "do it": "Do it",
    "leave it": "Leave it",
    "remove it": "Remove it",
    # what others wrote, pictures
    "somebody": "somebody",
    "kept": "☐ {ref} kept what {who} wrote: {title}",
    "kept photo": "☐ {ref} kept the photo: {title}",
    "kept plain photo": "☐ {ref} kept the photo.",
    "a photo": "Photo",
    "wrote": "{who} wrote:\n{words}",
    "with photo": " 🖼 The photo is kept with it.",
    "remind me": "Remind me…",
    "which photo": "What should I do with the photo?",
    "photo not understood": "I'm not sure what to do with “{words}” and the photo.",
    # what brings no words
    "no zone": "I can't tell the clock of that place. Which city is it near?",
    "voice": "I can't listen to voice notes yet. Please type it for me.",
    "too large": "That is too large for me: I can take 20 MB at most. Please type it.",
    # groups
    "group closed": "I'm not switched on in this group. The owner of this bot can allow it here "
    "with /allow.",
    "group allowed": "I'm here for everybody in this group now. Mention me with what you want, "
    "and I answer in private. /list shows the group's list; /forbid sends me off.",
    "group forbidden": "All right, I say nothing more in this group.",
    "owner only": "Only the owner of this bot can do that.",
    "only in groups": "That works in a group only.",
    "group private first": "Write to me in private first, {name}: then I can answer you there.",
    "group noted": "✅ Noted, {name}. Details in our private chat.",
    "group answered": "{name}, I've answered you in private.",
    "group list": "On this group's list:",
    "group list of": "• {title} ({who})",
    "group list empty": "Nothing is on this group's list. Mention me with what to put there.",
}
