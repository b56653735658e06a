"""How German says which thing is meant, and what is to change about it."""

from core.language.turns.de.spelling import typed
from core.language.turns.de.verbs import DID

_PART = r"priorität|wichtigkeit|prio|(?:start|uhr)?zeit|dauer|länge"
_SHIFT = (
    "verschieben|verlegen|vorverlegen|vorziehen|ändern|verlängern|verkürzen|verringern"
    "|erhöhen|reduzieren|kürzen|umbenennen|umplanen|aktualisieren|anpassen|bearbeiten"
    "|setzen|stellen|legen|machen|markieren|kennzeichnen|hinzufügen|abziehen|taggen"
    "|korrigieren|versetzen|erweitern|hinauszögern|aufschieben"
)
_DROP = (
    "löschen|entfernen|stornieren|absagen|streichen|abbrechen|ausschalten|abschalten"
    "|abstellen|deaktivieren|stoppen|beenden|canceln|aufheben|leeren|wegmachen|rausnehmen"
    "|ausmachen|verwerfen|loswerden"
)
_STAND = (
    "erledigt|erledigen|fertig|fertiggestellt|gemacht|abgeschlossen|abschließen|abgehakt"
    "|abhaken|geschafft|begonnen|angefangen|offen|unerledigt|wieder öffnen|öffnen"
    "|archivieren|bestätigen|pausieren|schlummern|snoozen|anhalten|unterbrechen"
    "|fortsetzen|ignorieren|überspringen"
)
HEAD = {
    # act -> what stands before the thing
    "update": (
        r"^(?:(?:die )?(?:prio(?:rität)?|wichtigkeit) (?:von|für)|(?:entfern|lösch|streich"
        r"|nimm)\w* (?:das |den |die )?(?:tags?|schlagwort|label)|änder\w*|ändre|verschieb\w*"
        r"|verleg\w*|vorverleg\w*|verlänger\w*|verkürz\w*"
        r"|verringer\w*|erhöh\w*|aktualisier\w*|bearbeit\w*|pass(?:e)?|benenn\w*|nenn\w*"
        r"|korrigier\w*|reduzier\w*|versetz\w*|umplan\w*|erweiter\w*|kürz\w*"
        r"|wechs\w*|tausch\w*|mach(?:e|en)?|stell(?:e|en)?|setz(?:e|en)?|leg(?:e|en)?|zieh(?:e"
        r"|en)?|schieb(?:e|en)?|priorisier\w*|markier\w*|kennzeichn\w*|tagg?\w*|etikettier\w*"
        r"|füg(?:e|en)?|gib|häng(?:e)?|nimm|addier\w*|rechn\w*|wiederhol\w*|lad\w*|bring(?:e)?"
        r"|hol(?:e)?|senk(?:e)?|verzöger\w*)\b"
        rf"(?: (?:(?:die|den|das|der) )?(?:{_PART}|beginn|titel|namen|ort|datum) (?:von|für|vom"
        rf"|des))?"
    ),
    "remove": (
        r"^(?:(?:\S+ )?(?:absagen|löschen|stornieren)\s*: "
        r"|nicht mehr(?: an)?|(?:(?:ich|wir) )?(?:brauch(?:e|en)?|will"
        r"|möchte)(?= .*\b(?:kein\w*|nicht)\b)"
        r"|kein\w*|(?:hör auf,? )?(?:weck|erinner"
        r"|nerv)\w* mich (?:bitte )?nicht(?: mehr)?(?: daran| an)?|hör auf,? mich (?:an|zu)"
        r"|hör auf(?: mit)?"
        r"|lösch\w*|entfern\w*|stornier\w*|streich\w*|tilg\w*|verwirf|verwerf\w*|sag(?:e|en)?"
        r"|brich|brech\w*|lass(?:e|en)?|mach(?:e|en)?|stell(?:e|en)?|schalt(?:e|en|et)?"
        r"|setz(?:e|en)?|nimm|nehm(?:e|en)?|hak(?:e|en)?"
        r"|stopp\w*|beend\w*|halt\w*|deaktivier\w*|leer\w*|räum\w*|wirf|werf\w*|vergiss"
        r"|abbrechen|abschalten|ausschalten|abstellen|annullier\w*|cancel\w*|heb(?:e)?"
        r"|schmeiß\w*|hol(?:e)?|abbruch|überspring\w*)\b(?: kein\w*)?"
    ),
    "complete": (
        rf"^(?:(?:(?:ich|wir) (?:hab(?:e|en)?|bin|sind)|hab(?:e)?|bin|ist|sind) )?(?:(?:schon"
        rf"|bereits|gerade|jetzt|endlich|eben|grad) )*(?:markier\w*|setz(?:e)?|kennzeichn\w*"
        rf"|hak\w*|abhaken|erledig(?:e|en|t)|{_STAND}|streich\w*|nimm|nehm(?:e|en)?|entfern\w*"
        rf"|lösch\w*|schließ\w*|hol(?:e)?)?"
        r"(?:(?:^|(?<=\w))(?: ?:)?(?: mit)?\b)?"
    ),
    "reopen": r"^(?:öffne|eröffne|stell(?:e)?|hol(?:e)?|reaktivier\w*|mach(?:e)?|markier\w*"
    r"|setz(?:e)?)\b",
    "start": r"^(?:(?:ich )?(?:habe?|bin) |ich )?(?:fang(?:e)?|beginn(?:e)?|starte?|arbeite|jetzt"
    r"|markier\w*)\b(?: (?:jetzt|gerade))?(?: (?:an|mit))?",
    "resume": r"^(?:setz(?:e|en)?|führ(?:e)?|lass|starte|mach(?:e)?)\b",
    "review": r"^(?:prüf(?:e)?|schick(?:e)?|setz(?:e)?|markier\w*)\b",
    "archive": r"^(?:archivier\w*|leg(?:e)?)\b",
    "confirm": r"^(?:bestätig\w*|sag(?:e)?|nimm|akzeptier\w*)\b",
    "acknowledge": r"^.*$",
    "dismiss": r"^(?:ignorier\w*|überspring\w*|heute nicht|lass)\b",
    "snooze": (
        r"^(?:erinner\w* (?:mich|uns)|snooz\w*|schlumm\w*|pausier\w*|unterbrich|halt(?:e)?"
        r"|verschieb\w*|später|nicht jetzt|gleich|noch|lass mich|stell(?:e)?|schieb(?:e)?"
        r"|frag(?:e)? mich|nerv(?:e)? mich|melde? dich)\b"
        r"(?: (?:bitte|noch ?mals?|noch ein ?mal|wieder|erneut|später))*(?: (?:an|daran"
        r"|auf))?(?: (?:noch ?mals?|wieder|erneut|später))*"
    ),
}
HEAD = {act: typed(words) for act, words in HEAD.items()}
NEXT = frozenset(
    {
        "die nächste",
        "den nächsten",
        "das nächste",
        "der nächste",
        "nächste",
        "diesmal",
        "dieses mal",
        "das nächste mal",
    }
)
"""What is skipped of a series is the series' next."""
LATER_HEAD = r"^.*?\b(?:lösch\w*|entfern\w*|stornier\w*|sag(?:e)?(?= .*\bab\b))\b(?= \S)"
"""The order behind its reason: "ich bin krank, bitte lösche ..."."""
_EVENT = (
    r"(?:\w*termin|\w*treffen|meeting|\w*besprechung|party|\w*essen|feier|brunch|hochzeit"
    r"|call|reise|konferenz|einladung|spiel|interview|review|sitzung|kurs|stand-?up|demo"
    r"|retro|workshop|probe|veranstaltung|ausflug)s?\b"
)
_GUESTS = r"(?P<people>(?!ein(?:e[nmrs]?)?\b|den\b|die\b|das\b|mein|alle\b|noch\b)[^TRDOMQ]+?)"
PEOPLE = (
    rf"^(?:lad\w*|füg\w*|nimm) {_GUESTS} (?:zu|zum|zur|in"
    rf"|beim?) (?P<item>.*\b{_EVENT}.*?)(?: (?:ein|hinzu|dazu|mit auf|auf))?$",
    rf"^(?:entfern\w*|lad\w*|streich\w*|nimm) {_GUESTS} (?:von|vom|aus|beim?"
    rf"|wieder vom) (?P<item>.*\b{_EVENT}.*?)(?: (?:aus|weg|raus|wieder aus))?$",
)
STATE = (
    rf"\b(?:als |auf )?(?:ist |sind |wurde |wurden |habe |hab )?(?:(?:schon|jetzt|alle"
    rf"|bereits|noch|doch|wieder|endlich|gerade|auch) )*(?:nicht )?(?:{_STAND}|{DID}"
    rf"|in arbeit|im gange|weg|ab|zu|wieder her|wieder auf|an|fort|weiter|später)$"
    rf"|\b(?:noch ?mals?|noch ein ?mal|wieder|erneut|später)$"
)
"""How it stands, said behind the thing."""
RENAME = (
    r"^(?:benenn\w*) (?P<item>.+?) um (?:in|zu|auf) (?P<title>.+)$",
    r"^(?:benenn\w*|nenn\w*) (?P<item>.+?) (?:in|zu|nach) (?P<title>.+?)(?: um)?$",
    r"^(?P<item>.+?) (?:in|zu) (?P<title>.+?) umbenennen$",
    r"^(?:änder\w*|setz\w*|aktualisier\w*) (?:den )?(?:titel|namen) (?:von|für|vom|des"
    r"|der) (?P<item>.+?) (?:in|zu|auf|nach) (?P<title>.+?)(?: um)?$",
    r"^nenn(?:e)? (?P<item>es|das|ihn|sie|#?\d+) (?:jetzt |lieber |ab jetzt )?(?P<title>.+)$",
)
PLACE = (
    r"^(?:änder\w*|setz\w*|verleg\w*|aktualisier\w*) (?:den |die )?(?:ort|adresse"
    r"|treffpunkt) (?:von|für|vom|des|der) (?P<item>.+?) (?:auf|nach|in|zu|zum"
    r"|zur) (?P<location>.+)$",
    r"^(?:verleg\w*) (?P<item>[^TRD]+?) (?:ins?|nach|in den|in die) (?P<location>[^TRD]+)$",
)
_NOTE = "notiz|anmerkung|kommentar|beschreibung"
DESCRIBE = (
    rf"^(?:füg\w*|schreib\w*) (?:eine[n]? |die "
    rf"|als )?(?:{_NOTE})(?: hinzu)? zu (?P<item>.+?)(?: hinzu)?(?:: ?"
    rf"| dass ) ?(?P<description>.+)$",
    rf"^(?:füg|schreib|setz)\w* (?P<item>#?\d+|de[mrn] .+?|mein.+?) (?:eine "
    rf"|die )?(?:{_NOTE})(?: hinzu)?"
    r": ?(?P<description>.+)$",
    rf"^(?:{_NOTE}) (?:zu|für|an|bei) (?P<item>.+?): ?(?P<description>.+)$",
)
RETAG = (
    r"^(?:tagg?\w*|etikettier\w*|markier\w*|kennzeichn\w*) (?P<item>.+?) (?:als"
    r"|mit) (?P<tags>[\w ,-]+)$"
)
UNTAG = (
    r"^(?:entfern\w*|lösch\w*|nimm|streich\w*)\b.*\bM+ (?:von|vom|bei|aus)\b"
    r"|^(?:entfern\w*|lösch\w*) (?:das |den |die )?(?:tags?|schlagwort|label)\b"
    r"|\bM+ (?:entfernen|löschen)$"
)
TO = (
    r"\b(?:auf|zu|zum|nach|bis|für|um|am|in|im|an|lieber|jetzt|stattdessen|wird"
    r"|ist)\s+(?:den |die |das )?$"
)
"""What stands before a new time."""
RANGE = r"(?P<open>von )?(?P<old>[^ ].*?) (?:auf|nach|zu) (?P<new>.+)$"
AIM = r"^(?:um|für|auf) (?=.*(?:stunde|minute|sekunde|tag|woche|monat|jahr|min\b|std\b))"
_RING = r"(?:timer|wecker|alarm|erinnerung|frist)"
LENGTHEN = (
    rf"^(?!.*{_RING})(?:(?:verlänger|verkürz|kürz)\w*\b|.*\b(?:länger|kürzer|verlängern"
    rf"|verkürzen)\b)"
)
"""Wishes for another length, not another time."""
BY = (
    r"\b(?:um|füg\w*|häng\w*|nimm|zieh\w*|noch|weitere|verringer\w*|verlänger\w*"
    r"|verkürz\w*|reduzier\w*|erhöh\w*|vor|zurück|früher|später|vorne|hinten|verschieb\w*"
    r"|verzöger\w*|mehr|weniger|hinzu|dazu|ab)\b"
)
INSTEAD = r"\b(?:statt|anstatt|anstelle)\b|\bund nicht\b"
EARLIER = (
    r"\b(?:früher|eher|vor|vorne|vorverleg\w*|vorziehen|verringer\w*|verkürz\w*"
    r"|reduzier\w*|kürz\w*|nimm|zieh\w*|weniger|abziehen)\b"
)
REMOVE_ALL = (
    r"^(?:alle[sn]?(?: meine| die)?|komplett|ganz\w*|(?:die|den|das) ganzen?|die|den"
    r"|meine?n?)?$"
)
FROM = (
    r"[\s,]+(?:(?:der|die|das|den|welche[rsn]?) (?:ich|wir|du|am|um|für)\b|(?:weil|denn"
    r"|da) (?:ich|wir|er|sie|es)\b).*$"
)
"""Relative clauses and reasons that add nothing to a selector."""
OVERDUE = r"\b(?:überfällig|verspätet|verpasst)\w*\b|\bzu spät\b"
DONE = r"\b(?:erledigt|abgeschlossen|abgehakt|geschafft|fertig)\w*\b"
OPEN = r"\b(?:offen|unerledigt|ausstehend|aktiv)\w*\b|\bnoch (?:zu tun|offen|übrig)\b"
SNOOZED = r"\b(?:zurückgestellt|pausiert)\w*\b"
CANCELLED = r"\b(?:abgesagt|storniert)\w*\b"
STATUSES = (
    ("overdue", OVERDUE),
    ("open", OPEN),
    ("completed", DONE),
    ("snoozed", SNOOZED),
    ("cancelled", CANCELLED),
)
ABOUT = (
    r"^(?:such(?:e|en)?|find(?:e|en)?|durchsuch\w*)(?: mir)?(?: (?:in )?(?:mein\w*|den|die"
    r"|alle)? ?(?:aufgaben|terminen?|erinnerungen|meetings|liste"
    r"|kalender))?(?: nach)?\s+(?P<text>.+?)"
    r"(?: (?:in|auf|bei|unter) (?:allen )?(?:meine[nrm]?|de[nrm]|unsere[nrm]?|allen) (?:aufgaben"
    r"|terminen|erinnerungen|meetings|liste|kalender))?$"
    r"|\b(?:passend zu|mit dem wort|namens)\s+(?P<about>.+)$"
)
MINE = (
    r"\b(?:wann|um wie ?viel uhr|um welche uhrzeit|wo|an welchem tag)(?: (?:ist|sind|war"
    r"|waren|wird|hab(?:e)? ich|haben wir|findet|beginnt|startet|fängt|kommt|steht"
    r"|muss ich|soll ich|bin ich))?(?: nochmal)?(?: (?:mein\w*|der|die|das|den|dem"
    r"|unser\w*|eine?n?|nächste\w*|kommende\w*|zum|zur|beim))+"
    r" (?P<text>.+?)(?: (?:statt|an|geplant|am|um|angesetzt|wieder|los|dran|fällig|gehen"
    r"|sein|eingetragen)\b.*)?$"
)
WHEN_MUST = r"^wann (?:muss|soll|müssen|sollen|darf) (?:ich|wir) (?P<text>[^TRD]+)$"
ON_LIST = (
    r"^(?:ist|sind|steht|stehen|habe? ich|haben wir|fehlt|fehlen)\s+(?P<text>(?!da\b|es\b"
    r"|etwas\b|was\b|schon\b)\S.*?) (?:schon |noch )?(?:auf|in|im|an)\b"
)
_ONE = r"(?:eine?n? |die |der |das |den |meine?n? |unsere?n? |nächste[nrs]? )*"
_END = (
    r"(?=(?: (?:am|um|an|in|im|mit|bei|geplant|statt|dran|los|eingetragen|wieder|noch"
    r"|bitte|für)\b| ?[TRDO]{2}| ?[?.!,;]|$))"
)
LOOKED = (
    # a thing that is asked after by its name, before words that say no more of it
    rf"\berinnerung(?:en)? (?:an|für|zu[mr]?|wegen) {_ONE}(?P<text>[^TRDO]+?){_END}",
    rf"^wann (?:treffe?|sehe?|spreche?|besuche?|treffen|sehen|sprechen|besuchen) (?:ich|wir) "
    rf"(?:das nächste mal |wieder |T+ |mich mit |uns mit )*{_ONE}(?P<text>[^TRDO]+?){_END}",
    r"^(?:steht|stehen|ist|gibt es|fehlt) (?:da )?(?P<text>(?!da\b|es\b|etwas\b|was\b)\S+)"
    r" (?:schon |noch )?auf \S+ (?:\w*liste|\w*zettel)\b",
    rf"^(?:habe? ich|haben wir|hast du) (?:noch |auch |schon |T+ )*(?=eine?n? |den |die |das )"
    rf"{_ONE}(?P<text>(?!was\b|etwas\b|zeit\b)[^TRDO]+?){_END}",
    rf"^gibt es (?:T+ )?{_ONE}(?P<text>(?!was\b|etwas\b|noch\b)[^TRDO]+?){_END}",
    rf"^(?:ist|sind|war|waren) (?=mein|unser|der |die "
    rf"|das ){_ONE}(?P<text>[^TRDO]+?) (?:am |um |im |schon |noch )*T+",
)
NO_NAME = (
    r"\b(?:termine|meetings|besprechungen|ereignisse|erinnerung(?:en)?|wecker|alarme?"
    r"|\w*timer|aufgaben?|listen?|einträge|kalender|agenda|pläne?|alles|etwas|was"
    r"|irgendwas|nichts|zeit|frei|welche|wer|alle|ich|wir|vor|zu tun|tun|machen|erledigen"
    r"|aufstehen|klingelt)\b|^\W*\d+\.$"
)
"""Words that no thing is called by: the whole of a sort is asked for."""
EXTRA = (
    r"^(?:mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|der|die|das|den|dem|ein(?:e[nmrs]?)?"
    r"|nächste[nmrs]?|alle|bitte|mir|nach)\b(?!-)\s*"
)
BEFORE = (
    r"(?:(?:den|die|das|der|dem|mein\w*) (?=#?\d)|aufgabe (?=#?\d)|nummer (?=\d)"
    r"|nr\.? (?=\d)|bitte |mit |von |vom |zu |mir |uns |mich |daran |an "
    r"|kein(?:e[nmrs]?)? |für (?=mein|den|die|das)|(?:doch|mal|noch) )+"
)
AFTER = typed(
    rf"(?:^|\s+)(?:noch ?mals?|noch ein ?mal)$"
    rf"|\s+(?:bitte|erinnern|wecken|auf|um|am|an|in|im|bis|für|mit|von|vom|zu|zum|zur|nach"
    rf"|ab|weg|aus|vor"
    rf"|vorne|hinten|zurück|hinzu|dazu|hinaus|raus|runter|doch|lieber|stattdessen|wieder"
    rf"|noch|nur|als|und|so|lang|länger|kürzer|früher|später|mehr|mal|nicht|nicht mehr|den"
    rf"|die|das|der|ein|{_SHIFT}|{_DROP}"
    r"|(?:(?:wurde|wird|ist|sind|war|soll) ?)+(?:verschoben|verlegt|vorverlegt|geändert)?"
    r"|verschoben|verlegt|vorverlegt|geändert|jetzt|fällig|dran|fertig|erledigt|muss|fällt|fallen|findet|finden|ist)$"
)
"""Little words at the ends of what is left of a wish when its verb and values are taken out."""
ABSENT = (
    r"^(?:\S+ ){1,2}(?:es )?(?:leider )?(?:T+ )?(?:leider )?nicht (?:zu[mr]?|beim?"
    r"|an) (?P<item>.+?)(?: (?:kommen|gehen|teilnehmen|schaffen|dabei sein|erscheinen))?$"
)
"""Somebody cannot come: which thing must change."""
LAST = (
    rf"[ .,!?]*(?:(?:lang|länger|kürzer|später|früher|mehr|weniger|vor|zurück|ab|hinzu|dazu"
    rf"|hinaus|nach (?:vorne|hinten)|um|{_SHIFT}|verschoben|verlegt|bitte)[ .,!?]*)*"
)
"""What may stand behind a new time."""
BETWEEN = "um|am"
"""What may stand between two parts of one new time."""
SIDES = ("{} früher", "{} später")
"""A length as a move: to which side."""
WHOLE = ("alle Aufgaben", "alle Termine")
"""What empties a list and a calendar."""
LIST = r"\b\w*listen?\b|\bto-?dos?\b|\b\w*zettel\b"
KINDS = (
    r"termine?|meetings?|treffen|besprechung(?:en)?|ereignis(?:se)?|erinnerung(?:en)?"
    r"|wecker|alarme?|timer|aufgaben?|listen?|to-?dos?|kalender|agenda|pläne?|\w*liste"
)
"""Words that only say what sort of thing is looked for."""
AMOUNT = (
    r"(?:füg(?:e)?|gib|nimm|zieh(?:e)?|häng(?:e)?|rechne|addier(?:e)?)(?: (?:mir|noch"
    r"|weitere|etwa|ungefähr))* "
)
"""What stands before a length by which something is moved, and which is said first."""
SORT = r"\s(?:aufgabe|erinnerung|termin)$"
"""A sort said behind a name."""
