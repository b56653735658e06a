"""How Dutch forbids, weighs or limits a change instead of ordering it."""

_DOING = (
    r"(?:af (?:te )?)?(?:te )?(?:annul|geannul|verwijder|wis|schrap|geschrapt|afzeg|zeggen"
    r"|afgezegd|verplaats|verzet|verschui|verschov|wijzig|gewijzigd|verander|afvink|vinken"
    r"|markeer|marker|stop|cancel|delete|uitstel|uitgesteld|aanpas|hernoem|doorstrep|weghal"
    r"|weggooi|voltooien|archive|uitzet|afbla|aanraken)\w*"
)
_ORDER = (
    r"(?:annuleer|verwijder|wis|schrap|zeg|verplaats|verzet|verschuif|wijzig|verander|vink|markeer"
    r"|stop|cancel|delete|haal|hernoem|streep|gooi|blaas|stel|zet|pas|schuif|laat|doe|maak)"
)
_START = r"(?:^|[.,;:!?] ?|\b(?:alsjeblieft|en|maar|dus|nee|ja|graag) )"
NEGATED = (
    r"(?<!vergeet )\b(?:niet|nooit)\b (?:(?:meer|zomaar|per ongeluk|nu|ook|toch|nog) )*"
    rf"{_DOING}"
    rf"|{_START}{_ORDER}\b(?:(?!\b(?:ik|we|wij|want|omdat|die|wat)\b)[^.!?;,])*"
    r" (?:niet|niets|nooit)\b(?! (?:meer|gedaan|klaar|afgerond|voltooid|betaald|belangrijk"
    r"|dringend|zo)\b"
    r"| T)"
    r"|\b(?:in geen geval|onder geen (?:beding|voorwaarde))\b"
    rf"|\bgeen (?:\S+ ){{1,3}}{_DOING}"
    rf"|\b(?:niet nodig|onnodig)\b[^.;!?]{{0,80}}{_DOING}"
)
_POSSIBLE = (
    r"(?:je|jij|u|jullie) (?:\S+ )?(?:kunt|kan|kunnen|wil|wilt|tijd|zou)|(?:het|dat) (?:\S+ )?"
    r"(?:kan|mag|lukt|uitkomt)|mogelijk|nodig"
)
WEIGHED = (
    r"^(?:(?:hm+|dus|en|of|zeg|nou)[,:.!]? )*(?:moet|zal|zou|mag|hoef) (?:ik|hij|ze|zij)\b"
    r"|^(?:(?:hm+|dus|en|of|zeg|nou)[,:.!]? )*(?:moeten|zullen|zouden|hoeven) (?:we|wij)\b"
    r"|\bof (?:ik|we|wij)\b|\bwat (?:gebeurt er )?als\b"
    rf"|(?:^|[.,;:!?] ?)als\b(?! (?:{_POSSIBLE}))"
    rf"|\bals (?:het|hij|zij|ze|ik|we|wij|er)\b(?! (?:kan|mag|lukt|uitkomt))"
    rf"|\b(?:indien|tenzij|mits|zodra)\b(?! (?:{_POSSIBLE}))|\bin het geval\b"
    r"|\b(?:heeft|hebben|had) (?:me|mij|ons) (?:\S+ ){0,3}(?:gevraagd|gezegd|aangeraden|verteld)\b"
    r"|\b(?:vroeg|vraagt|smeekte|zei tegen) (?:me|mij|ons)\b"
    r"|\b(?:zegt|zei|vindt|vond|wil|wilde),? dat (?:ik|we|wij)\b"
)
EXCEPT = (
    r"\b(?:behalve|uitgezonderd|(?:met )?uitzondering|afgezien van)\b|\bmaar niet\b|\balleen niet\b"
    r"|\ball\w+ op [^.;!?]+ na\b|\ball\w+\b[^.;!?]* (?:zonder|buiten)\b|\bhoud alleen\b"
)
