"""French sentences about who may come in, and about the accounts of a person."""

SENTENCES = {
    "inactive": "Cet assistant est privé. Demande un code d'invitation à son propriétaire et "
    "envoie-le ici.",
    "suspended": "Tu ne peux pas utiliser cet assistant en ce moment. Vois avec son propriétaire.",
    "code-owner": "Cet assistant est maintenant à toi : /invite crée un code pour quelqu'un "
    "d'autre.",
    "code-linked": "Content de te revoir, {name} : ce compte est maintenant à toi, et tout est là. "
    "Ton autre compte reste lié ; si tu l'as perdu, écris « retire mes autres comptes ».",
    "code-inside": "Tu as déjà accès, le code n'a donc pas servi.",
    "code-busy": "Ce compte contient déjà des choses, il ne peut donc pas devenir le second compte "
    "de quelqu'un. Envoie le code depuis un compte neuf.",
    "code-wrong": "Ce code ne marche pas. Un code ne sert qu'une fois et pas longtemps : "
    "demande un nouveau code et envoie-le ici.",
    "code-later": "Trop de codes qui ne marchent pas. Réessaie dans une heure.",
    "code-group": "Un code ne regarde que toi : envoie-le-moi dans notre conversation privée.",
    "linked": "Le {date} à {hour}, un nouveau compte, {name}, a été lié au tien avec un code de "
    "récupération : ce qui y est écrit compte comme venant de toi. Si ce n'était pas toi, "
    "retire-le.",
    "remove account": "Le retirer",
    "code made invite": "Code d'invitation : **{code}**\nLa personne qui m'envoie "
    "« /start {code} » a accès. Valable une seule fois, pendant {life}.",
    "code made recover": "Code de récupération : **{code}**\nEnvoie-moi « /start {code} » depuis "
    "ton nouveau compte, et il est à toi. Valable une seule fois, pendant {life}.",
    "code made recover other": "Code de récupération pour {person} : **{code}**\nQuand cette "
    "personne m'envoie « /start {code} » depuis son nouveau compte, il est à elle. Valable une "
    "seule fois, pendant {life}.",
    "an hour": "une heure",
    "so many days long": "{count} jours",
    "one account removed": "C'est retiré : ce qui est écrit depuis ce compte ne compte plus comme "
    "venant de toi. Les codes que tu avais donnés ne marchent plus.",
    "accounts removed": "{count} comptes retirés : ce qui est écrit depuis ces comptes ne compte "
    "plus comme venant de toi. Les codes que tu avais donnés ne marchent plus.",
}
