"""The English wordings that say what is wished: each row names an act and what it counts for.

Rows are tried on one wish, folded to lower case, in which times stand as runs of capitals: T (a
moment, day or range), D (a length), R (a repetition), O (before or after something), Q (quoted
words) and M (a mark such as #tag). `^` means the start of the wish, after politeness.
"""

THING = r"(?:the |that |this |those |these |my |our |all |any |every |both |it\b|them\b|#?\d)"
SELF = r"(?:i|we|my|our|there|you)"

ACTS: tuple[tuple[str, str, float, str], ...] = (
    # rule id, act, weight, pattern
    # --- to be told again -----------------------------------------------------------------
    (
        "remind-me",
        "remind",
        7.0,
        r"^(?:help )?rem[ie]+nd(?:er)? (?:me|us|myself)\b(?! (?:of |about )?(?:what|which|how many|where|when (?:is|my|the))\b)|^remind (?!me |us |myself )\w",
    ),
    ("remind-mid", "remind", 7.0, r"(?<!did you )(?<!supposed to )(?<!suppose to )\bremind me\b(?! (?:of |about )?(?:what|which|how many|where|when (?:is|my|the))\b)"),
    ("remind-remember", "remind", 6.5, r"^remember me (?:to|about|of)\b"),
    (
        "remind-forget",
        "remind",
        6.5,
        r"^(?:(?:don'?t|do not|never) (?:let me |want to )?forget|i (?:\w+ )?(?:don'?t|do not) (?:want|wanna)"
        r" (?:to )?forget|(?:i )?can'?t forget|so i don'?t forget)\b(?! (?:it|that)$)",
    ),
    ("remind-remember-to", "remind", 3.0, r"^(?:make sure (?:that )?i (?:remember )?|remember to )"),
    ("remind-wake", "remind", 6.5, r"^(?:\S+ )?(?:wake|get) (?:me|us) up\b|^i (?:need|want|have) to (?:wake|get) up\b"),
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
        r"\b(?:send|give|set|make|get|leave) (?:me|us|myself) (?:an? |some |another |\S+ )?"
        r"(?:reminders?|alarms?|timers?|alerts?|nudge|heads[- ]up|notification|wake)\b",
    ),
    (
        "remind-need",
        "remind",
        6.0,
        r"^(?:(?:i )?(?:need|want|would like|'d like|have to have|got ?ta have|have)(?: to have)? )?"
        r"(?:(?:an?|some|another|one|new) )?(?:(?:[TRDM]+|new|quick|daily|weekly|wake ?-?up) )*"
        r"(?:reminders?|alarms?|timers?|notification)"
        r" (?:set|for|to|at|about|of|that|on|made|called|named|[TRD]+)\b",
    ),
    ("remind-be", "remind", 6.5, r"\b(?:be|get) reminded (?:to|of|about|that|[TR])|^tell me to\b|^let me know (?:in|at|on|[TRO])\b"),
    ("remind-timer", "remind", 6.0, r"^(?:an? )?(?:[DTR]+ )+(?:timer|alarm)\b|^(?:timer|alarm)(?: set| on)?(?: for)? [TRD]"),
    ("remind-timer-mid", "remind", 6.0, r"\btimers? (?:for )?[DT]"),
    ("remind-get-up", "remind", 6.0, r"^(?:wake|get) up\b(?=.*[TRD])"),
    ("remind-ring", "remind", 6.0, r"^(?:ring|sound|send|activate)\b.*\b(?:alarm|alert|reminder|notification)s?\b"),
    ("remind-alarm-on", "remind", 4.5, r"^(?:turn on|activate|enable|restart|open|start)\b.*\b(?:alarm|timer)s?\b"),
    # --- to look --------------------------------------------------------------------------
    (
        "ask-show",
        "list",
        3.5,
        r"^(?:show|list|display|view|read|recite|repeat|review|iterate|retrieve|browse|print|say"
        r"|pull up|bring up|go (?:back )?over|go through|run through|run down|look (?:at|up|through)"
        r"|check(?: on|out)?|see|hear|find(?: out)?|tell|let me (?:see|hear|know)|give me|get me|access"
        r"|i want (?:to (?:see|hear)|my)|inform me|update me|fill me in|fetch|search|locate|confirm)\b"
        r"(?! off\b| me up\b| sure\b)",
    ),
    (
        "ask-what",
        "list",
        3.0,
        r"^(?:so |and )?(?:what(?:'?s|'?re| is| are)?|which|when(?:'?s|s)?|where(?:'?s|s)?|who(?:'?s)?|how many"
        r"|how much (?:time|longer)|how long|at what|on what|in what|how(?:'?s| does| is))\b",
    ),
    ("ask-when-clause", "list", -6.0, r"^when(?:ever)? (?:i|we|he|she|they|it)\b(?! (?:scheduled|planned))"),
    (
        "ask-whether",
        "list",
        3.0,
        rf"^(?:do|did|does|have|has|had|am|are|is|was|were|will|shall|should|would|must|can) (?:{SELF}|it|the|a|an|any"
        r"|anything|anyone|today|tomorrow|[TRD]+|\S+'s)\b(?! please)",
    ),
    ("ask-whether-name", "list", 2.0, r"^(?:is|are|was|were|does|did|has) \w"),
    ("ask-plural", "list", 3.0, r"^(?!(?:set|add|create|make|put|cancel|delete|remove|turn|stop|snooze|no|any)\b)(?:\w+ ){0,2}(?:meetings|events|appointments|reminders|alarms|timers|tasks|to-?dos)\b(?!.*\b(?:add|set|schedule|cancel|delete|remove|for me to)\b)"),
    ("ask-any", "list", 3.0, r"^any(?:thing)?\b|\banything (?:on|for|planned|scheduled|else)\b"),
    (
        "ask-mine",
        "list",
        3.0,
        r"\b(?:do|did|am|have|had|will|are|were|can|should) (?:i|we) (?:\w+ )?(?:have|got|doing|going|meeting|due"
        r"|scheduled|set|supposed|need|planned|tell|told|forget|remember|expect|see|do|be|put|add|ask|make)\b"
        r"|\bhave (?:i|we|you)\b|\bi(?:'ve| have) (?:got )?(?:going on|scheduled|planned|on|set)\b",
    ),
    (
        "ask-my-day",
        "list-day",
        4.5,
        r"\b(?:do|did|am|are|was|were|will|had|have) (?:i|we) (?!.*\bneed\b)(?!\w+ to (?:wear|bring|pack|worry))(?=.*[TR])|\bi(?:'ve| have) (?:got )?(?:going on|scheduled|planned)\b",
    ),
    ("ask-when-mine", "list-event", 4.5, r"^(?:at |on )?(?:when|what time|where|what day|what date|who|how many people)(?:'?s| is| are| was| were| do| does| did| will)?(?: i have)? (?:my|our)\b"),
    ("ask-when", "list-when", 3.5, r"^(?:at |on )?(?:when(?:'?s)?|what time|what day|what date|what year|where(?:'?s)?|how long|how many people|who(?:'?s)?(?: is| are|'s)? (?:all )?(?:going|coming|attending|invited|not))\b(?! (?:i|we|he|she|they|it)\b)"),
    ("ask-know-if", "list", 3.5, r"\b(?:if|whether)\b.*\bon (?:my|the)\b"),
    ("ask-my-plans", "list-day", 4.2, r"^(?:when|where|what time|who)\b.*\b(?:am|are|will) (?:i|we)\b|\b(?:do|did|have|if) (?:i|we) (?:have |got )?(?:any|some)thing\b|\bi have anything\b|\bwhat(?:'?s| is| are) my plans?\b"),
    ("ask-tail", "list", 3.0, r"\bwhat(?: again)?$|\bwhat (?:were|are) (?:they|those)\b|^(?:know |tell me )?the contents? of\b|^open (?:my|the)\b|^list (?:out )?(?:my|the|all|every)\b"),
    ("ask-have-what", "list-day", 4.0, r"^i have what\b|\bwhat (?:do|all do|else do) (?:i|we) (?:have|need|got)\b"),
    ("ask-what-to-do", "list-day", 3.5, r"\bwhat (?:all |else |things |stuff |items )?(?:do )?i (?:have|need|got|want|'ve got)(?: \w+)? to (?:do|remember|get|buy)\b"),
    ("ask-on-day", "list-day", 4.5, r"\b(?:what(?:'?s| is| else is)|anything|something)(?: (?:on|up|happening|going(?: on)?|due|coming(?: up)?|next|planned|left))?(?: on| for| in| at)? [TR]"),
    ("ask-day-like", "list-day", 4.0, r"\b(?:what|how)(?:'?s| is| does|) my (?:day|week|weekend|morning|afternoon|evening|schedule|calendar|T+)(?: \w+)?(?: (?:look|like|looking))?|^how(?:'?s| is| does) T|\bplans? (?:for|on) T|\bmy (?:day|week) look"),
    ("ask-agenda", "list-day", 4.5, r"^(?:(?:my|the) )?(?:agenda|schedule|calendar|plans|briefing)(?: (?:for|on))?(?: T+)?$"),
    ("ask-bare-mine", "list", 3.5, r"^(?:all )?(?:my|the)\b(?: \S+){0,4} (?:reminders?|alarms?|timers?|lists?|schedule|calendar|agenda|planning|tasks|to-?dos|plans|meetings|appointments|events)(?: now| items| status| [TR]+)?$"),
    ("ask-time-left", "list", 6.0, r"\b(?:time|long|much|minutes) (?:is |time is |longer )?(?:left|remain\w*|until|till|before)\b|\bstatus\b"),
    ("ask-is-on", "list", 4.5, r"^(?:is|are|was|were|does|did|has|have|do)\b.*\b(?:on|in|included|contain|listed) (?:on |in )?(?:my|the|our)\b.*\b(?:list|calendar|schedule|agenda|planner|reminders?)\b"),
    ("ask-see-if", "list", 4.0, r"\b(?:if|whether) (?:i|we|there|my|the|Q)\b.*\b(?:have|has|is|are|got|set|on my)\b"),
    ("ask-remind", "list-ring", 7.0, r"^remind me (?:of |about )?(?:what|which|how many|where|when)\b|\bsupposed? to remind\b|\bdid i (?:ask|tell|want) you to (?:remind|help me remember)\b"),
    ("ask-recall", "list-ring", 4.0, r"\b(?:supposed to remind|did (?:i|you) (?:ask|tell|set|want)|not want to forget|i told you to|asked you to|remind me (?:what|which)|help me remember|wanted? to remember|to be reminded)\b"),
    ("ask-all-of", "list", 3.0, r"^(?:my|all|every|today'?s|T+) (?:\w+ )?(?:reminders|alarms|timers|tasks|events|meetings|appointments|to-?dos)(?: (?:for|on) T+| T+)?$"),
    ("ask-details", "list", 3.5, r"^(?:any |all |some |more |further )*(?:info|information|details|more|particulars)(?: \w+)? (?:on|of|about|for|regarding)\b"),
    ("ask-search", "list", 2.5, r"^(?:search|find|look)(?: for| up)?\b"),
    ("ask-tags", "tags", 9.0, r"^(?:(?:show|list|what|which|what(?:'?s| are))(?: me)? )?(?:all )?(?:my |the )?tags(?: do i have| are there| exist)?$"),
    # --- whether there is time --------------------------------------------------------------
    (
        "free-am-i",
        "free",
        8.0,
        r"\b(?:am|are|will|is) (?:i|we|my \w+)(?: be)? (?:\w+ )?(?:free|available|open|busy|booked|unavailable|clear)\b"
        r"|\bwhen (?:am|are|will) (?:i|we) (?:be )?(?:free|available|open)\b|\bmy availability\b"
        r"|\bfree (?:time|slots?)\b|\bdo (?:i|we) have (?:\w+ ){0,2}time (?:to|for|on|in|between|at|after|before|T)"
        r"|\bi(?:'m| am) free\b.*\?|^(?:find|is there|what'?s?|when'?s?)\b.*\b(?:open|free|available) (?:slot|time|hour|spot)s?\b",
    ),
    # --- to change --------------------------------------------------------------------------
    (
        "change-verb",
        "update",
        6.0,
        r"^(?:change|move|reschedule|re-schedule|update(?! on\b)|modify|edit|push|postpone|delay|shift|bring (?:forward|back)|switch"
        r"|adjust|alter|rename|retitle|rephrase|extend|lengthen|shorten|swap|correct|revise|rearrange"
        r"|relocate|amend|bump|advance|prolong|defer)\b",
    ),
    ("change-name", "update-sure", 7.0, r"^(?:rename|retitle|rephrase)\b|^(?:change|update|set|edit) (?:the )?(?:name|title) of\b"),
    ("change-mid", "update", 4.5, r"\b(?:reschedule|postpone|rename)\b|\b(?:change|move|push|shift) (?:my|the|this|that|it)\b"),
    ("change-make", "update", 5.5, rf"^(?:make|have|set) (?:{THING})(?:.*\b(?:instead|last|longer|shorter|high|low|medium|urgent|critical|important|(?:high|low) priority|M+|start|begin|go off|weekly|daily|monthly)\b|.* (?:to|at) [TRD]+$)"),
    ("change-make-time", "update", 4.0, r"^make (?:the |that |this |my |it)(?:\S+ )*?(?:at |for |on )?[TR]+$"),
    ("change-instead", "update", 5.5, r"\binstead of\b|\brather than\b"),
    ("change-instead-end", "update", 3.0, r"\binstead[.!]?$"),
    ("change-not", "update", 5.0, r"\b(?:was|is|were|will be)\b.*\bnot\b|\b(?:will|is|are|was) not (?:be )?(?:with|at|on|in)\b"),
    ("change-absent", "update", 3.0, r"\b(?:can'?t|cannot|won'?t|not|unable to) (?:be able to )?(?:make it|attend|come|available|be available|be there)\b"),
    ("change-moved", "update", 6.5, r"\b(?:got|been|is|was|is being|were) (?:moved|changed|pushed|rescheduled|postponed|delayed)\b|\bis now (?:at|on|in|T)"),
    ("change-later", "update", 5.5, r"\bwill be (?:later|earlier)\b|\bto be (?:at )?T+$|^(?:my|the|our) .*\b(?:will|should|needs? to) be T+$"),
    ("change-by", "update", 7.5, r"^(?:add|remove|take|take off|subtract|increase|decrease|extend|reduce|knock|cut)\b.*\b(?:[DO]+|time|hour)(?: more)? (?:(?:to|from|off|on|onto)\b)?.*\b(?:alarm|timer|reminder|meeting|appointment|call|event)|^(?:increase|decrease|extend|reduce|lower)\b.*\b(?:timer|alarm|reminder)"),
    ("change-repeat", "update", 5.0, r"^repeat\b(?: \S+){0,4} (?:alarm|reminder|timer)|^(?:can (?:this|the|my)).*\b(?:alarm|reminder|timer)\b.*\b(?:[TR]|repeat)|^set\b.*\b(?:alarm|reminder)s? to [R]"),
    ("change-people", "update", 7.0, r"^(?:add|invite|include|remove|drop|uninvite|take|put)\b(?! (?:a|an|the|my|all|Q)\b)(?: \S+){1,8} (?:to|from|off|in|on) (?:the|my|our|that|this|T+'?s?)\b(?!.*\b(?:lists?|playlist)\b)(?! (?:calendar|schedule|agenda|planner|diary)\b).*\b(?:meeting|appointment|event|party|lunch|dinner|wedding|call|trip|brunch|conference|invite|invitation|guest list|game|interview)s?\b"),
    ("change-include", "update", 3.0, r"\bto include\b|\bto also include\b"),
    ("change-priority", "update-sure", 6.5, rf"^(?:prioriti[sz]e|flag|bump up)\b|^(?:make|mark|set) {THING}.*\b(?:high|low|medium|urgent|critical|important)\b"),
    ("change-tag", "update-sure", 7.0, r"^(?:re)?(?:tag|label|untag)\b(?! line).*(?:M|\bas\b|\bwith\b)"),
    ("change-call", "update", 3.5, r"^call (?:it|that|this|#?\d+) "),
    # --- to remove --------------------------------------------------------------------------
    (
        "cancel-verb",
        "remove",
        6.0,
        r"^(?:cancel|delete|remove|erase|scrap|get rid of|call off|unschedule|discard|eliminate|axe|nix|unset|decline)\b",
    ),
    (
        "cancel-weak",
        "remove-known",
        5.0,
        r"^(?:completely |just )?(?:clear(?: out| off)?|drop|scratch|ditch|wipe|trash|kill|dismiss|stop|empty|clean(?: out| off| up)?"
        r"|abandon|take away|throw (?:out|away)|reset|shut off|end)\b(?! by\b)",
    ),
    ("cancel-find", "remove", 8.0, r"^(?:find|search|look)(?: \S+){0,2} and (?:cancel|delete|remove|erase)\b"),
    ("cancel-mid", "remove", 5.0, r"\b(?:cancel|delete|erase|remove) (?:it|that|this|them|my|the|all|any|every|Q|T+)\b|\bcancel\b"),
    ("cancel-off", "remove", 6.5, r"^(?:take|cross|strike|knock|scratch|get)\b.*\b(?:off|of|from|out)\b(?: of| from)? ?(?:my|the|our|T+)\b.*\b(?:list|calendar|calender|schedule|agenda|planner|to-?do)"),
    ("cancel-cross-off", "remove", 6.5, r"^(?:cross|strike|scratch) (?:off|out)\b"),
    ("cancel-turn-off", "remove-known", 6.0, r"^(?:turn off|switch off|shut off|disable|deactivate|silence|turn)\b.*\b(?:alarms?|timers?|reminders?|alerts?)\b"),
    ("cancel-no-need", "remove", 7.0, r"\b(?:don'?t|dont|do not|no longer|won'?t) (?:need|want|have)\b.*\b(?:reminders?|alarms?|timers?|list|calendar|meeting|appointment|event)\b|^i no longer (?:need|want)\b|^no (?:alarm|reminder|timer)s?\b"),
    ("cancel-never-mind", "remove", 5.0, r"^(?:never ?mind|forget)(?: about)?(?: on)? (?:the|that|my|this|it)\b"),
    ("cancel-no-wake", "remove-ring", 7.5, r"^(?:do not|don'?t|dont|stop|quit) (?:wake|remind|alert|nag)(?:ing)? me\b"),
    ("cancel-removed", "remove", 5.0, r"\b(?:removed|deleted|cancel+ed|taken off|erased|cleared)\b.*\b(?:from|off) (?:of )?(?:my|the)\b|^(?:have|get) \S+ (?:removed|deleted|cancel+ed)\b"),
    ("cancel-should-not", "remove", 5.0, r"\blist should not (?:contain|have|include)\b"),
    # --- to make ----------------------------------------------------------------------------
    ("make-want", "create-want", 3.5, r"^(?:i|we)(?:'d| would)? (?:need|want|like|have|got)(?: to have)?\b(?! to\b| (?:some )?help\b)"),
    ("make-social", "create-social", 5.0, r"^(?:meet|visit|see|go|attend|hang out|eat|have|grab|catch up|get together|spend|travel|fly|drive|watch)\b(?=.*[TR])(?! me| to bed| to sleep)"),
    (
        "make-verb",
        "create",
        3.2,
        r"^(?:add|create|creat|set ?up|note|mark|insert|include|enter|log|record|save|jot(?: down)?|write down|place"
        r"|block(?: out| off)?|register|pencil(?: me)? in|new|put|remember)\b",
    ),
    (
        "make-weak",
        "create-weak",
        3.2,
        r"^(?:make|set|flag|list|have|need|get(?: me)?(?: in)?|throw|stick|start|build|generate|initiate|begin|fit|do)\b",
    ),
    ("make-schedule", "create-plan", 5.5, r"^(?:schedule|plan|organi[sz]e|arrange|pencil|calendar|slot)\b(?! (?:for|on) T+$)"),
    ("make-book", "create", 5.0, r"^(?:book|reserve)\b"),
    ("make-block", "create-plan", 4.5, r"^block\b"),
    ("make-event", "create-plan", 4.0, r"^make (?:an?|my|another|us|Q+)\b(?=.*[TR])"),
    ("make-onto", "create", 4.0, r"\b(?:add|put|include|throw|stick|place|mark|note|get|insert|write|set|enter)\b.*\b(?:on|onto|to|in|into)\b(?: \S+){0,3} (?:lists?|calendar|calender|schedule|agenda|planner|diary|to-?dos?(?: list)?|reminders?)\b"),
    ("make-passive", "create", 4.0, r"(?<!^)\b(?:added|put|scheduled|set(?: up)?|made|created|included|booked)(?: \w+)? (?:for|on|to|in|onto|with|at|up|as soon|[TR]+)\b"),
    ("make-them", "create", 4.0, r"\b(?:add|put|schedule|mark|note|save|set|record|book) (?:it|that|this|them)\b|\badd to (?:my|the)\b|\bplease (?:add|schedule)\b"),
    ("make-later-clause", "create", 3.0, r"[,;.] ?(?:please |can you |so |will you |and )*(?:add|schedule|put|create|make|set|mark|book)\b"),
    ("make-want-meeting", "create", 3.0, r"^(?:an?|another) (?:\S+ ){0,4}(?:meeting|appointment|event|call|reservation)\b|^(?:dentist|doctor'?s?|hair|vet) appointment\b"),
    ("make-label", "create", 5.0, r"^(?:new |add )?(?:task|to-?do|event|meeting|appointment|note)\s*:\s*\S|^new (?:task|to-?do|event|meeting|appointment|reminder|alarm|list item)\b"),
    ("make-mark-calendar", "create", 3.5, r"\bmark (?:my|the) calendar\b|\bsave the date\b|^on (?:my|the) .*\b(?:list|calendar)\b.* (?:add|put)\b|^for (?:my|the) .*\b(?:list|calendar)\b.* (?:add|put)\b"),
    ("make-out-of", "create", 3.0, r"^(?:i(?:'m| am) (?:all )?out of|(?:i|we) (?:ran|have run|need|have no|are out of|need more)\b)(?=.*\b(?:list)\b)"),
    ("make-ensure", "create", 2.0, r"^(?:remember|ensure|make sure)\b"),
    # --- to say how it stands ---------------------------------------------------------------
    ("done-word", "complete", 7.0, r"^(?:(?:it'?s |that'?s |all )?(?:done|finished|completed?d)|did it|got it done)(?: (?:with|it|that|already|now|it all))*(?: #?\d| the\b| my\b|$)"),
    ("done-number", "complete", 7.5, r"^(?:done|finish(?:ed)?|complete[d]?|close|tick(?: off)?|check(?: off)?|mark)(?: with)? (?:#\d+|\d+$|\d+ (?:and|done)|it\b|that\b|both\b|them\b)(?!.*\b(?:high|low|medium|urgent|critical|as started|reopen)\b)"),
    ("done-mark", "complete", 8.0, r"^(?:mark|flag|check|tick|count|consider|(?:set|put) \S+(?: \S+)? (?:as|to))\b.*\b(?:as )?(?:done|completed?|finished)\b"),
    ("done-check-off", "complete", 7.5, r"^(?:check|tick)(?:ed|ing)? (?:off )?.*\boff\b|^(?:check|tick) off\b"),
    ("done-i-did", "complete", 7.0, r"^(?:i(?:'ve| have)?|we(?:'ve| have)?) (?:\w+ )?(?:just |already |finally )?(?:finished|completed|done|did)\b(?! (?:i|we|you)\b)|^(?:finished|completed) (?:the|my|with|#|Q|\w+ing)"),
    ("done-both", "complete", 7.0, r"^(?:both|all|it|that|they|these|those|#?\d+)(?: of them)? (?:done|finished)$"),
    ("done-is", "complete", 6.5, r"\b(?:is|are|got|has been|have been) (?:all |now )?(?:done|finished|completed?)\b(?!\?)"),
    ("done-complete-list", "complete", 6.0, r"^complete (?!.*[TR]).*"),
    ("reopen", "reopen", 8.0, r"^(?:re-?open|un-?(?:complete|finish|done|check|mark|do)|bring back|restore|uncancel)\b|\bnot (?:actually )?(?:done|finished)(?: yet)?$|^mark\b.*\b(?:not done|undone|as open|incomplete|as not)\b"),
    ("start-work", "start", 7.0, r"^(?:start(?:ed|ing)?|begin|work(?:ing)? on|i(?:'m| am) (?:starting|working on)|pick up)(?: (?:with|on|task))? (?:#?\d+|it|that(?: one)?|the\b.*\btask)\b|^i(?:'ve| have)? started\b|^mark\b.*\b(?:as started|in progress)\b"),
    ("review-it", "review", 7.0, r"^(?:review|send|move|put) (?:#?\d+|it|that(?: one)?) ?(?:to|for|in|into)? ?(?:review)?$|\b(?:ready for|to|for|in|into) review$"),
    ("archive-it", "archive", 8.0, r"^(?:archive|file away|put away|shelve)\b"),
    ("confirm-it", "confirm", 7.0, r"^(?:confirm|accept|rsvp yes to|attend)\b(?=.*(?:#\d|\b(?:it|that|meeting|appointment|event|invite|invitation|dinner|lunch|dentist|party|call)\b))(?! my alarm)"),
    ("acknowledge-it", "acknowledge", 7.0, r"^(?:i(?:'m| am) on it|on it|ack(?:nowledged?)?|got it|seen|working on it)$"),
    ("dismiss-it", "dismiss", 7.0, r"^(?:dismiss|skip(?: (?:this|the next|it|today|that))?|ignore|not today|hush|quiet)(?: (?:it|that|this|one|this one|that one|reminder|the reminder|#?\d+))*$"),
    ("snooze-verb", "snooze", 8.5, r"^(?:add )?snooze\b"),
    ("snooze-mid", "snooze", 6.0, r"\bsnooze\b"),
    ("snooze-pause", "snooze", 6.5, r"^(?:pause|hold(?: off)?|suspend)\b.*\b(?:alarms?|timers?|reminders?|it|that|#?\d+)\b"),
    ("snooze-again", "snooze", 14.0, r"^remind (?:me|us) (?:about (?:it|that|this) )?again\b|^remind (?:me|us) (?:about (?:it|that|this) )?later$|^(?:ask|tell|nag|ping) me (?:again|later)\b"),
    ("snooze-later", "snooze", 6.5, r"^(?:later|not now|in a bit|another [TD]+|[DT]+ more|(?:five|ten|\d+) more (?:minutes?|mins?))$|^let me sleep\b"),
    ("resume-it", "resume", 6.0, r"^(?:continue|resume|unpause)\b.*\b(?:timers?|alarms?|reminders?|#?\d+)\b"),
)

