"""The English words that stand for things, for chores, and for what other assistants do."""

NOUNS: tuple[tuple[str, str, float, str], ...] = (
    # rule id, noun of the catalogue, weight, pattern
    ("noun-reminder", "reminders", 4.5, r"\breminders?\b|\bremidners?\b|\bremainders? (?:to|for)\b"),
    ("noun-alarm", "reminders", 4.5, r"\balarms?\b|\btimers?\b|\bwake ?-?up call\b"),
    ("noun-alert", "reminders", 3.0, r"\balerts?\b|\bnotifications?\b|\bnudges?\b"),
    (
        "noun-calendar",
        "events",
        3.0,
        r"\bcal[ae]nd[ae]rs?\b|\bplanner\b|\bdiary\b"
        r"|\b(?:my|the|work|daily|meeting|today'?s|this|our|your) schdu?e?le?\b"
        r"|\b(?:my|the|work|daily|meeting|today'?s|our|whole|full|upcoming|current|T+'?s?) schedule\b",
    ),
    ("noun-agenda", "agenda", 3.2, r"\b(?:agenda|itinerary|briefing)\b"),
    ("noun-agenda-events", "events", 2.0, r"\b(?:agenda|itinerary)\b"),
    (
        "noun-event",
        "events",
        3.0,
        r"\bevents?\b|\bmeetings?\b|\bmettings?\b|\bmtgs?\b|\bappoint?e?ments?\b|\bappts?\b"
        r"|\bappoints\b|\bengagements?\b|\binvit(?:e|ation)s?\b|\bget ?-?togethers?\b",
    ),
    (
        "noun-occasion",
        "events",
        2.0,
        r"\b(?:lunch(?:eon)?|dinner|supper|breakfast|brunch|part(?:y|ies)|birthdays?|b-?day"
        r"|anniversary|weddings?|concerts?|game|match|practice|rehearsal|class(?:es)?|lessons?"
        r"|lectures?|seminars?|webinars?|workshops?|training|course|session|exam|exams|finals"
        r"|interviews?|presentations?|conferences?|(?:conference|phone|video|zoom|team) ?calls?|stand-?ups?"
        r"|reviews?|retro(?:spective)?|kick-?off|syncs?|demo|one[- ]on[- ]ones?|1[:-]1s?"
        r"|check-?ups?|dentist|doctor'?s?|haircuts?|physical|therapy|surgery|vet|orthodontist"
        r"|trips?|vacations?|holiday|getaway|cruise|flight|hike|festivals?|tournaments?|ceremony"
        r"|graduation|funeral|memorial|recital|reunion|picnic|bbq|barbecue|cookout|potluck"
        r"|shower|drinks|coffee (?:with|date|break|chat)|happy hour|date night|(?:a|dinner|coffee|lunch|play) date|game night|movie night|sleepover"
        r"|playdate|open house|fundraiser|gala|parade|fair|opera|ballet|play ?off|gym|yoga"
        r"|pilates|zumba|crossfit|hearing|visit|tour|call|catch[- ]?up|huddle|offsite"
        r"|all[- ]hands|deadline|commitments?|plans|shift|performance)\b",
    ),
    ("noun-todo", "tasks", 4.0, r"\bto-dos?\b|\btodos?\b|\bto do (?:list|item|task)s?\b|\bmy to do\b|\btasks?\b|\bcheck ?lists?\b"),
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
    ("noun-planned", "events", 2.5, r"\bscheduled\b|\bplanned\b|\bon my plate\b|\bbooked\b"),
    ("noun-overdue", "tasks", 3.5, r"\boverdue\b|\bunfinished\b|\bstill (?:due|open)\b|\bpast due\b"),
)

CHORES = frozenset(
    """
    answer apply archive assemble babysit back backup bake bathe borrow brainstorm bring build
    buy call cash cater caulk charge choose clean coach collect come compare complete
    confirm contact cook copy count crochet debug declutter decorate defrag defrost deliver
    deploy deposit descale discuss disinfect dispute donate download draft drink drive drop dry
    dust e-mail edit email empty enrol enroll exercise feed fetch file fill finalise finalize
    finish fix fold follow followup grab groom hand hang help hoover host install insure invest
    invite iron jog knit launder learn lease lend mail marinate measure meditate mend merge mop
    mow nap negotiate pack paint pay phone pick pitch plant polish practice practise prep
    prepare print proofread prune publish rake recharge recycle refactor refill register release
    renew repair replace reply research respond rest restock review revise ring rinse rotate
    sanitize scan scrub seal sell send sew sharpen shave ship shop shovel shred sleep soak sort
    stain stretch study submit sweep swim test text thank thaw tidy transfer trim unclog unpack
    unsubscribe update upgrade upload vacuum verify vote walk wash water weed weigh wipe
    withdraw workout wrap write
    """.split()
)
"""Verbs that begin a thing to do: such a sentence is a task unless a cue says more."""

