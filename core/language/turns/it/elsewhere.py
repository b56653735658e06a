"""What other assistants do and this one does not, as Italian says it."""

from core.language.turns.it.spelling import rows

ELSEWHERE: tuple[tuple[str, float, str], ...] = rows(
    (
        (
            "not-weather",
            5.0,
            r"\bmeteo\b|\bprevision[ei]\b|\b(?:pio[vg]|nevic|grandin|diluvi)\w+|\bneve\b"
            r"|\bpioggi[ae]\b|\btemporal[ei]\b|\btemperatur[ae]\b|\bumidità\b"
            r"|\bombrello\b|\bsoleggiat\w+|\bnuvolos\w+|\bnuvol[ae]\b|\bventos[oa]\b"
            r"|\b(?:c'è|ci sarà|tira|molto|quanto) vento\b|\bgradi\b|\btramonto\b"
            r"|\b(?:sotto|sopra) (?:lo )?zero\b|\buragan[oi]\b|\btempest[ae]\b"
            r"|\bbufer[ae]\b|\bnebbia\b|\bafa\b|\bgel[oa]\b"
            r"|\b(?:fa|farà|fare|faceva|è|sarà|così|troppo|abbastanza|più|quanto"
            r"|che) (?:\w+ )?(?:caldo|freddo|fresco|umido)\b"
            r"|\bche tempo\b|\bil tempo (?:a|in|di|per|oggi|T|fuori|sarà|è)\b|\b(?:sarà"
            r"|com'è|come sarà) (?:bel |brutto |il )?tempo\b"
            r"|\b(?:ci sarà|c'è|esce) (?:il )?sole\b|\bla (?:massima|minima)\b"
            r"|\b(?:indossare|mettermi|vestirmi|giacca|cappotto|impermeabile)\b"
            r"|\boroscopo\b|\binquinamento\b|\bqualità dell'aria\b",
        ),
        (
            "not-media",
            7.0,
            r"\bplay ?lists?\b|\bcanzon[ei]\b|\bmusic\w*|\balbum\b|\bradio\b|\bpodcast\b"
            r"|\bfilms?\b|\bcinema\b(?=.*\b(?:programm|orar|proiet|in|più vicin))"
            r"|\bsal[ae] cinematografic\w+|\btv\b|\btelevision\w*|\btelevisiv\w*"
            r"|\bvideo\b|\bvideogioc\w+|\baudiolibr[oi]\b"
            r"|\blast ?fm\b|\bvolume\b|\bartista\b|\bartisti\b"
            r"|\bromanz[oi]\b|\btrailer\b|\bcolonn[ae] sonor[ae]\b|\bserie\b"
            r"|\bepisodi[oi]?\b|\bbrano\b|\bbrani\b|\btracci[ae]\b|\bconcerto per\b"
            r"|\bproie[tz]\w+|\bin riproduzione\b|\bsag[ae]\b|\bgenere\b"
            r"|\bdipint[oi]\b|\bfotografi[ae] di\b|\bquest[oa] (?:libro|cronaca|serie"
            r"|saggio)\b|\bvot[oaie]\b|\bvotazione\b|\bpunteggi[oi]?\b|\bstell[ae]\b"
            r"|\bpunti\b"
            r"|\bvalutazion[ei]\b|\bjazz\b|\brock\b|\bspettacol[oi] (?:tv|teatral)\w*"
            r"|\bep\b|\bteatri\b|\btheat(?:er|re)s?\b|\bsinfoni[ae]\b|\btemi?a? music\w+"
            r"|^(?:ri?rip?r?oduc|riproduc|ripoduc|suon|ascolt|sintonizz)\w*|^(?:metti"
            r"|fammi sentire|fai partire) (?:su |un po' di )(?!.*(?:sveglia|timer"
            r"|lista))",
        ),
        (
            "not-tracks",
            4.0,
            r"\b(?:netflix|spotify|youtube|deezer)\b|\bplay ?lists?\b|^(?:aggiung|mett"
            r"|inser)\w*\b.*\b(?:artist|brano|canzon"
            r"|album|traccia|melodi)\w*|\b(?:al|in un|in qualche|nei|in) cinema\b"
            r"|\borari (?:dei|del|di|degli) (?:film|cinema|spettacol\w*)\b"
            r"|\bprogramm(?:a|i|azione) (?:dei|del|degli|di) (?:film|cinema|tv|spettacol|teatr)\w*",
        ),
        (
            "not-news",
            5.0,
            r"\bnotizi[ae]\b|\btelegiornale\b|\bgiornale\b|\bborsa\b(?! della)"
            r"|\bazioni\b|\bcambio (?:euro|dollaro)\b|\bbitcoin\b|\bpresidente\b"
            r"|\belezioni\b|\btitoli (?:di|del) giornal\w+"
            r"|\bclassifica\b|\brisultat[oi] (?:di|della|delle|del)\b",
        ),
        (
            "not-home",
            5.0,
            r"\bluc[ei]\b|\blampad[ae]\b|\btermostato\b|\briscaldamento\b"
            r"|\bcondizionatore\b|\baria condizionata\b|\btapparell[ae]\b|\bluminosità\b"
            r"|\bpres[ae] (?:intelligent|smart|elettric)\w+"
            r"|\bmacchina del caffè\b|\bmodalità (?:aereo|silenziosa|notte)\b"
            r"|\bbatteria del\b|\brobot\b|\bpersian[ae]\b|\bgarage\b(?=.*\bapr)",
        ),
        (
            "not-mail",
            4.5,
            r"\bposta in arrivo\b|\bcasella di posta\b|\bnumero di telefono\b|\btweet\b"
            r"|\btwitter\b|\bfacebook\b|\binstagram\b|\bwhatsapp\b|\bsms\b"
            r"|\bsegreteria\b|\bmessaggi\b|\bemail\b(?=.*\b(?:nuove|ricevut))",
        ),
        (
            "not-travel",
            4.5,
            r"\btaxi\b|\buber\b|\bbigliett[oi]\b|\btraffico\b|\bindicazioni\b"
            r"|\bnaviga\w*|\bpercorso\b|\bhotel\b|\balberg(?:o|hi)\b|\bautonoleggio\b"
            r"|\bmacchina a noleggio\b|\bvisto per\b|\borari (?:dei|del|degli) (?:treni?"
            r"|bus|autobus|pullman)\b|\bvoli (?:per|da|economici)\b",
        ),
        (
            "not-food",
            4.5,
            r"\bricett[ae]\b|\bristorant[ei]\b|\bcalori[ae]\b|\bingredienti\b"
            r"|\bconsegna a domicilio\b|\bda asporto\b|\bun tavolo\b|\bun posto (?:per|a"
            r"|in|al|da)\b|\btavol[oi] (?:per|da|a|in|al|alla|presso)\b"
            r"|\bprenotazion[ei]\b"
            r"|\bper \S+ person[ae]\b|\b(?:taverna|trattoria|osteria|pizzeria"
            r"|gastronomia|gastropub|pub|bistrot?|tavola calda|locanda|caffetteria"
            r"|panineria|steakhouse|birreria|churrascaria|brasserie|gelateria)\b"
            r"|^ordina(?:mi|ci)\b|\bche serv[eaio]\w*\b|\bcucina (?:\w+ese|\w+ana|tipica"
            r"|locale)\b|\bbar (?:a|in|con|che|per|nelle)\b|\b(?:prenot"
            r"|riserv)\w* (?:\S+ )*(?:per \w+ (?:a|in|al|alle) [A-Z]?\w+|un posto"
            r"|da mangiare)\b"
            r"|\bcuocere\b|\b(?:voglio|vorrei) mangiare\b|\bdove (?:posso "
            r"|possiamo )?mangiare\b|^prenota(?:mi|re|ci)? (?:al|alla|all'|da|per|in|a"
            r"|presso)\b",
        ),
        (
            "not-money",
            4.5,
            r"\bsaldo\b|\bconto (?:corrente|bancario|in banca)\b|\bcarta di credito\b"
            r"|\btasso\b|\binteressi\b|\bstipendio\b|\bmutuo\b|\btransazion[ei]\b"
            r"|\bmovimenti del\b|\bquanto (?:ho speso|costa|costano)\b",
        ),
        (
            "not-facts",
            5.0,
            r"\bdefinizion[ei]\b|\bsinonim[oi]\b|\bsignific(?:a|ato)\b"
            r"|\bbarzellett[ae]\b|\bcapitale (?:di|del|della|dell'|dei)\b"
            r"|\bpopolazione\b|\babitanti\b|\bradice quadrata\b|\bconvert\w+"
            r"|\btradu[cz]\w*|\bcome si dice\b"
            r"|\bquant[oi] (?:anni|è (?:alt|grand|lung|lontan|vecchi|profond)|pesa|dista"
            r"|fa \d)\w*|\bchi (?:ha|è|era|fu|sono|inventò|scrisse)\b(?!.*\b(?:invitat"
            r"|present|confermat)\w*)|\bdado\b|\bmoneta\b|\bstoria (?:di|del|della)\b"
            r"|\bche or[ae] (?:è|sono|sarà|saranno|si è fatta)\b|\bche giorno (?:è|sarà"
            r"|era)\b(?!.*\bmi[ao]\b)|\bche data\b|\bdata di oggi\b"
            r"|\bfus[oi] orari[oi]? (?:di|a|in)\b|\bquanti giorni (?:mancano|ci sono"
            r"|ha)\b|\bcuriosità\b|\bcapoluogo\b",
        ),
        (
            "not-how-to",
            4.0,
            r"^(?:spieg[ai]\w*|insegna\w*|come (?:si|posso|faccio|fare|funziona|puoi"
            r"|cucino|preparo))\b(?!.*\b(?:mi[ao]|miei)\b)|^perché ",
        ),
        (
            "not-past",
            8.0,
            r"^(?!.*\b(?:cosa|che)\b)(?:T+ )?(?:abbiamo|sono|siamo) (?:cenato|mangiato"
            r"|andat[oaie]|stat[oaie]|vist[oaie]|uscit[oaie])\b|\b(?:è"
            r"|era) stat[oa] (?:bell|brutt|fantastic|divert|orribil|meravigl)\w*",
        ),
        (
            "not-you",
            4.0,
            r"\b(?:sei un|sei una|sei ver|ti piace|come ti chiami|quanti anni hai"
            r"|il tuo (?:nome|compleanno|capo|prompt|colore)|chi ti ha|parla (?:più"
            r"|piano|forte)|dove sono$|dov(?:e sono|'è|e ho messo"
            r"|e ho lasciato) .*\b(?:chiavi|occhiali|portafogli\w*|telefono|macchina"
            r"|auto)|(?:mio |il )(?:telefono|cellulare)"
            r"|raccontami|raccontaci|dimmi qualcosa|cantami|istruzioni precedenti|trova il mio)\b",
        ),
        (
            "not-showtimes",
            9.0,
            r"\b(?:vedere|danno|guardare|fanno|proie\w+|inizia|comincia)\b.*\b(?:al"
            r"|in un|nei|in|sala) cinema\w*"
            r"|\b(?:cinema|film|spettacoli)\b.*\b(?:vicin|orari|programm)\w*"
            r"|\borari (?:dei|del|di|degli|al) "
            r"(?:film|cinema|spettacol)\w*|^(?:valut|recens)[aio]\w*",
        ),
        (
            "not-alerts",
            6.0,
            r"\b(?:avvis[oi]|allert[ae]|allarm[ei]) (?:meteo|maltempo|mare|neve)\b",
        ),
        (
            "not-app",
            4.0,
            r"^(?:apri|avvia|lancia|chiudi) (?!.*\b(?:lista|calendario|agenda|timer"
            r"|sveglia|promemoria|attività|conto|#)).*$",
        ),
        (
            "not-search",
            3.0,
            r"^(?:cerca|trova|cerco|trovami|cercami|mostrami|fammi vedere) (?:il |la "
            r"|un |una |un'|l'|lo )?(?:gioco|programma|software|foto\w*|immagin\w*|libro"
            r"|app|sito)\b",
        ),
    )
)
