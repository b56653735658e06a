"""What is said around the French words that matter: cut away, a title or a selector remains."""

from core.language.turns.fr.spelling import typed

_SET = (
    r"(?:(?:mets?|mettez|mettre|crée[rz]?|créer|créez|lance[rz]?|démarre[rz]?|programme[rz]?"
    r"|règle[rz]?|régler|réglez|ajoute[rz]?|rajoute[rz]?|(?:ré)?active[rz]?|fais|faites|faire"
    r"|donne[rz]?|envoie|envoyer|enregistre[rz]?|planifie[rz]?|configure[rz]?|définis|définir"
    r"|place[rz]?|pose[rz]?|prépare[rz]?|déclenche[rz]?|commence[rz]?|prévois|prévoir|ouvre"
    r"|allume[rz]?|remets|remettre|relance[rz]?|note[rz]?|mettre en place|initialise[rz]?"
    r"|paramètre[rz]?|il (?:me|nous) faut|je veux|je voudrais|j'aimerais|j'ai besoin)(?:[- ]"
    r"(?:moi|nous))?(?: en route| en place| en marche)?)"
)
_RING = (
    r"(?:rappels?|pense-bêtes?|alarmes?|réveils?|minuteurs?|minuteries?|timers?|chronomètres?"
    r"|chronos?|comptes? à rebours|notifications?|alertes?)"
)
_ART = (
    r"(?:(?:d'une?|une?|une autre|un autre|le|la|les|mon|ma|mes|nouvel|nouveau|nouvelle|petit|de"
    r"|R+|T+|D+) )*"
)
_IN = r"(?:à|a|au|aux|sur|dans|en|de|du|depuis|pour)"
_OUR = r"(?:(?:la|le|les|ma|mon|mes|notre|nos|cette|ce|une) |l')?"
PLACE = tuple(
    typed(words)
    for words in (
        rf"\b{_IN} {_OUR}(?:(?:google|outlook) )?(?:agenda|calendrier|planning|emploi du temps)"
        rf"(?: (?:google|outlook|perso(?:nnel)?|pro(?:fessionnel)?|familial|partagé))?(?!\w)",
        rf"\b{_IN} {_OUR}listes?(?: (?:de |des |d'|du |pour (?:la |les )?)(?:courses|tâches"
        rf"|choses|trucs|achats?|commissions|épicerie|supermarché|to-?dos?|travail|ménage|maison"
        rf"|bricolage|vacances|envies|souhaits|cadeaux|corvées|choses à (?:faire|acheter)"
        rf"|[^\W\dTRDOM]+(?=$"
        r"| [TRD]{2})))?(?: à faire)?(?!\w)",
        r"\b(?:à|a|aux|sur|dans) (?:les |la |ma |mes |nos )?(?:courses|to-?dos?(?: list)?|tâches"
        r"|choses à faire)(?!\w)",
        r"(?<!ajoute )(?<!ajouter )(?<!ajoutez )(?<!mets )(?<!note )(?<!noter )(?<!inscris )"
        r"(?<!mettre )"
        r"\b(?:à|sur|dans) (?:la|ma|notre) liste \w+$",
        r"(?<=^vide )(?:la |le |ma |mon |mes |notre )?(?:liste(?: (?:de|des) \w+)?|agenda"
        r"|calendrier)|(?<=^vider )(?:la |le |ma |mon |mes |notre )?(?:liste(?: (?:de|des) \w+)?"
        r"|agenda|calendrier)|(?<=^videz )(?:la |le |ma |mon |mes |notre )?(?:liste(?: (?:de"
        r"|des) \w+)?|agenda|calendrier)",
    )
)
"""Where something is put or looked for: "dans mon agenda", "sur la liste de courses"."""
OBJECT = typed(
    r".*\b(?:une?|autre|nouvel|nouveau|nouvelle|chaque) \|.*|(?!.*\b(?:ajoute|rajoute|mets|mettez"
    r"|mettre|note|inscri|écri|place|pose|enregistre|crée|vide|enlève|retire|supprime|efface|raye"
    r"|barre|coche)\w*\b).*\w \|(?:(?:mon|ma|mes|le|la|les|l'|notre) ?)*(?:listes?|agenda"
    r"|calendrier|planning)\b.*"
)
"""A container that is what there is to do, and not where it is put: what stands before "|" it."""
NAMED = typed(
    r"\b(?:appelée?s?|nommée?s?|intitulée?s?|surnommée?s?|qui s'appelle|avec (?:le|pour) (?:nom"
    r"|titre)|(?:appelle|nomme|intitule)-l[ea])\b:? ?(?P<name>[^,;.TRDO]+?)(?= (?:pour|à|le|dans"
    r"|de|avec|et|en|sur)\b|[,;.]|$|\s*[TRDO]{2,})"
)
"""What stands before a given name; the name runs to the next time, mark or preposition."""
REMIND = tuple(
    typed(words)
    for words in (
        r"^rapp?[eè]ll?(?:e[zrs]?)?(?:[- ](?:l[ea]s?|y))?[- ](?:moi|nous)\b(?: (?:aussi|encore"
        r"|bien))?",
        r"\brapp?elle[zr]?[- ](?:moi|nous)\b",
        r"\b(?:quand|lorsque?) (?:ce|il) ?(?:est|sera|'il (?:est|sera))(?= [TR])",
        r"^(?:je (?:dois|veux|voudrais) |j'aimerais |il faut que je )?(?:me|nous|se) (?:lever"
        r"|lève|réveiller|réveille)\b",
        r"\b(?:de )?(?:me|nous) (?:l[ea]s? )?(?:rapp?eler|rappelles?)\b",
        r"^(?:fais|faites|faire)[- ](?:moi|nous) (?:y )?(?:re)?penser\b|\b(?:me|nous) (?:faire"
        r"|fasses?) (?:y )?(?:re)?penser\b",
        r"\b(?:être|sois) (?:rappelée?|réveillée?|prévenue?|avertie?|notifiée?|alertée?)\b",
        r"^(?:je (?:veux|voudrais)|j'aimerais|je souhaite)\b(?=.*\bêtre \w+é)",
        r"^(?:n'oublie[zsr]? (?:surtout )?pas|ne (?:me|nous) laisse[zr]? pas oublier"
        r"|ne pas oublier|pas oublier|(?:fais|faites) (?:en sorte )?que je n'oublie pas"
        r"|que je n'oublie pas|(?:il )?(?:ne )?faut pas que j'oublie|je (?:ne )?(?:dois|veux"
        r"|voudrais|peux) (?:surtout )?pas oublier)\b,?",
        r"^(?:dis|dites)[- ](?:moi|nous)(?=.*\b(?:de|d'))|^me dire(?= .*\b(?:de|d'))",
        r"^(?:réveille|réveillez|reveil|lève|levez)[- ](?:moi|nous)\b|\b(?:me|nous) (?:réveiller"
        r"|réveilles)\b",
        r"^(?:préviens|prévenez|avertis|avertissez|alerte|alertez|notifie|notifiez|relance"
        r"|relancez|bipe|sonne|signale|harcèle)[- ](?:moi|nous)\b|\b(?:me |m'|nous )(?:prévenir"
        r"|avertir|alerter|notifier|relancer)\b|^fais[- ]moi signe\b",
        rf"^{_SET} {_ART}(?:d'|l'|en )?{_RING}\b(?: (?:qui sonne|réglée?|programmée?|prévue?))?",
        rf"^(?:(?:une?|mon|ma|le|la|nouvel|nouveau|nouvelle|petit|autre) |l')*{_RING}\b(?: "
        rf"(?:qui sonne|réglée?|programmée?))?\s?:?",
        rf"^[DT]+ (?:de |au )?{_RING}\b",
        rf"\b(?:avec|ainsi qu)(?: |')(?:une? )?{_RING}\b",
        r"\b(?:pour |de )?(?:qu'il faut(?: que je| absolument)?|que je dois|que j'ai à|qu'on doit"
        r"|que nous devons|qu'il faudra)\b",
    )
)
_NEW = (
    r"(?:ajoute[rsz]?|ajoutez|rajoute[rsz]?|mets?|mettez|mettre|note[rsz]?|inscri\w+"
    r"|écri[srtv]\w*|place[rsz]?|pose[rsz]?|enregistre[rsz]?|insère[rsz]?|insérer|rentre[rsz]?"
    r"|entre[rsz]?|marque[rsz]?|cale[rsz]?|crée[rsz]?|créer|créez|planifie[rsz]?|programme[rsz]?"
    r"|prévoi[srt]|prévoir|prévoyez|organise[rsz]?|fixe[rsz]?|arrange[rsz]?|bloque[rsz]?"
    r"|réserve[rsz]?|fais|faites|mémorise[rz]?|consigne[rz]?|retiens|booke[rz]?|convoque[rz]?"
    r"|garde[rz]?|nouvelle?|nouveau|nouvel|intègre[rz]?|inclus|inclure|donne[rz]?)"
)
_THE = r"(?: (?:(?:une?|le|la|les|mon|ma|mes|notre|nouvel|nouveau|nouvelle|autre|ça)(?= )|l'|d'))*"
CREATE = tuple(
    typed(words)
    for words in (
        rf"^(?:(?:je (?:veux|voudrais)|j'aimerais|on veut|il (?:me|nous) faut|j'ai besoin)"
        rf"(?: bien)?(?: {_NEW})?|{_NEW})(?!\w)(?:[- ](?:moi|nous|le|la|ça)(?!\w))?(?:"
        rf"(?: de la| de l'| du| des| de| d')(?!\w*er\b)(?!.*(?:,| et) (?:du |des |de ))|{_THE})"
        rf"(?: ?"
        rf"(?:événement|tâche|to-?do|élément|entrée|chose à faire|note)(?!\w)(?: (?:appelée?"
        rf"|nommée?|intitulée?|pour|de|à|d'))?)?\s?:?",
        r"^(?:nouvelle |nouveau |nouvel )?(?:tâche|to-?do|événement|note|à faire|à acheter"
        r"|courses|n'oublie[zr]? pas)\s*:",
        r"^(?:il )?(?:faut|faudrait|ne faut pas oublier)(?: absolument)?(?: que je | que j'"
        r"| qu'on| que nous| de | d')?",
        r"\b(?:de noter )?(?:qu'il faut(?: que je)?|que je dois|qu'on doit)\b",
        r"[,;.]? ?\b(?:et )?(?:ajoute|note|mets|inscris|enregistre|planifie)[rz]?[- ](?:le|la|les"
        r"|ça)(?: (?:aussi|s'il te plaît))?.{0,3}$",
        r"(?<=courses )(?:du|des|de la|de l')(?= )|(?<=liste )(?:du|des|de la)(?= (?!courses"
        r"|tâches|choses))",
        r"^(?:noter |note[rz]? )(?:qu'il faut |de |d')",
    )
)
"""What asks to put something down."""
KEPT = (
    r"^(?!(?:réserve|reserve|organise|prévoi|prevoi|planifie|programme|fixe|écri|ecri|pose"
    r"|place|fais|faites|garde|arrange|bloque|prépare|donne|marque|mettre|mets"
    r")\w*\b(?!.*\b(?:tâche|tache|to-?do|élément|entrée|événement|note|listes?"
    r"|agenda|calendrier|planning|courses|tâches|taches|qu'il faut)\b))"
)
"""Verbs that are what there is to do, when nothing is put anywhere: "réserver un vol"."""
CREATE_TASK = (CREATE[0].replace("^", KEPT, 1), *CREATE[1:])
FACT = tuple(
    typed(words)
    for words in (
        r"^(?:j'ai|on a|nous avons|j'aurai|on aura|nous aurons)(?: à)?(?: une?| le| la| mon| ma"
        r"| des| du)?(?!\w)",
        r"^(?:je (?:vais|dois|pars|vois)|on (?:va|doit|part|voit)|nous (?:allons|devons|partons))"
        r"(?: avoir)?(?: à| au)?(?: une?| la| l')?(?!\w)",
        r"^(?:on|je|nous) (?=(?:dîn|déjeun|mang|fêt|jou|reç)\w+)",
        r"^(?:il y a|il y aura|y a|c'est|ce sera)(?: une?| le| la| mon| ma)?(?!\w)",
        r"^(?:T+,? )?(?:j'ai|on a|on va|je vais|nous avons|nous allons)(?: à| au)?(?: une?| la)?"
        r"(?!\w)",
    )
)
WISHED = r"(?:\bde |\bd'|\bà |\bque |\bqu'|\bpour )(?=\w+(?:er|ir|re|oir)\b)(?!(?:me|nous) )"
"""What stands before the thing to be reminded of, when it is something to do."""
LEADING = typed(
    r"^(?:[\s,;:.\-]+|(?:de|à|au|pour|que|qu'il|qu'on|comme|et|ou|puis|est|c'est|y|me|moi"
    r"|avec le nom|appelée?|nommée?"
    r"|intitulée?|qui sonne|ensuite|alors|dans|sur|en|vers|prévue?|je dois|il faut|(?:que )?je"
    r"|s'il te plaît|pendant|:)(?=[\s,:]|$)|de l'|qu'|d')+"
)
TRAILS = typed(
    r"(?:[\s,;:.!?\-]+|\b(?:à|au|aux|le|la|les|pour|dans|et|ou|par|de|du|des|d'|en|sur|un|une"
    r"|avec|chaque|tous|toutes|jusqu|vers|est|que|qui|mon|ma|mes|dès|avant|prévue?|programmée?"
    r"|fixée?|appelée?|nommée?|plutôt|c'est|durant|pendant|puis|aussi|ce|entre|environ|dure"
    r"|aura lieu|qui dure)(?=[\s,.]|$))+$"
)
ARTICLE = typed(
    r"^(?:(?:une?|le|la|les|mon|ma|mes|notre|nos|une autre|un autre|du|des|de la)\s+|(?:de )?l'"
    r"|d')(?=\S)"
)
BEFORE_TIME = typed(
    r"(?:(?<=\s)|^)(?:(?:à|a|au|le|la|les|dès|pour|du|de|en|vers|dans|jusqu'à|jusqu'au|d'ici"
    r"|avant|prévue?s?|programmée?s?|fixée?|qui (?:dure|commence)|commençant|est|chaque|tous"
    r"|toutes|ce|cette|pile|sur|pendant|durant|environ|entre|aura lieu|aux alentours de|autour de"
    r"|à partir|qui sonne|et|réglée?|puis|encore|pour une durée|d'une durée)\s+|d'|l')+$"
)
"""Little words that belong to the time after them."""
AFTER_TIME = r"\s+(?:pile|précises?|environ|exactement|à peu près|heures?)\b"
PEOPLE = typed(
    r"\bavec (?!(?:le |un |pour )?(?:nom|titre)\b)(?![TRDOMQ]{3})(.+?)(?=(?: (?:à|au|le|dans|en"
    r"|pour|chez|sur|de|du|concernant|à propos|et puis|afin|ce|cette)\b)|[TRDOMQ]{3,}|[.;!?]|$)"
)
ALSO = r",\s*et\s+|\s*,\s*|\s+et\s+|\s*&\s*"
WHERE = typed(
    r"(?<!rendez-vous )(?<!rendez vous )(?<!rdv )\b(?:à|au|aux|chez|@|en|dans) (?!(?:pour|avec"
    r"|le \d|à|moi|nous|ça|ce|cette|une?\b(?! (?:hôtel|café|resto))|propos|faire|acheter"
    r"|mon agenda|ma liste|\w+er\b)\b)((?:la |le |les |l'|mon |ma |notre "
    r"|salle )?[^\WTRDOMQ_][^,;.!?TRDOMQ]*?)(?= (?:avec|pour|à|au|le|de \d|dans|et|jusqu|pendant"
    r"|sur|du|ce|vers)\b|\s*[TRDOMQ]{2,}|[,;.!?]|$)"
)
LENGTH = typed(
    r"(?:\b(?:pendant|pour|durant|qui dure|dure|d'une durée de)\s+)(?:environ |au moins )?(D+)"
)
"""What stands before a length that is not a distance."""
OUT_OF = typed(
    r"^(?:on n'a|je n'ai|il n'y a|y a|on a|j'ai) (?:presque )?plus (?:de |d')(?P<name>.+?)"
    r"(?:[,;.]| et\b| donc\b).*\b(?:ajoute|mets|note|inscris)\w*(?:[- ](?:en|le|la|les|ça))?\b"
)
"""A thing that ran out is what shall be put on the list."""
REASON = (
    r",?\s*\b(?:parce que|parce qu'|car|puisque|vu que) ?(?:je|j'|on|nous|il|elle|c'est|ça)\b.*$",
)
"""Why it is wished, said behind."""
GENERIC = typed(
    r"^(?:une? |le |la |mon |ma )?(?:rappels?|alarmes?|réveils?|minuteurs?|minuteries?|timers?"
    r"|alertes?|notifications?|chronomètres?|chrono|comptes? à rebours|pense-bête)$"
)
RINGS = typed(r"\b(minuteur|minuterie|timer|alarme|réveil|chronomètre|chrono|compte à rebours)s?\b")
"""What a ring without a title is called."""
WAKE = typed(
    r"\b(?:réveille|réveillez|lève|levez|reveil)[- ](?:moi|nous)\b|\b(?:me|nous|se) (?:réveiller"
    r"|lever)\b|\bêtre réveillée?\b|\bme réveilles?\b|\bréveil\b"
)
EARLY = typed(
    r"^(?!rapp)(?:(?!\b(?:de|d'|pour|à)(?: |(?<='))\w+(?:er|ir|re)\b).)*\b(?:réveil|alarme)s?\b"
)
"""A ring that is meant for the morning when its day is said."""
MORNING = "{} du matin"
"""How a phrase is put in the morning."""
DINES = r"\b(?:d[iî]ner|souper|ap[ée]ro|concert|soir[ée]e)\b"
"""What is meant for the evening."""
EVENING = "{} du soir"
WITH = r"^avec (?:le |la |mon |ma |un |une )?"
POINTED = typed(
    r"\brapp?elle[zr]?[- ]l[ea]s?[- ]?(?:moi|nous)\b|\brapp?elle[zr]?[- ](?:moi|nous)(?:-l[ea]\b"
    r"|[- ](?:ça|cela)\b| l[ea](?=$| [TRDO]{2}))(?! \w+(?:er|ir|re)\b)|\b(?:me|nous) (?:le|la"
    r"|les) rappeler\b|\bm'y faire penser|[- ]moi y (?:re)?penser"
)
"""A reminder about what was just spoken of."""
UNDER = (
    r"quand|lorsque|lorsqu'\w+|si|s'il|dès que|dès qu'\w+|une fois que|chaque fois que"
    r"|à chaque fois que|en"
)
"""How a circumstance begins that was said before what is wished."""
NOTHING = typed(
    r"(?:une? |des |le |la |nouvel |nouveau |nouvelle |autre )*(?:événement|rendez-?vous|rdv"
    r"|réunion|tâche|chose|élément|truc|rappel|quelque chose)s?\b.{0,12}"
)
"""What names no thing yet: another sentence will."""
BODY = r"(?:\bde |\bd'|\bque |\bqu'|\bpour )"
"""What stands between a reminder's own time and the words of its title."""
CANCEL = typed(
    r"\b(?:annul|décommand)\w*\b|^(?:arrêt|stop|termin|coup|étein|interromp|désactiv|saut)\w*\b"
    r"|^mets? fin\b"
)
"""To cancel, not to delete."""
CONTAINER = r"\b(?:calendrier|agenda|planning|listes?|emploi du temps|avance|courses)\b"
NOWHERE = r"mon|ma|mes|la|le|les|l'|notre|moi|nous|retard|ligne|urgence|cours"
"""Words behind a preposition that name no place."""
AT_PLACE = r"à|a|au|aux|chez|@|en|dans"
"""What stands before a place."""
OCCASION = typed(r"\b(?:rendez-?vous|rdv|réunion|événement|rencontre)\b")
"""What an event without a name is called."""
NOBODY = r"(?:le|la|les) |l'"
"""How words after "avec" begin that are no person's name."""
NAME_ARTICLE = r"^(?:(?:le|la|mon|ma|les|mes)\s+|l')(?=[A-ZÀ-Ý])"
AWAKE = ("réveil", "{}")
"""What a ring is called that wakes somebody, and one that wakes them for something."""
LAST = r"(?<=\S) (?:événement|pour (?:moi|nous))$"
"""What a name loses at its end."""
