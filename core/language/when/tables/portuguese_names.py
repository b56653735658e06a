"""Portuguese names: parts of the day, seasons, holidays, time zones."""

from core.language.when.tables.en import words
from core.language.when.tables.iberian import PORTUGUESE, spread

PARTS = words(
    morning="manhã, manhãs, manhãzinha",
    dawn="amanhecer, alvorada, aurora, nascer do sol, raiar do dia",
    predawn="madrugada",
    forenoon="meio da manhã",
    midday="hora do meio - dia, hora do meio dia",
    afternoon="tarde, tardinha, tardes",
    afterlunch="depois do almoço, após o almoço, depois de almoçar",
    afterschool="depois da escola, depois das aulas, saída da escola, depois da aula",
    afterwork="depois do trabalho, após o trabalho, depois do expediente, saída do trabalho,"
    "entardecer, anoitecer, pôr do sol, fim do expediente",
    evening="noite, noitinha",
    afterdinner="depois do jantar, após o jantar, depois de jantar",
    smallhours="altas horas, altas horas da noite, meio da noite, calada da noite",
    daytime="pleno dia, dia claro",
    workhours="horário comercial, horário de expediente, horário de trabalho, horas de trabalho,"
    "expediente, horário laboral",
)
MEALS = words(
    breakfast="café da manhã, pequeno - almoço, pequeno almoço, hora do café, café - da - manhã,"
    "hora do pequeno - almoço, desjejum",
    lunch="almoço, hora do almoço, hora de almoço, hora de almoçar",
    tea="lanche, hora do lanche, lanche da tarde, café da tarde, hora do chá",
    dinner="jantar, janta, hora do jantar, hora da janta, hora de jantar",
)
SEASONS = words(
    spring="primavera", summer="verão", autumn="outono", winter="inverno", any="estação"
)
HOLIDAYS = words(
    **{
        "new year": "ano novo, dia de ano novo, ano - novo, primeiro do ano, dia de ano - novo,"
        "confraternização universal",
        "new year eve": "réveillon, véspera de ano novo, passagem de ano, noite de ano novo,"
        "último dia do ano, virada do ano, são silvestre, fim de ano, noite de réveillon",
        "epiphany": "dia de reis, epifania, reis, dia dos reis magos",
        "mlk": "dia de martin luther king",
        "groundhog": "dia da marmota",
        "valentine": "são valentim, dia de são valentim, valentine's day",
        "lovers": "dia dos namorados",
        "presidents": "dia dos presidentes",
        "women": "dia da mulher, dia internacional da mulher, dia das mulheres",
        "patrick": "são patrício, dia de são patrício, saint patrick",
        "italian father": "dia do pai, são josé, dia de são josé",
        "brazilian father": "dia dos pais",
        "april fools": "dia da mentira, dia das mentiras, primeiro de abril mentira",
        "earth day": "dia da terra",
        "tiradentes": "tiradentes, dia de tiradentes",
        "fat thursday": "quinta - feira gorda",
        "rose monday": "segunda de carnaval, segunda - feira de carnaval",
        "carnival": "carnaval, terça de carnaval, terça - feira de carnaval, entrudo,"
        "terça - feira gorda, dia de carnaval",
        "ash": "quarta de cinzas, quarta - feira de cinzas, cinzas, quarta feira de cinzas",
        "palm": "domingo de ramos",
        "maundy": "quinta - feira santa, quinta santa, quinta feira santa",
        "good friday": "sexta - feira santa, sexta santa, sexta feira santa, sexta da paixão,"
        "sexta - feira da paixão, paixão de cristo",
        "holy saturday": "sábado de aleluia, sábado santo",
        "easter": "páscoa, domingo de páscoa, dia de páscoa",
        "easter monday": "segunda de páscoa, segunda - feira de páscoa",
        "orthodox easter": "páscoa ortodoxa",
        "liberation": "dia da liberdade, vinte e cinco de abril, revolução dos cravos",
        "labour": "dia do trabalho, dia do trabalhador, dia dos trabalhadores, festa do trabalho,"
        "dia internacional do trabalhador",
        "first may sunday": "dia da mãe",
        "mother": "dia das mães",
        "europe day": "dia da europa",
        "ascension": "ascensão, dia da ascensão, quinta - feira da espiga, dia da espiga",
        "pentecost": "pentecostes, domingo de pentecostes",
        "corpus christi": "corpus christi, corpo de deus, dia de corpus christi, corpo de cristo",
        "trinity": "domingo da santíssima trindade",
        "portugal day": "dia de portugal, dia de camões",
        "anthony": "santo antônio, santo antónio, dia de santo antônio, dia de santo antónio",
        "john baptist": "são joão, dia de são joão, noite de são joão",
        "peter and paul": "são pedro, dia de são pedro",
        "independence": "dia da independência dos estados unidos, quatro de julho americano",
        "bastille": "queda da bastilha",
        "assumption": "assunção, assunção de nossa senhora, dia da assunção",
        "brazil day": "dia da independência, independência do brasil, sete de setembro,"
        "dia da independência do brasil, dia da pátria",
        "portuguese republic": "implantação da república, cinco de outubro",
        "columbus": "dia de colombo, columbus day",
        "hispanidad": "dia das crianças, nossa senhora aparecida, dia de nossa senhora aparecida",
        "teacher": "dia do professor, dia dos professores",
        "halloween": "halloween, dia das bruxas",
        "all saints": "todos os santos, dia de todos os santos",
        "all souls": "finados, dia de finados, dia dos finados, fiéis defuntos, dia dos mortos",
        "brazilian republic": "proclamação da república, dia da república, quinze de novembro",
        "black awareness": "consciência negra, dia da consciência negra",
        "martin": "são martinho, dia de são martinho",
        "veterans": "dia dos veteranos",
        "thanksgiving": "ação de graças, dia de ação de graças, dia de acção de graças",
        "black friday": "black friday, sexta - feira negra",
        "cyber monday": "cyber monday",
        "restoration": "restauração da independência, dia da restauração",
        "immaculate": "imaculada conceição, imaculada, dia da imaculada conceição,"
        "nossa senhora da conceição",
        "christmas eve": "véspera de natal, noite de natal, consoada, ceia de natal",
        "christmas": "natal, dia de natal",
        "boxing": "santo estêvão",
        "chinese new year": "ano novo chinês, ano novo lunar",
        "ramadan": "ramadã, ramadão, início do ramadã",
        "eid al fitr": "fim do ramadã, fim do ramadão, eid al - fitr, eid al fitr",
        "eid al adha": "festa do sacrifício, eid al adha",
        "hanukkah": "hanucá, hanukkah, chanucá",
        "rosh hashanah": "rosh hashaná, rosh hashanah, ano novo judaico",
        "yom kippur": "yom kipur, yom kippur",
        "passover": "pessach, páscoa judaica",
        "diwali": "diwali",
    }
)
_CITIES = {
    "Europe/London": "londres, inglaterra, reino unido",
    "Europe/Dublin": "dublin, dublim",
    "Europe/Lisbon": "lisboa, portugal, porto, portugal continental",
    "Atlantic/Azores": "açores, ponta delgada",
    "Atlantic/Madeira": "madeira, funchal",
    "Europe/Madrid": "madri, madrid, barcelona, espanha",
    "Europe/Paris": "paris, frança",
    "Europe/Berlin": "berlim, alemanha, munique, hamburgo",
    "Europe/Amsterdam": "amsterdã, amesterdão",
    "Europe/Brussels": "bruxelas",
    "Europe/Luxembourg": "luxemburgo",
    "Europe/Zurich": "zurique, genebra, suíça",
    "Europe/Vienna": "viena",
    "Europe/Rome": "roma, milão, itália",
    "Europe/Athens": "atenas",
    "Europe/Istanbul": "istambul",
    "Europe/Moscow": "moscou, moscovo",
    "America/New_York": "nova york, nova iorque, boston, miami, washington, new york",
    "America/Chicago": "chicago, dallas, houston",
    "America/Denver": "denver",
    "America/Los_Angeles": "los angeles, são francisco, califórnia, seattle",
    "America/Toronto": "toronto, montreal",
    "America/Mexico_City": "cidade do méxico, méxico",
    "America/Sao_Paulo": "brasília, são paulo, rio de janeiro, brasil, rio, belo horizonte,"
    "curitiba",
    "America/Bahia": "salvador, bahia",
    "America/Fortaleza": "fortaleza",
    "America/Recife": "recife",
    "America/Manaus": "manaus, amazonas",
    "America/Cuiaba": "cuiabá",
    "America/Rio_Branco": "rio branco, acre",
    "America/Noronha": "fernando de noronha",
    "America/Argentina/Buenos_Aires": "buenos aires, argentina",
    "America/Santiago": "santiago, chile",
    "America/Montevideo": "montevidéu",
    "America/Bogota": "bogotá",
    "America/Lima": "lima",
    "Atlantic/Cape_Verde": "cabo verde, praia",
    "Africa/Luanda": "luanda, angola",
    "Africa/Maputo": "maputo, moçambique",
    "Africa/Bissau": "bissau",
    "Asia/Macau": "macau",
    "Asia/Dili": "díli",
    "Asia/Jerusalem": "jerusalém, tel aviv",
    "Asia/Dubai": "dubai",
    "Asia/Kolkata": "mumbai, nova délhi, nova deli, índia",
    "Asia/Singapore": "singapura",
    "Asia/Hong_Kong": "hong kong",
    "Asia/Shanghai": "pequim, xangai, china",
    "Asia/Seoul": "seul",
    "Asia/Tokyo": "tóquio, japão",
    "Australia/Sydney": "sydney, sidney, melbourne",
    "Pacific/Auckland": "auckland",
}
_ABBREVIATIONS = {
    "UTC": "utc, gmt, tempo universal",
    "Etc/GMT-1": "utc + 1, gmt + 1, bst",
    "Etc/GMT-2": "utc + 2, gmt + 2",
    "America/Sao_Paulo": "brt",
    "Europe/Paris": "cet, cest, hora da europa central",
    "Europe/Athens": "eet, eest",
    "America/New_York": "edt, hora do leste, hora da costa leste",
    "America/Chicago": "cst, cdt, hora central",
    "America/Denver": "mst, mdt",
    "America/Los_Angeles": "pst, pdt, hora do pacífico, hora da costa oeste",
}
ZONES: dict[str, object] = words(**_ABBREVIATIONS) | {
    phrase: zone
    for zone, listed in _CITIES.items()
    for city in listed.split(",")
    for phrase in spread(
        f"hora ~de {city},horário ~de {city},horas ~de {{city}}", PORTUGUESE
    ).split(",")
}
