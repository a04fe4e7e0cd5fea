// The worker registers what this file exports; each name is a workflow type.
export { bookItinerary } from './book-itinerary.ts';
export { bookItineraryStay } from './book-itinerary-stay.ts';
export { bookStay } from './book-stay.ts';
export { closeHotel } from './close-hotel.ts';
export { completeStays } from './complete-stays.ts';
export { eraseGuest } from './erase-guest.ts';
export { giveRefund } from './give-refund.ts';
export { manageStay } from './manage-stay.ts';
export { offerReleasedRooms } from './offer-released-rooms.ts';
export { reconcilePayments } from './reconcile-payments.ts';
export { recordEarnings } from './record-earnings.ts';
export { remindGuests } from './remind-guests.ts';
export { resumeOperations } from './resume-operations.ts';
export { rollHorizon } from './roll-horizon.ts';
export { startStranded } from './start-stranded.ts';
export { tidyUp } from './tidy-up.ts';
export { undoLatePayment } from './undo-late-payment.ts';
