"""The Portuguese verbs people order an assistant with, in all their forms."""

from core.language.turns.pt.spelling import verbs

PUT = verbs("coloc coloqu bot met inser insir", "põe põem pões ponha ponham pôr pon ponhas meta")
DO = verbs("", "faz faça façam fazer fazes faças")
ADD = verbs(
    "adicion acrescent junt anot apont regist registr inclu guard salv inscrev escrev escrevinh"
    " memoriz grav insir inser lanç lanc"
)
MAKE = verbs(
    "cri ger mont prepar organiz combin estabelec estabeleç defin configur ajust program agend"
    " marc marqu calendariz planei planej convoc convoqu acert arranj"
)
BOOK = verbs("reserv bloquei bloque")
RING = verbs(
    "inici comec começ comeca ativ activ lig ligu dispar acion arranc arranqu",
    "dá dê dar",
)
REMIND = verbs("lembr relembr record")
ALERT = verbs("avis alert notific notifiqu cutuc cutuqu chate")
WAKE = verbs("acord despert")
CHANGE = verbs(
    "mud alter modific modifiqu mov adi adiant atras antecip remarc remarqu reagend posterg"
    " postergu edit atualiz actualiz ajust estend prolong prolongu encurt alarg alargu aument"
    " diminu corrij corrig reprogram desloc desloqu antecip transf transfer transfir estic estiqu"
    " empurr recu troc troqu reformul reorganiz amplie ampli",
    "reduz reduza reduzir reduzes pospor posponha pospõe protelar protela",
)
LENGTHEN = verbs(
    "aument diminu prolong prolongu estend encurt alarg alargu estic estiqu ampli",
    "reduz reduza reduzir",
)
RENAME = verbs("renome renomei rebatiz intitul retitul")
CANCEL = verbs(
    "cancel apag apagu elimin remov desmarc desmarqu exclu delet anul tir retir descart"
    " desativ desactiv risc risqu revog revogu suprim limp desagend",
)
STOP = verbs(
    "par interromp deslig desligu termin encerr abort silenci finaliz cal suspend",
    "para pára pare parem parar detém detenha deter",
)
TAKE = verbs("tir retir remov risc risqu apag apagu elimin exclu delet cort subtra descont")
EMPTY = verbs("limp esvazi")
SHOW = verbs(
    "mostr list exib apresent vej v verific verifiqu procur busc busqu encontr pesquis"
    " revê resum enumer indic indiqu localiz confir",
    "vê veja ver vejas abre abra abrir lê leia ler lês revê reveja rever consultar consulte",
)
TELL = verbs(
    "", "diz diga dizer dizes fala fale falar conta conte informa informe informar dá dê dar passa"
)
PAUSE = verbs("paus interromp suspend congel")
RESUME = verbs("continu retom prossig prosseg despaus reativ reactiv", "segue siga seguir")
SNOOZE = verbs("adi posterg postergu soneca", "soneca snooze")