STATEMENTS: tuple[tuple[str, float, str], ...] = (
    # rule id, weight, pattern: something that will happen, told as a fact
    ("fact-have", 3.5, r"\b(?:i|we)(?:'ve| have|'ll have| have got| will have|'ve got| got)(?: to)? (?!to\b)(?=.*[TR])"),
    ("fact-gone", 3.5, r"\b(?:i|we)(?:'ll| will|'m| am|'re| are)(?: be)? (?:gone|away|on (?:vacation|holiday|leave|a trip))\b"),
    ("fact-going", 3.5, r"\b(?:i'm|i am|i'll be|i will be|we're|we are|we'll be|we will be|i will|i'll|we'll|we will)(?: \w+)? (?:going|having|meeting|flying|seeing|leaving|attending|doing|taking|playing|getting|eating|traveling|travelling|visiting|driving|unavailable|out|busy|off|hosting|throwing|watching|at|on|go|have|see|meet|attend|visit|get|be)\b(?=.*[TRD])"),
    ("fact-there-is", 3.0, r"^(?:there(?:'s| is| will be)|it(?:'s| is))(?=.*[TR])"),
    ("fact-third", 2.0, r"\b(?:is|are|starts?|begins?|launches|opens|arrives?|comes?|leaves?|gets?)\b(?=.*\bT)"),
)

