"""French sentences; what a line must not break before is tied to its word."""

import re

from core.language.say.tables.fr.chat import SENTENCES as CHAT
from core.language.say.tables.fr.effects import SENTENCES as EFFECTS
from core.language.say.tables.fr.models import SENTENCES as MODELS
from core.language.say.tables.fr.people import SENTENCES as PEOPLE
from core.language.say.tables.fr.refusals import SENTENCES as REFUSALS
from core.language.say.tables.fr.things import SENTENCES as THINGS
from core.language.say.tables.fr.times import SENTENCES as TIMES
from core.language.say.tables.fr.voice import SENTENCES as VOICE
from core.language.say.tables.fr.wrong import SENTENCES as WRONG

_TIED = re.compile(r" (?=[:;!?»])|(?<=«) ")
WORDS = {
    **TIMES,
    **THINGS,
    **CHAT,
    **PEOPLE,
    **VOICE,
    **WRONG,
    **MODELS,
    **EFFECTS,
    **REFUSALS,
    # lists
    "tasks": "tâches",
    "events": "événements",
    "reminders": "rappels",
    "one task": "tâche",
    "one event": "événement",
    "one reminder": "rappel",
    "list of": "{what} {status}",
    "list open": "à faire",
    "list overdue": "en retard",
    "list completed": "à ton actif",
    "list snoozed": "en pause",
    "list cancelled": "sans suite",
    "list active": "en place",
    "nothing": "Rien {when}.",
    "nothing of": "Rien {when} ({what}).",
    "headed": "{what} :",
    "nothing at all": "Rien du tout.",
    "only one": "{when} : {what}. Rien d'autre.",
    "one of": "{when} : {what}.",
    "no such": "Liste vide : {what}.",
    "one such": "1 {what} : {line}.",
    "so many such": "{count} {what} :",
    "overdue": " (en retard)",
    "and more": "… et {count} de plus.",
    "free": "Tu es libre : {when}.",
    "not free": "Tu as {names} ({when}).",
    "free slots": "Libre {when} : {slots}.",
    "free at": "Libre :",
    "also all day": " Toute la journée : {names}.",
    "taken by": " Occupé : {names}.",
    "something": "quelque chose",
    "tags": "Tes étiquettes : {tags}.",
    "no tags": "Pas encore d'étiquettes. Écris #mot dans une tâche pour en créer une.",
    # settings, why, help
    "clock set": "Ton heure est réglée sur {place} (il est {now}).",
    "clock already": "Rien n'a changé : ton heure est celle de {place} (il est {now}).",
    "settings saved": "Réglages modifiés.",
    "set display_name": "Je t'appellerai {value}.",
    "set locale": "Langue : {value}.",
    "set default_meeting_minutes": "Une réunion dure {value} minutes sauf indication contraire.",
    "set morning": "« Matin » veut dire {value}.",
    "set evening": "« Soir » veut dire {value}.",
    "set first_weekday": "La semaine commence le {value}.",
    "set date_order": "Les dates comme 3/4 se lisent {value}.",
    "show clock": "Heure : {place} (il est {now})",
    "show clock unsure": "Heure : pas encore connue ; j'utilise {place} (il est {now}). Tu es dans "
    "quelle ville ?",
    "show display_name": "Nom : {value}",
    "show locale": "Langue : {value}",
    "show default_meeting_minutes": "Une réunion dure {value} minutes sauf indication contraire.",
    "show morning": "Matin : {value}",
    "show evening": "Soir : {value}",
    "show first_weekday": "Premier jour de la semaine : {value}",
    "show date_order": "Dates comme 3/4 : {value}",
    "weekday 0": "lundi",
    "weekday 1": "mardi",
    "weekday 2": "mercredi",
    "weekday 3": "jeudi",
    "weekday 4": "vendredi",
    "weekday 5": "samedi",
    "weekday 6": "dimanche",
    "matched rule": "J'ai reconnu la règle {rules} dans « {words} »",
    "matched rules": "J'ai reconnu les règles {rules} dans « {words} »",
    "read words": "J'ai lu « {words} »",
    "asked because": "j'ai demandé parce que {why}",
    "had passed": "{hour} était déjà passé",
    "clock was unknown": "je ne connaissais pas ton heure",
    "open question": "je n'étais pas sûr (« {question} »)",
    "you picked": "tu as choisi « {picked} »",
    "tool": "Outil : {tools}.",
    "tools": "Outils : {tools}.",
    "audit": "Trace {audits}.",
    "help": "Dis-le avec tes mots, par exemple :",
    "examples": "rappelle-moi d'appeler le plombier à 9h\nacheter du lait demain\n"
    "dentiste jeudi à 15h30 pendant une heure\nqu'est-ce que j'ai lundi ?\nannule",
    "exported": "Voici tout ce que je garde de toi, dans un seul fichier : {things}, et {others} "
    "autres lignes (historique, réglages). Les codes et autres secrets n'y sont pas.",
    "not exported": "Laissé de côté, car le fichier aurait été trop gros : {what}. Demande-le au "
    "propriétaire de cette installation.",
    "kept action_audit": "la trace des changements",
    "kept tool_calls": "la trace des demandes",
    "kept conversation_turns": "notre conversation",
    "kept deliveries": "les messages que j'ai envoyés",
    "kept outbox": "les notifications internes",
    # not done
    "nothing done": "Je n'ai rien fait.",
    "nothing changed": "Rien n'a changé : c'était déjà le cas.",
    "already so": "Rien n'a changé : c'était déjà le cas pour {name}.",
    "already done": "Déjà fait.",
    "already done at": "Déjà fait à {hour}.",
    "already done on": "Déjà fait le {date} à {hour}.",
    "proposed": "J'attends encore ton oui ou ton non.",
    "declined": "D'accord, je laisse comme ça.",
    "hello again": "Bonjour {name}. Que dois-je retenir ?",
    "you are welcome": "De rien.",
    "goodbye": "À bientôt {name}. Je sonnerai quand il le faudra.",
    "declined already": "Tu as dit non ; je n'ai rien fait.",
    "expired": "Cette question est trop ancienne ; je n'ai rien fait. Redemande-le-moi.",
    "undone": "Ça a été annulé depuis.",
    "failed": "Ça n'a pas marché ; rien n'a été changé.",
    "did not understand": "(Je n'ai pas compris {words}.)",
    # questions
    "asked first": "{question}\nPas encore fait : {names}. Redis-le après ça.",
    "time not understood": "Je n'arrive pas à lire {words} comme une date ou une heure. C'est "
    "pour quand ? Par exemple « demain à 9h », « vendredi 17h » ou « dans 2 heures ».",
    "clock unknown": "Avec plaisir, mais je ne connais pas encore ton heure.",
    "which hour": "{hour}, mais à l'heure de quelle ville ?",
    "which words": "{words}, mais à l'heure de quelle ville ?",
    "what": "**{title}**",
    "what unnamed": "ceci",
    "passed so": "{passed} — {question}",
    "hour today passed": "{hour} est déjà passé aujourd'hui",
    "that passed": "{words}, c'est déjà passé",
    "ask": "tu veux dire quand ?",
    "ask reminders.create": "{title} : quand dois-je te le rappeler ?",
    "ask reminders.create unnamed": "quand dois-je te le rappeler ?",
    "ask tasks.create": "{title} : c'est pour quand ?",
    "ask events.create": "{title} : c'est quand ?",
    "which day": "Il est {now}, en pleine nuit : {words}, c'est quel jour pour {what} ?",
    # rings
    "possible repeat": "(Peut-être en double : j'ai redémarré pendant l'envoi.)",
    "was offline": "J'étais hors ligne de {start} à {end}. Manqué pendant ce temps :",
    "was offline quietly": "J'étais hors ligne de {start} à {end}. Rien n'a été manqué.",
    "was shut": "Cette conversation m'était fermée de {start} à {end}. Ce que je n'ai pas pu te "
    "dire :",
    "nothing older": "Rien d'autre n'était prévu avant.",
    "older": "Plus anciens, non sonnés : {count}.",
    "minutes ago": "il y a {count} min",
    "missed so often": "manqué {count} fois",
    # without outcomes
    "hello": "Bonjour {name}. Dis-moi ce qu'il faut retenir, avec tes mots, ou envoie un message "
    "vocal.",
    "one thing first": "D'abord une chose : tu es dans quelle ville ? (Il me faut ton heure, pas "
    "ton adresse.)",
    "share location": "📍 Partager ma position",
    "how to share": "Envoie-moi ta position avec le bouton 📎, ou écris le nom de ta ville.",
    "other": "Autre…",
    "ring now": "Maintenant",
    "which city": "Tu es dans quelle ville ? Écris son nom.",
    "an example": "rappelle-moi d'appeler le plombier demain à 9h",
    "not understood": "Je ne sais pas trop quoi faire de « {words} ».{stuck} Je m'occupe de "
    "tâches, d'événements et de rappels : essaie « {example} ».",
    "stuck on": " Ce que je n'arrive pas à placer : {words}.",
    "keep as task": "Garder comme tâche",
    "broken": "Quelque chose a cassé de mon côté et rien n'a été changé. Redis-le-moi, s'il te "
    "plaît.",
    "stale button": "Ce bouton est trop ancien pour servir. Dis avec des mots ce que tu veux.",
    "empty": "Ce message était sans mots. Dis-moi ce qu'il faut retenir, par exemple "
    "« {example} ».",
    "too long": "C'est plus que ce que je lis d'un coup ({limit} caractères). Envoie-le en "
    "plusieurs fois.",
}
SENTENCES = {key: _TIED.sub("\N{NO-BREAK SPACE}", words) for key, words in WORDS.items()}
