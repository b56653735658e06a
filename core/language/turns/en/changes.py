"""How English says which thing is meant, and what is to change about it."""

HEAD = {
    # act -> what stands before the thing
    "update": (
        r"^(?:change|move|reschedule|re-schedule|update|modify|edit|push(?: back| out"
        r"| forward)?|postpone|delay|shift|bring(?: forward)?|put(?: off)?|switch|adjust|alter"
        r"|rename"
        r"|retitle|rephrase|extend|lengthen|shorten|swap|correct|revise|rearrange|relocate"
        r"|amend|bump(?: up)?|advance|prolong|defer|make|have|set|prioriti[sz]e|flag"
        r"|mark|(?:re)?tag|label|untag|increase|decrease|reduce|repeat|call|add|remove"
        r"|take|subtract|cut)\b(?: (?:up|back|forward))?(?: the (?:time|date|day|start time"
        r"|start|title|name|location|length|duration|priority|place) (?:of|for|on))?"
    ),
    "remove": (
        r"^(?:(?:stop|quit|don'?t|do not) (?:wak|remind|alert|nagg?|ping)(?:e|ing)? me(?: up)?(?: "
        r"about| to)?"
        r"|cancel|decline|delete|remove|erase|clear(?: out| off)?|drop|scrap|scratch(?: off"
        r"| out)?|ditch|get rid of|call off|wipe|trash|kill|dismiss|stop|unschedule"
        r"|empty|clean(?: out| off| up)?|discard|eliminate|axe|abandon|nix|take away"
        r"|throw (?:out|away)|reset|unset|shut off|turn off|switch off|disable|deactivate"
        r"|silence|end|cross(?: off| out)?|strike(?: off| out)?|check off|take(?: out)?|knock"
        r"|never ?mind(?: about| on)?|forget(?: about)?|i (?:don'?t|do not|no longer"
        r"|dont) (?:need|want|have)|no longer need|turn|bin|chuck|toss|skip"
        r"|no)\b"
    ),
    "complete": (
        r"^(?:(?:i|we)(?:'?ve|'m|'re| have| am| are)? )?(?:just |already |finally )?(?:mark(?:ed)?"
        r"|set|flag"
        r"|done|finish(?:ed)?|complete[d]?|close[d]?|tick(?:ed)?|check(?:ed)?|did|put"
        r"|count|consider|it'?s done|that'?s done|all done"
        r"|got it done|(?:got|bought|paid|called|sent|washed|cleaned|fixed|fed|mailed|emailed"
        r"|returned|submitted|renewed|ordered|booked|picked up|watered)(?! off\b)(?=.*[a-z]$))\b"
        r"(?: off)?(?: with)?(?: task)?"
    ),
    "reopen": (
        r"^(?:re-?open|un-?(?:complete|finish|done|check|mark|do)|bring back|restore"
        r"|uncancel|mark)\b"
    ),
    "start": (
        r"^(?:i(?:'ve|'m| have| am)? )?(?:start(?:ed|ing)?(?: working on)?|begin|work(?:ing)? on"
        r"|pick up"
        r"|mark)\b(?: with| on| task)?"
    ),
    "resume": r"^(?:resume|unpause|unsnooze|continue)\b(?: with| on| working on)?",
    "review": r"^(?:review|send|move|put|mark)\b",
    "archive": r"^(?:archive|file away|put away|shelve)\b",
    "confirm": r"^(?:confirm|accept|rsvp yes to|attend)\b",
    "acknowledge": r"^.*$",
    "dismiss": r"^(?:dismiss|skip|ignore|not today|hush|quiet)\b",
    "snooze": (
        r"^(?:add snooze to|snooze|pause|hold(?: off)?|suspend|remind (?:me|us)|(?:ask"
        r"|tell|nag|ping) me|later|not now|in a bit|another|hide|mute|let me sleep|postpone|delay"
        r"|push(?: back)?)\b(?: (?:about|for))?(?: again)?(?: later)?"
    ),
}
NEXT = frozenset(
    {"the next one", "the next", "next one", "next", "the next time", "next time", "this time"}
)
"""What is skipped of a series is the series' next: "skip the next one"."""
LATER_HEAD = r"^.*?\b(?:cancel|delete|remove|erase)\b"
"""The order behind its reason: "I'm ill, so please cancel ..."."""
_EVENT = (
    r"(?:meeting|appointment|event|party|lunch|dinner|brunch|wedding|call|trip|conference"
    r"|invite|invitation|guest list|game|interview|review|session|class|stand-?up|sync"
    r"|demo|retro|workshop|practice|rehearsal)s?\b"
)
PEOPLE = (
    r"^(?:add|invite|include) (?P<people>(?!an?\b|the\b|my\b)[^TRDOMQ]+?) (?:to|in"
    r"|on) (?P<item>(?:the|my|our|T+'?s?) .*(?:meeting|appointment|event|party|lunch"
    r"|dinner|brunch|wedding|call|trip|conference|invite|invitation|guest list|game"
    r"|interview|review|session|class|stand-?up|sync|demo|retro|workshop|practice"
    r"|rehearsal)s?\b.*)$",
    r"^(?:remove|drop|uninvite|take) (?P<people>(?!an?\b|the\b|my\b|all\b)[^TRDOMQ]+?) (?:from"
    r"|off) (?P<item>(?:the|my|our|T+'?s?) .*(?:meeting|appointment|event|party|lunch"
    r"|dinner|brunch|wedding|call|trip|conference|invite|invitation|guest list|game"
    r"|interview|review|session|class|stand-?up|sync|demo|retro|workshop|practice"
    r"|rehearsal)s?\b.*)$",
)
STATE = (
    r"(?:\b(?=[^'])|'s )(?:as )?(?:is |are |was |has been |have been |got )?(?:all |now "
    r"|not )?(?:done|cancell?ed"
    r"|called off|undone"
    r"|completed?|finished|paid|sent|bought|handled|resolved|closed|started|in progress"
    r"|open|incomplete|off|ready for review"
    r"|(?:to|for|in|into) review)$|\bagain$|\blater$"
)
"""How it stands, said behind the thing."""
RENAME = (
    r"^(?:edit|change|rename|update) (?P<item>#\d+): ?(?P<title>.+?)(?: instead of .+)?$",
    r"^(?:rename|retitle|rephrase) (?P<item>.+?) (?:to|as|into) (?P<title>.+)$",
    r"^(?:change|update|set|edit) (?:the )?(?:title|name) of (?P<item>.+?) to (?P<title>.+)$",
    r"^(?:change|update|set|edit) (?P<item>.+?)(?:'s)? (?:title|name) to (?P<title>(?!.*TT).+)$",
    r"^call (?P<item>it|that|this|#\d+|\d{1,4}) (?P<title>.+)$",
)
PRIORITY = (
    r"^(?:set|change|update|raise|lower) (?:the )?(?:priority|importance) of (?P<item>.+?)"
    r" to (?P<priority>low|medium|high|urgent|critical)$",
)
PLACE = (
    r"^(?:change|update|set|move) (?:the )?(?:location|place|venue) (?:of"
    r"|for) (?P<item>.+?) to (?P<location>.+)$",
    r"^(?:change|update|set|move) (?P<item>.+?)(?:'s)? (?:location|place"
    r"|venue) to (?P<location>.+)$",
)
DESCRIBE = (
    r"^add (?:an? |the )?(?:note|description|comment|detail)s? to (?P<item>.+?)"
    r"(?: saying|: ?| that says) ?(?P<description>.+)$",
    r"^(?:set|change|update) (?:the )?(?:note|description) (?:of"
    r"|for) (?P<item>.+?) to (?P<description>.+)$",
)
RETAG = (
    r"^(?:re)?(?:tag|label) (?P<item>(?:it|that|this|#?\d+)(?= )|.+?(?= (?:as|with) ))(?: as"
    r"| with)?"
    r" (?P<tags>[\w ,-]+)$"
)
UNTAG = r"^untag\b|^(?:remove|drop|delete|take)\b.*\bM+ from\b|^(?:remove|drop) (?:the )?tags?\b"
TO = (
    r"\b(?:to|until|till|for|at|on|by|back|forward|up|instead|into|be|go off|in|is"
    r"|now)\s+(?:the\s+)?$"
)
"""What stands before a new time."""
RANGE = r"(?P<open>from )?(?P<old>[^ ].*?) (?:to|until) (?P<new>.+)$"
AIM = r"^(?:(?:back|forward|out) )?(?:to|by|for) |^(?:back|forward|out) "
BY_FAR = r"(?!)"
"""Verbs behind which a distance is an amount; English says "by 5 minutes"."""
LENGTHEN = (
    r"^(?:extend|lengthen|shorten|prolong)\b(?!.*\b(?:timer|alarm|reminder|deadline)s?\b)"
    r"|\b(?:longer|shorter)\b"
)
"""Wishes for another length, not another time."""
BY = (
    r"\b(?:by|add|take|remove|subtract|another|increase|decrease|extend|reduce|forward"
    r"|back|earlier|later|out|delay|postpone|push)\b"
)
INSTEAD = r"\binstead of\b|\brather than\b|\bnot\b"
EARLIER = r"\b(?:earlier|forward|sooner|decrease|take|remove|subtract|reduce|up)\b"
REMOVE_ALL = r"^(?:all(?: of)?(?: the| my)?|everything|every ?thing|the whole|whole|the entire)?$"
FROM = (
    r"[\s,]+(?:(?:that|which)(?:'s| is| are| was| were| will| (?:i|we)\b)"
    r"|(?:i|we)(?:'ve| have| had| made| set| got)\b"
    r"|(?:he|she|it|they|i|we)(?:'ll| will|'s|'m)\b|to (?:also )?include\b).*$"
)
"""Relative clauses and reasons that add nothing to a selector."""
OVERDUE = r"\boverdue\b|\bpast due\b|\blate\b"
DONE = r"\b(?:done|completed|finished)\b|\bdid (?:i|we) (?:finish|complete|get done|achieve|do)\b"
OPEN = r"\b(?:open|unfinished|pending|active|undone|outstanding|still)\b"
SNOOZED = r"\bsnoozed\b"
CANCELLED = r"\bcancell?ed\b"
ALL = r"\b(?:all tasks including|everything ever)\b"
STATUSES = (
    ("overdue", OVERDUE),
    ("completed", DONE),
    ("open", OPEN),
    ("snoozed", SNOOZED),
    ("cancelled", CANCELLED),
)
ABOUT = (
    r"^(?:search|find|look(?: up| for)?)(?: (?:in )?(?:my|the|all)? ?(?:tasks|events"
    r"|reminders|meetings|list|calendar))?(?: for| up)?\s+"
    r"(?:(?:everything|anything|all) (?:about|on|for|with|related to|mentioning) )?(?P<text>.+)$"
    r"|\b(?:matching"
    r"|containing|mentioning|about)\s+(?P<about>.+)$"
    r"|\bwith (?P<held>\S+) in (?:them|it|the (?:title|name))\b"
)
_PUT = (
    r"(?:already |currently |still |listed |included |added |an item |one of |coming up "
    r"|scheduled )*"
)
_HELD = r"(?:lists?|cal[ae]nd[ae]r|schedule|agenda|planner|reminders?|to-?dos?)\b"
MINE = (
    r"\b(?:when|what time|where|what day|which day|what date)(?: (?:on |at )?T+)?(?:'?s| is| are"
    r"| was| will| do i have| am i)?(?: (?:my|the|our|next|upcoming"
    r"|scheduled))+ (?P<text>.+?)(?: (?:scheduled|set|on|at|planned|take place|be|again"
    r"|is|start|happening|for|going to)\b.*)?$"
)
WHEN_MUST = (
    r"^when (?:do|did|must|should|am|are|will) (?:i|we) (?:need to|have to|supposed to"
    r"|going to|going(?= \w+ing\b))? ?(?P<text>[^TRDO]+?)(?= ?[TRDO]{2}|$)"
)
ON_LIST = (
    r"^(?:is|are|was|were|do i have|did (?:i|you) (?:(?:remember|forget) to )?(?:put|add)"
    r"|have i (?:put|added|got)|does|(?:check|see|know) (?:if|whether))\s+"
    rf"(?P<text>(?!there\b|any)\S.*?) (?:is |are )?{_PUT}"
    rf"(?:(?:on|in|to|of) (?:(?:my|the|our|your) )?(?:\S+ ){{0,3}}{_HELD}"
    r"|(?:included|listed|added|an item)\b)"
)
_END = (
    r"(?=(?<!'s) (?:on|at|in|from|with|this|that|scheduled|planned|set|take|taking|be|being|been"
    r"|held|have|has|i have|i've|going|happening|starts?|begins?|starting|ends?|again|please"
    r"|booked|coming|due|invitation|event|for [TRDO]+)\b| ?[TRDO]{2}| ?[?.!,;]|$)"
)
_ONE = r"(?:an? |any |the |my |our |some |all |next |upcoming )*"
LOOKED = (
    # a thing that is asked after by its name, before words that say no more of it
    r"\b(?:info(?:rmation)?|details?|particulars|address|location|date|time|status|more)"
    rf" (?:on|of|about|for|regarding) (?=my |our |the |that ){_ONE}(?P<text>[^TRDO]+?){_END}",
    r"^(?:at |on )?(?:when|where|what (?:time|day|date|year)|how long|how)(?: (?:on |at )?T+)?"
    r"(?:'?s| is| are| was| were| will| does| do| did)? (?:i have )?(?=my |our |the |\S+'s )"
    rf"{_ONE}(?P<text>[^TRDO]+?){_END}",
    r"^(?:when|where|what time)(?:'?s| is| are| was| were)"
    r" (?!(?:it|he|she|they|we|i|you|your|that|this|these|those|there|left|next|everyone|best)\b)"
    rf"(?P<text>[^TRDO]+?){_END}",
    r"\b(?:going|coming|invited|attending|joining|accepted|declined|declining|accept|decline"
    r"|attend|confirm|be at) (?:to )?(?:be at )?"
    rf"(?=my |our |the |that |this |an? ){_ONE}(?P<text>[^TRDO]+?){_END}",
    r"^(?:do|did|will|have|am) (?:i|we) (?:still |also )?(?:have|got|go to|going to|attending) "
    rf"{_ONE}(?P<text>(?!to\b|any|some|time\b|on\b)[^TRDO]+?){_END}",
    rf"^(?:is|are|was|were) there {_ONE}(?P<text>(?!any|some|on\b|time\b)[^TRDO]+?){_END}",
    rf"^(?:is|was) T+ (?=my |our |the ){_ONE}(?P<text>[^TRDO]+?){_END}",
    rf"^(?:is|are|was|were) {_ONE}"
    r"(?P<text>(?!there\b|any|some|it\b|that\b|i\b|we\b|you\b)[^TRDO]+?)"
    r" (?:on |at |in |for |still )*T+",
    rf"\breminders? (?:on|about|for|to) {_ONE}(?P<text>(?!me\b|us\b)[^TRDO]+?){_END}",
    r"^(?:show|tell|give|read|find|search)(?: me)?(?: for| about| on| of)? "
    rf"(?!.*\b(?:info|information|details)\b){_ONE}(?P<text>[^TRDO]+?){_END}",
)
WHOM_END = (
    r"\s+(?:is|are|was|will|scheduled|set|planned|lasts?|take|start|begin|happening|to|coming|due"
    r"|today|again|title|this|that)\b.*$"
)
"""What is no more a person's name behind "with"."""
NO_ONE = r"^(?:me|us|you|it|them|him|her|title|the title|no)\b"
SORT = (
    r"\s(?:(?:task|reminder|event|to-?do|item|response|invitation|invite)$|(?:that|which|will|would"
    r"|is|are|was|were|being|been|scheduled|booked|planned|coming|invited|gonna|to (?:take|go|be"
    r"|attend))\b.*$)"
)
"""A sort said behind a name, and what is told of it: "the passport task", "the fair that ..."."""
NO_NAME = (
    r"\b(?:meetings|appointments|events|reminders?|alarms?|timers?|tasks?|lists?|items?"
    r"|notifications?|calendar|schedule|agenda|planner|everything|anything|things?|what"
    r"|which|who|all(?!-)|i|we)\b|^\W*\d+(?:st|nd|rd|th)?$"
)
"""Words that no thing is called by: the whole of a sort is asked for."""
EXTRA = (
    r"^(?:my|the|next|upcoming|an?|any|all|of|scheduled|set|please|me|our|this|that|first|second"
    r"|third|last|1st|2nd|3rd|\d+th)\b(?!-)\s*"
)
BEFORE = (
    r"(?:the (?=#?\d)|task (?=#?\d)|number (?=\d)|please |with |of |from |to |off |onto |by "
    r"|for (?=my|the))+"
)
AFTER = (
    r"\s+(?:to|at|on|for|by|until|from|off|in|with|as|and|of|please|back|up|so|instead|long"
    r"|forward|only"
    r"|was|will|to be|is|now|due|anymore|any more|any longer"
    r"|(?:(?:has been|have been|got|was|is|are|being|been) )*"
    r"(?:moved|rescheduled|postponed|changed|pushed|delayed)(?: back)?)$"
)
"""Little words at the ends of what is left of a wish when its verb and values are taken out."""
ABSENT = (
    r"^.*\b(?:can'?t|cannot|won'?t|not|unable to|refusing to) (?:be able to )?"
    r"(?:make it|attend|come|be there|be available|available)(?: (?:to|for|at))? (?P<item>.+)$"
)
"""Somebody cannot come: which thing must change."""
LAST = r"[ .,!?]*(?:long|only|longer|shorter|later|earlier)?"
"""What may stand behind a new time."""
BETWEEN = "at|on"
"""What may stand between two parts of one new time."""
SIDES = ("{} earlier", "{} later")
"""A length as a move: to which side."""
WHOLE = ("all tasks", "all events")
"""What empties a list and a calendar."""
LIST = r"\blists?\b|\bto ?-?dos?\b"
KINDS = (
    r"meetings?|appointments?|events?|reminders?|alarms?|timers?|tasks?|lists?|to ?-?dos?"
    r"|calendar|schedule|agenda|plans?"
)
"""Words that only say what sort of thing is looked for."""
AMOUNT = (
    r"(?:add|take(?: off| away)?|remove|subtract|knock(?: off)?|cut|shave(?: off)?|give|deduct)"
    r"(?: (?:me|us|it|an? extra|some|about|up to))* "
)
"""What stands before a length by which something is moved, and which is said first."""
ANOTHER, A = r"^(?:another|an extra) (?=[a-z])", "an "
"""A length that is one more of its sort, and how it is said alone."""
