"""How German forbids, weighs or limits a change instead of ordering it."""

from core.language.turns.de.spelling import typed

_DOING = (
    r"(?:ab(?:zu)?sag|(?:zu )?lösch|(?:zu )?entfern|(?:zu )?stornier|(?:zu )?streich"
    r"|(?:zu )?(?:ver|vor)?(?:schieb|leg)|vorzieh|(?:ab|um|zu )?änder|abänder|um(?:zu)?benenn"
    r"|um(?:zu)?plan|ab(?:zu)?brech|(?:zu )?beend|(?:zu )?stopp|ab(?:zu)?hak|(?:zu )?erledigen"
    r"|(?:zu )?markier|(?:zu )?cancel|(?:zu )?annullier|(?:zu )?verwerf|aus(?:zu)?schalt"
    r"|ab(?:zu)?stell|ab(?:zu)?schließ|(?:zu )?archivier|(?:an|zu )?fass|(?:zu )?deaktivier"
    r"|auf(?:zu)?heb|abgesagt|gelöscht|verschoben|gestrichen|geändert|verlegt|entfernt)\w*"
)
_ORDER = (
    r"(?:lösch|entfern|stornier|streich|verschieb|verleg|änder|ändre|sag|mach|stell|schalt|brich"
    r"|nimm|hak|setz|benenn|markier|erledig|beend|stopp|cancel|annullier|wirf|schieb|leg|lass)"
    r"(?:e|en|t|et|st)?"
)
_START = r"(?:^|[.,;:!?] ?|\b(?:bitte|und|aber|also|doch|mal|nein|ja) )"
_FILL = r"(?:(?:mehr|jetzt|einfach|etwa|aus versehen|versehentlich|wieder|auch|noch) )*"
NEGATED = typed(
    rf"(?<!vergiss )\b(?:nicht|nie|niemals|nimmer)\b {_FILL}{_DOING}"
    rf"|{_START}{_ORDER}\b(?:(?!\b(?:ich|wir|weil|da|was|die nicht)\b)[^.!?;,])*"
    r" (?:nicht|nichts|nie|niemals)\b(?! (?:erledigt|fertig|mehr|abgeschlossen|bezahlt|gemacht"
    r"|wichtig"
    r"|dringend|so)\b| T)"
    r"|\b(?:auf keinen fall|keinesfalls|keineswegs|unter keinen umständen)\b"
    rf"|\bkein\w* (?:\S+ ){{1,3}}{_DOING}"
    rf"|\b(?:nicht nötig|nicht notwendig|unnötig|kein grund),? [^.;!?]{{0,80}}{_DOING}"
)
_POSSIBLE = (
    r"(?:du|sie|ihr) (?:\S+ )?(?:kannst|können|könnt|könntest|magst|willst|wollen|möchtest|zeit"
    r"|so (?:nett|lieb|gut))|möglich|nötig|(?:es|das|s) (?:\S+ )?(?:geht|möglich|ok|okay|passt)"
)
WEIGHED = typed(
    r"^(?:(?:hm+|also|und|nun|sag mal|(?:was )?meinst du|glaubst du|oder|ähm?)[,:.!]? )*"
    r"(?:soll|sollte|muss|müsste|darf|dürfte) (?:ich|man|er|sie)\b"
    r"|^(?:(?:hm+|also|und|oder|nun)[,:.!]? )*(?:sollen|sollten|müssen|müssten|dürfen) wir\b"
    r"|\bob (?:ich|wir|man)\b|\bwas (?:ist|passiert|wäre),? wenn\b"
    rf"|\b(?:wenn|falls|sofern|sobald|solange)\b(?!'s geht)(?! (?:{_POSSIBLE}))"
    r"|\b(?:es sei denn|vorausgesetzt|im falle?)\b"
    r"|\b(?:hat|haben|hatte) (?:mich|mir|uns) (?:\S+ ){0,3}(?:gebeten|gesagt|geraten|empfohlen"
    r"|aufgefordert)\b|\b(?:bat|bittet|drängt) (?:mich|uns)\b"
    r"|\b(?:sagt|sagte|meint|meinte|findet|fand|will|möchte|wollte),? (?:dass )?(?:ich|wir)\b"
)
EXCEPT = typed(
    r"\b(?:außer|ausser|ausgenommen|abgesehen von|(?:mit )?ausnahme)\b|\bbis auf (?!T)"
    r"|\balle[sn]?\b[^.;!?]* ohne\b|\b(?:nur|bloß|aber) nicht\b|\bbehalte? nur\b"
)
