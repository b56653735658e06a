"""What may stand before and after an Italian wish without changing it."""

from core.language.turns.it.spelling import typed

_CLITIC = r"(?:mi|ti|ci|vi|si|gli|lo|la|li|le|ne|[mtcv]e(?:l[oaie]|ne)|gliel[oaie])?"
_DO = rf"(?=(?:non )?\w+(?:[aei]r(?:e|{_CLITIC})|rre|rmi)\b)"
"""An infinitive comes next."""
_NOT_UP = r"(?!svegliar|alzar|essere (?:svegliat|avvisat|avvertit)|ricordar(?:mi|ci))"
_CAN = (
    r"puoi|può|puo|potresti|potrebbe|potete|potreste|riesci a|riusciresti a|sapresti|vuoi|vorresti"
    r"|saresti (?:in grado di|così gentile da)|ti (?:dispiace|dispiacerebbe|va di)|le dispiace"
    r"|è possibile|sarebbe possibile|si può|si potrebbe|posso chiederti di|ti posso chiedere di"
)
_WANT = (
    r"vorrei|voglio|vogliamo|vorremmo|volevo|desidero|desidererei|mi piacerebbe|ho bisogno di|avrei bisogno"
    r" di|abbiamo bisogno di|mi serve|mi servirebbe|ho voglia di|devo|dobbiamo|dovrei|dovremmo|bisogna"
    r"|bisognerebbe|occorre|è ora di|mi tocca|ci tocca|cerco di|ho da|intendo|penso di|pensavo di"
    r"|ho intenzione di|conto di|mi sono dimenticat[oa] di|sto cercando di|spero di"
)
POLITE = typed(
    r"(?:\d{1,2}[.)]|[-*•–]|\[ ?\]) (?=\w)|"
    r"(?:ehi|hey|ciao|salve|ok(?:ay)?|senti|senta|ascolta|allora|dunque|bene|va bene|beh|ehm+|eh|mmh*|uhm"
    r"|scusa|scusi|scusami|grazie|sì|certo|e|ed|anche|inoltre|poi|quindi|ma|però|prima|primo|secondo"
    r"|infine|dai|su|buongiorno|buonasera|buon pomeriggio|buon giorno|oh|ah|innanzitutto|perfetto"
    r"|per prima cosa)(?:[,!.:]+ ?| (?!di\b|che\b|è |sono\b|mia\b|la\b|il\b|T))|"
    r"(?:per favore|per piacere|per cortesia|perfavore|pf|gentilmente|cortesemente|ti prego|la prego"
    r"|semplicemente|velocemente|solo|magari|forse|se puoi|se possibile|se riesci|se non ti dispiace"
    r"|quando puoi),? "
    rf"|(?:(?:mi|ci|me l[oa]|ce l[oa]) )?(?:{_CAN}),? (?:per favore |per caso |anche |un attimo )?{_DO}"
    r"|(?:vorrei|voglio|preferirei|mi piacerebbe|gradirei|ho bisogno|avrei bisogno|bisogna) che (?:tu |lei )?"
    r"(?:mi |ci )?(?=\w+(?:ssi|sse|a|i)\b)"
    rf"|(?:(?:io|noi) )?(?:{_WANT}) (?:assolutamente |anche |proprio |ancora |solo )?(?=(?:sapere|vedere"
    r"|sentire|conoscere) |ricordarmi\b)"
    rf"|(?:(?:io|noi) )?(?:{_WANT}) (?:assolutamente |anche |proprio |ancora |solo |T+ (?!alzar"
    rf"|svegliar))?{_NOT_UP}{_DO}"
    r"|(?:aiutami|aiutaci) a |assicurati di |accertati di |vedi di |cerca di (?=\w+re\b)|prova a "
    r"|fammi il (?:favore|piacere) di |(?:mi |ci )?fai (?:il|un) (?:favore|piacere)[,:]? |facciamo che "
    r"|che ne dici (?:di|se) |(?:mi|ci) (?:puoi|può|potresti|sai|sapresti) dire |sai (?:dirmi )?"
    r"(?=quando|dove|cosa|che|chi|se|a che|qual|quant)"
    r"|(?:dimmi|ricordami|dicci|vorrei sapere|voglio sapere|fammi sapere|mi dici|mi dica)(?: un po'"
    r"| per favore)?,? (?=quando|quand'|dove|dov'|cosa|cos'|che (?:cosa|impegni|ore|appuntamenti|sveglie"
    r"|promemoria)|chi |con chi|a che ora|qual|quant|se (?:ho|sono|c'è|ci sono|devo))"
    r"|sapere (?=quando|dove|cosa|che |chi |a che ora|qual|quant|se )|per me,? "
)
"""Politeness and preambles."""
TRAILING = typed(
    r"per favore|per piacere|per cortesia|perfavore|pf|grazie|grazie mille|ok|okay|va bene|se puoi"
    r"|se possibile|se riesci|per me|gentilmente|subito|adesso|dai|sì|anche|pure|quando puoi|ti prego"
    r"|il prima possibile|al più presto|no|eh|vero|d'accordo"
)
"""What may stand behind."""
WISHES = typed(
    r"\b(?:vorrei|voglio|vogliamo|vorremmo|desidero|mi piacerebbe|volevo|preferirei|gradirei)\b"
)
"""A wish of the speaker's own, which need not be an order."""
