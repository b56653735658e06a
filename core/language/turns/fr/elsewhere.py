"""What other assistants do and this one does not, as French says it."""

from core.language.turns.fr.spelling import rows

ELSEWHERE: tuple[tuple[str, float, str], ...] = rows(
    (
        (
            "not-weather",
            5.0,
            r"\bmétéo\b|\bquel temps\b|\btemps (?:fera|fait|qu'il fait|va-t-il faire)"
            r"|\bprévisions\b|\b(?:pleu(?:t|voir|vra)|pluie|neige(?:r|ra)?|orages?|averses?|grêle"
            r"|tempête|brouillard|verglas|canicule)\b|\btempérature\b|\bhumidité\b|\bparapluie\b"
            r"|\bensoleillé\b|\bnuageux\b|\bdegrés?\b|\blever du soleil\b|\bcoucher du soleil\b"
            r"|\bil (?:fera|fait|va faire) (?:chaud|froid|beau|moche|combien|\d)|\bvent\b"
            r"|\bsoleil\b|\bhoroscope\b",
        ),
        (
            "not-media",
            6.0,
            r"\b(?:playlists?|chansons?|musiques?|albums?|radio|podcasts?|films?|séries?|netflix"
            r"|spotify|deezer|youtube|vidéos?|livre audio|télé(?:vision)?|volume|morceaux?"
            r"|titre suivant|artiste|chanteu(?:r|se)|jazz|rock|rap|bande-annonce|roman|épisodes?"
            r"|saison \d|liste de (?:lecture|diffusion)|étoiles?|diffusée?s?|haut-parleurs?)\b|^"
            r"(?:joue|jouez|écoute|écouter|lance la|lire la)\b|\bplus fort\b|\bmoins fort\b",
        ),
        (
            "not-tracks",
            4.0,
            r"\b(?:liste de lecture|playlists?)\b|^(?:ajoute|mets)\w*\b.*\b(?:chanson|morceau"
            r"|album|titre|artiste|piste)s?\b|\bau cinéma\b.*\b(?:quoi|quels?|films?|séances?)\b"
            r"|\bséances? de cinéma\b",
        ),
        (
            "not-news",
            5.0,
            r"\b(?:actualités?|les infos|journal télévisé|gros titres|la une|bourse"
            r"|cours de l'action|actions? (?:de|d')|taux de change|bitcoin|élections?|président"
            r"|nouvelles (?:du|de))\b",
        ),
        (
            "not-home",
            5.0,
            r"\b(?:lumières?|lampes?|ampoule du|chauffage|thermostat|climatisation|clim"
            r"|prises? connectées?|volets roulants|stores?|luminosité|cafetière|mode avion"
            r"|batterie|robot aspirateur|aspirateur robot|porte du garage|télécommande)\b",
        ),
        (
            "not-mail",
            4.5,
            r"\b(?:boîte de réception|mes (?:mails|e-mails|emails|messages|sms|courriels)"
            r"|numéro de téléphone|tweets?|twitter|facebook|instagram|whatsapp|messagerie"
            r"|répondeur|réseaux sociaux)\b",
        ),
        (
            "not-travel",
            4.5,
            r"\b(?:uber|taxi|vtc|billets?|embouteillages?|trafic|circulation|itinéraire"
            r"|navigation|hôtels?|airbnb|location de voiture|visa|horaires? d[eu']s? ?(?:bus"
            r"|train|métro|tram)|station-service|la plus proche|le plus proche)\b|^(?:emmène"
            r"|conduis)[- ]moi\b|\bcomment (?:aller|se rendre|on va)\b",
        ),
        (
            "not-food",
            4.5,
            r"\b(?:recettes?|restaurants?|calories|ingrédients?|livraison|à emporter|table pour"
            r"|brasserie|bistrot?|pizzeria|bar à)\b|\bpour \S+ personnes\b|\btable\b.*\b"
            r"(?:personnes|couverts)\b|\bcombien de temps (?:cuit|cuire|faut-il cuire"
            r"|pour cuire)\b",
        ),
        (
            "not-money",
            4.5,
            r"\b(?:solde|compte (?:en banque|bancaire|courant)|carte (?:de crédit|bancaire|bleue)"
            r"|taux d'intérêt|salaire|transactions?|virements? (?:vers|à|de)|découvert|revenus?)\b",
        ),
        (
            "not-facts",
            5.0,
            r"\b(?:définition|définis|synonymes?|signifie|veut dire|épelle|blagues?|population"
            r"|capitale|racine carrée|convertis|traduis|traduire|traduction|comment (?:dit-on"
            r"|on dit|s'appelle)|quel âge|(?<!ce )qui (?:a|était|sont) (?!.*\b(?:invité|présent"
            r"|vient)\w*)|pile ou face|lance (?:un|les) dés?|histoire de|fuseaux horaires"
            r"|quelle heure (?:est-il|il est)|il est quelle heure|quel jour (?:est-on|sommes-nous"
            r"|on est)|on est quel jour|quelle est la date|combien (?:font|fait|d'habitants"
            r"|de jours (?:avant|jusqu|dans)|mesure|pèse|coûte)|calcule|multiplié|divisé par"
            r"|dans le monde|distance)\b|\bcombien de temps (?:dure|met|faut|vit|jusqu)\b(?!.*\b"
            r"(?:mon|ma|mes)\b)",
        ),
        (
            "not-how-to",
            4.0,
            r"^(?:explique[rz]?|apprends-moi|comment (?:faire|on fait|puis-je|je peux|je fais"
            r"|cuire|réparer|fonctionne|marche|préparer|enlever)\b)",
        ),
        (
            "not-now",
            4.0,
            r"^(?:appelle|appelez|téléphone) (?:\S+ )?(?:tout de suite|maintenant)$|^(?:commande"
            r"|achète|réserve|trouve)[rz]?[- ](?:moi|nous)\b(?!.*(?:créneau|moment|libre|temps"
            r"|mes |ma ))",
        ),
        (
            "not-past",
            8.0,
            r"\b(?:c'était|c'etait|ça a été) (?:\S+ )?(?:super|bien|génial|nul|top|bon|sympa"
            r"|horrible)\b|^hier (?:on|j'|je|nous)\b",
        ),
        (
            "not-you",
            4.0,
            r"\b(?:es-tu|tu es (?:un|une|qui)|tu crois|crois-tu|tu penses|penses-tu|tu aimes"
            r"|aimes-tu|ton (?:nom|âge|patron|anniversaire)|comment (?:tu t'appelles"
            r"|t'appelles-tu)|parle (?:plus|moins)|où suis-je|mon téléphone|raconte|chante"
            r"|instructions|prompt|je t'aime|sens de la vie)\b",
        ),
    )
)
