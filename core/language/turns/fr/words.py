"""The French words that stand for things, for chores, and for what other assistants do."""

from core.language.turns.fr.spelling import rows, typed, words

OCCASION = typed(
    r"\b(?:rendez-?vous|rdvs?|rencontre|réunion|réu|entretien|entrevue|conférence|conf|séminaire"
    r"|atelier|formation|stage|cours|leçon|séance|examen|partiels?|concours|répétition|répète"
    r"|fête|soirée|anniversaire|anniv|mariage|noces|baptême|communion|enterrement|obsèques"
    r"|concert|spectacle|match|tournoi|finale|visite|voyage|vacances|vol|train|croisière"
    r"|week-end à|déjeuner|dîner|souper|petit[- ]déj(?:euner)?|brunch|apéro|apéritif|goûter|repas"
    r"|pot|café avec|verre avec|resto|dentiste|médecin|docteur|pédiatre|gynéco(?:logue)?|ophtalmo"
    r"(?:logue|logiste)?|dermato(?:logue)?|cardiologue|kiné(?:sithérapeute)?|ostéo(?:pathe)?|psy"
    r"|psychologue|orthodontiste|orthophoniste|podologue|radiologue|généraliste|sage-femme"
    r"|coiffeur|coiffeuse|esthéticienne|manucure|massage|vétérinaire|véto|notaire|avocat"
    r"|garagiste|banquier|contrôle technique|vaccin|vaccination|opération|consultation|irm"
    r"|scanner|échographie|écho|radio d\w+|prise de sang|bilan|détartrage|thérapie|appel (?:avec"
    r"|de)|coup de fil avec|visio(?:conférence)?|call|webinaire|présentation|soutenance|démo"
    r"|revue|rétro(?:spective)?|point (?:d'\w+|hebdo|projet|avec|quotidien|équipe)|stand-?up"
    r"|comité|assemblée|conseil|audience|yoga|pilates|zumba|sport|gym|muscu|foot(?:ball)?|tennis"
    r"|rugby|natation|piscine|danse|chorale|orchestre|théâtre|cinéma|ciné|opéra|ballet|exposition"
    r"|expo|vernissage|musée|festival|foire|salon d\w+ \w+|kermesse|randonnée|rando|pique-nique"
    r"|barbecue|gala|cérémonie|remise des \w+|déménagement|état des lieux|permanence|rentrée"
    r"|portes ouvertes|brocante|entraînement|échéance|garde)(?:s|x)?(?!\w)"
)
"""What one goes to."""
NOUNS: tuple[tuple[str, str, float, str], ...] = rows(
    (
        ("noun-reminder", "reminders", 4.5, r"\brappels?\b|\bpense-bêtes?\b|\bmémos?\b"),
        (
            "noun-alarm",
            "reminders",
            4.5,
            r"\b(?:alarmes?|réveils?|réveille-matin|minuteurs?|minuteries?|timers?|chronomètres?"
            r"|chronos?|comptes? à rebours)\b",
        ),
        ("noun-alert", "reminders", 3.0, r"\b(?:notifications?|alertes?|sonneries?)\b"),
        (
            "noun-calendar",
            "events",
            3.0,
            r"\b(?:calendriers?|agendas?|plannings?|emploi du temps)\b",
        ),
        (
            "noun-agenda",
            "agenda",
            3.2,
            r"\b(?:ordre du jour|emploi du temps|planning)\b|\b(?:mon|ma|le|la|notre|du|de) "
            r"(?:programme|journée)\b|^programme\b",
        ),
        (
            "noun-agenda-events",
            "events",
            2.0,
            r"\b(?:mon|le|notre|du) programme\b",
        ),
        (
            "noun-event",
            "events",
            3.0,
            r"\b(?:événements?|évènements?|rendez-?vous|rendez vous|rdvs?|réunions?|meetings?"
            r"|rencontres?|entretiens?|invitations?|engagements?)\b",
        ),
        ("noun-occasion", "events", 2.0, OCCASION),
        (
            "noun-todo",
            "tasks",
            4.0,
            r"\btâches?\b|\bto-?dos?\b|\bto do\b|\bchoses à (?:faire|acheter)\b|\bcorvées?\b"
            r"|\btrucs à faire\b|\breste à faire\b",
        ),
        (
            "noun-list",
            "tasks",
            4.0,
            r"\blistes? (?:de|des|d'|du|pour)(?: la| les| mes|)? ?(?!lecture|diffusion|chanson"
            r"|musique|titre|écoute|film|rappel|rendez|événement|alarme|minuteur)\w+"
            r"|\bto-?do-? ?lists?\b|\b(?:ma|la|notre) liste\b(?! de| des| d')|\bles courses\b$",
        ),
        (
            "noun-list-bare",
            "tasks",
            2.7,
            r"(?<!^)\blistes?\b(?! (?:de |des |d'|du )?(?:lecture|diffusion|mes|les|tou|rappel"
            r"|rendez|événement|alarme|minuteur))",
        ),
        ("noun-tag", "tasks", 3.0, r"\b(?:tags|étiquettes|libellés)\b"),
        (
            "noun-planned",
            "events",
            2.5,
            r"\b(?:prévu|(?:planifi|programm|réserv|cal)[é])e?s?\b|\bau programme\b",
        ),
        (
            "noun-overdue",
            "tasks",
            3.5,
            r"\ben retard\b|\bpas (?:encore )?(?:finie?s?|faite?s?|terminée?s?)\b"
            r"|\binachevée?s?\b|\bà faire\b|\bsouffrance\b",
        ),
    )
)

