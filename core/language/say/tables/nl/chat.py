"""Dutch: what is said of the chat itself: commands, groups, what people send besides words."""

SENTENCES = {
    # commands
    "nothing open": "Er staat geen vraag open. Wat zal ik onthouden?",
    "ask city": "In welke stad ben je? (Ik heb je tijd nodig, niet je adres.)",
    "calendars": "Ik kan nog niet met de agenda van een andere dienst verbinden. Afspraken die je "
    "me vertelt, bewaar ik hier: /week toont ze.",
    "unknown command": "De opdracht {command} ken ik niet.",
    "nearest command": " Bedoel je {command}?",
    "see help": " /help toont wat ik kan.",
    "privacy": "Wat ik bewaar, in de database van deze installatie en nergens anders:\n"
    "• je taken, afspraken, herinneringen en instellingen, tot je ze verwijdert\n"
    "• wat jij schrijft en wat ik antwoord: {turns}\n"
    "• een vermelding van elk bericht dat ik stuur: {deliveries}\n"
    "• een vermelding van elke wijziging, zodat je die ongedaan kunt maken: {audit}\n"
    "In de chat zie alleen jij dit; de beheerder van deze installatie kan de database lezen. Is er "
    "een taalmodel of een server die luistert gekoppeld, dan leest die mee waar ik twijfel, met "
    "wat daarvoor van jou nodig is, en hoort die je opnames. "
    "Met /export krijg je een kopie van alles. Wil je alles laten wissen, vraag het dan aan de "
    "beheerder van deze installatie.",
    "kept so long": "{count} dagen",
    "matched without words": "Het paste op {rules}",
    # a button pressed
    "already so mark": "{text} (al gedaan)",
    # reactions
    "dismiss": "Overslaan",
    "which done": "Wat daarvan is klaar?",
    "which dismissed": "Wat daarvan zal ik overslaan?",
    # edits
    "edit same": "Dat betekent voor mij hetzelfde, niets gewijzigd.",
    "edit offer": "Je hebt je bericht gewijzigd.\nHet was: {before}\nHet zou worden: {after}",
    "edit after undo": "Je hebt je bericht gewijzigd; wat het eerder deed, is ongedaan gemaakt.\n"
    "Het zou worden: {after}",
    "edit unread": "In de nieuwe woorden vind ik niets om te doen, dus dit blijft: {before}",
    "change it": "Wijzigen",
    "do it": "Doen",
    "leave it": "Zo laten",
    "remove it": "Verwijderen",
    # what others wrote, pictures
    "somebody": "iemand",
    "kept": "☐ {ref} bewaard, van {who}: {title}",
    "kept photo": "☐ {ref} foto bewaard: {title}",
    "kept plain photo": "☐ {ref} foto bewaard.",
    "a photo": "Foto",
    "wrote": "{who} schreef:\n{words}",
    "with photo": " 🖼 De foto zit erbij.",
    "remind me": "Herinner me…",
    "which photo": "Wat zal ik met de foto doen?",
    "photo not understood": "Ik weet niet goed wat ik met “{words}” en de foto moet doen.",
    # what brings no words
    "no zone": "Van die plek vind ik geen tijdzone. Welke stad is in de buurt?",
    "voice": "Ik kan nog niet naar spraakberichten luisteren. Typ het voor me, alsjeblieft.",
    "too large": "Dat is te groot voor me: meer dan 20 MB lukt niet. Typ het voor me, alsjeblieft.",
    # groups
    "group closed": "In deze groep sta ik niet aan. De eigenaar van deze bot kan me hier toelaten "
    "met /allow.",
    "group allowed": "Ik ben er nu voor iedereen in deze groep. Noem me en zeg wat je wilt, dan "
    "antwoord ik je privé. /list toont de lijst van de groep, met /forbid ga ik weg.",
    "group forbidden": "Goed, in deze groep zeg ik niets meer.",
    "owner only": "Dat kan alleen de eigenaar van deze bot.",
    "only in groups": "Dat werkt alleen in een groep.",
    "group private first": "Schrijf me eerst privé, {name}: dan kan ik je daar antwoorden.",
    "group noted": "✅ Genoteerd, {name}. Meer in onze privéchat.",
    "group answered": "{name}, ik heb je privé geantwoord.",
    "group list": "Op de lijst van deze groep:",
    "group list of": "• {title} ({who})",
    "group list empty": "Er staat niets op de lijst van deze groep. Noem me en zeg wat erop moet.",
}
