// Generated from the document of the Holdfast partner API. Run `npm run openapi` after a change of its routes.
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
    "/partner/v1/search": {
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
    "/partner/v1/hotels": {
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
    "/partner/v1/rooms": {
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
    "/partner/v1/places": {
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
    "/partner/v1/hotels/{hotelId}": {
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
    "/partner/v1/hotels/{hotelId}/rooms": {
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
    "/partner/v1/hotels/{hotelId}/rooms/{roomTypeId}": {
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
    "/partner/v1/hotels/{hotelId}/rooms/{roomTypeId}/availability": {
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
    "/partner/v1/hotels/{hotelId}/rooms/{roomTypeId}/rate": {
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
    "/partner/v1/hotels/{hotelId}/rooms/{roomTypeId}/calendar": {
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
    "/partner/v1/hotels/{hotelId}/reviews": {
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
    "/partner/v1/quotes": {
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
    "/partner/v1/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your bookings, or find one by your reference
         * @description When an answer was lost, look for your `reference`: what is there was accepted, and what is not was never written. A request that is still on its way may land after you looked, so send it again with the same Idempotency-Key where you have it.
         */
        get: operations["listBookings"];
        put?: never;
        /**
         * Book rooms for one of your users
         * @description Waits up to five seconds for the outcome; 202 means that it is still being worked on. A price within `priceToleranceMinor` of `expectedPrice`, or of the quote, is agreed to.
         */
        post: operations["createBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/bookings/{bookingId}": {
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
    "/partner/v1/bookings/{bookingId}/confirm": {
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
    "/partner/v1/bookings/{bookingId}/progress": {
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
    "/partner/v1/bookings/{bookingId}/timeline": {
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
    "/partner/v1/bookings/{bookingId}/cancellation": {
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
    "/partner/v1/bookings/{bookingId}/cancel": {
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
    "/partner/v1/bookings/{bookingId}/change": {
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
    "/partner/v1/test/bookings/{bookingId}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a test booking's clock on
         * @description Whatever the booking waits for is over once its time has passed: a hold expires, a bank that was not answered gives up, a refund is tried again. 409 when nothing is being waited for.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your webhook endpoints */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Be told of events at an address of yours
         * @description At most ten for each mode. The secret is told in this answer only, and again when the same request is repeated.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/webhook-endpoints/{endpointId}": {
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
         * Delete a webhook endpoint
         * @description What was on its way to it is cancelled; the events stay in the feed.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change the address or the events of a webhook endpoint
         * @description What is on its way goes to the new address. The secret stays.
         */
        patch: operations["changeWebhookEndpoint"];
        trace?: never;
    };
    "/partner/v1/webhook-endpoints/{endpointId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a webhook endpoint
         * @description What is on its way waits until it is resumed. Of events that happen meanwhile it hears nothing: read the feed.
         */
        post: operations["pauseWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/webhook-endpoints/{endpointId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a webhook endpoint
         * @description What waits is sent at once. What happened while it was paused is in the feed.
         */
        post: operations["resumeWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/webhook-endpoints/{endpointId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take another secret
         * @description For 24 hours events are signed with the old secret as well. The new one is told in this answer only, and again when the same request is repeated. Rotating once more within that time ends the oldest at once.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/webhook-endpoints/{endpointId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a ping to a webhook endpoint
         * @description It is signed, retried and counted as any event; the feed does not tell it.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was sent to your endpoints, the latest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/webhook-deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See every attempt at a delivery */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/webhook-deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event once more
         * @description To the present address of its endpoint, with the same webhook-id, and retried for 72 hours anew. While the endpoint is paused it waits.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read events from where you stopped
         * @description Every event of the last 30 days, whether or not a webhook told it. Each comes once, in the order in which it was written; of one booking the higher version is the later state. Ask again with `next` at any time.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have one of your users forgotten
         * @description Destroys the key of everything personal that you sent about them, in bookings of the mode of your key. What books are made of stays: numbers, dates and amounts. Not while a booking of theirs is open or lies ahead. Nothing can be booked for the same `onBehalfOf.reference` again.
         */
        post: operations["requestErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/v1/erasures/{id}": {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** AdvanceClock */
        AdvanceClock: {
            /**
             * @description At most 31 days.
             * @example 900
             */
            advanceSeconds: number;
        };
        /** AdvancedClock */
        AdvancedClock: {
            bookingId: string;
            advancedSeconds: number;
            booking: components["schemas"]["Booking"];
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
        /** ChangeWebhookEndpoint */
        ChangeWebhookEndpoint: {
            /**
             * @description Where events are posted to: https, at a public address. User names, passwords and fragments are refused.
             * @example https://partner.example/holdfast/events
             */
            url?: string;
            /**
             * @description What it is told of; `*` for everything, also what is added later.
             * @example [
             *       "booking.confirmed",
             *       "booking.cancelled"
             *     ]
             */
            eventTypes?: ("*" | "booking.created" | "booking.confirmed" | "booking.rejected" | "booking.cancelled" | "booking.expired" | "booking.changed" | "booking.no_show" | "booking.completed" | "payment.captured" | "payment.refunded" | "payment.failed")[];
        };
        /** ConfirmBooking */
        ConfirmBooking: {
            /**
             * @description The payment provider's token of the card.
             * @example pm_card_visa
             */
            paymentMethodId: string;
        };
        /** CreatePartnerBooking */
        CreatePartnerBooking: {
            /**
             * @description Your own name for the booking, to find it by.
             * @example order-2041
             */
            reference: string;
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
            specialRequests?: string;
            onBehalfOf: components["schemas"]["OnBehalfOf"];
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
        /** CreateWebhookEndpoint */
        CreateWebhookEndpoint: {
            /**
             * @description Where events are posted to: https, at a public address. User names, passwords and fragments are refused.
             * @example https://partner.example/holdfast/events
             */
            url: string;
            /**
             * @description What it is told of; `*` for everything, also what is added later.
             * @example [
             *       "booking.confirmed",
             *       "booking.cancelled"
             *     ]
             */
            eventTypes?: ("*" | "booking.created" | "booking.confirmed" | "booking.rejected" | "booking.cancelled" | "booking.expired" | "booking.changed" | "booking.no_show" | "booking.completed" | "payment.captured" | "payment.refunded" | "payment.failed")[];
        };
        /** EraseGuest */
        EraseGuest: {
            /**
             * @description Your own name for the person, the same for all their bookings; not their name or address.
             * @example user-77
             */
            reference: string;
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
        /** EventsFeed */
        EventsFeed: {
            items: components["schemas"]["PartnerEvent"][];
            /** @description Send it as `after` next time, also when there was nothing new: it stays good. */
            next: string;
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
        /** OnBehalfOf */
        OnBehalfOf: {
            /**
             * @description Your own name for the person, the same for all their bookings; not their name or address.
             * @example user-77
             */
            reference: string;
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
        /**
         * PartnerEvent
         * @example {
         *       "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
         *       "type": "booking.confirmed",
         *       "timestamp": "2027-06-01T12:00:00.000Z",
         *       "livemode": false,
         *       "data": {
         *         "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
         *         "number": "BK-PBP8PE",
         *         "reference": "order-4711",
         *         "version": 3,
         *         "status": "CONFIRMED",
         *         "hotelId": "htl_harbour_lisbon",
         *         "roomTypeId": "rt_harbour_lisbon_double",
         *         "checkIn": "2027-06-10",
         *         "checkOut": "2027-06-13",
         *         "rooms": 1,
         *         "totalPrice": {
         *           "amountMinor": 44700,
         *           "currency": "EUR"
         *         }
         *       }
         *     }
         */
        PartnerEvent: {
            /** @description The same wherever and however often it is told; also the webhook-id. */
            id: string;
            /** @enum {unknown} */
            type: "booking.created" | "booking.confirmed" | "booking.rejected" | "booking.cancelled" | "booking.expired" | "booking.changed" | "booking.no_show" | "booking.completed" | "payment.captured" | "payment.refunded" | "payment.failed";
            /**
             * @description When it happened.
             * @example 2027-03-01T12:00:00.000Z
             */
            timestamp: string;
            livemode: boolean;
            data: components["schemas"]["PartnerEventData"];
        };
        /** PartnerEventData */
        PartnerEventData: {
            bookingId: string;
            number: string;
            /** @description Your own reference of the booking. */
            reference?: string;
            /** @description Of the booking. Events may come in another order: the higher version is the later one. */
            version: number;
            /** @enum {unknown} */
            status: "PENDING" | "CONFIRMED" | "CANCELLED" | "EXPIRED" | "REJECTED" | "COMPLETED" | "NO_SHOW";
            /** @description Why it ended, by its code. */
            reason?: string;
            hotelId: string;
            roomTypeId: string;
            checkIn: string;
            checkOut: string;
            rooms: number;
            totalPrice: components["schemas"]["Money"];
            /** @description In events of payments. Of a refund the amount is what was given back so far. */
            payment?: {
                id: string;
                amount: components["schemas"]["Money"];
                /** @description The provider's decline code. */
                declineCode?: string;
            };
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
        /** PriceLine */
        PriceLine: {
            /** @enum {unknown} */
            kind: "ROOM" | "LENGTH_OF_STAY" | "PROMOTION" | "TAX" | "FEE";
            name: string;
            /** @description In the total's currency; negative for what is taken off. */
            amountMinor: number;
            included: boolean;
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
        /**
         * WebhookDelivery
         * @example {
         *       "id": "whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a",
         *       "endpointId": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
         *       "event": {
         *         "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
         *         "type": "booking.confirmed"
         *       },
         *       "state": "PENDING",
         *       "attemptCount": 1,
         *       "nextAttemptAt": "2027-06-01T12:00:05.000Z",
         *       "createdAt": "2027-06-01T12:00:00.000Z"
         *     }
         */
        WebhookDelivery: {
            id: string;
            endpointId: string;
            event: {
                id: string;
                type: string;
            };
            /**
             * @description FAILED: given up after 72 hours. CANCELLED: its endpoint was deleted.
             * @enum {unknown}
             */
            state: "PENDING" | "DELIVERED" | "FAILED" | "CANCELLED";
            attemptCount: number;
            /**
             * @description When it is sent, or sent again, unless its endpoint is paused.
             * @example 2027-03-01T12:00:00.000Z
             */
            nextAttemptAt?: string;
            /**
             * @description When the event was taken in.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When your endpoint took it.
             * @example 2027-03-01T12:00:00.000Z
             */
            deliveredAt?: string;
        };
        /** WebhookDeliveryDetail */
        WebhookDeliveryDetail: {
            id: string;
            endpointId: string;
            event: {
                id: string;
                type: string;
            };
            /**
             * @description FAILED: given up after 72 hours. CANCELLED: its endpoint was deleted.
             * @enum {unknown}
             */
            state: "PENDING" | "DELIVERED" | "FAILED" | "CANCELLED";
            attemptCount: number;
            /**
             * @description When it is sent, or sent again, unless its endpoint is paused.
             * @example 2027-03-01T12:00:00.000Z
             */
            nextAttemptAt?: string;
            /**
             * @description When the event was taken in.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When your endpoint took it.
             * @example 2027-03-01T12:00:00.000Z
             */
            deliveredAt?: string;
            attempts: {
                number: number;
                /**
                 * @description When it was begun.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                startedAt: string;
                /** @description Until the answer, or until it failed. */
                milliseconds?: number;
                /** @description What your endpoint answered. */
                status?: number;
                /** @description Why it failed, by its code. */
                error?: string;
            }[];
        };
        /**
         * WebhookEndpoint
         * @example {
         *       "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
         *       "livemode": false,
         *       "url": "https://partner.example/holdfast/events",
         *       "eventTypes": [
         *         "booking.confirmed",
         *         "booking.cancelled"
         *       ],
         *       "state": "ACTIVE",
         *       "createdAt": "2027-06-01T12:00:00.000Z",
         *       "updatedAt": "2027-06-01T12:00:00.000Z"
         *     }
         */
        WebhookEndpoint: {
            id: string;
            livemode: boolean;
            url: string;
            eventTypes: string[];
            /**
             * @description While it is paused nothing is sent, and it hears nothing of new events: see the feed.
             * @enum {unknown}
             */
            state: "ACTIVE" | "PAUSED";
            /**
             * @description You, or the platform because it only failed.
             * @enum {unknown}
             */
            pausedBy?: "PARTNER" | "FAILURES";
            /**
             * @description Since when it is paused.
             * @example 2027-03-01T12:00:00.000Z
             */
            pausedAt?: string;
            /**
             * @description Since when every attempt has failed.
             * @example 2027-03-01T12:00:00.000Z
             */
            failingSince?: string;
            /**
             * @description Until then events are signed with the secret before as well.
             * @example 2027-03-01T12:00:00.000Z
             */
            previousSecretUntil?: string;
            /**
             * @description When it was made.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When it was changed last.
             * @example 2027-03-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** WebhookEndpointWithSecret */
        WebhookEndpointWithSecret: {
            id: string;
            livemode: boolean;
            url: string;
            eventTypes: string[];
            /**
             * @description While it is paused nothing is sent, and it hears nothing of new events: see the feed.
             * @enum {unknown}
             */
            state: "ACTIVE" | "PAUSED";
            /**
             * @description You, or the platform because it only failed.
             * @enum {unknown}
             */
            pausedBy?: "PARTNER" | "FAILURES";
            /**
             * @description Since when it is paused.
             * @example 2027-03-01T12:00:00.000Z
             */
            pausedAt?: string;
            /**
             * @description Since when every attempt has failed.
             * @example 2027-03-01T12:00:00.000Z
             */
            failingSince?: string;
            /**
             * @description Until then events are signed with the secret before as well.
             * @example 2027-03-01T12:00:00.000Z
             */
            previousSecretUntil?: string;
            /**
             * @description When it was made.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When it was changed last.
             * @example 2027-03-01T12:00:00.000Z
             */
            updatedAt: string;
            /** @description By which you check signatures (Standard Webhooks). It is not shown again. */
            secret: string;
        };
        /** WebhookEndpoints */
        WebhookEndpoints: {
            items: components["schemas"]["WebhookEndpoint"][];
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
                /**
                 * @description Your own name for the booking, to find it by.
                 * @example order-2041
                 */
                reference?: string;
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
            header?: {
                /** @description With test keys: what goes wrong. `sold_out`: the rooms are gone when they are reserved. `price_changed`: 409 before anything is booked. `payment_declined`, `payment_requires_action`: what the bank says. `payment_timeout`: the provider's first answer is lost. `capture_fails`: the money is held and cannot be taken, so everything is undone. `refund_fails`: money that is given back later comes back to us. */
                "holdfast-test"?: "sold_out" | "price_changed" | "payment_declined" | "payment_requires_action" | "payment_timeout" | "capture_fails" | "refund_fails";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "order-2041",
                 *       "roomTypeId": "rt_harbour_lisbon_double",
                 *       "checkIn": "2027-06-10",
                 *       "checkOut": "2027-06-13",
                 *       "guests": 2,
                 *       "expectedPrice": {
                 *         "amountMinor": 44700,
                 *         "currency": "EUR"
                 *       },
                 *       "priceToleranceMinor": 500,
                 *       "paymentMethodId": "pm_card_visa",
                 *       "onBehalfOf": {
                 *         "reference": "user-77",
                 *         "fullName": "Ada Example",
                 *         "email": "ada@example.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreatePartnerBooking"];
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
    advanceClock: {
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
                 *       "advanceSeconds": 900
                 *     }
                 */
                "application/json": components["schemas"]["AdvanceClock"];
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
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "advancedSeconds": 900,
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "livemode": false,
                     *         "status": "CONFIRMED",
                     *         "paymentStatus": "CAPTURED",
                     *         "hotel": {
                     *           "id": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon",
                     *           "address": "61 Castle Street",
                     *           "city": "Lisbon",
                     *           "countryCode": "PT",
                     *           "timeZone": "Europe/Lisbon",
                     *           "checkInTime": "15:00",
                     *           "checkOutTime": "11:00"
                     *         },
                     *         "roomType": {
                     *           "id": "rt_harbour_lisbon_double",
                     *           "name": "Double room"
                     *         },
                     *         "checkIn": "2027-06-10",
                     *         "checkOut": "2027-06-13",
                     *         "rooms": 1,
                     *         "guests": 2,
                     *         "totalPrice": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "priceLines": [
                     *           {
                     *             "kind": "ROOM",
                     *             "name": "Rooms",
                     *             "amountMinor": 44700,
                     *             "included": false
                     *           },
                     *           {
                     *             "kind": "TAX",
                     *             "name": "VAT",
                     *             "amountMinor": 2530,
                     *             "included": true
                     *           }
                     *         ],
                     *         "captured": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "paidAt": "2027-03-01T12:00:00.412Z",
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "refunds": [],
                     *         "cancellation": [
                     *           {
                     *             "until": "2027-06-09T14:00:00.000Z",
                     *             "refund": {
                     *               "amountMinor": 44700,
                     *               "currency": "EUR"
                     *             }
                     *           }
                     *         ],
                     *         "createdAt": "2027-03-01T12:00:00.048Z",
                     *         "updatedAt": "2027-03-01T12:00:00.428Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AdvancedClock"];
                };
            };
        };
    };
    listWebhookEndpoints: {
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
                     *           "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *           "livemode": false,
                     *           "url": "https://partner.example/holdfast/events",
                     *           "eventTypes": [
                     *             "booking.confirmed",
                     *             "booking.cancelled"
                     *           ],
                     *           "state": "ACTIVE",
                     *           "createdAt": "2027-06-01T12:00:00.000Z",
                     *           "updatedAt": "2027-06-01T12:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoints"];
                };
            };
        };
    };
    createWebhookEndpoint: {
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
                 *       "url": "https://partner.example/holdfast/events",
                 *       "eventTypes": [
                 *         "booking.confirmed",
                 *         "booking.cancelled"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateWebhookEndpoint"];
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
                     *       "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *       "livemode": false,
                     *       "url": "https://partner.example/holdfast/events",
                     *       "eventTypes": [
                     *         "booking.confirmed",
                     *         "booking.cancelled"
                     *       ],
                     *       "state": "ACTIVE",
                     *       "createdAt": "2027-06-01T12:00:00.000Z",
                     *       "updatedAt": "2027-06-01T12:00:00.000Z",
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d */
                endpointId: string;
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
    changeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eventTypes": [
                 *         "*"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeWebhookEndpoint"];
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
                     *       "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *       "livemode": false,
                     *       "url": "https://partner.example/holdfast/events",
                     *       "eventTypes": [
                     *         "booking.confirmed",
                     *         "booking.cancelled"
                     *       ],
                     *       "state": "ACTIVE",
                     *       "createdAt": "2027-06-01T12:00:00.000Z",
                     *       "updatedAt": "2027-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
        };
    };
    pauseWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d */
                endpointId: string;
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
                     *       "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *       "livemode": false,
                     *       "url": "https://partner.example/holdfast/events",
                     *       "eventTypes": [
                     *         "booking.confirmed",
                     *         "booking.cancelled"
                     *       ],
                     *       "state": "ACTIVE",
                     *       "createdAt": "2027-06-01T12:00:00.000Z",
                     *       "updatedAt": "2027-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
        };
    };
    resumeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d */
                endpointId: string;
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
                     *       "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *       "livemode": false,
                     *       "url": "https://partner.example/holdfast/events",
                     *       "eventTypes": [
                     *         "booking.confirmed",
                     *         "booking.cancelled"
                     *       ],
                     *       "state": "ACTIVE",
                     *       "createdAt": "2027-06-01T12:00:00.000Z",
                     *       "updatedAt": "2027-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d */
                endpointId: string;
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
                     *       "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *       "livemode": false,
                     *       "url": "https://partner.example/holdfast/events",
                     *       "eventTypes": [
                     *         "booking.confirmed",
                     *         "booking.cancelled"
                     *       ],
                     *       "state": "ACTIVE",
                     *       "createdAt": "2027-06-01T12:00:00.000Z",
                     *       "updatedAt": "2027-06-01T12:00:00.000Z",
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a",
                     *       "endpointId": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *       "event": {
                     *         "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
                     *         "type": "booking.confirmed"
                     *       },
                     *       "state": "PENDING",
                     *       "attemptCount": 1,
                     *       "nextAttemptAt": "2027-06-01T12:00:05.000Z",
                     *       "createdAt": "2027-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                state?: "PENDING" | "DELIVERED" | "FAILED" | "CANCELLED";
                /** @example whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d */
                endpointId?: string;
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
                     *           "id": "whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a",
                     *           "endpointId": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *           "event": {
                     *             "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
                     *             "type": "booking.confirmed"
                     *           },
                     *           "state": "PENDING",
                     *           "attemptCount": 1,
                     *           "nextAttemptAt": "2027-06-01T12:00:05.000Z",
                     *           "createdAt": "2027-06-01T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a */
                deliveryId: string;
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
                     *       "id": "whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a",
                     *       "endpointId": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *       "event": {
                     *         "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
                     *         "type": "booking.confirmed"
                     *       },
                     *       "state": "PENDING",
                     *       "attemptCount": 1,
                     *       "nextAttemptAt": "2027-06-01T12:00:05.000Z",
                     *       "createdAt": "2027-06-01T12:00:00.000Z",
                     *       "attempts": [
                     *         {
                     *           "number": 1,
                     *           "startedAt": "2027-06-01T12:00:00.000Z",
                     *           "milliseconds": 87,
                     *           "status": 503,
                     *           "error": "HTTP_STATUS"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryDetail"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted and still being worked on; ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a",
                     *       "endpointId": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *       "event": {
                     *         "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
                     *         "type": "booking.confirmed"
                     *       },
                     *       "state": "PENDING",
                     *       "attemptCount": 1,
                     *       "nextAttemptAt": "2027-06-01T12:00:05.000Z",
                     *       "createdAt": "2027-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the answer before; without it the oldest events come first.
                 * @example 7421.1093
                 */
                after?: string;
                limit?: number;
                /**
                 * @description Only events of these types, separated by commas.
                 * @example booking.confirmed,booking.cancelled
                 */
                types?: string;
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
                     *           "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
                     *           "type": "booking.confirmed",
                     *           "timestamp": "2027-06-01T12:00:00.000Z",
                     *           "livemode": false,
                     *           "data": {
                     *             "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *             "number": "BK-PBP8PE",
                     *             "reference": "order-4711",
                     *             "version": 3,
                     *             "status": "CONFIRMED",
                     *             "hotelId": "htl_harbour_lisbon",
                     *             "roomTypeId": "rt_harbour_lisbon_double",
                     *             "checkIn": "2027-06-10",
                     *             "checkOut": "2027-06-13",
                     *             "rooms": 1,
                     *             "totalPrice": {
                     *               "amountMinor": 44700,
                     *               "currency": "EUR"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "next": "7421.1093"
                     *     }
                     */
                    "application/json": components["schemas"]["EventsFeed"];
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
                /**
                 * @example {
                 *       "reference": "user-77"
                 *     }
                 */
                "application/json": components["schemas"]["EraseGuest"];
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
}
