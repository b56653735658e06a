"""How Portuguese asks to be reminded, and to put something down."""

from core.language.turns.pt import verbs as v

_ME = r"(?:me|nos|mim)"
_RING = (
    r"(?:lembretes?|alarmes?|despertador(?:es)?|temporizador(?:es)?|timers?|cronómetros?"
    r"|cronômetros?|notificaç(?:ão|ões)|avisos?|alertas?|contagem (?:regressiva|decrescente))"
)
_NOT = r"(?<!não )(?<!não me )(?<!nunca )"
_ASKED = r"(?:de |d?o |sobre |se )?(?:que |o que|qual|quais|onde|quando é|quem|quantos)\b"
_KIND = (
    r"(?:reunião|encontro|chamada|videochamada|call|almoço|jantar|café|brunch|consulta|entrevista"
    r"|conversa|compromisso|evento|lanche|marcação|sessão|aula|treino|ligação)"
)
_SET = rf"(?:{v.PUT}|{v.DO}|{v.ADD}|{v.MAKE}|{v.RING}|regula\w*|escolh\w+|quero|queria|preciso)"
_CONTAINER = (
    r"(?:listas?(?! de reprodução)|agenda|calendário|afazeres|to-dos?|tarefas|pendências"
    r"|compras|lembretes)"
)
_TO_WHERE = r"(?:n[ao]s?|à|ao|às|a|pr[ao]|para [ao]|em|dentro d[ao])"

_TABLE = (
    r"\bmesa\b.*\b(?:pessoas|para (?:dois|duas|três|quatro|cinco|seis|T+))|\bmesa T+"
    r"|\b(?:hotel|táxi|uber)\b|^(?:reserv|marc|marqu|agend)\w+ .*\brestaurante\b"
)
"""What others book."""

