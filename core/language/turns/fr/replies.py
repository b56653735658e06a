"""The French questions of the interpreter."""

MISSING = {
    ("reminders", "create", "when"): "Quand dois-je te rappeler **{title}** ?",
    ("reminders", "snooze", "until"): "Jusqu'à quand ?",
    ("events", "create", "when"): "C'est quand, **{title}** ?",
    ("events", "create", "title"): "Comment dois-je l'appeler ?",
    ("tasks", "create", "title"): "Qu'y a-t-il à faire ?",
}
UNTITLED = {
    ("reminders", "create", "when"): "Quand dois-je te prévenir ?",
    ("events", "create", "when"): "C'est quand ?",
    ("events", "create", "title"): "Comment dois-je l'appeler ?",
    ("tasks", "create", "title"): "Qu'y a-t-il à faire ?",
}
"""What is asked while the thing has no name yet."""
CHANGE = "À quand dois-je déplacer **{title}** ?"
MISSING.update({(noun, "update", "when"): CHANGE for noun in ("tasks", "events", "reminders")})
MISSING_ANY = {
    "when": "Quand ?",
    "until": "Jusqu'à quand ?",
    "title": "Comment dois-je l'appeler ?",
    "item": "De quoi parles-tu ?",
}
MISSING_TEXT = "Qu'est-ce que ce sera ?"
SKIPPED = (
    "Je ne sais pas sauter une seule date de ce qui se répète. Je peux la déplacer "
    "(« déplace le yoga"
    " à 10h ») ou tout annuler (« annule le yoga ») ; un rappel, tu peux le reporter ou le terminer"
    " quand il sonne."
)
"""What is answered to "saute le yoga demain"."""
UNSURE = "Qu'est-ce que j'en fais ?"
NEITHER = "Ni l'un ni l'autre"
LABELS = {
    ("create", "tasks"): "Garder comme tâche",
    ("create", "events"): "Mettre dans l'agenda",
    ("remind", "reminders"): "Me le rappeler",
    ("create", "reminders"): "Me le rappeler",
    ("complete", "tasks"): "Marquer comme fait",
    ("complete", "reminders"): "Cocher le rappel",
    ("list", "agenda"): "Montrer ma journée",
    ("list", "events"): "Montrer les rendez-vous",
    ("list", "tasks"): "Montrer les tâches",
    ("list", "reminders"): "Montrer les rappels",
    ("remove", "events"): "Annuler le rendez-vous",
    ("remove", "tasks"): "Supprimer la tâche",
    ("remove", "reminders"): "Arrêter le rappel",
    ("update", "events"): "Modifier le rendez-vous",
    ("update", "tasks"): "Modifier la tâche",
    ("update", "reminders"): "Modifier le rappel",
}
NO_SUCH = "{words}, ça n'existe pas. Redis-le avec un jour et une heure qui existent."
EXCEPTED = "Je ne sais pas exclure quelque chose de « tout ». Nomme ce que tu veux, ou dis tout."
WITHHELD = (
    "Je n'ai rien changé : cela ne ressemble pas à un ordre. S'il faut le faire, dis-le "
    "simplement : « annule le dentiste »."
)
