"""How Spanish says that something is done, begun, put off or seen."""

from core.language.turns.es.spelling import odd_verbs, verbs

_RINGS = (
    r"(?:recordatorios?|avisos?|alarmas?|temporizador(?:es)?|despertador(?:es)?"
    r"|cuentas? (?:atrás|regresiva)|timers?|cronómetros?)"
)
_DONE = (
    r"(?:hech[oa]s?|list[oa]s|listo|terminad[oa]s?|acabad[oa]s?|completad[oa]s?|completo|completa"
    r"|finalizad[oa]s?|realizad[oa]s?|cumplid[oa]s?|tachad[oa]s?|resuelt[oa]s?|despachad[oa]s?)"
)
_GONE = (
    r"(?:(?:comprad|pagad|enviad|mandad|limpiad|lavad|fregad|planchad|recogid|entregad|sacad|regad"
    r"|llamad|reservad|arreglad|reparad|firmad|preparad|cocinad|renovad|contestad|respondid"
    r"|pedid|tirad|ordenad|cambiad|cortad|echad|leíd|estudiad|revisad|imprimid|rellenad"
    r"|presentad|devuelt|escrit|impres|doblad|guardad|barrid|aspirad|vaciad|llenad)[oa]s?)"
)
_DID = (
    r"(?:(?:compr|llam|envi|mand|limpi|lav|termin|acab|complet|entreg|sac|reserv|arregl|repar|firm"
    r"|prepar|cocin|planch|pas|renov|contest|tir|orden|cambi|cort|ech|pase|finaliz|finalic|estudi"
    r"|revis|rellen|present|dobl|guard|tom|cancel|gan|dej|visit|habl|pod|cobr|barr|vaci|llen)é"
    r"|(?:pag|reg|freg|entreg|recarg|carg|descarg|colg)ué|(?:sa|to|bus|apar|mar)qué"
    r"|(?:recog|respond|escrib|sub|beb|com|cumpl|barr|ped|abr|imprim|consegu|vend|devolv|le|recib"
    r"|cos|met)í|hice|fui|puse|di|traje|dije|pude|llevé)"
)

