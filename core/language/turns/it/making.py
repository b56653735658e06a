"""How Italian asks to be reminded, and to put something down."""

from core.language.turns.it.verbs import (
    ADD,
    ALERT,
    BOOK,
    CANCEL,
    CHANGE,
    DO,
    GIVE,
    LISTS,
    MAKE,
    PAUSE,
    PLAN,
    PUT,
    PUT_OFF,
    READ,
    REMIND,
    RESUME,
    RING,
    RINGS,
    SEE,
    SHOW,
    STOP,
    TELL,
    WAKE,
)

_OTHER = rf"{CANCEL}|{STOP}|{CHANGE}|{PUT_OFF}|{PAUSE}|{RESUME}|{SHOW}|{READ}|{SEE}|{TELL}"
"""What is done to rings that are there already."""
_ASKED = r"(?! (?:cosa|che cosa|quali?|quando|quand'|quant[oaie]|dove|chi|come)(?!\w))"
_NEW = r"(?:(?:un[oa]?|il|lo|la|i|le|nuov[oaie]|altr[oa]|qualche|quest[oa]) |un'|l'|[TRDM]+,? )"

MAKING: tuple[tuple[str, str, float, str], ...] = (
    ("remind-me", "remind", 7.0, rf"^(?:{REMIND})(?!\w){_ASKED}(?!.*\b(?:non|più) (?:T+ )?$)"),
    (
        "remind-mid",
        "remind",
        7.0,
        r"(?<!\bnon )(?<!\bdi )(?<!devo )(?<!dovevo )(?<!devi )(?<!dovevi )(?<!volevi "
        rf")(?<!\w)(?:{REMIND})(?!\w){_ASKED}",
    ),
    (
        "remind-label",
        "remind",
        7.0,
        r"^(?:nuovo )?(?:pro-? ?memoria|reminder)(?:\s?[:,-]| (?:per|di|che|T))\s*\S"
        r"(?!.*\b(?:cancellat|eliminat)[oaie])",
    ),
    (
        "remind-forget",
        "remind",
        6.5,
        r"^(?:non (?:far(?:mi|ci)|lasciare che (?:io )?|lasciar(?:mi|ci)) ?(?:dimenticar"
        r"|scordar|dimentichi"
        r"|scordi)\w*|fa(?:mmi|i) in modo che (?:non )?(?:mi )?(?:ricord|dimentic)\w*"
        r"|(?:così )?(?:non voglio"
        r"|non vorrei|non devo|non posso) (?:T+ )?(?:dimenticar|scordar)\w*)",
    ),
    (
        "remind-remember",
        "remind",
        6.5,
        r"^(?:ricordati|ricordatevi|tieni a mente|tieni presente)\b",
    ),
    (
        "remind-forget-not",
        "create",
        4.5,
        r"^(?:da )?non (?:dimenticar|scordar)(?:e|ti|si|mi)?\b(?! .*più$)(?!.*T)",
    ),
    (
        "remind-forget-not",
        "remind",
        4.0,
        r"^(?:da )?non (?:dimenticar|scordar)(?:e|ti|si|mi)?\b(?=.*T)",
    ),
    (
        "remind-wake",
        "remind",
        6.5,
        rf"^(?:\S+ )?(?:{WAKE})(?!\w)|^(?:mi )?(?:devo|voglio|vorrei|dovrei|dobbiamo|ho bisogno di)"
        r" (?:T+ )?(?:svegliar|alzar|essere svegliat)\w*|^(?:svegliarmi|alzarmi"
        r"|svegliarsi|alzarsi|mi sveglio"
        r"|mi alzo|sveglia)(?= (?:[TRDO]+|presto|per T))",
    ),
    ("remind-nag", "remind", 6.5, rf"^(?:[TRDO]+,? )?(?:{ALERT})(?!\w)"),
    (
        "remind-give",
        "remind",
        6.5,
        rf"^(?:{MAKE}|{PUT}|{ADD}|{RING}|{DO}|{GIVE}|{PLAN}|apr[ei]\w*|mand[ai]\w*"
        r"|invi[ai]\w*|lasci\w*"
        rf"|avere|suon[ai]\w*)(?! in pausa)(?: {_NEW})?\b.*\b{RINGS}\b",
    ),
    (
        "remind-give-any",
        "remind",
        4.5,
        rf"^(?!(?:{_OTHER})(?!\w))\w+ (?:[TRDO]+ )?(?:un(?:a|o)? |un'"
        r"|qualche )(?:nuov[oa] |altr[oa] |[TRD]+ )*"
        rf"{RINGS}",
    ),
    (
        "remind-need",
        "remind",
        6.0,
        r"^(?:(?:ho|avrei|abbiamo) bisogno (?:di )?|mi serve |mi servirebbe |ci serve "
        r"|voglio |vorrei |desidero "
        r"|mi piacerebbe (?:avere )?|mi ci vuole |gradirei )(?:avere "
        rf"|impostare )?{_NEW}*{RINGS}\b",
    ),
    (
        "remind-bare",
        "remind",
        6.0,
        rf"^{_NEW}*{RINGS}(?: (?:di|da|per|alle|a|ad|tra|fra|il|ogni|tutt[ie]|che"
        r"|chiamat[oa]|con|[TRD]+)(?!\w)"
        r"| all'|:)(?!.*\b(?:cancell|elimin|disattiv|spegn|stato)\w*)",
    ),
    ("remind-bare-alone", "remind", 6.0, rf"^{_NEW}*{RINGS}(?: (?:nuov[oa]|[TRD]+))*$"),
    (
        "remind-timer",
        "remind",
        6.0,
        rf"^{_NEW}*{RINGS} (?!(?:è|sono)\b)(?:\S+ ){{1,3}}[TRD]+$",
    ),
    (
        "remind-be",
        "remind",
        6.5,
        r"\bessere (?:avvisat|svegliat|avvertit|notificat)[oaie]\b"
        r"|^dimmi (?:[TRDO]+ )+(?:di|che) |^dimmi (?:di|che devo) "
        r"|^fa(?:mmi|cci) sapere (?:quando|[TRDO]+|tra|fra|alle)|\bche (?:mi"
        r"|ci) (?:ricord|svegl|avvis|avvert)\w+",
    ),
    ("remind-ring", "remind", 6.0, rf"^(?:suon|squill|scatt)[aei]\w*\b.*\b(?:{RINGS}|T+)"),
    (
        "make-want",
        "create-want",
        3.5,
        r"^(?:vorrei|voglio|vogliamo|desidero|ho bisogno di|mi serve|mi servono|ci serve"
        r"|ci servono|avrei bisogno"
        r" di|mi piacerebbe) (?!sapere\b|vedere\b|sentire\b|ascoltare\b)",
    ),
    (
        "make-social",
        "create-social",
        5.0,
        r"^(?:incontr|veder|ved|visit|and|usc|pranz|cen|partecip|viaggi|trov"
        r"|assist)\w*\b(?=.*[TR])(?<!mi)(?<!ci)"
        r"(?! (?:l'attività|il promemoria|la sveglia))(?<!trovami)(?<!trova)(?<!vedi)(?<!andiamo)",
    ),
    (
        "make-verb",
        "create",
        3.2,
        rf"^(?:{ADD}|{MAKE}|{PUT}|nuov[oa]|prendi nota|tieni nota)(?!\w)(?! in "
        r"pausa)(?<!programma)",
    ),
    ("make-weak", "create-weak", 3.2, rf"^(?:{DO}|{GIVE}|avere|iniziare|inizia|avvia)(?!\w)"),
    (
        "make-schedule",
        "create-plan",
        5.5,
        r"^(?!programm[ai] (?:(?:di|del|della|dell'|dei|per) ?)?(?:T+$|(?:la )?(?:giornata"
        rf"|settimana)|film|tv))(?:{PLAN})(?!\w)(?! \w+ (?:tv|televisiv))",
    ),
    ("make-book", "create", 5.0, rf"^(?:{BOOK})(?!\w)(?! (?:l'allarme|la sveglia|il timer))"),
    (
        "make-time",
        "create-plan",
        6.0,
        r"^(?:trova(?:mi)?|ritaglia(?:mi)?|prendi(?:mi)?|riserva(?:mi)?|blocca(?:mi)?"
        r"|dedica) (?:del |un po' di )?"
        r"tempo (?:per|a)\b(?=.*[TR])",
    ),
    (
        "make-onto",
        "create",
        5.0,
        rf"^(?!(?:{_OTHER})(?!\w))(?!.*(?<!\w)(?:è|sono|c'è) (?:già )?(?:ne|su"
        r"|in))(?!.*non (?:mi|dimen|scord)).*\b(?:ad?|al|alla|all|nel|nella|nell|sul"
        r"|sulla|sull|in|su|tra|fra)\b[ ']"
        rf"(?:(?:la|il|le|mi[ao]|nostr[ao]|mie|sua) )*(?:{LISTS}|spesa\b|cose da (?:fare"
        r"|comprare)|attività\b"
        r"|compiti\b|to-?do\b|promemoria\b|impegni\b|eventi\b)",
    ),
    (
        "make-passive",
        "create",
        4.0,
        r"(?<!^)\b(?:aggiunt|inserit|mess|segnat|programmat|creat)[oaie] (?:in|nel|nella"
        r"|alla|al|sulla|per|a)\b",
    ),
    (
        "make-note-that",
        "create-chore",
        7.0,
        r"^(?:segna|annota|appunta|scrivi|nota)(?:ti|mi|re)? (?:che|di)\b"
        r"|^prendi nota (?:che|di)\b",
    ),
    (
        "make-them",
        "create",
        4.0,
        r"\b(?:aggiungi|mett?i|segna|inserisci|annota|salva|fissa|programma|registra)l[oaie]\b",
    ),
    (
        "make-later-clause",
        "create",
        3.0,
        rf"[,;.] ?(?:per favore |e |puoi |allora |quindi )*(?:{ADD}|{PLAN}|crea)\b",
    ),
    (
        "make-want-meeting",
        "create",
        3.0,
        r"^(?:un[oa]?|un'altra|un altro|nuov[oa]) (?:\S+ ){0,3}(?:appuntamento|riunione"
        r"|meeting|incontro|evento"
        r"|impegno|chiamata)\b|^(?:dentista|dottore|medico|parrucchiere|veterinario|pediatra)\b",
    ),
    (
        "make-with",
        "create-want",
        4.0,
        r"^(?:\w+ ){0,2}(?:riunione|appuntamento|incontro|meeting|chiamata|call|pranzo"
        r"|cena|colazione|caffè"
        r"|aperitivo|colloquio|telefonata) con \w+",
    ),
    (
        "make-label",
        "create",
        5.0,
        r"^(?:nuov[oa] )?(?:attività|compito|task|to-?do|evento|appuntamento|nota"
        r"|riunione|impegno|cosa da fare|da fare)"
        r"\s*[:-]\s*\S|^nuov[oa] (?:attività|compito|task|to-?do|evento|appuntamento"
        r"|riunione|impegno|voce)\b",
    ),
    (
        "make-out-of",
        "create",
        3.0,
        r"^(?:(?:è|sono) finit[oaie]|(?:abbiamo|ho) finito (?:il|lo|la|i|gli|le|l')"
        r"|non (?:abbiamo|ho) più"
        r"|(?:mi |ci )?manc(?:a|ano)|non c'è più)(?=.*\blista\b)",
    ),
    (
        "chore-cancel",
        "create-chore",
        8.0,
        r"^(?:disdire|annullare|cancellare|disattivare|sospendere|cambiare|modificare"
        r"|spostare) (?:il |la |l'|lo |le |i "
        r"|gli )?(?:abbonament|iscrizion|contratt|ordin[ei]\b|assicurazion|sim\b|carta"
        r"|utenz|gomme|olio|lampadin"
        r"|lenzuola|pannolin|filtr|batteri|password|cinturin|serratur|mobil|macchina"
        r"|divano|auto\b)",
    ),
    (
        "chore-do",
        "create-chore",
        4.5,
        r"^fa(?:re|i) (?:(?:la|il|i|le|un|una) |l'|un')?(?:spesa|bucato|lavatric\w+"
        r"|lavastoviglie|benzina|pieno"
        r"|compiti|pulizie|lett[oi]|valigi\w+|bonifico|ricarica|backup|fotocopi\w+"
        r"|ginnastica|esercizi|stretching"
        r"|doccia|denuncia|domanda|dichiarazione|biglietti|regal[oi]|torta|cambio"
        r"|tagliando|revisione|analisi"
        r"|iscrizione|tass\w+|faccende|ordine)\b"
        r"|^da(?:re|i) (?:da (?:mangiare|bere)|(?:l'|la |le |il )(?:acqua|pappa"
        r"|medicin\w+|biberon))\b"
        r"|^met(?:tere|ti) (?:in ordine|a posto|via) ",
    ),
    (
        "chore-book",
        "create-chore",
        8.0,
        r"^(?:prenotare|organizzare|riservare)(?!.*[TR]{2}) (?!.*\b(?:riunion"
        r"|appuntament|incontr|call|chiamat"
        r"|event|meeting|pranz|cena|colloqui|tavol|ristorant|per \S+ person))"
        r"|^prepara(?:re)? (?!.*\b(?:list[ae]|promemoria|timer|sveglia|evento)\b)",
    ),
    (
        "chore-order",
        "create-chore",
        -8.0,
        r"^(?:mangi|cen|pranz)\w+ (?:in|al|alla|da) (?:un|una|qualche|ristorant|tavern"
        r"|pizzer)\w*|\btavol[oi]\b|\bristorant\w*|\b(?:pizzeria|trattoria|taverna"
        r"|gastronomia|pub|bistrot?|bar|caffetteria)\b"
        r".*\b(?:person[ae]|posti|ospiti)\b|\bper \S+ person[ae]\b|\b(?:taxi|uber|hotel|albergo)\b",
    ),
)

