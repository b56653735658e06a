"""French sentences about the conversation itself and the speaker."""

from core.language.turns.fr.spelling import rows, typed, words

DAYS = {"today": "aujourd'hui", "tomorrow": "demain", "week": "aujourd'hui pendant 7 jours"}
"""The days that /today, /tomorrow and /week ask for."""
_SEE = (
    r"(?:(?:c'est quoi|quel(?:le)? est|à quoi ressemble|comment se présente|montre(?:[- ]moi)?"
    r"|affiche(?:[- ]moi)?|donne[- ]moi|voir) )?"
)
ASKED = tuple(
    (command, typed(asked))
    for command, asked in (
        # command, pattern of a whole wish that asks for the same, with what follows it as `rest`
        (
            "week",
            rf"{_SEE}(?:ma semaine|la semaine|le programme de la semaine"
            rf"|mon programme de la semaine)|(?:montre|affiche|donne)[- ]?(?:moi)? (?P<rest>"
            rf"(?:cette semaine|la semaine prochaine))",
        ),
        (
            "today",
            rf"{_SEE}(?:ma journée|mon programme(?: du jour| de la journée)|le programme du jour)",
        ),
    )
)
_IT = r"(?:ça|cela|le|la|ce que (?:tu|je) (?:viens|viens juste) de faire)"
_MADE = (
    r"ajouté|créé|déplacé|annulé|supprimé|changé|fait|modifié|reporté|planifié|programmé|mis"
    r"|enregistré"
)
_TONGUES = r"français|anglais|allemand|espagnol|italien|portugais|néerlandais|russe"
SENTENCES: tuple[tuple[str, str, str, str], ...] = rows(
    (
        # rule id, noun, verb, pattern of the whole wish; its groups are arguments
        (
            "undo",
            "conversation",
            "undo",
            rf"(?:undo|annuler|annule|défaire|défais|annule[rz]? {_IT}|défais[- ]{_IT}"
            rf"|annule-l[ea]|annule[rz]? (?:la |ma )?(?:dernière (?:action|chose|modification)"
            rf"|dernier changement)|(?:reviens|revenir|retour|retourne) (?:en arrière"
            rf"|à l'état précédent)|retour arrière|annule[rz]? (?:tout|ce que tu (?:as"
            rf"|viens de) \w+))",
        ),
        (
            "undo-item",
            "conversation",
            "undo",
            r"(?:défais|défaire|undo|reviens sur) (?P<item>.+?)",
        ),
        (
            "redo",
            "conversation",
            "redo",
            r"(?:redo|refaire|rétablir|rétablis(?:[- ](?:le|la|ça))?|refais(?:[- ](?:le|la|ça))?|"
            r"(?:remets|restaure)[- ](?:le|la|ça)(?: comme avant)?|finalement (?:oui"
            r"|remets[- ]le))",
        ),
        (
            "redo-item",
            "conversation",
            "redo",
            r"(?:redo|rétablis|refais) (?P<item>#\d+)",
        ),
        (
            "why",
            "conversation",
            "why",
            r"pourquoi(?: (?:ça|cela|donc|pas))?|pourquoi (?:(?:est-ce que )?tu (?:as|l'as|dis"
            r"|penses)|as-tu|tu as)(?: (?:fait|dit|compris|pensé))?(?: (?:ça|cela))?"
            r"|comment ça se fait|(?:explique|expliquez)(?:[- ](?:moi|toi|ça))?(?: ça)?"
            r"|comment as-tu compris(?: ça)?",
        ),
        (
            "wrong",
            "corrections",
            "mark",
            r"(?:(?:non|oh|désolée?|pardon)[,.!]? )?(?:(?:c'est|c'était|ce n'est|ça c'est) "
            r"(?:complètement |totalement |tout )?(?:faux|incorrect|une erreur|pas (?:ça|correct"
            r"|bon|juste|exact|ce que (?:je (?:voulais|veux)(?: dire)?|j'ai (?:dit|demandé"
            r"|voulu))))|ce n'est pas (?:ça|correct|bon|juste|ce que (?:je voulais(?: dire)?"
            r"|j'ai (?:dit|demandé)))|(?:je (?:ne |n')?(?:voulais|ai) pas (?:dire ça|dit ça"
            r"|demandé ça|voulu ça))|tu (?:m'as |as )?(?:mal compris|pas compris|n'as pas compris"
            r"|ne m'as pas compris)|tu te trompes|tu t'es trompé|mal compris|erreur|faux"
            r"|incorrect)",
        ),
        (
            "why-item",
            "conversation",
            "why",
            rf"(?:pourquoi|explique) (?P<item>#\d+)|pourquoi (?:as-tu|tu as|est-ce que tu as) "
            rf"(?:{_MADE}) (?P<item2>.+)",
        ),
        (
            "help",
            "conversation",
            "help",
            r"aide|(?:à l')?aide|aide[- ]moi|help|(?:qu'est[- ]ce que |que |quoi )?(?:tu (?:sais"
            r"|peux)|sais[- ]tu|peux[- ]tu) faire(?: (?:pour moi|d'autre))?|"
            r"(?:qu'est[- ]ce que )?(?:tu (?:sais|peux) faire quoi|tu fais quoi|peux[- ]tu faire)"
            r"|comment (?:ça|tu) (?:marches?|fonctionnes?)|comment fonctionnes[- ]tu"
            r"|comment t'utiliser|(?:qu'est[- ]ce que je peux|que puis[- ]je|je peux) (?:te )?"
            r"(?:dire|demander|faire|écrire)(?: quoi| ici)?|commandes?|menu"
            r"|montre[- ]moi ce que tu (?:sais|peux) faire",
        ),
        (
            "show-thing",
            "conversation",
            "show",
            r"(?:montre(?:[- ]moi)?|affiche|ouvre|c'est quoi|détails? (?:de|du|sur))(?: la tâche"
            r"| l'événement| le rappel| le)? (?P<item>#\d+)|montre(?:[- ]moi)?[- ](?P<item2>l[ea]"
            r"|ça)",
        ),
        (
            "privacy",
            "conversation",
            "privacy",
            r"(?:politique de )?(?:confidentialité|vie privée|protection des données)|"
            r"(?:qu'est[- ]ce que (?:tu (?:sais|gardes|stockes|conserves|enregistres))|que "
            r"(?:sais|gardes|stockes|conserves|enregistres)[- ]tu|tu (?:sais|gardes"
            r"|stockes) quoi)(?: (?:de|sur) moi)?|quelles données (?:as-tu|gardes-tu|stockes-tu"
            r"|tu (?:as|gardes|stockes))(?: (?:de|sur) moi)?",
        ),
        (
            "export",
            "upkeep",
            "export",
            r"(?:exporte[rz]?|télécharge[rz]?|sauvegarde[rz]?) (?:toutes )?(?:mes données|tout"
            r"|mes affaires)|(?:donne|envoie)[- ]moi (?:une copie de |toutes )?mes données|(?:je "
            r"(?:veux|voudrais)|j'aimerais) (?:récupérer |une copie de |exporter |télécharger )?"
            r"(?:toutes )?mes données|export(?:er)?",
        ),
        (
            "people-show",
            "people",
            "show",
            r"(?:(?:montre|affiche)(?:[- ]moi)? |(?:quels|quelles|quel) (?:sont|est) |voir "
            r"|ouvre )?(?:mes (?:paramètres|réglages|préférences)|mon (?:profil|fuseau horaire))"
            r"|paramètres|réglages|dans quel fuseau horaire (?:suis-je|je suis)"
            r"|quel fuseau horaire ai-je",
        ),
        (
            "people-invite",
            "people",
            "invite",
            r"(?:fais|crée|génère|donne[- ]moi|il me faut|j'ai besoin d'|je veux|je voudrais) ?"
            r"(?:une (?:autre )?|un )?(?:nouvelle )?(?:invitation|code d'invitation)"
            r"(?: pour quelqu'un)?|invite[rz]? (?:quelqu'un|un ami|une amie|une autre personne)",
        ),
        (
            "people-recover",
            "people",
            "recover",
            r"(?:(?:fais|crée|génère|donne[- ]moi|il me faut|j'ai besoin d'|je veux) ?)?"
            r"(?:un )?code de (?:récupération|secours)(?: pour (?:moi|moi-même)| pour "
            r"(?P<person>.+?))?",
        ),
        (
            "people-unlink",
            "people",
            "unlink",
            r"(?:supprime|retire|dissocie|délie|déconnecte|oublie) (?:tous )?mes (?:autres"
            r"|anciens) comptes",
        ),
        (
            "people-zone",
            "people",
            "update",
            r"(?:(?:change|mets|règle|passe|modifie)[rz]? )?(?:mon|le) (?:fuseau(?: horaire)?"
            r"|horloge)(?: est| sur| à| en| pour| c'est| :|:) (?:le fuseau de )?"
            r"(?P<timezone>[^\d,;]+?)|fuseau(?: horaire)? ?:? (?P<timezone2>[\w_/ ]+)",
        ),
        (
            "people-live",
            "people",
            "update",
            r"(?:(?:j'habite|je vis|je travaille|nous vivons|nous habitons|on habite|on vit)"
            r"(?: maintenant| désormais)?(?: à| au| en| aux| dans)? (?P<timezone>[^\d,;]+?)|"
            r"(?:ma ville est|ma ville c'est|chez moi c'est) (?P<timezone2>[^\d,;]+?)|"
            r"(?:j'ai déménagé|on a déménagé|je déménage) (?:à|au|en|aux) "
            r"(?P<timezone3>[^\d,;]+?))(?: maintenant| désormais)?",
        ),
        (
            "people-name",
            "people",
            "update",
            r"(?:je m'appelle|mon nom (?:est|c'est)|mon prénom (?:est|c'est)|appelle[- ]moi"
            r"|tu peux m'appeler|appelez[- ]moi|m'appeler) (?P<display_name>(?!une? |le |la |à "
            r"|quand |dans |si |plus |ce |un taxi)[\w .'-]{1,40}?)",
        ),
        (
            "people-language",
            "people",
            "update",
            rf"(?:(?:parle|réponds|écris|cause|passe|parlez|répondez)(?:[- ]moi)?(?: en| au) "
            rf"(?P<language>{_TONGUES}))|(?:change|mets|passe|règle) (?:la |ma )?langue (?:en|à"
            rf"|sur|pour) (?:l'|le )?(?P<language2>{_TONGUES})|en (?P<language3>{_TONGUES})",
        ),
        (
            "people-morning",
            "people",
            "update",
            r"(?:ma (?:journée|matinée)|mes journées|mon matin|mes matins) (?:commencent?"
            r"|débutent?) à (?P<morning>\d{1,2})(?: ?h(?:eures?)?)?(?: du matin)?",
        ),
        (
            "people-minutes",
            "people",
            "update",
            r"(?:mes )?(?:réunions|rendez-?vous|événements) (?:durent|font|doivent durer)"
            r"(?: normalement| généralement| d'habitude| par défaut| en général)? "
            r"(?P<default_meeting_minutes>\d{1,3}) min(?:ute)?s?(?: par défaut)?",
        ),
    )
)
TALK = tuple(
    (rule, typed(said))
    for rule, said in (
        # rule id, pattern of a whole message that asks for nothing
        (
            "hello",
            r"(?:(?:salut|bonjour|bonsoir|coucou|hello|hey|hé|yo|allô|rebonjour|re)(?: nudge"
            r"| à tous| toi| bot| tout le monde)?[\s,!.]*)+(?:(?:comment )?(?:ça va|vas-tu|tu vas"
            r"|allez-vous)(?: bien)?(?: aujourd'hui)?)?|(?:comment )?(?:ça va|vas-tu|tu vas"
            r"|allez-vous)(?: bien)?(?: aujourd'hui)?|quoi de neuf|qui es[- ]tu|tu es qui"
            r"|t'es qui|(?:es[- ]tu|tu es|t'es) (?:là|un bot|un robot|humain|réel)",
        ),
        (
            "thanks",
            r"(?:(?:ok|super|parfait|génial|cool|top|bien)[,!. ]+)?(?:merci(?: beaucoup| bien"
            r"| à toi| infiniment| mille fois| nudge| pour (?:ton|votre) aide)*|mille mercis"
            r"|je te remercie)|cool|super|génial|bravo|bien joué|top|excellent|nickel|parfait"
            r"|chouette|[👍🙏❤️😊🎉👌]+",
        ),
        (
            "wishes",
            r"(?:bonne année|joyeux (?:noël|anniversaire)|joyeuses (?:fêtes|pâques)|bonnes "
            r"(?:fêtes|vacances)|bon anniversaire|bonne fête)(?: à (?:toi|vous|tous))?",
        ),
        (
            "bye",
            r"(?:au revoir|salut|ciao|bye(?: bye)?|à (?:plus|bientôt|demain|plus tard"
            r"|tout à l'heure|la prochaine)|bonne (?:nuit|journée|soirée)|adieu|tchao)",
        ),
        (
            "no",
            r"(?:oh |ok |ah )?(?:laisse tomber|oublie(?: ça)?|tant pis|peu importe|rien|non merci"
            r"|pas grave|ce n'est pas grave|c'est pas grave|nan|nope|laisse)",
        ),
    )
)
HERE = typed(
    r"(?:je suis|nous sommes|on est)(?: maintenant| actuellement| de retour| en ce moment"
    r"| arrivée?)* (?:à|au|aux|en) (?P<timezone>[^\d,;TRDO]+?)(?: maintenant| en ce moment"
    r"| actuellement)?"
)
"""Where somebody is, when the place is written as a name."""
NOT_PLACES = typed(
    r"^(?:une?|le|la|l'|mon|ma|mes|notre|ton|ta|retard|réunion|vacances|congés?|cours|colère"
    r"|forme|panne|train|route|pause|ligne|déplacement|arrêt|rendez-vous|pleine?|plein|voyage"
    r"|télétravail|bout|fond|boulot|travail|bureau|lit|courant|ce|cette|maison|deuil|bonne"
    r"|mauvaise|voiture|week-end)\b"
)
YES = typed(
    r"(?:oui(?: (?:s'il te plaît|stp|svp|merci|bien sûr|vas-y|c'est ça|parfait))?|ouais|ouaip|ok"
    r"|okay|d'accord|vas-y|allez|allez-y|bien sûr|évidemment|exactement|exact|correct|c'est (?:ça"
    r"|bon|juste|correct|exact|parfait|d'accord)|tout à fait|absolument|carrément|volontiers"
    r"|parfait|super|go|fais[- ](?:le|ça)|confirme|je confirme|confirmé|ça marche|ça me va"
    r"|entendu|très bien|bien|si|yes|o)"
)
NO = typed(
    r"(?:non(?: (?:merci|pas ça|surtout pas|laisse))?|nan|nope|pas du tout|surtout pas"
    r"|ne le fais pas|ne fais pas ça|annule|annuler|arrête|stop|laisse(?: tomber)?|oublie(?: ça)?"
    r"|pas maintenant|aucun|aucune|ni l'un ni l'autre|aucun des deux|non merci|n|no|plutôt pas"
    r"|finalement non|peu importe|tant pis)"
)
YES_LABEL, NO_LABEL = "oui|yes", "non|no"
"""How the labels of the buttons begin that these words press."""
PRESS = typed(
    r"(?:appuie|appuyer|clique|cliquer|tape|choisis|sélectionne|prends)(?: sur)?(?: le| la| l')?"
    r"(?: bouton)? ?(?P<label>.+?)"
)
_ON = r"(?:-l[ea]|[- ]ça| l[ea](?= (?:à|au|pour|en|plutôt|plus)\b))"
_IS = typed(rf"(?:mets|fais|passe|déplace|décale|change){_ON}(?: (?:à|au|pour))?|change (?:à|pour)")
AGAIN = typed(
    rf"(?:non|nan|en fait|finalement|plutôt|désolée?|pardon|attends|je voulais dire|je veux dire"
    rf"|j'ai dit|oups|euh+|hmm|{_IS}|mieux|ou plutôt|pas ça|disons|correction|à la place|au lieu)"
)
"""What begins a correction of what was just understood."""
SELF = typed(
    r"(?:(?:[,.;!?…]|\.\.\.|\s[-–—]+)\s*(?:(?:ah|oh|euh+|hum|hm+|ben|bah) )?(?:(?:(?:non|nan"
    r"|attends|attendez|pardon|désolée?|oups|zut|stop|euh+)(?=\s*(?:[,.!:]|[-–—] |\Z|T|(?:non"
    r"|attends|pardon|désolée?|plutôt|en fait|à|le|je voulais|je veux dire)\b|\d{1,2}"
    r"(?:[:h]\d\d)?[\s.!]*\Z))|en fait|je veux dire|je voulais dire|ou plutôt|enfin plutôt|plutôt"
    r"(?! que\b)|finalement|correction|oublie(?: ça)?(?=[\s.!]*\Z)|laisse tomber(?=[\s.!]*\Z)"
    r"|disons|mets plutôt|(?:mets|fais)[- ](?:le|la|ça)(?! (?:une?|le|la|les|sur|dans|chaque"
    r"|tou)\b))\b(?:[\s,.!:-]|\Z)*)+| (?:non attends|attends non|non pardon|pardon non"
    r"|je veux dire|je voulais dire|ou plutôt|euh non|non plutôt|enfin non|ah non)\b[\s,.!:-]*"
    r"(?:plutôt )?)"
)
"""What stands before words that replace the ones just said."""
MAKE_IT = r"(?:mets|fais)[- ](?:le|la|ça|ca)[\s,.!:-]*\Z"
"""Before a time or a mark it corrects; before other words it says how."""
LED = typed(
    r"(?:(?:pour|à|au|avec|dans|en|sur|ça|ce|c'est|je|on|tu|est|sont|si|parce|donc|et|mais"
    r"|que|chez|vers)\b|j'|d'|qu')"
)
"""How words begin that name nothing."""
UNSAID = typed(
    r"\b(?:en fait|finalement|attends|oh|ah)\b.*\bnon\b|laisse tomber|oublie(?: ça)?|finalement "
    r"(?:non|pas)"
)
"""Taking back all of it."""
HOUR = typed(
    rf"(?:(?:non|nan|désolée?|pardon|en fait|finalement|attends|plutôt|à|pour|vers|{_IS}|j'ai dit"
    rf"|je voulais dire|disons)[\s,.!]+)*(?P<hour>(?:1\d|2[0-3]|[1-9])(?:[:h][0-5]\d)?)(?: ?h"
    rf"(?:eures?)?)?(?: plutôt| finalement)?[\s.!]*"
)
"""A number that can only be an hour, and what may stand before it."""
RENAMED = typed(
    r"^(?:(?:non|nan|désolée?|pardon|en fait|oups|attends)[,.!]+ |(?:non, )?je (?:voulais"
    r"|veux) dire |ou plutôt |plutôt )(?!merci\b)"
)
"""A message that begins so and names a thing gives the last one another name."""
AIM = r"^(?:à|pour|de) (?=\D)"
INSTEAD = typed(r"\b(?:plutôt|à la place|en fait|finalement|alors|s'il te plaît|stp|mieux|enfin)\b")
MORE = typed(
    r"^(?:(?:et|aussi|plus|ah,? et|et aussi|et puis|ainsi que|et encore|également)\s+|(?=ajoute"
    r"|rajoute))(?P<add>(?:ajoute|rajoute)[rz]? (?:aussi |encore )?)?(?:aussi |encore )?"
    r"(?P<more>.+?)(?: aussi| également| en plus)?$"
)
WHAT_ABOUT = typed(
    r"^(?:et|et pour|qu'en est-il d[eu']|et (?:le|la|les|pour|à|au)|et si|pour)\s+(?:le |à "
    r"|pour )?"
)
CALL_IT = typed(
    r"^(?:non,? )?(?:appelle|nomme|renomme|intitule)[- ](?:le|la|ça)(?: plutôt)?(?: en)? "
    r"(?P<title>.+)$"
)
LEADS = words(
    "en dans à le la les de du jusqu'à jusqu au avant après mets fais disons dire vers environ"
    " chaque tous"
    " toutes pas non oui ok d accord alors juste est sera pour ce serait plutôt peut être bien"
    " bon mieux"
    " finalement fait mets-le déplace change stp dès je voudrais pense".split()
)
"""Words that lead to a time in an answer."""
FILLER = words(
    "le la les un une l de du ce cet cette celui celle celui-là celle-là s'il te plaît stp option"
    " bouton"
    " pour à mon ma je veux prends choisis".split()
)
"""Words that choose nothing."""
_PLACES = (
    "premier première 1er 1ère",
    "deuxième second seconde 2e 2ème",
    "troisième 3e 3ème",
    "quatrième 4e 4ème",
    "cinquième 5e 5ème",
)
ORDINALS = {
    f"{lead}{word}": place
    for place, listed in enumerate(_PLACES, start=1)
    for word in words(listed.split())
    for lead in ("", "le ", "la ")
}
"""Which of the buttons, counted from the first."""
FROM_CITY = typed(
    r"^(?:je suis (?:à|au|en|aux)|j'habite(?: à| au| en)?|je vis (?:à|au|en)|on est (?:à|au|en)|à"
    r"|en|au|c'est|de|près de)\s+"
)
"""What stands before a city in an answer."""
TO_PEOPLE = words(
    "appeler appelle rappeler rappelle payer paie écrire contacter téléphoner".split()
)
"""Verbs that carry over only to names."""
SHARED_VERBS = words(
    "acheter achète achetez prendre prends récupérer récupère commander commande appeler appelle"
    " rappeler contacter payer paie laver lave nettoyer nettoie réparer répare arroser arrose"
    " nourrir"
    " envoyer envoie chercher".split()
)
"""Verbs that carry over to what is added: "et du pain" after "acheter des œufs"."""
WITH_PERSON = r"(?P<before>.*\bavec )(?P<name>[A-ZÀ-Ý][\w'-]*)$"
"""A title that names whom one is with."""
