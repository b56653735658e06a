"""How English says how something stands: done, started, later, not at all."""

from core.language.turns.en.words import OCCASION

TELLING: tuple[tuple[str, str, float, str], ...] = (
    # rule id, act, weight, pattern
    (
        "done-word",
        "complete",
        7.0,
        r"^(?:(?:it'?s |that'?s |all |i'?m |i am |we'?re )?(?:done|finished|completed?d)|did it"
        r"|got it done)(?: (?:with|it|that|already|now|it all))*(?: #?\d| the\b| my\b| \w+ing\b"
        r"|$)|^(?:i'?m |i am |we'?re )?(?:done|finished) with \w|^finished (?:\w+ ){0,2}\w+$",
    ),
    (
        "done-number",
        "complete",
        7.5,
        r"^(?:done|finish(?:ed)?|complete[d]?|close|tick(?: off)?|check(?: off)?"
        r"|mark)(?: with)? (?:(?:the )?(?:task|to-?do|reminder|alarm) )?"
        r"(?:#\d+|\d+$|\d+ (?:and|done)|it\b|that\b|both\b|them\b)(?!.*\b(?:high"
        r"|low|medium|urgent|critical|started|in progress|not|reopen)\b)",
    ),
    (
        "done-mark",
        "complete",
        8.0,
        r"^(?!.*\bnot\b)(?:mark|flag|check|tick|count|consider|(?:set|put) \S+(?: \S+)? (?:as"
        r"|to))\b.*\b(?:as )?(?:done|completed?|finished|paid|sent"
        r"|bought|handled|resolved|closed)\b",
    ),
    (
        "done-told",
        "complete",
        4.5,
        r"^(?:i|we)(?:'?ve| have)? (?:already |just |finally )?(?:sorted|handled|paid|bought|called"
        r"|cleaned|washed|sent"
        r"|mailed|emailed|picked up|took|fed|watered|cooked|fixed|wrote|booked|ordered|submitted"
        r"|returned|mowed|walked|signed|renewed)\b",
    ),
    (
        "done-past",
        "complete",
        4.6,
        r"^(?:took|sorted|finished|cleaned|washed|paid|sent|called|fed|watered|mowed|fixed"
        r"|ironed|packed|booked) (?:the|my|our) [a-z' -]+$"
        r"|^(?:finish|complete) (?:the )?(?:first|second|third|last|other) (?:one|task)$"
        r"|^did (?:the|my|our) (?:dishes|laundry|shopping|homework|taxes|chores|groceries|bins"
        r"|housework|beds|\w+ing)$",
    ),
    (
        "done-got",
        "complete",
        5.0,
        r"^(?:i )?(?:got|bought|paid|called|sent|washed|cleaned|fixed|fed|mailed|emailed|returned"
        r"|submitted|renewed|ordered|booked|picked up|watered) (?:the |my )?(?!it$)[a-z'-]+$",
    ),
    (
        "done-check-off",
        "complete",
        7.5,
        r"^(?:check|tick)(?:ed|ing)? (?:off )?.*\boff\b|^(?:check|tick) off\b",
    ),
    (
        "done-i-did",
        "complete",
        7.0,
        r"^(?:i(?:'ve| have)?|we(?:'ve| have)?) (?:\w+ )?(?:just |already |finally )?(?:finished"
        r"|completed|done|did)\b(?! (?:i|we|you)\b)|^(?:finished|completed) (?:the|my"
        r"|with|#|Q|\w+ing)",
    ),
    (
        "done-both",
        "complete",
        7.0,
        r"^(?:both|all|it|that|they|these|those|#?\d+)(?: of them)? (?:done|finished)$",
    ),
    (
        "done-is",
        "complete",
        6.5,
        r"(?:\b(?:is|are|got|has been|have been)|(?<=\w)'s) (?:all |now )?(?:done|finished"
        r"|completed?)\b(?!\?)",
    ),
    ("done-complete-list", "complete", 6.0, r"^complete (?!.*[TR]).*"),
    (
        "reopen",
        "reopen",
        8.0,
        r"^(?:re-?open|un-?(?:complete|finish|done|check|mark|do)|bring back|restore"
        r"|uncancel)\b|\bnot (?:actually )?(?:done|finished)(?: yet)?$|^mark\b.*\b(?:not done"
        r"|undone|as open|incomplete|as not)\b",
    ),
    (
        "start-work",
        "start",
        7.0,
        r"^(?:start(?:ed|ing)?(?: working on)?|begin|work(?:ing)? on|i(?:'m| am) (?:starting"
        r"|working on)"
        r"|pick up)(?: (?:with|on|task))? (?:#?\d+|it|that(?: one)?|the\b.*\btask)\b"
        r"|^i(?:'ve| have)? started\b|^mark\b.*\b(?:as started|in progress)\b",
    ),
    (
        "review-it",
        "review",
        7.0,
        r"^(?:review|send|move|put) (?:#?\d+|it|that(?: one)?) ?(?:to|for|in|into)? ?(?:review)?$"
        r"|\b(?:ready for|to|for|in|into) review$",
    ),
    ("archive-it", "archive", 8.0, r"^(?:archive|file away|put away|shelve)\b"),
    (
        "confirm-it",
        "confirm",
        7.0,
        r"^(?:confirm|accept|rsvp yes to|attend)\b(?=.*(?:#\d|\b(?:it|that|meeting|appointment"
        rf"|event|invite|invitation)\b|{OCCASION}))(?! my alarm)",
    ),
    (
        "acknowledge-it",
        "acknowledge",
        7.0,
        r"^(?:i(?:'m| am) on it|on it|ack(?:nowledged?)?|got it|seen|working on it)$"
        r"|^acknowledge\b",
    ),
    (
        "dismiss-it",
        "dismiss",
        7.0,
        r"^(?:dismiss|skip(?: (?:this|the next|it|today|that))?|ignore|not today|hush"
        r"|quiet)(?: (?:it|that|this|one|this one|that one|reminder|the reminder|#?\d+))*$",
    ),
    ("snooze-verb", "snooze", 8.5, r"^(?:add )?snooze\b"),
    ("snooze-mid", "snooze", 6.0, r"\bsnooze\b"),
    (
        "snooze-pause",
        "snooze",
        6.5,
        r"^(?:pause|hold(?: off)?|suspend)\b.*\b(?:alarms?|timers?|reminders?|it|that|#?\d+)\b",
    ),
    (
        "snooze-again",
        "snooze",
        14.0,
        r"^remind (?:me|us) (?:about (?:it|that|this) )?again\b|^remind (?:me|us) (?:about (?:it"
        r"|that|this) )?later$|^(?:ask|tell|nag|ping) me (?:again|later)\b",
    ),
    (
        "snooze-later",
        "snooze",
        6.5,
        r"^(?:later|not now|in a bit|another [TD]+|[DT]+ more|(?:a few|five|ten|fifteen|twenty"
        r"|thirty|\d+|D+) more(?: (?:minutes?"
        r"|mins?|hours?))?)$|^(?:hide|mute) .*T|^let me sleep\b",
    ),
    (
        "resume-it",
        "resume",
        6.0,
        r"^(?:resume|unpause|unsnooze|continue)(?: (?:it|that|this|(?:the )?task\b.*|#?\d+))?$",
    ),
)
