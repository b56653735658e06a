"""How French asks to be reminded, and to put something down."""

_SET = (
    r"(?:mets?|mettez|mettre|met|crée[rz]?|créer|créez|lance[rz]?|démarre[rz]?|programme[rz]?"
    r"|règle[rz]?|régler|réglez|ajoute[rz]?|rajoute[rz]?|active[rz]?|fais|faites|faire|donne[rz]?"
    r"|envoie|envoyer|enregistre[rz]?|planifie[rz]?|configure[rz]?|définis|définir|place[rz]?"
    r"|pose[rz]?|prépare[rz]?|déclenche[rz]?|commence[rz]?|prévois|prévoir|ouvre|allume[rz]?"
    r"|remets|remettre|relance[rz]?|génère|établis|il (?:me|nous) faut|je veux|je voudrais"
    r"|j'aimerais|j'ai besoin d|sonne[rz]?|note[rz]?|mettre en place|initialise[rz]?"
    r"|paramètre[rz]?)"
)
_RING = (
    r"(?:rappels?|pense-bêtes?|alarmes?|réveils?|minuteurs?|minuteries?|timers?|chronomètres?"
    r"|chronos?|comptes? à rebours|notifications?|alertes?)"
)
_ONE = r"(?:rappel|pense-bête|alarme|réveil|minuteur|minuterie|timer|chronomètre|compte à rebours)"
_LIST = r"(?:listes?|calendrier|agenda|planning|to-?dos?|tâches|emploi du temps|choses à faire)"
_PUT = (
    r"(?:ajoute[rsz]?|ajoutez|rajoute[rsz]?|mets?|mettez|mettre|note[rsz]?|inscri\w+|écri[srt]\w*"
    r"|place[rsz]?|pose[rsz]?|enregistre[rsz]?|insère[rsz]?|insérer|rentre[rsz]?|entre[rsz]?"
    r"|marque[rsz]?|cale[rsz]?|crée[rsz]?|créer|inclus|inclure|mémorise[rz]?|intègre[rz]?)"
)

