import { createRouter } from '@tanstack/react-router';
import { ProblemPage } from './problem-page.tsx';
import { accountRoute } from './routes/account.tsx';
import { bookRoute } from './routes/book.tsx';
import { bookingRoute } from './routes/booking.tsx';
import { forgotPasswordRoute } from './routes/forgot-password.tsx';
import { homeRoute } from './routes/home.tsx';
import { hotelRoute } from './routes/hotel.tsx';
import { payRoute } from './routes/pay.tsx';
import { receiptRoute } from './routes/receipt.tsx';
import { registerRoute } from './routes/register.tsx';
import { resetPasswordRoute } from './routes/reset-password.tsx';
import { rootRoute } from './routes/root.tsx';
import { searchRoute } from './routes/search.tsx';
import { signInRoute } from './routes/sign-in.tsx';
import { tripRoute } from './routes/trip.tsx';
import { tripsRoute } from './routes/trips.tsx';
import { verifyEmailRoute } from './routes/verify-email.tsx';

/** The pages by their addresses. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    searchRoute,
    hotelRoute,
    accountRoute,
    bookRoute,
    bookingRoute,
    payRoute,
    receiptRoute,
    forgotPasswordRoute,
    registerRoute,
    resetPasswordRoute,
    signInRoute,
    tripRoute,
    tripsRoute,
    verifyEmailRoute,
  ]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: ProblemPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
