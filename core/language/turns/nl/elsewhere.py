"""What other assistants do and this one does not, as Dutch says it."""

ELSEWHERE: tuple[tuple[str, float, str], ...] = (
    # rule id, weight, pattern
    (
        "not-weather",
        5.0,
        r"\b\w*weer(?:bericht|sverwachting|voorspelling)\b|\b(?:het|welk|wat voor) weer\b"
        r"|\bweer (?:in|buiten|morgen|vandaag|T)|\bvoorspelling\b|\b(?:regen|sneeuw|storm"
        r"|hagel|onweer|motregen|mist)\w*\b|\btemperatuur\w*\b|\bzonnig\b|\bbewolkt\b"
        r"|\bparaplu\b|\bgraden\b|\bzons(?:opgang|ondergang)\b|\bwinderig\b"
        r"|\bluchtvochtigheid\b|\bwind(?:kracht|snelheid)\b"
        r"|\b(?:heet|koud|warm|mistig|fris|koel|kil|vriez\w*|nat) (?:is|wordt|buiten)\b"
        r"|\b(?:is|wordt) het (?:\S+ ){0,4}(?:heet|koud|warm|mistig|fris|koel|winderig|nat"
        r"|droog)\b|\bhet weer\b|\bvriest?\b|\bregent\b|\bhoroscoop\b",
    ),
    (
        "not-media",
        7.0,
        r"\b(?:playlist\w*|afspeellijst\w*|speellijst\w*|muzieklijst\w*|liedjes?|lied"
        r"|nummers? van|songs?|muziek\w*|albums?|\w*radio\w*|podcasts?|films?|bioscopen"
        r"|televisie\w*|tv|video'?s?|luisterboek\w*|netflix|spotify|youtube|volume|harder"
        r"|zachter|artiest\w*|romans?|saga|trailer|soundtrack|series?|tv-serie|sterren|punten"
        r"|filmtijden|filmschema\w*|schilderij|titelsong|ep|bioscoopprogramma|voorstellingen"
        r"|beoordel\w*|beoordeel\w*|waardeer\w*|essay|kroniek|leerboek)\b|^(?:speel|luister)\b"
        r"|\bafspelen$",
    ),
    (
        "not-tracks",
        4.0,
        r"\b(?:playlist\w*|afspeellijst\w*|speellijst\w*|muzieklijst\w*)\b|^(?:voeg|zet"
        r"|plaats)\b.*\b(?:lied(?:je)?|songs?|albums?|artiest\w*|tracks?|deuntje|melodie"
        r"|nummer (?:van|toe))\b|\bspeelt\b|\bdraait\b|\bin de bioscoop\b",
    ),
    (
        "not-news",
        5.0,
        r"\b(?:nieuws|krantenkoppen|headlines|aandelen\w*|beurs\w*|wisselkoers\w*|bitcoin"
        r"|verkiezingen|president|minister-president|premier)\b",
    ),
    (
        "not-home",
        5.0,
        r"\b(?:licht(?:en)?|lamp(?:en)?|verwarming|thermostaat|robotstofzuiger|stopcontact\w*"
        r"|rolluik\w*|gordijnen|helderheid|koffiezetapparaat|airco|vliegtuigmodus|batterij"
        r"|accu)\b",
    ),
    (
        "not-mail",
        4.5,
        r"\b(?:inbox|postvak|telefoonnummer|tweets?|twitter|facebook|instagram|whatsapp"
        r"|voicemail|sms)\b",
    ),
    (
        "not-travel",
        4.5,
        r"\b(?:uber|taxi|treinkaartjes?|tickets?|file|verkeer\w*|navigeer\w*|routebeschrijving"
        r"|route|hotels?|huurauto|visum|dienstregeling)\b",
    ),
    (
        "not-food",
        4.5,
        r"\b(?:recept(?:en)?|restaurants?|calorieën|ingrediënten|bezorg\w*|reservering(?:en)?"
        r"|\w*bar|kroeg|bistro|café|brasserie|herberg|taverne|pub|eetcafé|keuken (?:serveert"
        r"|aanbiedt))\b|\btafel(?:tje)?\b.*\b(?:personen|mensen)\b|\btafel(?:tje)? voor\b"
        r"|\bvoor \S+ (?:personen|mensen|man)\b",
    ),
    (
        "not-money",
        4.5,
        r"\b(?:saldo|banksaldo|bankrekening|creditcard\w*|rentevoet|rente|salaris|transacties"
        r"|inkomen)\b",
    ),
    (
        "not-facts",
        5.0,
        r"\b(?:definitie|synoniem\w*|betekent|betekenis van|spel\b|spelt|moppen?|grap(?:pen"
        r"|je)?|inwoners\w*|hoofdstad|wortel van|omrekenen|vertaal\w*|hoe zeg je|hoe (?:oud"
        r"|hoog|groot|ver|diep|snel|zwaar) (?:is|zijn|was)|wie (?:heeft|was"
        r"|is) (?!.*\b(?:uitgenodigd|erbij)\b)|dobbelsteen|munt|geschiedenis van|tijdzones?"
        r"|hoe laat is het|welke dag is|welke datum|de hoeveelste)\b",
    ),
    (
        "not-how-to",
        4.0,
        r"^(?:leg uit|hoe (?:kan|kook|maak|bouw|repareer|bak|werkt|moet)\b(?!.* mijn))",
    ),
    (
        "not-you",
        4.0,
        r"\b(?:ben jij|ben je|heb je (?!me|mij|net)|vind je|hoe heet je|jouw naam|je (?:naam"
        r"|leeftijd|baas|verjaardag)|wie heeft (?:je|jou)|praat (?:harder|zachter|langzamer)"
        r"|waar ben ik|mijn telefoon|vertel (?:me )?een)\b",
    ),
)
