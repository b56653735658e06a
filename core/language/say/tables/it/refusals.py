"""Italian: refusals and questions of the kernel, by the English they are written in."""

SENTENCES = {
    "There is nothing to undo.": "Non c'è niente da annullare.",
    "There is nothing to redo.": "Non c'è niente da ripristinare.",
    "There is nothing to explain yet.": "Non c'è ancora niente da spiegare.",
    "There is nothing to put right yet.": "Non c'è ancora niente da correggere.",
    "There is no such thing.": "Qui non c'è.",
    "There is no such exchange.": "Questo scambio non c'è.",
    "There is no #{number}.": "Non c'è nessun #{number}.",
    "I'm not sure what you mean. Say its name or its #number.": (
        "Non ho capito che cosa intendi. Di' il nome o il #numero."
    ),
    "Which one do you mean?": "Quale intendi?",
    "I found nothing called “{words}”.": "Non trovo niente che si chiami “{words}”.",
    "I found nothing called “{words}”. Did you mean:": (
        "Non trovo niente che si chiami “{words}”. Intendevi:"
    ),
    "That can't be undone: send /forbid there.": "Questo non si annulla così: manda /forbid lì.",
    "That can't be undone: send /allow there.": "Questo non si annulla così: manda /allow lì.",
    "That can't be undone: make a recovery code and send it from that account.": (
        "Questo non si annulla così: crea un codice di recupero e mandalo da quell'account."
    ),
    "That question is not open any more.": "Quella domanda non è più aperta.",
    "{names} has changed since. Do it all the same?": (
        "Nel frattempo è cambiato: {names}. Lo faccio lo stesso?"
    ),
    "That {thing} has changed in the meantime. Look, and say it again.": (
        "Nel frattempo è cambiato ({thing}). Guarda e dimmelo di nuovo."
    ),
    "That can't be done with {things}.": "Questo non si può fare: {things}.",
    "I know nothing here called {name}.": "Qui non conosco nulla chiamato {name}.",
    "That is too long: {name}.": "È troppo lungo: {name}.",
    "That does not fit: {name}.": "Non va bene: {name}.",
    "The {name} is missing.": "Manca qualcosa: {name}.",
    "Title must be 1-{most} characters": (
        "Il titolo non può essere vuoto e può avere al massimo {most} caratteri."
    ),
    "Say what to change about the task.": "Di' che cosa cambiare dell'attività.",
    "Not all of them are among its people.": "Non tutte queste persone partecipano.",
    "Say what to change about the event.": "Di' che cosa cambiare dell'evento.",
    "Task not found.": "Non trovo quell'attività.",
    "That task is not snoozed.": "Quell'attività non è in pausa.",
    "That task is in the archive already.": "Quell'attività è già in archivio.",
    "That task is {status} already.": "Quell'attività è già così: {status}.",
    "That task is {status}. Start it first.": "Stato dell'attività: {status}. Prima iniziala.",
    "That task is {status}. Reopen it first.": "Stato dell'attività: {status}. Prima riaprila.",
    "That event is {status} already.": "Quell'evento è già così: {status}.",
    "That event is cancelled. Undo the cancellation, or make it anew.": (
        "Quell'evento è annullato. Ripristinalo o crealo di nuovo."
    ),
    "What shall I remind you of?": "Che cosa ti devo ricordare?",
    "“{title}” isn't ringing. Snooze it, or say it is done.": (
        "“{title}” non sta suonando. Rimandalo o di' che è fatto."
    ),
    "“{title}” is cancelled already.": "“{title}” è già annullato.",
    "“{title}” is {status}. Set a new one instead.": "“{title}”: {status}. Creane uno nuovo.",
    "“{words}” what? Name the task or event.": "“{words}” di che cosa? Di' l'attività o l'evento.",
    "I ring every {minutes} minutes at most. Choose a longer pause.": (
        "Suono al massimo ogni {minutes} minuti. Scegli una pausa più lunga."
    ),
    "That never comes again.": "Non torna mai più.",
    "Say when that is, then I can ring for it.": "Di' quando è, poi posso avvisarti.",
    "You have {count} reminders, as many as I can keep. Cancel some first.": (
        "Hai {count} promemoria, di più non posso tenerne. Annullane prima qualcuno."
    ),
    "Already done at {hour}.": "Già fatto alle {hour}.",
    "Already done on {date} at {hour}.": "Già fatto il {date} alle {hour}.",
    'Name a day or a time, such as "Friday" or "tomorrow at 5 pm".': (
        "Di' un giorno o un'ora, per esempio “venerdì” o “domani alle 17”."
    ),
    'It is due on a day. Say the new one, or a time, such as "tomorrow at 5 pm".': (
        "Scade in un giorno. Di' quello nuovo o un'ora, per esempio “domani alle 17”."
    ),
    "That ends before it begins. Say when it starts, or leave the end out.": (
        "Finisce prima di iniziare. Di' quando inizia o togli la fine."
    ),
    'Say when it starts, such as "Thursday at 15:30" or "tomorrow".': (
        "Di' quando inizia, per esempio “giovedì alle 15:30” o “domani”."
    ),
    "It would end before it begins. Say from when until when it lasts.": (
        "Finirebbe prima di iniziare. Di' da quando a quando dura."
    ),
    'It has no time of day yet. Say when it starts, such as "at 15:30".': (
        "Non ha ancora un orario. Di' quando inizia, per esempio “alle 15:30”."
    ),
    'Say when it takes place, such as "every Monday at 10".': (
        "Di' quando si tiene, per esempio “ogni lunedì alle 10”."
    ),
    'It takes the whole day. Say a day, or a time, such as "Friday at 10".': (
        "Dura tutto il giorno. Di' un giorno o un'ora, per esempio “venerdì alle 10”."
    ),
    'Name the day, such as "Friday" or "12 March".': (
        "Di' il giorno, per esempio “venerdì” o “12 marzo”."
    ),
    'It repeats. Say its new rhythm, such as "every Friday at 10", or only a new time, such '
    'as "at 11".': (
        "Si ripete. Di' il nuovo ritmo, per esempio “ogni venerdì alle 10”, o solo un nuovo "
        "orario, per esempio “alle 11”."
    ),
    'That is another day. Say its new rhythm, such as "every Friday at 10".': (
        "È un altro giorno. Di' il nuovo ritmo, per esempio “ogni venerdì alle 10”."
    ),
    "It would never take place then.": "Allora non si terrebbe mai.",
    'Name a day, a time or a span, such as "Friday", "at 4" or "next week".': (
        "Di' un giorno, un'ora o un periodo, per esempio “venerdì”, “alle 16” o “la prossima "
        "settimana”."
    ),
    'Say how long it takes, such as "45 minutes" or "2 hours".': (
        "Di' quanto dura, per esempio “45 minuti” o “2 ore”."
    ),
    "That has passed. Say a time that is still to come.": (
        "È già passato. Di' un momento che deve ancora venire."
    ),
    "That moment has passed. Say one that is still to come.": (
        "Quel momento è già passato. Dinne uno che deve ancora venire."
    ),
    'Say until when, such as "tomorrow" or "Friday at 9".': (
        "Di' fino a quando, per esempio “domani” o “venerdì alle 9”."
    ),
    "Only the owner of this assistant can do that.": (
        "Può farlo solo chi possiede questo assistente."
    ),
    "This is your only account: it has to stay.": "È il tuo unico account: deve restare.",
    "That has passed. Say a later time.": ("È già passato. Di' un momento più avanti."),
    "That is another day. Say the whole rhythm anew.": (
        "È un altro giorno. Ridimmi tutto il ritmo."
    ),
    "That takes no time. Say how long I shall wait.": (
        "Così non passa tempo. Di' quanto devo aspettare."
    ),
    "Say one moment: I can't ring at “{words}”.": (
        "Di' un solo momento: “{words}” non mi dice quando suonare."
    ),
    "Say the whole rhythm anew, such as “every day at 9”.": (
        "Ridimmi tutto il ritmo, per esempio “ogni giorno alle 9”."
    ),
    'Name a day or a span of days, such as "Monday" or "this week".': (
        "Di' un giorno o più giorni, per esempio “lunedì” o “questa settimana”."
    ),
    "That task does not repeat, so it has no odd dates.": (
        "Quell'attività non si ripete, quindi non ci sono giorni particolari."
    ),
}
