"""Dutch names: parts of the day, seasons, holidays, time zones, numbers."""

from core.language.when.tables.en import words
from core.language.when.tables.english_names import ZONES as ENGLISH_ZONES

PARTS = words(
    morning="ochtend, vroege ochtend, ochtenduren, vroeg in de ochtend",
    dawn="zonsopgang, zonsopkomst, dageraad, ochtendgloren",
    forenoon="voormiddag",
    afternoon="middag, namiddag",
    midday="middaguur, tussen de middag, het middaguur",
    afterlunch="na de lunch, na het middageten",
    afterschool="na school, na schooltijd",
    afterwork="na het werk, na werktijd, na werk",
    evening="avond, avonduren, vooravond",
    afterdinner="na het avondeten, na het eten, na het diner",
    night="nacht, bedtijd",
    daytime="overdag",
    workhours="kantooruren, tijdens kantooruren, werkuren, werktijd, tijdens werktijd,"
    "onder werktijd",
    smallhours="midden in de nacht, holst van de nacht",
)
ADVERBS = words(
    morning="'s morgens, 's ochtends, s morgens, s ochtends, smorgens, sochtends,"
    "'s morgensvroeg, 's ochtends vroeg, 's morgens vroeg",
    forenoon="'s voormiddags, in de voormiddag",
    afternoon="'s middags, 's namiddags, s middags, s namiddags, smiddags, in de namiddag",
    evening="'s avonds, s avonds, savonds",
    night="'s nachts, s nachts, snachts",
)
MEALS = words(
    lunch="lunch, lunchtijd, lunchpauze, middageten, de lunch",
    breakfast="ontbijt, ontbijttijd, het ontbijt",
    dinner="avondeten, etenstijd, diner, het avondeten, het diner",
    tea="theetijd",
)
SEASONS = words(
    spring="lente, voorjaar",
    summer="zomer",
    autumn="herfst, najaar",
    winter="winter",
    any="seizoen, jaargetijde",
)
HOLIDAYS = words(
    **{
        "new year": "nieuwjaar, nieuwjaarsdag, nieuw jaar",
        "epiphany": "driekoningen, drie koningen, epifanie",
        "groundhog": "lichtmis, maria lichtmis",
        "valentine": "valentijnsdag, valentijn",
        "patrick": "st . patrick's day, saint patrick's day",
        "women": "vrouwendag, internationale vrouwendag",
        "carnival": "carnaval, vastenavond, carnavalsdinsdag",
        "rose monday": "carnavalsmaandag, rozenmaandag",
        "ash": "aswoensdag",
        "palm": "palmzondag",
        "maundy": "witte donderdag",
        "good friday": "goede vrijdag",
        "holy saturday": "stille zaterdag, paaszaterdag",
        "easter": "pasen, paasdag, eerste paasdag, 1e paasdag, paaszondag, paas",
        "easter monday": "tweede paasdag, 2e paasdag, paasmaandag",
        "april fools": "1 aprilgrap, één april grap, aprilgrappendag",
        "kings day": "koningsdag, konings dag",
        "dutch remembrance": "dodenherdenking, herdenkingsdag, nationale dodenherdenking",
        "dutch liberation": "bevrijdingsdag",
        "labour": "dag van de arbeid, feest van de arbeid, internationale dag van de arbeid",
        "mother": "moederdag",
        "father": "vaderdag",
        "ascension": "hemelvaart, hemelvaartsdag, o . h . hemelvaart, hemelvaartdag",
        "pentecost": "pinksteren, pinksterdag, eerste pinksterdag, 1e pinksterdag, pinksterzondag",
        "whit monday": "tweede pinksterdag, 2e pinksterdag, pinkstermaandag",
        "corpus christi": "sacramentsdag",
        "midsummer day": "sint - jan, sint jan, midzomer",
        "juneteenth": "vrijheidsdag, juneteenth",
        "independence": "onafhankelijksdag, onafhankelijkheidsdag",
        "flemish day": "feest van de vlaamse gemeenschap, vlaamse feestdag, guldensporendag,"
        "11 - julifeest",
        "belgium day": "nationale feestdag, belgische nationale feestdag",
        "assumption": "maria - hemelvaart, maria hemelvaart, olv hemelvaart, moederkesdag",
        "prinsjesdag": "prinsjesdag",
        "animal day": "dierendag, werelddierendag",
        "halloween": "halloween",
        "all saints": "allerheiligen",
        "all souls": "allerzielen",
        "martin": "sint - maarten, sint maarten, sint - maartensdag, st . maarten, sintmaarten",
        "veterans": "wapenstilstand, wapenstilstandsdag",
        "sinterklaas": "sinterklaas, sinterklaasavond, pakjesavond, sint - nicolaasavond",
        "nicholas": "sint - nicolaas, sint nicolaas, sinterklaasdag",
        "immaculate": "onbevlekte ontvangenis",
        "christmas eve": "kerstavond, kerstnacht",
        "christmas": "kerst, kerstmis, kerstdag, eerste kerstdag, 1e kerstdag",
        "boxing": "tweede kerstdag, 2e kerstdag",
        "new year eve": "oudejaarsavond, oudejaarsdag, oudejaar, oud en nieuw, oudejaarsnacht,"
        "oudjaar, oudjaarsavond",
        "thanksgiving": "thanksgiving, thanksgiving day",
        "black friday": "black friday",
        "cyber monday": "cyber monday",
        "mlk": "martin luther king dag",
        "labor": "labor day",
        "spring day": "begin van de lente, eerste lentedag, eerste dag van de lente, lentebegin",
        "summer day": "begin van de zomer, eerste zomerdag, langste dag",
        "autumn day": "begin van de herfst, eerste herfstdag",
        "winter day": "begin van de winter, eerste winterdag, kortste dag",
        "orthodox easter": "orthodox pasen",
        "ramadan": "ramadan, begin van de ramadan, begin ramadan",
        "eid al fitr": "suikerfeest, eid al - fitr",
        "eid al adha": "offerfeest, eid al - adha",
        "hanukkah": "chanoeka, chanoekka",
        "rosh hashanah": "joods nieuwjaar, rosj hasjana",
        "yom kippur": "jom kipoer, grote verzoendag",
        "passover": "pesach",
        "chinese new year": "chinees nieuwjaar",
        "islamic new year": "islamitisch nieuwjaar",
        "nowruz": "nowruz, noroez",
        "diwali": "divali, diwali",
    },
)
_AMBIGUOUS = frozenset(
    {"ist", "est", "et", "pt", "west", "wet", "hst", "mst", "eastern", "pacific"}
)
ZONES: dict[str, object] = {
    word: zone
    for word, zone in ENGLISH_ZONES.items()
    if not word.endswith("time") and word not in _AMBIGUOUS
} | words(
    **{
        "UTC": "wereldtijd, greenwich tijd",
        "Europe/Amsterdam": "met, mezt, nederlandse tijd, amsterdamse tijd, lokale tijd nederland",
        "Europe/Brussels": "belgische tijd, brusselse tijd",
        "Europe/London": "londense tijd, britse tijd, engelse tijd",
        "Europe/Berlin": "duitse tijd, berlijnse tijd",
        "Europe/Paris": "franse tijd, parijse tijd",
        "Europe/Madrid": "spaanse tijd",
        "Europe/Lisbon": "portugese tijd",
        "Europe/Rome": "italiaanse tijd",
        "Europe/Istanbul": "turkse tijd",
        "Europe/Moscow": "moskou tijd, moskouse tijd",
        "Africa/Casablanca": "marokkaanse tijd",
        "America/New_York": "new yorkse tijd, new york tijd, oostkust tijd",
        "America/Paramaribo": "surinaamse tijd, paramaribo tijd",
        "America/Curacao": "curaçaose tijd",
        "America/Los_Angeles": "los angeles tijd, westkust tijd, californische tijd",
        "Asia/Jakarta": "jakarta tijd",
        "Asia/Tokyo": "japanse tijd, tokio tijd",
        "Asia/Shanghai": "chinese tijd",
        "Asia/Kolkata": "indiase tijd",
        "Asia/Singapore": "singapore tijd",
        "Australia/Sydney": "sydney tijd",
    }
)

