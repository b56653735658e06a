"""What is said around the English words that matter: cut away, a title or a selector remains."""

PLACE = (
    r"(?<!\w)(?:\b(?:on|onto|to|in|into|from|for|off|of|out|under|inside)\b )*(?:(?:my|the"
    r"|our|this|your|T+'?s?) )*(?:(?:to ?-?do|shopping|grocer(?:y|ies)|chores?|errands?"
    r"|work|task|google|outlook|personal|wall|current) )*(?:cal[ae]nd[ae]rs?|schedule"
    r"|agenda|planner|diary)\b(?: for me)?",
    r"(?<!\w)(?:\b(?:on|onto|to|in|into|from|for|off|of|out|under|inside)\b )*(?:(?:my|the"
    r"|our|this|your|T+'?s?) )*(?:(?:to ?-?do|shopping|grocer(?:y|ies)|chores?|errands?"
    r"|work|task|google|outlook|personal|wall|current) )*(?:lists?|to-dos?|todos?|(?<=my )to do"
    r"|(?<=the )to do)\b(?: of (?:things|tasks|chores|errands|stuff|items)(?: (?:to"
    r"|i have to)(?: \w+)?)?| of \w+| for shopping| for groceries)?",
)
"""Where something is put or looked for: "on my calendar", "to the shopping list"."""
OBJECT = (
    r".*\b(?:an?|another|new|every|each) \|.*"
    r"|.*\w \|(?:(?:my|the|our|this|your) )*(?:lists?|cal[ae]nd[ae]rs?|schedule|agenda|planner"
    r"|diary)"
    r"(?: of .*)?"
)
"""A container that is what there is to do, and not where it is put: what stands before "|" it."""
NAMED = (
    r"\b(?:called|named|titled|entitled|labell?ed|with (?:the )?(?:name|title|subject)(?: of)?"
    r"|(?:title|call|name|label) it(?: as)?)\b:? ?"
    r"(?P<name>[^,;.TRDO]+?)(?= (?:on|at|in|from|with|and)\b"
    r"| (?:for|to)(?: (?:me|us|on|my|the|our)\b| [TRDO]{2})|[,;.]|$|\s*[TRDO]{2,})"
)
"""What stands before a given name; the name runs to the next time, mark or preposition."""
REMIND = (
    r"\b(?:help )?(?:rem[ie]+nd|remn?id|remidn|rmind|remin|remimd|reming)(?:er|s)? (?:me|us"
    r"|myself)\b(?: please| again)?",
    r"^remind (?=(?:upcoming|my|the|our|about)\b)",
    r"^(?:set|make|create|add|put|use|get|program|update)\b[^,;TRDO]{0,40}?\b(?:to|and|that) remind"
    r" (?:me|us)(?: (?:to|about|of|that)\b)?",
    r"^(?:set|set up|make|create|add|put|schedule)(?: (?:me|us|up))* (?:an?|the|my)"
    r" (?:pop ?-? ?up )?"
    r"(?!(?:reminder|alarm|timer)s?\b)(?=(?:[\w'-]+ ){1,3}(?:reminder|alarm|timer)\b)",
    r"^(?:(?:i|we)(?:'ll| will)|will) (?=[a-z])",
    r"\b(?:be|get) reminded\b",
    r"^let me know\b|^tell me(?=(?: [TRO]+)* to\b)|\bbe woken(?: up)?\b",
    r"^(?:wake (?:me|us)(?: up)?|get (?:me|us) up)\b",
    r"^remember (?:me )?to\b",
    r"^remember me\b",
    r"\b(?:nag|ping|alert|notify|buzz|nudge|prompt|poke|text|warn) me\b(?: again)?",
    r"^(?:don'?t|do not|never) (?:let me )?forget(?: to| about)?\b|^i (?:\w+ )?(?:don'?t"
    r"|do not) (?:want"
    r"|wanna) (?:to )?forget(?: to)?\b",
    r"^(?:i )?can'?t forget(?: to)?\b",
    r"\b(?:help )?(?:(?:i )?(?:need|want|'?d like|would like)(?: to have)?|send|give"
    r"|set(?: ?up)?|make|get|leave|create|creat|add|put(?: on)?|place|schedule|have"
    r"|start|restart|reset|turn on|book|include|mark|do)\b(?: (?:me|us|myself|for me|up|on))*"
    r"(?: (?:an?|the|my|some|another|one|new|repeating|recurring|quick|event|calendar|phone|gentle"
    r"|friendly|pop ?-? ?up|R+|T+|D+))*"
    r" (?:reminders?"
    r"|alarms?|timers?|alerts?|notifications?|nudge|heads[- ]up|wake ?-?up call)\b(?: (?:for me\b"
    r"|reminder\b|notification\b|set(?: up)?|made|up|on(?= T)|in(?= T)|to go off|to ring|please))*",
    r"^(?:(?:an?|the|my|new|another|quick) )*(?:R+ |D+ )?(?:reminders?|notification)\b(?: set)?",
    r"\b(?:i )?(?:need|want|have) (?:an? )?(?:reminder|alarm|timer)\b",
    r"\b(?:on|onto|to|in|into) (?:my|the|our) (?:reminders?|alarms?)(?: list)?\b",
    r"^(?:add|put|set)\b(?=.* (?:on|onto|to|in|into) (?:my|the|our) (?:reminders?|alarms?)\b)",
    r"(?<=reminder )(?:and|to) (?:repeat|recur|ring|go off)\b(?= (?:R|every|daily|weekly|monthly))",
)
CREATE = (
    r"^(?:(?:i|we) )?(?:want|need|would like|have)? ?(?:add|create|creat|make|set ?up"
    r"|set|schedule|book(?! (?:club|fair|store|shop|launch|signing)\b)|plan|organi[sz]e|arrange"
    r"|put|note|insert|include|enter|log"
    r"|record|register|save|jot(?: down)?|write down|place|block(?: out| off)?|pencil(?: me)? in"
    r"|flag|get me|get|throw|stick|reserve|need|start|build|calendar|slot|fit|new|mark)(?: (?:up"
    r"|down|in|on|me|for me|us))*\b(?: (?:an?|the|my|our|another|new|me)\b)*(?: new)?(?: (?:event"
    r"|calendar event|calendar entry|entry|task|to ?-?do(?: item)?|item|calendar item"
    r"|note)\b(?: (?:called|named|titled|for|about|that|of|to))?)?:?",
    r"^(?:new )?(?:task|to ?-?do|event|note(?: to (?:my)?self)?)(?:\s*:| -)",
    r"^update (?:my|the) (?:calendar|schedule|planner|diary)(?: that| with| to (?:say|show))\b"
    r"(?: (?:i|we) (?:had|have))?(?: an?)?",
    r"[,;.]? ?\b(?:please |can you |so |will you |and |then )*(?:add|put|schedule|mark"
    r"|note|save|set|record|book) (?:it|that|this|them|the (?:event|reminder|alarm|appointment))\b"
    r"(?: (?:up|down|too|please|beginning|starting))*.{0,3}$",
    r"[,;.]? ?\b(?:please |can you )?mark (?:my|the) calendar\b",
    r",? (?:and )?make (?:it|that)(?= (?:at |on |for )?[TRDM]{2}|$)",
    r"\b(?:added|put|scheduled|set up|made|created|included|booked)(?= (?:for|on|to"
    r"|in|onto|with|[TR])|$)",
)
KEPT = (
    r"^(?!(?:(?:i|we) )?(?:(?:want|need|would like|have) )?(?:book|reserve|get|start|build|record"
    r"|organi[sz]e|arrange|plan)\b(?!.*\b(?:task|to-?do|item|entry|event|note|list|calendar)\b))"
)
"""Verbs that are what there is to do, when nothing is put anywhere: "book flights"."""
CREATE_TASK = (CREATE[0].replace("^", KEPT, 1), *CREATE[1:])
FACT = (
    r"^(?:i|we)(?:'d| would| do)? (?:like|love|want|need)(?: for)?(?: to (?:have|schedule|book))?"
    r" (?:an?|some|my|another)\b(?! (?:hand|help|lot|few|bit)\b)",
    r"^(?:(?:set(?: up)?|make|schedule|book|add|create|put|start|i have|i've got) )?"
    r"(?:an? |my |the |new )*(?:appointment|slot) for (?!me\b|us\b|[TRDO]{2})(?=\S+)",
    r"^(?:i|we)(?: have got|'ve got|'ve| have|'ll have| will have| got)(?: to)?\b(?: an?"
    r"| my| the)?",
    r"^(?:i'm|i am|we're|we are|i'll|i will|we'll|we will)(?: be)? (?:going to have"
    r"|going to be|having|having to|attending|going (?:to|on|for|out for))\b(?: an?| my| the)?",
    r"^have (?:an? |the |my )?(?=\S)",
    r"^(?:make|find|set(?: aside)?|block(?: out| off)?|reserve|get|take|carve out|allow)"
    r"(?: (?:me|us))?(?: (?:some|a little|the))? time (?:for|to)\b"
    r"(?: (?:an?|the|my))?",
    r"[,.;]? ?\b(?:please |and )?make a note(?: of it)?\b(?: on the \w+ date)?",
    r"^(?:there(?:'s| is| will be)|it'?s|remember)\b(?: an?| my| the)?",
)
LEADING = (
    r"^(?:[\s,;:.\-]+|(?:to|as|that|about|abt|bout|of|for|on|at|in|and|or|from|by|is|i (?:need"
    r"|have|want|should|must|'ve got)(?: to)?|me|called|named|titled|with the name"
    r"|saying|so|then|up|please|there (?:is|'s|are|will be)(?: an?)?|upcoming|the following"
    r"|where|around|between|i'm|because|cause|:)(?=[\s,:]|$))+"
)
TRAILS = (
    r"(?:[\s,;:.!?\-]+|\b(?:at|on|for|in|to|and|by|from|is|of|the|an?|with|every|each"
    r"|until|till|about|around|starting|beginning|between|please|then|that|so|as|this"
    r"|it's|scheduled|set|my|before|set for|or|due|next|coming|named|called|later|i have|i've"
    r"|i got)(?=[\s,.]|$))+$"
)
ARTICLE = r"^(?:an?|the|my|our|another)\s+"
BEFORE_TIME = (
    r"(?:(?<=\s)|^)(?:(?:at|on|by|for|from|in|around|about|due|starting|beginning|is"
    r"|until|till|the|this|coming|happening|,? ?it (?:will|should) (?:take|last)|,? ?(?:it )?takes?"
    r"|lasting|lasts|scheduled|set|every|of|before|after|to go off|to ring|between"
    r"|as of|and another|another one)\s+)+$"
)
"""Little words that belong to the time after them."""
AFTER_TIME = r"'s?(?=\s|$)|\s+(?:only|sharp|exactly|or so|ish)\b"
PEOPLE = (
    r"\bwith (?!(?:the |a |an |my )(?:\w+ )?(?:name|title|subject)\b)(?![TRDOMQ]{3})"
    r"(.+?)(?=(?: (?:at"
    r"|on|in|for|about|to|from|regarding|and (?:then|also))\b|,? but\b)|[TRDOMQ]{3,}|[.;!?]"
    r"|$)"
)
ALSO = r",\s*and\s+|\s*,\s*|\s+and\s+|\s*&\s*"
WHERE = (
    r"\b(?:at|in|@) (?!(?:for|with|on|about|to|from|me|it|this|that|an?)\b)"
    r"((?:the |my |our |room )?[^\WTRDOMQ_][^,;.!?TRDOMQ]*?)(?= (?:with"
    r"|for|on|about|at|from|to|and)\b|\s*[TRDOMQ]{2,}|[,;.!?]|$)"
)
LENGTH = (
    r"(?:\b(?:for|lasting|that lasts|it will (?:take|last)|will (?:take|last)|takes?"
    r"|about)\s+)(?:about |around |at least )?(D+)"
)
"""What stands before a length that is not a distance."""
OUT_OF = (
    r"^(?:i'm|i am|i|we|we're|we are)(?: all| just| almost)? (?:out of|low on|ran out of"
    r"|run out of|have no|need(?: more| some)?|need) (?P<name>.+?)(?:[,;.]| so\b| and\b).*\b(?:add"
    r"|put|get|include|note|stick|throw|pop|write) (?:it|that|them|this|some)\b"
)
"""A thing that ran out is what shall be put on the list."""
REASON = (
    r",? but (?:it|that|this|they)\b.*$",
    r",?\s*\b(?:as|because|cause|since|'cause|cuz) (?:i|we|i'm|we're|it'?s?|he|she|they)\b.*$",
    r"\s*[.;,]\s*(?:it|this|that|they|we) (?:will|should|would|(?:is|are) going to|'ll"
    r"|is|starts)\b.*$",
)
"""Why it is wished, said behind."""
GENERIC = r"^(?:reminders?|alarms?|timers?|alerts?|notifications?|wake ?-?up call)$"
RINGS = r"\b(timer|alarm|wake ?-?up call)s?\b"
"""What a ring without a title is called."""
WAKE = r"\bbe woken\b|\b(?:wake (?:me|us)(?: up)?|get (?:me|us) up)\b|\bto (?:wake|get) up\b"
EARLY = r"^(?!rem)(?:(?!\bto\b).)*\balarms?\b"
"""A ring that is meant for the morning when its day is said."""
MORNING = "{} in the morning"
"""How a phrase is put in the morning."""
DINES = (
    r"\b(?:dinners?|supper|drinks|cocktails|nightcap|concert|gig|(?:date|movie|game"
    r"|quiz) night|night out|pub)\b"
)
"""What is meant for the evening."""
EVENING = "{} in the evening"
WITH = r"^with (?:the |my |a )?"
POINTED = (
    r"\b(?:remind|nag|ping|alert|tell) me (?:about|of) (?:it|this|that|that one|this one)(?:$"
    r"|\b(?! \w+ing))"
)
"""A reminder about what was just spoken of."""
UNDER = r"when(?:ever)?|if|once|as soon as|(?:the )?next time|in case|every time"
"""How a circumstance begins that was said before what is wished."""
OWNED = r"^(?:my|the|our|his|her|\S+'s) \S"
"""How the name of a thing begins that a distance is counted from: "my talk, an hour before"."""
ANCHOR = r"\b(?:before|after) (?P<thing>(?:the|my|our|this) .+)$"
"""What a distance is counted from."""
BODY = r"\b(?:to|that|about)\s"
"""What stands between a reminder's own time and the words of its title."""
CANCEL = r"\b(?:cancel|stop|call off|end|skip)\b"
"""To cancel, not to delete."""
CONTAINER = r"\b(?:calendar|schedule|list|agenda|planner|diary|advance)\b"
NOWHERE = (
    r"my|the|our|[$€£]\s?\d.*|\d[\d.,]*\s?(?:[$€£]|(?:euros?|dollars?|bucks|pounds?|quid"
    r"|cents?)\b).*"
)
"""Words after "at" or "in" that name no place."""
AT_PLACE = r"at|in|@"
"""What stands before a place."""
OCCASION = r"\b(?:appointment|meeting|event)\b"
"""What an event without a name is called."""
NOBODY = r"the "
"""How words after "with" begin that are no person's name."""
NAME_ARTICLE = r"^(?:the|my|a|an)\s+(?=[A-Z])"
BARE = (
    r"(?:remind|nag|ping|alert|notify) (?:me|us)(?: (?:of|about) (?:it|that|this))?"
    r"|(?:(?:set|add|make|create|send|give|put)(?: (?:me|us))? )?(?:an? |the )?"
    r"(?:reminder|alert|notification)(?: for (?:it|that|this|me))?"
)
"""A wish to be reminded that says of nothing: of what stands before it."""
AHEAD = "an hour before"
"""When one is reminded of an event where nothing else is said."""
AWAKE = ("wake up", "wake up for {}")
"""What a ring is called that wakes somebody, and one that wakes them for something."""
WISHED = r"\bto (?!me\b|my\b|the\b|ring\b|go off\b|(?:wake|get) (?:me|us)\b)"
"""What stands before the thing to be reminded of, when it is something to do."""
SEAM = r"(?!)()"
"""What joins a verb to what orders it and is left out; group 1 stays ("an" of "anzurufen")."""
LAST = (
    r"(?<=\S) (?:(?:events?|entry|for (?:me|us))|(?:that )?i (?:need|have|want) to (?:make|attend"
    r"|go to|do|take|join|have)|(?:to be|that is|which is)(?: scheduled?)?)$"
)
"""What a name loses at its end: "dinner event"."""
NOTHING = (
    r"(?:an? |some |the |new |this )*(?:event|appointment|meeting|task|thing|item|stuff|something"
    r"|reminder)s?\b.{0,12}"
)
"""What names no thing yet: another sentence will."""
