"""How Italian says that something is done, begun, put off or seen."""

from core.language.turns.it.verbs import (
    ALERT,
    CANCEL,
    CHANGE,
    EMPTY,
    FINISH,
    PAUSE,
    PUT_OFF,
    READ,
    REMIND,
    RESUME,
    RINGS,
    SEE,
    SHOW,
    STOP,
    TAKE,
    TELL,
)

_ORDER = rf"{CANCEL}|{TAKE}|{SHOW}|{READ}|{SEE}|{TELL}|{CHANGE}|{PUT_OFF}|{EMPTY}|{STOP}"
_DONE = r"(?:fatt|finit|completat|conclus|terminat|eseguit|sbrigat|chius|risolt|evas)[oaie]"
_GONE = (
    r"(?:pagat|comprat|acquistat|inviat|mandat|spedit|consegnat|portat|ritirat|pulit"
    r"|lavat|stirat|chiamat|telefonat|scritt|rispost"
    r"|prenotat|ordinat|riparat|aggiustat|sistemat|riordinat|firmat|stampat|compilat"
    r"|restituit|annaffiat|innaffiat|pres|bevut|cucinat"
    r"|preparat|rinnovat|sostituit|cambiat|buttat|svuotat|studiat|lett|sfamat|venduto?"
    r"|richiest|stes|piegat|versat|saldat)[oaie]?"
)
"""What is done when it is told of a thing."""

