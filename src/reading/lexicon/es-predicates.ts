import type { Predicates } from './lexicon.ts';
import { predicate } from './lists.ts';

/** What Spanish says instead of "sí, está cubierto" and of "no". */
export const esPredicates: Predicates = {
  cover: predicate(
    `cubiert*, cubre*, cobertura, asegurad*, protegid*, pagad*, ampar*, a cargo`,
    `(pagamos|cubrimos|asumimos|abonamos|nos hacemos cargo|reembolsamos), (forma|forman) parte de (su|tu|la), amparad*, protegid*, corre* (de|por) (nuestra|mi) (cuenta|parte), (entra|entran) en, incluid* en (su|tu) (poliza|seguro|contrato), (su|tu) (poliza|seguro) (paga|incluye|cubre|responde), lo ponemos nosotros`,
    `excluid*, excluy*, (a|por) (su|tu) (cargo|cuenta|costa), de (su|tu) (propio |)bolsillo, queda* fuera, fuera (de|del), no (entra*|cubre*|paga*|incluye*|responde*|ampara*|se hace cargo|forma* parte), lo paga (usted|tu), sin cobertura, tendra que pagar*`,
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
    `bienvenid*, sin problema, no hay (problema|inconveniente), adelante, faltaria mas, (los|las|lo|la|le|te) (admitimos|aceptamos|permitimos), se (admiten|permite*|puede*), cuando quiera*`,
    `(quedarse|quedar|dejar*) (en casa|fuera), no (se |)(admite*|permite*|acepta*|aceptamos|admitimos|puede*|es posible), prohibid*, vetad*, ni hablar, imposible, solo (a partir|despues|antes|fuera)`,
  ),
  available: predicate(
    `disponib*, stock, queda*, plazas, existencias`,
    `(nos |)quedan, (hay|tenemos) (varias|varios|alguna*|alguno*|unidades|plazas|existencias|stock|de sobra), en (la tienda|el almacen|stock|existencias), list* para (recoger|enviar)`,
    `agotad*, (se |)(nos |)ha* (agotado|acabado|terminado), no (nos |)queda*, no (hay|tenemos), complet*, sin (existencias|stock|plazas), lista de espera, descatalogad*, ya no`,
  ),
  include: predicate(
    `inclu*, va con, contien*`,
    `incluid*, va (con|en|incluid*), (viene|vienen) (con|de serie|incluid*), entra* en (el|la), en (el precio|la tarifa), forma* parte, sin coste adicional`,
    `aparte, (se paga*|va*|se cobra*) (aparte|por separado|extra), adicional, suplement*, opcional, no (incluye*|va*|entra*|viene*), solo (alojamiento|habitacion), se contrata`,
  ),
  transfer: predicate(
    `transfer*, otra persona, ceder, regal*, cambio de nombre`,
    `(regalar*|ceder*|pasar*|dar*) (a|al|lo|la|se), cualquiera (puede|que), otra persona (puede|podra), a otro nombre, transferible`,
    `personal, intransferible, a (su|tu) nombre, nadie mas, solo (usted|tu|el titular), nominativ*`,
  ),
  work: predicate(
    `funcion*, compatib*, sirve*, vale*, soport*`,
    `funciona*, compatible*, sirve* (para|con|tambien), vale* (para|con), se lleva* bien, encaja*`,
    `incompatible*, no (funciona*|sirve*|vale*|encaja*|es compatible|admite*), demasiado (antigu*|pequen*|grande)`,
  ),
  renew: predicate(
    `renov*, automatic*, prorrog*`,
    `se (renueva*|prorroga*|alarga*), sigue, continua, automaticamente, por si sol*`,
    `(caduca*|termina*|acaba*|finaliza*) (sol*|sin mas|y ya|ahi|automaticamente), no se (renueva*|prorroga*), pago unico`,
  ),
  lose: predicate(
    `pierd*, perder, perdid*, borr*, afect*`,
    `se (borra*|pierde*|elimina*), de fabrica, sube, baja, desaparece*`,
    `se (mantiene*|conserva*|guarda*|queda*), no se (borra*|pierde*|toca*), sigue* (igual|ahi|intact*), intact*, no (afecta*|cambia*|influye*)`,
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
};
