"""The Spanish words that stand for things, for chores, and for what other assistants do."""

from core.language.turns.es.spelling import orders, rows, typed, words

OCCASION = typed(
    r"\b(?:desayunos?|almuerzos?|comidas?(?! (?:para|de) (?:el |la |los )?(?:gat|perr))|meriendas?"
    r"|cenas?|brunch|barbacoas?|parrilladas?|asados?|pícnic|picnic"
    r"|fiestas?|cumpleaños|cumple|aniversarios?|bodas?|bautizos?|comunión|graduación|conciertos?"
    r"|partidos?|entrenamientos?|entreno|ensayos?|clases?|lección|cursos?|cursillos?|talleres"
    r"|taller|charlas?|conferencias?|seminarios?|congresos?|exámenes|examen|entrevistas?"
    r"|presentación|presentaciones|videollamadas?|videoconferencias?|teleconferencia"
    r"|llamadas?|tutorías?|revisión|itv|demo|retro|stand-?up|sprint"
    r"|dentista|médico|doctora?|pediatra|oculista|ginecólog[oa]|dermatólog[oa]|traumatólog[oa]"
    r"|fisio|fisioterapeuta|psicólog[oa]|terapia|veterinari[oa]|peluquer[oía]+|peluquería"
    r"|barbero|manicura|masajes?|consultas?|vacuna|operación|cirugía|análisis|analítica"
    r"|viajes?|vacaciones|puente|escapada|crucero|vuelos?|excursión|senderismo|caminata|festival"
    r"|torneos?|ceremonia|funeral|entierro|misa|velatorio|teatro|ópera|museo|visitas?|mudanza"
    r"|gimnasio|gym|yoga|pilates|zumba|crossfit|natación|pádel|tenis|fútbol|baloncesto|coro"
    r"|quedada|reencuentro|junta|comité|asamblea|sesión|turno|guardia|juicio|feria|desfile"
    r"|exposición|inauguración|copas|cañas|café con|date|actuación|función|recital)\b"
)
"""What one goes to."""
NOUNS: tuple[tuple[str, str, float, str], ...] = rows(
    (
        ("noun-reminder", "reminders", 4.5, r"\brecordatorios?\b|\bavisos?\b"),
        (
            "noun-alarm",
            "reminders",
            4.5,
            r"\b(?:alarmas?|temporizador(?:es)?|despertador(?:es)?|cuentas? (?:atrás|regresiva)"
            r"|timers?|cronómetros?|minuteros?)\b",
        ),
        ("noun-alert", "reminders", 3.0, r"\b(?:alertas?|notificación|notificaciones)\b"),
        ("noun-calendar", "events", 3.0, r"\bcalendarios?\b|\bplanning\b|\bhorario\b"),
        ("noun-agenda", "agenda", 3.2, r"\bagenda\b|\bitinerario\b|\bplan del día\b"),
        ("noun-agenda-events", "events", 2.0, r"\bagenda\b|\bitinerario\b"),
        (
            "noun-event",
            "events",
            3.0,
            r"\b(?:eventos?|reunión|reuniones|citas?|encuentros?|compromisos?|invitación"
            r"|invitaciones|quedadas?|juntas?|meetings?)\b",
        ),
        ("noun-occasion", "events", 2.0, OCCASION),
        (
            "noun-todo",
            "tasks",
            4.0,
            r"\btareas?\b|\bpendientes?\b|\bto-dos?\b|\bquehaceres?\b|\bcosas (?:por|que"
            r"|para) hacer\b",
        ),
        (
            "noun-list",
            "tasks",
            4.0,
            r"\blistas? (?:de (?:la )?compras?|del? (?:súper|supermercado)|de (?:cosas|deseos"
            r"|regalos|equipaje|trabajo|casa))\b",
        ),
        ("noun-list-bare", "tasks", 2.7, r"\blistas?\b(?! de (?:canciones|reproducción|música))"),
        ("noun-chore", "tasks", 3.0, r"\brecados?\b|\bmandados?\b|\bdeberes\b"),
        ("noun-tag", "tasks", 3.0, r"\betiquetas\b|\btags\b"),
        (
            "noun-planned",
            "events",
            2.5,
            r"\bprogramad[oa]s?\b|\bplanead[oa]s?\b|\bplanificad[oa]s?\b",
        ),
        (
            "noun-overdue",
            "tasks",
            3.5,
            r"\batrasad[oa]s?\b|\bvencid[oa]s?\b|\bretrasad[oa]s?\b|\bcaducad[oa]s?\b"
            r"|\bsin (?:hacer|terminar|acabar)\b|\binacabad[oa]s?\b",
        ),
    )
)

_VERBS = """
    comprar pagar llamar telefonear limpiar lavar planchar fregar/frieg barrer aspirar ordenar
    recoger sacar tirar bajar subir regar/rieg podar plantar cortar pintar reparar arreglar
    cambiar montar desmontar instalar enviar mandar escribir contestar responder imprimir
    escanear fotocopiar copiar firmar rellenar entregar devolver/devuelv renovar/renuev
    solicitar tramitar pedir/pid encargar reclamar cobrar ingresar transferir/transfier
    domiciliar descargar cargar actualizar preparar cocinar hornear descongelar calentar/calient
    pasear alimentar vacunar bañar cepillar peinar llevar traer recargar repostar revisar
    comprobar/comprueb estudiar repasar leer practicar entrenar correr nadar meditar tomar beber
    comer cenar desayunar duchar afeitar coser bordar tejer doblar tender/tiend guardar
    vaciar/vací llenar organizar reservar alquilar vender donar prestar regalar envolver/envuelv
    felicitar agradecer visitar acompañar invitar presentar redactar terminar acabar completar
    investigar analizar resumir programar configurar desinstalar formatear respaldar
    sembrar/siembr abonar fumigar desinfectar desatascar engrasar inflar aparcar matricular
    inscribir apuntar anular contratar negociar facturar declarar archivar clasificar empaquetar
    embalar pesar medir/mid curar vendar hidratar depositar retirar sellar pulir lijar barnizar
    colgar/cuelg descolgar/descuelg coordinar avisar informar preguntar consultar publicar
    editar grabar afinar ensayar memorizar corregir/corrig calificar tapizar encerar trapear
    cotizar recortar echar
"""
"""Infinitives, and behind a stroke the stem of the order where that is another."""
_FORMS = "poner ponerle hacer hacerme hacerle pasar pedirle dar dale darle recoged irme sacarle"
_CALLED = words("llámalo llámala".split())
"""To ring somebody up, or to give something a name."""
_OTHERWISE = "cena visita consulta firma entrega reserva cambia cambie apunta apunte apuntar"
"""Nouns that look like an order, and orders to an assistant."""
CHORES = words((*orders(_VERBS), *_FORMS.split())) - _CALLED - set(_OTHERWISE.split())
"""Verbs that begin a thing to do: such a sentence is a task unless a cue says more."""
_LOOSE = """
    buscar hablar decir dar dejar empezar/empiez comenzar/comienz seguir/sig abrir cerrar/cierr
    mirar ver jugar/jueg tocar escuchar usar encender/enciend apagar girar mover/muev pasar
    probar/prueb traducir pensar/piens decidir elegir/elig dormir/duerm descansar trabajar salir
    volver/vuelv quedar mostrar/muestr enseñar cambiar apuntar
"""
LOOSE_CHORES = (
    words((*orders(_LOOSE), *"ir ve vete venir ven salir ser estar tener".split())) | _CALLED
)
"""Verbs that begin a thing to do when a time is said, and often something else when not."""
