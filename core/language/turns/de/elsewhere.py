"""What other assistants do and this one does not, as German says it."""

ELSEWHERE: tuple[tuple[str, float, str], ...] = (
    ("not-weather", 5.0, r"\b\w*wetter\w*\b|\bvorhersage\b|\b(?:regn|schnei|stürm|hagel|gewitter|niesel|donner)\w*\b|\bregen\w*\b|\bschnee\w*\b|\btemperatur\w*\b|\bsonnig\b|\bbewölkt\b"
     r"|\bregenschirm\b|\bgrad\b|\bsonnen(?:aufgang|untergang|schein)\b|\bsturm\b|\bwindig\b|\b(?:heiß|kalt|warm|neblig|kühl|eisig|frost\w*) (?:ist|wird|draußen)\b|\b(?:ist|wird) es (?:\S+ ){0,4}(?:heiß|kalt|warm|neblig|kühl|windig|frieren|nass)\b"),
    ("not-media", 5.0, r"\b(?:playlists?|wiedergabelisten?|\w*wiedergabeliste|lieder?n?|songs?|musik\w*|alb(?:um|en)|\w*radio\w*|podcasts?|filme?n?s?|\w*kinos?|kinoprogramm|fernseh\w*|tv|videos?|hörb(?:uch|ücher)|netflix|spotify|youtube|lautstärke|lauter|leiser|künstler\w*|romane?s?|saga|trailer|soundtrack|serien?|interpret\w*|band|titelmusik|spielzeit\w*|vorstellungen|filmplan|filmzeiten|ep|gemälde|fernsehserie|tvshow|bewert\w*|sterne?n?|punkte)\b"
     r"|^(?:spiel(?:e|en|t)?|hör(?:e|en)?)\b"),
    ("not-news", 5.0, r"\b(?:nachrichten|schlagzeilen|aktien\w*|börse\w*|wechselkurs\w*|bitcoin|wahlen|präsident\w*|bundestag|neuigkeiten)\b"),
    ("not-home", 5.0, r"\b(?:licht(?:er)?|lampen?|heizung|thermostat|staubsaugerroboter|steckdosen?|rollladen|rolläden|jalousien?|helligkeit|kaffeemaschine|klimaanlage|flugmodus|akku)\b"),
    ("not-mail", 4.5, r"\b(?:posteingang|telefonnummer|tweets?|twitter|facebook|instagram|whatsapp|mailbox|sms)\b"),
    ("not-travel", 4.5, r"\b(?:uber|taxi|fahrkarten?|tickets?|stau|verkehr\w*|navigier\w*|wegbeschreibung|route|hotels?|mietwagen|visum|fahrplan|zugverbindung)\b"),
    ("not-food", 4.5, r"\b(?:rezepte?s?|restaurants?|kalorien|zutaten|lieferdienst|tische? für|reservierung(?:en)?|\w*bar|kneipe|lokal|bistro|café|pub|gasthaus|speis\w*|küche (?:serviert|anbietet))\b|\btisch\b.*\b(?:personen|leute)\b|\bfür \S+ personen\b"),
    ("not-money", 4.5, r"\b(?:kontostand|bankkonto|kreditkarten?|zinssatz|zinsen|gehalt|umsätze|einkommen|dispo)\b"),
    ("not-facts", 5.0, r"\b(?:definition|synonyme?|bedeutet|bedeutung von|buchstabier\w*|witze?|einwohner\w*|hauptstadt|wurzel (?:aus|von)|umrechnen|übersetz\w*|wie sagt man|wie (?:alt|hoch|groß|weit|tief|schnell|schwer) (?:ist|sind|war)|wer (?:hat|war|ist) (?!.*\b(?:eingeladen|dabei)\b)|würfel\w*|münze|geschichte von|zeitzonen?|wie spät (?:ist|haben)|wie ?viel uhr ist es|welcher (?:tag|wochentag) ist|welches datum)\b"),
    ("not-how-to", 4.0, r"^(?:erklär(?:e|en)?|wie (?:kann|koche|mache|baue|repariere|backe|funktioniert|geht)\b(?!.* mein\w*))"),
    ("not-you", 4.0, r"\b(?:bist du|hast du (?!mich|mir|gerade)|magst du|wie heißt du|dein (?:name|alter|chef|geburtstag)|wer hat dich|sprich (?:lauter|leiser|langsamer)|wo bin ich|mein handy|erzähl(?:e)?)\b"),
)
