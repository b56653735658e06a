"""Cities as people name them in their own languages, where the zone data has another name."""

from functools import cache
from importlib import import_module
from zoneinfo import available_timezones

from core.language.say.tongue import LANGUAGES
from core.language.when.tokens import unaccented

LARGE = {
    "Africa/Johannesburg": "kapstadt, le cap, ciudad del cabo, città del capo, cidade do cabo,"
    "kaapstad",
    "America/Argentina/Buenos_Aires": "rosario, la plata",
    "America/Bogota": "medellín, cali, barranquilla, cartagena",
    "America/Caracas": "maracaibo",
    "America/Guayaquil": "quito",
    "America/Mexico_City": "guadalajara, puebla, ciudad de méxico, cdmx",
    "America/New_York": "nueva york, nova york, nova iorque, filadelfia, filadélfia",
    "America/Sao_Paulo": "belo horizonte, curitiba, porto alegre, brasília, florianópolis, goiânia",
    "America/Toronto": "montréal",
    "America/Bahia": "salvador",
    "Europe/Amsterdam": "den haag, la haye, la haya, l'aia, haia, utrecht, eindhoven, groningen",
    "Europe/Berlin": "münchen, múnich, monaco di baviera, munique, köln, keulen, colonia, colônia,"
    "hambourg, hamburgo, amburgo, francfort, fráncfort, francoforte, frankfurt am main,"
    "frankfurt, düsseldorf, leipzig, dresden, hannover, nürnberg, bremen, stuttgart, dortmund,"
    "bonn, münster, freiburg",
    "Europe/Brussels": "antwerpen, anvers, amberes, gent, gand, brugge, bruges, lüttich, liège",
    "Europe/Lisbon": "oporto, braga, coimbra, faro",
    "Europe/London": "edinburgh, édimbourg, edimburgo, glasgow, liverpool, leeds, bristol",
    "Europe/Madrid": "barcelone, barcellona, valencia, sevilla, séville, siviglia, zaragoza,"
    "málaga, bilbao, murcia, granada, salamanca",
    "Europe/Paris": "lyon, marseille, marsella, marsiglia, marselha, nantes, toulouse,"
    "strasbourg, straßburg, bordeaux, montpellier, lille, rennes, grenoble",
    "Europe/Rome": "milano, mailand, milán, milão, napoli, neapel, nápoles, torino, turin, turín,"
    "firenze, florenz, florence, florencia, florença, venezia, venedig, venise, venecia, veneza,"
    "bologna, genova, genua, palermo, bari, catania, verona, pisa",
    "Europe/Vienna": "graz, linz, salzburg, innsbruck",
    "Europe/Zurich": "genf, genève, ginevra, ginebra, genebra, bern, berne, berna, lausanne,"
    "basel, bâle, basilea, luzern",
}
"""Large cities without a zone of their own."""


@cache
def by_local_name() -> dict[str, str]:
    """The zones by what their cities are called in every language that is spoken here."""
    babel = import_module("babel")
    found: dict[str, str] = {}
    known = available_timezones()
    for code in LANGUAGES:
        zones = babel.Locale(code).time_zones
        named = ((str(zones[zone]["city"]), zone) for zone in zones if "city" in zones[zone])
        found |= {unaccented(city.casefold()): zone for city, zone in named if zone in known}
    large = ((city.strip(), zone) for zone, listed in LARGE.items() for city in listed.split(","))
    return found | {unaccented(city): zone for city, zone in large}
