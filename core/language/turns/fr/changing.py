"""How French asks to change something, and to take it away."""

_RINGS = (
    r"(?:rappels?|alarmes?|réveils?|minuteurs?|minuteries?|timers?|chronomètres?|chronos?"
    r"|comptes? à rebours|notifications?|alertes?)"
)
_LISTS = r"(?:listes?|calendrier|agenda|planning|to-?dos?|courses|tâches)"
_EVENT = (
    r"(?:réunion|rendez-?vous|rdv|événement|fête|soirée|déjeuner|dîner|brunch|mariage|appel"
    r"|voyage|conférence|invitation|match|entretien|séance|cours|démo|atelier|répétition|repas"
    r"|apéro|anniversaire|visio|point|barbecue|week-end)s?\b"
)
_MOVED = r"(?:déplacé|décalé|reporté|repoussé|avancé|reculé|changé|retardé)e?s?"

CHANGING: tuple[tuple[str, str, float, str], ...] = (
    (
        "change-verb",
        "update",
        6.0,
        r"^(?:change[rz]?|modifie[rz]?|déplace[rz]?|décale[rz]?|reporte[rz]?|repousse[rz]?"
        r"|recule[rz]?|avance[rz]?|bouge[rz]?|retarde[rz]?|ajuste[rz]?|corrige(?:z)?|renomme[rz]?"
        r"|prolonge[rz]?|rallonge[rz]?|allonge[rz]?|raccourci[rst]\w*|étend[srz]?|remplace(?:z)? "
        r"(?=.*\bpar\b)|mets? à jour|mettez à jour|édite[rz]?|replanifie[rz]?|reprogramme[rz]?"
        r"|intervertis|échange(?:z)? (?:le|la|mon|ma)|transfère[rz]?|actualise[rz]?"
        r"|rebaptise[rz]?|remets|remettre|réduis|réduire|augmente[rz]?|diminue[rz]?|basculer?"
        r"|bascule)(?!\w)",
    ),
    (
        "change-chore",
        "update",
        -3.6,
        rf"^(?:change[rz]?|corrige[rz]?|remplace[rz]?|échange[rz]?|remets|remettre) (?!.*(?:\bà T"
        rf"|\ben\b|\bpar\b|\bau\b|#\d|{_RINGS}|{_EVENT}|\b(?:heure|date|titre|nom|lieu|priorité"
        rf"|horaire|jour)\b))[^MQ]+$",
    ),
    (
        "change-name",
        "update-sure",
        7.0,
        r"^(?:renomme|rebaptise)[rz]?\b|^(?:change|modifie)[rz]? (?:le )?(?:nom|titre) (?:de|du"
        r"|d')",
    ),
    (
        "change-mid",
        "update",
        4.5,
        r"\b(?:déplacer|décaler|reporter|repousser|reprogrammer|renommer|modifier)\b",
    ),
    (
        "change-make",
        "update",
        5.5,
        r"^(?:mets|mettez|mettre|passe[rz]?|fais|faites|place[rz]?|règle[rz]?|fixe[rz]?)"
        r"(?:-l[ea]s?| (?:#\d+|\d+|ça|le|la|les|mon|ma|mes|notre|cette?|ces|tâche #?\d+)(?!\w))"
        r"(?!.*\b(?:listes?|agenda|calendrier|planning|courses)\b).*\b(?:plutôt|au lieu"
        r"|urgente?s?|importante?s?|critiques?|priorité|prioritaires?|hebdomadaire|quotidienn?e?"
        r"|mensuel\w*|M{2,})(?!\w)",
    ),
    (
        "change-put",
        "update",
        5.5,
        rf"^(?:mets|mettez|mettre|passe[rz]?|place[rz]?|fixe[rz]?)(?:-l[ea]s?| (?:(?:la )?"
        rf"(?:tâche )?#?\d+|ça)|(?: (?:le|la|mon|ma|notre|cette?)| l')\s?(?:{_EVENT}|#\d).*)"
        r"(?: (?:à|au|en|pour|sur))? [TR]{2,}$",
    ),
    (
        "change-do-it",
        "update",
        6.0,
        r"^(?:fais|mets|passe|décale|déplace)(?:z|ez)?(?:-l[ea]s?| ça| l[ea]s?(?= (?:à|au|pour"
        r"|en) ?[TR]| [TR])) (?:.* )?(?:[TRM]{2,}|plutôt)",
    ),
    ("change-instead", "update", 5.5, r"\bau lieu d[eu']|\bplutôt qu"),
    ("change-instead-end", "update", 3.0, r"\b(?:plutôt|finalement|à la place)$"),
    (
        "change-instead-put",
        "update",
        6.0,
        r"^(?:mets?|mettez|mettre|fixe|place|règle)[rz]? (?:le|la|les|mon|ma|mes|l')\s?.*\bplutôt$",
    ),
    (
        "change-absent",
        "update",
        3.0,
        r"^(?!.*\b(?:annul|supprim)\w*)(?:je|on|nous|\w+) (?:ne |n')?(?:peux|peut|pourrai|pourra"
        r"|pourront|peuvent|pouvons) (?:pas|plus) (?:venir|assister|participer|être|aller)\b",
    ),
    (
        "change-moved",
        "update",
        6.5,
        rf"\b(?:est|sont|a été|ont été|sera|était) (?:maintenant |désormais )?{_MOVED}(?!\w)|^"
        rf"(?:le|la|les|l'|mon|ma|notre|#\d+)\b ?.*\b(?:est|passe|sera) (?:maintenant|désormais"
        rf"|finalement|plutôt)? ?(?:à|pour|le|au) [TO]+(?: (?:maintenant|désormais|finalement))?$",
    ),
    (
        "change-number",
        "update-sure",
        6.0,
        r"^#\d+ (?:est |c'est |passe )?(?:à|pour|le|au)? ?[TR ]{2,}(?:(?:maintenant|désormais"
        r"|plutôt))?$",
    ),
    (
        "change-by",
        "update",
        7.5,
        rf"^(?:ajoute|rajoute|enlève|retire|soustrai|augmente|diminue|réduis|prolonge|rallonge"
        rf"|raccourci|retranche|ôte|supprime|avance|recule|mets|enlev)\w*(?: (?:encore"
        rf"|environ))? (?:[DOT]{{2,}}|D+)(?: (?:de plus|supplémentaires?|de moins"
        rf"|en plus))?.*\b{_RINGS}\b|\b{_RINGS}\b.*[DT]{{2,}} (?:de plus|de moins"
        rf"|supplémentaires?|en plus)$|^[DT]+ (?:de plus|de moins|supplémentaires?"
        rf"|en plus)\b.*\b{_RINGS}\b|^(?:augmente|diminue|réduis|réduire|prolonge|rallonge"
        rf"|raccourci|allonge)\w*\b.*\b{_RINGS}\b",
    ),
    (
        "change-by-it",
        "update",
        6.5,
        rf"^(?:ajoute|rajoute|enlève|retire)[rz]?(?:[- ](?:lui|y))? (?:encore )?D+(?: de plus)? "
        rf"(?:à|au) (?:#\d+|la |ma |mon |l')?.*{_EVENT}",
    ),
    (
        "change-untag",
        "update-sure",
        9.0,
        r"^(?:enlève|retire|supprime|ôte)[rz]? (?:(?:le |l')?(?:tag|étiquette|libellé)\b.*M|M+ "
        r"(?:de|du|d'|à))",
    ),
    (
        "change-note",
        "update-sure",
        7.5,
        r"^(?:ajoute|mets|écris)[rz]? (?:une? |la )?(?:note|remarque|commentaire|description"
        r"|précision) (?:à|au|pour|sur|dans)\b|^(?:note|remarque|commentaire) (?:pour|sur) ",
    ),
    ("change-repeat", "update", 5.0, rf"^répète[rz]?\b.*\b{_RINGS}|^répéter\b.*\b{_RINGS}"),
    (
        "change-people",
        "update",
        7.0,
        r"^(?:ajoute|rajoute|invite|inclus|enlève|retire|désinvite)[rz]? (?!une?\b|le\b|la\b"
        r"|les\b|l'|mon\b|ma\b|mes\b|tou|du\b|de\b|des\b|d'|D|T|M|Q)\S+ (?:\S+ ){0,4}?(?:à|au|de"
        r"|du|pour)"
        rf" ?(?:la |ma |mon |notre |l'|cette |ce )?(?:\S+ ){{0,2}}{_EVENT}(?! de courses)",
    ),
    (
        "change-priority",
        "update-sure",
        6.5,
        r"^(?:change|modifie|augmente|baisse|monte|mets|définis|règle)[rz]? (?:la |en )?"
        r"(?:priorité|importance|urgence)\b|^priorise[rz]?\b|^(?:marque|mets|passe|classe)[rz]?"
        r"(?:-l[ea])?\b(?!.*\b(?:fait|terminé|fini|listes?|courses|agenda)\b)(?=.*M).*(?:#\d"
        r"|-l[ea]\b|\b(?:le|la|les|mon|ma"
        r"|cette?)\b).*$|^#\d+:? (?:en |est |à )?[TRM]+$|^(?:c'est|ça|cela)"
        r"(?: est)? [TRDOM]*M{3,}$|^M{3,}$",
    ),
    (
        "change-tag",
        "update-sure",
        7.0,
        r"^(?:tague|taggue|étiquette|labellise|marque)[rz]?(?:-l[ea])?\b.*(?:M|\b(?:avec"
        r"|comme)\b)(?!.*\b(?:fait|terminé|fini|réglé|payé|acheté))"
        r"|^(?:tague|taggue|étiquette|labellise)[rz]?(?:-l[ea]| #?\d+| ça) \w",
    ),
    (
        "change-call",
        "update",
        4.5,
        r"^(?:appelle|nomme)[rz]?-l[ea] ",
    ),
    (
        "change-place",
        "update-sure",
        6.5,
        r"^(?:change|modifie|mets à jour)[rz]? (?:le |l')?(?:lieu|endroit|adresse|heure|horaire"
        r"|date|jour|durée)\b",
    ),
    (
        "cancel-verb",
        "remove",
        6.0,
        r"^(?:annule[rz]?|supprime[rz]?|efface[rz]?|enlève[rz]?|enlever|retire[rz]?|ôte[rz]?"
        r"|raye[rz]?|rayer|décommande[rz]?|élimine[rz]?|décline[rz]?|résilie(?:z)? (?:le|la"
        r"|mon) r|détrui[st]\w*|débarrasse[- ]moi)(?!\w)(?! (?:mon |le |ma )?(?:compte|profil"
        r"|données)\b(?! à rebours))",
    ),
    (
        "cancel-weak",
        "remove-known",
        5.5,
        r"^(?:arrête[rz]?|stoppe[rz]?|stop|vide[rz]?|éteins|éteindre|éteignez|coupe[rz]?"
        r"|désactive[rz]?|termine[rz]?|interromp[rst]\w*|abandonne[rz]?|nettoie|jette|oublie[rz]?"
        r"|laisse[rz]? tomber|mets? fin (?:à|au)|mettre fin (?:à|au)|mettez fin|ignore[rz]? tou"
        r"|bazarde|vire[rz]?|sors|réinitialise[rz]?|fais taire)(?!\w)",
    ),
    (
        "cancel-skip",
        "remove",
        6.0,
        r"^(?:saute|zappe)[rz]? (?:le|la|l'|mon|ma)\s?\S.*\bT",
    ),
    (
        "cancel-mid",
        "remove",
        5.0,
        r"\b(?:annuler|supprimer|effacer|annule|supprime|efface) (?:le|la|les|l'|mon|ma|mes|ça"
        r"|tou\w+|ce|cette)",
    ),
    (
        "cancel-off",
        "remove",
        6.5,
        rf"^(?:enlève|enlev|retire|supprime|efface|raye|sors|ôte|barre)\w*\b.*\b(?:de|du|des|sur"
        rf"|dans)\b.*\b{_LISTS}",
    ),
    (
        "cancel-no-need",
        "remove",
        7.0,
        r"^(?:je |on )?(?:n'|ne )?(?:j'ai|ai|a|veux|veut|voudrais) (?:plus|pas) (?:besoin "
        r"|envie )(?:d[eu'])"
        r"|^(?:je |on )?(?:ne )?(?:veux|veut) (?:plus|pas) (?:de |du |d'|mon |ma |ce |le |la )"
        r"|^(?:plus|pas|aucun) (?:besoin )?(?:de |d')?(?:rappel|réveil|alarme|minuteur)",
    ),
    (
        "cancel-never-mind",
        "remove",
        5.0,
        r"^(?:oublie[rz]?|laisse[rz]? tomber) (?:le|la|les|l'|mon|ma|mes|ce|cette)",
    ),
    (
        "cancel-no-wake",
        "remove-ring",
        12.0,
        r"^(?:(?:je (?:ne )?veux plus que tu|ne|n'|de ne|arrête[rz]? de|cesse[rz]? de|inutile de"
        r"|pas la peine de|plus besoin de) ?(?:plus |pas )?(?:me |m'|nous )(?:l[ea]s? )?"
        r"(?:rappell?e[rzs]?|rappeler|réveille[rzs]?|prévien\w*|prévenir|embête[rzs]?|averti\w*"
        r"|notifie\w*|relance\w*)|(?:me|nous) rappelle[rz]? plus)|^ne plus (?:me|nous) "
        r"(?:rappeler|réveiller|prévenir)",
    ),
    (
        "cancel-ring",
        "remove-ring",
        7.0,
        rf"^(?:arrête|stoppe|stop|coupe|éteins|éteindre|désactive|annule|supprime|efface|enlève"
        rf"|enlever|retire|mets? fin|mettre fin|termine|interromp|vire|fais taire|ôte)\w*\b"
        rf"(?!.*\b(?:de plus|de moins))(?! (?:[DT]{{2,}}|\d+))(?=.*\b{_RINGS}\b)",
    ),
    (
        "cancel-told",
        "remove",
        8.0,
        r"^(?:le|la|les|l'|mon|ma|notre)\b ?.* (?:est|sont|a été|ont été) (?:finalement "
        r"|malheureusement )?(?:annulé|supprimé|décommandé)e?s?$",
    ),
    (
        "cancel-off-end",
        "remove",
        6.0,
        r"^(?:le |la |l'|mon |ma )?\S.* (?:à )?(?:annuler|supprimer)$",
    ),
)
