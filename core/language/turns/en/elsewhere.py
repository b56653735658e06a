"""What other assistants do and this one does not, as English says it."""

ELSEWHERE: tuple[tuple[str, float, str], ...] = (
    # rule id, weight, pattern
    (
        "not-weather",
        5.0,
        r"\bweather\b|\bforecast\b|\b(?:going to|gonna|will it|does it|is it|it) (?:\w+ )?(?:rain"
        r"|snow|storm|hail|blizzard|sprinkle|drizzle)\w*\b|\braining\b|\bsnowing\b|\btemperature\b"
        r"|\bumbrella\b|\bsunny\b|\bcloudy\b|\bhumid(?:ity)?\b|\bwind (?:speed|chill)"
        r"|\buv index\b|\bdegrees\b|\bsunrise\b|\bsunset\b|\bstorm(?:y|ing)?\b|\bchilly\b"
        r"|\bfreezing\b|\bwarmer\b|\bcolder\b|\bis it (?:hot|cold|warm|windy|foggy)\b"
        r"|\bhow (?:hot|cold|warm)\b",
    ),
    (
        "not-media",
        5.0,
        r"\bplaylists?\b|\bsongs?\b|\bmusic\b|\balbums?\b|\bradio\b|\bpodcasts?\b"
        r"|\bmovies?\b(?! night)|\bfilms?\b|\bcinemas?\b|\btheat(?:er|re)s?\b|\btv\b"
        r"|\bvideos?\b|\baudiobooks?\b|\bnetflix\b|\bspotify\b|\byoutube\b|\bplaying\b(?! (?:games"
        r"|with))|\bshowing\b|\b(?:this|next|that) track\b|\bvolume\b|\bspeakers?\b"
        r"|\bartist\b|\bnovel\b|\bsaga\b|\btrailer\b|\bsoundtrack\b|\btv series\b",
    ),
    (
        "not-news",
        5.0,
        r"\bnews\b|\bheadlines?\b|\bstock(?:s| price| market)\b|\bexchange rates?\b"
        r"|\bshare price\b|\bcurrency\b|\bbitcoin\b|\bcnn\b|\bbbc\b"
        r"|\bpresident\b|\belections?\b",
    ),
    (
        "not-home",
        5.0,
        r"\blights?\b(?! bulb)|\blamps?\b|\bthermostat\b|\broomba\b|\bvacuum cleaner\b"
        r"|\bsmart (?:plug|socket)|\bcoffee (?:machine|maker|pot)\b|\bpot of coffee\b"
        r"|\bcup of coffee\b|\b(?:wemo|plug socket)\b|\bbrightness\b|\b(?:power|quiet"
        r"|whisper|airplane|low power) mode\b|\bbattery\b|\bheater\b",
    ),
    (
        "not-mail",
        4.5,
        r"\be-?mails?\b|\binbox\b|\bmy mail\b|\bphone number\b|\bcontacts?\b(?! lens)"
        r"|\btweets?\b|\btwitter\b|\bfacebook\b|\binstagram\b|\bwhatsapp\b|\bsocial media\b"
        r"|\bvoice ?mail\b|\btext messages?\b|\bmy messages\b",
    ),
    (
        "not-travel",
        4.5,
        r"\buber\b|\blyft\b|\btaxi\b|\bcab\b|\bcheap flights?\b|\bflights?\b.*\b(?:from|under"
        r"|cheap)"
        r"|\btrains?\b(?:.*)\b(?:ticket|leave|to)\b|\btickets?\b|\btraffic\b|\bdirections?\b"
        r"|\bdirection to\b|\bnavigate\b|\bhotels?\b|\bairbnb\b|\brental car\b|\brent a car\b"
        r"|\bvisa\b|\bluggage\b|\bboarding\b|\bbus (?:stop|schedule|time)",
    ),
    (
        "not-food",
        4.5,
        r"\brecipes?\b|\brestaurants?\b(?! with)|\bcalories\b|\bingredients?\b"
        r"|\btake ?-?away\b|\bdelivery\b|\bmy order\b|\btable for\b|\breservations?\b"
        r"|\bbook (?:me )?a (?:table|spot|restaurant)|\bhow (?:do|long do|can|should"
        r"|to) (?:i |you |we )?(?:\w+ )?(?:bake|cook|make|boil|grill|roast|fry)\b",
    ),
    (
        "not-money",
        4.5,
        r"\bbalance\b|\bbank account\b|\bmy account\b|\bcredit (?:card|score|limit|rating)\b"
        r"|\bapr\b|\binterest rate\b|\binsurance\b|\b401k\b|\bpaycheck\b|\bpayday\b"
        r"|\btransactions?\b|\brouting\b|\btax(?:es)?\b|\bw-?2\b|\bpto\b|\bincome\b"
        r"|\bsalary\b|\bspen[dt]\b(?: on)?|\bmileage\b|\bmpg\b|\btire pressure\b|\boil change\b"
        r"|\bdirect deposit\b|\bcheck(?:ing|s) account\b|\bdays off\b|\bvacation days\b"
        r"|\bcashback\b|\brewards?\b|\bhourly rate\b|\bpin (?:number|code)\b|\bmy pin\b",
    ),
    (
        "not-facts",
        5.0,
        r"\bdefin(?:e|ition)\b|\bsynonyms?\b|\bmeaning of\b|\bmeans?\b|\bspell\b|\bjokes?\b"
        r"|\bpopulation\b|\bcapital (?:of|city)\b|\bsquare root\b|\bconvert\b|\btranslat\w+\b"
        r"|\bhow do you say\b|\bhow old\b|\bhow (?:tall|big|far|deep|fast|heavy)\b"
        r"|\bbirth ?-?date\b|\bborn\b|\bwho (?:won|invented|wrote|sings|plays|made|directed"
        r"|discovered)\b|\bwho (?:is|was) (?!.*\b(?:coming|going|attending|invited|not"
        r"|joining)\b)|\btrivia\b|\broll (?:a|the)\b|\bflip a coin\b"
        r"|\bin (?:the )?world\b|\bhistory of\b|\bhow many (?:people (?:live|are in"
        r"|speak|have)|tornado|inches"
        r"|miles|days|saturdays|sundays|mondays|hours (?:are|in|will))\b|\btime ?zones?\b"
        r"|\bwhat (?:day|date|month)(?: of the week)? (?:is|does|will|was)\b|\btoday'?s date\b"
        r"|\b(?:current|exact|local) (?:time|date)\b|\b(?:what|the) time it is\b"
        r"|\bwhat time is it\b|\bwhat(?:'?s| is) the (?:day|date|time)(?: (?:today|now"
        r"|in|on|here|it))?(?! of| for| left|.*\bmy\b)",
    ),
    (
        "not-date-fact",
        4.0,
        r"^what day (?:of the week|T+) (?:is|does|will|was|falls)\b|\bwhat time (?:would|will"
        r"|was|is) it\b|^what (?:day|date) (?:is"
        r"|was"
        r"|will) (?:it|T+$)|^when(?:'s| is| are| was| does| will)(?: the)?(?: next)? (?:T+|easter"
        r"|christmas|thanksgiving|halloween|hanukkah|ramadan|diwali|passover|mardi gras|super bowl"
        r"|world cup|olympics|oscars|leap year|daylight savings?\b.*|(?:summer|winter) solstice"
        r"|(?:full|new) moon|(?:lunar|solar) eclipse|chinese new year|mothers? day|fathers? day)"
        r"(?: (?:going to )?be| start| begin| end| this year| T+)*$",
    ),
    (
        "not-status",
        4.0,
        r"\bstatus of\b.*\b(?:flight|order|package|parcel|shipment|application|card|account"
        r"|claim)\b"
        r"|\bflight (?:status|number|delay)|\border\b.*\b(?:arriv|ship|track|deliver)\w*"
        r"|^(?:find|search|look|get|show)\b.*\bflights? (?:from|to|for|under|on|booked)\b"
        r"|\b(?:replace|activate|freeze|block|report) (?:my|the|a) (?:\w+ )?card\b|\bcoverage\b"
        r"|\bmoney\b|\bfront page\b|\blistening to\b",
    ),
    (
        "not-now",
        4.0,
        r"^(?:initiate|place|dial|start|make) (?!.*[TR])(?:an? |the )?(?:\w+ )?(?:phone "
        r"|video )?call\b"
        r"|^(?:put on|switch on|play)\b.*\b(?:program(?:me)?|show|episodes?|series|documentary"
        r"|channel)\b|^(?:put on|add) (?:the )?(?:tracks?|tunes?|artists?)\b",
    ),
    (
        "not-showtimes",
        9.0,
        r"\b(?:schedules?|times|listings?) (?:for|at|of|in)\b.*\b(?:cinemas?|theat(?:er|re)s?"
        r"|films?"
        r"|movies?)\b|\b(?:cinemas?|theat(?:er|re)s?|films?|movies?) (?:schedules?|times"
        r"|listings?)\b",
    ),
    (
        "not-past",
        8.0,
        r"^(?!.*\bwhat\b)(?:i|we|he|she|they) (?:had|went|was|were|saw|ate|met|drove|flew)\b"
        r"|^sorry\b|\b(?:it|that) was (?:great|good|fun|nice|awful|bad|ok|fine|amazing)\b",
    ),
    (
        "not-how-to",
        4.0,
        r"^(?:teach me|explain|how (?:do|can|could|would|should|to)\b(?!.* my (?:day"
        r"|week|calendar))|what(?:'?s| is) the (?:best|easiest) way)\b",
    ),
    (
        "not-writing",
        9.0,
        r"^(?:write|compose|draft|sing|tell)(?: (?:me|us))? an? (?:\w+ )?(?:poem|story|song|joke"
        r"|essay|haiku"
        r"|limerick|rap|speech)\b",
    ),
    (
        "not-you",
        4.0,
        r"\b(?:are|were|do|did) you (?:a|an|real|human|smart|like|know|have|work|feel"
        r"|think|from|sleep|born)\b|\byour (?:name|age|boss|job|birthday|favou?rite"
        r"|hobbies|pets?)\b|\bmy name\b|\bgood ?bye\b|\btell me (?:a|some|something) (?:joke"
        r"|story|fun|interesting|secret)|\bmeaning of life\b|\b(?:speak|talk) (?:softer"
        r"|slower|louder|faster|more)\b|\baccent\b|\bsync (?:to|with) my phone\b|\bwhere am i\b"
        r"|\bmy (?:phone|keys)\b(?! call)|\bring my phone\b|\bfind my\b",
    ),
)
