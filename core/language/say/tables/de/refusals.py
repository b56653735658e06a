"""German: refusals and questions of the kernel, by the English they are written in."""

SENTENCES = {
    "There is nothing to undo.": "Es gibt nichts rückgängig zu machen.",
    "There is nothing to redo.": "Es gibt nichts zu wiederholen.",
    "There is nothing to explain yet.": "Es gibt noch nichts zu erklären.",
    "There is nothing to put right yet.": "Es gibt noch nichts zu berichtigen.",
    "There is no such thing.": "So etwas gibt es hier nicht.",
    "There is no such exchange.": "So einen Austausch gibt es nicht.",
    "There is no #{number}.": "Eine #{number} gibt es nicht.",
    "I'm not sure what you mean. Say its name or its #number.": (
        "Ich weiß nicht, was du meinst. Sag den Namen oder die #Nummer."
    ),
    "Which one do you mean?": "Was davon meinst du?",
    "I found nothing called “{words}”.": "Ich finde nichts, das „{words}“ heißt.",
    "I found nothing called “{words}”. Did you mean:": (
        "Ich finde nichts, das „{words}“ heißt. Meinst du:"
    ),
    "That can't be undone: send /forbid there.": (
        "Das lässt sich so nicht rückgängig machen: Schick dort /forbid."
    ),
    "That can't be undone: send /allow there.": (
        "Das lässt sich so nicht rückgängig machen: Schick dort /allow."
    ),
    "That can't be undone: make a recovery code and send it from that account.": (
        "Das lässt sich so nicht rückgängig machen: Mach einen Wiederherstellungscode und schick "
        "ihn von dem Konto."
    ),
    "That question is not open any more.": "Die Frage ist nicht mehr offen.",
    "{names} has changed since. Do it all the same?": "Seitdem geändert: {names}. Trotzdem machen?",
    "That {thing} has changed in the meantime. Look, and say it again.": (
        "Inzwischen geändert ({thing}). Sieh nach und sag es noch einmal."
    ),
    "That can't be done with {things}.": "Das geht hier nicht: {things}.",
    "I know nothing here called {name}.": "Hier kenne ich nichts namens {name}.",
    "That is too long: {name}.": "Das ist zu lang: {name}.",
    "That does not fit: {name}.": "Das passt nicht: {name}.",
    "The {name} is missing.": "Da fehlt noch etwas: {name}.",
    "Title must be 1-{most} characters": (
        "Der Titel darf höchstens {most} Zeichen haben und nicht leer sein."
    ),
    "Say what to change about the task.": "Sag, was sich an der Aufgabe ändern soll.",
    "Not all of them are among its people.": "Nicht alle davon stehen auf der Liste der Leute.",
    "Say what to change about the event.": "Sag, was sich an dem Termin ändern soll.",
    "Task not found.": "Die Aufgabe finde ich nicht.",
    "That task is not snoozed.": "Die Aufgabe ist nicht pausiert.",
    "That task is in the archive already.": "Die Aufgabe ist schon im Archiv.",
    "That task is {status} already.": "Die Aufgabe ist schon {status}.",
    "That task is {status}. Start it first.": "Die Aufgabe ist {status}. Fang sie erst an.",
    "That task is {status}. Reopen it first.": "Die Aufgabe ist {status}. Öffne sie erst wieder.",
    "That event is {status} already.": "Der Termin ist schon {status}.",
    "That event is cancelled. Undo the cancellation, or make it anew.": (
        "Der Termin ist abgesagt. Mach die Absage rückgängig oder leg ihn neu an."
    ),
    "What shall I remind you of?": "Woran soll ich dich erinnern?",
    "“{title}” isn't ringing. Snooze it, or say it is done.": (
        "„{title}“ klingelt gerade nicht. Verschieb es oder sag, dass es erledigt ist."
    ),
    "“{title}” is cancelled already.": "„{title}“ ist schon abgestellt.",
    "“{title}” is {status}. Set a new one instead.": (
        "„{title}“ ist {status}. Leg stattdessen eine neue Erinnerung an."
    ),
    "“{words}” what? Name the task or event.": "„{words}“ wovon? Nenn die Aufgabe oder den Termin.",
    "I ring every {minutes} minutes at most. Choose a longer pause.": (
        "Ich melde mich höchstens alle {minutes} Minuten. Wähl einen größeren Abstand."
    ),
    "That never comes again.": "Das kommt nie wieder vor.",
    "Say when that is, then I can ring for it.": (
        "Sag, wann das ist, dann kann ich mich dazu melden."
    ),
    "You have {count} reminders, as many as I can keep. Cancel some first.": (
        "Du hast {count} Erinnerungen, mehr kann ich nicht behalten. Lösch erst ein paar."
    ),
    "Already done at {hour}.": "Schon um {hour} erledigt.",
    "Already done on {date} at {hour}.": "Schon am {date} um {hour} erledigt.",
    'Name a day or a time, such as "Friday" or "tomorrow at 5 pm".': (
        "Nenn einen Tag oder eine Zeit, zum Beispiel „Freitag“ oder „morgen um 17 Uhr“."
    ),
    'It is due on a day. Say the new one, or a time, such as "tomorrow at 5 pm".': (
        "Es ist an einem Tag fällig. Nenn den neuen oder eine Zeit, zum Beispiel „morgen um 17 "
        "Uhr“."
    ),
    "That ends before it begins. Say when it starts, or leave the end out.": (
        "Das endet, bevor es beginnt. Sag, wann es beginnt, oder lass das Ende weg."
    ),
    'Say when it starts, such as "Thursday at 15:30" or "tomorrow".': (
        "Sag, wann es beginnt, zum Beispiel „Donnerstag um 15:30“ oder „morgen“."
    ),
    "It would end before it begins. Say from when until when it lasts.": (
        "Es würde enden, bevor es beginnt. Sag, von wann bis wann es dauert."
    ),
    'It has no time of day yet. Say when it starts, such as "at 15:30".': (
        "Es hat noch keine Uhrzeit. Sag, wann es beginnt, zum Beispiel „um 15:30“."
    ),
    'Say when it takes place, such as "every Monday at 10".': (
        "Sag, wann es stattfindet, zum Beispiel „jeden Montag um 10“."
    ),
    'It takes the whole day. Say a day, or a time, such as "Friday at 10".': (
        "Es dauert den ganzen Tag. Nenn einen Tag oder eine Zeit, zum Beispiel „Freitag um 10“."
    ),
    'Name the day, such as "Friday" or "12 March".': (
        "Nenn den Tag, zum Beispiel „Freitag“ oder „12. März“."
    ),
    'It repeats. Say its new rhythm, such as "every Friday at 10", or only a new time, such '
    'as "at 11".': (
        "Es wiederholt sich. Nenn den neuen Rhythmus, zum Beispiel „jeden Freitag um 10“, oder "
        "nur eine neue Zeit, zum Beispiel „um 11“."
    ),
    'That is another day. Say its new rhythm, such as "every Friday at 10".': (
        "Das ist ein anderer Tag. Nenn den neuen Rhythmus, zum Beispiel „jeden Freitag um 10“."
    ),
    "It would never take place then.": "Dann würde es nie stattfinden.",
    'Name a day, a time or a span, such as "Friday", "at 4" or "next week".': (
        "Nenn einen Tag, eine Zeit oder einen Zeitraum, zum Beispiel „Freitag“, „um 4“ oder "
        "„nächste Woche“."
    ),
    'Say how long it takes, such as "45 minutes" or "2 hours".': (
        "Sag, wie lange es dauert, zum Beispiel „45 Minuten“ oder „2 Stunden“."
    ),
    "That has passed. Say a time that is still to come.": (
        "Das ist schon vorbei. Sag eine Zeit, die noch kommt."
    ),
    "That moment has passed. Say one that is still to come.": (
        "Dieser Zeitpunkt ist schon vorbei. Sag einen, der noch kommt."
    ),
    'Say until when, such as "tomorrow" or "Friday at 9".': (
        "Sag, bis wann, zum Beispiel „morgen“ oder „Freitag um 9“."
    ),
    "Only the owner of this assistant can do that.": "Das kann nur, wem dieser Assistent gehört.",
    "This is your only account: it has to stay.": "Das ist dein einziges Konto, es muss bleiben.",
    "That has passed. Say a later time.": ("Das ist schon vorbei. Sag eine spätere Zeit."),
    "That is another day. Say the whole rhythm anew.": (
        "Das ist ein anderer Tag. Sag den ganzen Rhythmus neu."
    ),
    "That takes no time. Say how long I shall wait.": (
        "Das dauert gar nicht. Sag, wie lange ich warten soll."
    ),
    "Say one moment: I can't ring at “{words}”.": (
        "Nenn einen einzigen Zeitpunkt: Bei „{words}“ kann ich mich nicht melden."
    ),
    "Say the whole rhythm anew, such as “every day at 9”.": (
        "Sag den ganzen Rhythmus neu, zum Beispiel „jeden Tag um 9“."
    ),
    'Name a day or a span of days, such as "Monday" or "this week".': (
        "Nenn einen Tag oder mehrere, zum Beispiel „Montag“ oder „diese Woche“."
    ),
    "That task does not repeat, so it has no odd dates.": (
        "Die Aufgabe wiederholt sich nicht, also gibt es keine besonderen Tage."
    ),
}
