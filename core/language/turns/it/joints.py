"""Where one Italian wish ends and the next begins."""

from core.language.turns.it.spelling import typed
from core.language.turns.it.verbs import ALERT, PUT_OFF, REMIND, WAKE
from core.language.turns.tongue import LETTERS

JOINT = (
    r"(?:[.!?](?=\s)|;|\n|,? e poi |,? e anche |,? ed? inoltre |, ed? |, poi |, anche "
    r"|, inoltre |, ma |,(?=\s|$)| ed? | poi"
    r" | inoltre | ma | e dopo )\s*"
)
"""What may stand between two wishes."""
COMMAND = typed(
    rf"(?:(?:{REMIND})(?!\w)|(?:{WAKE})(?!\w)|(?:{ALERT})(?!\w)|(?:{PUT_OFF})(?!\w)"
    r"|impost[ai]\w* |aggiung[ia]\w* |cre[ai] |fissa\w* |pianific[ah]\w* |program\w+ "
    r"|organizza\w* "
    r"|mett[ia]\w* (?:un[oa]?|il|la|l'|in|le|#)|cancell[ai]\w*\b|elimin[ai]\w*\b"
    r"|annull[ai]\w*\b|rimuov[ia]\w*\b|togl[ia]\w* |disdic[ia]\w* |disattiv[ai]\w* "
    r"|spost[ai]\w*\b|rinomin[ai]\w* |cambi[a]?\w* |modific[ah]\w* |segn[ai]\w* "
    r"|marc[ah]\w* |svuot[ai]\w* |invit[ai]\w* |mostra\w*\b|elenc[ah]\w* |dimmi "
    r"|leggimi "
    r"|prenot[ai]\w* |che (?:cosa|impegni|appuntamenti)\b|cosa (?:ho|c'è|devo)\b"
    r"|quando (?:è|ho|devo)|quand'è|a che ora|inserisc[ia]\w* |scriv[ia]\w* .* (?:nella"
    r"|alla|in)\b)"
)
"""How an order to an assistant begins."""
UNDER = typed(
    r"(?:quando|se|appena|non appena|ogni volta che|dopo (?:che|aver)|prima (?:di|che)"
    r"|nel caso|la prossima volta che|siccome|poiché|perché|mentre|finché|fino|per|il|a"
    r"|ad|tra|fra|entro|da|dal|dalle"
    r") (?!.*\b(?:ricorda\w*|aggiung\w*|imposta|fissa|prenota|metti)\b)"
)
"""How a part begins that only says under which circumstances the next one is wished."""
PRONOUN = typed(
    r"(?:aggiungi|mett?i|segna|inserisci|annota|salva|fissa|programma|registra|crea"
    r"|imposta|scrivi)l[oaie]\b"
    r"|(?:questo|questa|quello|quella|lui|lei|loro|che|cui|il quale|la quale|dove|lo|la"
    r"|li|ci|ne) |(?:se no|se non|se è)\b|(?:per|con|alle|il|da|fino|dalle|a|all') ?\S+$"
    r"|(?:chiam|intitol|nomin)al[oa]\b"
)
"""How a part begins that speaks of the one before it."""
THING = typed(
    r"(?!(?:e|ed|o|poi|fino|a|ad|al|alle|alla|il|per|di|da|con|in|non|ogni|anche"
    r"|di nuovo|come|se|dopo|prima|che|è|lo|lui|lei|io|noi|mi|sono|era|il resto|un altro"
    r"|uno|due)(?!\w))"
    rf"[{LETTERS}'-]+(?: (?!(?:è|sono|era|che|se)(?!\w))[{LETTERS}'-]+){{0,3}} (?:(?:alle"
    rf"|il|per|entro|di) )?[TR]{{2,}}"
)
"""A thing and its time, said beside another: "uova venerdì"."""
LEAD = rf"(?:(?:{REMIND}) di )?(?P<verb>[{LETTERS}'-]+) (?=\S)"
"""The verb that a thing beside shares, and what orders it."""
WITH = rf"(?:[{LETTERS}'-]+ ){{1,3}}con (?=[{LETTERS}'-]+ [^,]*[TR]{{2}})"
"""A meeting whose next one names only the person."""
TITLED = (
    r"\b(?:dr|dott|dott\.ssa|dottssa|sig|sig\.ra|sigra|sigg|prof|ing|avv|geom|rag|arch|st|n"
    r"|nr|art|pag|tel|ecc|es|max|min|ca|spett|gent|egr|on|s|vs|[a-z]\.[a-z])\.$"
)
"""A full stop that ends an abbreviation, not a sentence."""
LITTLE = frozenset(
    (
        "il lo la i gli le l un una uno di a da in con su per tra fra del al dal nel "
        "sul col e ed o ma se che"
        " mi ti si ci vi ne io tu lui lei noi voi me te no sì si ok eh ah oh ehi è "
        "sono ho hai ha ma già poi su"
        " qui lì là ora va dai uh uhm mm ad od"
    ).split()
)
"""Words of up to three letters that say nothing of a thing of their own."""
WITH_LAST = r" con $"
REMINDED = r"ricord|ramment|avvis|mi ricord"
"""How a wish begins whose time may stand before several things."""
BEFORE_TIME = "alle|il|la|tra|fra|per|entro|da|dalle|di|a"
"""What may stand before a time at the beginning."""
BACKGROUND = r"(?:(?:io|noi|ho|abbiamo|sono|siamo|vado|devo) |(?:il|la|lo|i|gli|le) |l')"
"""How a fact begins that is told beside an order."""
