"""French words that stand between times, change them or repeat them."""

from collections.abc import Mapping

from core.language.when.tables.en import just, numbered, words

RECURRING = words(
    day="quotidiennement, quotidien, quotidienne, journellement",
    week="hebdomadaire, hebdomadairement, hebdo",
    fortnight="bimensuel, bimensuelle, bimensuellement, bihebdomadaire",
    month="mensuel, mensuelle, mensuellement",
    quarter="trimestriel, trimestrielle, trimestriellement",
    halfyear="semestriel, semestrielle, semestriellement",
    year="annuel, annuelle, annuellement",
    hour="horaire, toutes heures",
    businessday="en semaine, les jours de semaine, les jours ouvrables,"
    "les jours ouvrés, jours ouvrables, jours ouvrés, en jours ouvrés",
    weekend="les week - ends, les weekends, week - ends, weekends",
)
PLURAL_DAYS = numbered(
    "lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches"
)
JOINERS = words(
    to="à, à la, à l, au, aux, jusqu'à, jusqu'au, jusqu'à la, jusqu'en, jusque, jusqu'aux, a",
    through="-, - -, - au, -> , au et y compris le",
)
OPENERS: Mapping[str, Mapping[str, object]] = {
    "at": just("à, @, sur le coup de, sur les coups de, sur les, vers, vers les, vers le, vers la")
    | {"a": None},
    "looseat": just("a"),
    "on": just(
        "au, aux, à la, à l, pour le, pour la, pour l, pour les, en date du, à la date du, sur le,"
        "ce, pour"
    ),
    "in": just(
        "en, dans, dans la, dans le, dans l, au, au mois de, au mois d,"
        "en mois de, plus tard dans, plus tôt dans, au cours de, au cours du,"
        "au cours de la, au cours des, pendant les, durant les"
    ),
    "for": just(
        "pendant, durant, pendant environ, pour, sur, d'une durée de, pour une durée de,"
        "au long de, tout au long de, dure, durée"
    ),
    "of": just("de, d, du, des, de la, de l, en, dans, dans le, de le"),
    "the": just("le, la, les, l, ces, cette"),
    "dayart": just("le, du"),
    "a": just("un, une, d'un, d'une"),
    "comma": {",": ",", ", et": ",", ";": ";", ".": "."},
    "and": just("et, &, plus, et le, et la, et à, puis"),
    "or": just("ou"),
    "dash": just("-"),
    "slash": just("/"),
    "plus": {"+": 1, "-": -1, "plus": 1, "moins": -1},
    "paren": just("("),
    "close": just(")"),
    "quote": {'"': '"', "'": "'"},
    "dot": just("."),
    "apostrophe": just("'"),
    "equals": just("="),
    "yearword": just("année, l'année, an, l'an, en l'an, année de, cy"),
    "tee": just("t"),
    "to": just("à") | {"a": None},
    "closest": just("le plus proche, la plus proche, plus proche"),
    "weekword": just("semaine, sem, semaine n°, semaine numéro, sem ., s"),
    "weekof": just(
        "semaine du, semaine de, semaine commençant le, semaine débutant le,"
        "semaine à partir du, semaine qui commence le"
    ),
    "quartermark": {"t": "quarter", "q": "quarter", "h": "half", "s": "half"},
    "quarterword": words(
        quarter="trimestre, trim, trim ., trimestres",
        half="semestre, moitié, quinzaine, moitié de l'année, semestres",
    ),
    "weekendword": just("week - end, weekend, we, long week - end, grand week - end"),
    "tonight": words(
        evening="ce soir, c'soir, se soir, ce soir même",
        overnight="cette nuit",
        morning="ce matin",
    ),
    "during": just("pendant, durant"),
    "approx": just(
        "environ, autour de, aux alentours de, aux environs de, à peu près, approximativement,"
        "presque, exactement, précisément, ~, peut - être, à environ, plus ou moins, seulement,"
        "autour du, genre, disons, quelque part, pile, pile à, à exactement, juste, tout juste,"
        "au moins"
    ),
    "afterthought": just(
        "environ, pile, précises, précise, ou à peu près, tapantes, à peu près,"
        "approximativement, pétantes, ish, - ish, ou presque, exactement, précisément"
    ),
    "joiner": JOINERS,
    "from": just("de, du, d, depuis, à partir de, à partir du, entre, des, de la, dès, de l"),
    "fromday": just("du, depuis le, à partir du, dès le"),
    "between": just("entre, entre le, entre la, d'entre"),
    "within": just(
        "d'ici, d'ici à, en moins de, sous, dans les, au cours des, dans un délai de,"
        "sous un délai de, dans le délai de"
    ),
}
MODS: Mapping[str, Mapping[str, object]] = {
    "mod": words(
        this="ce, cet, cette, ces, le même, la même, actuel, actuelle",
        next="prochain, prochaine, prochains, prochaines, suivant, suivante, suivants, suivantes",
        last="dernier, dernière, derniers, dernières, précédent, précédente, précédents,"
        "précédentes, ce dernier, cette dernière, ces derniers, ces dernières",
        coming="ce prochain, cette prochaine, ces prochains, ces prochaines, futur, future",
        past="passé, passée, passés, passées",
    ),
    "postmod": words(
        this="en cours, courant, courante, actuel, actuelle, - ci, présent, ci",
        next="prochain, prochaine, prochains, prochaines, suivant, suivante, suivants, suivantes,"
        "pro",
        last="dernier, dernière, derniers, dernières, précédent, précédente, précédents,"
        "précédentes, passé, passée, passés, passées, écoulé, écoulée, écoulés, écoulées",
        coming="qui vient, qui viennent, à venir, qui arrive, qui arrivent",
    ),
    "farmod": words(
        last="avant - dernier, avant - dernière, avant dernier, avant dernière,pénultième"
    ),
    "stepmod": {"d'après": "next", "d'avant": "last"},
    "ago": dict.fromkeys(
        ("plus tôt dans le passé", "auparavant", "en arrière", "avant maintenant"), -1
    ),
    "back": just("il y a, il ya, y a, ya, voilà, ça fait, cela fait, il y a déjà, il y a de ça"),
    "hence": dict.fromkeys(
        ("à partir de maintenant", "à compter de maintenant", "d'ici là", "après maintenant"), 1
    ),
    "moveword": {"plus tard": 1, "plus tôt": -1, "de plus": 1, "de moins": -1, "en avance": -1},
    "moveway": {"en avant": -1, "en arrière": 1, "plus loin": 1, "en retard": 1},
    "afterword": {
        **dict.fromkeys(("après", "après le", "après la", "après l", "à partir de"), 1),
        **dict.fromkeys(("à partir du", "à compter de", "à compter du", "suivant", "depuis"), 1),
        **dict.fromkeys(("à partir d", "plus tard que", "passé", "dès", "au - delà de"), 1),
    },
    "afterwards": just("après"),
    "gone": just("passé, dernier"),
    "beforeword": dict.fromkeys(("avant", "avant le", "avant la", "avant l", "avant que"), -1),
    "every": just(
        "tous les, toutes les, chaque, tout les, toute les, ts les, chacun des, tous, toutes,"
        "une fois tous les, une fois toutes les, à chaque, à tous les, chaques"
    ),
    "other": {"autre": 2, "autres": 2, "deuxième": 2, "second": 2, "troisième": 3},
    "outof": just("sur"),
    "recurring": RECURRING,
    "weekdays": PLURAL_DAYS,
    "times": just("fois, x"),
    "once": {"une fois": 1, "deux fois": 2, "trois fois": 3, "1 fois": 1},
    "per": just("par, chaque, tous les, toutes les, dans la, dans le, /"),
    "parts": words(
        morning="matins, les matins, matinées, les matinées",
        afternoon="après - midis, après midis, les après - midis, les après - midi",
        evening="soirs, les soirs, soirées, les soirées",
        overnight="nuits, les nuits",
    ),
    "holidayword": dict.fromkeys(
        ("jours fériés", "les jours fériés", "jour férié", "fériés", "les fériés"), "holiday"
    )
    | dict.fromkeys(
        ("vacances", "les vacances", "jours de fête", "pendant les vacances"), "holiday"
    ),
    "except": just(
        "sauf, sauf le, sauf la, sauf les, excepté, excepté le, excepté les, à l'exception de,"
        "à l'exception du, à l'exception des, hors, mais pas, mais pas le, mais pas les, pas le,"
        "hormis, hormis le, hormis les, en dehors de, en dehors du, en dehors des, à part,"
        "à part le, à part les, mis à part le, mais sauf, sauf pendant, sauf en, pas les"
    ),
    "whennone": just(
        "s'il n'y a pas de, quand il n'y a pas de, s'il n'existe pas de, s'il n'y a pas le,"
        "quand il n'y a pas le, à défaut de"
    ),
    "else": just("sinon, ou sinon, autrement, à défaut"),
    "ifany": just(
        "s'il existe, quand il existe, s'il y en a un, qui en a un, qui en ont un, s'il y est"
    ),
    "allof": just(
        "tout, toute, tout le, toute la, toute l, toute le, tout l, plein, pleine,"
        " en plein, entier, entière,"
        "encore un, encore une, un autre, une autre, une pleine, un plein, la totalité de la"
    ),
    "wholeafter": just(
        "entier, entière, entiers, entières, complet, complète, complets, complètes,plein, pleine"
    ),
    "extra": just(
        "autres, autre, de plus, bonnes, bons, bonne, pleines, pleins, longues, longs,"
        "petites, petits, supplémentaires"
    ),
    "start": just(
        "à partir de, à partir du, à partir d, à compter de, à compter du, dès, dès le, dès la,"
        "en commençant, en commençant le, commençant, commençant le, à commencer, débutant,"
        "débutant le, depuis, du, en commençant par, avec début le"
    ),
    "finish": just(
        "jusqu'à, jusqu'au, jusqu'en, jusqu'à la, jusque, jusqu'aux, jusqu'à la fin,"
        "se terminant, se terminant le, finissant, jusqu'à ce que, prenant fin le"
    ),
    "edge": words(
        begin="début, le début, au début, tout début, au tout début, en début, dès le début,"
        "commencement",
        mid="milieu, le milieu, au milieu, en milieu, mi, mi -, à la mi -, à la mi, courant",
        end="fin, la fin, à la fin, en fin, en toute fin, vers la fin, sur la fin, toute fin",
    ),
    "shade": words(
        begin="tôt, très tôt, de bonne heure, tôt dans",
        early="plus tôt",
        late="tard, très tard, tard dans, plus tard",
    ),
    "remain": words(rest="reste, le reste, restant, le restant, le restant"),
    "acronym": {"fdm": ("end", "month"), "fin de mois": ("end", "month")},
    "morethan": just("plus de, moins de, au moins, minimum, au minimum"),
    "todate": just(
        "jusqu'à maintenant, jusqu'à présent, jusqu'ici, jusqu'à ce jour, à ce jour,"
        "jusqu'à aujourd'hui, à maintenant"
    ),
    "decadeword": just("années, les années, des années, aux années, la décennie"),
    "weekson": {"en huit": 1, "en 8": 1, "en quinze": 2, "en 15": 2},
    "byword": just("de, d"),
}
CLOCK_WORDS: Mapping[str, Mapping[str, object]] = {
    "ampm": words(am="am, a . m ., a . m, am .", pm="pm, p . m ., p . m, pm ."),
    "ofpart": words(
        morning="du matin, du mat, de la matinée, dans la matinée, le matin, ce matin, au matin",
        afternoon="de l'après - midi, de l'après midi, de l'aprèm, l'après - midi,"
        "dans l'après - midi, de l'aprem, après - midi, l'après midi",
        evening="du soir, de la soirée, dans la soirée, le soir, au soir",
        overnight="de la nuit, dans la nuit, la nuit",
    ),
    "hourword": just("heures, heure, heurs, heur, hrs, hr"),
    "hoursmark": just("h, hrs, heures"),
    "plusword": just("et, passé de, passées de, plus, passé"),
    "minusword": just("moins"),
    "quarter": {"quart": 15, "un quart": 15, "le quart": 15, "demi": 30, "demie": 30}
    | {"trois quarts": 45, "trois - quarts": 45},
    "clockword": {"midi": 12, "minuit": 0, "12h midi": 12},
    "now": just(
        "maintenant, tout de suite, immédiatement, en ce moment, là maintenant, à l'instant,"
        "dès maintenant, dès que possible, le plus tôt possible, aussitôt que possible, asap,"
        "sur - le - champ, sur le champ, maint, mtn, actuellement, en ce moment même,"
        "au plus vite, de suite"
    ),
    "dueword": just("pour, prévu pour, prévu le, à rendre, à rendre pour, dû, dû le, échéance"),
    "allday": just("toute la journée, la journée entière, journée entière, tout le jour"),
    "thistime": just(
        "à cette heure - ci, à cette heure, à la même heure, même heure,à la même heure qu"
    ),
    "current": just("date actuelle, date du jour, la date d'aujourd'hui, la date du jour"),
}
FRACTIONS: Mapping[str, Mapping[str, object]] = {
    "half": {"demi": 0.5, "demie": 0.5, "une demi": 0.5, "un demi": 0.5, "demi -": 0.5}
    | {"une demi -": 0.5, "un demi -": 0.5, "la moitié": 0.5},
    "fraction": {
        **dict.fromkeys(("un quart", "un bon quart", "un petit quart"), 0.25),
        "trois quarts": 0.75,
        "trois quart": 0.75,
        "trois - quarts": 0.75,
        "1 / 2": 0.5,
        "1 / 4": 0.25,
        "3 / 4": 0.75,
        "½": 0.5,
        "¼": 0.25,
        "¾": 0.75,
        "tiers": 1 / 3,
    },
    "fractionmore": {"et demi": 0.5, "et demie": 0.5, "et quart": 0.25, "et un quart": 0.25}
    | {"et trois quarts": 0.75, "½": 0.5},
    "vague": dict.fromkeys(("quelques", "plusieurs", "qq", "qqs", "quelque"), 3)
    | dict.fromkeys(("une paire de", "une couple de", "deux ou trois", "un couple de"), 2)
    | {"une dizaine de": 10, "une dizaine d": 10, "une douzaine de": 12, "une douzaine d": 12}
    | {"une quinzaine de": 15, "une vingtaine de": 20, "une trentaine de": 30}
    | {"une cinquantaine de": 50, "une centaine de": 100},
}
RELATIVES: Mapping[str, Mapping[str, object]] = {
    "thing": words(
        start="le début, début, ça commence, cela commence, que ça commence, la réunion,"
        "le rendez - vous, rendez - vous, le rdv, l'événement, l'évènement, que ça débute,"
        "le commencement, le départ, chaque, que cela commence, le cours, le match, réunion",
        due="l'échéance, échéance, la date limite, date limite, la deadline, le délai, le terme",
        end="la fin, fin, que ça finisse, ça finit, ça se termine, que ça se termine",
        completion="l'avoir fait, avoir fini, avoir terminé, que je l'ai fait, je l'ai fait,"
        "l'avoir terminé, l'avoir fini, c'est fait, que ce soit fait, que c'est fait,"
        "la dernière fois, que j'ai fini, que j'ai terminé, avoir fait, exécution",
    ),
    "daybefore": just("la veille, le jour d'avant, le jour avant, la veille même, un jour avant"),
    "inadvance": just("à l'avance, d'avance, en avance, au préalable, auparavant, plus tôt"),
}
