"""Spanish sentences about the conversation itself and the speaker."""

from core.language.turns.es.spelling import rows, typed, words

DAYS = {"today": "hoy", "tomorrow": "mañana", "week": "hoy durante 7 días"}
"""The days that /today, /tomorrow and /week ask for."""
_SEE = (
    r"(?:(?:muéstra(?:me)?|enséña(?:me)?|mostrame|dime|ver|dame|cómo (?:pinta|se presenta|está|va"
    r"|viene|es|se ve|luce|tengo)|qué tal|resumen de|resúmeme) ?)"
)
ASKED = rows(
    (
        # command, pattern of a whole wish that asks for the same, with what follows it as `rest`
        (
            "week",
            rf"{_SEE}(?:mi semana|(?P<rest>(?:la semana que viene|la próxima semana"
            r"|esta semana))|la semana)|mi semana|resumen semanal|resumen de la semana",
        ),
        ("today", rf"{_SEE}(?:mi|el) día(?: de hoy)?|mi día|resumen del día|resumen diario"),
    )
)
_IT = "(?:eso|esto|lo|lo último|el último cambio|la última acción|el cambio|todo|lo anterior)"
_MADE = (
    "añadido|creado|puesto|movido|cancelado|borrado|cambiado|hecho|añadiste|creaste|pusiste|moviste"
    "|cancelaste|borraste|cambiaste|hiciste|eliminado|eliminaste"
)
SENTENCES: tuple[tuple[str, str, str, str], ...] = rows(
    (
        # rule id, noun, verb, pattern of the whole wish; its groups are arguments
        (
            "undo",
            "conversation",
            "undo",
            rf"(?:deshacer|deshaz|deshacé|deshaga|revertir|revierte|undo)(?: {_IT})?|deshazlo"
            r"|deshacelo|reviértelo|(?:da|dar|echa|vuelve) (?:marcha )?atrás(?: con (?:eso|esto))?"
            r"|vuelve atrás|atrás",
        ),
        (
            "undo-item",
            "conversation",
            "undo",
            r"(?:deshaz|deshacer|deshacé|revierte|revertir) (?P<item>.+?)",
        ),
        (
            "redo",
            "conversation",
            "redo",
            r"(?:rehacer|rehaz|rehacé|redo)(?: (?:eso|esto|lo))?|rehazlo|hazlo (?:otra vez|de"
            r" nuevo)|vuelve a hacerlo|vuelve a ponerlo|restáuralo",
        ),
        ("redo-item", "conversation", "redo", r"(?:rehaz|rehacer|redo) (?P<item>.+?)"),
        (
            "why",
            "conversation",
            "why",
            r"por qué(?: (?:eso|esto|no|así|lo (?:has hecho|hiciste|dices|has puesto)|(?:has hecho"
            r"|hiciste|haces|dices|has dicho|dijiste) (?:eso|esto)))?|y eso(?: por qué)?"
            r"|explíca(?:te|me(?: eso| esto)?|lo)|cómo (?:lo |me |has |lo has )?(?:entendiste"
            r"|entendido|has entendido)(?: (?:eso|esto))?",
        ),
        (
            "wrong",
            "corrections",
            "mark",
            r"(?:(?:no|oh|ay|perdón|perdona)[,.!]? )?(?:(?:eso|esto|así)? ?(?:está|estuvo|es|era"
            r"|estaba) (?:todo |muy |completamente )?(?:mal"
            r"|incorrect[oa]|equivocad[oa]|un error|un fallo|erróne[oa])|(?:eso|esto|así)? ?no"
            r" (?:está|es|era|estaba) (?:bien|correct[oa]|así|lo que (?:quería|pedí|dije|quise"
            r" decir|quiero|he dicho|te pedí|te dije|pedía))|no (?:quería|quise|he querido) decir"
            r" (?:eso|esto)|no (?:quería|pedí|dije|he dicho|te pedí) (?:eso|esto)|(?:me )?(?:has"
            r" entendido|entendiste) mal|no me (?:has entendido|entendiste|entiendes)|te (?:has"
            r" equivocado|equivocaste|equivocas)|mal|incorrecto|error|equivocado|eso no)",
        ),
        (
            "why-item",
            "conversation",
            "why",
            r"(?:por qué|explíca(?:me)?) (?P<item>#\d+)"
            rf"|por qué (?:has )?(?:{_MADE}) (?P<item2>(?!eso\b|esto\b).+)",
        ),
        (
            "help",
            "conversation",
            "help",
            r"ayuda(?:me)?|ayúdame|socorro|qué (?:puedes|sabes|podés|puede|sabe)(?: hacer)?(?:"
            r" (?:por mí|tú|todo|aquí))?|qué (?:cosas )?(?:puedes|sabes) hacer|cómo"
            r" (?:funciona(?:s)?|se usa|te uso|va esto)(?: (?:esto|tú|este bot|el bot))?|qué"
            r" (?:puedo|debo|podría) (?:decir(?:te)?|hacer(?: aquí)?|pedir(?:te)?|preguntar(?:te)?"
            r"|escribir)|para qué sirves|en qué (?:me )?puedes ayudar(?:me)?|comandos|menú"
            r"|enséñame (?:lo )?qué (?:puedes|sabes) hacer",
        ),
        (
            "show-thing",
            "conversation",
            "show",
            r"(?:muestra|muéstrame|mostrame|enséñame|ver|qué (?:es|era)|abre|detalles de(?:l)?)(?:"
            r" (?:la|el))?(?: tarea| evento| recordatorio)? (?P<item>#\d+)(?: otra vez)?"
            r"|(?:muéstra|enséña)me(?P<item2>lo)",
        ),
        (
            "privacy",
            "conversation",
            "privacy",
            r"(?:política de )?privacidad|qué (?:guardas|almacenas|sabes|conservas|recuerdas"
            r"|guarda|sabe)(?: (?:de|sobre|acerca de) (?:mí|nosotros))?|qué datos (?:tienes"
            r"|guardas|almacenas|conservas)(?: (?:de|sobre) mí)?",
        ),
        (
            "export",
            "upkeep",
            "export",
            r"(?:exporta(?:r)?|descarga(?:r)?|respalda(?:r)?) (?:todos )?(?:mis|los) (?:datos"
            r"|cosas)|exporta(?:r)?(?: todo)?|(?:dame|mándame|envíame|quiero|quisiera|necesito)(?:"
            r" una copia de)? (?:todos )?mis datos|mis datos|(?:haz|hacer) (?:una )?copia de"
            r" seguridad(?: de (?:todo|mis datos))?",
        ),
        (
            "people-show",
            "people",
            "show",
            r"(?:muestra(?:me)?|muéstrame|mostrame|enséñame|ver|cuál(?:es)? (?:es|son)|abre|dime)?"
            r" ?(?:mis?|los|la) (?:ajustes|configuración|preferencias|perfil|zona horaria|huso"
            r" horario|opciones)|en qué (?:zona|huso) horari[oa] estoy|qué (?:zona|huso)"
            r" horari[oa] tengo|ajustes|configuración",
        ),
        (
            "people-invite",
            "people",
            "invite",
            r"(?:haz|crea|dame|genera|necesito|quiero)(?:me)? (?:una |otra )?(?:nueva )?invitación"
            r"|(?:haz|crea|dame|genera|necesito)(?:me)? (?:un |otro )?código de invitación"
            r"|invitar? a (?:alguien|un amigo|una amiga|otra persona)",
        ),
        (
            "people-recover",
            "people",
            "recover",
            r"(?:(?:haz|crea|dame|genera|necesito)(?:me)? )?(?:un )?código de recuperación(?: para"
            r" (?:mí|mí mism[oa])| para (?P<person>.+?))?",
        ),
        (
            "people-unlink",
            "people",
            "unlink",
            r"(?:quita|elimina|borra|desvincula|desconecta|olvida) (?:todas )?mis (?:otras"
            r"|antiguas|viejas) cuentas|(?:quita|elimina|borra|desvincula|desconecta) (?:todas"
            r" )?mis cuentas (?:antiguas|viejas)",
        ),
        (
            "people-zone",
            "people",
            "update",
            r"(?:(?:cambia|pon|ajusta|actualiza|configura) )?(?:mi|la|el) (?:zona horaria|huso"
            r" horario|reloj)(?: es| a| en|:)(?: ahora)? (?:la de |el de"
            r" )?(?P<timezone>[^\d,;]+?)|(?:zona horaria|huso horario):? (?P<timezone2>[a-z_/ ]+)",
        ),
        (
            "people-live",
            "people",
            "update",
            r"(?:(?:yo )?(?:vivo|vivimos|resido|trabajo)(?: ahora)? en|mi ciudad es|mi casa está"
            r" en|ahora vivo en|me (?:he mudado|mudé) a|nos (?:hemos mudado|mudamos) a)"
            r" (?P<timezone>[^\d,;]+?)(?: ahora)?",
        ),
        (
            "people-name",
            "people",
            "update",
            r"(?:mi nombre es|me llamo|llámame|llamame|puedes llamarme|me puedes llamar|dime)"
            r" (?P<display_name>(?!al?\b|el\b|la\b|las\b|en\b|cuando\b|más\b|luego\b|si\b|un\b"
            r"|una\b|qué\b|cuál\b|mañana\b|por\b|para\b|hoy\b|algo\b|que\b|mis?\b|los\b|todo\b"
            r"|quién\b|dónde\b|cómo\b|cuánt)[\w .'-]{1,40}?)",
        ),
        (
            "people-language",
            "people",
            "update",
            r"(?:habla|háblame|hablame|responde|respóndeme|contesta|contéstame|escribe"
            r"|escríbeme)(?: en)? (?P<language>español|castellano|inglés|alemán|francés|portugués"
            r"|italiano|holandés|neerlandés|ruso)|(?:cambia|pon) (?:el |mi )?idioma (?:a|al|en)"
            r" (?P<language2>español|castellano|inglés|alemán|francés|portugués|italiano|holandés"
            r"|neerlandés|ruso)",
        ),
        (
            "people-morning",
            "people",
            "update",
            r"mi (?:mañana|día|jornada) (?:empieza|comienza|arranca)(?: a las)?"
            r" (?P<morning>\d{1,2})(?: ?h)?",
        ),
        (
            "people-minutes",
            "people",
            "update",
            r"(?:mis )?(?:reuniones|citas|eventos) (?:duran|son de|deben durar)(?: normalmente|"
            r" por defecto| siempre)? (?P<default_meeting_minutes>\d{1,3}) min(?:uto)?s?(?: por"
            r" defecto)?",
        ),
    )
)
TALK = rows(
    (
        # rule id, pattern of a whole message that asks for nothing
        (
            "hello",
            r"(?:(?:hola|holi|hey|ey|buenas|buenos días|buen día|buenas (?:tardes|noches)|saludos"
            r"|qué hay|aló)(?: a todos| nudge| bot|"
            r" amigo)?[\s,!.]*)+(?:(?:qué tal|cómo (?:estás|está|va|andas|te va))(?: (?:hoy|todo"
            r"|eso))?)?|(?:qué tal|cómo (?:estás|está usted|va|andas|te va|te encuentras|va"
            r" todo))(?: (?:hoy|todo|eso|estás|el día))?|quién eres(?: tú)?|qué eres(?: tú)?|eres"
            r" (?:un bot|human[oa]|real|una? (?:ia|máquina|robot|persona))|estás ahí|qué pasa|qué"
            r" onda",
        ),
        (
            "thanks",
            r"(?:(?:ok(?:ay)?|vale|genial|perfecto|bien|muy bien"
            r"|estupendo)[,!. ]+)?(?:(?:muchas |mil |muchísimas )?gracias|te lo agradezco|se"
            r" agradece)(?: (?:nudge|por (?:todo|la ayuda|tu ayuda)|de verdad|a ti))*|genial|guay"
            r"|estupendo|qué bien|muy bien|buen trabajo|bien hecho|fantástico|excelente|qué guay"
            r"|maravilloso|bravo|[👍🙏❤️😊🎉👌]+",
        ),
        (
            "wishes",
            r"(?:feliz|felices) (?:año(?: nuevo)?|navidad|cumpleaños|pascuas?|fiestas|aniversario"
            r"|día|fin de semana)(?: (?:a todos|nudge|para ti))?|felicidades|enhorabuena|próspero"
            r" año",
        ),
        (
            "bye",
            r"(?:adiós|chao|chau|hasta (?:luego|mañana|pronto|la vista|otra)|nos vemos|buenas"
            r" noches|que descanses|que tengas (?:un )?buen día|hasta la próxima)",
        ),
        (
            "no",
            r"(?:oh |ok(?:ay)? |bueno |ah )?(?:olvídalo|olvidalo|da igual|no importa|nada|no,"
            r" gracias|no gracias|déjalo(?: así)?|dejalo|no pasa nada|nada nada)",
        ),
        ("fine", r"vale(?: vale)?|ok(?:ay)?|ok vale|de acuerdo|entendido|claro"),
    )
)
HERE = typed(
    r"(?:(?:ahora |ya )?(?:estoy|estamos|ando)(?: ahora| ya| actualmente| de vuelta)* en"
    r" (?P<timezone>[^\d,;TRDO]+?)(?: ahora(?: mismo)?| estos días| de momento)?)"
)
"""Where somebody is, when the place is written as a name."""
NOT_PLACES = typed(
    r"^(?:un|una|el|la|los|las|mi|mis|tu|su|casa|cama|clase|reunión|ello|eso|esto|camino|paro"
    r"|forma|marcha|prácticas|vacaciones|peligro|contra|línea|duda|obras|huelga)\b"
)
YES = typed(
    r"(?:sí|si|claro(?: que sí)?|ok|okay|vale|venga|dale|de acuerdo|por supuesto|hazlo|házmelo"
    r"|adelante|correcto|exacto|exactamente|eso es|así es|perfecto|confirmo|confirmado|confirma"
    r"|confírmalo|por favor|bueno|bien|está bien|seguro|sin duda|genial|s|sip|yes|yep|cómo no"
    r"|desde luego|procede|acepto|me parece bien|muy bien|estupendo)"
)
NO = typed(
    r"(?:no|nop|nope|n|qué va|mejor no|para nada|no lo hagas|no, gracias|no gracias|cancela(?:r"
    r"|lo)?|para|detente|olvídalo|olvidalo|da igual|déjalo|dejalo|déjalo así|ahora no|ninguno"
    r"|ninguna|ningun[oa] de (?:los|las) dos|ni uno ni otro|nada|gracias|de ninguna manera)"
)
YES_LABEL, NO_LABEL = "sí|si|yes", "no"
"""How the labels of the buttons begin that these words press."""
PRESS = typed(
    r"(?:pulsa|presiona|aprieta|toca|elige|escoge|selecciona|haz clic en|dale a|pincha)(?: en)?(?:"
    r" el botón(?: de)?| el| la)? (?P<label>.+?)(?: botón)?"
)
_IS = (
    r"(?:cámbia|cambia|mué?ve|move|mueve|pása|pasa|pón|pon|déja|deja|haz)l[oa](?: (?:a|al|para"
    r"|en))?|que sean?|que sea"
)
AGAIN = typed(
    r"(?:no|mejor|en realidad|de hecho|perdón|perdona|espera|esperá|quise decir|quería decir"
    r"|quiero decir|digo|me refería"
    rf"|dije|he dicho|ups|uy|hm+|{_IS}|más bien|corrección|en (?:su )?lugar|digamos|eso no"
    r"|al final|bueno, mejor)"
)
"""What begins a correction of what was just understood."""
SELF = typed(
    r"(?:(?:[,.;!?…]|\.\.\.|\s[-–—]+)\s*(?:(?:ay|eh|em|ah|uy|hm+|bueno) )?(?:(?:(?:no|espera"
    r"|esperá|perdón|perdona|ups|uy|un"
    r" momento)(?=\s*(?:[,.!:]|[-–—] |\Z|T|(?:no|espera|perdón|mejor|en|a|al|el|digo|quise)\b"
    r"|\d{1,2}(?::\d\d)?[\s.!]*\Z))|en realidad|de hecho|quise decir|quería decir|quiero decir"
    r"|digo|mejor dicho|más bien|corrección|mejor(?! que\b)|pensándolo bien"
    r"|olvídalo(?=[\s.!]*\Z)|déjalo(?=[\s.!]*\Z)|digamos|(?:cámbia|pón|pon"
    r"|cambia)l[oa] (?:a|para)|que sea(?! un\b))\b(?:[\s,.!:-]|\Z)*)+| (?:no espera|espera no|no"
    r" perdón|perdón no|no mejor|mejor dicho|quiero decir|quise decir|o mejor|digo|en realidad no)"
    r"\b[\s,.!:-]*(?:que sea )?)"
)
"""What stands before words that replace the ones just said."""
MAKE_IT = r"que sea[\s,.!:-]*\Z"
"""Before a time or a mark it corrects; before other words it says how."""
LED = typed(
    r"(?:para|a|con|de|del|en|por|sobre|eso|esto|lo|yo|nosotros|tú|es|son|si|porque|así|y|pero|que"
    r"|el(?= T)|no)\b"
)
"""How words begin that name nothing."""
UNSAID = typed(
    r"\b(?:en realidad|espera|esperá|mejor|ay|pensándolo)\b.*\bno\b|olvídalo|déjalo|mejor no\b"
)
"""Taking back all of it."""
HOUR = typed(
    rf"(?:(?:no|perdón|en realidad|espera|mejor|a|a las?|para las?|{_IS}|dije|quise decir"
    r"|quería decir|digo|digamos|hacia las?"
    rf"|sobre las?)[\s,.!]+)*(?P<hour>(?:1\d|2[0-3]|[1-9])(?::[0-5]\d)?) ?h?(?: mejor)?[\s.!]*"
)
"""A number that can only be an hour, and what may stand before it."""
RENAMED = typed(
    r"^(?:(?:no|perdón|perdona|en realidad|ups|espera|uy)[,.!]+ |(?:no, )?(?:quise|quería|quiero)"
    r" decir |(?:no, )?digo |mejor dicho |más bien )(?!gracias\b)"
)
"""A message that begins so and names a thing gives the last one another name."""
AIM = r"^(?:para|hasta) (?=\D)"
INSTEAD = typed(r"\b(?:en (?:su )?lugar|mejor|en realidad|entonces|por favor|más bien|al final)\b")
MORE = typed(
    r"^(?:(?:y|también|y también|además|más|ah,? y|y además|así como)\s+|(?=añad|agreg|apunt))"
    r"(?P<add>(?:también )?(?:añad|agreg|apunt)\w+\s+)?(?:también )?(?P<more>.+?)(?: también|"
    r" además)*$"
)
WHAT_ABOUT = typed(
    r"^(?:y|qué tal|qué te parece|qué hay de|y si|y qué tal|qué pasa con|y qué hay)(?: (?:el|la"
    r"|los|para|a|en|con|de|del|por))?\s+"
)
CALL_IT = typed(
    r"^(?:no,? )?(?:ll[áa]m[ae]l[oa]|titúl[ae]l[oa]|nómbr[ae]l[oa]|renómbr[ae]l[oa](?: (?:a"
    r"|como))?|ponle(?: de nombre)?|llama a eso)(?: (?:mejor|como))?"
    r" (?P<title>(?!.*\bprioridad\b).+)$"
)
LEADS = frozenset(
    (
        "en a al las la el por para desde hasta sobre hacia haz pon digamos que sea quizá"
        " quizás tal vez qué tal mejor cada no sí"
        " ok bueno entonces es será debería podría mueve mué muévelo cámbialo cambia por favor"
        " más menos eso de como unos unas creo"
        " todos todas los dentro vale"
    ).split()
)
"""Words that lead to a time in an answer."""
FILLER = frozenset(
    (
        "el la los las un una ese esa este esta eso opción botón para en al a lo mi quiero por"
        " favor de"
    ).split()
)
"""Words that choose nothing."""
ORDINALS = {
    f"{lead}{word}": place
    for place, listed in enumerate(
        (
            "primero primera primer 1º",
            "segundo segunda 2º",
            "tercero tercera 3º",
            "cuarto cuarta 4º",
            "quinto quinta 5º",
        ),
        start=1,
    )
    for word in listed.split()
    for lead in ("", "el ", "la ", "lo ")
}
"""Which of the buttons, counted from the first."""
FROM_CITY = r"^(?:estoy en|vivo en|estamos en|en|es|desde|cerca de|soy de|de)\s+"
"""What stands before a city in an answer."""
_PEOPLE = "llamar llama pagar paga escribir escribe avisar avisa preguntar invitar invita"
TO_PEOPLE = words(_PEOPLE.split())
"""Those that carry over only to names: "y a Ben" after "llamar a Ana"."""
SHARED_VERBS = words(
    (
        "comprar compra pedir pide llamar llama pagar paga recoger recoge limpiar limpia lavar"
        " lava arreglar arregla regar"
        " riega alimentar traer trae encargar"
    ).split()
)
"""Verbs that carry over to what is added: "y leche" after "comprar huevos"."""
WITH_PERSON = r"(?P<before>.*\bcon )(?P<name>[A-ZÁÉÍÓÚÑ][\w'-]*)$"
"""A title that names whom one is with."""
