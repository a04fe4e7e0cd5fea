// Generated from the document of the Holdfast customer API. Run `npm run openapi` after a change of its routes.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each dependency with its state */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search hotels with free rooms
         * @description By the name of a place, or within a radius of a point. Prices are for the whole stay, mandatory taxes included. A name that no place has is answered with no hotels and with places of a like name.
         */
        post: operations["searchHotels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hotels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search hotels by query
         * @description The same as POST /search; lists are written with commas.
         */
        get: operations["listHotels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List free rooms of a place
         * @description A flat list of room types for so many people in one room, the cheapest first.
         */
        get: operations["listFreeRooms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggest places by name */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hotels/{hotelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a hotel
         * @description With its photos, its rules and what its guests think of it. Texts are data: escape them.
         */
        get: operations["getHotel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hotels/{hotelId}/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the room types of a hotel
         * @description checkIn and checkOut go together. With guests, room types are listed that hold the party, in as few rooms as possible unless told how many.
         */
        get: operations["listRooms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hotels/{hotelId}/rooms/{roomTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a room type */
        get: operations["getRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hotels/{hotelId}/rooms/{roomTypeId}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what is left of a room type */
        get: operations["getAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hotels/{hotelId}/rooms/{roomTypeId}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a stay costs
         * @description A price to look at. A quote holds its price, and a booking is priced anew.
         */
        get: operations["getRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hotels/{hotelId}/rooms/{roomTypeId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a month of prices and rooms left */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hotels/{hotelId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a hotel's reviews
         * @description Newest first. Texts are data: escape them where they are shown.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a price that holds
         * @description The price holds for 15 minutes; the rooms are not held. Book with `quoteId` to get it.
         */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your bookings */
        get: operations["listBookings"];
        put?: never;
        /**
         * Book rooms
         * @description Waits up to five seconds for the outcome; 202 means that it is still being worked on.
         */
        post: operations["createBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{bookingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a booking */
        get: operations["getBooking"];
        put?: never;
        post?: never;
        /**
         * Cancel a booking, as its cancel address does
         * @description What is given back follows the policy as it is at that moment; see `cancellation` first. A booking that is still being made is stopped and undone. 202 means that it is being worked on.
         */
        delete: operations["deleteBooking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{bookingId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a held booking
         * @description A declined card leaves the rooms held; three cards may be tried.
         */
        post: operations["confirmBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{bookingId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a booking's steps */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{bookingId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what happened to a booking */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{bookingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what cancelling now gives back */
        get: operations["getCancellation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{bookingId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a booking
         * @description What is given back follows the policy as it is at that moment; see `cancellation` first. A booking that is still being made is stopped and undone. 202 means that it is being worked on.
         */
        post: operations["cancelBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{bookingId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what other dates or rooms would cost
         * @description In rooms of the same type. Nights you have keep their price, others have that of today.
         */
        get: operations["previewChange"];
        put?: never;
        /**
         * Change the dates or rooms of a booking
         * @description All or nothing: the new nights are taken before the old are given back, a higher price is charged, a lower one given back. Whatever fails leaves the booking as it was. 202 means that it is being worked on.
         */
        post: operations["changeBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{bookingId}/progress/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a booking's steps as they happen */
        get: operations["followProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{bookingId}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a stay for a calendar
         * @description An iCalendar file with check-in and check-out in the hotel's time zone.
         */
        get: operations["getCalendarFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bookings/{bookingId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review a completed stay
         * @description One review for each booking; it is shown on the page of the hotel, without a name.
         */
        post: operations["postReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your cards */
        get: operations["listCards"];
        put?: never;
        /**
         * Keep a card
         * @description The card stays with the payment provider. Use the `id` that comes back from now on; it needs no Idempotency-Key, since keeping a card twice keeps it once.
         */
        post: operations["saveCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-methods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget a card
         * @description What was paid with it stays as it is.
         */
        delete: operations["removeCard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loyalty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See your points
         * @description A completed stay earns one point for each whole unit of its currency that was paid. Points spent on a booking that comes to nothing come back.
         */
        get: operations["getLoyalty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/itineraries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your itineraries */
        get: operations["listItineraries"];
        put?: never;
        /**
         * Book several stays, all or none
         * @description One payment for each currency. Waits up to five seconds for the outcome; 202 means that it is still being worked on, or that the card wants action.
         */
        post: operations["createItinerary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/itineraries/{itineraryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an itinerary */
        get: operations["getItinerary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what you wait for */
        get: operations["listWaiting"];
        put?: never;
        /**
         * Wait for rooms
         * @description When such rooms become free they are held for you for two hours, at the price of that day, and you are told. An account waits for ten such stays at most.
         */
        post: operations["joinWaitingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-list/{waitingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Wait no longer
         * @description Rooms that are being held for you are given back by cancelling their booking.
         */
        delete: operations["leaveWaitingList"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/web-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a web page must know */
        get: operations["getWebSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get everything that is held on you
         * @description From every part of the platform, in one document.
         */
        get: operations["exportData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be forgotten
         * @description Ends your account for good and destroys the key of everything personal. What books are made of stays: numbers, dates and amounts. Not while a booking of yours is open or lies ahead, and not for members of the staff.
         */
        post: operations["requestErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/erasures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See the certificate of an erasure */
        get: operations["getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description A mail asks you to show that the address is yours; you may log in before. If the address has an account, the answer looks the same, nothing is made, and a mail tells its owner.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description The access token is good for 15 minutes. The cookie `__Host-holdfast-customer` holds the token with which `/auth/refresh` gives another. An address nobody has is answered like a wrong password.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get another access token
         * @description With the cookie, whose token is changed for another: each is good once, and for 10 seconds more in case the answer was lost. One that comes back later was stolen from somebody, and ends the session. Send an empty object: no form of another site can.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session of the cookie, if there is one. Send an empty object.
         */
        post: operations["logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out everywhere
         * @description Ends your sessions on all devices. Access tokens that are out last 15 minutes at most.
         */
        post: operations["logOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your account */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your profile
         * @description What you leave out stays as it is. `preferences` are replaced as a whole.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description Ends your sessions on all devices, this one too: log in again. A mail tells you of it.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forgot your password?
         * @description The answer does not tell whether anybody has the address.
         */
        post: operations["askPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-reset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a password with the link that was mailed
         * @description Also takes up an invitation. A link is good once; using it ends all sessions of the account, and shows that its address is yours.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the link once more
         * @description For an address that is not verified yet; for one that is, nothing is sent.
         */
        post: operations["askEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email-verification/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show that your address is yours
         * @description With the token of the link that was mailed; it is good once.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up a second factor
         * @description With an access token, or with the `enrolmentToken` of a SECOND_FACTOR_REQUIRED. The secret is shown once and counts from its first code, at `/auth/two-factor/confirm`; starting again makes another.
         */
        post: operations["startTwoFactor"];
        /**
         * Turn the second factor off
         * @description With one of its codes, or a recovery code. Where your role must have a second factor, you set up another at your next login.
         */
        delete: operations["removeTwoFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the second factor on
         * @description With a code of the new secret. From then on each login needs one; wait for the next. The answer is ten recovery codes, shown this once: each lets you in once without the app.
         */
        post: operations["confirmTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/two-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new recovery codes
         * @description With a code of the second factor, or one of the recovery codes. Those before are good no more, and a mail tells you of it. The new ones are shown this once.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/outside/{provider}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with an outside provider
         * @description Send the browser here; it is sent on to the provider. It has ten minutes to come back. Where it asks for HTML and something goes wrong, it is sent to `/sign-in?problem=<error code>` instead.
         */
        get: operations["startOutsideLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/outside/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from an outside provider
         * @description The provider sends the browser here. It gets the session cookie of this edge and is sent to where it wanted to return; `/auth/refresh` then gives an access token. Where it asks for HTML and something goes wrong, it is sent to `/sign-in?problem=<error code>` instead.
         */
        get: operations["finishOutsideLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that verify access tokens
         * @description A JSON Web Key Set (RFC 7517). A key is here before it signs, and as long as it verifies.
         */
        get: operations["getPublicKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Accepted */
        Accepted: {
            message: string;
        };
        /**
         * Account
         * @example {
         *       "id": "usr_5f0c1d7e9a3b",
         *       "email": "ada@example.com",
         *       "fullName": "Ada Example",
         *       "createdAt": "2027-03-01T12:00:00.000Z",
         *       "emailVerified": true,
         *       "roles": [
         *         "USER"
         *       ],
         *       "language": "en",
         *       "phone": "+44 20 7946 0000",
         *       "smsWanted": false,
         *       "preferences": {
         *         "bed": "ONE_LARGE",
         *         "quietRoom": true
         *       },
         *       "secondFactor": false,
         *       "recoveryCodesLeft": 0
         *     }
         */
        Account: {
            /** @example usr_5f0c1d7e9a3b */
            id: string;
            email: string;
            fullName: string;
            /**
             * @description When it was made.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /** @description Whether the link that was mailed was followed. */
            emailVerified: boolean;
            /** @description What the account may be on this API. */
            roles: ("USER" | "PARTNER" | "SUPPORT" | "HOTEL_ADMIN" | "ADMIN")[];
            /**
             * @description What we write to you in.
             * @enum {unknown}
             */
            language: "en" | "de" | "fr" | "es" | "pt";
            phone: string | null;
            /** @description Whether to send text messages to `phone` as well. */
            smsWanted: boolean;
            preferences: components["schemas"]["Preferences"];
            /** @description Whether a code is asked for at each login. */
            secondFactor: boolean;
            /** @description How many recovery codes of the second factor were not used yet. */
            recoveryCodesLeft: number;
        };
        /** AskPasswordReset */
        AskPasswordReset: {
            /** @example ada@example.com */
            email: string;
        };
        /** Availability */
        Availability: {
            /** @description As many rooms are free on every night, and nothing stands against the stay. */
            available: boolean;
            /** @description The least of any night. */
            roomsLeft: number;
            /**
             * @description Why the stay cannot be had although there may be rooms.
             * @enum {unknown}
             */
            restriction?: "STOP_SELL" | "MIN_STAY" | "MAX_STAY" | "CLOSED_TO_ARRIVAL";
            nights: {
                date: string;
                roomsLeft: number;
                price?: components["schemas"]["Money"];
            }[];
        };
        /**
         * Booking
         * @example {
         *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
         *       "number": "BK-PBP8PE",
         *       "livemode": false,
         *       "status": "CONFIRMED",
         *       "paymentStatus": "CAPTURED",
         *       "hotel": {
         *         "id": "htl_harbour_lisbon",
         *         "name": "Harbour Hotel Lisbon",
         *         "address": "61 Castle Street",
         *         "city": "Lisbon",
         *         "countryCode": "PT",
         *         "timeZone": "Europe/Lisbon",
         *         "checkInTime": "15:00",
         *         "checkOutTime": "11:00"
         *       },
         *       "roomType": {
         *         "id": "rt_harbour_lisbon_double",
         *         "name": "Double room"
         *       },
         *       "checkIn": "2027-06-10",
         *       "checkOut": "2027-06-13",
         *       "rooms": 1,
         *       "guests": 2,
         *       "totalPrice": {
         *         "amountMinor": 44700,
         *         "currency": "EUR"
         *       },
         *       "priceLines": [
         *         {
         *           "kind": "ROOM",
         *           "name": "Rooms",
         *           "amountMinor": 44700,
         *           "included": false
         *         },
         *         {
         *           "kind": "TAX",
         *           "name": "VAT",
         *           "amountMinor": 2530,
         *           "included": true
         *         }
         *       ],
         *       "captured": {
         *         "amountMinor": 44700,
         *         "currency": "EUR"
         *       },
         *       "paidAt": "2027-03-01T12:00:00.412Z",
         *       "refunded": {
         *         "amountMinor": 0,
         *         "currency": "EUR"
         *       },
         *       "refunds": [],
         *       "cancellation": [
         *         {
         *           "until": "2027-06-09T14:00:00.000Z",
         *           "refund": {
         *             "amountMinor": 44700,
         *             "currency": "EUR"
         *           }
         *         }
         *       ],
         *       "createdAt": "2027-03-01T12:00:00.048Z",
         *       "updatedAt": "2027-03-01T12:00:00.428Z"
         *     }
         */
        Booking: {
            id: string;
            /** @description For people, BK-XXXXXX. */
            number: string;
            livemode: boolean;
            /** @description A partner's own name for the booking. */
            reference?: string;
            /** @enum {unknown} */
            status: "PENDING" | "CONFIRMED" | "CANCELLED" | "EXPIRED" | "REJECTED" | "COMPLETED" | "NO_SHOW";
            /** @enum {unknown} */
            paymentStatus: "NONE" | "REQUIRES_ACTION" | "AUTHORIZED" | "CAPTURED" | "PARTIALLY_REFUNDED" | "REFUNDED" | "VOIDED" | "FAILED";
            /** @description Why the booking ended without a stay. */
            reason?: string;
            declineCode?: string;
            hotel: {
                id: string;
                name: string;
                address: string;
                city: string;
                countryCode: string;
                timeZone: string;
                checkInTime: string;
                checkOutTime: string;
            };
            roomType: {
                id: string;
                name: string;
            };
            checkIn: string;
            checkOut: string;
            rooms: number;
            guests: number;
            totalPrice: components["schemas"]["Money"];
            priceLines: components["schemas"]["PriceLine"][];
            captured: components["schemas"]["Money"];
            /**
             * @description When the card was charged; absent when nothing was taken.
             * @example 2027-03-01T12:00:00.000Z
             */
            paidAt?: string;
            refunded: components["schemas"]["Money"];
            /** @description What is given back and where that stands. */
            refunds: components["schemas"]["BookingRefund"][];
            /** @description Loyalty points, and what they paid of the price. */
            points?: {
                spent: number;
                amount: components["schemas"]["Money"];
            };
            /**
             * @description Who ended it.
             * @enum {unknown}
             */
            cancelledBy?: "GUEST" | "PARTNER" | "SUPPORT" | "HOTEL" | "SYSTEM";
            cancellation: components["schemas"]["CancellationTimeline"];
            /**
             * @description Until when the rooms are held for a payment method to come.
             * @example 2027-03-01T12:00:00.000Z
             */
            expiresAt?: string;
            nextAction?: components["schemas"]["NextAction"];
            /**
             * @description When the request was accepted.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When the booking last changed.
             * @example 2027-03-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** BookingProgress */
        BookingProgress: {
            bookingId: string;
            /** @enum {unknown} */
            status: "PENDING" | "CONFIRMED" | "CANCELLED" | "EXPIRED" | "REJECTED" | "COMPLETED" | "NO_SHOW";
            /**
             * @description Whether the running workflow answered or the history was read.
             * @enum {unknown}
             */
            source: "workflow" | "history";
            /** @description What stands in the way of a live answer. */
            note?: string;
            steps: components["schemas"]["Step"][];
        };
        /** BookingRefund */
        BookingRefund: {
            id: string;
            amount: components["schemas"]["Money"];
            /** @enum {unknown} */
            state: "APPROVED" | "PENDING" | "SUCCEEDED" | "FAILED";
            /** @enum {unknown} */
            reason: "GOODWILL" | "SERVICE_FAILURE" | "DUPLICATE_CHARGE" | "PRICE_ERROR" | "OTHER" | "CANCELLATION" | "CHANGE" | "NO_SHOW" | "MOVED" | "CLOSURE" | "LATE_PAYMENT";
            createdAt: string;
        };
        /** BookingTimeline */
        BookingTimeline: {
            bookingId: string;
            items: {
                at: string;
                /**
                 * @example STATUS
                 * @example STEPS
                 */
                kind: string;
                /** @description What was written, by its kind. */
                entry: unknown;
            }[];
        };
        /** BookingsPage */
        BookingsPage: {
            items: components["schemas"]["Booking"][];
            page: number;
            pageSize: number;
            total: number;
        };
        /** Calendar */
        Calendar: {
            roomTypeId: string;
            month: string;
            nights: components["schemas"]["CalendarNight"][];
        };
        /** CalendarNight */
        CalendarNight: {
            date: string;
            /** @description 0 also where the night is not for sale. */
            roomsLeft: number;
            price?: components["schemas"]["Money"];
            /** @description No stay may begin on this day. */
            closedToArrival: boolean;
            /** @description The fewest nights of a stay that begins on this day. */
            minStay?: number;
            /** @description The most nights of a stay that begins on this day. */
            maxStay?: number;
        };
        /** CancellationPreview */
        CancellationPreview: {
            bookingId: string;
            refund: components["schemas"]["Money"];
            fee: components["schemas"]["Money"];
            /** @description Of the price, by the policy as it is now. */
            refundPercent: number;
            /**
             * @description When that changes next; absent when it does not.
             * @example 2027-03-01T12:00:00.000Z
             */
            until?: string;
            timeline: components["schemas"]["CancellationTimeline"];
            policy: ({
                /** @description Of the price that is given back. */
                refundPercent: number;
                hoursBeforeCheckIn: number;
            } | {
                /** @description Of the price that is given back. */
                refundPercent: number;
                daysBeforeCheckIn: number;
            })[];
        };
        /**
         * CancellationTimeline
         * @description Cancelling before `until` refunds `refund`; after the last one nothing is refunded.
         */
        CancellationTimeline: {
            until: string;
            refund: components["schemas"]["Money"];
        }[];
        /** ChangeAccount */
        ChangeAccount: {
            /** @example Ada Example */
            fullName?: string;
            /**
             * @description What we write to you in.
             * @enum {unknown}
             */
            language?: "en" | "de" | "fr" | "es" | "pt";
            /** @description Null takes it out. */
            phone?: string | null;
            /** @description Needs a `phone`. */
            smsWanted?: boolean;
            preferences?: components["schemas"]["Preferences"];
        };
        /** ChangeBooking */
        ChangeBooking: {
            /**
             * @description First night, in the time zone of the hotel.
             * @example 2027-06-10
             */
            checkIn: string;
            /**
             * @description Day of departure; this night is not slept.
             * @example 2027-06-13
             */
            checkOut: string;
            /** @description As many as now unless told. */
            rooms?: number;
            /** @description In all rooms together; as many as now unless told. */
            guests?: number;
            /**
             * @description The payment provider's token of the card.
             * @example pm_card_visa
             */
            paymentMethodId?: string;
            /** @description The new total you reckon with. */
            expectedPrice?: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            /**
             * @description By how much the total may exceed it before it is a PRICE_CHANGED.
             * @default 0
             */
            priceToleranceMinor?: number;
        };
        /** ChangePassword */
        ChangePassword: {
            /** @example a harbour at dawn */
            currentPassword: string;
            /**
             * @description At least 8 characters of any kind; the most common passwords are refused.
             * @example a harbour at dawn
             */
            newPassword: string;
        };
        /** ChangePreview */
        ChangePreview: {
            bookingId: string;
            checkIn: string;
            checkOut: string;
            rooms: number;
            guests: number;
            /** @description Only the change itself decides who gets the last room. */
            available: boolean;
            currentPrice: components["schemas"]["Money"];
            newPrice?: components["schemas"]["Money"];
            /** @description The new price less the one now; negative for a lower one. */
            difference?: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            charge?: components["schemas"]["Money"];
            refund?: components["schemas"]["Money"];
            nights: components["schemas"]["NightPrices"];
            priceLines: components["schemas"]["PriceLine"][];
            cancellation?: components["schemas"]["CancellationTimeline"];
        };
        /** ConfirmBooking */
        ConfirmBooking: {
            /**
             * @description The payment provider's token of the card.
             * @example pm_card_visa
             */
            paymentMethodId: string;
        };
        /** ConfirmSecondFactor */
        ConfirmSecondFactor: {
            /**
             * @description What the authenticator app shows; each is good once.
             * @example 492039
             */
            code: string;
            /** @description What a SECOND_FACTOR_REQUIRED gave you, while you cannot log in without a second factor. */
            enrolmentToken?: string;
        };
        /** CreateBooking */
        CreateBooking: {
            /** @example rt_harbour_lisbon_double */
            roomTypeId: string;
            /**
             * @description First night, in the time zone of the hotel.
             * @example 2027-06-10
             */
            checkIn: string;
            /**
             * @description Day of departure; this night is not slept.
             * @example 2027-06-13
             */
            checkOut: string;
            /** @default 1 */
            rooms?: number;
            /** @description In all rooms together. */
            guests: number;
            /** @description A quote for this very stay; while it holds, its price and terms are booked. */
            quoteId?: string;
            /** @description The total you reckon with, where there is no quote that holds. */
            expectedPrice?: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            /**
             * @description By how much the total may exceed what you were told before it is a PRICE_CHANGED.
             * @default 0
             */
            priceToleranceMinor?: number;
            /**
             * @description Capitals do not matter.
             * @example WELCOME10
             */
            promotionCode?: string;
            /** @description Loyalty points that pay a part, at most half of the total. A hundred are worth one euro. */
            spendPoints?: number;
            /**
             * @description The payment provider's token of the card.
             * @example pm_card_visa
             */
            paymentMethodId?: string;
            /**
             * @description While cards cannot be charged, hold the rooms and charge the card when that is over, within an hour, instead of answering 503.
             * @default false
             */
            holdIfProviderAway?: boolean;
            guest?: components["schemas"]["Guest"];
            specialRequests?: string;
        };
        /** CreateItinerary */
        CreateItinerary: {
            stays: {
                /** @example rt_harbour_lisbon_double */
                roomTypeId: string;
                /**
                 * @description First night, in the time zone of the hotel.
                 * @example 2027-06-10
                 */
                checkIn: string;
                /**
                 * @description Day of departure; this night is not slept.
                 * @example 2027-06-13
                 */
                checkOut: string;
                /** @default 1 */
                rooms?: number;
                /** @description In all rooms together. */
                guests: number;
                /** @description A quote for this very stay; while it holds, its price and terms are booked. */
                quoteId?: string;
                specialRequests?: string;
            }[];
            /**
             * @description The payment provider's token of the card.
             * @example pm_card_visa
             */
            paymentMethodId: string;
            guest?: components["schemas"]["Guest"];
        };
        /** CreateQuote */
        CreateQuote: {
            /** @example rt_harbour_lisbon_double */
            roomTypeId: string;
            /**
             * @description First night, in the time zone of the hotel.
             * @example 2027-06-10
             */
            checkIn: string;
            /**
             * @description Day of departure; this night is not slept.
             * @example 2027-06-13
             */
            checkOut: string;
            /** @default 1 */
            rooms?: number;
            /** @description In all rooms together. */
            guests: number;
            /**
             * @description Capitals do not matter.
             * @example WELCOME10
             */
            promotionCode?: string;
        };
        /** Erasure */
        Erasure: {
            /** @description Keep it: it is the only way to this certificate afterwards. */
            id: string;
            /** @enum {unknown} */
            state: "RUNNING" | "DONE";
            /**
             * @description When it was asked for.
             * @example 2027-03-01T12:00:00.000Z
             */
            requestedAt: string;
            /**
             * @description When the key of the data was destroyed.
             * @example 2027-03-01T12:00:00.000Z
             */
            finishedAt?: string;
            /** @description How much there was of the person, and was emptied. */
            certificate?: {
                accounts: number;
                cards: number;
                guests: number;
                bookings: number;
                waitingEntries: number;
                /** @description They stay, without their author. */
                reviews: number;
                /** @description What stays because books have to be kept. */
                kept: string[];
            };
        };
        /** FoundRoom */
        FoundRoom: {
            roomTypeId: string;
            name: string;
            hotelId: string;
            hotelName: string;
            city: string;
            countryCode: string;
            maxGuests: number;
            roomsLeft: number;
            totalPrice: components["schemas"]["Money"];
            distanceKm: number;
        };
        /** Guest */
        Guest: {
            /** @example Ada Example */
            fullName: string;
            /** @example ada@example.com */
            email: string;
            /** @example +44 20 7946 0000 */
            phone?: string;
            /**
             * @description What we write to the guest in; by default the first of Accept-Language that we speak.
             * @enum {unknown}
             */
            language?: "en" | "de" | "fr" | "es" | "pt";
            /**
             * @description Whether to send text messages to `phone` as well.
             * @default false
             */
            smsWanted?: boolean;
        };
        /** Hotel */
        Hotel: {
            id: string;
            name: string;
            description: string;
            stars: number;
            address: string;
            city: string;
            /** @description ISO 3166-1 alpha-2. */
            countryCode: string;
            latitude: number;
            longitude: number;
            /** @description IANA name; dates of stays are in it. */
            timeZone: string;
            currency: string;
            /** @example 15:00 */
            checkInTime: string;
            /** @example 11:00 */
            checkOutTime: string;
            amenities: string[];
            cancellation: ({
                /** @description Of the price that is given back. */
                refundPercent: number;
                hoursBeforeCheckIn: number;
            } | {
                /** @description Of the price that is given back. */
                refundPercent: number;
                daysBeforeCheckIn: number;
            })[];
            /** @description In the words of the hotel: how to check in, pets, smoking and the like. */
            houseRules: {
                [key: string]: string;
            };
            rating: components["schemas"]["Rating"];
            photos: components["schemas"]["Photo"][];
        };
        /** ItinerariesPage */
        ItinerariesPage: {
            items: components["schemas"]["Itinerary"][];
            page: number;
            pageSize: number;
            total: number;
        };
        /**
         * Itinerary
         * @example {
         *       "id": "iti_8s04bjq1v2979shn9sjbatssn8",
         *       "livemode": false,
         *       "status": "CONFIRMED",
         *       "totals": [
         *         {
         *           "amountMinor": 44700,
         *           "currency": "EUR"
         *         }
         *       ],
         *       "bookings": [
         *         {
         *           "id": "bk_8s04bjq1v2979shn9sjbatssn8",
         *           "number": "BK-PBP8PE",
         *           "livemode": false,
         *           "status": "CONFIRMED",
         *           "paymentStatus": "CAPTURED",
         *           "hotel": {
         *             "id": "htl_harbour_lisbon",
         *             "name": "Harbour Hotel Lisbon",
         *             "address": "61 Castle Street",
         *             "city": "Lisbon",
         *             "countryCode": "PT",
         *             "timeZone": "Europe/Lisbon",
         *             "checkInTime": "15:00",
         *             "checkOutTime": "11:00"
         *           },
         *           "roomType": {
         *             "id": "rt_harbour_lisbon_double",
         *             "name": "Double room"
         *           },
         *           "checkIn": "2027-06-10",
         *           "checkOut": "2027-06-13",
         *           "rooms": 1,
         *           "guests": 2,
         *           "totalPrice": {
         *             "amountMinor": 44700,
         *             "currency": "EUR"
         *           },
         *           "priceLines": [
         *             {
         *               "kind": "ROOM",
         *               "name": "Rooms",
         *               "amountMinor": 44700,
         *               "included": false
         *             },
         *             {
         *               "kind": "TAX",
         *               "name": "VAT",
         *               "amountMinor": 2530,
         *               "included": true
         *             }
         *           ],
         *           "captured": {
         *             "amountMinor": 44700,
         *             "currency": "EUR"
         *           },
         *           "paidAt": "2027-03-01T12:00:00.412Z",
         *           "refunded": {
         *             "amountMinor": 0,
         *             "currency": "EUR"
         *           },
         *           "refunds": [],
         *           "cancellation": [
         *             {
         *               "until": "2027-06-09T14:00:00.000Z",
         *               "refund": {
         *                 "amountMinor": 44700,
         *                 "currency": "EUR"
         *               }
         *             }
         *           ],
         *           "createdAt": "2027-03-01T12:00:00.048Z",
         *           "updatedAt": "2027-03-01T12:00:00.428Z"
         *         }
         *       ],
         *       "createdAt": "2027-03-01T12:00:00.048Z",
         *       "updatedAt": "2027-03-01T12:00:00.428Z"
         *     }
         */
        Itinerary: {
            id: string;
            livemode: boolean;
            /**
             * @description The one outcome of all stays. What becomes of a booking later is told by the booking.
             * @enum {unknown}
             */
            status: "PENDING" | "CONFIRMED" | "REJECTED" | "CANCELLED" | "EXPIRED";
            /** @description Why none of the stays was to be. */
            reason?: string;
            declineCode?: string;
            /** @description What is charged, one amount for each currency. */
            totals: components["schemas"]["Money"][];
            bookings: components["schemas"]["Booking"][];
            nextAction?: components["schemas"]["NextAction"];
            /**
             * @description When the request was accepted.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When the outcome was written.
             * @example 2027-03-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** JoinWaitingList */
        JoinWaitingList: {
            /** @example rt_harbour_lisbon_double */
            roomTypeId: string;
            /**
             * @description First night, in the time zone of the hotel.
             * @example 2027-06-10
             */
            checkIn: string;
            /**
             * @description Day of departure; this night is not slept.
             * @example 2027-06-13
             */
            checkOut: string;
            /** @default 1 */
            rooms?: number;
            /** @description In all rooms together. */
            guests: number;
            guest?: components["schemas"]["Guest"];
        };
        /** Login */
        Login: {
            /** @example ada@example.com */
            email: string;
            /** @example a harbour at dawn */
            password: string;
            /**
             * @description What the authenticator app shows, or one of the recovery codes; each is good once.
             * @example 492039
             * @example 7k2m-9xqd-4w0p-h3tz
             */
            code?: string;
        };
        /** Loyalty */
        Loyalty: {
            /** @description What can be spent; a hundred are worth one euro. */
            points: number;
            items: {
                bookingId: string;
                /**
                 * @description ADJUSTED: taken back of what was earned, after a refund.
                 * @enum {unknown}
                 */
                kind: "EARNED" | "SPENT" | "RETURNED" | "ADJUSTED";
                /** @description Negative for what was spent or taken back. */
                points: number;
                /**
                 * @description When they came or went.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                at: string;
            }[];
            page: number;
            pageSize: number;
            total: number;
        };
        /**
         * Money
         * @example {
         *       "amountMinor": 34500,
         *       "currency": "EUR"
         *     }
         */
        Money: {
            /** @description In the currency's smallest unit. */
            amountMinor: number;
            /** @description ISO 4217. */
            currency: string;
        };
        /** NextAction */
        NextAction: {
            /**
             * @description `redirect`: open `url`, which leads back. `use_stripe_sdk`: give `clientSecret` to Stripe.js.
             * @enum {unknown}
             */
            type: "use_stripe_sdk" | "redirect";
            clientSecret?: string;
            /** @description The page on which the bank asks. */
            url?: string;
        };
        /**
         * NightPrices
         * @description The price of one room for each night, before what is taken off or added.
         */
        NightPrices: {
            date: string;
            price: components["schemas"]["Money"];
        }[];
        /** NoBody */
        NoBody: Record<string, never>;
        /** Nothing */
        Nothing: Record<string, never>;
        /** OfferedRoomType */
        OfferedRoomType: {
            id: string;
            hotelId: string;
            name: string;
            description: string;
            bedType: string;
            /** @description Per room. */
            maxGuests: number;
            amenities: string[];
            cancellation: ({
                /** @description Of the price that is given back. */
                refundPercent: number;
                hoursBeforeCheckIn: number;
            } | {
                /** @description Of the price that is given back. */
                refundPercent: number;
                daysBeforeCheckIn: number;
            })[];
            photos: components["schemas"]["Photo"][];
            available?: boolean;
            roomsLeft?: number;
            /** @description How many of them hold the party; the price is for these. */
            rooms?: number;
            /**
             * @description Why the stay cannot be had although there may be rooms.
             * @enum {unknown}
             */
            restriction?: "STOP_SELL" | "MIN_STAY" | "MAX_STAY" | "CLOSED_TO_ARRIVAL";
            totalPrice?: components["schemas"]["Money"];
            lines?: components["schemas"]["PriceLine"][];
        };
        /** Photo */
        Photo: {
            id: string;
            /** @description The room type that is shown, if it is one. */
            roomTypeId?: string;
            caption: string;
            /** @description In pixels, of the largest size. */
            width: number;
            height: number;
            urls: components["schemas"]["PhotoUrls"];
        };
        /** PhotoUrls */
        PhotoUrls: {
            /**
             * @description For lists.
             * @example /media/htl_harbour_lisbon/pho_1/large.webp
             */
            small: string;
            /**
             * @description For pages.
             * @example /media/htl_harbour_lisbon/pho_1/large.webp
             */
            medium: string;
            /**
             * @description For the whole screen.
             * @example /media/htl_harbour_lisbon/pho_1/large.webp
             */
            large: string;
        };
        /** Place */
        Place: {
            placeId: string;
            name: string;
            /** @description ISO 3166-1 alpha-2. */
            countryCode: string;
            latitude: number;
            longitude: number;
            hotelCount: number;
        };
        /** Places */
        Places: {
            items: components["schemas"]["Place"][];
        };
        /** PostReview */
        PostReview: {
            /** @example 5 */
            rating: number;
            /** @example Right by the river */
            title: string;
            /** @example Quiet rooms, and breakfast until noon. */
            content: string;
        };
        /** PostedReview */
        PostedReview: {
            bookingId: string;
            hotelId: string;
            /** @example 5 */
            rating: number;
            /** @example Right by the river */
            title: string;
            /** @example Quiet rooms, and breakfast until noon. */
            content: string;
            /**
             * @description The month of check-in.
             * @example 2027-06
             */
            stayedMonth: string;
        };
        /**
         * Preferences
         * @example {
         *       "bed": "ONE_LARGE",
         *       "quietRoom": true
         *     }
         */
        Preferences: {
            /** @enum {unknown} */
            bed?: "ONE_LARGE" | "TWO_SEPARATE";
            quietRoom?: boolean;
            highFloor?: boolean;
            stepFreeAccess?: boolean;
        };
        /** PriceLine */
        PriceLine: {
            /** @enum {unknown} */
            kind: "ROOM" | "LENGTH_OF_STAY" | "PROMOTION" | "TAX" | "FEE";
            name: string;
            /** @description In the total's currency; negative for what is taken off. */
            amountMinor: number;
            included: boolean;
        };
        /** PrivacyExport */
        PrivacyExport: {
            /**
             * @description When this was read.
             * @example 2027-03-01T12:00:00.000Z
             */
            exportedAt: string;
            profile: {
                id: string;
                /** @description Null once the guest was erased. */
                fullName: string | null;
                /** @description Null once the guest was erased. */
                email: string | null;
                /** @description Null once the guest was erased. */
                phone: string | null;
                language: string;
                smsWanted: boolean;
                preferences: unknown;
                /**
                 * @description When the account was made.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                createdAt: string;
            } | null;
            bookings: {
                booking: components["schemas"]["Booking"];
                guest: {
                    /** @description Null once the guest was erased. */
                    fullName: string | null;
                    /** @description Null once the guest was erased. */
                    email: string | null;
                    /** @description Null once the guest was erased. */
                    phone: string | null;
                    language: string;
                    smsWanted: boolean;
                };
                /** @description Null once the guest was erased. */
                specialRequests: string | null;
            }[];
            waitingList: {
                id: string;
                state: string;
                roomTypeId: string;
                checkIn: string;
                checkOut: string;
                guest: {
                    /** @description Null once the guest was erased. */
                    fullName: string | null;
                    /** @description Null once the guest was erased. */
                    email: string | null;
                    /** @description Null once the guest was erased. */
                    phone: string | null;
                };
                /**
                 * @description When it was joined.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                createdAt: string;
            }[];
            payments: {
                id: string;
                bookingId: string;
                status: string;
                amount?: components["schemas"]["Money"];
                captured?: components["schemas"]["Money"];
                refunded?: components["schemas"]["Money"];
                /**
                 * @description When it was begun.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                createdAt: string;
            }[];
            notifications: {
                id: string;
                /** @description Null once the guest was erased. */
                bookingId: string | null;
                template: string;
                channel: string;
                status: string;
                /**
                 * @description When it was asked for.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                createdAt: string;
                /**
                 * @description When it was sent.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                sentAt?: string;
            }[];
            sessions: {
                id: string;
                audience: string;
                /**
                 * @description When you signed in.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                createdAt: string;
                /**
                 * @description When it was used last.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                lastUsedAt: string;
                /**
                 * @description When it was ended.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                endedAt?: string;
            }[];
            loyalty: {
                points: number;
                entries: {
                    bookingId: string;
                    kind: string;
                    points: number;
                    /**
                     * @description When they came or went.
                     * @example 2027-03-01T12:00:00.000Z
                     */
                    at: string;
                }[];
            };
            reviews: {
                bookingId: string;
                hotelId: string;
                rating: number;
                title: string;
                content: string;
                /**
                 * @description When it was published.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                createdAt: string;
            }[];
            savedCards: {
                id: string;
                /**
                 * @description When.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                savedAt: string;
            }[];
        };
        /**
         * ProgressEvent
         * @example {
         *       "event": "progress",
         *       "data": "{\"bookingId\":\"bk_8s04bjq1v2979shn9sjbatssn8\",\"status\":\"PENDING\",\"source\":\"workflow\",\"steps\":[{\"step\":\"reserve\",\"state\":\"done\",\"startedAt\":\"2027-03-01T12:00:00.125Z\",\"finishedAt\":\"2027-03-01T12:00:00.154Z\",\"durationMillis\":29},{\"step\":\"authorize\",\"state\":\"done\",\"startedAt\":\"2027-03-01T12:00:00.154Z\",\"finishedAt\":\"2027-03-01T12:00:00.261Z\",\"durationMillis\":107},{\"step\":\"confirm\",\"state\":\"done\",\"startedAt\":\"2027-03-01T12:00:00.261Z\",\"finishedAt\":\"2027-03-01T12:00:00.295Z\",\"durationMillis\":34},{\"step\":\"capture\",\"state\":\"retrying\",\"startedAt\":\"2027-03-01T12:00:00.295Z\",\"attempt\":2,\"lastFault\":\"PROVIDER_TIMEOUT\"},{\"step\":\"notify\",\"state\":\"waiting\"}]}"
         *     }
         */
        ProgressEvent: {
            /** @enum {unknown} */
            event?: "progress" | "end";
            /** @description JSON. Of `progress` a BookingProgress; of `end` `{"outcome":"ended"}`, or `"again"` when it is time to ask again. A browser reads them with fetch, since EventSource sends no token. */
            data: string;
        };
        /** PublicKey */
        PublicKey: {
            kty: string;
            kid: string;
            alg: string;
            /** @enum {string} */
            use: "sig";
            crv?: string;
            x?: string;
            y?: string;
            n?: string;
            e?: string;
        };
        /** PublicKeys */
        PublicKeys: {
            keys: components["schemas"]["PublicKey"][];
        };
        /** Quote */
        Quote: {
            id: string;
            roomTypeId: string;
            hotelId: string;
            checkIn: string;
            checkOut: string;
            rooms: number;
            guests: number;
            nights: components["schemas"]["NightPrices"];
            lines: components["schemas"]["PriceLine"][];
            totalPrice: components["schemas"]["Money"];
            cancellation: components["schemas"]["CancellationTimeline"];
            /**
             * @description Until when a booking gets this price.
             * @example 2027-03-01T12:00:00.000Z
             */
            expiresAt: string;
        };
        /** Rate */
        Rate: {
            nights: {
                date: string;
                price: components["schemas"]["Money"];
            }[];
            lines: components["schemas"]["PriceLine"][];
            /** @description Whether the promotion code was good for this stay. */
            promotionApplied: boolean;
            total: components["schemas"]["Money"];
        };
        /** Rating */
        Rating: {
            /** @description From 1 to 5; null before the first review. */
            average: number | null;
            count: number;
        };
        /** RecoveryCodes */
        RecoveryCodes: {
            /** @description Each is good once in place of a code of the app. Only hashes of them are kept. */
            recoveryCodes: string[];
        };
        /** Register */
        Register: {
            /** @example ada@example.com */
            email: string;
            /**
             * @description At least 8 characters of any kind; the most common passwords are refused.
             * @example a harbour at dawn
             */
            password: string;
            /** @example Ada Example */
            fullName: string;
            /**
             * @description What we write to you in.
             * @enum {unknown}
             */
            language?: "en" | "de" | "fr" | "es" | "pt";
        };
        /** Registered */
        Registered: {
            /** @example usr_5f0c1d7e9a3b */
            id: string;
            email: string;
            fullName: string;
            /**
             * @description When it was made.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /** ResetPassword */
        ResetPassword: {
            /**
             * @description The token in the link that was mailed.
             * @example q0J9mY2cVb7xkF3nLw8sTzR1uH5aEoGdPiKvXyNfBcM
             */
            token: string;
            /**
             * @description At least 8 characters of any kind; the most common passwords are refused.
             * @example a harbour at dawn
             */
            password: string;
        };
        /** ReviewsPage */
        ReviewsPage: {
            rating: components["schemas"]["Rating"];
            items: {
                /** @example 5 */
                rating: number;
                /** @example Right by the river */
                title: string;
                /** @example Quiet rooms, and breakfast until noon. */
                content: string;
                roomTypeId: string;
                /** @example 2027-06 */
                stayedMonth: string;
                createdAt: string;
            }[];
            page: number;
            pageSize: number;
            total: number;
        };
        /** RoomType */
        RoomType: {
            id: string;
            hotelId: string;
            name: string;
            description: string;
            bedType: string;
            /** @description Per room. */
            maxGuests: number;
            amenities: string[];
            cancellation: ({
                /** @description Of the price that is given back. */
                refundPercent: number;
                hoursBeforeCheckIn: number;
            } | {
                /** @description Of the price that is given back. */
                refundPercent: number;
                daysBeforeCheckIn: number;
            })[];
            photos: components["schemas"]["Photo"][];
        };
        /** RoomTypes */
        RoomTypes: {
            items: components["schemas"]["OfferedRoomType"][];
        };
        /** RoomsPage */
        RoomsPage: {
            /** @description The place that was meant; null when none is called so. Absent for a point on the map. */
            place?: components["schemas"]["Place"] | null;
            /** @description Other places of a like name. */
            suggestions: components["schemas"]["Place"][];
            items: components["schemas"]["FoundRoom"][];
            page: number;
            pageSize: number;
            total: number;
        };
        /** SaveCard */
        SaveCard: {
            /**
             * @description The payment provider's token of the card.
             * @example pm_card_visa
             */
            paymentMethodId: string;
        };
        /**
         * SavedCard
         * @example {
         *       "id": "pm_1QZk3v2eZvKYlo2C4wXnD9aB",
         *       "brand": "visa",
         *       "last4": "4242",
         *       "expiryMonth": 12,
         *       "expiryYear": 2029,
         *       "savedAt": "2027-03-01T12:00:00.000Z"
         *     }
         */
        SavedCard: {
            /** @description Book with it as `paymentMethodId`. */
            id: string;
            /** @description visa, mastercard, amex … */
            brand: string;
            last4: string;
            expiryMonth: number;
            expiryYear: number;
            /**
             * @description When it was saved.
             * @example 2027-03-01T12:00:00.000Z
             */
            savedAt: string;
        };
        /** SavedCardList */
        SavedCardList: {
            items: components["schemas"]["SavedCard"][];
        };
        /** Search */
        Search: {
            /** @example Lisbon */
            location?: string;
            /**
             * @description First night, in the time zone of the hotel.
             * @example 2027-06-10
             */
            checkIn: string;
            /**
             * @description Day of departure; this night is not slept.
             * @example 2027-06-13
             */
            checkOut: string;
            /** @description In all rooms together. */
            guests: number;
            /** @description As few as hold the party unless told. */
            rooms?: number;
            /**
             * @description In which prices are compared and shown; the card is charged in the hotel’s own.
             * @default EUR
             * @example EUR
             */
            currency?: string;
            /** @description Words about the hotel. */
            text?: string;
            /** @description The whole stay, in the smallest unit of `currency`, taxes included. */
            priceMin?: number;
            /** @description The whole stay, in the smallest unit of `currency`, taxes included. */
            priceMax?: number;
            ratingMin?: number;
            /**
             * @default RECOMMENDED
             * @enum {unknown}
             */
            sort?: "RECOMMENDED" | "PRICE" | "DISTANCE" | "RATING";
            /** @default 1 */
            page?: number;
            /** @default 20 */
            pageSize?: number;
            near?: {
                /** @example 38.71 */
                latitude: number;
                /** @example -9.14 */
                longitude: number;
                /**
                 * @default 50
                 * @example 50
                 */
                radiusKm?: number;
            };
            /** @description The hotel has all of these. */
            amenities?: string[];
            /** @description Any of these. */
            starRating?: number | number[];
        };
        /** SearchItem */
        SearchItem: {
            hotelId: string;
            name: string;
            city: string;
            countryCode: string;
            stars: number;
            latitude: number;
            longitude: number;
            /** @description IANA name, in which guests expect times of `cancellation`; absent where that is. */
            timeZone?: string;
            amenities: string[];
            rating: components["schemas"]["Rating"];
            photo?: components["schemas"]["PhotoUrls"];
            distanceKm: number;
            offer: components["schemas"]["SearchOffer"];
        };
        /**
         * SearchOffer
         * @description `cancellation` is as a quote would tell it; without a line nothing is ever refunded. It is absent where search does not know the terms yet: ask for a quote.
         */
        SearchOffer: {
            roomTypeId: string;
            roomTypeName: string;
            /** @description How many of them hold the party. */
            rooms: number;
            /** @description Per room. */
            maxGuests: number;
            roomsLeft: number;
            totalPrice: components["schemas"]["Money"];
            displayPrice?: components["schemas"]["Money"];
            cancellation?: components["schemas"]["CancellationTimeline"];
        };
        /** SearchResult */
        SearchResult: {
            /** @description The place that was meant; null when none is called so. Absent for a point on the map. */
            place?: components["schemas"]["Place"] | null;
            /** @description Other places of a like name. */
            suggestions: components["schemas"]["Place"][];
            items: components["schemas"]["SearchItem"][];
            facets: {
                stars: {
                    value: number;
                    count: number;
                }[];
                amenities: {
                    value: string;
                    count: number;
                }[];
                ratings: {
                    value: number;
                    count: number;
                }[];
                /** @description In the smallest unit of `currency`. */
                price: {
                    fromMinor: number;
                    toMinor: number;
                    count: number;
                }[];
            };
            /** @description Of price facets and displayPrice. */
            currency: string;
            page: number;
            pageSize: number;
            total: number;
        };
        /** SecondFactorSecret */
        SecondFactorSecret: {
            /** @description To be typed into an authenticator app, in base 32. */
            secret: string;
            /** @description The same for a QR code. */
            otpauthUri: string;
        };
        /** ShowSecondFactor */
        ShowSecondFactor: {
            /**
             * @description What the authenticator app shows, or one of the recovery codes; each is good once.
             * @example 492039
             * @example 7k2m-9xqd-4w0p-h3tz
             */
            code: string;
        };
        /** SignedIn */
        SignedIn: {
            /** @description Send it as `Authorization: Bearer …`. */
            accessToken: string;
            /** @enum {string} */
            tokenType: "Bearer";
            /** @description In seconds. */
            expiresIn: number;
            user: components["schemas"]["Account"];
        };
        /** StartSecondFactor */
        StartSecondFactor: {
            /** @description What a SECOND_FACTOR_REQUIRED gave you, while you cannot log in without a second factor. */
            enrolmentToken?: string;
        };
        /** Step */
        Step: {
            /** @enum {unknown} */
            step: "reserve" | "authorize" | "confirm" | "capture" | "notify";
            /** @enum {unknown} */
            state: "waiting" | "running" | "retrying" | "done" | "refused" | "failed" | "undoing" | "undone" | "stuck";
            startedAt?: string;
            finishedAt?: string;
            undoneAt?: string;
            durationMillis?: number;
            /** @description Which attempt is under way. */
            attempt?: number;
            /** @description What went wrong at the last attempt, by its code. */
            lastFault?: string;
            /** @description Why it was refused or failed. */
            reason?: string;
        };
        /** VerifyEmail */
        VerifyEmail: {
            /**
             * @description The token in the link that was mailed.
             * @example q0J9mY2cVb7xkF3nLw8sTzR1uH5aEoGdPiKvXyNfBcM
             */
            token: string;
        };
        /**
         * WaitingEntry
         * @example {
         *       "id": "wl_8s04bjq1v2979shn9sjbatssn8",
         *       "livemode": false,
         *       "state": "OFFERED",
         *       "hotel": {
         *         "id": "htl_harbour_lisbon",
         *         "name": "Harbour Hotel Lisbon"
         *       },
         *       "roomType": {
         *         "id": "rt_harbour_lisbon_double",
         *         "name": "Double room"
         *       },
         *       "checkIn": "2027-06-10",
         *       "checkOut": "2027-06-13",
         *       "rooms": 1,
         *       "guests": 2,
         *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
         *       "createdAt": "2027-03-01T12:00:00.000Z"
         *     }
         */
        WaitingEntry: {
            id: string;
            livemode: boolean;
            /**
             * @description OFFERED: the rooms are held for you, confirm the booking to have them.
             * @enum {unknown}
             */
            state: "WAITING" | "OFFERED" | "BOOKED" | "LAPSED" | "WITHDRAWN";
            hotel: {
                id: string;
                name: string;
            };
            roomType: {
                id: string;
                name: string;
            };
            checkIn: string;
            checkOut: string;
            rooms: number;
            guests: number;
            /** @description The booking that holds the rooms offered. */
            bookingId?: string;
            /**
             * @description Since when you wait.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /** WaitingList */
        WaitingList: {
            items: components["schemas"]["WaitingEntry"][];
            page: number;
            pageSize: number;
            total: number;
        };
        /** WebSettings */
        WebSettings: {
            /** @description For Stripe.js; absent before the sandbox, which Stripe's script cannot talk to. */
            stripePublishableKey?: string;
            /** @description Whether cards are those of the sandbox, named by ids such as pm_card_visa. */
            sandboxPayments: boolean;
            /** @description Identity providers people may sign in with. */
            outsideLogins: {
                /** @description Of its routes: /auth/outside/<name>/start. */
                name: string;
                /** @description For people. */
                title: string;
            }[];
            /** @description Of the messages to guests. */
            languages: ("en" | "de" | "fr" | "es" | "pt")[];
            /** @description How long rooms are held for a booking that waits for its card. */
            holdTtlSeconds: number;
            supportEmail?: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /**
             * @description A code from the closed table.
             * @enum {unknown}
             */
            error: "VALIDATION_ERROR" | "IDEMPOTENCY_KEY_REQUIRED" | "TOKEN_INVALID" | "OUTSIDE_LOGIN_FAILED" | "UNAUTHENTICATED" | "INVALID_CREDENTIALS" | "PAYMENT_DECLINED" | "FORBIDDEN" | "SECOND_FACTOR_REQUIRED" | "EMAIL_NOT_VERIFIED" | "OWN_REFUND" | "NOT_FOUND" | "REQUEST_TIMEOUT" | "ROOM_NOT_AVAILABLE" | "BOOKING_STATE_CONFLICT" | "VERSION_CONFLICT" | "ROOM_NOT_FREE" | "ROOM_NUMBER_TAKEN" | "CAPACITY_BELOW_SOLD" | "PRICE_CHANGED" | "REFUND_EXCEEDS_PAID" | "REFUND_DECIDED" | "BOOKING_DISPUTED" | "PROMOTION_EXHAUSTED" | "NOT_ENOUGH_POINTS" | "WAITING_LIST_FULL" | "ACCOUNT_NOT_CONFIRMED" | "SECOND_FACTOR_SET" | "ACCOUNT_EXISTS" | "PARTNER_KEY_LIMIT" | "NOT_STUCK" | "WEBHOOK_ENDPOINT_LIMIT" | "WEBHOOK_ENDPOINT_STATE" | "HOLD_EXPIRED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "IDEMPOTENCY_KEY_REUSED" | "RATE_LIMIT_EXCEEDED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "PAYMENT_FAILED" | "DEPENDENCY_UNAVAILABLE";
            /** @description For people. */
            message: string;
            details?: {
                /** @description Of a file, counted from 1. */
                line?: number;
                field: string;
                message: string;
            }[];
            requestId: string;
            /** @description The booking this is about, where there is one. */
            bookingId?: string;
            /** @description The itinerary this is about. */
            itineraryId?: string;
            /** @description The provider's decline code. */
            declineCode?: string;
            /**
             * Money
             * @example {
             *       "amountMinor": 34500,
             *       "currency": "EUR"
             *     }
             */
            expectedPrice?: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            /**
             * Money
             * @example {
             *       "amountMinor": 34500,
             *       "currency": "EUR"
             *     }
             */
            currentPrice?: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            alternatives?: {
                hotelId: string;
                hotelName: string;
                roomTypeId: string;
                roomTypeName: string;
                roomsLeft: number;
                /**
                 * Money
                 * @example {
                 *       "amountMinor": 34500,
                 *       "currency": "EUR"
                 *     }
                 */
                totalPrice: {
                    /** @description In the currency's smallest unit. */
                    amountMinor: number;
                    /** @description ISO 4217. */
                    currency: string;
                };
            }[];
            /** @description The present state of what was changed meanwhile, as reading it answers. */
            current?: unknown;
            night?: {
                roomTypeId: string;
                date: string;
                /** @description Rooms that are sold or held for this night. */
                sold: number;
            };
            /** @description With which a second factor is set up by who cannot log in without one. */
            enrolmentToken?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "uptimeSeconds": 12,
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                        uptimeSeconds: number;
                        version: string;
                    };
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "degraded",
                     *       "dependencies": [
                     *         {
                     *           "name": "booking-database",
                     *           "state": "ok",
                     *           "required": true
                     *         },
                     *         {
                     *           "name": "kafka",
                     *           "state": "away",
                     *           "required": false,
                     *           "note": "Events wait in the outbox."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        status: "ready" | "degraded" | "unready";
                        dependencies: {
                            name: string;
                            /** @enum {unknown} */
                            state: "ok" | "degraded" | "away";
                            required: boolean;
                            /** @description What that means, for people. */
                            note?: string;
                        }[];
                    };
                };
            };
        };
    };
    searchHotels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "location": "Lisbon",
                 *       "checkIn": "2027-06-10",
                 *       "checkOut": "2027-06-13",
                 *       "guests": 2,
                 *       "priceMax": 60000,
                 *       "amenities": [
                 *         "wifi"
                 *       ],
                 *       "starRating": [
                 *         4,
                 *         5
                 *       ],
                 *       "sort": "PRICE"
                 *     }
                 */
                "application/json": components["schemas"]["Search"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "place": {
                     *         "placeId": "plc_lisbon_pt",
                     *         "name": "Lisbon",
                     *         "countryCode": "PT",
                     *         "latitude": 38.71667,
                     *         "longitude": -9.13333,
                     *         "hotelCount": 214
                     *       },
                     *       "suggestions": [],
                     *       "items": [
                     *         {
                     *           "hotelId": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon",
                     *           "city": "Lisbon",
                     *           "countryCode": "PT",
                     *           "stars": 4,
                     *           "latitude": 38.71554,
                     *           "longitude": -9.11926,
                     *           "timeZone": "Europe/Lisbon",
                     *           "amenities": [
                     *             "wifi",
                     *             "breakfast",
                     *             "pool"
                     *           ],
                     *           "rating": {
                     *             "average": 4.7,
                     *             "count": 12
                     *           },
                     *           "distanceKm": 1.2,
                     *           "offer": {
                     *             "roomTypeId": "rt_harbour_lisbon_double",
                     *             "roomTypeName": "Double room",
                     *             "rooms": 1,
                     *             "maxGuests": 2,
                     *             "roomsLeft": 22,
                     *             "totalPrice": {
                     *               "amountMinor": 44700,
                     *               "currency": "EUR"
                     *             },
                     *             "cancellation": [
                     *               {
                     *                 "until": "2027-06-09T14:00:00.000Z",
                     *                 "refund": {
                     *                   "amountMinor": 44700,
                     *                   "currency": "EUR"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "facets": {
                     *         "stars": [
                     *           {
                     *             "value": 4,
                     *             "count": 1
                     *           }
                     *         ],
                     *         "amenities": [
                     *           {
                     *             "value": "wifi",
                     *             "count": 1
                     *           }
                     *         ],
                     *         "ratings": [
                     *           {
                     *             "value": 4,
                     *             "count": 1
                     *           }
                     *         ],
                     *         "price": [
                     *           {
                     *             "fromMinor": 40000,
                     *             "toMinor": 50000,
                     *             "count": 1
                     *           }
                     *         ]
                     *       },
                     *       "currency": "EUR",
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
        };
    };
    listHotels: {
        parameters: {
            query: {
                /** @example Lisbon */
                location?: string;
                /**
                 * @description First night, in the time zone of the hotel.
                 * @example 2027-06-10
                 */
                checkIn: string;
                /**
                 * @description Day of departure; this night is not slept.
                 * @example 2027-06-13
                 */
                checkOut: string;
                /** @description In all rooms together. */
                guests: number;
                /** @description As few as hold the party unless told. */
                rooms?: number;
                /**
                 * @description In which prices are compared and shown; the card is charged in the hotel’s own.
                 * @example EUR
                 */
                currency?: string;
                /** @description Words about the hotel. */
                text?: string;
                /** @description The whole stay, in the smallest unit of `currency`, taxes included. */
                priceMin?: number;
                /** @description The whole stay, in the smallest unit of `currency`, taxes included. */
                priceMax?: number;
                ratingMin?: number;
                sort?: "RECOMMENDED" | "PRICE" | "DISTANCE" | "RATING";
                page?: number;
                pageSize?: number;
                /** @example 38.71 */
                latitude?: number;
                /** @example -9.14 */
                longitude?: number;
                /** @example 50 */
                radiusKm?: number;
                /** @example wifi,pool */
                amenities?: string;
                /** @example 4,5 */
                starRating?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "place": {
                     *         "placeId": "plc_lisbon_pt",
                     *         "name": "Lisbon",
                     *         "countryCode": "PT",
                     *         "latitude": 38.71667,
                     *         "longitude": -9.13333,
                     *         "hotelCount": 214
                     *       },
                     *       "suggestions": [],
                     *       "items": [
                     *         {
                     *           "hotelId": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon",
                     *           "city": "Lisbon",
                     *           "countryCode": "PT",
                     *           "stars": 4,
                     *           "latitude": 38.71554,
                     *           "longitude": -9.11926,
                     *           "timeZone": "Europe/Lisbon",
                     *           "amenities": [
                     *             "wifi",
                     *             "breakfast",
                     *             "pool"
                     *           ],
                     *           "rating": {
                     *             "average": 4.7,
                     *             "count": 12
                     *           },
                     *           "distanceKm": 1.2,
                     *           "offer": {
                     *             "roomTypeId": "rt_harbour_lisbon_double",
                     *             "roomTypeName": "Double room",
                     *             "rooms": 1,
                     *             "maxGuests": 2,
                     *             "roomsLeft": 22,
                     *             "totalPrice": {
                     *               "amountMinor": 44700,
                     *               "currency": "EUR"
                     *             },
                     *             "cancellation": [
                     *               {
                     *                 "until": "2027-06-09T14:00:00.000Z",
                     *                 "refund": {
                     *                   "amountMinor": 44700,
                     *                   "currency": "EUR"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "facets": {
                     *         "stars": [
                     *           {
                     *             "value": 4,
                     *             "count": 1
                     *           }
                     *         ],
                     *         "amenities": [
                     *           {
                     *             "value": "wifi",
                     *             "count": 1
                     *           }
                     *         ],
                     *         "ratings": [
                     *           {
                     *             "value": 4,
                     *             "count": 1
                     *           }
                     *         ],
                     *         "price": [
                     *           {
                     *             "fromMinor": 40000,
                     *             "toMinor": 50000,
                     *             "count": 1
                     *           }
                     *         ]
                     *       },
                     *       "currency": "EUR",
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
        };
    };
    listFreeRooms: {
        parameters: {
            query: {
                /** @example Lisbon */
                location: string;
                /** @description People in one room. */
                capacity: number;
                /**
                 * @description First night, in the time zone of the hotel.
                 * @example 2027-06-10
                 */
                checkIn: string;
                /**
                 * @description Day of departure; this night is not slept.
                 * @example 2027-06-13
                 */
                checkOut: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "place": {
                     *         "placeId": "plc_lisbon_pt",
                     *         "name": "Lisbon",
                     *         "countryCode": "PT",
                     *         "latitude": 38.71667,
                     *         "longitude": -9.13333,
                     *         "hotelCount": 214
                     *       },
                     *       "suggestions": [],
                     *       "items": [
                     *         {
                     *           "roomTypeId": "rt_harbour_lisbon_double",
                     *           "name": "Double room",
                     *           "hotelId": "htl_harbour_lisbon",
                     *           "hotelName": "Harbour Hotel Lisbon",
                     *           "city": "Lisbon",
                     *           "countryCode": "PT",
                     *           "maxGuests": 2,
                     *           "roomsLeft": 22,
                     *           "totalPrice": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "distanceKm": 1.2
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RoomsPage"];
                };
            };
        };
    };
    listPlaces: {
        parameters: {
            query: {
                /** @example Lisbon */
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "placeId": "plc_lisbon_pt",
                     *           "name": "Lisbon",
                     *           "countryCode": "PT",
                     *           "latitude": 38.71667,
                     *           "longitude": -9.13333,
                     *           "hotelCount": 214
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Places"];
                };
            };
        };
    };
    getHotel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "htl_harbour_lisbon",
                     *       "name": "Harbour Hotel Lisbon",
                     *       "description": "4 stars in Lisbon, a short walk from the centre.",
                     *       "stars": 4,
                     *       "address": "61 Castle Street",
                     *       "city": "Lisbon",
                     *       "countryCode": "PT",
                     *       "latitude": 38.71554,
                     *       "longitude": -9.11926,
                     *       "timeZone": "Europe/Lisbon",
                     *       "currency": "EUR",
                     *       "checkInTime": "15:00",
                     *       "checkOutTime": "11:00",
                     *       "amenities": [
                     *         "wifi",
                     *         "breakfast",
                     *         "pool"
                     *       ],
                     *       "cancellation": [
                     *         {
                     *           "refundPercent": 100,
                     *           "hoursBeforeCheckIn": 24
                     *         }
                     *       ],
                     *       "houseRules": {
                     *         "checkIn": "The desk is open all day.",
                     *         "pets": "Small dogs are welcome."
                     *       },
                     *       "rating": {
                     *         "average": 4.7,
                     *         "count": 12
                     *       },
                     *       "photos": [
                     *         {
                     *           "id": "pho_7",
                     *           "caption": "The bar",
                     *           "width": 1600,
                     *           "height": 1067,
                     *           "urls": {
                     *             "small": "/media/photos/pho_7/small.webp",
                     *             "medium": "/media/photos/pho_7/medium.webp",
                     *             "large": "/media/photos/pho_7/large.webp"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Hotel"];
                };
            };
        };
    };
    listRooms: {
        parameters: {
            query?: {
                /**
                 * @description First night, in the time zone of the hotel.
                 * @example 2027-06-10
                 */
                checkIn?: string;
                /**
                 * @description Day of departure; this night is not slept.
                 * @example 2027-06-13
                 */
                checkOut?: string;
                guests?: number;
                rooms?: number;
            };
            header?: never;
            path: {
                hotelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "rt_harbour_lisbon_double",
                     *           "hotelId": "htl_harbour_lisbon",
                     *           "name": "Double room",
                     *           "description": "A queen-size bed, a rain shower and room for two suitcases.",
                     *           "bedType": "QUEEN",
                     *           "maxGuests": 2,
                     *           "amenities": [
                     *             "wifi",
                     *             "desk",
                     *             "air-conditioning"
                     *           ],
                     *           "cancellation": [
                     *             {
                     *               "refundPercent": 100,
                     *               "hoursBeforeCheckIn": 24
                     *             }
                     *           ],
                     *           "photos": [],
                     *           "available": true,
                     *           "roomsLeft": 22,
                     *           "rooms": 1,
                     *           "totalPrice": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoomTypes"];
                };
            };
        };
    };
    getRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                roomTypeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rt_harbour_lisbon_double",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "name": "Double room",
                     *       "description": "A queen-size bed, a rain shower and room for two suitcases.",
                     *       "bedType": "QUEEN",
                     *       "maxGuests": 2,
                     *       "amenities": [
                     *         "wifi",
                     *         "desk",
                     *         "air-conditioning"
                     *       ],
                     *       "cancellation": [
                     *         {
                     *           "refundPercent": 100,
                     *           "hoursBeforeCheckIn": 24
                     *         }
                     *       ],
                     *       "photos": []
                     *     }
                     */
                    "application/json": components["schemas"]["RoomType"];
                };
            };
        };
    };
    getAvailability: {
        parameters: {
            query: {
                /**
                 * @description First night, in the time zone of the hotel.
                 * @example 2027-06-10
                 */
                checkIn: string;
                /**
                 * @description Day of departure; this night is not slept.
                 * @example 2027-06-13
                 */
                checkOut: string;
                rooms?: number;
            };
            header?: never;
            path: {
                hotelId: string;
                roomTypeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available": true,
                     *       "roomsLeft": 22,
                     *       "nights": [
                     *         {
                     *           "date": "2027-06-10",
                     *           "price": {
                     *             "amountMinor": 13300,
                     *             "currency": "EUR"
                     *           },
                     *           "roomsLeft": 22
                     *         },
                     *         {
                     *           "date": "2027-06-11",
                     *           "price": {
                     *             "amountMinor": 15700,
                     *             "currency": "EUR"
                     *           },
                     *           "roomsLeft": 22
                     *         },
                     *         {
                     *           "date": "2027-06-12",
                     *           "price": {
                     *             "amountMinor": 15700,
                     *             "currency": "EUR"
                     *           },
                     *           "roomsLeft": 22
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Availability"];
                };
            };
        };
    };
    getRate: {
        parameters: {
            query: {
                /**
                 * @description First night, in the time zone of the hotel.
                 * @example 2027-06-10
                 */
                checkIn: string;
                /**
                 * @description Day of departure; this night is not slept.
                 * @example 2027-06-13
                 */
                checkOut: string;
                rooms?: number;
                /** @description In all rooms together. */
                guests?: number;
                /**
                 * @description Capitals do not matter.
                 * @example WELCOME10
                 */
                promotionCode?: string;
            };
            header?: never;
            path: {
                hotelId: string;
                roomTypeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nights": [
                     *         {
                     *           "date": "2027-06-10",
                     *           "price": {
                     *             "amountMinor": 13300,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "date": "2027-06-11",
                     *           "price": {
                     *             "amountMinor": 15700,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "date": "2027-06-12",
                     *           "price": {
                     *             "amountMinor": 15700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "promotionApplied": false,
                     *       "total": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Rate"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query: {
                /** @example 2027-06 */
                month: string;
            };
            header?: never;
            path: {
                hotelId: string;
                roomTypeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roomTypeId": "rt_harbour_lisbon_double",
                     *       "month": "2027-06",
                     *       "nights": [
                     *         {
                     *           "date": "2027-06-10",
                     *           "roomsLeft": 22,
                     *           "price": {
                     *             "amountMinor": 13300,
                     *             "currency": "EUR"
                     *           },
                     *           "closedToArrival": false
                     *         },
                     *         {
                     *           "date": "2027-06-11",
                     *           "roomsLeft": 22,
                     *           "price": {
                     *             "amountMinor": 15700,
                     *             "currency": "EUR"
                     *           },
                     *           "closedToArrival": false,
                     *           "minStay": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                hotelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rating": {
                     *         "average": 4.7,
                     *         "count": 1
                     *       },
                     *       "items": [
                     *         {
                     *           "rating": 5,
                     *           "title": "Right by the river",
                     *           "content": "Quiet rooms, and breakfast until noon.",
                     *           "roomTypeId": "rt_harbour_lisbon_double",
                     *           "stayedMonth": "2027-06",
                     *           "createdAt": "2027-06-20T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewsPage"];
                };
            };
        };
    };
    createQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roomTypeId": "rt_harbour_lisbon_double",
                 *       "checkIn": "2027-06-10",
                 *       "checkOut": "2027-06-13",
                 *       "guests": 2
                 *     }
                 */
                "application/json": components["schemas"]["CreateQuote"];
            };
        };
        responses: {
            /** @description Done; this is what was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "qt_2f0c8f1e6b7d4c1f9a3e5d7c9b1a2f3e",
                     *       "roomTypeId": "rt_harbour_lisbon_double",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "nights": [
                     *         {
                     *           "date": "2027-06-10",
                     *           "price": {
                     *             "amountMinor": 13300,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "date": "2027-06-11",
                     *           "price": {
                     *             "amountMinor": 15700,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "date": "2027-06-12",
                     *           "price": {
                     *             "amountMinor": 15700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "lines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "expiresAt": "2027-03-01T12:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
        };
    };
    listBookings: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "BK-PBP8PE",
                     *           "livemode": false,
                     *           "status": "CONFIRMED",
                     *           "paymentStatus": "CAPTURED",
                     *           "hotel": {
                     *             "id": "htl_harbour_lisbon",
                     *             "name": "Harbour Hotel Lisbon",
                     *             "address": "61 Castle Street",
                     *             "city": "Lisbon",
                     *             "countryCode": "PT",
                     *             "timeZone": "Europe/Lisbon",
                     *             "checkInTime": "15:00",
                     *             "checkOutTime": "11:00"
                     *           },
                     *           "roomType": {
                     *             "id": "rt_harbour_lisbon_double",
                     *             "name": "Double room"
                     *           },
                     *           "checkIn": "2027-06-10",
                     *           "checkOut": "2027-06-13",
                     *           "rooms": 1,
                     *           "guests": 2,
                     *           "totalPrice": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "priceLines": [
                     *             {
                     *               "kind": "ROOM",
                     *               "name": "Rooms",
                     *               "amountMinor": 44700,
                     *               "included": false
                     *             },
                     *             {
                     *               "kind": "TAX",
                     *               "name": "VAT",
                     *               "amountMinor": 2530,
                     *               "included": true
                     *             }
                     *           ],
                     *           "captured": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "paidAt": "2027-03-01T12:00:00.412Z",
                     *           "refunded": {
                     *             "amountMinor": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "refunds": [],
                     *           "cancellation": [
                     *             {
                     *               "until": "2027-06-09T14:00:00.000Z",
                     *               "refund": {
                     *                 "amountMinor": 44700,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ],
                     *           "createdAt": "2027-03-01T12:00:00.048Z",
                     *           "updatedAt": "2027-03-01T12:00:00.428Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BookingsPage"];
                };
            };
        };
    };
    createBooking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roomTypeId": "rt_harbour_lisbon_double",
                 *       "checkIn": "2027-06-10",
                 *       "checkOut": "2027-06-13",
                 *       "rooms": 1,
                 *       "guests": 2,
                 *       "paymentMethodId": "pm_card_visa",
                 *       "guest": {
                 *         "fullName": "Ada Example",
                 *         "email": "ada@example.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateBooking"];
            };
        };
        responses: {
            /** @description Done; this is what was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    getBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    deleteBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    confirmBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "paymentMethodId": "pm_card_visa"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmBooking"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    getProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "status": "PENDING",
                     *       "source": "workflow",
                     *       "steps": [
                     *         {
                     *           "step": "reserve",
                     *           "state": "done",
                     *           "startedAt": "2027-03-01T12:00:00.125Z",
                     *           "finishedAt": "2027-03-01T12:00:00.154Z",
                     *           "durationMillis": 29
                     *         },
                     *         {
                     *           "step": "authorize",
                     *           "state": "done",
                     *           "startedAt": "2027-03-01T12:00:00.154Z",
                     *           "finishedAt": "2027-03-01T12:00:00.261Z",
                     *           "durationMillis": 107
                     *         },
                     *         {
                     *           "step": "confirm",
                     *           "state": "done",
                     *           "startedAt": "2027-03-01T12:00:00.261Z",
                     *           "finishedAt": "2027-03-01T12:00:00.295Z",
                     *           "durationMillis": 34
                     *         },
                     *         {
                     *           "step": "capture",
                     *           "state": "retrying",
                     *           "startedAt": "2027-03-01T12:00:00.295Z",
                     *           "attempt": 2,
                     *           "lastFault": "PROVIDER_TIMEOUT"
                     *         },
                     *         {
                     *           "step": "notify",
                     *           "state": "waiting"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BookingProgress"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "items": [
                     *         {
                     *           "at": "2027-03-01T12:00:00.048Z",
                     *           "kind": "STATUS",
                     *           "entry": {
                     *             "to": "PENDING"
                     *           }
                     *         },
                     *         {
                     *           "at": "2027-03-01T12:00:00.295Z",
                     *           "kind": "STATUS",
                     *           "entry": {
                     *             "from": "PENDING",
                     *             "to": "CONFIRMED"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BookingTimeline"];
                };
            };
        };
    };
    getCancellation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "refund": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "fee": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refundPercent": 100,
                     *       "until": "2027-06-09T14:00:00.000Z",
                     *       "timeline": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "policy": [
                     *         {
                     *           "refundPercent": 100,
                     *           "hoursBeforeCheckIn": 24
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CancellationPreview"];
                };
            };
        };
    };
    cancelBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    previewChange: {
        parameters: {
            query: {
                /**
                 * @description First night, in the time zone of the hotel.
                 * @example 2027-06-10
                 */
                checkIn: string;
                /**
                 * @description Day of departure; this night is not slept.
                 * @example 2027-06-13
                 */
                checkOut: string;
                /** @description As many as now unless told. */
                rooms?: number;
                /** @description In all rooms together; as many as now unless told. */
                guests?: number;
            };
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "checkIn": "2027-06-11",
                     *       "checkOut": "2027-06-14",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "available": true,
                     *       "currentPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "newPrice": {
                     *         "amountMinor": 46800,
                     *         "currency": "EUR"
                     *       },
                     *       "difference": {
                     *         "amountMinor": 2100,
                     *         "currency": "EUR"
                     *       },
                     *       "charge": {
                     *         "amountMinor": 2100,
                     *         "currency": "EUR"
                     *       },
                     *       "refund": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "nights": [
                     *         {
                     *           "date": "2027-06-11",
                     *           "price": {
                     *             "amountMinor": 15700,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "date": "2027-06-12",
                     *           "price": {
                     *             "amountMinor": 15700,
                     *             "currency": "EUR"
                     *           }
                     *         },
                     *         {
                     *           "date": "2027-06-13",
                     *           "price": {
                     *             "amountMinor": 15400,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 46800,
                     *           "included": false
                     *         }
                     *       ],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-10T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 46800,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChangePreview"];
                };
            };
        };
    };
    changeBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "checkIn": "2027-06-11",
                 *       "checkOut": "2027-06-14",
                 *       "expectedPrice": {
                 *         "amountMinor": 44700,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeBooking"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "number": "BK-PBP8PE",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon",
                     *         "address": "61 Castle Street",
                     *         "city": "Lisbon",
                     *         "countryCode": "PT",
                     *         "timeZone": "Europe/Lisbon",
                     *         "checkInTime": "15:00",
                     *         "checkOutTime": "11:00"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "priceLines": [
                     *         {
                     *           "kind": "ROOM",
                     *           "name": "Rooms",
                     *           "amountMinor": 44700,
                     *           "included": false
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "amountMinor": 2530,
                     *           "included": true
                     *         }
                     *       ],
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "paidAt": "2027-03-01T12:00:00.412Z",
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "refunds": [],
                     *       "cancellation": [
                     *         {
                     *           "until": "2027-06-09T14:00:00.000Z",
                     *           "refund": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Booking"];
                };
            };
        };
    };
    followProgress: {
        parameters: {
            query?: {
                /** @description At most so long. */
                seconds?: number;
            };
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events, until the booking ends or the time is over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ProgressEvent"];
                };
            };
        };
    };
    getCalendarFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    postReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rating": 5,
                 *       "title": "Right by the river",
                 *       "content": "Quiet rooms, and breakfast until noon."
                 *     }
                 */
                "application/json": components["schemas"]["PostReview"];
            };
        };
        responses: {
            /** @description Done; this is what was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "rating": 5,
                     *       "title": "Right by the river",
                     *       "content": "Quiet rooms, and breakfast until noon.",
                     *       "stayedMonth": "2027-06"
                     *     }
                     */
                    "application/json": components["schemas"]["PostedReview"];
                };
            };
        };
    };
    listCards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "pm_1QZk3v2eZvKYlo2C4wXnD9aB",
                     *           "brand": "visa",
                     *           "last4": "4242",
                     *           "expiryMonth": 12,
                     *           "expiryYear": 2029,
                     *           "savedAt": "2027-03-01T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SavedCardList"];
                };
            };
        };
    };
    saveCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "paymentMethodId": "pm_card_visa"
                 *     }
                 */
                "application/json": components["schemas"]["SaveCard"];
            };
        };
        responses: {
            /** @description Done; this is what was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pm_1QZk3v2eZvKYlo2C4wXnD9aB",
                     *       "brand": "visa",
                     *       "last4": "4242",
                     *       "expiryMonth": 12,
                     *       "expiryYear": 2029,
                     *       "savedAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedCard"];
                };
            };
        };
    };
    removeCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment provider's token of the card.
                 * @example pm_card_visa
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLoyalty: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "points": 447,
                     *       "items": [
                     *         {
                     *           "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "kind": "EARNED",
                     *           "points": 447,
                     *           "at": "2027-06-13T10:05:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Loyalty"];
                };
            };
        };
    };
    listItineraries: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "iti_8s04bjq1v2979shn9sjbatssn8",
                     *           "livemode": false,
                     *           "status": "CONFIRMED",
                     *           "totals": [
                     *             {
                     *               "amountMinor": 44700,
                     *               "currency": "EUR"
                     *             }
                     *           ],
                     *           "bookings": [
                     *             {
                     *               "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *               "number": "BK-PBP8PE",
                     *               "livemode": false,
                     *               "status": "CONFIRMED",
                     *               "paymentStatus": "CAPTURED",
                     *               "hotel": {
                     *                 "id": "htl_harbour_lisbon",
                     *                 "name": "Harbour Hotel Lisbon",
                     *                 "address": "61 Castle Street",
                     *                 "city": "Lisbon",
                     *                 "countryCode": "PT",
                     *                 "timeZone": "Europe/Lisbon",
                     *                 "checkInTime": "15:00",
                     *                 "checkOutTime": "11:00"
                     *               },
                     *               "roomType": {
                     *                 "id": "rt_harbour_lisbon_double",
                     *                 "name": "Double room"
                     *               },
                     *               "checkIn": "2027-06-10",
                     *               "checkOut": "2027-06-13",
                     *               "rooms": 1,
                     *               "guests": 2,
                     *               "totalPrice": {
                     *                 "amountMinor": 44700,
                     *                 "currency": "EUR"
                     *               },
                     *               "priceLines": [
                     *                 {
                     *                   "kind": "ROOM",
                     *                   "name": "Rooms",
                     *                   "amountMinor": 44700,
                     *                   "included": false
                     *                 },
                     *                 {
                     *                   "kind": "TAX",
                     *                   "name": "VAT",
                     *                   "amountMinor": 2530,
                     *                   "included": true
                     *                 }
                     *               ],
                     *               "captured": {
                     *                 "amountMinor": 44700,
                     *                 "currency": "EUR"
                     *               },
                     *               "paidAt": "2027-03-01T12:00:00.412Z",
                     *               "refunded": {
                     *                 "amountMinor": 0,
                     *                 "currency": "EUR"
                     *               },
                     *               "refunds": [],
                     *               "cancellation": [
                     *                 {
                     *                   "until": "2027-06-09T14:00:00.000Z",
                     *                   "refund": {
                     *                     "amountMinor": 44700,
                     *                     "currency": "EUR"
                     *                   }
                     *                 }
                     *               ],
                     *               "createdAt": "2027-03-01T12:00:00.048Z",
                     *               "updatedAt": "2027-03-01T12:00:00.428Z"
                     *             }
                     *           ],
                     *           "createdAt": "2027-03-01T12:00:00.048Z",
                     *           "updatedAt": "2027-03-01T12:00:00.428Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ItinerariesPage"];
                };
            };
        };
    };
    createItinerary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stays": [
                 *         {
                 *           "roomTypeId": "rt_harbour_lisbon_double",
                 *           "checkIn": "2027-06-10",
                 *           "checkOut": "2027-06-13",
                 *           "guests": 2
                 *         },
                 *         {
                 *           "roomTypeId": "rt_river_porto_double",
                 *           "checkIn": "2027-06-13",
                 *           "checkOut": "2027-06-15",
                 *           "guests": 2
                 *         }
                 *       ],
                 *       "paymentMethodId": "pm_card_visa",
                 *       "guest": {
                 *         "fullName": "Ada Example",
                 *         "email": "ada@example.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateItinerary"];
            };
        };
        responses: {
            /** @description Done; this is what was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "iti_8s04bjq1v2979shn9sjbatssn8",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "totals": [
                     *         {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       ],
                     *       "bookings": [
                     *         {
                     *           "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "BK-PBP8PE",
                     *           "livemode": false,
                     *           "status": "CONFIRMED",
                     *           "paymentStatus": "CAPTURED",
                     *           "hotel": {
                     *             "id": "htl_harbour_lisbon",
                     *             "name": "Harbour Hotel Lisbon",
                     *             "address": "61 Castle Street",
                     *             "city": "Lisbon",
                     *             "countryCode": "PT",
                     *             "timeZone": "Europe/Lisbon",
                     *             "checkInTime": "15:00",
                     *             "checkOutTime": "11:00"
                     *           },
                     *           "roomType": {
                     *             "id": "rt_harbour_lisbon_double",
                     *             "name": "Double room"
                     *           },
                     *           "checkIn": "2027-06-10",
                     *           "checkOut": "2027-06-13",
                     *           "rooms": 1,
                     *           "guests": 2,
                     *           "totalPrice": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "priceLines": [
                     *             {
                     *               "kind": "ROOM",
                     *               "name": "Rooms",
                     *               "amountMinor": 44700,
                     *               "included": false
                     *             },
                     *             {
                     *               "kind": "TAX",
                     *               "name": "VAT",
                     *               "amountMinor": 2530,
                     *               "included": true
                     *             }
                     *           ],
                     *           "captured": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "paidAt": "2027-03-01T12:00:00.412Z",
                     *           "refunded": {
                     *             "amountMinor": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "refunds": [],
                     *           "cancellation": [
                     *             {
                     *               "until": "2027-06-09T14:00:00.000Z",
                     *               "refund": {
                     *                 "amountMinor": 44700,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ],
                     *           "createdAt": "2027-03-01T12:00:00.048Z",
                     *           "updatedAt": "2027-03-01T12:00:00.428Z"
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Itinerary"];
                };
            };
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "iti_8s04bjq1v2979shn9sjbatssn8",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "totals": [
                     *         {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       ],
                     *       "bookings": [
                     *         {
                     *           "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "BK-PBP8PE",
                     *           "livemode": false,
                     *           "status": "CONFIRMED",
                     *           "paymentStatus": "CAPTURED",
                     *           "hotel": {
                     *             "id": "htl_harbour_lisbon",
                     *             "name": "Harbour Hotel Lisbon",
                     *             "address": "61 Castle Street",
                     *             "city": "Lisbon",
                     *             "countryCode": "PT",
                     *             "timeZone": "Europe/Lisbon",
                     *             "checkInTime": "15:00",
                     *             "checkOutTime": "11:00"
                     *           },
                     *           "roomType": {
                     *             "id": "rt_harbour_lisbon_double",
                     *             "name": "Double room"
                     *           },
                     *           "checkIn": "2027-06-10",
                     *           "checkOut": "2027-06-13",
                     *           "rooms": 1,
                     *           "guests": 2,
                     *           "totalPrice": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "priceLines": [
                     *             {
                     *               "kind": "ROOM",
                     *               "name": "Rooms",
                     *               "amountMinor": 44700,
                     *               "included": false
                     *             },
                     *             {
                     *               "kind": "TAX",
                     *               "name": "VAT",
                     *               "amountMinor": 2530,
                     *               "included": true
                     *             }
                     *           ],
                     *           "captured": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "paidAt": "2027-03-01T12:00:00.412Z",
                     *           "refunded": {
                     *             "amountMinor": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "refunds": [],
                     *           "cancellation": [
                     *             {
                     *               "until": "2027-06-09T14:00:00.000Z",
                     *               "refund": {
                     *                 "amountMinor": 44700,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ],
                     *           "createdAt": "2027-03-01T12:00:00.048Z",
                     *           "updatedAt": "2027-03-01T12:00:00.428Z"
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Itinerary"];
                };
            };
        };
    };
    getItinerary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example iti_8s04bjq1v2979shn9sjbatssn8 */
                itineraryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "iti_8s04bjq1v2979shn9sjbatssn8",
                     *       "livemode": false,
                     *       "status": "CONFIRMED",
                     *       "totals": [
                     *         {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       ],
                     *       "bookings": [
                     *         {
                     *           "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "BK-PBP8PE",
                     *           "livemode": false,
                     *           "status": "CONFIRMED",
                     *           "paymentStatus": "CAPTURED",
                     *           "hotel": {
                     *             "id": "htl_harbour_lisbon",
                     *             "name": "Harbour Hotel Lisbon",
                     *             "address": "61 Castle Street",
                     *             "city": "Lisbon",
                     *             "countryCode": "PT",
                     *             "timeZone": "Europe/Lisbon",
                     *             "checkInTime": "15:00",
                     *             "checkOutTime": "11:00"
                     *           },
                     *           "roomType": {
                     *             "id": "rt_harbour_lisbon_double",
                     *             "name": "Double room"
                     *           },
                     *           "checkIn": "2027-06-10",
                     *           "checkOut": "2027-06-13",
                     *           "rooms": 1,
                     *           "guests": 2,
                     *           "totalPrice": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "priceLines": [
                     *             {
                     *               "kind": "ROOM",
                     *               "name": "Rooms",
                     *               "amountMinor": 44700,
                     *               "included": false
                     *             },
                     *             {
                     *               "kind": "TAX",
                     *               "name": "VAT",
                     *               "amountMinor": 2530,
                     *               "included": true
                     *             }
                     *           ],
                     *           "captured": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "paidAt": "2027-03-01T12:00:00.412Z",
                     *           "refunded": {
                     *             "amountMinor": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "refunds": [],
                     *           "cancellation": [
                     *             {
                     *               "until": "2027-06-09T14:00:00.000Z",
                     *               "refund": {
                     *                 "amountMinor": 44700,
                     *                 "currency": "EUR"
                     *               }
                     *             }
                     *           ],
                     *           "createdAt": "2027-03-01T12:00:00.048Z",
                     *           "updatedAt": "2027-03-01T12:00:00.428Z"
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.428Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Itinerary"];
                };
            };
        };
    };
    listWaiting: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "wl_8s04bjq1v2979shn9sjbatssn8",
                     *           "livemode": false,
                     *           "state": "OFFERED",
                     *           "hotel": {
                     *             "id": "htl_harbour_lisbon",
                     *             "name": "Harbour Hotel Lisbon"
                     *           },
                     *           "roomType": {
                     *             "id": "rt_harbour_lisbon_double",
                     *             "name": "Double room"
                     *           },
                     *           "checkIn": "2027-06-10",
                     *           "checkOut": "2027-06-13",
                     *           "rooms": 1,
                     *           "guests": 2,
                     *           "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "createdAt": "2027-03-01T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingList"];
                };
            };
        };
    };
    joinWaitingList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roomTypeId": "rt_harbour_lisbon_double",
                 *       "checkIn": "2027-06-10",
                 *       "checkOut": "2027-06-13",
                 *       "rooms": 1,
                 *       "guests": 2
                 *     }
                 */
                "application/json": components["schemas"]["JoinWaitingList"];
            };
        };
        responses: {
            /** @description Done; this is what was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wl_8s04bjq1v2979shn9sjbatssn8",
                     *       "livemode": false,
                     *       "state": "OFFERED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingEntry"];
                };
            };
        };
    };
    leaveWaitingList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example wl_8s04bjq1v2979shn9sjbatssn8 */
                waitingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wl_8s04bjq1v2979shn9sjbatssn8",
                     *       "livemode": false,
                     *       "state": "OFFERED",
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel Lisbon"
                     *       },
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingEntry"];
                };
            };
        };
    };
    getWebSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sandboxPayments": true,
                     *       "outsideLogins": [
                     *         {
                     *           "name": "example",
                     *           "title": "Example"
                     *         }
                     *       ],
                     *       "languages": [
                     *         "en",
                     *         "de",
                     *         "fr",
                     *         "es",
                     *         "pt"
                     *       ],
                     *       "holdTtlSeconds": 900,
                     *       "supportEmail": "support@holdfast.example"
                     *     }
                     */
                    "application/json": components["schemas"]["WebSettings"];
                };
            };
        };
    };
    exportData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exportedAt": "2027-07-01T09:00:00.000Z",
                     *       "profile": {
                     *         "id": "usr_5f0c1d7e9a3b",
                     *         "email": "ada@example.com",
                     *         "fullName": "Ada Example",
                     *         "phone": null,
                     *         "language": "en",
                     *         "smsWanted": false,
                     *         "preferences": {
                     *           "quietRoom": true
                     *         },
                     *         "createdAt": "2027-03-01T12:00:00.000Z"
                     *       },
                     *       "bookings": [
                     *         {
                     *           "booking": {
                     *             "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *             "number": "BK-PBP8PE",
                     *             "livemode": false,
                     *             "status": "CONFIRMED",
                     *             "paymentStatus": "CAPTURED",
                     *             "hotel": {
                     *               "id": "htl_harbour_lisbon",
                     *               "name": "Harbour Hotel Lisbon",
                     *               "address": "61 Castle Street",
                     *               "city": "Lisbon",
                     *               "countryCode": "PT",
                     *               "timeZone": "Europe/Lisbon",
                     *               "checkInTime": "15:00",
                     *               "checkOutTime": "11:00"
                     *             },
                     *             "roomType": {
                     *               "id": "rt_harbour_lisbon_double",
                     *               "name": "Double room"
                     *             },
                     *             "checkIn": "2027-06-10",
                     *             "checkOut": "2027-06-13",
                     *             "rooms": 1,
                     *             "guests": 2,
                     *             "totalPrice": {
                     *               "amountMinor": 44700,
                     *               "currency": "EUR"
                     *             },
                     *             "priceLines": [
                     *               {
                     *                 "kind": "ROOM",
                     *                 "name": "Rooms",
                     *                 "amountMinor": 44700,
                     *                 "included": false
                     *               },
                     *               {
                     *                 "kind": "TAX",
                     *                 "name": "VAT",
                     *                 "amountMinor": 2530,
                     *                 "included": true
                     *               }
                     *             ],
                     *             "captured": {
                     *               "amountMinor": 44700,
                     *               "currency": "EUR"
                     *             },
                     *             "paidAt": "2027-03-01T12:00:00.412Z",
                     *             "refunded": {
                     *               "amountMinor": 0,
                     *               "currency": "EUR"
                     *             },
                     *             "refunds": [],
                     *             "cancellation": [
                     *               {
                     *                 "until": "2027-06-09T14:00:00.000Z",
                     *                 "refund": {
                     *                   "amountMinor": 44700,
                     *                   "currency": "EUR"
                     *                 }
                     *               }
                     *             ],
                     *             "createdAt": "2027-03-01T12:00:00.048Z",
                     *             "updatedAt": "2027-03-01T12:00:00.428Z"
                     *           },
                     *           "guest": {
                     *             "fullName": "Ada Example",
                     *             "email": "ada@example.com",
                     *             "phone": null,
                     *             "language": "en",
                     *             "smsWanted": false
                     *           },
                     *           "specialRequests": "A quiet room"
                     *         }
                     *       ],
                     *       "waitingList": [],
                     *       "payments": [],
                     *       "notifications": [],
                     *       "sessions": [],
                     *       "reviews": [],
                     *       "savedCards": [],
                     *       "loyalty": {
                     *         "points": 0,
                     *         "entries": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PrivacyExport"];
                };
            };
        };
    };
    requestErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "era_3x7mq0n5c1v8k2d9w4t6",
                     *       "state": "DONE",
                     *       "requestedAt": "2027-07-01T09:00:00.000Z",
                     *       "finishedAt": "2027-07-01T09:00:14.000Z",
                     *       "certificate": {
                     *         "accounts": 1,
                     *         "cards": 1,
                     *         "guests": 3,
                     *         "bookings": 3,
                     *         "waitingEntries": 0,
                     *         "reviews": 1,
                     *         "kept": [
                     *           "booking numbers",
                     *           "dates of stays",
                     *           "prices, payments and refunds"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Erasure"];
                };
            };
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "era_3x7mq0n5c1v8k2d9w4t6",
                     *       "state": "DONE",
                     *       "requestedAt": "2027-07-01T09:00:00.000Z",
                     *       "finishedAt": "2027-07-01T09:00:14.000Z",
                     *       "certificate": {
                     *         "accounts": 1,
                     *         "cards": 1,
                     *         "guests": 3,
                     *         "bookings": 3,
                     *         "waitingEntries": 0,
                     *         "reviews": 1,
                     *         "kept": [
                     *           "booking numbers",
                     *           "dates of stays",
                     *           "prices, payments and refunds"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Erasure"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "fullName": "Ada Example",
                 *       "password": "a harbour at dawn"
                 *     }
                 */
                "application/json": components["schemas"]["Register"];
            };
        };
        responses: {
            /** @description Done; this is what was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_5f0c1d7e9a3b",
                     *       "email": "ada@example.com",
                     *       "fullName": "Ada Example",
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Registered"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "a harbour at dawn"
                 *     }
                 */
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJFZERTQSJ9…",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 900,
                     *       "user": {
                     *         "id": "usr_5f0c1d7e9a3b",
                     *         "email": "ada@example.com",
                     *         "fullName": "Ada Example",
                     *         "createdAt": "2027-03-01T12:00:00.000Z",
                     *         "emailVerified": true,
                     *         "roles": [
                     *           "USER"
                     *         ],
                     *         "language": "en",
                     *         "phone": "+44 20 7946 0000",
                     *         "smsWanted": false,
                     *         "preferences": {
                     *           "bed": "ONE_LARGE",
                     *           "quietRoom": true
                     *         },
                     *         "secondFactor": false,
                     *         "recoveryCodesLeft": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "eyJhbGciOiJFZERTQSJ9…",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 900,
                     *       "user": {
                     *         "id": "usr_5f0c1d7e9a3b",
                     *         "email": "ada@example.com",
                     *         "fullName": "Ada Example",
                     *         "createdAt": "2027-03-01T12:00:00.000Z",
                     *         "emailVerified": true,
                     *         "roles": [
                     *           "USER"
                     *         ],
                     *         "language": "en",
                     *         "phone": "+44 20 7946 0000",
                     *         "smsWanted": false,
                     *         "preferences": {
                     *           "bed": "ONE_LARGE",
                     *           "quietRoom": true
                     *         },
                     *         "secondFactor": false,
                     *         "recoveryCodesLeft": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    logOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description The answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_5f0c1d7e9a3b",
                     *       "email": "ada@example.com",
                     *       "fullName": "Ada Example",
                     *       "createdAt": "2027-03-01T12:00:00.000Z",
                     *       "emailVerified": true,
                     *       "roles": [
                     *         "USER"
                     *       ],
                     *       "language": "en",
                     *       "phone": "+44 20 7946 0000",
                     *       "smsWanted": false,
                     *       "preferences": {
                     *         "bed": "ONE_LARGE",
                     *         "quietRoom": true
                     *       },
                     *       "secondFactor": false,
                     *       "recoveryCodesLeft": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "pt",
                 *       "phone": "+351 21 000 0000",
                 *       "smsWanted": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAccount"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_5f0c1d7e9a3b",
                     *       "email": "ada@example.com",
                     *       "fullName": "Ada Example",
                     *       "createdAt": "2027-03-01T12:00:00.000Z",
                     *       "emailVerified": true,
                     *       "roles": [
                     *         "USER"
                     *       ],
                     *       "language": "en",
                     *       "phone": "+44 20 7946 0000",
                     *       "smsWanted": false,
                     *       "preferences": {
                     *         "bed": "ONE_LARGE",
                     *         "quietRoom": true
                     *       },
                     *       "secondFactor": false,
                     *       "recoveryCodesLeft": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "a harbour at dawn",
                 *       "newPassword": "seven gulls on a pier"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description The answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["AskPasswordReset"];
            };
        };
        responses: {
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "If the address has an account, a mail is on its way."
                     *     }
                     */
                    "application/json": components["schemas"]["Accepted"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "q0J9mY2cVb7xkF3nLw8sTzR1uH5aEoGdPiKvXyNfBcM",
                 *       "password": "seven gulls on a pier"
                 *     }
                 */
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description The answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askEmailVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "If the address has an account, a mail is on its way."
                     *     }
                     */
                    "application/json": components["schemas"]["Accepted"];
                };
            };
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "q0J9mY2cVb7xkF3nLw8sTzR1uH5aEoGdPiKvXyNfBcM"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyEmail"];
            };
        };
        responses: {
            /** @description The answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    startTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StartSecondFactor"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                     *       "otpauthUri": "otpauth://totp/Holdfast:ada%40example.com?issuer=Holdfast&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30"
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactorSecret"];
                };
            };
        };
    };
    removeTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492039"
                 *     }
                 */
                "application/json": components["schemas"]["ShowSecondFactor"];
            };
        };
        responses: {
            /** @description The answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492039"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmSecondFactor"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "7k2m-9xqd-4w0p-h3tz",
                     *         "c5rn-v8s1-0yjb-6gea"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492039"
                 *     }
                 */
                "application/json": components["schemas"]["ShowSecondFactor"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "7k2m-9xqd-4w0p-h3tz",
                     *         "c5rn-v8s1-0yjb-6gea"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    startOutsideLogin: {
        parameters: {
            query?: {
                /**
                 * @description Where to go afterwards: a path of this host.
                 * @example /bookings
                 */
                returnTo?: string;
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    finishOutsideLogin: {
        parameters: {
            query?: {
                state?: string;
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    getPublicKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kty": "OKP",
                     *           "crv": "Ed25519",
                     *           "kid": "2027-03",
                     *           "alg": "EdDSA",
                     *           "use": "sig",
                     *           "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicKeys"];
                };
            };
        };
    };
}
