import type { Words } from './words.ts';

/** What guests and hotels read in French. */
export const fr: Words = {
  locale: 'fr-FR',
  nights: (count) => (count === 1 ? '1 nuit' : `${count} nuits`),
  rooms: (count) => (count === 1 ? '1 chambre' : `${count} chambres`),
  clock: (time, date, zone) => `${date} à ${time} (${zone})`,
  dear: (name) => `Bonjour ${name},`,
  dearHotel: (hotel) => `À la réception de ${hotel},`,
  footer: (number) =>
    `Ce message concerne la réservation ${number}. Rappelez ce numéro quand vous nous écrivez ou écrivez à l’hôtel.`,
  footerHotel: (number) =>
    `Ce message concerne la réservation ${number}, faite par Holdfast. Rappelez ce numéro quand vous nous écrivez.`,
  stay: {
    checkIn: 'Arrivée',
    checkOut: 'Départ',
    from: (weekday, time) => `${weekday}, à partir de ${time}`,
    until: (weekday, time) => `${weekday}, jusqu’à ${time}`,
    number: 'Numéro de réservation',
    length: 'Durée du séjour',
    rooms: 'Chambres',
    guests: 'Personnes',
    price: 'Prix',
    guest: 'Client',
    requests: 'Souhaits',
  },
  price: {
    heading: 'Reçu',
    total: 'Total',
    byCard: (date) => `Payé par carte le ${date}`,
    byPoints: (points) => `Payé avec ${points} points`,
    longerStay: 'Remise pour un long séjour',
    promotion: (code) => `Promotion ${code}`,
    allIncluded: 'Toutes les taxes et tous les frais obligatoires sont compris.',
    included: (list) => `Le total comprend ${list} ; rien d’obligatoire ne s’y ajoute.`,
  },
  cancellation: {
    heading: 'Si vos projets changent',
    nonRefundable: 'Ce prix n’est pas remboursable : si vous annulez, rien ne vous est rendu.',
    nothing: 'Si vous annulez, le prix n’est pas remboursé.',
    whole: (until, refund) =>
      `Annulation avant le ${until} : la totalité, soit ${refund}, vous est remboursée.`,
    part: (until, refund) => `Annulation avant le ${until} : ${refund} vous sont remboursés.`,
    after: 'Ensuite, le prix n’est pas remboursé.',
    clock: 'Les heures sont celles de l’hôtel.',
  },
  reasons: {
    ROOM_NOT_AVAILABLE:
      'Pendant la réservation, les dernières chambres de ce type ont été prises pour au moins une de vos nuits.',
    PAYMENT_DECLINED:
      'Votre banque a refusé le paiement. Elle ne nous dit pas pourquoi, mais elle peut vous le dire.',
    PAYMENT_NOT_CAPTURABLE: 'Votre banque a retiré son accord avant que le paiement puisse aboutir.',
    PAYMENT_FAILED: 'Le paiement n’a pas pu aboutir, nous n’avons donc pas gardé les chambres à votre nom.',
    HOLD_EXPIRED:
      'Nous avons gardé les chambres pour vous, mais aucun paiement n’a abouti avant la fin du délai.',
    CANCELLED_ON_REQUEST: 'Vous nous avez demandé d’annuler cette réservation.',
    DEPENDENCY_UNAVAILABLE:
      'Un des systèmes nécessaires à une réservation n’a pas répondu à temps. Cela venait de nous, pas de vous.',
    STEP_UNDONE:
      'Une étape de la réservation n’a pas pu aboutir, nous avons donc tout annulé. Cela venait de nous, pas de vous.',
  },
  declines: {
    insufficient_funds:
      'Votre banque a refusé le paiement parce que la carte n’était pas assez approvisionnée.',
    expired_card: 'Votre banque a refusé le paiement parce que la carte a expiré.',
    incorrect_cvc: 'Votre banque a refusé le paiement parce que le code de sécurité ne correspondait pas.',
    incorrect_number: 'Votre banque a refusé le paiement parce que le numéro de carte n’est pas correct.',
    authentication_required:
      'Votre banque vous a demandé de valider le paiement, et la validation n’est pas arrivée.',
    processing_error: 'Votre banque n’a pas pu traiter le paiement à ce moment-là.',
  },
  cancelledBy: {
    GUEST: 'Vous nous avez demandé d’annuler cette réservation.',
    PARTNER: 'Le service par lequel vous avez réservé a annulé cette réservation pour vous.',
    SUPPORT: 'Notre service client a annulé cette réservation.',
    HOTEL: 'L’hôtel a dû annuler cette réservation. Nous en sommes désolés.',
    SYSTEM: 'Cette réservation a été annulée.',
  },
  money: {
    nothing: 'Rien n’a été débité.',
    released: (amount) =>
      `Rien n’a été débité. Votre banque avait mis ${amount} de côté ; nous avons libéré cette somme. Votre banque peut mettre quelques jours à l’afficher.`,
    releasing: (amount) =>
      `Rien n’a été débité. Votre banque avait mis ${amount} de côté ; cette somme est en cours de libération. Votre banque peut mettre quelques jours à l’afficher.`,
    chargedBack: (amount) =>
      `Votre banque vous a rendu ${amount} lorsque vous avez contesté le paiement ; rien d’autre n’est remboursé.`,
    kept: (amount) => `Vous avez payé ${amount}. Selon les conditions d’annulation, rien n’en est remboursé.`,
    refunded: (amount) =>
      `Nous avons remboursé ${amount} sur votre carte. Les banques mettent d’habitude 5 à 10 jours à l’afficher.`,
    refunding: (amount) =>
      `Nous remboursons ${amount} sur la carte avec laquelle vous avez payé. Les banques mettent d’habitude 5 à 10 jours à l’afficher.`,
    heading: 'Votre argent',
    paid: 'Payé',
    fee: 'Frais d’annulation',
    refund: 'Remboursement',
    pointsBack: (points) => `Les ${points} points que vous avez utilisés sont de nouveau sur votre compte.`,
  },
  rules: {
    heading: 'Règlement, dans les mots de l’hôtel',
    arrival: 'Accueil',
    checkIn: 'Arrivée',
    checkOut: 'Départ',
    pets: 'Animaux',
    smoking: 'Tabac',
    parking: 'Stationnement',
    children: 'Enfants',
    quiet: 'Heures calmes',
    parties: 'Fêtes',
  },
  compare: {
    before: 'Avant',
    now: 'Maintenant',
    dates: (from, to) => `du ${from} au ${to}`,
  },
  whatNow: 'Ce que vous pouvez faire',
  guest: {
    confirmed: {
      subject: (f) => `Confirmé : ${f.hotel}, ${f.checkIn.date} (réservation ${f.number})`,
      title: 'Votre séjour est réservé',
      state: 'Confirmé et payé',
      lead: (f) =>
        `${f.hotel} vous attend. Vos chambres sont réservées et payées ; vous n’avez plus rien à faire avant d’arriver.`,
      arrivalHeading: 'À votre arrivée',
      arrival: (f) =>
        `Présentez-vous à la réception à partir de ${f.checkIn.time}, donnez le numéro de réservation ${f.number} et montrez une pièce d’identité de la personne au nom de laquelle la réservation est faite.`,
    },
    rejected: {
      subject: (f) => `Nous n’avons pas pu réserver ${f.hotel} (réservation ${f.number})`,
      title: 'Nous n’avons pas pu réserver votre séjour',
      state: 'Non réservé',
      anotherCard:
        'Vous pouvez réserver de nouveau avec une autre carte. Les chambres ne sont pas gardées entre-temps : mieux vaut ne pas tarder.',
      ourFault: 'Vous pouvez simplement réserver de nouveau ; nous sommes désolés pour ce contretemps.',
      other:
        'D’autres types de chambre dans cet hôtel, ou d’autres dates, sont peut-être encore libres. Vous pouvez réserver de nouveau à tout moment.',
      stay: 'Ce que vous avez demandé',
    },
    expired: {
      subject: (f) => `Votre option à ${f.hotel} a pris fin (réservation ${f.number})`,
      title: 'Votre option a pris fin',
      state: 'Expiré',
      lead: 'Les chambres sont de nouveau libres pour d’autres.',
      next: 'Si vous souhaitez toujours venir, réservez de nouveau et payez pendant que les chambres sont gardées ; les prix et les chambres libres ont pu changer.',
      stay: 'Ce qui était gardé pour vous',
    },
    cancelled: {
      subject: (f) => `Annulé : ${f.hotel} (réservation ${f.number})`,
      title: 'Votre réservation est annulée',
      state: 'Annulé',
      lead: (f) => `Les chambres ont été rendues et ${f.hotel} ne vous attend plus.`,
      next: 'Vous n’avez rien à faire. Si vous souhaitez quand même venir, vous pouvez réserver de nouveau ; les prix et les chambres libres ont pu changer.',
      stay: 'Ce qui est annulé',
    },
    changed: {
      subject: (f) => `Modifié : ${f.hotel}, maintenant ${f.checkIn.date} (réservation ${f.number})`,
      title: 'Votre séjour est modifié',
      state: 'Modifié',
      lead: (f) => `${f.hotel} vous attend aux nouvelles dates. Tout le reste demeure comme convenu.`,
      charged: (amount) =>
        `Le nouveau séjour coûte ${amount} de plus. Nous les avons débités de votre carte.`,
      same: 'Le prix reste le même.',
      stay: 'Votre séjour maintenant',
      table: 'Ce qui a changé',
    },
    moved: {
      subject: (f) => `Votre séjour est déplacé : ${f.hotel} (réservation ${f.number})`,
      title: 'Vous avez d’autres chambres',
      state: 'Déplacé',
      lead: (f) =>
        `Nous sommes désolés : les chambres que vous aviez réservées ne sont pas disponibles. Vous avez maintenant ${f.roomNames} à ${f.hotel}, aux mêmes dates et sans supplément.`,
      compensation: (amount) =>
        `Pour le dérangement, nous remboursons ${amount} sur la carte avec laquelle vous avez payé. Les banques mettent d’habitude 5 à 10 jours à l’afficher.`,
      stay: 'Où vous séjournez maintenant',
      next: 'Rendez-vous directement à l’hôtel ci-dessous ; il vous attend. Si cela ne vous convient pas, écrivez-nous avant de partir.',
    },
    noShow: {
      subject: (f) => `Vous nous avez manqué : ${f.hotel} (réservation ${f.number})`,
      title: 'Vous n’êtes pas venu',
      state: 'Non présenté',
      lead: (f) =>
        `${f.hotel} nous signale votre absence le ${f.checkIn.date}. La réservation a pris fin et les chambres ne sont plus gardées pour vous.`,
      next: 'Si vous y avez bien séjourné, écrivez-nous en rappelant le numéro de réservation : nous arrangerons cela.',
      stay: 'Ce qui était réservé',
    },
    refundAsked: {
      subject: (f) => `Votre remboursement est en cours (réservation ${f.number})`,
      title: 'Votre remboursement est en cours',
      state: 'Remboursement engagé',
      lead: (amount) =>
        `Nous remboursons ${amount} sur la carte avec laquelle vous avez payé. Nous vous écrirons de nouveau quand votre banque les aura.`,
    },
    refundDone: {
      subject: (f) => `Remboursé : ${f.hotel} (réservation ${f.number})`,
      title: 'Votre remboursement est parti',
      state: 'Remboursé',
      lead: (amount) =>
        `Nous avons remboursé ${amount} sur la carte avec laquelle vous avez payé. Les banques mettent d’habitude 5 à 10 jours à l’afficher.`,
    },
    refundFailed: {
      subject: (f) => `Votre remboursement n’est pas encore arrivé (réservation ${f.number})`,
      title: 'Votre banque n’a pas pris le remboursement',
      state: 'Remboursement retardé',
      lead: (amount) =>
        `Nous avons voulu vous rembourser ${amount}, et la banque de votre carte les a renvoyés. Cet argent est toujours à vous.`,
      next: 'Vous n’avez rien à faire : notre service client s’en occupe et reviendra vers vous. Si la carte n’existe plus, dites-le-nous pour que nous trouvions un autre moyen.',
    },
    refundTable: {
      heading: 'Le remboursement',
      amount: 'Montant',
      to: 'Destination',
      card: 'La carte avec laquelle vous avez payé',
      soFar: 'Remboursé en tout',
    },
    reminder: {
      subject: (f) =>
        `Bientôt : ${f.hotel}, ${f.checkIn.date} à partir de ${f.checkIn.time} (réservation ${f.number})`,
      title: 'Votre séjour commence bientôt',
      state: 'Rappel',
      lead: (f) =>
        `${f.hotel} vous attend le ${f.checkIn.weekday} ${f.checkIn.date}, à partir de ${f.checkIn.time}. Tout est payé.`,
    },
    review: {
      subject: (f) => `Comment était ${f.hotel} ? (réservation ${f.number})`,
      title: 'Comment s’est passé votre séjour ?',
      state: 'Merci de votre visite',
      lead: (f) =>
        `Nous espérons que vous avez passé un bon moment à ${f.hotel}. Que diriez-vous à ceux qui pensent y aller ? Quelques phrases les aident, et aident l’hôtel.`,
      button: 'Donner votre avis',
      stay: 'Votre séjour',
    },
    waiting: {
      subject: (f) => `Une chambre est libre : ${f.hotel}, ${f.checkIn.date} (réservation ${f.number})`,
      title: 'La chambre que vous attendez est libre',
      state: 'Gardé pour vous',
      lead: (f) => `${f.roomNames} à ${f.hotel} s’est libéré, et c’est votre tour sur la liste d’attente.`,
      until: (instant) =>
        `Nous gardons la place pour vous jusqu’au ${instant}. Sans paiement d’ici là, nous demandons à la personne suivante.`,
      button: 'Voir et payer',
      stay: 'Ce qui est gardé pour vous',
    },
  },
  hotel: {
    confirmed: {
      subject: (f) => `Nouvelle réservation ${f.number} : ${f.checkIn.date}, ${f.rooms}`,
      title: 'Vous avez une nouvelle réservation',
      state: 'Confirmé et payé',
      lead: (f) =>
        `${f.guestName} a réservé ${f.roomNames} pour ${f.nights}. Le séjour est payé ; arrivée prévue le ${f.checkIn.date} à partir de ${f.checkIn.time}.`,
    },
    cancelled: {
      subject: (f) => `Annulé : réservation ${f.number}, ${f.checkIn.date}`,
      title: 'Une réservation est annulée',
      state: 'Annulé',
      lead: (f) => `${f.guestName} ne vient pas. Les chambres sont de nouveau en vente.`,
    },
    changed: {
      subject: (f) => `Modifié : réservation ${f.number}, maintenant ${f.checkIn.date}`,
      title: 'Une réservation est modifiée',
      state: 'Modifié',
      lead: (f) =>
        `${f.guestName} a modifié son séjour. Les nuits qui ne sont plus nécessaires sont de nouveau en vente.`,
    },
    moved: {
      subject: (f) => `Déplacé chez vous : réservation ${f.number}, ${f.checkIn.date}`,
      title: 'Un client a reçu d’autres chambres',
      state: 'Déplacé',
      lead: (f) =>
        `${f.guestName} a maintenant ${f.roomNames} chez vous, pour ${f.nights}. Le séjour est payé ; arrivée prévue le ${f.checkIn.date} à partir de ${f.checkIn.time}.`,
    },
    movedAway: {
      subject: (f) => `Déplacé ailleurs : réservation ${f.number}, ${f.checkIn.date}`,
      title: 'Un client séjourne ailleurs',
      state: 'Déplacé ailleurs',
      lead: (f) =>
        `${f.guestName}, que vous attendiez le ${f.checkIn.date}, a reçu des chambres dans un autre hôtel. Ne l’attendez plus ; les chambres sont de nouveau libres.`,
    },
    noShow: {
      subject: (f) => `Non présenté : réservation ${f.number}, ${f.checkIn.date}`,
      title: 'Un client n’est pas venu',
      state: 'Non présenté',
      lead: (f) =>
        `La réservation de ${f.guestName} est notée comme non présentée. Les nuits restantes sont de nouveau en vente.`,
    },
    fee: 'Retenu selon les conditions',
    given: 'Remboursé au client',
    stay: 'La réservation',
  },
  sms: {
    confirmed: (f) => `Holdfast : ${f.hotel} est réservé, ${f.dates}. Réservation ${f.number}.`,
    cancelled: (f) =>
      `Holdfast : votre réservation ${f.number} à ${f.hotel}, ${f.dates}, est annulée. Détails par e-mail.`,
    changed: (f) =>
      `Holdfast : votre séjour à ${f.hotel} est maintenant ${f.dates}. Réservation ${f.number}.`,
    moved: (f) =>
      `Holdfast : vous séjournez maintenant à ${f.hotel}, ${f.address}, ${f.dates}. Réservation ${f.number}.`,
    reminder: (f) =>
      `Holdfast : ${f.hotel}, ${f.address}, vous attend le ${f.checkIn.date} à partir de ${f.checkIn.time}. Réservation ${f.number}.`,
    waiting: (f, until, url) =>
      `Holdfast : une chambre à ${f.hotel} est gardée pour vous jusqu’au ${until} : ${url}`,
  },
};