TELLING: tuple[tuple[str, str, float, str], ...] = (
    (
        "done-mark",
        "complete",
        8.0,
        r"^(?!.*\b(?:no|sin)\b)(?:marc|marqu|márc|pon|pón|señal|d[ae]|cuent|consider)\w*\b"
        rf".*\b(?:(?:como|por|de) (?:{_DONE}|{_GONE}|lista)\b|(?:{_DONE}|{_GONE})$)",
    ),
    (
        "done-verb",
        "complete",
        6.5,
        rf"^{verbs('complet termin finaliz finalic tach despach acab cumpl')} (?:#?\d|(?:la|el"
        r"|las|los|mi|con"
        rf"|est[ea]|es[ea]|lo) )(?!.*\b{_RINGS}\b)(?!.*\b(?:reunión|llamada)\b)"
        rf"|^(?:compl[eé]t|termín|tách|finalíc|finalíz|acáb)\w*l[oa]s?$"
        r"|^(?:completar|tachar|tacha|completa) (?!T)\S+",
    ),
    (
        "done-word",
        "complete",
        7.0,
        rf"^(?:(?:ya|está|esto|eso|todo|está todo|ya está|lo tengo|quedó|queda|ya lo) )*{_DONE}"
        r"(?: (?:ya|con (?:eso|esto|todo)|eso|esto|todo|est[ea]|la tarea))?$"
        r"|^ya (?:está|estuvo|lo hice|los hice|la hice|quedó)$|^(?:lo )?(?:hice|terminé|acabé"
        r"|completé)$"
        r"|^lo he hecho(?: ya)?$",
    ),
    ("done-number", "complete", 7.5, rf"^{_DONE}(?: con)?:? (?:la |el )?(?:tarea )?#?\d"),
    (
        "done-first",
        "complete",
        6.5,
        rf"^(?:{_DONE}|{_GONE})(?: con)?:? (?:la|el|los|las|mi|lo de) ",
    ),
    (
        "done-end",
        "complete",
        6.5,
        rf"^(?!(?:qué|cuál|cuánt|ya no|no|mis?|las|los|tod[oa]s|tareas|muéstra|muestra|enséña|ver"
        rf"|lista|busca|recuérda|avísa|borra|elimina|quita)\w*\b)[^?TRD]{{2,60}} (?:{_DONE}"
        rf"|{_GONE})(?: ya)?$",
    ),
    (
        "done-is",
        "complete",
        6.5,
        rf"\b(?:está|están|ya está|quedó|ha sido|han sido|ya están) (?:ya |todo )?(?:{_DONE}"
        rf"|{_GONE}|lista)"
        r"\b(?! (?:para|de)\b)",
    ),
    (
        "done-i-did",
        "complete",
        7.0,
        r"^(?:yo )?(?:ya )?(?:me |lo |la |los |las |le |les )*(?:he|hemos) (?:ya )?(?!quedad"
        r"|olvidad"
        rf"|puesto\b|programad|dicho|querid)\w+(?:ado|ido|cho|to|so)\b(?!.*T)"
        rf"|^(?:yo )?ya (?:me |lo |la |los |las |le |les )*(?:he |hemos )?(?:{_DID}|\w+ado\b"
        r"|\w+ido\b)\b"
        rf"|^(?:terminé|acabé|completé|finalicé|hice) (?:de |con |el |la |los |las |mi |#)"
        rf"|^acabo de (?!.*[TR])\w+r\b",
    ),
    ("done-told", "complete", 5.0, rf"^{_DID} (?:el|la|los|las|mis?|a|al|con|#\d)\b(?!.*T)"),
    (
        "done-past",
        "complete",
        4.6,
        r"^(?:compré|pagué|hice|saqué|lavé|limpié|regué|envié|mandé) [^TRD]+$",
    ),
    (
        "done-both",
        "complete",
        7.0,
        rf"^(?:ambos|ambas|tod[oa]s?|l[oa]s dos|eso|esto|#?\d+) {_DONE}$",
    ),
    (
        "reopen",
        "reopen",
        8.0,
        r"^(?:reabr|restaur|recuper|desmarc|desmarqu|descomplet)\w*\b|^(?:vuelve a "
        r"|volver a )abrir\b"
        rf"|\bno (?:está|estaba|lo he|la he|he|ha sido) (?:\S+ )?(?:{_DONE}|{_GONE})(?: (?:aún"
        r"|todavía))?$"
        r"|^marc\w*\b.*\b(?:no (?:hech|terminad|complet)\w*|sin (?:hacer|terminar)|pendiente"
        r"|abiert[oa])$",
    ),
    (
        "start-work",
        "start",
        7.0,
        r"^(?:empiez|empez|comienz|comenz|inici|arranc|empec|inicié)\w* (?:con "
        r"|a trabajar en )?(?:la tarea"
        r"|#?\d+|esa?|eso|con eso|con esto)\b|^(?:he empezado|empecé|estoy (?:con"
        r"|trabajando en|empezando))"
        r" (?!T)|^marc\w*\b.*\b(?:en curso|en progreso|empezad[oa]|iniciad[oa])$|^ponerme con\b",
    ),
    ("archive-it", "archive", 8.0, r"^archiv\w+\b"),
    (
        "confirm-it",
        "confirm",
        7.0,
        r"^(?:confirm|acept)(?:a|á|o|e|ar|alo|ala|arlo|arla|amos)\b|^confírm\w+|^acépt\w+",
    ),
    (
        "acknowledge-it",
        "acknowledge",
        7.0,
        r"^(?:visto|entendido|enterad[oa]|recibido|voy|ya voy|estoy en ello|en ello"
        r"|me pongo(?: con ello"
        r"| a ello)?|estoy con ello)$",
    ),
    (
        "dismiss-it",
        "dismiss",
        7.0,
        r"^(?:ignor\w+|omit\w+|descart\w+|salt\w+|sált\w+|hoy no|esta vez no|calla|cállate"
        r"|silencio)"
        r"(?: (?:est[ea]|es[ea]|eso|esto|el|la|vez|recordatorio|próxim[oa]|siguiente|#?\d+))*$",
    ),
    (
        "snooze-verb",
        "snooze",
        8.5,
        rf"^{odd_verbs('pospon')}(?: (?:lo|la|eso|esto|(?:el|la|mi) {_RINGS}.*?|#?\d+))?"
        r"(?: (?:para|hasta|otros?|otras?|unos))*(?: [DT]+)*(?: más)?$"
        rf"|^(?:snooze|dormita|aplaz\w+ (?:el|la|mi) {_RINGS})\b|\bposponer? (?:el|la) {_RINGS}\b"
        rf"|^(?:aplaz|aplác|apláz|retras|retrás)\w*(?:l[oa])? D+$",
    ),
    (
        "snooze-pause",
        "snooze",
        8.5,
        rf"^(?:{verbs('paus suspend')}|{odd_verbs('deten')}|congel\w+)\b"
        rf"(?=.*(?:\b{_RINGS}\b|#?\d|\b(?:lo|la|eso)\b))(?!.*\btodos?\b)(?<!detener)(?<!detengan)",
    ),
    (
        "snooze-again",
        "snooze",
        14.0,
        r"^(?:recuérd|record|avís|avis|pregúnt|acuérd|insíst)\w*(?: (?:de )?(?:eso|esto|ello|lo))? "
        r"(?:otra vez|de nuevo|nuevamente|luego|más adelante|después|T+ otra vez)\b"
        r"|^(?:recuérd|avís|record|avis)\w+ (?:más tarde|T+ (?:otra vez|de nuevo))$"
        r"|^(?:recuérd|record|avís|avis|acuérd)(?:a|á|e)?(?:me|nos)(?:lo)? (?:más tarde|luego"
        r"|después)$"
        r"|^vuelve a (?:recordar|avisar)\w*\b|^vuélve\w* a (?:recordar|avisar)\w*\b",
    ),
    (
        "snooze-later",
        "snooze",
        6.5,
        r"^(?:luego|más tarde|después|en un rato|dentro de un rato|enseguida|otr[oa]s? [TD]+"
        r"|[DT]+ más|cinco minutitos|un rato más|unos minutos más)$"
        r"|^déjame (?:dormir|descansar)\b",
    ),
    (
        "resume-it",
        "resume",
        6.5,
        rf"^(?:{verbs('continu reanud prosig retom reactiv sig segu')}|quita la pausa|despausa\w*)"
        r"(?: (?:con )?(?:lo|eso|(?:la |mi )?tarea\b.*|#?\d+))?$",
    ),
)
