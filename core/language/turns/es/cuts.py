"""What is said around the Spanish words that matter: cut away, a title or a selector remains."""

from core.language.turns.es.spelling import typed
from core.language.turns.es.verbs import ADD, ALERT, BOOK, DO, MAKE, PUT, RECALL, RING

_RING = (
    r"(?:recordatorios?|avisos?|alarmas?|temporizador(?:es)?|despertador(?:es)?"
    r"|cuentas? (?:atrás|regresiva)|timers?|cronómetros?|minuteros?|alertas?|notificación)"
)
_SET = (
    rf"(?:{PUT}|{DO}|{ADD}|{MAKE}|{RING}|dame|déjame|mándame|envíame|dejar|enviar|mandar|necesito"
    r"|quiero|quisiera)"
)
_A = r"(?:un|una|el|la|los|las|mi|mis|otr[oa]|nuev[oa]|R+|T+|D+)"
_SHOPS = (
    r"mercadona|carrefour|lidl|aldi|alcampo|eroski|consum|hipercor|ikea|amazon|costco|walmart"
    r"|soriana|chedraui|ahorramas|decathlon|leroy merlin"
)
_KIND = (
    rf"(?: (?:de (?:la |las |los )?|del? )?(?:compras?|súper|supermercado|mercado|tareas|pendientes"
    rf"|cosas (?:por|que|para) hacer|deseos|regalos|equipaje|trabajo|casa|viaje|hogar|recados"
    rf"|la semana|hoy|{_SHOPS})\b| (?:de la|de los|de las|del|de) [^\WTRDOM_]+(?= [^\W_]| ?$))?"
)
_ON = r"(?:a|en|al|de|del|desde|dentro de|para|entre)"
_MINE = r"(?:(?:mis?|la|el|las|los|nuestr[oa]s?|est[ea]|una?|T+) )*"
PLACE = tuple(
    typed(words)
    for words in (
        rf"\b(?!(?:añad|agreg|pon|apunt|anot|met|inclu|quit|sac|borr|elimin|tach)\w*\b)\w+ "
        rf"(?P<cut>{_ON} {_MINE}listas?{_KIND} (?!y\b)[^\WTRDOMQ_]+(?= ?$))",
        rf"\b{_ON} {_MINE}listas?{_KIND}",
        rf"\b{_ON} {_MINE}(?:calendario|agenda|planning|horario|tareas|pendientes|to-dos?|recados)"
        r"(?: (?:de google|de outlook|personal|compartid[oa]|familiar|laboral|(?:de"
        r"|del) trabajo))?\b",
        rf"^(?:vac|limpi|borr|elimin)\w+ (?:tod[oa] )?(?P<cut>{_MINE}(?:listas?{_KIND}"
        r"|calendario|agenda"
        r"|pendientes)\b)",
    )
)
"""Where something is put or looked for: "en mi calendario", "a la lista"."""
NAMED = typed(
    r"\b(?:(?<!una )(?<!la )(?<!mi )llamad[oa]s? (?!con\b|al?\b|de\b|para\b)|titulad[oa]s?"
    r"|denominad[oa]s?|con (?:el |la )?(?:nombre|título|asunto|etiqueta)(?: de)?"
    r"|de nombre|(?:que se llam[ea]|llám[ae]l[oa]|titúl[ae]l[oa]))\b:? ?"
    r"(?P<name>[^,;.TRDOM]+?)(?= (?:con|en (?:mi|el|la|las|los)|para (?:mí|el|la)|y (?:recu"
    r"|pon|añad|avis|av)\w*)\b"
    r"|[,;.]|$|\s*(?:(?<= )(?:a|al|de|del|el|la|en|para|por|durante) )?[TRDOM]{2,})"
)
"""What stands before a given name; the name runs to the next time, mark or preposition."""
_THAT = (
    r"(?: (?:por favor|porfa))?(?: (?:de que|de|que|a)\b)?(?: (?:tengo|tenemos|hay|debo) que"
    r"| debo)?,?"
)
REMIND = tuple(
    typed(words)
    for words in (
        rf"^(?:me |nos )?{RECALL}\b{_THAT}",
        rf"\b(?:recuérda|recorda|recuérde|acuérda|avísa)(?:me|nos)\b{_THAT}",
        rf"\bque (?:me|nos) (?:{RECALL}|{ALERT}|despiert\w+)\b{_THAT}",
        rf"\b(?:me|nos) {RECALL}\b{_THAT}",
        r"(?<=\w) (?:recuérda|recorda|avísa|avisa|acuérda)(?:me|nos)(?:l[oa]s?)?$",
        r"^hazme acordar\b(?: de)?|^(?:tengo que |debo )?acordarme de\b|^que me acuerde de\b",
        r"^(?:que )?no (?:quiero |debo |puedo |me dejes |dejes que )?(?:se |me |nos |te "
        r"|se me |se te |se nos )*"
        r"(?:deje\w* |dejes |vaya a |puede |puedo )?olvid\w+(?: de)?(?: que)?\b,?:?",
        r"^(?:que )?no se me (?:pase|vaya)\b(?: de la cabeza)?",
        rf"^(?:me |nos )?(?:{ALERT}|dime|insísteme|dame un toque|pégame un toque)\b{_THAT}",
        r"\b(?:me|nos) avis\w+\b(?: de que| de| que)?",
        r"^(?:despiért|despert|levánt|levant)\w*\b|\b(?:me|nos) (?:despiert|levant)\w+\b",
        rf"(?:\b{_SET}\b )?(?:{_A} )*\b{_RING}\b(?: nuev[oa])?(?: {_RING})?"
        r"(?: (?:de que|de|para que|para|que|con)(?= |$))?",
        rf"^{_SET}\b(?= [DTR]+ de {_RING})",
        r"\b(?:en|a) (?:mis|los|mi lista de) recordatorios\b",
        rf"^{_SET}\b(?=.* (?:en|a) (?:mis|los) recordatorios\b)",
        r"^(?:que|de que|para)\b(?: (?:tengo|hay|debo) que)?",
    )
)
_THINGS = (
    r"(?:evento|tarea|pendiente|entrada|elemento|ítem|artículo|nota|to-?do|cita(?= (?:llamad"
    r"|titulad))"
    r"|recordatorio|evento de calendario)"
)
CREATE = tuple(
    typed(words)
    for words in (
        rf"^(?:(?:yo )?(?:quiero|quisiera|querría|necesito|me gustaría) )?(?:{ADD}|{MAKE}"
        rf"|{PUT}|{DO}|{BOOK}"
        r"|nuev[oa]s?|toma nota(?: de)?|tomar nota(?: de)?|quiero|quisiera|necesito|necesitamos)\b"
        r"(?: (?:un|una|el|la|los|las|mi|otr[oa]|nuev[oa]|unos"
        rf"|unas)\b)*(?: {_THINGS}\b(?: nuev[oa])?"
        r"(?: (?:llamad[oa]|titulad[oa]|para|de|que diga|sobre|con)\b)?)?:?",
        rf"^(?:nuev[oa] )?{_THINGS}\s*(?::| -)",
        r"^no olvidar:",
        r"^(?:nuev[oa] )?(?:reunión|cita)(?: nuev[oa])?\s*(?::| -)",
        r"[,;.]? ?\b(?:por favor |puedes )?(?:apúnt|añád|agrég|pón|anót|prográm|agénd|guárd"
        r"|crea|apunt)\w*l[oa]s?\b.{0,3}$",
        rf" (?:{ADD}|{PUT})$",
    )
)
"""What asks to put something down."""
KEPT = (
    r"^(?!(?:(?:quiero|necesito|quisiera) )?(?:reserv|organi|planific|program|concert|conciert"
    r"|prepar"
    r"|arregl|coordin|hac|haz|pon|escrib|guard|met|agend|convoc|inscrib|configur)\w*\b"
    r"(?!.*\b(?:tarea|pendiente|evento|entrada|nota|listas?|calendario|agenda|elemento)\b))"
)
"""Verbs that are what there is to do, when nothing is put anywhere: "reservar vuelos"."""
CREATE_TASK = (CREATE[0].replace("^", KEPT, 1), *CREATE[1:])
FACT = tuple(
    typed(words)
    for words in (
        r"^(?:yo )?(?:tengo|tenemos|tendré|tendremos)\b(?: que)?(?: (?:una?|el|la|mis?|los"
        r"|las)\b)?",
        r"(?<=[TR] )(?:tengo|tenemos|hay|habrá|es)\b(?: (?:una?|el|la|mi)\b)?",
        r"^(?:hay|habrá|es|será)\b(?: (?:una?|el|la|mi)\b)?",
        r"^(?:voy|vamos|iré|iremos) (?:al?|a la|a los|a las)\b",
        r"^(?:yo )?(?:voy a tener|vamos a tener|debo|debemos|hay que|he de)\b(?: (?:un|una))?",
    )
)
LEADING = typed(
    r"^(?:[\s,;:.\-¿¡]+|(?:que|de que|de|para|a(?= (?:las?|los|el)\b|$)|por|y|o|tengo que"
    r"|tenemos que|debo"
    r"|hay que|he de|con el nombre(?: de)?|llamado|titulad[oa]|sobre|acerca de|en(?=$)|del?|luego"
    r"|entonces|el día|es|será|hay|tengo|tenemos|por favor|lo de que|:)(?=[\s,:]|$))+"
)
TRAILS = typed(
    r"(?:[\s,;:.!?¿¡\-]+|\b(?:a|al|el|la|los|las|en|de|del|para|por|y|o|que|con|un|una|cada"
    r"|todos|todas"
    r"|hasta|desde|sobre|entonces|porfa|por favor|es|son|mi|está|sea|tengo|a eso de|antes de"
    r"|luego|como"
    r"|llamado|se|será|dura|durante|cuando|día)(?=[\s,.]|$))+$"
)
ARTICLE = r"^(?:un|una|el|la|los|las|mi|nuestr[oa])\s+(?=\S)"
BEFORE_TIME = typed(
    r"(?:(?<=\s)|^)(?:(?:a|al|el|la|los|las|en|de|del|para|por|desde|hasta|sobre|hacia|antes"
    r"|después|cada"
    r"|todos|todas|durante|dura|que dura|es|será|sea|a eso de|aproximadamente|más o menos|unos"
    r"|unas|como"
    r"|a partir de|empezando|comenzando|con duración de|de duración|día|entre|que sea|suene"
    r"|que suene)\s+)+$"
)
"""Little words that belong to the time after them."""
AFTER_TIME = typed(r"\s+(?:en punto|exactas|aproximadamente|más o menos|o así|de duración|horas)\b")
PEOPLE = typed(
    r"\bcon (?!(?:el |la )?(?:nombre|título|asunto|etiqueta|prioridad|M)\b)(?![TRDOMQ]{3})"
    r"(.+?)(?=(?: (?:a|al|en|el|la|los|para|por|sobre|de|del|acerca|durante|y (?:luego|después"
    r"|también)"
    r"|cada)\b)|[TRDOMQ]{3,}|[.;!?]|$)"
)
ALSO = r",\s*y\s+|\s*,\s*|\s+[ye]\s+|\s*&\s*"
WHERE = typed(
    r"\b(?:en|@) (?!(?:con|para|a|mí|eso|esto|un|una|lo|que|línea|punto|mi (?:lista|calendario"
    r"|agenda))\b)"
    r"((?:el |la |los |las |mi |casa de |casa del |nuestra? |sala )?[^\WTRDOMQ_][^,;.!?TRDOMQ]*?)"
    r"(?= (?:con|para|por|sobre|a|al|el|la|desde|hasta|y|del|cada)\b(?! la\b)|\s*[TRDOMQ]{2,}"
    r"|[,;.!?]|$)"
)
LENGTH = r"(?:\b(?:durante|dura|por|de)\s+)(?:unos |unas |aproximadamente )?(D+)"
"""What stands before a length that is not a distance."""
OUT_OF = typed(
    r"^(?:no (?:tengo|tenemos|queda|quedan|hay|nos quedan?|me quedan?)|se (?:me "
    r"|nos )?(?:ha acabado|han acabado"
    r"|acabó|acabaron|está acabando)|me he quedado sin|nos hemos quedado sin|faltan?)(?: más)? "
    r"(?P<name>.+?)(?:[,;.]| y\b).*\b(?:añád|apúnt|agrég|pon|pón|anót|méte|apunt|añad)\w*l[oa]s?\b"
)
"""A thing that ran out is what shall be put on the list."""
REASON = (
    r",?\s*\b(?:porque|ya que|es que) \w+\b.*$",
    r"\s*[.;,]\s*(?:que|así) no se me (?:olvide|pase)\b.*$",
)
"""Why it is wished, said behind."""
GENERIC = typed(rf"^(?:(?:un|una|el|la|mi) )?(?:{_RING}|despertarme|despertar)$")
RINGS = typed(
    r"\b(temporizador|alarma|despertador|cuenta (?:atrás|regresiva)|cronómetro|timer)(?:es|s)?\b"
)
"""What a ring without a title is called."""
WAKE = typed(
    r"\b(?:despiért|despert|levánt)[aáe]r?(?:me|nos)\b|(?<!no )\b(?:me|nos) (?:despiert"
    r"|levant)[ae]s?\b"
    r"|\blevantarme\b|\bser despertad[oa]\b|\bdespertar$"
)
WITH = r"^con (?:el |la |mi )?"
POINTED = typed(
    r"\b(?:recuérd|record|acuérd|avís)(?:a|á|e|ar)(?:me|nos)(?:l[oa]\b"
    r"| (?:[TRDO]+ )*(?:de )?(?:eso|esto|ello)\b)"
    r"(?! \w)(?: [TRDO]+)*$|\b(?:recuérd|record|avís|avis)(?:a|á|e|ar)(?:me|nos)l[oa]\b"
)
"""A reminder about what was just spoken of."""
UNDER = (
    r"cuando|si|en cuanto|tan pronto como|una vez que|siempre que|cada vez que|después de|antes de"
)
"""How a circumstance begins that was said before what is wished."""
BODY = r"\b(?:que|para|de)\s"
"""What stands between a reminder's own time and the words of its title."""
CANCEL = r"\b(?:cancel\w*|anul\w*|desconvoc\w*|par[ae]r?|det[eé]n\w*)\b"
"""To cancel, not to delete."""
CONTAINER = r"\b(?:calendario|agenda|listas?|planning|horario|tareas|pendientes|adelante|punto)\b"
NOWHERE = typed(r"mi|la|el|los|las|nuestr[oa]|línea|persona|total|serio|principio|general|realidad")
"""Words behind a preposition that name no place."""
AT_PLACE = "en|@"
"""What stands before a place."""
OCCASION = typed(r"\b(?:reunión|cita|evento)\b")
"""What an event without a name is called."""
NOBODY = r"(?:el|la|los|las) "
"""How words after "with" begin that are no person's name."""
NAME_ARTICLE = r"^(?:el|la|los|las|mi)\s+(?=[A-ZÁÉÍÓÚÑ])"
EARLY = typed(r"^(?!recuérd|recuerd|record)(?:(?!\bpara\b (?!T)).)*\b(?:alarma|despertador)s?\b")
"""A ring that is meant for the morning when its day is said."""
MORNING = "{} por la mañana"
"""How a phrase is put in the morning."""
DINES = r"\b(?:cena|cenar|copas|concierto|discoteca)\b"
"""What is meant for the evening."""
EVENING = "{} de la noche"
OBJECT = (
    r".*\b(?:una?|otr[oa]|nuev[oa]|cada) \|.*"
    r"|^(?!(?:añad|agreg|apunt|anot|pon|met|inclu|quit|borr|elimin|sac|tach)).*\w \|"
    r"(?:de |del )(?:(?:la|el|mi|las|los) )?(?:listas?|calendario|agenda|planning"
    r"|horario)(?: de .*)?"
)
"""A container that is what there is to do, and not where it is put: what stands before "|" it."""
ANCHOR = typed(r"\b(?:antes|después) (?:del|de) (?P<thing>.+)$")
"""What a distance is counted from."""
AWAKE = ("despertar", "despertar: {}")
"""What a ring is called that wakes somebody, and one that wakes them for something."""
WISHED = typed(
    r"\bque (?:tengo|tenemos|hay|debo) que |\b(?:(?:para|de|a) )?(?=\b\w+[aeií]r(?:me|se"
    r"|l[aeo]s?)?\b(?<!ayer))"
)
"""What stands before the thing to be reminded of, when it is something to do."""
LAST = r"(?<=\S) (?:para mí|evento)$"
"""What a name loses at its end."""
NOTHING = typed(
    r"(?:un |una |algo |el |la |otr[oa] |nuev[oa] )*(?:evento|cita|reunión|tarea|cosa"
    r"|recordatorio|algo"
    r"|entrada|lista)s?\b.{0,12}"
)
"""What names no thing yet: another sentence will."""
