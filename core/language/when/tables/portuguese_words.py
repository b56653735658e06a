"""Portuguese words that change a time: next, ago, every, half, before."""

from collections.abc import Mapping

from core.language.when.tables.en import words
from core.language.when.tables.iberian import PORTUGUESE, Speller, gendered, spread
from core.language.when.tables.portuguese_calendar import PLURAL_DAYS, RECURRING, STEPS

_speller = Speller(PORTUGUESE)
just, forms, signed = _speller.just, _speller.forms, _speller.signed

MODS: Mapping[str, Mapping[str, object]] = {
    "mod": words(
        this="este, esta, estes, estas, esse, essa, esses, essas, neste, nesta, nestes, nestas,"
        "nesse, nessa, nesses, nessas, deste, desta, destes, destas, desse, dessa, mesmo, mesma,"
        "atual, actual, presente, corrente, o mesmo, a mesma, no mesmo, na mesma, no corrente,"
        "neste mesmo",
        next=gendered("próximo") + ",seguinte, seguintes, as próximas, as seguintes",
        last=gendered("último") + ", anterior, anteriores, prévio, prévia, as últimas,"
        "as anteriores",
        coming="este próximo, esta próxima, neste próximo, nesta próxima, essa próxima,"
        "esse próximo",
        past=gendered("passado") + ", as passadas, este passado, esta passada, neste passado,"
        "nesta passada",
    ),
    "postmod": words(
        this="atual, actual, em curso, corrente, presente, mesmo, mesma",
        next=gendered("próximo") + ",seguinte, seguintes",
        last=gendered("último") + ",anterior, anteriores, retrasada, retrasado",
        coming="que vem, que vêm, vindouro, vindoura, vindouros, que chega, que entra, q vem,"
        "por vir",
        past=gendered("passado") + ",que passou, que passaram",
    ),
    "ago": dict.fromkeys(("atrás", "antes de agora", "no passado"), -1),
    "back": just("há, faz, fazem, há já, já faz, há cerca de, há uns, há umas, já há, fez, havia"),
    "hence": dict.fromkeys(
        just(
            "a partir de agora, a partir deste momento, a contar de agora, de agora em diante,"
            "a partir de já, daqui, contando de agora"
        ),
        1,
    ),
    "moveword": signed(
        later="mais tarde, depois, a mais, mais adiante, após, mais pra frente, mais para a frente",
        earlier="mais cedo, a menos",
    ),
    "moveway": signed(
        later="para a frente, pra frente, para frente, adiante", earlier="para trás, pra trás"
    ),
    "afterword": signed(
        later="depois ~de, a partir ~de, desde ~art, após, após ~the, seguinte ~a, depois que,"
        "passado ~art, depois, a contar ~de, dps ~de"
    ),
    "afterwards": just(
        "depois ~de, após, ao fim de, ao cabo de, passados, passadas, passado, passada"
    ),
    "gone": just("que passou"),
    "beforeword": signed(earlier="antes ~de, antes que, antes, antes de que, prévio ~a"),
    "every": just(
        "cada, todos os, todas as, toda, todo, a cada, todo santo, cada um ~de, uma vez a cada,"
        "todos, todas, em todos os, em todas as, em cada, td, tds os, uma vez por cada"
    ),
    "other": {"outro": 2, "outra": 2, "segundo": 2, "terceiro": 3, "terceira": 3, "segunda": 2},
    "outof": just("de cada, em cada"),
    "stepfrom": just("de"),
    "stepto": just("em"),
    "recurring": RECURRING,
    "yes": just("sim"),
    "no": just("não"),
    "othernot": just("e outro não, e outra não, outro não, outra não, e no outro não"),
    "whennone": just(
        "se não houver, se não há, quando não houver, quando não há, se não tiver,"
        "se não existir, na falta ~de"
    ),
    "else": just("senão, se não, ou senão, caso contrário"),
    "ifany": just(
        "que o tenha, que o tenham, que tenha, que tiver, se houver, se existir, quando houver,"
        "se o tiver"
    ),
    "recurringstep": STEPS,
    "weekdays": PLURAL_DAYS,
    "times": just("vezes, vez, x"),
    "once": {"uma vez": 1, "duas vezes": 2, "três vezes": 3, "quatro vezes": 4, "1 vez": 1},
    "per": just("~a, por, cada, ~em, /, a cada, todos os, todas as, ~por, todo, toda"),
    "parts": words(
        morning="as manhãs, pelas manhãs, nas manhãs, todas as manhãs",
        afternoon="as tardes, pelas tardes, às tardes, nas tardes",
        evening="as noites, pelas noites, às noites, nas noites",
        predawn="as madrugadas, pelas madrugadas, nas madrugadas",
    ),
    "holidayword": dict.fromkeys(
        spread(
            "feriados, ~em feriados, ~a feriados, os feriados, feriado, dias feriados,"
            "~em feriado, ~em dias feriados, férias, ~em férias, as férias, dias santos,"
            "em dias de feriado",
            PORTUGUESE,
        ).split(","),
        "holiday",
    ),
    "except": just(
        "exceto ~art, exceto ~em, exceto ~a, excepto ~art, excepto ~em, excepto ~a, menos ~art,"
        "menos ~em, menos ~a, salvo ~art, salvo ~em, mas não ~art, mas não ~em, mas não ~a,"
        "tirando ~art, fora ~art, à exceção ~de, com exceção ~de, à excepção ~de, sem ser ~art,"
        "sem contar ~art, não ~em, não ~a, afora ~art, que não seja ~art, sem"
    ),
    "allof": just(
        "todo o, toda a, o inteiro, outro, outra, mais um, mais uma, inteiro, inteira, um bom,"
        "uma boa, todo um, toda uma"
    ),
    "wholeafter": just(gendered("inteiro, todo, completo, seguido")),
    "extra": just(gendered("outro, inteiro, completo, longo, extra") + ",bons, boas, bom, boa"),
    "start": just(
        "a partir ~de, desde ~art, começando ~em, começando ~a, começando ~de, começando,"
        "iniciando ~em, com início ~em, com início ~a, de, do, a contar ~de, a começar ~em,"
        "a começar ~a, iniciando ~a"
    ),
    "finish": just(
        "até ~art, até ~a, até ao, até aos, até que, ~a, terminando ~em, terminando ~a,"
        "acabando ~em, que termina ~em, ate, ate ~the, ateh"
    ),
    "edge": forms(
        begin="início, no início, inícios, nos inícios, começo, no começo, princípio,"
        "no princípio, princípios, em princípios, começos, nos começos, primeiros dias,"
        "nos primeiros dias, em inícios, ao início, pelo início",
        mid="meados, em meados, meio, no meio, a meio, metade, na metade, pelos meados, nos meados",
        end="fim, no fim, fins, em fins, final, no final, finais, em finais, nos finais,"
        "últimos dias, nos últimos dias, ao fim, ao final, pelo fim, pro fim, para o fim,"
        "pro final, nos fins",
    ),
    "shade": words(
        early="cedo, cedinho, à primeira hora, logo cedo, bem cedo, muito cedo, mais cedo,"
        "primeira hora, na primeira hora, nas primeiras horas, primeiras horas",
        late="à última hora, na última hora, última hora, bem tarde, mais tarde, tardio,"
        "nas últimas horas, últimas horas",
    ),
    "remain": words(rest="resto, o resto, no resto, restante, o restante, que resta, no restante"),
    "acronym": {"fim do mês": ("end", "month"), "fim de mês": ("end", "month")}
    | {"final de mês": ("end", "month"), "final de ano": ("end", "year")}
    | {"fim do ano": ("end", "year"), "final do ano": ("end", "year")},
    "morethan": just("mais de, pelo menos, ao menos, no mínimo, mínimo de, menos de"),
    "todate": just(
        "até agora, até à data, até a data, até o momento, até ao momento, até hoje,"
        "até o dia de hoje, até este momento, até aqui"
    ),
    "with": just("com"),
    "weekson": {"a oito": 1, "a oito dias": 1, "a quinze": 2, "a quinze dias": 2},
    "byword": just("em, por"),
    "fortnightword": {"quinzena": "half"},
    "nightpart": just("da noite, de noite"),
    "decadeword": just("década ~de, os anos, anos, a década ~de, nos anos, dos anos"),
    "withinthe": just("~em, dentro ~de"),
    "quarterletter": {"t": "quarter"},
    "eveword": just("véspera, vésperas"),
    "holyweek": just("semana santa, a semana santa, semana maior"),
}
CLOCK_WORDS: Mapping[str, Mapping[str, object]] = {
    "ampm": words(am="am, a . m ., a . m, am .", pm="pm, p . m ., p . m, pm .", any="am / pm"),
    "ofpart": words(
        morning="da manhã, de manhã, pela manhã, na manhã, da manhãzinha, da matina",
        afternoon="da tarde, à tarde, de tarde, pela tarde, da tardinha",
        evening="da noite, à noite, de noite, pela noite, da noitinha",
        predawn="da madrugada, de madrugada, pela madrugada",
        midday="do meio dia, do meio - dia",
    ),
    "oclock": just("em ponto, horas em ponto, hora em ponto, certas, h em ponto"),
    "hoursmark": just("h, hs, hrs, h .,hrs ."),
    "hourword": just("horas, hora, hs, hrs, hr, hras"),
    "plusword": just("e, com, passadas"),
    "minusword": just("menos"),
    "toword": just("para ~the, para, pra, antes ~de"),
    "quarter": {"um quarto": 15, "quarto": 15, "meia": 30, "três quartos": 45},
    "clockword": dict.fromkeys(
        spread("~art meio - dia, ~art meio dia, ~art meiodia, ~a meio dia", PORTUGUESE).split(","),
        12,
    )
    | dict.fromkeys(
        spread("~art meia - noite, ~art meia noite, ~art meianoite", PORTUGUESE).split(","), 0
    ),
    "oh": just("zero, 0"),
    "now": just(
        "agora, agora mesmo, já, neste momento, nesse momento, neste instante, imediatamente,"
        "o quanto antes, quanto antes, o mais rápido possível, assim que possível, agorinha,"
        "de imediato, no momento, atualmente, actualmente, este momento, já já, agora já, asap,"
        "o mais cedo possível, logo que possível, assim que der, nesta altura"
    ),
    "dueword": just(
        "para, para ~the, previsto para ~art, marcado para ~art, com data ~de, agendado para ~art"
    ),
    "allday": just(
        "o dia todo, o dia inteiro, dia inteiro, todo o dia, o santo dia, durante todo o dia"
    ),
    "thistime": just(
        "a esta hora, à mesma hora, na mesma hora, no mesmo horário, esta hora, essa hora"
    ),
    "current": just("data atual, data de hoje, a data de hoje, data actual, data corrente"),
}
FRACTIONS: Mapping[str, Mapping[str, object]] = {
    "half": {"meio": 0.5, "meia": 0.5, "metade": 0.5, "uma meia": 0.5, "um meio": 0.5},
    "fraction": dict.fromkeys(("quarto", "um quarto", "quartos", "1 / 4", "¼"), 0.25)
    | dict.fromkeys(("meio", "meia", "1 / 2", "½"), 0.5)
    | dict.fromkeys(("três quartos", "3 / 4", "¾"), 0.75)
    | {"terço": 1 / 3, "um terço": 1 / 3},
    "vague": dict.fromkeys(("alguns", "algumas", "uns", "umas", "vários", "várias"), 3)
    | dict.fromkeys(
        ("uns quantos", "uns poucos", "umas poucas", "poucos", "poucas", "umas quantas"), 3
    )
    | dict.fromkeys(("um par de", "par de", "uns dois", "umas duas"), 2)
    | {"uma dezena de": 10, "uma dúzia de": 12, "meia dúzia de": 6, "uma quinzena de": 15}
    | {"uma vintena de": 20, "uma trintena de": 30, "uma centena de": 100},
}
RELATIVES: Mapping[str, Mapping[str, object]] = {
    "thing": words(
        start="começar, começa, comece, que comece, que começa, iniciar, inicie, que inicie,"
        "inicia, a reunião, reunião, o evento, evento, o início, início, o começo, começo,"
        "a consulta, consulta, cada um, cada uma, o compromisso, compromisso, o jogo, a aula,"
        "isso, que inicia, arranque",
        due="o prazo, prazo, a data limite, data limite, o vencimento, vencimento, vencer,"
        "que vença, vença, a entrega, entrega, o deadline, deadline, a data de entrega",
        end="terminar, termina, termine, que termine, acabar, acaba, acabe, que acabe, o fim,"
        "fim, o final, final, o término, término, finalizar, que finalize",
        completion="fazer, fazê - lo, tê - lo feito, eu fazer, que eu fizer, que fizer, eu fiz,"
        "fiz isso, terminar isso, concluir, a última vez, que eu fiz, ter feito, feito,"
        "concluído, eu concluir, a última vez que fiz, que eu faço, o ter feito, ser feito,"
        "a conclusão, cada vez que concluir, cada vez que fizer",
    ),
    "daybefore": just("na véspera, de véspera, o dia antes, no dia antes, um dia antes"),
    "inadvance": just("de antecedência, com antecedência, antecipadamente, de avanço"),
}