TOLD_FACTS: tuple[tuple[str, float, str], ...] = (
    (
        "fact-have",
        4.0,
        r"\b(?:ho|abbiamo|avrò|avremo|c'è|ci sarà|ci sono)\b (?!\w+(?:ato|uto|ito|tto"
        r"|sto|rso|eso)\b)"
        r"(?!già|detto|sete|fame|sonno|freddo|caldo|paura)(?=.*[TR])",
    ),
    (
        "fact-gone",
        4.0,
        r"\b(?:sono|sarò|siamo|saremo|starò|sto) (?:T+ )?(?:via|fuori|in ferie"
        r"|in vacanza|in viaggio|in trasferta"
        r"|assente|assenti|a \w+)\b",
    ),
    (
        "fact-going",
        4.0,
        r"\b(?:vado|andiamo|andrò|andremo|parto|partiamo|partirò|incontro|incontriamo"
        r"|vedo|vediamo|viaggio|volo"
        r"|visito|faccio|facciamo|farò|mi vedo|ci vediamo|mi incontro|esco|usciamo|torno"
        r"|torniamo|lavoro|gioco"
        r"|giochiamo|ceno|ceniamo|pranzo|pranziamo|porto|festeggio|festeggiamo|mi sposo"
        r"|inizio|comincio)\b",
    ),
    (
        "fact-there-is",
        3.0,
        r"^(?:c'è|ci sarà|ci sono|T+ (?:c'è|è il|è la|ci sarà|arriva|viene|inizia))",
    ),
    (
        "fact-third",
        2.0,
        r"\b(?:inizia|iniziano|comincia|cominciano|arriva|arrivano|viene|vengono|parte"
        r"|apre|finisce|si tiene"
        r"|scade|sar[à])\b(?=.*\bT)|(?:è|sono) (?=.*\bT)",
    ),
)
