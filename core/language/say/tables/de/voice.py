"""German: what is said to recordings, and of a plan before it is carried out."""

SENTENCES = {
    # what was heard
    "heard": "🎤 „{words}“",
    "doubted": "*{word}?*",
    "plain doubted": "*{word}*",
    # the plan
    "plan": "Das würde ich machen:",
    "plan item": "{number}. {item}",
    "plan due": "fällig {when}",
    "unsure word": "Bei dem Wort {words} bin ich mir nicht sicher.",
    "unsure words": "Bei den Wörtern {words} bin ich mir nicht sicher.",
    "more words": "{count} weiteren",
    "press heard": "Ich glaube, du meinst „{label}“.",
    "all good": "Passt alles",
    "fix": "{number} ändern",
    "only": "Nur {number}",
    "drop all": "Nichts davon",
    "say number": "Was soll bei Nummer {number} stehen?",
    "plan over": "Das ist schon entschieden. Jetzt wurde nichts gemacht.",
    # what nobody could hear
    "voice empty": "In der Aufnahme ist nichts. Bitte sag es noch einmal oder schreib es mir.",
    "voice too long": "Ich höre höchstens {minutes} Minuten zu. Bitte sag es in Teilen oder "
    "schreib es mir.",
    "voice not audio": "Die Aufnahme kann ich nicht abspielen. Bitte nimm sie noch einmal auf oder "
    "schreib es mir.",
    "voice no speech": "In der Aufnahme habe ich keine Worte gehört. Bitte sag es noch einmal oder "
    "schreib es mir.",
    "voice gone": "An die Aufnahme komme ich nicht mehr heran. Bitte schick sie noch einmal oder "
    "schreib es mir.",
    "voice language": "Zuhören kann ich hier nur auf Englisch. Bitte schreib es mir.",
    "voice away": "Gerade kann ich nicht zuhören: Der Dienst dafür ist nicht erreichbar. Es wurde "
    "nichts gemacht. Bitte schick es später noch einmal oder schreib es mir.",
}
