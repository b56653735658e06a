"""How Portuguese forbids, weighs or limits a change instead of ordering it."""

from core.language.turns.pt.spelling import typed

_OBJ = r"(?:(?:me|te|se|lhe|o|a|os|as|nos) ){0,3}"
_DOING = (
    r"(?:cancel|apag|elimin|remov|desmarc|delet|anul|suprim|mov|mud|adi[ae]|alter|remarc|atras"
    r"|antecip|modific|complet|conclu|termin|marqu|marcar|risc|risqu|pares|parar|deslig|desativ"
    r"|desactiv|arquiv|tir|exclu|toqu|tocar|mex|reagend|renome|edit|limp)\w*"
)
_STATE = r"(?!(?:complet|termin)ad|concluíd|atrasad)"
NEGATED = typed(
    rf"\b(?:não|nunca|jamais|nem) {_OBJ}{_STATE}{_DOING}"
    r"|\bnão (?:\S+ )?(?:há|é preciso|é necessário|precis\w+|quer\w*|poss\w*|pod\w+|dev\w+"
    r"|tenh\w+|tens"
    r"|vás|vou|vai|penses|vale a pena|fui|foi|ouses|faz sentido)(?: (?:que|de|em|a))?"
    rf" ?{_OBJ}{_STATE}{_DOING}"
    r"|\b(?:de (?:forma|maneira) alguma|em caso algum|de (?:modo|jeito) nenhum)\b"
    rf"|\bsem (?:necessidade de )?{_OBJ}{_DOING}|\bevita\w* {_OBJ}{_DOING}"
)
_POSSIBLE = (
    r"(?:me )?(?:puderes|puder|pudesses|poderes|quiseres|quiser|conseguires|conseguir|der)"
    r"|(?:for |é )?possível|faz favor|não te importa\w*|achares|calhar|for preciso"
)
WEIGHED = typed(
    r"\b(?:devo|devia|deveria|devemos|deveríamos|tenho (?:de|que)|temos (?:de|que)|será que|convém"
    rf"|preciso de|precisamos)\b(?=[^.;!]*\?)[^.;!?]{{0,80}}{_DOING}"
    r"|(?<!perguntar )(?<!pergunta )(?<!ver )(?<!saber )(?<!verificar )(?<!como )"
    rf"(?<!-)\bse\b(?! (?:{_POSSIBLE}|{_DOING}))"
    r"|\b(?:a menos que|a não ser que|salvo se|desde que|(?:no )?caso (?:\S+ )?\w+[ae]\b,"
    r"|assim que(?! poss)|em caso de)"
    r"|\b(?:me|nos)(?: |\b)(?:pedi|diss|diz|aconselh|suplic)\w*[^.;!?]{0,80}"
    rf"{_DOING}|\b(?:pediu|disse|pediram|disseram|aconselhou)[- ](?:me"
    rf"|nos)\b[^.;!?]{{0,80}}{_DOING}"
    rf"|(?<!eu )\bquer que eu {_OBJ}{_DOING}"
)
EXCEPT = typed(
    r"\b(?:exceto|excepto|salvo|exceção|excepção|mas não|excluindo)\b"
    r"|\btud?[dos][oa]?s?\b[^.;!?]* (?:menos|fora|tirando|sem)\b|\b(?:deixa|guarda) (?:só|apenas)\b"
)
