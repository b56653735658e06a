"""What is said around the Portuguese words that matter: cut away, a title or a selector remains."""

from core.language.turns.pt import verbs as v
from core.language.turns.pt.spelling import typed

_RING = (
    r"(?:lembretes?|alarmes?|despertador(?:es)?|temporizador(?:es)?|timers?|cronómetros?"
    r"|cronômetros?|notificaç(?:ão|ões)|avisos?|alertas?|contagem (?:regressiva|decrescente))"
)
_SET = (
    rf"(?:{v.PUT}|{v.DO}|{v.ADD}|{v.MAKE}|{v.RING}|{v.TELL}|envi\w+|mand\w+|regul\w+|quero|queria"
    r"|preciso(?: de)?)"
)
_THE = r"(?:(?:[ao]s?|um|uma|uns|umas|meus?|minhas?|noss[oa]s?|mais|outr[oa]|nov[oa]|este|esse) )"
_INTO = r"(?:\b(?:n[ao]s?|à|ao|às|aos|a|pr[ao]s?|para [ao]s?|em|d[ao]s?|dentro d[ao]|num|numa)\b )+"
_LISTED = (
    r"(?:compras?|tarefas|afazeres|pendências|(?:super)?mercado|coisas(?: (?:a|para|por) fazer)?"
    r"|to-dos?|desejos|presentes|viagem|mercearia|hortifruti|feira|farmácia|trabalho)"
)
_ME = r"(?: (?:a )?(?:mim|nós|me|nos)\b)?"
_MUST = (
    r"(?:(?:eu |nós )?(?:tenho|temos|preciso|precisamos|devo|devemos|vou|há|é preciso)(?: de"
    r"| que)? )?"
)