LOOSE_CHORES = frozenset(
    """
    ask begin book change check claim close continue decide do eat flip freeze get give head
    hire leave listen lock make move open order organise organize plan play post present read
    record rent reserve return run sign speak start take talk teach tell think turn unlock use
    work
    """.split()
)
"""Verbs that begin a thing to do when a time stands beside it, and often something else when not."""

ELSEWHERE: tuple[tuple[str, float, str], ...] = (
    # rule id, weight, pattern: what other assistants do and this one does not
    (
        "not-weather",
        5.0,
        r"\bweather\b|\bforecast\b|\b(?:going to|gonna|will it|does it|is it|it) (?:\w+ )?"
        r"(?:rain|snow|storm|hail|blizzard|sprinkle|drizzle)\w*\b|\braining\b|\bsnowing\b"
        r"|\btemperature\b|\bumbrella\b|\bsunny\b|\bcloudy\b|\bhumid(?:ity)?\b|\bwind (?:speed|chill)"
        r"|\buv index\b|\bdegrees\b|\bsunrise\b|\bsunset\b|\bstorm(?:y|ing)?\b|\bchilly\b|\bfreezing\b"
        r"|\bwarmer\b|\bcolder\b|\bis it (?:hot|cold|warm|windy|foggy)\b|\bhow (?:hot|cold|warm)\b",
    ),
    (
        "not-media",
        5.0,
        r"\bplaylists?\b|\bsongs?\b|\bmusic\b|\balbums?\b|\bradio\b|\bpodcasts?\b|\bmovies?\b(?! night)"
        r"|\bfilms?\b|\bcinemas?\b|\btheat(?:er|re)s?\b|\btv\b|\bvideos?\b|\baudiobooks?\b|\bnetflix\b"
        r"|\bspotify\b|\byoutube\b|\bplaying\b(?! (?:games|with))|\bshowing\b|\b(?:this|next|that) track\b|\bvolume\b"
        r"|\bspeakers?\b|\bartist\b|\bnovel\b|\bsaga\b|\btrailer\b|\bsoundtrack\b|\btv series\b",
    ),
    (
        "not-news",
        5.0,
        r"\bnews\b|\bheadlines?\b|\bstock(?:s| price| market)\b|\bexchange rates?\b|\bshare price\b"
        r"|\bcurrency\b|\bbitcoin\b|\bnew york times\b|\bcnn\b|\bbbc\b|\bpresident\b|\belections?\b",
    ),
    (
        "not-home",
        5.0,
        r"\blights?\b(?! bulb)|\blamps?\b|\bthermostat\b|\broomba\b|\bvacuum cleaner\b|\bsmart (?:plug|socket)"
        r"|\bcoffee (?:machine|maker|pot)\b|\bpot of coffee\b|\bcup of coffee\b|\b(?:wemo|plug socket)\b"
        r"|\bbrightness\b|\b(?:power|quiet|whisper|airplane|low power) mode\b|\bbattery\b|\bheater\b",
    ),
    (
        "not-mail",
        4.5,
        r"\be-?mails?\b|\binbox\b|\bmy mail\b|\bphone number\b|\bcontacts?\b(?! lens)|\btweets?\b|\btwitter\b"
        r"|\bfacebook\b|\binstagram\b|\bwhatsapp\b|\bsocial media\b|\bvoice ?mail\b|\btext messages?\b"
        r"|\bmy messages\b",
    ),
    (
        "not-travel",
        4.5,
        r"\buber\b|\blyft\b|\btaxi\b|\bcab\b|\bflights?\b.*\b(?:from|under|cheap)|\btrains?\b(?:.*)\b(?:ticket|leave|to)\b"
        r"|\btickets?\b|\btraffic\b|\bdirections?\b|\bdirection to\b|\bnavigate\b|\bhotels?\b|\bairbnb\b"
        r"|\brental car\b|\brent a car\b|\bvisa\b|\bluggage\b|\bboarding\b|\bbus (?:stop|schedule|time)",
    ),
    (
        "not-food",
        4.5,
        r"\brecipes?\b|\brestaurants?\b(?! with)|\bcalories\b|\bingredients?\b|\bbistro that\b|\btake ?-?away\b"
        r"|\bdelivery\b|\bmy order\b|\btable for\b|\breservations?\b|\bbook (?:me )?a (?:table|spot|restaurant)"
        r"|\bhow (?:do|long do|can|should|to) (?:i |you |we )?(?:\w+ )?(?:bake|cook|make|boil|grill|roast|fry)\b",
    ),
    (
        "not-money",
        4.5,
        r"\bbalance\b|\bbank account\b|\bmy account\b|\bcredit (?:card|score|limit|rating)\b|\bapr\b"
        r"|\binterest rate\b|\binsurance\b|\b401k\b|\bpaycheck\b|\bpayday\b|\btransactions?\b|\brouting\b"
        r"|\btax(?:es)?\b|\bw-?2\b|\bpto\b|\bincome\b|\bsalary\b|\bspen[dt]\b(?: on)?|\bmileage\b|\bmpg\b"
        r"|\btire pressure\b|\boil change\b|\bdirect deposit\b|\bcheck(?:ing|s) account\b|\bdays off\b"
        r"|\bvacation days\b|\bcashback\b|\brewards?\b|\bhourly rate\b|\bpin (?:number|code)\b|\bmy pin\b",
    ),
    (
        "not-facts",
        5.0,
        r"\bdefin(?:e|ition)\b|\bsynonyms?\b|\bmeaning of\b|\bmeans?\b|\bspell\b|\bjokes?\b|\bpopulation\b"
        r"|\bcapital (?:of|city)\b|\bsquare root\b|\bconvert\b|\btranslat\w+\b|\bhow do you say\b|\bhow old\b"
        r"|\bhow (?:tall|big|far|deep|fast|heavy)\b|\bbirth ?-?date\b|\bborn\b|\bwho (?:won|invented|wrote|sings|plays|made|directed|discovered)\b|\bwho (?:is|was) (?!.*\b(?:coming|going|attending|invited|not|joining)\b)"
        r"|\bwhat year\b|\btrivia\b|\broll (?:a|the)\b|\bflip a coin\b|\bin (?:the )?world\b|\bhistory of\b"
        r"|\bhow many (?:people|tornado|inches|miles|days|saturdays|sundays|mondays|hours (?:are|in|will))\b"
        r"|\btime ?zones?\b|\bwhat (?:day|date|month)(?: of the week)? (?:is|does|will|was)\b|\btoday'?s date\b"
        r"|\b(?:current|exact|local) (?:time|date)\b|\b(?:what|the) time (?:it )?is\b|\bwhat time is it\b"
        r"|\bwhat(?:'?s| is) the (?:day|date|time)(?: (?:today|now|in|on|here|it))?(?! of| for| left|.*\bmy\b)",
    ),
    (
        "not-how-to",
        4.0,
        r"^(?:teach me|explain|how (?:do|can|could|would|should|to)\b(?!.* my (?:day|week|calendar))|what(?:'?s| is) the (?:best|easiest) way)\b",
    ),
    (
        "not-you",
        4.0,
        r"\b(?:are|were|do|did) you (?:a|an|real|human|smart|like|know|have|work|feel|think|from|sleep|born)\b"
        r"|\byour (?:name|age|boss|job|birthday|favou?rite|hobbies|pets?)\b|\bmy name\b|\bgood ?bye\b"
        r"|\btell me (?:a|some|something) (?:joke|story|fun|interesting|secret)|\bmeaning of life\b"
        r"|\b(?:speak|talk) (?:softer|slower|louder|faster|more)\b|\baccent\b|\bsync (?:to|with) my phone\b"
        r"|\bwhere am i\b|\bmy (?:phone|keys)\b(?! call)|\bring my phone\b|\bfind my\b",
    ),
)

ASSISTANTS = r"olly|alexa|siri|cortana|google|nudge|computer|assistant|jarvis|bot"
"""Names people call an assistant by, ours and others'."""

MEALS = "breakfast|brunch|lunch|dinner|supper"
"""Meals that are things to go to unless a preposition makes them times."""
