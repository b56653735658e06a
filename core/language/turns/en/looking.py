"""How English asks what there is, and whether there is time."""

LOOKING: tuple[tuple[str, str, float, str], ...] = (
    # rule id, act, weight, pattern
    (
        "ask-show",
        "list",
        3.5,
        r"^(?:show|list|display|view|read|recite|repeat|iterate|retrieve|browse"
        r"|review (?:all|my)(?=.*\b(?:alarm|timer|reminder|task|list|calendar|schedule"
        r"|event|meeting))"
        r"|print|say|pull up|bring up|go (?:back )?over|go through|run through|run down"
        r"|look (?:at|up|through)|check(?: on|out)?|see|hear|find(?: out)?|tell (?:me|us)"
        r"|let me (?:see|hear|know)|give me|get me|access|i want (?:to (?:see|hear)|my)|inform me"
        r"|update me|fill me in|fetch|search|locate|confirm)\b(?! off\b| me up\b| sure\b)",
    ),
    (
        "ask-what",
        "list",
        3.0,
        r"^(?:so |and )?(?:what(?:'?s|'?re| is| are)?|which|when(?:'?s|s)?|where(?:'?s"
        r"|s)?|who(?:'?s)?|how many|how much (?:time|longer)|how long|at what|on what"
        r"|in what|how(?:'?s| does| is))\b",
    ),
    (
        "ask-when-clause",
        "list",
        -6.0,
        r"^when(?:ever)? (?:i|we|he|she|they|it)\b(?! (?:scheduled|planned))",
    ),
    (
        "ask-whether",
        "list",
        3.0,
        r"^(?:do|did|does|have|has|had|am|are|is|was|were|will|shall|should|would|must"
        r"|can) (?:(?:i|we|my|our|there|you)|it|the|a|an|any|anything|anyone|today|tomorrow"
        r"|[TRD]+|\S+'s)\b(?! please)",
    ),
    ("ask-whether-name", "list", 2.0, r"^(?:is|are|was|were|does|did|has) \w"),
    (
        "ask-plural",
        "list",
        3.0,
        r"^(?!(?:set|add|create|make|put|cancel|delete|remove|turn|stop|snooze|no"
        r"|any)\b)(?:\w+ ){0,2}(?:meetings|events|appointments|reminders|alarms|timers"
        r"|tasks|to-?dos)\b(?!.*\b(?:add|set|schedule|cancel|delete|remove|for me to)\b)",
    ),
    ("ask-any", "list", 3.0, r"^any(?:thing)?\b|\banything (?:on|for|planned|scheduled|else)\b"),
    (
        "ask-mine",
        "list",
        3.0,
        r"\b(?:do|did|am|have|had|will|are|were|can|should) (?:i|we) (?:\w+ )?(?:have"
        r"|got|doing|going|meeting|due|scheduled|set|supposed|need|planned|tell|told"
        r"|forget|remember|expect|see|do|be|put|add|ask|make)\b|\bhave (?:i|we|you)\b"
        r"|\bi(?:'ve| have) (?:got )?(?:going on|scheduled|planned|on|set)\b",
    ),
    (
        "ask-my-day",
        "list-day",
        4.5,
        r"\b(?:do|did|am|are|was|were|will|had|have) (?:i|we) (?!.*\bneed\b)(?!\w+ to (?:wear"
        r"|bring|pack|worry))(?=.*[TR])|\bi(?:'ve| have) (?:got )?(?:going on|scheduled"
        r"|planned)\b",
    ),
    (
        "ask-when-mine",
        "list-event",
        4.5,
        r"^(?:at |on )?(?:when|what time|where|what day|what date|who|how many people)(?:'?s"
        r"| is| are| was| were| do| does| did| will)?(?: i have)? (?:my|our)\b",
    ),
    (
        "ask-when",
        "list-when",
        3.5,
        r"^(?:at |on )?(?:when(?:'?s)?|what time(?:'s)?|what day|what date|what year|where(?:'?s)?"
        r"|how long|how many people|who(?:'?s)?(?: is| are|'s)? (?:all )?(?:going|coming"
        r"|attending|invited|not))\b(?! (?:i|we|he|she|they|it)\b)",
    ),
    ("ask-know-if", "list", 3.5, r"\b(?:if|whether)\b.*\bon (?:my|the)\b"),
    (
        "ask-when-must",
        "list-day",
        4.8,
        r"^when (?:do|must|should|am) i (?:need to|have to|supposed to|\w+ ).",
    ),
    (
        "ask-my-plans",
        "list-day",
        4.2,
        r"^(?:when|where|what time|who)\b.*\b(?:am|are|will) (?:i|we)\b|\b(?:do|did"
        r"|have|if) (?:i|we) (?:have |got )?(?:any|some)thing\b|\bi have anything\b"
        r"|\bwhat(?:'?s| is| are) my plans?\b",
    ),
    (
        "ask-tail",
        "list",
        3.0,
        r"\bwhat(?: again)?$|\bwhat (?:were|are) (?:they|those)\b|^(?:know "
        r"|tell me )?the contents? of\b|^open (?:my|the)\b|^list (?:out )?(?:my|the"
        r"|all|every)\b",
    ),
    (
        "ask-done",
        "list-done",
        7.0,
        r"\bwhat (?:did|have) (?:i|we) (?:finish|complete|get done|achieve|finished)\b",
    ),
    (
        "ask-did",
        "list-day",
        6.0,
        r"\bwhat (?:did|have|had) (?:i|we) (?:do|done|been doing|get up to)\b",
    ),
    (
        "ask-to-do",
        "list-todo",
        8.0,
        r"^what (?:all |else |things |stuff |items )?(?:do )?i (?:have|need|got|want)"
        r"(?: \w+)? to (?:do|remember|get|buy|purchase|go shopping for)\b(?!.*[TR])",
    ),
    (
        "ask-everything",
        "list-day",
        5.0,
        r"^(?:show|list|give|tell|read)(?: me)? (?:everything|all)\b.*(?:[TR]|\bdue\b)"
        r"|^what(?:'?s| is) (?:next|up next|coming up|due)\b|^what (?:should|must) i (?:do"
        r"|start|work on)(?: (?:now|next|first|T+))?$",
    ),
    (
        "ask-have-what",
        "list-day",
        4.0,
        r"\bwhat(?:'ve| have) (?:i|we) (?:got|on)\b|\bwhat (?:do|all do"
        r"|else do) (?:i|we) (?:have|need|got)\b",
    ),
    (
        "ask-what-to-do",
        "list-day",
        4.8,
        r"\bwhat (?:all |else |things |stuff |items )?(?:do )?i (?:have|need|got|want"
        r"|'ve got)(?: \w+)? to (?:do|remember|get|buy)\b",
    ),
    (
        "ask-on-day",
        "list-day",
        4.5,
        r"\b(?:what(?:'?s| is| else is)|anything|something)(?: (?:on|up|happening|going(?: on)?"
        r"|due|coming(?: up)?|next|planned|left|on tap|in store|lined up))?(?: for my)?(?: on"
        r"| for| in| at)? [TR]",
    ),
    (
        "ask-day-like",
        "list-day",
        4.0,
        r"\b(?:what|how)(?:'?s| is| does|) my (?:day|week|weekend|morning|afternoon"
        r"|evening|schedule|calendar|T+)(?: \w+)?(?: (?:look|like|looking))?|^how(?:'?s"
        r"| is| does) T|\bplans? (?:for|on) T|\bmy (?:day|week) look",
    ),
    (
        "ask-rundown",
        "list-day",
        6.0,
        r"\b(?:rundown|run-down|overview|summary|outline) (?:of|for) (?:my |the )?(?:T|day|week"
        r"|weekend)",
    ),
    (
        "ask-agenda",
        "list-day",
        4.5,
        r"^(?:(?:my|the) )?(?:agenda|schedule|calendar|plans|briefing)(?: (?:for|on))?(?: T+)?$",
    ),
    (
        "ask-bare-mine",
        "list",
        3.5,
        r"^(?:all )?(?:my|the)\b(?: \S+){0,4} (?:reminders?|alarms?|timers?|lists?|schedule"
        r"|calendar|agenda|planning|tasks|to-?dos|plans|meetings|appointments|events)(?: now"
        r"| items| status| [TR]+)?$",
    ),
    (
        "ask-time-left",
        "list",
        6.0,
        r"\b(?:time|long|much|minutes) (?:is |time is |longer )?(?:left|remain\w*|until"
        r"|till|before)\b|\b(?:timers?|alarms?) status\b|\bstatus of (?:\w+ )*(?:timers?"
        r"|alarms?|tasks?)\b",
    ),
    (
        "ask-is-on",
        "list",
        4.5,
        r"^(?:is|are|was|were|does|did|has|have|do)\b.*\b(?:on|in|included|contain|listed) (?:on "
        r"|in )?(?:my|the|our)\b.*\b(?:list|calendar|schedule|agenda|planner|reminders?)\b",
    ),
    (
        "ask-see-if",
        "list",
        4.0,
        r"\b(?:if|whether) (?:i|we|there|my|the|Q)\b.*\b(?:have|has|is|are|got|set|on my)\b",
    ),
    (
        "ask-remind",
        "list-ring",
        7.0,
        r"^remind me (?:of |about )?(?:what|which|how many|where|when)\b|\bsupposed? to remind\b"
        r"|\bdid i (?:ask|tell|want) you to (?:remind|help me remember)\b",
    ),
    (
        "ask-recall",
        "list-ring",
        4.0,
        r"\b(?:supposed to remind|did (?:i|you) (?:ask|tell|set|want)|not want to forget"
        r"|i told you to|asked you to|remind me (?:what|which)|help me remember"
        r"|wanted? to remember|to be reminded)\b",
    ),
    (
        "ask-all-of",
        "list",
        3.0,
        r"^(?:my|all|every|today'?s|T+) (?:\w+ )?(?:reminders|alarms|timers|tasks|events"
        r"|meetings|appointments|to-?dos)(?: (?:for|on) T+| T+)?$",
    ),
    (
        "ask-details",
        "list",
        3.5,
        r"^(?:any |all |some |more |further )*(?:info|information|details|more"
        r"|particulars)(?: \w+)? (?:on|of|about|for|regarding)\b",
    ),
    ("ask-search", "list", 2.5, r"^(?:search|find|look)(?: for| up)?\b"),
    (
        "ask-search-for",
        "list-todo",
        4.0,
        r"^search(?: (?:for|everything for))? (?!.*(?:\b(?:online|web|google|internet|flights?"
        r"|hotels?|restaurants?|near|nearby|me)\b))[a-z]"
        r"|^(?:find|look up) (?:everything|anything|all) (?:about|on|for|with|related to"
        r"|mentioning)\b",
    ),
    (
        "ask-tags",
        "tags",
        9.0,
        r"^(?:(?:show|list|what|which|what(?:'?s| are))(?: me)? )?(?:all )?(?:my "
        r"|the )?tags(?: do i have| are there| exist| am i using| do i use| have i used)?$",
    ),
    (
        "free-am-i",
        "free",
        12.0,
        r"^(?:is|are) [TR]+ (?:free|open|clear|available)$|^find (?:me )?an? free\b"
        r"|^(?:have (?:i|we) got|do (?:i|we) have|any|are there any) (?:any )?(?:gaps?"
        r"|free slots?|holes?)\b"
        r"|^(?:can|could) (?:i|we) (?:fit|squeeze) (?:in |.* in\b)|\b(?:am|are|will|is) (?:i|we"
        r"|my \w+)(?: be)? (?:\w+ )?(?:free|available|open"
        r"|busy|booked|unavailable|clear)\b|\bwhen (?:am|are|will) (?:i|we) (?:be )?(?:free"
        r"|available|open)\b|\bmy availability\b|(?<!called )(?<!named )\bfree (?:time|slots?)\b"
        r"|\bdo (?:i"
        r"|we) have (?:\w+ ){0,2}time (?:to|for|on|in|between|at|after|before|T)|\bi(?:'m"
        r"| am) free\b.*\?|^(?:find|is there|what'?s?|when'?s?)\b.*\b(?:open|free"
        r"|available) (?:slot|time|hour|spot)s?\b|^find (?:me )?(?:some )?time\b",
    ),
)
