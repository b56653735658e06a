"""Spanish sentences about who may come in, and about the accounts of a person."""

SENTENCES = {
    "inactive": "Este asistente es privado. Pide un código de invitación a quien lo administra y "
    "envíalo aquí.",
    "suspended": "Ahora mismo no puedes usar este asistente. Pregunta a quien lo administra.",
    "code-owner": "Desde ahora administras este asistente: /invite crea un código para otra "
    "persona.",
    "code-linked": "¡Hola de nuevo, {name}! Esta cuenta ya es tuya y aquí está todo. Tu otra "
    "cuenta sigue enlazada; di “quitar mis otras cuentas” si la perdiste.",
    "code-inside": "Ya estás dentro, así que el código no se usó.",
    "code-busy": "Esta cuenta tiene cosas propias, así que no puede ser la segunda cuenta de otra "
    "persona. Envía el código desde una nueva.",
    "code-wrong": "Ese código no sirve. Un código vale una sola vez y por poco tiempo: pide uno "
    "nuevo y envíalo aquí.",
    "code-later": "Se enviaron demasiados códigos que no sirven. Prueba otra vez dentro de una "
    "hora, por favor.",
    "code-group": "Un código no es asunto de nadie más: envíamelo en nuestro chat privado.",
    "linked": "Se enlazó a la tuya una cuenta nueva, {name}, con un código de recuperación "
    "({date}, {hour}): lo que se escriba desde ahí cuenta como tuyo. Si no fuiste tú, quítala.",
    "remove account": "Quitarla",
    "code made invite": "Código de invitación: **{code}**\nQuien me envíe “/start {code}” en el "
    "plazo de {life} entra. Vale una sola vez.",
    "code made recover": "Código de recuperación: **{code}**\nEnvíame “/start {code}” desde tu "
    "cuenta nueva en el plazo de {life} y será tuya. Vale una sola vez.",
    "code made recover other": "Código de recuperación para {person}: **{code}**\nCuando me envíe "
    "“/start {code}” desde su cuenta nueva en el plazo de {life}, será suya. Vale una sola vez.",
    "an hour": "una hora",
    "so many days long": "{count} días",
    "one account removed": "Quitada: lo que se escriba desde esa cuenta ya no cuenta como tuyo. "
    "Los códigos que habías dado ya no sirven.",
    "accounts removed": "Cuentas quitadas: {count}. Lo que se escriba desde ellas ya no cuenta "
    "como tuyo. Los códigos que habías dado ya no sirven.",
}
