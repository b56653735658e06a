"""What may stand before and after a German wish without changing it."""

POLITE = (
    r"(?:\d{1,2}[.)]|[-*•–]|\[ ?\]) (?=\w)|"
    r"(?:hey|hi|hallo|ok(?:ay)?|ähm?|öhm?|so|also|gut|na gut|ach|ja|danke|sorry|entschuldigung|und|auch|dann|aber|eigentlich|zuerst|erstens|zweitens|außerdem"
    r"|guten (?:morgen|tag|abend)|servus|moin)(?:[,!.:]+ ?| (?!ist\b|sind\b|T))|(?:bitte|mal|einfach|kurz|schnell|vielleicht|gerne?),? "
    r"|(?:kann|könnte|darf|dürfte|würde) ich (?:bitte |mal )?(?=(?:\S+ )*(?:hinzufügen|eintragen|sehen|haben|wissen|ändern|löschen|verschieben|absagen|erstellen|anlegen)\b)"
    r"|(?:kannst|könntest|würdest|magst|willst|darfst|kann|könnt|könnten|können|würden) (?:du|sie|ihr)(?: (?:mir|uns|mich))?(?: bitte| mal| vielleicht| kurz| gerade)* (?!wecken|erinnern)"
    r"|(?:du|sie) (?:kannst|könntest|sollst|solltest|musst|können) "
    r"|(?:ich|wir) (?:möchte|möchten|will|wollen|würden? gerne?|hätten? gerne?|brauche),? (?:gerne? )?dass (?:du|sie) "
    r"|(?:ich|wir) (?:möchten?|wollen|will|würden?|muss|müssen|soll(?:en|te|ten)?|brauche?n?|habe?n? vor)(?: (?:gerne?|noch|unbedingt|bitte|auch))* (?!wissen\b|aufstehen\b|geweckt\b|T+ (?:auf|wach))"
    r"|hilf mir(?: bitte)?(?: dabei)?,? |lass(?:t)? uns |sei so (?:nett|gut|lieb)(?: und)?,? |wäre es möglich,? |vergiss nicht,? (?=\S+ zu\b)|es wäre (?:nett|schön|super),? wenn du |tu mir den gefallen(?: und)?,? "
    r"|weißt du,? |(?:ich (?:möchte|will|würde gerne?) wissen|sag(?:e)? mir|verrat(?:e)? mir),? (?=wann|was|wo|wer|wie|ob|welche)"
)
TRAILING = (
    r"bitte|danke|danke schön|dankeschön|vielen dank|für mich|ok|okay|ja|mal|gerne?|sofort|wenn du kannst|wenn's geht|auch|noch|jetzt"
)
WISHES = r"\b(?:möchten?|will|wollen|würden? gerne?|hätten? gerne?|wünsch\w*)\b"
