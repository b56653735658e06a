"""What other assistants do and this one does not, as Spanish says it."""

from core.language.turns.es.spelling import rows

ELSEWHERE: tuple[tuple[str, float, str], ...] = rows(
    (
        (
            "not-weather",
            5.0,
            r"\bqué tiempo (?:hace|hará|hizo|va a hacer|tendremos|habrá|está haciendo|hay)\b"
            r"|\bclima\b"
            r"|\b(?:el|del) tiempo (?:en|de|para|que hará|hoy|T)|\bpronóstico\b|\bmeteorológic\w+\b"
            r"|\b(?:llov|lluev|lluvi|niev|nev[aó]r|graniz|chispe|torment)\w*\b|\btemperaturas?\b"
            r"|\bhumedad\b|\bparaguas\b|\bgrados\b|\bsoleado\b|\bnublado\b|\bnubes\b"
            r"|\bniebla\b|\bviento\b"
            r"|\b(?:hace|hará|hizo|va a hacer|haga) (?:\S+ ){0,2}(?:frío|calor|sol|bueno|malo"
            r"|buen tiempo"
            r"|mal tiempo)\b|\b(?:puesta de sol|amanecer|amanece|anochece|atardecer"
            r"|salida del sol)\b"
            r"|\bhoróscopo\b|\bhela(?:da|rá)\b",
        ),
        (
            "not-media",
            7.0,
            r"\b(?:playlists?|canción|canciones|música|musical(?:es)?|álbum(?:es)?|disco de"
            r"|discos|radio"
            r"|podcasts?|películas?|pelis?|cines?|cartelera|tele|televisión|televisor|vídeos?"
            r"|videos?"
            r"|audiolibros?|netflix|spotify|youtube|volumen|artistas?|cantantes?|novelas?|saga"
            r"|tráiler"
            r"|banda sonora|series?|listas? de (?:reproducción|canciones)|episodios?"
            r"|capítulo siguiente"
            r"|estrellas|videojuegos?|emisora|melodía|sinfonía|sesiones de cine)\b"
            r"|^(?:reproduc|reprodúc|escúch|tóca|sintoniz)\w*|^(?:sube|baja|sube|súbe"
            r"|bája)\w* (?:el|la) (?:volumen"
            r"|música|sonido)|^(?:toca|escuchar|oír|ponme|pon) (?:algo de|un poco de) "
            r"|\bpuntu\w+\b.*\b(?:sobre"
            r"|puntos|libro)\b|^(?:valor|puntu|calific)\w+\b.*\b(?:puntos|estrellas|sobre \S+)\b",
        ),
        (
            "not-tracks",
            4.0,
            r"\b(?:playlist|lista de (?:reproducción|canciones))\b|^(?:añad|agreg|pon"
            r"|met)\w*\b.*\b(?:canción"
            r"|tema|álbum|disco|artista|pista)\b|\b(?:sala de cine|en el cine|en los cines"
            r"|horarios? de"
            r" (?:cine|películas?|las? pel))\b|\bproyect(?:an|a|ando)\b",
        ),
        (
            "not-news",
            5.0,
            r"\b(?:noticias?|titulares|noticiero|telediario|bolsa|acciones|cotización"
            r"|tipo de cambio|bitcoin"
            r"|elecciones|presidente|presidenta|gobierno|periódico|actualidad)\b",
        ),
        (
            "not-home",
            5.0,
            r"\b(?:enciend|encend|apag|prend|atenú|sub|baj)\w*\b.*\bluz\b|\b(?:luces|lámparas?"
            r"|bombillas? del?|calefacción|termostato|aire acondicionado|ventilador"
            r"|enchufes?|persianas?|brillo|cafetera|modo (?:avión|silencio|ahorro)|batería"
            r"|robot aspirador|roomba"
            r"|aspiradora|cerradura|puerta del garaje)\b",
        ),
        (
            "not-mail",
            4.5,
            r"\b(?:bandeja de entrada|correos? (?:nuevos?|electrónicos? (?:nuevos?|de))"
            r"|mis correos|mis mensajes"
            r"|mensajes? de texto|número de teléfono|tuits?|tweets?|twitter|facebook|instagram"
            r"|whatsapps?"
            r"|redes sociales|buzón de voz|sms)\b|^(?:léeme|lee) (?:mis |el |los )?(?:correo"
            r"|mensaje|email)s?",
        ),
        (
            "not-travel",
            4.5,
            r"\b(?:uber|cabify|taxi|tráfico|indicaciones|naveg\w+|ruta|hotel(?:es)?|airbnb"
            r"|coche de alquiler"
            r"|vuelos? (?:baratos?|de|desde|entre)|billetes? (?:de|para)|trenes|visado"
            r"|cómo (?:llego|se llega"
            r"|llegar)|a qué distancia|parada de autobús|horarios? de(?:l)? (?:tren|bus"
            r"|autobús|metro))\b",
        ),
        (
            "not-food",
            4.5,
            r"\b(?:recetas?|restaurantes?|calorías|ingredientes?|a domicilio|mesas? (?:para|en"
            r"|de)|reserva (?:en|para"
            r" \S+ personas)|taberna|bar de|cafeterías?|pub|pizzería|brasserie|asador"
            r"|cocina (?:italiana|china"
            r"|japonesa|mexicana|francesa|india|griega|tailandesa))\b|\bpara \S+ (?:personas"
            r"|comensales|gente)\b"
            r"|\bmesa\b|\bcómo se (?:hace|cocina|prepara)\b|\b(?:cocer|cocerse|hornear)\w*\b.*\?$"
            r"|\bcuánto (?:tarda|tiempo tarda|se tarda)\b",
        ),
        (
            "not-money",
            4.5,
            r"\b(?:saldo|cuenta (?:bancaria|corriente)|mi cuenta|tarjeta de (?:crédito|débito)"
            r"|límite de crédito"
            r"|tipo de interés|interés|nómina|salario|sueldo|ingresos|transferencia|movimientos"
            r"|impuestos|cuánto (?:gasté|he gastado|dinero|cuesta|vale|debo)|precio)\b",
        ),
        (
            "not-facts",
            5.0,
            r"\b(?:definición|define|definir|sinónimos?|significa|significado|deletre\w+"
            r"|chistes?|población|habitantes"
            r"|capital de|raíz cuadrada|convert\w+|conviert\w+|traduc\w+|tradúc\w+"
            r"|cómo se dice|cuánto (?:es|son) \d"
            r"|cuántos? (?:años tiene|mide|pesa|kilómetros|habitantes|días (?:faltan|hay"
            r"|quedan))|qué edad|nació|murió"
            r"|historia de|zonas? horarias?|tira (?:una moneda|un dado|los dados)"
            r"|lanza (?:una moneda|un dado)"
            r"|qué hora (?:es|son|será)|qué horas son|qué (?:día|fecha) (?:es|será|era|cae"
            r"|estamos)|a qué día estamos"
            r"|wikipedia|mundo|planeta|universo|océano|montaña más|ganó el|ganó la|inventó"
            r"|descubrió)\b"
            r"|^(?:y )?quién(?:es)? (?:es|son|fue|era|ganó|canta|escribió|dirigió|pintó"
            r"|inventó|hizo)"
            r"(?! .*\b(?:invitad|viene|mi reunión))|^cuánto (?:mide|pesa|cuesta|vale|es|son)\b"
            r"|\bdime (?:algo|una) "
            r"|\b(?:hora|fecha) (?:actual|local)\b|^qué (?:es|son|significa) (?!(?:mi|lo|T))",
        ),
        (
            "not-how-to",
            4.0,
            r"^(?:explíca(?:me)?|enséñame a|cómo (?:puedo|se|hago|hacer|funciona|arreglo"
            r"|cocino|preparo|cambio|quito"
            r"|limpio|llego)\b(?!.* mi (?:día|semana|agenda|calendario)))"
            r"|\bcuál es la mejor (?:manera|forma)\b"
            r"|^por qué\b|^recomiénd\w+|^recomend\w+|^sugi[eé]re\w*",
        ),
        (
            "not-status",
            4.0,
            r"\b(?:estado|seguimiento) (?:del?|de mi|de la) (?:vuelo|pedido|paquete|envío"
            r"|tarjeta|solicitud)\b"
            r"|\b(?:mi pedido|mi paquete)\b.*\b(?:lleg|está|viene)\w*",
        ),
        (
            "not-past",
            8.0,
            r"^(?:T+ )?(?:(?:yo|nosotros|él|ella|ellos) )?(?:fui|fuimos|cené|cenamos|comimos"
            r"|estuve|estuvimos|vi|vimos"
            r"|salí|salimos|tuve|tuvimos|era|estaba)\b.*\bT*(?!\?)|\bestuvo (?:genial|bien|mal"
            r"|bueno|rico|divertido|muy)\b"
            r"|^(?:lo siento|perdona|qué pena|me alegro|enhorabuena|felicidades)\b"
            r"|^(?:T+ )?(?:estoy|me siento|me encuentro|ando) (?:muy |tan |un poco |bastante "
            r"|súper )?(?:cansad|tristes?"
            r"|feliz|content|aburrid|enferm|mal\b|bien\b|agotad|nervios|estresad|preocupad"
            r"|hart)\w*",
        ),
        (
            "not-prompt",
            6.0,
            r"\b(?:instrucciones anteriores|tu prompt|el prompt|tus instrucciones"
            r"|instrucciones previas)\b",
        ),
        ("not-now", 8.0, r"^T+ no$"),
        (
            "not-you",
            4.0,
            r"\b(?:eres (?:un|una|real|human|tonto|list)|tienes (?:novi|hijos|amigos"
            r"|sentimientos|hambre)|te gusta|cómo te"
            r" llamas|tu (?:nombre|edad|jefe|cumpleaños|color|comida)|quién te (?:creó|hizo"
            r"|programó)|habla más"
            r"|dónde estoy|mi (?:móvil|celular|teléfono)|cuéntame|cántame|te quiero|qué opinas"
            r"|qué piensas)\b",
        ),
        (
            "not-order",
            5.0,
            r"^(?:pide|pedir|encarga) (?:una? )?(?:pizza|hamburguesa|comida|sushi|taxi)\b"
            r"|^(?:tira|lanza) una? (?:moneda"
            r"|dado)\b|^escrib\w+ (?:un|una) (?:poema|cuento|historia|canción)\b|^(?:sube"
            r"|baja) (?:el|la)"
            r" (?:volumen|música|sonido|tele)\b|^(?:transfiere|transferir) \d"
            r"|^(?:pídeme|pedime|cómprame|comprame|tráeme|encárgame|resérvame)\b(?!.*\b(?:cita"
            r"|hora|reunión)\b)",
        ),
    )
)
