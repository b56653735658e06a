"""The German verbs of things to do: as a chore ends in them, and as one tells that it is done."""

_BEFORE = (
    "ab|an|auf|aus|bei|bereit|be|da|dazu|durch|ein|ent|er|fertig|fest|fort|frei|her|hin|hinzu|hoch"
    "|los|mit|nach|raus|rein|rauf|rüber|runter|um|über|unter|ver|vorbei|vor|weg|weiter|wieder|zer"
    "|zurück|zusammen|zu|heraus|herunter|hinaus|hinein|hinunter"
)
_PLAIN = (
    "kaufen|besorgen|holen|bringen|putzen|waschen|reinigen|saugen|wischen|kochen|backen|gießen"
    "|giessen|füttern|bezahlen|überweisen|schicken|senden|schreiben|beantworten|anrufen"
    "|telefonieren|kündigen|bestellen|reparieren|wechseln|tauschen|bügeln|mähen|streichen|nähen"
    "|packen|ausdrucken|drucken|kopieren|unterschreiben|einreichen|abgeben|abholen|aufräumen"
    "|ausräumen|einräumen|entkalken|sortieren|lernen|üben|lesen|prüfen|kontrollieren|vorbereiten"
    "|nehmen|einnehmen|tanken|aufladen|installieren|anmelden|abmelden|verlängern|erneuern"
    "|vereinbaren|ausmachen|organisieren|buchen|spülen|impfen|tapezieren|ölen|ernten|düngen"
    "|abtauen|falten|zusammenlegen|aufhängen|abwaschen|beantragen|recherchieren|besprechen"
    "|spenden|wasser trinken"
)
_JOINED = (
    "rausstellen|reinstellen|bereitstellen|fertigstellen|hängen|räumen|geben|rufen|melden|fragen|sagen|sprechen|reden|messen|wiegen"
    "|fegen|kehren|schneiden|jäten|pflanzen|topfen|säen|rasieren|duschen|baden|sorgen|trennen"
    "|danken|gratulieren|laden|klären|regeln|ledigen|schließen|lüften|montieren|bauen"
    "|bohren|schrauben|polieren|flicken|werfen|tragen|füllen|mieten|leihen|heften"
    "|digitalisieren|sichern|aktualisieren|updaten|testen|checken|korrigieren|übersetzen"
    "|formulieren|werben|fordern|reklamieren|machen|reichen|bereiten|drucken|scannen|zahlen"
    "|trainieren|meditieren|dehnen|feilen|wickeln|filtern|leeren|decken|nachsehen|ansehen"
    "|schauen|erinnern|einlösen|lösen|zeichnen|malen|basteln|verpacken"
    "|stempeln|frankieren|befüllen|rechnen|buchhalten|besichtigen|begleichen|abonnieren|hochladen"
)
TO_DO = (
    rf"(?:\w*(?:{_PLAIN})|(?:{_BEFORE}){{0,2}}(?:{_JOINED})|(?:gassi|einkaufen|spazieren) gehen)"
)
"""Infinitives at the end of a chore: "Milch kaufen", "den Müll rausstellen"."""
DID = (
    "bezahlt|überwiesen|gekauft|eingekauft|besorgt|geholt|abgeholt|gebracht|weggebracht"
    "|rausgebracht|zurückgebracht|geputzt|gewaschen|abgewaschen|gereinigt|gesaugt|gewischt"
    "|gekocht|gebacken|gegossen|gefüttert|geschickt|abgeschickt|verschickt|zurückgeschickt"
    "|gesendet|versendet|geschrieben|beantwortet|angerufen|zurückgerufen|telefoniert|gekündigt"
    "|bestellt|gebucht|reserviert|repariert|gewechselt|getauscht|gebügelt|gemäht|gestrichen"
    "|gepackt|eingepackt|ausgepackt|gedruckt|ausgedruckt|kopiert|gescannt|unterschrieben"
    "|eingereicht|abgegeben|aufgeräumt|ausgeräumt|eingeräumt|weggeräumt|sortiert|gelernt|geübt"
    "|gelesen|geprüft|kontrolliert|vorbereitet|genommen|eingenommen|getankt|aufgeladen|geladen"
    "|installiert|aktualisiert|erneuert|verlängert|angemeldet|abgemeldet|verkauft|entsorgt"
    "|rausgestellt|aufgehängt|zusammengelegt|ausgefüllt|organisiert|vereinbart|geklärt|geregelt"
    "|entkalkt|gedüngt|geerntet|gespendet|gefegt|gepflanzt|umgetopft|gemessen|weggeworfen"
    "|geleert|zurückgegeben|gespült|gesehen|getan|getrunken|eingelöst|hochgeladen|trainiert"
)
"""Participles of what was done: "Milch gekauft"."""
