"""Dutch sentences about who may come in, and about the accounts of a person."""

SENTENCES = {
    "inactive": "Deze assistent is privé. Vraag de eigenaar om een uitnodigingscode en stuur die "
    "hier.",
    "suspended": "Je kunt deze assistent nu niet gebruiken. Vraag het aan de eigenaar.",
    "code-owner": "Deze assistent is nu van jou: /invite maakt een code voor iemand anders.",
    "code-linked": "Welkom terug, {name}: dit account is nu van jou, en alles is er nog. Je andere "
    "account blijft gekoppeld; zeg “mijn andere accounts verwijderen” als je het kwijt bent.",
    "code-inside": "Je bent al binnen, dus de code is niet gebruikt.",
    "code-busy": "Dit account heeft zelf al dingen, dus kan het niet iemands tweede account "
    "worden. Stuur de code vanaf een nieuw account.",
    "code-wrong": "Die code werkt niet. Een code werkt één keer en niet lang: vraag een nieuwe en "
    "stuur die hier.",
    "code-later": "Er zijn te veel codes gestuurd die niet werken. Probeer het over een uur weer.",
    "code-group": "Een code gaat verder niemand aan: stuur hem in onze privéchat.",
    "linked": "{date}, {hour}: met een herstelcode is een nieuw account, {name}, aan het jouwe "
    "gekoppeld. Wat daarvandaan komt, telt als van jou. Was jij dat niet, verwijder het dan.",
    "remove account": "Verwijderen",
    "code made invite": "Uitnodigingscode: **{code}**\nWie me binnen {life} “/start {code}” "
    "stuurt, mag erin. Hij werkt één keer.",
    "code made recover": "Herstelcode: **{code}**\nStuur me binnen {life} “/start {code}” vanaf je "
    "nieuwe account, dan is het van jou. Hij werkt één keer.",
    "code made recover other": "Herstelcode voor {person}: **{code}**\nKomt er binnen {life} "
    "“/start {code}” vanaf het nieuwe account, dan is het van deze persoon. Hij werkt één keer.",
    "an hour": "een uur",
    "so many days long": "{count} dagen",
    "one account removed": "Verwijderd: wat van dat account komt, telt niet meer als van jou. "
    "Codes die je had uitgedeeld, werken niet meer.",
    "accounts removed": "{count} accounts verwijderd: wat daarvandaan komt, telt niet meer als van "
    "jou. Codes die je had uitgedeeld, werken niet meer.",
}