MAKING: tuple[tuple[str, str, float, str], ...] = (
    (
        "remind-me",
        "remind",
        7.0,
        r"^rapp?[eè]ll?(?:e[zrs]?)?(?:[- ](?:l[ea]s?|y))?[- ](?:moi|nous)\b(?! (?:ce (?:que|qu')"
        r"|quand|combien|quel|où|mes (?:rendez|réunion|tâche|rappel)))",
    ),
    (
        "remind-mid",
        "remind",
        7.0,
        r"^(?!.*\b(?:ne|de ne) (?:plus|me rappelle|pas me rappeler)\b)(?:.*\brapp?ell?e[zr]?[- ]"
        r"(?:moi|nous)\b|.*\b(?:me|nous) (?:l[ea]s? )?(?:rapp?eler|rappelles?|rappeliez)\b)(?!.* "
        r"(?:ce (?:que|qu')|quel))",
    ),
    (
        "remind-think",
        "remind",
        7.0,
        r"^(?:fais|faites|faire)[- ](?:moi|nous) (?:y )?(?:re)?penser\b|\b(?:me|nous|m'y|nous y) "
        r"(?:faire|fasses?) (?:y )?(?:re)?penser\b",
    ),
    (
        "remind-label",
        "remind",
        7.0,
        r"^(?:petit |nouveau )?(?:rappel|pense-bête)\s?[:,-] ?\S|^(?:petit |nouveau )?(?:rappel"
        r"|pense-bête) (?!de\b|du\b|des\b)\S.*T",
    ),
    (
        "remind-forget",
        "remind",
        6.5,
        r"^(?:ne (?:me|nous) (?:laisse|laissez) pas oublier|(?:fais|faites) "
        r"(?:en sorte )?que je n'oublie pas|n'oublie[zsr]? (?:surtout )?pas (?:de|d'|que|qu')|"
        r"(?:il )?(?:ne )?faut pas que j'oublie|je (?:ne )?(?:dois|veux|voudrais|peux) "
        r"(?:surtout )?pas oublier|ne pas oublier|pas oublier|que je n'oublie pas)",
    ),
    (
        "remind-wake",
        "remind",
        6.5,
        r"^(?:\S+ )?(?:réveille|réveillez|reveil|lève|levez)[- ](?:moi|nous)\b|\b(?:me|nous) "
        r"(?:réveiller|réveilles|lever)\b|\bêtre réveillée?\b|^se (?:lever|réveiller)\b(?=.*[TRD])",
    ),
    (
        "remind-nag",
        "remind",
        6.5,
        r"^(?:[TRDO]+,? )?(?:préviens|prévenez|avertis|avertissez|alerte|alertez|notifie|notifiez"
        r"|relance|relancez|bipe|sonne|signale|harcèle)[- ](?:moi|nous)\b|\b(?:me|m'|nous) ?"
        r"(?:prévenir|avertir|alerter|notifier|relancer|préviennes|avertisses)\b"
        r"|^fais[- ]moi signe\b|^envoie[- ]moi (?:une? )?(?:notification|rappel|alerte)",
    ),
    (
        "remind-give",
        "remind",
        6.5,
        rf"^{_SET}\b(?!.*\b(?:en|sur) pause\b)(?!.*\b(?:à|au|aux|sur) (?:mon|ma|mes|le|la|les)? ?"
        rf"(?:rappels?|minut\w+|alarmes?|réveils?|timers?)\b)(?!-| (?:fin|[DO]+|T+ (?:de plus|à"
        rf"|au|sur))).*\b{_RING}\b",
    ),
    (
        "remind-need",
        "remind",
        6.0,
        rf"^(?:(?:une?|mon|ma|nouvel|nouveau|nouvelle|petit|autre) )*{_ONE}(?!\s?[:,-])(?: (?!est"
        rf"|sonne|sont|en pause|terminé|fini|annulé|supprimé)\S+)*?(?: (?:pour|dans|à|au|le|de"
        rf"|appelée?|nommée?|tous|toutes|chaque|qui sonne)\b"
        r"| ?[TRD]{2,}|$)",
    ),
    ("remind-timer", "remind", 6.0, r"^[DT]+ (?:de |au )?(?:minuteur|minuterie|timer|chrono)\b"),
    (
        "remind-be",
        "remind",
        6.5,
        r"\bêtre (?:rappelée?|prévenue?|avertie?|notifiée?|alertée?)\b|^(?:dis|dites)[- ](?:moi"
        r"|nous) (?:[TRDO]+ )?(?:de|d'|quand (?:il (?:est|sera)|ce sera) T)|^me dire "
        r"(?:[TRDO]+ )?(?:de|d')",
    ),
    (
        "remind-alarm-on",
        "remind",
        4.5,
        r"^(?:allume|active|réactive|enclenche|démarre|relance)[rz]?\b.*\b(?:alarme|réveil"
        r"|minut\w+|timer)\b",
    ),
    (
        "make-want",
        "create-want",
        3.5,
        r"^(?:je (?:veux|voudrais|souhaite)|j'aimerais|on (?:veut|voudrait)|il (?:me|nous) faut"
        r"|j'ai besoin d)(?!.*\b(?:savoir|voir|que tu)\b)",
    ),
    (
        "make-social",
        "create-social",
        5.0,
        r"^(?:voir|rencontrer|retrouver|rejoindre|visiter|rendre visite|assister|participer|dîner"
        r"|déjeuner|bruncher|manger (?:avec|chez|au)|boire (?:un|le)|prendre un (?:verre|pot"
        r"|café)|aller (?!chercher|acheter|récupérer|poster|déposer|prendre|faire|payer|porter"
        r"|vider)|partir|sortir (?:avec|au|dîner)|fêter|passer (?:voir|chez))\b(?=.*[TR])",
    ),
    (
        "make-verb",
        "create",
        3.2,
        r"^(?:ajoute[rsz]?|ajoutez|rajoute[rz]?|crée[rsz]?|créer|créez|note[rz]?|inscri\w+"
        r"|enregistre[rz]?|écri[srtv]\w*|insère[rz]?|insérer|place[rz]?|pose[rz]?|consigne[rz]?"
        r"|mémorise[rz]?|rentre[rz]?|retiens|nouvelle?|nouveau|nouvel|marque[rz]?(?!.*\b(?:fait"
        r"|terminé|fini|comme))|mettre)\b",
    ),
    (
        "make-add-bare",
        "create-chore",
        4.5,
        r"^(?:ajoute|rajoute|note|inscris)[rz]? (?!.*\b(?:à|au|sur|dans|pour|note|tâche|événement"
        r"|rendez-?vous"
        r"|rdv|réunion|rappel|que)\b)(?!une?\b|ça\b)(?:du |de la |des |de l'"
        r"|d')?[^\WTRDOM][\w' -]*$",
    ),
    (
        "make-weak",
        "create-weak",
        3.2,
        r"^(?:mets?|mettez|fais|faites|donne[rz]?|prends|commence[rz]?|garde[rz]?)\b(?!.*\b(?:en"
        r"|sur) pause\b)(?!.*\bplutôt\b)",
    ),
    (
        "make-schedule",
        "create-plan",
        5.5,
        r"^(?:planifie[rz]?|programme[rz]?(?! (?:de|du|d'|[TR]))|prévoi[srt]|prévoir|prévoyez"
        r"|organise[rz]?|cale[rz]?|fixe[rz]?|arrange[rz]?|convoque[rz]?|bloque[rz]?)\b(?!(?:.* "
        r"(?:ma journée|ma semaine)$))",
    ),
    (
        "make-take",
        "create-plan",
        5.0,
        r"^(?:prends|prendre|prenez|fixe[rz]?|cale[rz]?)(?:[- ]moi)? (?:un )?(?:rendez-?vous"
        r"|rdv)\b.*T",
    ),
    ("make-book", "create", 5.0, r"^(?:réserve[rz]?|booke[rz]?)\b(?! le temps)"),
    ("make-block", "create-plan", 4.5, r"^bloque[rz]?\b.*[TRD]"),
    (
        "make-time",
        "create-plan",
        6.0,
        r"^(?:garde|prévois|réserve|bloque|libère|trouve)[rz]?(?:-moi)? (?:du|un peu de"
        r"|le) temps (?:pour|de)\b(?=.*[TR])",
    ),
    (
        "make-onto",
        "create",
        5.0,
        rf"^{_PUT}(?:[- ]moi)?\b.*\b(?:à|sur|dans|au|aux|en)\b(?: \S+){{0,3}}? ?\b(?:{_LIST}"
        rf"(?! de (?:lecture|diffusion))|courses)\b(?![- ](?:moi|nous) (?:re)?penser)",
    ),
    (
        "make-onto-bare",
        "create",
        4.0,
        r"^(?!(?:est|y a|il|qu|supprim|enlèv|enlev|retir|efface|raye|coche|cherch|montr|affich"
        r"|vide|dis|lis|quel|combien|ai|j'ai|vois|voir|regard|vérif|j'avais|on|je|as"
        r"|sont)\w*)\S.* (?:à|sur|dans|pour) (?:la|ma|notre) (?:liste(?! de lecture)|to-?do)\b",
    ),
    (
        "make-passive",
        "create",
        4.0,
        r"(?<!^)\b(?:à ajouter|à noter|à mettre|soit ajoutée?|ajoutée?s?|inscrite?s?) (?:à|sur"
        r"|dans|au)\b",
    ),
    (
        "make-them",
        "create",
        4.0,
        r"\b(?:ajoute|note|mets|inscris|enregistre|planifie|programme)[- ](?:le|la|les|ça)(?= "
        r"(?:à|sur|dans|au|pour|T)|$)|\bnote dans (?:mon|l')",
    ),
    (
        "make-later-clause",
        "create",
        3.0,
        r"[,;.] ?(?:et |merci de |peux-tu |tu peux )*(?:ajoute|note|mets|crée|planifie|inscris)\b",
    ),
    (
        "make-want-meeting",
        "create",
        3.0,
        r"^(?:une?|une? autre) (?:\S+ ){0,4}(?:réunion|rendez-?vous|rdv|événement|rencontre"
        r"|entretien|appel)\b",
    ),
    (
        "make-with",
        "create-want",
        4.0,
        r"^(?:\S+ ){0,2}(?:réunion|rendez-?vous|rdv|appel|déjeuner|dîner|entretien|café|verre"
        r"|visio|rencontre|brunch|apéro|pot|call|point) avec \w+",
    ),
    (
        "make-label",
        "create",
        5.0,
        r"^(?:nouvelle |nouveau |nouvel |ajoute )?(?:tâche|to-?do|événement|rendez-?vous|rdv"
        r"|réunion|note)\s*:\s*\S|^(?:nouvelle?|nouveau) (?:tâche|to-?do|événement|rendez-?vous"
        r"|rdv|réunion|élément|note)\b|^(?:à faire|à acheter|(?:liste (?:de|des) )?courses)\s*:"
        r"|^n'oublie[zr]? pas\s*:",
    ),
    (
        "make-out-of",
        "create",
        3.0,
        r"^(?:on n'a|je n'ai|il n'y a|y a|on a|j'ai) (?:presque )?plus (?:de|d')(?=.*\bliste)"
        r"|^il (?:nous |me )?(?:manque|faut) (?:du |de |des |d')(?=.*\bliste)",
    ),
    (
        "chore-order",
        "create-chore",
        -8.0,
        r"\btable\b.*\b(?:personnes|couverts)\b|\bpour \S+ personnes\b|\b(?:taxi|uber|vtc)\b|^"
        r"(?:réserve|commande|trouve|achète)[rz]?[- ](?:moi|nous)\b|\bhôtels?\b",
    ),
    (
        "chore-subjunctive",
        "create-chore",
        4.5,
        r"^(?:il )?(?:faut|faudrait) (?:que je |que j'|qu'on |que nous )(?!.*\bliste)|^(?:noter"
        r"|note[zs]?) (?:qu'il faut|de|d') ",
    ),
)

