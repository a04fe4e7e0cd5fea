import type { ActorKind } from '@holdfast/domain/actors';
import type { RefusalCode } from '@holdfast/domain/refusals';
import type { Facts } from '../messages/facts.ts';

/** What guests and hotels read in English; every other language has the same shape (see words.ts). */
export const en = {
  locale: 'en-GB',
  nights: (count: number) => (count === 1 ? '1 night' : `${count} nights`),
  rooms: (count: number) => (count === 1 ? '1 room' : `${count} rooms`),
  clock: (time: string, date: string, zone: string) => `${time} on ${date} (${zone})`,
  dear: (name: string) => `Dear ${name},`,
  dearHotel: (hotel: string) => `To the reception of ${hotel},`,
  footer: (number: string) =>
    `This mail is about booking ${number}. Quote the number whenever you write to us or to the hotel.`,
  footerHotel: (number: string) =>
    `This mail is about booking ${number}, made through Holdfast. Quote the number whenever you write to us.`,
  stay: {
    checkIn: 'Check-in',
    checkOut: 'Check-out',
    from: (weekday: string, time: string) => `${weekday}, from ${time}`,
    until: (weekday: string, time: string) => `${weekday}, until ${time}`,
    number: 'Booking number',
    length: 'Length of stay',
    rooms: 'Rooms',
    guests: 'Guests',
    price: 'Price',
    guest: 'Guest',
    requests: 'Wishes',
  },
  price: {
    heading: 'Receipt',
    total: 'Total',
    byCard: (date: string) => `Paid by card on ${date}`,
    byPoints: (points: string) => `Paid with ${points} points`,
    longerStay: 'Discount for a longer stay',
    promotion: (code: string) => `Promotion ${code}`,
    allIncluded: 'All mandatory taxes and fees are included.',
    included: (list: string) => `The total includes ${list}; nothing mandatory is added to it.`,
  },
  cancellation: {
    heading: 'If your plans change',
    nonRefundable: 'This price is non-refundable: if you cancel, you get nothing back.',
    nothing: 'If you cancel, the price is not refunded.',
    whole: (until: string, refund: string) => `Cancel before ${until} and you get the full ${refund} back.`,
    part: (until: string, refund: string) => `Cancel before ${until} and you get ${refund} back.`,
    after: 'After that, the price is not refunded.',
    clock: 'Times are the hotel’s own.',
  },
  reasons: {
    ROOM_NOT_AVAILABLE:
      'While we were booking, the last rooms of this type were taken for at least one of your nights.',
    PAYMENT_DECLINED: 'Your bank declined the payment. It does not tell us why, but it can tell you.',
    PAYMENT_NOT_CAPTURABLE: 'Your bank withdrew its approval before the payment could be completed.',
    PAYMENT_FAILED: 'The payment could not be completed, so we did not keep the rooms in your name.',
    HOLD_EXPIRED: 'We held the rooms for you, but no payment was completed before the hold ended.',
    CANCELLED_ON_REQUEST: 'You asked us to cancel this booking.',
    DEPENDENCY_UNAVAILABLE:
      'One of the systems a booking needs could not be reached in time. This was on our side, not yours.',
    STEP_UNDONE:
      'One step of the booking could not be completed, so we took back all of it. This was on our side, not yours.',
  } satisfies Record<RefusalCode, string> as Record<RefusalCode, string>,
  declines: {
    insufficient_funds: 'Your bank declined the payment because there were not enough funds on the card.',
    expired_card: 'Your bank declined the payment because the card has expired.',
    incorrect_cvc: 'Your bank declined the payment because the security code did not match.',
    incorrect_number: 'Your bank declined the payment because the card number is not right.',
    authentication_required: 'Your bank asked you to approve the payment, and the approval did not arrive.',
    processing_error: 'Your bank could not process the payment just then.',
  },
  cancelledBy: {
    GUEST: 'You asked us to cancel this booking.',
    PARTNER: 'The service you booked through cancelled this booking for you.',
    SUPPORT: 'Our support cancelled this booking.',
    HOTEL: 'The hotel had to cancel this booking. We are sorry.',
    SYSTEM: 'This booking was cancelled.',
  } satisfies Record<ActorKind, string> as Record<ActorKind, string>,
  money: {
    nothing: 'Nothing was charged.',
    released: (amount: string) =>
      `Nothing was charged. Your bank had set ${amount} aside; we have released it. It may take your bank a few days to show that.`,
    releasing: (amount: string) =>
      `Nothing was charged. Your bank had set ${amount} aside; it is being released. It may take your bank a few days to show that.`,
    chargedBack: (amount: string) =>
      `Your bank gave ${amount} back to you when you disputed the charge, so nothing more is refunded.`,
    kept: (amount: string) => `You paid ${amount}. By the cancellation terms nothing of it is refunded.`,
    refunded: (amount: string) =>
      `We have refunded ${amount} to your card. Banks usually take 5 to 10 days to show it.`,
    refunding: (amount: string) =>
      `We are refunding ${amount} to the card you paid with. Banks usually take 5 to 10 days to show it.`,
    heading: 'Your money',
    paid: 'Paid',
    fee: 'Cancellation fee',
    refund: 'Refund',
    pointsBack: (points: string) => `The ${points} points you spent are back in your account.`,
  },
  rules: {
    heading: 'House rules, in the hotel’s own words',
    arrival: 'Arrival',
    checkIn: 'Check-in',
    checkOut: 'Check-out',
    pets: 'Pets',
    smoking: 'Smoking',
    parking: 'Parking',
    children: 'Children',
    quiet: 'Quiet hours',
    parties: 'Parties',
  },
  compare: {
    before: 'Before',
    now: 'Now',
    dates: (from: string, to: string) => `${from} to ${to}`,
  },
  whatNow: 'What you can do now',
  guest: {
    confirmed: {
      subject: (f: Facts) => `Confirmed: ${f.hotel}, ${f.checkIn.date} (booking ${f.number})`,
      title: 'Your stay is booked',
      state: 'Confirmed and paid',
      lead: (f: Facts) =>
        `${f.hotel} is expecting you. Your rooms are reserved and paid for; there is nothing more to do before you arrive.`,
      arrivalHeading: 'When you arrive',
      arrival: (f: Facts) =>
        `Come to the reception from ${f.checkIn.time}, give booking number ${f.number} and show an identity document of the person the booking is for.`,
    },
    rejected: {
      subject: (f: Facts) => `We could not book ${f.hotel} (booking ${f.number})`,
      title: 'We could not book your stay',
      state: 'Not booked',
      anotherCard:
        'You can book again with another card. The rooms are not held meanwhile, so it is best done soon.',
      ourFault: 'You can simply book again; we are sorry for the trouble.',
      other:
        'Other room types at this hotel, or other dates, may still be free. You can book again at any time.',
      stay: 'What you asked for',
    },
    expired: {
      subject: (f: Facts) => `Your hold at ${f.hotel} has ended (booking ${f.number})`,
      title: 'Your hold has ended',
      state: 'Expired',
      lead: 'The rooms are free for others again.',
      next: 'If you still want to stay, book again and pay while the rooms are held; prices and free rooms may have changed.',
      stay: 'What was held for you',
    },
    cancelled: {
      subject: (f: Facts) => `Cancelled: ${f.hotel} (booking ${f.number})`,
      title: 'Your booking is cancelled',
      state: 'Cancelled',
      lead: (f: Facts) => `The rooms have been given back and you are no longer expected at ${f.hotel}.`,
      next: 'You need do nothing. If you still want to stay, you can book again; prices and free rooms may have changed.',
      stay: 'What was cancelled',
    },
    changed: {
      subject: (f: Facts) => `Changed: ${f.hotel}, now ${f.checkIn.date} (booking ${f.number})`,
      title: 'Your stay has been changed',
      state: 'Changed',
      lead: (f: Facts) =>
        `${f.hotel} expects you on the new dates. Everything else you agreed stays as it was.`,
      charged: (amount: string) => `The new stay costs ${amount} more. We have charged it to your card.`,
      same: 'The price stays the same.',
      stay: 'Your stay now',
      table: 'What has changed',
    },
    moved: {
      subject: (f: Facts) => `Your stay has moved: ${f.hotel} (booking ${f.number})`,
      title: 'You have other rooms now',
      state: 'Moved',
      lead: (f: Facts) =>
        `We are sorry: the rooms you had booked are not there for you. You now have ${f.roomNames} at ${f.hotel}, for the same dates and at no extra cost.`,
      compensation: (amount: string) =>
        `For the trouble we are refunding ${amount} to the card you paid with. Banks usually take 5 to 10 days to show it.`,
      stay: 'Where you stay now',
      next: 'Go straight to the hotel above; it expects you. If this does not suit you, write to us before you travel.',
    },
    noShow: {
      subject: (f: Facts) => `We missed you: ${f.hotel} (booking ${f.number})`,
      title: 'You did not arrive',
      state: 'Not arrived',
      lead: (f: Facts) =>
        `${f.hotel} tells us that you did not arrive on ${f.checkIn.date}. The booking has ended and the rooms are no longer kept for you.`,
      next: 'If you did stay there, write to us and quote the booking number: we will put it right.',
      stay: 'What had been booked',
    },
    refundAsked: {
      subject: (f: Facts) => `Your refund is under way (booking ${f.number})`,
      title: 'Your refund is under way',
      state: 'Refund started',
      lead: (amount: string) =>
        `We are refunding ${amount} to the card you paid with. We will write again when your bank has it.`,
    },
    refundDone: {
      subject: (f: Facts) => `Refunded: ${f.hotel} (booking ${f.number})`,
      title: 'Your refund is on its way',
      state: 'Refunded',
      lead: (amount: string) =>
        `We have refunded ${amount} to the card you paid with. Banks usually take 5 to 10 days to show it.`,
    },
    refundFailed: {
      subject: (f: Facts) => `Your refund has not arrived yet (booking ${f.number})`,
      title: 'Your bank did not take the refund',
      state: 'Refund delayed',
      lead: (amount: string) =>
        `We tried to refund ${amount}, and the bank of your card returned it. The money is still yours.`,
      next: 'You need do nothing: our support is looking into it and will get back to you. If the card has been closed, tell us, so that we find another way.',
    },
    refundTable: {
      heading: 'The refund',
      amount: 'Amount',
      to: 'Goes to',
      card: 'The card you paid with',
      soFar: 'Refunded in all',
    },
    reminder: {
      subject: (f: Facts) =>
        `Soon: ${f.hotel}, ${f.checkIn.date} from ${f.checkIn.time} (booking ${f.number})`,
      title: 'Your stay begins soon',
      state: 'Reminder',
      lead: (f: Facts) =>
        `${f.hotel} expects you on ${f.checkIn.weekday}, ${f.checkIn.date}, from ${f.checkIn.time}. Everything is paid for.`,
    },
    review: {
      subject: (f: Facts) => `How was ${f.hotel}? (booking ${f.number})`,
      title: 'How was your stay?',
      state: 'Thank you for staying',
      lead: (f: Facts) =>
        `We hope you had a good time at ${f.hotel}. What would you tell those who think of staying there? A few sentences help them, and the hotel.`,
      button: 'Write a review',
      stay: 'Your stay',
    },
    waiting: {
      subject: (f: Facts) => `A room is free: ${f.hotel}, ${f.checkIn.date} (booking ${f.number})`,
      title: 'The room you wait for is free',
      state: 'Held for you',
      lead: (f: Facts) => `${f.roomNames} at ${f.hotel} became free, and you are next on the waiting list.`,
      until: (instant: string) =>
        `We hold it for you until ${instant}. Unless you pay by then, the next in line is asked.`,
      button: 'Look and pay',
      stay: 'What is held for you',
    },
  },
  hotel: {
    confirmed: {
      subject: (f: Facts) => `New booking ${f.number}: ${f.checkIn.date}, ${f.rooms}`,
      title: 'You have a new booking',
      state: 'Confirmed and paid',
      lead: (f: Facts) =>
        `${f.guestName} has booked ${f.roomNames} for ${f.nights}. The guest has paid; please expect them from ${f.checkIn.time} on ${f.checkIn.date}.`,
    },
    cancelled: {
      subject: (f: Facts) => `Cancelled: booking ${f.number}, ${f.checkIn.date}`,
      title: 'A booking is cancelled',
      state: 'Cancelled',
      lead: (f: Facts) => `${f.guestName} will not come. The rooms are for sale again.`,
    },
    changed: {
      subject: (f: Facts) => `Changed: booking ${f.number}, now ${f.checkIn.date}`,
      title: 'A booking has been changed',
      state: 'Changed',
      lead: (f: Facts) =>
        `${f.guestName} has changed their stay. The nights that are no longer needed are for sale again.`,
    },
    moved: {
      subject: (f: Facts) => `Moved to you: booking ${f.number}, ${f.checkIn.date}`,
      title: 'A guest has been given other rooms',
      state: 'Moved',
      lead: (f: Facts) =>
        `${f.guestName} now has ${f.roomNames} with you for ${f.nights}. The guest has paid; please expect them from ${f.checkIn.time} on ${f.checkIn.date}.`,
    },
    movedAway: {
      subject: (f: Facts) => `Moved away: booking ${f.number}, ${f.checkIn.date}`,
      title: 'A guest stays elsewhere',
      state: 'Moved away',
      lead: (f: Facts) =>
        `${f.guestName}, whom you expected on ${f.checkIn.date}, has been given rooms at another hotel. Please do not expect them; the rooms are free again.`,
    },
    noShow: {
      subject: (f: Facts) => `Not arrived: booking ${f.number}, ${f.checkIn.date}`,
      title: 'A guest did not arrive',
      state: 'Not arrived',
      lead: (f: Facts) =>
        `The booking of ${f.guestName} is recorded as a no-show. The remaining nights are for sale again.`,
    },
    fee: 'Kept by the terms',
    given: 'Refunded to the guest',
    stay: 'The booking',
  },
  sms: {
    confirmed: (f: Facts) => `Holdfast: ${f.hotel} is booked, ${f.dates}. Booking ${f.number}.`,
    cancelled: (f: Facts) =>
      `Holdfast: your booking ${f.number} at ${f.hotel}, ${f.dates}, is cancelled. Details by e-mail.`,
    changed: (f: Facts) => `Holdfast: your stay at ${f.hotel} is now ${f.dates}. Booking ${f.number}.`,
    moved: (f: Facts) =>
      `Holdfast: you now stay at ${f.hotel}, ${f.address}, ${f.dates}. Booking ${f.number}.`,
    reminder: (f: Facts) =>
      `Holdfast: ${f.hotel}, ${f.address}, expects you on ${f.checkIn.date} from ${f.checkIn.time}. Booking ${f.number}.`,
    waiting: (f: Facts, until: string, url: string) =>
      `Holdfast: a room at ${f.hotel} is held for you until ${until}: ${url}`,
  },
};
