"""English sentences about the conversation itself and the speaker."""

DAYS = {"today": "today", "tomorrow": "tomorrow", "week": "7 days starting today"}
"""The days that /today, /tomorrow and /week ask for."""
ASKED = (
    # command, pattern of a whole wish that asks for the same, with what follows it as `rest`
    (
        "week",
        r"(?:(?:what|how)(?:'?s| is| does| will)?|show(?: me)?|give me|see)? ?"
        r"(?:my week|the week(?= ahead| look| like)|(?P<rest>(?:this|next) week)(?= ahead| look"
        r"| like))(?: ahead)?(?: look(?:s|ing)?)?(?: like)?|(?:show|give|see)(?: me)?"
        r" (?:(?P<rest2>(?:this|next) week)|the week)",
    ),
    (
        "today",
        r"(?:(?:what|how)(?:'?s| is| does| will)?|show(?: me)?|give me|see)? ?"
        r"my day(?: ahead)?(?: look(?:s|ing)?)?(?: like)?",
    ),
)
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAYS = "|".join(_WEEK)
_DATES = {
    "DMY": ("day/month", "day/month/year", "day first", "day before month", "dd/mm", "dd/mm/yyyy"),
    "MDY": (
        "month/day",
        "month/day/year",
        "month first",
        "month before day",
        "mm/dd",
        "mm/dd/yyyy",
    ),
    "YMD": ("year/month/day", "year first", "yyyy-mm-dd", "iso"),
}
_LONG = {
    "half an hour": "30",
    "an hour": "60",
    "one hour": "60",
    "1 hour": "60",
    "two hours": "120",
}
VALUES: dict[str, dict[str, str]] = {
    "first_weekday": {day: str(place) for place, day in enumerate(_WEEK)},
    "date_order": {words: order for order, said in _DATES.items() for words in said},
    "default_meeting_minutes": _LONG,
    "evening": {str(hour): str(hour + 12) for hour in range(4, 12)},
}
"""What settings are called in words, by their values."""
_ORDERS = "|".join(sorted(VALUES["date_order"], key=len, reverse=True))
_LENGTHS = "|".join(_LONG)
_LANGUAGES = "english|german|spanish|french|portuguese|italian|dutch|russian"
SENTENCES: tuple[tuple[str, str, str, str], ...] = (
    # rule id, noun, verb, pattern of the whole wish; its groups are arguments
    (
        "undo",
        "conversation",
        "undo",
        r"(?:(?:(?:oh )?no|oops|wait|sorry|my mistake|i did(?:n'?t| not) mean (?:to do )?(?:that"
        r"|it|this))"
        r"[,.! ]+)?(?:undo|revert|take (?:that|it) back|roll (?:that|it) back|reverse)(?: (?:that"
        r"|it|this|the last (?:one|thing|change)|last|my last \w+|all|everything))?(?: again)?",
    ),
    ("undo-item", "conversation", "undo", r"(?:undo|revert|take back) (?P<item>.+?)"),
    (
        "redo",
        "conversation",
        "redo",
        r"(?:redo|do (?:it|that) again after all"
        r"|(?:put|bring) (?:it|that) back)(?: (?:that|it|this|again))?",
    ),
    ("redo-item", "conversation", "redo", r"redo (?P<item>.+?)"),
    (
        "why",
        "conversation",
        "why",
        r"why(?: (?:that|this|so|not|is that|did you(?: do| say| think)?(?: (?:that"
        r"|this|it|so))?))?|how come(?: you (?:put|added|made|moved|set|scheduled|did) .+)?"
        r"|explain(?: (?:that|this|yourself))?|how did you (?:get"
        r"|read|understand) (?:that|this|it)",
    ),
    (
        "wrong",
        "corrections",
        "mark",
        r"(?:(?:no|oh|ugh|sorry)[,.!]? )?(?:"
        r"(?:(?:that|this|it)(?:'?s| is| was)|you(?:'?re| are| were))"
        r"(?: (?:just|all|completely|totally))? (?:wrong|incorrect|mistaken|a mistake)"
        r"|(?:(?:that|this|it)(?:'?s| is| was)? ?(?:not|n'?t) )(?:right|correct)"
        r"|(?:(?:that|this|it)(?:'?s| is| was)? ?(?:not|n'?t) |not )what i"
        r" (?:meant?|said|wanted|asked(?: you)?(?: for| to do)?)"
        r"|i did(?:n'?t| not) (?:mean|say|ask for|want) (?:that|this)"
        r"|you (?:have )?(?:mis(?:understood|read|heard)|did(?:n'?t| not) (?:get|understand))"
        r"(?: (?:me|that|it|this))?|you (?:have )?got (?:me|that|it|this) wrong"
        r"|wrong|incorrect|mistake)",
    ),
    (
        "why-item",
        "conversation",
        "why",
        r"(?:why|explain) (?P<item>#\d+)"
        r"|why did you (?:add|create|move|cancel|delete|change|make|remind me of) (?P<item2>.+)",
    ),
    (
        "help",
        "conversation",
        "help",
        r"help(?: me)?|what (?:can|do) you do|how do(?:es)? (?:you|this|it) work|what (?:can"
        r"|should|could) i (?:say|ask|do here|type)(?: to you)?|show me what you can do"
        r"|what (?:\w+ ){0,3}(?:tasks|things|stuff) can you (?:do|complete|help with"
        r"|handle)(?: for me)?|what are you able to do|commands?|menu",
    ),
    (
        "show-thing",
        "conversation",
        "show",
        r"(?:show(?: me)?|what(?:'s| is)(?: in)?|what was|open|tell me about|details of)(?: task"
        r"| event"
        r"| reminder)? (?P<item>#\d+)(?: again)?|show (?:me )?(?P<item2>it|that|that one)",
    ),
    (
        "privacy",
        "conversation",
        "privacy",
        r"(?:what (?:about )?(?:my |is your )?)?privacy(?: policy)?|(?:what )?(?:do|will) you"
        r" (?:store"
        r"|keep|know|save)(?: about me| (?:my|our) (?:messages|data|chats?))?|what data do you"
        r" (?:have|keep|store)(?: about me)?",
    ),
    (
        "export",
        "upkeep",
        "export",
        r"(?:export|download|back ?up) (?:all (?:of )?)?(?:my (?:data|things|stuff)|everything)"
        r"|(?:send|give|get)(?: me)? (?:a copy of )?(?:all )?(?:of )?my data"
        r"|(?:i want|i'd like|can i have|may i have) (?:a copy of )?(?:all )?(?:of )?my data"
        r"|export",
    ),
    (
        "people-show",
        "people",
        "show",
        r"(?:show |what(?:'s| is| are) )?my (?:settings|preferences|profile|time ?zone"
        r"|zone|clock)|(?:what|which) (?:time ?zone|zone) am i in|settings",
    ),
    (
        "people-invite",
        "people",
        "invite",
        r"(?:make|create|give me|get me|i need) (?:an? |another )?(?:invitation|invite)(?: code)?"
        r"|invite (?:some(?:body|one)|a friend|another person)",
    ),
    (
        "people-recover",
        "people",
        "recover",
        r"(?:(?:make|create|give me|get me|i need) )?(?:a )?recovery code(?: for (?:me|myself)"
        r"| for (?P<person>.+?))?",
    ),
    (
        "people-unlink",
        "people",
        "unlink",
        r"(?:remove|unlink|disconnect|forget) (?:all )?my (?:other|old) accounts?",
    ),
    (
        "people-zone",
        "people",
        "update",
        r"(?:(?:change|set|switch|update) )?my (?:time ?zone|clock|zone)(?: is| to"
        r"|:)(?: now)? (?P<timezone>[^\d,;]+?)(?: time)?",
    ),
    (
        "people-zone",
        "people",
        "update",
        r"(?:change|set|switch|update) (?:the )?(?:time ?zone|clock"
        r"|zone) to (?P<timezone>[^\d,;]+?)(?: time)?|time ?zone:? (?P<timezone2>[a-z_/ ]+)",
    ),
    (
        "people-live",
        "people",
        "update",
        r"(?:i (?:live|am living|am based|(?:just )?moved)|i(?:'ve| have) (?:just )?moved|i'm"
        r" (?:living|based)|we live|my city is"
        r"|my home is)(?: now)? ?(?:in|to)? (?P<timezone>[^\d,;]+?)(?: now)?",
    ),
    (
        "people-name",
        "people",
        "update",
        r"(?:my name is|my name's|call me|you can call me) (?P<display_name>(?!an? "
        r"|the |at |when |in |back|later|if |on )[\w .'-]{1,40}?)",
    ),
    (
        "people-language",
        "people",
        "update",
        r"(?:(?:speak|talk|answer|reply|write|chat)(?: (?:to|with) me)?(?: in)?"
        r"|(?:change|set|switch) (?:the |my )?language to|my language is|(?:use|switch to))"
        rf" (?P<language>{_LANGUAGES})(?: (?:to|with) me)?(?: from now on)?(?: please)?",
    ),
    (
        "people-morning",
        "people",
        "update",
        r"(?:set |change )?my (?:morning|day) (?:is|starts?|begins?|to"
        r"|to start)(?: at)? (?P<morning>\d{1,2})(?: ?am| o'clock)?"
        r"|(?:for me,? |when i say |by )?(?:the )?morning(?:,? i)? (?:means?|is)(?: at)?"
        r" (?P<morning2>\d{1,2})(?: ?am| o'clock)?",
    ),
    (
        "people-evening",
        "people",
        "update",
        r"(?:set |change )?my evening (?:is|starts?|begins?|to|to start)(?: at)?"
        r" (?P<evening>\d{1,2})(?: ?pm| o'clock)?"
        r"|(?:for me,? |when i say |by )?(?:the )?evening(?:,? i)? (?:means?|is)(?: at)?"
        r" (?P<evening2>\d{1,2})(?: ?pm| o'clock)?",
    ),
    (
        "people-week",
        "people",
        "update",
        r"(?:(?:my|the|our) )?weeks? (?:starts?|begins?)(?: on)?"
        rf" (?:a )?(?P<first_weekday>{_WEEKDAYS})s?",
    ),
    (
        "people-week",
        "people",
        "update",
        r"(?:start|begin) (?:(?:my|the) )?weeks?(?: on)?"
        rf" (?P<first_weekday>{_WEEKDAYS})s?|(?P<first_weekday2>{_WEEKDAYS}) is the first day"
        r" of (?:my|the) week",
    ),
    (
        "people-order",
        "people",
        "update",
        r"(?:(?:use|write|read|show|set|change)(?: (?:me|my|the|all))*(?: dates?)?"
        r"(?: (?:as|in|to))?(?: the)? |(?:my |the )?(?:date )?(?:format|order) is "
        r"|i write dates (?:as )?)"
        rf"(?P<date_order>{_ORDERS})"
        r"(?: (?:date )?(?:order|format|style))?(?: (?:for|in|of) (?:the |my |all )?dates?)?",
    ),
    (
        "people-minutes",
        "people",
        "update",
        r"(?:my |our )?(?:meetings|appointments|events) (?:usually |normally |always )?"
        r"(?:are|last|take|should (?:be|last|take))(?: usually| by default| for)?"
        rf" (?P<default_meeting_minutes>\d{{1,3}}(?= min)|{_LENGTHS})(?: min(?:ute)?s?)?"
        r"(?: by default| long)?",
    ),
)
TALK = (
    # rule id, pattern of a whole message that asks for nothing
    (
        "hello",
        r"(?:(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)"
        r"|morning|evening)(?: there| again| nudge| everyone| bot)?[\s,!.]*)+"
        r"(?:how are you(?: doing)?(?: today)?|what'?s up|how'?s it going)?"
        r"|how are you(?: doing)?(?: today)?|what'?s up|how'?s it going|who are you"
        r"|what are you|are you (?:there|a bot|human|real)",
    ),
    (
        "thanks",
        r"(?:(?:ok(?:ay)?|great|perfect|cool|nice)[,!. ]+)?(?:thanks?|thank you|thx|ty|cheers"
        r"|much appreciated|appreciate it)(?: you)?(?: so much| very much| a lot| a bunch"
        r"| again| nudge)*|(?:cool|nice|great job|good job|well done|awesome|brilliant|lovely)"
        r"|[👍🙏❤️😊🎉👌]+",
    ),
    (
        "wishes",
        r"(?:happy|merry) (?:new year|birthday|christmas|easter|holidays|thanksgiving|anniversary)"
        r"(?: to (?:you|all|everyone))?",
    ),
    ("bye", r"(?:good ?)?bye(?: bye)?(?: for now)?|see (?:you|ya)(?: later)?|good ?night"),
    ("no", r"(?:oh |ok(?:ay)? )?(?:never ?mind|forget (?:it|that|about it)|no thanks?|nope|nah)"),
)
HERE = (
    r"(?:i'm|i am|we're|we are|im)(?: now| currently| back"
    r"| here)? in (?P<timezone>[^\d,;TRDO]+?)(?: now| these days| right now| at the moment)?"
)
"""Where somebody is, when the place is written as a name or known as one."""
NOT_PLACES = (
    r"^(?:an?|the|my|our|your|his|her|this|that|bed|love|trouble|town|pain|need|charge"
    r"|luck|shock|class|traffic|session|meetings?|transit|line)\b"
)
YES = (
    r"(?:yes|yep|yeah|yup|sure|ok|okay|ok(?:ay)? do it|do it|go ahead|please do|correct"
    r"|right|exactly|confirm(?:ed)?|all good|fine|sounds good|looks (?:good|right)"
    r"|y|of course|absolutely|that'?s (?:right|fine|it)|go for it|please|perfect|great)"
)
NO = (
    r"(?:no|nope|nah|don'?t|do not|cancel(?: that| it)?|stop|never ?mind|forget (?:it"
    r"|about it|that)|n|not now|neither|none|no thanks?|no thank you|drop (?:it|all)"
    r"|leave it)"
)
YES_LABEL, NO_LABEL = "yes", "no"
"""How the labels of the buttons begin that these words press."""
PRESS = r"(?:press|click|tap|hit|choose|pick|select|push)(?: on| the)? (?P<label>.+?)(?: button)?"
AGAIN = (
    r"(?:no|nope|actually|sorry|wait|i meant?|i said|rather|oops|hmm|make (?:it|that)"
    r"|change (?:it|that) to|better|or rather|not that|let'?s (?:say|do)|correction"
    r"|instead|move (?:it|that) to|on second thought)"
)
"""What begins a correction of what was just understood."""
SELF = (
    r"(?:(?:[,.;!?…]|\.\.\.|\s[-–—]+)\s*(?:(?:oh|uh|um|hmm|ah|er) )?"
    r"(?:(?:(?:no|nope|wait|hold on|sorry|oops)(?=\s*(?:[,.!:]|[-–—] |\Z|T"
    r"|(?:no|wait|sorry|actually|at|on|make|i mean|i meant|rather)\b|\d{1,2}(?::\d\d)?[\s.!]*\Z))"
    r"|actually|i mean|i meant|or rather|rather(?! than\b)|correction"
    r"|scratch that|on second thought|never ?mind(?=[\s.!]*\Z)|change (?:that|it) to"
    r"|let'?s (?:say|do)"
    r"|make (?:that|it)(?! (?:a|an|the|sure|recur|repeat)\b))\b(?:[\s,.!:-]|\Z)*)+"
    r"| (?:no wait|wait no|no sorry|sorry no|i mean|or rather|actually,? make (?:that|it)"
    r"|no,? make (?:that|it)|actually no)\b[\s,.!:-]*(?:make (?:that|it) )?)"
)
"""What stands before words that replace the ones just said."""
MAKE_IT = r"make it[\s,.!:-]*\Z"
"""Before a time or a mark it corrects; before other words it says how: "make it quick"."""
LED = r"(?:for|to|with|from|at|in|on|of|about|that|this|it|i|we|you|is|are|if|because|so|and|but)\b"
"""How words begin that name nothing."""
UNSAID = r"\b(?:actually|wait|oh|second thought)\b.*\bno\b|never ?mind|scratch that"
"""Taking back all of it."""
HOUR = (
    r"(?:(?:no|sorry|actually|wait|make (?:it|that)|change (?:it|that)|to|at|i said|i meant?"
    r"|let'?s say)[\s,.!]+)*(?P<hour>(?:1\d|2[0-3]|[1-9])(?::[0-5]\d)?)[\s.!]*"
)
"""A number that can only be an hour, and what may stand before it."""
RENAMED = (
    r"^(?:(?:no|sorry|actually|oops|wait)[,.!]+ |(?:no, )?i meant? |or rather )"
    r"(?!thanks?\b|thank\b)"
)
"""A message that begins so and names a thing gives the last one another name."""
AIM = r"^(?:about|to) "
INSTEAD = r"\b(?:instead|rather|actually|then|please|after all|better)\b"
MORE = (
    r"^(?:(?:and|also|plus|oh and|and also|as well as)\s+|(?=add\b))(?P<add>also add\s+|add\s+)?"
    r"(?:also )?(?P<more>.+?)(?: too| as well| also)?$"
)
WHAT_ABOUT = r"^(?:(?:and|what|how) about|and(?: on| for| at)?|what about)\s+"
CALL_IT = r"^(?:no,? )?(?:call|name|title|rename) (?:it|that|this)(?: to)? (?P<title>.+)$"
LEADS = frozenset(
    (
        "in by from until till make let s say do set maybe perhaps how about around every not no"
        " yes ok sure think then just is be should will would d like move change put please"
    ).split()
)
"""Words that lead to a time in an answer."""
FILLER = frozenset("the a an one that this please option button to for on at my it i want".split())
"""Words that choose nothing."""
ORDINALS = {
    f"{lead}{word}{tail}": place
    for place, words in enumerate(
        ("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th"), start=1
    )
    for word in words.split()
    for lead in ("", "the ")
    for tail in ("", " one")
}
"""Which of the buttons, counted from the first."""
FROM_CITY = r"^(?:i'?m in|i am in|in|it'?s|i live in|from|near)\s+"
"""What stands before a city in an answer."""
TO_PEOPLE = frozenset("call pay email text".split())
"""Those that carry over only to names: "and Ben" after "call Ann"."""
SHARED_VERBS = frozenset("buy get order call pay email text pick clean wash fix water feed".split())
"""Verbs that carry over to what is added: "and milk" after "buy eggs"."""
LAST_VERBS = frozenset({""})
"""Verbs that stand last in a title, and so behind what is put in its place; English has none."""
WITH_PERSON = r"(?P<before>.*\bwith )(?P<name>[A-Z][\w'-]*)$"
"""A title that names whom one is with."""
