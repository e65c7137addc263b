import type { Cue } from './lexicon.ts';
import { list } from './lists.ts';

/** Spanish phrases by cue. */
export const esCues: Readonly<Record<Cue, readonly string[]>> = {
  negator: list(`excepto, salvo, no, nunca, sin, ni, ningun, ninguna, ninguno, nada, nadie, jamas, tampoco`),
  limit: list(`
    no (mas|menos) (de|tarde), no (hace dano|hay inconveniente|supone ningun problema), no hasta, no .. hasta, no antes, no .. antes, como (maximo|mucho|tarde), hasta, a mas tardar, no solo,
    no se preocupe, no te preocupes, no hay problema, sin problema, sin ningun problema, sin duda, no dude, no dudes, de nada, no estres*, no hace falta, sin prisa, no .. sino`),
  instead: list(`en (lugar|vez) de, no, y no, sino no`),
  hedge: list(`
    creo, creemos, pienso, me parece, nos parece, supongo, imagino, diria, quiza, quizas, tal vez, a lo mejor, probablemente, posiblemente,
    seguramente, puede que, podria, podrian, puede (variar|tardar|ser que|depender), suele, suelen, solemos, normalmente, generalmente, habitualmente, en principio,
    por lo general, en general, que yo sepa, si no me equivoco, si mal no recuerdo, no estoy segur*, no estamos segur*, deberia, deberian, parece (ser|que), al parecer,
    segun (creo|tengo entendido), mas o menos, en la mayoria de los casos, depende, a ojo, sujeto a, salvo, de memoria, estimad*, calculo que, si no me falla la memoria, si no recuerdo mal, si la memoria, juraria, apostaria, no pondria la mano, me suena, igual (es|son|tarda), no (lo |)(se|sabria) (seguro|decir|con certeza), tengo entendido, tirando a, a bote pronto, en teoria, imagino que, seria cuestion, no me hagas mucho caso, no te lo aseguro, no puedo (asegurar*|garantizar*|confirmar*)`),
  condition: list(
    `si, a menos que, en caso de, siempre que, en el caso de, de lo contrario, de no, en caso contrario, como no, a no ser que, con tal de que, si no`,
  ),
  choice: list(`
    si (usa|utiliza|cancela|devuelve|envia|paga|pide|elige|quiere|desea|prefiere|cambia|compra|viaja|cierra|recoge|decide|necesita|lo (desea|prefiere|quiere)|usas|cancelas|devuelves|pagas|quieres|prefieres|cambias|compras)
  `),
  unreal: list(
    `hubiera, hubiese, habrian, hubieran, si fuera, si tuviera, antes (era|eran|costaba|habia), solia, anteriormente, hasta ahora, hasta hace`,
  ),
  mood: list(`habria, seria, serian, costaria, tendria, llegaria, tardaria, rondaria, serian`),
  general: list(`la mayoria de (los|las), en general, por regla general, nuestra politica (general|habitual)`),
  reported: list(
    `usted (dice|dijo|menciona), (dices|dice|dijo|indico|indica|menciono|mencionas) que, no es correcto, no son, es incorrecto, no de los`,
  ),
  corrects: list(
    `me (equivoque|he equivocado), perdon quise decir, quise decir, correccion, error mio, corrijo, disculpe el error, rectifico, tiene (usted |)razon, tienes razon, me he confundido, ah no, no espera, espera no, mejor dicho, digo, perdone el error, mea culpa, se me fue, lie`,
  ),
  approx: list(`unos, unas, alrededor de, aproximadamente, cerca de, casi, mas o menos, sobre, en torno a`),
  yes: list(
    `si, claro, por supuesto, exacto, exactamente, correcto, asi es, eso es, efectivamente, desde luego, vale, perfecto, sin problema, afirmativo, en efecto, cierto, por descontado, como no, faltaria mas, sin duda, tal cual, precisamente`,
  ),
  no: list(
    `no, para nada, lamentablemente no, por desgracia no, me temo que no, de ningun modo, tampoco, aun no, todavia no, probablemente no`,
  ),
  may: list(`puede, puedes, pueden, podemos`),
  owns: list(`tiene, tienen, tenemos, cuenta con, cuentan con, incluye*, dispone* de, ofrec*, lleva, trae, hay`),
  can: list(
    `posible, permitid*, acepta*, disponible, incluid*, cubiert*, tiene derecho, valid*, necesari*, obligatori*, hace falta, hay, ofrecemos, tenemos, disponemos, entra*, cubre*, vale, valen, admite*, requiere, se puede*,
    bienvenid*, forma* parte, parte de (su|tu|la), protegid*, amparad*, asegurad*, corre* de (nuestra|mi) cuenta, (pagamos|asumimos|cubrimos|abonamos|nos hacemos cargo), de suerte, en stock, en la tienda, cuenta como, imprescindible, requisito, sin obstaculo, da derecho, le permite, te permite, las (24|veinticuatro) horas,
    (nos |)quedan, quedan (varias|varios)`,
  ),
  cannot: list(
    `imposible, rechaza*, deneg*, excluid*, prohibid*, fuera de plazo, fuera (del|de) (plazo|garantia|cobertura), vencid*, caducad*, expir*, agotad*, ha (terminado|vencido|caducado|expirado|finalizado), demasiado tarde, solo (para|en|con|si), innecesari*, opcional, (solo|unicamente) (entra*|cubre*|se|esta*|aplica*|vale*|cuando|a|los|las), queda* (fuera|excluid*), no entra*, ya no, ha pasado, desaconseja*, no recomendad*,
    a (su|tu) (cargo|costa), de (su|tu) (propio |)bolsillo, por (su|tu) cuenta, fuera (de|del) (nuestr*|la|el|su|tu), (no|nunca) (forma|forman) parte, (deben|debe|tienen que|tiene que) quedarse, reservad* (para|a), complet*, ya no, se (nos |)ha agotado, aparte, (se paga|va|van) aparte,
    (plazo|periodo|ventana|oferta) .. (termino|acabo|vencio|cerro|finalizo), (termino|acabo|vencio|finalizo) (ayer|el|la|hace)`,
  ),
  only: list(`solo, solamente, unicamente, exclusivamente`),
  free: list(
    `gratis, gratuit*, sin (coste|costo|cargo|cargos|gastos|comision|recargo|ningun coste|coste alguno), no (cuesta|tiene coste|se cobra|hay (coste|cargo|recargo|comision)), nada que pagar, corre por nuestra cuenta, a nuestro cargo, incluid* en el precio, no (debe|debes|adeuda|tiene que pagar|tienes que pagar|pagas|paga) nada, (ningun|sin) (coste|costo|cargo|gasto|recargo|suplemento), no tiene (ningun |)(coste|cargo|recargo), regalo de la casa, invita la casa, cero euros, de regalo,
    no (le|te) (cuesta|costara|cobramos) nada, corre* (de|por|a) (nuestra|mi) cuenta`,
  ),
  charged: list(
    `cuesta, cuestan, coste, costo, tarifa, comision, recargo, cargo, cobra*, cobrara*, paga*, gastos, precio, a su cargo, por su cuenta, intereses, interes`,
  ),
  takenOff: list(`(descontado|deducido|restado) (de|del), se (descuenta|deduce|resta) (de|del)`),
  nothing: list(`ningun, ninguna, ninguno, cero, nada`),
  ask: list(
    `cual es, cuales son, que, cual, me (puede|puedes|podria|podrias) (dar|decir|facilitar|indicar|enviar|confirmar), (puede|puedes|podria|podrias) (darme|decirme|facilitarme|indicarme|indicar|enviarme|confirmarme|proporcionarme|facilitar|compartir), como, tiene, tienes, cuando, donde, quien`,
  ),
  demand: list(`
    (responda|conteste) (con |)(si|no), confirme con, (introduzca|introduce|escriba|escribe|indique|indica|indiquenos|indiqueme|facilite|facilita|facilitenos|facilitame|envie|envia|enviame|digame|dime|teclee|proporcione|proporcioneme|proporcionenos|comparta|necesito|necesitamos|necesitaria|necesitariamos|ingrese|ingresa|marque|describa),
    por favor (indique|escriba|introduzca|facilite|confirme), (me |nos |)(falta|faltan) (su|tu|el|la|los|las), (dame|deme|pasame|paseme|mandame|mandeme) (su|tu|el|la), necesitare, me hace falta, (rogamos|ruego|agradeceriamos) .. (indique|facilite|proporcione|comunique|envie)`),
  confirm: list(
    `es correcto, correcto, confirma, (puede|puedes) confirmar, es (asi|eso), quiere que, quieres que, le parece bien, te parece bien, desea que, lo (cambio|cancelo|hago|tramito|confirmo), de acuerdo, seguro que, verdad`,
  ),
  lost: list(`
    no (le |te |lo |la |)(entiendo|entendi|he entendido|comprendo|he comprendido|hemos entendido|entendemos), no es una opcion valida, opcion (no valida|incorrecta|invalida), (puede|puedes|podria|podrias) (repetir*|reformular*|explicar*), reformul*, en otras palabras, con otras palabras,
    no (he|hemos) encontrado, sin resultados, no se encontraron, intentelo de nuevo, intentalo de nuevo, vuelva a intentarlo, pruebe con otras palabras, no reconocid*, entrada (no valida|incorrecta),
    no (te|le|os) sigo, (decir*|explic*|escrib*|pregunt*|formul*) .. (de otra (manera|forma)|otras palabras|otro modo|mejor), no (estoy|estamos) segur* (de (lo |)que|que), me he perdido, me pierdo, no encuentro (nada|informacion|resultados), se me escapa, no me suena, no se (a que|que) (te|se)`),
  choose: list(
    `elija, elige, seleccione, selecciona, ha elegido, has elegido, pulse, pulsa, marque, opciones, menu principal, escoja, escoge`,
  ),
  chosen: list(`ha elegido, ha seleccionado, has elegido, has seleccionado`),
  offer: list(
    `quiere que, quieres que, desea, le gustaria, te gustaria, prefiere, puedo, podemos, si (quiere|quieres|lo desea)`,
  ),
  human: list(
    `agente, agentes, persona, humano, companero, companera, compañero, asesor, asesora, operador, operadora, especialista, supervisor, supervisora, responsable, gestor, gestora, equipo, alguien, tecnico, colega, departamento, encargado, encargada, coordinador*, encargad*, experto, experta, jefe, jefa, empleado, empleada, plantilla, una persona`,
  ),
  pass: list(`
    (le|te|lo|la|os|les) (paso|pasamos|transfiero|transferimos|conecto|conectamos|pongo|ponemos|derivo|derivamos|comunico), pasar*, transfer*, transfiriendo, conectando, conectar*, deriva*, escala*, se pondra en contacto, se pondran en contacto, le atendera, te atendera,
    le llamara, te llamara, en la cola, personas delante, espere por favor, tiempo de espera, tomara el relevo, se hara cargo, se encargara, se unira, se incorporar*, se conectar*, se une, se sumara, entrara en, entra en (el|este) chat, ya se encuentra, (le|te) atiende, toma el relevo, aviso a, avisado a, (le|te) pongo con, esta en linea`),
  fetch: list(`
    (traslad*|remit*|envi*|asign*|eleva*|pasa*|deriva*|compart*) .. (a|al|con), conectandote, conectandole, conectarle, conectarte, pasa a manos, en manos de, he pasado, hemos pasado,
    (le|te|os) (llamara|llamaran|escribira|escribiran|contactara|contactaran|respondera|responderan|ayudara|atendera|atenderan|asistira), se pone en contacto, (va|van) a (llamar*|escribir*|contactar*|atender*|ayudar*),
    (le|te) (llama|escribe|contacta|ayuda) (en|un|una|enseguida|ahora|hoy), para que (siga|sigan|continue|atienda|te|le)`),
  done: list(`
    hecho, listo, lista, ya esta (hecho|todo|listo), todo (listo|hecho|en orden|arreglado|resuelto|solucionado), solucionad*, resuelt*, tramitad*, procesad*, gestionad*, completad*, realizad*, finalizad*, todas las (solicitudes|gestiones) .. (completadas|realizadas), queda (hecho|listo|arreglado|resuelto|todo), ya esta, solucionado, en marcha, asunto arreglado, dicho y hecho, ya (lo|la) (tienes|tiene), queda (hech*|tramitad*|registrad*), solventad*, van de vuelta, va de vuelta`),
  through: list(
    `hech*, emitid*, confirmad*, aprobad*, tramitad*, en camino, de camino, en marcha, lista, listo, enviad*, aplicad*, activ*, realizad*, procesad*, registrad*, guardad*`,
  ),
  looked: list(
    `encontrad*, localizad*, verificad*, comprobad*, revisad*, identificad*, consultad*, verificacion, comprobacion, revision, busqueda, consulta, identificacion`,
  ),
  every: list(`todo, toda, todos, todas, ambos, ambas`),
  perfect: list(
    `ha sido, han sido, hemos, he, ha quedado, queda, quedan, se ha, se han, esta, estan, ya esta, ya, acabo de, acabamos de, fue, fueron, le he, te he, le hemos, te hemos, ya lo he, ya la he, lo he, la he`,
  ),
  future: list(
    `sera, seran, va a, vamos a, voy a, puede, podemos, puedo, podra, cuando, una vez, en cuanto, antes de, hasta, debe, tiene que, hay que, para, despues de, le enviaremos, se enviara`,
  ),
  byYou: list(`ha usted, usted ha, has, usted habia, habia, haya, hayas`),
  refuse: list(
    `no (puedo|podemos|es posible|se puede|esta permitido), no me es posible, lamentablemente, por desgracia, lo siento pero, me temo, sentimos, no tengo acceso, no dispongo, solo .. puede,
    no (tengo|tenemos|dispongo de) (permiso|autorizacion|acceso|potestad|permisos|forma|manera), no esta en (mi|nuestra|mis|nuestras) mano*, (queda|esta) fuera de (lo que|mi|mis|nuestr*), no me dejan, no hay nada que (pueda|podamos)`,
  ),
  close: list(`
    adios, hasta (luego|pronto|la vista), que tenga (un|una) (buen|buena|feliz), que tengas (un|una) (buen|buena|feliz), (buen|feliz) (dia|viaje|fin de semana), gracias por (contactar*|su (visita|mensaje|confianza|consulta|comprension|opinion|valoracion)|tu (visita|mensaje|opinion)|escribir*|usar|utilizar|ayudar*), fin de la conversacion, conversacion (cerrada|finalizada|terminada),
    chat (cerrado|finalizado|terminado), (este|la|el) (chat|conversacion) (se ha|ha sido|queda|ha), de nada, a usted, a ti, un placer, encantad*, un abrazo, un saludo, saludos, cuidese, le agradecemos, servicio .. no disponible, cerramos, sesion (finalizada|cerrada|caducada), (chat|conversacion) (archivad*|ha finalizado|ha terminado), cierro (el|este|la), espero haber*, que pases (buen*|un|una), que descanses, hasta otra, hasta manana, nos vemos, quedamos a su disposicion, a tope, (le|te) deseamos, le saluda, atentamente, cordialmente, feliz (dia|tarde|noche|viaje|semana),
    hasta la proxima, (consulta|conversacion|sesion|atencion|solicitud|chat) (ha |queda |)(finalizado|finalizada|concluid*|terminad*|cerrad*), (damos|doy) por (terminad*|concluid*|finalizad*|cerrad*), (agradecemos|agradezco) (su|tu) (contacto|visita|mensaje|consulta|confianza), reciba un (cordial|afectuoso), cierro (la|el|este|esta), chao, chau, que vaya bien, que te vaya`),
  settled: list(
    `(damos|doy|queda|consideramos) .. por (contestad*|resuelt*|cerrad*|respondid*), algo mas, (me|nos) alegr* (haber*|de haber|que), encantad* de (haber*|ayudar*), damos por (atendid*|resuelt*|cerrad*|terminad*|concluid*|finalizad*), (resuelt*|contestad*|respondid*|atendid*|aclarad*) (todas |)(sus|tus|las) (preguntas|dudas|consultas|cuestiones), todo (listo|resuelto|en orden|arreglado|aclarado), eso es todo, esto es todo, con esto (ya |)(tiene|tienes|queda), ya tiene (todo|toda), ya tienes (todo|toda), de nada, consulta (resuelta|atendida|cerrada), que (lo )disfrut*, que tenga (un|una) (buen|buena|feliz), que tengas (un|una) (buen|buena|feliz), buen viaje, queda (todo|resuelt*|atendid*), toda la informacion, asunto (resuelto|cerrado), un placer (ayudar*|haber*), espero haber*, quedamos a su disposicion, cualquier (otra |)(cosa|duda), con esto (esta|queda), (esta|queda) todo (aclarado|resuelto|listo), ya lo sabe* todo, (gestion|tramite) (completad*|finalizad*), (completad*|finalizad*) con exito`,
  ),
  invite: list(
    `en que (le|te|les) (puedo|podemos) (ayudar|servir), como (le|te) (puedo|podemos) ayudar, de que se trata, (en que|como) puedo ayudar*, (escriba|escribe|cuentame|cuenteme|cuentenos|describa|explique|explica) (su|tu|la|el|que), como puedo ayudar*, en que puedo`,
  ),
  rate: list(
    `le ha sido util, te ha sido util, ha sido util, fue util, le ha (ayudado|servido), te ha (ayudado|servido|resultado), ha resuelto, util esta respuesta, (valore|valora|puntue|puntua)`,
  ),
  apologise: list(`lo siento, lo sentimos, sentimos, siento, perdon, disculp*, lament*`),
  care: list(
    `lo siento mucho, siento mucho, lo sentimos mucho, mi mas sentido pesame, pesame, condolencias, le acompano, cuidese, cuidate, que se mejore, lamento mucho, entiendo (como|lo), imagino,
    siento (muchisimo|de veras|de verdad|profundamente|tanto|en el alma), (que|es) (situacion|momento|trago) (tan |mas |muy |)(dur*|dificil*|amarg*|terrible*)`,
  ),
  greet: list(`hola, buenos dias, buenas (tardes|noches), buenas, estimad*, bienvenid*`),
  link: list(
    `https, http, www, (visite|consulte|vea) (nuestra|la|el|este), en (nuestra web|la pagina|este enlace|este articulo), haga clic, pulse aqui, articulo, aqui tiene`,
  ),
  cheer: list(`
    genial, fantastico, yupi, enhorabuena, felicidades, buenas noticias, gran noticia, que bien, que guay,
    que divertido, que emocion, bravo, viva, jaja*, jeje*, ups, uy, que alegria, no hay mal que por bien, hurra,
    ole, guay, que ilusion, hola hola, holi*, que suerte, a celebrar, fiesta, arriba, buen rollo, que chulo, toma ya, vamos (alla|a), la vida es, cosas de, ja ja, je je, vaya aventura, a disfrutar, que envidia, que planazo, optimismo, sonrie, sonria, al mal tiempo, mira el lado`),
  bright: list(`perfecto, super, fiesta, maravillos*, increible, estupend*`),
  blame: list(
    `deberia haber, debio haber, deberias haber, tendria que haber, tenias que haber, es (su|tu) (culpa|responsabilidad|error), se le informo, como se (indica|le indico|explica), (usted|tu) (acepto|aceptaste|no (leyo|reviso|siguio)), para la proxima, la proxima vez, asegurese de, es responsabilidad .. (cliente|titular|suya|usuario), la debida (diligencia|atencion|cautela), se podria haber evitado, esta obligad*, segun nuestras condiciones, debe (revisar|leer|comprobar), (si|de) (hubiera|hubieras|haber) .. (leido|abonado|pagado|revisado|guardado|cerrado|avisado|prestado), no estaria, no estarias, haber (leido|pensado|mirado|avisado|contratado|llegado), lea (la|el|las|los), por no (leer|revisar|mirar|cerrar|avisar), su (descuido|despiste|negligencia), tu (descuido|despiste), le recordamos que (debe|es), a quien se le ocurre, tenga (mas |)cuidado, ten mas cuidado, hay que (leer|ser mas), eso pasa por, pasa por no, por no haber,
    (tendria|tendrias|deberia|deberias|habria|habrias) (que |)haber*, (es|ha sido|fue) (culpa|fallo|error|cosa) (suya|suyo|tuya|tuyo), (tuya|suya) (es|la) (culpa), fijate mejor, fijese mejor`,
  ),
  dismiss: list(
    `tranquilice*, tranquilizate, calmese, calmate, no es para tanto, relativi*, relajese, relajate, tenga paciencia, ten paciencia, son cosas que pasan, no pasa nada, no es nada, a todos nos pasa, es normal, no se ponga, no te pongas, no exager*, no llore, no llores, animo, agradecemos su confianza, no es para ponerse, no es el fin, hay cosas peores, podria ser peor, no dramatic*, menos drama, que drama, no sera para tanto, un poco de (paciencia|calma|humor), problema resuelto, ya se le pasara, ya se te pasara, a todo el mundo, no se muere, nadie se muere, respire, es lo que hay, que se le va a hacer, mucha gente, la gente, con la que esta cayendo, quejarse, que exagerad*, menudo drama,
    no (te|se) (agobi*|preocup*|alter*|estres*), le (pasa|ocurre) a (todos|todo el mundo|muchos|cualquiera), (nada|no es) grave`,
  ),
  thank: list(`gracias, agradec*`),
  wantsHuman: list(`
    (hablar|hable) con (un|una|alguien|el|la|su|algun|persona|vuestro), (quiero|necesito|quisiera|deseo|exijo) (un|una|hablar con|que me (llame|llamen|atienda)) (agente|persona|humano|responsable|supervisor|operador|asesor|alguien|), (pasame|paseme|ponme|pongame|pasadme|paseme|comuniqueme|transfierame) (con|a), agente por favor, persona por favor, una persona (real|de verdad|humana), un humano, agente humano, (que me llame|llamadme|llameme|llamenme) (alguien|), hay alguien, un agente, un responsable, un supervisor, (hablar|habla) con .. (persona|responsable|humano|agente|supervisor|encargad*), alguien (que|de|con), que lo mire (una|alguien), (quiero|exijo|pido|necesito) .. (persona|agente|humano|responsable|supervisor*|gestor*), persona ya, humano ya, un ser humano, una persona, me (pasas|pasa|pase|puedes pasar|puede pasar) con, (hablar|comunicarme) con (bajas|la oficina|soporte),
    (nadie|alguien) de verdad, no hay nadie, (quiero|necesito) que me (atienda|llame|ayude)`),
  noHuman: list(
    `no quiero (hablar|un agente|una persona|que me llamen|que me pasen), sin agente, sin agentes, no me (pase|pases|transfiera|transfieras), sin (pasar|pasarme|hablar), no (hace falta|necesito) (que me|un|una|hablar|pasar*), nada de (agentes|personas|llamadas)`,
  ),
  distress: list(`
    murio, muert*, fallec*, funeral, entierro, hospital, cancer, ambulancia, emergencia, urgencias, herid*, sangr*, quem*, incendio, fuego, humo, llor*, en shock, conmocionad*, lagrimas, miedo, asustad*, desesperad*, angusti*, ansiedad, viud*, embarazada, diabetic*, insulina, tirad* en, atrapad*, robo, robado, robaron, hackead*, estafa*, fraude, desahucio, accidente, inundacion, inundad*, infarto, ictus, operacion, quimio*, arruinad*, sin calefaccion, cortes, duelo, perdido a (mi|su), perdi a (mi|su), destrozad*, temblando, me han (seguido|tocado|pegado|agredido), agredi*, acoso, acosa*, quirofano, sin luz, sin agua, en (el )?paro, desahuci*, muerta de miedo, no duermo, sin dormir, no puedo mas, hundid*, mi (perra|perro|gata|gato) .. (muerto|muerta), impago, aterrad*, pánico, panico, dolor*, sufr*, grave, rota, roto, uci, uvi,
    vaciad* (la|mi|el), han vaciado, no se que hacer, ingresad*, tirad* (en|aqui), de parto, sin (dinero|comida|medicin*),
    triste, tristes, destrozad*, difunt*`),
  anger: list(
    `furios*, indignad*, indignante, harto, harta, hartos, hasta las narices, verguenza, vergonzos*, inaceptable, intolerable, ridiculo, increible, una broma, es broma, pesimo, horrible, fatal, inutil*, incompetent*, mentira, mentiros*, estafa, robo, denunci*, abogado, tercera vez, cuarta vez, (tres|cuatro|cinco) veces, reclamacion, madre mia, de una vez, que asco, enfadad*, cabread*,
    tomadura de pelo, hasta (el|la) (moño|gorro|coronilla), no tienen verguenza, no hay derecho, sinverguenza*, sois un*`,
  ),
  objects: list(
    `no, que no, no es, eso no, no quiero, no he, no me, ya (lo |os |le |se lo |)(he|dije|di), como (he dicho|dije|ya), he preguntado, pregunto, mal, equivocad*, no era, no soy, otra vez, y (el|la|lo|mi), pero, en serio, hola, oiga, nadie, nada de, inutil, madre mia, olvidalo, dejelo, increible, que verguenza, por una, todavia, sigo, hablo de, he dicho, que no, esa no, ese no, eso es, si ya, sigo sin, ni caso, no me (interesa*|sirve|vale),
    sigue (sin|igual), no funciona, (de|para) que me sirve, (y eso|eso) (a mi|que|de que), no tiene nada que ver, no (es|era) (el|la) m*`,
  ),
  accepts: list(
    `gracias, vale, ok, perfecto, genial, bien, muy bien, estupendo, de acuerdo, si, entendido, claro, muy amable, bueno, listo, fenomenal, excelente, ya, exacto, ^venga, ^dale, ^adelante, ^por favor, ^haz(lo|melo), ^hagalo, ^hagamelo, ^proceda, ^confirmo, (sin|no tengo) mas preguntas, ninguna (pregunta|duda), (no)  (gracias|eso es todo|nada mas|asi esta bien|hace falta), nada mas, eso es todo,
    (justo|era) lo que (necesitaba|queria|buscaba), me queda claro, (me |)sirve`,
  ),
  recalls: list(
    `(lo|la|te lo|os lo|se lo|ya lo|ya te lo|ya se lo) (puse|he puesto|dije|he dicho|escribi|he escrito|di|he dado|acabo de (decir|poner|dar)), (esta|viene|sale|pone) (arriba|ahi arriba|en mi|mas arriba), arriba del todo, (mas|ahi|aqui) arriba, puesto arriba, dicho arriba, como (ya |)(dije|he dicho|puse|escribi|indique), ya (os|te|se|le) (lo|la|los|las) (dije|puse|di|he), en mi primer (mensaje|correo), acabamos de (hablar|decir)*, me acabas de, me acaba de, lo mismo de antes, ya dado, acabo de (decir|escribir|poner)*`,
  ),
  tried: list(
    `ya (lo |)(hice|he hecho|probe|he probado|intente|he intentado), he probado, ya esta hecho, hice (eso|las dos)`,
  ),
  stands: list(
    `(esta|estan|queda|quedan) (ya |ahora |)(activ*|operativ*|en vigor|list*), ya (esta|estan|queda|quedan|tiene|tienes)`,
  ),
  laughs: list(`haha*, jaja*, jeje*, hihi*, lol, oops*, upsi*, yay*, yipp*, wohoo*, woohoo*`),
  stung: list(`gracia, broma*, burl*, chiste*, verguenza*, sinverguenza*, disgust*, insult*, wow`),
  now: list(`ya, ahora`),
  spared: list(`nada mas`),
};
