"""French: refusals and questions of the kernel, by the English they are written in."""

SENTENCES = {
    "There is nothing to undo.": "Il n'y a rien à annuler.",
    "There is nothing to redo.": "Il n'y a rien à rétablir.",
    "There is nothing to explain yet.": "Il n'y a encore rien à expliquer.",
    "There is nothing to put right yet.": "Il n'y a encore rien à corriger.",
    "There is no such thing.": "Ça n'existe pas ici.",
    "There is no such exchange.": "Cet échange n'existe pas.",
    "There is no #{number}.": "Il n'y a pas de #{number}.",
    "I'm not sure what you mean. Say its name or its #number.": (
        "Je ne suis pas sûr de te suivre. Donne son nom ou son #numéro."
    ),
    "Which one do you mean?": "Lequel veux-tu dire ?",
    "I found nothing called “{words}”.": "Je ne trouve rien qui s'appelle « {words} ».",
    "I found nothing called “{words}”. Did you mean:": (
        "Je ne trouve rien qui s'appelle « {words} ». Tu voulais dire :"
    ),
    "That can't be undone: send /forbid there.": (
        "Ça ne s'annule pas comme ça : envoie /forbid là-bas."
    ),
    "That can't be undone: send /allow there.": (
        "Ça ne s'annule pas comme ça : envoie /allow là-bas."
    ),
    "That can't be undone: make a recovery code and send it from that account.": (
        "Ça ne s'annule pas comme ça : crée un code de récupération et envoie-le depuis ce compte."
    ),
    "That question is not open any more.": "Cette question n'est plus ouverte.",
    "{names} has changed since. Do it all the same?": (
        "Changé depuis : {names}. Le faire quand même ?"
    ),
    "That {thing} has changed in the meantime. Look, and say it again.": (
        "Ça a changé entre-temps ({thing}). Regarde, puis redis-le."
    ),
    "That can't be done with {things}.": "Ce n'est pas possible ici : {things}.",
    "I know nothing here called {name}.": "Je ne connais rien ici qui s’appelle {name}.",
    "That is too long: {name}.": "C’est trop long : {name}.",
    "That does not fit: {name}.": "Cela ne convient pas : {name}.",
    "The {name} is missing.": "Il manque quelque chose : {name}.",
    "Title must be 1-{most} characters": (
        "Le titre ne doit pas être vide et peut avoir {most} caractères au plus."
    ),
    "Say what to change about the task.": "Dis ce qu'il faut changer à la tâche.",
    "Not all of them are among its people.": "Certaines de ces personnes n'y participent pas.",
    "Say what to change about the event.": "Dis ce qu'il faut changer à l'événement.",
    "Task not found.": "Je ne trouve pas cette tâche.",
    "That task is not snoozed.": "Cette tâche n'est pas en pause.",
    "That task is in the archive already.": "Cette tâche est déjà dans les archives.",
    "That task is {status} already.": "C'est déjà l'état de cette tâche : {status}.",
    "That task is {status}. Start it first.": (
        "État de cette tâche : {status}. Commence-la d'abord."
    ),
    "That task is {status}. Reopen it first.": "État de cette tâche : {status}. Rouvre-la d'abord.",
    "That event is {status} already.": "C'est déjà l'état de cet événement : {status}.",
    "That event is cancelled. Undo the cancellation, or make it anew.": (
        "Cet événement est annulé. Reviens sur l'annulation ou crée-le à nouveau."
    ),
    "What shall I remind you of?": "Que dois-je te rappeler ?",
    "“{title}” isn't ringing. Snooze it, or say it is done.": (
        "« {title} » ne sonne pas. Reporte-le, ou dis que c'est fait."
    ),
    "“{title}” is cancelled already.": "« {title} » est déjà arrêté.",
    "“{title}” is {status}. Set a new one instead.": "« {title} » : {status}. Crées-en un nouveau.",
    "“{words}” what? Name the task or event.": "« {words} » de quoi ? Dis la tâche ou l'événement.",
    "I ring every {minutes} minutes at most. Choose a longer pause.": (
        "Je sonne au plus toutes les {minutes} minutes. Choisis une pause plus longue."
    ),
    "That never comes again.": "Ça ne revient plus jamais.",
    "Say when that is, then I can ring for it.": "Dis quand c'est, et je pourrai te prévenir.",
    "You have {count} reminders, as many as I can keep. Cancel some first.": (
        "Tu as {count} rappels, je ne peux pas en garder plus. Annules-en d'abord quelques-uns."
    ),
    "Already done at {hour}.": "Déjà fait à {hour}.",
    "Already done on {date} at {hour}.": "Déjà fait le {date} à {hour}.",
    'Name a day or a time, such as "Friday" or "tomorrow at 5 pm".': (
        "Dis un jour ou une heure, par exemple « vendredi » ou « demain à 17h »."
    ),
    'It is due on a day. Say the new one, or a time, such as "tomorrow at 5 pm".': (
        "C'est pour un jour. Dis le nouveau, ou une heure, par exemple « demain à 17h »."
    ),
    "That ends before it begins. Say when it starts, or leave the end out.": (
        "Ça finit avant de commencer. Dis quand ça commence, ou enlève la fin."
    ),
    'Say when it starts, such as "Thursday at 15:30" or "tomorrow".': (
        "Dis quand ça commence, par exemple « jeudi à 15h30 » ou « demain »."
    ),
    "It would end before it begins. Say from when until when it lasts.": (
        "Ça finirait avant de commencer. Dis de quand à quand ça dure."
    ),
    'It has no time of day yet. Say when it starts, such as "at 15:30".': (
        "Il n'y a pas encore d'heure. Dis quand ça commence, par exemple « à 15h30 »."
    ),
    'Say when it takes place, such as "every Monday at 10".': (
        "Dis quand ça a lieu, par exemple « tous les lundis à 10h »."
    ),
    'It takes the whole day. Say a day, or a time, such as "Friday at 10".': (
        "Ça prend toute la journée. Dis un jour, ou une heure, par exemple « vendredi à 10h »."
    ),
    'Name the day, such as "Friday" or "12 March".': (
        "Dis le jour, par exemple « vendredi » ou « 12 mars »."
    ),
    'It repeats. Say its new rhythm, such as "every Friday at 10", or only a new time, such '
    'as "at 11".': (
        "Ça se répète. Dis le nouveau rythme, par exemple « tous les vendredis à 10h », ou "
        "seulement une nouvelle heure, par exemple « à 11h »."
    ),
    'That is another day. Say its new rhythm, such as "every Friday at 10".': (
        "C'est un autre jour. Dis le nouveau rythme, par exemple « tous les vendredis à 10h »."
    ),
    "It would never take place then.": "Ça n'aurait alors jamais lieu.",
    'Name a day, a time or a span, such as "Friday", "at 4" or "next week".': (
        "Dis un jour, une heure ou une période, par exemple « vendredi », « à 16h » ou « la "
        "semaine prochaine »."
    ),
    'Say how long it takes, such as "45 minutes" or "2 hours".': (
        "Dis combien de temps ça dure, par exemple « 45 minutes » ou « 2 heures »."
    ),
    "That has passed. Say a time that is still to come.": (
        "C'est déjà passé. Dis un moment à venir."
    ),
    "That moment has passed. Say one that is still to come.": (
        "Ce moment est déjà passé. Dis-en un à venir."
    ),
    'Say until when, such as "tomorrow" or "Friday at 9".': (
        "Dis jusqu'à quand, par exemple « demain » ou « vendredi à 9h »."
    ),
    "Only the owner of this assistant can do that.": (
        "Seul le propriétaire de cet assistant peut faire ça."
    ),
    "This is your only account: it has to stay.": "C'est ton seul compte : il doit rester.",
    "That has passed. Say a later time.": ("C'est déjà passé. Dis un moment plus tard."),
    "That is another day. Say the whole rhythm anew.": (
        "C'est un autre jour. Redis tout le rythme."
    ),
    "That takes no time. Say how long I shall wait.": (
        "Ça ne prend aucun temps. Dis combien de temps attendre."
    ),
    "Say one moment: I can't ring at “{words}”.": (
        "Dis un seul moment : « {words} », ça ne me dit pas quand sonner."
    ),
    "Say the whole rhythm anew, such as “every day at 9”.": (
        "Redis tout le rythme, par exemple « tous les jours à 9 h »."
    ),
    'Name a day or a span of days, such as "Monday" or "this week".': (
        "Dis un jour ou plusieurs, par exemple « lundi » ou « cette semaine »."
    ),
    "That task does not repeat, so it has no odd dates.": (
        "Cette tâche ne se répète pas, il n'y a donc pas de jours particuliers."
    ),
}
