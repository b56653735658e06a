"""What is said around the German words that matter: cut away, a title or a selector remains."""

_SET = (
    r"(?:stell(?:e|en|t)?|setz(?:e|en)?|mach(?:e|en)?|erstell(?:e|en)?|leg(?:e|en)?|richt(?:e|en)?|gib|schick(?:e)?|programmier(?:e|en)?"
    r"|aktivier(?:e|en)?|start(?:e|en)?|schalt(?:e|en)?|füg(?:e|en)?|erzeug(?:e|en)?|plan(?:e|en)?|trag(?:e|en)?|brauch(?:e|en)?|möchte|will|speicher(?:e|n)?)"
)
_RING = r"(?:erinnerung(?:en)?|erinnerungsalarm|wecker|alarme?|timer|weckruf|benachrichtigung|countdown)"

PLACE = (
    r"(?:\b(?:auf|in|im|zu|zum|zur|von|vom|aus|an)\b )+(?:(?:mein\w*|die|der|den|dem|unser\w*|diese[rnm]?|einem?|einer) )*(?:google |outlook |privaten |geschäftlichen )?(?:kalenders?|terminplan(?:er)?|agenda)\b",
    r"(?:\b(?:auf|in|im|zu|zum|zur|von|vom|aus|an)\b )+(?:(?:mein\w*|die|der|den|dem|unser\w*|diese[rnm]?|einem?|einer) )*(?:\w*listen?(?: \w+$)?|\w*zettel|to-?dos?|aufgaben|einkauf)\b",
)
NAMED = (
    r"\b(?:namens|genannt|mit (?:dem )?(?:namen|titel|betreff)|mit der bezeichnung|nenn(?:e)? (?:es|ihn|sie|das))\b:? ?"
    r"(?P<name>[^,;.TRDO]+?)(?= (?:für|am|um|in|im|zu|von|mit|und|auf|an)\b|[,;.]|$|\s*[TRDO]{2,})"
)
REMIND = (
    r"^erinner(?:e|n|t)? (?:sie )?(?:mich|uns)\b(?: bitte)?(?: daran| dran)?,?",
    r"\b(?:mich|uns)(?: daran)?(?=.* (?:zu )?erinner)|\b(?:daran )?(?:zu )?erinnern?(?: (?:wirst|kannst))?$",
    r"\berinnert werden\b|^ich möchte(?= .*erinnert werden)",
    r"^(?:denk(?:e)? (?:bitte )?dran|vergiss nicht|lass mich (?:bitte )?nicht vergessen|nicht vergessen|ich (?:darf|will|möchte) nicht vergessen)\b,?",
    r"^sag(?:e)? mir(?: bescheid)?,?(?: dass ich)?",
    r"^weck(?:e|en)? (?:mich|uns)\b(?: bitte)?(?: auf)?",
    r"^(?:nerv(?:e)?|stups(?:e)?|benachrichtig(?:e)?|warn(?:e)?|ping(?:e)?|alarmier(?:e)?) (?:mich|mir|uns)\b",
    rf"(?:\b{_SET}\b )?(?:mir |uns )?(?:bitte )?(?:(?:eine?n?|den|die|das|mein\w*|noch eine?n?|neue[nrs]?|zusätzliche[nr]?|R+|T+|D+)[ -])*{_RING}(?: (?:ein|an|fest|hinzu)(?=$|[ ,]))?",
    rf"\b{_SET}\b (?=\S+ ?-?timer)|(?<=\w)[- ]?(?:timer|wecker|erinnerung|alarm)\b",
    r" (?:ein)?(?:stellen|einrichten|anlegen|erstellen|hinzufügen|setzen|starten|machen)$",
    r"\b(?:daran|dran),?(?= dass|,)",
    r"\bdass (?:ich|wir)\b",
)
CREATE = (
    r"^(?:(?:ich|wir) )?(?:möchten?|will|wollen|brauche?n?|hätten?)? ?(?:gerne? )?(?:füg(?:e|en)?|erstell(?:e|en)?|mach(?:e|en)?|leg(?:e|en)?|setz(?:e|en)?|stell(?:e|en)?|plan(?:e|en)?|vereinbar(?:e|en)?|organisier(?:e|en)?"
    r"|trag(?:e|en)?|notier(?:e|en)?|schreib(?:e|en)?|speicher(?:e|n)?|pack(?:e|en)?|merk(?:e|en)?|nimm|buch(?:e|en)?|reservier(?:e|en)?|block(?:e|ier(?:e|en)?)|neue[rsn]?|tu|hinzufügen)(?: (?:mir|uns|dir))?(?: bitte)?\b(?: (?:eine?n?|den|die|das|mein\w*|neue[nrs]?))*(?: (?:termin(?! (?:beim?|mit))|kalendereintrag|eintrag|aufgabe|to-?do|notiz|ereignis)\b(?: (?:namens|für|zum|zur|über|:))?)?:?",
    r"^(?:neue[rs]? )?(?:aufgabe|to-?do|termin|notiz|ereignis)\s*:",
    r"\s(?:hinzufügen|hinzu|dazu|ein|an|auf|vor|draufsetzen|aufschreiben|eintragen|einplanen|anlegen|vormerken|notieren|aufnehmen|erstellen|drauf)$",
)
CREATE_TASK = CREATE
FACT = (
    r"^(?:ich|wir) hab(?:e|en)?\b(?: eine?n?| mein\w*)?",
    r"^(?:ich|wir) (?:werden?|muss|müssen)\b(?: eine?n?)?",
    r"^(?:es gibt|da ist|das ist)\b(?: eine?n?)?",
)
LEADING = (
    r"^(?:[\s,;:.\-]+|(?:an|am|zu|zum|zur|dass|daran|dran|um|über|für|von|im|in|und|oder|ich|mir|mich|mal|dann|bitte|muss|den termin|namens|mit dem namen|:)(?=[\s,:]|$))+"
)
TRAILS = (
    r"(?:[\s,;:.!?\-]+|\b(?:an|am|um|für|in|im|zu|und|von|ist|der|die|das|den|dem|ein|eine|einen|mit|jeden?|jedes|jede|bis|etwa|gegen|ab|bitte|dann|dass|so|als|mein|meine|vor|oder|auf|daran|muss|soll|hinzu|ein|auf|bei|beim|nach)(?=[\s,.]|$))+$"
)
ARTICLE = r"^(?:eine?n?|der|die|das|den|dem|mein\w*|unser\w*)\s+(?=\S)"
BEFORE_TIME = (
    r"(?:(?<=\s)|^)(?:(?:um|am|an|bis|für|von|vom|in|im|gegen|etwa|ungefähr|ab|fällig|der|die|das|den|dem|zum|zu|auf|jeden?|jedes|nach|vor|seit|so|ca\.?|beginnend|startend|spätestens|genau|dann|dauert|lang)\s+)+$"
)
AFTER_TIME = r"\s+(?:uhr|lang|genau|pünktlich|herum|rum|oder so|ungefähr)\b"
PEOPLE = r"\bmit (?!(?:dem |der )?(?:namen|titel|betreff)\b)(.+?)(?=(?: (?:um|am|an|in|im|für|über|wegen|zu|zum|zur|bei|beim|auf|und dann)\b)|[TRDOMQ]{3,}|[.;!?]|$)"
ALSO = r",\s*und\s+|\s*,\s*|\s+und\s+|\s*&\s*"
WHERE = (
    r"\b(?:in|im|bei|beim|@|am|auf) (?!(?:für|mit|um|am|an|über|mich|es|das|dass|eine?n?|meinem? kalender|der liste)\b)"
    r"((?:der |die |dem |den |mein\w* |unser\w* |raum )?[^\WTRDOMQ_][^,;.!?TRDOMQ]*?)(?= (?:mit|für|um|über|am|an|von|bis|und)\b|\s*[TRDOMQ]{2,}|[,;.!?]|$)"
)
LENGTH = r"(?:\b(?:für|dauert|lang)\s+)(?:etwa |ungefähr |mindestens )?(D+)"
OUT_OF = r"^(?:wir haben|ich habe) (?:kein\w*|nur noch wenig) (?P<name>.+?)(?: mehr)?(?:[,;.]| und\b).*\b(?:schreib|setz|füg|pack)\w* (?:es|sie|das|ihn)\b"
REASON = (r",?\s*\b(?:weil|denn|da) (?:ich|wir)\b.*$",)
GENERIC = r"^(?:erinnerung(?:en)?|wecker|alarme?|timer|benachrichtigung|weckruf|erinnerungsalarm)$"
RINGS = r"\b(timer|wecker|alarm|weckruf)\b"
WAKE = r"\bweck(?:e|en|t)? (?:mich|uns)\b|\b(?:mich|uns)\b.*\bwecken\b|\b(?:aufstehen|aufwachen|geweckt werden)\b"
WITH = r"^mit (?:dem |der |den |meine[mrn] )?"
POINTED = r"\berinner(?:e)? (?:mich|uns) (?:daran|dran|an (?:das|den|die|diesen?|es))$"
UNDER = r"wenn|falls|sobald|nachdem|bevor|immer wenn|jedes mal wenn"
BODY = r"\b(?:an|daran|dass|zu|zum|zur)\s"
CANCEL = r"\b(?:absag\w*|sag\w*|stopp\w*|beend\w*|brich|stornier\w*)\b"
CONTAINER = r"\b(?:kalender|terminplan|\w*liste|agenda|\w*zettel|voraus)\b"
NOWHERE = r"meinem?|meiner|der|dem|die|den|unserer?"
AT_PLACE = r"in|im|bei|beim|am|auf|@"
OCCASION = r"\b(?:termin|treffen|ereignis|meeting)\b"
NOBODY = r"(?:der|dem|den) "
NAME_ARTICLE = r"^(?:der|die|dem|den|meine[mrn]?)\s+(?=[A-ZÄÖÜ])"
AWAKE = ("aufstehen", "aufstehen: {}")
