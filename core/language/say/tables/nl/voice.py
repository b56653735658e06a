"""Dutch: what is said to recordings, and of a plan before it is carried out."""

SENTENCES = {
    # what was heard
    "heard": "🎤 “{words}”",
    "doubted": "*{word}?*",
    "plain doubted": "*{word}*",
    # the plan
    "plan": "Dit zou ik doen:",
    "plan item": "{number}. {item}",
    "plan due": "af op {when}",
    "unsure word": "Over het woord {words} twijfel ik.",
    "unsure words": "Over de woorden {words} twijfel ik.",
    "more words": "nog {count}",
    "press heard": "Ik denk dat je “{label}” bedoelt.",
    "all good": "Alles klopt",
    "fix": "{number} wijzigen",
    "only": "Alleen {number}",
    "drop all": "Niets doen",
    "say number": "Wat moet er bij nummer {number} staan?",
    "plan over": "Dat is al afgehandeld. Er is nu niets gedaan.",
    # what nobody could hear
    "voice empty": "Die opname is leeg. Zeg het nog een keer of typ het voor me.",
    "voice too long": "Ik luister hooguit {minutes} minuten. Zeg het in delen of typ het voor me.",
    "voice not audio": "Die opname kan ik niet afspelen. Neem het nog eens op of typ het voor me.",
    "voice no speech": "Ik hoorde geen woorden in die opname. Zeg het nog een keer of typ het voor "
    "me.",
    "voice gone": "Bij die opname kan ik niet meer. Stuur hem nog een keer of typ het voor me.",
    "voice language": "Hier kan ik alleen naar Engels luisteren. Typ het voor me, alsjeblieft.",
    "voice away": "Ik kan nu even niet luisteren: de dienst daarvoor is onbereikbaar. Er is niets "
    "gedaan. Stuur het later nog een keer of typ het voor me.",
}
