// Generated from the document of the Holdfast support API. Run `npm run openapi` after a change of its routes.
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
    "/support/v1/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find bookings */
        get: operations["findBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/bookings/{bookingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See all of a booking */
        get: operations["getBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/bookings/{bookingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what cancelling now gives back and keeps
         * @description By the policy that was agreed, and with the fee waived.
         */
        get: operations["previewCancellation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/bookings/{bookingId}/cancel": {
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
         * @description What is given back follows the policy, unless the fee is waived, which needs a reason.
         */
        post: operations["cancelBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/bookings/{bookingId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what other dates or rooms would cost
         * @description In rooms of the same type. Nights the guest has keep their price, others have that of today.
         */
        get: operations["previewChange"];
        put?: never;
        /**
         * Change the dates or rooms of a booking
         * @description A higher price is charged to the card that paid before, a lower one given back; whatever fails leaves the booking as it was.
         */
        post: operations["changeBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/bookings/{bookingId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See where a guest could be moved to
         * @description Rooms that are free on all their nights, in the same hotel first, then in hotels nearby. Only moving itself decides who gets the last room.
         */
        get: operations["listMoveTargets"];
        put?: never;
        /**
         * Move a guest to other rooms
         * @description For the same nights, in this hotel or another, at the price that was agreed; something may be given back for the trouble. The guest and both hotels are told.
         */
        post: operations["moveBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/bookings/{bookingId}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a guest did not come
         * @description From the time of check-in where the hotel is; what is kept is what the policy keeps then.
         */
        post: operations["reportNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/bookings/{bookingId}/resend-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the confirmation once more
         * @description To the address of the booking, as the booking is now.
         */
        post: operations["resendConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/bookings/{bookingId}/refund-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how much of a booking may be given back, and how much by you alone */
        get: operations["readRefundLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/bookings/{bookingId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money back
         * @description Never more than was taken and is neither given back nor promised. Above a threshold it waits for a second person. 202 means that it is being worked on.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds, the oldest first
         * @description Those with `status=AWAITING_APPROVAL` or `FAILED` wait for a person.
         */
        get: operations["listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/refunds/{refundId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a refund that somebody else asked for */
        post: operations["approveRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/refunds/{refundId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a refund that somebody else asked for */
        post: operations["rejectRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/refunds/{refundId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a refund again that failed */
        post: operations["retryRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/refunds/{refundId}/substitute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a refund that failed was given back in another way */
        post: operations["substituteRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/refunds/{refundId}/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a refund that failed will not be given back */
        post: operations["writeOffRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/compensations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List undos that do not get through, the oldest first */
        get: operations["listCompensations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/compensations/{compensationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See an undo and what each decision about it does */
        get: operations["getCompensation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/compensations/{compensationId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a stuck undo again now */
        post: operations["retryCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/compensations/{compensationId}/substitute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a stuck undo was done in another way */
        post: operations["substituteCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/compensations/{compensationId}/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a stuck undo up, with a reason */
        post: operations["writeOffCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List disputes, those whose evidence is due first on top */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/disputes/{disputeId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send evidence to the bank
         * @description The bank takes it once: nothing can be added afterwards.
         */
        post: operations["submitEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what provider, ledger and bookings say differently
         * @description Those with `state=OPEN` wait for a person. One that is right again closes by itself.
         */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/reconciliation/findings/{findingId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a finding as it is, with a note
         * @description It stays closed until one of its sides changes.
         */
        post: operations["closeFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/reconciliation/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List comparisons with the provider, the latest first */
        get: operations["listReconciliations"];
        put?: never;
        /**
         * Compare the provider's books with ours
         * @description The last two days are compared every hour; this is for another time, or for now.
         */
        post: operations["startReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/reconciliation/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what a comparison looked at and found */
        get: operations["getReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List messages that did not arrive, the latest first */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/notifications/{notificationId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a message that failed sent again
         * @description To the address as it is now, even if messages to it came back before.
         */
        post: operations["replayNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/dead-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List requests for messages that were put aside, the latest first */
        get: operations["listDeadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/dead-messages/{deadMessageId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a request that was put aside tried again
         * @description What it asks for is done once, however often it is tried.
         */
        post: operations["replayDeadMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was sent to the endpoints of partners, the latest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/webhook-deliveries/{deliveryId}": {
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
    "/support/v1/webhook-deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event to its endpoint once more
         * @description To the present address of its endpoint, with the same webhook-id, and retried for 72 hours anew. While the endpoint is paused it waits.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit log
         * @description Oldest first unless told; send `next` as `after` to read on. Lines are never changed or taken away.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how the platform does now
         * @description The last hour of bookings and what waits. Its parts are read every few seconds at most, however many ask; what cannot be read is left out and its source named in `away`.
         */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/auth/login": {
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
         * @description The access token is good for 15 minutes. The cookie `__Host-holdfast-support` holds the token with which `/auth/refresh` gives another. An address nobody has is answered like a wrong password.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/support/v1/auth/refresh": {
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
    "/support/v1/auth/logout": {
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
    "/support/v1/auth/logout-everywhere": {
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
    "/support/v1/auth/me": {
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
    "/support/v1/auth/password": {
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
    "/support/v1/auth/password-reset": {
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
    "/support/v1/auth/password-reset/confirm": {
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
    "/support/v1/auth/email-verification": {
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
    "/support/v1/auth/email-verification/confirm": {
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
    "/support/v1/auth/two-factor": {
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
    "/support/v1/auth/two-factor/confirm": {
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
    "/support/v1/auth/two-factor/recovery-codes": {
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
        /** ApproveRefund */
        ApproveRefund: {
            /**
             * @description For colleagues; the guest does not see it.
             * @example No hot water on the first evening.
             */
            note?: string;
        };
        /** AskPasswordReset */
        AskPasswordReset: {
            /** @example ada@example.com */
            email: string;
        };
        /** AuditFeed */
        AuditFeed: {
            items: components["schemas"]["AuditLine"][];
            /** @description What to send as `after` to read on, also when nothing was new. */
            next: string;
        };
        /**
         * AuditLine
         * @example {
         *       "cursor": "1024",
         *       "at": "2027-06-11T08:12:00.000Z",
         *       "phase": "DONE",
         *       "requestId": "req_6f1c1f0e",
         *       "edge": "support-api",
         *       "actorId": "usr_sample_support",
         *       "actorRoles": [
         *         "SUPPORT"
         *       ],
         *       "address": "192.0.2.17",
         *       "action": "refund.approve",
         *       "objectId": "re_9d2c",
         *       "status": 200,
         *       "before": {
         *         "state": "AWAITING_APPROVAL"
         *       },
         *       "after": {
         *         "state": "PENDING",
         *         "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r"
         *       }
         *     }
         */
        AuditLine: {
            /** @description Its place in the log. */
            cursor: string;
            /**
             * @description When it was written.
             * @example 2027-03-01T12:00:00.000Z
             */
            at: string;
            /**
             * @description Each request is ASKED before anything is done, then DONE or REFUSED. One that stays ASKED broke off in between.
             * @enum {unknown}
             */
            phase: "ASKED" | "DONE" | "REFUSED";
            /** @description The X-Request-Id, the same for the lines of one request. */
            requestId: string;
            edge: string;
            actorId: string;
            actorRoles: string[];
            /** @description Where the request came from. */
            address: string;
            /** @description What was asked for. */
            action: string;
            /** @description What it was asked of. */
            objectId?: string;
            /** @description What was answered. */
            status?: number;
            /** @description Ids, states and amounts as they were. */
            before?: unknown;
            /** @description The same as they became, or as they were asked for. */
            after?: unknown;
        };
        /** Board */
        Board: {
            /**
             * @description When this was put together; its parts are at most some seconds older.
             * @example 2027-03-01T12:00:00.000Z
             */
            at: string;
            /** @description The outcomes of the last hour, by the minute in which they were written. */
            bookings?: {
                /** @description The last 60, the oldest first. */
                minutes: {
                    /**
                     * @description When the minute began.
                     * @example 2027-03-01T12:00:00.000Z
                     */
                    at: string;
                    /** @description Confirmed in it. */
                    confirmed: number;
                    /** @description Came to another outcome in it. */
                    others: number;
                }[];
                /** @description Confirmed within the hour. */
                confirmed: number;
                /** @description Came to another outcome within the hour. */
                others: number;
                /** @description Confirmed, of those that did not end by the will of their guest; 0 to 1, absent where there were none. */
                successRate?: number;
                /** @description Why the others ended, the most frequent first. */
                reasons: {
                    /** @enum {unknown} */
                    status: "PENDING" | "CONFIRMED" | "CANCELLED" | "EXPIRED" | "REJECTED" | "COMPLETED" | "NO_SHOW";
                    reason?: string;
                    count: number;
                }[];
                /** @description Accepted, without an outcome so far: holds that wait for a card among them. */
                open: number;
                /** @description Since the oldest of those was accepted. Seconds, 0 for none. */
                oldestOpenSeconds: number;
            };
            /** @description How long the steps of the latest 500 bookings of the hour took, but for those in which a bank asked for its guest. */
            steps?: {
                /** @enum {unknown} */
                step: "reserve" | "authorize" | "confirm" | "capture" | "notify";
                /** @description How many were looked at. */
                count: number;
                p50Millis: number;
                p95Millis: number;
            }[];
            /** @description What workers tell of the breaker to the payment provider. */
            provider: {
                /**
                 * @description `open`: cards cannot be charged now. `unknown`: nobody can be asked.
                 * @enum {unknown}
                 */
                breaker: "open" | "closed" | "unknown";
                /** @description Of the calls before it opened. */
                p95Millis?: number;
            };
            consumers?: {
                group: string;
                topic: string;
                /** @description Not handled yet. */
                messages: number;
            }[];
            outboxes: {
                service: string;
                /** @description Events not yet published. */
                waiting: number;
                /** @description Age of the oldest. Seconds, 0 for none. */
                oldestSeconds: number;
            }[];
            /** @description Undos that did not get through. */
            undos?: {
                /** @description Tried again soon by themselves. */
                retrying: number;
                /** @description Wait for a person. */
                stuck: number;
                /** @description Since the oldest first failed. Seconds, 0 for none. */
                oldestSeconds: number;
            };
            /** @description What about money waits for a person. */
            money?: {
                /** @description Refunds that wait for a second person. */
                refundsToApprove: number;
                /** @description Refunds that failed at the provider. */
                refundsFailed: number;
                /** @description Reconciliation findings that wait for a person. */
                findingsOpen: number;
                /** @description Disputes whose evidence is due. */
                disputesDue: number;
            };
            /** @description What did not arrive. */
            messages?: {
                /** @description Requests for messages that were put aside. */
                dead: number;
                /** @description E-mails and text messages that failed. */
                failed: number;
                /** @description Webhook endpoints of which every attempt has failed for an hour. */
                endpointsFailing: number;
                /** @description Webhook endpoints that failures paused. */
                endpointsPaused: number;
                /** @description How long the webhook that is due for longest waits. Seconds, 0 for none. */
                oldestDeliverySeconds: number;
            };
            /** @description What could not be read. */
            away: ("booking" | "payment" | "notification" | "catalog" | "inventory" | "identity" | "kafka" | "redis")[];
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
        /** CloseFinding */
        CloseFinding: {
            /**
             * @description For colleagues; the guest does not see it.
             * @example No hot water on the first evening.
             */
            note: string;
        };
        /**
         * Compensation
         * @example {
         *       "id": "bk_8s04bjq1v2979shn9sjbatssn8.capture.stay-bk_8s04bjq1v2979shn9sjbatssn8",
         *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
         *       "step": "capture",
         *       "state": "stuck",
         *       "attempts": 5,
         *       "lastError": "PROVIDER_TIMEOUT",
         *       "ageSeconds": 7380,
         *       "nextTryAt": "2027-06-11T09:12:00.000Z",
         *       "createdAt": "2027-06-11T08:12:00.000Z",
         *       "updatedAt": "2027-06-11T08:12:00.000Z"
         *     }
         */
        Compensation: {
            id: string;
            bookingId: string;
            /** @enum {unknown} */
            step: "reserve" | "authorize" | "confirm" | "capture" | "notify" | "refund" | "late_payment";
            /** @enum {unknown} */
            state: "retrying" | "stuck" | "done" | "substituted" | "written_off";
            attempts: number;
            /** @description By its code. */
            lastError: string;
            /** @description Since it first failed. */
            ageSeconds: number;
            /**
             * @description When it is tried again by itself.
             * @example 2027-03-01T12:00:00.000Z
             */
            nextTryAt?: string;
            /** @description Who decided about it. */
            decidedBy?: string;
            note?: string;
            /**
             * @description When it first failed.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When it last changed.
             * @example 2027-03-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** CompensationDecided */
        CompensationDecided: {
            id: string;
            /** @enum {unknown} */
            decision: "retry" | "substitute" | "write_off";
        };
        /** CompensationDetail */
        CompensationDetail: {
            id: string;
            bookingId: string;
            /** @enum {unknown} */
            step: "reserve" | "authorize" | "confirm" | "capture" | "notify" | "refund" | "late_payment";
            /** @enum {unknown} */
            state: "retrying" | "stuck" | "done" | "substituted" | "written_off";
            attempts: number;
            /** @description By its code. */
            lastError: string;
            /** @description Since it first failed. */
            ageSeconds: number;
            /**
             * @description When it is tried again by itself.
             * @example 2027-03-01T12:00:00.000Z
             */
            nextTryAt?: string;
            /** @description Who decided about it. */
            decidedBy?: string;
            note?: string;
            /**
             * @description When it first failed.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When it last changed.
             * @example 2027-03-01T12:00:00.000Z
             */
            updatedAt: string;
            bookingNumber: string;
            /** @description The guest's money that this undo would give back or let go; absent where there is none. */
            atStake?: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            /** @description In words for people. */
            consequences: {
                retry: string;
                substitute: string;
                writeOff: string;
            };
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
        /** CreateRefund */
        CreateRefund: {
            /** @description In the booking's currency. */
            amountMinor: number;
            /** @enum {unknown} */
            reason: "GOODWILL" | "SERVICE_FAILURE" | "DUPLICATE_CHARGE" | "PRICE_ERROR" | "OTHER";
            /**
             * @description For colleagues; the guest does not see it.
             * @example No hot water on the first evening.
             */
            note: string;
        };
        /**
         * Dispute
         * @example {
         *       "id": "dp_1Q2w3E4r5T",
         *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
         *       "amount": {
         *         "amountMinor": 44700,
         *         "currency": "EUR"
         *       },
         *       "phase": "evidence_due",
         *       "providerStatus": "needs_response",
         *       "reason": "product_not_received",
         *       "evidenceDueBy": "2027-06-25T23:59:59.000Z",
         *       "evidence": [],
         *       "createdAt": "2027-06-11T08:12:00.000Z",
         *       "updatedAt": "2027-06-11T08:12:00.000Z"
         *     }
         */
        Dispute: {
            id: string;
            bookingId: string;
            amount: components["schemas"]["Money"];
            /**
             * @description `evidence_due` waits for us, `opened` for the bank.
             * @enum {unknown}
             */
            phase: "opened" | "evidence_due" | "won" | "lost";
            providerStatus: string;
            /** @description The bank's word. */
            reason: string;
            /**
             * @description Until when evidence is taken.
             * @example 2027-03-01T12:00:00.000Z
             */
            evidenceDueBy?: string;
            evidence: {
                text: string;
                writtenBy: string;
                createdAt: string;
                submittedAt?: string;
            }[];
            /**
             * @description When we heard of it.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When it last changed.
             * @example 2027-03-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** DisputeEvidence */
        DisputeEvidence: {
            text: string;
        };
        /** EndingPreview */
        EndingPreview: {
            bookingId: string;
            /** @description What goes back to the guest, and what is kept. */
            byPolicy: {
                refund: components["schemas"]["Money"];
                fee: components["schemas"]["Money"];
            };
            /** @description What goes back to the guest, and what is kept. */
            waived: {
                refund: components["schemas"]["Money"];
                fee: components["schemas"]["Money"];
            };
            /**
             * @description When the policy says something else next; absent when it does not.
             * @example 2027-03-01T12:00:00.000Z
             */
            until?: string;
            /** @description What a no-show gives back and keeps; absent before the time of check-in. */
            noShow?: {
                refund: components["schemas"]["Money"];
                fee: components["schemas"]["Money"];
            };
            /** @description The booking is still being made: it is stopped, and what was done of it undone. */
            stopsBooking: boolean;
            /** @description Nothing is given back while a charge is disputed. */
            disputed: boolean;
        };
        /**
         * Finding
         * @example {
         *       "id": "rf_5f0c7a1e2b3c4d5e6f708192a3b4c5d6",
         *       "kind": "CAPTURED_AMOUNT_DIFFERS",
         *       "meaning": "Provider and payment name different captured amounts or currencies.",
         *       "state": "OPEN",
         *       "objectId": "ch_3QK4",
         *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
         *       "providerSide": {
         *         "chargeId": "ch_3QK4",
         *         "captured": true,
         *         "capturedMinor": 44700,
         *         "currency": "EUR"
         *       },
         *       "ourSide": {
         *         "paymentId": "pay_8s04bjq1v2979shn9sjbatssn8_1",
         *         "status": "CAPTURED",
         *         "capturedMinor": 44000
         *       },
         *       "runId": "rr_0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a",
         *       "firstSeenAt": "2027-03-01T12:00:00.000Z",
         *       "lastSeenAt": "2027-03-01T13:00:00.000Z"
         *     }
         */
        Finding: {
            id: string;
            /** @enum {unknown} */
            kind: "UNKNOWN_CHARGE" | "CAPTURE_UNRECORDED" | "CAPTURE_MISSING" | "CAPTURED_AMOUNT_DIFFERS" | "AUTHORIZATION_LEFT_OPEN" | "AUTHORIZATION_LAPSING" | "MONEY_AFTER_UNDO" | "UNKNOWN_REFUND" | "REFUND_MISSING" | "REFUND_AMOUNT_DIFFERS" | "REFUND_STATE_DIFFERS" | "UNKNOWN_DISPUTE" | "DISPUTE_UNRECORDED" | "POSTING_MISSING" | "LEDGER_DIFFERS" | "LEDGER_UNBALANCED" | "BOOKING_UNPAID" | "BOOKING_MONEY_DIFFERS" | "ENDED_WITH_MONEY" | "BOOKING_REFUND_DIFFERS";
            /** @description What such a finding says. */
            meaning: string;
            /**
             * @description `OPEN` waits for a person, `HEALED` came right, `CLOSED` was accepted as it is.
             * @enum {unknown}
             */
            state: "OPEN" | "HEALED" | "CLOSED";
            /** @description A charge, refund or dispute of the provider, or one of ours. */
            objectId: string;
            bookingId?: string;
            /** @description Ids, states and amounts as this side has them; null where it knows nothing of it. */
            providerSide: {
                [key: string]: unknown;
            } | null;
            /** @description Ids, states and amounts as this side has them; null where it knows nothing of it. */
            ourSide: {
                [key: string]: unknown;
            } | null;
            note?: string;
            /** @description The account of who closed it. */
            closedBy?: string;
            /** @description The run that saw it last. */
            runId: string;
            /**
             * @description When it was first seen.
             * @example 2027-03-01T12:00:00.000Z
             */
            firstSeenAt: string;
            /**
             * @description When it was last looked at.
             * @example 2027-03-01T12:00:00.000Z
             */
            lastSeenAt: string;
        };
        /** FoundBooking */
        FoundBooking: {
            id: string;
            /** @description For people, BK-XXXXXX. */
            number: string;
            livemode: boolean;
            /** @enum {unknown} */
            status: "PENDING" | "CONFIRMED" | "CANCELLED" | "EXPIRED" | "REJECTED" | "COMPLETED" | "NO_SHOW";
            /** @enum {unknown} */
            paymentStatus: "NONE" | "REQUIRES_ACTION" | "AUTHORIZED" | "CAPTURED" | "PARTIALLY_REFUNDED" | "REFUNDED" | "VOIDED" | "FAILED";
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
            totalPrice: components["schemas"]["Money"];
            captured: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            /** @description The cardholder disputes a charge. */
            disputed: boolean;
            itineraryId?: string;
            /** @description What the partner calls it. */
            partnerReference?: string;
            /**
             * @description When the request was accepted.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            guest: {
                /** @description Null once the guest was erased. */
                fullName: string | null;
                /** @description Null once the guest was erased. */
                email: string | null;
            };
        };
        /** LedgerTransaction */
        LedgerTransaction: {
            eventKey: string;
            kind: string;
            at: string;
            entries: {
                account: string;
                currency: string;
                amountMinor: number;
            }[];
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
        /** MoveBooking */
        MoveBooking: {
            /** @example rt_harbour_lisbon_suite */
            roomTypeId: string;
            /**
             * @description Given back for the trouble, in the booking's currency; more is a refund of its own.
             * @default 0
             */
            compensationMinor?: number;
            /**
             * @description For colleagues; the guest does not see it.
             * @example No hot water on the first evening.
             */
            note: string;
        };
        /** MoveTargets */
        MoveTargets: {
            bookingId: string;
            /** @description Rooms of the same hotel first, then of hotels nearby. */
            items: {
                hotel: {
                    id: string;
                    name: string;
                };
                roomType: {
                    id: string;
                    name: string;
                };
                /** @description In one room. */
                maxGuests: number;
                /** @description On the fullest of the nights. */
                roomsLeft: number;
                sameHotel: boolean;
                /** @description What somebody else would pay for it now; the guest pays what was agreed. */
                priceNow: {
                    /** @description In the currency's smallest unit. */
                    amountMinor: number;
                    /** @description ISO 4217. */
                    currency: string;
                };
            }[];
            /** @description The most that may be given back for the trouble with the move. */
            compensationLimit: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
        };
        /**
         * NightPrices
         * @description The price of one room for each night, before what is taken off or added.
         */
        NightPrices: {
            date: string;
            price: components["schemas"]["Money"];
        }[];
        /** Nothing */
        Nothing: Record<string, never>;
        /** OperationAnswer */
        OperationAnswer: {
            operationId: string;
            /** @enum {unknown} */
            state: "DONE" | "AWAITING_APPROVAL" | "IN_PROGRESS";
            /** @description What it gives back. */
            refund?: {
                id: string;
                amount: components["schemas"]["Money"];
            };
            fee?: components["schemas"]["Money"];
            booking: {
                id: string;
                /** @description For people, BK-XXXXXX. */
                number: string;
                livemode: boolean;
                /** @enum {unknown} */
                status: "PENDING" | "CONFIRMED" | "CANCELLED" | "EXPIRED" | "REJECTED" | "COMPLETED" | "NO_SHOW";
                /** @enum {unknown} */
                paymentStatus: "NONE" | "REQUIRES_ACTION" | "AUTHORIZED" | "CAPTURED" | "PARTIALLY_REFUNDED" | "REFUNDED" | "VOIDED" | "FAILED";
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
                totalPrice: components["schemas"]["Money"];
                captured: components["schemas"]["Money"];
                refunded: components["schemas"]["Money"];
                /** @description The cardholder disputes a charge. */
                disputed: boolean;
                itineraryId?: string;
                /** @description What the partner calls it. */
                partnerReference?: string;
                /**
                 * @description When the request was accepted.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                createdAt: string;
            };
        };
        /** OptionalNote */
        OptionalNote: {
            /**
             * @description For colleagues; the guest does not see it.
             * @example No hot water on the first evening.
             */
            note?: string;
        };
        /**
         * PartnerDelivery
         * @example {
         *       "id": "whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a",
         *       "partnerId": "ptn_sample_partner",
         *       "endpoint": {
         *         "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
         *         "url": "https://partner.example/holdfast/events",
         *         "state": "ACTIVE"
         *       },
         *       "event": {
         *         "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
         *         "type": "booking.confirmed",
         *         "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8"
         *       },
         *       "state": "PENDING",
         *       "attemptCount": 1,
         *       "lastStatus": 503,
         *       "lastError": "HTTP_STATUS",
         *       "nextAttemptAt": "2027-06-01T12:00:05.000Z",
         *       "createdAt": "2027-06-01T12:00:00.000Z"
         *     }
         */
        PartnerDelivery: {
            id: string;
            partnerId: string;
            endpoint: {
                id: string;
                url: string;
                /**
                 * @description Nothing is sent while it is paused.
                 * @enum {unknown}
                 */
                state: "ACTIVE" | "PAUSED" | "DELETED";
            };
            event: {
                id: string;
                type: string;
                bookingId?: string;
            };
            /** @enum {unknown} */
            state: "PENDING" | "DELIVERED" | "FAILED" | "CANCELLED";
            attemptCount: number;
            /** @description What the endpoint answered last. */
            lastStatus?: number;
            /** @description Why the last attempt failed, by its code. */
            lastError?: string;
            /**
             * @description When it is sent, or sent again.
             * @example 2027-03-01T12:00:00.000Z
             */
            nextAttemptAt?: string;
            /**
             * @description When the event was taken in.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When the endpoint took it.
             * @example 2027-03-01T12:00:00.000Z
             */
            deliveredAt?: string;
        };
        /** PartnerDeliveryDetail */
        PartnerDeliveryDetail: {
            id: string;
            partnerId: string;
            endpoint: {
                id: string;
                url: string;
                /**
                 * @description Nothing is sent while it is paused.
                 * @enum {unknown}
                 */
                state: "ACTIVE" | "PAUSED" | "DELETED";
            };
            event: {
                id: string;
                type: string;
                bookingId?: string;
            };
            /** @enum {unknown} */
            state: "PENDING" | "DELIVERED" | "FAILED" | "CANCELLED";
            attemptCount: number;
            /** @description What the endpoint answered last. */
            lastStatus?: number;
            /** @description Why the last attempt failed, by its code. */
            lastError?: string;
            /**
             * @description When it is sent, or sent again.
             * @example 2027-03-01T12:00:00.000Z
             */
            nextAttemptAt?: string;
            /**
             * @description When the event was taken in.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When the endpoint took it.
             * @example 2027-03-01T12:00:00.000Z
             */
            deliveredAt?: string;
            /** @description The first first. */
            attempts: {
                number: number;
                /**
                 * @description When it was begun.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                startedAt: string;
                /** @description Until the answer, or until it failed. */
                milliseconds?: number;
                /** @description What the endpoint answered. */
                status?: number;
                /** @description Why it failed, by its code. */
                error?: string;
            }[];
        };
        /** Payment */
        Payment: {
            id: string;
            /** @description The first of an itinerary pays for all of its currency. */
            bookingId: string;
            /** @description 1 is the price, later ones are charges of changes. */
            sequence: number;
            status: string;
            amount?: components["schemas"]["Money"];
            captured?: components["schemas"]["Money"];
            refunded?: components["schemas"]["Money"];
            undoneAt?: string;
            attempts: {
                n: number;
                state: string;
                providerIntentId?: string;
                declineCode?: string;
                captureBefore?: string;
                createdAt: string;
            }[];
            refunds: {
                id: string;
                requestId?: string;
                amountMinor: number;
                state: string;
                providerRefundId?: string;
                failureCode?: string;
                createdAt: string;
            }[];
            createdAt: string;
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
        /** RecoveryCodes */
        RecoveryCodes: {
            /** @description Each is good once in place of a code of the app. Only hashes of them are kept. */
            recoveryCodes: string[];
        };
        /**
         * Refund
         * @example {
         *       "id": "re_9d2c",
         *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
         *       "amount": {
         *         "amountMinor": 5000,
         *         "currency": "EUR"
         *       },
         *       "reason": "SERVICE_FAILURE",
         *       "status": "PENDING",
         *       "requestedBy": "usr_sample_support",
         *       "createdAt": "2027-06-11T08:12:00.000Z",
         *       "updatedAt": "2027-06-11T08:12:00.000Z"
         *     }
         */
        Refund: {
            id: string;
            bookingId: string;
            amount: components["schemas"]["Money"];
            /** @enum {unknown} */
            reason: "GOODWILL" | "SERVICE_FAILURE" | "DUPLICATE_CHARGE" | "PRICE_ERROR" | "OTHER" | "CANCELLATION" | "CHANGE" | "NO_SHOW" | "MOVED" | "CLOSURE" | "LATE_PAYMENT";
            /** @enum {unknown} */
            status: "AWAITING_APPROVAL" | "REJECTED" | "APPROVED" | "PENDING" | "SUCCEEDED" | "FAILED";
            /** @description An account, or SYSTEM. */
            requestedBy: string;
            decidedBy?: string;
            /** @description The provider's word for why it failed. */
            failureCode?: string;
            /** @description The refund whose rest went through. */
            partOf?: string;
            /**
             * @description When it was asked for.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When it last changed.
             * @example 2027-03-01T12:00:00.000Z
             */
            updatedAt: string;
        };
        /** RefundLimits */
        RefundLimits: {
            bookingId: string;
            captured: components["schemas"]["Money"];
            /** @description Given back, or with the provider. */
            refunded: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            /** @description Asked for or agreed to, and not with the provider yet. */
            promised: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            /** @description The most that can be asked for now. */
            left: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            /** @description What you may still give back on this booking without a second person. */
            alone: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            /** @description The threshold, of which what you asked for alone before is taken. */
            approvalAbove: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            /** @description Nothing is given back while a charge is disputed. */
            disputed: boolean;
        };
        /** RejectRefund */
        RejectRefund: {
            /**
             * @description For colleagues; the guest does not see it.
             * @example No hot water on the first evening.
             */
            reason: string;
        };
        /** Resent */
        Resent: {
            bookingId: string;
            notificationId: string;
            template: string;
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
        /** RetryCompensation */
        RetryCompensation: {
            /**
             * @description For colleagues; the guest does not see it.
             * @example No hot water on the first evening.
             */
            note?: string;
        };
        /**
         * Run
         * @example {
         *       "id": "rr_0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a",
         *       "trigger": "MANUAL",
         *       "from": "2027-03-01T00:00:00.000Z",
         *       "until": "2027-03-02T00:00:00.000Z",
         *       "startedAt": "2027-03-02T09:00:00.000Z",
         *       "finishedAt": "2027-03-02T09:00:07.000Z",
         *       "counts": {
         *         "charges": 412,
         *         "refunds": 31,
         *         "bookings": 398,
         *         "found": 2,
         *         "healed": 1
         *       }
         *     }
         */
        Run: {
            id: string;
            /** @enum {unknown} */
            trigger: "SCHEDULE" | "MANUAL";
            /**
             * @description From when on.
             * @example 2027-03-01T12:00:00.000Z
             */
            from: string;
            /**
             * @description Until when.
             * @example 2027-03-01T12:00:00.000Z
             */
            until: string;
            /**
             * @description When it began.
             * @example 2027-03-01T12:00:00.000Z
             */
            startedAt: string;
            /**
             * @description When it ended.
             * @example 2027-03-01T12:00:00.000Z
             */
            finishedAt?: string;
            /** @description How much it looked at, found and healed, by name; empty until it has ended. */
            counts: {
                [key: string]: number;
            };
        };
        /** SecondFactorSecret */
        SecondFactorSecret: {
            /** @description To be typed into an authenticator app, in base 32. */
            secret: string;
            /** @description The same for a QR code. */
            otpauthUri: string;
        };
        /** SettleCompensation */
        SettleCompensation: {
            /**
             * @description For colleagues; the guest does not see it.
             * @example No hot water on the first evening.
             */
            reason: string;
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
        /** StartRun */
        StartRun: {
            /**
             * @description From when on.
             * @example 2027-03-01T12:00:00.000Z
             */
            from: string;
            /**
             * @description Until when.
             * @example 2027-03-01T12:00:00.000Z
             */
            until: string;
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
        /** SupportBooking */
        SupportBooking: {
            id: string;
            /** @description For people, BK-XXXXXX. */
            number: string;
            livemode: boolean;
            /** @enum {unknown} */
            status: "PENDING" | "CONFIRMED" | "CANCELLED" | "EXPIRED" | "REJECTED" | "COMPLETED" | "NO_SHOW";
            /** @enum {unknown} */
            paymentStatus: "NONE" | "REQUIRES_ACTION" | "AUTHORIZED" | "CAPTURED" | "PARTIALLY_REFUNDED" | "REFUNDED" | "VOIDED" | "FAILED";
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
            totalPrice: components["schemas"]["Money"];
            captured: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            /** @description The cardholder disputes a charge. */
            disputed: boolean;
            itineraryId?: string;
            /** @description What the partner calls it. */
            partnerReference?: string;
            /**
             * @description When the request was accepted.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /** @description Whose booking it is. */
            accountId: string;
            /**
             * @description Until when its rooms are held for it; absent once they are booked or given back.
             * @example 2027-03-01T12:00:00.000Z
             */
            expiresAt?: string;
            guest: {
                /** @description Null once the guest was erased. */
                fullName: string | null;
                /** @description Null once the guest was erased. */
                email: string | null;
                phone?: string;
                language: string;
                smsWanted: boolean;
            };
            reason?: string;
            declineCode?: string;
            /** @enum {unknown} */
            cancelledBy?: "GUEST" | "PARTNER" | "SUPPORT" | "HOTEL" | "SYSTEM";
            specialRequests?: string;
            /** @description What was written about it, oldest first. */
            timeline: {
                at: string;
                kind: string;
                entry: unknown;
            }[];
            /** @description What was asked of it, oldest first. */
            operations: {
                id: string;
                kind: string;
                /**
                 * @example {
                 *       "kind": "SUPPORT",
                 *       "accountId": "usr_sample_support",
                 *       "fullName": "Sample Support"
                 *     }
                 */
                by: {
                    /** @enum {unknown} */
                    kind: "GUEST" | "PARTNER" | "SUPPORT" | "HOTEL" | "SYSTEM";
                    accountId: string;
                    /** @description Of colleagues and staff of hotels. */
                    fullName?: string;
                };
                /** @description What exactly was asked, by its kind. */
                request: unknown;
                note?: string;
                /** @description Absent while it is being worked on. */
                outcome?: unknown;
                /**
                 * @description When it was accepted.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                createdAt: string;
                /**
                 * @description When it came to its end.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                finishedAt?: string;
            }[];
            /** @description Where the steps of making it stand, live while they run. */
            progress: {
                /**
                 * @description Whether the running workflow answered or the history was read.
                 * @enum {unknown}
                 */
                source: "workflow" | "history";
                /** @description What stands in the way of a live answer. */
                note?: string;
                steps: components["schemas"]["Step"][];
            };
            payments: components["schemas"]["Payment"][];
            refunds: components["schemas"]["Refund"][];
            disputes: components["schemas"]["Dispute"][];
            /** @description Oldest first. */
            ledger: components["schemas"]["LedgerTransaction"][];
            /** @description Undos that did not get through at once. */
            compensations: components["schemas"]["Compensation"][];
            /** @description What was told to whom, oldest first. */
            notifications: {
                id: string;
                template: string;
                channel: string;
                audience: string;
                status: string;
                attempts: number;
                lastError?: string;
                /** @description Who had it sent once more. */
                requestedBy?: string;
                createdAt: string;
                sentAt?: string;
                deliveredAt?: string;
                bouncedAt?: string;
            }[];
            /** @description What staff did to the booking, its refunds, undos and disputes, or refused to be done, and from where; who looked at it too. Oldest first, the latest 200. */
            deeds: components["schemas"]["AuditLine"][];
        };
        /** SupportCancel */
        SupportCancel: {
            /** @default false */
            waiveFee?: boolean;
            /**
             * @description Needed to waive the fee.
             * @enum {unknown}
             */
            reason?: "GUEST_ASKED" | "ILLNESS" | "TRAVEL_DISRUPTED" | "SERVICE_FAILURE" | "OTHER";
            /**
             * @description For colleagues; the guest does not see it.
             * @example No hot water on the first evening.
             */
            note?: string;
        };
        /** SupportChange */
        SupportChange: {
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
            expectedPrice?: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
            /** @default 0 */
            priceToleranceMinor?: number;
            /**
             * @description For colleagues; the guest does not see it.
             * @example No hot water on the first evening.
             */
            note?: string;
        };
        /** VerifyEmail */
        VerifyEmail: {
            /**
             * @description The token in the link that was mailed.
             * @example q0J9mY2cVb7xkF3nLw8sTzR1uH5aEoGdPiKvXyNfBcM
             */
            token: string;
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
    findBookings: {
        parameters: {
            query: {
                /**
                 * @description A booking's number or id, the guest's whole e-mail address or telephone number, a partner's reference, or the id of an itinerary, an account, an operation, a payment, a payment intent, a refund or a dispute.
                 * @example BK-PBP8PE
                 */
                q: string;
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
                     *           "totalPrice": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "captured": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "refunded": {
                     *             "amountMinor": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "disputed": false,
                     *           "createdAt": "2027-03-01T12:00:00.048Z",
                     *           "guest": {
                     *             "fullName": "Ada Example",
                     *             "email": "ada@example.com"
                     *           }
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["FoundBooking"][];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    getBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "disputed": false,
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "accountId": "usr_sample_guest",
                     *       "guest": {
                     *         "fullName": "Ada Example",
                     *         "email": "ada@example.com",
                     *         "language": "en",
                     *         "smsWanted": false
                     *       },
                     *       "timeline": [
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
                     *       ],
                     *       "operations": [
                     *         {
                     *           "id": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r",
                     *           "kind": "refund",
                     *           "by": {
                     *             "kind": "SUPPORT",
                     *             "accountId": "usr_sample_support",
                     *             "fullName": "Sample Support"
                     *           },
                     *           "request": {
                     *             "amountMinor": 5000,
                     *             "reason": "GOODWILL",
                     *             "needsApproval": false
                     *           },
                     *           "note": "No hot water on the first evening.",
                     *           "outcome": {
                     *             "code": "DONE",
                     *             "refundId": "re_9d2c",
                     *             "refundState": "PENDING"
                     *           },
                     *           "createdAt": "2027-06-11T08:12:00.000Z",
                     *           "finishedAt": "2027-06-11T08:12:00.700Z"
                     *         }
                     *       ],
                     *       "progress": {
                     *         "source": "history",
                     *         "steps": [
                     *           {
                     *             "step": "reserve",
                     *             "state": "done",
                     *             "startedAt": "2027-03-01T12:00:00.125Z",
                     *             "finishedAt": "2027-03-01T12:00:00.154Z",
                     *             "durationMillis": 29
                     *           },
                     *           {
                     *             "step": "authorize",
                     *             "state": "done",
                     *             "startedAt": "2027-03-01T12:00:00.154Z",
                     *             "finishedAt": "2027-03-01T12:00:00.261Z",
                     *             "durationMillis": 107
                     *           },
                     *           {
                     *             "step": "confirm",
                     *             "state": "done",
                     *             "startedAt": "2027-03-01T12:00:00.261Z",
                     *             "finishedAt": "2027-03-01T12:00:00.295Z",
                     *             "durationMillis": 34
                     *           }
                     *         ]
                     *       },
                     *       "payments": [
                     *         {
                     *           "id": "pay_8s04bjq1v2979shn9sjbatssn8_1",
                     *           "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "sequence": 1,
                     *           "status": "CAPTURED",
                     *           "amount": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "captured": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "refunded": {
                     *             "amountMinor": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "attempts": [
                     *             {
                     *               "n": 1,
                     *               "state": "CAPTURED",
                     *               "providerIntentId": "pi_3Q",
                     *               "createdAt": "2027-03-01T12:00:00.048Z"
                     *             }
                     *           ],
                     *           "refunds": [],
                     *           "createdAt": "2027-03-01T12:00:00.048Z"
                     *         }
                     *       ],
                     *       "refunds": [
                     *         {
                     *           "id": "re_9d2c",
                     *           "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "amount": {
                     *             "amountMinor": 5000,
                     *             "currency": "EUR"
                     *           },
                     *           "reason": "SERVICE_FAILURE",
                     *           "status": "PENDING",
                     *           "requestedBy": "usr_sample_support",
                     *           "createdAt": "2027-06-11T08:12:00.000Z",
                     *           "updatedAt": "2027-06-11T08:12:00.000Z"
                     *         }
                     *       ],
                     *       "disputes": [],
                     *       "ledger": [
                     *         {
                     *           "eventKey": "capture:pay_8s04bjq1v2979shn9sjbatssn8_1",
                     *           "kind": "CAPTURE",
                     *           "at": "2027-03-01T12:00:00.048Z",
                     *           "entries": [
                     *             {
                     *               "account": "PROVIDER",
                     *               "currency": "EUR",
                     *               "amountMinor": 44700
                     *             },
                     *             {
                     *               "account": "GUEST_FUNDS",
                     *               "currency": "EUR",
                     *               "amountMinor": -44700
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "compensations": [],
                     *       "notifications": [
                     *         {
                     *           "id": "ntf_2f0c8f1e",
                     *           "template": "booking-confirmed",
                     *           "channel": "EMAIL",
                     *           "audience": "GUEST",
                     *           "status": "SENT",
                     *           "attempts": 1,
                     *           "createdAt": "2027-03-01T12:00:00.048Z",
                     *           "sentAt": "2027-03-01T12:00:00.048Z"
                     *         }
                     *       ],
                     *       "deeds": [
                     *         {
                     *           "cursor": "1024",
                     *           "at": "2027-06-11T08:12:00.000Z",
                     *           "phase": "DONE",
                     *           "requestId": "req_6f1c1f0e",
                     *           "edge": "support-api",
                     *           "actorId": "usr_sample_support",
                     *           "actorRoles": [
                     *             "SUPPORT"
                     *           ],
                     *           "address": "192.0.2.17",
                     *           "action": "refund.approve",
                     *           "objectId": "re_9d2c",
                     *           "status": 200,
                     *           "before": {
                     *             "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *             "state": "AWAITING_APPROVAL"
                     *           },
                     *           "after": {
                     *             "state": "PENDING",
                     *             "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SupportBooking"];
                };
            };
        };
    };
    previewCancellation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                     *       "byPolicy": {
                     *         "refund": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "fee": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "waived": {
                     *         "refund": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "fee": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "until": "2027-06-09T14:00:00.000Z",
                     *       "stopsBooking": false,
                     *       "disputed": false
                     *     }
                     */
                    "application/json": components["schemas"]["EndingPreview"];
                };
            };
        };
    };
    cancelBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "waiveFee": true,
                 *       "reason": "ILLNESS",
                 *       "note": "The guest has sent a certificate."
                 *     }
                 */
                "application/json": components["schemas"]["SupportCancel"];
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
                     *       "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r",
                     *       "state": "DONE",
                     *       "refund": {
                     *         "id": "re_9d2c",
                     *         "amount": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "fee": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "livemode": false,
                     *         "status": "CANCELLED",
                     *         "paymentStatus": "CAPTURED",
                     *         "hotel": {
                     *           "id": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon"
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
                     *         "captured": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "disputed": false,
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationAnswer"];
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
                     *       "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r",
                     *       "state": "DONE",
                     *       "refund": {
                     *         "id": "re_9d2c",
                     *         "amount": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "fee": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "livemode": false,
                     *         "status": "CANCELLED",
                     *         "paymentStatus": "CAPTURED",
                     *         "hotel": {
                     *           "id": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon"
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
                     *         "captured": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "disputed": false,
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationAnswer"];
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
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "checkIn": "2027-06-11",
                 *       "checkOut": "2027-06-14"
                 *     }
                 */
                "application/json": components["schemas"]["SupportChange"];
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
                     *       "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r",
                     *       "state": "DONE",
                     *       "refund": {
                     *         "id": "re_9d2c",
                     *         "amount": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "fee": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "livemode": false,
                     *         "status": "CANCELLED",
                     *         "paymentStatus": "CAPTURED",
                     *         "hotel": {
                     *           "id": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon"
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
                     *         "captured": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "disputed": false,
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationAnswer"];
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
                     *       "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r",
                     *       "state": "DONE",
                     *       "refund": {
                     *         "id": "re_9d2c",
                     *         "amount": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "fee": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "livemode": false,
                     *         "status": "CANCELLED",
                     *         "paymentStatus": "CAPTURED",
                     *         "hotel": {
                     *           "id": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon"
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
                     *         "captured": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "disputed": false,
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationAnswer"];
                };
            };
        };
    };
    listMoveTargets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                     *           "hotel": {
                     *             "id": "htl_harbour_lisbon",
                     *             "name": "Harbour Hotel Lisbon"
                     *           },
                     *           "roomType": {
                     *             "id": "rt_harbour_lisbon_suite",
                     *             "name": "Suite"
                     *           },
                     *           "maxGuests": 4,
                     *           "roomsLeft": 2,
                     *           "sameHotel": true,
                     *           "priceNow": {
                     *             "amountMinor": 84000,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "compensationLimit": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MoveTargets"];
                };
            };
        };
    };
    moveBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roomTypeId": "rt_harbour_lisbon_suite",
                 *       "compensationMinor": 3000,
                 *       "note": "The doubles are overbooked."
                 *     }
                 */
                "application/json": components["schemas"]["MoveBooking"];
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
                     *       "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r",
                     *       "state": "DONE",
                     *       "refund": {
                     *         "id": "re_9d2c",
                     *         "amount": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "fee": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "livemode": false,
                     *         "status": "CANCELLED",
                     *         "paymentStatus": "CAPTURED",
                     *         "hotel": {
                     *           "id": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon"
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
                     *         "captured": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "disputed": false,
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationAnswer"];
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
                     *       "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r",
                     *       "state": "DONE",
                     *       "refund": {
                     *         "id": "re_9d2c",
                     *         "amount": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "fee": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "livemode": false,
                     *         "status": "CANCELLED",
                     *         "paymentStatus": "CAPTURED",
                     *         "hotel": {
                     *           "id": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon"
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
                     *         "captured": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "disputed": false,
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationAnswer"];
                };
            };
        };
    };
    reportNoShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["OptionalNote"];
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
                     *       "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r",
                     *       "state": "DONE",
                     *       "refund": {
                     *         "id": "re_9d2c",
                     *         "amount": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "fee": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "livemode": false,
                     *         "status": "CANCELLED",
                     *         "paymentStatus": "CAPTURED",
                     *         "hotel": {
                     *           "id": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon"
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
                     *         "captured": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "disputed": false,
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationAnswer"];
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
                     *       "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r",
                     *       "state": "DONE",
                     *       "refund": {
                     *         "id": "re_9d2c",
                     *         "amount": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "fee": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "livemode": false,
                     *         "status": "CANCELLED",
                     *         "paymentStatus": "CAPTURED",
                     *         "hotel": {
                     *           "id": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon"
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
                     *         "captured": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "disputed": false,
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationAnswer"];
                };
            };
        };
    };
    resendConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["OptionalNote"];
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
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "notificationId": "ntf_2f0c8f1e",
                     *       "template": "booking-confirmed"
                     *     }
                     */
                    "application/json": components["schemas"]["Resent"];
                };
            };
        };
    };
    readRefundLimits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                     *       "captured": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "refunded": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "promised": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "left": {
                     *         "amountMinor": 39700,
                     *         "currency": "EUR"
                     *       },
                     *       "alone": {
                     *         "amountMinor": 39700,
                     *         "currency": "EUR"
                     *       },
                     *       "approvalAbove": {
                     *         "amountMinor": 50000,
                     *         "currency": "EUR"
                     *       },
                     *       "disputed": false
                     *     }
                     */
                    "application/json": components["schemas"]["RefundLimits"];
                };
            };
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amountMinor": 5000,
                 *       "reason": "SERVICE_FAILURE",
                 *       "note": "No hot water on the first evening."
                 *     }
                 */
                "application/json": components["schemas"]["CreateRefund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
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
                     *       "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r",
                     *       "state": "DONE",
                     *       "refund": {
                     *         "id": "re_9d2c",
                     *         "amount": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "fee": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "livemode": false,
                     *         "status": "CANCELLED",
                     *         "paymentStatus": "CAPTURED",
                     *         "hotel": {
                     *           "id": "htl_harbour_lisbon",
                     *           "name": "Harbour Hotel Lisbon"
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
                     *         "captured": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "disputed": false,
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationAnswer"];
                };
            };
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                status?: "AWAITING_APPROVAL" | "REJECTED" | "APPROVED" | "PENDING" | "SUCCEEDED" | "FAILED";
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
                     *           "id": "re_9d2c",
                     *           "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "amount": {
                     *             "amountMinor": 5000,
                     *             "currency": "EUR"
                     *           },
                     *           "reason": "SERVICE_FAILURE",
                     *           "status": "PENDING",
                     *           "requestedBy": "usr_sample_support",
                     *           "createdAt": "2027-06-11T08:12:00.000Z",
                     *           "updatedAt": "2027-06-11T08:12:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Refund"][];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    approveRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Talked to the guest."
                 *     }
                 */
                "application/json": components["schemas"]["ApproveRefund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
        };
    };
    rejectRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The hotel has made it good already."
                 *     }
                 */
                "application/json": components["schemas"]["RejectRefund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
        };
    };
    retryRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Talked to the guest."
                 *     }
                 */
                "application/json": components["schemas"]["ApproveRefund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
        };
    };
    substituteRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The hotel has made it good already."
                 *     }
                 */
                "application/json": components["schemas"]["RejectRefund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
        };
    };
    writeOffRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The hotel has made it good already."
                 *     }
                 */
                "application/json": components["schemas"]["RejectRefund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
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
                     *       "id": "re_9d2c",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 5000,
                     *         "currency": "EUR"
                     *       },
                     *       "reason": "SERVICE_FAILURE",
                     *       "status": "PENDING",
                     *       "requestedBy": "usr_sample_support",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
        };
    };
    listCompensations: {
        parameters: {
            query?: {
                state?: "retrying" | "stuck" | "done" | "substituted" | "written_off";
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
                     *           "id": "bk_8s04bjq1v2979shn9sjbatssn8.capture.stay-bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "step": "capture",
                     *           "state": "stuck",
                     *           "attempts": 5,
                     *           "lastError": "PROVIDER_TIMEOUT",
                     *           "ageSeconds": 7380,
                     *           "nextTryAt": "2027-06-11T09:12:00.000Z",
                     *           "createdAt": "2027-06-11T08:12:00.000Z",
                     *           "updatedAt": "2027-06-11T08:12:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Compensation"][];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    getCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                compensationId: string;
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
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8.capture.stay-bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "step": "capture",
                     *       "state": "stuck",
                     *       "attempts": 5,
                     *       "lastError": "PROVIDER_TIMEOUT",
                     *       "ageSeconds": 7380,
                     *       "nextTryAt": "2027-06-11T09:12:00.000Z",
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z",
                     *       "bookingNumber": "BK-PBP8PE",
                     *       "atStake": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "consequences": {
                     *         "retry": "It is tried once more now.",
                     *         "substitute": "It counts as done: you say that the money went back in another way.",
                     *         "writeOff": "It is given up: the money stays where it is."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CompensationDetail"];
                };
            };
        };
    };
    retryCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                compensationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["RetryCompensation"];
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
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8.capture.stay-bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "decision": "retry"
                     *     }
                     */
                    "application/json": components["schemas"]["CompensationDecided"];
                };
            };
        };
    };
    substituteCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                compensationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Given back by bank transfer, reference 4711."
                 *     }
                 */
                "application/json": components["schemas"]["SettleCompensation"];
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
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8.capture.stay-bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "decision": "retry"
                     *     }
                     */
                    "application/json": components["schemas"]["CompensationDecided"];
                };
            };
        };
    };
    writeOffCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                compensationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Given back by bank transfer, reference 4711."
                 *     }
                 */
                "application/json": components["schemas"]["SettleCompensation"];
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
                     *       "id": "bk_8s04bjq1v2979shn9sjbatssn8.capture.stay-bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "decision": "retry"
                     *     }
                     */
                    "application/json": components["schemas"]["CompensationDecided"];
                };
            };
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                phase?: "opened" | "evidence_due" | "won" | "lost";
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
                     *           "id": "dp_1Q2w3E4r5T",
                     *           "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "amount": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "phase": "evidence_due",
                     *           "providerStatus": "needs_response",
                     *           "reason": "product_not_received",
                     *           "evidenceDueBy": "2027-06-25T23:59:59.000Z",
                     *           "evidence": [],
                     *           "createdAt": "2027-06-11T08:12:00.000Z",
                     *           "updatedAt": "2027-06-11T08:12:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Dispute"][];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    submitEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disputeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "The guest stayed three nights and signed the bill at check-out."
                 *     }
                 */
                "application/json": components["schemas"]["DisputeEvidence"];
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
                     *       "id": "dp_1Q2w3E4r5T",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "phase": "evidence_due",
                     *       "providerStatus": "needs_response",
                     *       "reason": "product_not_received",
                     *       "evidenceDueBy": "2027-06-25T23:59:59.000Z",
                     *       "evidence": [],
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Dispute"];
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
                     *       "id": "dp_1Q2w3E4r5T",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "amount": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "phase": "evidence_due",
                     *       "providerStatus": "needs_response",
                     *       "reason": "product_not_received",
                     *       "evidenceDueBy": "2027-06-25T23:59:59.000Z",
                     *       "evidence": [],
                     *       "createdAt": "2027-06-11T08:12:00.000Z",
                     *       "updatedAt": "2027-06-11T08:12:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Dispute"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                state?: "OPEN" | "HEALED" | "CLOSED";
                kind?: "UNKNOWN_CHARGE" | "CAPTURE_UNRECORDED" | "CAPTURE_MISSING" | "CAPTURED_AMOUNT_DIFFERS" | "AUTHORIZATION_LEFT_OPEN" | "AUTHORIZATION_LAPSING" | "MONEY_AFTER_UNDO" | "UNKNOWN_REFUND" | "REFUND_MISSING" | "REFUND_AMOUNT_DIFFERS" | "REFUND_STATE_DIFFERS" | "UNKNOWN_DISPUTE" | "DISPUTE_UNRECORDED" | "POSTING_MISSING" | "LEDGER_DIFFERS" | "LEDGER_UNBALANCED" | "BOOKING_UNPAID" | "BOOKING_MONEY_DIFFERS" | "ENDED_WITH_MONEY" | "BOOKING_REFUND_DIFFERS";
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
                     *           "id": "rf_5f0c7a1e2b3c4d5e6f708192a3b4c5d6",
                     *           "kind": "CAPTURED_AMOUNT_DIFFERS",
                     *           "meaning": "Provider and payment name different captured amounts or currencies.",
                     *           "state": "OPEN",
                     *           "objectId": "ch_3QK4",
                     *           "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "providerSide": {
                     *             "chargeId": "ch_3QK4",
                     *             "captured": true,
                     *             "capturedMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "ourSide": {
                     *             "paymentId": "pay_8s04bjq1v2979shn9sjbatssn8_1",
                     *             "status": "CAPTURED",
                     *             "capturedMinor": 44000
                     *           },
                     *           "runId": "rr_0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a",
                     *           "firstSeenAt": "2027-03-01T12:00:00.000Z",
                     *           "lastSeenAt": "2027-03-01T13:00:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Finding"][];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    closeFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Refunded by hand in the dashboard, ticket 4711."
                 *     }
                 */
                "application/json": components["schemas"]["CloseFinding"];
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
                     *       "id": "rf_5f0c7a1e2b3c4d5e6f708192a3b4c5d6",
                     *       "kind": "CAPTURED_AMOUNT_DIFFERS",
                     *       "meaning": "Provider and payment name different captured amounts or currencies.",
                     *       "state": "OPEN",
                     *       "objectId": "ch_3QK4",
                     *       "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *       "providerSide": {
                     *         "chargeId": "ch_3QK4",
                     *         "captured": true,
                     *         "capturedMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "ourSide": {
                     *         "paymentId": "pay_8s04bjq1v2979shn9sjbatssn8_1",
                     *         "status": "CAPTURED",
                     *         "capturedMinor": 44000
                     *       },
                     *       "runId": "rr_0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a",
                     *       "firstSeenAt": "2027-03-01T12:00:00.000Z",
                     *       "lastSeenAt": "2027-03-01T13:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Finding"];
                };
            };
        };
    };
    listReconciliations: {
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
                     *           "id": "rr_0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a",
                     *           "trigger": "MANUAL",
                     *           "from": "2027-03-01T00:00:00.000Z",
                     *           "until": "2027-03-02T00:00:00.000Z",
                     *           "startedAt": "2027-03-02T09:00:00.000Z",
                     *           "finishedAt": "2027-03-02T09:00:07.000Z",
                     *           "counts": {
                     *             "charges": 412,
                     *             "refunds": 31,
                     *             "bookings": 398,
                     *             "found": 2,
                     *             "healed": 1
                     *           }
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Run"][];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    startReconciliation: {
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
                 *       "from": "2027-03-01T00:00:00.000Z",
                 *       "until": "2027-03-02T00:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["StartRun"];
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
                     *       "id": "rr_0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a",
                     *       "trigger": "MANUAL",
                     *       "from": "2027-03-01T00:00:00.000Z",
                     *       "until": "2027-03-02T00:00:00.000Z",
                     *       "startedAt": "2027-03-02T09:00:00.000Z",
                     *       "finishedAt": "2027-03-02T09:00:07.000Z",
                     *       "counts": {
                     *         "charges": 412,
                     *         "refunds": 31,
                     *         "bookings": 398,
                     *         "found": 2,
                     *         "healed": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Run"];
                };
            };
        };
    };
    getReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
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
                     *       "id": "rr_0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a",
                     *       "trigger": "MANUAL",
                     *       "from": "2027-03-01T00:00:00.000Z",
                     *       "until": "2027-03-02T00:00:00.000Z",
                     *       "startedAt": "2027-03-02T09:00:00.000Z",
                     *       "finishedAt": "2027-03-02T09:00:07.000Z",
                     *       "counts": {
                     *         "charges": 412,
                     *         "refunds": 31,
                     *         "bookings": 398,
                     *         "found": 2,
                     *         "healed": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Run"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Only those that failed are listed here. */
                state?: "failed";
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
                     *           "id": "ntf_2f0c8f1e",
                     *           "bookingId": "bk_7q2zx",
                     *           "template": "booking-confirmed",
                     *           "channel": "EMAIL",
                     *           "audience": "GUEST",
                     *           "status": "FAILED",
                     *           "attempts": 3,
                     *           "lastError": "BOUNCED",
                     *           "replays": 0,
                     *           "createdAt": "2027-06-01T12:00:00.000Z",
                     *           "bouncedAt": "2027-06-01T12:00:04.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: {
                            id: string;
                            /** @description The booking it is about, unless an account. */
                            bookingId?: string;
                            /** @description The account it is about, unless a booking. */
                            accountId?: string;
                            template: string;
                            /** @enum {unknown} */
                            channel: "EMAIL" | "SMS";
                            /** @enum {unknown} */
                            audience: "GUEST" | "HOTEL" | "FORMER_HOTEL" | "SUPPORT" | "ACCOUNT";
                            /** @enum {unknown} */
                            status: "QUEUED" | "SENDING" | "SENT" | "SKIPPED" | "FAILED";
                            attempts: number;
                            /** @description By its code. */
                            lastError?: string;
                            /** @description How often a person had it sent again. */
                            replays: number;
                            replayedBy?: string;
                            /**
                             * @description When it was asked for.
                             * @example 2027-03-01T12:00:00.000Z
                             */
                            createdAt: string;
                            /**
                             * @description When the provider took it.
                             * @example 2027-03-01T12:00:00.000Z
                             */
                            sentAt?: string;
                            /**
                             * @description When the provider says it was delivered.
                             * @example 2027-03-01T12:00:00.000Z
                             */
                            deliveredAt?: string;
                            /**
                             * @description When it came back.
                             * @example 2027-03-01T12:00:00.000Z
                             */
                            bouncedAt?: string;
                            /**
                             * @description When its reader called it spam.
                             * @example 2027-03-01T12:00:00.000Z
                             */
                            complainedAt?: string;
                        }[];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    replayNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notificationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["OptionalNote"];
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
                     *       "id": "ntf_2f0c8f1e",
                     *       "bookingId": "bk_7q2zx",
                     *       "template": "booking-confirmed",
                     *       "channel": "EMAIL",
                     *       "audience": "GUEST",
                     *       "status": "FAILED",
                     *       "attempts": 3,
                     *       "lastError": "BOUNCED",
                     *       "replays": 0,
                     *       "createdAt": "2027-06-01T12:00:00.000Z",
                     *       "bouncedAt": "2027-06-01T12:00:04.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        /** @description The booking it is about, unless an account. */
                        bookingId?: string;
                        /** @description The account it is about, unless a booking. */
                        accountId?: string;
                        template: string;
                        /** @enum {unknown} */
                        channel: "EMAIL" | "SMS";
                        /** @enum {unknown} */
                        audience: "GUEST" | "HOTEL" | "FORMER_HOTEL" | "SUPPORT" | "ACCOUNT";
                        /** @enum {unknown} */
                        status: "QUEUED" | "SENDING" | "SENT" | "SKIPPED" | "FAILED";
                        attempts: number;
                        /** @description By its code. */
                        lastError?: string;
                        /** @description How often a person had it sent again. */
                        replays: number;
                        replayedBy?: string;
                        /**
                         * @description When it was asked for.
                         * @example 2027-03-01T12:00:00.000Z
                         */
                        createdAt: string;
                        /**
                         * @description When the provider took it.
                         * @example 2027-03-01T12:00:00.000Z
                         */
                        sentAt?: string;
                        /**
                         * @description When the provider says it was delivered.
                         * @example 2027-03-01T12:00:00.000Z
                         */
                        deliveredAt?: string;
                        /**
                         * @description When it came back.
                         * @example 2027-03-01T12:00:00.000Z
                         */
                        bouncedAt?: string;
                        /**
                         * @description When its reader called it spam.
                         * @example 2027-03-01T12:00:00.000Z
                         */
                        complainedAt?: string;
                    };
                };
            };
        };
    };
    listDeadMessages: {
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
                     *           "id": "dlm_2f0c8f1e",
                     *           "topic": "notification-queue",
                     *           "reason": "UNKNOWN_TYPE",
                     *           "state": "DEAD",
                     *           "replays": 0,
                     *           "createdAt": "2027-06-01T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: {
                            id: string;
                            topic: string;
                            /** @description By its code. */
                            reason: string;
                            /** @enum {unknown} */
                            state: "DEAD" | "REPLAYING" | "HANDLED";
                            replays: number;
                            replayedBy?: string;
                            /**
                             * @description When it was put aside.
                             * @example 2027-03-01T12:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    replayDeadMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deadMessageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
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
                     *       "id": "dlm_2f0c8f1e",
                     *       "topic": "notification-queue",
                     *       "reason": "UNKNOWN_TYPE",
                     *       "state": "DEAD",
                     *       "replays": 0,
                     *       "createdAt": "2027-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        id: string;
                        topic: string;
                        /** @description By its code. */
                        reason: string;
                        /** @enum {unknown} */
                        state: "DEAD" | "REPLAYING" | "HANDLED";
                        replays: number;
                        replayedBy?: string;
                        /**
                         * @description When it was put aside.
                         * @example 2027-03-01T12:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                state?: "PENDING" | "DELIVERED" | "FAILED" | "CANCELLED";
                /** @example ptn_sample_partner */
                partnerId?: string;
                /** @example whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d */
                endpointId?: string;
                /** @example bk_8s04bjq1v2979shn9sjbatssn8 */
                bookingId?: string;
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
                     *           "partnerId": "ptn_sample_partner",
                     *           "endpoint": {
                     *             "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *             "url": "https://partner.example/holdfast/events",
                     *             "state": "ACTIVE"
                     *           },
                     *           "event": {
                     *             "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
                     *             "type": "booking.confirmed",
                     *             "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8"
                     *           },
                     *           "state": "PENDING",
                     *           "attemptCount": 1,
                     *           "lastStatus": 503,
                     *           "lastError": "HTTP_STATUS",
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
                        items: components["schemas"]["PartnerDelivery"][];
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
                     *       "partnerId": "ptn_sample_partner",
                     *       "endpoint": {
                     *         "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *         "url": "https://partner.example/holdfast/events",
                     *         "state": "ACTIVE"
                     *       },
                     *       "event": {
                     *         "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
                     *         "type": "booking.confirmed",
                     *         "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8"
                     *       },
                     *       "state": "PENDING",
                     *       "attemptCount": 1,
                     *       "lastStatus": 503,
                     *       "lastError": "HTTP_STATUS",
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
                    "application/json": components["schemas"]["PartnerDeliveryDetail"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
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
                     *       "id": "whd_0c9e8b7a6d5f4e3c2b1a0f9e8d7c6b5a",
                     *       "partnerId": "ptn_sample_partner",
                     *       "endpoint": {
                     *         "id": "whe_6b0f4c2e8d1a4f7b9c3e5d7f1a2b3c4d",
                     *         "url": "https://partner.example/holdfast/events",
                     *         "state": "ACTIVE"
                     *       },
                     *       "event": {
                     *         "id": "evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f",
                     *         "type": "booking.confirmed",
                     *         "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8"
                     *       },
                     *       "state": "PENDING",
                     *       "attemptCount": 1,
                     *       "lastStatus": 503,
                     *       "lastError": "HTTP_STATUS",
                     *       "nextAttemptAt": "2027-06-01T12:00:05.000Z",
                     *       "createdAt": "2027-06-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerDelivery"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /**
                 * @description Who did it.
                 * @example usr_sample_support
                 */
                actor?: string;
                /**
                 * @description What it was done to.
                 * @example re_9d2c
                 */
                object?: string;
                /**
                 * @description What was done.
                 * @example refund.approve
                 */
                action?: string;
                /**
                 * @description The X-Request-Id of one request.
                 * @example req_6f1c1f0e
                 */
                request?: string;
                /**
                 * @description From this instant on.
                 * @example 2027-06-11T08:00:00Z
                 */
                from?: string;
                /**
                 * @description Before this instant.
                 * @example 2027-06-11T08:00:00Z
                 */
                until?: string;
                /** @description What comes first. */
                order?: "oldest" | "newest";
                /**
                 * @description The `next` of the answer before.
                 * @example 1024
                 */
                after?: string;
                limit?: number;
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
                     *           "cursor": "1024",
                     *           "at": "2027-06-11T08:12:00.000Z",
                     *           "phase": "DONE",
                     *           "requestId": "req_6f1c1f0e",
                     *           "edge": "support-api",
                     *           "actorId": "usr_sample_support",
                     *           "actorRoles": [
                     *             "SUPPORT"
                     *           ],
                     *           "address": "192.0.2.17",
                     *           "action": "refund.approve",
                     *           "objectId": "re_9d2c",
                     *           "status": 200,
                     *           "before": {
                     *             "state": "AWAITING_APPROVAL"
                     *           },
                     *           "after": {
                     *             "state": "PENDING",
                     *             "operationId": "op_4t9k2m7x1c8v5b3n6z0q2w4e7r"
                     *           }
                     *         }
                     *       ],
                     *       "next": "1024"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditFeed"];
                };
            };
        };
    };
    readBoard: {
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
                     *       "at": "2027-06-01T12:00:00.000Z",
                     *       "bookings": {
                     *         "minutes": [
                     *           {
                     *             "at": "2027-06-01T11:59:00.000Z",
                     *             "confirmed": 12,
                     *             "others": 1
                     *           }
                     *         ],
                     *         "confirmed": 12,
                     *         "others": 1,
                     *         "successRate": 0.923,
                     *         "reasons": [
                     *           {
                     *             "status": "REJECTED",
                     *             "reason": "PAYMENT_DECLINED",
                     *             "count": 1
                     *           }
                     *         ],
                     *         "open": 3,
                     *         "oldestOpenSeconds": 240
                     *       },
                     *       "steps": [
                     *         {
                     *           "step": "authorize",
                     *           "count": 13,
                     *           "p50Millis": 310,
                     *           "p95Millis": 620
                     *         }
                     *       ],
                     *       "provider": {
                     *         "breaker": "closed"
                     *       },
                     *       "consumers": [
                     *         {
                     *           "group": "notifier",
                     *           "topic": "notification-queue",
                     *           "messages": 0
                     *         }
                     *       ],
                     *       "outboxes": [
                     *         {
                     *           "service": "booking",
                     *           "waiting": 0,
                     *           "oldestSeconds": 0
                     *         }
                     *       ],
                     *       "undos": {
                     *         "retrying": 0,
                     *         "stuck": 0,
                     *         "oldestSeconds": 0
                     *       },
                     *       "money": {
                     *         "refundsToApprove": 1,
                     *         "refundsFailed": 0,
                     *         "findingsOpen": 0,
                     *         "disputesDue": 0
                     *       },
                     *       "messages": {
                     *         "dead": 0,
                     *         "failed": 0,
                     *         "endpointsFailing": 0,
                     *         "endpointsPaused": 0,
                     *         "oldestDeliverySeconds": 0
                     *       },
                     *       "away": []
                     *     }
                     */
                    "application/json": components["schemas"]["Board"];
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
