"""How Spanish asks what there is, and whether there is time."""

from core.language.turns.es.verbs import LOOK, READ, SEE, SHOW, TELL

_RINGS = (
    r"(?:recordatorios?|avisos?|alarmas?|temporizador(?:es)?|despertador(?:es)?"
    r"|cuentas? (?:atrás|regresiva)|timers?|cronómetros?|alertas?)"
)
_LISTS = r"(?:listas?|calendario|agenda|tareas|pendientes|recordatorios)"
_WHEN = r"(?:cuándo|(?:a|desde|hasta|sobre) qué hora|(?:para |en )?qué (?:día|fecha))"
_HAVE = (
    r"(?:tengo|tenemos|tendré|tendremos|tenía|teníamos|hay|habrá|había|queda|quedan|falta|faltan)"
)

LOOKING: tuple[tuple[str, str, float, str], ...] = (
    (
        "ask-show",
        "list",
        3.5,
        rf"^(?:{SHOW}|{READ}|{TELL}|{SEE}|dar|recít\w+|repít\w+|repite|saber)\b"
        rf"(?! (?:si|un chiste)\b)|^{LOOK}",
    ),
    (
        "ask-what",
        "list",
        3.0,
        r"^(?:y )?(?:qué|cuál(?:es)?|cuándo|dónde|quién(?:es)?|cuánt[oa]s?|(?:a|en|de|con|para"
        r"|desde"
        r"|hasta|por) (?:qué|quién|cuándo|cuál|cuánt[oa]s?)|cómo (?:está|va|es|pinta|se presenta"
        r"|tengo|viene|queda))\b",
    ),
    (
        "ask-when-clause",
        "list",
        -6.0,
        r"^cuando (?:llegu|salg|est[eé]|sea|vuelv|termin|acab|pued|teng|vay|lleg|veng|hag)\w*",
    ),
    (
        "ask-whether",
        "list",
        3.0,
        rf"^(?:{_HAVE}|está|están|es|son|estoy|estamos|debo|debería|he|hemos|he puesto|puse|existe"
        r"|existen|sigue|siguen|era|fue|será|va a haber|viene|vienen|empieza|voy|vamos)\b",
    ),
    (
        "ask-plural",
        "list",
        3.0,
        r"^(?:todas? (?:mis|las)|todos? (?:mis|los)|mis|las|los)? ?(?:\w+ ){0,1}(?:reuniones"
        r"|eventos"
        r"|citas|recordatorios|alarmas|temporizadores|tareas|pendientes|compromisos|avisos)\b"
        r"(?!.*\b(?:añad|borr|cancel|elimin|hech)\w*)",
    ),
    (
        "ask-mine",
        "list",
        3.0,
        r"(?<!^)\b(?:tengo|tenemos|tendré|me queda|nos queda|me falta|he puesto|puse"
        r"|he apuntado|apunté"
        r"|programé|me toca|nos toca|me espera)n?\b",
    ),
    (
        "ask-my-day",
        "list-day",
        4.5,
        r"^(?:y )?(?:qué|cuál(?:es)?|cómo|algo)\b.*\b(?:tengo|tenemos|hago|hacemos|hay|toca"
        r"|voy a hacer"
        r"|vamos a hacer|debo|he de|puedo|me espera|tendré|hacía|hice|hicimos)\b(?=.*[TR])",
    ),
    (
        "ask-when-mine",
        "list-event",
        4.5,
        rf"^qué (?:tengo|tenemos|hay) con \w|^(?:y )?(?:{_WHEN}|dónde|con quién"
        r"|quién(?:es)?)\b.*\b(?:mi|mis|nuestr[oa]s?|tengo|tenemos|veo"
        r"|vemos|quedo|quedamos|me reúno)\b",
    ),
    (
        "ask-when",
        "list-when",
        3.5,
        rf"^(?:y )?(?:{_WHEN}|dónde|cuánto (?:dura|falta)|con quién)\b(?! (?:yo|él|ella)\b)",
    ),
    (
        "ask-when-must",
        "list-day",
        4.8,
        rf"^(?:y )?{_WHEN} (?:tengo|tenemos|debo|debemos|hay|he|voy|vamos|me toca)(?: (?:que"
        r"|de|a))? ",
    ),
    (
        "ask-my-plans",
        "list-day",
        4.2,
        rf"^(?:si )?(?:{_HAVE}) (?:\S+ ){{0,2}}?(?:algo|planes|plan|cosas|alguna cosa|mucho)\b"
        r"|\b(?:cuáles son|qué son|dime|cómo van|ver) mis planes\b|^mis planes\b",
    ),
    (
        "ask-done",
        "list-done",
        7.0,
        r"^qué (?:cosas |tareas )?(?:he|hemos|tengo) (?:hecho|terminado|acabado|completado"
        r"|logrado)\b"
        r"|^qué (?:terminé|completé|acabé|logré|completamos)\b",
    ),
    ("ask-did", "list-day", 6.0, r"^qué (?:hice|hicimos|hacía|hacíamos)\b"),
    (
        "ask-to-do",
        "list-todo",
        8.0,
        r"^qué (?:cosas |más )?(?:tengo|tenemos|me queda|nos queda|me falta|queda|hay|necesito"
        r"|necesitamos|falta|debo|debemos|toca)(?: (?:que|por|pendiente(?: de)?|de))? (?:hacer"
        r"|comprar"
        r"|acabar|terminar|recordar|pendiente)\b(?!.*[TR])|^qué (?:tengo |hay |queda )pendiente\b"
        r"(?!.*[TR])",
    ),
    (
        "ask-everything",
        "list-day",
        5.0,
        rf"^(?:{SHOW}|{READ}|{TELL}) (?:todo|todo lo que)\b.*(?:[TR]|\btengo\b|\bhay\b)"
        r"|^qué (?:viene|sigue|hay|tengo|toca)(?: (?:ahora|después|luego|a continuación|T+))*$"
        r"|^qué (?:es )?lo (?:próximo|siguiente)\b",
    ),
    (
        "ask-have-what",
        "list-day",
        4.0,
        r"^(?:y )?qué (?:más )?(?:tengo|tenemos|hay|nos espera|me espera|toca)(?: (?:que hacer"
        r"|pendiente"
        r"|planeado|programado|previsto|planificado|agendado|apuntado"
        r"|por delante))?(?: (?:para|en|el"
        r"|por))?(?: T+)?$",
    ),
    (
        "ask-on-day",
        "list-day",
        4.5,
        r"^(?:y )?(?:qué|algo|alguna cosa|hay algo|tengo algo|qué hay)\b(?: \S+){0,4} [TR]",
    ),
    (
        "ask-day-like",
        "list-day",
        4.5,
        r"^cómo (?:pinta|se presenta|está|va|viene|es|tengo|será|queda|se ve|luce) "
        r"(?:mi|el|la|hoy|T)",
    ),
    (
        "ask-agenda",
        "list-day",
        4.5,
        r"^(?:(?:mi|la|el|nuestra) )?(?:agenda|calendario|planes|horario|plan)(?: (?:de|para"
        r"|del|de la"
        r"|el))?(?: T+)?$",
    ),
    (
        "ask-bare-mine",
        "list",
        3.5,
        rf"^(?:tod[oa]s )?(?:mis?|la|las|los|el|nuestr[oa]s?)\b(?: \S+){{0,4}}? ?(?:{_RINGS}"
        r"|listas?"
        r"|tareas|pendientes|citas|reuniones|eventos|planes|compromisos|calendario|agenda)"
        r"(?: (?:de|para) [^?]{0,30})?(?: [TR]+)?$",
    ),
    (
        "ask-sorted",
        "list",
        3.5,
        r"^(?:tareas|citas|reuniones|eventos|recordatorios|pendientes|alarmas) (?:de|con|para"
        r"|del|sin"
        r"|atrasad|vencid|pendient|terminad|hech|urgent|important|complet|M|T)",
    ),
    (
        "ask-time-left",
        "list",
        6.0,
        r"\b(?:tiempo|minutos|cuánto|qué|rato) (?:tiempo )?(?:le |me |les |nos )?(?:queda"
        r"|falta|resta"
        rf"|restante|sobra)\w*\b.*(?:\b{_RINGS}|$)|\b(?:estado|situación) (?:del?|de la"
        r"|de los)?\b.*\b"
        rf"(?:{_RINGS}|tareas?)\b|^estado\b|^(?:cómo|qué tal) (?:va|van|está|están)\b.*\b{_RINGS}"
        rf"|\btiempo (?:restante|que queda)\b",
    ),
    (
        "ask-is-on",
        "list",
        4.5,
        r"^(?:está|están|hay|tengo|he puesto|puse|he apuntado|apunté|figura|aparece|añadí"
        r"|he añadido)\b"
        rf".*\b(?:en|a) (?:mi|la|el|nuestra) (?:\S+ ){{0,2}}?{_LISTS}\b",
    ),
    (
        "ask-see-if",
        "list",
        4.0,
        r"\bsi (?:yo )?(?:tengo|tenemos|hay|está|están|he|estoy|queda"
        r"|puse)\b(?!.*\b(?:recuérda|avísa))",
    ),
    (
        "ask-ring-when",
        "list-ring",
        6.0,
        rf"^(?:y )?(?:{_WHEN}|para (?:qué|cuándo)|a qué|qué|cuál(?:es)?"
        rf"|cuánt[oa]s?)\b.*\b{_RINGS}\b"
        rf"|^(?:{_HAVE}|está|están|existe)\b.*\b{_RINGS}\b"
        rf"|^{_WHEN} (?:suena|me despiert|sonará|me levant|me tengo que despertar)\w*",
    ),
    (
        "ask-remind",
        "list-ring",
        7.0,
        r"^(?:de )?qué (?:\S+ ){0,3}(?:tenías que |debías |ibas a |me ibas a |me tenías que )?"
        r"recordar(?:me)?\b|^qué te (?:pedí|dije) que me record\w+",
    ),
    (
        "ask-details",
        "list",
        3.5,
        r"^(?:más )?(?:información|info|detalles|datos)(?: \w+)? (?:de|del|sobre|acerca de)\b",
    ),
    ("ask-search", "list", 2.5, r"^(?:busc|encuentr|encontr|búsc)\w*\b"),
    (
        "ask-tags",
        "tags",
        9.0,
        rf"^(?:(?:{SHOW}|qué|cuáles son|ver|lista) )?(?:todas )?(?:mis |las )?etiquetas"
        r"(?: (?:tengo|hay|existen|uso))?$",
    ),
    (
        "free-am-i",
        "free",
        12.0,
        r"\b(?:estoy|estamos|estaré|estaremos|está|están|estaba)(?: (?:mi|la) \S+)?(?: [TR]+)?"
        r" (?:\S+ )?(?:libres?|disponibles?|ocupad[oa]s?|desocupad[oa]s?)\b(?!.*\blista\b)"
        r"|^(?:tengo|tenemos|hay|me queda|nos queda|tendré|tendría|habrá)(?: [TR]+)? (?:\S+ ){0,2}?"
        r"(?:tiempo|libre|hueco|huecos|rato|disponibilidad|disponible)\b(?! (?:de|del"
        r"|en el) tempor)"
        r"|\b(?:huecos?|ratos?|horas?|tiempo|franjas?|espacios?|días?|tardes?|mañanas?) (?:libres?"
        r"|disponibles?)\b|\b(?:cuándo|qué día|a qué hora|qué horas|qué días) (?:estoy|estamos"
        r"|estaré"
        r"|tengo|tenemos|tendré|puedo) (?:\S+ )?(?:libres?|tiempo|hueco|disponibles?)\b"
        r"|^(?:es|está) [TR]+ libre\b|\bmi disponibilidad\b|^(?:búscame|encuéntrame|busca"
        r"|encuentra)"
        r" (?:un |una |algún )?(?:hueco|rato|D+ libre|hora)\b|^[TR]+ (?:estoy|estás) libre\b"
        r"|^libre [TR]|\bme cabe\b",
    ),
)