MAKING: tuple[tuple[str, str, float, str], ...] = (
    (
        "remind-me",
        "remind",
        7.0,
        rf"^(?:{_ME} )?{v.REMIND}(?<!-lhe)(?: (?:a )?{_ME}\b)?(?! (?:{_ASKED}))"
        r"(?=.*(?: |-(?:me|nos))|$)(?!.*\bouta\b)",
    ),
    (
        "remind-mid",
        "remind",
        7.0,
        rf"\b{_NOT}(?:(?:me|nos) (?:lembr|relembr|avis|notifi|alert)(?:[aeiáêí]\w*)|(?:lembr"
        rf"|relembr"
        rf"|avis|notifi|alert)[aeiáêí]\w{{0,3}}-(?:me|nos))\b(?! {_ASKED})",
    ),
    ("remind-label", "remind", 7.0, r"^lembretes?\s?[:,-]? (?=[TRO]|\S+ ).*T"),
    (
        "remind-forget",
        "remind",
        6.5,
        r"^(?:não (?:me |nos |te |se |posso |podemos |quero |deixes? |deixe que eu |me deixes? "
        r"|me deixa |pode[ms]? )*(?:me |nos )?(?:esquec|esqueç)\w*(?:-\w+)?"
        r"|nunca (?:me )?esqueç\w*)"
        r"\b(?! (?:isso|disso|isto)$)(?!:[^TR]*$)",
    ),
    (
        "remind-wake",
        "remind",
        6.5,
        rf"^(?:\S+ )?(?:(?:me|nos) {v.WAKE}|{v.WAKE}(?<=-me)|{v.WAKE}(?<=-nos)|{v.WAKE} (?:me"
        rf"|nos))\b"
        rf"|^{v.WAKE}(?<=-me)"
        r"|^(?:eu )?(?:preciso|tenho|quero|queria|gostava|gostaria|devo|vou)(?: de| que)? "
        r"(?:(?:me )?(?:levantar|acordar|despertar)(?:-me)?|ser acordad[oa]|estar"
        r" (?:de pé|acordad[oa]))\b",
    ),
    (
        "remind-nag",
        "remind",
        6.5,
        rf"^(?:[TRDO]+,? )?(?:{_ME} )?{v.ALERT}(?:(?<=-me)|(?<=-nos)|(?<= me)|(?<= nos))"
        rf"|^(?:[TRDO]+,? )?{_ME} {v.ALERT}\b|^(?:dá|dê|mand[ae])(?:-me)? (?:um )?toque\b"
        r"|^(?:diz|diga)-me (?:[TRDO]+ )*(?:para|que (?:tenho|são|está))\b",
    ),
    (
        "remind-give",
        "remind",
        6.5,
        rf"^{_SET} (?:\S+ ){{0,4}}?{_RING}\b(?! (?:mais|menos)\b)"
        rf"|\b(?:dar|dá|dê|manda|mande|enviar?|envie|cria|crie)-?(?:me)? (?:um )?{_RING}\b",
    ),
    (
        "remind-need",
        "remind",
        6.0,
        rf"^(?:(?:um|uma|o|a|mais um|outro|nov[oa]|só) )*(?:[TRDM]+,? )*{_RING}"
        r"(?: (?:nov[oa]|diári[oa]|semanal|rápido))*"
        r"(?: (?:para|pra|às|as|a|de|do|da|em|n[ao]|com|chamad[oa]|que|sobre|daqui|todos?|todas?"
        r"|cada|dentro|[TRDOM]+)\b|$|:)(?!.*\b(?:concluíd|feit)[oa]s?$)",
    ),
    (
        "remind-be",
        "remind",
        6.5,
        r"\bser (?:lembrad|avisad|notificad|alertad|acordad)[oa]s?\b|\bque me (?:lembr|avis|acord)"
        r"|^(?:diz|diga|fala|fale)(?:-me)? (?:[TRO]+ )para\b",
    ),
    (
        "remind-timer",
        "remind",
        6.0,
        rf"^(?:um |uma |o )?(?:{_RING}) (?:de |para |com |em |por )?[TRD]"
        rf"|^(?:[DTR]+ )+(?:de )?{_RING}\b",
    ),
    (
        "remind-count",
        "remind",
        6.0,
        rf"^(?:(?:começ\w+ a )?conta(?:r)?|cronometra(?:r)?)\b(?: [DT]+)|^{v.RING} (?:a "
        rf"|uma )?contagem\b",
    ),
    (
        "remind-alarm-on",
        "remind",
        4.5,
        r"^(?:liga|ligar|ligue|ativa|ativar|ative|activa|activar|arma|armar)\b.*\b(?:alarme"
        r"|despertador|temporizador|timer|cronómetro)\b",
    ),
    (
        "make-want",
        "create-want",
        3.5,
        r"^(?:eu |nós )?(?:preciso|precisamos|quero|queremos|queria|gostava|gostaria|necessito)"
        r"(?: de)? (?!saber\b|ouvir\b|ver\b|ajuda\b)",
    ),
    (
        "make-social",
        "create-social",
        5.0,
        r"^(?:encontrar-me com|encontrar com|encontrar|visitar|visita|ir (?:a|à|ao|às|ver|para|com)"
        r"|vamos (?:a|à|ao)|almoçar|jantar com|jantar fora|lanchar|voar|viajar|assistir|sair com"
        r"|passear com)\b(?=.*[TR])",
    ),
    (
        "make-verb",
        "create",
        3.2,
        rf"^(?:{v.ADD}|{v.PUT}|cri[ae]r?|nov[oa]s?|lembrar-me de)\b(?! mais [TD])",
    ),
    (
        "make-add-bare",
        "create-chore",
        4.5,
        r"^(?:adicion|acrescent|junt|anot|apont)\w+ (?!.*\b(?:[àa]o?s?|n[ao]s?|d[ao]s?|em|para"
        r"|isso|isto|mais"
        r"|música|M)\b)(?!uma?\b)[\w-]+(?: [\w-]+){0,3}$",
    ),
    (
        "make-weak",
        "create-weak",
        3.2,
        rf"^(?:{v.DO}|mont\w+|prepar\w+|defin\w+)\b",
    ),
    (
        "make-schedule",
        "create-plan",
        5.5,
        r"^(?!marc\w+ .*\b(?:como|feit[oa]s?|concluíd[oa]s?)\b)(?!marqu\w+ .*\bcomo\b)"
        r"(?!agenda (?:d[aeo]s?|para|T+$|$))(?!marc\w+ (?:#|isso|isto))"
        r"(?:agend|marc|marqu|calendariz|plane|convoc|convoqu|combin|organiz|program|acert)"
        r"(?:[aeiáêí]\w*)(?:-\w+)?\b"
        r"(?! (?:o )?(?:código|computador|app|aplicação)\b)",
    ),
    ("make-book", "create", 5.0, r"^reserv(?:a|e|ar|as)\b"),
    (
        "make-block",
        "create-plan",
        4.5,
        r"^(?:bloque(?:ia|ie|ar|e)|separ(?:a|e|ar)|tir(?:a|e|ar))\b(?=.*[TRD])(?=.*\b(?:tempo"
        r"|agenda"
        r"|hora|para)\b).*",
    ),
    (
        "make-onto",
        "create",
        5.0,
        rf"^(?:{v.ADD}|{v.PUT}|{v.MAKE}).*\b{_TO_WHERE} (?:\S+ ){{0,2}}{_CONTAINER}\b",
    ),
    (
        "make-onto-first",
        "create",
        4.5,
        rf"^(?:n[ao]s?|à|ao) (?:\S+ ){{0,2}}{_CONTAINER}\b.* (?:{v.ADD}|{v.PUT})\b",
    ),
    (
        "make-later-clause",
        "create",
        3.0,
        rf"[,;.] ?(?:por favor |e |então )*(?:{v.ADD}|{v.PUT}|agenda|agende|marca|marque|cria"
        rf"|crie)\b",
    ),
    (
        "make-them",
        "create",
        4.0,
        rf"\b(?:{v.ADD}|{v.PUT}|agenda|marca)(?:(?<=-o)|(?<=-a)|(?<=-lo)|(?<=-la)| (?:isso|isto))"
        rf"(?: {_TO_WHERE}\b| T|$)",
    ),
    (
        "make-want-meeting",
        "create",
        3.0,
        rf"^(?:um|uma|outro|outra|mais um|mais uma) (?:\S+ ){{0,4}}{_KIND}\b"
        r"|^(?:consulta|marcação) (?:no|na|com|de)\b",
    ),
    ("make-with", "create-want", 4.0, rf"^(?:\S+ ){{0,2}}{_KIND} com \w+"),
    (
        "make-label",
        "create",
        5.0,
        r"^(?:nov[oa] |adiciona |adicionar )?(?:tarefa|to-?do|evento|nota|reunião|compromisso)"
        r"\s*[:-]\s*\S|^nov[oa] (?:tarefa|to-?do|evento|reunião|compromisso|entrada|item"
        r"|lembrete|alarme)\b|^não (?:me |te |se )?esquec\w+\s*:[^TR]*$|^(?:anota|aponta|anote"
        r"|aponte) (?:aí|isto|isso)\b",
    ),
    (
        "make-out-of",
        "create",
        3.0,
        r"^(?:acabou(?:-se)?|acabaram|(?:já )?não (?:há|temos|tenho)|estamos sem|estou sem|falta"
        r"|faltam)\b(?=.*\b(?:lista|compras)\b)",
    ),
    (
        "chore-order",
        "create-chore",
        -8.0,
        r"\b(?:mesa|lugares?|restaurantes?|bar|café|bistr[ôo])\b.*\b(?:pessoas|para (?:dois|duas"
        r"|três|quatro|cinco|seis|\d+))\b|\bpara \S+ pessoas\b|\b(?:táxi|uber|99|bolt)\b"
        r"|^(?:encomend|ped|peç)\w+-(?:me|nos)\b|^(?:lig|apag|deslig|abr|fech)\w+ (?:a luz|as luzes"
        r"|o ar|a tv|a televisão|a música)\b",
    ),
    (
        "chore-put",
        "create-chore",
        4.5,
        r"^(?:põe|pôr|ponha|meter?|meta|coloca|coloque)(?: [ao]s?| para)? (?:lixo|mesa|roupa"
        r"|loiça|louça|carro|lavar)\b",
    ),
    ("book-table", "create", -8.0, _TABLE),
    ("book-table", "create-odd", -8.0, _TABLE),
    ("book-table", "create-plan", -8.0, _TABLE),
    ("book-table", "create-want", -8.0, _TABLE),
    (
        "chore-send-me",
        "create-chore",
        -6.0,
        r"^(?:lê|leia|ler|envia|envie|manda|mande|compra|compre|escreve|escreva|pesquis\w+"
        r"|procur\w+"
        r"|conta|conte|corrige)-(?:me|nos)\b",
    ),
)

