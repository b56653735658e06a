"""Which language a message is in, by the frequent words in it."""

import re
import unicodedata
from collections import Counter
from functools import cache

from core.language.when.tables import order_of
from core.ports import Habits

READ = 60
"""Words of a message that are looked at."""
CLEAR = 2
"""So many words more than for the usual language must speak for another one."""

_FREQUENT = {
    "en": """
        a about add after again alarm all already am an and any appointment apr are as at
        aug back be before ben bin birthday boa buy by call can cancel car change clean come
        dad daily day dec delete den dentist did die dim dishes do doctor does don done dos
        dove due eggs era every fare feb fin find finish finished fix for free fri friday
        from get give go got groceries had half has hat have he help her him his home hour
        hours house how hr hrs i if in is it jan jul jun just last later laundry list ll
        main make man mar mark may me milk min mins minute minutes mom mon monday month
        monthly morning my need new next no not note nov oct of off on one ore our out over
        pay per please pm put remind reminder remove rent sat saturday schedule school sec
        see send sep sept set she should show sin snooze so sol something son stop sun
        sunday tag tags take task tax tell that the then there these they this thu thur
        thurs thursday time to today toe tomorrow ton tonight trash tue tues tuesday until
        up van ve wake want war was wash we wed wednesday week weekend weekly were what when
        where which who why will with work would yearly yes you your
        """,
    "de": """
        ab aber abend abends alarm alle allen aller alles als am an anrufen auf auch aufgabe
        aufgaben aus bei besprechung bin bis bitte brauche damit dann daran das dass dein
        dem den der des dich die dienstag diese diesen dieser doch donnerstag du durch ein
        eine einem einen einer einkaufsliste erinnere erinnern erinnerung erledigt erst es
        etwas frei freitag früh für gib habe haben hat heute ich ihr im in ist jeden jeder
        jetzt kann kannst kaufen kein keine kommt kannst lass lege lösche lösch mach mache
        man meine meinem meinen meiner mein meines mich minuten mir mit mittag mittags
        mittwoch monat montag morgen morgens muss nach nachmittag nächste nächsten nächster
        nicht noch nur oder ruf samstag schon sie sind soll sonntag stell stelle streiche
        stunde stunden tag tage täglich termin termine trage über übermorgen uhr um und uns
        verschiebe verschieb viel vom von vor vormittag wann war was weck wecke wecker
        welche wenn wer werden wie wieder wird wir wo woche wochenende wochen zeig zeige zu
        zum zur zwei
        halb halbe halben viertel dreiviertel eins drei vier fünf sechs sieben acht neun zehn
        elf zwölf sa
        check lunch meeting min party plan standup stop sync team test yoga
        """,
    "fr": """
        à ai ajoute ajouter alarme annule annuler après as au aujourd aussi aux avant avec
        bonjour ça ce ces cet cette chaque chez combien comment courses dans de demain
        demande depuis dernier dernière des deux dimanche dis dois donne du elle en encore
        enlève es est et être fait fais faire fin heure heures hui il ils j je jeudi jour
        jours juste l la le les leur liste lundi ma mardi matin me mercredi mes met mets
        midi minutes moi mois mon n ne nous nouveau nouvelle on ou où par pas pendant peux
        plaît plus pour pourquoi prochain prochaine quand que quel quelle quelles quels qu
        qui quoi rappel rappelle rappeler rappels rdv rendez réveil réveille réunion sa
        samedi semaine ses si soir son sont suis sur supprime supprimer sûr t ta tâche
        tâches te temps tes toi ton toujours tous tout toute toutes tu un une va vendredi
        veux voir vos votre vous week y
        """,
    "nl": """
        aan af afspraak afspraken al alarm alle alles als annuleer avond ben bij
        boodschappen boodschappenlijst dag dagen dan dat de deze die dinsdag dit doe doen
        dokter dus een eens elke en er even ga gaan gedaan geen gisteren graag haal had half
        heb hebben heeft help hem herinner herinnering herinneringen het hij hoe hoeveel ik in is
        ja jaar je jij kan kun klaar kopen koop kunt kwart laat lijst maak maand maandag
        maar me meer met middag mij mijn minuten moet moeten mogen morgen morgenochtend na
        naar niet niets nieuwe nog nu of om ons ook op over overmorgen plan s slapen stel
        straks taak taken te tegen ter tijd toe toon tot twee uit uur uren van vandaag vanaf
        vanavond vanmiddag vanochtend veel ver verplaats vergadering vergeet verwijder vier
        volgende voor vraag vragen vrij vrijdag waar waarom wanneer was wat we week weken
        wekker wel welke wie wij wil woensdag wordt zal zaterdag zes zet zich zijn zo zondag
        check lunch meeting min party snooze standup stop sync team test yoga
        """,
    "es": """
        a además agenda agrega ahora al alarma algo añade antes apunta aquel aún aviso
        avísame ayer bien borra cada cambia cancela cita citas comprar con cuál cuáles
        cuándo cuanto cuánto da de debo del desde despertador despiértame después día días
        domingo donde dónde dos el ella elimina en enséñame era eres es esa ese eso esta
        está estas este esto estoy fin favor fue ha hacer hasta hay haz he hice hola horas
        hora hoy jueves la las le lista llamar lo los luego lunes mañana martes más me media
        medianoche médico mediodía menos mes mi miércoles minutos mis muestra mucho
        muéstrame muy nada necesito ni no noche nos nueva nuevo o otra otro para pendientes
        pero pon ponme por porque próxima próximo puedes que qué quiero quita quién recordar
        recordatorio recordatorios recuerda recuérdame reunión sábado se semana semanas ser
        si sí siguiente sin sobre son soy su sus también tarde tarea tareas tengo tiempo
        tiene todas todo todos tu tus un una unos viernes y ya yo
        agregar añadir apúntame avisarme borrar cambiar cancelar cancele citas crear cuenta compra
        despertarme hecho limpiar mueve poner quitar recoger recordarme reuniones yoga avisa avise
        estar termine tira tirar ver
        """,
    "it": """
        a abbiamo ad adesso aggiungi aggiungilo ai al alla allarme alle allo anche
        ancora annulla anzi appuntamenti appuntamento attività avvisami bene
        bolletta cancella cancellala cancellalo che chi chiama chiamare ci cinque
        colazione come compiti completata completato compra comprare comprato con
        cosa cose così cui da dal dalla dalle dammi dei del della delle dello devo
        di dimmi disattiva domani domattina domenica dopo dopodomani dov dove due e
        ed elimina eliminala eliminalo entro era eventi fa fai fammi fare fatta
        fatto ferma finita finito fino fissa fra giorni giorno giovedì già gli ha
        hai ho i il impegni imposta in io la lavoro le lei lista lo lui lunedì ma
        martedì mattina me meglio meno mercoledì mese metti mettilo mettimi mezz
        mezza mezzanotte mezzogiorno mi mia mie miei minuti mio molto mostra
        mostrami ne nel nella nessun niente noi non notte nuova nuovo o oggi ogni
        oppure ora ore pagato parrucchiere per perché perfavore piacere più poi
        pomeriggio posso posticipa posticipalo pranzo prenota prima promemoria
        prossima prossimo puoi può qual quale quali quando quanti quanto quello
        questa questo ricorda ricordamelo ricordami ricordarmi ricordati rimanda
        rimandalo rinomina riunione riunioni sabato se segna sei senza sera
        settimana settimane si sono spegni spesa sposta spostala spostalo stamattina
        stasera su sul sulla sveglia svegliami sveglie svuota sì togli tra tre tutte
        tutti tutto un una uno va venerdì visualizza vorrei è
        """,
    "pt": """
        a acorda adiciona adicione adicionar agenda agora ainda alarme algo alguma amanhã
        antes ao às até avisa avise boa bom cada cancela cancele cancelar coisa coloca
        coloque com comigo comprar compromisso compromissos consulta da daqui das de dela
        dele depois desligar despertador dia dias do dois domingo dos e ela ele em entre era
        essa esse esta está estar este estou eu exclui exclua faça faz fazer feira fim foi
        hoje hora horas horário isso já lembra lembrar lembre lembrete lembretes ligar lista
        lhe mais manhã mas me meia meio mensagem mês meu meus mim minha minhas minutos
        mostra mostre muda mude muito na não nas nem nenhum no noite nos nova novo num numa
        o obrigado ontem onde os ou outra outro para pela pelo pode por porque pra próxima
        próximo qual quais quando quanto quarta quatro que quem quero quinta remarca remova
        remover reunião reuniões sábado se segunda seis sem semana semanas ser seu sexta sim
        só sou sua também tarde tarefa tarefas tem tenho ter terça tira tirar todas todo
        todos tudo um uma vai vou você
        """,
}
_WORD = re.compile(r"[^\W\d_]+")
_COMMAND = re.compile(r"^\s*/\S*")
"""A command is the same in every language."""


