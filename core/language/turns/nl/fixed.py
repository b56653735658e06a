"""Dutch sentences about the conversation itself and the speaker."""

DAYS = {"today": "vandaag", "tomorrow": "morgen", "week": "vandaag 7 dagen lang"}
"""The days that /today, /tomorrow and /week ask for."""
_SEE = (
    r"(?:(?:hoe|wat)(?: ziet| is| wordt| brengt)?|toon(?: me| mij)?|laat(?: me| mij)?"
    r"|geef me)? ?"
)
ASKED = (
    # command, pattern of a whole wish that asks for the same, with what follows it as `rest`
    (
        "week",
        rf"{_SEE}(?:mijn week|de week(?= er| uit)|(?P<rest>(?:deze|volgende"
        rf"|komende) week)(?= er| uit| zien))(?: er)?(?: ?uit)?(?: zien)?|toon(?: me"
        rf"| mij)? (?:(?P<rest2>(?:deze|volgende|komende) week)|de week)|weekoverzicht",
    ),
    (
        "today",
        rf"{_SEE}mijn dag(?: er)?(?: vandaag)?(?: ?uit)?(?: zien)?|dagoverzicht"
        rf"|hoe ziet vandaag eruit",
    ),
)
_IT = "(?:dat|het|dit|die|deze|hem)"
_MADE = (
    "toegevoegd|gemaakt|aangemaakt|verplaatst|afgezegd|verwijderd|gewijzigd|gedaan|gezet|ingepland"
)
SENTENCES: tuple[tuple[str, str, str, str], ...] = (
    # rule id, noun, verb, pattern of the whole wish; its groups are arguments
    (
        "undo",
        "conversation",
        "undo",
        rf"(?:undo|ongedaan maken|terugdraaien|herstellen|maak {_IT} (?:weer )?ongedaan"
        rf"|{_IT} (?:weer )?(?:ongedaan maken|terugdraaien)|draai {_IT} (?:weer )?terug"
        rf"|(?:alles|de laatste (?:actie|wijziging)) ongedaan maken|maak (?:alles"
        rf"|de laatste (?:actie|wijziging)) ongedaan|ongedaan|maak ongedaan)",
    ),
    (
        "undo-item",
        "conversation",
        "undo",
        r"maak (?P<item>.+?) (?:weer )?ongedaan"
        r"|(?P<item2>(?!.*\bwaarom\b).+?) (?:ongedaan maken|terugdraaien)"
        r"|draai (?P<item3>.+?) terug",
    ),
    (
        "redo",
        "conversation",
        "redo",
        rf"(?:redo|opnieuw doen|herstel {_IT}|doe {_IT} (?:toch )?(?:weer|opnieuw)"
        rf"|zet {_IT} terug|toch wel|{_IT} toch wel|opnieuw)",
    ),
    (
        "redo-item",
        "conversation",
        "redo",
        r"(?:redo (?P<item>.+?)|herstel (?P<item2>.+?)|zet (?P<item3>.+?) terug)",
    ),
    (
        "why",
        "conversation",
        "why",
        r"(?:waarom|hoezo|waardoor)(?: (?:dat|dit|niet|zo|is dat zo|heb je dat (?:gedaan"
        r"|gezegd)|deed je dat|denk je dat))?|hoe kom je (?:daarbij|erbij|daaraan)|leg (?:dat "
        r"|het )?(?:eens )?uit|hoe heb je dat begrepen",
    ),
    (
        "wrong",
        "corrections",
        "mark",
        r"(?:(?:nee|oh|sorry)[,.!]? )?(?:(?:dat|het|dit) (?:is|was|klopt) (?:helemaal |totaal "
        r"|echt )?(?:fout|verkeerd|onjuist|niet juist|niet goed|niet|een fout)|klopt niet|fout"
        r"|verkeerd"
        r"|(?:dat|dit|zo) (?:bedoelde|wilde|zei) ik (?:dat )?niet|(?:dat|dit"
        r"|zo) heb ik niet (?:bedoeld|gezegd|gewild)|(?:dat|dit) (?:is"
        r"|was) niet wat ik (?:bedoelde|wilde|zei)|zo bedoelde ik het niet"
        r"|je (?:hebt|begrijpt|begreep) (?:me|mij|dat|het) (?:verkeerd|niet goed"
        r"|niet)(?: begrepen)?|dat heb je (?:verkeerd|niet goed) begrepen|verkeerd begrepen"
        r"|je hebt het mis)",
    ),
    (
        "why-item",
        "conversation",
        "why",
        rf"(?:waarom|leg uit) (?P<item>#\d+)|waarom heb je (?P<item2>.+?) (?:{_MADE})",
    ),
    (
        "help",
        "conversation",
        "help",
        r"help(?: me)?|hulp|wat kun je(?: (?:allemaal|zoal|nog|doen|voor me doen"
        r"|voor mij doen))*|wat kan je(?: (?:allemaal|zoal|doen))*|hoe werkt (?:dit|het"
        r"|deze bot)|hoe werk je|wat (?:kan|moet|zou) ik (?:hier |allemaal |je "
        r"|tegen je )*(?:zeggen|vragen|doen|typen)|opdrachten|commando's|menu"
        r"|laat zien wat je kunt",
    ),
    (
        "show-thing",
        "conversation",
        "show",
        r"(?:toon(?: me)?|wat (?:is|was)|open|details van)(?: taak| afspraak"
        r"| herinnering)? (?P<item>#\d+)(?: nog eens)?|laat (?:me )?(?P<item2>#\d+|het"
        r"|dat) zien",
    ),
    (
        "privacy",
        "conversation",
        "privacy",
        r"privacy(?:beleid|verklaring)?|wat (?:bewaar|weet"
        r"|onthoud) je(?: allemaal)?(?: over mij| van mij)?|welke gegevens (?:heb"
        r"|bewaar) je(?: over mij| van mij)?",
    ),
    (
        "export",
        "upkeep",
        "export",
        r"(?:exporteer|download) (?:al )?(?:mijn (?:gegevens|data|spullen)|alles)"
        r"|(?:al )?mijn (?:gegevens|data) (?:exporteren|downloaden)|(?:geef|stuur) (?:me"
        r"|mij) (?:een kopie van )?(?:al )?mijn (?:gegevens|data)|export",
    ),
    (
        "people-show",
        "people",
        "show",
        r"(?:toon(?: me)? |wat zijn )?mijn (?:instellingen|voorkeuren|profiel|tijdzone)"
        r"|laat (?:me )?mijn instellingen zien|in welke tijdzone (?:ben|zit) ik|instellingen",
    ),
    (
        "people-invite",
        "people",
        "invite",
        r"(?:maak|geef (?:me|mij)|ik wil|stuur me) (?:een "
        r"|nog een )?(?:nieuwe )?uitnodiging(?:scode)?|uitnodiging(?:scode)?(?: maken)?"
        r"|nodig (?:iemand|een vriend(?:in)?|nog iemand) uit|iemand uitnodigen",
    ),
    (
        "people-recover",
        "people",
        "recover",
        r"(?:(?:maak|geef (?:me|mij)|ik heb) )?(?:een )?herstelcode(?: nodig)?(?: voor (?:mij"
        r"|mezelf)| voor (?P<person>.+?))?",
    ),
    (
        "people-unlink",
        "people",
        "unlink",
        r"(?:verwijder|ontkoppel|vergeet) (?:al )?mijn (?:andere|oude) accounts?"
        r"|(?:al )?mijn (?:andere|oude) accounts? (?:verwijderen|ontkoppelen)",
    ),
    (
        "people-zone",
        "people",
        "update",
        r"(?:(?:wijzig|verander|zet|stel) )?(?:mijn|de) (?:tijdzone|klok)(?: is| op| naar"
        r"| in op|:)(?: nu)? (?P<timezone>[^\d,;]+?)(?: in)?"
        r"|tijdzone:? (?P<timezone2>[a-z_/ ]+)",
    ),
    (
        "people-live",
        "people",
        "update",
        r"(?:(?:ik|we) (?:woon|wonen|leef|werk)(?: nu)? in|mijn stad is"
        r"|mijn huis is in) (?P<timezone>[^\d,;]+?)(?: nu)?|(?:ik ben|we zijn)(?: nu"
        r"| net)? naar (?P<timezone2>[^\d,;]+?) verhuisd"
        r"|ik verhuis naar (?P<timezone3>[^\d,;]+?)",
    ),
    (
        "people-name",
        "people",
        "update",
        r"(?:mijn naam is|ik heet|noem (?:me|mij)|je (?:kan|kunt|mag) (?:me"
        r"|mij)) (?P<display_name>(?!een\b|de\b|het\b|om\b|als\b"
        r"|later\b)[\w .'-]{1,40}?)(?: noemen)?",
    ),
    (
        "people-language",
        "people",
        "update",
        r"(?:spreek|praat|antwoord|schrijf)(?: alsjeblieft)?(?: met me"
        r"| met mij)? (?:in het )?(?P<language>nederlands|engels|duits|frans|spaans|italiaans"
        r"|portugees|russisch)|(?:wijzig|verander|zet|stel) (?:de |mijn )?taal (?:naar|op"
        r"|in op) (?P<language2>nederlands|engels|duits|frans|spaans|italiaans|portugees"
        r"|russisch)(?: in)?",
    ),
    (
        "people-morning",
        "people",
        "update",
        r"(?:mijn (?:ochtend|dag)) (?:begint|start)(?: om)? (?P<morning>\d{1,2})(?: uur)?",
    ),
    (
        "people-minutes",
        "people",
        "update",
        r"(?:mijn )?(?:afspraken|meetings|vergaderingen) (?:duren|zijn)(?: normaal| meestal"
        r"| standaard)?(?: altijd)? (?P<default_meeting_minutes>\d{1,3}) min(?:uten)?(?:"
        r" lang)?",
    ),
)
TALK = (
    # rule id, pattern of a whole message that asks for nothing
    (
        "hello",
        r"(?:(?:hi|hallo|hey|hé|hoi|dag|goede(?:morgen|middag|navond)|goeie(?:morgen|middag"
        r"|navond)|mogge|yo)(?: allemaal| nudge| daar| bot)?[\s,!.]*)+(?:hoe (?:gaat het"
        r"|is het)(?: met (?:je|jou))?(?: vandaag)?|alles goed)?|hoe (?:gaat het"
        r"|is het)(?: met (?:je|jou))?(?: vandaag)?|alles goed|wie ben (?:je|jij)"
        r"|wat ben (?:je|jij)|ben je (?:er|een bot|echt|een mens)",
    ),
    (
        "thanks",
        r"(?:(?:ok(?:é|ay)?|super|perfect|cool|top|mooi|goed)[,!. ]+)?(?:bedankt"
        r"|dank je(?: wel)?|dankjewel|dank u(?: wel)?|dankuwel|hartelijk dank|heel erg bedankt"
        r"|thanks|merci)(?: nudge| hoor| voor de hulp| zeer)*|cool|leuk|goed gedaan|top|super"
        r"|prima|geweldig|mooi|[👍🙏❤️😊🎉👌]+",
    ),
    (
        "bye",
        r"(?:doei|dag dag|doeg|tot (?:ziens|straks|later|morgen|gauw)|welterusten|slaap lekker"
        r"|fijne (?:dag|avond)(?: nog)?)",
    ),
    (
        "no",
        r"(?:oh |ok(?:é)? |ach )?(?:laat maar(?: zitten)?|vergeet (?:het|dat)(?: maar)?"
        r"|maakt niet uit|niet belangrijk|nee bedankt|nee dank je|nee hoor)",
    ),
)
HERE = (
    r"(?:ik ben|ben|ik zit|we zijn|we zitten)(?: nu| net| momenteel| tijdelijk| weer"
    r"| op dit moment)* in (?P<timezone>[^\d,;TRDO]+?)(?: nu| op dit moment| aangekomen)?"
)
"""Where somebody is, when the place is written as a name."""
NOT_PLACES = (
    r"^(?:een|de|het|mijn|onze?|je|bespreking|vergadering|overleg|gesprek|slaap|paniek"
    r"|nood|gevaar|orde|therapie|quarantaine|verwachting|behandeling|verlegenheid|bed"
    r"|vorm)\b"
)
YES = (
    r"(?:ja(?: graag| hoor| zeker| klopt| doe maar)?|jep|yep|jazeker|jawel|zeker|tuurlijk"
    r"|natuurlijk|uiteraard|ok|oké|okay|graag|doe (?:maar|dat|het)(?: maar)?|ga je gang"
    r"|precies|juist|klopt|inderdaad|prima|goed|is goed|dat is goed|akkoord|perfect|top"
    r"|bevestigd|absoluut|j|yes)"
)
NO = (
    r"(?:nee(?: hoor| bedankt| dank je| joh)?|neen|nope|niet|liever niet"
    r"|toch (?:maar )?niet|laat maar(?: zitten)?|annuleer(?: dat| het)?|annuleren|stop"
    r"|vergeet (?:het|dat)(?: maar)?|niet nu|geen(?: van beide)?|n|no|doe maar niet)"
)
YES_LABEL, NO_LABEL = "ja|yes", "nee|no"
"""How the labels of the buttons begin that these words press."""
PRESS = r"(?:druk|klik|tik|kies|selecteer)(?: op)?(?: de| het)? (?P<label>.+?)(?: knop)?"
_IS = (
    r"maak (?:er|het|dat|daar)(?= )|verplaats (?:het|dat|hem)(?: naar)?|verander (?:het"
    r"|dat)(?: naar| in)?|zet (?:het|dat|hem) (?:op|om)|verzet (?:het|dat|hem)(?: naar)?"
)
AGAIN = (
    rf"(?:nee|neen|toch|eigenlijk|sorry|pardon|wacht|ik bedoel(?:de)?|ik zei|liever|beter"
    rf"|oeps|hm+|{_IS}|in plaats daarvan|correctie|niet dat|laten we zeggen)"
)
"""What begins a correction of what was just understood."""
SELF = (
    r"(?:(?:[,.;!?…]|\.\.\.|\s[-–—]+)\s*(?:(?:ach|eh|ehm|uhm|hm+|oh) )?(?:(?:(?:nee|neen"
    r"|wacht(?: even)?|stop|sorry|pardon|oeps|onzin)(?=\s*(?:[,.!:]|[-–—] |\Z|T"
    r"|(?:nee|wacht|sorry|toch|eigenlijk|om|op|liever|beter|ik bedoel|ik bedoelde|doe)\b"
    r"|\d{1,2}(?::\d\d)?[\s.!]*\Z))|eigenlijk|ik bedoel|ik bedoelde|beter gezegd|correctie"
    r"|toch liever|liever toch|liever|of beter|toch maar"
    r"|toch niet(?=[\s.!]*\Z)|laat maar(?=[\s.!]*\Z)|toch(?= T)|laten we zeggen|maak (?:er"
    r"|dat|het)(?! (?:een|de|het|wek|elk)\b))\b(?:[\s,.!:-]|\Z)*)+"
    r"| (?:nee wacht|wacht nee|nee sorry|sorry nee|nee toch|ik bedoel|ik bedoelde|of beter"
    r"|nee liever|eh nee|ach nee)\b[\s,.!:-]*(?:liever )?)"
)
"""What stands before words that replace the ones just said."""
MAKE_IT = r"maak (?:er|dat|het)[\s,.!:-]*\Z"
"""Before a time or a mark it corrects; before other words it says how."""
LED = (
    r"(?:voor|te|met|van|om|op|in|aan|over|dat|het|ik|we|je|is|zijn|als|want|zo|en|maar"
    r"|bij|naar)\b"
)
"""How words begin that name nothing."""
UNSAID = r"\b(?:toch|eigenlijk|wacht|oh|ach)\b.*\b(?:nee|niet)\b|laat maar|toch niet"
"""Taking back all of it."""
HOUR = (
    rf"(?:(?:nee|sorry|toch|eigenlijk|wacht|liever|beter|om|op|naar|tegen|{_IS}|ik bedoel"
    rf"|ik bedoelde|ik zei|laten we zeggen)[\s,.!]+)*(?P<hour>(?:1\d|2[0-3]"
    rf"|[1-9])(?::[0-5]\d)?)(?: uur)?(?: van)?[\s.!]*"
)
"""A number that can only be an hour, and what may stand before it."""
RENAMED = (
    r"^(?:(?:nee|sorry|toch|oeps|wacht)[,.!]+ |(?:nee, )?ik bedoel(?:de)? |beter gezegd "
    r"|nee )(?!bedankt\b|dank\b|hoor\b)"
)
"""A message that begins so and names a thing gives the last one another name."""
AIM = r"^naar "
INSTEAD = r"\b(?:in plaats daarvan|liever|toch|eigenlijk|dan|alsjeblieft|beter)\b"
MORE = (
    r"^(?:(?:en|ook|plus|oh,? en|en ook|daarnaast|en nog|nog)\s+"
    r"|(?=voeg))(?P<add>voeg (?:ook |nog )?(?!\S+ (?:aan|bij|op)\b))?(?:ook "
    r"|nog )?(?P<more>.+?)(?: ook| nog| erbij| toe)*$"
)
WHAT_ABOUT = r"^(?:en|wat dacht je van|hoe zit het met|wat is er)(?: met| op| om| voor)*\s+"
CALL_IT = r"^(?:nee,? )?noem (?:het|dat|hem|die) (?:liever |toch |maar )?(?P<title>.+)$"
LEADS = frozenset(
    (
        "over om op tot vanaf tegen ca maak er laten we zeggen zeg maar misschien wat dacht "
        "je van hoe"
        " elke iedere niet ja nee ok goed dan gewoon is moet kan verplaats verzet zet graag doe zo"
        " ongeveer denk beter liever toch de het in naar"
    ).split()
)
"""Words that lead to a time in an answer."""
FILLER = frozenset(
    "de het een die deze dit dat alsjeblieft optie knop te voor op om in mijn ik wil "
    "graag neem kies maar".split()
)
"""Words that choose nothing."""
ORDINALS = {
    f"{article}{word}": place
    for place, word in enumerate(("eerste", "tweede", "derde", "vierde", "vijfde"), start=1)
    for article in ("", "de ", "het ")
}
"""Which of the buttons, counted from the first."""
FROM_CITY = r"^(?:ik ben in|ik woon in|ik zit in|we zijn in|in|uit|bij|het is|dat is)\s+"
"""What stands before a city in an answer."""
TO_PEOPLE = frozenset("bel bellen vraag mail".split())
"""Verbs that carry over only to names."""
SHARED_VERBS = frozenset("koop haal bestel bel betaal poets was repareer voer".split())
"""Verbs that carry over to what is added: "en melk" after "koop eieren"."""
LAST_VERBS = frozenset(
    "kopen halen ophalen bestellen bellen betalen poetsen wassen repareren voeren "
    "meenemen schrijven terugbellen schoonmaken".split()
)
"""Verbs that stand last in a title, and so behind what is put in its place."""
WITH_PERSON = r"(?P<before>.*\bmet )(?P<name>[A-Z][\w'-]*)$"
"""A title that names whom one is with."""
