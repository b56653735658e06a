"""How Italian forbids, weighs or limits a change instead of ordering it."""

from core.language.turns.it.spelling import typed

_OBJ = r"(?:(?:mi|ti|ci|lo|la|li|le|ne|me|te) |l'){0,3}"
_DOING = (
    r"(?:cancell|elimin|annull|rimuov|rimozion|togli|toglier|disdi|disdett|spost|cambi|rinvi"
    r"|posticip|rimand|anticip|modific|rinomin|complet|termin|spunt|segna|ferm|spegn|disattiv"
    r"|archivi|chiud|tocc|depenn|svuot)\w*"
)
_STATE = r"(?!(?:complet|termin)at)"
NEGATED = typed(
    rf"\b(?:non|mai|né) {_OBJ}{_STATE}{_DOING}|\b{_DOING} mai\b"
    r"|\bnon (?:\S+ )?(?:c'è bisogno|serve|occorre|bisogna|dev\w*|dovrest\w*|vogli\w*|vuo\w*"
    r"|poss\w*"
    r"|puo\w*|vorrei|è necessario|è il caso|stare|azzardar\w*|ho|hai|ha|abbiamo|è stat\w|va|sto)"
    rf"(?: (?:che (?:tu|lei)?|di|a|per))? ?{_OBJ}{_STATE}{_DOING}"
    r"|\b(?:in nessun caso|per nessun motivo|per nessuna ragione|in nessun modo)\b"
    rf"|\b(?:senza|evita di|inutile) {_OBJ}{_DOING}"
)
_POSSIBLE = (
    r"(?:me lo |lo |mi )?(?:puoi|può|potete|potresti|riesci|vuoi|vuole)|(?:è |ti è )?possibile"
    r"|ti va|non ti dispiace|per favore|necessario|serve|ti pare"
)
WEIGHED = typed(
    r"\b(?:devo|dovrei|dobbiamo|dovremmo|bisogna|conviene|ho|hai|abbiamo|è il caso di)\b"
    rf"(?=[^.;!]*\?)[^.;!?]{{0,80}}{_DOING}"
    r"|(?<!chiedere )(?<!chiedi )(?<!vedere )(?<!sapere )(?<!controllare )(?<!come )(?<!anche )"
    rf"\bse\b(?! (?:{_POSSIBLE}))"
    r"|\b(?:a meno che|nel caso|in caso|qualora|purché|a condizione|non appena)\b"
    r"|\b(?:mi|ci) (?:ha|hanno|aveva)? ?(?:chie|dett|dice|disse|consigli|pregat)\w* (?:di|che)\b"
    rf"[^.;!?]{{0,80}}{_DOING}|(?<!io )\bvuole che (?:io )?{_OBJ}{_DOING}"
)
EXCEPT = typed(
    r"\b(?:tranne|eccetto|salvo|fuorché|a parte|eccezione|ma non|esclus[oaie]|ad esclusione)\b"
    r"|\btutt[oaie]\b[^.;!?]* (?:meno|senza)\b|\b(?:tieni|lascia) solo\b"
)
