"""The Italian verbs people order an assistant with, in all their forms."""

from core.language.turns.it.spelling import BEHIND, verbs

DO = rf"(?:fa(?:i|i?re?|cci(?:a|amo)|te)?{BEHIND}|fa(?:mmi|cci|llo|lla|lle|lli))"
GIVE = rf"(?:da(?:i|re?|te)?{BEHIND}|da(?:mmi|cci|llo|lla|mmel[oaie])|dia(?:mi)?)"
PUT = rf"(?:{verbs('mett inser colloc agg')}|pon(?:i|ga|iamo)|porre)"
ADD = verbs("aggiung mett inser scriv annot appunt segn registr salv includ memorizz not")
MAKE = verbs("impost cre programm configur regol punt prepar gener predispon caric import")
RING = verbs("attiv avv riavv iniz cominc lanc accend ricominc")
PLAN = (
    rf"(?:{verbs('pianific organizz fiss concord combin calendarizz schedul programm convoc')}"
    r"|mett[ieaer]+(?:mi)? in (?:agenda|calendario))"
)
BOOK = verbs("prenot riserv blocc")
CHANGE = (
    rf"(?:{verbs('spost camb modific anticip aggiorn edit corregg prolung allung accorc aument')}"
    rf"|{verbs('diminu estend ripianific riprogramm slitt prorog accresc abbrev ricalendarizz')}"
    rf"|{verbs('aggiust incrementa? increment abbass alz raddopp dimezz')}"
    rf"|riduc[ia]{BEHIND}|ridurr?e?{BEHIND})"
)
PUT_OFF = (
    rf"(?:{verbs('posticip rimand rinv differ ritard postic procrastin dilazion')}"
    rf"|post?po(?:n[ei]|nga|rr?e?){BEHIND})"
)
RENAME = verbs("rinomin ribattezz intitol reintitol")
CANCEL = (
    rf"(?:{verbs('cancell annull elimin rimuov revoc disattiv spegn depenn scart togl disabilit')}"
    rf"|{verbs('sbarazz tacit silenz')}"
    rf"|disd(?:ici|ica|ire?|ite){BEHIND}|tolga|spenga|rimuova)"
)
STOP = rf"(?:{verbs('ferm interromp arrest stopp termin smett blocc zitt')}|stop|basta)"
TAKE = rf"(?:{verbs('togl elimin rimuov cancell depenn lev tir sfil spunt scart')}|tolga)"
EMPTY = verbs("svuot ripul pul azzer")
SHOW = verbs(
    "mostr visualizz elenc consult controll guard cerc trov apr list verific riassum riepilog"
    " esamin sfogl"
)
READ = verbs("legg rilegg")
SEE = rf"(?:{verbs('ved')}|veder{BEHIND}|fa(?:mmi|cci|rmi) (?:vedere|sentire|sapere)|vediamo)"
TELL = r"(?:di(?:mmi|cci|temi|rmi|rci|te(?:mi|ci)|camelo)|m[ei] (?:dici|dica|dai|sai dire))"
FINISH = verbs("segn marc complet contrassegn chiud conclud termin spunt barr depenn flagg indic")
PAUSE = rf"(?:{verbs('sospend paus')}|(?:{verbs('mett')}) in pausa|mettilo in pausa)"
RESUME = verbs("riprend continu prosegu riattiv")
REMIND = (
    r"(?:(?:ricord|ramment)(?:a(?:te|r)?(?:mi|ci|[mc]el[oaie])|imi)|(?:mi|ci|me l[oaie]"
    r"|ce l[oaie]) (?:ricord|ramment)(?:i|a|erai|eresti|ate|are)|fa(?:mmi|mmelo"
    r"|cci) ricordare|(?:(?:mi|ci) )?(?:puoi|può|potresti|potrebbe|potete"
    r"|puo) ricordare)"
)
ALERT = (
    r"(?:(?:avvis|notific|allert|allarm|assill|tartass|pung|stuzzic)(?:a(?:te|r)?(?:mi|ci))"
    r"|avvert(?:i|ite|ir)(?:mi|ci)|(?:(?:mi|ci) )(?:puoi|può|potresti|potrebbe|potete"
    r"|puo) (?:avvisare|avvertire)|(?:mi|ci) (?:avvis|avvert|notific|allert)(?:i|a|erai)"
    r"|fammi (?:un fischio|uno squillo))"
)
WAKE = (
    r"(?:(?:svegli|risvegli|dest)(?:a(?:te|r)?(?:mi|ci)|imi)|(?:mi|ci) (?:puoi |può "
    r"|potresti |potrebbe |puo )?(?:svegli|svegliate|svegliare)"
    r"|(?:tira|butta)mi giù dal letto|fammi alzare)"
)
RINGS = (
    r"(?:pro-? ?memoria|reminders?|svegli[ae](?!\w)|allarm[ei]|timers?|notific(?:a|he)"
    r"|avvis[oi]|cont[oi] alla rovescia|cronometr[oi]|alert|ricordin[oi])"
)
LISTS = r"(?:list[ae]|elench?[oi]|calendari[o]?|agend[ae]|listin[oi])"
