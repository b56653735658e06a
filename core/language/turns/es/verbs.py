"""The Spanish verbs people order an assistant with, in all their forms."""

from core.language.turns.es.spelling import BEHIND, odd_verbs, typed, verbs

PUT = odd_verbs("pon")
DO = rf"(?:haz|hac[eé][rd]?|hag[ao][ns]?){BEHIND}"
ADD = verbs("añad agreg agregu apunt anot inclu incluy insert registr met escrib guard")
MAKE = verbs(
    "cre gener program planific planifiqu agend calendariz calendaric organiz organic concert"
    " conciert fij establec establezc configur convoc convoqu prepar arregl coordin acuerd"
)
BOOK = verbs("reserv bloque apart")
RING = verbs(
    "activ inici empiez empez empec comienz comenz comienc arranc arranqu lanz lanc encend"
    " enciend reinici"
)
RECALL = verbs("recuerd record acuerd acord")
ALERT = verbs("avis alert notific notifiqu")
WAKE = verbs("despiert despert levant")
CHANGE = verbs(
    "cambi modific modifiqu muev mov aplaz aplac retras adelant atras traslad reprogram"
    " reagend edit actualiz actualic ajust extiend extend alarg alargu acort prolong prolongu"
    " ampli reduc reduzc aument increment disminu disminuy corrig correg corrij desplaz desplac"
    " reorganiz reorganic recort dur posterg postergu"
)
PUT_OFF = odd_verbs("pospon")
NAME_ANEW = verbs("renombr rebautiz rebautic titul retitul")
CANCEL = verbs(
    "cancel anul borr elimin quit suprim desactiv apag apagu desconvoc desconvoqu descart retir"
    " silenci deshabilit rechaz rechac"
)
STOP = (
    rf"(?:{odd_verbs('deten')}|{verbs('fren interrump finaliz finalic cort')}|par(?:a|á|e|ar"
    rf"|en){BEHIND})"
)
TAKE = verbs("sac saqu tach borr elimin quit retir suprim")
EMPTY = verbs("vaci limpi")
SHOW = rf"(?:{verbs('muestr mostr enseñ list visualiz visualic')}|res[uú]me(?:me)?|resumir)"
_LISTS = (
    r"(?:listas?|calendario|agenda|tareas|pendientes|recordatorios?|alarmas?"
    r"|temporizador(?:es)?|avisos?"
    r"|citas?|eventos?|reunión|reuniones|compromisos|horario|planes)"
)
LOOK = (
    rf"(?:{verbs('consult revis comprueb comprob encuentr encontr busc busqu')}"
    rf"|{verbs('mir abr repas verific verifiqu')}"
    rf"|l[eé]{{1,2}}r?(?:me|nos)?|echa un vistazo a)(?= (?:(?:en|a|por|si|tod[oa]s|mis?|las?"
    r"|los|el|qué|al"
    rf"|próxim[oa]s?) ){{1,3}}(?:\S+ )?{typed(_LISTS)}\b|.* (?:en|entre|de) (?:mis?|las?|los"
    rf"|el) {typed(_LISTS)}\b)"
)
"""Verbs that look something up only where a list or a thing on it is named: others are chores."""
READ = r"(?:l[eé]{1,2}(?:me|nos)|leer(?:me|nos))"
TELL = rf"(?:(?:d[ií]|d[aá]|dig[ao]n?|de){BEHIND}(?<=me|os)(?:l[oa]s?)?|decirme|darme|decime)"
SEE = r"(?:ver|veo|vamos a ver|a ver|quiero ver)"
FINISH = verbs("marc marqu complet termin acab finaliz finalic tach despach señal")