PLACE = tuple(
    typed(words)
    for words in (
        rf"{_INTO}(?:(?:minha|nossa|tua|sua|meu|nosso) )?(?:lista|rol)s?\b"
        rf"(?: (?:d[aeo]s?|para [ao]?)? ?{_LISTED}\b| d[aeo]s? [\w-]+(?=[,.!?]|$))?",
        rf"{_INTO}(?:(?:minha|nossa|tua|sua|meu|nosso) )?(?:agenda|calendário|planner)\b"
        r"(?: (?:google|outlook|pessoal|de trabalho|do trabalho|da família|do google))?",
        r"\b(?:n[ao]s|d[ao]s|[à]s|aos|em) (?:(?:minhas|nossas|meus|nossos) )?(?:tarefas|afazeres"
        r"|pendências|to-dos?|compras)\b",
        rf"(?<=\s){_THE}?(?:{_THE})?(?:lista|agenda|calendário)\b(?: (?:d[aeo]s? )?{_LISTED})?"
        rf"(?=(?: [TRDO]+)* *$)",
    )
)
"""Where something is put or looked for: "na minha agenda", "à lista de compras"."""
NAMED = typed(
    r"(?:(?<!uma )(?<!\ba )(?<!minha )(?<!as )\bchamad[oa]s?(?! (?:com|de|d[ao]|para|à|ao|às)\b)"
    r"|\b(?:intitulad[oa]|com (?:o )?(?:nome|título|assunto)(?: de)?|denominad[oa]"
    r"|de nome))\b:? ?"
    r"(?P<name>[^,;.TRDO]+?)(?= (?:às|em|n[ao]|com|para|e|por)\b|[,;.]|$|\s*[TRDO]{2,})"
)
"""What stands before a given name; the name runs to the next time, mark or preposition."""
_THAT = rf"(?:(?:,? ?(?:de que|que|para que|para|de|d[ao]s?|sobre|com))\b {_MUST})?"
REMIND = tuple(
    typed(words)
    for words in (
        rf"^(?:(?:me|nos|mim) )?{v.REMIND}(?: (?:a )?(?:mim|me|nos)\b)?(?: (?:por favor"
        rf"|outra vez))?",
        r"\b(?:me|nos) (?:lembr|relembr|avis|notifi|alert)[aeiáêí]\w*|\b(?:lembr|relembr|avis"
        r"|notifi"
        r"|alert)[aeiáêí]\w{0,3}-(?:me|nos)\b",
        rf"^(?:{v.WAKE}|(?:me|nos) {v.WAKE})",
        r"^(?:eu )?(?:preciso|tenho|quero|queria|gostava|gostaria|devo|vou)(?: de| que)? "
        r"(?:me )?(?:levantar|acordar|despertar)(?:-me)?\b",
        r"^(?:não (?:me |nos |te |se |posso |podemos |quero |deixes? |deixe que eu |me deixes? "
        r"|me deixa |pode[ms]? )*(?:me |nos )?(?:esquec|esqueç)\w*(?:-\w+)?"
        r"|nunca (?:me )?esqueç\w*)"
        r"(?: de| que)?:?",
        rf"^(?:(?:me|nos) )?{v.ALERT}(?: me| nos)?\b",
        r"^(?:diz|diga|fala|fale)(?:-me)?\b|\b(?:gostava|gostaria|quero|queria|preciso"
        r"|precisava)(?: de)?"
        r" (?=ser (?:lembrad|avisad|acordad))|\bser (?:lembrad|avisad|notificad|alertad"
        r"|acordad)[oa]s?\b",
        rf"(?:\b{_SET} )?(?:(?:me|nos) )?{_THE}*(?:(?:R+|T+|D+) )*{_RING}\b(?::)?(?: (?:nov[oa]"
        rf"|rápido)\b)*"
        r"(?: (?:de|para|sobre)(?= [DTR]{2}))?",
        rf"^{v.RING} {_THE}?contagem\b",
        r"(?<=\s)quando (?:forem|for|fossem|fosse|chegar(?:em)?)(?: (?:às|as))?(?= [TR])",
        r"^(?:(?:começ\w+ a )?(?:conta|contar)|cronometra)\b(?= [DT])",
        r"^(?:mand[ae]|d[áê])(?:-me)? (?:um )?toque\b",
    )
)
_ENTRY = (
    r"(?:evento|compromisso|tarefa|to-?do|nota|anotação|item|entrada|marcação|recado"
    r"|compromisso na agenda)"
)
CREATE = tuple(
    typed(words)
    for words in (
        rf"^(?:(?:eu|nós|me) )?(?:(?:quero|queria|preciso(?: de)?|gostava de|gostaria de|vou"
        rf"|queremos"
        rf"|precisamos(?: de)?)\b ?)?(?:{v.ADD}|{v.PUT}|{v.DO}|{v.MAKE}|{v.BOOK}|bloquei\w+"
        rf"|separ\w+"
        rf"|tenho|nov[oa])?(?: aí)?\b(?: {_THE}*{_ENTRY}\b(?: (?:chamad[oa]|para|de|sobre"
        rf"|com o nome))?"
        rf"| (?:um|uma|outr[oa]|mais um|mais uma|nov[oa])\b)?:?",
        rf"^(?:nov[oa] )?{_ENTRY}\s*[:-]",
        rf"[,;.]? ?\b(?:por favor |e |então )*(?:{v.ADD}|{v.PUT}|agenda|agende|marca|marque)"
        r"(?:(?<=-o)|(?<=-a)|(?<=-lo)|(?<=-la)| (?:isso|isto)).{0,3}$",
        rf"(?<=.)\b(?:{v.ADD}|{v.PUT})$",
    )
)
KEPT = typed(
    r"^(?!(?:(?:eu|nós) )?(?:(?:quero|queria|preciso(?: de)?) )?(?:reserv|organiz|combin|marc|marqu"
    r"|agend|prepar|program|mont|faz|faç|fiz|met|meta|escrev|grav|guard|arranj|ajust|inscrev|lanç"
    r"|acert|envi|regist|ger|planej|plane|convoc|separ|pô|põe|pon)\w*\b"
    r"(?!.*\b(?:tarefa|to-?do|item|entrada|evento|nota|compromisso|lista|agenda|calendário)\b))"
)
"""Verbs that are what there is to do, when nothing is put anywhere: "reservar voos"."""
CREATE_TASK = (CREATE[0].replace("^", KEPT, 1), *CREATE[1:])
FACT = tuple(
    typed(words)
    for words in (
        r"^(?:T+,? )?(?:eu |nós )?(?:tenho|temos|vou ter|vamos ter|terei)\b(?: (?:um|uma"
        r"|[ao]s?)\b)?(?: meu| minha)?",
        r"^(?:eu |nós )?(?:vou|vamos)(?: estar| a| para)?\b(?: (?:um|uma|[ao]))?",
        r"^(?:há|vai haver|haverá|é|hoje é|amanhã é)\b(?: (?:um|uma|[ao])\b)?",
        r"^(?:eu |nós )?(?:tenho|temos|preciso|precisamos|devo)(?: de| que)? (?=\w+r\b)",
    )
)
LEADING = typed(
    r"^(?:[\s,;:.\-]+|(?:d[aeo]s?|que|para|pra|pro|sobre|com(?= (?:o|a) (?:nome|título))|e|ou|por"
    r"|às|em"
    r"|eu|nós|para que|não esquecer|tenho(?= (?:de|que))|temos(?= (?:de|que))|preciso|precisamos"
    r"|devo"
    r"|é preciso|isso|isto|então|me|nos|chamad[oa](?! com)|intitulad[oa]|entre|é|há|vou(?= \w+r\b)"
    r"|também|disso|disto|del[ae]|dess[ae]|:|uma tarefa|um evento|aí|lá|mais(?= (?:um|uma)\b)"
    r"|está na hora de)(?=[\s,:]|$))+"
)
TRAILS = typed(
    r"(?:[\s,;:.!?\-]+|\b(?:às|as|em|n[ao]s?|para|pra|pro|e|ou|de|d[ao]s?|[ao]s?|ao|à|um|uma|com"
    r"|cada"
    r"|tod[oa]s?|até|por|pelas?|pelos?|sobre|desde|entre|por favor|que|é|está|fica|será|então|aí|lá"
    r"|sempre|marcad[oa]|agendad[oa]|chamad[oa]|começa|com início|a partir|durante|dura|lista de)"
    r"(?=[\s,.]|$))+$"
)
ARTICLE = typed(
    r"^(?:um|uma|uns|umas|[ao]s?|meus?|minhas?|noss[oa]s?|outr[oa])\s+(?=\S)(?!meu "
    r"|minha )"
)
BEFORE_TIME = typed(
    r"(?:(?<=\s)|^)(?:(?:às|as|em|n[ao]s?|ao|aos|à|para|pra|pro|de|d[ao]s?|por|pel[ao]s?|até"
    r"|desde|entre"
    r"|a|o|os|sempre|marcad[oa]|agendad[oa]|tod[oa]s?|cada|durante|dura|que dura"
    r"|com (?:a )?duração de"
    r"|a partir de|começa|a começar|com início|é|será|fica|vai ser|que é|que seja|próximo|próxima"
    r"|por volta"
    r"|lá|logo|para [ao]|só|tocar|para tocar)\s+)+$"
)
"""Little words that belong to the time after them."""
AFTER_TIME = typed(r"\s+(?:em ponto|certas|certinho|mais ou menos|ou assim|exat[ao]s?|exactas)\b")
PEOPLE = typed(
    r"\bcom (?!(?:[ao]s? |um |uma |meus? |minhas? )*(?:nome|título|assunto|duração|início"
    r"|prioridade|pais"
    r"|equipa|equipe|família|grupo|turma|malta|pessoal|amig[oa]s|colegas|clientes?|filh[oa]s|miúdos"
    r"|crianças|avós|primos|tios|vizinhos|alunos|professores|time|chefia|direção)\b)"
    r"(?:(?:[ao]s?|meus?|minhas?) )*(?![TRDOMQ]{3})"
    r"(.+?)(?=(?: (?:às|n[ao]s?|em|para|sobre|d[ao]|por|e (?:depois|também))\b)|[TRDOMQ]{3,}"
    r"|(?<!dr)(?<!dra)(?<!sr)(?<!prof)[.]|[;!?]|$)"
)
ALSO = r",\s*e\s+|\s*,\s*|\s+e\s+(?:[ao]s? )?|\s*&\s*"
WHERE = typed(
    r"\b(?:n[ao]s?|em|no restaurante|@) (?!(?:para|com|mim|isso|isto|agenda|minha agenda|lista"
    r"|casa(?= d)|vez|calendário|dentista|médic[oa]|cabeleireir[oa]|barbeiro|barbearia|veterinário"
    r"|pediatra|oftalmologista|dermatologista|ginecologista|psicólog[oa]|terapeuta|ortopedista"
    r"|advogad[oa]"
    r"|nutricionista|contabilista|contador|banco|notário)\b)"
    r"((?:sala |meu |minha )?[^\WTRDOMQ_][^,;.!?TRDOMQ]*?)(?= (?:com|para|sobre|às|das|de|n[ao]|e)"
    r"(?: |$)(?!d[ao])|\s*[TRDOMQ]{2,}|[,;.!?]|$)"
)
LENGTH = typed(
    r"(?:\b(?:por|durante|de|dura|que dura|com duração de)\s+)(?:cerca de |uns "
    r"|umas )?(D+)"
)
"""What stands before a length that is not a distance."""
OUT_OF = typed(
    r"^(?:acabou(?:-se)?|acabaram(?:-se)?|(?:já )?não (?:há|temos|tenho)|estamos sem|estou sem"
    r"|falta|faltam)(?: mais)? (?:[ao]s? )?(?P<name>.+?)(?:[,;.]| e\b).*\b"
    r"(?:adicion|acrescent|põe|junta|coloc|bot|anot)\w*\b.*"
)
"""A thing that ran out is what shall be put on the list."""
REASON = (typed(r",?\s*\b(?:porque|pois|já que|uma vez que|visto que) (?!d)\S+ .*$"),)
"""Why it is wished, said behind."""
GENERIC = typed(
    r"^(?:lembretes?|alarmes?|despertador(?:es)?|temporizador(?:es)?|timers?|cron[óô]metros?"
    r"|avisos?"
    r"|alertas?|notificaç(?:ão|ões)|contagem (?:regressiva|decrescente))$"
)
RINGS = typed(r"\b(alarme|despertador|temporizador|timer|cron[óô]metro|contagem)s?\b")
"""What a ring without a title is called."""
WAKE = typed(
    r"\b(?:acord|despert)[aeiáê]\w{0,3}-(?:me|nos)\b|\b(?:me|nos) (?:acord|despert)[aeiáê]\w{0,3}\b"
    r"|\b(?:acordar|despertar|levantar(?:-me)?|ser acordad[oa])\b"
)
EARLY = r"^(?!lembr)(?:(?!\bde \w+r\b).)*\b(?:alarme|despertador)\b"
"""A ring that is meant for the morning when its day is said."""
MORNING = "{} da manhã"
"""How a phrase is put in the morning."""
DINES = r"\b(?:jantar|jantarada|copos|concerto|discoteca|balada)\b"
"""What is meant for the evening."""
EVENING = "{} da noite"
WITH = r"^com (?:[ao]s? |um |uma |meu |minha )*"
POINTED = typed(
    r"\b(?:(?:me|nos) (?:lembr|avis|alert)\w*|(?:lembr|avis|alert)\w*[- ](?:me|nos))(?: [TRDO]+)*"
    r" (?:disso|disto|isso|isto|d(?:ess|est)[ae]|del[ae])(?= *[TRDO]+| *$|[.,!?])"
)
"""A reminder about what was just spoken of."""
UNDER = typed(r"quando|se|assim que|logo que|sempre que|da próxima vez que|caso|depois de|antes de")
"""How a circumstance begins that was said before what is wished."""
BODY = typed(r"\b(?:de (?=\w+[aeio]r\b)|que|para (?=\w+[aeio]r\b)|d[ao]s?|sobre)\s?")
"""What stands between a reminder's own time and the words of its title."""
CANCEL = typed(
    r"\b(?:cancel|desmarc|desmarqu|par|pár|termin|deslig|encerr|interromp"
    r"|desconvoc)\w*\b"
)
"""To cancel, not to delete."""
CONTAINER = typed(r"\b(?:calendário|agenda|lista|rol|planner|afazeres|compras)\b")
NOWHERE = typed(
    r"[ao]s?|meus?|minhas?|noss[oa]|um|uma|(?:[$€£]\s?\d.*|\d[\d.,]*\s?(?:[$€£]|(?:euros?|reais"
    r"|dólares"
    r"|libras|cêntimos|centavos)\b).*)"
)
"""Words behind a preposition that name no place."""
AT_PLACE = r"n[ao]s?|em|@"
"""What stands before a place."""
OCCASION = typed(r"\b(?:compromisso|reunião|evento|encontro|consulta|marcação)\b")
"""What an event without a name is called."""
NOBODY = r"(?:[ao]s?|um|uma) "
"""How words after "with" begin that are no person's name."""
NAME_ARTICLE = r"^(?:[ao]s?|meu|minha|um|uma)\s+(?=[A-ZÁÉÍÓÚÂÊÔÃÕÇ])"
AWAKE = ("acordar", "acordar para {}")
"""What a ring is called that wakes somebody, and one that wakes them for something."""
WISHED = r"\b(?:de|para|que) (?=(?!tocar\b|ser\b)\w+[aeiôo]r\b)"
"""What stands before the thing to be reminded of, when it is something to do."""
LAST = typed(r"(?<=\S) (?:(?:para mim|pra mim|para nós))$")
"""What a name loses at its end."""
NOTHING = typed(
    r"(?:um |uma |o |a |algum |alguma |mais |nov[oa] |outr[oa] )*(?:evento|compromisso|reunião"
    r"|encontro"
    r"|tarefa|coisa|item|algo|lembrete|marcação|consulta)s?\b.{0,12}"
)
"""What names no thing yet: another sentence will."""
