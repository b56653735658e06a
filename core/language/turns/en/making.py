"""How English asks to be reminded, and to put something down."""

MAKING: tuple[tuple[str, str, float, str], ...] = (
    # rule id, act, weight, pattern
    (
        "remind-me",
        "remind",
        7.0,
        r"^(?:help )?(?:rem[ie]+nd|remn?id|remidn|rmind|remin|remimd|reming)(?:er|s)? (?:me|us"
        r"|myself)\b(?! (?:of |about )?(?:what"
        r"|which|how many|where|when (?:is|my|the))\b)|^remind (?!me |us |myself )\w",
    ),
    (
        "remind-mid",
        "remind",
        7.0,
        r"(?<!did you )(?<!supposed to )(?<!suppose to )\bremind me\b(?! (?:of |about )?(?:what"
        r"|which|how many|where|when (?:is|my|the))\b)",
    ),
    ("remind-label", "remind", 7.0, r"^(?:quick )?reminders?\s?[:,-]? (?=[TRO]|\S+ )(?!list\b).*T"),
    (
        "remind-bare",
        "remind",
        6.5,
        r"^(?:(?:set|add|make|create|send|give|put)(?: (?:me|us))? )?an? (?:reminder|alert"
        r"|notification)(?: for (?:it|that|this|me))?(?: O+)?$",
    ),
    ("remind-remember", "remind", 6.5, r"^remember me (?:to|about|of)\b"),
    (
        "remind-forget",
        "remind",
        6.5,
        r"^(?:(?:don'?t|do not|never) (?:let me |want to )?forget|i (?:\w+ )?(?:don'?t"
        r"|do not) (?:want|wanna) (?:to )?forget|(?:i )?can'?t forget"
        r"|so i don'?t forget)\b(?! (?:it|that)$)",
    ),
    (
        "remind-remember-to",
        "remind",
        3.0,
        r"^(?:make sure (?:that )?i (?:remember )?|remember to )",
    ),
    (
        "remind-wake",
        "remind",
        6.5,
        r"^(?:\S+ )?(?:wake (?:me|us)(?: up)?|get (?:me|us) up)\b"
        r"|^i (?:need|want|have) to (?:wake|get) up\b",
    ),
    (
        "remind-nag",
        "remind",
        6.5,
        r"^(?:[TRDO]+,? )?(?:nag|ping|alert|notify|buzz|nudge|prompt|poke|text|warn) me\b",
    ),
    (
        "remind-give",
        "remind",
        6.5,
        r"\b(?:send|give|set|make|get|leave) (?:me|us|myself) (?:an? |some |another "
        r"|\S+ )?(?:reminders?|alarms?|timers?|alerts?|nudge|heads[- ]up|notification"
        r"|wake)\b",
    ),
    (
        "remind-need",
        "remind",
        6.0,
        r"^(?:(?:i )?(?:need|want|would like|'d like|have to have|got ?ta have|have)(?: to have)? "
        r")?(?:(?:an?|some|another|one|new) )?(?:(?:[TRDM]+|new|quick|daily|weekly"
        r"|wake ?-?up) )*(?:reminders?|alarms?|timers?|notification) (?:set|for|to|at"
        r"|about|of|that|on|made|called|named|[TRD]+)\b",
    ),
    (
        "make-with",
        "create-want",
        4.0,
        r"^(?:\w+ ){0,2}(?:meeting|appointment|call|lunch|dinner|brunch|interview|coffee) with \w+",
    ),
    (
        "remind-be",
        "remind",
        6.5,
        r"\b(?:be|get) reminded (?:to|of|about|that|[TR])|^tell me (?:[TRO]+ )?to\b"
        r"|^let me know when it'?s T|\bbe woken\b|^let me know (?:in"
        r"|at|on|[TRO]+)\b",
    ),
    (
        "remind-timer",
        "remind",
        6.0,
        r"^(?:an? )?(?:[DTR]+ )+(?:timer|alarm)\b|^(?:timer|alarm)(?: set| on)?(?: for)? [TRD]",
    ),
    ("remind-timer-mid", "remind", 6.0, r"\btimers? (?:for )?[DT]"),
    ("remind-reset", "remind", 9.0, r"^(?:reset|restart)\b.*\b(?:alarm|timer)s? D"),
    ("remind-get-up", "remind", 6.0, r"^(?:wake|get) up\b(?=.*[TRD])"),
    (
        "remind-ring",
        "remind",
        6.0,
        r"^(?:ring|sound|send|activate)\b.*\b(?:alarm|alert|reminder|notification)s?\b",
    ),
    (
        "remind-alarm-on",
        "remind",
        4.5,
        r"^(?:turn on|activate|enable|restart|open|start)\b.*\b(?:alarm|timer)s?\b",
    ),
    (
        "make-want",
        "create-want",
        3.5,
        r"^(?:i|we)(?:'d| would)? (?:need|want|like|have|got)(?: to have)?\b(?! to\b"
        r"| (?:some )?help\b)",
    ),
    (
        "make-social",
        "create-social",
        5.0,
        r"^(?:meet|visit|see|go|attend|hang out|eat|have|grab|catch up|get together"
        r"|spend|travel|fly|drive|watch)\b(?=.*[TR])(?! me| to bed| to sleep)",
    ),
    (
        "make-verb",
        "create",
        3.2,
        r"^(?:add|create|creat|set ?up|note|mark|insert|include|enter|log|record|save"
        r"|jot(?: down)?|write down|place|block(?: out| off)?|register|pencil(?: me)? in"
        r"|new|put|remember)\b",
    ),
    (
        "make-errand",
        "create-chore",
        4.5,
        r"^(?:get|grab|pick up|fetch) (?!me\b|us\b|up\b|off\b|out\b|rid\b).*"
        r"\b(?:on the way|from the|at the (?:shop|store|supermarket|market|chemist|pharmacy))\b"
        r"|^ask (?!me\b|us\b|you\b)\S+ (?:whether|if|about|to|for)\b",
    ),
    (
        "make-add-bare",
        "create-chore",
        4.5,
        r"^add (?!.*\b(?:to|on|onto|from|in|into|for|it|that|this|them|another|more)\b)"
        r"(?!an?\b)[a-z'-]+(?: [a-z'-]+){0,3}$",
    ),
    (
        "make-weak",
        "create-weak",
        3.2,
        r"^(?:make|set|flag|list|have|need|get(?: me)?(?: in)?|throw|stick|start|build"
        r"|generate|initiate|begin|fit|do)\b",
    ),
    (
        "make-schedule",
        "create-plan",
        5.5,
        r"^(?:schedule|plan|organi[sz]e|arrange|pencil|calendar|slot)\b(?! (?:for|on) T+$)",
    ),
    ("make-book", "create", 5.0, r"^(?:book|reserve)\b"),
    ("make-block", "create-plan", 4.5, r"^block\b"),
    (
        "make-time",
        "create-plan",
        6.0,
        r"^(?:make|set(?: aside)?|block(?: out| off)?|reserve|take|carve out|allow)"
        r"(?: (?:me|us))?(?: (?:some|a little|the))? time (?:for|to)\b(?=.*[TR])",
    ),
    ("make-event", "create-plan", 4.0, r"^make (?:an?|my|another|us|Q+)\b(?=.*[TR])"),
    (
        "make-onto",
        "create",
        4.0,
        r"\b(?:add|put|include|throw|stick|place|mark|note|get|insert|write|set|enter)\b.*\b(?:on"
        r"|onto|to|in|into)\b(?: \S+){0,3} (?:lists?|calendar|calender|schedule|agenda"
        r"|planner|diary|to-?dos?(?: list)?|reminders?)\b",
    ),
    (
        "make-passive",
        "create",
        4.0,
        r"(?<!^)\b(?:added|put|scheduled|set(?: up)?|made|created|included|booked)(?: \w+)? (?:for"
        r"|on|to|in|onto|with|at|up|as soon|[TR]+)\b",
    ),
    (
        "make-them",
        "create",
        4.0,
        r"\b(?:add|put|schedule|mark|note|save|set|record|book|stick|throw|pop) (?:it|that|this"
        r"|them)\b"
        r"|\badd to (?:my|the)\b|\bplease (?:add|schedule)\b",
    ),
    (
        "make-later-clause",
        "create",
        3.0,
        r"[,;.] ?(?:please |can you |so |will you |and )*(?:add|schedule|put|create"
        r"|make|set|mark|book)\b",
    ),
    (
        "make-want-meeting",
        "create",
        3.0,
        r"^(?:an?|another) (?:\S+ ){0,4}(?:meeting|appointment|event|call|reservation)\b"
        r"|^(?:dentist|doctor'?s?|hair|vet) appointment\b",
    ),
    (
        "make-label",
        "create",
        5.0,
        r"^(?:new |add )?(?:task|to-?do|event|meeting|appointment|note(?: to"
        r" (?:my)?self)?)(?:\s*:| -)\s*\S"
        r"|^new (?:task"
        r"|to-?do|event|meeting|appointment|reminder|alarm|list item)\b",
    ),
    (
        "make-mark-calendar",
        "create",
        3.5,
        r"\bmark (?:my|the) calendar\b|\bsave the date\b|^on (?:my|the) .*\b(?:list"
        r"|calendar)\b.* (?:add|put)\b|^for (?:my|the) .*\b(?:list|calendar)\b.* (?:add"
        r"|put)\b",
    ),
    (
        "make-out-of",
        "create",
        3.0,
        r"^(?:i(?:'m| am) (?:all )?out of|(?:i|we) (?:ran|have run|need(?! (?:an?|the) list\b)"
        r"|have no|are out of"
        r"|need more)\b)(?=.*\b(?:list)\b)",
    ),
    (
        "make-told",
        "create-plan",
        9.0,
        r"^update (?:my|the) (?:calendar|schedule|planner|diary)(?: that| with| to (?:say|show))\b",
    ),
    ("make-ensure", "create", 2.0, r"^(?:remember|ensure|make sure)\b"),
)

