"""How Portuguese points at things: numbers, pronouns, counts, states and nouns."""

from core.language.turns.pt.spelling import typed, words

_WHICH = {
    "last": "último última anterior",
    "first": "primeiro primeira",
    "second": "segundo segunda",
    "third": "terceiro terceira",
    "other": "outro outra",
}
_IT = (
    "isso isto aquilo esse essa este esta aquele aquela ele ela o a lo la mesmo mesma disso disto"
    " dele dela"
)
PRONOUNS = {
    **dict.fromkeys(_IT.split(), "it"),
    **dict.fromkeys(("o mesmo", "a mesma", "essa tarefa", "esse lembrete", "esse evento"), "it"),
    **{
        f"{article}{word}": which
        for which, told in _WHICH.items()
        for word in words(told.split())
        for article in ("", "o ", "a ", "meu ", "minha ", "o meu ", "a minha ")
    },
    **dict.fromkeys(
        "ambos|ambas|os dois|as duas|esses dois|essas duas|estes dois|estas duas|todos os dois"
        "|todas as duas|eles os dois|elas as duas".split("|"),
        "both",
    ),
    **dict.fromkeys(
        "eles|elas|esses|essas|estes|estas|aqueles|aquelas|todos eles|todas elas|os|as|los|las"
        "|todos esses"
        "|todas essas|todos estes|todas estas".split("|"),
        "them",
    ),
}
COUNTS = {
    "um": 1,
    "uma": 1,
    "dois": 2,
    "duas": 2,
    "par": 2,
    "três": 3,
    "tres": 3,
    "quatro": 4,
    "cinco": 5,
    "seis": 6,
    "sete": 7,
    "oito": 8,
    "nove": 9,
    "dez": 10,
    "doze": 12,
    "dúzia": 12,
    "duzia": 12,
}
_WAY = r"últim[oa]s?|recentes|primeir[oa]s?|próxim[oa]s?|antig[oa]s?"
LAST = typed(
    rf"^(?:[ao]s )?(?:meus |minhas )?(?=(?:\S+ )?(?P<way>{_WAY})\b)(?:(?:{_WAY}) )?"
    rf"(?P<count>\d{{1,3}}|COUNTS)\b\s*(?:(?:{_WAY})\b\s*)?"
)
ALL = typed(
    r"^(?:tod[oa]s?|qualquer|cada|tudo)\b\s*(?:[ao]s?\b(?! (?:d[ao]s?)\b))?\s*(?:meus?\b"
    r"|minhas?\b|noss[oa]s?\b)?\s*"
)
FIRST = typed(r"primeir[oa]s?|próxim[oa]s?|antig[oa]s?")
"""Ways that count from the beginning."""
KINDS = typed(r"(?:tarefa|evento|lembrete|número|item|compromisso)s?|itens|n\.?º")
"""What may stand before a number."""
AND, TO = "e", typed("a|até|ao")
"""What may stand between two numbers: both are meant, or all from one to the other."""
JOINED = r"\s*,\s*(?:e\s+)?|\s+(?:e|&|mais)\s+"
"""What stands between the names of several things."""
_STATES = {
    "completed": "concluído concluída feito feita completo completa completado completada terminado"
    " terminada acabado acabada finalizado finalizada pronto pronta",
    "open": "aberto aberta ativo ativa activo activa inacabado inacabada incompleto incompleta"
    " pendente",
    "overdue": "atrasado atrasada vencido vencida",
    "snoozed": "adiado adiada pausado pausada",
    "cancelled": "cancelado cancelada",
    "archived": "arquivado arquivada",
    "repeating": "repetido repetida recorrente periódico periódica",
}
STATUSES = {
    word + ending: status
    for status, told in _STATES.items()
    for word in words(told.split())
    for ending in ("", "s")
}
_SORTS = {
    "tasks": "tarefa tarefas todo todos to-do to-dos item itens afazer afazeres pendência"
    " pendências",
    "events": "evento eventos reunião reuniões compromisso compromissos encontro encontros consulta"
    " consultas marcação marcações",
    "reminders": "lembrete lembretes alarme alarmes despertador despertadores temporizador"
    " temporizadores timer timers cronómetro cronómetros cronômetro cronômetros aviso avisos"
    " alerta alertas",
}
NOUNS = {
    word: noun for noun, told in _SORTS.items() for word in words(told.split()) - {"todos", "todo"}
}
PART_OF_NAME = words("reunião reuniões compromisso encontro consulta consultas marcação".split())
"""Noun words that titles also hold: "consulta no dentista"."""
ALONE = words("reunião compromisso encontro consulta marcação".split())
"""Those that are a name by themselves."""
BARE = r"[ao]s?|meus?|minhas?|noss[oa]s?|d[aeo]s?|para|com|n[ao]s?"
BEFORE = typed(
    r"^(?:[ao]s?|meus?|minhas?|noss[oa]s?|ess[ea]s?|est[ea]s?|aquel[ea]s?|um|uma|por favor"
    r"|d[aeo]s?|com|sobre"
    r"|para|pra|em|n[ao]s?|à|ao|às|chamad[oa]s?|próxim[oa]s?|me|a de|de)\s+"
)
AFTER = typed(
    r"\s+(?:por favor|em|às|para|pra|com|sobre|de|d[ao]s?|n[ao]|a|o|chamad[oa]|que tenho"
    r"|que marquei"
    r"|que criei|marcad[oa]s?|agendad[oa]s?|definid[oa]s?|outra vez)$"
)
