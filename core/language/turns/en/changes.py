"""How English says which thing is meant, and what is to change about it."""

HEAD = {
    # act -> what stands before the thing
    "update": r"^(?:change|move|reschedule|re-schedule|update|modify|edit|push(?: back| out| forward)?|postpone|delay|shift|bring(?: forward)?"
    r"|switch|adjust|alter|rename|retitle|rephrase|extend|lengthen|shorten|swap|correct|revise|rearrange|relocate|amend"
    r"|bump(?: up)?|advance|prolong|defer|make|have|set|prioriti[sz]e|flag|mark|(?:re)?tag|label|untag|increase|decrease|reduce|repeat|call)\b"
    r"(?: (?:up|back|forward))?(?: the (?:time|date|day|start time|start|title|name|location|length|duration|priority|place) (?:of|for|on))?",
    "remove": r"^(?:cancel|delete|remove|erase|clear(?: out| off)?|drop|scrap|scratch(?: off| out)?|ditch|get rid of|call off|wipe|trash|kill"
    r"|dismiss|stop|unschedule|empty|clean(?: out| off| up)?|discard|eliminate|axe|abandon|nix|take away|throw (?:out|away)|reset|unset"
    r"|shut off|turn off|switch off|disable|deactivate|silence|end|cross(?: off| out)?|strike(?: off| out)?|check off|take|knock"
    r"|never ?mind(?: about| on)?|forget(?: about)?|i (?:don'?t|do not|no longer|dont) (?:need|want|have)|no longer need|turn|no)\b",
    "complete": r"^(?:i(?:'ve| have)? )?(?:just |already |finally )?(?:mark(?:ed)?|set|flag|done|finish(?:ed)?|complete[d]?|close[d]?|tick(?:ed)?|check(?:ed)?"
    r"|did|put|count|consider|it'?s done|that'?s done|all done|got it done)\b(?: off)?(?: with)?(?: task)?",
    "reopen": r"^(?:re-?open|un-?(?:complete|finish|done|check|mark|do)|bring back|restore|uncancel|mark)\b",
    "start": r"^(?:i(?:'ve|'m| have| am)? )?(?:start(?:ed|ing)?|begin|work(?:ing)? on|pick up|mark)\b(?: with| on| task)?",
    "review": r"^(?:review|send|move|put|mark)\b",
    "archive": r"^(?:archive|file away|put away|shelve)\b",
    "confirm": r"^(?:confirm|accept|rsvp yes to|attend)\b",
    "acknowledge": r"^.*$",
    "dismiss": r"^(?:dismiss|skip|ignore|not today|hush|quiet)\b",
    "snooze": r"^(?:add snooze to|snooze|pause|hold(?: off)?|suspend|remind (?:me|us)|(?:ask|tell|nag|ping) me|later|not now|in a bit|another|let me sleep|postpone|delay|push(?: back)?)\b"
    r"(?: (?:about|for))?(?: again)?(?: later)?",
}
STATE = r"\b(?:as )?(?:is |are |has been |have been |got )?(?:all |now |not )?(?:done|undone|completed?|finished|started|in progress|open|incomplete|off|ready for review|(?:to|for|in|into) review)$|\bagain$|\blater$"
"""How it stands, said behind the thing."""

RENAME = (
    r"^(?:rename|retitle|rephrase) (?P<item>.+?) (?:to|as|into) (?P<title>.+)$",
    r"^(?:change|update|set|edit) (?:the )?(?:title|name) of (?P<item>.+?) to (?P<title>.+)$",
    r"^(?:change|update|set|edit) (?P<item>.+?)(?:'s)? (?:title|name) to (?P<title>.+)$",
    r"^call (?P<item>it|that|this|#?\d+) (?P<title>.+)$",
)
PLACE = (
    r"^(?:change|update|set|move) (?:the )?(?:location|place|venue) (?:of|for) (?P<item>.+?) to (?P<location>.+)$",
    r"^(?:change|update|set|move) (?P<item>.+?)(?:'s)? (?:location|place|venue) to (?P<location>.+)$",
)
DESCRIBE = (
    r"^add (?:a |the )?(?:note|description|comment|details?) to (?P<item>.+?)(?: saying| that says)?:? (?P<description>Q+|(?<=: ).+)$",
    r"^(?:set|change|update) (?:the )?(?:note|description) (?:of|for) (?P<item>.+?) to (?P<description>.+)$",
)
RETAG = r"^(?:re)?(?:tag|label) (?P<item>.+?) (?:as|with) (?P<tags>[\w ,-]+)$"
UNTAG = r"^untag\b|^(?:remove|drop|delete|take)\b.*\bM+ from\b|^(?:remove|drop) (?:the )?tags?\b"
TO = r"\b(?:to|until|till|for|at|on|by|back|forward|up|instead|into|be|go off|in|is|now)\s+(?:the\s+)?$"
"""What stands before a new time."""
LONGER = r"\b(?:last|lasts|long|longer than|take|takes|length|duration|be)\b"
BY = r"\b(?:by|add|take|remove|subtract|another|increase|decrease|extend|reduce|forward|back|earlier|later|out)\b"
INSTEAD = r"\binstead of\b|\brather than\b|\bnot\b"
EARLIER = r"\b(?:earlier|forward|sooner|decrease|take|remove|subtract|reduce|up)\b"

REMOVE_ALL = r"^(?:all(?: of)?(?: the| my)?|everything|every ?thing|the whole|whole|the entire)?$"
FROM = r"\b(?:that (?:is|are) |scheduled |set |planned |i have )"
"""Relative clauses that add nothing to a selector."""

OVERDUE = r"\boverdue\b|\bpast due\b|\blate\b"
DONE = r"\b(?:done|completed|finished)\b"
OPEN = r"\b(?:open|unfinished|pending|active|undone|outstanding|still)\b"
SNOOZED = r"\bsnoozed\b"
CANCELLED = r"\bcancell?ed\b"
ALL = r"\b(?:all tasks including|everything ever)\b"
STATUSES = (("overdue", OVERDUE), ("completed", DONE), ("open", OPEN), ("snoozed", SNOOZED), ("cancelled", CANCELLED))

ABOUT = r"^(?:search|find|look(?: up| for)?)(?: (?:in )?(?:my|the|all)? ?(?:tasks|events|reminders|meetings|list|calendar))?(?: for| up)?\s+(?P<text>.+)$|\b(?:matching|containing|mentioning|about)\s+(?P<about>.+)$"
MINE = r"\b(?:when|what time|where|what day|which day|what date)(?:'?s| is| are| was| will| do i have| am i)?(?: (?:my|the|our|next|upcoming|scheduled))+ (?P<text>.+?)(?: (?:scheduled|set|on|at|planned|take place|be|again|is|start|happening|for|going to)\b.*)?$"
ON_LIST = r"^(?:is|are|was|were|do i have|did i (?:put|add)|have i (?:put|added|got)|does|did you (?:put|add))\s+(?P<text>.+?) (?:already )?(?:currently )?(?:on|in|to|included|listed|added|an item)\b"
EXTRA = r"^(?:my|the|next|upcoming|an?|any|all|of|scheduled|set|please|me|our)\b\s*"
