"""Italian names: parts of the day, seasons, holidays, time zones."""


def _named(groups: dict[str, str]) -> dict[str, object]:
    return {word.strip(): name for name, listed in groups.items() for word in listed.split(",")}


PARTS = _named(
    {
        "morning": "mattina, mattino, mattinata, mattine",
        "dawn": "alba, aurora, sorgere del sole, spuntar del giorno, albeggiare",
        "forenoon": "tarda mattina, tarda mattinata",
        "midday": "ora di mezzogiorno",
        "afternoon": "pomeriggio, pom, pomerig",
        "evening": "sera, serata",
        "overnight": "notte, nottata",
        "smallhours": "notte fonda, piena notte, ore piccole, cuore della notte",
        "daytime": "giornata, pieno giorno",
        "workhours": "orario d'ufficio, orario di ufficio, ore di ufficio, ore d'ufficio,"
        "orario di lavoro, orario lavorativo, ore lavorative",
    }
)
AFTER = _named(
    {
        "afterlunch": "dopo pranzo, dopopranzo, dopo mangiato",
        "afterschool": "dopo scuola, doposcuola, uscita da scuola, uscita di scuola",
        "afterwork": "dopo il lavoro, dopo lavoro, dopolavoro, uscita dal lavoro,dopo l'ufficio",
        "afterdinner": "dopo cena, dopocena",
    }
)
MEALS = _named(
    {
        "breakfast": "colazione, prima colazione, ora di colazione",
        "lunch": "pranzo, ora di pranzo, pausa pranzo",
        "tea": "merenda, ora di merenda, ora del tè",
        "dinner": "cena, ora di cena, aperitivo, apericena",
    }
)
SEASONS = _named({"spring": "primavera", "summer": "estate", "autumn": "autunno"}) | _named(
    {"winter": "inverno", "any": "stagione"}
)
HOLIDAYS = _named(
    {
        "new year": "capodanno, primo dell'anno, anno nuovo, giorno di capodanno, capo d'anno",
        "new year eve": "san silvestro, vigilia di capodanno, ultimo dell'anno, s . silvestro,"
        "notte di capodanno, veglione",
        "epiphany": "epifania, befana, giorno della befana, festa della befana",
        "candlemas": "candelora",
        "mlk": "giorno di martin luther king, martin luther king day",
        "groundhog": "giorno della marmotta",
        "valentine": "san valentino, s . valentino, festa degli innamorati,giorno di san valentino",
        "presidents": "festa dei presidenti, giorno dei presidenti",
        "women": "festa della donna, festa delle donne, giornata della donna,"
        "giornata internazionale della donna, giornata internazionale delle donne",
        "patrick": "san patrizio, giorno di san patrizio, festa di san patrizio",
        "italian father": "festa del papà, festa di san giuseppe, san giuseppe,"
        "s . giuseppe, festa del babbo",
        "april fools": "pesce d'aprile, primo d'aprile",
        "earth day": "giornata della terra, giornata mondiale della terra, giorno della terra",
        "fat thursday": "giovedì grasso",
        "carnival": "martedì grasso, carnevale",
        "ash": "mercoledì delle ceneri, ceneri, le ceneri",
        "palm": "domenica delle palme, le palme",
        "maundy": "giovedì santo",
        "good friday": "venerdì santo",
        "holy saturday": "sabato santo",
        "easter": "pasqua, domenica di pasqua, giorno di pasqua",
        "easter monday": "pasquetta, lunedì dell'angelo, lunedì di pasqua, lunedì in albis",
        "orthodox easter": "pasqua ortodossa",
        "liberation": "festa della liberazione, liberazione, anniversario della liberazione,"
        "giorno della liberazione",
        "labour": "festa dei lavoratori, festa del lavoro, giorno dei lavoratori,"
        "festa dei lavori, giornata dei lavoratori",
        "europe day": "festa dell'europa, giornata dell'europa",
        "mother": "festa della mamma, giorno della mamma",
        "ascension": "ascensione, giorno dell'ascensione",
        "pentecost": "pentecoste, domenica di pentecoste",
        "whit monday": "lunedì di pentecoste",
        "trinity": "domenica della trinità, santissima trinità",
        "corpus christi": "corpus domini",
        "italian republic": "festa della repubblica, repubblica, la repubblica,"
        "giorno della repubblica",
        "john baptist": "san giovanni, san giovanni battista",
        "peter and paul": "santi pietro e paolo, san pietro e paolo, san pietro",
        "independence": "giorno dell'indipendenza, festa dell'indipendenza",
        "bastille": "presa della bastiglia",
        "swiss day": "festa nazionale svizzera",
        "san lorenzo": "san lorenzo, notte di san lorenzo",
        "assumption": "ferragosto, assunzione, festa dell'assunzione, assunta",
        "francis": "san francesco",
        "columbus": "columbus day, giorno di colombo",
        "halloween": "halloween",
        "all saints": "ognissanti, tutti i santi, festa dei santi, giorno di ognissanti,"
        "festa di tutti i santi, festa di ognissanti, i santi",
        "all souls": "commemorazione dei defunti, giorno dei morti, i morti, festa dei morti,"
        "giorno dei defunti, commemorazione dei morti, ai morti, i defunti",
        "armed forces": "festa delle forze armate, giornata dell'unità nazionale,"
        "festa dell'unità nazionale",
        "martin": "san martino, estate di san martino",
        "veterans": "giorno dei veterani",
        "thanksgiving": "ringraziamento, giorno del ringraziamento, festa del ringraziamento,"
        "thanksgiving",
        "black friday": "black friday, venerdì nero",
        "cyber monday": "cyber monday",
        "nicholas": "san nicola, san nicolò",
        "ambrose": "sant'ambrogio, s . ambrogio",
        "immaculate": "immacolata, immacolata concezione, festa dell'immacolata",
        "lucy": "santa lucia, s . lucia",
        "christmas eve": "vigilia di natale, vigilia, la vigilia, notte di natale",
        "christmas": "natale, giorno di natale",
        "boxing": "santo stefano, s . stefano, giorno di santo stefano",
        "chinese new year": "capodanno cinese, capodanno lunare",
        "ramadan": "inizio del ramadan, ramadan",
        "eid al fitr": "fine del ramadan, eid al - fitr, eid al fitr, eid",
        "eid al adha": "festa del sacrificio, eid al - adha, eid al adha",
        "hanukkah": "hanukkah, chanukkà, hanukkà",
        "rosh hashanah": "rosh hashanah, rosh hashana, capodanno ebraico",
        "yom kippur": "yom kippur, kippur",
        "passover": "pesach, pasqua ebraica",
        "diwali": "diwali",
    }
)
_CITIES = {
    "Europe/London": "londra, regno unito, inghilterra",
    "America/New_York": "new york, boston, washington, miami, new york city",
    "America/Chicago": "chicago, dallas, houston",
    "America/Denver": "denver",
    "America/Los_Angeles": "los angeles, san francisco, seattle, california, las vegas",
    "America/Toronto": "toronto, montreal",
    "America/Mexico_City": "città del messico",
    "America/Sao_Paulo": "san paolo, rio de janeiro, brasilia",
    "America/Argentina/Buenos_Aires": "buenos aires",
    "Europe/Dublin": "dublino",
    "Europe/Lisbon": "lisbona, porto",
    "Europe/Madrid": "madrid, barcellona",
    "Europe/Paris": "parigi, lione, marsiglia",
    "Europe/Berlin": "berlino, monaco, amburgo, francoforte",
    "Europe/Amsterdam": "amsterdam",
    "Europe/Brussels": "bruxelles",
    "Europe/Zurich": "zurigo, ginevra, lugano, berna",
    "Europe/Vienna": "vienna",
    "Europe/Rome": "roma, milano, torino, napoli, italia",
    "Europe/Prague": "praga",
    "Europe/Warsaw": "varsavia",
    "Europe/Budapest": "budapest",
    "Europe/Athens": "atene",
    "Europe/Istanbul": "istanbul",
    "Europe/Moscow": "mosca",
    "Africa/Tunis": "tunisi",
    "Africa/Cairo": "cairo, il cairo",
    "Asia/Jerusalem": "gerusalemme, tel aviv",
    "Asia/Dubai": "dubai",
    "Asia/Kolkata": "mumbai, delhi, nuova delhi",
    "Asia/Singapore": "singapore",
    "Asia/Hong_Kong": "hong kong",
    "Asia/Shanghai": "pechino, shanghai",
    "Asia/Seoul": "seul",
    "Asia/Tokyo": "tokyo",
    "Australia/Sydney": "sydney, melbourne",
    "Pacific/Auckland": "auckland",
}
_ABBREVIATIONS = {
    "UTC": "utc, gmt, tempo universale",
    "Etc/GMT-1": "utc + 1, gmt + 1",
    "Etc/GMT-2": "utc + 2, gmt + 2",
    "Europe/London": "bst",
    "Europe/Rome": "cet, cest, ora italiana, ora dell'europa centrale",
    "Europe/Athens": "eet, eest",
    "America/New_York": "est, edt, ora della costa orientale, orario orientale",
    "America/Chicago": "cst, cdt, ora centrale",
    "America/Denver": "mst, mdt",
    "America/Los_Angeles": "pst, pdt, ora del pacifico, ora della costa occidentale",
}
ZONES = _named(_ABBREVIATIONS) | {
    f"{hour} di {city.strip()}": zone
    for zone, listed in _CITIES.items()
    for city in listed.split(",")
    for hour in ("ora", "orario", "fuso orario", "fuso")
}
