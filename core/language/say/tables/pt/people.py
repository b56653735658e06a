"""Portuguese sentences about who may come in, and about the accounts of a person."""

SENTENCES = {
    "inactive": "Este assistente é privado. Peça um código de convite a quem o administra e envie "
    "aqui.",
    "suspended": "Neste momento você não pode usar este assistente. Fale com quem o administra.",
    "code-owner": "Agora é você quem administra este assistente: /invite cria um código para outra "
    "pessoa.",
    "code-linked": "Olá de novo, {name}! Esta conta agora é sua e está tudo aqui. A sua outra "
    "conta continua associada; diga “remover as minhas outras contas” se a perdeu.",
    "code-inside": "Você já está dentro, por isso o código não foi usado.",
    "code-busy": "Esta conta tem coisas próprias, por isso não pode ser a segunda conta de outra "
    "pessoa. Envie o código a partir de uma nova.",
    "code-wrong": "Esse código não serve. Um código vale uma só vez e por pouco tempo: peça um "
    "novo e envie aqui.",
    "code-later": "Foram enviados códigos demais que não servem. Tente outra vez daqui a uma hora, "
    "por favor.",
    "code-group": "Um código não diz respeito a mais ninguém: envie-o na nossa conversa privada.",
    "linked": "Uma conta nova, {name}, foi associada à sua com um código de recuperação ({date}, "
    "{hour}): o que for escrito a partir dela conta como seu. Se não foi você, remova essa conta.",
    "remove account": "Remover a conta",
    "code made invite": "Código de convite: **{code}**\nQuem me enviar “/start {code}” no prazo de "
    "{life} entra. Vale uma só vez.",
    "code made recover": "Código de recuperação: **{code}**\nEnvie “/start {code}” da sua conta "
    "nova no prazo de {life}, e ela será sua. Vale uma só vez.",
    "code made recover other": "Código de recuperação para {person}: **{code}**\nQuando chegar "
    "“/start {code}” da conta nova dessa pessoa no prazo de {life}, a conta será dela. Vale uma só "
    "vez.",
    "an hour": "uma hora",
    "so many days long": "{count} dias",
    "one account removed": "Conta removida: o que for escrito a partir dela já não conta como seu. "
    "Os códigos que você deu já não servem.",
    "accounts removed": "Contas removidas: {count}. O que for escrito a partir delas já não conta "
    "como seu. Os códigos que você deu já não servem.",
}
