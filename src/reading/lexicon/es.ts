import { esCues } from './es-cues.ts';
import { esPredicates } from './es-predicates.ts';
import type { Lexicon } from './lexicon.ts';
import { codes, list, lists, numbers } from './lists.ts';

/** Spanish. */
export const es: Lexicon = {
  cues: esCues,
  deeds: {
    refund: list(`reembolsad*, devuelto, devuelta, devueltos, reintegrad*, abonad*, emitid*`),
    credit: list(`abonad*, acreditad*, aplicad*, sumad*, anadid*, ingresad*, bonificad*, descontad*`),
    cancel: list(`cancelad*, anulad*, dad* de baja, detenid*`),
    change: list(
      `cambiad*, modificad*, actualizad*, corregid*, trasladad*, reprogramad*, movid*, ampliad*, mejorad*, aplazad*, renovad*, portad*, aumentad*, recolocad*, reubicad*, rebajad*`,
    ),
    send: list(`enviad*, mandad*, remitid*, emitid*, de camino, en camino`),
    create: list(
      `cread*, abiert*, registrad*, tramitad*, solicitad*, reservad*, programad*, pedid*, generad*, iniciad*, presentad*, contratad*, concertad*, confirmad*, encargad*, aprobad*, hecha`,
    ),
    replace: list(`reemplazad*, sustituid*, repuest*, reenviad*, cambiad*`),
    remove: list(`eliminad*, borrad*, cerrad*, dad* de baja, quitad*, suprimid*`),
    block: list(`bloquead*, suspendid*, congelad*, desactivad*, inhabilitad*`),
    activate: list(`activad*, habilitad*, desbloquead*, conectad*, verificad*, operativ*`),
    pause: list(`pausad*, en pausa, suspendid*, en espera`),
    restore: list(`restaurad*, recuperad*, restablecid*, reparad*, arreglad*, solucionad*`),
    pay: list(`pagad*, cobrad*, abonad*, transferid*, cargad*, domiciliad*`),
  },
  nouns: {
    refund: list(`reembolso, devolucion, dinero, abono`),
    credit: list(`bono, vale, descuento, compensacion, abono`),
    cancel: list(`cancelacion, anulacion, baja`),
    change: list(`cambio, modificacion, actualizacion, renovacion, ampliacion`),
    replace: list(`sustitucion, reemplazo, reposicion, repuesto, uno nuevo, una nueva, otro, otra`),
    remove: list(`eliminacion, borrado`),
    block: list(`bloqueo`),
    activate: list(`activacion, alta`),
    pause: list(`pausa, suspension`),
    restore: list(`reparacion, restablecimiento`),
    pay: list(`pago, transferencia`),
    create: list(`registro, reclamacion, incidencia, denuncia`),
  },
  predicates: esPredicates,
  slots: {
    price: list(`precio que (ha|has|vio|viste) .. , el otro precio, la otra (tienda|oferta), otra tienda`),
    order_number: list(`numero (de|del) (pedido|su pedido|tu pedido), pedido, referencia (de|del) pedido`),
    email: list(`correo, correo electronico, e mail, email, direccion de correo`),
    phone: list(`telefono, movil, numero de (telefono|movil|contacto)`),
    postcode: list(`codigo postal`),
    address: list(`direccion, domicilio, calle`),
    name: list(`nombre, apellido, apellidos`),
    date_of_birth: list(`fecha de nacimiento`),
    product: list(
      `que (articulo|producto|modelo|pieza|aparato), cual (articulo|producto|es el articulo|es el producto), (articulo|producto) (es|se trata)`,
    ),
    amount: list(`importe, cantidad, cuanto`),
    account_number: list(`numero de (cuenta|cliente), iban`),
    booking_reference: list(`(numero|codigo|referencia|localizador) (de|de la) reserva, localizador, reserva`),
    policy_number: list(`numero de (poliza|contrato), poliza`),
    claim_number: list(`numero de (siniestro|caso|incidencia|expediente|reclamacion), siniestro`),
    card_number: list(`numero de (la |su |tu |)tarjeta, (ultimos|ultimas) (cuatro|4)`),
    serial: list(`numero de serie`),
    flight_number: list(`numero de(l|) vuelo, que vuelo`),
    date: list(`que (fecha|dia), fecha`),
    code: list(`codigo`),
    reason: list(`motivo`),
  },
  kin: lists(`
    reembolso, devolucion, devolver, reembolsar, dinero, abono, importe; entrega, llega, llegada, llegar, entregar, recibir, recibira, reparto;
    coste, costo, precio, tarifa, gratis, cuesta, cargo, gastos, comision; cancelar, cancelacion, anular, anulacion, baja; cambio, cambiar, sustituir, sustitucion;
    garantia, cubre, cobertura, cubierto; plazo, hasta, fecha, limite; retraso, demora, tarda; factura, recibo, ticket; maleta, equipaje; borrar, eliminar, supresion;
    permitido, posible, puede, admite; maximo, tope, limite;
    kilos, kilo, kg, kilogramm, kilogrammes, kilograms; kilometer, kilometres, kilometers, kilometros, km
  `),
  opens: list(`de lo contrario, pero, sino, aunque, porque, mientras, donde, si, siempre que, salvo que`),
  follows: list(`y, así, o, ni, que, excepto, salvo, cuando, pues`),
  subjects: list(`usted, su, el, la, nosotros, esto, eso`),
  numerals: numbers(`
    cero 0, un 1, una 1, uno 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14, quince 15, dieciseis 16,
    diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiuno 21, veintiun 21, veintiuna 21, veintidos 22, veintitres 23, veinticuatro 24, veinticinco 25, veintiseis 26, veintisiete 27, veintiocho 28, veintinueve 29, treinta 30, cuarenta 40, cincuenta 50,
    sesenta 60, setenta 70, ochenta 80, noventa 90, cien 100, ciento 100, doscientos 200, doscientas 200, trescientos 300, trescientas 300, cuatrocientos 400, cuatrocientas 400, quinientos 500, quinientas 500, seiscientos 600, seiscientas 600, setecientos 700, setecientas 700, ochocientos 800, ochocientas 800, novecientos 900, novecientas 900, mil 1000, millon 1000000, millones 1000000, docena 12
  `),
  units: {
    minute: list(`minuto, minutos, min`),
    hour: list(`hora, horas, h`),
    day: list(`dia, dias`),
    night: list(`noche, noches`),
    week: list(`semana, semanas`),
    month: list(`mes, meses`),
    year: list(`ano, anos`),
  },
  working: list(`habiles, laborables, naturales`),
  months: lists(`
    enero, ene; febrero, feb; marzo, mar; abril, abr; mayo, may; junio, jun; julio, jul; agosto, ago; septiembre, sep, sept, setiembre; octubre, oct; noviembre, nov; diciembre, dic
  `),
  weekdays: lists(`domingo; lunes; martes; miercoles; jueves; viernes; sabado`),
  days: numbers(`hoy 0, manana 1, ayer -1, pasado manana 2, anteayer -2`),
  next: list(`proximo, proxima, que viene`),
  middle: list(`mediados de`),
  currencies: codes(
    `euro EUR, euros EUR, eur EUR, dolar USD, dolares USD, usd USD, libra GBP, libras GBP, pesos MXN, centimos cent`,
  ),
  slight: ['tiempo', 'nuevo', 'nueva', 'dia', 'dias', 'vuelta', 'numero'],
  empty: list(`
    el, la, los, las, un, una, unos, unas, de, del, a, al, en, con, por, para, sin, sobre, y, o, e, u, que, se, su, sus, mi, mis, tu, tus, me, te, le, les, lo, nos, os, es, son, ser, esta, estan, hay, ha, han, he, hemos, no, si, ya, muy, mas, pero, como, cuando, donde, cual, quien, este, esto, ese, eso, esa, todo, todos, hola, gracias, favor, buenos, buenas, dias, tardes, usted, ustedes, yo, puede, puedo, quiero, quisiera, tengo, tiene, numero, pedido, tambien, aqui, ahora, desde, hasta, entre, hoy
  `),
};
