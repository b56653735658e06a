"""English: what is said to recordings, and of a plan before it is carried out."""

SENTENCES = {
    # what was heard
    "heard": '🎤 "{words}"',
    "doubted": "*{word}?*",
    "plain doubted": "*{word}*",
    # the plan
    "plan": "I'd do this:",
    "plan item": "{number}. {item}",
    "plan due": "due {when}",
    "unsure word": "I wasn't sure about the word {words}.",
    "unsure words": "I wasn't sure about the words {words}.",
    "more words": "{count} more",
    "press heard": "I think you chose “{label}”.",
    "all good": "All good",
    "fix": "Fix {number}",
    "only": "Only {number}",
    "drop all": "Drop all",
    "say number": "What should number {number} say?",
    "plan over": "That is settled already. Nothing was done now.",
    # what nobody could hear
    "voice empty": "There is nothing in that recording. Please say it again, or type it for me.",
    "voice too long": "I listen to at most {minutes} minutes. Please say it in parts, or type it.",
    "voice not audio": "I can't play that recording. Please record it again, or type it for me.",
    "voice no speech": "I heard no words in that recording. Please say it again, or type it.",
    "voice gone": "That recording can't be fetched any more. Please send it again, or type it.",
    "voice language": "Here I can only listen to English. Please type it for me.",
    "voice away": "I can't listen just now: whoever listens for me is out of reach. Nothing was "
    "done. Please send it again later, or type it for me.",
}
