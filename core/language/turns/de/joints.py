"""Where one German wish ends and the next begins."""

from core.language.turns.tongue import LETTERS

JOINT = (
    r"(?:[.!?](?=\s)|;|\n|,? und dann |,? und auch |,? und außerdem |, und |, dann "
    r"|, danach |, auch |, außerdem |, aber |,(?=\s|$)| und | dann | danach | außerdem "
    r"| aber )\s*"
)
"""What may stand between two wishes."""
COMMAND = (
    r"(?:erinner\w* (?:mich|uns)|weck\w* (?:mich|uns)|nerv\w* mich|stell\w* "
    r"|setz\w* (?!dich)|füg\w* |trag\w* |schreib\w* .* (?:auf|in|ein)\b|plane? "
    r"|erstell\w* |vereinbar\w* "
    r"|leg\w* .* an\b|sag\w* .* ab\b|lösch\w* |entfern\w* |streich\w* .* (?:von|aus)"
    r"|leer\w* |buch\w* |reservier\w* |archivier\w* |#\d+ (?:ist )?(?:löschen|erledigt|fertig"
    r"|absagen|streichen)|sag\w* |verschieb\w* |verleg\w* |benenn\w* |änder\w* |markier\w* |hak\w* "
    r"|schlummer\w*"
    r"|snooz\w* |zeig\w* |was (?:steht|ist|habe|hab|muss|liegt)|wann (?:ist|habe|muss"
    r"|beginnt)|lad\w* .* ein\b|nimm .* (?:von|aus)|pack\w* .* auf|mach\w* (?:eine?n?|das"
    r"|es)\b)"
)
"""How an order to an assistant begins."""
UNDER = (
    r"(?:wenn|falls|sobald|nachdem|bevor|ehe|immer wenn|jedes mal,? wenn|weil|da|während"
    r"|bis|für|am|um|in|im|ab|vor|nach|von) (?!.*\b(?:erinner\w*|füg\w*|trag\w*|plane?"
    r"|setz\w*)\b)"
)
"""How a part begins that only says under which circumstances the next one is wished."""
PRONOUN = (
    r"(?:füg\w*|setz\w*|trag\w*|schreib\w*|pack\w*|notier\w*|speicher\w*|stell\w*|leg\w*"
    r"|plane?|merk\w*|vermerk\w*) (?:es|das|dies|sie|ihn|mir das|mir es)\b|(?:es|das|dies"
    r"|sie|er|ihn|welche[rs]?"
    r"|dass|ob|um|zu|weil|denn|damit|wo) |(?:falls nicht|wenn nicht|wenn es|wenn du)\b"
    r"|(?:für|mit|am|um|auf|ab|bis|von) \S+$|nenn\w* (?:es|das|ihn|sie)\b"
)
"""How a part begins that speaks of the one before it."""
THING = (
    r"(?!(?:und|oder|dann|bis|zu|am|um|für|von|mit|in|nicht|kein\w*|jede\w*|auch|wieder"
    r"|als|wenn|nach|vor|das|es|er|sie|ich|wir|du|mich|ist|sind|war|noch|den rest|eins"
    r"|zwei)\b)"
    rf"[{LETTERS}'-]+(?: (?!(?:ist|sind|war|zu|dass|wenn"
    rf"|es)\b)[{LETTERS}'-]+){{0,3}} (?:(?:am|um|für|bis) )?[TR]{{2,}}"
)
"""A thing and its time, said beside another: "Eier am Freitag"."""
LEAD = rf"(?P<verb>[{LETTERS}'-]+) (?=\S)"
"""The verb that a thing beside shares."""
WITH = rf"(?:[{LETTERS}'-]+ ){{1,3}}mit (?=[{LETTERS}'-]+ [^,]*[TR]{{2}})"
"""A meeting whose next one names only the person."""
TITLED = (
    r"\b(?:dr|hr|fr|prof|st|nr|str|bzw|ca|tel|inkl|evtl|ggf|usw|vs|z\. ?b|d\. ?h|u\. ?a"
    r"|\d{1,2})\.$"
)
"""A full stop that ends an abbreviation or an ordinal, not a sentence."""
LITTLE = frozenset(
    (
        "der die das den dem des ein am an um im in ins zu zum zur für von vom bei mit auf aus ab"
        " bis und ja nee nö na ne ok es er sie ich mir wir uns du ist bin so nun mal auf nur ca uhr"
        " wie als bzw ach oh äh hm jo gut"
    ).split()
)
"""Words of up to three letters that say nothing of a thing of their own."""
LAST_CHORE = (
    rf"(?!(?:erinner|weck|denk|vergiss|lass|was|wann|wo|wer|wie|ob|dass|um"
    rf"|zu)\w*\b)[{LETTERS}TRDM'-]+(?: (?!zu\b)[{LETTERS}TRDM'-]+){{0,5}}"
    r" (?:[a-zäöüß]*(?:kaufen|holen|besorgen|bringen|putzen|waschen|reinigen|saugen"
    r"|wischen|kochen|backen|gießen|füttern|bezahlen|überweisen|schicken|schreiben|rufen"
    r"|bestellen|buchen|reparieren|wechseln|bügeln|mähen|packen|drucken|räumen|lernen"
    r"|lesen|prüfen|vorbereiten|abgeben|erledigen|vereinbaren|machen|melden|kündigen"
    r"|spülen|tanken))"
)
"""A chore whose verb stands last: "Milch kaufen"."""
WITH_LAST = r" mit $"
REMINDED = r"erinner|nerv"
"""How a wish begins whose time may stand before several things."""
BEFORE_TIME = "am|um|im|in|bis|für|ab|von|gegen|an"
"""What may stand before a time at the beginning."""
BACKGROUND = r"(?:(?:ich|wir) |der |die |das )"
"""How a fact begins that is told beside an order."""
