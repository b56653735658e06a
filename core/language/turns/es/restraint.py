"""How Spanish forbids, weighs or limits a change instead of ordering it."""

from core.language.turns.es.spelling import typed

_OBJ = r"(?:(?:me|te|se|le|lo|la|los|las|nos) ){0,3}"
_DOING = (
    r"(?:cancel|cancél|borr|bórr|elimin|elimín|anul|quit|quít|suprim|muev|mov|cambi|cámbi|pospon"
    r"|aplac|aplaz|reprogram|retras|adelant|modifi|edit|termin|complet|marqu|marcar|márc|tach|pares"
    r"|parar|apag|desactiv|archiv|toqu|tocar|descart|suspend|renombr|atras|desmarc)\w*"
)
NEGATED = typed(
    rf"\b(?:no|nunca|jamás|tampoco|ni) {_OBJ}(?!terminad|completad){_DOING}"
    r"|\bno (?:\S+ )?(?:hay|hace falta|es necesario|necesit\w+|quier\w+|pued\w+|deb\w+|teng\w+"
    r"|tien\w+"
    r"|vay\w+|voy|pienses|ocurra|pretend\w+|he|has|ha|hemos|fue|ha sido)(?: (?:que|a|en|de))?"
    rf"(?: (?:me|te|se|le|lo|la|los|las|nos))* (?!terminad|completad){_DOING}"
    r"|\b(?:de ninguna manera|bajo ningún concepto|en ningún caso|de ningún modo)\b"
    rf"|\bsin (?:necesidad de )?{_OBJ}{_DOING}"
)
_POSSIBLE = (
    r"(?:me )?(?:puedes|puede|podrías|podría|pudieras)|(?:es|fuera) posible|quieres|quiere|gustas"
    r"|no (?:te|le) importa|te parece|te va|por favor|hace falta|no es molestia|acaso"
)
WEIGHED = typed(
    r"\b(?:debo|debería|deberíamos|debemos|tengo que|tendría que|tenemos que|hay que|habría que"
    rf"|conviene|he|has|ha|hemos)\b(?=[^.;!]*\?)[^.;!?]{{0,80}}{_DOING}"
    r"|(?<!preguntar )(?<!pregunta )(?<!ver )(?<!saber )(?<!mirar )(?<!comprobar )(?<!como )"
    rf"\bsi\b(?![,.!?í])(?! (?:{_POSSIBLE}|{_DOING}))"
    r"|\b(?:a menos que|salvo que|a no ser que|siempre que|en (?:el )?caso de|en cuanto"
    r"|con tal de)\b"
    r"|\b(?:me|nos) (?:ha |han |había )?(?:pid|dij|dic|ped|aconsej|suplic|recomend)\w*"
    rf"(?: que)?\b[^.;!?]{{0,80}}{_DOING}|(?<!yo )\bquiere que (?:yo )?{_OBJ}{_DOING}"
)
EXCEPT = typed(
    r"\b(?:excepto|salvo|(?:a |con )excepción|aparte de|exceptuando|a excepción|pero no)\b"
    r"|\b(?:tod[oa]s?|cualquier\w*)\b[^.;!?]* (?:menos|sin|quitando|fuera de)\b"
    r"|\b(?:deja|guarda|conserva) (?:solo|sólo|solamente)\b"
)
