"""How Portuguese asks what there is, and whether there is time."""

from core.language.turns.pt import verbs as v

_RINGS = (
    r"(?:lembretes?|alarmes?|despertador(?:es)?|temporizador(?:es)?|timers?|cronómetros?"
    r"|cronômetros?|avisos?|alertas?|contagem)"
)
_PLURAL = (
    r"(?:tarefas|eventos|reuniões|compromissos|lembretes|alarmes|despertadores|temporizadores"
    r"|timers|cronómetros|cronômetros|afazeres|pendências|to-?dos|consultas|marcações|encontros)"
)
_HAVE = r"(?:tenho|temos|tinha|tínhamos|terei|vou ter|há|tem|existem?)"
_ANY = r"(?:alguma coisa|algo|algum \w+|alguma \w+|coisas?|planos|nada|mais)"

LOOKING: tuple[tuple[str, str, float, str], ...] = (
    (
        "ask-show",
        "list",
        3.5,
        rf"^(?:{v.SHOW}|(?:me |nos )?{v.TELL}(?! (?:para|que)\b)|deixa-me (?:ver|ouvir|saber)"
        r"|deixa eu ver|me deixa ver|quero ver|verificação)\b(?! (?:ao|[à]|para o|para a|pra)\b)",
    ),
    (
        "ask-what",
        "list",
        3.0,
        r"^(?:e )?(?:o que|o quê|que|qual|quais|quando|onde|quem|a que horas?|que horas|em que"
        r"|para quando|pra quando|para que horas|quant[oa]s?|com quem|como (?:está|estão|vai|é|anda"
        r"|fica|ficou)|desde quando|até quando|a quantas)\b",
    ),
    (
        "ask-when-clause",
        "list",
        -6.0,
        r"^quando (?:eu |ele |ela |nós )?(?:chegar|sair|acabar|tiver|estiver|for|voltar|puder"
        r"|acordar"
        r"|terminar|ele|ela)\b",
    ),
    (
        "ask-whether",
        "list",
        3.0,
        r"^(?:tenho|temos|tinha|há|tem|existe|existem|estou|estamos|está|estão|é|são|será|foi|era"
        r"|ficou|pus|coloquei|adicionei|marquei|agendei|falta|faltam|já)\b"
        r"(?! (?:de|que|na hora|feit[oa]|pront[oa])\b)(?!.*\bpor favor\b)",
    ),
    (
        "ask-plural",
        "list",
        3.0,
        rf"^(?!(?:põe|cria|adiciona|faz|apaga|cancela|elimina|remove|para|desliga|tira|limpa)\w*\b)"
        rf"(?:\w+ ){{0,2}}{_PLURAL}\b(?!.*\b(?:cancel|apag|adicion)\w*)",
    ),
    (
        "ask-mine",
        "list",
        3.0,
        rf"\b{_HAVE} (?:\S+ )?(?:marcad|agendad|planead|planejad|programad|previst|pendent|ativ"
        r"|definid)\w+\b|\b(?:eu tenho|tenho eu|que tenho|que tenho de|que tenho que"
        r"|preciso de fazer"
        r"|devo|tem na minha|há na minha|há no meu|tem no meu|está na minha|está no meu)\b",
    ),
    (
        "ask-my-day",
        "list-day",
        4.5,
        r"^(?:e )?(?:o que|o quê|que|quais?)\b.*\b(?:tenho|temos|faço|fazemos|vou fazer|vamos fazer"
        r"|devo fazer|tenho de|tenho que|preciso|terei)\b(?=.*[TR])",
    ),
    (
        "ask-my-plans",
        "list-day",
        4.2,
        rf"\b(?:tenho|temos|há|tem|terei)\b(?: \S+){{0,2}} {_ANY}\b|\b(?:o|os) (?:meu|meus|nosso"
        rf"|nossos)"
        r" planos?\b|\b(?:meus planos|meu plano)\b",
    ),
    (
        "ask-when-mine",
        "list-event",
        4.5,
        r"^(?:e )?(?:quando|onde|a que horas?|que horas|em que dia|que dia|com quem|para quando)\b"
        r".*\b(?:meus?|minhas?|noss[oa]s?)\b",
    ),
    (
        "ask-when",
        "list-when",
        3.5,
        r"^(?:e )?(?:quando|onde|a que horas?|que horas (?:é|começa|são a|são o)|em que dia|que dia"
        r"|quem (?:vai|vem|está convidad|foi convidad)|quanto tempo dura|quanto dura)\b"
        r"(?! (?:eu|ele|ela|chegar|sair|estiver|puder)\b)",
    ),
    (
        "ask-when-must",
        "list-day",
        4.8,
        r"^(?:quando|a que horas?) (?:tenho|devo|preciso|temos|vou|vamos)(?: de| que)? .",
    ),
    (
        "ask-done",
        "list-done",
        7.0,
        r"\b(?:o que|que tarefas|quais tarefas) (?:é que )?(?:eu |nós |já |foi )*(?:fiz|fizemos"
        r"|acabei"
        r"|concluí|terminei|completei|acabámos|terminámos|feito)\b",
    ),
    (
        "ask-did",
        "list-day",
        6.0,
        r"^o que (?:é que )?(?:eu )?(?:fiz|fizemos|tive"
        r"|tivemos)\b(?=.*T)",
    ),
    (
        "ask-everything",
        "list-day",
        5.0,
        r"^(?:(?:mostra|lista|diz|lê|mostre|liste)(?:-me)? tudo\b)|^(?:o que"
        r"|qual) (?:é que )?(?:vem"
        r"|segue|se segue|é) (?:a seguir|depois|agora)|^o que (?:devo|posso) (?:eu )?fazer (?:agora"
        r"|primeiro|hoje|a seguir|T+)$",
    ),
    (
        "ask-have-what",
        "list-day",
        4.0,
        r"\bo que (?:é que )?(?:eu )?(?:tenho|temos|há|tem)(?: (?:marcado|agendado|planeado"
        r"|planejado"
        r"|para|pra|previsto|programado|na agenda|na minha agenda|no calendário))*\b",
    ),
    (
        "ask-what-to-do",
        "list-day",
        4.8,
        r"\b(?:o que|que) (?:é que )?(?:eu )?(?:tenho|preciso|devo|há|falta|tem|temos)(?: de| que"
        r"| para"
        r"| pra| por| a)* (?:fazer|tratar|resolver)\b",
    ),
    (
        "ask-to-do",
        "list-todo",
        8.0,
        r"^(?:o que|que) (?:é que )?(?:eu )?(?:tenho|preciso|devo|falta|há|temos)(?: de| que| para"
        r"| pra| por)* (?:fazer|comprar|tratar|lembrar)$",
    ),
    (
        "ask-on-day",
        "list-day",
        4.5,
        rf"\b(?:o que|{_ANY}) (?:é que )?(?:\S+ ){{0,3}}(?:para |de )?[TR]",
    ),
    (
        "ask-day-like",
        "list-day",
        4.0,
        r"^como (?:está|é|vai ser|fica|parece|anda|vai|são|será|estão)\b.*(?:\b(?:dia|semana|manhã"
        r"|tarde|agenda|fim de semana)\b|T)|\bplanos (?:para|de) T|^(?:resumo|visão geral) d[aeo]",
    ),
    (
        "ask-agenda",
        "list-day",
        4.5,
        r"^(?:(?:a|o) )?(?:(?:minha|meu|nossa) )?(?:agenda|calendário|planos|programação"
        r"|compromissos)"
        r"(?: (?:para|de|d[ao]|n[ao]|em))?(?: T+| semana| dia| próxima semana)?$",
    ),
    (
        "ask-bare-mine",
        "list",
        3.5,
        rf"^(?:tod[oa]s )?(?:[ao]s? )?(?:minhas?|meus?|noss[oa]s?|lista d[aeo]s?|tod[oa]s [ao]s)\b"
        rf"(?: \S+){{0,4}}? ?(?:{_PLURAL}|lembrete|alarme|lista|agenda|calendário|compras|planos)\b"
        r"(?: [TR]+| de T+| para T+)?$",
    ),
    (
        "ask-time-left",
        "list",
        6.0,
        rf"\b(?:tempo|minutos|horas) (?:é que )?(?:falta|faltam|resta|restam|sobra|restante"
        rf"|restantes"
        rf"|que falta|que resta|tem|ainda)\b|\b(?:estado|situação|status|progresso)\b.*\b{_RINGS}"
        rf"|\b{_RINGS}\b.*\b(?:falta|faltam|resta|restam|restante|status|estado)\b"
        rf"|^(?:quanto|como) (?:é que )?(?:falta|resta|está|vai|anda|tempo)\b.*\b{_RINGS}",
    ),
    (
        "ask-is-on",
        "list",
        4.5,
        r"^(?:[ao]s? |tenho |temos |há |tem |está |estão |já )?.*\b(?:está|estão|tenho|há|tem|pus"
        r"|coloquei|adicionei|tinha)\b.*\bn[ao]s? (?:\S+ )?(?:listas?|agenda|calendário|compras)\b",
    ),
    (
        "ask-see-if",
        "list",
        4.0,
        r"\bse (?:eu )?(?:tenho|há|tem|está|estão|estou|temos|existe)\b",
    ),
    (
        "ask-ring-when",
        "list-ring",
        6.0,
        rf"^(?:(?:a|para) que horas?|quando|que|quais|qual|quant[oa]s|há|tenho|existe[m]?|tem|está"
        rf"|estão)\b.*\b{_RINGS}|^(?:quando|a que horas) (?:toca|vai tocar|me acordas"
        rf"|vou ser acordad)",
    ),
    (
        "ask-remind",
        "list-ring",
        7.0,
        r"^(?:lembra|recorda|relembra|lembre)-me (?:de |d?o |sobre )?(?:que\b(?! (?:tenho|preciso"
        r"|devo"
        r"|há|temos))|o que|qual|quais|onde|quem|quantos)|\b(?:ficaste|ficou"
        r"|devias?) de me lembrar\b"
        r"|\bdo que (?:é que )?(?:me|te) (?:vais|pedi|ia|tenho)\b.*\blembr",
    ),
    (
        "ask-details",
        "list",
        3.5,
        r"^(?:mais |os |as |alguma |todas as )*(?:info|informaç(?:ão|ões)|detalhes|pormenores)"
        r"\b",
    ),
    ("ask-search", "list", 2.5, r"^(?:procur|pesquis|busc|busqu|encontr|localiz)\w+\b"),
    (
        "ask-tags",
        "tags",
        9.0,
        r"^(?:(?:mostra|mostre|lista|que"
        r"|quais(?: são)?)(?:-me)? )?(?:tod[oa]s )?(?:as )?(?:minhas )?"
        r"(?:tags|etiquetas)(?: tenho| existem| há)?$",
    ),
    (
        "free-am-i",
        "free",
        8.0,
        r"\b(?:estou|tou|tô|estamos|estarei|vou estar|fico|está|estão)(?: \S+){0,4} (?:livres?"
        r"|disponíve(?:l|is)"
        r"|desocupad[oa]s?)\b|\b(?:tempo|hora|horário|horários|espaço|vaga|vagas"
        r"|intervalo|furo|buraco) livres?\b|\b(?:uma|um|[TD]+) livres?\b|\b(?:tenho|temos|há|terei)"
        r"(?: \S+){0,3} (?:tempo|disponibilidade|vagas?|espaço|furos?|horários?)"
        r"(?: (?:livre|para|pra|em|n[ao]|à|às|T)|$| T)|\bminha disponibilidade\b"
        r"|^quando (?:é que )?(?:estou|estamos) \S*ocupad[oa]s?\b|^(?:arranj|encontr|procur"
        r"|ach)\w+(?:-me)? (?:um |uma )?(?:tempo|espaço|horário|furo|vaga"
        r"|T+|D+)\b(?:.* livres?\b)?|^livres? T",
    ),
    ("free-busy", "free", 3.0, r"\b(?:estou|estamos|está|vou estar)(?: \S+){0,3} ocupad[oa]s?\b"),
)
