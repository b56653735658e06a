"""German sentences about who may come in, and about the accounts of a person."""

SENTENCES = {
    "inactive": "Dieser Assistent ist privat. Lass dir einen Einladungscode geben und schick ihn "
    "mir hier.",
    "suspended": "Du kannst diesen Assistenten gerade nicht nutzen. Frag bitte nach, wem er "
    "gehört.",
    "code-owner": "Dieser Assistent gehört jetzt dir: /invite macht einen Code für jemand anderen.",
    "code-linked": "Willkommen zurück, {name}: Dieses Konto ist jetzt deins, und alles ist da. "
    "Dein anderes Konto bleibt verbunden; wenn du es verloren hast, schreib „meine anderen Konten "
    "entfernen“.",
    "code-inside": "Du bist schon drin, der Code wurde nicht gebraucht.",
    "code-busy": "Dieses Konto hat schon eigene Einträge, es kann nicht das zweite Konto von "
    "jemandem werden. Schick den Code von einem neuen.",
    "code-wrong": "Der Code geht nicht. Ein Code gilt nur einmal und nicht lange: Lass dir einen "
    "neuen geben und schick ihn mir hier.",
    "code-later": "Es kamen zu viele Codes, die nicht gehen. Bitte versuch es in einer Stunde "
    "wieder.",
    "code-group": "Ein Code geht sonst niemanden etwas an: Schick ihn mir in unserem privaten "
    "Chat.",
    "linked": "{date}, {hour}: Mit einem Wiederherstellungscode wurde ein neues Konto, {name}, mit "
    "deinem verbunden. Was von dort kommt, gilt als von dir. Warst du das nicht, entferne es.",
    "remove account": "Entfernen",
    "code made invite": "Einladungscode: **{code}**\nWer mir innerhalb von {life} „/start {code}“ "
    "schickt, ist dabei. Er gilt einmal.",
    "code made recover": "Wiederherstellungscode: **{code}**\nSchick mir innerhalb von {life} "
    "„/start {code}“ von deinem neuen Konto, dann ist es deins. Er gilt einmal.",
    "code made recover other": "Wiederherstellungscode für {person}: **{code}**\nKommt innerhalb "
    "von {life} „/start {code}“ vom neuen Konto, gehört es dieser Person. Er gilt einmal.",
    "an hour": "einer Stunde",
    "so many days long": "{count} Tagen",
    "one account removed": "Entfernt: Was von diesem Konto kommt, gilt nicht mehr als von dir. "
    "Codes, die du ausgegeben hattest, gehen nicht mehr.",
    "accounts removed": "{count} Konten entfernt: Was von ihnen kommt, gilt nicht mehr als von "
    "dir. Codes, die du ausgegeben hattest, gehen nicht mehr.",
}
