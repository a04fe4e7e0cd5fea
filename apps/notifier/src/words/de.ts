import type { Words } from './words.ts';

/** What guests and hotels read in German. */
export const de: Words = {
  locale: 'de-DE',
  nights: (count) => (count === 1 ? '1 Nacht' : `${count} Nächte`),
  rooms: (count) => `${count} Zimmer`,
  clock: (time, date, zone) => `${date} um ${time} Uhr (${zone})`,
  dear: (name) => `Guten Tag ${name},`,
  dearHotel: (hotel) => `An die Rezeption von ${hotel},`,
  footer: (number) =>
    `In dieser Nachricht geht es um die Buchung ${number}. Bitte nennen Sie die Nummer, wenn Sie uns oder dem Hotel schreiben.`,
  footerHotel: (number) =>
    `In dieser Nachricht geht es um die Buchung ${number} über Holdfast. Bitte nennen Sie die Nummer, wenn Sie uns schreiben.`,
  stay: {
    checkIn: 'Anreise',
    checkOut: 'Abreise',
    from: (weekday, time) => `${weekday}, ab ${time} Uhr`,
    until: (weekday, time) => `${weekday}, bis ${time} Uhr`,
    number: 'Buchungsnummer',
    length: 'Aufenthalt',
    rooms: 'Zimmer',
    guests: 'Gäste',
    price: 'Preis',
    guest: 'Gast',
    requests: 'Wünsche',
  },
  price: {
    heading: 'Beleg',
    total: 'Gesamtpreis',
    byCard: (date) => `Mit Karte bezahlt am ${date}`,
    byPoints: (points) => `Mit ${points} Punkten bezahlt`,
    longerStay: 'Nachlass für einen längeren Aufenthalt',
    promotion: (code) => `Aktion ${code}`,
    allIncluded: 'Alle verpflichtenden Steuern und Gebühren sind enthalten.',
    included: (list) =>
      `Im Gesamtpreis enthalten: ${list}. Weitere verpflichtende Kosten kommen nicht hinzu.`,
  },
  cancellation: {
    heading: 'Wenn sich Ihre Pläne ändern',
    nonRefundable: 'Dieser Preis ist nicht erstattbar: Bei einer Stornierung erhalten Sie nichts zurück.',
    nothing: 'Bei einer Stornierung wird der Preis nicht erstattet.',
    whole: (until, refund) =>
      `Bei Stornierung bis ${until} erhalten Sie den vollen Betrag von ${refund} zurück.`,
    part: (until, refund) => `Bei Stornierung bis ${until} erhalten Sie ${refund} zurück.`,
    after: 'Danach wird der Preis nicht erstattet.',
    clock: 'Es gilt die Ortszeit des Hotels.',
  },
  reasons: {
    ROOM_NOT_AVAILABLE:
      'Während wir gebucht haben, wurden die letzten Zimmer dieser Art für mindestens eine Ihrer Nächte vergeben.',
    PAYMENT_DECLINED: 'Ihre Bank hat die Zahlung abgelehnt. Den Grund nennt sie nicht uns, aber Ihnen.',
    PAYMENT_NOT_CAPTURABLE:
      'Ihre Bank hat ihre Zusage zurückgezogen, bevor die Zahlung abgeschlossen werden konnte.',
    PAYMENT_FAILED:
      'Die Zahlung konnte nicht abgeschlossen werden, deshalb haben wir die Zimmer nicht auf Ihren Namen behalten.',
    HOLD_EXPIRED:
      'Wir haben die Zimmer für Sie zurückgehalten, doch bis zum Ablauf der Frist wurde keine Zahlung abgeschlossen.',
    CANCELLED_ON_REQUEST: 'Sie haben uns gebeten, diese Buchung zu stornieren.',
    DEPENDENCY_UNAVAILABLE:
      'Eines der Systeme, die eine Buchung braucht, war nicht rechtzeitig erreichbar. Das lag an uns, nicht an Ihnen.',
    STEP_UNDONE:
      'Ein Schritt der Buchung konnte nicht abgeschlossen werden, deshalb haben wir alles zurückgenommen. Das lag an uns, nicht an Ihnen.',
  },
  declines: {
    insufficient_funds: 'Ihre Bank hat die Zahlung abgelehnt, weil die Karte nicht ausreichend gedeckt war.',
    expired_card: 'Ihre Bank hat die Zahlung abgelehnt, weil die Karte abgelaufen ist.',
    incorrect_cvc: 'Ihre Bank hat die Zahlung abgelehnt, weil die Prüfziffer nicht stimmt.',
    incorrect_number: 'Ihre Bank hat die Zahlung abgelehnt, weil die Kartennummer nicht stimmt.',
    authentication_required:
      'Ihre Bank wollte, dass Sie die Zahlung freigeben; die Freigabe ist nicht eingegangen.',
    processing_error: 'Ihre Bank konnte die Zahlung in diesem Moment nicht verarbeiten.',
  },
  cancelledBy: {
    GUEST: 'Sie haben uns gebeten, diese Buchung zu stornieren.',
    PARTNER: 'Der Dienst, über den Sie gebucht haben, hat diese Buchung für Sie storniert.',
    SUPPORT: 'Unser Kundendienst hat diese Buchung storniert.',
    HOTEL: 'Das Hotel musste diese Buchung stornieren. Das tut uns leid.',
    SYSTEM: 'Diese Buchung wurde storniert.',
  },
  money: {
    nothing: 'Es wurde nichts abgebucht.',
    released: (amount) =>
      `Es wurde nichts abgebucht. Ihre Bank hatte ${amount} vorgemerkt; wir haben den Betrag freigegeben. Bis Ihre Bank das anzeigt, kann es einige Tage dauern.`,
    releasing: (amount) =>
      `Es wurde nichts abgebucht. Ihre Bank hatte ${amount} vorgemerkt; der Betrag wird gerade freigegeben. Bis Ihre Bank das anzeigt, kann es einige Tage dauern.`,
    chargedBack: (amount) =>
      `Ihre Bank hat Ihnen ${amount} zurückgegeben, als Sie der Zahlung widersprochen haben; mehr wird nicht erstattet.`,
    kept: (amount) => `Sie haben ${amount} bezahlt. Nach den Stornobedingungen wird davon nichts erstattet.`,
    refunded: (amount) =>
      `Wir haben ${amount} auf Ihre Karte erstattet. Banken brauchen meist 5 bis 10 Tage, um das anzuzeigen.`,
    refunding: (amount) =>
      `Wir erstatten ${amount} auf die Karte, mit der Sie bezahlt haben. Banken brauchen meist 5 bis 10 Tage, um das anzuzeigen.`,
    heading: 'Ihr Geld',
    paid: 'Bezahlt',
    fee: 'Stornogebühr',
    refund: 'Erstattung',
    pointsBack: (points) => `Die ${points} Punkte, die Sie eingesetzt haben, sind wieder auf Ihrem Konto.`,
  },
  rules: {
    heading: 'Hausordnung, in den Worten des Hotels',
    arrival: 'Ankunft',
    checkIn: 'Anreise',
    checkOut: 'Abreise',
    pets: 'Haustiere',
    smoking: 'Rauchen',
    parking: 'Parken',
    children: 'Kinder',
    quiet: 'Ruhezeiten',
    parties: 'Feiern',
  },
  compare: {
    before: 'Bisher',
    now: 'Jetzt',
    dates: (from, to) => `${from} bis ${to}`,
  },
  whatNow: 'Was Sie jetzt tun können',
  guest: {
    confirmed: {
      subject: (f) => `Bestätigt: ${f.hotel}, ${f.checkIn.date} (Buchung ${f.number})`,
      title: 'Ihr Aufenthalt ist gebucht',
      state: 'Bestätigt und bezahlt',
      lead: (f) =>
        `${f.hotel} erwartet Sie. Ihre Zimmer sind reserviert und bezahlt; bis zur Anreise ist nichts mehr zu tun.`,
      arrivalHeading: 'Bei Ihrer Ankunft',
      arrival: (f) =>
        `Kommen Sie ab ${f.checkIn.time} Uhr zur Rezeption, nennen Sie die Buchungsnummer ${f.number} und zeigen Sie einen Ausweis der Person, für die gebucht wurde.`,
    },
    rejected: {
      subject: (f) => `Wir konnten ${f.hotel} nicht buchen (Buchung ${f.number})`,
      title: 'Wir konnten Ihren Aufenthalt nicht buchen',
      state: 'Nicht gebucht',
      anotherCard:
        'Sie können mit einer anderen Karte noch einmal buchen. Die Zimmer sind solange nicht reserviert, am besten also bald.',
      ourFault: 'Sie können einfach noch einmal buchen; bitte entschuldigen Sie die Umstände.',
      other:
        'Andere Zimmer in diesem Hotel oder andere Tage sind vielleicht noch frei. Sie können jederzeit noch einmal buchen.',
      stay: 'Was Sie buchen wollten',
    },
    expired: {
      subject: (f) => `Ihre Reservierung bei ${f.hotel} ist abgelaufen (Buchung ${f.number})`,
      title: 'Ihre Reservierung ist abgelaufen',
      state: 'Abgelaufen',
      lead: 'Die Zimmer sind wieder für andere frei.',
      next: 'Wenn Sie weiterhin kommen möchten, buchen Sie noch einmal und bezahlen Sie, solange die Zimmer zurückgehalten werden; Preise und freie Zimmer können sich geändert haben.',
      stay: 'Was wir für Sie zurückgehalten haben',
    },
    cancelled: {
      subject: (f) => `Storniert: ${f.hotel} (Buchung ${f.number})`,
      title: 'Ihre Buchung ist storniert',
      state: 'Storniert',
      lead: (f) => `Die Zimmer wurden zurückgegeben und ${f.hotel} erwartet Sie nicht mehr.`,
      next: 'Sie müssen nichts tun. Wenn Sie doch kommen möchten, können Sie neu buchen; Preise und freie Zimmer können sich geändert haben.',
      stay: 'Was storniert wurde',
    },
    changed: {
      subject: (f) => `Geändert: ${f.hotel}, jetzt ${f.checkIn.date} (Buchung ${f.number})`,
      title: 'Ihr Aufenthalt wurde geändert',
      state: 'Geändert',
      lead: (f) => `${f.hotel} erwartet Sie zu den neuen Daten. Alles andere bleibt wie vereinbart.`,
      charged: (amount) =>
        `Der neue Aufenthalt kostet ${amount} mehr. Wir haben den Betrag von Ihrer Karte abgebucht.`,
      same: 'Der Preis bleibt gleich.',
      stay: 'Ihr Aufenthalt jetzt',
      table: 'Was sich geändert hat',
    },
    moved: {
      subject: (f) => `Ihr Aufenthalt wurde verlegt: ${f.hotel} (Buchung ${f.number})`,
      title: 'Sie haben jetzt andere Zimmer',
      state: 'Verlegt',
      lead: (f) =>
        `Es tut uns leid: Die Zimmer, die Sie gebucht hatten, stehen Ihnen nicht zur Verfügung. Sie haben jetzt ${f.roomNames} bei ${f.hotel}, zu denselben Daten und ohne Aufpreis.`,
      compensation: (amount) =>
        `Für die Umstände erstatten wir ${amount} auf die Karte, mit der Sie bezahlt haben. Banken brauchen meist 5 bis 10 Tage, um das anzuzeigen.`,
      stay: 'Wo Sie jetzt wohnen',
      next: 'Fahren Sie direkt zum oben genannten Hotel; es erwartet Sie. Wenn Ihnen das nicht passt, schreiben Sie uns vor der Anreise.',
    },
    noShow: {
      subject: (f) => `Wir haben Sie vermisst: ${f.hotel} (Buchung ${f.number})`,
      title: 'Sie sind nicht angereist',
      state: 'Nicht angereist',
      lead: (f) =>
        `${f.hotel} teilt uns mit, dass Sie am ${f.checkIn.date} nicht angereist sind. Die Buchung ist beendet und die Zimmer werden nicht länger für Sie freigehalten.`,
      next: 'Falls Sie doch dort waren, schreiben Sie uns und nennen Sie die Buchungsnummer: Wir bringen es in Ordnung.',
      stay: 'Was gebucht war',
    },
    refundAsked: {
      subject: (f) => `Ihre Erstattung ist in Arbeit (Buchung ${f.number})`,
      title: 'Ihre Erstattung ist in Arbeit',
      state: 'Erstattung begonnen',
      lead: (amount) =>
        `Wir erstatten ${amount} auf die Karte, mit der Sie bezahlt haben. Sobald Ihre Bank den Betrag hat, schreiben wir Ihnen wieder.`,
    },
    refundDone: {
      subject: (f) => `Erstattet: ${f.hotel} (Buchung ${f.number})`,
      title: 'Ihre Erstattung ist unterwegs',
      state: 'Erstattet',
      lead: (amount) =>
        `Wir haben ${amount} auf die Karte erstattet, mit der Sie bezahlt haben. Banken brauchen meist 5 bis 10 Tage, um das anzuzeigen.`,
    },
    refundFailed: {
      subject: (f) => `Ihre Erstattung ist noch nicht angekommen (Buchung ${f.number})`,
      title: 'Ihre Bank hat die Erstattung nicht angenommen',
      state: 'Erstattung verzögert',
      lead: (amount) =>
        `Wir wollten Ihnen ${amount} erstatten, doch die Bank Ihrer Karte hat den Betrag zurückgeschickt. Das Geld gehört weiterhin Ihnen.`,
      next: 'Sie müssen nichts tun: Unser Kundendienst kümmert sich darum und meldet sich bei Ihnen. Falls es die Karte nicht mehr gibt, sagen Sie es uns, damit wir einen anderen Weg finden.',
    },
    refundTable: {
      heading: 'Die Erstattung',
      amount: 'Betrag',
      to: 'Geht an',
      card: 'Die Karte, mit der Sie bezahlt haben',
      soFar: 'Insgesamt erstattet',
    },
    reminder: {
      subject: (f) => `Bald: ${f.hotel}, ${f.checkIn.date} ab ${f.checkIn.time} Uhr (Buchung ${f.number})`,
      title: 'Ihr Aufenthalt beginnt bald',
      state: 'Erinnerung',
      lead: (f) =>
        `${f.hotel} erwartet Sie am ${f.checkIn.weekday}, ${f.checkIn.date}, ab ${f.checkIn.time} Uhr. Alles ist bezahlt.`,
    },
    review: {
      subject: (f) => `Wie war es bei ${f.hotel}? (Buchung ${f.number})`,
      title: 'Wie war Ihr Aufenthalt?',
      state: 'Danke für Ihren Besuch',
      lead: (f) =>
        `Wir hoffen, Sie hatten eine gute Zeit bei ${f.hotel}. Was würden Sie denen sagen, die dort übernachten möchten? Ein paar Sätze helfen ihnen und dem Hotel.`,
      button: 'Bewertung schreiben',
      stay: 'Ihr Aufenthalt',
    },
    waiting: {
      subject: (f) => `Ein Zimmer ist frei: ${f.hotel}, ${f.checkIn.date} (Buchung ${f.number})`,
      title: 'Das Zimmer, auf das Sie warten, ist frei',
      state: 'Für Sie zurückgehalten',
      lead: (f) =>
        `${f.roomNames} bei ${f.hotel} ist frei geworden, und Sie sind auf der Warteliste an der Reihe.`,
      until: (instant) =>
        `Frist: ${instant}. Wenn Sie bis dahin nicht bezahlen, fragen wir die nächste Person auf der Liste.`,
      button: 'Ansehen und bezahlen',
      stay: 'Was wir für Sie zurückhalten',
    },
  },
  hotel: {
    confirmed: {
      subject: (f) => `Neue Buchung ${f.number}: ${f.checkIn.date}, ${f.rooms}`,
      title: 'Sie haben eine neue Buchung',
      state: 'Bestätigt und bezahlt',
      lead: (f) =>
        `${f.guestName} hat ${f.roomNames} für ${f.nights} gebucht. Der Aufenthalt ist bezahlt; bitte erwarten Sie den Gast am ${f.checkIn.date} ab ${f.checkIn.time} Uhr.`,
    },
    cancelled: {
      subject: (f) => `Storniert: Buchung ${f.number}, ${f.checkIn.date}`,
      title: 'Eine Buchung wurde storniert',
      state: 'Storniert',
      lead: (f) => `${f.guestName} kommt nicht. Die Zimmer sind wieder im Verkauf.`,
    },
    changed: {
      subject: (f) => `Geändert: Buchung ${f.number}, jetzt ${f.checkIn.date}`,
      title: 'Eine Buchung wurde geändert',
      state: 'Geändert',
      lead: (f) =>
        `${f.guestName} hat den Aufenthalt geändert. Nächte, die nicht mehr gebraucht werden, sind wieder im Verkauf.`,
    },
    moved: {
      subject: (f) => `Zu Ihnen verlegt: Buchung ${f.number}, ${f.checkIn.date}`,
      title: 'Ein Gast hat andere Zimmer bekommen',
      state: 'Verlegt',
      lead: (f) =>
        `${f.guestName} hat jetzt ${f.roomNames} bei Ihnen, für ${f.nights}. Der Aufenthalt ist bezahlt; bitte erwarten Sie den Gast am ${f.checkIn.date} ab ${f.checkIn.time} Uhr.`,
    },
    movedAway: {
      subject: (f) => `Verlegt: Buchung ${f.number}, ${f.checkIn.date}`,
      title: 'Ein Gast wohnt anderswo',
      state: 'Anderswo untergebracht',
      lead: (f) =>
        `${f.guestName}, am ${f.checkIn.date} bei Ihnen erwartet, hat Zimmer in einem anderen Hotel bekommen. Bitte erwarten Sie den Gast nicht; die Zimmer sind wieder frei.`,
    },
    noShow: {
      subject: (f) => `Nicht angereist: Buchung ${f.number}, ${f.checkIn.date}`,
      title: 'Ein Gast ist nicht angereist',
      state: 'Nicht angereist',
      lead: (f) =>
        `Die Buchung von ${f.guestName} ist als nicht angereist vermerkt. Die übrigen Nächte sind wieder im Verkauf.`,
    },
    fee: 'Nach den Bedingungen einbehalten',
    given: 'Dem Gast erstattet',
    stay: 'Die Buchung',
  },
  sms: {
    confirmed: (f) => `Holdfast: ${f.hotel} ist gebucht, ${f.dates}. Buchung ${f.number}.`,
    cancelled: (f) =>
      `Holdfast: Ihre Buchung ${f.number} bei ${f.hotel}, ${f.dates}, ist storniert. Näheres per E-Mail.`,
    changed: (f) => `Holdfast: Ihr Aufenthalt bei ${f.hotel} ist jetzt ${f.dates}. Buchung ${f.number}.`,
    moved: (f) => `Holdfast: Sie wohnen jetzt bei ${f.hotel}, ${f.address}, ${f.dates}. Buchung ${f.number}.`,
    reminder: (f) =>
      `Holdfast: ${f.hotel}, ${f.address}, erwartet Sie am ${f.checkIn.date} ab ${f.checkIn.time} Uhr. Buchung ${f.number}.`,
    waiting: (f, until, url) =>
      `Holdfast: Bei ${f.hotel} ist ein Zimmer für Sie frei. Frist: ${until}. ${url}`,
  },
};
