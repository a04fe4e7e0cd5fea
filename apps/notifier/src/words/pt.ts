import type { Words } from './words.ts';

/** What guests and hotels read in Portuguese. */
export const pt: Words = {
  locale: 'pt-PT',
  nights: (count) => (count === 1 ? '1 noite' : `${count} noites`),
  rooms: (count) => (count === 1 ? '1 quarto' : `${count} quartos`),
  clock: (time, date, zone) => `${date} às ${time} (${zone})`,
  dear: (name) => `Olá, ${name},`,
  dearHotel: (hotel) => `À receção de ${hotel},`,
  footer: (number) =>
    `Esta mensagem é sobre a reserva ${number}. Indique o número sempre que nos escrever ou escrever ao hotel.`,
  footerHotel: (number) =>
    `Esta mensagem é sobre a reserva ${number}, feita através da Holdfast. Indique o número sempre que nos escrever.`,
  stay: {
    checkIn: 'Entrada',
    checkOut: 'Saída',
    from: (weekday, time) => `${weekday}, a partir das ${time}`,
    until: (weekday, time) => `${weekday}, até às ${time}`,
    number: 'Número da reserva',
    length: 'Estadia',
    rooms: 'Quartos',
    guests: 'Hóspedes',
    price: 'Preço',
    guest: 'Hóspede',
    requests: 'Pedidos',
  },
  price: {
    heading: 'Recibo',
    total: 'Total',
    byCard: (date) => `Pago com cartão a ${date}`,
    byPoints: (points) => `Pago com ${points} pontos`,
    longerStay: 'Desconto para estadias longas',
    promotion: (code) => `Promoção ${code}`,
    allIncluded: 'Todos os impostos e taxas obrigatórios estão incluídos.',
    included: (list) => `O total inclui ${list}; nada de obrigatório lhe é acrescentado.`,
  },
  cancellation: {
    heading: 'Se os seus planos mudarem',
    nonRefundable: 'Este preço não é reembolsável: se cancelar, nada lhe é devolvido.',
    nothing: 'Se cancelar, o preço não é reembolsado.',
    whole: (until, refund) => `Cancele antes de ${until} e recebe de volta a totalidade de ${refund}.`,
    part: (until, refund) => `Cancele antes de ${until} e recebe ${refund} de volta.`,
    after: 'Depois disso, o preço não é reembolsado.',
    clock: 'As horas são as do hotel.',
  },
  reasons: {
    ROOM_NOT_AVAILABLE:
      'Enquanto reservávamos, os últimos quartos deste tipo foram ocupados em pelo menos uma das suas noites.',
    PAYMENT_DECLINED: 'O seu banco recusou o pagamento. A nós não diz porquê, mas a si pode dizer.',
    PAYMENT_NOT_CAPTURABLE: 'O seu banco retirou a autorização antes de o pagamento poder ser concluído.',
    PAYMENT_FAILED: 'O pagamento não pôde ser concluído, por isso não mantivemos os quartos em seu nome.',
    HOLD_EXPIRED: 'Guardámos os quartos para si, mas nenhum pagamento foi concluído antes do fim do prazo.',
    CANCELLED_ON_REQUEST: 'Pediu-nos que cancelássemos esta reserva.',
    DEPENDENCY_UNAVAILABLE:
      'Um dos sistemas de que uma reserva precisa não respondeu a tempo. Foi do nosso lado, não do seu.',
    STEP_UNDONE:
      'Um passo da reserva não pôde ser concluído, por isso desfizemos tudo. Foi do nosso lado, não do seu.',
  },
  declines: {
    insufficient_funds: 'O seu banco recusou o pagamento porque o cartão não tinha saldo suficiente.',
    expired_card: 'O seu banco recusou o pagamento porque o cartão expirou.',
    incorrect_cvc: 'O seu banco recusou o pagamento porque o código de segurança não coincidia.',
    incorrect_number: 'O seu banco recusou o pagamento porque o número do cartão não está certo.',
    authentication_required: 'O seu banco pediu-lhe que aprovasse o pagamento, e a aprovação não chegou.',
    processing_error: 'O seu banco não conseguiu processar o pagamento naquele momento.',
  },
  cancelledBy: {
    GUEST: 'Pediu-nos que cancelássemos esta reserva.',
    PARTNER: 'O serviço através do qual reservou cancelou esta reserva por si.',
    SUPPORT: 'O nosso apoio ao cliente cancelou esta reserva.',
    HOTEL: 'O hotel teve de cancelar esta reserva. Lamentamos.',
    SYSTEM: 'Esta reserva foi cancelada.',
  },
  money: {
    nothing: 'Nada foi cobrado.',
    released: (amount) =>
      `Nada foi cobrado. O seu banco tinha posto ${amount} de parte; já libertámos esse valor. O seu banco pode demorar alguns dias a mostrá-lo.`,
    releasing: (amount) =>
      `Nada foi cobrado. O seu banco tinha posto ${amount} de parte; esse valor está a ser libertado. O seu banco pode demorar alguns dias a mostrá-lo.`,
    chargedBack: (amount) =>
      `O seu banco devolveu-lhe ${amount} quando contestou o pagamento; nada mais é reembolsado.`,
    kept: (amount) => `Pagou ${amount}. Segundo as condições de cancelamento, nada é reembolsado.`,
    refunded: (amount) =>
      `Reembolsámos ${amount} para o seu cartão. Os bancos costumam demorar 5 a 10 dias a mostrá-lo.`,
    refunding: (amount) =>
      `Estamos a reembolsar ${amount} para o cartão com que pagou. Os bancos costumam demorar 5 a 10 dias a mostrá-lo.`,
    heading: 'O seu dinheiro',
    paid: 'Pago',
    fee: 'Taxa de cancelamento',
    refund: 'Reembolso',
    pointsBack: (points) => `Os ${points} pontos que gastou estão de novo na sua conta.`,
  },
  rules: {
    heading: 'Regras da casa, nas palavras do hotel',
    arrival: 'Chegada',
    checkIn: 'Entrada',
    checkOut: 'Saída',
    pets: 'Animais',
    smoking: 'Fumar',
    parking: 'Estacionamento',
    children: 'Crianças',
    quiet: 'Horas de silêncio',
    parties: 'Festas',
  },
  compare: {
    before: 'Antes',
    now: 'Agora',
    dates: (from, to) => `de ${from} a ${to}`,
  },
  whatNow: 'O que pode fazer agora',
  guest: {
    confirmed: {
      subject: (f) => `Confirmado: ${f.hotel}, ${f.checkIn.date} (reserva ${f.number})`,
      title: 'A sua estadia está reservada',
      state: 'Confirmado e pago',
      lead: (f) =>
        `${f.hotel} espera por si. Os seus quartos estão reservados e pagos; não há mais nada a fazer antes de chegar.`,
      arrivalHeading: 'Quando chegar',
      arrival: (f) =>
        `Dirija-se à receção a partir das ${f.checkIn.time}, indique o número de reserva ${f.number} e mostre um documento de identificação da pessoa em nome de quem está a reserva.`,
    },
    rejected: {
      subject: (f) => `Não conseguimos reservar ${f.hotel} (reserva ${f.number})`,
      title: 'Não conseguimos reservar a sua estadia',
      state: 'Não reservado',
      anotherCard:
        'Pode reservar de novo com outro cartão. Entretanto os quartos não ficam guardados, por isso convém fazê-lo em breve.',
      ourFault: 'Pode simplesmente reservar de novo; lamentamos o incómodo.',
      other:
        'Outros tipos de quarto neste hotel, ou outras datas, podem ainda estar livres. Pode reservar de novo a qualquer momento.',
      stay: 'O que pediu',
    },
    expired: {
      subject: (f) => `A sua opção em ${f.hotel} terminou (reserva ${f.number})`,
      title: 'A sua opção terminou',
      state: 'Expirado',
      lead: 'Os quartos estão de novo livres para outros.',
      next: 'Se ainda quiser vir, reserve de novo e pague enquanto os quartos estão guardados; os preços e os quartos livres podem ter mudado.',
      stay: 'O que estava guardado para si',
    },
    cancelled: {
      subject: (f) => `Cancelado: ${f.hotel} (reserva ${f.number})`,
      title: 'A sua reserva está cancelada',
      state: 'Cancelado',
      lead: (f) => `Os quartos foram devolvidos e ${f.hotel} já não espera por si.`,
      next: 'Não precisa de fazer nada. Se ainda quiser vir, pode reservar de novo; os preços e os quartos livres podem ter mudado.',
      stay: 'O que foi cancelado',
    },
    changed: {
      subject: (f) => `Alterado: ${f.hotel}, agora ${f.checkIn.date} (reserva ${f.number})`,
      title: 'A sua estadia foi alterada',
      state: 'Alterado',
      lead: (f) => `${f.hotel} espera por si nas novas datas. Tudo o resto fica como combinado.`,
      charged: (amount) => `A nova estadia custa mais ${amount}. Cobrámos esse valor no seu cartão.`,
      same: 'O preço mantém-se.',
      stay: 'A sua estadia agora',
      table: 'O que mudou',
    },
    moved: {
      subject: (f) => `A sua estadia mudou de lugar: ${f.hotel} (reserva ${f.number})`,
      title: 'Tem agora outros quartos',
      state: 'Transferido',
      lead: (f) =>
        `Lamentamos: os quartos que tinha reservado não estão disponíveis. Tem agora ${f.roomNames} em ${f.hotel}, nas mesmas datas e sem custo adicional.`,
      compensation: (amount) =>
        `Pelo incómodo, estamos a reembolsar ${amount} para o cartão com que pagou. Os bancos costumam demorar 5 a 10 dias a mostrá-lo.`,
      stay: 'Onde fica agora',
      next: 'Vá diretamente para o hotel acima indicado; espera por si. Se não lhe convier, escreva-nos antes de viajar.',
    },
    noShow: {
      subject: (f) => `Sentimos a sua falta: ${f.hotel} (reserva ${f.number})`,
      title: 'Não chegou',
      state: 'Não compareceu',
      lead: (f) =>
        `${f.hotel} informa-nos de que não chegou a ${f.checkIn.date}. A reserva terminou e os quartos já não estão guardados para si.`,
      next: 'Se afinal lá ficou, escreva-nos e indique o número da reserva: resolvemos o assunto.',
      stay: 'O que estava reservado',
    },
    refundAsked: {
      subject: (f) => `O seu reembolso está em curso (reserva ${f.number})`,
      title: 'O seu reembolso está em curso',
      state: 'Reembolso iniciado',
      lead: (amount) =>
        `Estamos a reembolsar ${amount} para o cartão com que pagou. Voltamos a escrever quando o seu banco os tiver.`,
    },
    refundDone: {
      subject: (f) => `Reembolsado: ${f.hotel} (reserva ${f.number})`,
      title: 'O seu reembolso vai a caminho',
      state: 'Reembolsado',
      lead: (amount) =>
        `Reembolsámos ${amount} para o cartão com que pagou. Os bancos costumam demorar 5 a 10 dias a mostrá-lo.`,
    },
    refundFailed: {
      subject: (f) => `O seu reembolso ainda não chegou (reserva ${f.number})`,
      title: 'O seu banco não aceitou o reembolso',
      state: 'Reembolso atrasado',
      lead: (amount) =>
        `Tentámos reembolsar ${amount}, e o banco do seu cartão devolveu-os. O dinheiro continua a ser seu.`,
      next: 'Não precisa de fazer nada: o nosso apoio ao cliente está a tratar do assunto e entrará em contacto consigo. Se o cartão já não existe, diga-nos, para encontrarmos outra forma.',
    },
    refundTable: {
      heading: 'O reembolso',
      amount: 'Valor',
      to: 'Destino',
      card: 'O cartão com que pagou',
      soFar: 'Reembolsado no total',
    },
    reminder: {
      subject: (f) =>
        `Em breve: ${f.hotel}, ${f.checkIn.date} a partir das ${f.checkIn.time} (reserva ${f.number})`,
      title: 'A sua estadia começa em breve',
      state: 'Lembrete',
      lead: (f) =>
        `${f.hotel} espera por si: ${f.checkIn.weekday}, ${f.checkIn.date}, a partir das ${f.checkIn.time}. Está tudo pago.`,
    },
    review: {
      subject: (f) => `Que tal foi ${f.hotel}? (reserva ${f.number})`,
      title: 'Que tal foi a sua estadia?',
      state: 'Obrigado pela visita',
      lead: (f) =>
        `Esperamos que tenha passado bons momentos em ${f.hotel}. O que diria a quem pensa lá ficar? Algumas frases ajudam-nos, e ajudam o hotel.`,
      button: 'Escrever uma avaliação',
      stay: 'A sua estadia',
    },
    waiting: {
      subject: (f) => `Há um quarto livre: ${f.hotel}, ${f.checkIn.date} (reserva ${f.number})`,
      title: 'O quarto por que espera está livre',
      state: 'Guardado para si',
      lead: (f) => `${f.roomNames} em ${f.hotel} ficou livre, e é a sua vez na lista de espera.`,
      until: (instant) =>
        `Guardamos o lugar para si até ${instant}. Se não pagar até lá, perguntamos à pessoa seguinte.`,
      button: 'Ver e pagar',
      stay: 'O que está guardado para si',
    },
  },
  hotel: {
    confirmed: {
      subject: (f) => `Nova reserva ${f.number}: ${f.checkIn.date}, ${f.rooms}`,
      title: 'Tem uma nova reserva',
      state: 'Confirmado e pago',
      lead: (f) =>
        `${f.guestName} reservou ${f.roomNames} para ${f.nights}. A estadia está paga; a chegada é a ${f.checkIn.date} a partir das ${f.checkIn.time}.`,
    },
    cancelled: {
      subject: (f) => `Cancelado: reserva ${f.number}, ${f.checkIn.date}`,
      title: 'Uma reserva foi cancelada',
      state: 'Cancelado',
      lead: (f) => `${f.guestName} já não vem. Os quartos estão de novo à venda.`,
    },
    changed: {
      subject: (f) => `Alterado: reserva ${f.number}, agora ${f.checkIn.date}`,
      title: 'Uma reserva foi alterada',
      state: 'Alterado',
      lead: (f) =>
        `${f.guestName} alterou a estadia. As noites que já não são precisas estão de novo à venda.`,
    },
    moved: {
      subject: (f) => `Transferido para si: reserva ${f.number}, ${f.checkIn.date}`,
      title: 'Um hóspede recebeu outros quartos',
      state: 'Transferido',
      lead: (f) =>
        `${f.guestName} tem agora ${f.roomNames} no seu hotel, para ${f.nights}. A estadia está paga; a chegada é a ${f.checkIn.date} a partir das ${f.checkIn.time}.`,
    },
    movedAway: {
      subject: (f) => `Transferido para outro hotel: reserva ${f.number}, ${f.checkIn.date}`,
      title: 'Um hóspede fica noutro lugar',
      state: 'Transferido',
      lead: (f) =>
        `${f.guestName}, com chegada prevista a ${f.checkIn.date}, recebeu quartos noutro hotel. Já não é preciso contar com a chegada; os quartos estão de novo livres.`,
    },
    noShow: {
      subject: (f) => `Não compareceu: reserva ${f.number}, ${f.checkIn.date}`,
      title: 'Um hóspede não chegou',
      state: 'Não compareceu',
      lead: (f) =>
        `A reserva de ${f.guestName} ficou registada como não comparência. As noites restantes estão de novo à venda.`,
    },
    fee: 'Retido segundo as condições',
    given: 'Reembolsado ao hóspede',
    stay: 'A reserva',
  },
  sms: {
    confirmed: (f) => `Holdfast: ${f.hotel} está reservado, ${f.dates}. Reserva ${f.number}.`,
    cancelled: (f) =>
      `Holdfast: a sua reserva ${f.number} em ${f.hotel}, ${f.dates}, está cancelada. Detalhes por e-mail.`,
    changed: (f) => `Holdfast: a sua estadia em ${f.hotel} é agora ${f.dates}. Reserva ${f.number}.`,
    moved: (f) => `Holdfast: fica agora em ${f.hotel}, ${f.address}, ${f.dates}. Reserva ${f.number}.`,
    reminder: (f) =>
      `Holdfast: ${f.hotel}, ${f.address}, espera por si a ${f.checkIn.date} a partir das ${f.checkIn.time}. Reserva ${f.number}.`,
    waiting: (f, until, url) => `Holdfast: guardamos um quarto em ${f.hotel} para si até ${until}: ${url}`,
  },
};
