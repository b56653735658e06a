"""How Portuguese asks to change something, and to take it away."""

from core.language.turns.pt import verbs as v

_RINGS = (
    r"(?:lembretes?|alarmes?|despertador(?:es)?|temporizador(?:es)?|timers?|cronómetros?"
    r"|cronômetros?|avisos?|alertas?|contage(?:m|ns))"
)
_LISTS = r"(?:listas?|calendário|agenda|compras|afazeres|tarefas|to-dos?)"
_EVENT = (
    r"(?:reunião|encontro|evento|festa|almoço|jantar|brunch|casamento|chamada|viagem|conferência"
    r"|convite|lista de convidados|jogo|entrevista|review|sessão|aula|stand-?up|demo|retro|workshop"
    r"|treino|ensaio|compromisso|churrasco|lanche|café)"
)
_NOUN = rf"(?:{_RINGS}|{_EVENT}|tarefa|consulta|dentista|prioridade)"

CHANGING: tuple[tuple[str, str, float, str], ...] = (
    (
        "change-verb",
        "update",
        6.0,
        rf"^(?:{v.CHANGE})\b(?! (?:d[ae] )?(?:assunto|ideias?)\b)",
    ),
    (
        "change-pass",
        "update",
        6.0,
        r"^(?:passa|passe|passar|puxa|puxe)(?:-l?[oa]s? | (?:[ao]s? |(?:meu|minha)s? |#\d+ |isso "
        r"|isto |ess[ae] "
        r"|est[ae] |T+ )(?!roupa|camis|lençóis|ferro))(?:.*\b)?(?:(?:mais )?(?:para a frente"
        r"|para trás|pra frente|pra trás|mais cedo"
        r"|mais tarde)|(?:para |pras? |até )?[TO]{3,}(?: em vez.*)?)$(?<!na lista)",
    ),
    (
        "change-put",
        "update",
        6.0,
        rf"^(?:{v.PUT}|{v.DO}|torna|muda)(?<!-me) (?:[ao]s? |(?:meu|minha)s? |#\d+ |isso |isto "
        rf"|T+ )"
        rf"(?=(?:\S+ )?(?:{_EVENT}|consulta|dentista|tarefa|[TO]{{3}})\b|(?<=\d )|(?<=iss. )"
        rf"|(?<=ist. )).*"
        r"\b(?:para |pras? |até |às )?[TRO]{3,}(?: em vez.*)?$",
    ),
    (
        "change-chore",
        "update",
        -3.6,
        r"^(?:troc|mud|alter|atualiz|actualiz|corrij|corrig|edit|mov|adiant|ajust)\w+"
        rf"(?!.*\b{_NOUN}\b) (?!isso\b|isto\b|el[ae]\b|tudo\b|T|[ao]s? (?:meu|minha)|(?:meu|minha))"
        r"(?!.*\b(?:para|pra|até|de|em vez|como|nome|título|hora|data|local)\b)(?!.*(?:#\d|M|Q))"
        r"[^TRDO]+(?:T+|R+)?$",
    ),
    (
        "change-name",
        "update-sure",
        7.0,
        rf"^(?:{v.RENAME})\b|^(?:{v.CHANGE}|defin\w+) o (?:nome|título) d[aeo]\b",
    ),
    (
        "change-mid",
        "update",
        4.5,
        r"\b(?:remarcar?|reagendar?|adiar?|renomear?)\b",
    ),
    (
        "change-make",
        "update",
        5.5,
        rf"^(?:{v.PUT}|{v.DO}|torn\w+|defin\w+|deix\w+) (?:[ao]s? |meu |minha |#\d+|isso|isto"
        rf"|ess[ae] "
        r"|est[ae] |tod[oa]s |T+ ).*\b(?:em vez|mais (?:longo|longa|curto|curta|cedo|tarde)"
        r"|prioridade|urgente|prioritári[oa]|importante|semanal|diári[oa]|mensal)\b",
    ),
    ("change-instead", "update", 5.5, r"\b(?:em vez d[aeo]s?|em lugar d[aeo]|e não)\b"),
    ("change-instead-end", "update", 3.0, r"\b(?:em vez disso|ao invés)[.!]?$"),
    (
        "change-absent",
        "update",
        3.0,
        r"^(?!.*\b(?:cancel|apag|desmarc)\w*).*\bnão (?:vou |vai |vamos |posso |pode |podemos "
        r"|consigo |conseguimos |consegue )+(?:poder |conseguir )?(?:ir|vir|comparecer|estar"
        r"|participar|assistir)\b",
    ),
    (
        "change-for-good",
        "update",
        -4.0,
        r"^(?:troc|mud|substitu|atualiz)\w+ (?!.*\b(?:para|em vez|lembrete|alarme|reunião"
        r"|evento)\b)"
        r"(?!.*#)[^T]* R{2,}$",
    ),
    (
        "change-moved",
        "update",
        6.5,
        r"\b(?:foi|fica|ficou|está|é|passou|passa|vai ser|será)(?: \S+)? (?:adiad|mudad|remarcad"
        r"|movid"
        r"|antecipad|alterad|reagendad|transferid|passad)[oa]s?\b"
        r"|^(?:[ao]s? )(?:meu |minha )?(?:\S+ ){1,4}(?:passou|mudou|passa|foi|fica|é agora|agora é)"
        r" (?:para |pra |às )?[TO]{3}|^#\d+ (?:T+ )?(?:é|fica|passa)(?: T+)?(?: para| a)? T",
    ),
    (
        "change-by",
        "update",
        7.5,
        rf"^(?:{v.ADD}|{v.TAKE}|{v.PUT}|dá|dê|som[ae]r?)\b(?: mais)? [TDO]{{3,}}(?: (?:a mais"
        rf"|a menos))?"
        rf" (?:ao?s?|[à]s?|d[ao]s?|n[ao]s?|para [ao]) (?:\S+ ){{0,3}}{_RINGS}\b"
        rf"|^(?:{v.LENGTHEN})\b.*\b{_RINGS}\b"
        rf"|^(?:mais |menos )?[DTO]{{3,}} (?:a mais |a menos )?(?:ao?s?|n[ao]s?"
        rf"|para [ao]) (?:\S+ )?{_RINGS}\b",
    ),
    (
        "change-amount",
        "update",
        7.0,
        rf"^(?:{v.ADD}|{v.TAKE}|dá|dê|soma)\b(?: mais)? [DTO]{{3,}} (?:a mais )?(?:à|ao|às|aos|a"
        rf"|d[aeo]s?"
        rf"|n[ao]s?|para [ao]) (?:\S+ ){{0,3}}{_NOUN}\b",
    ),
    ("change-repeat", "update", 5.0, rf"^repet(?:e|ir|es)\b.*\b{_RINGS}|^repita\b.*\b{_RINGS}"),
    (
        "change-people",
        "update",
        7.0,
        rf"^(?:{v.ADD}|{v.PUT}|{v.TAKE}|convid\w+|desconvid\w+) (?!um\b|uma\b|D|T|Q|tod[oa]s?\b)"
        rf"(?:(?:o|a|os|as) )?\w+ (?:\S+ ){{0,5}}?(?:à|ao|a|para [ao]|n[ao]|d[ao])"
        rf" (?:minha |meu |nossa )?{_EVENT}\b(?!.*\b(?:lista de compras|lista de tarefas)\b)",
    ),
    (
        "change-priority",
        "update-sure",
        6.5,
        rf"^prioriz\w+\b|^(?:{v.CHANGE}|defin\w+|{v.PUT}|sub\w+|baix\w+)(?: a)? (?:prioridade"
        rf"|importância)\b|^(?:{v.PUT}|{v.DO}|marc\w+|marqu\w+|torn\w+|assinal\w+|defin\w+|deix\w+"
        r"|coloc\w+) (?:#?\d+|isso|isto|[ao]s? \w+|.*)\b.*M{4,}|^#\d+:? (?:com |para )?[TRM]+$"
        r"|^(?:isso|isto|ess[ae]|est[ae]|el[ae]) M{3,}$"
        rf"|^(?:prioridade d[aeo]|a prioridade d[aeo])\b|^(?:{v.ADD}|{v.PUT}|escrev\w+) (?:uma "
        rf"|a )?"
        r"(?:nota|descrição|comentário|observação|anotação) (?:a|à|ao|em|n[ao])\b",
    ),
    (
        "change-tag",
        "update-sure",
        7.0,
        r"^(?:etiquet|tagu|tag|rotul|marc|marqu)\w+\b.*(?:M|\bcom a? ?(?:tag|etiqueta)\b)"
        rf"|^(?:{v.ADD}|{v.PUT}) (?:a )?(?:tag |etiqueta )?M+ (?:a|à|ao|em|n[ao]) ",
    ),
    (
        "change-untag",
        "update-sure",
        9.0,
        rf"^(?:{v.TAKE}) (?:a )?(?:(?:tag|etiqueta)s?\b.*M|M+ d[aeo]? )",
    ),
    ("change-call", "update", 3.5, r"^cham(?:a|e|ar)(?:-lhe)? (?:isso|isto|#\d+)\b"),
    (
        "cancel-verb",
        "remove",
        6.0,
        r"^(?:cancel|apag|apagu|elimin|remov|desmarc|desmarqu|delet|anul|suprim|desagend|descart"
        r"|revog)(?:[aeiáêí]\w{0,4})(?:-\w+)?\b"
        r"(?! (?:a |as |o |os )?(?:minha |meu )?(?:conta|perfil|dados|luz|luzes|fogo|vela|quadro"
        r"|assinatura|subscrição)\b)",
    ),
    ("cancel-exclude", "remove", 6.0, r"^exclu(?:i|a|ir|is|í-l[oa]s?)\b"),
    (
        "cancel-weak",
        "remove-known",
        5.0,
        rf"^(?:{v.STOP}|{v.EMPTY}|tir(?:a|e|ar)|risc\w+|risqu\w+|esquec(?:e|er)|esqueça|chega de"
        rf"|larga"
        r"|desist\w+|dispens\w+|desativ\w+|desactiv\w+|retir\w+)\b",
    ),
    (
        "cancel-mid",
        "remove",
        5.0,
        r"\b(?:cancela|cancele|cancelar|apaga|apague|apagar|desmarca|desmarque|desmarcar|elimina"
        r"|elimine|eliminar|remove|remova|remover|exclui|exclua|excluir)(?:-[oa]s?)?"
        r" (?:isso|isto|[ao]s?|meu|minha|tod[oa]s?|Q|T+)\b",
    ),
    (
        "cancel-off",
        "remove",
        6.5,
        rf"^(?:{v.TAKE})\b.*\bd[ao]s? (?:\S+ ){{0,2}}{_LISTS}\b",
    ),
    (
        "cancel-turn-off",
        "remove-known",
        6.0,
        rf"^(?:deslig\w+|desativ\w+|desactiv\w+|silenci\w+|cal[ae]r?|apag\w+|par\w+|pár\w+"
        rf"|encerr\w+"
        rf"|termin\w+|interromp\w+|abort\w+)\b.*\b{_RINGS}\b",
    ),
    (
        "cancel-ring",
        "remove-ring",
        7.0,
        rf"^(?:deslig\w+|desativ\w+|desactiv\w+|silenci\w+|cancel\w+|apag\w+|elimin\w+|remov\w+"
        rf"|exclu\w+|par\w*|pár\w+|abort\w+|encerr\w+|tir\w+)(?:-\w+)?\b(?! [DT]{{3,}} d)"
        rf"(?! mais)(?: \S+){{0,3}}? {_RINGS}\b",
    ),
    (
        "cancel-no-need",
        "remove",
        7.0,
        rf"\b(?:já )?não (?:preciso|quero|precisamos|queremos|é preciso|vou precisar|necessito)\b"
        rf".*\b(?:{_NOUN}|lista|agenda)\b|\bnão (?:preciso|quero) mais\b|^(?:sem|nada de|chega de)"
        rf" {_RINGS}\b",
    ),
    (
        "cancel-never-mind",
        "remove",
        5.0,
        r"^(?:esquece|esqueça|deixa|deixe)(?: lá)? (?:[ao]s? |aquel[ae] |ess[ae] |minha |meu )",
    ),
    (
        "cancel-no-wake",
        "remove-ring",
        7.5,
        r"^(?:(?:já )?não (?:me |nos )?(?:(?:é preciso|precisas? de|precisa|quero que)(?: me)? )?"
        r"(?:lembr|acord|despert|avis|notifi|alert|chate|incomod)\w*|(?:para|pára|pare|deixa|deixe"
        r"|parar) de (?:me )?(?:lembr|acord|despert|avis|notifi|alert|chate|incomod)\w*|nunca mais"
        r" me (?:lembr|acord|avis)\w*)",
    ),
    (
        "cancel-told",
        "remove",
        8.0,
        r"^(?:[ao]s? |meu |minha ).* (?:foi|ficou|está|foram|fica) (?:cancelad|desmarcad"
        r"|anulad)[oa]s?$",
    ),
    (
        "cancel-removed",
        "remove",
        5.0,
        r"\b(?:removid|apagad|cancelad|retirad|eliminad)[oa]s?\b.*\bd[ao]s? (?:minha|meu|lista"
        r"|agenda)",
    ),
)
