"""How Portuguese says that something is done, begun, put off or seen."""

from core.language.turns.pt import verbs as v

_RINGS = (
    r"(?:lembretes?|alarmes?|despertador(?:es)?|temporizador(?:es)?|timers?|cronómetros?"
    r"|cronômetros?|contagem)"
)
DONE = (
    r"(?:feit|concluíd|completad|acabad|terminad|finalizad|pront|tratad|resolvid"
    r"|despachad)[oa]s?"
)
_DONE = rf"(?:{DONE}|complet[oa]s?|check|done)"
GONE = (
    r"(?:pag|comprad|enviad|mandad|entregue|limp|lavad|arrumad|regad|passad|levad|devolvid|marcad"
    r"|renovad|assinad|encomendad|consertad|arranjad|reparad|escrit|lid|estudad|impress|respondid"
    r"|depositad|reservad|aspirad|levantad|alimentad|cozinhad|trocad)[oa]?s?"
)
"""What is done when it is told of a thing."""
DID = (
    r"(?:fiz|fizemos|acabei|acabámos|terminei|terminámos|concluí|concluímos|completei|finalizei"
    r"|paguei|pagámos|pagamos|comprei|comprámos|liguei|telefonei|limpei|limpámos|lavei|lavámos"
    r"|enviei|mandei|entreguei|arrumei|reguei|passei|levei|devolvi|marquei|renovei|assinei"
    r"|encomendei|consertei|arranjei|reparei|escrevi|li|estudei|imprimi|respondi|depositei"
    r"|aspirei|levantei|alimentei|cozinhei|troquei|tratei|resolvi|despachei|tomei|busquei"
    r"|fui buscar"
    r"|preparei|treinei|passeei|cortei|preenchi|pus|tirei|estendi|plantei|dei|falei com|reservei)"
)
_MARK = r"(?:marc|marqu|assinal|sinaliz|consider|risc|risqu|dá|dê|dar|põe|coloc|defin)"

