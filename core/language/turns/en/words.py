"""The English words that stand for things, for chores, and for what other assistants do."""

OCCASION = (
    r"\b(?:lunch(?:eon)?|dinner|supper|breakfast|brunch|part(?:y|ies)|birthdays?"
    r"|b-?day|anniversary|weddings?|concerts?|game|match|practice|rehearsal|class(?:es)?"
    r"|lessons?|lectures?|seminars?|webinars?|workshops?|training|course|session"
    r"|exam|exams|finals|interviews?|presentations?|conferences?|(?:conference|phone"
    r"|video|zoom|team) ?calls?|stand-?ups?|(?<!^)reviews?|retro(?:spective)?|kick-?off"
    r"|syncs?|demo|one[- ]on[- ]ones?|1[:-]1s?|check-?ups?|dentist|doctor'?s?|haircuts?"
    r"|physical|therapy|surgery|vet|orthodontist|trips?|vacations?|holiday|getaway"
    r"|cruise|flight|hike|festivals?|tournaments?|ceremony|graduation|funeral|memorial"
    r"|recital|reunion|picnic|bbq|barbecue|cookout|potluck|shower|drinks|coffee (?:with"
    r"|date|break|chat)|happy hour|date night|(?:a|dinner|coffee|lunch|play) date"
    r"|game night|movie night|sleepover|playdate|open house|fundraiser|gala|parade"
    r"|fair|opera|ballet|theat(?:re|er)|museum|exhibition|holidays|play ?off|gym|yoga|pilates"
    r"|zumba|crossfit|hearing|visit"
    r"|tour|call|catch[- ]?up|huddle|offsite|all[- ]hands|deadline|commitments?"
    r"|plans|planning|choir|band|football|swimming|shift|performance|meet(?:up)?s?(?= (?:with"
    r"|and greet)\b)|hang ?-?outs?)\b"
)
"""What one goes to."""
NOUNS: tuple[tuple[str, str, float, str], ...] = (
    # rule id, noun of the catalogue, weight, pattern
    (
        "noun-reminder",
        "reminders",
        4.5,
        r"\breminders?\b|\bremidners?\b|\bremainders? (?:to|for)\b",
    ),
    ("noun-alarm", "reminders", 4.5, r"\balarms?\b|\btimers?\b|\bwake ?-?up call\b"),
    ("noun-alert", "reminders", 3.0, r"\balerts?\b|\bnotifications?\b|\bnudges?\b"),
    (
        "noun-calendar",
        "events",
        3.0,
        r"\bcal[ae]nd[ae]rs?\b|\bplanner\b|\bdiary\b|\b(?:my|the|work|daily|meeting"
        r"|today'?s|this|our|your) schedule?\b|\b(?:my|the|work|daily|meeting|today'?s"
        r"|our|whole|full|upcoming|current|T+'?s?) schedule\b",
    ),
    ("noun-agenda", "agenda", 3.2, r"\b(?:agenda|itinerary|briefing)\b"),
    ("noun-agenda-events", "events", 2.0, r"\b(?:agenda|itinerary)\b"),
    (
        "noun-event",
        "events",
        3.0,
        r"\bevents?\b|\bmeetings?\b|\bmtgs?\b|\bappoint?e?ments?\b|\bappts?\b"
        r"|\bengagements?\b|\binvit(?:e|ation)s?\b|\bget ?-?togethers?\b",
    ),
    ("noun-occasion", "events", 2.0, OCCASION),
    (
        "noun-todo",
        "tasks",
        4.0,
        r"\bto-dos?\b|\btodos?\b|\bto do (?:list|item|task)s?\b|\bmy to do\b|\btasks?\b"
        r"|\bcheck ?lists?\b",
    ),
    (
        "noun-list",
        "tasks",
        4.0,
        r"\b(?:shopping|grocer(?:y|ies)|chores?|errands?|packing|wish|work|bucket) lists?\b"
        r"|\blist of (?:things|chores|errands|tasks|house)|\blist for (?:shopping|groceries)\b",
    ),
    ("noun-list-bare", "tasks", 2.7, r"(?<!^)(?<!\bto )\blists?\b(?! (?:all|my|the|every))"),
    ("noun-chore", "tasks", 3.0, r"\bchores?\b|\berrands?\b|\bassignments?\b|\bdeadlines\b"),
    ("noun-tag", "tasks", 3.0, r"\btags\b"),
    ("noun-tagged", "tasks", 4.0, r"\btagged (?:as |with )?M"),
    (
        "noun-taken-off",
        "tasks",
        1.5,
        r"^(?:remove|delete|take|cross|scratch|strike) (?!.*(?:calend|schedul|agenda|planner|T|M))"
        r".* (?:from|off) \w+$",
    ),
    ("noun-planned", "events", 2.5, r"\bscheduled\b|\bplanned\b|\bon my plate\b|\bbooked\b"),
    (
        "noun-overdue",
        "tasks",
        3.5,
        r"\boverdue\b|\bunfinished\b|\bstill (?:due|open)\b|\bpast due\b",
    ),
)

CHORES = frozenset(
    """
    order answer apply archive assemble babysit back backup bake bathe borrow brainstorm bring build
    buy call cash cater caulk charge chase choose clean coach collect come compare complete confirm
    contact cook copy count crochet debug declutter decorate defrag defrost deliver deploy
    deposit descale discuss disinfect dispute donate download draft drink drive drop dry dust
    e-mail edit email empty enrol enroll exercise feed fetch file fill finalise finalize finish
    fix fold follow followup grab groom hand hang help hoover host install insure invest invite
    iron jog knit launder learn lease lend mail marinate measure meditate mend merge mop mow nap
    negotiate pack paint pay phone pick pitch plant polish practice practise prep prepare print
    proofread prune publish rake recharge recycle refactor refill register release renew repair
    replace reply research respond rest restock review revise ring rinse rotate sanitize scan
    scrub seal sell send sew sharpen shave ship shop shovel shred sleep soak sort stain stretch
    study submit swap sweep swim test text thank thaw tidy transfer trim unclog unpack unsubscribe
    update upgrade upload vacuum verify vote walk wash water weed weigh wipe withdraw workout
    wrap write
    """.split()
)
"""Verbs that begin a thing to do: such a sentence is a task unless a cue says more."""

LOOSE_CHORES = frozenset(
    """
    ask begin book change check claim close continue decide do eat flip freeze get give head
    hire leave listen lock make move open organise organize plan play post present read
    record rename rent reserve return run sign speak start take talk teach tell think turn unlock
    use work
    """.split()
)
"""Verbs that begin a thing to do when a time is said, and often something else when not."""
