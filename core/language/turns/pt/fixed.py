"""Portuguese sentences about the conversation itself and the speaker."""

from core.language.turns.pt import sentences
from core.language.turns.pt.spelling import rows, typed, words

DAYS = {"today": "hoje", "tomorrow": "amanhã", "week": "hoje por 7 dias"}
"""The days that /today, /tomorrow and /week ask for."""
ASKED, SENTENCES = sentences.ASKED, sentences.SENTENCES
_HELLO = (
    r"(?:oi|olá|ei|hey|opa|viva|e aí|bom dia|boa tarde|boa noite|boas|alô)"
    r"(?: (?:nudge|bot|pessoal|malta|gente|amig[oa]|a todos|para ti também))?"
)
_HOW = (
    r"(?:como (?:estás|está|vais|vai|andas|é que estás|você está)(?: hoje)?|tudo bem|tudo bom"
    r"|que tal|beleza"
    r"|tás bom|tudo certo)"
)
TALK = rows(
    (
        # rule id, pattern of a whole message that asks for nothing
        (
            "hello",
            rf"(?:{_HELLO}[\s,!.]*)+(?:{_HOW})?(?: contigo| com você)?"
            rf"|(?:{_HOW}[\s,!.?]*)+(?: contigo"
            r"| com você)?|(?:e )?quem (?:és(?: tu)?|é você)|(?:o )?que (?:és(?: tu)?|é você)"
            r"|és (?:um (?:bot|robô"
            r"|humano)|real|humano)|estás (?:aí|bem)|você está aí|boas festas|feliz (?:natal"
            r"|ano novo|aniversário"
            r"|páscoa)",
        ),
        (
            "thanks",
            r"(?:(?:ok(?:ay)?|super|perfeito|fixe|ótimo|óptimo|está bem|certo"
            r"|tá)[,!. ]+)?(?:muito |muitíssimo )?"
            r"(?:obrigad[oa]|obg|brigad[oa]|brigadão|obrigadinh[oa]|valeu|agradecid[oa]|agradeço)"
            r"(?: nudge| pela ajuda| mesmo)*|(?:fixe|ótimo|óptimo|bom trabalho|excelente"
            r"|maravilha|perfeito"
            r"|legal|bacana|boa|impecável|espetáculo|que bom|top)|[👍🙏❤️😊🎉👌]+",
        ),
        (
            "bye",
            r"(?:tchau|xau|chau|adeus|até (?:logo|já|amanhã|breve|depois|mais)|boa noite|fica bem"
            r"|bom descanso"
            r"|bom fim de semana|um abraço|abraços?)",
        ),
        (
            "no",
            r"(?:oh |ok(?:ay)? |ah )?(?:esquece(?: isso| lá)?|esqueça(?: isso)?|deixa(?: lá"
            r"| estar| pra lá)|deixe"
            r"(?: lá| estar| pra lá)|não importa|não interessa|não faz mal|tanto faz"
            r"|não,? obrigad[oa]"
            r"|não é preciso|deixa quieto)",
        ),
    )
)
HERE = typed(
    r"(?:(?:eu )?(?:estou|tô)|(?:nós )?estamos|cheguei|já cheguei)(?: agora| já| atualmente"
    r"| neste momento"
    r"| de volta| de novo)*(?: em| n[ao]s?| a)+ (?P<timezone>[^\d,;TRDO]+?)(?: agora"
    r"| neste momento| já)?"
)
"""Where somebody is, when the place is written as a name."""
NOT_PLACES = typed(
    r"^(?:um|uma|meu|minha|casa|reunião|férias|viagem|trânsito|pânico|apuros|forma|baixa|licença"
    r"|pausa|dúvida"
    r"|atraso|trabalho|dieta|paz|perigo|choque|stress|crise|tratamento|quarentena|luto)\b"
)
YES = typed(
    r"(?:sim(?: por favor| claro| pode ser| está bem| quero| senhor)?|s|yes|yep"
    r"|claro(?: que sim)?|ok|okay|certo"
    r"|correto|exato|exatamente|isso(?: mesmo)?|está bem|tá(?: bem| bom| certo)?|pode ser|pode"
    r"|faz(?: isso)?|faça"
    r"(?: isso)?|força|bora|vamos(?: lá| a isso)?|com certeza|de acordo|concordo|por favor"
    r"|perfeito|confirmo"
    r"|confirma|confirmado|confirmar|ya|é|é isso|uhum|beleza|combinado|avança|com todo o gosto"
    r"|segue)"
)
NO = typed(
    r"(?:não(?: obrigad[oa]| é preciso| quero| faças| faça)?|n|no|nope|nunca|jamais|deixa(?: lá"
    r"| estar| pra lá)?"
    r"|esquece(?: isso| lá)?|esqueça|cancela|cancelar|cancele|para|pára|pare|parar|agora não"
    r"|melhor não|nem pensar"
    r"|nenhum[a]?(?: d[eo]s?l?[ea]?s?)?|nem um nem outro|nem uma nem outra|afinal não"
    r"|de modo nenhum|negativo)"
)
YES_LABEL, NO_LABEL = typed("sim|yes"), typed("não|no|nenhum|nenhuma")
"""How the labels of the buttons begin that these words press."""
PRESS = typed(
    r"(?:carrega|carregue|clica|clique|toca|toque|aperta|aperte|escolhe|escolha|seleciona"
    r"|selecione|quero)"
    r"(?: em| n[ao])?(?: [ao])?(?: botão| opção)? (?P<label>.+?)"
)
_IS = (
    r"(?:muda|mude|passa|passe|altera|põe|coloca|faz)(?:-[oa])?(?: isso"
    r"| isto)?(?: para(?: [ao]s?)?)?|que seja"
    r"|fica|fique"
)
AGAIN = typed(
    rf"(?:não|nao|na verdade|afinal|desculpa|desculpe|espera|espere|queria dizer|quis dizer"
    rf"|quero dizer|digo|aliás"
    rf"|melhor|antes|prefiro|ups|opa|hum+|eu disse|disse|{_IS}|em vez disso|correção|vamos dizer"
    rf"|digamos"
    rf"|ao invés)"
)
"""What begins a correction of what was just understood."""
SELF = typed(
    r"(?:(?:[,.;!?…]|\.\.\.|\s[-–—]+)\s*(?:(?:ah|oh|hum|ai) )?(?:(?:(?:não|nao|espera|espere"
    r"|desculpa|desculpe"
    r"|perdão|ups|opa|aliás|para)(?=\s*(?:[,.!:]|[-–—] |\Z|T|(?:não|espera|espere|desculpa"
    r"|desculpe|afinal|às|na"
    r"|no|para|melhor|aliás|quero dizer|digo)\b|\d{1,2}(?::\d\d)?[\s.!]*\Z))|na verdade"
    r"|afinal(?! de contas)"
    r"|quero dizer|queria dizer|quis dizer|digo|aliás|ou melhor|ou antes|melhor(?= T)"
    r"|melhor dizendo|correção"
    r"|afinal não(?=[\s.!]*\Z)|esquece(?: isso)?(?=[\s.!]*\Z)|esqueça(?: isso)?(?=[\s.!]*\Z)"
    r"|digamos)\b"
    r"(?:[\s,.!:-]|\Z)*)+"
    r"| (?:não espera|espera não|não desculpa|desculpa não|não afinal|quero dizer|ou melhor"
    r"|ou antes|não melhor"
    r"|aliás|na verdade não|digo)\b[\s,.!:-]*)"
)
"""What stands before words that replace the ones just said."""
MAKE_IT = typed(r"(?:que seja|fica|põe|muda para)[\s,.!:-]*\Z")
"""Before a time or a mark it corrects; before other words it says how."""
LED = typed(
    r"(?:para|pra|com|de|d[ao]|às|em|n[ao]|sobre|isso|isto|eu|tu|ele|ela|é|são|se|porque|então|e"
    r"|mas|que|por)\b"
)
"""How words begin that name nothing."""
UNSAID = typed(
    r"\b(?:afinal|na verdade|espera|oh|ah)\b.*\bnão\b|\besquece(?: isso)?\b|\besqueça\b"
    r"|\bafinal não\b"
    r"|\bdeixa (?:lá|estar|pra lá)\b"
)
"""Taking back all of it."""
HOUR = typed(
    rf"(?:(?:não|nao|desculpa|desculpe|na verdade|afinal|espera|melhor|antes|às|as|para as|pras"
    rf"|{_IS}|quero dizer"
    rf"|queria dizer|quis dizer|eu disse|digo|aliás|digamos)[\s,.!]+)*(?P<hour>(?:1\d|2[0-3]|[1-9])"
    rf"(?::[0-5]\d)?)(?: ?h(?:oras)?)?[\s.!]*"
)
"""A number that can only be an hour, and what may stand before it."""
RENAMED = typed(
    r"^(?:(?:não|nao|desculpa|desculpe|afinal|ups|espera|aliás|na verdade)[,.!]+ "
    r"|(?:não, )?(?:quero|queria|quis)"
    r" dizer |ou melhor,? |digo,? )(?!obrigad)"
)
"""A message that begins so and names a thing gives the last one another name."""
AIM = typed(r"^(?:para(?: [ao]s?(?= \d| dia))?|pra|sobre) ")
INSTEAD = typed(r"\b(?:em vez disso|ao invés|afinal|na verdade|então|por favor|melhor)\b")
MORE = typed(
    r"^(?:(?:e|também|mais|ah,? e|e também|e ainda|além disso|assim como)\s+"
    r"|(?=(?:adiciona|acrescenta|junta|adicione|acrescente)\b))(?P<add>(?:adiciona|acrescenta"
    r"|junta|adicione"
    r"|acrescente|põe)(?: também| mais)? )?(?:também |mais )?(?P<more>.+?)(?: também)*$"
)
WHAT_ABOUT = typed(
    r"^(?:e (?:se for|que tal)|que tal|e(?: n[ao]| para| às)?|e quanto a"
    r"|(?:e )?se for)\s+"
)
CALL_IT = typed(
    r"^(?:não,? )?(?:chama|chame)(?:-lhe|-o|-a| isso| a isso| isto)? (?:antes |de )?(?P<title>.+)$"
)
LEADS = words(
    (
        "em às as a até para pra por pelas de da do das faz põe digamos diz vamos talvez que tal"
        " cada todos todas"
        " não sim ok bem então só é seja fica muda passa por favor volta cerca acho melhor antes"
        " afinal o na no"
        " amanhã quero pode ser lá deixa"
    ).split()
)
"""Words that lead to a time in an answer."""
FILLER = words(
    "o a os as um uma esse essa este esta aquele aquela por favor opção botão para em na no meu"
    " minha é eu quero"
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
    r"^(?:(?:eu )?(?:estou|moro|vivo|sou) (?:em|n[ao]s?|d[aeo])|estamos em|em|n[ao]|de|é"
    r"|perto de)\s+"
)
"""What stands before a city in an answer."""
TO_PEOPLE = frozenset(
    "liga ligue ligar telefona telefonar pergunta perguntar escreve escrever".split()
)
"""Verbs that carry over only to names."""
SHARED_VERBS = words(
    "compra compre comprar liga ligue ligar paga pague pagar encomenda encomendar busca buscar"
    " limpa limpe limpar"
    " lava lave lavar arranja arranjar rega regue regar alimenta alimentar telefona telefonar"
    " traz trazer".split()
)
"""Verbs that carry over to what is added: "e leite" after "comprar ovos"."""
LAST_VERBS = frozenset({""})
"""Verbs that stand last in a title; Portuguese has none."""
WITH_PERSON = r"(?P<before>.*\bcom (?:[ao] )?)(?P<name>[A-ZÁÉÍÓÚÂÊÔÃÕÇ][\w'-]*)$"
"""A title that names whom one is with."""