TOLD_FACTS: tuple[tuple[str, float, str], ...] = (
    (
        "fact-have",
        4.0,
        r"\b(?:j'ai|on a|nous avons|j'aurai|on aura|nous aurons)\b(?! (?:oublié|dit|déjà)\b)"
        r"(?=.*[TR])",
    ),
    (
        "fact-gone",
        3.5,
        r"\b(?:je (?:suis|serai)|on (?:est|sera)|nous (?:sommes|serons)) (?:\S+ ){0,3}"
        r"(?:absente?s?|en vacances|en congés?|en déplacement|partie?s?|pas là|de garde"
        r"|en voyage)\b",
    ),
    (
        "fact-going",
        4.0,
        r"\b(?:je (?:vais|vois|pars|rencontre|dîne|déjeune|mange|dois|retrouve|fête|prends|rentre"
        r"|arrive|reçois|rejoins|passe|joue|travaille)|on (?:va|voit|part|rencontre|dîne|déjeune"
        r"|mange|doit|retrouve|fête|reçoit|rejoint|passe|joue)|nous (?:allons|voyons|partons"
        r"|dînons|déjeunons|mangeons|devons|fêtons|recevons))\b(?=.*[TRD])",
    ),
    ("fact-there-is", 3.0, r"^(?:il y a|il y aura|y a|c'est|ce sera)(?=.*[TR])"),
    (
        "fact-third",
        2.0,
        r"\b(?:est|sont|commence|commencent|débute|(?:a|aura) lieu|arrive|arrivent|part|ouvre"
        r"|finit|se termine|vient|viennent)\b(?=.*\bT)",
    ),
)
