"""Spanish: what is said to recordings, and of a plan before it is carried out."""

SENTENCES = {
    # what was heard
    "heard": '🎤 "{words}"',
    "doubted": "*¿{word}?*",
    "plain doubted": "*{word}*",
    # the plan
    "plan": "Haría esto:",
    "plan item": "{number}. {item}",
    "plan due": "para {when}",
    "unsure word": "No sé si oí bien esta palabra: {words}.",
    "unsure words": "No sé si oí bien estas palabras: {words}.",
    "more words": "{count} más",
    "press heard": "Creo que elegiste “{label}”.",
    "all good": "Todo bien",
    "fix": "Corregir {number}",
    "only": "Solo {number}",
    "drop all": "Descartar todo",
    "say number": "¿Qué debería decir el número {number}?",
    "plan over": "Eso ya está resuelto. Ahora no hice nada.",
    # what nobody could hear
    "voice empty": "En esa grabación no hay nada. Dímelo otra vez o escríbemelo, por favor.",
    "voice too long": "Escucho como máximo {minutes} minutos. Dímelo por partes o escríbemelo, por "
    "favor.",
    "voice not audio": "No puedo reproducir esa grabación. Grábala otra vez o escríbemelo, por "
    "favor.",
    "voice no speech": "No oí palabras en esa grabación. Dímelo otra vez o escríbemelo, por favor.",
    "voice gone": "Ya no puedo descargar esa grabación. Envíamela otra vez o escríbemelo, por "
    "favor.",
    "voice language": "Aquí solo puedo escuchar inglés. Escríbemelo, por favor.",
    "voice away": "Ahora mismo no puedo escuchar: quien escucha por mí no está disponible. No hice "
    "nada. Envíamelo otra vez más tarde o escríbemelo, por favor.",
}