_SMALL = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
    " zeventien achttien negentien"
).split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()


def _cardinal(n: int) -> str:
    if n < 20:
        return _SMALL[n - 1]
    if n < 100:
        unit = _SMALL[n % 10 - 1] if n % 10 else ""
        glue = ("ën" if unit.endswith("e") else "en") if unit else ""
        return unit + glue + _TENS[n // 10 - 2]
    if n < 1000 or 1100 <= n < 2000:
        return _scaled(n, 100, "honderd")
    return _scaled(n, 1000, "duizend")


def _scaled(n: int, scale: int, name: str) -> str:
    """The multiple of a scale and what is left: tweehonderdvijf."""
    head = "" if n // scale == 1 else _cardinal(n // scale)
    return head + name + (_cardinal(n % scale) if n % scale else "")


def _ordinal(n: int) -> str:
    irregular = {1: "eerste", 3: "derde", 8: "achtste"}
    if n in irregular:
        return irregular[n]
    return _cardinal(n) + ("de" if n < 20 else "ste")


def _typed(numbers: dict[str, int]) -> dict[str, int]:
    """Also without the diaeresis: "tweeentwintig"."""
    return {word.replace("ë", "e"): n for word, n in numbers.items()} | numbers


NUMBERS = _typed({_cardinal(n): n for n in (*range(2, 1000), *range(1900, 2100))}) | {
    "één": 1,
    "nul": 0,
    "ene": 1,
}
ORDINALS = _typed({_ordinal(n): n for n in range(1, 101)})