TELLING: tuple[tuple[str, str, float, str], ...] = (
    (
        "done-mark",
        "complete",
        8.0,
        rf"^(?!.*\bnon\b)(?:{FINISH}|imposta\w*|metti\w*|considera\w*"
        rf"|dai\b)\b.*\b(?:come |per )?(?:{_DONE}|{_GONE})\b",
    ),
    (
        "done-check-off",
        "complete",
        7.5,
        r"^(?:spunt[ai]\w*|flagg[ai]\w*|depenn[ai]\w*|barr[ai]\w*)\b",
    ),
    (
        "done-complete",
        "complete",
        6.0,
        r"^(?:complet[ai]|complet[ai]l[oaie]|complet[ai]re|concludi|chiudi|termina"
        r"|finisci)l?[oa]? (?!.*[TR])(?=#|il|lo|la|l'|i|gli|le|\d|att|comp)",
    ),
    (
        "done-list-off",
        "complete",
        7.0,
        r"^(?:togl|elimin|rimuov|cancell|depenn|spunt)\w+\b(?!.*\btutt[oaie]\b).*\b(?:da"
        r"l|dalla|dall|nella|sulla)\b.*\b(?:list[ae]|spesa|cose da fare)\b",
    ),
    (
        "done-i-did",
        "complete",
        7.0,
        r"^(?:(?:io|noi) )?(?:ho|abbiamo|mi sono|ho già|l'ho|li ho|le ho) (?:già "
        rf"|appena |finalmente |anche )*(?:{_DONE}|{_GONE})\b(?!.*\?)(?! (?:alle|che)\b)",
    ),
    (
        "done-number",
        "complete",
        7.5,
        rf"^(?:ho )?{_DONE} (?:di|con) \w+(?!.*[TR])|^{_DONE}(?: (?:con|il|la|l'"
        r"|anche))* ?(?:#\d+|\d+$|\d+ e|il|la|l'|lo|i|gli|le|Q)(?!.*[TR])",
    ),
    (
        "done-is",
        "complete",
        6.5,
        r"(?:è|sono|è stat[oa]|sono stat[ie]) (?:tutt[oaie] |già |ora "
        rf"|adesso )*(?:{_DONE})\b(?!\?)|^(?:tutto )?{_DONE}(?: con)?: ",
    ),
    (
        "done-word",
        "complete",
        7.0,
        r"^(?:(?:è|tutto|già|ok|appena|l'ho|le ho|li ho|ho|ecco"
        rf"|bene) )*{_DONE}(?: (?:tutto|già|adesso|ora|tutti|tutte))*$",
    ),
    (
        "done-end",
        "complete",
        6.5,
        rf"^(?!(?:{_ORDER})(?!\w))(?!ho |abbiamo |non |cosa |che |quali |(?:le |i "
        r"|tutt[ie] )*(?:ultim\w+|attività|compiti|task"
        rf"|promemoria) )[^?TRD]{{2,60}} (?:{_DONE}|{_GONE})$",
    ),
    (
        "done-both",
        "complete",
        7.0,
        r"^(?:entramb[ie]|tutt[ie](?: e due)?|quest[oaie]|quell[oaie]|#?\d+)(?: sono"
        rf"| è)? {_DONE}$",
    ),
    (
        "reopen",
        "reopen",
        8.0,
        rf"^(?:riapr|ripristin)\w+\b|\bnon (?:è |sono |ancora |è ancora )*{_DONE}$"
        rf"|^(?:{FINISH})\b.*\b(?:come )?non {_DONE}\b",
    ),
    (
        "start-work",
        "start",
        7.0,
        r"^(?:(?:ho )?(?:inizi|cominci|avvi)(?:o|a|are|ato|amo)|lavoro su"
        r"|sto lavorando (?:a|su)|sto facendo|inizio a lavorare su|mi metto su)"
        r"(?: (?:a|con|il|la|l'|da|su|a lavorare su))* ?(?:#?\d+|(?:quest|quell)[oa]"
        r"|(?:l'|la |il )?(?:attività|compito)\b.*)|^ho (?:iniziato|cominciato)\b"
        r"|^segna\w*\b.*\bin corso\b",
    ),
    (
        "review-it",
        "review",
        7.0,
        r"^(?:metti|manda|sposta|invia)\w*\b.*\bin (?:revisione|verifica)$"
        r"|\bpront[oaie] per (?:la )?(?:revisione|verifica)$",
    ),
    ("archive-it", "archive", 8.0, r"^archivi[ai]?\w*\b"),
    (
        "confirm-it",
        "confirm",
        7.0,
        r"^(?:conferm|accett)[ai]\w*\b(?=.*(?:#\d|\b(?:riunione|appuntamento|evento"
        r"|invito|meeting|incontro)\b)|\w*l[oa]$)",
    ),
    (
        "acknowledge-it",
        "acknowledge",
        7.0,
        r"^(?:ci sto lavorando|ci penso io|visto|capito|me ne occupo(?: io)?|ricevuto"
        r"|lo sto facendo|sto arrivando|lo faccio (?:io|subito))$",
    ),
    (
        "dismiss-it",
        "dismiss",
        7.0,
        r"^(?:ignor[ai](?:l[oa])?|salt[ai](?:l[oa])?|non oggi|zitt[oa]|silenzio"
        r"|sta zitto)(?: (?:quest[oa]|quell[oa]|il prossimo|la prossima"
        r"|la prossima volta|questa volta|#?\d+"
        r"|il promemoria|promemoria))*$",
    ),
    ("snooze-verb", "snooze", 8.5, r"^snooz\w*|\bsnooze\b"),
    (
        "snooze-put-off",
        "snooze",
        9.0,
        rf"^(?:{PUT_OFF})(?: (?:il|la|lo|le|i|tutt[ie]|tutte le|tutti i|l'|mi[oae]"
        rf"|quest[oa]))* ?{RINGS}(?:$|.*[DT])",
    ),
    (
        "snooze-bare",
        "snooze",
        9.0,
        rf"^(?:{PUT_OFF}) (?:ancora )?(?:(?:di|per) )?[DT]+$|^(?:{PUT_OFF})$",
    ),
    (
        "snooze-pause",
        "snooze",
        9.0,
        rf"^(?:{PAUSE})\b.*\b{RINGS}\b|^(?:{PAUSE})(?: (?:#?\d+|quest[oa]|quell[oa]))?$"
        r"|^(?:metti|mettere|mettil[oa]) in pausa\b",
    ),
    (
        "snooze-again",
        "snooze",
        14.0,
        rf"^(?:{REMIND}|{ALERT}) (?:\S+ ){{0,2}}(?:di nuovo|più tardi|dopo|nuovamente"
        r"|ancora|un'altra volta)(?: |$)(?!.*\b(?:di|che) \w+re\b)"
        r"|^(?:chiedimelo|ridimmelo|richiedimelo)\b",
    ),
    (
        "snooze-later",
        "snooze",
        6.5,
        r"^(?:più tardi|dopo|non (?:ora|adesso)|tra (?:un po'|poco)|(?:ancora|altri"
        r"|altre) [TD]+|[TD]+ (?:in più|ancora)|un altro po'|lasciami dormire.*"
        r"|fra un po')$",
    ),
    (
        "resume-it",
        "resume",
        6.0,
        rf"^(?:{RESUME})(?: (?:#?\d+|quest[oa]|quell[oa]|(?:l'|il |la )?(?:attività"
        r"|compito)\b.*))?$",
    ),
    ("resume-ring", "update", 4.5, rf"^(?:{RESUME})\b.*\b{RINGS}"),
)
