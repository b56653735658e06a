"""How Portuguese says which thing is meant, and what is to change about it."""

from core.language.turns.pt import verbs as v
from core.language.turns.pt.spelling import typed
from core.language.turns.pt.telling import DID, DONE, GONE

_RINGS = (
    r"(?:lembretes?|alarmes?|despertador(?:es)?|temporizador(?:es)?|timers?|cronómetros?"
    r"|cronômetros?|avisos?|alertas?)"
)
_PART = r"hora|horário|data|dia|título|nome|local|lugar|duração|prioridade|início"
_MARK = (
    r"(?:marc|marqu|assinal|sinaliz|consider|risc|risqu|coloc|defin)\w+(?:-\w+)?|dá|dê|dar"
    r"|põe|pôr"
)
HEAD = {
    # act -> what stands before the thing
    "update": (
        rf"^(?:(?:[ao] )?(?:prioridade) (?=d[aeo])|{v.RENAME}|{v.CHANGE}|{v.LENGTHEN}|{v.PUT}"
        rf"|{v.DO}|{v.ADD}"
        rf"|{v.TAKE}|passa|passe|passar|leva|leve|traz|puxa|puxe|defin\w+|torn\w+|deix\w+|marc\w+"
        rf"|marqu\w+"
        r"|assinal\w+|prioriz\w+|etiquet\w+|tag\w*|repet\w+|soma\w*|dá|dê|cham\w+(?:-lhe)?|sub\w+"
        r"|baix\w+"
        rf"|convid\w+|desconvid\w+|mais(?= [TD]))\b(?: (?:a tag|a etiqueta))?"
        rf"(?: (?:[ao]s? )?(?:{_PART})(?= d[aeo]))?"
    ),
    "remove": (
        r"^(?:(?:já )?não (?:me |nos )?(?:(?:é preciso|precisas? de|precisa|quero que)(?: me)? )?"
        r"(?:lembr|acord|despert|avis|notifi|alert|chate|incomod)\w*(?:-me)?(?: mais)?"
        r"|(?:para|pára|pare|deixa|deixe|parar) de (?:me )?(?:lembr|acord|despert|avis|notifi|alert"
        r"|chate|incomod)\w*(?:-me)?|nunca mais me (?:lembr|acord|avis)\w*"
        r"|(?:já )?não (?:preciso|quero|precisamos|queremos|vou precisar"
        r"|é preciso)(?: mais)?(?: d[aeo]s?)?"
        rf"|{v.CANCEL}|{v.STOP}|{v.EMPTY}|{v.TAKE}|esquec\w+|esqueç\w+|deixa(?: lá)?|larg\w+"
        rf"|desist\w+ d[aeo]"
        r"|dispens\w+|salt\w+|sem|nada de|chega de)(?:\b|$)(?: lá)?"
    ),
    "complete": (
        rf"^(?:(?:eu|nós) )?(?:(?:já|finalmente|agora) )*(?:(?:{_MARK})(?: (?:já )?(?:como"
        rf"|por) {DONE}(?= \S))?|{DID}|conclu\w+|complet\w+"
        rf"|termin\w+"
        rf"|finaliz\w+|fech\w+|despach\w+|tir\w+|remov\w+|acabei|acabar|{DONE}|está|estão)\b"
        r"(?: (?:com|de)\b(?! #))?:?(?: (?:a tarefa|o lembrete)(?= #?\d))?"
    ),
    "reopen": r"^(?:reabr\w+|restaur\w+|reativ\w+|reactiv\w+|desmarc\w+|marc\w+|marqu\w+"
    r"|coloc\w+)\b",
    "start": (
        r"^(?:estou a |vou |já )?(?:começ\w+|comec\w+|inic\w+|trabalhar|marc\w+|marqu\w+)"
        r"\b(?: a trabalhar)?(?: (?:com|em|n[ao]))?(?: (?:a )?tarefa(?= #?\d))?"
    ),
    "resume": rf"^(?:{v.RESUME})\b(?: com)?",
    "review": r"^(?:rev|envi|mand|pass|põe|coloc|marc)\w*\b",
    "archive": r"^arquiv\w+\b",
    "confirm": r"^(?:confirm|aceit)\w+\b",
    "acknowledge": r"^.*$",
    "dismiss": r"^(?:ignor|dispens|salt|pul|descart)\w+\b|^hoje não",
    "snooze": (
        rf"^(?:{v.PAUSE}|{v.RESUME}|{v.SNOOZE}|(?:me |nos )?{v.REMIND}|(?:me )?{v.ALERT}|atras\w+"
        rf"|coloc\w+|põe|pôr"
        r"|mais tarde|agora não|depois|mais|só mais|deixa-me dormir|me deixa dormir"
        r"|ativ\w+ (?:a )?soneca"
        r"|empurr\w+)"
        r"\b(?: me\b)?(?: (?:outra vez|novamente|de novo|mais tarde|depois|por|em|com|de|mais|só))*"
    ),
}
HEAD = {act: typed(words) for act, words in HEAD.items()}
NEXT = frozenset({"o próximo", "a próxima", "próximo", "próxima", "desta vez", "dessa vez"})
"""What is skipped of a series is the series' next."""
LATER_HEAD = typed(
    r"^.*?\b(?:cancel|apag|desmarc|desmarqu|elimin|remov|exclu)[aeiáê]\w{0,3}\b(?:-\w+)?"
)
"""The order behind its reason: "estou doente, por favor cancela ..."."""
_EVENT = (
    r"(?:reunião|encontro|evento|festa|almoço|jantar|brunch|casamento|chamada|viagem|conferência"
    r"|convite|lista de convidados|jogo|entrevista|review|sessão|aula|stand-?up|demo|retro|workshop"
    r"|treino|ensaio|compromisso|churrasco|lanche|café)"
)
_GUESTS = r"(?P<people>(?!um\b|uma\b|tod[oa]s?\b|D|mais\b)[^TRDOMQ]+?)"
PEOPLE = (
    typed(
        rf"^(?:{v.ADD}|{v.PUT}|convid\w+) (?:[ao]s? )?{_GUESTS} (?:à|ao|a|para [ao]|pr[ao]|n[ao])"
        rf" (?P<item>(?:minha |meu |nossa |nosso )?{_EVENT}\b.*)$"
    ),
    typed(
        rf"^(?:{v.TAKE}|desconvid\w+) (?:[ao]s? )?{_GUESTS} d[ao]"
        rf" (?P<item>(?:minha |meu |nossa |nosso )?{_EVENT}\b.*)$"
    ),
)
_NOT_ALL = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "tarefas lembretes eventos compromissos reuniões alarmes itens todos todas as os"
    ).split()
)
STATE = typed(
    rf"{_NOT_ALL}\b(?:(?:como|por|de) )?(?:(?:está|estão|foi|foram|ficou|é|tá) )?(?:(?:já|agora"
    rf"|TT|TTTTT|tudo|ainda|afinal"
    rf"|não|tod[oa]s) )*(?:está |foi |estão )?(?:não )?(?:{DONE}|{GONE}|completas?|completos?"
    rf"|em aberto"
    r"|abert[oa]s?|pendentes?|incomplet[oa]s?|em curso|em andamento|iniciad[oa]s?|em pausa"
    r"|cancelad[oa]s?"
    r"|para revisão|em revisão)(?: ainda)?$|\b(?:outra vez|novamente|de novo|mais tarde|depois)$"
)
"""How it stands, said behind the thing."""
_TO = r"(?:para|pra|como|em|a)"
RENAME = tuple(
    typed(words)
    for words in (
        rf"^(?:{v.RENAME}) (?P<item>.+?) {_TO} (?P<title>.+)$",
        rf"^(?:{v.CHANGE}|defin\w+|coloc\w+) o (?:nome"
        rf"|título) d[aeo]s? (?P<item>.+?) {_TO} (?P<title>.+)$",
        r"^cham(?:a|e|ar)(?:-lhe)? (?:a )?(?P<item>isso|isto|#\d+) (?P<title>.+)$",
    )
)
PLACE = (
    typed(
        r"^(?:mud\w+|alter\w+|defin\w+|atualiz\w+|troc\w+) o (?:local|lugar|sítio|endereço"
        r"|ponto de encontro)"
        r" d[aeo]s? (?P<item>.+?) (?:para [ao]|para|pr[ao]) (?P<location>.+)$"
    ),
)
_NOTE = "nota|descrição|comentário|observação|anotação"
DESCRIBE = (
    typed(
        rf"^(?:{v.ADD}|{v.PUT}|escrev\w+) (?:uma |a |um )?(?:{_NOTE}) (?:a|à|ao|em|n[ao]|para [ao])"
        r" (?P<item>.+?)(?:: ?| a dizer | dizendo | que diz )(?P<description>.+)$"
    ),
    typed(rf"^(?:{_NOTE}) (?:para|em|n[ao]|a|à|ao) (?P<item>.+?): ?(?P<description>.+)$"),
)
RETAG = typed(
    r"^(?:etiquet|tagu|rotul|marc|marqu)\w+ (?P<item>.+?) com (?:a )?(?:tag"
    r"|etiqueta) (?P<tags>[\w ,-]+)$"
)
UNTAG = typed(rf"^(?:{v.TAKE})\b.*\bM+ d[aeo]?\b|^(?:{v.TAKE}) (?:a )?(?:tag|etiqueta)s?\b")
TO = typed(
    r"\b(?:para|pra|pro|até|às|as|em|n[ao]|ao|a|por|agora|antes|é|fica|passa|passou"
    r"|ser)\s+(?:[ao]s? )?$"
)
"""What stands before a new time."""
RANGE = typed(r"(?P<open>d[aeo]s? )?(?P<old>[^ ].*?) (?:para(?: [ao]s?)?|pr[ao]s?) (?P<new>.+)$")
AIM = typed(
    r"^(?:em|por|de) (?=.*(?:hora|minuto|segundo|dia|semana|mês|ano|min\b|h\b))"
    r"|^(?:para(?: [ao](?= dia| próxim))?"
    r"|pra) (?!\S+ (?:horas?|minutos?|min|h|dias?|semanas?)(?: e \S+)?$)"
)
_RING = r"(?:timer|temporizador|cronómetro|cronômetro|alarme|despertador|lembrete|prazo)"
LENGTHEN = typed(
    rf"^(?!.*\b{_RING})(?:(?:prolong|estend|alarg|encurt|estic)\w*\b|.*\b(?:mais (?:longo|longa"
    rf"|curto"
    r"|curta|comprid\w+))\b)"
)
"""Wishes for another length, not another time."""
BY = typed(
    rf"\b(?:em|por|mais|menos|outr[oa]|adi[aeo]\w*|atras\w+|adiant\w+|antecip\w+|posterg\w+"
    rf"|{v.LENGTHEN}|{v.ADD}"
    rf"|{v.TAKE}|cedo|tarde|frente|trás|empurr\w+|som\w+|dá|dê)\b"
)
BY_FAR = r"^(?:adiant|antecip|atras|aument|diminu|prolong|estend|alarg|encurt|reduz|estic)\w*\b"
"""Verbs after which "em 30 minutos" says how far."""
INSTEAD = typed(r"\b(?:em vez d[aeo]s?|em lugar d[aeo]s?|ao invés d[aeo]s?)\b|,? e não\b")
EARLIER = typed(
    r"\b(?:mais cedo|adiant\w+|antecip\w+|frente|reduz\w*|diminu\w+|encurt\w+|tir\w+|retir\w+"
    r"|remov\w+"
    r"|menos|subtra\w+|desconta\w*|cort\w+)\b"
)
REMOVE_ALL = typed(
    r"^(?:tudo|tod[oa]s?(?: [ao]s?)?(?: (?:meus?|minhas?))?|tod[oa]|[ao]s?|inteir[oa]"
    r"|completamente)?$"
)
FROM = typed(
    r"[\s,]+(?:(?:que|[oa] qual) (?:eu |nós |tu )?(?:tenho|temos|pus|criei|marquei|marcámos|fiz"
    r"|está|é|era"
    r"|foi|pedi|tinha|definiste|adicionei|coloquei|agendei)\b|(?:porque|pois|já que)\b).*$"
)
"""Relative clauses and reasons that add nothing to a selector."""
STATUSES = (
    ("overdue", typed(r"\b(?:atrasad|vencid)[oa]s?\b|\bem atraso\b")),
    (
        "open",
        typed(
            r"\b(?:pendentes?|abert[oa]s?|ativ[oa]s?|por fazer|inacabad[oa]s?|ainda)\b"
            r"|\bfalta(?:m)? fazer\b"
        ),
    ),
    (
        "completed",
        typed(
            rf"\b{DONE}\b|\b(?:fiz|acabei|terminei|concluí|fizemos|completei"
            rf"|completas)\b"
        ),
    ),
    ("snoozed", typed(r"\b(?:adiad|pausad)[oa]s?\b")),
    ("cancelled", typed(r"\bcancelad[oa]s?\b")),
)
ABOUT = typed(
    r"^(?:procur|pesquis|busc|busqu|encontr|ach)\w+(?:-me)?(?: por)?(?: (?:n?[ao]s? )?(?:minhas?"
    r"|meus?)?"
    r" ?(?:tarefas|eventos|lembretes|reuniões|lista|agenda|calendário)(?: (?:por|com|de"
    r"|sobre))?)?\s+"
    r"(?P<text>.+?)(?: n[ao]s? (?:minhas?|meus?)?\s?(?:tarefas|eventos|lembretes|reuniões|lista"
    r"|agenda"
    r"|calendário).*)?$"
    r"|\b(?:que contenham|que contêm|sobre|a mencionar)\s+(?P<about>.+)$"
)
MINE = typed(
    r"\b(?:quando|a que horas?|que horas|onde|em que dia|que dia)(?: (?:é que|é|são|foi|será|fica"
    r"|está|começa"
    r"|tenho|temos|vai ser|acaba|termina))*(?: (?:[ao]s?|um|uma|meus?|minhas?|noss[oa]s?"
    r"|próxim[oa]s?))+"
    r" (?P<text>.+?)(?: (?:marcad|agendad|é|começa|acaba|às|outra vez|mesmo)\b.*)?$"
)
WHEN_MUST = typed(
    r"^(?:quando|a que horas?) (?:é que )?(?:eu )?(?:tenho|devo|preciso|vou|temos|vamos)(?: de"
    r"| que)?"
    r" (?P<text>(?!um\b|uma\b|[ao]s? |ver |estar |encontr|me encontr)[^TRDO]+?)(?= ?[TRDO]{2}|$)"
)
_HELD = r"(?:lista|agenda|calendário|compras|afazeres|tarefas|lembretes)"
ON_LIST = typed(
    r"^(?:(?:já |eu )*(?:tenho|há|tem|está|estão|pus|coloquei|adicionei|tinha) )?(?:[ao]s? )?"
    r"(?P<text>(?!(?:o )?que\b|quem\b|qual|quais|alg|nada\b)\S.*?) (?:já |ainda )*(?:(?:está"
    r"|estão) (?:já |ainda )?)?"
    rf"n[ao]s? (?:\S+ )?{_HELD}\b"
)
_END = (
    r"(?=(?: (?:às|n[ao]s?|em|com|marcad[oa]s?|agendad[oa]s?|definid[oa]s?|ativ[oa]s?|para|é|são"
    r"|começa"
    r"|acaba|termina|está|outra vez|por favor|que)\b)| ?[TRDO]{2}| ?[?.!,;]|$)"
)
_ONE = r"(?:um |uma |algum |alguma |[ao]s? |meus? |minhas? |noss[oa]s? |tod[oa]s |próxim[oa]s? )*"
LOOKED = tuple(
    typed(words)
    for words in (
        # a thing that is asked after by its name, before words that say no more of it
        r"\b(?:informaç(?:ão|ões)|info|detalhes|pormenores|morada|endereço|local|data|hora"
        r"|horário|estado"
        rf"|tempo restante|status) (?:sobre |d[ao]s? "
        rf"|n[ao]s? )(?:{_RINGS} )?(?:d[ao]s? )?{_ONE}(?P<text>[^TRDO]+?){_END}",
        r"^(?:e )?(?:quando|onde|a que horas?|que horas|em que dia|que dia|quanto tempo|como)"
        r"(?: (?:é que|é|são|foi|será|fica|está|começa|começam|tenho|temos|vai ser|acaba|termina"
        r"|dura|falta"
        rf"|vou ter))* (?=[ao]s? |meus? |minhas? |noss|um |uma ){_ONE}(?P<text>[^TRDO]+?){_END}",
        r"\b(?:falta|resta|faltam|restam)(?: \w+)? (?:para [ao]s? |n[ao]s? )"
        rf"(?:{_RINGS} )?(?:d[ao]s? )?{_ONE}(?P<text>[^TRDO]+?){_END}",
        r"\b(?:quem|quantas pessoas) (?:é que )?(?:vai|vão|vem|vêm|está convidad\w"
        r"|foi convidad\w) (?:à|ao|a|para [ao])"
        rf" {_ONE}(?P<text>[^TRDO]+?){_END}",
        r"^(?:tenho|temos|tem|há|tinha|existe) (?:T+ )?(?!de\b|que\b)"
        rf"{_ONE}(?P<text>(?!alg|nada|coisa|tempo\b|planos)[^TRDO]+?){_END}",
        rf"^(?:é|foi|será) (?=[ao] |meu |minha ){_ONE}(?P<text>[^TRDO]+?) (?:às |n[ao] |em )*T+",
        rf"\blembretes? (?:d[aeo]s?|sobre|para) {_ONE}(?P<text>[^TRDO]+?){_END}",
        r"^(?:[ao] )?(?P<text>[^TRDO]+?) (?:é|começa|está marcad[oa]) (?:quando|a que horas"
        r"|onde)\b",
        r"\bquando (?:é que )?(?:eu )?(?:vou|vamos) (?:ver|estar com|encontrar|falar com"
        r"|me encontrar com"
        rf"|encontrar-me com) {_ONE}(?P<text>[^TRDO]+?){_END}",
    )
)
WHOM_END = typed(r"\s+(?:é|são|está|foi|marcad\w+|agendad\w+|T+|hoje|começa|outra vez)\b.*$")
"""What is no more a person's name behind "with"."""
NO_ONE = typed(r"^(?:mim|nós|ti|você|isso|isto|el[ae]s?|quem)\b")
NO_NAME = typed(
    rf"\b(?:reuniões|eventos|compromissos|{_RINGS}|tarefas?|listas?|item|itens|calendário|agenda"
    rf"|tudo|nada"
    r"|coisas?|o que|qual|quais|quem|tod[oa]s|eu|nós|marcad[oa]s|agendad[oa]s|afazeres|planos"
    r"|tempo|livres?"
    r"|fazer|aniversários)\b"
    r"|^\W*\d+\W*$"
)
"""Words that no thing is called by: the whole of a sort is asked for."""
EXTRA = typed(
    r"^(?:meus?|minhas?|noss[oa]s?|[ao]s?|um|uma|próxim[oa]s?|tod[oa]s?|algum|alguma|d[aeo]s?"
    r"|por favor|me"
    r"|est[ae]|ess[ae]|à|ao|n[ao]s?|por)\b(?!-)\s*"
)
BEFORE = typed(
    r"(?:[ao]s? (?=#?\d)|tarefa (?=#?\d)|número (?=\d)|n\.?º (?=\d)|por favor |com |de (?=[ao]s? "
    r"|meu|minha|#)"
    r"|d[aeo]s? |para (?=[ao]s? )|[à] |ao |n[ao] |me |mais )+"
)
AFTER = typed(
    r"\s+(?:para|pra|pro|às|as|em|n[ao]|à|a|o|os|ao|por|até|de|d[ao]s?|com|e|como|por favor|mais"
    r"|menos|lá"
    r"|agora|antes|afinal|só|então|mais cedo|mais tarde|para a frente|para trás|pra frente"
    r"|pra trás|que"
    r"|uns|umas|uma|um|outra vez|novamente|de novo|não|é|fica|passa|passou|mudou|ser|seja|tocar"
    r"|durar"
    r"|em vez|a começar|fique|dure"
    r"|(?:(?:foi|está|é|ficou|fica|será|vai ser) )*(?:adiad|mudad|remarcad|movid|antecipad"
    r"|alterad|reagendad"
    r"|transferid|passad)[oa]s?)$"
)
"""Little words at the ends of what is left of a wish when its verb and values are taken out."""
ABSENT = typed(
    r"^.*\bnão (?:vou |vai |vamos |posso |pode |podemos |consigo |conseguimos "
    r"|consegue )+(?:poder |conseguir )?"
    r"(?:ir|vir|comparecer|estar|participar|assistir)(?: (?:à|ao|a|n[ao]|em))? (?P<item>.+)$"
)
"""Somebody cannot come: which thing must change."""
LAST = typed(
    r"[ .,!?]*(?:(?:mais longo|mais longa|mais curto|mais curta|mais cedo|mais tarde|de duração"
    r"|a mais|a menos"
    r"|(?:para|pra) (?:a )?(?:frente|trás)|por favor)[ .,!?]*)*"
)
"""What may stand behind a new time."""
BETWEEN = typed("às|as|em|n[ao]|a|de")
"""What may stand between two parts of one new time."""
SIDES = ("{} mais cedo", "{} mais tarde")
"""A length as a move: to which side."""
WHOLE = ("todas as tarefas", "todos os eventos")
"""What empties a list and a calendar."""
LIST = typed(r"\blistas?\b|\bto-dos?\b|\bafazeres\b|\bcompras\b|\btarefas\b")
KINDS = typed(
    r"reuni(?:ão|ões)|encontros?|eventos?|compromissos?|lembretes?|alarmes?|despertador(?:es)?"
    r"|temporizador(?:es)?|timers?|cron[óô]metros?|tarefas?|listas?|to-dos?|calendário|agenda"
    r"|planos"
    r"|afazeres|pendências"
)
"""Words that only say what sort of thing is looked for."""
AMOUNT = typed(
    rf"(?:{v.ADD}|{v.TAKE}|{v.PUT}|dá|dê|dar|som\w+|desconta\w*|mais|adi\w+|atras\w+|adiant\w+"
    rf"|{v.LENGTHEN})"
    r"(?: (?:mais|uns|umas|em|por|cerca de))* "
)
"""What stands before a length by which something is moved, and which is said first."""
ANOTHER, A = r"^(?:mais|outr[oa]) (?=[a-z])", ""
"""A length that is one more of its sort, and how it is said alone."""
SORT = r"\s(?:tarefa|lembrete|evento)$"
"""A sort said behind a name."""