_REGULAR = """
    acheter appeler rappeler téléphoner contacter payer régler virer verser rembourser envoyer
    renvoyer poster imprimer photocopier scanner signer compléter déposer récupérer emmener amener
    ramener apporter rapporter porter rentrer nettoyer laver lessiver repasser plier ranger trier
    jeter vider balayer aspirer épousseter essuyer frotter récurer cuisiner préparer éplucher
    décongeler dégivrer réchauffer arroser tailler planter semer désherber ratisser promener brosser
    réparer remplacer poncer percer visser démonter installer brancher bricoler tricoter réviser
    étudier corriger rédiger relancer renouveler résilier déclarer téléphoner remercier féliciter
    souhaiter discuter entraîner charger recharger sauvegarder télécharger formater publier mesurer
    peser raser coiffer vacciner garer déneiger gonfler regonfler louer prêter emprunter échanger
    commander contrôler tester valider comparer aérer détartrer déboucher graisser huiler cirer
    recycler composter emballer déballer décorer encadrer coller classer archiver numériser trouver
    méditer nager soigner baigner changer doucher pailler rempoter débarrasser désinfecter
    racheter réserver finaliser actualiser négocier postuler candidater budgéter
    """
_OTHERS = """
    faire refaire sortir sors sortez rendre rends rendez prendre prends prenez reprendre vendre
    vends vendez descendre descends descendez remplir remplis remplissez écrire répondre réponds
    répondez relire peindre repeindre coudre recoudre apprendre apprends cuire lire finir remettre
    achète achetez rachète appelle rappelle emmène amène ramène promène paie paye paies nettoie
    essuie balaie balaye envoie renvoie pèse sème jette époussette renouvelle décongèle règle
    aère complète poste tondre tonds tondez étendre étends nourrir nourris nourrissez boire courir
    inscrire désinscrire souscrire obtenir prévenir avertir transmettre traire cueillir blanchir
    polir vernir fleurir élire élaborer conduire reconduire traduire construire produire teindre
    suivre poursuivre passer battre bâtir aller terminer commencer vérifier acquitter
    """
_TAIL = ("er", "e", "ez")
CHORES = words(
    {
        *(verb[:-2] + tail for verb in _REGULAR.split() for tail in _TAIL),
        *_OTHERS.split(),
    }
    - {"change", "changez", "trouve", "trouvez", "commence"}
)
"""Verbs that begin a thing to do: such a sentence is a task unless a cue says more."""
LOOSE_CHORES = words(
    """
    va vas allez passer passe passez mettre donner donne donnez dire dis dites parler parle parlez
    voir demander demande demandez regarder regarde écouter écoute ouvrir ouvre ouvrez fermer ferme
    fermez partir pars venir viens rester reste continuer continue jouer joue tourner
    tourne couper coupe éteindre éteins allumer allume manger mange mangez dormir dors travailler
    travaille choisir choisis tenir inviter invite chercher trouver penser pense utiliser utilise
    essayer essaie essaye fais faites change changez monter monte suis chercher cherche
    vérifie vérifiez contrôle teste termine terminez commence apporte lever lève
    """.split()
)
"""Verbs that begin a thing to do when a time is said, and often something else when not."""
_STEMS = (
    "pay|achet|envoy|appel|rappel|rang|nettoy|lav|répar|récupér|dépos|post|sign|imprim|command"
    "|réserv|arros|vid|prépar|révis|renouvel|résili|déclar|rembours|renvoy|vir|chang|repass|mont"
    "|install|livr|contact|corrig|rédig|balay|promen|trouv|téléphon|cuisin|aspir|jet|tri|étudi"
    "|scann|mang|annul|supprim|archiv|confirm|emball|tondu|cherch|ramen|rapport|valid|publi"
)
DONE_THINGS = (
    rf"(?:{_STEMS})[é](?:es?|s)?|(?:rendu|nourri|sorti|rempli|écrit|lu|tondu|vendu|répondu"
    rf"|recousu|peint|repeint|relu|appris|pris|mis|bu|repris|inscrit|cueilli|étendu)(?:es?|s)?"
)
"""What a thing is when it is done: accents in brackets must be written, "commande" is a noun."""
