"""Spanish names: parts of the day, seasons, holidays, time zones."""

from core.language.when.tables.en import words
from core.language.when.tables.iberian import SPANISH, spread

PARTS = words(
    morning="la mañana, mañanas, mañanita",
    dawn="amanecer, alba, aurora, salida del sol, amanecida",
    predawn="madrugada",
    forenoon="media mañana",
    midday="hora del mediodía",
    afternoon="tarde, tardecita, tardes",
    afterlunch="después de comer, después de la comida, después del almuerzo, sobremesa,"
    "después de almorzar",
    afterschool="después del colegio, después del cole, después de clase, después de la escuela,"
    "salida del colegio, salida del cole",
    afterwork="después del trabajo, después de trabajar, después del curro, salida del trabajo,"
    "después de la oficina, atardecer, anochecer",
    evening="noche, nochecita",
    afterdinner="después de cenar, después de la cena",
    smallhours="altas horas, altas horas de la noche, mitad de la noche, plena noche",
    daytime="día entero, pleno día",
    workhours="horario de oficina, horas de oficina, horario laboral, horas de trabajo,"
    "horario de trabajo, horas laborables",
)
MEALS = words(
    breakfast="desayuno, hora del desayuno, hora de desayunar",
    lunch="almuerzo, comida, hora de comer, hora del almuerzo, hora de la comida,hora de almorzar",
    tea="merienda, hora de la merienda",
    dinner="cena, hora de la cena, hora de cenar",
)
SEASONS = words(
    spring="primavera", summer="verano", autumn="otoño", winter="invierno", any="estación"
)
HOLIDAYS = words(
    **{
        "new year": "año nuevo, día de año nuevo, primero de año, año nuevo occidental",
        "new year eve": "nochevieja, noche vieja, fin de año, víspera de año nuevo,"
        "noche de fin de año, san silvestre, último día del año",
        "epiphany": "reyes, día de reyes, reyes magos, epifanía, día de los reyes magos,"
        "los reyes magos, los reyes",
        "candlemas": "candelaria, día de la candelaria",
        "mlk": "día de martin luther king",
        "groundhog": "día de la marmota",
        "valentine": "san valentín, día de san valentín, día de los enamorados,"
        "día del amor y la amistad, día de los novios",
        "presidents": "día de los presidentes",
        "women": "día de la mujer, día internacional de la mujer, día de las mujeres",
        "patrick": "san patricio, día de san patricio",
        "italian father": "día del padre, san josé, día de san josé",
        "earth day": "día de la tierra, día internacional de la tierra",
        "george": "sant jordi, san jorge, día del libro",
        "fat thursday": "jueves lardero, jueves graso",
        "rose monday": "lunes de carnaval",
        "carnival": "martes de carnaval, carnaval, martes de carnavales, carnavales",
        "ash": "miércoles de ceniza",
        "palm": "domingo de ramos",
        "maundy": "jueves santo",
        "good friday": "viernes santo",
        "holy saturday": "sábado santo, sábado de gloria",
        "easter": "pascua, domingo de pascua, domingo de resurrección, pascuas, pascua florida",
        "easter monday": "lunes de pascua",
        "orthodox easter": "pascua ortodoxa",
        "labour": "día del trabajador, día del trabajo, día internacional de los trabajadores,"
        "día de los trabajadores, fiesta del trabajo, día internacional del trabajo",
        "madrid day": "día de la comunidad de madrid",
        "cinco": "batalla de puebla",
        "first may sunday": "día de la madre",
        "mexican mother": "día de las madres",
        "europe day": "día de europa",
        "ascension": "ascensión, día de la ascensión, ascensión del señor",
        "pentecost": "pentecostés, domingo de pentecostés",
        "whit monday": "lunes de pentecostés",
        "trinity": "domingo de la trinidad",
        "corpus christi": "corpus christi, corpus, día del corpus",
        "john baptist": "san juan, día de san juan, noche de san juan",
        "peter and paul": "san pedro, san pedro y san pablo, san pedro y pablo",
        "independence": "día de la independencia, 4 de julio americano",
        "bastille": "toma de la bastilla",
        "santiago": "día de santiago, santiago apóstol, día de galicia",
        "assumption": "asunción, asunción de la virgen, virgen de agosto, día de la asunción",
        "catalonia": "diada, la diada, día de cataluña",
        "mexico day": "día de la independencia de méxico, fiestas patrias",
        "columbus": "columbus day",
        "hispanidad": "día de la hispanidad, fiesta nacional, día de la raza, el pilar,"
        "virgen del pilar, día del pilar, doce de octubre fiesta",
        "halloween": "halloween, noche de brujas",
        "all saints": "todos los santos, día de todos los santos, tosantos, día de los santos",
        "all souls": "día de los muertos, día de muertos, día de los difuntos, fieles difuntos,"
        "día de todos los difuntos",
        "veterans": "día de los veteranos",
        "mexican revolution": "día de la revolución, revolución mexicana",
        "thanksgiving": "acción de gracias, día de acción de gracias, thanksgiving",
        "black friday": "black friday, viernes negro",
        "cyber monday": "cyber monday, ciber lunes",
        "spanish constitution": "día de la constitución, la constitución, constitución española",
        "immaculate": "inmaculada, la inmaculada, inmaculada concepción, día de la inmaculada,"
        "purísima",
        "guadalupe": "virgen de guadalupe, día de la virgen de guadalupe",
        "lucy": "santa lucía",
        "christmas eve": "nochebuena, noche buena, víspera de navidad, vísperas de navidad",
        "christmas": "navidad, día de navidad, navidades",
        "boxing": "san esteban, día de san esteban",
        "innocents": "día de los inocentes, santos inocentes, día de los santos inocentes,"
        "inocentes",
        "april fools": "april fools",
        "chinese new year": "año nuevo chino, año nuevo lunar",
        "islamic new year": "año nuevo islámico, año nuevo musulmán",
        "ramadan": "ramadán, inicio del ramadán, comienzo del ramadán",
        "eid al fitr": "fin del ramadán, eid al - fitr, eid al fitr",
        "eid al adha": "fiesta del cordero, fiesta del sacrificio, eid al adha",
        "hanukkah": "janucá, hanukkah, januká",
        "rosh hashanah": "rosh hashaná, rosh hashanah, año nuevo judío",
        "yom kippur": "yom kipur, yom kippur",
        "passover": "pésaj, pascua judía",
        "diwali": "diwali",
    }
)
_CITIES = {
    "Europe/London": "londres, reino unido, inglaterra",
    "Europe/Dublin": "dublín",
    "Europe/Lisbon": "lisboa, portugal, oporto",
    "Europe/Madrid": "madrid, barcelona, españa, valencia, sevilla, bilbao",
    "Atlantic/Canary": "canarias",
    "Europe/Paris": "parís, francia",
    "Europe/Berlin": "berlín, alemania, múnich, hamburgo, fráncfort",
    "Europe/Amsterdam": "ámsterdam",
    "Europe/Brussels": "bruselas",
    "Europe/Zurich": "zúrich, ginebra, suiza",
    "Europe/Vienna": "viena",
    "Europe/Rome": "roma, milán, italia",
    "Europe/Prague": "praga",
    "Europe/Warsaw": "varsovia",
    "Europe/Athens": "atenas",
    "Europe/Istanbul": "estambul",
    "Europe/Kyiv": "kiev",
    "Europe/Moscow": "moscú",
    "America/New_York": "nueva york, boston, washington, miami, new york",
    "America/Chicago": "chicago, dallas, houston",
    "America/Denver": "denver",
    "America/Los_Angeles": "los ángeles, california, seattle, san francisco, las vegas",
    "America/Toronto": "toronto, montreal",
    "America/Mexico_City": "méxico, ciudad de méxico, cdmx, el df",
    "America/Guatemala": "guatemala",
    "America/Costa_Rica": "costa rica, san josé",
    "America/Panama": "panamá",
    "America/Havana": "cuba, la habana",
    "America/Santo_Domingo": "santo domingo, república dominicana",
    "America/Puerto_Rico": "puerto rico",
    "America/Bogota": "bogotá, colombia, medellín",
    "America/Caracas": "caracas, venezuela",
    "America/Guayaquil": "quito, ecuador, guayaquil",
    "America/Lima": "lima, perú",
    "America/La_Paz": "la paz, bolivia",
    "America/Asuncion": "asunción, paraguay",
    "America/Santiago": "santiago, santiago de chile, chile",
    "America/Argentina/Buenos_Aires": "buenos aires, argentina",
    "America/Montevideo": "montevideo, uruguay",
    "America/Sao_Paulo": "são paulo, río de janeiro, brasilia, brasil",
    "Africa/Casablanca": "casablanca, marruecos",
    "Africa/Cairo": "el cairo",
    "Asia/Jerusalem": "jerusalén, tel aviv",
    "Asia/Dubai": "dubái",
    "Asia/Kolkata": "bombay, delhi, nueva delhi, india",
    "Asia/Singapore": "singapur",
    "Asia/Hong_Kong": "hong kong",
    "Asia/Shanghai": "pekín, shanghái, china",
    "Asia/Seoul": "seúl",
    "Asia/Tokyo": "tokio, japón",
    "Asia/Manila": "manila, filipinas",
    "Australia/Sydney": "sídney, sydney, melbourne",
    "Pacific/Auckland": "auckland",
}
_ABBREVIATIONS = {
    "UTC": "utc, gmt, tiempo universal",
    "Etc/GMT-1": "utc + 1, gmt + 1, bst",
    "Etc/GMT-2": "utc + 2, gmt + 2",
    "Europe/Madrid": "cet, cest, hora peninsular, hora española, hora central europea",
    "Atlantic/Canary": "hora canaria",
    "Europe/Athens": "eet, eest",
    "America/New_York": "edt, hora del este",
    "America/Chicago": "cst, cdt, hora del centro, hora central",
    "America/Denver": "mst, mdt, hora de la montaña",
    "America/Los_Angeles": "pst, pdt, hora del pacífico",
    "America/Argentina/Buenos_Aires": "hora argentina",
    "America/Mexico_City": "hora mexicana",
}
ZONES: dict[str, object] = words(**_ABBREVIATIONS) | {
    phrase: zone
    for zone, listed in _CITIES.items()
    for city in listed.split(",")
    for phrase in spread(f"hora ~de {city},horario ~de {city}", SPANISH).split(",")
}
