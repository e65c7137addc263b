import type { Predicates } from './lexicon.ts';
import { predicate } from './lists.ts';

/** What Spanish says instead of "sí, está cubierto" and of "no". */
export const esPredicates: Predicates = {
  cover: predicate(
    `cubiert*, cubre*, cobertura, asegurad*, protegid*, pagad*, ampar*, a cargo`,
    `(pagamos|cubrimos|asumimos|abonamos|nos hacemos cargo|reembolsamos), (forma|forman) parte de (su|tu|la), amparad*, protegid*, corre* (de|por) (nuestra|mi) (cuenta|parte), (entra|entran) en, incluid* en (su|tu) (poliza|seguro|contrato), (su|tu) (poliza|seguro) (paga|incluye|cubre|responde), lo ponemos nosotros, va* incluid*, contempla*`,
    `excluid*, excluy*, (a|por) (su|tu) (cargo|cuenta|costa), de (su|tu) (propio |)bolsillo, queda* fuera, fuera (de|del), no (entra*|cubre*|paga*|incluye*|responde*|ampara*|se hace cargo|forma* parte), lo paga (usted|tu), sin cobertura, tendra que pagar*, no contempla*, no preve*`,
  ),
  refund: predicate(
    `reembols*, devol*, dinero`,
    `(le|te|se) (devolvemos|devuelve*|reembolsa*|abonamos|reintegra*), recupera*, todo el importe, dinero de vuelta`,
    `no (se |)(reembolsa*|devuelve*|devolvemos|recupera*), nos quedamos, se pierde, pierde* (el|su|tu), sin (derecho a |)(reembolso|devolucion), solo (un |)(vale|bono)`,
  ),
  return: predicate(
    `devol*, cambi*, retorn*`,
    `(lo|la|los|las) (puede|puedes) (devolver|cambiar), se (puede|pueden) (devolver|cambiar), (admite*|aceptamos) (devolucion*|cambio*), (recogemos|cambiamos)`,
    `no (admite*|aceptamos|se puede*|se devuelve*|se cambia*) .. (devolucion*|cambio*|), solo .. (defecto*|fallo*|averia*), sin (cambios|devolucion*), venta final, fuera de plazo`,
  ),
  need: predicate(
    `necesari*, hace falta, obligatori*, requer*, requisit*, necesit*, imprescindible`,
    `(traiga|traigan|trae|traed|lleve|lleva|presente) (el|la|su|tu|consigo|un|una), imprescindible, obligatori*, sin (el|ella|ello|eso) no, es un requisito, se exige, no se puede sin, hay que (llevar|presentar|traer), tiene que (llevar|presentar|traer), necesita (el|la|un|una|su|llevar|presentar)`,
    `sin (el|la|ticket|recibo|necesidad), no (hace falta|es (necesari*|obligatori*|imprescindible)|necesita*|se exige|se requiere), opcional, voluntari*, (basta|vale|sirve) con, puede dejar* en casa`,
  ),
  allow: predicate(
    `puedo, podemos, se puede, permitid*, posible, puede*, acepta*, admit*, mascota*, perro*, autoriza*`,
    `bienvenid*, sin problema, no hay (problema|inconveniente), adelante, faltaria mas, (los|las|lo|la|le|te) (admitimos|aceptamos|permitimos), se (admiten|permite*|puede*), cuando quiera*, a tiempo de, viajan (sin|gratis|con)`,
    `(quedarse|quedar|dejar*) (en casa|fuera), no (se |)(admite*|permite*|acepta*|aceptamos|admitimos|puede*|es posible), prohibid*, vetad*, ni hablar, imposible, solo (a partir|despues|antes|fuera), es tarde, demasiado tarde, no caben, no hay (sitio|espacio)`,
  ),
  available: predicate(
    `disponib*, stock, queda*, plazas, existencias`,
    `(nos |)quedan, (hay|tenemos) (varias|varios|alguna*|alguno*|unidades|plazas|existencias|stock|de sobra), en (la tienda|el almacen|stock|existencias), list* para (recoger|enviar)`,
    `agotad*, (se |)(nos |)ha* (agotado|acabado|terminado), no (nos |)queda*, no (hay|tenemos), complet*, sin (existencias|stock|plazas), lista de espera, descatalogad*, ya no`,
  ),
  include: predicate(
    `inclu*, va con, contien*`,
    `incluid*, va (con|en|incluid*), (viene|vienen) (con|de serie|incluid*), entra* en (el|la), en (el precio|la tarifa), forma* parte, sin coste adicional, lleva (una|un|dos), sin pagar mas`,
    `aparte, (se paga*|va*|se cobra*) (aparte|por separado|extra), adicional, suplement*, opcional, no (incluye*|va*|entra*|viene*), solo (alojamiento|habitacion), se contrata`,
  ),
  transfer: predicate(
    `transfer*, otra persona, ceder, regal*, cambio de nombre`,
    `(regalar*|ceder*|pasar*|dar*) (a|al|lo|la|se), cualquiera (puede|que), otra persona (puede|podra), a otro nombre, transferible, a quien (quiera*|desee*)`,
    `personal, intransferible, a (su|tu) nombre, nadie mas, solo (usted|tu|el titular), nominativ*`,
  ),
  work: predicate(
    `funcion*, compatib*, sirve*, vale*, soport*`,
    `funciona*, compatible*, sirve* (para|con|tambien), vale* (para|con), se lleva* bien, encaja*, en todo el mundo, en cualquier (pais|parte)`,
    `incompatible*, no (funciona*|sirve*|vale*|encaja*|es compatible|admite*), demasiado (antigu*|pequen*|grande), no trabaja con, todavia no`,
  ),
  renew: predicate(
    `renov*, automatic*, prorrog*`,
    `se (renueva*|prorroga*|alarga*), sigue, continua, automaticamente, por si sol*, seguira, otro ano`,
    `(caduca*|termina*|acaba*|finaliza*) (sol*|sin mas|y ya|ahi|automaticamente), no se (renueva*|prorroga*), pago unico, acaba* sin mas`,
  ),
  lose: predicate(
    `pierd*, perder, perdid*, borr*, afect*`,
    `se (borra*|pierde*|elimina*), de fabrica, sube, baja, desaparece*, bajaria, le bajaria, perderia`,
    `se (mantiene*|conserva*|guarda*|queda*), no se (borra*|pierde*|toca*), sigue* (igual|ahi|intact*), intact*, no (afecta*|cambia*|influye*), no se toca`,
  ),
  open: predicate(
    `abiert*, abre*, cerrad*, horario`,
    `abrimos, abiert*, las (24|veinticuatro) horas, hay alguien, atendemos`,
    `cerrad*, cerramos, no hay nadie, no abrimos`,
  ),
  valid: predicate(
    `valid*, caduc*, vigen*, vale, sirve`,
    `sigue (siendo valid*|vigente|sirviendo), aun (vale*|sirve*), se acepta*, vigente*, le (vale|sirve), te (vale|sirve)`,
    `caducad*, vencid*, ya no (vale*|sirve*|es valid*), no (vale*|sirve*|es valid*|llega), sin (valor|validez), se queda corto, renovar*`,
  ),
  expire: predicate(
    `caduca, caducan, caducar, vence, vencen, expira, expiran`,
    `caduca, caducan, vence, vencen, expira*, caducad*, vencid*, valid* (hasta|durante)`,
    `(no|nunca|jamas) (caduca*|vence*|expira*|pierde*), sin (caducidad|vencimiento|fecha de caducidad|limite), no tiene* (caducidad|vencimiento|fecha), indefinid*, para siempre, cuando (quiera|quieras)`,
  ),
  collect: predicate(
    `recog*, recoj*, domicilio, a casa`,
    `(mensajero|repartidor|transportista|alguien) .. (pasa|pasara|ira|viene|recoge*), pasa* por su casa, a por el, vamos a (su|tu) casa, en (su|tu) (puerta|casa|domicilio)`,
    `(llevarlo|dejarlo|traerlo|entregarlo) .. (usted|a un|en un|a la), tendra que (llevar*|dejar*|traer*), tiene que (llevar*|dejar*|traer*), no recogemos`,
  ),
  free: predicate(
    `gratis, gratuit*, sin coste`,
    `(ponemos|pagamos|asumimos|cubrimos) nosotros, los (ponemos|pagamos|asumimos), corre* (de|por) nuestra cuenta, sin pagar (nada|mas), invitamos`,
    `(paga|pagas|asume|abona) usted, los (paga|pagas|asume), (a|por) su (cargo|cuenta|bolsillo), corre* (de|por) su cuenta, le cobr*`,
  ),
};
