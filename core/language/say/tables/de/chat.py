"""German: what is said of the chat itself: commands, groups, what people send besides words."""

SENTENCES = {
    # commands
    "nothing open": "Es ist keine Frage offen. Was soll ich mir merken?",
    "ask city": "In welcher Stadt bist du? (Ich brauche deine Uhrzeit, nicht deine Adresse.)",
    "calendars": "Mit dem Kalender eines anderen Dienstes kann ich mich noch nicht verbinden. "
    "Termine, die du mir sagst, hebe ich hier auf: /week zeigt sie.",
    "unknown command": "Den Befehl {command} kenne ich nicht.",
    "nearest command": " Meinst du {command}?",
    "see help": " /help zeigt, was ich kann.",
    "privacy": "Was ich aufhebe, in der Datenbank dieser Installation und nirgends sonst:\n"
    "• deine Aufgaben, Termine, Erinnerungen und Einstellungen, bis du sie löschst\n"
    "• was du schreibst und was ich antworte: {turns}\n"
    "• einen Eintrag für jede Nachricht von mir: {deliveries}\n"
    "• einen Eintrag für jede Änderung, damit du sie rückgängig machen kannst: {audit}\n"
    "Im Chat siehst nur du das; wer diese Installation betreibt, kann ihre Datenbank lesen. Ist "
    "ein Sprachmodell oder ein Server zum Zuhören angeschlossen, liest er mit, wo ich unsicher "
    "bin, samt dem, was er dafür von dir braucht, und hört deine Aufnahmen. "
    "Mit /export bekommst du eine Kopie von allem. Wenn alles gelöscht werden soll, frag die "
    "Person, die diese Installation betreibt.",
    "kept so long": "{count} Tage",
    "matched without words": "Es passte {rules}",
    # a button pressed
    "already so mark": "{text} (schon erledigt)",
    # reactions
    "dismiss": "Übergehen",
    "which done": "Was davon ist erledigt?",
    "which dismissed": "Was davon soll ich übergehen?",
    # edits
    "edit same": "Das heißt für mich dasselbe, nichts geändert.",
    "edit offer": "Du hast deine Nachricht geändert.\nVorher: {before}\nJetzt wäre es: {after}",
    "edit after undo": "Du hast deine Nachricht geändert; was sie vorher bewirkt hat, ist "
    "rückgängig gemacht.\nJetzt wäre es: {after}",
    "edit unread": "In den neuen Worten finde ich nichts zu tun, also bleibt: {before}",
    "change it": "Ändern",
    "do it": "Machen",
    "leave it": "Lassen",
    "remove it": "Entfernen",
    # what others wrote, pictures
    "somebody": "jemand",
    "kept": "☐ {ref} aufgehoben, von {who}: {title}",
    "kept photo": "☐ {ref} Foto aufgehoben: {title}",
    "kept plain photo": "☐ {ref} Foto aufgehoben.",
    "a photo": "Foto",
    "wrote": "{who} schrieb:\n{words}",
    "with photo": " 🖼 Das Foto ist dabei.",
    "remind me": "Erinnere mich …",
    "which photo": "Was soll ich mit dem Foto machen?",
    "photo not understood": "Ich weiß nicht, was ich mit „{words}“ und dem Foto machen soll.",
    # what brings no words
    "no zone": "Für diesen Ort finde ich keine Zeitzone. Welche Stadt ist in der Nähe?",
    "voice": "Sprachnachrichten kann ich noch nicht hören. Bitte schreib es mir.",
    "too large": "Das ist mir zu groß: Mehr als 20 MB gehen nicht. Bitte schreib es mir.",
    # groups
    "group closed": "In dieser Gruppe bin ich nicht eingeschaltet. Wem dieser Bot gehört, kann "
    "mich hier mit /allow zulassen.",
    "group allowed": "Ich bin jetzt für alle in dieser Gruppe da. Erwähne mich und sag, was du "
    "möchtest; ich antworte dir privat. /list zeigt die Liste der Gruppe, mit /forbid gehe ich.",
    "group forbidden": "Gut, in dieser Gruppe sage ich nichts mehr.",
    "owner only": "Das kann nur, wem dieser Bot gehört.",
    "only in groups": "Das geht nur in einer Gruppe.",
    "group private first": "Schreib mir erst privat, {name}: Dann kann ich dir dort antworten.",
    "group noted": "✅ Notiert, {name}. Näheres in unserem privaten Chat.",
    "group answered": "{name}, ich habe dir privat geantwortet.",
    "group list": "Auf der Liste dieser Gruppe:",
    "group list of": "• {title} ({who})",
    "group list empty": "Auf der Liste dieser Gruppe steht nichts. Erwähne mich und sag, was "
    "darauf soll.",
}
