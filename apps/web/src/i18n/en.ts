import lodging from '../app/lodging/messages/en.json' with { type: 'json' };
import app from '../app/messages/en.json' with { type: 'json' };
import stays from '../app/stays/messages/en.json' with { type: 'json' };
import account from '../features/account/messages/en.json' with { type: 'json' };
import booking from '../features/booking/messages/en.json' with { type: 'json' };
import home from '../features/home/messages/en.json' with { type: 'json' };
import hotel from '../features/hotel/messages/en.json' with { type: 'json' };
import payment from '../features/payment/messages/en.json' with { type: 'json' };
import search from '../features/search/messages/en.json' with { type: 'json' };
import trips from '../features/trips/messages/en.json' with { type: 'json' };

/** All words in English, by the feature that says them. */
export const en = { app, account, booking, home, hotel, lodging, payment, search, stays, trips };
