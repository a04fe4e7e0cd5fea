import lodging from '../app/lodging/messages/de.json' with { type: 'json' };
import app from '../app/messages/de.json' with { type: 'json' };
import stays from '../app/stays/messages/de.json' with { type: 'json' };
import account from '../features/account/messages/de.json' with { type: 'json' };
import booking from '../features/booking/messages/de.json' with { type: 'json' };
import home from '../features/home/messages/de.json' with { type: 'json' };
import hotel from '../features/hotel/messages/de.json' with { type: 'json' };
import payment from '../features/payment/messages/de.json' with { type: 'json' };
import search from '../features/search/messages/de.json' with { type: 'json' };
import trips from '../features/trips/messages/de.json' with { type: 'json' };
import type { Messages } from './messages.ts';

/** All words in German, by the feature that says them. */
export const de: Messages = { app, account, booking, home, hotel, lodging, payment, search, stays, trips };
