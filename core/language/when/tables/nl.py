"""Dutch words of time."""

from collections.abc import Mapping

from core.language.when.tables.dutch_calendar import (
    DAYS,
    MONTHS,
    PLURAL_DAYS,
    RECURRING,
    RECURRING_IN_STEPS,
    UNITS,
    WEEKDAYS,
)
from core.language.when.tables.dutch_names import (
    ADVERBS,
    HOLIDAYS,
    MEALS,
    NUMBERS,
    ORDINALS,
    PARTS,
    SEASONS,
    ZONES,
)
from core.language.when.tables.en import just, words
from core.language.when.tables.germanic import glued, single
from core.language.when.tables.shape import Table

BOUNDS = words(
    after="na, na de, na het, later dan, pas na",
    since="sinds, sinds de, sinds het, sedert, al sinds",
    before="voor, voor de, voor het, vóór, voorafgaand aan, voorafgaand aan het, eerder dan,"
    "vroeger dan, nog voor, voordat het",
    until="tot, tot de, tot het, tot aan, tot en met, t / m, t . e . m ., tem, tot uiterlijk,"
    "nog tot, tot op",
    by="uiterlijk, uiterlijk op, uiterlijk om, op zijn laatst, ten laatste, tegen, tegen de,"
    "tegen het, niet later dan, op z'n laatst, voor uiterlijk, op uiterlijk, liefst voor,"
    "ten laatste op, tegen uiterlijk",
    **{
        "from": "vanaf, van, vanaf de, vanaf het, beginnend, beginnend op, beginnend vanaf,"
        "met ingang van, per, startend, startend op, niet voor, niet eerder dan, op zijn vroegst,"
        "ten vroegste, op z'n vroegst, zo vroeg als, niet vóór, ingaand op, ingaande"
    },
)
LATER = words(
    since="of later, en later, en hoger, of daarna, en daarna, en verder, op zijn vroegst,"
    "en volgende",
    by="of eerder, en eerder, op zijn laatst, uiterlijk, op z'n laatst, of ervoor",
)
JOINERS = words(
    to="tot, tot aan, tot de, tot het, tot ongeveer, tot ca ., naar, op, - tot, tot uiterlijk",
    through="tot en met, t / m, t . e . m ., tem, tot en met de, tot en met het, -, - -, tm",
)
OPENERS: Mapping[str, Mapping[str, object]] = {
    "at": just("om, omstreeks, rond, stipt om, klokslag, precies om, @, zo om, at"),
    "on": just("op, op de, op een, op het, aan, op de dag van"),
    "amword": just("in de, op de, op een"),
    "in": just("in, in de, in het, over, tijdens, tijdens de, gedurende, binnenin"),
    "for": just("voor, gedurende, voor de, voor het, voor een, voor ongeveer, voor ca ."),
    "of": just("van, van de, van het, in, in de, in het, uit, der, des"),
    "the": just("de, het, 't, den"),
    "a": just("een, 'n, n, ene"),
    "comma": {",": ",", ", en": ",", ";": ";", ".": "."},
    "and": just("en, &, plus, alsook, en op, en om"),
    "or": just("of"),
    "dash": just("-"),
    "slash": just("/"),
    "plus": {"+": 1, "-": -1, "plus": 1, "min": -1},
    "paren": just("("),
    "close": just(")"),
    "dot": just("."),
    "apostrophe": just("'"),
    "equals": just("="),
    "yearword": just("jaar, het jaar, in het jaar, kalenderjaar, jaren, de jaren"),
    "tee": just("t"),
    "to": just("naar, op, tot"),
    "closest": just("dichtstbijzijnde, meest nabije"),
    "weekword": just("week, wk, weeknummer, week nr ., week nummer, kalenderweek"),
    "weekof": just(
        "week van, week vanaf, week beginnend, week beginnend op, week startend, week startend op,"
        "week die begint op, de week van, week rond, week met"
    ),
    "quartermark": {"q": "quarter", "h": "half", "k": "quarter"},
    "quarterword": words(quarter="kwartaal, trimester", half="helft, halfjaar, semester"),
    "weekendword": just("weekend, weekeinde, lang weekend"),
    "tonight": words(
        evening="vanavond, vanaaf, deze avond",
        night="vannacht",
        morning="vanmorgen, vanochtend, vanochend",
        afternoon="vanmiddag, vannamiddag",
        forenoon="vanvoormiddag",
    ),
    "approx": just(
        "rond, ongeveer, circa, ca, ca ., omstreeks, bij benadering, zowat, bijna, net, precies,"
        "exact, stipt, klokslag, ergens, zo rond, zo om, plusminus, pakweg, maximaal, minimaal,"
        "rond de, rond ongeveer, omstreeks de, zo'n, slechts, maar, alvast, meteen, misschien"
    ),
    "afterthought": just(
        "ongeveer, of zo, precies, stipt, ca, ca ., circa, exact, sharp, of daaromtrent"
    ),
    "joiner": JOINERS,
    "from": just("van, vanaf, van de, vanaf de, van het, tussen de, in de nacht van, nacht van"),
    "between": just("tussen, tussen de, tussen het, ergens tussen, van tussen"),
    "within": just(
        "binnen, binnen de, binnen het, binnen een termijn van, in de komende, in de volgende,"
        "binnen de komende, binnen nu en, in de loop van de komende, de komende binnen"
    ),
}
MODS: Mapping[str, Mapping[str, object]] = {
    "mod": words(
        this="deze, dit, huidige, huidig, lopende, lopend, dezelfde",
        next="volgende, volgend, daaropvolgende, daaropvolgend, opvolgende, navolgende",
        last="vorige, vorig, laatste, voorgaande, voorgaand, vorig jaar's",
        coming="komende, komend, aankomende, aankomend, aanstaande, aanstaand, eerstvolgende,"
        "eerstkomende, eerstvolgend, deze komende, as ., a . s .",
        past="afgelopen, voorbije, deze afgelopen, verstreken, jongstleden, j . l ., jl .,"
        "meest recente",
    ),
    "farmod": words(last="voorlaatste, op één na laatste, op een na laatste, eervorige"),
    "ago": dict.fromkeys(("geleden", "terug", "eerder al", "in het verleden"), -1),
    "hence": dict.fromkeys(
        ("vanaf nu", "vanaf vandaag", "van nu af", "in de toekomst", "vanaf dit moment"), 1
    ),
    "moveword": {"later": 1, "eerder": -1, "vroeger": -1},
    "moveway": {
        "naar achteren": 1,
        "naar achter": 1,
        "vooruit": 1,
        "naar voren": -1,
        "naar voor": -1,
        "opschuiven": 1,
    },
    "byword": just("met"),
    "ahead": just("voor, voor de, voor het, vóór"),
    "afterword": {
        "na": 1,
        "na de": 1,
        "na het": 1,
        "nadat": 1,
        "vanaf": 1,
        "gerekend vanaf": 1,
        "erna": 1,
        "daarna": 1,
        "nadien": 1,
        "volgend op": 1,
        "sinds": 1,
    },
    "afterwards": just("na"),
    "beforeword": {
        "voor": -1,
        "voor de": -1,
        "voor het": -1,
        "vóór": -1,
        "voordat": -1,
        "voorafgaand aan": -1,
        "voorafgaand aan de": -1,
        "eer": -1,
    },
    "every": just("elke, elk, iedere, ieder, alle, telkens, steeds, elke keer op, om het"),
    "alternate": just("om de"),
    "other": {
        "tweede": 2,
        "andere": 2,
        "ander": 2,
        "derde": 3,
        "vierde": 4,
    },
    "recurring": RECURRING,
    "recurringstep": RECURRING_IN_STEPS,
    "weekdays": PLURAL_DAYS,
    "times": just("keer, maal, x, keren, malen"),
    "once": {"eenmaal": 1, "tweemaal": 2, "driemaal": 3, "viermaal": 4, "éénmaal": 1},
    "per": just("per, elke, elk, iedere, ieder, in de, in een, op een, in het, in"),
    "parts": words(
        morning="ochtenden, de ochtenden, morgens",
        afternoon="middagen, de middagen, namiddagen",
        evening="avonden, de avonden",
        night="de nachten",
    ),
    "holidayword": dict.fromkeys(
        (
            "feestdag",
            "feestdagen",
            "op feestdagen",
            "officiële feestdagen",
            "nationale feestdagen",
            "vrije dagen",
        ),
        "holiday",
    ),
    "except": just(
        "behalve, behalve op, behalve in, uitgezonderd, met uitzondering van, maar niet,"
        "maar niet op, niet op, tenzij op, zonder, maar niet in, niet in"
    ),
    "allof": just(
        "hele, heel, gehele, volle, de hele, het hele, de gehele, heel de, de volle, het volle,"
        "ganse, nog een, nog één, hele lange, volledige"
    ),
    "extra": just("extra, meer, volle, hele, andere, bijkomende, volledige, goede, aanvullende"),
    "start": just(
        "vanaf, beginnend, beginnend op, startend, startend op, te beginnen op, te beginnen met,"
        "met ingang van, per, ingaand op, te beginnen, voor het eerst op, begint op, start op, van"
    ),
    "finish": just(
        "tot, tot en met, t / m, tot aan, eindigend op, tot de, tot het, tem, eindigt op"
    ),
    "edge": words(
        begin="begin, het begin, de start, start, aan het begin, in het begin, aanvang",
        mid="midden, het midden, medio, halverwege, in het midden, helft",
        end="eind, einde, het einde, het eind, aan het einde, op het einde, aan het eind,"
        "tegen het einde, tegen het eind, tegen eind, ultimo",
    ),
    "shade": words(
        early="vroeg, vroege, eerder, vroeger, 's morgens vroeg",
        late="laat, late, later, op de late",
    ),
    "remain": words(rest="rest, de rest, restant, resterende, overige, overblijvende"),
    "acronym": {
        "maandeinde": ("end", "month"),
        "einde maand": ("end", "month"),
        "eind maand": ("end", "month"),
        "eind van de maand": ("end", "month"),
        "jaareinde": ("end", "year"),
        "einde jaar": ("end", "year"),
        "eind jaar": ("end", "year"),
        "eind week": ("end", "week"),
        "einde week": ("end", "week"),
        "einde dag": ("end", "day"),
        "eind dag": ("end", "day"),
        "einde werkdag": ("end", "day"),
        "eind van de werkdag": ("end", "day"),
        "kwartaaleinde": ("end", "quarter"),
        "einde kwartaal": ("end", "quarter"),
        "begin maand": ("begin", "month"),
        "begin jaar": ("begin", "year"),
        "begin week": ("begin", "week"),
        "midden week": ("mid", "week"),
    },
    "morethan": just("meer dan, langer dan, ruim, minstens, ten minste, minimaal"),
    "todate": just("tot nu toe, tot nu, tot op heden, tot dusver, tot op vandaag"),
}
CLOCK_WORDS: Mapping[str, Mapping[str, object]] = {
    "ampm": words(am="am, a . m ., a . m", pm="pm, p . m ., p . m"),
    "ap": words(am="a, am", pm="p, pm"),
    "hourword": just("uur, u, u ., h, uur stipt, uur precies"),
    "hoursmark": just("u, h, uur, h ., u ."),
    "pastword": just("over, na"),
    "toword": just("voor"),
    "quarter": {"kwart": 15, "een kwart": 15, "kwartier": 15},
    "halfto": just("half"),
    "clockword": {
        "middernacht": 0,
        "rond de middag": 12,
        "tegen de middag": 12,
        "12 uur 's middags": 12,
        "twaalf uur 's middags": 12,
        "het middaguur": 12,
        "middaguur": 12,
    },
    "now": just(
        "nu, nu meteen, op dit moment, op het moment, direct, meteen, onmiddellijk, thans,"
        "momenteel, nu direct, zo snel mogelijk, asap, zsm, z . s . m ., per direct, terstond"
    ),
    "dueword": just("te doen, in te leveren, deadline, vervalt, vervalt op, verloopt, verloopt op"),
    "allday": just("de hele dag, hele dag, de gehele dag, heel de dag, de ganse dag"),
    "thistime": just("deze tijd, dezelfde tijd, hetzelfde tijdstip, rond deze tijd, dit tijdstip"),
    "current": just("huidige datum, datum van vandaag, de datum van vandaag"),
}
FRACTIONS: Mapping[str, Mapping[str, object]] = {
    "half": {
        **dict.fromkeys(("half", "halve", "een half", "een halve", "½", "1 / 2", "'n half"), 0.5),
        **dict.fromkeys(("kwart", "een kwart", "1 / 4", "¼"), 0.25),
        **dict.fromkeys(("driekwart", "drie kwart", "een driekwart", "3 / 4", "¾"), 0.75),
        **dict.fromkeys(("anderhalf", "anderhalve", "een anderhalf", "eneenhalf"), 1.5),
        **dict.fromkeys(("een en een half", "één en een half", "een en een halve"), 1.5),
    },
    "fraction": {
        **dict.fromkeys(("en een half", "en een halve", "en half", "en halve", "enhalf"), 0.5),
        **dict.fromkeys(("ënhalf", "ëneenhalf", "eneenhalf", "½", "1 / 2", "eenhalf"), 0.5),
        **dict.fromkeys(("enhalve", "ënhalve", "eneenhalve", "ëneenhalve"), 0.5),
        **dict.fromkeys(("en een kwart", "¼", "1 / 4", "kwart"), 0.25),
        **dict.fromkeys(("en driekwart", "¾", "3 / 4", "en drie kwart"), 0.75),
    },
    "chunk": {
        "kwartier": 15,
        "kwartiertje": 15,
        "kwartieren": 15,
        "halfuur": 30,
        "halfuurtje": 30,
    },
    "vague": {
        **dict.fromkeys(("een paar", "paar", "'n paar", "een koppel", "een stel"), 2),
        **dict.fromkeys(("enkele", "enige", "een aantal", "aantal", "meerdere", "wat"), 3),
        **dict.fromkeys(("verscheidene", "verschillende"), 3),
        "een dozijn": 12,
        "een tiental": 10,
    },
    "long": just("lang, achter elkaar, achtereen, aan één stuk"),
}
RELATIVES: Mapping[str, Mapping[str, object]] = {
    "thing": words(
        start="het begint, het start, de afspraak, het begin, de vergadering, de meeting,"
        "de afspraak begint, de vergadering begint, de meeting begint, aanvang, begin, de start,"
        "het van start gaat, het gebeurt, afspraak, die tijd, dat, dan, het evenement,"
        "het evenement begint, de aanvang, de bijeenkomst, de bijeenkomst begint",
        due="de deadline, deadline, het af moet zijn, de vervaldatum, de einddatum, het verloopt,"
        "de inleverdatum, het vervalt, het klaar moet zijn, vervaldatum",
        end="het eindigt, het afgelopen is, het einde, het voorbij is, de vergadering eindigt,"
        "het is afgelopen, het afloopt, de afspraak eindigt, afloop, de afloop",
        completion="ik het gedaan heb, ik het heb gedaan, ik het doe, ik klaar ben, het klaar is,"
        "het gedaan is, voltooiing, afronding, ik het afgerond heb, ik het heb afgerond,"
        "de laatste keer, ik het voor het laatst deed, het af is, ik het voltooi",
    ),
    "inadvance": just(
        "van tevoren, vooraf, ervoor, op voorhand, vantevoren, daarvoor, tevoren, eerder, van te"
        " voren, voordien"
    ),
}
GREETINGS = just(
    "goede morgen, goeden morgen, goede middag, goede avond, goedenavond, goede nacht,"
    "goeiemorgen, fijne dag, fijne avond, fijn weekend, prettig weekend, prettige dag,"
    "vrolijk pasen, prettige kerst, fijne kerst, gelukkig nieuwjaar, tweede hands,"
    "voor het eerst, op den duur, in het algemeen, één voor één, een voor een,"
    "vroeg of laat, op een dag"
)
_PARTS = [*single(PARTS), "morgen", "ochtends", "middags", "avonds", "vroeg"]
_NUMBERS = sorted(set(NUMBERS) - {"één", "ene"})

