"""German sentences about the conversation itself and the speaker."""

from core.language.turns.de.spelling import rows

DAYS = {"today": "heute", "tomorrow": "morgen", "week": "heute für 7 Tage"}
"""The days that /today, /tomorrow and /week ask for."""
_SEE = r"(?:(?:wie|was)(?: sieht| ist| wird| bringt)?|zeige?(?: mir)?|gib mir)? ?"
ASKED = (
    # command, pattern of a whole wish that asks for the same, with what follows it as `rest`
    (
        "week",
        rf"{_SEE}(?:meine woche|die woche(?= aus)|(?P<rest>(?:diese|nächste"
        rf"|kommende) woche)(?= aus))(?: aus)?|(?:zeige?|gib)(?: mir)? (?:(?P<rest2>(?:diese"
        rf"|nächste|kommende) woche)|die woche)|wochenübersicht",
    ),
    (
        "today",
        rf"{_SEE}mein tag(?: (?:heute )?aus)?|(?:zeige?|gib) mir meinen tag|tagesübersicht"
        rf"|wie sieht (?:es )?heute aus",
    ),
)
_IT = "(?:das|es|dies|den|die|ihn|sie)"
_MADE = (
    "hinzugefügt|erstellt|angelegt|eingetragen|verschoben|abgesagt|gelöscht|geändert"
    "|gemacht|gestellt"
)
SENTENCES: tuple[tuple[str, str, str, str], ...] = rows(
    (
        # rule id, noun, verb, pattern of the whole wish; its groups are arguments
        (
            "undo",
            "conversation",
            "undo",
            rf"(?:undo|rückgängig|zurücknehmen|widerrufen|mach(?:e)? {_IT} (?:bitte "
            rf"|wieder )?rückgängig|{_IT} (?:bitte )?(?:wieder )?(?:rückgängig(?: machen)?"
            rf"|zurücknehmen)|nimm {_IT} (?:wieder )?zurück"
            r"|(?:alles|letzte (?:aktion|änderung)|die letzte (?:aktion"
            r"|änderung)) rückgängig(?: machen)?|mach(?:e)? (?:alles|die letzte (?:aktion"
            r"|änderung)) rückgängig|rückgängig machen|mach(?:e)? rückgängig)(?: bitte)?",
        ),
        (
            "undo-item",
            "conversation",
            "undo",
            r"mach(?:e)? (?P<item>.+?) (?:wieder )?rückgängig"
            r"|(?P<item2>(?!.*\bwarum\b).+?) rückgängig(?: machen)?",
        ),
        (
            "redo",
            "conversation",
            "redo",
            rf"(?:redo|wiederherstellen|stell(?:e)? {_IT} wieder her"
            rf"|mach(?:e)? {_IT} (?:doch )?(?:wieder|noch ?mal)"
            rf"|doch wieder|{_IT} doch|wiederholen)",
        ),
        (
            "redo-item",
            "conversation",
            "redo",
            r"(?:redo (?P<item>.+?)|stell(?:e)? (?P<item2>.+?) wieder her)",
        ),
        (
            "why",
            "conversation",
            "why",
            r"(?:warum|wieso|weshalb|weswegen)(?: (?:das|denn|denn das|nicht|so|ist das so"
            r"|hast du das (?:gemacht|getan|gesagt)|denkst du das))?|wie kommst du (?:darauf|drauf"
            r"|dazu)|erklär(?:e)?(?: mir)?(?: das| dich)?|wie hast du das verstanden",
        ),
        (
            "wrong",
            "corrections",
            "mark",
            r"(?:(?:nein|oh|sorry)[,.!]? )?(?:(?:das|es) (?:ist|war) (?:ganz |total |völlig "
            r"|leider )?(?:falsch|verkehrt|ein fehler|nicht richtig|nicht korrekt)"
            r"|(?:das )?stimmt (?:so )?nicht|falsch|fehler"
            r"|(?:das|so) (?:habe?|hatte) ich (?:so |das )?nicht (?:gemeint|gesagt|gewollt"
            r"|so gemeint)|(?:das|so) (?:war|ist) (?:so |das )?nicht (?:gemeint|gewollt"
            r"|was ich (?:wollte|meinte|gesagt habe))|das meinte ich nicht|das wollte ich nicht"
            r"|du hast (?:mich|das|es) (?:falsch|nicht richtig|nicht) verstanden|(?:das"
            r"|da) hast du (?:mich )?(?:falsch|nicht richtig) verstanden|falsch verstanden"
            r"|missverstanden|du hast mich missverstanden|du liegst falsch)",
        ),
        (
            "why-item",
            "conversation",
            "why",
            rf"(?:warum|wieso|erklär(?:e)?) (?P<item>#\d+)|(?:warum"
            rf"|wieso) hast du (?P<item2>.+?) (?:{_MADE})",
        ),
        (
            "help",
            "conversation",
            "help",
            r"hilfe|hilf mir|was kannst du(?: (?:alles|so|noch|tun|machen|für mich tun))*"
            r"|wie funktioniert (?:das|es|dieser bot)|wie funktionierst du|was (?:kann|soll"
            r"|könnte) ich (?:dir |dich |hier |alles )*(?:sagen|fragen|tun|machen|schreiben"
            r"|eingeben)|befehle|menü|zeig(?:e)? mir,? was du kannst",
        ),
        (
            "show-thing",
            "conversation",
            "show",
            r"(?:zeige?(?: mir)?|was (?:ist|war)|öffne|details (?:zu|von))(?: aufgabe| termin"
            r"| erinnerung)? (?P<item>#\d+)(?: noch ?mal)?|zeige? (?:mir )?(?P<item2>es|das)",
        ),
        (
            "privacy",
            "conversation",
            "privacy",
            r"datenschutz(?:erklärung)?|was (?:speicherst|weißt"
            r"|behältst) du(?: alles)?(?: über mich| von mir)?|welche daten (?:hast|speicherst"
            r"|behältst) du(?: über mich| von mir)?",
        ),
        (
            "export",
            "upkeep",
            "export",
            r"(?:exportier(?:e|en)?|sicher(?:e)?|lade) (?:alle )?(?:meine|alle) (?:daten"
            r"|sachen)(?: herunter| runter)?|exportier(?:e)? alles"
            r"|(?:alle )?meine daten (?:exportieren|herunterladen|sichern|bitte)|(?:gib"
            r"|schick)(?:e)? mir (?:eine kopie )?(?:alle[r]? )?meine[r]? daten|(?:ich (?:möchte"
            r"|will|hätte gerne?) )?(?:eine kopie )?meine[r]? daten(?: haben)?|export",
        ),
        (
            "people-show",
            "people",
            "show",
            r"(?:zeig(?:e)?(?: mir)? |was sind |wie sind )?meine (?:einstellungen|präferenzen"
            r"|zeitzone)|(?:zeig(?:e)? (?:mir )?)?mein profil|in welcher zeitzone bin ich"
            r"|welche zeitzone (?:habe|hab) ich|einstellungen",
        ),
        (
            "people-invite",
            "people",
            "invite",
            r"(?:mach(?:e)?|erstell(?:e)?|gib mir|ich brauche|ich möchte) (?:mir )?(?:eine?n? "
            r"|noch eine?n? )?(?:neue[n]? )?einladung(?:scode)?(?: für jemanden)?"
            r"|einladung(?:scode)?(?: erstellen)?|lad(?:e)? (?:jemanden|eine[n]? freund(?:in)?"
            r"|noch jemanden) ein|jemanden einladen",
        ),
        (
            "people-recover",
            "people",
            "recover",
            r"(?:(?:mach(?:e)?|erstell(?:e)?|gib mir"
            r"|ich brauche) )?(?:einen )?wiederherstellungscode(?: für (?:mich|mich selbst)"
            r"| für (?P<person>.+?))?(?: erstellen)?",
        ),
        (
            "people-unlink",
            "people",
            "unlink",
            r"(?:entfern(?:e)?|trenn(?:e)?|lösch(?:e)?|vergiss) (?:alle )?meine (?:anderen"
            r"|alten) konten|(?:alle )?meine (?:anderen|alten) konten (?:entfernen|trennen)",
        ),
        (
            "people-zone",
            "people",
            "update",
            r"(?:(?:änder(?:e)?|setz(?:e)?|stell(?:e)?|wechsel) )?(?:meine|die) (?:zeitzone"
            r"|uhr)(?: ist| auf| zu|:)(?: jetzt)? (?P<timezone>[^\d,;]+?)(?: um| ein| ändern"
            r"| setzen| stellen)?|zeitzone:? (?P<timezone2>[a-zäöüß_/ ]+)",
        ),
        (
            "people-live",
            "people",
            "update",
            r"(?:(?:ich|wir) (?:wohne|wohnen|lebe|leben|arbeite)(?: jetzt)? in|meine stadt ist"
            r"|ich bin(?: jetzt)? in der zeitzone"
            r"|mein zuhause ist(?: in)?) (?P<timezone>[^\d,;]+?)(?: jetzt)?|(?:ich bin"
            r"|wir sind)(?: jetzt| gerade)? nach (?P<timezone2>[^\d,;]+?) (?:gezogen|umgezogen)"
            r"|ich ziehe nach (?P<timezone3>[^\d,;]+?)(?: um)?",
        ),
        (
            "people-name",
            "people",
            "update",
            r"(?:mein name ist|mein name lautet|ich heiße|ich heisse|nenn(?:e)? mich"
            r"|du kannst mich) (?P<display_name>(?!mir\b|uns\b|dem\b|der\b|den\b|das\b"
            r"|ein)[\w .'-]{1,40}?)(?: nennen| zu mir)?",
        ),
        (
            "people-language",
            "people",
            "update",
            r"(?:sprich|rede|antworte|schreib(?:e)?)(?: bitte)?(?: mit mir| mir)? (?:auf "
            r"|in )?(?P<language>deutsch|englisch|französisch|spanisch|italienisch|portugiesisch"
            r"|niederländisch|russisch)(?: mit mir)?"
            r"|(?:änder(?:e)?|stell(?:e)?|setz(?:e)?|wechsel) (?:die "
            r"|meine )?sprache (?:auf|zu) (?P<language2>deutsch|englisch|französisch|spanisch"
            r"|italienisch|portugiesisch|niederländisch|russisch)(?: um)?",
        ),
        (
            "people-morning",
            "people",
            "update",
            r"(?:mein (?:morgen|tag)) (?:beginnt|fängt"
            r"|startet)(?: um)? (?P<morning>\d{1,2})(?: uhr)?(?: an)?",
        ),
        (
            "people-minutes",
            "people",
            "update",
            r"(?:meine )?(?:termine|meetings|besprechungen) (?:dauern|sind"
            r"|sollen)(?: normalerweise| standardmäßig"
            r"| meistens)?(?: immer)? (?P<default_meeting_minutes>\d{1,3}) min(?:uten)?(?: lang"
            r"| dauern)?",
        ),
    )
)
TALK = (
    # rule id, pattern of a whole message that asks for nothing
    (
        "hello",
        r"(?:(?:hi|hallo|hey|huhu|servus|moin(?: moin)?|grüß (?:dich|gott)|grüezi|na"
        r"|guten (?:morgen|tag|abend)|tag)(?: zusammen| nudge| du"
        r"| bot)?[\s,!.]*)+(?:wie geht(?:'s| es)(?: dir)?(?: heute)?)?|wie geht(?:'s"
        r"| es)(?: dir)?(?: heute)?|was geht|wer bist du|was bist du|bist du (?:da|ein bot"
        r"|echt|ein mensch)",
    ),
    (
        "thanks",
        r"(?:(?:ok(?:ay)?|super|perfekt|cool|toll|alles klar|gut)[,!. ]+)?(?:danke(?:schön"
        r"| schön| sehr| dir| vielmals)?|vielen dank|herzlichen dank|tausend dank|besten dank"
        r"|merci)(?: dir| nudge| für die hilfe)*|cool|schön|gut gemacht|toll|klasse|prima"
        r"|super|spitze|[👍🙏❤️😊🎉👌]+",
    ),
    (
        "bye",
        r"(?:tschüss?|tschau|ciao|auf wiedersehen|bis (?:später|bald|dann|morgen)|mach'?s gut"
        r"|gute nacht|schönen (?:tag|abend)(?: noch)?)",
    ),
    (
        "no",
        r"(?:oh |ok(?:ay)? |ach )?(?:vergiss (?:es|das)|egal|schon gut|nicht so wichtig"
        r"|nein danke|nö|nee|lass (?:es|gut sein|mal))",
    ),
)
HERE = (
    r"(?:ich bin|bin|wir sind)(?: jetzt| gerade| zur zeit| zurzeit| derzeit| wieder"
    r"| momentan)* in (?P<timezone>[^\d,;TRDO]+?)(?: jetzt| gerade| im moment"
    r"| angekommen)?"
)
"""Where somebody is, when the place is written as a name."""
NOT_PLACES = (
    r"^(?:eine[mr]?|de[mrn]|die|das|meine[mr]?|unsere[mr]?|dein\w*|eile|sorge|panik|not"
    r"|gefahr|rente|elternzeit|ordnung|besprechung(?:en)?|terminen?|meetings?|trauer"
    r"|stimmung|form|arbeit|quarantäne|urlaub|pause|behandlung|verzug|versuchung)\b"
)
YES = (
    r"(?:ja(?: bitte| klar| gerne?| genau)?|jo|jep|jap|jup|jawohl|klar|na klar|ok|okay"
    r"|gerne?|sehr gerne?|mach(?: das| es)?(?: bitte)?|tu das|genau|richtig|korrekt|stimmt"
    r"|passt(?: so)?|in ordnung|natürlich|sicher|selbstverständlich|bitte|perfekt|super"
    r"|gut|sehr gut|bestätigt|bestätige|unbedingt|auf jeden fall|los|einverstanden|j|yes"
    r"|yep)"
)
NO = (
    r"(?:nein|nö|nee|ne|nicht|bloß nicht|lieber nicht|doch nicht|lass(?: es| das| mal"
    r"| gut sein)?|abbrechen|abbruch|brich ab|stopp?|vergiss (?:es|das)|egal|nicht jetzt"
    r"|keine?[sr]?(?: von beiden| davon)?|weder noch|nein danke|n|no|danke nein)"
)
YES_LABEL, NO_LABEL = "ja|yes", "nein|no"
"""How the labels of the buttons begin that these words press."""
PRESS = (
    r"(?:drück(?:e)?|klick(?:e)?|tipp(?:e)?|wähl(?:e)?|nimm)(?: auf)?(?: den| die"
    r"| das)? (?P<label>.+?)(?: knopf| button| taste)?"
)
_IS = (
    r"mach(?:e)?(?= .*\b(?:draus|daraus)\b)|mach(?:e)? (?:es|das|daraus)"
    r"|verschieb(?:e)? (?:es|das|ihn|sie)(?: auf)?|änder(?:e)? (?:es|das)(?: auf)?"
)
AGAIN = (
    rf"(?:nein|nee|nö|doch|eigentlich|sorry|entschuldigung|moment|warte|ich meinte"
    rf"|ich meine|ich sagte|ich hab(?:e)? .{{1,20}} gesagt|lieber|besser|eher|ups|hm+|{_IS}"
    rf"|stattdessen|korrektur|nicht das|sagen wir|sag wir)"
)
"""What begins a correction of what was just understood."""
SELF = (
    r"(?:(?:[,.;!?…]|\.\.\.|\s[-–—]+)\s*(?:(?:ach|äh|ähm|hm+|oh) )?(?:(?:äh+m?(?=,? ?T)"
    r"|(?:nein|nee|nö"
    r"|moment(?: mal)?|warte(?: mal)?|stopp?|sorry|entschuldigung|pardon|ups|quatsch"
    r"|halt)(?=\s*(?:[,.!:]|[-–—] |\Z|T"
    r"|(?:nein|warte|sorry|doch|eigentlich|um|am|lieber|besser|ich meine|ich meinte)\b"
    r"|\d{1,2}(?::\d\d)?[\s.!]*\Z))|eigentlich|ich meine|ich meinte|genauer gesagt"
    r"|besser gesagt|korrektur|doch lieber|lieber doch|lieber|doch besser|oder besser"
    r"|doch nicht(?=[\s.!]*\Z)|vergiss es(?=[\s.!]*\Z)|doch(?= T)|sagen wir|mach (?:das|es"
    r"|daraus)(?! (?:ein|eine|den|die|das|wöch|jed)\b))\b(?:[\s,.!:-]|\Z)*)+"
    r"| (?:nein warte|warte nein|nein sorry|sorry nein|nein doch|ich meine|ich meinte"
    r"|oder besser|nein lieber|äh nein|ach nein)\b[\s,.!:-]*(?:lieber )?)"
)
"""What stands before words that replace the ones just said."""
MAKE_IT = r"mach (?:es|das|daraus)[\s,.!:-]*\Z"
"""Before a time or a mark it corrects; before other words it says how."""
LED = (
    r"(?:für|zu|mit|von|um|am|im|in|an|auf|über|das|es|ich|wir|du|ist|sind|wenn|weil|so"
    r"|und|aber|dass|bei)\b"
)
"""How words begin that name nothing."""
UNSAID = r"\b(?:doch|eigentlich|warte|moment|oh|ach)\b.*\b(?:nein|nicht)\b|vergiss es|doch nicht"
"""Taking back all of it."""
HOUR = (
    rf"(?:(?:nein|nee|sorry|doch|eigentlich|warte|lieber|besser|eher|um|auf|gegen|{_IS}"
    rf"|ich meinte|ich meine|ich sagte|sagen wir)[\s,.!]+)*(?P<hour>(?:1\d|2[0-3]"
    rf"|[1-9])(?::[0-5]\d)?)(?: uhr)?[\s.!]*"
)
"""A number that can only be an hour, and what may stand before it."""
RENAMED = (
    r"^(?:(?:nein|nee|sorry|doch|ups|moment|warte|quatsch)[,.!]+ "
    r"|(?:nein, )?ich mein(?:t)?e |besser gesagt |nein )(?!danke\b)"
)
"""A message that begins so and names a thing gives the last one another name."""
AIM = r"^auf (?=\D)"
INSTEAD = r"\b(?:stattdessen|lieber|doch|eigentlich|dann|bitte|besser|eher)\b"
MORE = (
    r"^(?:(?:und|auch|plus|ach,? und|und auch|außerdem|sowie|und noch|noch)\s+"
    r"|(?=füg))(?P<add>füg(?:e)? (?:auch |noch )?(?!\S+ (?:zu|in|auf)\b))?(?:auch "
    r"|noch )?(?P<more>.+?)(?: auch| noch| dazu| hinzu)*$"
)
WHAT_ABOUT = (
    r"^(?:und|wie wär'?s|wie wäre es|was ist|wie sieht(?:'s| es)?)(?: mit| am| um| für"
    r"| aus)*\s+"
)
CALL_IT = r"^(?:nein,? )?nenn(?:e)? (?:es|das|ihn|sie) (?:lieber |doch |bitte )?(?P<title>.+)$"
LEADS = frozenset(
    (
        "in um am an bis ab gegen ca mach lass uns sagen sag wir vielleicht wie wäre wärs es "
        "mit jede"
        " jeden jedes nicht ja nein ok gut dann einfach ist auf soll könnte verschieb verschiebe"
        " ändere bitte so etwa ungefähr denke besser lieber doch der die das den im"
    ).split()
)
"""Words that lead to a time in an answer."""
FILLER = frozenset(
    "der die das den dem ein eine einen diese dieser diesen bitte option knopf button zu "
    "für auf am um mein meine es ich will möchte nehme nimm mal".split()
)
"""Words that choose nothing."""
ORDINALS = {
    f"{article}{stem}{ending}": place
    for place, stem in enumerate(("erste", "zweite", "dritte", "vierte", "fünfte"), start=1)
    for article in ("", "der ", "die ", "das ", "den ")
    for ending in ("", "n", "r", "s")
}
"""Which of the buttons, counted from the first."""
FROM_CITY = (
    r"^(?:ich bin in|ich wohne in|ich lebe in|wir sind in|in|aus|nahe|bei|es ist"
    r"|das ist)\s+"
)
"""What stands before a city in an answer."""
TO_PEOPLE = frozenset("ruf rufe anrufen frag frage schreib schreibe".split())
"""Verbs that carry over only to names."""
SHARED_VERBS = frozenset(
    "kauf kaufe kaufen hol hole holen besorg besorge besorgen bestell bestelle bestellen "
    "ruf rufe anrufen bezahl bezahle bezahlen"
    " putz putze putzen wasch wasche waschen reparier repariere reparieren gieß gieße "
    "gießen füttere füttern".split()
)
"""Verbs that carry over to what is added: "und Milch" after "Eier kaufen"."""
LAST_VERBS = frozenset(
    "kaufen einkaufen holen besorgen bestellen anrufen bezahlen putzen waschen "
    "reparieren gießen füttern abholen mitbringen schreiben zurückrufen".split()
)
"""Verbs that stand last in a title, and so also for what is put in its place."""
WITH_PERSON = r"(?P<before>.*\bmit )(?P<name>[A-ZÄÖÜ][\w'-]*)$"
"""A title that names whom one is with."""
