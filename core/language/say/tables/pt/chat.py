"""Portuguese: what is said of the chat itself: commands, groups, what is sent besides words."""

SENTENCES = {
    # commands
    "nothing open": "Não há nenhuma pergunta em aberto. O que quer que eu lembre?",
    "ask city": "Em que cidade você está? (Preciso da sua hora, não do seu endereço.)",
    "calendars": "Ainda não consigo ligar a um calendário de outro serviço. Os eventos que você me "
    "conta ficam guardados aqui: /week mostra todos.",
    "unknown command": "Não conheço o comando {command}.",
    "nearest command": " Seria {command}?",
    "see help": " /help mostra o que sei fazer.",
    "privacy": "O que guardo, na base de dados desta instalação e em nenhum outro lugar:\n"
    "• as suas tarefas, eventos, lembretes e preferências, até que os apague\n"
    "• o que você escreve e o que respondo: {turns}\n"
    "• um histórico de cada mensagem que envio: {deliveries}\n"
    "• um histórico de cada alteração, para que se possa desfazer: {audit}\n"
    "Numa conversa, só você vê isso; quem administra esta instalação pode ler a base de dados. Se "
    "houver um modelo de linguagem ou um servidor que escuta, ele lê aquilo de que não tenho "
    "certeza, com o que precisa das suas coisas, e ouve as suas gravações. "
    "Envie /export para ter uma cópia de tudo. Para que seja apagado, peça a quem administra esta "
    "instalação.",
    "kept so long": "{count} dias",
    "matched without words": "Apliquei {rules}",
    # a button pressed
    "already so mark": "{text} (já estava feito)",
    # reactions
    "dismiss": "Dispensar",
    "which done": "Qual está feito?",
    "which dismissed": "Qual devo dispensar?",
    # edits
    "edit same": "Diz o mesmo: nada mudou.",
    "edit offer": "A sua mensagem mudou.\nEra: {before}\nSeria: {after}",
    "edit after undo": "A sua mensagem mudou; o que ela fez antes está desfeito.\nSeria: {after}",
    "edit unread": "Nas palavras novas não encontro nada para fazer, por isso isto fica: {before}",
    "change it": "Mudar",
    "do it": "Fazer",
    "leave it": "Deixar assim",
    "remove it": "Remover",
    # what others wrote, pictures
    "somebody": "alguém",
    "kept": "☐ {ref}: guardei o que {who} escreveu: {title}",
    "kept photo": "☐ {ref}: guardei a foto: {title}",
    "kept plain photo": "☐ {ref}: guardei a foto.",
    "a photo": "Foto",
    "wrote": "{who} escreveu:\n{words}",
    "with photo": " 🖼 A foto fica guardada junto.",
    "remind me": "Lembrar…",
    "which photo": "O que devo fazer com a foto?",
    "photo not understood": "Não sei bem o que fazer com “{words}” e a foto.",
    # what brings no words
    "no zone": "Não sei que horas são nesse lugar. Que cidade fica perto?",
    "voice": "Ainda não consigo ouvir mensagens de voz. Escreva, por favor.",
    "too large": "Isso é grande demais para mim: aceito no máximo 20 MB. Escreva, por favor.",
    # groups
    "group closed": "Não tenho autorização para falar neste grupo. Quem administra este bot pode "
    "dar essa autorização aqui com /allow.",
    "group allowed": "Agora estou aqui para todo o grupo. Mencione-me com o que quiser e respondo "
    "em privado. /list mostra a lista do grupo; /forbid faz com que eu me cale.",
    "group forbidden": "Está bem, não digo mais nada neste grupo.",
    "owner only": "Só quem administra este bot pode fazer isso.",
    "only in groups": "Isso só funciona num grupo.",
    "group private first": "Escreva-me primeiro em privado, {name}: assim posso responder lá.",
    "group noted": "✅ Anotado, {name}. Os detalhes estão na nossa conversa privada.",
    "group answered": "{name}, respondi em privado.",
    "group list": "Na lista deste grupo:",
    "group list of": "• {title} ({who})",
    "group list empty": "A lista deste grupo está vazia. Mencione-me com o que quiser pôr nela.",
}
