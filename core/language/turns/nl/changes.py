"""How Dutch says which thing is meant, and what is to change about it."""

from core.language.turns.nl.verbs import DID

_PART = r"prioriteit|prio|urgentie|tijd|starttijd|duur|lengte|begin|titel|naam|plaats|locatie|datum"
_MOVED = (
    r"verplaatsen|verschuiven|verzetten|uitstellen|vervroegen|verlaten|wijzigen|aanpassen"
    r"|veranderen|verlengen|verkorten|inkorten|verhogen|verlagen|verminderen|bijwerken"
    r"|hernoemen|markeren|taggen"
)
_SHIFT = rf"{_MOVED}|zetten|maken|toevoegen"
_DROP = (
    r"verwijderen|annuleren|wissen|schrappen|afzeggen|afbreken|uitzetten|uitschakelen"
    r"|afzetten|stoppen|be[eë]indigen|stopzetten|opheffen|deleten|cancelen|leegmaken|legen"
    r"|weghalen"
)
_STAND = (
    r"klaar|gedaan|afgerond|voltooid|afgevinkt|afvinken|gelukt|gebeurd|afgehandeld|gereed"
    r"|voltooien|afronden|begonnen|open|heropenen|archiveren|bevestigen|pauzeren|snoozen"
    r"|hervatten|negeren|overslaan"
)
HEAD = {
    # act -> what stands before the thing
    "update": (
        r"^(?:(?:de )?(?:prio(?:riteit)?|urgentie) van|(?:verwijder|wis|haal) (?:de "
        r"|het )?(?:tags?|label)|verander|wijzig|pas|verplaats|verschuif|schuif|verzet"
        r"|vervroeg|verleng|verkort|kort|verhoog|verlaag|verminder|update|bewerk|hernoem|noem"
        r"|corrigeer|herplan|verruil|wissel|stel|verleg|verlaat|maak|zet|doe|prioriteer"
        r"|markeer|tag|label|voeg|geef|haal|tel|trek|neem|herhaal|nodig|breng)\b"
        rf"(?: (?:(?:de|het) )?(?:{_PART}) (?:van|voor))?"
    ),
    "remove": (
        r"^(?:(?:\S+ )?(?:afzeggen|verwijderen|annuleren)\s*: "
        r"|niet meer(?: aan)?|(?:ik |we )?(?:hoef|hoeft|heb|wil|hebben)(?= .*\b(?:geen"
        r"|niet)\b)|geen|(?:wek|herinner|zeur) (?:me"
        r"|mij) (?:er )?(?:alsjeblieft )?niet(?: meer)?(?: aan| eraan)?|(?:stop"
        r"|houd? op) met (?:me |mij )?(?:te )?(?:herinneren|wekken|zeuren)(?: aan)?|(?:stop"
        r"|houd? op) met me aan"
        r"|verwijder|annuleer|wis|schrap|delete|cancel|verwerp|zeg|blaas|breek|gelast|bel|stop"
        r"|be[eë]indig|deactiveer|leeg|ruim|gooi|vergeet|laat maar|afbreken|haal|neem|reset"
        r"|staak|schakel|zet|doe|maak|streep|sla|elimineer)\b(?: (?:uit|af|geen))?"
    ),
    "complete": (
        rf"^(?:(?:(?:ik|we|wij) (?:heb|hebben|ben|zijn)|heb|ben|is|zijn) )?(?:(?:al|net|nu"
        rf"|eindelijk|zojuist) )*(?:markeer|zet|beschouw|vink|streep|kruis|{_STAND}|rond|maak"
        rf"|verwijder|wis|haal|neem|schrap|voltooi|delete)?(?:(?:^|(?<=\w))(?: ?:)?(?: met| af"
        rf"| door)?\b)?"
    ),
    "reopen": r"^(?:open|heropen|zet|haal|maak|markeer)\b",
    "start": r"^(?:(?:ik )?(?:ben|heb) |ik )?(?:begin|begonnen|start|bezig|werk|markeer)\b(?: (?:nu"
    r"|net))?(?: (?:aan|met))?",
    "resume": r"^(?:hervat|vervolg|ga verder met|zet)\b",
    "review": r"^(?:controleer|stuur|zet|markeer)\b",
    "archive": r"^(?:archiveer|berg)\b",
    "confirm": r"^(?:bevestig|accepteer|zeg|neem)\b",
    "acknowledge": r"^.*$",
    "dismiss": r"^(?:negeer|sla(?: over)?|vandaag niet|laat)\b",
    "snooze": (
        r"^(?:herinner (?:me|mij|ons)|snooze|sluimer|pauzeer|onderbreek|verplaats|later"
        r"|niet nu|straks|nog|laat (?:me|mij)|stel|zet|vraag (?:me|mij))\b"
        r"(?: (?:alsjeblieft|er|nog ?een keer|nog ?eens|nogmaals|weer|opnieuw|later"
        r"|over))*(?: (?:aan|eraan))?(?: (?:nog ?een keer|nog ?eens|nogmaals|weer|opnieuw"
        r"|later))*"
    ),
}
NEXT = frozenset(
    {"de volgende", "het volgende", "volgende", "de volgende keer", "deze keer", "dit keer"}
)
"""What is skipped of a series is the series' next."""
LATER_HEAD = r"^.*?\b(?:verwijder|annuleer|wis|zeg(?= .*\baf\b))\b(?= \S)"
"""The order behind its reason: "ik ben ziek, dus annuleer ..."."""
_EVENT = (
    r"(?:\w*afspraak|meeting|vergadering|overleg|bespreking|\w*feest(?:je)?|\w*eten"
    r"|etentje|lunch|diner|borrel|bruiloft|call|reis|conferentie|uitnodiging|wedstrijd"
    r"|interview|review|cursus|stand-?up|demo|retro|workshop|evenement|barbecue|bbq|uitje"
    r"|brunch)"
)
_GUESTS = r"(?P<people>(?!een\b|de\b|het\b|mijn|alle\b|nog\b)[^TRDOMQ]+?)"
PEOPLE = (
    rf"^(?:nodig|voeg) {_GUESTS} (?:uit )?(?:voor|bij|aan|op"
    rf"|tot) (?P<item>.*\b{_EVENT}\b.*?)(?: (?:uit|toe))?$",
    rf"^(?:verwijder|haal|schrap) {_GUESTS} (?:van|uit"
    rf"|bij) (?P<item>.*\b{_EVENT}\b.*?)(?: (?:weg|af))?$",
)
STATE = (
    rf"\b(?:als |op )?(?:is |zijn |werd |heb )?(?:(?:al|nu|allemaal|nog|toch|weer|eindelijk"
    rf"|net|ook) )*(?:niet )?(?:{_STAND}|{DID}|in uitvoering|bezig|af|over|toe|terug|weg"
    rf"|voort|verder|later|uit)$|\b(?:nog ?een keer|nog ?eens|nogmaals|weer|opnieuw|later)$"
)
"""How it stands, said behind the thing."""
RENAME = (
    r"^hernoem (?P<item>.+?) (?:naar|tot|in|als) (?P<title>.+)$",
    r"^(?P<item>.+?) hernoemen (?:naar|tot|in) (?P<title>.+)$",
    r"^(?P<item>.+?) (?:naar|in) (?P<title>.+?) hernoemen$",
    r"^(?:wijzig|verander|pas) de (?:titel|naam) van (?P<item>.+?) (?:naar|in"
    r"|tot) (?P<title>.+?)(?: aan)?$",
    r"^noem (?P<item>het|dat|dit|hem|#?\d+) (?:nu |liever |voortaan )?(?P<title>.+)$",
)
PLACE = (
    r"^(?:wijzig|verander|zet|pas) (?:de )?(?:plaats|locatie"
    r"|adres) van (?P<item>.+?) (?:naar|in|op) (?P<location>.+?)(?: aan)?$",
    r"^verplaats (?P<item>[^TRD]+?) naar (?P<location>(?:zaal|kamer|lokaal|ruimte|het"
    r"|de) [^TRD]+)$",
)
_NOTE = "notitie|opmerking|beschrijving|commentaar"
DESCRIBE = (
    rf"^(?:voeg|schrijf|zet) (?:een |de )?(?:{_NOTE})(?: toe)? (?:aan"
    rf"|bij) (?P<item>.+?)(?: toe)?(?:: ?| dat ) ?(?P<description>.+)$",
    rf"^voeg (?:aan |bij )?(?P<item>#?\d+|de .+?|het .+?|mijn .+?) (?:een "
    rf"|de )?(?:{_NOTE})(?: toe)?: ?(?P<description>.+)$",
    rf"^(?:{_NOTE}) (?:bij|voor|aan) (?P<item>.+?): ?(?P<description>.+)$",
)
RETAG = r"^(?:tag|label|markeer) (?P<item>.+?) (?:als|met) (?P<tags>[\w ,-]+)$"
UNTAG = (
    r"^(?:verwijder|wis|haal)\b.*\bM+ (?:van|bij|uit)\b|^(?:verwijder|wis) (?:de "
    r"|het )?(?:tags?|label)\b|\bM+ (?:verwijderen|wissen)$"
)
TO = r"\b(?:naar|tot|op|voor|om|in|liever|nu|wordt|is|in plaats daarvan)\s+(?:de |het )?$"
"""What stands before a new time."""
RANGE = r"(?P<open>van )?(?P<old>[^ ].*?) naar (?P<new>.+)$"
AIM = r"^(?:met|voor|van) (?=.*(?:uur|minu|second|dag|week|weken|maand|jaar|kwartier|min\b))"
_RING = r"(?:timer|wekker|alarm|herinnering|deadline)"
LENGTHEN = (
    rf"^(?!.*{_RING})(?:(?:verleng|verkort|kort)\b|.*\b(?:langer|korter|verlengen|verkorten"
    rf"|inkorten)\b)"
)
"""Wishes for another length, not another time."""
BY = (
    r"\b(?:met|voeg|tel|haal|trek|neem|nog|extra|verminder\w*|verleng\w*|verkort\w*|kort"
    r"|verhoog\w*|vooruit|terug|vroeger|eerder|later|stel|uitstellen|verplaats\w*"
    r"|verzet\w*|verschuif|schuif|meer|minder|toe|af)\b"
)
INSTEAD = r"\b(?:in plaats van|i\.p\.v|ipv)\b|\ben niet\b"
EARLIER = (
    r"\b(?:vroeger|eerder|naar voren|vervroeg\w*|verkort\w*|inkorten|kort|verminder\w*"
    r"|haal|trek|neem|minder|af|afhalen)\b"
)
REMOVE_ALL = r"^(?:alles?(?: mijn| de)?|al|compleet|de hele|het hele|mijn|de|hele)?$"
FROM = r"[\s,]+(?:(?:die|dat) (?:ik|we|je|op|om|voor)\b|(?:omdat|want) (?:ik|we|hij|ze|het)\b).*$"
"""Relative clauses and reasons that add nothing to a selector."""
OVERDUE = r"\b(?:verlopen|achterstallige?|gemiste?)\b|\bte laat\b"
DONE = r"\b(?:klaar|gedaan|afgeronde?|voltooide?|afgevinkte?)\b"
OPEN = r"\b(?:open|openstaande?|onafgemaakte?|actieve?|lopende?)\b|\bnog (?:te doen|over)\b"
SNOOZED = r"\b(?:uitgestelde?|gepauzeerde?)\b"
CANCELLED = r"\b(?:afgezegde?|geannuleerde?)\b"
STATUSES = (
    ("overdue", OVERDUE),
    ("open", OPEN),
    ("completed", DONE),
    ("snoozed", SNOOZED),
    ("cancelled", CANCELLED),
)
ABOUT = (
    r"^(?:zoek|vind|doorzoek|zoeken)(?: (?:in )?(?:mijn|de|alle)? ?(?:taken|afspraken"
    r"|herinneringen|lijst|agenda))?(?: naar)?\s+(?P<text>.+?)"
    r"(?: (?:in|op|bij|onder|tussen) (?:al )?(?:mijn|de|onze|alle) (?:taken|afspraken|herinneringen"
    r"|lijst|agenda))?$"
    r"|\b(?:met het woord|genaamd)\s+(?P<about>.+)$"
)
MINE = (
    r"\b(?:wanneer|hoe laat|om hoe laat|waar|op welke dag)(?: (?:is|zijn|was|waren|heb ik"
    r"|hebben we|vindt|begint|start|komt|staat|moet ik"
    r"|ben ik))?(?: ook alweer)?(?: (?:naar de|naar het|bij de|mijn|de|het|onze?|een"
    r"|volgende|eerstvolgende|komende))+"
    r" (?P<text>.+?)(?: (?:plaats|gepland|om|op|weer|aan de beurt|zijn|ingepland|gaan)\b.*)?$"
)
WHEN_MUST = r"^(?:wanneer|hoe laat) (?:moet|moeten|zal|zullen|mag) (?:ik|we|wij) (?P<text>[^TRD]+)$"
ON_LIST = (
    r"^(?:is|zijn|staat|staan|heb ik|hebben we|ontbreekt|zit)\s+(?P<text>(?!er\b|iets\b"
    r"|wat\b|al\b)\S.*?) (?:al |nog )?(?:op|in)\b"
)
_ONE = r"(?:een |de |het |mijn |onze? |volgende |eerstvolgende )*"
_END = (
    r"(?=(?: (?:op|om|in|met|bij|gepland|ingepland|weer|nog|alsjeblieft|voor|staan)\b"
    r"| ?[TRDO]{2}| ?[?.!,;]|$))"
)
LOOKED = (
    # a thing that is asked after by its name, before words that say no more of it
    rf"\bherinnering(?:en)? (?:aan|voor|over|om) {_ONE}(?P<text>[^TRDO]+?){_END}",
    rf"^(?:wanneer|hoe laat) (?:zie|ontmoet|spreek|bezoek)(?:en)? (?:ik|we|wij) "
    rf"(?:weer |de volgende keer |T+ )*{_ONE}(?P<text>[^TRDO]+?){_END}",
    r"^(?:staat|staan|zit|zitten|is|ligt) er (?:al |nog )?(?P<text>(?!iets\b|wat\b)\S+)"
    r" (?:al |nog )?op \S+ (?:\w*lijst(?:je)?|\w*briefje)\b",
    rf"^(?:heb ik|hebben we|heb je) (?:nog |ook |al |T+ )*(?=een |de "
    rf"|het ){_ONE}(?P<text>(?!wat\b|iets\b|tijd\b)[^TRDO]+?){_END}",
    rf"^is er (?:T+ )?{_ONE}(?P<text>(?!wat\b|iets\b|nog\b)[^TRDO]+?){_END}",
    rf"^(?:is|zijn|was|waren) (?=mijn |onze? |de |het ){_ONE}(?P<text>[^TRDO]+?) (?:op |om "
    rf"|in |al |nog )*T+",
)
NO_NAME = (
    r"\b(?:afspraken|meetings|vergaderingen|besprekingen|gebeurtenissen|herinnering(?:en)?"
    r"|reminders?|wekkers?|alarm(?:en|s)?|\w*timers?|taak|taken|lijst(?:je|en)?|items"
    r"|agenda|kalender|plannen|planning|alles|iets|wat|niets|tijd|vrij|welke|wie|alle|ik"
    r"|we|te doen|doen|opstaan)\b|^\W*\d+e?$"
)
"""Words that no thing is called by: the whole of a sort is asked for."""
EXTRA = (
    r"^(?:mijn|m'n|onze?|de|het|een|volgende|eerstvolgende|alle|alsjeblieft|me|mij"
    r"|naar)\b(?!-)\s*"
)
BEFORE = (
    r"(?:(?:de|het|mijn) (?=#?\d)|taak (?=#?\d)|nummer (?=\d)|nr\.? (?=\d)|alsjeblieft "
    r"|met |van |naar |me |mij |eraan |aan |geen |voor (?=mijn|de|het)|(?:toch|eens|nog) "
    r"|uit |af |toe )+"
)
AFTER = (
    rf"\s+(?:alsjeblieft|graag|herinneren|wekken|naar|op|om|aan|in|tot|voor|met|van|uit|bij|te|af"
    rf"|weg|toe|vooruit|terug|over|erbij|eraf|toch|liever|weer|nog|alleen|als|en|zo|lang"
    rf"|langer|korter|vroeger|eerder|later|meer|eens|niet|niet meer|nodig|de|het|een|hoef"
    rf"|stop|leeg|{_MOVED}|{_DROP}|nu|moet|is|gaat|gaan|valt|door|klaar"
    rf"|(?:(?:is|zijn|wordt|werd|was|moet) )+(?:verplaatst"
    rf"|verzet|verschoven|uitgesteld|vervroegd)|verplaatst|verzet|verschoven|uitgesteld)$"
)
"""Little words at the ends of what is left of a wish when its verb and values are taken out."""
ABSENT = (
    r"^(?:\S+ ){1,2}(?:het )?(?:helaas )?(?:T+ )?(?:helaas )?niet (?:naar|bij"
    r"|aanwezig zijn bij) (?P<item>.+?)(?: (?:komen|gaan|zijn|halen|redden))?$"
)
"""Somebody cannot come: which thing must change."""
LAST = (
    rf"[ .,!?]*(?:(?:lang|langer|korter|later|vroeger|eerder|meer|minder|uit|terug|vooruit"
    rf"|af|toe|bij|aan|in|op|door|naar (?:voren|achteren)|{_SHIFT}|verplaatst|verzet"
    rf"|alsjeblieft)[ .,!?]*)*"
)
"""What may stand behind a new time."""
BETWEEN = "om|op"
"""What may stand between two parts of one new time."""
SIDES = ("{} eerder", "{} later")
"""A length as a move: to which side."""
WHOLE = ("alle taken", "alle afspraken")
"""What empties a list and a calendar."""
LIST = r"\b\w*lijst(?:je|en|jes)?\b|\bto-?do'?s?\b|\b\w*briefje\b"
KINDS = (
    r"afspraak|afspraken|meetings?|vergadering(?:en)?|bespreking(?:en)?|overleg"
    r"|gebeurtenis(?:sen)?|herinnering(?:en)?|reminders?|wekkers?|alarm(?:en|s)?|timers?"
    r"|taak|taken|lijst(?:je|en)?|to-?do'?s?|agenda|kalender|plannen|\w*lijst"
)
"""Words that only say what sort of thing is looked for."""
AMOUNT = r"(?:voeg|doe|tel|haal|trek|neem|geef)(?: (?:me|mij|er|nog|extra|ongeveer))* "
"""What stands before a length by which something is moved, and which is said first."""
