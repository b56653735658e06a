"""How Spanish asks to be reminded, and to put something down."""

from core.language.turns.es.verbs import (
    ADD,
    ALERT,
    BOOK,
    DO,
    MAKE,
    PUT,
    RECALL,
    RING,
)

_RING = (
    r"(?:recordatorios?|avisos?|alarmas?|temporizador(?:es)?|despertador(?:es)?"
    r"|cuentas? (?:atrás|regresiva)|timers?|cronómetros?|minuteros?|alertas?|notificación)"
)
_ONE = (
    r"(?:recordatorio|aviso|alarma|temporizador|despertador|cuenta (?:atrás|regresiva)|timer"
    r"|cronómetro"
    r"|minutero|alerta)"
)
_LISTS = r"(?:listas?|calendarios?|agenda|tareas|pendientes|recados|planning)"
_SET = (
    rf"(?:{PUT}|{DO}|{ADD}|{MAKE}|{RING}|(?:dame|déjame|mándame|envíame|dejar|enviar|mandar)"
    r"|necesito|quiero|quisiera|me pones?|me haces?|me creas?|me das?)"
)

MAKING: tuple[tuple[str, str, float, str], ...] = (
    (
        "remind-me",
        "remind",
        7.0,
        rf"^{RECALL}\b(?! (?:qu[é]|cuál|cuándo|dónde|cuánt\w+) (?:es|son|tengo|tenía|hay|era)\b)",
    ),
    (
        "remind-mid",
        "remind",
        7.0,
        r"^(?!.*\b(?:no (?:(?:quiero|hace falta|necesito) que )?(?:me|nos) "
        rf"|deja(?:r)? de )(?:record|recuerd|avis)).*(?:\b(?:me|nos) {RECALL}\b"
        r"|\b(?:recuérda|recorda|recuérde|acuérda)(?:me|nos)\w*\b"
        r"|\brecordar(?:me|nos)(?:l[oa]s?)?\b)",
    ),
    (
        "remind-remember",
        "remind",
        6.5,
        r"^(?:que )?no (?:te|se te|se) olvid\w+ (?:de )?(?:recordar|avisar)\w*\b|^hazme acordar\b"
        r"|^(?:me )?(?:tengo|debo) (?:que )?acordarme\b|^que me acuerde\b",
    ),
    (
        "remind-forget",
        "remind",
        6.5,
        r"^(?:que )?no (?:se me|me|nos|se nos) (?:deje\w* |dejes |vaya a |puede |puedo )?olvid\w+"
        r"|^no (?:me dejes|dejes que(?: me| se me)?) olvid\w+|^no (?:quiero|debo"
        r"|puedo) olvid\w+(?!:)"
        r"|^(?:que )?no se me (?:pase|vaya)\b|^no olvid\w+\b(?!:)",
    ),
    (
        "remind-wake",
        "remind",
        6.5,
        r"^(?:\S+ )?(?:despiért[ae]|despert[aá]|levánt[ae]|levant[aá])(?:me|nos)\b"
        r"|\b(?:despertar|levantar)(?:me|nos)\b|(?<!no )\bme (?:despiert|levant)[ae]s?\b"
        r"|\bser despertad[oa]\b",
    ),
    (
        "remind-nag",
        "remind",
        6.5,
        rf"^(?:[TRDO]+,? )?(?:{ALERT})\b(?<=me|os|lo|la)|\b(?:me|nos) (?:avis|alert|notifi)\w+\b"
        r"|\b(?:avisar|alertar|notificar)(?:me|nos)\b|\b(?:avísa|avisá|avíse|alérta)(?:me|nos)\b"
        r"|^(?:insísteme|dame un toque|pégame un toque)\b",
    ),
    (
        "remind-give",
        "remind",
        6.5,
        rf"^{_SET}\b(?!.*\b(?:más|menos) (?:a|al|para) )(?! (?:otr[oa]s )?[DTO]{{2,}} (?:más"
        rf" )?(?:al?|en)\b).*\b{_RING}\b",
    ),
    (
        "remind-need",
        "remind",
        6.0,
        r"^(?:(?:un|una|otr[oa]|nuev[oa]|el|la) )*(?:[TRDM]+,? )*"
        rf"{_ONE}(?: nuev[oa])?(?::| (?:para|a|de|en|que|con|dentro|llamad[oa]|el|la|las|todos|por"
        r"|[TRDO]+)\b|$)",
    ),
    (
        "remind-timer",
        "remind",
        6.0,
        rf"^(?:[DTR]+ )+(?:de )?{_ONE}\b"
        rf"|^{_ONE} (?:(?:de |para )?[\wáéíóúñ]+ ){{0,3}}?(?:de |en )?[DTR]{{2}}",
    ),
    ("remind-label", "remind", 7.0, r"^(?:nuevo )?recordatorio\s?[:,-]? (?!.*\b(?:lista)\b).*T"),
    (
        "remind-be",
        "remind",
        6.5,
        r"(?<!no quiero )(?<!falta )(?<!no necesito )\bque (?:me|nos) (?:avis|recuerd|despiert)\w+",
    ),
    (
        "remind-get-up",
        "remind",
        6.0,
        r"^(?:levantarme|despertarme|tengo que (?:levantarme|despertarme))\b(?=.*[TRD])",
    ),
    (
        "make-want",
        "create-want",
        3.5,
        r"^(?:yo )?(?:quiero|quisiera|querría|necesito|necesitamos|queremos|me gustaría)"
        r" (?!saber\b|ver\b|oír\b|que\b)",
    ),
    (
        "make-social",
        "create-social",
        5.0,
        r"^(?:quedar|ir (?:al?|a la|de) (?:cine|teatro|concierto|fiesta|cena|boda|partido"
        r"|médico|dentista"
        r"|gimnasio|playa|museo|gym|peluquería|piscina|copas|excursión|ópera|entierro|funeral)"
        r"|visitar|ver|comer|cenar|desayunar|almorzar|viajar|volar|asistir|salir"
        r"|tomar (?:algo|un café|unas? \w+))\b(?! a dormir)(?=.*[TR])(?=.*\b(?:con|a|al|en"
        r"|algo)\b)",
    ),
    (
        "make-verb",
        "create",
        3.2,
        rf"^(?:{ADD}|{MAKE}|nuev[oa]s?|tomar? nota|toma nota)\b",
    ),
    (
        "make-add-bare",
        "create-chore",
        4.5,
        r"^(?:añad|agreg|apunt|anot)\w{1,4} (?!.*\b(?:al?|en|para|lo|la|esto|eso|más|otr[oa])\b)"
        r"(?!una?\b)[\wáéíóúñ-]+(?: [\wáéíóúñ-]+){0,3}$",
    ),
    (
        "make-noted",
        "create",
        4.5,
        r"^(?:apunt|apúnt|anot|anót|añad|agreg|escrib)\w+(?: que\b|: ?\S)",
    ),
    ("make-weak", "create-weak", 3.2, rf"^(?:{PUT}|{DO}|dame|necesito|tener|busca)\b"),
    (
        "make-schedule",
        "create-plan",
        5.5,
        r"^(?:program|planifi|planific|planifiqu|agend|calendari|organi|concert|conciert"
        r"|convoc|convoqu|coordin)\w+\b",
    ),
    ("make-book", "create", 5.0, rf"^{BOOK}\b"),
    ("make-block", "create-plan", 4.5, r"^(?:bloqu|apart)\w+\b(?=.*[TRD])"),
    (
        "make-event",
        "create-plan",
        4.0,
        rf"^(?:{PUT}|{DO}|{MAKE}) (?:un|una|otr[oa]|mi|Q+)\b(?=.*[TR])",
    ),
    (
        "make-onto",
        "create",
        5.0,
        rf"^(?:{ADD}|{PUT}|{MAKE}|{DO})\b.*\b(?:a|en|al|de|dentro de)\b(?: \S+){{0,3}} ?{_LISTS}\b"
        rf"|^(?:en|a) (?:mi|la|el|nuestra) {_LISTS}\b.* (?:{ADD}|{PUT})\b",
    ),
    (
        "make-onto-told",
        "create",
        4.0,
        r"^[^?]+ (?:a|en|al) (?:mi|la|el|nuestra) (?:lista|calendario"
        r"|agenda)(?: de \S+(?: \S+)?)?$",
    ),
    (
        "make-passive",
        "create",
        4.0,
        r"(?<!^)\b(?:añadid|apuntad|anotad|puest|cread|programad)[oa]s? (?:para|en|a|con|[TR]+)\b",
    ),
    (
        "make-later-clause",
        "create",
        3.0,
        rf"[,;.] ?(?:por favor |y )*(?:{ADD}|{PUT}|prográm\w+|agénd\w+|créa\w+)\b",
    ),
    (
        "make-want-meeting",
        "create",
        3.0,
        r"^(?:un|una|otr[oa]) (?:\S+ ){0,4}(?:reunión|cita|evento|llamada|encuentro)\b"
        r"|^(?:cita|hora) (?:con|en|para|del?|al) (?:el |la |los )?\w+",
    ),
    (
        "make-with",
        "create-want",
        4.0,
        r"^(?!\w+[aei]r )(?:\w+ ){0,2}(?:reunión|cita|llamada|comida|cena|almuerzo|desayuno"
        r"|café|entrevista"
        r"|videollamada|quedada|encuentro|copas|cañas) con \w+",
    ),
    (
        "make-label",
        "create",
        5.0,
        r"^no olvidar:|^(?:nuev[oa] |añadir |añade |crear |crea )?(?:una? )?(?:tarea|pendiente"
        r"|to-?do|evento|cita"
        r"|nota|reunión)(?: nuev[oa])?\s*(?::| -)\s*\S"
        r"|^nuev[oa] (?:tarea|evento|cita|reunión|pendiente|entrada|elemento)\b",
    ),
    (
        "make-out-of",
        "create",
        3.0,
        r"^(?:no (?:tengo|tenemos|queda|hay|nos queda|me queda)n?|(?:se (?:me|nos) )?(?:ha|han"
        r"|acabó"
        r"|acabaron|está acabando)|me he quedado sin|nos hemos quedado sin|falta|faltan)\b"
        r"(?=.*\blista\b)",
    ),
    (
        "chore-order",
        "create-chore",
        -8.0,
        r"\b(?:mesa|restaurantes?|bar|cafetería)\b.*\b(?:personas?|gente|comensales)\b"
        r"|\bpara \S+ (?:personas|comensales)\b|\b(?:taxi|uber|cabify|hotel(?:es)?)\b|^(?:sub"
        r"|baj|tir|lanz)\w+ (?:el volumen|la música|una moneda|un dado)"
        r"|^pid\w+ una? (?:pizza|hamburguesa)\b|^escrib\w+ (?:un|una) (?:poema|cuento|historia"
        r"|canción)\b"
        r"|^(?:llama|llame|escribe|envía|manda|pide) (?:ahora|ya)\b",
    ),
)

