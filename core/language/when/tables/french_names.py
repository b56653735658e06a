"""French names: parts of the day, seasons, holidays, time zones."""


def _named(groups: dict[str, str]) -> dict[str, object]:
    return {word.strip(): name for name, listed in groups.items() for word in listed.split(",")}


PARTS = _named(
    {
        "morning": "matin, matinée, mat, première heure",
        "dawn": "aube, aurore, lever du soleil, lever du jour, point du jour",
        "midday": "mi - journée, heure de midi",
        "afternoon": "après - midi, après midi, aprèm, aprem, aprèm', aprm",
        "evening": "soir, soirée",
        "overnight": "nuit",
        "smallhours": "petit matin, petites heures, milieu de la nuit, pleine nuit",
        "daytime": "journée, plein jour",
        "workhours": "heures de bureau, heures ouvrables, heures de travail, heures ouvrées,"
        "horaires de bureau",
    }
)
AFTER = _named(
    {
        "afterlunch": "après déjeuner, après le déjeuner, après manger",
        "afterschool": "après l'école, après les cours, sortie de l'école, sortie des classes",
        "afterwork": "après le travail, après le boulot, après le taf, sortie du travail,"
        "sortie du boulot",
        "afterdinner": "après le dîner, après dîner, après le souper",
    }
)
MEALS = _named(
    {
        "breakfast": "petit déjeuner, petit - déjeuner, petit déj, ptit déj, p'tit déj,"
        "heure du petit déjeuner",
        "lunch": "déjeuner, heure du déjeuner, pause déjeuner, pause de midi, repas de midi",
        "tea": "goûter, heure du goûter, heure du thé",
        "dinner": "dîner, heure du dîner, souper, repas du soir, apéro, apéritif",
    }
)
SEASONS = _named(
    {"spring": "printemps", "summer": "été", "autumn": "automne", "winter": "hiver"}
    | {"any": "saison"}
)
HOLIDAYS = _named(
    {
        "new year": "nouvel an, jour de l'an, jour du nouvel an, premier de l'an, nouvelle année",
        "new year eve": "saint - sylvestre, saint sylvestre, st sylvestre, st - sylvestre,"
        "réveillon du nouvel an, réveillon du jour de l'an, veille du nouvel an,"
        "veille du jour de l'an, réveillon de la saint - sylvestre, réveillon de nouvel an",
        "epiphany": "épiphanie, jour des rois, fête des rois, galette des rois",
        "candlemas": "chandeleur",
        "mlk": "jour de martin luther king, martin luther king day, journée martin luther king",
        "groundhog": "jour de la marmotte",
        "valentine": "saint - valentin, saint valentin, st valentin, st - valentin,"
        "fête des amoureux, jour de la saint - valentin, jour de la saint valentin",
        "presidents": "jour des présidents, journée des présidents",
        "women": "journée de la femme, journée des femmes, journée internationale de la femme,"
        "journée internationale des femmes, journée internationale des droits des femmes",
        "patrick": "saint - patrick, saint patrick, st patrick, jour de la saint patrick,"
        "fête de la saint - patrick",
        "april fools": "poisson d'avril, premier avril des farces",
        "earth day": "jour de la terre, journée de la terre",
        "carnival": "mardi gras, carnaval",
        "ash": "mercredi des cendres",
        "palm": "dimanche des rameaux, rameaux",
        "maundy": "jeudi saint",
        "good friday": "vendredi saint",
        "holy saturday": "samedi saint",
        "easter": "pâques, dimanche de pâques, pâque",
        "easter monday": "lundi de pâques",
        "orthodox easter": "pâques orthodoxe, pâque orthodoxe, pâques orthodoxes",
        "labour": "fête du travail, fête des travailleurs, journée des travailleurs,"
        "journée internationale des travailleurs, jour du travail, fête du muguet",
        "europe day": "journée de l'europe, fête de l'europe",
        "victory": "victoire 1945, fête de la victoire, armistice de 1945, victoire de 1945,"
        "jour de la victoire",
        "ascension": "ascension, jeudi de l'ascension, jour de l'ascension",
        "pentecost": "pentecôte, dimanche de pentecôte, dimanche de la pentecôte",
        "whit monday": "lundi de pentecôte, lundi de la pentecôte",
        "trinity": "dimanche de la trinité, fête de la trinité",
        "corpus christi": "fête - dieu, fête dieu, corpus christi",
        "french mother": "fête des mères, fête des mamans, jour des mères",
        "father": "fête des pères, fête des papas, jour des pères",
        "music": "fête de la musique",
        "john baptist": "saint - jean, saint jean, st jean, fête de la saint - jean,"
        "saint - jean - baptiste",
        "canada day": "fête du canada",
        "independence": "fête de l'indépendance, jour de l'indépendance,"
        "fête de l'indépendance américaine",
        "bastille": "fête nationale, prise de la bastille, 14 - juillet, fête nationale française",
        "belgium day": "fête nationale belge",
        "swiss day": "fête nationale suisse",
        "assumption": "assomption, 15 - août, fête de l'assomption",
        "columbus": "jour de christophe colomb, jour de colomb",
        "halloween": "halloween",
        "all saints": "toussaint, fête de la toussaint, jour de la toussaint",
        "all souls": "jour des morts, fête des morts, jour des défunts, fête des défunts",
        "veterans": "armistice, jour de l'armistice, armistice de 1918, armistice 1918,"
        "jour du souvenir, fête de l'armistice, jour des anciens combattants",
        "martin": "saint - martin, saint martin, st martin",
        "thanksgiving": "thanksgiving, action de grâce, jour d'action de grâce, action de grâces",
        "black friday": "black friday, vendredi noir",
        "cyber monday": "cyber monday, cyber lundi",
        "nicholas": "saint - nicolas, saint nicolas, st nicolas",
        "immaculate": "immaculée conception",
        "christmas eve": "veille de noël, réveillon de noël, réveillon, soir de noël",
        "christmas": "noël, jour de noël, fête de noël",
        "boxing": "lendemain de noël, saint - étienne, saint étienne, st étienne",
        "advent 1": "premier dimanche de l'avent, 1er dimanche de l'avent",
        "chinese new year": "nouvel an chinois, nouvel an lunaire",
        "ramadan": "début du ramadan, ramadan",
        "eid al fitr": "aïd el - fitr, aïd el fitr, aïd al - fitr, aïd, fin du ramadan",
        "eid al adha": "aïd el - kébir, aïd el kébir, aïd al - adha, aïd el - adha,"
        "fête du sacrifice",
        "hanukkah": "hanoucca, hanouka, hanoukka",
        "rosh hashanah": "roch hachana, rosh hashana",
        "yom kippur": "yom kippour, yom kippur",
        "passover": "pessah, pessa'h, pâque juive",
        "diwali": "diwali, divali",
    }
)
_CITIES = {
    "UTC": "temps universel, temps universel coordonné",
    "Europe/London": "londres, angleterre",
    "America/New_York": "new york, new - york, boston, washington, miami",
    "America/Chicago": "chicago, dallas, houston",
    "America/Denver": "denver",
    "America/Los_Angeles": "los angeles, san francisco, seattle, californie, las vegas",
    "America/Toronto": "toronto, montréal, québec, ottawa",
    "America/Vancouver": "vancouver",
    "America/Mexico_City": "mexico",
    "America/Sao_Paulo": "sao paulo, rio, rio de janeiro, brasilia",
    "America/Argentina/Buenos_Aires": "buenos aires",
    "America/Martinique": "fort - de - france",
    "America/Guadeloupe": "pointe - à - pitre",
    "Indian/Reunion": "saint - denis",
    "Pacific/Noumea": "nouméa",
    "Pacific/Tahiti": "tahiti, papeete",
    "Europe/Dublin": "dublin",
    "Europe/Lisbon": "lisbonne, porto",
    "Europe/Madrid": "madrid, barcelone",
    "Europe/Paris": "paris, lyon, marseille, france",
    "Europe/Berlin": "berlin, munich, hambourg, francfort",
    "Europe/Amsterdam": "amsterdam",
    "Europe/Brussels": "bruxelles",
    "Europe/Luxembourg": "luxembourg",
    "Europe/Zurich": "zurich, genève, lausanne, berne",
    "Europe/Vienna": "vienne",
    "Europe/Rome": "rome, milan",
    "Europe/Warsaw": "varsovie",
    "Europe/Athens": "athènes",
    "Europe/Istanbul": "istanbul",
    "Europe/Moscow": "moscou",
    "Africa/Casablanca": "casablanca, rabat",
    "Africa/Algiers": "alger",
    "Africa/Tunis": "tunis",
    "Africa/Dakar": "dakar",
    "Africa/Abidjan": "abidjan",
    "Africa/Cairo": "le caire, caire",
    "Asia/Jerusalem": "jérusalem, tel aviv, tel - aviv",
    "Asia/Dubai": "dubaï",
    "Asia/Kolkata": "bombay, delhi, new delhi",
    "Asia/Singapore": "singapour",
    "Asia/Hong_Kong": "hong kong, hong - kong",
    "Asia/Shanghai": "pékin, shanghai",
    "Asia/Seoul": "séoul",
    "Asia/Tokyo": "tokyo",
    "Australia/Sydney": "sydney, melbourne",
    "Pacific/Auckland": "auckland",
}
_ABBREVIATIONS = {
    "UTC": "utc, gmt, tu",
    "Etc/GMT-1": "utc + 1, gmt + 1",
    "Etc/GMT-2": "utc + 2, gmt + 2",
    "Europe/London": "bst",
    "Europe/Paris": "cet, cest, heure française, heure d'europe centrale",
    "Europe/Athens": "eet, eest",
    "America/New_York": "est, edt, heure de l'est, fuseau horaire de l'est",
    "America/Chicago": "cst, cdt, heure du centre, heure centrale",
    "America/Denver": "mst, mdt, heure des rocheuses, le fuseau horaire de la montagne,"
    "fuseau horaire de la montagne",
    "America/Los_Angeles": "pst, pdt, heure du pacifique, fuseau horaire du pacifique",
}
ZONES = _named(_ABBREVIATIONS) | {
    f"heure {link}{city.strip()}": zone
    for zone, listed in _CITIES.items()
    for city in listed.split(",")
    for link in ("de ", "d'", "à ")
}
