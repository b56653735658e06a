"""What other assistants do and this one does not, as Portuguese says it."""

from core.language.turns.pt.spelling import rows

ELSEWHERE: tuple[tuple[str, float, str], ...] = rows(
    (
        (
            "not-weather",
            5.0,
            r"\b(?:meteorolog\w+|previsão|chuvas?|chover|chove|chovendo|neve|nevar|neva"
            r"|temperaturas?|graus"
            r"|trovoada|tempestade|humidade|umidade|vento|ventoso|ensolarado|nublado|nevoeiro"
            r"|granizo|geada"
            r"|horóscopo|guarda-chuva|nascer do sol|pôr do sol|onda de calor)\b"
            r"|\b(?:está|vai estar|vai fazer|faz|fazer|estará|fará) (?:muito )?(?:sol|frio|calor"
            r"|quente|bom tempo"
            r"|mau tempo)\b|\b(?:o tempo|clima)\b(?! (?:que|restante|livre|falta|de|para)\b)",
        ),
        (
            "not-media",
            7.0,
            r"\b(?:playlists?|listas? de reprodução|músicas?|canç(?:ão|ões)|cançoes|álbu(?:m|ns)"
            r"|álbum|faixas?"
            r"|rádio|podcasts?|filmes?|séries?|episódios?|televisão|tv|vídeos?|audiolivros?"
            r"|netflix|spotify"
            r"|youtube|volume|artistas?|bandas? sonoras?|trilha sonora|trailers?|romances?|sagas?"
            r"|jazz|rock"
            r"|samba|fado|sessões|estrelas|som|clássica)\b|^(?:toca|toque|tocar|reproduz"
            r"|reproduza|reproduzir"
            r"|ouvir|ouve)\b",
        ),
        (
            "not-news",
            5.0,
            r"\b(?:notícias?|manchetes|bolsa de valores|ações da|cotação|câmbio|bitcoin|eleições"
            r"|presidente"
            r"|governo|ministr[oa]|novidades)\b",
        ),
        (
            "not-home",
            5.0,
            r"\b(?:luz|luzes|lâmpadas?|candeeiro|aquecimento|aquecedor|termostato|aspirador|robô"
            r"|tomadas?"
            r"|persianas?|estores?|cortinas?|brilho|máquina de café|ar[- ]condicionado|modo avião"
            r"|bateria"
            r"|ventilador|ventoinha|portão)\b",
        ),
        (
            "not-mail",
            4.5,
            r"\b(?:caixa de entrada|número de telefone|tweets?|twitter|facebook|instagram"
            r"|whatsapp|mensagens"
            r"|sms|e-?mails? (?:novos?|não lidos?|por ler))\b",
        ),
        (
            "not-travel",
            4.5,
            r"\b(?:uber|táxi|trânsito|tráfego|rota|direções|direcções|como chego|como chegar"
            r"|hotéis|hotel"
            r"|aluguer de carro|aluguel de carro|visto para|próximo comboio|próximo trem"
            r"|próximo autocarro"
            r"|próximo ônibus|navega\w*)\b",
        ),
        (
            "not-food",
            4.5,
            r"\b(?:receitas?(?! médica| do médico)|restaurantes?|calorias|ingredientes"
            r"|mesa (?:para|num|em|no)"
            r"|entrega de comida|ementa|cardápio|cozer um|bistr[ôo]|pizzaria)\b"
            r"|\bpara \S+ pessoas\b"
            r"|\b(?:encomenda|encomende|pede|peça|peda)(?:-me)? (?:uma |um )?(?:pizza|sushi"
            r"|comida|hambúrguer)",
        ),
        (
            "not-money",
            4.5,
            r"\b(?:saldo|conta bancária|cartão de crédito|taxa de juro\w*|juros|salário|extrato"
            r"|rendimento"
            r"|limite do cartão)\b",
        ),
        (
            "not-facts",
            5.0,
            r"\b(?:definição|sinónimos?|sinônimos?|significa|significado|soletra\w*|piadas?"
            r"|anedotas?|habitantes"
            r"|população|capital d[aeo]|raiz quadrada|converte\w*|traduz\w*|tradução|como se diz"
            r"|que idade"
            r"|quantos anos (?:tem|tinha)|qual a altura|que altura|quem (?:ganhou|inventou"
            r"|descobriu|é o|é a|foi)"
            r"|cara ou coroa|dados?(?= de seis)|curiosidade|história d[aeo]|fuso horário de"
            r"|que horas são"
            r"|^que dia é T+$|em que dia estamos|vezes \d|mais \d+$|dividido por|a que distância"
            r"|por que razão"
            r"|poema|instruções|prompt)\b|^quanto é \d",
        ),
        (
            "not-told",
            9.0,
            r"^(?:T+,? )?(?:eu |nós )?(?!(?:f[ai]|tenh|temos)\w*\b)(?:\w+(?:ámos|émos|ávamos"
            r"|íamos)|fomos|estive"
            r"|estivemos|fui|foi|tive|tivemos)\b",
        ),
        (
            "not-how-to",
            4.0,
            r"^(?:explica\w*|como (?:é que )?(?:se )?(?:posso|faço|faz|fazer|cozinho|reparo"
            r"|funciona|mudo)\b"
            r"(?!.*\b(?:lembrete|tarefa|evento|alarme)))|^quanto tempo (?:demora|leva)\b",
        ),
        (
            "not-you",
            4.0,
            r"\b(?:és (?!capaz)|você é|tens (?:namorad|filhos|irmãos)|gostas de|como te chamas"
            r"|qual é o teu nome"
            r"|teu (?:nome|patrão|aniversário)|quem te (?:fez|criou)|fala mais (?:alto|baixo"
            r"|devagar)|onde estou"
            r"|o meu telemóvel|meu celular|conta-me|me conta|canta\w*|estou (?:tão|muito|cansad"
            r"|triste|feliz))\b",
        ),
    )
)
