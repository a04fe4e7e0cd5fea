/** Where the script of each page is, by the page's address. */
export const pages = {
  '/': () => import('../features/home/home-page.tsx'),
  '/search': () => import('../features/search/search-page.tsx'),
  '/hotels/$hotelId': () => import('../features/hotel/hotel-page.tsx'),
  '/account': () => import('../features/account/account-page.tsx'),
  '/book': () => import('../features/booking/book-page.tsx'),
  '/bookings/$bookingId': () => import('../features/booking/booking-page.tsx'),
  '/bookings/$bookingId/pay': () => import('../features/payment/pay-page.tsx'),
  '/bookings/$bookingId/receipt': () => import('../features/booking/receipt-page.tsx'),
  '/forgot-password': () => import('../features/account/forgot-password-page.tsx'),
  '/register': () => import('../features/account/register-page.tsx'),
  '/reset-password': () => import('../features/account/reset-password-page.tsx'),
  '/sign-in': () => import('../features/account/sign-in-page.tsx'),
  '/trips': () => import('../features/trips/trips-page.tsx'),
  '/trips/$bookingId': () => import('../features/trips/trip-page.tsx'),
  '/verify-email': () => import('../features/account/verify-email-page.tsx'),
} as const;

/** The address in `pages` that a path has, or undefined where there is no page. */
export function pageAt(path: string): keyof typeof pages | undefined {
  const parts = path.replace(/\/$/, '').split('/');
  return (Object.keys(pages) as (keyof typeof pages)[]).find((address) => {
    const wanted = address.replace(/\/$/, '').split('/');
    return (
      wanted.length === parts.length &&
      wanted.every((part, at) => (part.startsWith('$') ? parts[at] !== '' : part === parts[at]))
    );
  });
}
