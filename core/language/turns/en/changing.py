"""How English asks to change something, and to take it away."""

from core.language.turns.en.words import OCCASION

CHANGING: tuple[tuple[str, str, float, str], ...] = (
    # rule id, act, weight, pattern
    (
        "change-verb",
        "update",
        6.0,
        r"^(?:change|move|reschedule|re-schedule|update(?! on\b)|modify|edit|push|postpone"
        r"|delay|shift|bring (?:forward|back)|bring (?:the|my|our|#?\d|it\b|that\b).* (?:forward"
        r"|back)|switch|adjust|alter"
        r"|rename|retitle|rephrase"
        r"|extend|lengthen|shorten|swap|correct|revise|rearrange|relocate|amend|bump"
        r"|advance|prolong|defer)\b",
    ),
    (
        "change-chore",
        "update",
        -3.6,
        r"^(?:change|move|switch|swap|revise|correct|edit|modify|adjust|alter|update)"
        rf"(?!.*(?:{OCCASION}))"
        r" (?!it\b|that\b|this\b|them\b|both\b|all\b|everything\b|T|(?:my|our) )"
        r"(?!.*\b(?:to|until|till|by|forward|back|from|instead|earlier|later|into|as|not|up|out"
        r"|time|date|day|title|name|length|location|priority|note)\b)"
        r"(?!.*(?:#\d|M|Q|'s\b))[^TRDO]+T+$",
    ),
    (
        "change-name",
        "update-sure",
        7.0,
        r"^(?:rename|retitle|rephrase)\b|^(?:change|update|set|edit) (?:the )?(?:name|title) of\b",
    ),
    (
        "change-name-only",
        "update-sure",
        -6.0,
        r"^(?:rename|retitle|rephrase) (?!it\b|that\b|this\b|#)(?!.*\b(?:to|as|into)\b)[^MQ]+$",
    ),
    (
        "change-mid",
        "update",
        4.5,
        r"\b(?:reschedule|postpone|rename)\b|\b(?:change|move|push|shift) (?:my|the"
        r"|this|that|it)\b",
    ),
    (
        "change-make",
        "update",
        5.5,
        r"^(?:make|have|set) (?:(?:the |that |this |those |these |my |our |all |any |\w+ (?=#\d)"
        r"|every |both |it\b|them\b|#?\d))(?:.*\b(?:instead|last|longer|shorter|high"
        r"|low|medium|urgent|critical|important|(?:high|low) priority|M+|start|begin"
        r"|go off|weekly|daily|monthly|long)\b|.* (?:to|at) [TRD]+$)",
    ),
    (
        "change-make-time",
        "update",
        4.0,
        r"^make (?:the |that |this |my |it)(?:\S+ )*?(?:at |for |on )?[TR]+(?: only)?$",
    ),
    ("change-instead", "update", 5.5, r"\binstead of\b|\brather than\b"),
    ("change-instead-end", "update", 3.0, r"\binstead[.!]?$"),
    (
        "change-not",
        "update",
        5.0,
        r"\b(?:was|is|were|will be)\b.*\bnot\b|\b(?:will|is|are|was) not (?:be )?(?:with"
        r"|at|on|in)\b",
    ),
    (
        "change-absent",
        "update",
        3.0,
        r"^(?!.*\b(?:cancel|delete|remove)\b).*"
        r"\b(?:can'?t|cannot|won'?t|not|unable to) (?:be able to )?(?:make it|attend"
        r"|come|available|be available|be there)\b",
    ),
    (
        "change-for-good",
        "update",
        -4.0,
        r"^(?:change|replace|rotate|switch|update) "
        r"(?!.*\b(?:to|from|instead|by|it|that|reminder|alarm|meeting|event|appointment)\b)"
        r"(?!.*#)[^T]* R{2,}$",
    ),
    (
        "change-moved",
        "update",
        6.5,
        r"\b(?:got|been|is|was|is being|were) (?:moved|changed|pushed|rescheduled|postponed"
        r"|delayed)\b|^(?:the|my|our)\b.*\b(?:moved|rescheduled|postponed|changed)(?: to)? [TO]"
        r"|\bis now (?:at|on|in|T)",
    ),
    (
        "change-later",
        "update",
        5.5,
        r"\bwill be (?:later|earlier)\b|\bto be (?:at )?T+$|^(?:my|the|our) .*\b(?:will"
        r"|should|needs? to) be T+$",
    ),
    (
        "change-by",
        "update",
        7.5,
        r"^(?:add|remove|take|take off|subtract|increase|decrease|extend|reduce|knock"
        r"|cut)\b.*\b(?:[DO]+|time|hour)(?: more)? (?:(?:to|from|off|on|onto)\b)?.*\b(?:alarm"
        r"|timer|reminder|meeting|appointment|call|event)|^(?:increase|decrease|extend"
        r"|reduce|lower)\b.*\b(?:timer|alarm|reminder)",
    ),
    (
        "change-repeat",
        "update",
        5.0,
        r"^repeat\b(?: \S+){0,4} (?:alarm|reminder|timer)|^(?:can (?:this|the|my)).*\b(?:alarm"
        r"|reminder|timer)\b.*\b(?:[TR]|repeat)|^set\b.*\b(?:alarm|reminder)s? to [R]",
    ),
    (
        "change-people",
        "update",
        7.0,
        r"^(?:remove|add|invite) (?!the\b|my\b|all\b|every|any|next\b|this\b)\w+ (?:from "
        r"|to )?T+'s? |^(?:add|invite|include|remove|drop|uninvite|take|put)\b(?! (?:a"
        r"|an|the|my|all|Q)\b)(?: \S+){1,8} (?:to|from|off|in|on) (?:the|my|our|that"
        r"|this|T+'?s?)\b(?!.*\b(?:lists?|playlist)\b)(?! (?:calendar|schedule|agenda"
        r"|planner|diary)\b).*\b(?:meeting|appointment|event|party|lunch|dinner|wedding"
        r"|call|trip|brunch|conference|invite|invitation|guest list|game|interview|review"
        r"|stand-?up|sync|demo|retro|class"
        r"|session|workshop|practice|rehearsal)s?\b",
    ),
    ("change-include", "update", 3.0, r"\bto include\b|\bto also include\b"),
    (
        "change-priority",
        "update-sure",
        6.5,
        r"^(?:prioriti[sz]e|flag|bump up)\b|^(?:set|change|update|raise"
        r"|lower) (?:the )?(?:priority|importance)\b"
        r"|^add (?:an? |the )?(?:note|comment|description|detail)s? to\b|^#\d+:? [TRM]+$"
        r"|^(?:make|mark|set) (?:the |that |this |those "
        r"|these |my |our |all |any |every |both |it\b|them\b|#?\d|\w+ #\d).*\b(?:high|low|medium"
        r"|urgent|critical|important)\b",
    ),
    (
        "change-tag",
        "update-sure",
        7.0,
        r"^(?:re)?(?:tag|label|untag)\b(?! line).*(?:M|\bas\b|\bwith\b)|^(?:re)?tag (?:it|that"
        r"|this|#?\d+) \w+$",
    ),
    (
        "change-due",
        "update-sure",
        7.0,
        r"^(?:#\d+|it|that)(?: is|'s) (?:now )?[T]+(?: now)?$|^#\d+ (?:is )?due T+(?: now)?$",
    ),
    (
        "change-put-off",
        "update-sure",
        7.0,
        r"^put (?:#?\d+ |it |that |this |(?:the|my|our) .* )?off\b(?=.*T)",
    ),
    ("change-call", "update", 3.5, r"^call (?:it|that|this|#\d+|\d{1,4}) "),
    (
        "cancel-verb",
        "remove",
        6.0,
        r"^(?:cancel|delete|remove|erase|scrap|get rid of|call off|unschedule|discard"
        r"|eliminate|axe|nix|unset|decline)\b(?! (?:my|the|this) (?:account|profile|data)\b)",
    ),
    (
        "cancel-weak",
        "remove-known",
        5.0,
        r"^(?:completely |just )?(?:clear(?: out| off)?|drop|scratch|ditch|bin|chuck"
        r"|toss|wipe|trash"
        r"|kill|dismiss|stop|empty|clean(?: out| off| up)?|abandon|take away|throw (?:out"
        r"|away)|reset|shut off|end)\b(?! by\b)",
    ),
    (
        "cancel-skip",
        "remove",
        6.0,
        r"^skip (?!this\b|it\b|that\b|(?:the )?next\b|T)\S.*\bT",
    ),
    (
        "cancel-find",
        "remove",
        8.0,
        r"^(?:find|search|look)(?: \S+){0,2} and (?:cancel|delete|remove|erase)\b",
    ),
    (
        "cancel-mid",
        "remove",
        5.0,
        r"\b(?:cancel|delete|erase|remove) (?!(?:my|the) (?:account|profile|data)\b)(?:it"
        r"|that|this|them|my|the|all|any|every"
        r"|Q|T+)\b|\bcancel\b",
    ),
    (
        "cancel-off",
        "remove",
        6.5,
        r"^(?:take|cross|strike|knock|scratch|get)\b.*\b(?:off|of|from|out)\b(?: of"
        r"| from)? ?(?:my|the|our|T+)\b.*\b(?:list|calendar|calender|schedule|agenda"
        r"|planner|to-?do)",
    ),
    ("cancel-cross-off", "remove", 6.5, r"^(?:cross|strike|scratch) (?:off|out)\b"),
    (
        "cancel-turn-off",
        "remove-known",
        6.0,
        r"^(?:turn off|switch off|shut off|disable|deactivate|silence|turn)\b.*\b(?:alarms?"
        r"|timers?|reminders?|alerts?)\b",
    ),
    (
        "cancel-no-need",
        "remove",
        7.0,
        r"\b(?:don'?t|dont|do not|no longer|won'?t) (?:need|want|have)\b.*\b(?:reminders?"
        r"|alarms?|timers?|list|calendar|meeting|appointment|event)\b|^i no longer (?:need"
        r"|want)\b|^no (?:alarm|reminder|timer)s?\b",
    ),
    (
        "cancel-never-mind",
        "remove",
        5.0,
        r"^(?:never ?mind|forget)(?: about)?(?: on)? (?:the|that|my|this|it)\b",
    ),
    (
        "cancel-no-wake",
        "remove-ring",
        10.0,
        r"^(?:do not|don'?t|dont|stop|quit) (?:wake|remind|alert|nagg?|ping)(?:ing)? me\b",
    ),
    (
        "cancel-removed",
        "remove",
        5.0,
        r"\b(?:removed|deleted|cancel+ed|taken off|erased|cleared)\b.*\b(?:from|off) (?:of )?(?:my"
        r"|the)\b|^(?:have|get) \S+ (?:removed|deleted|cancel+ed)\b",
    ),
    (
        "cancel-told",
        "remove",
        8.0,
        r"^(?:the|my|our)\b.* (?:is|was|got|has been) (?:now )?(?:cancel+ed|called off)$",
    ),
)
