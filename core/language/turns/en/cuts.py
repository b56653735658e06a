"""What is said around the English words that matter: cut away, a title or a selector remains."""

DETERMINER = r"(?:an? |the |my |our |some |another |this |that |new |quick )*"

CONTAINER = (
    r"(?:\b(?:on|onto|to|in|into|from|for|off|of|out|under|inside)\b )*(?:(?:my|the|our|this|your|T+'?s?) )*"
    r"(?:(?:to ?-?do|shopping|grocer(?:y|ies)|chores?|errands?|work|task|google|outlook|personal|wall|current) )*"
)
PLACE = (
    rf"{CONTAINER}(?:cal[ae]nd[ae]rs?|schedule|agenda|planner|diary)\b(?: for me)?",
    rf"{CONTAINER}(?:lists?|to ?-?dos?)\b(?: of (?:things|tasks|chores|errands|stuff|items)(?: (?:to|i have to)(?: \w+)?)?"
    r"| of \w+| for shopping| for groceries)?",
)
"""Where something is put or looked for: "on my calendar", "to the shopping list"."""

NAMED = r"\b(?:called|named|titled|entitled|labell?ed|with (?:the )?(?:name|title|subject)(?: of)?|(?:title|call|name|label) it(?: as)?)\b:? ?"
"""What stands before a given name; the name runs to the next time, mark or preposition."""

REMIND = (
    r"\b(?:help )?rem[ie]+nd(?:er)? (?:me|us|myself)\b(?: please| again)?",
    r"\b(?:be|get) reminded\b",
    r"^(?:wake|get) (?:me|us) up\b",
    r"^remember (?:me )?to\b",
    r"^remember me\b",
    r"\b(?:nag|ping|alert|notify|buzz|nudge|prompt|poke|text|warn) me\b(?: again)?",
    r"^(?:don'?t|do not|never) (?:let me )?forget(?: to| about)?\b|^i (?:don'?t|do not) (?:want|wanna) (?:to )?forget(?: to)?\b",
    r"^(?:i )?can'?t forget(?: to)?\b",
    r"\b(?:help )?(?:(?:i )?(?:need|want|'?d like|would like)(?: to have)?|send|give|set(?: ?up)?|make|get|leave|create|creat|add|put(?: on)?|place|schedule|have|start|turn on|book|include|mark|do)\b"
    r"(?: (?:me|us|myself|for me|up|on))*(?: (?:an?|the|my|some|another|one|new|repeating|recurring|quick|R+|T+|D+))*"
    r" (?:reminders?|alarms?|timers?|alerts?|notifications?|nudge|heads[- ]up|wake ?-?up call)\b"
    r"(?: (?:for me|set(?: up)?|made|up|on(?= T)|in(?= T)|to go off|to ring|to go|please))*",
    r"^(?:(?:an?|the|my|new|another) )?(?:R+ |D+ )?(?:reminders?|notification)\b(?: set)?",
    r"\b(?:i )?(?:need|want|have) (?:an? )?(?:reminder|alarm|timer)\b",
)

CREATE = (
    r"^(?:(?:i|we) )?(?:want|need|would like|have)? ?(?:add|create|creat|make|set ?up|set|schedule|book|plan|organi[sz]e|arrange|put|note|insert"
    r"|include|enter|log|record|register|save|jot(?: down)?|write down|place|block(?: out| off)?|pencil(?: me)? in|flag"
    r"|get me|get|throw|stick|reserve|need|start|build|calendar|slot|fit|new|mark)(?: (?:up|down|in|on|me|for me|us))*\b"
    r"(?: (?:an?|the|my|our|another|new|me)\b)*(?: new)?"
    r"(?: (?:event|calendar event|calendar entry|entry|task|to ?-?do(?: item)?|item|calendar item|note)\b(?: (?:called|named|titled|for|about|that|of|to))?)?:?",
    r"^(?:new )?(?:task|to ?-?do|event|note)\s*:",
    r"[,;.]? ?\b(?:please |can you |so |will you |and |then )*(?:add|put|schedule|mark|note|save|set|record|book) (?:it|that|this|them)\b(?: (?:up|down|too|please))*.{0,3}$",
    r"[,;.]? ?\b(?:please |can you )?mark (?:my|the) calendar\b",
    r"\b(?:added|put|scheduled|set up|made|created|included|booked)(?= (?:for|on|to|in|onto|with|[TR])|$)",
)

FACT = (
    r"^(?:i|we)(?:'ve| have|'ll have| will have| have got|'ve got| got)(?: to)?\b(?: an?| my| the)?",
    r"^(?:i'm|i am|we're|we are|i'll|i will|we'll|we will)(?: be)? (?:going to have|going to be|having|having to|attending|going to)\b(?: an?| my| the)?",
    r"^(?:there(?:'s| is| will be)|it'?s|remember)\b(?: an?| my| the)?",
)

LEADING = (
    r"^(?:[\s,;:.\-]+|(?:to|that|about|of|for|on|at|in|and|or|from|by|is|i (?:need|have|want|should|must|'ve got)(?: to)?"
    r"|me|called|named|titled|with the name|saying|so|set|then|up|please|the following|where|around|between|i'm|because|cause|:)(?=[\s,:]|$))+"
)
TRAILS = (
    r"(?:[\s,;:.!?\-]+|\b(?:at|on|for|in|to|and|by|from|is|of|the|an?|with|every|each|until|till|about|around|starting|beginning|between"
    r"|please|then|that|so|as|this|it's|scheduled|set|my|before|set for|or|due|next|coming|named|called)(?=[\s,.]|$))+$"
)
ARTICLE = r"^(?:an?|the|my|our|another)\s+"

BEFORE_TIME = r"(?:(?<=\s)|^)(?:(?:at|on|by|for|from|in|around|about|due|starting|beginning|is|until|till|the|this|coming|happening|scheduled|set|every|of|before|after|to go off|to ring|between|as of)\s+)+$"
"""Little words that belong to the time after them."""
AFTER_TIME = r"'s?(?=\s|$)|\s+(?:only|sharp|exactly|or so|ish)\b"

PEOPLE = r"\bwith (?!(?:the |a |an |my )(?:\w+ )?(?:name|title|subject)\b)(.+?)(?=(?: (?:at|on|in|for|about|to|from|regarding|and (?:then|also))\b)|[TRDOMQ]{3,}|[.;!?]|$)"
ALSO = r",\s*and\s+|\s*,\s*|\s+and\s+|\s*&\s*"
WHERE = r"\b(?:at|in|@) ((?:the |my |our |room )?[^\WTRDOMQ_][^,;.!?TRDOMQ]*?)(?= (?:with|for|on|about|at|from|to|and)\b|\s*[TRDOMQ]{2,}|[,;.!?]|$)"
LENGTH = r"(?:\b(?:for|lasting|that lasts|it will (?:take|last)|will (?:take|last)|takes?|about)\s+)(?:about |around |at least )?(D+)"
"""What stands before a length that is not a distance."""

GENERIC = r"^(?:reminders?|alarms?|timers?|alerts?|notifications?|wake ?-?up call)$"
TIMER = r"\btimers?\b"
ALARM = r"\balarms?\b|\bwake ?-?up call\b"
WAKE = r"\b(?:wake|get) (?:me|us) up\b|\bto (?:wake|get) up\b"
