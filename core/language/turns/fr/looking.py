"""How French asks what there is, and whether there is time."""

_RINGS = (
    r"(?:rappels?|alarmes?|réveils?|minuteurs?|minuteries?|timers?|chronomètres?|chronos?"
    r"|comptes? à rebours)"
)
_HAVE = r"(?:ai[- ]je|j'ai|avons[- ]nous|a[- ]t[- ]on|on a|nous avons|j'aurai|aurai[- ]je)"
_DO = (
    r"(?:je (?:fais|dois|vais|peux)|dois[- ]je|vais[- ]je|on (?:fait|doit|va)|devons[- ]nous"
    r"|allons[- ]nous|fait[- ]on)"
)

LOOKING: tuple[tuple[str, str, float, str], ...] = (
    (
        "ask-show",
        "list",
        3.5,
        r"^(?:(?:re)?montre[rz]?|affiche[rz]?|liste[rz]?|énumère[rz]?|énumérer|donne[rz]?"
        r"(?:[- ]moi|[- ]nous)?(?= (?:la|les|mes|mon|ma))|lis(?:ez)?|lire|dis(?:[- ](?:moi|nous))"
        r"|dites|voir|vois|consulte[rz]?|regarde[rz]?|vérifie(?:z)? (?:si|mes|mon|ma|les|que|s')|"
        r"(?:re)?cherche[rz]?|rechercher|(?:re)?trouve[rz]?|ouvre[rz]?|ouvrir|récapitule[rz]?"
        r"|passe en revue|parcours|fais[- ](?:moi|nous) (?:voir|la liste|le point|un point)"
        r"|résume[rz]?|rappelle[- ]moi (?:ce que|ce qu'|quand|quel|où|mes)|je (?:veux|voudrais) "
        r"(?:voir|savoir)|j'aimerais (?:voir|savoir)|savoir|me (?:montrer|dire|lire|donner|lister"
        r"|rappeler (?:ce|quel|quand|mes))|informe[- ]moi)(?!\w)",
    ),
    (
        "ask-what",
        "list",
        3.0,
        r"^(?:et )?(?:qu'?est[- ]ce|que\b|qu'|quel(?:le)?s?\b|quand\b|où\b|qui\b|avec qui"
        r"|combien\b|comment\b|à (?:quelle|quel|quand)|de quoi|c'est (?:quoi|quand|où|qui|à quel)"
        r"|lesquel|pour quand|(?:j'ai|on a|il y a|y a|je fais|il (?:me )?reste) (?:quoi|combien"
        r"|quel)|ce que\b|ce qu')",
    ),
    (
        "ask-whether",
        "list",
        3.0,
        r"^(?:est[- ]ce|ai[- ]je|as[- ]tu|a[- ]t[- ](?:on|il|elle)|avons[- ]nous|suis[- ]je"
        r"|sommes[- ]nous|est[- ](?:on|il|elle)|y'? ?a[- ](?:t[- ])?il|y a|il y a|dois[- ]je"
        r"|devons[- ]nous|vais[- ]je|si (?:j'ai|je|on|mon|ma|le|la)|j'ai (?:bien |encore "
        r"|toujours )?(?:quelque chose|des|un truc|une? \S+(?: \S+)? (?:pour|à|de|avec|sur))"
        r"|\S+ est[- ](?:il|elle))(?!\w)",
    ),
    (
        "ask-plural",
        "list",
        3.0,
        r"^(?:(?:tous|toutes|les|mes|nos|tout) )*(?:\S+ )?(?:(?<= )(?:rendez-?vous|rdvs?)"
        r"(?= ?[TR]|$)|réunions|événements|rappels|alarmes|réveils|minuteurs|minuteries|tâches"
        r"|to-?dos|choses à faire)\b(?! (?:avec|chez|à|au|:|avant|pour \w+er\b))(?!.*\b(?:annul"
        r"|supprim|effac|arrêt|déplac|repouss)\w*)(?!\s*:)",
    ),
    (
        "ask-mine",
        "list",
        3.0,
        rf"\b(?:ai[- ]je|avons[- ]nous|dois[- ]je|devons[- ]nous|vais[- ]je)\b|\b(?:que|ce que"
        rf"|qu'est[- ]ce que|est[- ]ce que|si|quand est[- ]ce que) {_HAVE}|\b{_HAVE} (?:quoi"
        rf"|de prévu|prévu|quelque chose|quel|combien)|\b(?:est[- ]ce qu|qu)'on a\b|\bj'avais "
        rf"(?:prévu|mis|noté)\b|\bm'attend\b|\bj'ai (?:mis|programmé|créé|noté|enregistré"
        rf"|ajouté) (?:sur|dans|pour|comme)\b",
    ),
    (
        "ask-my-day",
        "list-day",
        4.5,
        rf"^(?:qu'?est[- ]ce que|qu'?est[- ]ce qu'|que\b|quels?\b|c'est quoi).*(?:{_HAVE}|{_DO}"
        r"|m'attend)(?=.*[TR])"
        r"|\b(?:j'ai|on a|il y a|je fais|on fait) (?:quoi|quelque chose)\b(?=.*[TR])",
    ),
    (
        "ask-my-plans",
        "list-day",
        4.2,
        rf"\b(?:est[- ]ce (?:que |qu'))?{_HAVE} (?:\S+ )?(?:quelque chose|un truc|des trucs"
        rf"|des choses|des plans|quelque chose de prévu)\b|\bc'est quoi (?:mon|le|notre) "
        rf"(?:programme|planning)|^(?:quel est|quels sont) (?:mon|mes|le) (?:programme|planning"
        rf"|plans|emploi du temps)",
    ),
    (
        "ask-when-mine",
        "list-event",
        4.5,
        r"^(?:quand|à quelle heure|où) (?:est[- ]ce (?:que je|qu'on)) (?:vois|voit|pars|part"
        r"|rencontre|retrouve|déjeune|dîne|joue)\b|^(?:c'est (?:quand|où|à quelle heure"
        r"|quel jour)|quand|où|à quelle heure|quel jour|avec qui|quelle est (?:la date|l'heure"
        r"|l'adresse))\b.*\b(?:mon|ma|mes|notre|nos)\b",
    ),
    (
        "ask-when",
        "list-when",
        3.5,
        r"^(?:c'est (?:quand|où|à quelle heure)|quand|où|à quelle heure|quel jour|qui (?:vient"
        r"|participe|est invité)|combien de temps dure)\b",
    ),
    (
        "ask-when-must",
        "list-day",
        4.8,
        r"^(?:quand|à quelle heure) (?:est[- ]ce que je dois|dois[- ]je|je dois|faut[- ]il"
        r"|est[- ]ce qu'il faut)\b",
    ),
    (
        "ask-done",
        "list-done",
        7.0,
        r"\b(?:qu'?est[- ]ce que|que|quoi|ce que) (?:j'ai|ai[- ]je|on a|avons[- ]nous) "
        r"(?:\S+ ){0,2}(?:fini|terminé|accompli|coché|bouclé)\b",
    ),
    (
        "ask-did",
        "list-day",
        6.0,
        r"\b(?:qu'?est[- ]ce que|que|ce que) (?:j'ai|ai[- ]je|on a) fait\b",
    ),
    (
        "ask-to-do",
        "list-todo",
        8.0,
        rf"^(?:qu'?est[- ]ce (?:que |qu')|que |quoi |ce que )(?:{_HAVE}|je dois|dois[- ]je"
        rf"|on doit|il (?:me |nous )?(?:reste|faut)|reste[- ]t[- ]il)(?: encore)? (?:à )?(?:faire"
        rf"|acheter|prendre|ne pas oublier)\b(?!.*[TR])|^(?:il (?:me )?)?reste quoi à faire\b"
        rf"(?!.*[TR])",
    ),
    (
        "ask-everything",
        "list-day",
        5.0,
        r"^(?:montre|affiche|donne|liste|dis)(?:[- ]moi)? tout(?: ce que| ce qu')?\b(?! (?:es"
        r"|s)? )|^qu'?est[- ]ce (?:qui|qu'il y a) (?:vient|arrive|suit|m'attend|est prévu|ensuite"
        r"|après)",
    ),
    (
        "ask-what-to-do",
        "list-day",
        4.8,
        rf"^(?:qu'?est[- ]ce (?:que |qu')|que |quoi )(?:{_HAVE}|{_DO}|il y a)(?: \S+)? "
        rf"(?:à )?faire\b|^(?:il y a|y a|j'ai) quoi à faire\b",
    ),
    (
        "ask-on-day",
        "list-day",
        4.5,
        r"^(?:qu'?est[- ]ce (?:que |qu'|qui )|quoi|que |il y a quoi|y a quoi|c'est quoi|"
        r"(?:est[- ]ce qu')?(?:il )?y a(?:[- ]t[- ]il)? quelque chose)(?:\S+ ){0,6}?(?:pour |de "
        r"|le |à |en )?[TR]{2,}$",
    ),
    (
        "ask-day-like",
        "list-day",
        4.0,
        r"^(?:comment (?:se (?:présente|passe)|est)|à quoi ressemble|(?:c'est quoi|quel est"
        r"|quelle est) (?:mon|le|ma|la|l') ?(?:programme|planning|journée|semaine|agenda"
        r"|emploi du temps))",
    ),
    (
        "ask-agenda",
        "list-day",
        4.5,
        r"^(?:(?:mon|ma|le|la|l'|notre) ?)?(?:agenda|programme|planning|calendrier"
        r"|emploi du temps|journée|semaine)(?: (?:de|pour|du|d'|le))?(?: ?T+)?$",
    ),
    (
        "ask-bare-mine",
        "list",
        3.5,
        rf"^(?:(?:tous|toutes) )?(?:mon|ma|mes|nos|notre|les|la) (?:\S+ ){{0,4}}?(?:{_RINGS}"
        rf"|listes?|agenda|tâches|to-?dos|rendez-?vous|réunions|événements|planning|programme"
        rf"|courses)(?: (?:de|des|d'|du|pour) ?(?:courses|choses à faire|tâches|la semaine|T+))?"
        rf"(?: [TR]+)?$",
    ),
    (
        "ask-time-left",
        "list-ring",
        6.5,
        rf"^(?:il )?(?:me |nous )?reste (?:encore )?combien\b(?!.*\b(?:tâche|liste|jours))"
        rf"|^combien de temps (?:il )?(?:me |nous )?(?:reste|avant)\b(?!.* avant T)(?! avant T)"
        rf"|^combien (?:il )?(?:me )?reste\b|\btemps (?:restant|qu'il reste)\b"
        rf"|\b{_RINGS}\b.*\brestante?\b|^où en (?:est|sont)\b.*\b{_RINGS}|\b(?:état"
        rf"|statut)\b.*\b{_RINGS}|^combien de (?:minutes|secondes|temps)\b.*\b(?:reste|{_RINGS})",
    ),
    (
        "ask-is-on",
        "list",
        4.5,
        r"^(?:est[- ]ce|y a|il y a|ai[- ]je|j'ai|as[- ]tu|a[- ]t|qu'y a).*\b(?:sur|dans) (?:la|ma"
        r"|mon|notre|l'|mes) ?(?:listes?|agenda|calendrier|planning|to-?do|rappels|tâches)\b"
        r"|^\S.* (?:est|sont)[- ](?:il|elle|ils|elles|ce)\b.*\b(?:sur|dans)\b",
    ),
    (
        "ask-see-if",
        "list",
        4.0,
        r"\bsi (?:j'ai|je|il y a|on a|mon|ma|mes|nous)\b.*\b(?:ai|a|avons|est|sont|sur|dans"
        r"|dois)\b",
    ),
    (
        "ask-ring-when",
        "list-ring",
        6.0,
        rf"^(?:quand|à quelle heure|pour quand|quels?|quelles?|combien"
        rf"|c'est quoi)\b.*\b{_RINGS}\b|^(?:est[- ]ce|ai[- ]je|y a|il y a|as[- ]tu|j'ai (?:un|des"
        rf"|combien))\b.*\b{_RINGS}\b|^(?:quand|à quelle heure) (?:est[- ]ce que )?(?:mon|le|tu"
        rf"|me) ?(?:réveil|réveille)",
    ),
    (
        "ask-remind",
        "list-ring",
        7.0,
        r"^(?:de quoi|qu'?est[- ]ce que|que|ce que)\b.*\b(?:me rappeler|me rappelles|rappelle"
        r"|penser)\b|^rappelle[- ]moi (?:ce que|ce qu') .*\boublier\b",
    ),
    (
        "ask-recall",
        "list",
        3.5,
        r"^(?:rappelle|redis)[- ]moi (?:ce que|ce qu'|quand|quel|où|combien|à quelle)",
    ),
    (
        "ask-details",
        "list",
        3.5,
        r"^(?:plus d'|d'autres |quelques )?(?:infos?|informations?|détails?|précisions)\b",
    ),
    ("ask-search", "list", 2.5, r"^(?:re)?cherche[rz]?\b"),
    (
        "ask-search-in",
        "list",
        4.0,
        r"^(?:re)?(?:cherche|trouve)[rz]?\b.*\b(?:dans|parmi) (?:mes|ma|la|mon|les|l')",
    ),
    (
        "ask-tags",
        "tags",
        9.0,
        r"^(?:(?:montre|affiche|liste|quels sont|quelles sont)(?:[- ]moi)? )?(?:tous |toutes )?"
        r"(?:mes |les )?(?:tags|étiquettes)(?: (?:ai-je|j'ai|existent))?$",
    ),
    (
        "free-am-i",
        "free",
        12.0,
        r"\b(?:suis[- ]je|(?:est[- ]ce que |quand )je (?:suis|serai)|sommes[- ]nous|on est"
        r"|serai[- ]je|est[- ]ce qu'on est|je suis) (?:\S+ )?(?:libres?|dispo(?:nible)?s?)\b|\b"
        r"(?:suis[- ]je|est[- ]ce que je suis|serai[- ]je) (?:\S+ )?(?:occupée?|prise?|pris)\b|\b"
        r"(?:ai[- ]je|est[- ]ce que j'ai|j'ai|avons[- ]nous|a[- ]t[- ]on|on a) (?:(?:le|du"
        r"|assez de) temps|une? (?:moment|créneau|heure|trou|dispo\w*)|des (?:créneaux|trous"
        r"|dispo\w*))\b|\bcréneaux? (?:de )?(?:libres?|dispo\w*|disponibles?)|\b[DT]+ "
        r"(?:de )?libres?\b|^trouve(?:z|r)?(?:[- ](?:moi|nous))? (?:une?|du|\d) ?(?:moment"
        r"|créneau|temps|heure|trou)|\b(?:mes|ma) disponibilités?\b|^(?:est[- ]ce que )?T+ est"
        r"(?:[- ]il)? (?:libre|dispo)|\bquand (?:suis[- ]je|est[- ]ce que je suis|je suis"
        r"|sommes[- ]nous) (?:libre|dispo)",
    ),
)
