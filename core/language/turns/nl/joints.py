"""Where one Dutch wish ends and the next begins."""

from core.language.turns.tongue import LETTERS

JOINT = (
    r"(?:[.!?](?=\s)|;|\n|,? en dan |,? en ook |,? en daarna |, en |, dan |, daarna "
    r"|, ook |, daarnaast |, maar |,(?=\s|$)| en | dan | daarna | daarnaast | maar )\s*"
)
"""What may stand between two wishes."""
COMMAND = (
    r"(?:herinner\w* (?:me|mij|ons)|wek (?:me|mij|ons)|maak (?:me|mij) .*wakker|zet\w* "
    r"|stel\w* |voeg |schrijf .* (?:op|in)\b|plan |maak (?:een|het|dat|er)\b"
    r"|zeg\w* .* af\b|annuleer\w*|verwijder\w* |wis |schrap |leeg |verplaats\w* "
    r"|verschuif |verzet |hernoem |wijzig |verander "
    r"|pas .* aan\b|markeer |vink .* af|streep |snooze|sluimer|toon |laat .* zien"
    r"|wat (?:staat|is|heb|moet)|wanneer (?:is|heb|moet|begint)|nodig .* uit\b"
    r"|haal .* (?:van|uit)\b|noteer |boek |reserveer |archiveer |#\d+ (?:is )?(?:wissen|verwijderen"
    r"|klaar|af|gedaan|voltooid|annuleren))"
)
"""How an order to an assistant begins."""
UNDER = (
    r"(?:wanneer ik|als|indien|zodra|nadat|voordat|telkens als|elke keer als|omdat|want"
    r"|terwijl|tot|voor|op|om|in|bij|na|van|vanaf) (?!.*\b(?:herinner\w*|voeg|zet|plan"
    r"|schrijf)\b)"
)
"""How a part begins that only says under which circumstances the next one is wished."""
PRONOUN = (
    r"(?:voeg|zet|plan|noteer|schrijf|bewaar|stel|leg|markeer|plaats) (?:het|dat|dit|ze"
    r"|hem|die)\b|(?:het|dat|dit|ze|hij|hem|die|welke|of|om|te|omdat|want|zodat|waar|dan) "
    r"|(?:zo niet|als het|als je|indien niet)\b"
    r"|(?:voor|met|op|om|vanaf|tot|van|bij) \S+$|noem (?:het|dat|hem|ze)\b"
)
"""How a part begins that speaks of the one before it."""
THING = (
    r"(?!(?:plan|boek|zet|maak|stel|herinner|verplaats|verzet|annuleer|verwijder|en|of|dan|tot|te|om|op|voor|van|met|in|niet|geen|elke?|iedere?|ook|weer|als|na"
    r"|dat|dit|het|hij|zij|ze|ik|we|wij|je|me|mij|is|zijn|was|nog|de rest|een|één|twee)\b)"
    rf"[{LETTERS}'-]+(?: (?!(?:is|zijn|was|te|dat|als"
    rf"|het)\b)[{LETTERS}'-]+){{0,3}} (?:(?:op|om|voor|tegen) )?[TR]{{2,}}"
)
"""A thing and its time, said beside another: "eieren op vrijdag"."""
LEAD = rf"(?P<verb>[{LETTERS}'-]+) (?=\S)"
"""The verb that a thing beside shares."""
WITH = rf"(?:[{LETTERS}'-]+ ){{1,3}}met (?=[{LETTERS}'-]+ [^,]*[TR]{{2}})"
"""A meeting whose next one names only the person."""
TITLED = (
    r"\b(?:dr|dhr|mevr|mw|prof|st|nr|bijv|enz|ca|tel|incl|evt|blz|vs|o\.a|d\.w\.z|t\.a\.v"
    r"|drs|ir|ing)\.$"
)
"""A full stop that ends an abbreviation, not a sentence."""
LITTLE = frozenset(
    (
        "de het een aan op om in te van voor bij met uit af tot en of ja nee ok ik je jij u we wij"
        " mij me is zijn zo nu dan nog er dat dit die als ook wel eh oh ah hm nou dus na per "
        "doe goed"
        " aub svp uur wat toe ben"
    ).split()
)
"""Words of up to three letters that say nothing of a thing of their own."""
LAST_CHORE = (
    rf"(?!(?:herinner|wek|denk|vergeet|laat|wat|wanneer|waar|wie|hoe|of|dat|om"
    rf"|te)\w*\b)[{LETTERS}TRDM'-]+(?: (?!te\b)[{LETTERS}TRDM'-]+){{0,5}}"
    r" (?:[a-zäëïöü]*(?:kopen|halen|brengen|poetsen|wassen|schoonmaken|zuigen|dweilen"
    r"|koken|bakken|voeren|betalen|sturen|schrijven|bellen|bestellen|boeken|repareren"
    r"|vervangen|strijken|maaien|pakken|printen|ruimen|leren|lezen|controleren"
    r"|voorbereiden|leveren|regelen|maken|melden|opzeggen|tanken|geven))"
)
"""A chore whose verb stands last: "melk kopen"."""
WITH_LAST = r" met $"
REMINDED = r"herinner|zeur"
"""How a wish begins whose time may stand before several things."""
BEFORE_TIME = "op|om|in|tot|voor|vanaf|van|tegen|rond"
"""What may stand before a time at the beginning."""
BACKGROUND = r"(?:(?:ik|we|wij) |de |het )"
"""How a fact begins that is told beside an order."""