TELLING: tuple[tuple[str, str, float, str], ...] = (
    (
        "done-word",
        "complete",
        7.0,
        rf"^(?:(?:já |está |estão |isso |isto |tudo |tá |ficou |foi |agora |finalmente )*{_DONE}"
        rf"|já está|já tá|já fiz(?: isso| isto)?|já acabei|fiz(?: isso)?|acabei|terminei|concluí)$",
    ),
    (
        "done-number",
        "complete",
        7.5,
        r"^(?:conclui|concluir|conclua|completa|completar|complete|termina|terminar|termine"
        r"|finaliza"
        r"|finalizar|finalize|risca|riscar|risque|fecha|fechar|feche|feit[oa]|concluíd[oa]|acabei"
        r"|fiz"
        r"|terminei|despacha)(?: com)?:? (?:[ao]s? )?(?:(?:tarefa|lembrete|número) )?"
        r"(?:#\d+|\d+$|\d+ e|isso\b|isto\b|amb[ao]s\b|[ao]s dois\b)",
    ),
    (
        "done-mark",
        "complete",
        8.0,
        rf"^(?!.*\bnão\b){_MARK}\w*(?:-\w+)?\b.*\b(?:como |por |de )?(?:{_DONE}|{GONE})$"
        rf"|^(?!.*\bnão\b){_MARK}\w*(?:-\w+)?\b.*\b(?:como|por) {_DONE}\b",
    ),
    (
        "done-verb",
        "complete",
        6.5,
        r"^(?:conclui|concluir|conclua|completa|completar|complete|finaliza|finalizar|finalize)\b"
        r"(?=.*(?:\btarefa|\blembrete|#\d|M|\b(?:isso|isto)\b)|[^TR]*$)(?!.*\b(?:reabr|não)\w*)",
    ),
    (
        "done-told",
        "complete",
        4.6,
        rf"^(?:eu |nós )?(?:já |acabei de |finalmente |agora )*{DID} (?=\S)(?!.*\?$)",
    ),
    (
        "done-already",
        "complete",
        7.0,
        rf"^(?:eu |nós )?(?:já |finalmente )+{DID}\b",
    ),
    (
        "done-i-did",
        "complete",
        7.0,
        r"^(?:eu )?(?:já )?(?:acabei|terminei|concluí|completei|finalizei|despachei) (?:com "
        r"|de )?\S"
        r"|^acabei de \w+[aei]r\b",
    ),
    (
        "done-is",
        "complete",
        6.5,
        rf"\b(?:está|estão|foi|foram|ficou|ficaram|tá|já) (?:(?:já|agora|tudo|todos?|todas?) )*"
        rf"(?:{_DONE}|{GONE})$",
    ),
    (
        "done-end",
        "complete",
        5.5,
        rf"^(?!(?:como|mostr|list|que|quais|tarefas|lembretes|apag|elimin|remov|exclu|limp|cancel"
        rf"|delet|tod[oa]s|as|os|ver)\w*\b)[^?TRDO]{{2,60}} (?:{_DONE}|{GONE})$"
        rf"|^{DONE}(?:: | (?:[ao]s? |#))\S",
    ),
    (
        "done-both",
        "complete",
        7.0,
        rf"^(?:amb[ao]s|tudo|isso|isto|[ao]s dois|as duas|#?\d+(?: e #?\d+)*)(?: está| estão| já"
        rf"| foi)*"
        rf" {_DONE}$",
    ),
    (
        "reopen",
        "reopen",
        8.0,
        r"^(?:reabr|restaur|reativ|reactiv|destermin)\w+\b(?!.*\b(?:alarme|lembrete|despertador)\b)"
        rf"|\b(?:ainda |afinal )?não (?:está|estão|foi|ficou|fiz|acabei|terminei)\b.*"
        rf"(?:{_DONE})?(?: ainda)?$(?<!\?)|^(?:{_MARK})\w*\b.*\bcomo (?:não|por|em aberto|abert"
        rf"|pendente"
        r"|incomplet)|^desmarc\w+ (?:#\d+|isso|isto|.* como)\b",
    ),
    (
        "start-work",
        "start",
        7.0,
        r"^(?:começ|inic|comec)\w+(?: a trabalhar)?(?: (?:com|em|n[ao]|a|o))* (?:#?\d+|isso"
        r"|tarefa\b)"
        r"|^(?:estou a|vou|já) (?:começar|comecei|trabalhar)(?: (?:com|em|n[ao]|a|o))* \S"
        r"|^comecei\b|^(?:marc|marqu)\w+ .*\b(?:em curso|em andamento|iniciad[oa])\b",
    ),
    (
        "review-it",
        "review",
        7.0,
        r"\b(?:para|em|pronto para) revisão$",
    ),
    ("archive-it", "archive", 8.0, r"^arquiv(?:a|e|ar|as)\b"),
    (
        "confirm-it",
        "confirm",
        7.0,
        r"^(?:confirm|aceit)\w+\b(?=.*(?:#\d|\b(?:isso|reunião|evento|convite|encontro|consulta"
        r"|jantar"
        r"|almoço|presença|festa|compromisso)\b))",
    ),
    (
        "acknowledge-it",
        "acknowledge",
        7.0,
        r"^(?:visto|estou a tratar(?: disso)?|vou tratar(?: disso)?|já vi|tô cuidando|entendido"
        r"|percebido|já vou|estou nisso)$",
    ),
    (
        "dismiss-it",
        "dismiss",
        7.0,
        r"^(?:ignor(?:a|e|ar)|dispens(?:a|e|ar)|salt(?:a|e|ar)|pul(?:a|e|ar)|hoje não|descart(?:a"
        r"|e|ar))"
        r"(?:-[oa])?(?: (?:isso|isto|esse|este|o|a|o próximo|a próxima|desta vez|dessa vez|lembrete"
        r"|#?\d+))*$",
    ),
    ("snooze-verb", "snooze", 8.5, r"^(?:snooze|soneca|modo soneca|ativa(?:r)? (?:a )?soneca)\b"),
    ("snooze-mid", "snooze", 6.0, r"\b(?:snooze|soneca)\b"),
    (
        "snooze-put-off",
        "snooze",
        14.0,
        rf"^(?:adi|posterg|postergu|atras)[aeiáêí]\w*(?:-[oa]s?|-l[oa]s?)?(?: (?:isso|isto"
        rf"|o lembrete"
        rf"|este|esse|o alarme|o despertador|{_RINGS}))?(?: (?:por|em|mais|até|uns))*"
        r"(?: [TDO]{3,}| um (?:pouco|bocado)(?: mais)?)?$|^(?:adi"
        r"|posterg)[aeiáêí]\w* #\d+ (?:até )?[TDO]+$",
    ),
    (
        "snooze-pause",
        "snooze",
        6.5,
        rf"^(?:{v.PAUSE}|coloca em pausa|põe em pausa|pôr em pausa|colocar em pausa)\b.*"
        rf"\b(?:{_RINGS}|isso|isto)\b|^(?:{v.PAUSE}) #?\d|^(?:coloc\w+|põe|pôr) .*\b{_RINGS}\b.* em"
        r" pausa$",
    ),
    (
        "snooze-resume",
        "snooze",
        6.5,
        rf"^(?:{v.RESUME})\b(?: com)?(?: (?:[ao]s?|meu|minha|tod[oa]s))* {_RINGS}\b",
    ),
    (
        "snooze-again",
        "snooze",
        14.0,
        r"^(?:me |nos )?(?:lembr|relembr|avis|perguntar?|pergunt|record)\w*(?:-me|-nos)? (?:\S+ )?"
        r"(?:outra vez|novamente|de novo|mais tarde|depois|mais logo|logo)(?: (?:[TDO]+))?$"
        r"|^(?:agora não|não agora),? (?:me )?lembr\w+"
        r"|^(?:me )?lembr\w+(?:-me)? [TDO]+ (?:outra vez"
        r"|novamente|de novo)$",
    ),
    (
        "snooze-later",
        "snooze",
        6.5,
        r"^(?:mais tarde|depois|agora não|não agora|daqui a pouco|mais [TD]{3,}|[DT]+ mais"
        r"|só mais [TD]+"
        r"|mais um (?:pouco|bocado|bocadinho|pouquinho|instante)|deixa-me dormir.*"
        r"|me deixa dormir.*)$",
    ),
    (
        "resume-it",
        "resume",
        6.0,
        rf"^(?:{v.RESUME})(?: com)?(?: (?:isso|isto|(?:a )?tarefa\b.*|#?\d+))?$",
    ),
)
