"""How English forbids, weighs or limits a change instead of ordering it.

The wordings are looked for in the whole message, times and quotes masked.
"""

_FILL = (
    r"(?: (?:you|we|i|to|want|wanna|need|have|has|dare|ever|please|just|yet|be|been|being|let|us"
    r"|me|anyone|anybody|go|going|gonna|ahead|and|like|intend|try|plan|planning|really|simply"
    r"|actually|accidentally|even))*"
)
_DOING = (
    r"(?:cancel|delet|remov|eras|scrap|discard|clear|drop|skip|unschedul|declin|get rid|cross"
    r"|(?:call|take|turn|switch|put) (?:\S+ ){0,3}off|stop|mov|reschedul|postpon|push|delay|shift"
    r"|chang|renam|updat|edit|modif|alter|bring|snooz|dismiss|touch|archiv)\w*"
)
_ENDING = r"(?:complete|finish|close|mark|tick|check off)\b"
_POSSIBLE = (
    r"(?:you|u) (?:can|could|may|would|don'?t mind|have time|want|like|please)|possible|so\b|not\b"
    r"|necessary|needed|(?:it|that|this)(?:'?s| is) (?:ok|okay|possible|alright|fine|not too)"
    r"|i (?:may|can|could|might)\b"
)
NEGATED = (
    rf"(?<!why )\b(?:do(?:n'?t| not)|never|no need(?: for you)?|needn'?t|not){_FILL}"
    rf" (?:{_DOING}|{_ENDING})"
    rf"|\b{_DOING} (?:nothing|none)\b"
    r"|\b(?:under no circumstances|in no case|by no means|on no account)\b"
    r"|\b(?:can'?t|cannot|can not|won'?t|will not|shouldn'?t|mustn'?t|must not|haven'?t|hasn'?t"
    rf"|didn'?t|isn'?t|wasn'?t)\b(?! you){_FILL} {_DOING}"
)
"""A change that is forbidden or not made: "please never cancel it"."""
WEIGHED = (
    rf"\b(?:should|must|ought|do|did|have|has|was|were|shall) (?:i|he|she"
    rf"|they)\b[^.;!?]{{0,80}}{_DOING}"
    rf"|\b(?:should|ought|do|did|have|were) we\b[^.;!?]{{0,80}}{_DOING}"
    rf"|\b(?:if|whether) (?:i|we) (?:should|ought|need|must|have)\b[^.;!?]{{0,80}}{_DOING}"
    r"|\bwhat (?:if|happens|would happen)\b"
    rf"|(?<!ask )(?<!see )(?<!check )(?<!find out )(?<!know )(?<!wonder )(?<!wondering )"
    rf"(?<!asking )(?<!me )\bif\b(?! (?:{_POSSIBLE}))"
    r"|\b(?:unless|in case|provided|assuming|whenever|as soon as(?! possible)|in the event)\b"
    r"|\b(?:asked|told|begged|advised|ordered|urged|wants?|wanted|expects?)"
    rf" (?:me|us|him|her|them) (?:not )?to\b[^.;!?]{{0,80}}{_DOING}"
    r"|(?<!\bi )\b(?:said|says|thinks|suggested|suggests) (?:that )?(?:i|we|he|she|they|to)\b"
    rf"[^.;!?]{{0,80}}{_DOING}"
)
"""A change that is asked about, hangs on something, or is somebody else's wish."""
EXCEPT = (
    r"\b(?:all|everything|every|any|anything)\b[^?!;\n]*? (?:but|save|bar|barring|minus)\b"
    r"(?! (?:add|set|create|make|remind|wake|first|then|please|also|and)\b)"
    r"|\b(?:all|everything|every|\w+s)\b[^?!;\n]* (?:other than|besides)\b"
    r"|\b(?:except(?:ing)?|apart from|aside from|excluding"
    r"|(?:with the )?exception of)\b|\b(?:but|just|only) not\b|\b(?:keep|leave|spare) (?:only"
    r"|just)\b"
    r"|\bonly (?:keep|leave)\b"
)
"""How single things are left out of all."""
DOUBTED = r"yeah,? right"
"""What sounds like yes and is none."""
