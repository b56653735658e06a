"""The Portuguese words that stand for things, for chores, and for what other assistants do."""

from core.language.turns.pt.spelling import orders, rows, words

OCCASION = (
    r"\b(?:almoços?|jantar(?:es)?(?! fora$)|brunch|pequeno[- ]almoço com|café (?:da manhã )?com"
    r"|lanche com|ceia|churrascos?|piquenique"
    r"|festas?|festinha|aniversários?|casamentos?|batizados?|baptizados?|concertos?|shows?"
    r"|espet[áa]culos?|espectáculos?|jogos?|partida|treinos?|ensaios?|aulas?|explicação"
    r"|palestras?|semin[áa]rios?|webinars?|workshops?|formaç(?:ão|ões)|cursos?|sessão|sessões"
    r"|exames?|provas?|teste|entrevistas?|apresentaç(?:ão|ões)|conferências?|congressos?"
    r"|(?:video)?chamadas?|videoconferências?|call|ligação com|stand-?up|daily|review|retro|demo"
    r"|kick-?off|one[- ]on[- ]one|1[:-]1|check-?up|dentista|médic[oa]|pediatra|oftalmologista"
    r"|dermatologista|ginecologista|psic[óo]log[oa]|terapeuta|nutricionista|ortodontista"
    r"|veterinário|fisioterapia|fisioterapeuta|terapia|cabeleireir[oa]|barbeiro|barbearia|salão"
    r"|manicure|depilação|massagem"
    r"|cirurgia|operação|vacina(?:ção)?|consultas?|viage(?:m|ns)|férias|voos?|passeio|excursão"
    r"|caminhada|festival|torneio|campeonato|cerim[ôó]nia|formatura|funeral|velório|missa"
    r"|enterro|encontros?|reencontro|visitas?|tour|ginásio|academia|ioga|yoga|pilates"
    r"|zumba|crossfit|natação|futebol|futsal|padel|ténis|tênis|basquete|vôlei|coro|banda"
    r"|cinema|teatro|[óo]pera|museu|corte de cabelo|mudança|vistoria|inspeção|audiência|plantão"
    r"|turno"
    r"|confraternização|happy hour|copos|sa[íi]da com|prazo|estreia|inauguração|lançamento)\b"
)
"""What one goes to."""
NOUNS: tuple[tuple[str, str, float, str], ...] = rows(
    (
        ("noun-reminder", "reminders", 4.5, r"\blembretes?\b|\blembrança (?:para|de)\b"),
        (
            "noun-alarm",
            "reminders",
            4.5,
            r"\b(?:alarmes?|despertador(?:es)?|temporizador(?:es)?|timers?|cronómetros?"
            r"|cronômetros?|contage(?:m|ns) (?:regressiva|decrescente))\b",
        ),
        ("noun-alert", "reminders", 3.0, r"\b(?:avisos?|alertas?|notificaç(?:ão|ões))\b"),
        (
            "noun-calendar",
            "events",
            3.0,
            r"\bcalendários?\b|(?<!^)\bagenda\b(?! (?:um|uma|o|os|as|reuni))|^agenda (?:d[aeo]"
            r"|para)\b"
            r"|\bprogramação\b|\bplaner\b|\bplanner\b",
        ),
        (
            "noun-agenda",
            "agenda",
            3.2,
            r"(?<!^)(?<!n)(?<!na minha )(?<!na )\bagenda\b|^agenda(?: (?:d[aeo]|para|T).*)?$"
            r"|\bordem do dia\b|\bresumo (?:do|da)\b",
        ),
        (
            "noun-event",
            "events",
            3.0,
            r"\beventos?\b|\breuni(?:ão|ões)\b|\bcompromissos?\b|\bmeetings?\b|\bagendamentos?\b"
            r"|\bmarcaç(?:ão|ões)\b|\bconvites?\b|\bconvocatórias?\b",
        ),
        ("noun-occasion", "events", 2.0, OCCASION),
        (
            "noun-todo",
            "tasks",
            4.0,
            r"\btarefas?\b|\bto-dos?\b|\bafazeres\b|\bpendências?\b|\bpendentes\b"
            r"|\bcoisas (?:a|para|por) fazer\b|\brecados\b",
        ),
        (
            "noun-list",
            "tasks",
            4.0,
            r"\blistas? (?:d[aeo]s? )?(?:compras?|super)?mercado\b|\blistas? d[aeo]s? (?:compras?"
            r"|tarefas|afazeres|pendências|coisas|desejos|presentes|viagem|trabalho|casa|feira"
            r"|escola|material)\b|\bchecklists?\b|\b(?:rol|lista) de (?!reprodução)\w+",
        ),
        ("noun-list-bare", "tasks", 2.7, r"(?<!^)\blistas?\b(?! de reprodução)"),
        ("noun-tag", "tasks", 3.0, r"\b(?:tags|etiquetas)\b"),
        ("noun-planned", "events", 2.5, r"\b(?:agendad|marcad|planead|planejad|programad)[oa]s?\b"),
        (
            "noun-overdue",
            "tasks",
            3.5,
            r"\b(?:atrasad|vencid)[oa]s?\b|\bem atraso\b|\bpor fazer\b|\bem aberto\b",
        ),
    )
)
CHORES = words(
    (
        *orders(
            "comprar pagar ligar telefonar limpar lavar aspirar varrer enxugar secar estender"
            " passar"
            " engomar cozinhar regar alimentar enviar mandar escrever responder encomendar"
            " consertar reparar arranjar trocar substituir cortar costurar imprimir copiar"
            " digitalizar escanear assinar preencher entregar levantar buscar arrumar organizar"
            " ordenar estudar praticar treinar rever revisar verificar preparar renovar tratar"
            " tomar recolher levar devolver depositar transferir/transfir sacar carregar"
            " instalar atualizar actualizar inscrever cadastrar doar vender alugar plantar podar"
            " colher pintar montar desmontar reciclar pesar medir/meç felicitar agradecer"
            " pesquisar investigar resolver terminar acabar finalizar concluir redigir corrigir"
            " formatar testar programar descongelar temperar assar fritar cozer amassar congelar"
            " passear escovar tosar vacinar abastecer encher esvaziar calibrar polir encerar"
            " desinfetar desinfectar higienizar dobrar guardar embrulhar embalar empacotar"
            " despachar receber cobrar declarar imprimir fotografar gravar editar publicar"
            " contactar contatar falar perguntar convidar confirmar solicitar pedir/peç requisitar"
            " candidatar meditar correr caminhar nadar alongar exercitar ler/lei"
            " apanhar jogar deitar tirar pendurar trancar fechar desligar vigiar"
        ),
        *"faz faça fazer leia lê pega pegue pegar".split(),
    )
)
"""Verbs that begin a thing to do: such a sentence is a task unless a cue says more."""
_COMMANDS = words(
    "confirma confirme confirmar tira tire tirar termina termine terminar programa programe"
    " programar edita edite editar desliga desligue desligar acaba conclui conclua finaliza"
    " finalize atualiza atualize verifica verifique organiza organize corrige corrija"
    " passa passe joga jogue jogar fala fale ordena grava".split()
)
CHORES -= _COMMANDS | {"corte"}
LOOSE_CHORES = words(
    (
        *orders(
            "marcar reservar visitar comer beber começar iniciar continuar decidir trabalhar"
            " brincar conversar pensar encontrar combinar desligar fechar abrir sair dormir/durm"
            " acabar terminar concluir finalizar programar atualizar verificar organizar corrigir"
            " passar falar tirar jogar confirmar gravar editar mudar mover arrendar devolver ajudar"
            " apoiar defender apresentar assistir discutir negociar apagar"
        ),
        *"ir vai vá dar dá dê ver fazer faz faça sai saia".split(),
    )
)
"""Verbs that begin a thing to do when a time is said, and often something else when not."""