POLITE = (
    r"(?:hey|hi|hello|ok(?:ay)?|yo|um+|uh+|so|well|alright|all right|listen|look|thanks|thank you|yes|yeah|sure"
    r"|oh|and|also|then|but|actually|now|first|next|finally|lastly|plus|good (?:morning|evening|afternoon|day)|hiya)"
    r"(?:[,!.:]+ ?| there[,!.]* | (?!is\b|are\b|on\b|week\b|month\b|to\b|T))"
    r"|(?:ASSISTANTS)\b[,:!]? ?"
    r"|(?:please|pls|plz|kindly|just|maybe|perhaps|quickly|simply)\b,? "
    r"|know (?=wh|if\b|how|when|what|the\b|my\b)|completely (?=clear|cancel|delete|remove)"
    r"|(?:can|could|may|might|shall) (?:i|we) (?:please |just )?(?=(?:add|schedule|set|create|book|make|put|get an?|see|hear|have|move|change|cancel|delete|remove|reschedule|push|update|check|know)\b)"
    r"|(?:can|could|would|will|may|might|shall) (?:you|u|ya)(?: please| just| maybe| kindly| possibly| go ahead and| help me)* "
    r""
    r"|(?:you (?:can|could|should|may|need to)|you'?ll? (?:need to|have to)) "
    r"|(?:i|we) (?:would like|'d like|want|need|was hoping|would love|'d love|wish|was wondering if) (?:for )?(?:you|u) (?:to|could|can|would) "
    r"|(?:i|we)(?:'d| would|'ll)? (?:like|love|want|need|have|got|wish|hope|plan|prefer|am trying|'m trying|gotta|wanna|must|should|ought)(?: to|(?<=wanna)|(?<=gotta)|(?<=must)|(?<=should)|(?<=ought to)) (?!know\b.*\bdo\b$)(?!wake\b|forget\b|be (?:at|in)\b)"
    r"|(?:i|we)(?:'ve| have) (?:got|gotta) to |i(?:'m| am) (?:going|looking|trying|hoping|needing|wanting) to (?=(?:add|schedule|create|set|know|see|find|check|cancel|delete|change|move|remove)\b)"
    r"|i(?:'m| am) needing to |i need help (?:with|to) |i need (?=(?:the|my|all|a list)\b.*\b(?:list|calendar|schedule)\b)"
    r"|go ahead(?: and|,)? |hurry up and |let'?s |let us |help me(?: to| get| with)? |try (?:to|and) |(?:please )?be sure (?:to|that you) |make sure (?:to|that you|you) "
    r"|do you (?:mind|think you (?:can|could)) |is it possible (?:to|for you to|that you) |would you mind |i was wondering if (?:you|i|we) (?:could|can) |if you (?:can|could),? "
    r"|(?:i (?:want|need|would like|'d like) to know |i need to find out |do you know |(?:can|could) you tell me (?=wh|if|how|what))"
    r"|how (?:can|do|would|could|should) (?:i|you|we) (?=(?:create|schedule|set|add|make|book)\b.*\b(?:meeting|event|reminder|appointment|alarm|timer)s?\b)"
    r"|i was wondering if (?=i\b|we\b|there\b|my\b)|i think (?:i |we )?(?:should )?|feel free to |time to |for me,? "
)
"""Politeness and preambles: what may stand before a wish without changing it."""

