"""Portuguese: refusals and questions of the kernel, by the English they are written in."""

SENTENCES = {
    "There is nothing to undo.": "Não há nada para desfazer.",
    "There is nothing to redo.": "Não há nada para refazer.",
    "There is nothing to explain yet.": "Ainda não há nada para explicar.",
    "There is nothing to put right yet.": "Ainda não há nada para corrigir.",
    "There is no such thing.": "Isso não existe aqui.",
    "There is no such exchange.": "Essa mensagem não existe.",
    "There is no #{number}.": "Não há nenhum #{number}.",
    "I'm not sure what you mean. Say its name or its #number.": (
        "Não sei a que você se refere. Diga o nome ou o #número."
    ),
    "Which one do you mean?": "Qual deles?",
    "I found nothing called “{words}”.": "Não encontro nada com o nome “{words}”.",
    "I found nothing called “{words}”. Did you mean:": (
        "Não encontro nada com o nome “{words}”. Você quis dizer:"
    ),
    "That can't be undone: send /forbid there.": "Isso não se desfaz assim: envie /forbid lá.",
    "That can't be undone: send /allow there.": "Isso não se desfaz assim: envie /allow lá.",
    "That can't be undone: make a recovery code and send it from that account.": (
        "Isso não se desfaz assim: crie um código de recuperação e envie-o dessa conta."
    ),
    "That question is not open any more.": "Essa pergunta já não está aberta.",
    "{names} has changed since. Do it all the same?": (
        "Mudou desde então: {names}. Faço mesmo assim?"
    ),
    "That {thing} has changed in the meantime. Look, and say it again.": (
        "Mudou nesse meio-tempo ({thing}). Veja e diga de novo."
    ),
    "That can't be done with {things}.": "Isso não dá para fazer aqui: {things}.",
    "I know nothing here called {name}.": "Não conheço nada aqui chamado {name}.",
    "That is too long: {name}.": "É longo demais: {name}.",
    "That does not fit: {name}.": "Isso não serve: {name}.",
    "The {name} is missing.": "Falta algo: {name}.",
    "Title must be 1-{most} characters": (
        "O título não pode ficar vazio nem passar de {most} caracteres."
    ),
    "Say what to change about the task.": "Diga o que mudar na tarefa.",
    "Not all of them are among its people.": "Nem todas essas pessoas participam.",
    "Say what to change about the event.": "Diga o que mudar no evento.",
    "Task not found.": "Não encontro essa tarefa.",
    "That task is not snoozed.": "Essa tarefa não está em pausa.",
    "That task is in the archive already.": "Essa tarefa já está no arquivo.",
    "That task is {status} already.": "Essa tarefa já está assim: {status}.",
    "That task is {status}. Start it first.": "Estado dessa tarefa: {status}. Comece-a primeiro.",
    "That task is {status}. Reopen it first.": (
        "Estado dessa tarefa: {status}. Abra-a de novo primeiro."
    ),
    "That event is {status} already.": "Esse evento já está assim: {status}.",
    "That event is cancelled. Undo the cancellation, or make it anew.": (
        "Esse evento está cancelado. Desfaça o cancelamento ou crie-o de novo."
    ),
    "What shall I remind you of?": "O que devo lembrar?",
    "“{title}” isn't ringing. Snooze it, or say it is done.": (
        "Não há aviso de “{title}” agora. Adie ou diga que está feito."
    ),
    "“{title}” is cancelled already.": "“{title}” já está cancelado.",
    "“{title}” is {status}. Set a new one instead.": "“{title}”: {status}. Crie um novo.",
    "“{words}” what? Name the task or event.": "“{words}” de quê? Diga a tarefa ou o evento.",
    "I ring every {minutes} minutes at most. Choose a longer pause.": (
        "Aviso no máximo a cada {minutes} minutos. Escolha uma pausa maior."
    ),
    "That never comes again.": "Isso nunca mais acontece.",
    "Say when that is, then I can ring for it.": "Diga quando é, e então posso avisar.",
    "You have {count} reminders, as many as I can keep. Cancel some first.": (
        "Você tem {count} lembretes, não consigo guardar mais. Cancele alguns antes."
    ),
    "Already done at {hour}.": "Já ficou feito hoje ({hour}).",
    "Already done on {date} at {hour}.": "Já ficou feito: {date}, {hour}.",
    'Name a day or a time, such as "Friday" or "tomorrow at 5 pm".': (
        "Diga um dia ou uma hora, por exemplo “sexta” ou “amanhã às 17h”."
    ),
    'It is due on a day. Say the new one, or a time, such as "tomorrow at 5 pm".': (
        "É para um dia. Diga o novo ou uma hora, por exemplo “amanhã às 17h”."
    ),
    "That ends before it begins. Say when it starts, or leave the end out.": (
        "Isso termina antes de começar. Diga quando começa ou tire o fim."
    ),
    'Say when it starts, such as "Thursday at 15:30" or "tomorrow".': (
        "Diga quando começa, por exemplo “quinta às 15:30” ou “amanhã”."
    ),
    "It would end before it begins. Say from when until when it lasts.": (
        "Terminaria antes de começar. Diga de quando até quando dura."
    ),
    'It has no time of day yet. Say when it starts, such as "at 15:30".': (
        "Ainda não tem hora. Diga quando começa, por exemplo “às 15:30”."
    ),
    'Say when it takes place, such as "every Monday at 10".': (
        "Diga quando acontece, por exemplo “todas as segundas às 10”."
    ),
    'It takes the whole day. Say a day, or a time, such as "Friday at 10".': (
        "Dura o dia todo. Diga um dia ou uma hora, por exemplo “sexta às 10”."
    ),
    'Name the day, such as "Friday" or "12 March".': (
        "Diga o dia, por exemplo “sexta” ou “12 de março”."
    ),
    'It repeats. Say its new rhythm, such as "every Friday at 10", or only a new time, such '
    'as "at 11".': (
        "Isso se repete. Diga o novo ritmo, por exemplo “todas as sextas às 10”, ou só uma nova "
        "hora, por exemplo “às 11”."
    ),
    'That is another day. Say its new rhythm, such as "every Friday at 10".': (
        "É outro dia. Diga o novo ritmo, por exemplo “todas as sextas às 10”."
    ),
    "It would never take place then.": "Assim nunca aconteceria.",
    'Name a day, a time or a span, such as "Friday", "at 4" or "next week".': (
        "Diga um dia, uma hora ou um período, por exemplo “sexta”, “às 16h” ou “próxima semana”."
    ),
    'Say how long it takes, such as "45 minutes" or "2 hours".': (
        "Diga quanto tempo dura, por exemplo “45 minutos” ou “2 horas”."
    ),
    "That has passed. Say a time that is still to come.": (
        "Isso já passou. Diga um momento que ainda vem."
    ),
    "That moment has passed. Say one that is still to come.": (
        "Esse momento já passou. Diga um que ainda vem."
    ),
    'Say until when, such as "tomorrow" or "Friday at 9".': (
        "Diga até quando, por exemplo “amanhã” ou “sexta às 9”."
    ),
    "Only the owner of this assistant can do that.": (
        "Só quem administra este assistente pode fazer isso."
    ),
    "This is your only account: it has to stay.": "Esta é a sua única conta: ela tem que ficar.",
    "That has passed. Say a later time.": ("Isso já passou. Diga um momento mais tarde."),
    "That is another day. Say the whole rhythm anew.": ("É outro dia. Diga o ritmo todo de novo."),
    "That takes no time. Say how long I shall wait.": (
        "Assim não passa tempo nenhum. Diga quanto devo esperar."
    ),
    "Say one moment: I can't ring at “{words}”.": (
        "Diga um único momento: com “{words}” não sei quando avisar."
    ),
    "Say the whole rhythm anew, such as “every day at 9”.": (
        "Diga o ritmo todo de novo, por exemplo “todos os dias às 9h”."
    ),
    'Name a day or a span of days, such as "Monday" or "this week".': (
        "Diga um dia ou vários, por exemplo “segunda” ou “esta semana”."
    ),
    "That task does not repeat, so it has no odd dates.": (
        "Essa tarefa não se repete, então não há dias especiais."
    ),
}
