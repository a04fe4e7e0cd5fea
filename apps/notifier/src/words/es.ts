import type { Words } from './words.ts';

/** What guests and hotels read in Spanish. */
export const es: Words = {
  locale: 'es-ES',
  nights: (count) => (count === 1 ? '1 noche' : `${count} noches`),
  rooms: (count) => (count === 1 ? '1 habitación' : `${count} habitaciones`),
  clock: (time, date, zone) => `${date} a las ${time} (${zone})`,
  dear: (name) => `Hola, ${name}:`,
  dearHotel: (hotel) => `A la recepción de ${hotel}:`,
  footer: (number) =>
    `Este mensaje trata de la reserva ${number}. Indique el número cuando nos escriba o escriba al hotel.`,
  footerHotel: (number) =>
    `Este mensaje trata de la reserva ${number}, hecha a través de Holdfast. Indique el número cuando nos escriba.`,
  stay: {
    checkIn: 'Llegada',
    checkOut: 'Salida',
    from: (weekday, time) => `${weekday}, a partir de las ${time}`,
    until: (weekday, time) => `${weekday}, hasta las ${time}`,
    number: 'Número de reserva',
    length: 'Estancia',
    rooms: 'Habitaciones',
    guests: 'Huéspedes',
    price: 'Precio',
    guest: 'Huésped',
    requests: 'Deseos',
  },
  price: {
    heading: 'Recibo',
    total: 'Total',
    byCard: (date) => `Pagado con tarjeta el ${date}`,
    byPoints: (points) => `Pagado con ${points} puntos`,
    longerStay: 'Descuento por estancia larga',
    promotion: (code) => `Promoción ${code}`,
    allIncluded: 'Todos los impuestos y cargos obligatorios están incluidos.',
    included: (list) => `El total incluye ${list}; no se le añade nada obligatorio.`,
  },
  cancellation: {
    heading: 'Si cambian sus planes',
    nonRefundable: 'Este precio no es reembolsable: si cancela, no se le devuelve nada.',
    nothing: 'Si cancela, el precio no se devuelve.',
    whole: (until, refund) => `Si cancela antes del ${until}, se le devuelve el total de ${refund}.`,
    part: (until, refund) => `Si cancela antes del ${until}, se le devuelven ${refund}.`,
    after: 'Después, el precio no se devuelve.',
    clock: 'Las horas son las del hotel.',
  },
  reasons: {
    ROOM_NOT_AVAILABLE:
      'Mientras reservábamos, se ocuparon las últimas habitaciones de este tipo en al menos una de sus noches.',
    PAYMENT_DECLINED:
      'Su banco rechazó el pago. A nosotros no nos dice por qué, pero a usted sí puede decírselo.',
    PAYMENT_NOT_CAPTURABLE: 'Su banco retiró la autorización antes de que el pago pudiera completarse.',
    PAYMENT_FAILED: 'El pago no pudo completarse, así que no hemos mantenido las habitaciones a su nombre.',
    HOLD_EXPIRED:
      'Le guardamos las habitaciones, pero no se completó ningún pago antes de que terminara el plazo.',
    CANCELLED_ON_REQUEST: 'Usted nos pidió cancelar esta reserva.',
    DEPENDENCY_UNAVAILABLE:
      'Uno de los sistemas que necesita una reserva no respondió a tiempo. Fue cosa nuestra, no suya.',
    STEP_UNDONE:
      'Un paso de la reserva no pudo completarse, así que la hemos deshecho entera. Fue cosa nuestra, no suya.',
  },
  declines: {
    insufficient_funds: 'Su banco rechazó el pago porque no había saldo suficiente en la tarjeta.',
    expired_card: 'Su banco rechazó el pago porque la tarjeta ha caducado.',
    incorrect_cvc: 'Su banco rechazó el pago porque el código de seguridad no coincidía.',
    incorrect_number: 'Su banco rechazó el pago porque el número de la tarjeta no es correcto.',
    authentication_required: 'Su banco le pidió que aprobara el pago, y la aprobación no llegó.',
    processing_error: 'Su banco no pudo procesar el pago en ese momento.',
  },
  cancelledBy: {
    GUEST: 'Usted nos pidió cancelar esta reserva.',
    PARTNER: 'El servicio con el que reservó canceló esta reserva por usted.',
    SUPPORT: 'Nuestro servicio de atención canceló esta reserva.',
    HOTEL: 'El hotel ha tenido que cancelar esta reserva. Lo sentimos.',
    SYSTEM: 'Esta reserva se ha cancelado.',
  },
  money: {
    nothing: 'No se ha cobrado nada.',
    released: (amount) =>
      `No se ha cobrado nada. Su banco había apartado ${amount}; ya lo hemos liberado. Su banco puede tardar unos días en mostrarlo.`,
    releasing: (amount) =>
      `No se ha cobrado nada. Su banco había apartado ${amount}; se está liberando. Su banco puede tardar unos días en mostrarlo.`,
    chargedBack: (amount) =>
      `Su banco le devolvió ${amount} cuando usted reclamó el cargo; no se devuelve nada más.`,
    kept: (amount) => `Usted pagó ${amount}. Según las condiciones de cancelación, no se devuelve nada.`,
    refunded: (amount) =>
      `Hemos devuelto ${amount} a su tarjeta. Los bancos suelen tardar de 5 a 10 días en mostrarlo.`,
    refunding: (amount) =>
      `Estamos devolviendo ${amount} a la tarjeta con la que pagó. Los bancos suelen tardar de 5 a 10 días en mostrarlo.`,
    heading: 'Su dinero',
    paid: 'Pagado',
    fee: 'Gastos de cancelación',
    refund: 'Devolución',
    pointsBack: (points) => `Los ${points} puntos que gastó están de nuevo en su cuenta.`,
  },
  rules: {
    heading: 'Normas de la casa, en palabras del hotel',
    arrival: 'Recepción',
    checkIn: 'Llegada',
    checkOut: 'Salida',
    pets: 'Mascotas',
    smoking: 'Tabaco',
    parking: 'Aparcamiento',
    children: 'Niños',
    quiet: 'Horas de silencio',
    parties: 'Fiestas',
  },
  compare: {
    before: 'Antes',
    now: 'Ahora',
    dates: (from, to) => `del ${from} al ${to}`,
  },
  whatNow: 'Qué puede hacer ahora',
  guest: {
    confirmed: {
      subject: (f) => `Confirmado: ${f.hotel}, ${f.checkIn.date} (reserva ${f.number})`,
      title: 'Su estancia está reservada',
      state: 'Confirmado y pagado',
      lead: (f) =>
        `${f.hotel} le espera. Sus habitaciones están reservadas y pagadas; no tiene que hacer nada más antes de llegar.`,
      arrivalHeading: 'Cuando llegue',
      arrival: (f) =>
        `Vaya a la recepción a partir de las ${f.checkIn.time}, diga el número de reserva ${f.number} y muestre un documento de identidad de la persona a cuyo nombre está la reserva.`,
    },
    rejected: {
      subject: (f) => `No hemos podido reservar ${f.hotel} (reserva ${f.number})`,
      title: 'No hemos podido reservar su estancia',
      state: 'Sin reservar',
      anotherCard:
        'Puede reservar otra vez con otra tarjeta. Mientras tanto no se guardan las habitaciones, así que conviene hacerlo pronto.',
      ourFault: 'Puede reservar otra vez sin más; sentimos las molestias.',
      other:
        'Quizá queden libres otros tipos de habitación en este hotel, u otras fechas. Puede reservar otra vez cuando quiera.',
      stay: 'Lo que pidió',
    },
    expired: {
      subject: (f) => `Su opción en ${f.hotel} ha terminado (reserva ${f.number})`,
      title: 'Su opción ha terminado',
      state: 'Caducado',
      lead: 'Las habitaciones vuelven a estar libres para otros.',
      next: 'Si todavía quiere venir, reserve otra vez y pague mientras se guardan las habitaciones; los precios y las habitaciones libres pueden haber cambiado.',
      stay: 'Lo que le guardábamos',
    },
    cancelled: {
      subject: (f) => `Cancelado: ${f.hotel} (reserva ${f.number})`,
      title: 'Su reserva está cancelada',
      state: 'Cancelado',
      lead: (f) => `Las habitaciones se han devuelto y ${f.hotel} ya no le espera.`,
      next: 'No tiene que hacer nada. Si aun así quiere venir, puede reservar otra vez; los precios y las habitaciones libres pueden haber cambiado.',
      stay: 'Lo que se ha cancelado',
    },
    changed: {
      subject: (f) => `Cambiado: ${f.hotel}, ahora ${f.checkIn.date} (reserva ${f.number})`,
      title: 'Su estancia ha cambiado',
      state: 'Cambiado',
      lead: (f) => `${f.hotel} le espera en las nuevas fechas. Todo lo demás sigue como se acordó.`,
      charged: (amount) => `La nueva estancia cuesta ${amount} más. Los hemos cobrado a su tarjeta.`,
      same: 'El precio sigue siendo el mismo.',
      stay: 'Su estancia ahora',
      table: 'Lo que ha cambiado',
    },
    moved: {
      subject: (f) => `Su estancia se ha trasladado: ${f.hotel} (reserva ${f.number})`,
      title: 'Ahora tiene otras habitaciones',
      state: 'Trasladado',
      lead: (f) =>
        `Lo sentimos: las habitaciones que había reservado no están disponibles. Ahora tiene ${f.roomNames} en ${f.hotel}, en las mismas fechas y sin coste adicional.`,
      compensation: (amount) =>
        `Por las molestias le devolvemos ${amount} a la tarjeta con la que pagó. Los bancos suelen tardar de 5 a 10 días en mostrarlo.`,
      stay: 'Dónde se aloja ahora',
      next: 'Vaya directamente al hotel que figura arriba; le espera. Si no le conviene, escríbanos antes de viajar.',
    },
    noShow: {
      subject: (f) => `Le echamos de menos: ${f.hotel} (reserva ${f.number})`,
      title: 'Usted no llegó',
      state: 'No presentado',
      lead: (f) =>
        `${f.hotel} nos comunica que usted no llegó el ${f.checkIn.date}. La reserva ha terminado y ya no se le guardan las habitaciones.`,
      next: 'Si sí se alojó allí, escríbanos e indique el número de reserva: lo arreglaremos.',
      stay: 'Lo que estaba reservado',
    },
    refundAsked: {
      subject: (f) => `Su devolución está en marcha (reserva ${f.number})`,
      title: 'Su devolución está en marcha',
      state: 'Devolución iniciada',
      lead: (amount) =>
        `Estamos devolviendo ${amount} a la tarjeta con la que pagó. Le escribiremos de nuevo cuando los tenga su banco.`,
    },
    refundDone: {
      subject: (f) => `Devuelto: ${f.hotel} (reserva ${f.number})`,
      title: 'Su devolución está en camino',
      state: 'Devuelto',
      lead: (amount) =>
        `Hemos devuelto ${amount} a la tarjeta con la que pagó. Los bancos suelen tardar de 5 a 10 días en mostrarlo.`,
    },
    refundFailed: {
      subject: (f) => `Su devolución aún no ha llegado (reserva ${f.number})`,
      title: 'Su banco no aceptó la devolución',
      state: 'Devolución retrasada',
      lead: (amount) =>
        `Intentamos devolverle ${amount}, y el banco de su tarjeta los rechazó. El dinero sigue siendo suyo.`,
      next: 'No tiene que hacer nada: nuestro servicio de atención se ocupa de ello y le escribirá. Si la tarjeta ya no existe, díganoslo para que busquemos otra vía.',
    },
    refundTable: {
      heading: 'La devolución',
      amount: 'Importe',
      to: 'Destino',
      card: 'La tarjeta con la que pagó',
      soFar: 'Devuelto en total',
    },
    reminder: {
      subject: (f) =>
        `Pronto: ${f.hotel}, ${f.checkIn.date} a partir de las ${f.checkIn.time} (reserva ${f.number})`,
      title: 'Su estancia empieza pronto',
      state: 'Recordatorio',
      lead: (f) =>
        `${f.hotel} le espera el ${f.checkIn.weekday} ${f.checkIn.date}, a partir de las ${f.checkIn.time}. Todo está pagado.`,
    },
    review: {
      subject: (f) => `¿Qué tal ${f.hotel}? (reserva ${f.number})`,
      title: '¿Qué tal su estancia?',
      state: 'Gracias por su visita',
      lead: (f) =>
        `Esperamos que lo haya pasado bien en ${f.hotel}. ¿Qué diría a quienes piensan alojarse allí? Unas frases les ayudan, y también al hotel.`,
      button: 'Escribir una opinión',
      stay: 'Su estancia',
    },
    waiting: {
      subject: (f) => `Hay una habitación libre: ${f.hotel}, ${f.checkIn.date} (reserva ${f.number})`,
      title: 'La habitación que espera está libre',
      state: 'Guardado para usted',
      lead: (f) => `${f.roomNames} en ${f.hotel} ha quedado libre, y le toca a usted en la lista de espera.`,
      until: (instant) =>
        `Se lo guardamos hasta el ${instant}. Si no paga hasta entonces, preguntamos a la siguiente persona.`,
      button: 'Ver y pagar',
      stay: 'Lo que le guardamos',
    },
  },
  hotel: {
    confirmed: {
      subject: (f) => `Nueva reserva ${f.number}: ${f.checkIn.date}, ${f.rooms}`,
      title: 'Tienen una nueva reserva',
      state: 'Confirmado y pagado',
      lead: (f) =>
        `${f.guestName} ha reservado ${f.roomNames} para ${f.nights}. La estancia está pagada; la llegada es el ${f.checkIn.date} a partir de las ${f.checkIn.time}.`,
    },
    cancelled: {
      subject: (f) => `Cancelado: reserva ${f.number}, ${f.checkIn.date}`,
      title: 'Se ha cancelado una reserva',
      state: 'Cancelado',
      lead: (f) => `${f.guestName} no viene. Las habitaciones vuelven a estar a la venta.`,
    },
    changed: {
      subject: (f) => `Cambiado: reserva ${f.number}, ahora ${f.checkIn.date}`,
      title: 'Ha cambiado una reserva',
      state: 'Cambiado',
      lead: (f) =>
        `${f.guestName} ha cambiado su estancia. Las noches que ya no se necesitan vuelven a estar a la venta.`,
    },
    moved: {
      subject: (f) => `Trasladado a su hotel: reserva ${f.number}, ${f.checkIn.date}`,
      title: 'Un huésped tiene otras habitaciones',
      state: 'Trasladado',
      lead: (f) =>
        `${f.guestName} tiene ahora ${f.roomNames} con ustedes, para ${f.nights}. La estancia está pagada; la llegada es el ${f.checkIn.date} a partir de las ${f.checkIn.time}.`,
    },
    movedAway: {
      subject: (f) => `Trasladado a otro hotel: reserva ${f.number}, ${f.checkIn.date}`,
      title: 'Un huésped se aloja en otro lugar',
      state: 'Trasladado',
      lead: (f) =>
        `${f.guestName}, con llegada prevista el ${f.checkIn.date}, tiene habitaciones en otro hotel. Ya no hay que esperar su llegada; las habitaciones vuelven a estar libres.`,
    },
    noShow: {
      subject: (f) => `No presentado: reserva ${f.number}, ${f.checkIn.date}`,
      title: 'Un huésped no llegó',
      state: 'No presentado',
      lead: (f) =>
        `La reserva de ${f.guestName} consta como no presentada. Las noches restantes vuelven a estar a la venta.`,
    },
    fee: 'Retenido según las condiciones',
    given: 'Devuelto al huésped',
    stay: 'La reserva',
  },
  sms: {
    confirmed: (f) => `Holdfast: ${f.hotel} está reservado, ${f.dates}. Reserva ${f.number}.`,
    cancelled: (f) =>
      `Holdfast: su reserva ${f.number} en ${f.hotel}, ${f.dates}, está cancelada. Detalles por correo.`,
    changed: (f) => `Holdfast: su estancia en ${f.hotel} es ahora ${f.dates}. Reserva ${f.number}.`,
    moved: (f) => `Holdfast: ahora se aloja en ${f.hotel}, ${f.address}, ${f.dates}. Reserva ${f.number}.`,
    reminder: (f) =>
      `Holdfast: ${f.hotel}, ${f.address}, le espera el ${f.checkIn.date} a partir de las ${f.checkIn.time}. Reserva ${f.number}.`,
    waiting: (f, until, url) =>
      `Holdfast: le guardamos una habitación en ${f.hotel} hasta el ${until}: ${url}`,
  },
};
