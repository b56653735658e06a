"""Where one English wish ends and the next begins."""

JOINT = (
    r"(?:[.!?](?=\s)|;|\n|,? and then |,? and also |, and |, then |, also |, plus "
    r"|, but | with (?=an? (?:reminder|alert|notification)\b)|,(?=\s|$)"
    r"| and | then | also | plus | but )\s*"
)
"""What may stand between two wishes."""
COMMAND = (
    r"(?:remind (?:me|us)|wake me|nag me|ping me|alert me|notify me|set (?:up |me )?(?:an?"
    r"|the|my|another) |add |schedule |book |create |make (?:an?|it|that|sure)\b|cancel "
    r"|delete |remove |erase |clear |move |reschedule |postpone |push |rename |change "
    r"|update |mark |snooze |undo\b|show |list (?:all|my)\b|tell me |what'?s |what (?:is"
    r"|are|do)\b|when (?:is|are|do)\b|put |invite |take .* off "
    r"|an? (?:reminder|alert|notification)(?= O|$))"
)
"""How an order to an assistant begins."""
UNDER = (
    r"(?:when(?:ever)?|if|once|after|before|in case|as soon as|every time|the next time"
    r"|next time|since|because|while|until|for|on|at|in|by|from) (?!.*\b(?:remind|add"
    r"|schedule|book|set)\b)"
)
"""How a part begins that only says under which circumstances the next one is wished."""
PRONOUN = (
    r"(?:add|put|schedule|set|save|note|mark|include|book|create|make|make sure|record) (?:it"
    r"|that|this|them|beginning|starting)\b|(?:it|that|this|which|who|he|she|they) "
    r"|(?:mark|note|update) (?:my|the) calendar$|(?:if not|if it)\b|(?:for|with|at"
    r"|on|from|until|to) \S+$|(?:title|call|name|label) it\b"
)
"""How a part begins that speaks of the one before it."""
THING = (
    r"(?!(?:and|or|then|until|till|to|at|on|for|from|by|with|in|not|no|every|each|also|again|as|if"
    r"|after|before|that|it|he|she|they|i|we|you|me|is|are|was|be|make|the rest|another|one|two)\b)"
    r"[a-z'-]+(?: (?!(?:is|are|was|to|that|if|it)\b)[a-z'-]+){0,3} (?:(?:at|on|by|for) )?[TR]{2,}"
)
"""A thing and its time, said beside another: "eggs on Friday"."""
LEAD = r"(?:(?:remind|nag|ping) (?:me|us) to )?(?P<verb>[a-z'-]+) (?=\S)"
"""The verb that a thing beside shares, and what orders it."""
WITH = r"(?:[a-z'-]+ ){1,3}with (?=[a-z'-]+ [^,]*[TR]{2})"
"""A meeting whose next one names only the person."""
HEADER = (
    r"(?:(?:add|put)(?: (?:these|this|the following))?(?: things| items)? (?:to|on) )?"
    r"(?:(?:my|the|our) )?(?:\w+ )?(?:list|to-?dos?|tasks)"
)
"""What stands above the lines of a list."""
PUT = "add "
"""What orders a line of a list."""
TITLED = r"\b(?:dr|mr|mrs|ms|prof|st|vs|no|jr|sr|inc|ltd|e\.g|i\.e|approx|[a-z]\.[a-z])\.$"
"""A full stop that ends an abbreviation, not a sentence."""
LITTLE = frozenset(
    (
        "a an the at on in to for of by no not nah it its me my i im is be was so and or but ok yes"
        " yep now up us we you do ah oh hm um er go set put let pls one per as if am pm d m s t ll"
        " ve re"
    ).split()
)
"""Words of up to three letters that say nothing of a thing of their own."""
LAST_CHORE = r"(?!)"
"""A chore whose verb stands last; English has none."""
WITH_LAST = r" with $"
REMINDED = r"remind|nag"
"""How a wish begins whose time may stand before several things."""
BEFORE_TIME = "on|at|in|by|for|from"
"""What may stand before a time at the beginning."""
BACKGROUND = r"(?:(?:i|we)[ ']|the )"
"""How a fact begins that is told beside an order."""
