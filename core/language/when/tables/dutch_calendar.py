"""Dutch calendar words: days, months, units, and how often."""

from core.language.when.tables.en import numbered, words

WEEKDAYS = numbered(
    "maandag, ma, ma ., maan, mnd .",
    "dinsdag, di, di ., dins, dins ., dinsd, dinsd .",
    "woensdag, wo, wo ., woe, woe ., woens, woensd, woensd .",
    "donderdag, do, do ., don, don ., dond, dond ., donderd, donderd .",
    "vrijdag, vr, vr ., vrij ., vrijd, vrijd .",
    "zaterdag, za, za ., zat, zat ., zaterd .",
    "zondag, zo, zo ., zon, zon ., zond, zond .",
)
PLURAL_DAYS = numbered(
    "maandags, maandagen, 's maandags",
    "dinsdags, dinsdagen, 's dinsdags",
    "woensdags, woensdagen, 's woensdags",
    "donderdags, donderdagen, 's donderdags",
    "vrijdags, vrijdagen, 's vrijdags",
    "zaterdags, zaterdagen, 's zaterdags",
    "zondags, zondagen, 's zondags",
)
MONTHS = numbered(
    "januari, jan, jan .",
    "februari, feb, feb ., febr, febr .",
    "maart, mrt, mrt ., mar, mar .",
    "april, apr, apr .",
    "mei",
    "juni, jun, jun .",
    "juli, jul, jul .",
    "augustus, aug, aug .",
    "september, sep, sept, sep ., sept .",
    "oktober, okt, okt ., oct, october",
    "november, nov, nov .",
    "december, dec, dec .",
    first=1,
)
UNITS = words(
    second="seconde, seconden, secondes, sec, sec ., secs, tel, tellen",
    minute="minuut, minuten, min, min ., minuutje, minuutjes",
    hour="uur, uren, uurtje, uurtjes, u, u .",
    day="dag, dagen, dagje, dagjes, etmaal, etmalen",
    night="nacht, nachten, nachtje, nachtjes",
    week="week, weken, weekje, weekjes, wk",
    fortnight="veertien dagen, twee weken tijd",
    month="maand, maanden, maandje, mnd, mnd .",
    quarter="kwartaal, kwartalen, trimester, trimesters",
    halfyear="halfjaar, half jaar, halve jaren, semester, semesters",
    year="jaar, jaren, jaartje, kalenderjaar, kalenderjaren, jr, jr .",
    decade="decennium, decennia",
    century="eeuw, eeuwen",
    weekend="weekend, weekenden, weekends, weekeinde, weekeinden, weekeind",
    businessday="werkdag, werkdagen, doordeweekse dag, doordeweekse dagen, weekdag, weekdagen",
    workweek="werkweek, werkweken",
)
DAYS = {
    "vandaag": 0,
    "vndg": 0,
    "heden": 0,
    "morgen": 1,
    "mrgn": 1,
    "gisteren": -1,
    "gister": -1,
    "overmorgen": 2,
    "over morgen": 2,
    "eergisteren": -2,
    "eergister": -2,
    "de dag erna": 1,
    "de dag ervoor": -1,
}
RECURRING = words(
    day="dagelijks, dagelijkse, elke dag weer",
    week="wekelijks, wekelijkse",
    fortnight="tweewekelijks, tweewekelijkse, veertiendaags, veertiendaagse, 14 - daags",
    month="maandelijks, maandelijkse",
    quarter="driemaandelijks, driemaandelijkse, kwartaalsgewijs, elk kwartaal weer",
    halfyear="halfjaarlijks, halfjaarlijkse, zesmaandelijks",
    year="jaarlijks, jaarlijkse",
    hour="elk heel uur, uurlijks, ieder heel uur",
    businessday="doordeweeks, door de week, op werkdagen, op doordeweekse dagen, op weekdagen,"
    "werkdags, doordeweekse, in de week telkens",
    weekend="in de weekenden, in de weekends, op weekenden, 's weekends",
)
RECURRING_IN_STEPS: dict[str, object] = {
    "tweedaags": ("day", 2),
    "driewekelijks": ("week", 3),
    "driewekelijkse": ("week", 3),
    "vierwekelijks": ("week", 4),
    "vierwekelijkse": ("week", 4),
    "tweemaandelijks": ("month", 2),
    "tweemaandelijkse": ("month", 2),
    "viermaandelijks": ("month", 4),
    "tweejaarlijks": ("year", 2),
    "om het jaar": ("year", 2),
    "tweejaarlijkse": ("year", 2),
    "elk halfuur": ("minute", 30),
    "ieder halfuur": ("minute", 30),
}
