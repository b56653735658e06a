"""How Spanish asks to change something, and to take it away."""

from core.language.turns.es.spelling import verbs
from core.language.turns.es.verbs import (
    CANCEL,
    CHANGE,
    EMPTY,
    NAME_ANEW,
    PUT,
    PUT_OFF,
    STOP,
    TAKE,
)

_RINGS = (
    r"(?:recordatorios?|avisos?|alarmas?|temporizador(?:es)?|despertador(?:es)?"
    r"|cuentas? (?:atrás|regresiva)|timers?|cronómetros?|alertas?)"
)
_LISTS = r"(?:listas?|calendario|agenda|pendientes|tareas)"
_SUM = (
    verbs("sum añad agreg rest quit descont descuent sub baj aument dism") + r"|da(?:le|rle)|d[aá]"
)
_EVENTS = (
    r"(?:reunión|cita|evento|llamada|comida|cena|almuerzo|desayuno|fiesta|boda|viaje|clase"
    r"|entrevista|conferencia|quedada|junta|partido|ensayo|invitación|curso|taller|sesión"
    r"|encuentro|barbacoa|cumpleaños|videollamada)s?"
)

CHANGING: tuple[tuple[str, str, float, str], ...] = (
    ("change-verb", "update", 6.0, rf"^(?:{CHANGE}|{PUT_OFF}|{NAME_ANEW})\b"),
    (
        "change-pass",
        "update",
        6.0,
        r"^(?:pas|corr)\w{1,5} (?:#?\d+|el|la|los|las|mis?|est[ea]|ese|esa|lo)\b"
        r"(?!.*\b(?:aspirador|mopa|perro|itv)\b).*T+$|^(?:pás|córre)\w*l[oa]s?\b.*T",
    ),
    (
        "change-chore",
        "update",
        -3.6,
        r"^(?:cambi|mov|muev|corr?[ei]g|actuali|ajust|edit)\w+ (?!lo\b|la (?:cita|reunión|hora"
        r"|fecha)"
        rf"|eso\b|esto\b|mi\b|T)(?!.*\b(?:{_EVENTS}|{_RINGS}|hora|fecha|nombre|título|lugar"
        r"|prioridad|tarea|duración|nota)\b)(?!.*(?:#\d|M|Q))[^TRDO]+(?:(?:(?:el|los"
        r"|cada) )?[TR]+)?$",
    ),
    (
        "change-name",
        "update-sure",
        7.0,
        rf"^{NAME_ANEW}\b(?=.*\b(?:a|como|por|en)\b)|^\w+ (?:el|su) (?:nombre|título) (?:de"
        r"|del|a)\b",
    ),
    (
        "change-mid",
        "update",
        4.5,
        r"\b(?:reprograma|reagenda|aplaza|pospón|renombra)\w*\b|\b(?:cambia|mueve|pasa) (?:el"
        r"|la|mi)\b",
    ),
    (
        "change-make",
        "update",
        5.5,
        rf"^{PUT} (?:lo|la|el|la|los|las|mi|mis|est[ea]|ese|esa|#?\d+)\b"
        rf"(?! (?:\S+ )?{_RINGS})(?!.*\b(?:en|a|al) (?:mi|la|el) {_LISTS}\b)"
        r".*(?:\b(?:semanal|diari[oa]|mensual|urgente|importante|antes|después|más tarde)\b|M"
        r"|[TR]$)",
    ),
    (
        "change-make-it",
        "update",
        5.5,
        r"^(?:haz|hacer|hacé) que (?:el|la|mi|#?\d+)\b.*\b(?:dur|sea|empie|termin|suen|se repit)"
        r"|^(?:pon|haz|hac|deja|déja|haga)(?:e|é|er)?l[oa]s? .*(?:[TRDM]|\b(?:semanal|diari[oa]"
        r"|mensual|urgente|importante)\b)",
    ),
    ("change-instead", "update", 5.5, r"\ben (?:lugar|vez)(?: de\b| T)"),
    ("change-instead-end", "update", 3.0, r"\b(?:mejor|en su lugar)[.!]?$"),
    (
        "change-is-now",
        "update",
        6.0,
        r"^#\d+ (?:es|será|pasa a ser|va|queda) .*[TR]|\bahora (?:es|será|empieza) .*[TR]"
        r"|\bya no (?:es|será|va a ser)\b.*\bsino\b",
    ),
    (
        "change-absent",
        "update",
        3.0,
        r"^(?!.*\b(?:cancel|borr|elimin|anul)\w*).*\bno (?:puedo|podemos|podré|puede|podrá|llego"
        r"|llegamos) (?:ir|asistir|venir|acudir|llegar|estar)?\b ?(?:al?|en) ",
    ),
    (
        "change-moved",
        "update",
        6.5,
        r"\b(?:se ha|se han|ha sido|han|se|fue) (?:movid|aplazad|pospuest|cambiad|retrasad"
        r"|adelantad"
        r"|trasladad|pasad)\w*\b|\bse (?:mueve|aplaza|pospone|retrasa|adelanta|cambia|pasa|movió"
        r"|aplazó|pospuso|retrasó|adelantó|cambió) (?:al?|para|hasta|T)|\b(?:me"
        r"|nos) han (?:cambiado"
        r"|movido|aplazado|retrasado|adelantado|pasado) (?:el|la|mi)\b",
    ),
    (
        "change-by",
        "update",
        7.5,
        rf"^(?:{_SUM})\b.*[DTO].*\b(?:{_RINGS}|{_EVENTS})\b"
        rf"|^(?:aument|increment|redu[czj]|disminu|baj|sub|alarg|acort|ampli|extiend|extend"
        rf"|prolong|recort)\w*\b.*\b{_RINGS}\b"
        rf"|^(?:otr[oa]s? )?[DT]+ (?:más|menos|extra) (?:a|al|en|para|de)\b.*\b{_RINGS}\b",
    ),
    ("change-repeat", "update", 5.0, rf"^repit\w+\b.*\b{_RINGS}\b|^repet\w+\b.*\b{_RINGS}\b"),
    (
        "change-people",
        "update",
        7.0,
        r"^(?:invit|añad|agreg|inclu|quit|sac|borr|elimin|met)\w+ a (?!la\b|el\b|mi\b|las\b|los\b"
        rf"|mis\b)\S+.* (?:a|de|del|en|al) .*\b{_EVENTS}\b",
    ),
    (
        "change-priority",
        "update-sure",
        6.5,
        r"^(?:cambi|pon|sub|baj|establec|fij|aument|ajust|da)\w* (?:la )?(?:prioridad|importancia"
        r"|urgencia)\b|^(?:prioriz|prioric)\w+\b|^#\d+:? (?:con |a |para |es |de )?[TRM]+$"
        rf"|^(?:marc|marqu|señal|etiquet|clasific)\w+\b.*M|^{PUT} (?:#?\d+|el|la|lo|mi)\b.*M{{3}}"
        rf"|^{PUT}(?<=l[oa])\b.*M{{3}}|^{PUT}le .*M{{3}}"
        r"|^(?:añad|agreg|pon|escrib)\w* (?:una? )?(?:nota|comentario|descripción|detalle) (?:a|en"
        r"|al)\b|^(?:eso|esto|es|lo de \S+ es|#\d+ es) M{3,}$",
    ),
    (
        "change-tag",
        "update-sure",
        7.0,
        r"^(?:etiquet|marc|marqu|tague)\w+\b.*(?:M|\bcon\b|\bcomo\b)"
        r"|^(?:añad|agreg|pon)\w* (?:la etiqueta )?M+ (?:a|al|en) ",
    ),
    (
        "change-untag",
        "update-sure",
        9.0,
        rf"^{TAKE} (?:(?:la )?etiqueta\b.*(?:M|\bde\b)|M+ (?:de|del|a|al) )|^desetiquet\w+\b",
    ),
    (
        "cancel-verb",
        "remove",
        6.0,
        rf"^{CANCEL}\b(?! (?:mi|la|el) (?:cuenta|perfil|datos|luz"
        rf"|tele)\b)(?! (?:otr[oa]s )?[DTO]{{2,}} (?:al?|del?|en)\b)",
    ),
    (
        "cancel-weak",
        "remove-known",
        5.5,
        rf"^(?:{EMPTY}|{STOP}|olvid[ae](?:te de)?|deshazte de|deshacerse de|tach\w+|no hagas)\b",
    ),
    (
        "cancel-skip",
        "remove",
        6.0,
        r"^(?:sált\w+|salta\w*|omit\w+) (?!est[ea]\b|es[ea]\b|(?:el|la) (?:próxim|siguient)"
        r"|T)\S.*\bT",
    ),
    (
        "cancel-find",
        "remove",
        8.0,
        r"^(?:busca|encuentra)(?: \S+){0,3} y (?:cancel|borr|elimin|anul|quit)\w*",
    ),
    (
        "cancel-mid",
        "remove",
        5.0,
        r"\b(?:cancel|borr|elimin|anul)(?:a|á|e|ar|arla|arlo|ala|alo) (?:el|la|los|las|mis?"
        r"|tod[oa]s?"
        r"|eso|esto|Q|T+)\b|\bcanc[eé]l(?:a|e|ar)l[oa]s?\b",
    ),
    (
        "cancel-off",
        "remove",
        6.5,
        rf"^{TAKE} .*\b(?:de|del) (?:(?:mis?|la|el|las|los|nuestra|T+) )?{_LISTS}\b",
    ),
    (
        "cancel-turn-off",
        "remove-ring",
        7.0,
        rf"^(?:{CANCEL}|{STOP}|desconect\w+)\b(?! (?:otr[oa]s )?[DTO]{{2,}} )(?=.*\b{_RINGS}\b)",
    ),
    (
        "cancel-no-need",
        "remove",
        7.0,
        rf"\bya no (?:necesito|quiero|hace falta|hay|tengo|tenemos)\b|^sin {_RINGS}\b"
        rf"|\bno (?:necesito|quiero) .*\b(?:{_RINGS}|{_EVENTS})\b|^no hace falta (?:el|la"
        r"|que me)\b",
    ),
    (
        "cancel-never-mind",
        "remove",
        5.0,
        r"^(?:olvida|olvídate de|deja) (?:el|la|lo de|lo del|mi)\b",
    ),
    (
        "cancel-no-wake",
        "remove-ring",
        7.5,
        r"^(?:ya )?no (?:(?:quiero|hace falta|necesito) que )?(?:me|nos) (?:despiert|recuerd"
        r"|avis|levant|molest|alert)\w+\b"
        r"|^deja de (?:recordar|avisar|despertar|molestar|insistir)\w*\b",
    ),
    (
        "cancel-told",
        "remove",
        8.0,
        r"^(?:el|la|los|las|mi|nuestr[oa])\b.* (?:se ha cancelado|está cancelad[oa]|se canceló"
        r"|se cancela"
        r"|queda cancelad[oa]|ha sido cancelad[oa]|fue cancelad[oa]|se suspende|se ha suspendido"
        r"|se ha anulado|está anulad[oa])$|^se (?:ha cancelado|canceló|cancela"
        r"|ha anulado) (?:el|la|mi)\b",
    ),
)
