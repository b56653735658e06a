"""Portuguese sentences that are a whole wish: undo, why, help, and what the speaker is like."""

from core.language.turns.pt.spelling import rows

_SEE = (
    r"(?:(?:como|o que)(?: é que)?(?: está| vai ser| é| vai| fica| anda)?|(?:mostra|mostre|dá|dê"
    r"|ver|vê|diz)"
    r"(?:-me)?)? ?"
)
ASKED = rows(
    (
        # command, pattern of a whole wish that asks for the same, with what follows it as `rest`
        (
            "week",
            rf"{_SEE}(?:a )?minha semana|(?:como (?:está|vai ser|vai|é) )(?P<rest>esta semana"
            rf"|a próxima semana"
            r"|a semana que vem|essa semana)|resumo da (?:minha )?semana",
        ),
        (
            "today",
            rf"{_SEE}(?:o )?meu dia(?: de hoje| hoje)?|resumo do (?:meu )?dia"
            rf"|como está o dia",
        ),
    )
)
_IT = (
    "(?:isso|isto|a última|o último|a última coisa|a última ação|a última alteração"
    "|a última mudança|tudo)"
)
_LANGUAGES = (
    r"inglês|português|português de portugal|português do brasil|português europeu"
    r"|português brasileiro"
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
            rf"(?:undo|desfaz|desfaça|desfazer|desfaz-o|anula|anular|reverte|reverter|reverta"
            rf"|volta atrás"
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
            rf"(?:redo|refaz|refaça|refazer|repõe|repor)(?: {_IT})?|faz (?:isso )?outra vez"
            rf"|afinal sim"
            r"|faz (?:isso )?de novo",
        ),
        ("redo-item", "conversation", "redo", r"(?:refaz|refaça|refazer|repõe) (?P<item>.+?)"),
        (
            "why",
            "conversation",
            "why",
            r"(?:porquê|porque|por que|por quê|por que motivo|por que razão"
            r"|como assim)(?: (?:isso|isto|não"
            r"|(?:é que )?(?:fizeste|fez|disseste|disse|achas|entendeste|você fez"
            r"|você disse)(?: isso| isto)?))?"
            r"|explica(?:-me)?(?: isso| isto)?|explique(?: isso)?|como (?:é que )?(?:entendeste"
            r"|leste|percebeste"
            r"|chegaste a)(?: isso| isto)?",
        ),
        (
            "wrong",
            "corrections",
            "mark",
            r"(?:(?:não|oh|desculpa|desculpe)[,.!]? )?(?:(?:(?:isso|isto) )?(?:está|estava|é|foi"
            r"|tá) (?:tudo "
            r"|completamente |totalmente )?(?:errad[oa]|mal|incorret[oa]|incorrect[oa]|um erro"
            r"|um engano)"
            r"|(?:isso|isto) não (?:está|é|foi|era) (?:certo|correto|correcto|bem|isso|verdade"
            r"|(?:bem )?o que (?:eu )?(?:quis|queria|disse|pedi|quis dizer|queria dizer|pretendia))"
            r"|não (?:foi|era|é) (?:isso|isto|o que (?:eu )?(?:quis|queria|disse|pedi|quis dizer"
            r"|queria"
            r"|queria dizer|pretendia))(?: que (?:eu )?(?:quis|queria|disse|pedi|quis dizer"
            r"|queria dizer))?"
            r"|não (?:quis|queria) (?:dizer )?(?:isso|isto)|não disse isso"
            r"|(?:entendeste|percebeste|interpretaste|leste|entendeu"
            r"|você entendeu)(?:-me)? (?:mal|errado)"
            r"|não (?:me )?(?:entendeste|percebeste|entendeu)(?: bem)?(?: isso)?"
            r"|(?:enganaste-te|estás enganado|você está enganado|se enganou)|errado|erro"
            r"|incorreto|engano)",
        ),
        (
            "why-item",
            "conversation",
            "why",
            r"(?:porquê|porque|por que|explica) (?P<item>#\d+)|(?:porque"
            r"|por que)(?: é que)? (?:adicionaste"
            r"|criaste|mudaste|cancelaste|apagaste|alteraste|fizeste|moveste|você (?:adicionou"
            r"|criou|mudou"
            r"|cancelou|apagou)) (?P<item2>(?!isso|isto).+)",
        ),
        (
            "help",
            "conversation",
            "help",
            r"ajuda(?:-me)?|ajude-me|me ajuda|socorro|(?:o )?que (?:é que )?(?:tu "
            r"|você )?(?:sabes|podes|consegues"
            r"|sabe|pode|consegue)(?: tu)?(?: fazer)?(?: por mim| para mim)?"
            r"|como (?:é que )?(?:isto|isso|tu|você"
            r"|este bot)? ?(?:funciona|funcionas)(?: isto| isso)?"
            r"|(?:o )?que (?:é que )?(?:te )?(?:posso|devo)"
            r"(?: eu)? (?:dizer|perguntar|fazer|pedir|escrever|te dizer|pedir-te"
            r"|dizer-te)(?: aqui)?"
            r"|comandos?|menu|mostra-me o que (?:sabes|podes) fazer",
        ),
        (
            "show-thing",
            "conversation",
            "show",
            r"(?:(?:mostra|mostre)(?:-me)?|o que (?:é|era)|abre|abra|detalhes d[aeo]"
            r"|ver)(?: (?:a )?tarefa"
            r"| (?:o )?evento| (?:o )?lembrete| [ao])? (?P<item>#\d+)(?: outra vez| de novo)?"
            r"|(?:mostra|mostre)(?:-me)? (?P<item2>isso|isto)",
        ),
        (
            "privacy",
            "conversation",
            "privacy",
            r"(?:política de )?privacidade|(?:o )?que (?:é que )?(?:tu |você )?(?:guardas|sabes"
            r"|armazenas|guarda"
            r"|sabe|armazena)(?: tu)?(?: sobre mim| de mim| a meu respeito)"
            r"|(?:o )?que (?:é que )?(?:guardas"
            r"|armazenas|guarda|armazena)|que dados (?:é que )?(?:tens|guardas|tem|guarda"
            r"|armazenas|você tem"
            r"|você guarda)(?: sobre mim| de mim| meus)?",
        ),
        (
            "export",
            "upkeep",
            "export",
            r"(?:exporta|exporte|exportar|descarrega|descarregar|baixa|baixe|baixar"
            r"|transfere)(?: tod[oa]s)?"
            r" (?:(?:[ao]s )?(?:meus dados|minhas coisas)|tudo)|(?:dá|dê|envia|envie|manda"
            r"|mande)(?:-me|me)?"
            r"(?: uma cópia d?)?(?: ?(?:todos )?os)? ?meus dados|(?:(?:eu )?(?:quero|queria"
            r"|gostava de ter) )"
            r"(?:uma cópia d?)?(?: ?os)? ?meus dados|exportar?",
        ),
        (
            "people-show",
            "people",
            "show",
            r"(?:(?:mostra|mostre|ver|quais são|qual é"
            r"|quais)(?:-me)? )?(?:[ao]s? )?(?:minhas (?:definições"
            r"|configurações|preferências)|meu perfil|meu fuso(?: horário)?)"
            r"|em que fuso(?: horário)? estou"
            r"|definições|configurações",
        ),
        (
            "people-invite",
            "people",
            "invite",
            r"(?:(?:faz|cria|crie|faça|dá|dê|gera|gere)(?:-me)?|preciso de|quero|me dá) (?:um "
            r"|mais um |outro )?"
            r"(?:novo )?(?:convite|código de convite)(?: para alguém)?|(?:convida|convide"
            r"|convidar) (?:alguém"
            r"|um amigo|uma amiga|outra pessoa)",
        ),
        (
            "people-recover",
            "people",
            "recover",
            r"(?:(?:(?:faz|cria|crie|dá|dê|gera)(?:-me)?|preciso de"
            r"|quero) )?(?:um )?código de recuperação"
            r"(?: para mim| para (?P<person>.+?))?",
        ),
        (
            "people-unlink",
            "people",
            "unlink",
            r"(?:remove|remova|desliga|desligue|esquece|esqueça|desvincula|desvincule"
            r"|apaga) (?:todas )?(?:as )?"
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
            r"(?:eu )?(?:(?:moro|vivo|trabalho|moramos|vivemos)(?: agora)? (?:em|n[ao]s?)"
            r"|a minha cidade é"
            r"|minha cidade é|mudei-me para|me mudei para|mudámo-nos para|(?:estou a"
            r"|vou) mudar-me para|vou me mudar para"
            r"|estou no fuso(?: horário)? de) (?:[ao] )?(?P<timezone>[^\d,;]+?)(?: agora)?",
        ),
        (
            "people-name",
            "people",
            "update",
            r"(?:o meu nome é|meu nome é|chamo-me|eu chamo-me|me chamo|eu me chamo|chama-me"
            r"|chame-me|me chama de"
            r"|me chame de|podes chamar-me|pode me chamar de|trata-me por|trate-me por)"
            r" (?P<display_name>(?!um\b|uma\b|à\b|às\b|quando\b|de\b|para\b"
            r"|[ao]\b)[\w .'-]{1,40}?)",
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
            r"(?:o meu dia|meu dia|a minha manhã|minha manhã) (?:começa|inicia)(?: às"
            r"| as)? (?P<morning>\d{1,2})"
            r"(?: ?h(?:oras)?)?",
        ),
        (
            "people-minutes",
            "people",
            "update",
            r"(?:(?:as )?(?:minhas )?reuniões|(?:os )?(?:meus )?(?:eventos"
            r"|compromissos)) (?:duram|são de|devem"
            r" durar|têm)(?: normalmente| sempre"
            r"| por padrão)? (?P<default_meeting_minutes>\d{1,3}) min(?:utos)?",
        ),
    )
)