STATEMENTS: tuple[tuple[str, float, str], ...] = (
    (
        "fact-have",
        4.0,
        r"\b(?:tenho|temos|terei|teremos|tem|vou ter|vamos ter)\b(?! (?:de|que|pressa|sono|fome"
        r"|sede|calor|medo|razão|saudades)\b)(?=.*[TR])",
    ),
    (
        "fact-gone",
        3.5,
        r"\b(?:estou|estamos|estarei|vou estar|vamos estar|fico|ficamos)(?: \S+)? (?:fora|ausentes?"
        r"|de férias|em viagem|de folga|de baixa|indisponíve\w+|ocupad[oa]s?)\b",
    ),
    (
        "fact-going",
        3.5,
        r"^(?:eu |nós |a gente )?(?:vou|vamos|vai|viajo|viajamos|almoço|almoçamos|janto|jantamos"
        r"|encontro-me|me encontro|reúno|chego|chegamos|parto|partimos|trabalho|jogo|jogamos)\b"
        r"(?=.*[TRD])",
    ),
    ("fact-there-is", 3.0, r"^(?:há|vai haver|haverá|é|hoje é|amanhã é|são)\b(?=.*[TR])"),
    (
        "fact-third",
        2.0,
        r"\b(?:é|são|será|começa|começam|inicia|abre|chega|chegam|acaba|termina|decorre|realiza-se"
        r"|acontece|vem|vêm|sai)\b(?=.*\bT)",
    ),
)
"""What will happen, told as a fact."""
