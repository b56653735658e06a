"""German names: parts of the day, seasons, holidays, time zones, numbers."""

from core.language.when.tables.en import just, words
from core.language.when.tables.english_names import ZONES as ENGLISH_ZONES
from core.language.when.tables.germanic import spelt

PARTS = words(
    morning="morning, früh, in der früh, in der frühe, morgenstunden, frühe",
    dawn="sonnenaufgang, morgengrauen, morgendämmerung, tagesanbruch",
    forenoon="vormittag, vorm ., vorm",
    midday="mittag, mittagszeit, um die mittagszeit",
    afternoon="nachmittag, nachm ., nachm, afternoon",
    afterlunch="nach dem mittagessen, nach dem essen",
    afterschool="nach der schule, nach schulschluss",
    afterwork="nach der arbeit, nach feierabend, feierabend, nach dienstschluss",
    evening="abend, evening, abendstunden",
    afterdinner="nach dem abendessen, nach dem abendbrot",
    night="nacht, schlafenszeit, night",
    daytime="tagsüber",
    workhours="während der arbeitszeit, arbeitszeit, bürozeiten, geschäftszeiten,"
    "zu den geschäftszeiten",
    smallhours="mitten in der nacht",
)
ADVERBS = words(
    morning="morgens, frühmorgens, am morgen früh, früh morgens, am frühen morgen, in der früh",
    forenoon="vormittags",
    midday="mittags",
    afternoon="nachmittags",
    evening="abends",
    night="nachts",
)
SHADED: dict[str, object] = {
    "spätabends": ("late", "evening"),
    "spätabend": ("late", "evening"),
    "spätnachmittags": ("late", "afternoon"),
    "spätnachmittag": ("late", "afternoon"),
    "frühabends": ("early", "evening"),
    "frühabend": ("early", "evening"),
    "vorabend": ("early", "evening"),
    "frühmorgens": ("early", "morning"),
}
MEALS = words(
    lunch="mittagessen, zum mittagessen, beim mittagessen, mittagspause, lunch",
    breakfast="frühstück, zum frühstück, beim frühstück, frühstückszeit",
    dinner="abendessen, zum abendessen, beim abendessen, abendbrot, zum abendbrot",
    tea="kaffeezeit, zur kaffeezeit, teatime",
)
SEASONS = words(
    spring="frühling, frühjahr, frühlings, frühjahrs",
    summer="sommer, sommers",
    autumn="herbst, herbstes",
    winter="winter, winters",
    any="jahreszeit, saison",
)
HOLIDAYS = words(
    **{
        "advent 1": "erster advent, ersten advent, erste advent, 1 . advent, adventsbeginn",
        "advent 2": "zweiter advent, zweiten advent, zweite advent, 2 . advent",
        "advent 3": "dritter advent, dritten advent, dritte advent, 3 . advent",
        "advent 4": "vierter advent, vierten advent, vierte advent, 4 . advent",
        "new year": "neujahr, neujahrstag, neujahrsmorgen",
        "epiphany": "heilige drei könige, heiligen drei könige, heilige 3 könige,"
        "dreikönigstag, dreikönig, drei könige, heiligdreikönig, dreikönigsfest, epiphanias",
        "groundhog": "lichtmess, mariä lichtmess, maria lichtmess",
        "valentine": "valentinstag, valentin",
        "women": "frauentag, weltfrauentag, internationaler frauentag, internationalen frauentag",
        "fat thursday": "weiberfastnacht, altweiber, altweiberfastnacht, schmotziger donnerstag",
        "rose monday": "rosenmontag",
        "carnival": "faschingsdienstag, fastnacht, fastnachtsdienstag, veilchendienstag, fasching,"
        "karneval",
        "ash": "aschermittwoch",
        "palm": "palmsonntag",
        "maundy": "gründonnerstag",
        "good friday": "karfreitag",
        "holy saturday": "karsamstag, ostersamstag",
        "easter": "ostern, ostersonntag, osterfest, oster",
        "easter monday": "ostermontag",
        "april fools": "erster april scherz",
        "walpurgis": "walpurgisnacht, walpurgis",
        "labour": "tag der arbeit, maifeiertag, arbeiterfeiertag, staatsfeiertag",
        "mother": "muttertag",
        "ascension": "christi himmelfahrt, himmelfahrt, himmelfahrtstag, auffahrt, vatertag,"
        "herrentag, männertag",
        "pentecost": "pfingsten, pfingstsonntag, pfingstfest, pfingst",
        "whit monday": "pfingstmontag",
        "corpus christi": "fronleichnam, fronleichnamsfest",
        "midsummer day": "johannistag, johanni, johannis",
        "swiss day": "bundesfeier, bundesfeiertag, schweizer nationalfeiertag",
        "augsburg peace": "augsburger friedensfest, friedensfest, hohes friedensfest",
        "assumption": "mariä himmelfahrt, maria himmelfahrt",
        "children day": "weltkindertag",
        "german unity": "tag der deutschen einheit, deutsche einheit, einheitstag",
        "harvest": "erntedank, erntedankfest, erntedanktag",
        "austria day": "österreichischer nationalfeiertag, nationalfeiertag",
        "reformation": "reformationstag, reformationsfest",
        "halloween": "halloween",
        "all saints": "allerheiligen",
        "all souls": "allerseelen",
        "martin": "martinstag, sankt martin, st . martin, sankt martinstag, martini",
        "mourning": "volkstrauertag",
        "repentance": "buß - und bettag, buß und bettag, buss - und bettag",
        "dead sunday": "totensonntag, ewigkeitssonntag",
        "nicholas": "nikolaus, nikolaustag, nikolo",
        "immaculate": "mariä empfängnis, maria empfängnis",
        "christmas eve": "heiligabend, heiliger abend, heiligen abend, heilig abend,"
        "weihnachtsabend, christnacht",
        "christmas": "weihnachten, weihnachtstag, weihnachts, christtag,"
        "erster weihnachtstag, ersten weihnachtstag, erste weihnachtstag,"
        "erster weihnachtsfeiertag, ersten weihnachtsfeiertag, erste weihnachtsfeiertag,"
        "1 . weihnachtsfeiertag, 1 . weihnachtstag, weihnachtsfest, weihnachtsfeiertag",
        "boxing": "zweiter weihnachtsfeiertag, zweiten weihnachtsfeiertag,"
        "zweite weihnachtsfeiertag, zweiter weihnachtstag, zweiten weihnachtstag,"
        "2 . weihnachtsfeiertag, 2 . weihnachtstag, stephanstag, stefanitag, stephanitag",
        "new year eve": "silvester, sylvester, silvesterabend, altjahrstag, altjahresabend",
        "thanksgiving": "thanksgiving",
        "black friday": "black friday",
        "cyber monday": "cyber monday",
        "spring day": "frühlingsanfang, frühlingsbeginn",
        "summer day": "sommeranfang, sommerbeginn, sommersonnenwende, sommersonnwende",
        "autumn day": "herbstanfang, herbstbeginn",
        "winter day": "winteranfang, winterbeginn, wintersonnenwende, wintersonnwende",
        "orthodox easter": "orthodoxes ostern, orthodoxes osterfest",
        "ramadan": "ramadan, beginn des ramadan, ramadanbeginn",
        "eid al fitr": "zuckerfest, ramadanfest, fest des fastenbrechens",
        "eid al adha": "opferfest",
        "hanukkah": "chanukka, hanukkah",
        "rosh hashanah": "rosch haschana",
        "yom kippur": "jom kippur",
        "passover": "pessach, passah",
        "chinese new year": "chinesisches neujahr, chinesisches neujahrsfest",
        "nowruz": "nouruz, nowruz, newroz",
        "diwali": "diwali",
    },
)
GREETINGS = just(
    "guten morgen, guten tag, guten abend, gute nacht, schönen tag, schönen abend,"
    "schönes wochenende, frohe ostern, frohe weihnachten, schöne woche, schönen feierabend,"
    "früher oder später, eines tages, letzten endes, zum ersten mal, moment mal,"
    "einen moment, tag der offenen tür, gutes neues jahr, frohes neues jahr, zweite hand,"
    "aus zweiter hand, im großen und ganzen"
)
_SHORT = frozenset({"ist", "est", "et", "pt", "west", "wet", "hst", "mst", "eastern", "pacific"})
ZONES: dict[str, object] = {
    word: zone
    for word, zone in ENGLISH_ZONES.items()
    if not word.endswith("time") and word not in _SHORT
} | words(
    **{
        "UTC": "weltzeit, greenwich zeit",
        "Europe/Berlin": "mez, mesz, berliner zeit, deutsche zeit, deutscher zeit,"
        "mitteleuropäische zeit, mitteleuropäischer zeit, münchner zeit, hamburger zeit,"
        "frankfurter zeit",
        "Europe/Vienna": "wiener zeit, österreichischer zeit",
        "Europe/Zurich": "zürcher zeit, schweizer zeit",
        "Europe/London": "londoner zeit, britische zeit, britischer zeit, englischer zeit",
        "Europe/Paris": "pariser zeit, französischer zeit",
        "Europe/Madrid": "madrider zeit, spanischer zeit",
        "Europe/Lisbon": "lissabonner zeit, portugiesischer zeit",
        "Europe/Rome": "römischer zeit, italienischer zeit",
        "Europe/Amsterdam": "amsterdamer zeit, niederländischer zeit",
        "Europe/Athens": "oez, oesz, athener zeit, griechischer zeit",
        "Europe/Istanbul": "istanbuler zeit, türkischer zeit",
        "Europe/Moscow": "moskauer zeit",
        "Europe/Kyiv": "kiewer zeit, kyjiwer zeit",
        "Europe/Warsaw": "warschauer zeit, polnischer zeit",
        "America/New_York": "new yorker zeit, ostküstenzeit",
        "America/Chicago": "chicagoer zeit",
        "America/Los_Angeles": "kalifornischer zeit, westküstenzeit, los angeles zeit",
        "Asia/Tokyo": "tokioter zeit, japanischer zeit",
        "Asia/Shanghai": "pekinger zeit, chinesischer zeit",
        "Asia/Kolkata": "indischer zeit",
        "Asia/Singapore": "singapurer zeit",
        "Asia/Dubai": "dubaier zeit",
        "Australia/Sydney": "sydneyer zeit",
    }
)

