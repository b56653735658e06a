"""Where a time begins and ends among Portuguese words: meals, bare hours, short lengths."""

from core.language.turns.pt.spelling import typed

MEALS = typed(r"pequeno[- ]almoço|café da manhã|almoço|jantar|lanche|brunch|ceia")
MEAL_FIRST = rf"(?:para )?(?:(?:o|um|meu) )?(?:{MEALS})\b\s*"
MEAL_LAST = rf"\s+(?:{MEALS})$"
"""Meals are things to go to unless a preposition makes them times: "depois do almoço"."""
MEAL_NEXT = typed(rf"\be (?P<meal>{MEALS}) (?=na\b|no\b|às\b|com\b|amanhã\b|hoje\b)")
"""A meal after another wish is a thing of its own."""
HOUR = typed(
    r"\b(?:reunião|encontro|consulta|chamada|almoço|jantar|alarme|despertador|entrevista|aula"
    r"|compromisso|evento|lembrete)\b.*\b(?P<before>para|pras?|pelas|as|a)"
    r" (?P<hour>1\d|2[0-3]|[1-9]|uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)"
    r"(?=[\s.,!?]*$| (?:n[ao]|com|amanhã|hoje)\b)"
)
"""An hour without anything that says so, at the end of a wish about an appointment or a ring."""
_SOON = (
    "|".join(
        rf"(?<={word} )"
        for word in "adia adie adiar adiá-lo soneca snooze pausa pause pausar posterga".split()
    )
    + r"|(?<!\S)(?<!\w )(?<!\w, )|(?<=#\d )|(?<=#\d\d )"
)
SHORT = (
    rf"(?:\b(?:(?:por|em|mais) )|{_SOON})(?P<count>\d{{1,3}}) ?(?P<unit>hrs?|h|minutinhos?|mins?"
    rf"|m)\b\.?"
    r"(?! ?\d)(?! ?(?:antes|depois)\b)"
)
"""A length in letters: "1h", "10 min"."""
PUT_OFF = r"\b(?:adi\w+|snooze|soneca|paus\w+|atras\w+|posterg\w+|empurr\w+)\b"
"""What makes such a number a length wherever it stands."""
UNITS = {"h": ("hora", "horas"), "m": ("minuto", "minutos")}
"""By the first letter of such a number's unit."""
NEXT_HOUR = typed(
    r"(?:,|,? e(?: depois)?(?: às| as)?|&) (?P<hour>1\d|2[0-3]|[1-9])"
    r"(?P<rest> (?:n[ao] )?$|(?: ?h(?:oras?)?)?[\s.,!?]*$)"
)
"""A bare hour after a time: "às 9 e às 10"."""
AT = "às"
"""The word that makes a number an hour."""
IN, ON = "daqui a", "em"
"""The words that make a length a distance, and that stand before a day."""
FAR = r"^(?:daqui a|dentro de|em) "
"""How a distance begins."""
FOR = r"^(?:de|por|durante|para|com) "
"""What a length loses to become a distance."""
SPACE = typed("às|as|n[ao]|em|a|de|para")
"""What may stand between two parts of one time."""
AND = typed(
    r"(?:(?:e|&|\+|mais|assim como|e depois|e também|e ainda)\s+)?"
    r"(?:(?:um outro|uma outra|outro|outra) )?(?:(?:às|as|n[ao]|em|para) )?"
)
"""What may stand between two times of one wish."""
NAME = (
    r"\b(?:(?:presentes?|prendas?|bolo|flores|brinquedos?|roupa|livros?)\s+para"
    r"|com(?: a| o)?|liga(?:r)? (?:para a|à|a|ao))\s+"
    r"(?P<name>marco|abril|julho|agosto|domingos|junho)\b(?!\s*\d)(?! de \d)"
)
"""Months that are people: "um presente para a Abril"."""
