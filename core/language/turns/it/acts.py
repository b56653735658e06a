"""The Italian wordings that say what is wished; how rows are read stands in the English ones."""

from core.language.turns.it.changing import CHANGING
from core.language.turns.it.looking import LOOKING
from core.language.turns.it.making import MAKING, TOLD_FACTS
from core.language.turns.it.spelling import rows, typed
from core.language.turns.it.telling import TELLING
from core.language.turns.it.verbs import READ, RINGS, SEE, SHOW, TELL

ACTS = rows((*MAKING, *LOOKING, *CHANGING, *TELLING))
STATEMENTS = rows(TOLD_FACTS)
__all__ = [
    "ACTS",
    "MINE",
    "NUMBERED",
    "POINTS",
    "QUESTION",
    "SKIPPED",
    "STATEMENTS",
    "TALK",
    "TOLD",
]

QUESTION = typed(
    r"^(?:e )?(?:(?:ad?|di|in|con|per|da|fino a|entro|su) )?(?:che|cosa|che cosa|quali?|quando"
    r"|dove|chi|come|quant[oaie]|perché)(?!\w)(?! (?:devo|dobbiamo) (?!fare|ancora))"
    r"|^(?:cos|dov|com|quand|c|qual)'(?:è|era|erano)"
    r"|^(?:mostra|visualizza|elenca|fammi vedere|fammi sentire|riepiloga)\w*"
    rf"|^{TELL}(?!\w)(?! (?:[TRDO]+ )+(?:di|che) | di )"
    rf"|^(?:dammi|dacci) (?:il |la |le |i |gli |l'|tutt|un elenco|una lista)"
    rf"|^(?:{SHOW}|{READ}|{SEE})(?!\w)(?=(?: (?:per favore|un po'))?(?: (?:se|quando|cosa"
    r"|che|quali?|quant[oie]|dove|chi)(?!\w)"
    rf"| tutt[ieo]|.*(?:{RINGS}|\b(?:list[ae]|calendario|agenda|appuntament[oi]|impegni"
    r"|attività|riunioni|eventi|compiti|programma|M))))"
    r"|^(?:ho|abbiamo|avrò|avevo|avevamo|avremo|c'è|c'era|ci sono|ci saranno|ci sar[à]"
    r"|hai|resta|restano"
    r"|rimane|rimangono) (?:già |ancora |per caso |T+ )*(?:qualcosa|qualche|qualcuno|alcun\w*|nulla"
    r"|niente|impegn\w*|appuntamenti|riunioni|eventi|promemoria|sveglie|allarmi|timer|attività"
    r"|compiti|altr[oaie]|da fare|tempo|molt\w*|tant\w*|cose|programmi|piani)(?!\w)"
    r"|^(?:sono|siamo|sarò|saremo) (?:già |ancora |T+ )*(?:liber[oaie]|occupat[oaie]"
    r"|disponibil[ei]|impegnat[oaie])"
    r"|^(?:è|era|erano|sar[à]|saranno) (?!T+$|finit|terminat)|^sono (?:i|le|gli|miei|mie"
    r"|T+|già|ancora) "
    r"|^(?:c'è|ci sono)(?=.*\b(?:list[ae]|calendario|agenda|spesa)\b)"
    r"|^(?:posso|possiamo|potrei|dovrei|mancano?|sai|sapete|esiste|esistono|sto|stiamo)(?!\w)"
)
"""How a question begins."""
TALK = typed(
    r"^(?:\w+(?:a|i|ar|er|ir|ate|ete|ite)(?:mi|ci)|fammi|dammi|dimmi|dacci|facci|mi|ci|ti)(?!\w)"
)
"""A verb done to the speaker is said to an assistant, it is not a chore."""
TOLD = typed(
    r"^(?:T+ )?(?:io|tu|lui|lei|noi|voi|loro|egli|ho|hai|ha|abbiamo|hanno|sono|sei|è"
    r"|siamo|siete|era|erano"
    r"|sar[à]|c'è|ci sono|ci|mi|ti|si|vi|non|questo|questa|quello|che|sta|stai|sto|vado"
    r"|vai|va|andiamo|fa"
    r"|fai|già|sembra|pare|penso|credo|buon\w*|oggi)(?!\w)"
)
"""How a sentence begins that is told, not jotted down."""
MINE = typed(
    r"\b(?:mi[oaei]|miei|nostr[oaie]|io|me|noi|ci|mi|ho|abbiamo|devo|dobbiamo|sono|siamo|avevo"
    r"|avrò|faccio|vado|posso)\b"
)
"""Words by which a thing is the speaker's own."""
POINTS = typed(
    r"#\d|\b\d+$|\b(?:quest[oaie]|quell[oaie]|quel|entrambi|entrambe|tutti e due|tutte e due)$"
    r"|^\w+(?:[aeir]|m)(?:l[oaie])(?!\w)|^(?:l[oaie]) \w"
)
"""Words that point at a thing already known."""
SKIPPED = typed(
    r"^(?:salt|omett|tralasc)[aei]\w*(?!.*\b(?:prossim[oa] (?:volta|occorrenza)|questa volta)\b)"
    r"(?=.*(?:TT|\b(?:il|la|le|i|mi[oa]|l'|quest[oa]) ?prossim[oa]))"
)
"""How one date of something that repeats is left out."""
NUMBERED = r"#\d"
"""The number of a thing, as lists and replies print it."""