_SMALL = (
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
    " sechzehn siebzehn achtzehn neunzehn"
).split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


def _cardinal(n: int) -> str:
    if n < 20:
        return _SMALL[n - 1]
    if n < 100:
        unit = f"{_SMALL[n % 10 - 1]}und" if n % 10 else ""
        return unit + _TENS[n // 10 - 2]
    head = f"{_SMALL[n // 100 - 1]}hundert" if n < 1000 or 1100 <= n < 2000 else ""
    rest = n % 100
    if n >= 2000:
        head, rest = f"{_SMALL[n // 1000 - 1]}tausend", n % 1000
    return head + (_cardinal(rest) if rest else "")


def _cardinals() -> dict[str, int]:
    """1 to 999 and the years that people name; "ein" alone is an article."""
    counted = {_cardinal(n): n for n in (*range(2, 1000), *range(1900, 2100))}
    more = {"eins": 1, "zwo": 2, "hundert": 100, "dreissig": 30, "null": 0}
    long = {word + "eins": n + 1 for word, n in counted.items() if n % 100 == 0}
    return counted | more | long


def _ordinals() -> dict[str, int]:
    irregular = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
    stems = {
        irregular.get(n) or _cardinal(n) + ("t" if n < 20 else "st"): n for n in range(1, 101)
    } | {"siebent": 7}
    return {stem + ending: n for stem, n in stems.items() for ending in ("e", "en", "er", "es")}


def spellings(numbers: dict[str, int]) -> dict[str, int]:
    """Also without umlauts, as "fuenf" and as "funf"."""
    bare = str.maketrans("öü", "ou")
    other = {spelt(word): n for word, n in numbers.items()}
    return {word.translate(bare).replace("ß", "ss"): n for word, n in numbers.items()} | (
        other | numbers
    )


NUMBERS = spellings(_cardinals())
ORDINALS = spellings(_ordinals())
