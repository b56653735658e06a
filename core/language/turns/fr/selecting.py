"""How French points at things: numbers, pronouns, counts, states and nouns."""

_WHICH = {
    "dernier": "last",
    "dernière": "last",
    "derniere": "last",
    "précédent": "last",
    "précédente": "last",
    "premier": "first",
    "première": "first",
    "premiere": "first",
    "deuxième": "second",
    "deuxieme": "second",
    "second": "second",
    "seconde": "second",
    "troisième": "third",
    "troisieme": "third",
    "autre": "other",
}
PRONOUNS = {
    **dict.fromkeys(
        (
            "le la l' ça ca cela ceci lui y en celui-ci celle-ci celui-là celle-là celui-la"
            " celle-la"
            " cette-ci ce-ci ce-là"
        ).split(),
        "it",
    ),
    **dict.fromkeys(("ce truc", "cette chose", "la chose", "le même", "la même", "le-moi"), "it"),
    **{
        f"{article}{word}": which
        for word, which in _WHICH.items()
        for article in ("", "le ", "la ", "l'", "mon ", "ma ")
    },
    **dict.fromkeys(
        ("les deux", "tous les deux", "toutes les deux", "ces deux-là", "ces deux", "les 2"), "both"
    ),
    **dict.fromkeys(
        (
            "les",
            "ceux-ci",
            "celles-ci",
            "ceux-là",
            "celles-là",
            "tous",
            "toutes",
            "tous ceux-là",
            "toutes celles-là",
            "les tous",
            "les toutes",
            "les autres",
            "les derniers",
            "les dernières",
        ),
        "them",
    ),
}
COUNTS = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "douze": 12,
    "douzaine": 12,
}
_WAY = (
    r"derni(?:er|ère|ere)s?|premi(?:er|ère|ere)s?|prochaine?s?|précédente?s?|anciens"
    r"|plus récente?s?"
)
LAST = (
    rf"^(?:les |mes |nos |ces )?(?=(?:\S+ )?(?P<way>{_WAY})\b)(?:(?:{_WAY}) )?(?P<count>\d{{1,3}}"
    rf"|COUNTS)\b\s*(?:(?:{_WAY})\b\s*)?"
)
ALL = (
    r"^(?:tout ce (?:que|qu'|qui) ?(?:j'ai|on a|il y a|est)(?: de)?(?: prévu)?|tous|toutes|tout"
    r"|toute|chaque|l'ensemble de|la totalité de|n'importe quelle?)\b\s*(?:"
    r"(?:les|mes|nos|ces|ce|le|la|ma|mon|l')(?:\b|(?<='))\s*)?"
)
FIRST = r"premi(?:er|ère|ere)s?|prochaine?s?|anciens"
"""Ways that count from the beginning."""
KINDS = (
    r"(?:(?:la |les |le |l')?(?:tâches?|taches?|événements?|evenements?|rappels?|numéros?"
    r"|numeros?|éléments?|points?|rendez-vous|rdvs?))|n°|no\.?|la|le|les"
)
"""What may stand before a number."""
AND, TO = "et", "à|a|au|jusqu'à"
"""What may stand between two numbers: both are meant, or all from one to the other."""
JOINED = r"\s*,\s*(?:et\s+)?|\s+(?:et|&|plus)\s+"
"""What stands between the names of several things."""
_STATES = {
    "completed": "terminé fini fait coché accompli réglé termine coche regle",
    "open": "ouvert restant actif active inachevé inacheve",
    "overdue": "retard manqué dépassé manque depasse",
    "snoozed": "reporté pause",
    "cancelled": "annulé annule",
    "archived": "archivé archive",
    "repeating": "récurrent recurrent répétitif répétitive régulier régulière périodique",
}
STATUSES = {
    word + ending: status
    for status, listed in _STATES.items()
    for word in listed.split()
    for ending in ("", "e", "s", "es")
}
_SORTS = {
    "tasks": "tâche tâches tache taches todo todos to-do to-dos corvée corvées chose choses élément"
    " éléments truc trucs",
    "events": "événement événements évènement évènements evenement evenements rendez-vous rdv rdvs"
    " rendezvous réunion réunions reunion reunions meeting meetings rencontre rencontres entretien"
    " entretiens",
    "reminders": "rappel rappels alarme alarmes réveil réveils reveil reveils minuteur minuteurs"
    " minuterie minuteries timer timers pense-bête pense-bêtes chronomètre chrono",
}
NOUNS = {
    article + word: noun
    for noun, listed in _SORTS.items()
    for word in listed.split()
    for article in (("", "l'", "d'") if word[0] in "aeéè" else ("",))
}
PART_OF_NAME = frozenset(
    "rendez-vous rdv rdvs réunion réunions reunion reunions rencontre entretien meeting".split()
)
"""Noun words that titles also hold: "rendez-vous chez le dentiste"."""
ALONE = frozenset("rendez-vous rdv réunion reunion rencontre entretien meeting".split())
"""Those that are a name by themselves."""
BARE = "en|de|d'|du|des|à|au|pour|le|la|les|l'|mon|ma|mes|notre|nos|ce|cette|cet"
BEFORE = (
    r"^(?:(?:le|la|les|mon|ma|mes|notre|nos|ce|cet|cette|ces|une?|des|du|de|à|a|au|aux|pour|avec"
    r"|sur|chez|en|dans|que|qui|est|appelée?|nommée?|intitulée?|surnommée?|prochaine?|proche)\s+"
    r"|[ld]'\s?)"
)
AFTER = (
    r"\s+(?:s'il te plaît|svp|stp|à|a|au|le|la|de|du|des|d'|pour|avec|sur|en|dans|appelée?"
    r"|nommée?|intitulée?|prévue?|programmée?|qui est|que j'ai|plutôt|en|prochaine?|par|comme)$"
)
