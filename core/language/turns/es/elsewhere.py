"""What other assistants do and this one does not, as Spanish says it."""

from core.language.turns.es.spelling import rows

ELSEWHERE: tuple[tuple[str, float, str], ...] = rows(
    (
        (
            "not-weather",
            5.0,
            r"\bqué tiempo (?:hace|hará|hizo|va a hacer|tendremos|habrá|está haciendo|hay)\b|\bclima\b"
            r"|\b(?:el|del) tiempo (?:en|de|para|que hará|hoy|T)|\bpronóstico\b|\bmeteorológic\w+\b"
            r"|\b(?:llov|lluev|lluvi|niev|nev[aó]r|graniz|chispe|torment)\w*\b|\btemperaturas?\b"
            r"|\bhumedad\b|\bparaguas\b|\bgrados\b|\bsoleado\b|\bnublado\b|\bnubes\b|\bniebla\b|\bviento\b"
            r"|\b(?:hace|hará|hizo|va a hacer|haga) (?:\S+ ){0,2}(?:frío|calor|sol|bueno|malo|buen tiempo"
            r"|mal tiempo)\b|\b(?:puesta de sol|amanecer|amanece|anochece|atardecer|salida del sol)\b"
            r"|\bhoróscopo\b|\bhela(?:da|rá)\b",
        ),
        (
            "not-media",
            7.0,
            r"\b(?:playlists?|canción|canciones|música|musical(?:es)?|álbum(?:es)?|disco de|discos|radio"
            r"|podcasts?|películas?|pelis?|cines?|cartelera|tele|televisión|televisor|vídeos?|videos?"
            r"|audiolibros?|netflix|spotify|youtube|volumen|artistas?|cantantes?|novelas?|saga|tráiler"
            r"|banda sonora|series?|listas? de (?:reproducción|canciones)|episodios?|capítulo siguiente"
            r"|estrellas|videojuegos?|emisora|melodía|sinfonía|sesiones de cine)\b"
            r"|^(?:reproduc|reprodúc|escúch|tóca|sintoniz)\w*|^(?:sube|baja|sube|súbe|bája)\w* (?:el|la) (?:volumen"
            r"|música|sonido)|^(?:toca|escuchar|oír|ponme|pon) (?:algo de|un poco de) |\bpuntu\w+\b.*\b(?:sobre"
            r"|puntos|libro)\b|^(?:valor|puntu|calific)\w+\b.*\b(?:puntos|estrellas|sobre \S+)\b",
        ),
        (
            "not-tracks",
            4.0,
            r"\b(?:playlist|lista de (?:reproducción|canciones))\b|^(?:añad|agreg|pon|met)\w*\b.*\b(?:canción"
            r"|tema|álbum|disco|artista|pista)\b|\b(?:sala de cine|en el cine|en los cines|horarios? de"
            r" (?:cine|películas?|las? pel))\b|\bproyect(?:an|a|ando)\b",
        ),
        (
            "not-news",
            5.0,
            r"\b(?:noticias?|titulares|noticiero|telediario|bolsa|acciones|cotización|tipo de cambio|bitcoin"
            r"|elecciones|presidente|presidenta|gobierno|periódico|actualidad)\b",
        ),
        (
            "not-home",
            5.0,
            r"\b(?:enciend|encend|apag|prend|atenú|sub|baj)\w*\b.*\bluz\b|\b(?:luces|lámparas?|bombillas? del?|calefacción|termostato|aire acondicionado|ventilador"
            r"|enchufes?|persianas?|brillo|cafetera|modo (?:avión|silencio|ahorro)|batería|robot aspirador|roomba"
            r"|aspiradora|cerradura|puerta del garaje)\b",
        ),
        (
            "not-mail",
            4.5,
            r"\b(?:bandeja de entrada|correos? (?:nuevos?|electrónicos? (?:nuevos?|de))|mis correos|mis mensajes"
            r"|mensajes? de texto|número de teléfono|tuits?|tweets?|twitter|facebook|instagram|whatsapps?"
            r"|redes sociales|buzón de voz|sms)\b|^(?:léeme|lee) (?:mis |el |los )?(?:correo|mensaje|email)s?",
        ),
        (
            "not-travel",
            4.5,
            r"\b(?:uber|cabify|taxi|tráfico|indicaciones|naveg\w+|ruta|hotel(?:es)?|airbnb|coche de alquiler"
            r"|vuelos? (?:baratos?|de|desde|entre)|billetes? (?:de|para)|trenes|visado|cómo (?:llego|se llega"
            r"|llegar)|a qué distancia|parada de autobús|horarios? de(?:l)? (?:tren|bus|autobús|metro))\b",
        ),
        (
            "not-food",
            4.5,
            r"\b(?:recetas?|restaurantes?|calorías|ingredientes?|a domicilio|mesas? (?:para|en|de)|reserva (?:en|para"
            r" \S+ personas)|taberna|bar de|cafeterías?|pub|pizzería|brasserie|asador|cocina (?:italiana|china"
            r"|japonesa|mexicana|francesa|india|griega|tailandesa))\b|\bpara \S+ (?:personas|comensales|gente)\b"
            r"|\bmesa\b|\bcómo se (?:hace|cocina|prepara)\b|\b(?:cocer|cocerse|hornear)\w*\b.*\?$"
            r"|\bcuánto (?:tarda|tiempo tarda|se tarda)\b",
        ),
        (
            "not-money",
            4.5,
            r"\b(?:saldo|cuenta (?:bancaria|corriente)|mi cuenta|tarjeta de (?:crédito|débito)|límite de crédito"
            r"|tipo de interés|interés|nómina|salario|sueldo|ingresos|transferencia|movimientos"
            r"|impuestos|cuánto (?:gasté|he gastado|dinero|cuesta|vale|debo)|precio)\b",
        ),
        (
            "not-facts",
            5.0,
            r"\b(?:definición|define|definir|sinónimos?|significa|significado|deletre\w+|chistes?|población|habitantes"
            r"|capital de|raíz cuadrada|convert\w+|conviert\w+|traduc\w+|tradúc\w+|cómo se dice|cuánto (?:es|son) \d"
            r"|cuántos? (?:años tiene|mide|pesa|kilómetros|habitantes|días (?:faltan|hay|quedan))|qué edad|nació|murió"
            r"|historia de|zonas? horarias?|tira (?:una moneda|un dado|los dados)|lanza (?:una moneda|un dado)"
            r"|qué hora (?:es|son|será)|qué horas son|qué (?:día|fecha) (?:es|será|era|cae|estamos)|a qué día estamos"
            r"|wikipedia|mundo|planeta|universo|océano|montaña más|ganó el|ganó la|inventó|descubrió)\b"
            r"|^(?:y )?quién(?:es)? (?:es|son|fue|era|ganó|canta|escribió|dirigió|pintó|inventó|hizo)"
            r"(?! .*\b(?:invitad|viene|mi reunión))|^cuánto (?:mide|pesa|cuesta|vale|es|son)\b|\bdime (?:algo|una) "
            r"|\b(?:hora|fecha) (?:actual|local)\b|^qué (?:es|son|significa) (?!(?:mi|lo|T))",
        ),
        (
            "not-how-to",
            4.0,
            r"^(?:explíca(?:me)?|enséñame a|cómo (?:puedo|se|hago|hacer|funciona|arreglo|cocino|preparo|cambio|quito"
            r"|limpio|llego)\b(?!.* mi (?:día|semana|agenda|calendario)))|\bcuál es la mejor (?:manera|forma)\b"
            r"|^por qué\b|^recomiénd\w+|^recomend\w+|^sugi[eé]re\w*",
        ),
        (
            "not-status",
            4.0,
            r"\b(?:estado|seguimiento) (?:del?|de mi|de la) (?:vuelo|pedido|paquete|envío|tarjeta|solicitud)\b"
            r"|\b(?:mi pedido|mi paquete)\b.*\b(?:lleg|está|viene)\w*",
        ),
        (
            "not-past",
            8.0,
            r"^(?:T+ )?(?:(?:yo|nosotros|él|ella|ellos) )?(?:fui|fuimos|cené|cenamos|comimos|estuve|estuvimos|vi|vimos"
            r"|salí|salimos|tuve|tuvimos|era|estaba)\b.*\bT*(?!\?)|\bestuvo (?:genial|bien|mal|bueno|rico|divertido|muy)\b"
            r"|^(?:lo siento|perdona|qué pena|me alegro|enhorabuena|felicidades)\b"
            r"|^(?:T+ )?(?:estoy|me siento|me encuentro|ando) (?:muy |tan |un poco |bastante |súper )?(?:cansad|tristes?"
            r"|feliz|content|aburrid|enferm|mal\b|bien\b|agotad|nervios|estresad|preocupad|hart)\w*",
        ),
        (
            "not-prompt",
            6.0,
            r"\b(?:instrucciones anteriores|tu prompt|el prompt|tus instrucciones|instrucciones previas)\b",
        ),
        ("not-now", 8.0, r"^T+ no$"),
        (
            "not-you",
            4.0,
            r"\b(?:eres (?:un|una|real|human|tonto|list)|tienes (?:novi|hijos|amigos|sentimientos|hambre)|te gusta|cómo te"
            r" llamas|tu (?:nombre|edad|jefe|cumpleaños|color|comida)|quién te (?:creó|hizo|programó)|habla más"
            r"|dónde estoy|mi (?:móvil|celular|teléfono)|cuéntame|cántame|te quiero|qué opinas|qué piensas)\b",
        ),
        (
            "not-order",
            5.0,
            r"^(?:pídeme|pedime|cómprame|comprame|tráeme|encárgame|resérvame)\b(?!.*\b(?:cita|hora|reunión)\b)",
        ),
    )
)
