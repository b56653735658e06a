"""Spanish words that change a time: next, ago, every, half, before."""

from collections.abc import Mapping

from core.language.when.tables.en import words
from core.language.when.tables.iberian import SPANISH, Speller, gendered, spread
from core.language.when.tables.spanish_calendar import PLURAL_DAYS, RECURRING, STEPS

_speller = Speller(SPANISH)
just, forms, signed = _speller.just, _speller.forms, _speller.signed

MODS: Mapping[str, Mapping[str, object]] = {
    "mod": words(
        this="este, esta, estos, estas, ese, esa, esos, esas, mismo, misma, el mismo, la misma,"
        "actual, presente, en curso, este mismo, esta misma",
        next=gendered("próximo, entrante") + ",siguiente, siguientes, sgte",
        last=gendered("último") + ", anterior, anteriores, previo, previa, previos, previas,"
        "este último, esta última, estos últimos, estas últimas",
        coming="este próximo, esta próxima, estos próximos, estas próximas",
        past=gendered("pasado") + ",este pasado, esta pasada, estos pasados, estas pasadas",
    ),
    "postmod": words(
        this="actual, en curso, corriente, presente, mismo, misma, este, esta",
        next=gendered("próximo") + ",siguiente, siguientes, sgte",
        last=gendered("último, previo") + ",anterior, anteriores",
        coming="que viene, que vienen, venidero, venidera, venideros, venideras, entrante,"
        "entrantes, por venir, que entra, q viene",
        past=gendered("pasado") + ",que pasó, que acaba de pasar, recién pasado",
    ),
    "ago": dict.fromkeys(("atrás", "antes de ahora", "en el pasado"), -1),
    "back": just(
        "hace, hace ya, hace como, hace unos, hace unas, ya hace, hará, hacen, ase, van a hacer"
    ),
    "hence": dict.fromkeys(
        just(
            "a partir de ahora, desde ahora, a partir de este momento, contando desde ahora,"
            "desde este momento, a contar desde ahora"
        ),
        1,
    ),
    "moveword": signed(
        later="más tarde, después, luego, más adelante, de más",
        earlier="más temprano, más pronto, de menos",
    ),
    "moveway": signed(
        later="hacia adelante, para adelante, adelante", earlier="hacia atrás, para atrás"
    ),
    "afterword": signed(
        later="después ~de, a partir ~de, desde ~art, tras ~art, siguiente ~a, pasado ~art,"
        "después que, luego ~de, después"
    ),
    "afterwards": just("después de, tras, al cabo de, pasados, pasadas, luego de, pasado, pasada"),
    "gone": just("que acaba de pasar, recién pasado"),
    "beforeword": signed(
        earlier="antes ~de, antes que, antes de que, antes, previo ~a, previos ~a"
    ),
    "every": just(
        "cada, todos los, todas las, cada uno ~de, una vez cada, a cada, todos, todas, tos los,"
        "toos los, todo los, una vez por cada, todo"
    ),
    "other": {"otro": 2, "otra": 2, "segundo": 2, "segunda": 2, "tercer": 3, "tercera": 3}
    | {"cuarto": 4, "cuarta": 4},
    "outof": just("de cada, por cada"),
    "stepfrom": just("de"),
    "stepto": just("en"),
    "recurring": RECURRING,
    "yes": just("sí, si"),
    "no": just("no"),
    "othernot": just("y otro no, y otra no, otro no, otra no, y el otro no, y la otra no"),
    "whennone": just("si no hay, cuando no hay, si no existe, si no tiene, si falta"),
    "else": just("si no, o si no, sino, de lo contrario, en su defecto"),
    "ifany": just("que lo tenga, que lo tengan, si lo hay, si existe, si lo tiene, cuando lo hay"),
    "recurringstep": STEPS,
    "weekdays": PLURAL_DAYS,
    "times": just("veces, vez, x"),
    "once": {"una vez": 1, "dos veces": 2, "tres veces": 3, "cuatro veces": 4, "1 vez": 1},
    "per": just("~a, por, cada, ~en, /, por cada, todos los, todas las"),
    "parts": words(
        morning="cada mañana, todas las mañanas, las mañanas, por las mañanas, en las mañanas",
        afternoon="las tardes, por las tardes, en las tardes",
        evening="las noches, por las noches, en las noches",
        predawn="las madrugadas, por las madrugadas",
    ),
    "holidayword": dict.fromkeys(
        spread(
            "festivos, los festivos, en festivos, días festivos, ~en días festivos,"
            "los días festivos, feriados, los feriados, en feriados, días feriados,"
            "los días feriados, días de fiesta, los días de fiesta, en festivo, festivo,"
            "vacaciones, en vacaciones, las vacaciones",
            SPANISH,
        ).split(","),
        "holiday",
    ),
    "except": just(
        "excepto ~art, excepto ~en, menos ~art, menos ~en, salvo ~art, salvo ~en, pero no ~art,"
        "pero no ~en, quitando ~art, exceptuando ~art, sin contar ~the, a excepción ~de,"
        "con excepción ~de, fuera ~de, aparte ~de, no ~the, no en, que no sea, que no sean, sin"
    ),
    "allof": just(
        "todo el, toda la, todo un, toda una, el entero, otro, otra, entero, entera, un entero,"
        "un buen, una buena, una larga, la entera"
    ),
    "wholeafter": just(gendered("entero, completo, seguido") + ",más"),
    "extra": just(gendered("otro, entero, completo, buen, larg, extra, último")),
    "start": just(
        "a partir ~de, desde ~art, empezando ~art, empezando ~en, empezando ~por, empezando desde,"
        "comenzando ~art, comenzando ~en, comenzando desde ~art, de, del, con inicio ~art,"
        "a contar ~de"
    ),
    "finish": just(
        "hasta ~art, hasta ~a, hasta que, ~a, terminando ~art, terminando ~en, acabando ~art,"
        "que termina ~art, que acaba ~art, y hasta ~art"
    ),
    "edge": forms(
        begin="principios, a principios, principio, al principio, a principio, comienzo,"
        "a comienzos, comienzos, al comienzo, inicio, inicios, a inicios, al inicio, primeros,"
        "a primeros, primeros días, los primeros días, en los primeros días, desde principios,"
        "entrado",
        mid="mediados, a mediados, mitad, a mitad, la mitad, en mitad, a la mitad, medio, en medio",
        end="final, finales, al final, a finales, a final, fines, a fines, fin, a fin, al fin,"
        "últimos días, los últimos días, en los últimos días, últimos, a últimos, para fines,"
        "para finales, hacia finales, cierre",
    ),
    "shade": words(
        early="temprano, tempranito, a primera hora, primera hora, primeras horas,"
        "a primeras horas, muy temprano, bien temprano, temprana, más temprano",
        late="a última hora, última hora, últimas horas, a últimas horas, más tarde, muy tarde,"
        "tardío, bien tarde",
    ),
    "remain": words(rest="resto, lo que queda, lo que resta, el resto, restante, lo que falta"),
    "acronym": {"fin de mes": ("end", "month"), "a fin de mes": ("end", "month")}
    | {"fines de mes": ("end", "month"), "final de mes": ("end", "month")}
    | {"a fin de año": ("end", "year"), "a final de año": ("end", "year")},
    "morethan": just("más de, por lo menos, al menos, mínimo, como mínimo, menos de"),
    "todate": just(
        "hasta ahora, hasta la fecha, hasta el momento, hasta hoy, hasta el día de hoy,"
        "hasta este momento"
    ),
    "with": just("con"),
    "weekson": {"en ocho": 1, "en 8": 1, "en quince": 2, "en ocho días": 1, "en quince días": 2},
    "byword": just("en, por"),
    "fortnightword": {"quincena": "half"},
    "nightpart": just("de la noche, de noche"),
    "decadeword": just("década ~de, los años, años, la década ~de, década de los años"),
    "withinthe": just("~en, dentro ~de"),
    "quarterletter": {"t": "quarter"},
    "eveword": just("víspera, vísperas"),
    "holyweek": just("semana santa, la semana santa, semana mayor"),
}
CLOCK_WORDS: Mapping[str, Mapping[str, object]] = {
    "ampm": words(
        am="am, a . m ., a . m, am ., a m", pm="pm, p . m ., p . m, pm ., p m", any="ampm, am / pm"
    ),
    "ofpart": words(
        morning="de la mañana, por la mañana, en la mañana, a la mañana, de la mañanita",
        afternoon="de la tarde, por la tarde, en la tarde, a la tarde, de tarde, de la tardecita",
        evening="de la noche, por la noche, en la noche, a la noche, de noche",
        predawn="de la madrugada, de madrugada, por la madrugada, en la madrugada",
        midday="del mediodía, de mediodía, del medio día",
    ),
    "oclock": just("en punto, horas en punto"),
    "hoursmark": just("h, hs, hrs, h ., hrs ."),
    "hourunit": just("horas, hora, hs, hrs, hr"),
    "plusword": just("y, con, pasadas"),
    "minusword": just("menos"),
    "toword": just("para ~the, antes ~de, para, pa las, pa la"),
    "quarter": {"cuarto": 15, "un cuarto": 15, "media": 30, "tres cuartos": 45, "y media": 30},
    "clockword": dict.fromkeys(
        spread(
            "~art mediodía, ~art medio día, ~a mediodía, ~a medio día",
            SPANISH,
        ).split(","),
        12,
    )
    | dict.fromkeys(
        spread("~art medianoche, ~art media noche, ~a medianoche, ~a media noche", SPANISH).split(
            ","
        ),
        0,
    ),
    "oh": just("cero, zero, 0"),
    "now": just(
        "ahora, ahora mismo, ya, en este momento, en este instante, inmediatamente, cuanto antes,"
        "ahorita, lo antes posible, enseguida, en seguida, de inmediato, este momento, ya mismo,"
        "al momento, actualmente, tan pronto como sea posible, asap, en estos momentos,"
        "al instante, lo más pronto posible, ahora ya, ahora mismito"
    ),
    "dueword": just("para, para ~the, previsto para ~art, con fecha, pa ~the, fechado ~art, fecha"),
    "allday": just("todo el día, el día entero, todo el santo día, durante todo el día"),
    "thistime": just("a esta hora, a esta misma hora, a la misma hora, esta hora, misma hora"),
    "current": just("fecha actual, fecha de hoy, la fecha de hoy, la fecha actual, día actual"),
}
FRACTIONS: Mapping[str, Mapping[str, object]] = {
    "half": {"medio": 0.5, "media": 0.5, "la mitad": 0.5, "una media": 0.5, "un medio": 0.5},
    "fraction": dict.fromkeys(("cuarto", "un cuarto", "cuartos", "1 / 4", "¼"), 0.25)
    | dict.fromkeys(("medio", "media", "1 / 2", "½"), 0.5)
    | dict.fromkeys(("tres cuartos", "tres cuarto", "3 / 4", "¾"), 0.75)
    | {"tercio": 1 / 3, "un tercio": 1 / 3},
    "vague": dict.fromkeys(("algunos", "algunas", "unos", "unas", "varios", "varias"), 3)
    | dict.fromkeys(("unos cuantos", "unas cuantas", "unos pocos", "unas pocas", "pocos"), 3)
    | dict.fromkeys(("un par de", "par de", "una pareja de", "pocas", "un par"), 2)
    | {"pocos": 3, "pocas": 3, "una decena de": 10, "una docena de": 12, "media docena de": 6}
    | {"una quincena de": 15, "una veintena de": 20, "una treintena de": 30, "un centenar de": 100},
}
RELATIVES: Mapping[str, Mapping[str, object]] = {
    "thing": words(
        start="empiece, que empiece, empezar, comience, que comience, comenzar, empieza,"
        "comienza, inicie, que inicie, la reunión, reunión, la cita, cita, el evento, evento,"
        "inicio, el inicio, comienzo, el comienzo, cada uno, cada una, el partido, la clase, eso,"
        "inicia, la junta, junta, que inicia, arranque, que arranque",
        due="el plazo, plazo, la fecha límite, fecha límite, el vencimiento, vencimiento, venza,"
        "que venza, vence, la entrega, entrega, el deadline, deadline, la fecha de entrega",
        end="termine, que termine, terminar, acabe, que acabe, acabar, el final, final, el fin,"
        "fin, finalice, que finalice, se acabe, que se acabe, termina",
        completion="hacerlo, haberlo hecho, que lo haga, lo haga, lo hice, terminarlo,"
        "haberlo terminado, completarlo, la última vez, que lo hice, que lo termine, acabarlo,"
        "lo termine, hacerla, hecho, haberla hecho, que lo complete, la última vez que lo hice,"
        "finalizarlo, hecha, cada vez que lo termines, que lo termines, lo termines, que lo hagas,"
        "cada vez que lo hagas",
    ),
    "daybefore": just("la víspera, en la víspera, el día antes, un día antes, el día de antes"),
    "inadvance": just(
        "de antelación, de anticipación, con antelación, por adelantado, con anticipación"
    ),
}
