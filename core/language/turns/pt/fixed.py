"""Portuguese sentences about the conversation itself and the speaker."""

from core.language.turns.pt.spelling import rows, typed, words

DAYS = {"today": "hoje", "tomorrow": "amanhã", "week": "7 dias a partir de hoje"}
"""The days that /today, /tomorrow and /week ask for."""
_SEE = (
    r"(?:(?:como|o que)(?: é que)?(?: está| vai ser| é| vai| fica| anda)?|(?:mostra|mostre|dá|dê|ver|vê|diz)"
    r"(?:-me)?)? ?"
)
ASKED = rows(
    (
        # command, pattern of a whole wish that asks for the same, with what follows it as `rest`
        (
            "week",
            rf"{_SEE}(?:a )?minha semana|(?:como (?:está|vai ser|vai|é) )(?P<rest>esta semana|a próxima semana"
            r"|a semana que vem|essa semana)|resumo da (?:minha )?semana",
        ),
        ("today", rf"{_SEE}(?:o )?meu dia(?: de hoje| hoje)?|resumo do (?:meu )?dia|como está o dia"),
    )
)
_IT = "(?:isso|isto|a última|o último|a última coisa|a última ação|a última alteração|a última mudança|tudo)"
_LANGUAGES = (
    r"inglês|português|português de portugal|português do brasil|português europeu|português brasileiro"
    r"|espanhol|francês|alemão|italiano|neerlandês|holandês|russo"
)
_SAME = r"(?:mud\w+|alter\w+|defin\w+|atualiz\w+|troc\w+|põe|coloc\w+)"
SENTENCES: tuple[tuple[str, str, str, str], ...] = rows(
    (
        # rule id, noun, verb, pattern of the whole wish; its groups are arguments
        (
            "undo",
            "conversation",
            "undo",
            rf"(?:undo|desfaz|desfaça|desfazer|desfaz-o|anula|anular|reverte|reverter|reverta|volta atrás"
            rf"|volte atrás|voltar atrás|volta a trás)(?: {_IT})?",
        ),
        (
            "undo-item",
            "conversation",
            "undo",
            r"(?:desfaz|desfaça|desfazer|reverte|reverter|reverta) (?P<item>.+?)",
        ),
        (
            "redo",
            "conversation",
            "redo",
            rf"(?:redo|refaz|refaça|refazer|repõe|repor)(?: {_IT})?|faz (?:isso )?outra vez|afinal sim"
            r"|faz (?:isso )?de novo",
        ),
        ("redo-item", "conversation", "redo", r"(?:refaz|refaça|refazer|repõe) (?P<item>.+?)"),
        (
            "why",
            "conversation",
            "why",
            r"(?:porquê|porque|por que|por quê|por que motivo|por que razão|como assim)(?: (?:isso|isto|não"
            r"|(?:é que )?(?:fizeste|fez|disseste|disse|achas|entendeste|você fez|você disse)(?: isso| isto)?))?"
            r"|explica(?:-me)?(?: isso| isto)?|explique(?: isso)?|como (?:é que )?(?:entendeste|leste|percebeste"
            r"|chegaste a)(?: isso| isto)?",
        ),
        (
            "wrong",
            "corrections",
            "mark",
            r"(?:(?:não|oh|desculpa|desculpe)[,.!]? )?(?:(?:(?:isso|isto) )?(?:está|estava|é|foi|tá) (?:tudo "
            r"|completamente |totalmente )?(?:errad[oa]|mal|incorret[oa]|incorrect[oa]|um erro|um engano)"
            r"|(?:isso|isto) não (?:está|é|foi|era) (?:certo|correto|correcto|bem|isso|verdade"
            r"|(?:bem )?o que (?:eu )?(?:quis|queria|disse|pedi|quis dizer|queria dizer|pretendia))"
            r"|não (?:foi|era|é) (?:isso|isto|o que (?:eu )?(?:quis|queria|disse|pedi|quis dizer|queria"
            r"|queria dizer|pretendia))(?: que (?:eu )?(?:quis|queria|disse|pedi|quis dizer|queria dizer))?"
            r"|não (?:quis|queria) (?:dizer )?(?:isso|isto)|não disse isso"
            r"|(?:entendeste|percebeste|interpretaste|leste|entendeu|você entendeu)(?:-me)? (?:mal|errado)"
            r"|não (?:me )?(?:entendeste|percebeste|entendeu)(?: bem)?(?: isso)?"
            r"|(?:enganaste-te|estás enganado|você está enganado|se enganou)|errado|erro|incorreto|engano)",
        ),
        (
            "why-item",
            "conversation",
            "why",
            r"(?:porquê|porque|por que|explica) (?P<item>#\d+)|(?:porque|por que)(?: é que)? (?:adicionaste"
            r"|criaste|mudaste|cancelaste|apagaste|alteraste|fizeste|moveste|você (?:adicionou|criou|mudou"
            r"|cancelou|apagou)) (?P<item2>(?!isso|isto).+)",
        ),
        (
            "help",
            "conversation",
            "help",
            r"ajuda(?:-me)?|ajude-me|me ajuda|socorro|(?:o )?que (?:é que )?(?:tu |você )?(?:sabes|podes|consegues"
            r"|sabe|pode|consegue)(?: tu)?(?: fazer)?(?: por mim| para mim)?|como (?:é que )?(?:isto|isso|tu|você"
            r"|este bot)? ?(?:funciona|funcionas)(?: isto| isso)?|(?:o )?que (?:é que )?(?:te )?(?:posso|devo)"
            r"(?: eu)? (?:dizer|perguntar|fazer|pedir|escrever|te dizer|pedir-te|dizer-te)(?: aqui)?"
            r"|comandos?|menu|mostra-me o que (?:sabes|podes) fazer",
        ),
        (
            "show-thing",
            "conversation",
            "show",
            r"(?:(?:mostra|mostre)(?:-me)?|o que (?:é|era)|abre|abra|detalhes d[aeo]|ver)(?: (?:a )?tarefa"
            r"| (?:o )?evento| (?:o )?lembrete| [ao])? (?P<item>#\d+)(?: outra vez| de novo)?"
            r"|(?:mostra|mostre)(?:-me)? (?P<item2>isso|isto)",
        ),
        (
            "privacy",
            "conversation",
            "privacy",
            r"(?:política de )?privacidade|(?:o )?que (?:é que )?(?:tu |você )?(?:guardas|sabes|armazenas|guarda"
            r"|sabe|armazena)(?: tu)?(?: sobre mim| de mim| a meu respeito)|(?:o )?que (?:é que )?(?:guardas"
            r"|armazenas|guarda|armazena)|que dados (?:é que )?(?:tens|guardas|tem|guarda|armazenas|você tem"
            r"|você guarda)(?: sobre mim| de mim| meus)?",
        ),
        (
            "export",
            "upkeep",
            "export",
            r"(?:exporta|exporte|exportar|descarrega|descarregar|baixa|baixe|baixar|transfere)(?: tod[oa]s)?"
            r" (?:(?:[ao]s )?(?:meus dados|minhas coisas)|tudo)|(?:dá|dê|envia|envie|manda|mande)(?:-me|me)?"
            r"(?: uma cópia d?)?(?: ?(?:todos )?os)? ?meus dados|(?:(?:eu )?(?:quero|queria|gostava de ter) )"
            r"(?:uma cópia d?)?(?: ?os)? ?meus dados|exportar?",
        ),
        (
            "people-show",
            "people",
            "show",
            r"(?:(?:mostra|mostre|ver|quais são|qual é|quais)(?:-me)? )?(?:[ao]s? )?(?:minhas (?:definições"
            r"|configurações|preferências)|meu perfil|meu fuso(?: horário)?)|em que fuso(?: horário)? estou"
            r"|definições|configurações",
        ),
        (
            "people-invite",
            "people",
            "invite",
            r"(?:(?:faz|cria|crie|faça|dá|dê|gera|gere)(?:-me)?|preciso de|quero|me dá) (?:um |mais um |outro )?"
            r"(?:novo )?(?:convite|código de convite)(?: para alguém)?|(?:convida|convide|convidar) (?:alguém"
            r"|um amigo|uma amiga|outra pessoa)",
        ),
        (
            "people-recover",
            "people",
            "recover",
            r"(?:(?:(?:faz|cria|crie|dá|dê|gera)(?:-me)?|preciso de|quero) )?(?:um )?código de recuperação"
            r"(?: para mim| para (?P<person>.+?))?",
        ),
        (
            "people-unlink",
            "people",
            "unlink",
            r"(?:remove|remova|desliga|desligue|esquece|esqueça|desvincula|desvincule|apaga) (?:todas )?(?:as )?"
            r"minhas (?:outras|antigas) contas|(?:remove|desvincula) as minhas contas antigas",
        ),
        (
            "people-zone",
            "people",
            "update",
            rf"(?:{_SAME} )?(?:o )?meu (?:fuso(?: horário)?|relógio)(?: é| para| agora é|:| em)+"
            r" (?P<timezone>[^\d,;]+?)|fuso(?: horário)?:? (?P<timezone2>[a-zà-ú_/ ]+)|"
            rf"{_SAME} o fuso(?: horário)? para (?P<timezone3>[^\d,;]+?)",
        ),
        (
            "people-live",
            "people",
            "update",
            r"(?:eu )?(?:(?:moro|vivo|trabalho|moramos|vivemos)(?: agora)? (?:em|n[ao]s?)|a minha cidade é"
            r"|minha cidade é|mudei-me para|me mudei para|mudámo-nos para|(?:estou a|vou) mudar-me para|vou me mudar para"
            r"|estou no fuso(?: horário)? de) (?:[ao] )?(?P<timezone>[^\d,;]+?)(?: agora)?",
        ),
        (
            "people-name",
            "people",
            "update",
            r"(?:o meu nome é|meu nome é|chamo-me|eu chamo-me|me chamo|eu me chamo|chama-me|chame-me|me chama de"
            r"|me chame de|podes chamar-me|pode me chamar de|trata-me por|trate-me por)"
            r" (?P<display_name>(?!um\b|uma\b|à\b|às\b|quando\b|de\b|para\b|[ao]\b)[\w .'-]{1,40}?)",
        ),
        (
            "people-language",
            "people",
            "update",
            rf"(?:fala|fale|falar|responde|responda|escreve|escreva)(?: comigo|-me)?(?: em)?"
            rf" (?P<language>{_LANGUAGES})|{_SAME} (?:a )?(?:minha )?(?:língua|idioma)"
            rf"(?: para)?(?: o)? (?P<language2>{_LANGUAGES})|{_SAME} o (?:meu )?idioma para (?:o )?"
            rf"(?P<language3>{_LANGUAGES})",
        ),
        (
            "people-morning",
            "people",
            "update",
            r"(?:o meu dia|meu dia|a minha manhã|minha manhã) (?:começa|inicia)(?: às| as)? (?P<morning>\d{1,2})"
            r"(?: ?h(?:oras)?)?",
        ),
        (
            "people-minutes",
            "people",
            "update",
            r"(?:(?:as )?(?:minhas )?reuniões|(?:os )?(?:meus )?(?:eventos|compromissos)) (?:duram|são de|devem"
            r" durar|têm)(?: normalmente| sempre| por padrão)? (?P<default_meeting_minutes>\d{1,3}) min(?:utos)?",
        ),
    )
)
_HELLO = (
    r"(?:oi|olá|ei|hey|opa|viva|e aí|bom dia|boa tarde|boa noite|boas|alô)"
    r"(?: (?:nudge|bot|pessoal|malta|gente|amig[oa]|a todos|para ti também))?"
)
_HOW = (
    r"(?:como (?:estás|está|vais|vai|andas|é que estás|você está)(?: hoje)?|tudo bem|tudo bom|que tal|beleza"
    r"|tás bom|tudo certo)"
)
TALK = rows(
    (
        # rule id, pattern of a whole message that asks for nothing
        (
            "hello",
            rf"(?:{_HELLO}[\s,!.]*)+(?:{_HOW})?(?: contigo| com você)?|(?:{_HOW}[\s,!.?]*)+(?: contigo"
            r"| com você)?|(?:e )?quem (?:és(?: tu)?|é você)|(?:o )?que (?:és(?: tu)?|é você)|és (?:um (?:bot|robô"
            r"|humano)|real|humano)|estás (?:aí|bem)|você está aí|boas festas|feliz (?:natal|ano novo|aniversário"
            r"|páscoa)",
        ),
        (
            "thanks",
            r"(?:(?:ok(?:ay)?|super|perfeito|fixe|ótimo|óptimo|está bem|certo|tá)[,!. ]+)?(?:muito |muitíssimo )?"
            r"(?:obrigad[oa]|obg|brigad[oa]|brigadão|obrigadinh[oa]|valeu|agradecid[oa]|agradeço)"
            r"(?: nudge| pela ajuda| mesmo)*|(?:fixe|ótimo|óptimo|bom trabalho|excelente|maravilha|perfeito"
            r"|legal|bacana|boa|impecável|espetáculo|que bom|top)|[👍🙏❤️😊🎉👌]+",
        ),
        (
            "bye",
            r"(?:tchau|xau|chau|adeus|até (?:logo|já|amanhã|breve|depois|mais)|boa noite|fica bem|bom descanso"
            r"|bom fim de semana|um abraço|abraços?)",
        ),
        (
            "no",
            r"(?:oh |ok(?:ay)? |ah )?(?:esquece(?: isso| lá)?|esqueça(?: isso)?|deixa(?: lá| estar| pra lá)|deixe"
            r"(?: lá| estar| pra lá)|não importa|não interessa|não faz mal|tanto faz|não,? obrigad[oa]"
            r"|não é preciso|deixa quieto)",
        ),
    )
)
HERE = typed(
    r"(?:(?:eu )?(?:estou|tô)|(?:nós )?estamos|cheguei|já cheguei)(?: agora| já| atualmente| neste momento"
    r"| de volta| de novo)*(?: em| n[ao]s?| a)+ (?P<timezone>[^\d,;TRDO]+?)(?: agora| neste momento| já)?"
)
"""Where somebody is, when the place is written as a name."""
NOT_PLACES = typed(
    r"^(?:um|uma|meu|minha|casa|reunião|férias|viagem|trânsito|pânico|apuros|forma|baixa|licença|pausa|dúvida"
    r"|atraso|trabalho|dieta|paz|perigo|choque|stress|crise|tratamento|quarentena|luto)\b"
)
YES = typed(
    r"(?:sim(?: por favor| claro| pode ser| está bem| quero| senhor)?|s|yes|yep|claro(?: que sim)?|ok|okay|certo"
    r"|correto|exato|exatamente|isso(?: mesmo)?|está bem|tá(?: bem| bom| certo)?|pode ser|pode|faz(?: isso)?|faça"
    r"(?: isso)?|força|bora|vamos(?: lá| a isso)?|com certeza|de acordo|concordo|por favor|perfeito|confirmo"
    r"|confirma|confirmado|confirmar|ya|é|é isso|uhum|beleza|combinado|avança|com todo o gosto|segue)"
)
NO = typed(
    r"(?:não(?: obrigad[oa]| é preciso| quero| faças| faça)?|n|no|nope|nunca|jamais|deixa(?: lá| estar| pra lá)?"
    r"|esquece(?: isso| lá)?|esqueça|cancela|cancelar|cancele|para|pára|pare|parar|agora não|melhor não|nem pensar"
    r"|nenhum[a]?(?: d[eo]s?l?[ea]?s?)?|nem um nem outro|nem uma nem outra|afinal não|de modo nenhum|negativo)"
)
YES_LABEL, NO_LABEL = typed("sim|yes"), typed("não|no|nenhum|nenhuma")
"""How the labels of the buttons begin that these words press."""
PRESS = typed(
    r"(?:carrega|carregue|clica|clique|toca|toque|aperta|aperte|escolhe|escolha|seleciona|selecione|quero)"
    r"(?: em| n[ao])?(?: [ao])?(?: botão| opção)? (?P<label>.+?)"
)
_IS = (
    r"(?:muda|mude|passa|passe|altera|põe|coloca|faz)(?:-[oa])?(?: isso| isto)?(?: para(?: [ao]s?)?)?|que seja"
    r"|fica|fique"
)
AGAIN = typed(
    rf"(?:não|nao|na verdade|afinal|desculpa|desculpe|espera|espere|queria dizer|quis dizer|quero dizer|digo|aliás"
    rf"|melhor|antes|prefiro|ups|opa|hum+|eu disse|disse|{_IS}|em vez disso|correção|vamos dizer|digamos"
    rf"|ao invés)"
)
"""What begins a correction of what was just understood."""
SELF = typed(
    r"(?:(?:[,.;!?…]|\.\.\.|\s[-–—]+)\s*(?:(?:ah|oh|hum|ai) )?(?:(?:(?:não|nao|espera|espere|desculpa|desculpe"
    r"|perdão|ups|opa|aliás|para)(?=\s*(?:[,.!:]|[-–—] |\Z|T|(?:não|espera|espere|desculpa|desculpe|afinal|às|na"
    r"|no|para|melhor|aliás|quero dizer|digo)\b|\d{1,2}(?::\d\d)?[\s.!]*\Z))|na verdade|afinal(?! de contas)"
    r"|quero dizer|queria dizer|quis dizer|digo|aliás|ou melhor|ou antes|melhor(?= T)|melhor dizendo|correção"
    r"|afinal não(?=[\s.!]*\Z)|esquece(?: isso)?(?=[\s.!]*\Z)|esqueça(?: isso)?(?=[\s.!]*\Z)|digamos)\b"
    r"(?:[\s,.!:-]|\Z)*)+"
    r"| (?:não espera|espera não|não desculpa|desculpa não|não afinal|quero dizer|ou melhor|ou antes|não melhor"
    r"|aliás|na verdade não|digo)\b[\s,.!:-]*)"
)
"""What stands before words that replace the ones just said."""
MAKE_IT = typed(r"(?:que seja|fica|põe|muda para)[\s,.!:-]*\Z")
"""Before a time or a mark it corrects; before other words it says how."""
LED = typed(
    r"(?:para|pra|com|de|d[ao]|às|em|n[ao]|sobre|isso|isto|eu|tu|ele|ela|é|são|se|porque|então|e|mas|que|por)\b"
)
"""How words begin that name nothing."""
UNSAID = typed(
    r"\b(?:afinal|na verdade|espera|oh|ah)\b.*\bnão\b|\besquece(?: isso)?\b|\besqueça\b|\bafinal não\b"
    r"|\bdeixa (?:lá|estar|pra lá)\b"
)
"""Taking back all of it."""
HOUR = typed(
    rf"(?:(?:não|nao|desculpa|desculpe|na verdade|afinal|espera|melhor|antes|às|as|para as|pras|{_IS}|quero dizer"
    rf"|queria dizer|quis dizer|eu disse|digo|aliás|digamos)[\s,.!]+)*(?P<hour>(?:1\d|2[0-3]|[1-9])"
    rf"(?::[0-5]\d)?)(?: ?h(?:oras)?)?[\s.!]*"
)
"""A number that can only be an hour, and what may stand before it."""
RENAMED = typed(
    r"^(?:(?:não|nao|desculpa|desculpe|afinal|ups|espera|aliás|na verdade)[,.!]+ |(?:não, )?(?:quero|queria|quis)"
    r" dizer |ou melhor,? |digo,? )(?!obrigad)"
)
"""A message that begins so and names a thing gives the last one another name."""
AIM = typed(r"^(?:para(?: [ao]s?(?= \d| dia))?|pra|sobre) ")
INSTEAD = typed(r"\b(?:em vez disso|ao invés|afinal|na verdade|então|por favor|melhor)\b")
MORE = typed(
    r"^(?:(?:e|também|mais|ah,? e|e também|e ainda|além disso|assim como)\s+"
    r"|(?=(?:adiciona|acrescenta|junta|adicione|acrescente)\b))(?P<add>(?:adiciona|acrescenta|junta|adicione"
    r"|acrescente|põe)(?: também| mais)? )?(?:também |mais )?(?P<more>.+?)(?: também)*$"
)
WHAT_ABOUT = typed(r"^(?:e (?:se for|que tal)|que tal|e(?: n[ao]| para| às)?|e quanto a|(?:e )?se for)\s+")
CALL_IT = typed(
    r"^(?:não,? )?(?:chama|chame)(?:-lhe|-o|-a| isso| a isso| isto)? (?:antes |de )?(?P<title>.+)$"
)
LEADS = words(
    (
        "em às as a até para pra por pelas de da do das faz põe digamos diz vamos talvez que tal cada todos todas"
        " não sim ok bem então só é seja fica muda passa por favor volta cerca acho melhor antes afinal o na no"
        " amanhã quero pode ser lá deixa"
    ).split()
)
"""Words that lead to a time in an answer."""
FILLER = words(
    "o a os as um uma esse essa este esta aquele aquela por favor opção botão para em na no meu minha é eu quero"
    " escolho de do da".split()
)
"""Words that choose nothing."""
ORDINALS = {
    f"{article}{word}": place
    for place, told in enumerate(
        (
            "primeiro primeira 1º 1ª",
            "segundo segunda 2º 2ª",
            "terceiro terceira 3º 3ª",
            "quarto quarta 4º 4ª",
            "quinto quinta 5º 5ª",
        ),
        start=1,
    )
    for word in told.split()
    for article in ("", "o ", "a ")
}
"""Which of the buttons, counted from the first."""
FROM_CITY = typed(
    r"^(?:(?:eu )?(?:estou|moro|vivo|sou) (?:em|n[ao]s?|d[aeo])|estamos em|em|n[ao]|de|é|perto de)\s+"
)
"""What stands before a city in an answer."""
TO_PEOPLE = frozenset("liga ligue ligar telefona telefonar pergunta perguntar escreve escrever".split())
"""Verbs that carry over only to names."""
SHARED_VERBS = words(
    "compra compre comprar liga ligue ligar paga pague pagar encomenda encomendar busca buscar limpa limpe limpar"
    " lava lave lavar arranja arranjar rega regue regar alimenta alimentar telefona telefonar traz trazer".split()
)
"""Verbs that carry over to what is added: "e leite" after "comprar ovos"."""
LAST_VERBS = frozenset({""})
"""Verbs that stand last in a title; Portuguese has none."""
WITH_PERSON = r"(?P<before>.*\bcom (?:[ao] )?)(?P<name>[A-ZÁÉÍÓÚÂÊÔÃÕÇ][\w'-]*)$"
"""A title that names whom one is with."""
