"""How French says which thing is meant, and what is to change about it."""

from core.language.turns.fr.spelling import typed
from core.language.turns.fr.words import DONE_THINGS

_STAND = (
    rf"(?:fait|fini|terminé|accompli|bouclé|réglé|plié|coché|classé|effectué|commencé)(?:es?|s)?"
    rf"|{DONE_THINGS}"
)
_RING = r"(?:minut\w+|timers?|alarmes?|réveils?|rappels?|comptes? à rebours|chronos?)"
HEAD = {
    # act -> what stands before the thing
    "update": (
        r"^(?:(?:mets?|mettez|mettre) à jour|change[rz]?|modifie[rz]?|déplace[rz]?|décale[rz]?"
        r"|reporte[rz]?|repousse[rz]?|recule[rz]?|avance[rz]?|bouge[rz]?|retarde[rz]?|ajuste[rz]?"
        r"|corrige[rz]?|renomme[rz]?|prolonge[rz]?|rallonge[rz]?|allonge[rz]?|raccourci\w*"
        r"|étend\w*|remplace[rz]?|édite[rz]?|replanifie[rz]?|reprogramme[rz]?|échange[rz]?"
        r"|transfère[rz]?|actualise[rz]?|rebaptise[rz]?|remets|remettre|réduis|réduire"
        r"|augmente[rz]?|diminue[rz]?|bascule[rz]?|mets|mettez|mettre|passe[rz]?|fais|faites"
        r"|place[rz]?|règle[rz]?|fixe[rz]?|ajoute[rz]?|rajoute[rz]?|enlève[rz]?|enlever"
        r"|retire[rz]?|ôte[rz]?|supprime[rz]?|marque[rz]?|priorise[rz]?|tague[rz]?|étiquette[rz]?"
        r"|répète[rz]?|répéter|classe[rz]?|monte[rz]?|baisse[rz]?|définis|invite[rz]?|soustrai\w*"
        r"|retranche[rz]?|appelle|nomme)(?!\w)(?:-(?:lui|y)\b)?(?: (?:l'heure|l'horaire|le jour"
        r"|la date|la durée|le titre|le nom|le lieu|l'adresse|la priorité|l'importance|l'endroit"
        r"|le début) (?:de|du|des|d'|pour))?"
    ),
    "remove": (
        r"^(?:(?:arrête[rz]? |cesse[rz]? |inutile |pas la peine |plus besoin |je "
        r"(?:ne )?veux plus )?(?:de |que tu )?(?:ne |n')?(?:plus |pas )?(?:me |m'|nous )"
        r"(?:l[ea]s? )?(?:rappell?e[rzs]?|réveille[rzs]?|prévien\w*|prévenir|embête[rzs]?"
        r"|averti\w*|notifie\w*|relance\w*)(?: plus| pas)?(?: (?:de|pour|que|à)(?= )| d')?|(?:je "
        r"|on )?(?:n'|ne )?(?:j'ai|ai|a|veux|veut) (?:plus|pas) (?:besoin |envie )?(?:de |d'|du "
        r"|des )?|(?:plus|pas|aucun) (?:besoin )?(?:de |d')?|(?:annule[rz]?|supprime[rz]?"
        r"|efface[rz]?|enlève[rz]?|enlever|retire[rz]?|ôte[rz]?|raye[rz]?|décommande[rz]?"
        r"|élimine[rz]?|décline[rz]?|résilie[rz]?|détrui\w*|débarrasse[- ]moi de|arrête[rz]?"
        r"|stoppe[rz]?|stop|vide[rz]?|éteins|éteindre|éteignez|coupe[rz]?|désactive[rz]?"
        r"|termine[rz]?|interromp\w*|abandonne[rz]?|nettoie|jette|oublie[rz]?|laisse[rz]? tomber|"
        r"(?:mets?|mettre|mettez) fin (?:à|au)|ignore[rz]?|bazarde|vire[rz]?|sors|barre[rz]?"
        r"|saute[rz]?|réinitialise[rz]?|fais taire)(?!\w))"
    ),
    "complete": (
        rf"^(?:(?:c'est bon,? |ça y est,? |voilà,? )?(?:j'ai|je l'ai|je les ai|on a|on l'a"
        rf"|nous avons|je suis|c'est|ai|je viens de|je viens d'(?=\w)|on vient de)? ?(?:(?:déjà"
        rf"|bien|enfin|tout|fini de|presque) )*)?(?:(?:marque|note|mets?|coche|passe|indique"
        rf"|considère|déclare|termine|clôture|valide|finalise|boucle|raye|barre)[rz]?|mettre"
        rf"|mettez|finis|finir|clos|enlève|enlever|clore|(?:{_STAND}))?(?!\w)(?: (?:avec|pour|de)"
        rf"(?= ))?(?: (?:la )?tâche(?= #?\d))?"
    ),
    "reopen": (
        r"^(?:rouvre|rouvrir|réouvre|réouvrir|décoche|décocher|restaure|restaurer|réactive|marque"
        r"|mets|passe|remets)[rz]?(?!\w)"
    ),
    "start": (
        r"^(?:je (?:commence|m'attaque|travaille|m'y mets|démarre)|j'ai commencé|commence[rz]?"
        r"|démarre[rz]?|attaque[rz]?|marque[rz]?|mets|passe)(?!\w)(?: (?:à travailler sur|à|sur"
        r"|par|avec))?(?: la tâche(?= #?\d))?"
    ),
    "resume": r"^(?:reprends|reprendre|reprenez|continue[rz]?)(?!\w)",
    "review": r"^(?:mets|passe|envoie|marque)[rz]?\b",
    "archive": r"^archive[rz]?\b",
    "confirm": r"^(?:confirme|accepte)[rz]?\b",
    "acknowledge": r"^.*$",
    "dismiss": (
        r"^(?:ignore[rz]?|saute[rz]?|passe[rz]?|pas aujourd'hui|pas T+|pas cette fois|chut"
        r"|silence|tais-toi)(?!\w)"
    ),
    "snooze": (
        r"^(?:(?:re-?)?rapp?elle[zr]?(?:[- ]l[ea]s?)?[- ](?:moi|nous)(?:[- ](?:l[ea]|ça|cela)\b)?"
        r"|me rappeler|snooze[rz]?|redemande[- ]moi|reparle[- ]moi|répète[rz]?|(?:re)?sonne[rz]?"
        r"|mets?|mettre|mettez|remets|suspend\w*|pause|(?:fais|faire|faites) (?:une )?pause"
        r"|repousse[rz]?|retarde[rz]?|décale[rz]?|reporte[rz]?|plus tard|pas maintenant"
        r"|tout à l'heure|encore|laisse[- ]moi .*dormir|un peu plus tard|dans un moment)(?!\w)"
        r"(?: (?:en|sur) (?:pause|attente|veille|snooze))?(?: (?:encore|à nouveau|de nouveau"
        r"|plus tard|une nouvelle fois|de|sur|pour))*"
    ),
}
HEAD = {act: typed(words) for act, words in HEAD.items()}
NEXT = frozenset(
    (
        "le prochain",
        "la prochaine",
        "prochain",
        "prochaine",
        "cette fois",
        "la prochaine fois",
        "ce coup-ci",
    )
)
"""What is skipped of a series is the series' next."""
LATER_HEAD = typed(r"^.*?\b(?:annule[rz]?|supprime[rz]?|efface[rz]?|enlève[rz]?|retire[rz]?)\b")
"""The order behind its reason: "je suis malade, annule ..."."""
_EVENT = (
    r"(?:réunion|rendez-?vous|rdv|événement|fête|soirée|déjeuner|dîner|brunch|mariage|appel"
    r"|voyage|conférence|invitation|match|entretien|séance|cours|démo|atelier|répétition|repas"
    r"|apéro|anniversaire|visio|point|barbecue|week-end)s?\b"
)
_GUESTS = r"(?P<people>(?!une?\b|le\b|la\b|les\b|l'|mon\b|ma\b|mes\b|tou)[^TRDOMQ]+?)"
PEOPLE = (
    typed(
        rf"^(?:ajoute|rajoute|invite|inclus|mets)[rz]? {_GUESTS} (?:aux?|dans|pour|sur|à) "
        rf"(?P<item>.*?\b{_EVENT}.*)$"
    ),
    typed(
        rf"^(?:enlève|enlever|retire|désinvite|supprime|ôte)[rz]? {_GUESTS} (?:du |de |d')"
        rf"(?P<item>.*?\b{_EVENT}.*)$"
    ),
)
STATE = typed(
    rf"(?<!tâches )(?<!rappels )(?<!réunions )(?<!choses )\b(?:(?:est|sont|c'est|a été|ont été"
    rf"|comme|étant|à) )*(?:(?:déjà|bien|enfin|tout|toutes|tous|maintenant|désormais|finalement"
    rf"|malheureusement) )*(?:(?:comme|en|à|non|pas|pas encore) )*(?:(?:n'est|ne sont) "
    rf"(?:en fait |finalement )?pas (?:encore )?)?(?:(?:{_STAND})|en cours|à faire|en pause"
    rf"|sur pause|en attente|en veille|en relecture|en révision|à valider)$|\b(?:plus tard"
    rf"|à nouveau|de nouveau|encore)$"
)
"""How it stands, said behind the thing."""
RENAME = tuple(
    typed(words)
    for words in (
        r"^(?:renomme|rebaptise)[rz]?-(?P<item>l[ea])\b (?:en )?(?P<title>.+)$",
        r"^(?:renomme|rebaptise)[rz]? (?P<item>.+?) (?:en|par|comme) (?P<title>.+)$",
        r"^(?:renomme|rebaptise)[rz]? (?P<item>#?\d+|ça) (?P<title>.+)$",
        r"^(?:change|modifie|mets à jour|remplace)[rz]? (?:le )?(?:titre|nom) (?:de la |de l'|de "
        r"|du |d')(?P<item>.+?) (?:en|par|pour|à) (?P<title>.+)$",
        r"^(?:appelle|nomme)[rz]?-(?P<item>l[ea]) (?P<title>.+)$",
    )
)
_INTO = r"(?: ?: ?| (?:à|au|en|pour|par|sur) )"
PLACE = tuple(
    typed(words)
    for words in (
        rf"^(?:change|modifie|mets à jour|mets)[rz]? (?:le |l')?(?:lieu|endroit|adresse) (?:de "
        rf"|du |d')(?P<item>.+?){_INTO}(?P<location>.+)$",
    )
)
_NOTE = r"(?:note|remarque|commentaire|description|précision)"
DESCRIBE = tuple(
    typed(words)
    for words in (
        rf"^(?:ajoute|mets|écris)[rz]? (?:une? |la )?{_NOTE} (?:à|au|sur|pour|dans) (?P<item>.+?)"
        rf"(?: ?: ?| disant (?:que )?| qui dit ) ?(?P<description>.+)$",
        rf"^{_NOTE} (?:sur|pour|à|au) (?P<item>.+?) ?: ?(?P<description>.+)$",
    )
)
RETAG = typed(
    r"^(?:tague|taggue|étiquette|labellise|marque)[rz]? (?P<item>#?\d+(?= \w)|l[ea]\b|ça\b|.+?"
    r"(?= (?:comme|avec|en) )) (?:comme |avec |en )?(?P<tags>[\w ,-]+)$"
)
UNTAG = typed(
    r"^(?:enlève|enlever|retire|supprime|ôte)[rz]?\b.*\bM+ (?:de|du|d'|à|des)|^(?:enlève|enlever"
    r"|retire|supprime|ôte)[rz]? (?:le |l')?(?:tag|étiquette|libellé)s?\b"
)
TO = typed(
    r"\b(?:à|a|au|aux|pour|vers|jusqu'à|jusqu'au|le|en|dans|plutôt|maintenant|désormais|est|sera"
    r"|finalement)\s+(?:le |la )?$|-l[ea]\s+$"
)
"""What stands before a new time."""
RANGE = (
    r"(?P<open>de |du )?(?P<old>(?(open)[^ ].*?|(?:midi|minuit|\d[\d:]*(?: ?h(?:eures?)?)?"
    r"(?: ?\d\d)?))) (?:à|a|au|vers|jusqu'à) (?P<new>.+)$"
)
AIM = r"^(?:d' ?|de |à (?=le )|pour |sur )"
LENGTHEN = typed(
    rf"^(?!.*\b{_RING}\b)(?:(?:prolonge|rallonge|allonge|raccourci|étend)\w*\b|.*\b"
    rf"(?:plus longue?|plus courte?)\b)"
)
"""Wishes for another length, not another time."""
BY = typed(
    r"\b(?:ajoute|rajoute|enlève|enlever|retire|ôte|soustrai|augmente|diminue|rédui|prolonge"
    r"|rallonge|allonge|raccourci|avance|recule|retarde|repousse|décale|reporte|retranche"
    r"|supprime)\w*\b|\bde (?:plus|moins)\b|\bplus (?:tôt|tard)\b|\ben plus\b"
)
INSTEAD = r"\bau lieu d[eu']|\bplutôt qu|\bet (?:non|pas)\b"
EARLIER = typed(
    r"\b(?:avance|enlève|enlever|retire|ôte|soustrai|diminue|rédui|raccourci|retranche"
    r"|supprime)\w*\b|\bplus tôt\b|\bde moins\b"
)
REMOVE_ALL = (
    r"^(?:tous?|toutes?|tout(?:es)? les?|tout(?:e)? (?:le|la|ma|mon)|complètement|entièrement|la"
    r"|le|les|ma|mon|mes)?$"
)
FROM = typed(
    r"(?<!tout ce)[\s,]+(?:(?:que|qu') ?(?:j'ai|je|on|nous)\b|qui (?:est|sont|était|sonne"
    r"|commence|a lieu"
    r"|arrive|se trouve)\b|(?:parce que|car|puisque)\b).*$"
)
"""Relative clauses and reasons that add nothing to a selector."""
OVERDUE = typed(r"\ben retard\b|\bmanquée?s?\b|\bdépassée?s?\b")
DONE = typed(r"\b(?:terminé|fini|fait|coché|accompli|bouclé)e?s?\b")
OPEN = typed(
    r"\b(?:ouverte?s?|restante?s?|inachevée?s?|en attente|en cours|à faire|pas (?:encore )?"
    r"(?:faite?s?|finie?s?|terminée?s?)|il (?:me )?reste|reste[- ]t[- ]il)\b"
)
SNOOZED = typed(r"\b(?:en pause|en veille|reportée?s?)\b")
CANCELLED = typed(r"\bannulée?s?\b")
STATUSES = (
    ("overdue", OVERDUE),
    ("open", OPEN),
    ("completed", DONE),
    ("snoozed", SNOOZED),
    ("cancelled", CANCELLED),
)
_IN = (
    r"(?: (?:dans|parmi|sur) (?:mes|ma|mon|les|la|l') ?(?:tâches|listes?|rappels|rendez-?vous"
    r"|agenda|calendrier|réunions|événements|notes))"
)
ABOUT = typed(
    rf"^(?:re)?(?:cherche|trouve)[rz]?(?:[- ]moi)?{_IN}? (?P<text>.+?){_IN}?$|\b(?:contenant"
    rf"|mentionnant|avec le mot|à propos de|concernant)\s+(?P<about>.+)$"
)
_ONE = r"(?:une? |des |le |la |les |l'|mon |ma |mes |notre |nos |prochaine? |prochain |du |de |d')*"
_END = (
    r"(?=(?: (?:à|au|le|dans|en|avec|pour|sur|prévue?|programmée?|est|a lieu|commence|aura lieu"
    r"|déjà|encore|bientôt|ce|cette)(?!\w)| (?:de|du|d')(?= ?[TRDO]{2})| ?[TRDO]{2}| ?[?.!,;]|$))"
)
MINE = typed(
    r"\b(?:quand|à quelle heure|où|quel jour|c'est quand|c'est à quelle heure|c'est où)(?: "
    r"(?:est[- ]ce que|est[- ]ce|est|sont|a lieu|ont lieu|commence|débute|sera|était|j'ai"
    r"|ai[- ]je|se passe))*(?: (?:mon|ma|mes|le|la|les|notre|nos|prochaine?|un|une)| l(?='))+'? ?"
    r"(?P<text>.+?)(?: (?:prévu|est|a lieu|aura lieu|commence|débute|programmé|déjà|(?:de |du "
    r"|le |à )?T+)\b.*)?$"
)
WHEN_MUST = typed(
    r"^(?:quand|à quelle heure) (?:est[- ]ce que je|dois[- ]je|je|est[- ]ce qu'il|est[- ]ce qu'on"
    r"|faut[- ]il|il)(?: (?:dois|vois|faut|vais|pars|retrouve|rencontre|doit))? "
    r"(?P<text>[^TRDO]+?)(?= ?[TRDO]{2}|$)"
)
ON_LIST = typed(
    r"^(?:est[- ]ce (?:que |qu')(?:j'ai |il y a |on a )?|y a[- ]t[- ]il |il y a |ai[- ]je |j'ai "
    r"(?:mis |noté |ajouté )?|as[- ]tu (?:mis |noté |ajouté )?)(?:déjà |bien |encore )*(?P<text>"
    r"(?!quelque|quoi|un truc)\S.*?)(?: est| sont| figurent?)?(?: déjà| bien| encore)* (?:sur"
    r"|dans|à) (?:la |ma |mon |notre |l'|mes )?(?:listes?|agenda|calendrier|to-?do|courses)"
)
LOOKED = tuple(
    typed(words)
    for words in (
        rf"\brappels? (?:pour|de|du|d'|concernant|sur) ?{_ONE}(?P<text>(?!moi\b|T)[^TRDO]+?){_END}",
        r"\b(?:appelée?|nommée?|surnommée?|intitulée?) (?P<text>[^TRDO]+?)(?= ?[?.!,;]|$)",
        rf"^(?:c'est |ce sera )?(?:quand|où|à quelle heure|quel jour|combien de temps)(?: "
        rf"(?:est[- ]ce que|est|sont|a lieu|ont lieu|commence|débute|finit|se termine|dure|sera"
        rf"|était|part|arrive|avant de|avant|reste[- ]t[- ]il (?:pour|avant)))* (?!(?:je|j'|on|il"
        rf"|elle|tu|vous|nous|me|reste)\b){_ONE}(?P<text>(?!minut|tim)[^TRDO]+?){_END}",
        rf"\b(?:infos?|informations?|détails?|l'adresse|l'heure|la date|le lieu) (?:sur|de|du|des"
        rf"|d'|pour|concernant) ?{_ONE}(?P<text>[^TRDO]+?){_END}",
        rf"^(?:est[- ]ce que |est[- ]ce qu')?(?:j'ai|ai[- ]je|on a|avons[- ]nous|il y a"
        rf"|y a[- ]t[- ]il) (?:bien |toujours |encore |T+ )*(?=une? |le |la |l'|mon |ma "
        rf"|notre ){_ONE}(?P<text>(?!truc|chose|moment|créneau|temps)[^TRDO]+?){_END}",
    )
)
WHOM_END = typed(
    r"\s+(?:est|sont|était|sera|a lieu|prévue?|programmée?|dure|commence|aujourd'hui|bientôt"
    r"|encore|déjà)\b.*$"
)
"""What is no more a person's name behind "avec"."""
NO_ONE = typed(r"^(?:moi|toi|nous|vous|lui|elle|eux|le titre|le nom|qui|quoi|#)\b")
NO_NAME = typed(
    r"\b(?:réunions|événements|rappels?|réveils?|alarmes?|minut(?:eur|erie)s?|timers?"
    r"|comptes? à rebours|tâches?|listes?|éléments?|agenda|calendrier|planning|programme|tout"
    r"|quelque chose|quoi|qui|que|rien|libre|je|on|faire|à faire|moi)$|^(?:rendez-?vous|rdvs?"
    r"|réunions?|événements?|rien|temps|reste|journée|semaine)$|^(?:rappels?|tâches?|listes?"
    r"|minut\w+|alarmes?|réveils?|quelque|tou[ts]\w*)\b|^\W*\d+$"
)
"""Words that no thing is called by: the whole of a sort is asked for."""
SORT = typed(
    r"\s(?:(?:qui|que) (?:est|sont|a|j'ai)\b.*|(?:est|sont|a lieu|commence) (?:prévue?"
    r"|programmée?).*|est[- ](?:il|elle).*)$"
)
"""What is told of a name behind it."""
EXTRA = typed(
    r"^(?:(?:mon|ma|mes|notre|nos|le|la|les|une?|des|du|de|prochaine?|tous|toutes|pour|chez"
    r"|moi)\b(?!-)|l'|d')\s*"
)
BEFORE = typed(
    r"(?:c'est$|(?:la |le |les )?(?:tâches?|rappels?|événements?) (?=#?\d)|numéro (?=\d)|n°(?=\d)"
    r"|s'il te plaît |stp |(?:à |de |d'|du |au )(?=mon|ma|mes|le |la |les |l'|#|#?\d)|du (?=\S)"
    r"|au (?=\S)|sur (?=mon|ma|le|la|l')|dans (?=mon|ma|le|la|l')|pour (?=mon|ma|le|la|l'|mes)"
    r"|que |qu'|(?:encore|aussi|juste|finalement) |le (?=#?\d+\b))+"
)
AFTER = typed(
    r"\s+(?:à|a|au|aux|le|la|les|de|du|d'|pour|vers|jusqu'à|en|sur|dans|par|avec|et|plutôt"
    r"|maintenant|désormais|s'il te plaît|stp|svp|plus tôt|plus tard|de plus|de moins"
    r"|supplémentaires?|finalement|comme|en plus|dès|un peu|plus|encore|aussi|est|sera|que"
    r"|priorité|prévue?|(?:est |a été |sera )?(?:maintenant )?(?:déplacé|décalé|reporté|repoussé"
    r"|avancé|reculé|changé|retardé|passé)e?s?|a été|passe|lieu|qu'à)$"
)
"""Little words at the ends of what is left of a wish when its verb and values are taken out."""
ABSENT = typed(
    r"^.*?\b(?:ne |n')?(?:peux|peut|pourrai|pourra|pourront|peuvent|pouvons) (?:pas|plus) "
    r"(?:venir|assister|participer|être(?: là| présente?)?|aller)(?: (?:à|au|aux|pour))? ?"
    r"(?P<item>.+)$"
)
"""Somebody cannot come: which thing must change."""
LAST = typed(
    r"[ .,!?]*(?:(?:plus tôt|plus tard|de plus|de moins|en plus|plutôt|maintenant|désormais"
    r"|finalement|supplémentaires?|à la place|stp|svp)[ .,!?]*)*"
)
"""What may stand behind a new time."""
BETWEEN = "à|le|de"
"""What may stand between two parts of one new time."""
SIDES = ("{} plus tôt", "{} plus tard")
"""A length as a move: to which side."""
WHOLE = ("toutes les tâches", "tous les événements")
"""What empties a list and a calendar."""
LIST = typed(r"\blistes?\b|\bto-?dos?\b|\bcourses\b|\btâches\b")
KINDS = typed(
    r"(?:les |mes |la |ma |mon |l')*(?:rendez-?vous|rdvs?|réunions?|événements?|rappels?|réveils?"
    r"|alarmes?|minuteurs?|minuteries?|timers?|tâches?|listes?(?: (?:de|des) (?:courses|tâches))?"
    r"|to-?dos?|agenda|calendrier|planning|programme|courses)"
)
"""Words that only say what sort of thing is looked for."""
AMOUNT = typed(
    r"(?:ajoute|rajoute|enlève|enlever|retire|ôte|soustrai|augmente|diminue|rédui|retranche"
    r"|supprime|mets|prolonge|avance|recule)\w*(?:[- ](?:lui|y|moi))?(?: (?:encore|environ|de"
    r"|d'))* ?"
)
"""What stands before a length by which something is moved, and which is said first."""
ANOTHER, A = r"^(?:encore une|une autre|une) (?=\w)", "une "
"""A length that is one more of its sort, and how it is said alone."""
