"""How Spanish says which thing is meant, and what is to change about it."""

from core.language.turns.es.spelling import odd_verbs, typed, verbs
from core.language.turns.es.verbs import (
    ADD,
    CANCEL,
    CHANGE,
    DO,
    EMPTY,
    FINISH,
    NAME_ANEW,
    PUT,
    PUT_OFF,
    STOP,
    TAKE,
)

_OF = r"(?:de la|de las|de los|del|de|a la|al|en la|en el|en)"
_PART = (
    r"prioridad|importancia|urgencia|hora|fecha|día|duración|título|nombre|lugar|sitio|ubicación"
)
_STAND = (
    r"hech[oa]s?|list[oa]s?|terminad[oa]s?|acabad[oa]s?|completad[oa]s?|complet[oa]s?"
    r"|finalizad[oa]s?"
    r"|realizad[oa]s?|resuelt[oa]s?|tachad[oa]s?|cumplid[oa]s?|cancelad[oa]s?|anulad[oa]s?"
    r"|pendientes?"
    r"|abiert[oa]s?|empezad[oa]s?|iniciad[oa]s?|archivad[oa]s?|en curso|en progreso"
)
_GONE = (
    r"(?:comprad|pagad|enviad|mandad|limpiad|lavad|fregad|planchad|recogid|entregad|sacad|regad"
    r"|llamad|reservad|arreglad|reparad|firmad|preparad|cocinad|renovad|contestad|respondid|pedid"
    r"|tirad|ordenad|cambiad|cortad|echad|leíd|estudiad|revisad|imprimid|rellenad|presentad|devuelt"
    r"|escrit|impres|doblad|guardad|barrid|aspirad|vaciad|llenad)[oa]s?"
)
_ORDERS = {
    "update": (
        rf"^(?:{CHANGE}|{PUT_OFF}|{NAME_ANEW}|{PUT}|{DO}|{ADD}|{FINISH}|{TAKE}|prioriz\w+"
        r"|prioric\w+"
        rf"|{verbs('pas corr sum rest descont descuent sub baj')}"
        rf"|{verbs('etiquet desetiquet repit repet invit')}"
        rf"|llev\w+|dej\w+|dale|darle|da(?= )|s[eé])\b"
        rf"(?: (?:(?:la|el|su) )?(?:{_PART}) {_OF}\b)?"
    ),
    "remove": (
        r"^(?:(?:ya )?no (?:(?:quiero|hace falta|necesito) que )?(?:me"
        r"|nos) (?:vuelvas a )?\w+(?: más)?(?: (?:de|que|sobre|lo de))?"
        r"|deja de (?:recordar|avisar|despertar|molestar)\w*(?: (?:lo de|de|que))?"
        r"|ya no (?:necesito|quiero|hace falta|hay|tengo|tenemos)|no (?:necesito|quiero|hace falta)"
        rf"|{CANCEL}|{TAKE}|{EMPTY}|{STOP}|olvídate de|olvid\w+|deshazte de|deshacerse de|sin"
        r"|saltar?|sált\w+"
        r"|deja|desconect\w+|se (?:ha cancelado|canceló|cancela|ha anulado)|(?:busca|encuentra) )\b"
    ),
    "complete": (
        r"^(?:yo )?(?:ya )?(?:me |lo |la |los |las |le |les )*"
        r"(?:(?:he|hemos) (?:ya )?\w+(?:ado|ido|cho|to|so)\b|acabo de \w+|está |están |está$"
        r"|están$|eso |esto )?"
        rf"(?:(?:{FINISH}|{PUT}|{TAKE}|{_STAND}|{_GONE}|ya|\w+é(?= (?:el|la|los|las|mis?|a|al"
        r"|con|#))"
        r"|recogí|respondí|escribí|subí|barrí|pedí|leí|devolví|hice|fui|puse|di|traje"
        r"|cumpl\w+|consider\w+|da)\b)?:?(?: (?:con|de)(?= ))?(?: (?:la )?tarea(?= ))?"
    ),
    "reopen": (
        r"^(?:reabr\w+|restaur\w+|recuper\w+|desmarc\w+|vuelve a abrir|volver a abrir|marc\w+"
        r"|márc\w+"
        r"|pon\w*|no (?:está|estaba|he) (?:\w+ )?)\b"
    ),
    "start": (
        r"^(?:he empezado|empecé|estoy (?:con|trabajando en|empezando)|empiez\w+|empez\w+"
        r"|comienz\w+"
        r"|comenz\w+|inici\w+|marc\w+|ponerme)\b(?: (?:con|a trabajar en|a))?(?: (?:la )?tarea)?"
    ),
    "resume": (
        rf"^(?:{verbs('continu reanud prosig retom reactiv sig segu')}|quita la pausa)\b"
        r"(?: (?:con|a))?"
    ),
    "review": r"^(?:revis\w+|envi\w+|manda\w*|pon\w*|marc\w+)\b",
    "archive": r"^archiv\w+\b",
    "confirm": r"^(?:confirm\w+|confírm\w+|acept\w+|acépt\w+)\b",
    "acknowledge": r"^.*$",
    "dismiss": (
        r"^(?:ignor\w+|omit\w+|descart\w+|salt\w+|sált\w+|hoy no|esta vez no|calla\w*"
        r"|cállate)\b"
    ),
    "snooze": (
        rf"^(?:{PUT_OFF}|{odd_verbs('deten')}|(?:aplaz|aplác|apláz|retras|retrás|paus|páus|suspend"
        r"|suspénd|recuérd|record|avís|avis|acuérd|snooz|congel|pregúnt|insíst)\w*|vuelv\w* a \w+"
        r"|luego|ahora no|más tarde|después|en un rato|otr[oa]s?|déjame \w+)\b"
        r"(?: (?:otra vez|de nuevo|luego|después|más tarde|más adelante|de|para|hasta))*"
    ),
}
_THEM = r"^\w+[aeiáéí]r?(?=l[oa]s(?:$| (?:todos|todas|al?|para|como|de|[TD]+)\b))"
HEAD = {act: typed(f"{_THEM}|{words}") for act, words in _ORDERS.items()}
"""The orders before a thing; "lo" behind them is "it", "los" is left to say "them"."""
NEXT = frozenset(
    typed_
    for word in ("próximo", "próxima", "proximo", "proxima", "siguiente")
    for typed_ in (f"el {word}", f"la {word}", word, "esta vez")
)
"""What is skipped of a series is the series' next."""
LATER_HEAD = r"^.*?(?<!se )\b(?:cancel|borr|elimin|anul|quit)(?:[aáe]|ar|en)(?:l[oa]s?)?\b"
"""The order behind its reason: "estoy enfermo, cancela ..."."""
_EVENT = typed(
    r"(?:reunión|cita|evento|llamada|comida|cena|almuerzo|desayuno|fiesta|boda|viaje|clase"
    r"|entrevista|conferencia|quedada|junta|partido|ensayo|invitación|curso|taller|sesión"
    r"|encuentro|barbacoa|cumpleaños|videollamada)s?\b"
)
_GUESTS = r"(?P<people>(?!la\b|el\b|mis?\b|las\b|los\b|todos\b)[^TRDOMQ]+?)"
PEOPLE = (
    rf"^(?:invit|inclu|añad|agreg|met)\w* a {_GUESTS} (?:al|a|en) (?P<item>.*{_EVENT}.*)$",
    rf"^(?:quit|sac|borr|elimin)\w* a {_GUESTS} (?:de|del) (?P<item>.*{_EVENT}.*)$",
)
_LISTED = "".join(
    rf"(?<!{noun} )"
    for noun in ("tareas", "citas", "alarmas", "eventos", "pendientes", "reuniones")
)
"""Not behind these: "las tareas hechas" are meant, not called done."""
STATE = typed(
    r"\b(?:(?:como|por|de|en|a|es|está|están|ya|ha sido|han sido|se ha|se han) )+(?:no )?"
    rf"(?:{_STAND}|{_GONE}|sin (?:hacer|terminar)|revisión)(?: ya)?$"
    rf"|{_LISTED}(?<!recordatorios )\b(?:{_STAND}|{_GONE})(?: ya)?$"
    r"|\bse (?:cancela|canceló|suspende|anula)$"
    r"|\b(?:otra vez|de nuevo|nuevamente|más tarde|luego|más)$"
)
"""How it stands, said behind the thing."""
_NAME = r"(?:el |su )?(?:título|nombre)"
RENAME = tuple(
    typed(words)
    for words in (
        r"^(?:renombr|rebauti|retitul|titul)\w+ (?P<item>.+?) (?:a|como|por|en) (?P<title>.+)$",
        rf"^(?:cambi|modific|actualiz|edit|pon)\w* {_NAME} (?:de la|de las|del|de los|de|a la|al|a)"
        r" (?P<item>.+?) (?:a|por|como|en) (?P<title>.+)$",
        rf"^(?:cámbi|cambia)\w* {_NAME} (?:a|por) (?P<title>.+?) (?:a|de|en) (?P<item>.+)$",
        r"^llama (?P<item>a eso|eso|esto|#?\d+|a esto) (?P<title>.+)$",
    )
)
PRIORITY = (
    typed(
        r"^(?:cambi|pon|sub|baj|establec|fij|d)\w* (?:la )?(?:prioridad|importancia|urgencia)"
        r" (?:de la|del|de|a la|al|a) (?P<item>.+?) (?:a|en|como) (?P<priority>alta|media|baja"
        r"|urgente)$"
    ),
)
_WHERE = "lugar|sitio|ubicación|dirección|sala"
PLACE = tuple(
    typed(words)
    for words in (
        rf"^(?:cambi|modific|actualiz|pon|mov|muev)\w* (?:el |la )?(?:{_WHERE}) (?:de la|del|de)"
        r" (?P<item>.+?) (?:a|al|por|en) (?P<location>.+)$",
        r"^(?:mov|muev|traslad|cambi)\w* (?P<item>(?:la|el"
        r"|mi) [^TRD]+?) a la (?P<location>(?:sala|oficina)"
        r"\b[^TRD]*)$",
    )
)
_NOTE = "nota|comentario|descripción|detalle|anotación"
DESCRIBE = tuple(
    typed(words)
    for words in (
        rf"^(?:añad|agreg|pon|escrib|met)\w* (?:una? |la |el )?(?:{_NOTE}) (?:a la|al|a|en la"
        r"|en el|en)"
        r" (?P<item>.+?)(?:: ?| que diga | diciendo )(?P<description>.+)$",
        rf"^(?:{_NOTE}) (?:para|de|del|en|a) (?P<item>.+?): ?(?P<description>.+)$",
    )
)
RETAG = typed(
    r"^(?:etiquet|marc|marqu|clasific)\w* (?P<item>.+?) (?:como|con(?: la etiqueta)?)"
    r" (?P<tags>[\w ,-]+)$"
)
UNTAG = typed(
    r"^(?:quit|borr|elimin|sac|retir)\w*\b.*\bM+ (?:de|del|a|al)\b"
    r"|^(?:quit|borr|elimin|sac)\w* (?:la )?etiqueta\b|^desetiquet\w+\b"
)
TO = typed(
    r"\b(?:a|al|para|hasta|mejor|sea|es|será|ahora|empiece|quede|por|en)\s+(?:el |la |las |los )?$"
)
"""What stands before a new time."""
RANGE = (
    r"(?P<open>(?:del?|desde) (?:el |la |las )?)?(?P<old>[^ ].*?) "
    r"(?=(?:al?|hasta|para) )(?(open)|(?!a las? ))(?P<new>.+)$"
)
AIM = r"^(?:para|hasta|por|durante) "
BY_FAR = typed(
    r"^(?:increment|aument|redu[czj]|retras|adelant|atras|alarg|acort|prolong|ampli|recort"
    r"|dismin|exti?end|baj"
    r"|sub|sum|rest)\w*\b"
)
"""Verbs behind which a distance is an amount: "retrasa la cita en 30 minutos"."""
_RING = r"(?:temporizador|alarma|despertador|recordatorio|cuenta atrás|plazo)"
LENGTHEN = typed(
    rf"^(?!.*{_RING})(?:(?:alarg|prolong|ampli|extend|extiend|acort|recort)\w*\b"
    r"|.*\bmás (?:larg|cort)[oa]\b)"
)
"""Wishes for another length, not another time."""
BY = typed(
    r"\b(?:más|menos|por|antes|después|retras\w*|retrás\w*|adelant\w*|adelánt\w*|atras\w*"
    r"|aplaz\w*|aplác\w*"
    r"|pospon\w*|pospón\w*|sum\w*|rest\w*|añad\w*|agreg\w*|quit\w*|descont\w*|aument\w*"
    r"|increment\w*|redu\w*"
    r"|disminu\w*|alarg\w*|acort\w*|extiend\w*|extend\w*|prolong\w*|ampli\w*|recort\w*|sub\w*"
    r"|baj\w*"
    r"|corr\w*|mueve\w*|mover\w*|posterg\w*)\b"
)
INSTEAD = r"\ben (?:lugar|vez)(?: de)?\b|\by no\b"
EARLIER = typed(
    r"\b(?:adelant\w*|adelánt\w*|antes|menos|redu\w*|disminu\w*|acort\w*|recort\w*|rest\w*|quit\w*"
    r"|descont\w*|baj\w*|pronto)\b"
)
REMOVE_ALL = r"^(?:tod[oa]s?(?: l[oa]s?| mis?| de)*|enter[oa]|complet[oa]|l[oa]s?|el|la|mis?)?$"
FROM = (
    r"[\s,]+(?:(?:que|la que|el que) (?:tengo|tenemos|puse|he|hemos|hay|está|teníamos|tenía"
    r"|programé)\b"
    r"|porque\b|ya que\b|es que\b).*$"
)
"""Relative clauses and reasons that add nothing to a selector."""
OVERDUE = typed(r"\b(?:atrasad|vencid|retrasad|caducad)[oa]s?\b|\bcon retraso\b|\bfuera de plazo\b")
DONE = typed(
    r"\b(?:hech|terminad|completad|acabad|finalizad|realizad)[oa]s?\b(?<!sin hecho)"
    r"|\bqué (?:terminé|completé|acabé)\b"
)
OPEN = typed(
    r"\b(?:pendientes?|abiert[oa]s?|activ[oa]s?|inacabad[oa]s?)\b|\bsin (?:hacer|terminar|acabar)\b"
    r"|\bpor hacer\b"
)
SNOOZED = r"\b(?:pospuest|aplazad|pausad)[oa]s?\b"
CANCELLED = r"\b(?:cancelad|anulad)[oa]s?\b"
STATUSES = (
    ("overdue", OVERDUE),
    ("completed", DONE),
    ("open", OPEN),
    ("snoozed", SNOOZED),
    ("cancelled", CANCELLED),
)
ABOUT = typed(
    r"^(?:busc|búsc|encuentr|encontr|localiz)\w* (?:(?:en|entre) (?:mis|las|los|mi|la|el) \S+ )?"
    r"(?P<text>(?!mis\b|las\b|los\b)[^TRD]+?)(?: (?:en|entre) (?:mis|las|los|mi|la|el|todas"
    r"|todos)\b.*)?$"
    r"|\bque (?:contengan?|mencionen?|digan?)\s+(?P<about>.+)$|\bcon la palabra\s+(?P<held>.+)$"
)
_WHEN = r"(?:cuándo|a qué hora|dónde|(?:para |en )?qué (?:día|fecha)|cuánto dura)"
_IS = (
    r"(?: (?:es|son|está|están|será|era|fue|tengo|tenemos|empieza|comienza|acaba|termina|toca"
    r"|cae|queda"
    r"|hay|tiene lugar))?"
)
_ONE = r"(?: (?:mis?|el|la|los|las|un|una|nuestr[oa]s?|próxim[oa]s?|siguientes?))+"
_END = (
    r"(?=\s+(?:(?:de|el|la|en|a|al|para|las|los) (?=[TR])|en (?:mi|el|la) (?:calendario|agenda"
    r"|lista)\b"
    r"|(?:programad|otra vez|este|esta|por fin|ya)\b)| ?[TRDO]{2}|[?.!,;]|$)"
)
MINE = typed(rf"\b{_WHEN}{_IS}{_ONE} (?P<text>[^TRD]+?){_END}")
WHEN_MUST = typed(
    rf"^{_WHEN} (?:tengo|tenemos|debo|debemos|hay|he|voy|vamos|me toca)(?: (?:que|de|a))? ?"
    r"(?P<text>(?!mis?\b|el\b|la\b|un\b|una\b)[^TRD]+?)(?= ?[TRDO]{2}|$)"
)
_HELD = r"(?:listas?|calendario|agenda|tareas|pendientes|recordatorios)\b"
ON_LIST = typed(
    r"^(?:está|están|hay|tengo|he puesto|puse|he apuntado|apunté|figura|aparece|añadí"
    r"|he añadido)\s+"
    r"(?P<text>(?!algo\b|algún|alguna|qué\b)\S.*?) (?:ya )?(?:en|a) (?:mi|la|el"
    rf"|nuestra) (?:\S+ ){{0,2}}?{_HELD}"
)
LOOKED = tuple(
    typed(words)
    for words in (
        rf"^{_WHEN}{_IS}{_ONE} (?P<text>[^TRDO]+?){_END}",
        r"\b(?:detalles|información|info|datos|hora|fecha|dirección|lugar)"
        rf" (?:del|de la|de mi|sobre el|sobre la|sobre mi) (?P<text>[^TRDO]+?){_END}",
        r"^(?:cuándo|dónde|a qué hora) (?:veo|vemos|quedo|quedamos|quedé|me reúno|nos reunimos"
        r"|como|ceno"
        rf"|hablo|llamo|visito|tengo|voy|vamos) (?:a |con |al )(?P<text>[^TRDO]+?){_END}",
        r"^(?:tengo|tenemos|hay|tendré) (?:un |una |el |la |mi |algún |alguna )?"
        r"(?P<text>(?!algo\b|algun|algún|que\b|cosas|tiempo|planes|libre|más\b|much|hueco"
        r"|pendient)[^TRDO]+?)"
        r"(?= ?[TRDO]{2}| (?:el|la|para|en)\b)",
        rf"^(?:es|era|será) T+ (?:mi|la|el) (?P<text>[^TRDO]+?){_END}",
    )
)
WHOM_END = (
    r"\s+(?:es|está|son|programad|tengo|tenemos|otra|hay|en|el|la|este|esta|de|para|a las)\b.*$"
)
"""What is no more a person's name behind "con"."""
NO_ONE = typed(
    r"^(?:migo|mí|él|ella|ellos|eso|prioridad|etiqueta|título|nombre|retraso|algo|quién|importancia"
    r"|todo|[^\w]|m+\b)"
)
SORT = r"\s(?:tarea|recordatorio|evento|que .*|programad[oa]s?|pendientes?)$"
NO_NAME = typed(
    r"\b(?:reuniones|citas|eventos|recordatorios?|alarmas?|temporizador(?:es)?|tareas?|listas?"
    r"|calendario|agenda|todo|algo|cosas?|nada|qué|cuál|pendientes|avisos?|planes|cuenta atrás)\b"
    r"|^\W*\d+$"
)
"""Words that no thing is called by: the whole of a sort is asked for."""
EXTRA = typed(
    r"^(?:mis?|el|la|los|las|un|una|próxim[oa]s?|siguientes?|últim[oa]s?|nuestr[oa]s?"
    r"|(?:cita|reunión|hora)(?= (?:con|en|para|del|de la) )|algún|alguna"
    r"|(?:con|del|de la|en el|en la|en) )\b\s*"
)
BEFORE = (
    r"(?:el (?=#?\d)|la (?=#?\d)|tarea (?=#?\d)|número (?=\d)|por favor |con |de (?!la\b|los\b"
    r"|las\b)|a "
    r"|al |del |en |para |que (?=el |la |mi ))+|(?:a|al|de|del|en|para|con|por|el|la|que)$"
)
AFTER = typed(
    r"\s+(?:a|al|a la|a las|en|el|la|los|las|de|del|para|por|hasta|desde|con|como|y|que|se|es|ya"
    r"|por favor|mejor|más|menos|sea|un|una|otra vez|pero|no"
    r"|como (?:hech|completad|terminad|comprad)[oa]s?|dure|duren|empiece|termine|suene"
    r"|se repita"
    r"|(?:se (?:ha|han) |ha sido |fue |se )?(?:movid|aplazad|cambiad|retrasad|adelantad"
    r"|trasladad|pasad)[oa]s?"
    r"|se (?:ha )?(?:mueve|aplaza|pospone|retrasa|adelanta|cambia|pasa|movió|aplazó|pospuso"
    r"|cambió|pospuesto))$"
)
"""Little words at the ends of what is left of a wish when its verb and values are taken out."""
ABSENT = typed(
    r"^(?:\S+ ){0,3}?no (?:puedo|podemos|podré|puede|podrá|llego|llegamos)"
    r"(?: (?:ir|asistir|venir|acudir|llegar|estar))?(?: T+)? (?:al|a|en) (?P<item>.+)$"
)
"""Somebody cannot come: which thing must change."""
LAST = typed(
    r"[ .,!?]*(?:(?:más|menos|antes|después|tarde|pronto|larg[oa]|cort[oa]|mejor|por favor"
    r"|de duración"
    r"|en su lugar|ahora|de más|de menos)[ .,!?]*)*"
)
"""What may stand behind a new time."""
BETWEEN = "a las?|el|al|de"
"""What may stand between two parts of one new time."""
SIDES = ("{} antes", "{} más tarde")
"""A length as a move: to which side."""
WHOLE = ("todas las tareas", "todos los eventos")
"""What empties a list and a calendar."""
LIST = r"\blistas?\b|\bpendientes\b|\btareas\b"
KINDS = typed(
    r"(?:(?:mis?|las?|los|el) )?(?:reunión|reuniones|citas?|eventos?|recordatorios?|alarmas?"
    r"|temporizador(?:es)?|tareas?|listas?"
    r"|pendientes|calendario|agenda|planes|compromisos?|avisos?|despertador)"
)
"""Words that only say what sort of thing is looked for."""
AMOUNT = typed(
    r"(?:sum|añad|agreg|rest|quit|descont|descuent"
    r"|aument|increment|redu[czj]|dismin"
    r"|retras|adelant|alarg|acort|sub|baj|d[aá])\w*"
    r"(?: (?:otr[oa]s?|unos|unas|me|más))* "
)
"""What stands before a length by which something is moved, and which is said first."""
ANOTHER, A = r"^otr([oa])s? (?=[a-z])", ""
"""A length that is one more of its sort, and how it is said alone."""
