"""How French says that something is done, begun, put off or seen."""

from core.language.turns.fr.words import DONE_THINGS

_RINGS = (
    r"(?:rappels?|alarmes?|réveils?|minuteurs?|minuteries?|timers?|chronomètres?|chronos?"
    r"|comptes? à rebours)"
)
_DONE = r"(?:fait|fini|terminé|accompli|bouclé|coché|réglé|plié|classé|effectué)e?s?"
_GONE = rf"(?:{DONE_THINGS})"
_DID = _GONE.replace("[é]", "é")
"""What is done when it is told of a thing, and what may lack its accent behind "j'ai"."""
_I = (
    r"(?:j'ai|je (?:suis|l'ai|les ai|viens de|viens d')|on a|on l'a|nous avons|on vient de|ai"
    r"|c'est bon,? j'ai|ça y est,? (?:j'ai|je l'ai))"
)

TELLING: tuple[tuple[str, str, float, str], ...] = (
    (
        "done-word",
        "complete",
        7.0,
        rf"^(?:(?:c'est|voilà|tout est|j'ai tout|ça y est|je l'ai|c'est tout|déjà|bien|enfin"
        rf"|je les ai|tout) ?(?:,|:)? ?)*{_DONE}(?: avec)?$|^(?:c'est )?(?:ok|bon|en ordre) pour "
        rf"(?:#\d|la|le|l')",
    ),
    (
        "done-number",
        "complete",
        7.5,
        rf"^{_DONE}(?: avec| pour)? (?:la |le )?(?:tâche |rappel )?(?:#\d+|\d+$|ça\b|les deux)|^"
        rf"(?:#\d+|ça|les deux)(?: et #\d+)*,? (?:(?:c'est|est|sont|a été) )?(?:déjà "
        rf"|bien )?{_DONE}$",
    ),
    (
        "done-mark",
        "complete",
        8.0,
        rf"^(?!.*\b(?:pas|non)\b)(?:marque[rz]?|note[rz]?|mets?|mettre|mettez|coche[rz]?"
        rf"|passe[rz]?|indique[rz]?|considère|déclare)(?:-l[ea]s?)?\b.*\b(?:comme |en |à "
        rf"|étant )*(?:{_DONE}|{_GONE})$",
    ),
    (
        "done-check-off",
        "complete",
        7.5,
        r"^(?:dé)?(?<!dé)coche[rz]?(?!\w)|^(?:raye|barre)[rz]?\b(?!.*\b(?:rendez|réunion|rdv))|^"
        r"(?:clôture|clos|clore|valide|finalise|boucle)[rz]? (?:#\d|la tâche|le rappel|la\b|cette)",
    ),
    (
        "done-finish",
        "complete",
        6.5,
        r"^(?:termine|terminer|finis|finir)(?:-l[ea]s?|(?: la)?(?: tâche)? #\d+| la tâche\b"
        r"| les tâches\b)",
    ),
    (
        "done-i-did",
        "complete",
        7.0,
        rf"^{_I} (?:(?:déjà|bien|enfin|tout|fini de|presque) )*(?:{_DONE}|{_DID})(?!\w)(?!.*\b"
        rf"(?:pas|demain)\b)|^je viens (?:de |d')\w+(?:er|ir|re)\b",
    ),
    (
        "done-is",
        "complete",
        6.5,
        rf"\b(?:est|sont|a été|ont été|c'est) (?:(?:déjà|bien|enfin|tout|toutes|tous"
        rf"|maintenant) )*(?:{_DONE}|{_GONE})$",
    ),
    (
        "done-end",
        "complete",
        5.5,
        rf"^(?!(?:\S+ ){{0,2}}(?:tâches|to-?dos|rappels|choses|rendez-?vous|réunions)\b|j'|je |on "
        rf"|qu|est|si |tou|les? tâches|mes |montre|affiche|liste)[^?TRDO:,]{{2,60}} (?:{_DONE}"
        rf"|{_GONE})$",
    ),
    (
        "done-begin",
        "complete",
        6.0,
        rf"^{_DONE} (?:de |d'|avec |la |le |les |mon |ma |mes )",
    ),
    (
        "reopen",
        "reopen",
        8.0,
        rf"^(?:rouvre|rouvrir|réouvre|réouvrir|décoche|décocher|restaure|restaurer"
        rf"|réactive)[rz]?\b(?!.*\b(?:alarme|réveil))|\bn'est (?:en fait |finalement )?pas "
        rf"(?:encore )?{_DONE}|\bpas (?:encore )?{_DONE}$|^(?:marque|mets|passe)[rz]?\b.*(?:\b"
        rf"(?:comme|en)|#?\d) "
        rf"(?:non|pas|à) (?:{_DONE}|faire)$|^remets\b.*\bà faire$",
    ),
    (
        "start-work",
        "start",
        7.0,
        r"^(?:je (?:commence|m'attaque|travaille|m'y mets|démarre)|j'ai commencé|commence[rz]?"
        r"|démarre[rz]?|attaque[rz]?)(?: (?:à|sur|par|avec|à travailler sur))? ?(?:#?\d+"
        r"|la tâche\b|cette tâche\b|-l[ea]\b)|^(?:je (?:commence|m'attaque|m'y mets)"
        r"|j'ai commencé)\b(?!.*[TR])|^(?:marque|mets|passe)[rz]?\b.*\ben cours$",
    ),
    (
        "review-it",
        "review",
        7.0,
        r"^(?:mets|passe|envoie|marque)[rz]?\b.*\b(?:en|à|pour) (?:relecture|révision|revue"
        r"|relire|valider)$",
    ),
    ("archive-it", "archive", 8.0, r"^archive[rz]?(?: (?:#?\d+|la|le|les|ça|cette)|-l[ea])"),
    (
        "confirm-it",
        "confirm",
        7.0,
        r"^(?:confirme|accepte)[rz]?(?:-l[ea])?\b(?=.*(?:#\d|-l[ea]\b|\b(?:ça|réunion"
        r"|rendez-?vous|rdv|événement|invitation|déjeuner|dîner)\b))",
    ),
    (
        "acknowledge-it",
        "acknowledge",
        7.0,
        r"^(?:je m'en (?:occupe|charge)|j'y vais|vu|bien reçu|reçu|j'y suis|je suis dessus"
        r"|compris|c'est noté)$",
    ),
    (
        "dismiss-it",
        "dismiss",
        7.0,
        r"^(?:ignore[rz]?|saute[rz]?|passe[rz]?|pas aujourd'hui|pas T+|chut|silence|tais-toi"
        r"|pas cette fois)(?:-l[ea]|[ -](?:le|la|les|ça|ce|cette|cette fois|#?\d+|rappel|prochain"
        r"|prochaine|fois))*$",
    ),
    (
        "snooze-verb",
        "snooze",
        8.5,
        r"^snooze[rz]?\b|^(?:mets?|mettre|mettez|remets)\b.*\b(?:en|sur) (?:snooze|veille"
        r"|attente)$",
    ),
    ("snooze-mid", "snooze", 6.0, r"\bsnooze[rz]?\b"),
    (
        "snooze-pause",
        "snooze",
        8.5,
        rf"^(?:mets?|mettre|mettez|met)\b(?=.*\b(?:{_RINGS}|-l[ea]|ça|#\d+)\b).*\b(?:en"
        rf"|sur) pause\b|^(?:mets|mettre|mettez)-l[ea] (?:en|sur) pause|^(?:suspend[srez]*"
        rf"|pause)\b.*\b{_RINGS}\b|^(?:fais|faire|faites) (?:une )?pause\b.*\b{_RINGS}\b|^"
        rf"(?:repousse|retarde|décale|reporte)[rz]? (?:le |mon |la |ma |l')?(?:réveil|alarme"
        rf"|rappel) (?:de |d')?D+$",
    ),
    (
        "snooze-again",
        "snooze",
        14.0,
        r"^rapp?elle[zr]?[- ](?:l[ea]s?[- ])?(?:moi|nous)(?:[- ](?:l[ea]|ça|cela))? ?"
        r"(?:[TDO]{2,} )?(?:encore|à nouveau|de nouveau|plus tard|une nouvelle fois)\b(?! (?:de"
        r"|d'))|^rapp?elle[zr]?-l[ea]s?-moi [TDO]{2,}$|^(?:me )?rappeler (?:plus tard|à nouveau)$"
        r"|^(?:redemande|reparle)[- ]moi|^re-?rappelle[- ]moi",
    ),
    (
        "snooze-repeat",
        "snooze",
        7.5,
        r"^répète[rz]? (?:ça |le )?(?:[TDO]{2,}|plus tard)$|^(?:re)?sonne[rz]? (?:encore )?"
        r"(?:[TDO]{2,}|plus tard)$",
    ),
    (
        "snooze-later",
        "snooze",
        6.5,
        r"^(?:plus tard|pas maintenant|tout à l'heure|encore [TD]+|[DT]+ de plus|dans un moment"
        r"|un peu plus tard)(?:,? [TDO]{2,})?$|^laisse[- ]moi (?:encore )?(?:\S+ )*dormir\b",
    ),
    (
        "resume-it",
        "resume",
        6.0,
        r"^(?:reprends|reprendre|reprenez|continue[rz]?)(?:-l[ea]| (?:ça|cela|la tâche\b.*"
        r"|#?\d+))$",
    ),
)
