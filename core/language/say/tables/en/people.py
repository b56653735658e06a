"""English sentences about who may come in, and about the accounts of a person."""

SENTENCES = {
    "inactive": "This assistant is private. Ask its owner for an invitation code and send it here.",
    "suspended": "You can't use this assistant at the moment. Please ask its owner.",
    "code-owner": "You are the owner of this assistant now: /invite makes a code for somebody "
    "else.",
    "code-linked": "Welcome back, {name}: this account is yours now, and everything is here. Your "
    "other account stays linked; say “remove my other accounts” if you have lost it.",
    "code-inside": "You are in already, so the code was not used.",
    "code-busy": "This account has things of its own, so it can't become somebody else's second "
    "account. Send the code from a new one.",
    "code-wrong": "That code doesn't work. A code works once and not for long: ask for a new one "
    "and send it here.",
    "code-later": "Too many codes that don't work were sent. Please try again in an hour.",
    "code-group": "A code is nobody else's business: send it to me in our private chat.",
    "linked": "On {date} at {hour} a new account, {name}, was linked to yours with a recovery "
    "code: what is written from there counts as you. If that wasn't you, remove it.",
    "remove account": "Remove it",
    "code made invite": "Invitation code: **{code}**\nWhoever sends me “/start {code}” within "
    "{life} is in. It works once.",
    "code made recover": "Recovery code: **{code}**\nSend me “/start {code}” from your new account "
    "within {life}, and it is yours. It works once.",
    "code made recover other": "Recovery code for {person}: **{code}**\nWhen they send me "
    "“/start {code}” from their new account within {life}, it is theirs. It works once.",
    "an hour": "an hour",
    "so many days long": "{count} days",
    "one account removed": "Removed: what is written from that account no longer counts as you. "
    "Codes that you had given out no longer work.",
    "accounts removed": "Removed {count} accounts: what is written from them no longer counts as "
    "you. Codes that you had given out no longer work.",
}
