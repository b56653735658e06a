"""Spanish: refusals and questions of the kernel, by the English they are written in."""

SENTENCES = {
    "There is nothing to undo.": "No hay nada que deshacer.",
    "There is nothing to redo.": "No hay nada que rehacer.",
    "There is nothing to explain yet.": "Todavía no hay nada que explicar.",
    "There is nothing to put right yet.": "Todavía no hay nada que corregir.",
    "There is no such thing.": "Eso no existe aquí.",
    "There is no such exchange.": "No hay ningún mensaje así.",
    "There is no #{number}.": "No hay ningún #{number}.",
    "I'm not sure what you mean. Say its name or its #number.": (
        "No sé a qué te refieres. Dime su nombre o su #número."
    ),
    "Which one do you mean?": "¿Cuál de ellos?",
    "I found nothing called “{words}”.": "No encuentro nada que se llame “{words}”.",
    "I found nothing called “{words}”. Did you mean:": (
        "No encuentro nada que se llame “{words}”. ¿Querías decir:"
    ),
    "That can't be undone: send /forbid there.": "Eso no se deshace así: envía /forbid allí.",
    "That can't be undone: send /allow there.": "Eso no se deshace así: envía /allow allí.",
    "That can't be undone: make a recovery code and send it from that account.": (
        "Eso no se deshace así: crea un código de recuperación y envíalo desde esa cuenta."
    ),
    "That question is not open any more.": "Esa pregunta ya no está abierta.",
    "{names} has changed since. Do it all the same?": (
        "Ha cambiado desde entonces: {names}. ¿Lo hago de todos modos?"
    ),
    "That {thing} has changed in the meantime. Look, and say it again.": (
        "Ha cambiado entretanto ({thing}). Míralo y dímelo otra vez."
    ),
    "That can't be done with {things}.": "Eso no se puede hacer aquí: {things}.",
    "I know nothing here called {name}.": "Aquí no conozco nada llamado {name}.",
    "That is too long: {name}.": "Es demasiado largo: {name}.",
    "That does not fit: {name}.": "Eso no encaja: {name}.",
    "The {name} is missing.": "Falta algo: {name}.",
    "Title must be 1-{most} characters": (
        "El título no puede estar vacío ni pasar de {most} caracteres."
    ),
    "Say what to change about the task.": "Dime qué cambiar de la tarea.",
    "Not all of them are among its people.": "No todas esas personas participan.",
    "Say what to change about the event.": "Dime qué cambiar del evento.",
    "Task not found.": "No encuentro esa tarea.",
    "That task is not snoozed.": "Esa tarea no está en pausa.",
    "That task is in the archive already.": "Esa tarea ya está en el archivo.",
    "That task is {status} already.": "Esa tarea ya está así: {status}.",
    "That task is {status}. Start it first.": "Estado de esa tarea: {status}. Empiézala primero.",
    "That task is {status}. Reopen it first.": (
        "Estado de esa tarea: {status}. Ábrela de nuevo primero."
    ),
    "That event is {status} already.": "Ese evento ya está así: {status}.",
    "That event is cancelled. Undo the cancellation, or make it anew.": (
        "Ese evento está cancelado. Deshaz la cancelación o créalo de nuevo."
    ),
    "What shall I remind you of?": "¿Qué quieres que te recuerde?",
    "“{title}” isn't ringing. Snooze it, or say it is done.": (
        "“{title}” no está sonando. Posponlo o dime que ya está hecho."
    ),
    "“{title}” is cancelled already.": "“{title}” ya está cancelado.",
    "“{title}” is {status}. Set a new one instead.": "“{title}”: {status}. Crea uno nuevo.",
    "“{words}” what? Name the task or event.": "¿“{words}” de qué? Dime la tarea o el evento.",
    "I ring every {minutes} minutes at most. Choose a longer pause.": (
        "Aviso como mucho cada {minutes} minutos. Elige una pausa más larga."
    ),
    "That never comes again.": "Eso no vuelve a pasar nunca.",
    "Say when that is, then I can ring for it.": "Dime cuándo es y entonces podré avisarte.",
    "You have {count} reminders, as many as I can keep. Cancel some first.": (
        "Tienes {count} recordatorios y no puedo guardar más. Cancela antes alguno."
    ),
    "Already done at {hour}.": "Ya quedó hecho hoy ({hour}).",
    "Already done on {date} at {hour}.": "Ya quedó hecho: {date}, {hour}.",
    'Name a day or a time, such as "Friday" or "tomorrow at 5 pm".': (
        "Dime un día o una hora, por ejemplo “viernes” o “mañana a las 17”."
    ),
    'It is due on a day. Say the new one, or a time, such as "tomorrow at 5 pm".': (
        "Es para un día. Dime el nuevo o una hora, por ejemplo “mañana a las 17”."
    ),
    "That ends before it begins. Say when it starts, or leave the end out.": (
        "Eso termina antes de empezar. Dime cuándo empieza o quita el final."
    ),
    'Say when it starts, such as "Thursday at 15:30" or "tomorrow".': (
        "Dime cuándo empieza, por ejemplo “jueves a las 15:30” o “mañana”."
    ),
    "It would end before it begins. Say from when until when it lasts.": (
        "Terminaría antes de empezar. Dime de cuándo a cuándo dura."
    ),
    'It has no time of day yet. Say when it starts, such as "at 15:30".': (
        "Todavía no tiene hora. Dime cuándo empieza, por ejemplo “a las 15:30”."
    ),
    'Say when it takes place, such as "every Monday at 10".': (
        "Dime cuándo es, por ejemplo “todos los lunes a las 10”."
    ),
    'It takes the whole day. Say a day, or a time, such as "Friday at 10".': (
        "Dura todo el día. Dime un día o una hora, por ejemplo “viernes a las 10”."
    ),
    'Name the day, such as "Friday" or "12 March".': (
        "Dime el día, por ejemplo “viernes” o “12 de marzo”."
    ),
    'It repeats. Say its new rhythm, such as "every Friday at 10", or only a new time, such '
    'as "at 11".': (
        "Se repite. Dime el nuevo ritmo, por ejemplo “todos los viernes a las 10”, o solo otra "
        "hora, por ejemplo “a las 11”."
    ),
    'That is another day. Say its new rhythm, such as "every Friday at 10".': (
        "Es otro día. Dime el nuevo ritmo, por ejemplo “todos los viernes a las 10”."
    ),
    "It would never take place then.": "Entonces no pasaría nunca.",
    'Name a day, a time or a span, such as "Friday", "at 4" or "next week".': (
        "Dime un día, una hora o un periodo, por ejemplo “viernes”, “a las 4” o “la próxima "
        "semana”."
    ),
    'Say how long it takes, such as "45 minutes" or "2 hours".': (
        "Dime cuánto dura, por ejemplo “45 minutos” o “2 horas”."
    ),
    "That has passed. Say a time that is still to come.": (
        "Eso ya pasó. Dime un momento que esté por venir."
    ),
    "That moment has passed. Say one that is still to come.": (
        "Ese momento ya pasó. Dime uno que esté por venir."
    ),
    'Say until when, such as "tomorrow" or "Friday at 9".': (
        "Dime hasta cuándo, por ejemplo “mañana” o “viernes a las 9”."
    ),
    "Only the owner of this assistant can do that.": (
        "Solo puede hacerlo quien administra este asistente."
    ),
    "This is your only account: it has to stay.": "Es tu única cuenta y tiene que quedarse.",
    "That has passed. Say a later time.": ("Eso ya pasó. Dime un momento posterior."),
    "That is another day. Say the whole rhythm anew.": (
        "Es otro día. Dime todo el ritmo de nuevo."
    ),
    "That takes no time. Say how long I shall wait.": (
        "Así no pasa nada de tiempo. Dime cuánto espero."
    ),
    "Say one moment: I can't ring at “{words}”.": (
        "Dime un solo momento: con “{words}” no sé cuándo avisarte."
    ),
    "Say the whole rhythm anew, such as “every day at 9”.": (
        "Dime todo el ritmo de nuevo, por ejemplo “todos los días a las 9”."
    ),
    'Name a day or a span of days, such as "Monday" or "this week".': (
        "Dime un día o varios, por ejemplo “lunes” o “esta semana”."
    ),
    "That task does not repeat, so it has no odd dates.": (
        "Esa tarea no se repite, así que no hay días especiales."
    ),
}
