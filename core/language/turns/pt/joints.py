"""Where one Portuguese wish ends and the next begins."""

from core.language.turns.pt.spelling import typed, words
from core.language.turns.tongue import LETTERS

JOINT = typed(
    r"(?:[.!?](?=\s)|;|\n|,? e depois |,? e também |,? e ainda |, e |, depois |, também |, mas "
    r"|,(?=\s|$)"
    r"| e | depois (?!d[aeo])| também | mas )\s*"
)
"""What may stand between two wishes."""
COMMAND = typed(
    r"(?:(?:me |nos )?(?:lembra|lembre|lembrar|relembra|avisa|avise|acorda|acorde|desperta"
    r"|desperte|notifica)"
    r"(?:-me|-nos)?\b(?: |$)|(?:põe|ponha|pôr|coloca|coloque|bota) |(?:adiciona|adicione"
    r"|adicionar|acrescenta"
    r"|acrescente|junta|junte|anota|anote|aponta|aponte) |(?:marca|marque|agenda|agende"
    r"|agendar) (?!d[aeo] )"
    r"|(?:cria|crie|criar) |(?:cancela|cancele|cancelar|desmarca|desmarque|desmarcar) |(?:apaga"
    r"|apague|apagar"
    r"|elimina|elimine|eliminar|remove|remova|remover|exclui|exclua|excluir|tira|tire) |(?:limpa"
    r"|limpe) a lista"
    r"|(?:muda|mude|mudar|move|mova|adia|adie|adiar|passa|passe|remarca|remarque|reagenda|altera"
    r"|altere"
    r"|antecipa|antecipe|renomeia|renomeie) |(?:desfaz|desfaça)\b|(?:mostra|mostre|lista|liste"
    r"|diz|diga)(?:-me)? "
    r"|o que (?:tenho|há|é|está)|quando (?:é|tenho)|que \w+ tenho|convida |faz(?:-me)? (?:um|uma) "
    r"|(?:define|defina|programa|programe|inicia|inicie) (?:um|uma|o|a) )"
)
"""How an order to an assistant begins."""
UNDER = typed(
    r"(?:quando|se|assim que|logo que|depois d[aeo]|antes d[aeo]|sempre que|caso"
    r"|da próxima vez que|porque"
    r"|já que|enquanto|até|para|n[ao]|às|em|de|a partir) (?!.*\b(?:lembra|lembre|adiciona"
    r"|adicione|marca|marque"
    r"|agenda|agende|põe|cria|crie)\b)"
)
"""How a part begins that only says under which circumstances the next one is wished."""
PRONOUN = typed(
    r"(?:adicion|acrescent|põe|coloc|agend|marc|anot|guard|grav|inclu|cri|salv)\w*(?:-[oa]s?"
    r"|-l[oa]s?| isso"
    r"| isto| (?:[àa]|n[ao]|ao|às|nas) (?:minha |nossa )?(?:lista|agenda"
    r"|compras)(?: d[aeo] \w+)?$)(?!\w)"
    r"|(?:isso|isto|ele|ela|que|quem|eles|elas|o que é|é|porque|pois|já que|a que) "
    r"|(?:se não|senão)\b|(?:para|com|às|em|n[ao]|até|de|d[ao]) \S+$|(?:chama|chame)(?:-lhe|-o"
    r"|-a)\b"
)
"""How a part begins that speaks of the one before it."""
THING = typed(
    r"(?!(?:e|ou|depois|até|para|pra|a|o|os|às|em|n[ao]s?|de|d[ao]s?|por|com|não|cada|tod[oa]s?"
    r"|também|outra"
    r"|se|quando|antes|isso|isto|ele|ela|eu|nós|tu|me|é|são|está|era|foi|ser|um|uma|mais|meia"
    r"|quarto)\b)"
    rf"[{LETTERS}'-]+(?: (?!(?:é|são|está|que|se|isso)\b)[{LETTERS}'-]+){{0,3}} (?:(?:às|n[ao]|em"
    rf"|para|até) )?[TR]{{2,}}"
)
"""A thing and its time, said beside another: "ovos na sexta"."""
LEAD = (
    rf"(?:(?:me )?(?:lembra|lembre|avisa|avise)(?:-me)? (?:de"
    rf"|para) )?(?P<verb>[{LETTERS}'-]+) (?=\S)"
)
"""The verb that a thing beside shares, and what orders it."""
WITH = typed(rf"(?:[{LETTERS}'-]+ ){{1,3}}com (?=(?:[ao] )?[{LETTERS}'-]+ [^,]*[TR]{{2}})")
"""A meeting whose next one names only the person."""
TITLED = typed(
    r"\b(?:dr|dra|sr|sra|prof|profa|eng|av|r|st|sto|sta|n|nº|tel|etc|ex|aprox|\d{1,2}|p\.ex)\.$"
)
"""A full stop that ends an abbreviation, not a sentence."""
LITTLE = words(
    (
        "a o as os um uma uns e é de da do das dos em na no nas nos ao à às aos por para pra pro"
        " com sem que se"
        " me te lhe nos eu tu ele ela nós já só não nem sim ok ah oh hum ei aí lá mas ou até há"
        " tá foi ser são"
        " meu pf né bom boa vai vou dá tem faz põe"
    ).split()
)
"""Words of up to three letters that say nothing of a thing of their own."""
LAST_CHORE = r"(?!)"
"""A chore whose verb stands last; Portuguese has none."""
WITH_LAST = r" com (?:[ao] )?$"
REMINDED = r"(?:me )?(?:lembr|avis)"
"""How a wish begins whose time may stand before several things."""
BEFORE_TIME = typed("n[ao]s?|em|às|a|ao|para|de|até|por|pelas?")
"""What may stand before a time at the beginning."""
BACKGROUND = typed(r"(?:(?:eu|nós|a gente) |(?:tenho|temos|estou|estamos|vou) |[ao]s? )")
"""How a fact begins that is told beside an order."""