TABLE = Table(
    lexicon={
        "weekday": WEEKDAYS,
        "shortday": {"ma": 0, "di": 1, "wo": 2, "do": 3, "vr": 4, "za": 5},
        "month": MONTHS,
        "unit": UNITS,
        "dayword": just("dag, dagen"),
        "monthword": just("maand, maanden"),
        "yearunit": just("jaar, jaren"),
        "short": words(second="s", minute="m", hour="h, u", day="d", week="w", year="j"),
        "relday": DAYS,
        "part": PARTS | words(morning="vroeg"),
        "adpart": ADVERBS,
        "morning": just("morgen"),
        "meal": MEALS,
        "season": SEASONS,
        "holiday": HOLIDAYS,
        "zone": ZONES,
        **OPENERS,
        "bound": BOUNDS,
        "later": LATER,
        **MODS,
        **CLOCK_WORDS,
        **FRACTIONS,
        **RELATIVES,
        "idiom": GREETINGS,
    },
    ones=NUMBERS,
    scales={"honderd": 100, "duizend": 1000},
    ordinals=ORDINALS,
    ordinal_marks=frozenset({"e", "de", "ste", "th"}),
    number_glue=frozenset({"en"}),
    weak=frozenset(
        "mar ma di wo do vr za zo zon zat don maan woe dins vrij jan s m h d w j a p nu direct"
        " mei meteen dat dan tel tellen vroeg wat wk jr paas met uurtje".split()
    ),
    correctable=("weekday", "month", "relday", "part", "unit", "weekdays", "tonight", "recurring"),
    not_typos=frozenset(
        "mogen morden borgen morgens manden mannen standen handen nichten machten wachten"
        " minister zonder zonde zonden onder midden middel middelen dansen dagelijkse weken"
        " gisten zangdag augusti avonden ochtends jaren varen garen zwager maanden minuten"
        " werkt werken wekken tweeling vandaan vanwege maandag moorden morgan montag andere donder"
        " ochtenden secondair kwartet kwartel weekblad volgens gestegen".split()
    ),
    small_words=frozenset(
        "aan al als alsjeblieft bij dan dat de die dit door een en even graag het hij hun ik in is"
        " jij je kan kun mag me met mij mijn moet na naar niet nog nu of om onze ons op over te"
        " tot uit van voor wanneer want wat we wij wil ze zij zijn zodat zou zal zullen moeten"
        " bellen halen doen gaan maken kopen sturen mailen schrijven betalen brengen eten koken"
        " ophalen afhalen inleveren schoonmaken nemen geven zetten lezen wassen poetsen bezoeken"
        " belt bel haal doe ga maak koop stuur mail schrijf betaal breng kook neem geef zet".split()
    ),
    clock24=True,
    compounds=glued(
        [*single(w for w in WEEKDAYS if len(w) > 5), "morgen", "gisteren", "gister", "overmorgen"],
        [*_PARTS],
    )
    | glued(_NUMBERS, ("enhalf", "ënhalf", "eneenhalf", "ëneenhalf", "enhalve", "ënhalve")),
)