def _plain(word: str) -> str:
    """The word as it is typed without accents."""
    parts = unicodedata.normalize("NFD", word)
    return "".join(c for c in parts if not unicodedata.combining(c))


def _speaking() -> dict[str, tuple[str, ...]]:
    """For each word, accents or not, the languages it speaks for."""
    found: dict[str, set[str]] = {}
    for language, words in _FREQUENT.items():
        for word in words.split():
            for spelling in {word, _plain(word)}:
                found.setdefault(spelling, set()).add(language)
    return {word: tuple(sorted(languages)) for word, languages in found.items()}


_SPEAKS = _speaking()


def tongue_of(text: str, usual: str) -> str:
    """The language of a message: the person's usual one unless another has clearly more words.

    Where no word speaks for the usual language, one that speaks for a single other, and is spelled
    as there, is enough. A usual language that has no frequent words here gives way to one that most
    of the words are in.
    """
    words = _WORD.findall(_COMMAND.sub("", text).lower())[:READ]
    heard = [languages for word in words if (languages := _SPEAKS.get(word))]
    counts = Counter(language for languages in heard for language in languages)
    if not counts:
        return usual
    best = max(counts, key=lambda language: (counts[language], language == usual))
    lead = counts[best] - counts[usual]
    if usual not in _FREQUENT:
        return best if lead >= CLEAR and 2 * lead > len(words) else usual
    alone = not counts[usual] and any(
        _SPEAKS.get(word) == (best,) and word in frequent(best) for word in words
    )
    return best if lead >= CLEAR or (lead and alone) else usual


@cache
def frequent(language: str) -> frozenset[str]:
    """The frequent words of a language; none where it has no list."""
    return frozenset(_FREQUENT.get(language, "").split())


def in_language(habits: Habits, language: str) -> Habits:
    """The habits of a person whose words are in that language, whatever their own is.

    Day and month keep the order of the person's locale; "en" alone is what many a service says of
    everybody, and decides nothing.
    """
    if habits.locale[:2] == language:
        return habits
    order = habits.date_order or (order_of(habits.locale) if habits.locale != "en" else "")
    return habits.model_copy(update={"locale": language, "date_order": order})


def in_turn(habits: Habits, heard: str) -> tuple[Habits, ...]:
    """The habits in the language heard (or ""), then in the person's own, then in English.

    Buttons and answers of older turns bring words of theirs.
    """
    codes = dict.fromkeys(code for code in (heard, habits.locale[:2], "en") if code)
    return tuple(in_language(habits, code) for code in codes)
