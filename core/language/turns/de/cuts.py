"""What is said around the German words that matter: cut away, a title or a selector remains."""

from core.language.turns.de.spelling import typed

_SET = (
    r"(?:stell(?:e|en|t)?|setz(?:e|en)?|mach(?:e|en)?|erstell(?:e|en)?|leg(?:e|en)?"
    r"|richt(?:e|en)?|gib|schick(?:e)?|programmier(?:e|en)?"
    r"|aktivier(?:e|en)?|start(?:e|en)?|schalt(?:e|en)?|füg(?:e|en)?|erzeug(?:e|en)?"
    r"|plan(?:e|en)?|trag(?:e|en)?|brauch(?:e|en)?|möchte|will|speicher(?:e|n)?)"
)
_RING = (
    r"(?:erinnerung(?:en)?|erinnerungsalarm|wecker|alarme?|timer|weckruf|benachrichtigung"
    r"|countdown)"
)

_INTO = (
    r"(?:hinzu|dazu|ab|ein|auf|drauf|rein|setzen|schreiben|hinzufügen|dazuschreiben"
    r"|löschen|entfernen|streichen|abhaken|abschließen|erledigen|nehmen|packen|tun|und"
    r"|bitte|mit)"
)
"""What stands behind a list, and is no name of it."""
_ON = (
    r"(?:\b(?:auf|in|im|zu|zum|zur|von|vom|aus|an)\b )+(?:(?:mein\w*|die|der|den|dem"
    r"|unser\w*|diese[rnm]?|einem?|einer) )*"
)
_MY = r"(?:meine[rm]|der|dem|unsere[rm]) "
PLACE = (
    rf"\b(?!(?:füg|setz|schreib|pack|nimm|nehm|trag|tu"
    rf"|leg)\w*\b)[\wäöüß-]+ (?P<cut>(?:{_ON}"
    rf"|{_MY})listen? (?!{_INTO}\b)[^\W_]+)(?= {_INTO}\b| ?$)",
    rf"{_ON}listen? (?!{_INTO}\b)[^\W_]+(?= (?!{_INTO}\b)\w)",
    rf"\b{_MY}(?:\w*listen?(?: (?!{_INTO}\b)[^\W_]+(?= {_INTO}$))?|\w*zettel|einkauf"
    rf"|\w*kalender)(?= .*\b(?:hinzu|hinzufügen)$)",
    r"(?:\b(?:auf|in|im|zu|zum|zur|von|vom|aus|an)\b )+(?:(?:mein\w*|die|der|den|dem"
    r"|unser\w*|diese[rnm]?|einem?|einer) )*(?:google |outlook |privaten "
    r"|geschäftlichen )?(?:kalenders?|terminplan(?:er)?|agenda)\b",
    r"(?:\b(?:auf|in|im|zu|zum|zur|von|vom|aus|an)\b )+(?:(?:mein\w*|die|der|den|dem"
    r"|unser\w*|diese[rnm]?|einem?|einer) )*(?:\w+s )?(?:\w*listen?|\w*zettel|to-?dos?"
    r"|aufgaben|einkauf)\b",
    r"(?:(?<=^leere )|(?<=^leer ))(?:die |den |mein\w* |unser\w* )?(?:\w*listen?|\w*zettel|kalender"
    r"|to-?dos?)\b|(?:die |den |mein\w* |unser\w* )?(?:\w*listen?|\w*zettel|kalender"
    r"|to-?dos?)(?= (?:leeren|komplett leeren)$)",
)
"""Where something is put or looked for: "in meinen Kalender", "auf die Liste"."""
NAMED = (
    r"\b(?:namens|genannt|mit (?:dem )?(?:namen|titel|betreff)|mit der bezeichnung"
    r"|nenn(?:e)? (?:es|ihn|sie|das))\b:? ?"
    r"(?P<name>[^,;.TRDO]+?)(?= (?:für|am|um|in|im|zu|von|mit|und|auf|an)\b|[,;.]|$|\s*[TRDO]{2,})"
)
"""What stands before a given name; the name runs to the next time, mark or preposition."""
REMIND = tuple(
    typed(words)
    for words in (
        r"^erinner(?:e|n|t)? (?:sie )?(?:mich|uns)\b(?: bitte)?(?: daran| dran)?,?",
        r"\b(?:mich|uns)(?: daran)?(?=.* (?:zu )?erinner)"
        r"|\b(?:daran )?(?:zu )?erinnern?(?: (?:wirst|kannst))?$",
        r"\b(?:daran |dran )?(?:zu )?erinnern(?:,| dass\b)(?= )",
        r"^(?:ich |wir )?(?:will|wollen|möchten?|muss|müssen|soll)\b(?=.*\bgeweckt werden$)"
        r"|\bgeweckt werden$",
        r"\berinnert werden\b|^ich möchte(?= .*erinnert werden)",
        r"^(?:denk(?:e)? (?:bitte )?dran|vergiss nicht|lass mich (?:bitte )?nicht vergessen"
        r"|nicht vergessen|ich (?:darf|will|möchte) nicht vergessen)\b,?",
        r"^sag(?:e)? (?:mir|uns)\b(?=.*\bbescheid\b)|\bbescheid\b,?(?: dass(?: ich)?| zu)?"
        r"|^sag(?:e)? mir,? dass ich",
        r"^weck(?:e|en)? (?:mich|uns)\b(?: bitte)?(?: auf)?",
        r"^(?:nerv(?:e)?|stups(?:e)?|benachrichtig(?:e)?|warn(?:e)?|ping(?:e)?"
        r"|alarmier(?:e)?) (?:mich|mir|uns)\b",
        rf"(?:\b{_SET}\b )?(?:mir |uns )?(?:bitte )?(?:(?:eine?n?|den|die|das|mein\w*"
        rf"|noch eine?n?|neue[nrs]?|zusätzliche[nr]?|R+|T+|D+)[ -])*\b{_RING}\b(?: (?:ein|an"
        rf"|fest|hinzu)(?=$|[ ,]))?",
        r"\b(?:mich|uns) (?:daran )?zu erinnern\b,?(?: daran)?",
        rf"^{_SET}\b(?: mir)? (?:eine?n? )?(?=\S+[ -]?(?:timer|wecker|erinnerung|alarm)\b)"
        rf"|(?<=\w)[- ]?(?:timer|wecker|alarm)\b",
        rf"\b{_RING}\b.*(?P<cut> (?:ein)?(?:stellen|einrichten|anlegen|erstellen|hinzufügen"
        rf"|setzen|starten|machen))$",
        r"\b(?:daran|dran),?(?= dass|,)",
        r"\bdass (?:ich|wir)\b",
    )
)
CREATE = tuple(
    typed(words)
    for words in (
        r"^(?:(?:ich|wir) )?(?:möchten?|will|wollen|brauche?n?"
        r"|hätten?)? ?(?:gerne? )?(?:füg(?:e|en)?|erstell(?:e|en)?|mach(?:e|en)?|leg(?:e|en)?"
        r"|setz(?:e|en)?|stell(?:e|en)?|plan(?:e|en)?|vereinbar(?:e|en)?|organisier(?:e|en)?"
        r"|trag(?:e|en)?|notier(?:e|en)?|schreib(?:e|en)?|speicher(?:e|n)?|pack(?:e|en)?"
        r"|merk(?:e|en)?|nimm|nehm(?:e|en)?|buch(?:e|en)?|reservier(?:e|en)?|block(?:e|ier(?:e"
        r"|en)?)|neue[rsn]?|tu|hinzufügen)(?: (?:mir|uns|dir))?(?: bitte)?\b(?: (?:eine?n?|den"
        r"|die|das|mein\w*|neue[nrs]?))*(?: (?:termin(?! (?:beim?|mit))|kalendereintrag"
        r"|eintrag|aufgabe|to-?do|notiz|ereignis)\b(?: (?:namens|für|zum|zur|über|:))?)?:?",
        r"^(?:neue[rs]? )?(?:aufgabe|to-?do|termin|notiz|ereignis)\s*:|^nicht vergessen\s*[:,-]"
        r"|\snicht (?:zu )?vergessen$",
        r"^(?:füg|trag|leg|nimm|schreib|merk|plan|setz|pack|tu|erfass|notier)(?:e"
        r"|en)?\b.*(?P<cut>\s(?:hinzu|dazu|ein|an|auf|vor|drauf|rein|mit auf))$",
        r"\b(?:\w*listen?|\w*zettel|kalender|einkauf)\b.*(?P<cut>\s(?:schreiben|nehmen|setzen"
        r"|packen|tun|legen))$",
        r"\s(?:hinzufügen|dazuschreiben|draufsetzen|aufschreiben|eintragen|einplanen|anlegen"
        r"|vormerken|notieren|aufnehmen|erstellen|dazu|drauf)$",
        r"^(?:ich|wir) (?:muss|müssen|will|wollen|möchten?|sollten?|soll"
        r"|brauchen?)\b(?: (?:unbedingt|noch|dringend|bitte|gerne?))*",
        r",? (?:bitte )?(?:trag|schreib|setz|füg|merk|plan|notier)(?:e)? (?:es|das|ihn|sie"
        r"|dir das|mir das)(?: bitte)?(?: (?:ein|auf|hinzu|vor|in|drauf))*$",
    )
)
"""What asks to put something down, and the particles of those verbs."""
KEPT = (
    r"^(?!(?:(?:ich|wir) )?(?:buch|reservier|plan|organisier|vereinbar|block|nimm|pack"
    r"|mach|stell|leg|setz|schreib|hol)\w*\b(?!.*\b(?:aufgabe|to-?do|termin|eintrag|notiz"
    r"|ereignis|\w*listen?|\w*zettel|kalender|agenda)\b))"
)
"""Verbs that are what there is to do, when nothing is put anywhere: "Flüge buchen"."""
CREATE_TASK = (CREATE[0].replace("^", KEPT, 1), *CREATE[1:])
FACT = (
    r"^(?:ich|wir) hab(?:e|en)?\b(?: eine?n?| mein\w*)?",
    r"^(?:ich|wir) (?:werden?|muss|müssen)\b(?: eine?n?)?",
    r"^T+ (?P<cut>(?:bin|sind|habe|haben|muss|müssen) (?:ich|wir)\b(?: eine?n?)?)",
    r"^(?:es gibt|da ist|das ist|ist)\b(?: eine?n?)?",
)
SEAM = (
    r"\b(an|ab|auf|aus|bei|da|ein|fort|frei|her|hin|hoch|los|mit|nach|raus|rein|runter"
    r"|rauf|rüber|um|vor|vorbei|weg|weiter|wieder|zu|zurück|zusammen|fertig|fest|bereit"
    r"|durch|heraus|herunter|herauf|hinaus|hinein|hinunter|ab|kennen|sauber|statt|teil"
    r"|über|unter|voll|wahr)zu(?!g[bdfhkmnpstvwz])(?=[a-zäöüß]{3,}(?:en|ern|eln)\b)"
    r"|()\bzu (?=[a-zäöüß]{2,}(?:en|ern|eln|un|ehn)\b(?: (?:und|oder) |,|$))"
)
"""The "zu" before and inside of verbs: "rauszubringen", "zu kaufen"."""
LEADING = (
    r"^(?:[\s,;:.\-]+|(?:zum|zur|in|im|nach)(?!.*(?:gehen|fahren|fliegen|laufen|kommen"
    r"|bringen|holen|rufen|schauen|sehen|ziehen|einladen|suchen|stellen|legen|packen"
    r"|setzen)\b)(?=[\s,:]|$)|(?:an|ans|am|zu|ist|dass|nur|daran|dran|um|über|für|von|und|oder|ich"
    r"|mir|mich|mal|dann|bitte|muss|den termin|namens|mit dem namen|:)(?=[\s,:]|$))+"
)
TRAILS = (
    r"(?:[\s,;:.!?\-]+|\b(?:am|für|in|im|und|oder|von|ist|der|die|das|den|dem|ein|eine"
    r"|einen|jeden?|jedes|bis|etwa|gegen|bitte|dann|dass|so|als|mein|meine|meinen|daran"
    r"|dran|muss|soll|hinzu|fällig|namens|wird|sollte)(?=[\s,.]|$))+$"
)
ARTICLE = r"^(?:eine?n?|der|die|das|den|dem|mein\w*|unser\w*)\s+(?=\S)"
BEFORE_TIME = (
    r"(?:(?<=\s)|^)(?:(?:um|am|an|bis|für|von|vom|in|im|gegen|etwa|ungefähr|ab|fällig|der"
    r"|die|das|den|dem|zum|zu|auf|jeden?|jedes|nach|vor|seit|so|ca\.?|beginnend|startend"
    r"|spätestens|genau|dann|dauert|lang)\s+)+$"
)
"""Little words that belong to the time after them."""
AFTER_TIME = r"\s+(?:uhr|lang|genau|pünktlich|herum|rum|oder so|ungefähr)\b"
PEOPLE = (
    r"\bmit (?!(?:dem |der )?(?:namen|titel|betreff)\b)(.+?)(?=(?: (?:um|am|an|in|im|für"
    r"|über|wegen|zu|zum|zur|bei|beim|auf|und dann)\b)|[TRDOMQ]{3,}|[.;!?]|$)"
)
ALSO = r",\s*und\s+|\s*,\s*|\s+und\s+|\s*&\s*"
WHERE = (
    r"(?<!termin )\b(?:in|im|bei|beim|@|am|auf) (?!(?:für|mit|um|am|an|über|mich|es|das"
    r"|dass|eine?n?|meinem? kalender|der liste)\b)"
    r"((?:der |die |dem |den |mein\w* |unser\w* "
    r"|raum )?[^\WTRDOMQ_][^,;.!?TRDOMQ]*?)(?= (?:mit|für|um|über|am|an|von|bis|und)\b"
    r"|\s*[TRDOMQ]{2,}|[,;.!?]|$)"
)
LENGTH = r"(?:\b(?:für|dauert|lang)\s+)(?:etwa |ungefähr |mindestens )?(D+)"
"""What stands before a length that is not a distance."""
OUT_OF = (
    r"^(?:wir haben|ich habe) (?:kein\w*|nur noch wenig) (?P<name>.+?)(?: mehr)?(?:[,;.]"
    r"| und\b).*\b(?:schreib|setz|füg|pack)\w* (?:es|sie|das|ihn)\b"
)
"""A thing that ran out is what shall be put on the list."""
REASON = (r",?\s*\b(?:weil|denn|da) (?:ich|wir)\b.*$",)
"""Why it is wished, said behind."""
GENERIC = r"^(?:erinnerung(?:en)?|wecker|alarme?|timer|benachrichtigung|weckruf|erinnerungsalarm)$"
RINGS = r"\b(timer|wecker|alarm|weckruf)\b"
"""What a ring without a title is called."""
WAKE = (
    r"\bweck(?:e|en|t)? (?:mich|uns)\b|\b(?:mich|uns)\b.*\bwecken\b|\b(?:aufstehen"
    r"|aufwachen|geweckt werden)\b"
)
WITH = r"^mit (?:dem |der |den |meine[mrn] )?"
POINTED = (
    r"\b(?:mich|uns)(?: bitte)? (?:[TRDO]+ )*(?:daran|dran|davon|an (?:das|es|ihn|sie"
    r"|diese[nsmr]?|den|die))(?: [TRDO]+)*(?: (?:zu )?erinnern)?$"
)
"""A reminder about what was just spoken of."""
UNDER = r"wenn|falls|sobald|nachdem|bevor|immer wenn|jedes mal wenn"
"""How a circumstance begins that was said before what is wished."""
NOTHING = (
    r"(?:eine?n? |etwas |das |neue[nrs]? |noch eine?n? )*(?:termin|ereignis|treffen"
    r"|besprechung|aufgabe|sache|eintrag|erinnerung|etwas|was|\w*liste)e?n?\b.{0,12}"
)
"""What names no thing yet: another sentence will."""
BODY = r"\b(?:an|ans|daran|dass|zu|zum|zur)\s"
"""What stands between a reminder's own time and the words of its title."""
CANCEL = r"\b(?:absag\w*|sag\w*|stopp\w*|beend\w*|brich|stornier\w*)\b"
"""To cancel, not to delete."""
CONTAINER = r"\b(?:kalender|terminplan|\w*liste|agenda|\w*zettel|voraus)\b"
NOWHERE = r"meinem?|meiner|der|dem|die|den|unserer?"
"""Words behind a preposition that name no place."""
AT_PLACE = r"in|im|bei|beim|am|auf|@"
"""What stands before a place."""
OCCASION = r"\b(?:termin|treffen|ereignis|meeting)\b"
"""What an event without a name is called."""
NOBODY = r"(?:der|dem|den) "
"""How words after "with" begin that are no person's name."""
NAME_ARTICLE = r"^(?:der|die|dem|den|meine[mrn]?)\s+(?=[A-ZÄÖÜ])"
EARLY = r"^(?!erinner)(?:(?!\bzu\b).)*\b(?:(?P<any>wecker)|alarm)\b"
"""A ring that is meant for the morning when its day is said."""
MORNING = "{} morgens"
"""How a phrase is put in the morning."""
DINES = r"\b(?:abendessen|abendbrot|feierabendbier|konzert|kneipe|kinoabend|spieleabend|disco)\b"
"""What is meant for the evening."""
EVENING = "{} abends"
BARE = (
    r"(?:erinner\w*|benachrichtig\w*) (?:mich|uns)(?: (?:bitte|daran|dran))*"
    r"|(?:(?:stell|setz|mach)\w*(?: (?:mir|uns))? )?(?:ein\w* )?erinnerung"
    r"(?: (?:dafür|dazu|daran))?"
)
"""A wish to be reminded that says of nothing: of what stands before it."""
AHEAD = "eine Stunde vorher"
"""When one is reminded of an event where nothing else is said."""
AWAKE = ("aufstehen", "aufstehen: {}")
"""What a ring is called that wakes somebody, and one that wakes them for something."""
