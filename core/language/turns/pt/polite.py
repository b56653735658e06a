"""What may stand before and after a Portuguese wish without changing it."""

from core.language.turns.pt.spelling import typed

_DO = r"(?=(?:me |nos |te |lhe )?(?:\w+[aeiôo]r(?:-\w+)?|\w+[áêí]-l[oa]s?)\b)"
"""An infinitive comes next."""
_THAT = r"que (?:tu |você )?(?=(?:me |nos )?\w+[ae]s?\b)"
_WE = r"(?:eu |nós |a gente )?"
_ASK = (
    r"(?=(?:quando|qual|quais|onde|o que|que|quem|como|quant[oa]s?|a que|em que|com quem"
    r"|se (?:tenho|estou|há|tem))\b)"
)
POLITE = typed(
    r"(?:\d{1,2}[.)]|[-*•–]|\[ ?\]) (?=\w)|"
    r"(?:olá|oi|ei|eh|hey|olha|olhe|opa|ok(?:ay)?|pronto|bem|bom|então|tá|está bem|certo|por favor"
    r"|se faz favor|faz favor|faça favor|obrigad[oa]|desculpa|desculpe|perdão|sim|claro|e|também"
    r"|além disso|depois|mas|primeiro|segundo|por fim|agora|ah|[ó]|bom dia|boa tarde|boa noite"
    r"|escuta|ouve|viva)(?:[,!.:]+ ?| (?!é\b|está\b|são\b|de\b|T))|"
    r"(?:por favor|pf|pff|pfv|sff|por gentileza|simplesmente|só|apenas|talvez|rápido"
    r"|rapidamente),? "
    r"|(?:se (?:puderes|puder|poderes|não te importares|não se importar|der),? )"
    r"|(?:será que )?(?:você |tu )?(?:me |nos )?(?:podes|pode|poderias|poderia|podias|podia"
    r"|consegues|consegue|conseguirias|queres|quer|quererias|podem|és capaz de|dá para|dava para"
    rf"|tem como|dá pra|seria possível|é possível)(?: você| tu)?(?: por favor| só)?,? {_DO}"
    r"|(?:importas-te|importavas-te|se importa|importa-se|te importas) de "
    rf"|{_WE}(?:gostava|gostaria|adoraria|adorava|gostávamos|gostaríamos)(?: de)? (?:{_THAT}|{_DO})"
    rf"|{_WE}(?:quero|queria|queremos|queríamos|quer|desejo|pretendo|preciso|precisamos|precisava"
    r"|precisa|precisamos|necessito|espero|penso)(?: de)? "
    rf"(?:{_THAT}|{_DO})(?!saber\b.*\bfazer\b$)(?!acordar|despertar|ser (?:avisad|lembrad"
    rf"|acordad)|levantar-me)"
    rf"|{_WE}(?:tenho|temos|tem|tinha|tinhamos|teria|hei|havemos)(?: de| que)"
    rf" {_DO}(?!acordar|levantar-me|estar)"
    rf"|{_WE}(?:devo|devemos|devia|deveria|devíamos|vou|vamos|vais|vai|bora|estou a"
    rf" pensar em|convém|é preciso|é para|há que|falta|falta-me) {_DO}(?=[\w-]+r\b)(?!ver\b|ser\b"
    r"|estar\b|ter\b|chover\b|fazer (?:sol|frio|calor))"
    rf"|(?:posso|podemos|poderia|podíamos) (?=(?:adicionar|acrescentar|anotar|pôr|colocar|ver"
    r"|criar|mudar|mover|alterar|cancelar|apagar|eliminar|remover|marcar|agendar|reservar)\b)"
    r"|(?:faz-me|faça-me|me faz|me faça) (?:o|um) favor (?:de |e )"
    r"|(?:sabes|sabe)(?: (?:me dizer|dizer-me))?(?: por favor)?,? " + _ASK + "|"
    r"(?:diz-me|diga-me|me diz|me diga|me fala|me fale|diz|diga|informa-me|dizer-me|me dizer)"
    r"(?: por favor)?,? " + _ASK + "|"
    rf"{_WE}(?:quero|queria|gostava de|gostaria de|preciso de|preciso|necessito de) saber "
    + _ASK
    + r"|(?:me|nos) (?=(?:mostr|dig|diz|list|adicion|acrescent|coloc|coloq|põe|ponha|bot|cri"
    r"|faz|faç|program|agend|marc|marq|anot|apont|mand|pass|dá|dê|arranj|reserv|lê|leia)\w*\b)"
    r"|ajuda-me a |me ajuda a |me ajude a |ajude-me a |certifica-te de (?:que )?"
    r"|(?:não te esqueças|não se esqueça|não esqueças?|não esquece) de me "
    r"|(?:vê|veja|verifica|verifique|confirma) (?=se (?:tenho|há|tem|estou))"
    r"|que tal (?:se )?|e se |"
    r"(?:tens|tem|deves|deve) (?:de|que) " + _DO + r"|para mim,? "
)
"""Politeness and preambles."""
TRAILING = typed(
    r"por favor|pf|pff|pfv|sff|por gentileza|se faz favor|faz favor|obrigad[oa]|muito obrigad[oa]"
    r"|brigad[oa]|valeu|ok|okay|tá|está bem|sim|se puderes|se puder|para mim|pra mim|quando puderes"
    r"|quando puder|já|agora|agora mesmo|aí|então|pode ser|podes|pode|também|o mais depressa"
    r" possível|o quanto antes|se der|né|imediatamente|assim que puderes|assim que possível"
)
"""What may stand behind."""
WISHES = typed(
    r"\b(?:quero|queria|queremos|queríamos|desejo|pretendo|gostava|gostaria|gostávamos"
    r"|gostaríamos|adorava|adoraria)\b"
)
"""A wish of the speaker's own, which need not be an order."""
