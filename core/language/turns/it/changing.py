"""How Italian asks to change something, and to take it away."""

from core.language.turns.it.spelling import FROM, OF, THE, TO
from core.language.turns.it.verbs import (
    ADD,
    CANCEL,
    CHANGE,
    DO,
    EMPTY,
    LISTS,
    MAKE,
    PUT,
    PUT_OFF,
    RENAME,
    RINGS,
    STOP,
    TAKE,
)
from core.language.turns.it.words import OCCASION

_EVENT = (
    r"(?:riunion[ei]|appuntament[oi]|event[oi]|incontr[oi]|meeting|fest[ae]|party|invito"
    r"|lista degli invitati|call|chiamata"
    r"|intervista|sessione|workshop|conferenza|matrimonio|viaggio|partita|brunch|pranzo"
    r"|cena|colazione|grigliata)"
)
_SELF = r"(?:mi[oa]|l'|il|lo|la|i|gli|le|#?\d|quest[oa]|quell[oa]|nostr[oa])"

CHANGING: tuple[tuple[str, str, float, str], ...] = (
    ("change-verb", "update", 6.0, rf"^(?:{CHANGE}|{PUT_OFF}|{RENAME})(?!\w)"),
    (
        "change-chore",
        "update",
        -3.6,
        rf"^(?:camb|modific|aggiorn|corregg|sposta)\w*(?<!l[oa])(?!.*(?:{OCCASION}"
        rf"|{RINGS}|riunione|appuntamento|evento))"
        r" (?!quest|quell|tutt|T)(?!.*\b(?:a|al|alle|alla|ad|in|da|dal|dalle|di D|invece"
        r"|ora|orario|data|giorno|titolo|nome|durata|luogo"
        r"|priorità|nota)\b)(?!.*(?:#\d|M|Q))[^TRDO]+T*$",
    ),
    (
        "change-name",
        "update-sure",
        7.0,
        rf"^(?:{RENAME})(?!\w)|^(?:cambia|modifica|aggiorna|imposta)\w* (?:il )?(?:nome"
        rf"|titolo) {OF}",
    ),
    ("change-call", "update", 3.5, r"^chiamal[oa] |^chiama (?:#\d+|\d{1,4}|questo|quello) "),
    (
        "change-mid",
        "update",
        4.5,
        r"\b(?:spost|posticip|rimand|rinvi|anticip|riprogramm)(?:a|are?|i)(?:l[oaie])?\b"
        r"|\brinomina\b|\b(?:cambia|modifica) (?:il|la|l')",
    ),
    (
        "change-make",
        "update",
        5.5,
        rf"^(?:{PUT}|{MAKE}|{DO}|rend[ia]\w*|port[ai]\w*) (?={_SELF}"
        rf"|tutt)(?!.*\b{RINGS}\b)(?!.*\b{TO}(?:{LISTS}|spesa))(?:.*\b(?:invece"
        r"|dur[aio]\w*"
        r"|più (?:lung|cort|brev|tardi|presto)\w*|urgente|importante|critic[oa]"
        r"|giornaliero|settimanale|mensile)\b|#?\d+ .*M)",
    ),
    (
        "change-make-time",
        "update",
        5.0,
        rf"^(?:{PUT}|facciamo|fai|rimett\w+) (?:#\d+"
        rf"|{THE}(?:mi[oa] )?(?!{RINGS})(?:\S+ ){{0,4}})(?:{TO}|per )?[TR]+$"
        r"|^(?:metti|porta|fai|rimetti)l[oa] (?:per |a )?[TR]+$",
    ),
    (
        "change-is-now",
        "update",
        5.0,
        r"^(?:#\d+ (?:T+ )?|.+? (?:adesso|ora|ormai|T+) )(?:è|sar[à]"
        r"|diventa) (?:spostat[oa] )?(?:per |a )?[TO]",
    ),
    (
        "change-not",
        "update",
        5.0,
        r"(?:è|sono|era|sar[à]) .*[TR].*\bnon (?:è |il |la |più )?T",
    ),
    (
        "change-instead",
        "update",
        5.5,
        r"\binvece (?:di|del|della|che|delle|dell')|\bal posto (?:di|del|delle)\b|\banziché\b",
    ),
    ("change-instead-end", "update", 3.0, r"\binvece[.!]?$"),
    (
        "change-absent",
        "update",
        3.0,
        rf"^(?!.*(?:{CANCEL})).*\bnon (?:posso|possiamo|riesco|riusciamo|può|potrò"
        r"|riuscirò|ce la faccio|vengo|viene)\b.*"
        r"\b(?:venire|partecipare|esserci|andare|a|al|alla|all)\b",
    ),
    (
        "change-moved",
        "update",
        6.5,
        r"\b(?:è|sono|è stat[oa]|sono stat[ie]|hanno|viene|ha|verrà) (?:\w+ )?(?:spostat"
        r"|rimandat|posticipat|anticipat|rinviat|cambiat"
        r"|riprogrammat)[oaie]\b|\b(?:slitta|slittano|slitterà)\b",
    ),
    (
        "change-by",
        "update",
        9.0,
        rf"^(?:{ADD}|{TAKE}|{CHANGE}|{PUT_OFF}|sottra\w+|dai|dare)(?: (?:altri|altre"
        rf"|ancora|un altro|un'altra))* ?[DTO]+(?: in più)? ?(?:{TO}|{FROM}|per |(?<=O ))"
        rf".*\b(?:{RINGS}|{_EVENT})|^(?:aument|diminu|ridu|prolung|allung|accorc|estend"
        rf"|abbrev)\w* (?:\S+ )*?{RINGS}\b"
        rf"|^(?:altri |altre |ancora )?D+ (?:in più |in meno )?(?:{TO}|{FROM}|sul |per ).*{RINGS}",
    ),
    ("change-repeat", "update", 5.0, rf"^(?:ripeti|ripetere|fai ripetere)\b.*\b{RINGS}"),
    (
        "change-people",
        "update",
        7.0,
        r"^(?:aggiung|invit|includ|inser|togl|rimuov|mett|disinvit)\w+ (?!un[oa]?\b|il\b"
        rf"|la\b|i\b|le\b|gli\b|un'|l'|mi[ao]\b|Q)(?:\S+ ){{1,6}}(?:{TO}|{FROM})"
        rf"(?:mi[oa] |nostr[oa] |T+ )*{_EVENT}\b",
    ),
    (
        "change-priority",
        "update-sure",
        6.5,
        r"^(?:la )?(?:priorità|importanza) (?:di|del|della|dell)\b|^(?:imposta|cambia"
        r"|alza|abbassa|aumenta|modifica|dai"
        r"|metti)\w* (?:la )?(?:priorità|importanza|urgenza)\b|^aggiungi (?:una "
        r"|la )?(?:nota|descrizione"
        rf"|commento) {TO}|^(?:dai|metti|imposta|segna|marca|rendi) .*M{{3,}}"
        r"|^#\d+:? (?:è |per )?[TRM]+$|^(?:quest|quell)[oa] (?:è )?[TRDOM]*M{3,}$"
        r"|^(?:(?:il|lo|la|i|gli|le|mi[oa]) |l')[^TRDO]+ (?:è|sono) M{3,}$"
        r"|^(?:segna|marca|contrassegna|rendi|imposta"
        r"|metti)(?:l[oa])?\b.*\bcome (?:urgente|importante|critic[oa]|prioritari[oa])",
    ),
    (
        "change-untag",
        "update-sure",
        9.0,
        rf"^(?:{TAKE}) (?:il |l')?(?:tag|etichetta)\b.*|^(?:{TAKE}) M+ {FROM}",
    ),
    ("change-tag", "update-sure", 7.0, r"^(?:tagg|etichett)[ai]\w*\b.*(?:M|\b(?:come|con)\b)"),
    (
        "cancel-verb",
        "remove",
        6.0,
        rf"^(?:{CANCEL})(?!\w)(?! (?:il |la |i )?(?:mi[oae]i? )?(?:account|profilo|dati)\b)",
    ),
    (
        "cancel-weak",
        "remove-known",
        5.5,
        rf"^(?:{STOP}|{EMPTY}|re-?impost[ai]\w*|azzer[ai]\w*|resett[ai]\w*|lasci(?:a"
        r"|are)(?: perdere| stare)|dimentica|scorda|leva)(?!\w)",
    ),
    (
        "cancel-find",
        "remove",
        8.0,
        r"^(?:cerca|trova)(?: \S+){0,3} e (?:cancella|elimina|annulla|rimuovi)\w*\b",
    ),
    (
        "cancel-mid",
        "remove",
        5.0,
        r"\b(?:cancell|elimin|annull|rimuov|disd)(?:a|i|ici|are?|ere?"
        r"|ire?)(?:l[oaie])?\b(?! (?:il |la |i )?(?:mi[oae]i? )?(?:account|profilo"
        r"|dati)\b)",
    ),
    (
        "cancel-off",
        "remove",
        6.5,
        rf"^(?:{TAKE})\b.*\b(?:da|dal|dalla|dall|dalle|di|del|della)\b.*\b(?:{LISTS}"
        r"|spesa|promemoria|cose da fare)\b",
    ),
    ("cancel-turn-off", "remove-ring", 5.0, rf"^(?:{CANCEL}|{STOP})\b.*\b{RINGS}"),
    (
        "cancel-no-need",
        "remove",
        7.0,
        r"\bnon (?:mi |ci )?(?:serv|occorr|voglio|vogliamo"
        rf"|ho (?:più )?bisogno)\w*(?:.*\b(?:più|{RINGS}|lista|calendario|riunione"
        r"|appuntamento|evento)\b)"
        rf"|^(?:niente|nessun[oa]?) (?:più )?(?:{RINGS})",
    ),
    (
        "cancel-never-mind",
        "remove",
        5.0,
        rf"^(?:lascia (?:perdere|stare)|dimentica|scordati?) {THE}",
    ),
    (
        "cancel-no-wake",
        "remove-ring",
        14.0,
        r"^(?:non |smettila di |smetti di |basta )(?:T+ )?(?:(?:mi|ci|me lo) )?(?:svegli"
        r"|ricord|avvis|assill|tartass|notific)\w*(?!.*\b(?:di nuovo)\b)",
    ),
    (
        "cancel-told",
        "remove",
        8.0,
        r"^(?:il|lo|la|l'|i|gli|le|quell[oa]|mi[oa])\b.* (?:è|è stat[oa]|sono stat[ie]"
        r"|sono|viene) (?:annullat|cancellat|saltat|disdett)[oaie]$"
        r"|^(?:è|sono) saltat[oaie] |\bnon si fa più$",
    ),
)