STATEMENTS: tuple[tuple[str, float, str], ...] = (
    # rule id, weight, pattern: something that will happen, told as a fact
    (
        "fact-have",
        4.0,
        r"\b(?:i|we)(?:'ve| have|'ll have| have got| will have|'ve got"
        r"| got)(?: to)? (?!to\b)(?=.*[TR])",
    ),
    (
        "fact-gone",
        3.5,
        r"\b(?:i|we)(?:'ll| will|'m| am|'re| are)(?: be)? (?:gone|away|on (?:vacation"
        r"|holiday|leave|a trip))\b",
    ),
    (
        "fact-going",
        4.0,
        r"\b(?:i'm|i am|i'll be|i will be|we're|we are|we'll be|we will be|i will|i'll"
        r"|we'll|we will)(?: \w+)? (?:going|having|meeting|flying|seeing|leaving|attending"
        r"|doing|taking|playing|getting|eating|traveling|travelling|visiting|driving"
        r"|unavailable|out|busy|off|hosting|throwing|watching|at|on|go|have|see|meet"
        r"|attend|visit|get|be)\b(?=.*[TRD])",
    ),
    ("fact-there-is", 3.0, r"^(?:there(?:'s| is| will be)|it(?:'s| is))(?=.*[TR])"),
    (
        "fact-third",
        2.0,
        r"\b(?:is|are|starts?|begins?|launches|opens|arrives?|comes?|leaves?|gets?)\b(?=.*\bT)",
    ),
)
