"""How French forbids, weighs or limits a change instead of ordering it."""

from core.language.turns.fr.spelling import typed

_OBJ = r"(?:(?:le|la|les|me|nous|lui|y|en|tout) |l'|m'){0,3}"
_DOING = (
    r"(?:annul|supprim|effac|enlev|enlèv|retir|décal|déplac|report|repouss|chang|modifi|renomm"
    r"|termin|coch|marqu|boug|touch|décommand|arrêt|avanc|ôt|ray|archiv|vid|éteign|éteind|désactiv"
    r"|jet|abandonn|décoch|valid)\w*(?:-\w+)*"
)
NEGATED = typed(
    rf"(?:\bne |\bn'){_OBJ}{_DOING} (?:\S+ )?(?:pas|jamais|rien|plus|aucun\w*|point)(?!\w)"
    rf"|\bne (?:surtout )?(?:pas|jamais|plus|rien) (?:surtout )?{_OBJ}{_DOING}"
    rf"|\b{_DOING} (?:surtout |vraiment |donc )?(?:pas|jamais)(?!\w)"
    rf"|\b(?:pas|plus) (?:besoin|la peine|nécessaire|question|envie|utile) (?:de |d'){_OBJ}{_DOING}"
    r"|\b(?:en aucun cas|sous aucun prétexte)\b"
    rf"|\binutile (?:de |d'){_OBJ}{_DOING}|\b(?:évite[rz]?|sans) (?:de |d')?{_OBJ}{_DOING}"
    r"|\b(?:veu[xt]|faut|doi[st]|peu[xt]|vais|vas|va|voudrais|souhaite|veuille|as|ai|a|est|été)"
    rf" (?:surtout )?(?:pas|jamais) (?:que (?:tu|vous) |qu'on |été )?{_OBJ}(?!terminé){_DOING}"
)
_POSSIBLE = (
    r"(?:tu|vous|jamais tu|jamais vous) (?:le )?(?:peux|veux|pouvais|pouvez|voulez|as le temps)"
    r"|possible|besoin|nécessaire|c'est (?:possible|bon|ok)|ça (?:te|vous|ne te|ne vous)"
)
_OUGHT = (
    r"(?:dois|devrais|doit|devrait)[- ](?:je|on)|(?:devons|devrions)[- ]nous|faut[- ]il"
    r"|faudrait[- ]il|(?:je|on) (?:dois|devrais|doit|devrait)|il faut|il faudrait|ai-je|as-tu"
    r"|a-t-\w+"
)
WEIGHED = typed(
    rf"\b(?:{_OUGHT})\b(?=[^.;!]*\?)[^.;!?]{{0,80}}{_DOING}|\b(?:dois|devrais|faut)-(?:je|il)\b"
    rf"|\bsi (?:je|on|nous) (?:dois|doit|devrais|devrait|devons)\b"
    r"|(?<!demander )(?<!demande )(?<!voir )(?<!savoir )(?<!vérifier )(?<!même )"
    rf"\bsi\b(?! (?:{_POSSIBLE}))(?![,.!?])|\bs'ils?\b(?! (?:te|vous) pla)"
    r"|\b(?:à moins (?:que|d)|au cas où|à condition|dès que|pourvu que|en cas de)"
    r"|\b(?:m'|nous |me )(?:a|ont|avait|avaient)? ?(?:demand|dit|dis|conseill|suppli|pri)\w* "
    rf"(?:de |d'|que )[^.;!?]{{0,80}}{_DOING}|\b(?:il|elle|ils|elles) veu(?:t|lent) que (?:je|j'"
    rf"|nous)"
)
EXCEPT = typed(
    r"\b(?:sauf|hormis|excepté|à part|exception|en dehors d|mais pas|excluant)"
    r"|\btou(?:t|te|tes|s)\b[^.;!?]* (?:moins|sans)\b|\bne (?:garde|laisse)\w* que\b"
    r"|\bgarde seulement\b"
)