TOLD_FACTS: tuple[tuple[str, float, str], ...] = (
    (
        "fact-have",
        4.0,
        r"\b(?:tengo|tenemos|tendré|tendremos|tiene|tienen)\b(?! (?:que|ganas|hambre|sueño"
        r"|frío|calor))"
        r"(?=.*[TR])|^T+ (?:tengo|tenemos)\b",
    ),
    (
        "fact-gone",
        3.5,
        r"\b(?:estoy|estamos|estaré|estaremos) (?:fuera|de viaje|de vacaciones|de baja|ausente"
        r"|libre|en \w+)\b",
    ),
    (
        "fact-going",
        4.0,
        r"\b(?:voy|vamos|iré|iremos|quedo|quedamos|he quedado|hemos quedado|como|cenamos|comemos"
        r"|viajo|viajamos|vuelo|volamos|salgo|salimos|veo|vemos|visito|visitamos|juego|jugamos"
        r"|trabajo|trabajamos|celebro|celebramos|recojo|empiezo|empezamos|me reúno|nos reunimos"
        r"|me voy|nos vamos)\b(?=.*[TRD])",
    ),
    ("fact-there-is", 3.0, r"^(?:hay|habrá|es|será)\b(?=.*[TR])|^T+ (?:es|hay|será|empieza)\b"),
    (
        "fact-third",
        2.0,
        r"\b(?:es|son|será|empieza|empiezan|comienza|llega|llegan|viene|vienen|sale|abre|termina"
        r"|acaba|vence|caduca)\b(?=.*\bT)",
    ),
)
