"""Dutch: refusals and questions of the kernel, by the English they are written in."""

SENTENCES = {
    "There is nothing to undo.": "Er is niets om ongedaan te maken.",
    "There is nothing to redo.": "Er is niets om opnieuw te doen.",
    "There is nothing to explain yet.": "Er is nog niets om uit te leggen.",
    "There is nothing to put right yet.": "Er is nog niets om recht te zetten.",
    "There is no such thing.": "Dat is er niet.",
    "There is no such exchange.": "Zo'n gesprek is er niet.",
    "There is no #{number}.": "Er is geen #{number}.",
    "I'm not sure what you mean. Say its name or its #number.": (
        "Ik weet niet wat je bedoelt. Zeg de naam of het #nummer."
    ),
    "Which one do you mean?": "Welke bedoel je?",
    "I found nothing called “{words}”.": "Ik vind niets met de naam “{words}”.",
    "I found nothing called “{words}”. Did you mean:": (
        "Ik vind niets met de naam “{words}”. Bedoelde je:"
    ),
    "That can't be undone: send /forbid there.": (
        "Dat kan zo niet ongedaan gemaakt worden: stuur daar /forbid."
    ),
    "That can't be undone: send /allow there.": (
        "Dat kan zo niet ongedaan gemaakt worden: stuur daar /allow."
    ),
    "That can't be undone: make a recovery code and send it from that account.": (
        "Dat kan zo niet ongedaan gemaakt worden: maak een herstelcode en stuur die vanaf dat "
        "account."
    ),
    "That question is not open any more.": "Die vraag staat niet meer open.",
    "{names} has changed since. Do it all the same?": "Sindsdien gewijzigd: {names}. Toch doen?",
    "That {thing} has changed in the meantime. Look, and say it again.": (
        "Intussen gewijzigd ({thing}). Kijk even en zeg het nog een keer."
    ),
    "That can't be done with {things}.": "Dat kan niet met {things}.",
    "I know nothing here called {name}.": "Ik ken hier niets dat {name} heet.",
    "That is too long: {name}.": "Dat is te lang: {name}.",
    "That does not fit: {name}.": "Dat past niet: {name}.",
    "The {name} is missing.": "Er ontbreekt nog iets: {name}.",
    "Title must be 1-{most} characters": (
        "De titel mag niet leer zijn en hooguit {most} tekens hebben."
    ),
    "Say what to change about the task.": "Zeg wat er aan de taak moet veranderen.",
    "Not all of them are among its people.": "Niet iedereen daarvan staat bij de mensen.",
    "Say what to change about the event.": "Zeg wat er aan de afspraak moet veranderen.",
    "Task not found.": "Die taak vind ik niet.",
    "That task is not snoozed.": "Die taak is niet uitgesteld.",
    "That task is in the archive already.": "Die taak zit al in het archief.",
    "That task is {status} already.": "Die taak is al {status}.",
    "That task is {status}. Start it first.": "Die taak is {status}. Begin er eerst aan.",
    "That task is {status}. Reopen it first.": "Die taak is {status}. Open hem eerst weer.",
    "That event is {status} already.": "Die afspraak is al {status}.",
    "That event is cancelled. Undo the cancellation, or make it anew.": (
        "Die afspraak is afgezegd. Maak dat ongedaan of maak een nieuwe."
    ),
    "What shall I remind you of?": "Waaraan zal ik je herinneren?",
    "“{title}” isn't ringing. Snooze it, or say it is done.": (
        "“{title}” gaat nu niet af. Stel het uit of zeg dat het klaar is."
    ),
    "“{title}” is cancelled already.": "“{title}” is al gestopt.",
    "“{title}” is {status}. Set a new one instead.": (
        "“{title}” is {status}. Maak in plaats daarvan een nieuwe herinnering."
    ),
    "“{words}” what? Name the task or event.": "“{words}” waarvan? Noem de taak of de afspraak.",
    "I ring every {minutes} minutes at most. Choose a longer pause.": (
        "Ik meld me hooguit elke {minutes} minuten. Kies een langere pauze."
    ),
    "That never comes again.": "Dat komt nooit meer voor.",
    "Say when that is, then I can ring for it.": "Zeg wanneer dat is, dan kan ik me erover melden.",
    "You have {count} reminders, as many as I can keep. Cancel some first.": (
        "Je hebt {count} herinneringen, meer kan ik er niet bewaren. Verwijder er eerst een paar."
    ),
    "Already done at {hour}.": "Al gedaan om {hour}.",
    "Already done on {date} at {hour}.": "Al gedaan op {date} om {hour}.",
    'Name a day or a time, such as "Friday" or "tomorrow at 5 pm".': (
        "Noem een dag of een tijd, bijvoorbeeld “vrijdag” of “morgen om 17 uur”."
    ),
    'It is due on a day. Say the new one, or a time, such as "tomorrow at 5 pm".': (
        "Het moet op een dag af zijn. Noem de nieuwe of een tijd, bijvoorbeeld “morgen om 17 uur”."
    ),
    "That ends before it begins. Say when it starts, or leave the end out.": (
        "Dat eindigt voor het begint. Zeg wanneer het begint of laat het einde weg."
    ),
    'Say when it starts, such as "Thursday at 15:30" or "tomorrow".': (
        "Zeg wanneer het begint, bijvoorbeeld “donderdag om 15:30” of “morgen”."
    ),
    "It would end before it begins. Say from when until when it lasts.": (
        "Het zou eindigen voor het begint. Zeg van wanneer tot wanneer het duurt."
    ),
    'It has no time of day yet. Say when it starts, such as "at 15:30".': (
        "Het heeft nog geen tijd. Zeg wanneer het begint, bijvoorbeeld “om 15:30”."
    ),
    'Say when it takes place, such as "every Monday at 10".': (
        "Zeg wanneer het is, bijvoorbeeld “elke maandag om 10 uur”."
    ),
    'It takes the whole day. Say a day, or a time, such as "Friday at 10".': (
        "Het duurt de hele dag. Noem een dag of een tijd, bijvoorbeeld “vrijdag om 10 uur”."
    ),
    'Name the day, such as "Friday" or "12 March".': (
        "Noem de dag, bijvoorbeeld “vrijdag” of “12 maart”."
    ),
    'It repeats. Say its new rhythm, such as "every Friday at 10", or only a new time, such '
    'as "at 11".': (
        "Het herhaalt zich. Noem het nieuwe ritme, bijvoorbeeld “elke vrijdag om 10 uur”, of "
        "alleen een nieuwe tijd, bijvoorbeeld “om 11 uur”."
    ),
    'That is another day. Say its new rhythm, such as "every Friday at 10".': (
        "Dat is een andere dag. Noem het nieuwe ritme, bijvoorbeeld “elke vrijdag om 10 uur”."
    ),
    "It would never take place then.": "Dan zou het nooit plaatsvinden.",
    'Name a day, a time or a span, such as "Friday", "at 4" or "next week".': (
        "Noem een dag, een tijd of een periode, bijvoorbeeld “vrijdag”, “om 4 uur” of “volgende "
        "week”."
    ),
    'Say how long it takes, such as "45 minutes" or "2 hours".': (
        "Zeg hoe lang het duurt, bijvoorbeeld “45 minuten” of “2 uur”."
    ),
    "That has passed. Say a time that is still to come.": (
        "Dat is al voorbij. Zeg een tijd die nog komt."
    ),
    "That moment has passed. Say one that is still to come.": (
        "Dat moment is al voorbij. Zeg er een dat nog komt."
    ),
    'Say until when, such as "tomorrow" or "Friday at 9".': (
        "Zeg tot wanneer, bijvoorbeeld “morgen” of “vrijdag om 9 uur”."
    ),
    "Only the owner of this assistant can do that.": (
        "Dat kan alleen de eigenaar van deze assistent."
    ),
    "This is your only account: it has to stay.": "Dit is je enige account: het moet blijven.",
    "That has passed. Say a later time.": ("Dat is al voorbij. Zeg een latere tijd."),
    "That is another day. Say the whole rhythm anew.": (
        "Dat is een andere dag. Zeg het hele ritme opnieuw."
    ),
    "That takes no time. Say how long I shall wait.": (
        "Dat duurt helemaal niet. Zeg hoe lang ik moet wachten."
    ),
    "Say one moment: I can't ring at “{words}”.": (
        "Noem één moment: bij “{words}” kan ik me niet melden."
    ),
    "Say the whole rhythm anew, such as “every day at 9”.": (
        "Zeg het hele ritme opnieuw, bijvoorbeeld “elke dag om 9 uur”."
    ),
    'Name a day or a span of days, such as "Monday" or "this week".': (
        "Noem een dag of een paar dagen, bijvoorbeeld “maandag” of “deze week”."
    ),
    "That task does not repeat, so it has no odd dates.": (
        "Die taak herhaalt zich niet, dus er zijn geen bijzondere dagen."
    ),
}
