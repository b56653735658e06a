"""German calendar words: days, months, units, and how often."""

from core.language.when.tables.en import numbered, words

WEEKDAYS = numbered(
    "montag, mo, mo ., mon .",
    "dienstag, di, di ., die ., dienst .",
    "mittwoch, mi, mi ., mit ., mittw .",
    "donnerstag, do, do ., don ., donn .",
    "freitag, fr, fr ., frei .",
    "samstag, sonnabend, sa, sa ., sam .",
    "sonntag, so, so ., son .",
)
PLURAL_DAYS = numbered(
    "montags, montagen",
    "dienstags, dienstagen",
    "mittwochs, mittwochen",
    "donnerstags, donnerstagen",
    "freitags, freitagen",
    "samstags, samstagen, sonnabends, sonnabenden",
    "sonntags, sonntagen",
)
MONTHS = numbered(
    "januar, jänner, jan, jan ., jän, januars, jaenner",
    "februar, feber, feb, feb ., febr, februars",
    "märz, mär, mär ., märzes, mrz, mrz .",
    "april, apr, apr ., aprils",
    "mai, maies",
    "juni, jun, jun ., juno, junis",
    "juli, jul, jul ., julei, julis",
    "august, aug, aug ., augusts",
    "september, sep, sept, sep ., sept ., septembers",
    "oktober, okt, okt ., oktobers",
    "november, nov, nov ., novembers",
    "dezember, dez, dez ., dezembers",
    first=1,
)
UNITS = words(
    second="sekunde, sekunden, sek, sek ., sec",
    minute="minute, minuten, min, min ., minütchen",
    hour="stunde, stunden, std, std ., stdn, stündchen",
    day="tag, tage, tagen, tages, tg, tg .",
    night="nacht, nächte, nächten",
    week="woche, wochen, wo ., kalenderwoche, kalenderwochen, wo",
    month="monat, monate, monaten, monats, monates, mon",
    quarter="quartal, quartale, quartalen, quartals, vierteljahr, vierteljahre, vierteljahren",
    halfyear="halbjahr, halbjahre, halbjahren, halbes jahr, halben jahr, halbe jahre",
    year="jahr, jahre, jahren, jahres, jahrs, kalenderjahr, kalenderjahres",
    decade="jahrzehnt, jahrzehnte, jahrzehnten, dekade, dekaden",
    century="jahrhundert, jahrhunderte, jahrhunderten",
    weekend="wochenende, wochenenden, wochenendes, wochenend",
    businessday="werktag, werktage, werktagen, werktages, arbeitstag, arbeitstage, arbeitstagen,"
    "wochentag, wochentage, wochentagen, geschäftstag, geschäftstage, geschäftstagen",
    workweek="arbeitswoche, arbeitswochen",
)
DAYS = {
    "heute": 0,
    "heut": 0,
    "heutigen tag": 0,
    "morgen": 1,
    "gestern": -1,
    "übermorgen": 2,
    "vorgestern": -2,
    "vorvorgestern": -3,
    "überübermorgen": 3,
}
RECURRING = words(
    day="täglich, tagtäglich, alltäglich, tägliche, täglichen, täglicher, allabendlich,"
    "allmorgendlich",
    week="wöchentlich, wöchentliche, wöchentlichen, wöchentlicher",
    fortnight="zweiwöchentlich, vierzehntägig, vierzehntäglich, 14 - tägig, 14 tägig, zweiwöchig",
    month="monatlich, monatliche, monatlichen, monatlicher, allmonatlich",
    quarter="vierteljährlich, quartalsweise, quartalsmäßig, dreimonatlich, vierteljährliche",
    halfyear="halbjährlich, halbjährliche, sechsmonatlich",
    year="jährlich, alljährlich, jährliche, jährlichen, alljährliche, alljährliches,"
    "jährliches, alljährlichen",
    hour="stündlich, stündliche",
    minute="minütlich",
    businessday="werktags, wochentags, an werktagen, an arbeitstagen, an wochentagen,"
    "unter der woche, werktäglich, arbeitstäglich",
    weekend="wochenends, an wochenenden, an den wochenenden",
)
RECURRING_IN_STEPS: dict[str, object] = {
    "zweitäglich": ("day", 2),
    "zweitägig": ("day", 2),
    "dreiwöchentlich": ("week", 3),
    "vierwöchentlich": ("week", 4),
    "zweimonatlich": ("month", 2),
    "zweijährlich": ("year", 2),
    "zweistündlich": ("hour", 2),
    "dreistündlich": ("hour", 3),
    "vierstündlich": ("hour", 4),
    "sechsstündlich": ("hour", 6),
    "achtstündlich": ("hour", 8),
    "halbstündlich": ("minute", 30),
    "viertelstündlich": ("minute", 15),
}
