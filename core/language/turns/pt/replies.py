"""The Portuguese questions of the interpreter."""

MISSING = {
    ("reminders", "create", "when"): "Quando devo lembrar-te de **{title}**?",
    ("reminders", "snooze", "until"): "Até quando?",
    ("events", "create", "when"): "Quando é **{title}**?",
    ("events", "create", "title"): "Que nome lhe dou?",
    ("tasks", "create", "title"): "O que é para fazer?",
}
UNTITLED = {
    ("reminders", "create", "when"): "Quando devo lembrar-te?",
    ("events", "create", "when"): "Quando é?",
    ("events", "create", "title"): "Que nome lhe dou?",
    ("tasks", "create", "title"): "O que é para fazer?",
}
"""What is asked while the thing has no name yet."""
CHANGE = "Para quando mudo **{title}**?"
MISSING.update({(noun, "update", "when"): CHANGE for noun in ("tasks", "events", "reminders")})
MISSING_ANY = {
    "when": "Quando?",
    "until": "Até quando?",
    "title": "Que nome lhe dou?",
    "item": "A que te referes?",
}
MISSING_TEXT = "O que deve ser?"
UNSURE = "O que faço com isto?"
NEITHER = "Nenhum destes"
LABELS = {
    ("create", "tasks"): "Guardar como tarefa",
    ("create", "events"): "Pôr na agenda",
    ("remind", "reminders"): "Lembrar-me",
    ("create", "reminders"): "Lembrar-me",
    ("complete", "tasks"): "Marcar como feita",
    ("complete", "reminders"): "Dar o lembrete por feito",
    ("list", "agenda"): "Mostrar o meu dia",
    ("list", "events"): "Mostrar eventos",
    ("list", "tasks"): "Mostrar tarefas",
    ("list", "reminders"): "Mostrar lembretes",
    ("remove", "events"): "Cancelar o evento",
    ("remove", "tasks"): "Apagar a tarefa",
    ("remove", "reminders"): "Parar o lembrete",
    ("update", "events"): "Mudar o evento",
    ("update", "tasks"): "Mudar a tarefa",
    ("update", "reminders"): "Mudar o lembrete",
}
NO_SUCH = "{words} não existe. Diz de novo com um dia e uma hora que existam."
EXCEPTED = "Não consigo deixar coisas de fora de “tudo”. Diz quais são, ou diz todas."
WITHHELD = (
    "Não mudei nada: isso não parece uma ordem. Se é para fazer, diz só: “cancela o dentista”."
)
