"""Portuguese: what is said to recordings, and of a plan before it is carried out."""

SENTENCES = {
    # what was heard
    "heard": '🎤 "{words}"',
    "doubted": "*{word}?*",
    "plain doubted": "*{word}*",
    # the plan
    "plan": "Eu faria isto:",
    "plan item": "{number}. {item}",
    "plan due": "para {when}",
    "unsure word": "Não sei se ouvi bem esta palavra: {words}.",
    "unsure words": "Não sei se ouvi bem estas palavras: {words}.",
    "more words": "mais {count}",
    "press heard": "Acho que a escolha foi “{label}”.",
    "all good": "Tudo certo",
    "fix": "Corrigir {number}",
    "only": "Só {number}",
    "drop all": "Descartar tudo",
    "say number": "O que deve dizer o número {number}?",
    "plan over": "Isso já está resolvido. Agora não fiz nada.",
    # what nobody could hear
    "voice empty": "Não há nada nessa gravação. Diga outra vez ou escreva, por favor.",
    "voice too long": "Ouço no máximo {minutes} minutos. Diga por partes ou escreva, por favor.",
    "voice not audio": "Não consigo reproduzir essa gravação. Grave outra vez ou escreva, por "
    "favor.",
    "voice no speech": "Não ouvi palavras nessa gravação. Diga outra vez ou escreva, por favor.",
    "voice gone": "Já não consigo obter essa gravação. Envie outra vez ou escreva, por favor.",
    "voice language": "Aqui só consigo ouvir inglês. Escreva, por favor.",
    "voice away": "Agora não consigo ouvir: quem ouve por mim não está disponível. Não fiz nada. "
    "Envie outra vez mais tarde ou escreva, por favor.",
}
