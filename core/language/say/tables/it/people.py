"""Italian sentences about who may come in, and about the accounts of a person."""

SENTENCES = {
    "inactive": "Questo assistente è privato. Chiedi un codice di invito a chi lo gestisce e "
    "mandalo qui.",
    "suspended": "Al momento non puoi usare questo assistente. Chiedi a chi lo gestisce.",
    "code-owner": "Ora questo assistente è tuo: /invite crea un codice per un'altra persona.",
    "code-linked": "Ben ritrovato, {name}: ora questo account è tuo, e c'è tutto. L'altro tuo "
    "account resta collegato; se lo hai perso, scrivi “rimuovi i miei altri account”.",
    "code-inside": "Hai già accesso, quindi il codice non è stato usato.",
    "code-busy": "Questo account contiene già delle cose, quindi non può diventare il secondo "
    "account di qualcuno. Manda il codice da un account nuovo.",
    "code-wrong": "Questo codice non funziona. Un codice vale una volta sola e per poco: chiedine "
    "uno nuovo e mandalo qui.",
    "code-later": "Troppi codici che non funzionano. Riprova tra un'ora.",
    "code-group": "Un codice riguarda solo te: mandamelo nella nostra chat privata.",
    "linked": "{date} alle {hour} un nuovo account, {name}, è stato collegato al tuo con un codice "
    "di recupero: quello che scrive vale come scritto da te. Se non eri tu, toglilo.",
    "remove account": "Toglilo",
    "code made invite": "Codice di invito: **{code}**\nChi mi manda “/start {code}” ha accesso. "
    "Vale una volta sola, per {life}.",
    "code made recover": "Codice di recupero: **{code}**\nMandami “/start {code}” dal tuo nuovo "
    "account, e sarà tuo. Vale una volta sola, per {life}.",
    "code made recover other": "Codice di recupero per {person}: **{code}**\nQuando questa persona "
    "mi manda “/start {code}” dal suo nuovo account, l'account sarà suo. Vale una volta sola, per "
    "{life}.",
    "an hour": "un'ora",
    "so many days long": "{count} giorni",
    "one account removed": "Tolto: quello che scrive quell'account non vale più come scritto da "
    "te. I codici che avevi dato non funzionano più.",
    "accounts removed": "{count} account tolti: quello che scrivono non vale più come scritto da "
    "te. I codici che avevi dato non funzionano più.",
}
