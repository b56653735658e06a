"""Where one French wish ends and the next begins."""

from core.language.turns.fr.spelling import typed
from core.language.turns.tongue import LETTERS

JOINT = (
    r"(?:[.!?](?=\s)|;|\n|,? et puis |,? et aussi |,? et ensuite |,? et également |,? puis |, et "
    r"|, ensuite |, aussi |, mais |,(?=\s|$)| et | puis | ensuite | et après | mais )\s*"
)
"""What may stand between two wishes."""
_VERBS = (
    r"mets|mettez|mettre|ajoute[rz]?|rajoute[rz]?|note[rz]?|inscris|crée[rz]?|créer|planifie[rz]?"
    r"|programme[rz]?|prévois|organise[rz]?|réserve[rz]?|annule[rz]?|supprime[rz]?|efface[rz]?"
    r"|enlève[rz]?|enlever|retire[rz]?|vide[rz]?|déplace[rz]?|décale[rz]?|reporte[rz]?"
    r"|repousse[rz]?|avance[rz]?|renomme[rz]?|change[rz]?|modifie[rz]?|marque[rz]?|coche[rz]?"
    r"|montre[rz]?|affiche[rz]?|arrête[rz]?|lance[rz]?|démarre[rz]?|invite[rz]?|snooze"
    r"|désactive[rz]?|active"
)
COMMAND = typed(
    rf"(?:(?:rappelle|rappelez|rapelle|réveille|réveillez|préviens|prévenez|avertis|alerte"
    rf"|notifie)[- ](?:moi|nous)|(?:fais|faites)[- ]moi (?:re)?penser|n'oublie pas|ne me rappelle"
    rf"|me (?:rappeler|réveiller)|(?:{_VERBS})(?:-(?:le|la|les|moi|nous))? |qu'est[- ]ce"
    rf"|dis[- ]moi|quand est[- ]ce|quels? (?:est|sont)|quelles? (?:est|sont))"
)
"""How an order to an assistant begins."""
UNDER = typed(
    r"(?:quand|lorsque|lorsqu'|si|s'|dès (?:que|qu')|une fois que|après que|avant que"
    r"|à chaque fois|chaque fois|la prochaine fois|pendant que|tant que|parce que|comme|puisque"
    r"|après|avant|en cas|pour|à|le|dans|de|vers|chez|jusqu'à)(?: |(?<='))(?!.*\b(?:rappelle"
    r"|rappelez|ajoute|note|mets|planifie|programme|réserve)\b)"
)
"""How a part begins that only says under which circumstances the next one is wished."""
PRONOUN = typed(
    r"(?:ajoute|mets|note|inscris|enregistre|planifie|programme|marque|crée|garde|place|pose"
    r"|fais)[rz]?[- ](?:le|la|les|ça)\b(?! (?:réunion|rendez))|(?:il|elle|ça|cela|ce|qui|que"
    r"|c'est|où|dont|parce|car) |(?:sinon|si non|si oui|si c'est)\b|(?:pour|avec|à|le|dans|de"
    r"|jusqu'à|dès) \S+$|appelle[- ](?:le|la|ça)\b"
)
"""How a part begins that speaks of the one before it."""
THING = (
    r"(?!\S*-(?:moi|nous|l[ea]s?)\b)"
    rf"(?!(?:et|ou|puis|mais|à|a|le|la|les|pour|de|du|des|avec|dans|sur|par|ne|non|pas|chaque"
    rf"|tous|toutes|aussi|encore|si|quand|après|avant|il|elle|je|on|nous|tu|moi|me|est|sont|sera"
    rf"|un autre|une autre|deux)\b)[{LETTERS}'-]+(?: (?!(?:est|sont|était|que|si"
    rf"|il)\b)[{LETTERS}'-]+){{0,3}}"
    r" (?:(?:à|le|pour|avant) )?[TR]{2,}"
)
"""A thing and its time, said beside another: "œufs vendredi"."""
LEAD = rf"(?:(?:rappelle|préviens)[- ]moi (?:de |d'))?(?P<verb>[{LETTERS}-]+) (?=\S)"
"""The verb that a thing beside shares, and what orders it."""
WITH = rf"(?:[{LETTERS}'-]+ ){{1,3}}avec (?=[{LETTERS}'-]+ [^,]*[TR]{{2}})"
"""A meeting whose next one names only the person."""
TITLED = (
    r"\b(?:dr|m|mr|mme|mlle|me|pr|prof|st|ste|n|no|av|bd|tél|etc|cf|ex|env|vs|p\.ex"
    r"|[a-z]\.[a-z])\.$"
)
"""A full stop that ends an abbreviation, not a sentence."""
LITTLE = frozenset(
    (
        "le la les l un une de d du des à a au aux et ou où en y ce c ça ca on je j me m moi te t"
        " tu il ils sur par pas ne n non oui ok si est es sa son ses ma mon mes ta ton tes qu que"
        " qui s se h mn bon ben bah euh ah oh hein là vas va dès car ai as eu"
    ).split()
)
"""Words of up to three letters that say nothing of a thing of their own."""
WITH_LAST = r" avec $"
REMINDED = r"rapp?ell?e|préviens|previens|me rappeler|fais[- ]moi"
"""How a wish begins whose time may stand before several things."""
BEFORE_TIME = "le|à|a|dans|dès|pour|d'ici|avant|vers|de"
"""What may stand before a time at the beginning."""
BACKGROUND = r"(?:(?:je|on|nous|j') ?|le |la |les |mon |ma )"
"""How a fact begins that is told beside an order."""
