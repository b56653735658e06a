"""What other assistants do and this one does not, as German says it."""

from core.language.turns.de.spelling import rows

ELSEWHERE: tuple[tuple[str, float, str], ...] = rows(
    (
        (
            "not-weather",
            5.0,
            r"\b\w*wetter\w*\b|\bvorhersage\b|\b(?:regn|schnei|stürm|hagel|gewitter|niesel"
            r"|donner)\w*\b|\bregen\w*\b|\bschnee\w*\b|\btemperatur\w*\b|\bluftfeuchtigkeit\b"
            r"|\bwind(?:stärke|geschwindigkeit)\b|\bhoroskop\b|\bsonnig\b|\bbewölkt\b"
            r"|\bregenschirm\b|\bgrad\b|\bsonnen(?:aufgang|untergang|schein)\b|\bsturm\b"
            r"|\bwindig\b|\b(?:heiß|kalt|warm|neblig|kühl|eisig|frost\w*) (?:ist|wird|draußen)\b"
            r"|\b(?:ist|wird) es (?:\S+ ){0,4}(?:heiß|kalt|warm|neblig|kühl|windig|frieren|nass)\b",
        ),
        (
            "not-media",
            7.0,
            r"\b(?:playlists?|playlisten?|titelliste|wiedergabelisten?|\w*wiedergabeliste"
            r"|lieder?n?|songs?|musik\w*|alb(?:um|en)|\w*radio\w*|podcasts?|filme?n?s?|kinos"
            r"|kinoprogramm|fernseh\w*|tv|videos?|hörb(?:uch|ücher)|netflix|spotify|youtube"
            r"|lautstärke|lauter|leiser|künstler\w*|romane?s?|saga|trailer|soundtrack|serien?"
            r"|interpret\w*|band|titelmusik|spielzeit\w*|vorstellungen|filmplan|filmzeiten|ep"
            r"|gemälde|fernsehserie|tvshow|bewert\w*|sterne?n?|punkte)\b"
            r"|^(?:spiel(?:e|en|t)?|hör(?:e|en)?)\b",
        ),
        (
            "not-tracks",
            4.0,
            r"\b(?:playlist\w*|wiedergabeliste\w*|titelliste)\b|^(?:füg|setz|pack|nimm"
            r"|leg)\w*\b.*\b(?:lied(?:er)?|songs?|alb(?:um|en)|künstler\w*|tracks?|interpret\w*)\b"
            r"|\bspielt\b|\bim kino\b",
        ),
        (
            "not-news",
            5.0,
            r"\b(?:nachrichten|schlagzeilen|aktien\w*|börse\w*|wechselkurs\w*|bitcoin|wahlen"
            r"|präsident\w*|bundestag|neuigkeiten)\b",
        ),
        (
            "not-home",
            5.0,
            r"\b(?:licht(?:er)?|lampen?|heizung|thermostat|staubsaugerroboter|steckdosen?"
            r"|rollladen|rolläden|jalousien?|helligkeit|kaffeemaschine|klimaanlage|flugmodus"
            r"|akku)\b",
        ),
        (
            "not-mail",
            4.5,
            r"\b(?:posteingang|telefonnummer|tweets?|twitter|facebook|instagram|whatsapp|mailbox"
            r"|sms)\b",
        ),
        (
            "not-travel",
            4.5,
            r"\b(?:uber|taxi|fahrkarten?|tickets?|stau|verkehr\w*|navigier\w*|wegbeschreibung"
            r"|route|hotels?|mietwagen|visum|fahrplan|zugverbindung)\b",
        ),
        (
            "not-food",
            4.5,
            r"\b(?:rezepte?s?|restaurants?|kalorien|zutaten|lieferdienst|tische? für"
            r"|reservierung(?:en)?|\w*bar|kneipe|lokal|bistro|café|pub|gasthaus|speis\w*"
            r"|küche (?:serviert|anbietet))\b|\btisch\b.*\b(?:personen|leute)\b"
            r"|\bfür \S+ personen\b",
        ),
        (
            "not-money",
            4.5,
            r"\b(?:kontostand|bankkonto|kreditkarten?|zinssatz|zinsen|gehalt|umsätze|einkommen"
            r"|dispo)\b",
        ),
        (
            "not-facts",
            5.0,
            r"\b(?:definition|synonyme?|bedeutet|bedeutung von|buchstabier\w*|witze?|einwohner\w*"
            r"|hauptstadt|wurzel (?:aus|von)|umrechnen|übersetz\w*|wie sagt man|wie (?:alt|hoch"
            r"|groß|weit|tief|schnell|schwer) (?:ist|sind|war)|wer (?:hat|war"
            r"|ist) (?!.*\b(?:eingeladen|dabei)\b)|würfel\w*|münze|geschichte von|zeitzonen?"
            r"|wie spät (?:ist|haben)|wie ?viel uhr ist es|welcher (?:tag|wochentag) ist"
            r"|welches datum)\b",
        ),
        (
            "not-how-to",
            4.0,
            r"^(?:erklär(?:e|en)?|wie (?:kann|koche|mache|baue|repariere|backe|funktioniert"
            r"|geht)\b(?!.* mein\w*))",
        ),
        (
            "not-you",
            4.0,
            r"\b(?:bist du|hast du (?!mich|mir|gerade)|magst du|wie heißt du|dein (?:name|alter"
            r"|chef|geburtstag)|wer hat dich|sprich (?:lauter|leiser|langsamer)|wo bin ich"
            r"|mein handy|erzähl(?:e)?)\b",
        ),
    )
)