TRAILING = r"(?:[\s,]*(?:please|pls|plz|thanks|thank you|thx|for me|ok|okay|will you|would you|can you|right now|if you can|asap|as well|too))*[\s.,!?;:>…]*"
"""What may stand after a wish without changing it."""

QUESTION = (
    r"^(?:what|which|when|where|who|whose|why|how|do|did|does|have (?:i|we|you|any|there|the)|has|am|is|are|was|were|will|should|shall|any|show|tell (?:me|us)(?! to\b)"
    r"|read (?:me|my|the|out|back|what|all|\w+ list)|view|check (?:my|the|if|for)|open my|list (?:all|my|items|everything|the)|let me (?:see|hear)|find out)\b"
)
"""How a question begins."""
TALK = r"^\w+ (?:me|us|you)\b(?! (?:and|to)\b)|^(?:get|send|book|order) (?:me|us) "
"""A verb done to the speaker is said to an assistant, it is not a chore."""
PLAIN_WORDS = 10
"""A bare statement with a time is something to keep when it has at most so many words."""
MINE = r"\b(?:my|our|i|we|us)\b"
POINTS = r"#\d|\b\d+$|\b(?:it|that one|this one|both|them)\b"
"""Words that point at a thing already known."""
WISHES = r"\b(?:want|would like|'d like|wanna|love|wish|hope|prefer)\b"
"""A wish of the speaker's own, which need not be an order."""
NUMBERED = r"#\d"
"""The number of a thing, as lists and replies print it."""
