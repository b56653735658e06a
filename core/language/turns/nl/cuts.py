"""What is said around the Dutch words that matter: cut away, a title or a selector remains."""

_SET = (
    r"(?:zet(?:ten)?|stel(?:len)?|maak|maken|cre[eë]+r(?:en)?|geef|geven|stuur|sturen"
    r"|start(?:en)?|activeer|programmeer|plan(?:nen)?|voeg|leg|noteer|schakel|doe|wil|zou"
    r"|heb|begin|regel|installeer|plaats|laat|open|neem)"
)
_RING = (
    r"(?:herinnering(?:en|etje)?|reminder|wekker(?:tje)?s?|alarm(?:en|pje)?"
    r"|timer(?:tje)?s?|kookwekker|melding|notificatie|seintje)"
)
_INTO = (
    r"(?:toe|toevoegen|erbij|bij|op|af|zetten|schrijven|plaatsen|verwijderen|wissen|halen"
    r"|strepen|afvinken|voltooien|afronden|schrappen|en|alsjeblieft|met)"
)
"""What stands behind a list, and is no name of it."""
_ON = r"(?:\b(?:op|in|aan|bij|naar|van|uit)\b )+(?:(?:mijn|m'n|de|het|onze?|deze|die|een|je) )*"
PLACE = (
    rf"\b(?!(?:voeg|zet|schrijf|plaats|leg|doe"
    rf"|stop)\b)[\w-]+ (?P<cut>{_ON}lijst(?:je)? (?!{_INTO}\b)[^\W_]+)(?= {_INTO}\b| ?$)",
    rf"{_ON}lijst(?:je)? (?!{_INTO}\b)[^\W_]+(?= (?!{_INTO}\b)\w)",
    rf"{_ON}(?:google |outlook |persoonlijke |gedeelde )?(?:\w*agenda|\w*kalender|planning"
    rf"|planner)\b",
    rf"{_ON}(?:[^\W_]+ (?=boodschappenlijst|lijst))?(?:\w*lijst(?:je|en|jes)?"
    rf"|boodschappen lijst(?:je)?|\w*briefje|to-?do'?s?|taken|boodschappen)\b",
    r"(?<=^leeg )(?:de |mijn |onze? |het )?(?:\w*lijst(?:je)?|agenda|kalender)\b|(?:de "
    r"|mijn |onze? )?(?:\w*lijst(?:je)?|agenda|kalender)(?= (?:leegmaken|legen|leeg)$)",
)
"""Where something is put or looked for: "in mijn agenda", "op de boodschappenlijst"."""
NAMED = (
    r"\b(?:genaamd|genoemd|met (?:de )?(?:naam|titel|onderwerp)|met als (?:naam|titel)"
    r"|noem (?:het|hem|dat))\b:? ?"
    r"(?P<name>[^,;.TRDO]+?)(?= (?:voor|op|om|in|van|met|en|naar)\b|[,;.]|$|\s*[TRDO]{2,})"
)
"""What stands before a given name; the name runs to the next time, mark or preposition."""
REMIND = (
    r"\bom (?:me|mij|ons) (?:er ?aan )?te herinneren\b,?(?: er ?aan)?",
    r"^herinner(?:t)? (?:me|mij|ons)\b(?: alsjeblieft)?(?: er ?aan| er(?= [TRDO]+ aan\b))?,?",
    r"^herinner.*? er [TRDO]+(?P<cut> aan)\b,?",
    r"\b(?:me|mij|ons)(?: er ?aan)?(?=.*\bherinneren)"
    r"|\b(?:er ?aan )?(?:te )?herinneren\b,?(?: er ?aan)?",
    r"\b(?:worden )?herinnerd (?:te )?(?:worden)?|\bik (?:wil"
    r"|zou)(?: graag)?(?: willen)?(?=.*\bherinnerd)|\bworden herinnerd\b",
    r"^help (?:me|mij) (?:om )?(?:te )?(?:onthouden|herinneren)\b,?",
    r"^(?:denk (?:je )?er ?aan|denk aan|vergeet niet|laat (?:me"
    r"|mij) (?:alsjeblieft )?niet vergeten|niet vergeten|onthoud|ik (?:mag|wil"
    r"|moet) niet vergeten)\b,?(?: om)?",
    r"^zeg (?:me|mij)(?=.*\bdat ik\b)|^laat (?:het )?(?:me|mij|ons)\b(?=.*\bweten\b)"
    r"|\bweten\b,?(?: dat(?: ik)?)?",
    r"^wek (?:me|mij|ons)\b(?: alsjeblieft)?|^maak (?:me|mij|ons)\b(?=.*\bwakker)"
    r"|\bwakker(?: te)?(?: maken)?$|\bwakker\b(?= T)",
    r"^(?:zeur|por|waarschuw|alarmeer|piep|ping|attendeer|verwittig) (?:me|mij"
    r"|ons)\b(?: er ?op| er ?aan)?",
    rf"(?:\b{_SET}\b )?(?:(?:me|mij|ons) )?(?:alsjeblieft )?(?:(?:een|de|het|mijn|m'n"
    rf"|nog een|nieuwe?|extra|dagelijkse|wekelijkse|herhalende|R+|T+"
    rf"|D+)[ -])*\b{_RING}\b(?: (?:in|aan|vast|toe|ingesteld)(?=$|[ ,]))?",
    rf"^{_SET}\b(?: (?:me|mij))? (?:een )?(?=\S+[ -]?(?:timer|wekker|herinnering|alarm)\b)"
    rf"|(?<=\w)[- ]?(?:timer|wekker|alarm)\b",
    rf"\b{_RING}\b.*(?P<cut> (?:instellen|aanmaken|maken|toevoegen|zetten|starten|aanzetten"
    rf"|inschakelen|nodig|willen))$",
    r"\b(?:er ?aan),?(?= dat|,|$)",
    r"\bdat (?:ik|we)\b",
)
"""What asks to be reminded."""
CREATE = (
    r"^(?:(?:ik|we) )?(?:wil(?:len)?|zou(?:den)?|heb)? ?(?:graag )?(?:voeg|cre[eë]+r|maak"
    r"|zet|stel|plan|regel|organiseer|noteer|schrijf|bewaar|plaats|onthoud|boek|reserveer"
    r"|blokkeer|nieuwe?|doe|leg|stop|toevoegen|agendeer|registreer)(?: (?:me|mij"
    r"|ons))?(?: alsjeblieft)?\b(?: (?:een|de|het|mijn|nieuwe?"
    r"|aan))*(?: (?:afspraak(?! (?:bij|met))|agenda-?item|item|taak|to-?do|notitie"
    r"|gebeurtenis|evenement)\b(?: (?:genaamd|voor|om|:))?)?:?",
    r"^(?:nieuwe? )?(?:taak|to-?do|afspraak|notitie|gebeurtenis|evenement)\s*:"
    r"|^niet vergeten\s*[:,-]|\sniet (?:te )?vergeten$",
    r"^(?:voeg|zet|leg|schrijf|plan|maak|noteer|stop|plaats|doe)\b.*(?P<cut>\s(?:toe|erbij"
    r"|bij|op|vast|in|aan|erop))$",
    r"^voeg\b.*?(?P<cut>\s(?:toe|erbij)\b)",
    r"\b(?:\w*lijst(?:je)?|\w*briefje|agenda|kalender|boodschappen)\b.*(?P<cut>\s(?:zetten"
    r"|schrijven|plaatsen|doen))$",
    r"\s(?:toevoegen|bijzetten|opschrijven|inplannen|plannen|aanmaken|vastleggen|noteren)$",
    r"^niet vergeten\b,?(?: om)?",
    r"^(?:ik|we|wij) (?:moet|moeten|wil|willen|zou|zouden|zal|zullen)\b(?: (?:nog|echt"
    r"|graag|dringend|zeker|even))*",
    r",? (?:alsjeblieft )?(?:zet|schrijf|voeg|plan|noteer) (?:het|dat|ze"
    r"|hem)(?: alsjeblieft)?(?: (?:erop|op|toe|in|erbij))*$",
)
"""What asks to put something down, and the particles of those verbs."""
KEPT = (
    r"^(?!(?:(?:ik|we) )?(?:boek|reserveer|plan|regel|organiseer|blokkeer|maak|stel|leg"
    r"|zet|schrijf|doe)\b(?!.*\b(?:taak|to-?do|afspraak|item|notitie|gebeurtenis"
    r"|\w*lijst(?:je)?|\w*briefje|agenda|kalender|boodschappen)\b))"
)
"""Verbs that are what there is to do, when nothing is put anywhere: "boek een vlucht"."""
CREATE_TASK = (CREATE[0].replace("^", KEPT, 1), *CREATE[1:])
FACT = (
    r"^(?:ik|we|wij) (?:heb|hebben)\b(?: een| mijn| de| het)?",
    r"^(?:ik|we|wij) (?:zal|zullen|ga|gaan|moet|moeten)\b(?: een)?",
    r"^T+ (?P<cut>(?:ben|zijn|heb|hebben|moet|moeten|ga|gaan) (?:ik|we|wij)\b(?: een)?)",
    r"^(?:er is|er zijn|dat is|het is)\b(?: een)?",
)
SEAM = (
    r"\b(aan|af|bij|binnen|buiten|door|goed|in|klaar|leeg|los|mee|na|neer|om|onder|op|over"
    r"|samen|schoon|terug|tegen|toe|uit|vast|voor|voorbij|weg|af) te (?=[a-zëïöü]{2,}n\b)"
    r"|()\bte (?=[a-zëïöü]{2,}n\b(?: (?:en|of) |,|$))"
)
"""The "te" before and inside of verbs: "op te bellen", "te kopen"."""
NOTHING = (
    r"(?:een |iets |de |het |nieuwe? |nog een )*(?:afspraak|gebeurtenis|evenement"
    r"|vergadering|taak|ding|item|herinnering|iets|wat|\w*lijst)(?:en|je)?\b.{0,12}"
)
"""What names no thing yet: another sentence will."""
LEADING = (
    r"^(?:[\s,;:.\-]+|(?:naar|in)(?!.*(?:gaan|rijden|vliegen|lopen|komen|brengen|halen"
    r"|kijken|zien|bellen|luisteren|zetten|leggen|doen|stoppen|fietsen"
    r"|vertrekken)\b)(?=[\s,:]|$)|(?:aan|op|om|te|is|dat|er ?aan|over|voor|van|en|of|ik|me"
    r"|mij|eens|dan|alsjeblieft|moet|nodig|genaamd|met de naam|alleen|:)(?=[\s,:]|$))+"
)
TRAILS = (
    r"(?:[\s,;:.!?\-]+|\b(?:voor|in|om|te|en|of|van|is|de|het|een|elke?|iedere?|tot"
    r"|ongeveer|rond|tegen|alsjeblieft|dan|dat|dus|als|mijn|er ?aan|moet|zal|vanaf|genaamd"
    r"|wordt|hebben|wil)(?=[\s,.]|$))+$"
)
ARTICLE = r"^(?:een|de|het|mijn|m'n|onze?)\s+(?=\S)"
BEFORE_TIME = (
    r"(?:(?<=\s)|^)(?:(?:om|op|tot|voor|van|vanaf|in|rond|ongeveer|tegen|de|het|naar|te"
    r"|elke?|iedere?|na|sinds|ca\.?|beginnend|vervalt|uiterlijk|precies|dan|duurt|die"
    r"|binnen)\s+)+$"
)
"""Little words that belong to the time after them."""
AFTER_TIME = r"\s+(?:uur|lang|precies|stipt|ongeveer|of zo)\b"
PEOPLE = (
    r"\bmet (?!(?:de |als )?(?:naam|titel|onderwerp)\b)(.+?)(?=(?: (?:om|op|in|voor|over"
    r"|wegens|naar|bij|aan|en dan)\b)|[TRDOMQ]{3,}|[.;!?]|$)"
)
ALSO = r",\s*en\s+|\s*,\s*|\s+en\s+|\s*&\s*"
WHERE = (
    r"(?<!afspraak )\b(?:in|bij|@) (?!(?:voor|met|om|op|over|me|mij|het|dat|een"
    r"|mijn agenda|de lijst)\b)"
    r"((?:de |het |mijn |onze |kamer |zaal )?[^\WTRDOMQ_][^,;.!?TRDOMQ]*?)(?= (?:met|voor"
    r"|om|over|op|van|tot|en)\b|\s*[TRDOMQ]{2,}|[,;.!?]|$)"
)
LENGTH = r"(?:\b(?:voor|duurt|van)\s+)(?:ongeveer |minstens )?(D+)"
"""What stands before a length that is not a distance."""
OUT_OF = (
    r"^(?:we hebben|ik heb) (?:geen|bijna geen) (?P<name>.+?)(?: meer)?(?:[,;.]"
    r"| en\b).*\b(?:zet|schrijf|voeg) (?:het|ze|dat)\b"
)
"""A thing that ran out is what shall be put on the list."""
REASON = (r",?\s*\b(?:omdat|want) (?:ik|we|het|hij|ze)\b.*$",)
"""Why it is wished, said behind."""
GENERIC = (
    r"^(?:herinnering(?:en)?|reminder|wekkers?|alarm(?:en)?|timers?|melding|notificatie"
    r"|kookwekker)$"
)
RINGS = r"\b(timer|wekker|alarm|kookwekker)"
"""What a ring without a title is called."""
WAKE = (
    r"\bwek (?:me|mij|ons)\b|\b(?:me|mij|ons)\b.*\b(?:wekken|wakker)\b|\b(?:opstaan"
    r"|wakker worden|gewekt worden)\b"
)
WITH = r"^met (?:de |het |mijn )?"
POINTED = (
    r"\b(?:me|mij|ons)(?: alsjeblieft)? (?:[TRDO]+ )*(?:er ?aan|hier ?aan|daar ?aan|er [TRDO]+ aan"
    r"|aan (?:dit|dat|het|deze|die))(?: [TRDO]+)*(?: (?:te )?herinneren)?$"
)
"""A reminder about what was just spoken of."""
UNDER = r"wanneer|als|zodra|nadat|voordat|elke keer (?:als|dat)"
"""How a circumstance begins that was said before what is wished."""
BODY = r"\b(?:om|dat|aan|er ?aan)\s"
"""What stands between a reminder's own time and the words of its title."""
CANCEL = r"\b(?:afzeg\w*|zeg\b.*\baf|annul\w*|stop\w*|be[eë]indig\w*|breek\b.*\baf|gelast)\b"
"""To cancel, not to delete."""
CONTAINER = r"\b(?:\w*agenda|\w*kalender|\w*lijst(?:je)?|planning|\w*briefje)\b"
NOWHERE = r"mijn|de|het|onze?"
"""Words after "in" that name no place."""
AT_PLACE = r"in|bij|@"
"""What stands before a place."""
OCCASION = r"\b(?:afspraak|evenement|vergadering|meeting|overleg)\b"
"""What an event without a name is called."""
NOBODY = r"(?:de|het) "
"""How words after "with" begin that are no person's name."""
NAME_ARTICLE = r"^(?:de|het|mijn)\s+(?=[A-Z])"
EARLY = r"^(?!herinner)(?:(?!\bom te\b).)*\b(?:(?P<any>wekker)|alarm)\b"
"""A ring that is meant for the morning when its day is said."""
MORNING = "{} 's ochtends"
"""How a phrase is put in the morning."""
DINES = r"\b(?:avondeten|diner|dineren|borrel|concert|kroeg|filmavond|spelletjesavond)\b"
"""What is meant for the evening."""
EVENING = "{} 's avonds"
BARE = (
    r"herinner\w* (?:me|mij|ons)(?: (?:er ?aan|hieraan|daaraan))*"
    r"|(?:(?:zet|stel|maak)\w*(?: (?:me|mij|ons))? )?(?:een )?herinnering(?: (?:ervoor|daarvoor))?"
)
"""A wish to be reminded that says of nothing: of what stands before it."""
AHEAD = "een uur van tevoren"
"""When one is reminded of an event where nothing else is said."""
AWAKE = ("opstaan", "opstaan: {}")
"""What a ring is called that wakes somebody, and one that wakes them for something."""
