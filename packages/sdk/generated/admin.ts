// Generated from the document of the Holdfast admin API. Run `npm run openapi` after a change of its routes.
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
    "/admin/v1/hotels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your hotels
         * @description By name, whatever their status.
         */
        get: operations["listHotels"];
        put?: never;
        /**
         * Add a hotel
         * @description It is PENDING until the platform puts it on sale. A HOTEL_ADMIN may work on it from then on. What is made with a test token is for test mode.
         */
        post: operations["createHotel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a hotel
         * @description With its room types and photos. Texts are data: escape them.
         */
        get: operations["getHotel"];
        /**
         * Change a hotel
         * @description All of it is written. Bookings that are made keep their terms.
         */
        put: operations["changeHotel"];
        post?: never;
        /**
         * Take a hotel off sale
         * @description It becomes INACTIVE and is kept. Bookings that are made stay.
         */
        delete: operations["closeHotel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a room type
         * @description Nothing of it is for sale until it has rooms and a price.
         */
        post: operations["createRoomType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rooms/{roomTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a room type */
        get: operations["getRoomType"];
        /**
         * Change a room type
         * @description All of it is written. Bookings that are made keep their terms.
         */
        put: operations["changeRoomType"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cancellation policies a hotel may use
         * @description The platform's first, then the hotel's own.
         */
        get: operations["listPolicies"];
        put?: never;
        /**
         * Add a cancellation policy
         * @description It holds for nothing until the hotel or a room type names it.
         */
        post: operations["createPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a cancellation policy
         * @description For bookings to come; those that are made keep theirs. The platform's own stay as they are.
         */
        put: operations["changePolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a photo */
        get: operations["getPhoto"];
        /**
         * Move a photo, or write below it
         * @description The others of the hotel, or of the same room type, make room.
         */
        put: operations["changePhoto"];
        post?: never;
        /**
         * Take a photo away
         * @description Its files go too.
         */
        delete: operations["removePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See rates and rooms of all room types, night by night
         * @description With the versions to send when you change a room type: its inventory and its pricing each have one.
         */
        get: operations["getHotelCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rooms/{roomTypeId}/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what is for sale of a room type */
        get: operations["getInventory"];
        /**
         * Change what is for sale of a room type
         * @description All of it is done or nothing. No night gets fewer rooms than it has sold. The answer shows the nights that were named, or a month from today.
         */
        put: operations["changeInventory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/rates-and-allotments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download rates and allotments as CSV
         * @description All room types of the hotel. Uploaded again unchanged, the file changes nothing.
         */
        get: operations["exportRatesAndAllotments"];
        put?: never;
        /**
         * Upload rates and allotments as CSV
         * @description All rows are applied or none; what is wrong is told with its line. An empty cell stays as it is, `none` takes the value away. Prices are in major units of the currency of the hotel, such as 210.50. For example:
         *
         *     ```csv
         *     roomTypeId,date,price,rooms,stopSell,minStay,maxStay,closedToArrival
         *     rt_harbour_lisbon_double,2027-12-31,210.00,12,,2,,
         *     rt_harbour_lisbon_double,2028-01-01,none,,true,,,true
         *     ```
         */
        post: operations["importRatesAndAllotments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/rooms/{roomTypeId}/pricing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how a room type is priced
         * @description With from and until, which go together, also what each night costs now.
         */
        get: operations["getPricing"];
        /**
         * Change how a room type is priced
         * @description All of it is done or nothing. Rules of the hotel come before these. The answer shows the nights whose prices were named.
         */
        put: operations["changePricing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/pricing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a hotel's rules, taxes and fees */
        get: operations["getHotelPricing"];
        /** Change a hotel's rules, taxes and fees */
        put: operations["changeHotelPricing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a hotel's bookings by day of arrival */
        get: operations["listHotelBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/statements/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what a hotel earned in a month */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/statements/{month}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a statement as CSV */
        get: operations["getStatementAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/statements/{month}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a statement as PDF */
        get: operations["getStatementAsPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/bookings/{bookingId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a booking of the hotel
         * @description Whatever the guest paid is given back, whatever the policy says, and they are told.
         */
        post: operations["cancelHotelBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/bookings/{bookingId}/no-show": {
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
         * @description From the time of check-in where the hotel is. The rooms can be sold again; what is kept is what the policy keeps at check-in.
         */
        post: operations["reportNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/numbered-rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a hotel's rooms by floor and number */
        get: operations["listNumberedRooms"];
        put?: never;
        /**
         * Add rooms by number
         * @description All or none. A room that is there just so stays as it is; what is sold is set with the inventory and does not change.
         */
        post: operations["addNumberedRooms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/numbered-rooms/{numberedRoomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a room: its number, its floor, whether it is in service
         * @description Stays that have the room keep it; nobody is checked in to one that is out of service.
         */
        put: operations["changeNumberedRoom"];
        post?: never;
        /**
         * Take a room away for good
         * @description Not while a stay has it that is not over. Its number can stand on another door then.
         */
        delete: operations["retireNumberedRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/stays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who arrives, who is in the hotel and who leaves
         * @description Of bookings that are confirmed, over or missed; with the rooms they have been given.
         */
        get: operations["listStays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/bookings/{bookingId}/free-rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rooms that a booking can be given
         * @description In service, of the type that was booked, and without another stay on any of its nights.
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
    "/admin/v1/hotels/{hotelId}/bookings/{bookingId}/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a booking its rooms by number
         * @description Exactly those that are named, none where the list is empty; without a list what it has is kept and what it lacks is chosen, as far as there are free ones. When the booking is cancelled, or moved to nights on which a room is not free, it loses the room by itself.
         */
        put: operations["assignRooms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/bookings/{bookingId}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the guests of a booking in
         * @description On a day of the stay, with as many rooms as were booked: those that are named, or those it was given before. None of them may be out of service or still have guests.
         */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/bookings/{bookingId}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the guests of a booking out
         * @description Whoever leaves early leaves the room to others from that day on; what was booked stays sold.
         */
        post: operations["checkOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/bookings/{bookingId}/check-in/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a check-in back that was a mistake
         * @description The guests are expected again, in the same rooms.
         */
        post: operations["undoCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/bookings/{bookingId}/check-out/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a check-out back that was a mistake
         * @description The guests are in their rooms again, unless somebody else has one of them by now.
         */
        post: operations["undoCheckOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See occupancy, revenue and how far ahead guests book
         * @description Nights and arrivals from the first date until before the second, at most 400. Rooms count test bookings too; money and arrivals are of the mode of the token.
         */
        get: operations["getHotelAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/closures/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what closing a hotel for some nights would do
         * @description Of this moment: bookings made until the nights are off sale are seen to as well.
         */
        get: operations["previewClosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a hotel's closures */
        get: operations["listClosures"];
        put?: never;
        /**
         * Close a hotel for some nights
         * @description The nights go off sale at once. The bookings on them are moved or refunded one after the other; read the closure to see how far it is.
         */
        post: operations["createClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/closures/{closureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the report of a closure */
        get: operations["getClosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/closures/{closureId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a closure
         * @description Bookings that have begun are finished. The nights stay off sale.
         */
        post: operations["pauseClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/closures/{closureId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a closure
         * @description Bookings that have begun are finished. The nights stay off sale.
         */
        post: operations["resumeClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the staff, newest first */
        get: operations["listStaff"];
        put?: never;
        /**
         * Invite a member of staff
         * @description They get a mail with a link by which they choose a password; it is good for a week.
         */
        post: operations["inviteStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/staff/{staffId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the roles of a member of staff */
        get: operations["getStaffRoles"];
        /**
         * Give a member of staff other roles
         * @description They have to sign in again. Nobody takes the role of ADMIN from themselves.
         */
        put: operations["setStaffRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/staff/{staffId}/hotels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say on which hotels a member of staff works
         * @description It holds from their next request on.
         */
        put: operations["setStaffHotels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/staff/{staffId}": {
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
         * Let a member of staff in no more
         * @description Their sessions end; what they did stays theirs. Nobody does this to themselves.
         */
        delete: operations["disableStaff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/staff/{staffId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a disabled member of staff in again
         * @description With the roles and hotels they had. They sign in anew, with the password and second factor they had. Nobody does this to themselves.
         */
        post: operations["enableStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/staff/{staffId}/two-factor-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take away the second factor of a member of staff
         * @description For who has lost app and recovery codes: find out first that it is them. Their sessions end, a mail tells them, and where their role must have a second factor they set up another at their next login. Nobody does this to themselves.
         */
        post: operations["resetStaffSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List partners, newest first */
        get: operations["listPartners"];
        put?: never;
        /**
         * Open a partner's account
         * @description It can do nothing until it has a key.
         */
        post: operations["openPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/partners/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a partner with their keys */
        get: operations["getPartner"];
        /**
         * Change a partner's limits, contact or status
         * @description What is not named stays as it is. It holds within five seconds.
         */
        put: operations["changePartner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/partners/{partnerId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a key for a partner
         * @description It is shown once and kept as a hash. Two of a mode are good at a time, so that one can take the place of the other. If this answer is lost, revoke the key and make another.
         */
        post: operations["makePartnerKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/partners/{partnerId}/keys/{keyId}": {
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
         * Revoke a key
         * @description Within five seconds it is good no more.
         */
        delete: operations["revokePartnerKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/settings/refund-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read above which amounts a refund needs a second person
         * @description For a currency that is not named it is 500.00.
         */
        get: operations["getRefundApproval"];
        /**
         * Set above which amounts a refund needs a second person
         * @description For refunds that are asked for from now on. A currency that is left out is as configured.
         */
        put: operations["setRefundApproval"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/hotels/{hotelId}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a photo
         * @description A form with the file `photo` (JPEG, PNG or WebP, at most 15 MB and 50 million pixels, at least 200 on each side), and `caption` and `roomTypeId` if you like. It is made anew in three sizes, without what cameras write beside the pixels, such as the place.
         */
        post: operations["uploadPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/auth/login": {
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
         * @description The access token is good for 15 minutes. The cookie `__Host-holdfast-admin` holds the token with which `/auth/refresh` gives another. An address nobody has is answered like a wrong password.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/auth/refresh": {
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
    "/admin/v1/auth/logout": {
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
    "/admin/v1/auth/logout-everywhere": {
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
    "/admin/v1/auth/me": {
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
    "/admin/v1/auth/password": {
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
    "/admin/v1/auth/password-reset": {
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
    "/admin/v1/auth/password-reset/confirm": {
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
    "/admin/v1/auth/email-verification": {
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
    "/admin/v1/auth/email-verification/confirm": {
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
    "/admin/v1/auth/two-factor": {
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
    "/admin/v1/auth/two-factor/confirm": {
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
    "/admin/v1/auth/two-factor/recovery-codes": {
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
        /** AddNumberedRooms */
        AddNumberedRooms: {
            roomTypeId: string;
            rooms: {
                /**
                 * @description As it stands on the door; each one once in a hotel.
                 * @example 101
                 */
                number: string;
                floor: number | null;
            }[];
        };
        /** AddedRooms */
        AddedRooms: {
            items: components["schemas"]["NumberedRoom"][];
        };
        /** AskPasswordReset */
        AskPasswordReset: {
            /** @example ada@example.com */
            email: string;
        };
        /** AssignRooms */
        AssignRooms: {
            /** @description Exactly these, in the order of the booking. */
            roomIds?: string[];
        };
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
        /** ChangeHotel */
        ChangeHotel: {
            /**
             * @description The version you read.
             * @example 3
             */
            version: number;
            /** @example Harbour Hotel Lisbon */
            name: string;
            /** @example By the river, a short walk from the centre. */
            description: string;
            /** @example 61 Castle Street */
            address: string;
            /** @example Lisbon */
            city: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example PT
             */
            countryCode: string;
            /** @example 38.71554 */
            latitude: number;
            /** @example -9.11926 */
            longitude: number;
            /**
             * @description IANA name; dates of stays are in it.
             * @example Europe/Lisbon
             */
            timeZone: string;
            /** @example 4 */
            stars: number;
            /**
             * @description In lower case, words joined by hyphens.
             * @example [
             *       "wifi",
             *       "breakfast"
             *     ]
             */
            amenities: string[];
            /** @example 15:00 */
            checkInTime: string;
            /** @example 15:00 */
            checkOutTime: string;
            /**
             * @description A cancellation policy of the platform or of the hotel itself.
             * @example pol_moderate
             */
            cancellationPolicyId: string;
            /**
             * @description In the words of the hotel, by theme: how to check in, pets, smoking and the like.
             * @example {
             *       "pets": "Small dogs are welcome."
             *     }
             */
            houseRules: {
                [key: string]: string;
            };
            /**
             * @description Where the hotel is told of its bookings; without it, nowhere.
             * @example desk@harbour.example
             */
            contactEmail?: string;
            /**
             * @description What the hotel is written to in, English unless told.
             * @enum {unknown}
             */
            contactLanguage?: "en" | "de" | "fr" | "es" | "pt";
            /**
             * @description Only what is ACTIVE is for sale; the platform makes it so.
             * @enum {unknown}
             */
            status: "ACTIVE" | "INACTIVE" | "PENDING";
        };
        /** ChangeHotelPricing */
        ChangeHotelPricing: {
            /**
             * @description The version you read, null where there was none. Another one is a VERSION_CONFLICT.
             * @example 7
             */
            version: number | null;
            /** @description Season, weekend, holiday and occupancy apply in this order, each to what the last one made. */
            rules?: ({
                /** @enum {string} */
                kind: "SEASON";
                /**
                 * @description First day, every year.
                 * @example 06-15
                 */
                from: string;
                /**
                 * @description Last day, every year; it may be after the turn of the year.
                 * @example 09-15
                 */
                until: string;
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "WEEKEND";
                /**
                 * @description ISO weekdays, 1 for Monday; the night of Friday is 5.
                 * @example [
                 *       5,
                 *       6
                 *     ]
                 */
                weekdays: number[];
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "HOLIDAY";
                dates: string[];
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "OCCUPANCY";
                /** @description The highest one that is reached counts. */
                steps: {
                    /** @description Of the capacity, at least. */
                    soldPercent: number;
                    /**
                     * @description The new price in percent of the old one.
                     * @example 118
                     */
                    percent: number;
                }[];
            } | {
                /** @enum {string} */
                kind: "LENGTH_OF_STAY";
                minNights: number;
                /** @description Taken off, in percent. */
                percentOff: number;
            } | {
                /** @enum {string} */
                kind: "PROMOTION";
                /**
                 * @description What a guest types.
                 * @example SUMMER27
                 */
                code: string;
                /** @description Taken off, in percent. */
                percentOff: number;
                /**
                 * @description First day of arrival.
                 * @example 2027-06-01
                 */
                from?: string;
                /**
                 * @description Last day of arrival.
                 * @example 2027-08-31
                 */
                until?: string;
            })[];
            charges?: ({
                /** @enum {unknown} */
                kind: "TAX" | "FEE";
                /**
                 * @description As guests read it.
                 * @example City tax
                 */
                name: string;
                /** @description Whether room prices hold it already: then it is shown and not added. */
                included: boolean;
                /** @enum {string} */
                basis: "PERCENT";
                /**
                 * @description 600 is 6 %.
                 * @example 600
                 */
                basisPoints: number;
            } | {
                /** @enum {unknown} */
                kind: "TAX" | "FEE";
                /**
                 * @description As guests read it.
                 * @example City tax
                 */
                name: string;
                /** @description Whether room prices hold it already: then it is shown and not added. */
                included: boolean;
                /** @enum {unknown} */
                basis: "PER_ROOM_NIGHT" | "PER_GUEST_NIGHT" | "PER_ROOM_STAY";
                /**
                 * @description In minor units of the hotel's currency.
                 * @example 200
                 */
                amountMinor: number;
            })[];
        };
        /** ChangeInventory */
        ChangeInventory: {
            /**
             * @description The version you read, null where there was none. Another one is a VERSION_CONFLICT.
             * @example 7
             */
            version: number | null;
            /** @description The rule for all nights from today on. */
            allotment?: {
                /** @description Rooms given to be sold. */
                rooms: number;
                /**
                 * @description Overbooking: as many percent of the rooms may be sold.
                 * @default 100
                 */
                allowancePercent?: number;
                softLimit?: number | null;
            };
            /** @description One after the other; where two meet the same night, the later one wins. */
            nights?: components["schemas"]["NightChange"][];
        };
        /** ChangeNumberedRoom */
        ChangeNumberedRoom: {
            /**
             * @description The version you read.
             * @example 1
             */
            version: number;
            /**
             * @description As it stands on the door; each one once in a hotel.
             * @example 101
             */
            number: string;
            floor: number | null;
            /**
             * @description One that is out of service is not given to guests. What is sold does not change with it.
             * @enum {unknown}
             */
            state: "IN_SERVICE" | "OUT_OF_SERVICE";
        };
        /** ChangePartner */
        ChangePartner: {
            /** @example Sample Travel */
            name?: string;
            /** @example ada@example.com */
            contactEmail?: string;
            /**
             * @default en
             * @enum {unknown}
             */
            language?: "en" | "de" | "fr" | "es" | "pt";
            /**
             * @description Requests per minute, by contract.
             * @example 600
             */
            requestsPerMinute?: number;
            /**
             * @description Booking writes per minute, by contract.
             * @example 60
             */
            bookingsPerMinute?: number;
            /** @enum {unknown} */
            status?: "ACTIVE" | "SUSPENDED";
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
        /** ChangePhoto */
        ChangePhoto: {
            /**
             * @description From 0, which is what search shows; past the end is the end.
             * @example 0
             */
            position: number;
            /**
             * @description What is to be seen.
             * @example The bar
             */
            caption: string;
        };
        /** ChangePolicy */
        ChangePolicy: {
            /**
             * @description The version you read.
             * @example 1
             */
            version: number;
            /** @example Two weeks */
            name: string;
            /**
             * @description Until when cancelling gives back how much, where the hotel is. None: non-refundable.
             * @example [
             *       {
             *         "daysBeforeCheckIn": 14,
             *         "refundPercent": 100
             *       }
             *     ]
             */
            tiers: ({
                /** @description Of the price that is given back. */
                refundPercent: number;
                hoursBeforeCheckIn: number;
            } | {
                /** @description Of the price that is given back. */
                refundPercent: number;
                daysBeforeCheckIn: number;
            })[];
        };
        /** ChangePricing */
        ChangePricing: {
            /**
             * @description The version you read, null where there was none. Another one is a VERSION_CONFLICT.
             * @example 7
             */
            version: number | null;
            /** @description The whole plan: no step is 1, no bound is none. */
            plan?: {
                /**
                 * @description What one room costs for one night where no rule applies, in minor units.
                 * @example 14000
                 */
                baseMinor: number;
                /**
                 * @description Prices made by rules are whole multiples of this, in minor units.
                 * @example 100
                 */
                stepMinor?: number;
                floorMinor?: number | null;
                ceilingMinor?: number | null;
            };
            /** @description Season, weekend, holiday and occupancy apply in this order, each to what the last one made. */
            rules?: ({
                /** @enum {string} */
                kind: "SEASON";
                /**
                 * @description First day, every year.
                 * @example 06-15
                 */
                from: string;
                /**
                 * @description Last day, every year; it may be after the turn of the year.
                 * @example 09-15
                 */
                until: string;
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "WEEKEND";
                /**
                 * @description ISO weekdays, 1 for Monday; the night of Friday is 5.
                 * @example [
                 *       5,
                 *       6
                 *     ]
                 */
                weekdays: number[];
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "HOLIDAY";
                dates: string[];
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "OCCUPANCY";
                /** @description The highest one that is reached counts. */
                steps: {
                    /** @description Of the capacity, at least. */
                    soldPercent: number;
                    /**
                     * @description The new price in percent of the old one.
                     * @example 118
                     */
                    percent: number;
                }[];
            } | {
                /** @enum {string} */
                kind: "LENGTH_OF_STAY";
                minNights: number;
                /** @description Taken off, in percent. */
                percentOff: number;
            } | {
                /** @enum {string} */
                kind: "PROMOTION";
                /**
                 * @description What a guest types.
                 * @example SUMMER27
                 */
                code: string;
                /** @description Taken off, in percent. */
                percentOff: number;
                /**
                 * @description First day of arrival.
                 * @example 2027-06-01
                 */
                from?: string;
                /**
                 * @description Last day of arrival.
                 * @example 2027-08-31
                 */
                until?: string;
            })[];
            /** @description Where two meet the same night, the later one wins. */
            prices?: {
                /**
                 * @description First night.
                 * @example 2027-06-01
                 */
                from: string;
                /**
                 * @description The night after the last one.
                 * @example 2027-09-01
                 */
                until: string;
                /**
                 * @description ISO weekdays, 1 for Monday; the night of Friday is 5.
                 * @example [
                 *       5,
                 *       6
                 *     ]
                 */
                weekdays?: number[];
                amountMinor: number | null;
            }[];
        };
        /** ChangeRoomType */
        ChangeRoomType: {
            /**
             * @description The version you read.
             * @example 1
             */
            version: number;
            /** @example Double room */
            name: string;
            /** @example A queen-size bed and a rain shower. */
            description: string;
            /** @enum {unknown} */
            bedType: "SINGLE" | "TWIN" | "DOUBLE" | "QUEEN" | "KING" | "BUNK" | "SOFA";
            /**
             * @description In one room.
             * @example 2
             */
            maxGuests: number;
            /**
             * @description In lower case, words joined by hyphens.
             * @example [
             *       "wifi",
             *       "breakfast"
             *     ]
             */
            amenities: string[];
            cancellationPolicyId: string | null;
        };
        /** CheckIn */
        CheckIn: {
            /** @description Exactly these, in the order of the booking. */
            roomIds?: string[];
        };
        /**
         * Closure
         * @example {
         *       "id": "clo_8s04bjq1v2979shn9sjbatssn8",
         *       "hotelId": "htl_harbour_lisbon",
         *       "from": "2027-06-01",
         *       "until": "2027-06-15",
         *       "mode": "REBOOK",
         *       "bookingsPerMinute": 60,
         *       "requestedBy": "usr_sample_admin",
         *       "state": "RUNNING",
         *       "counts": {
         *         "PENDING": 12,
         *         "REBOOKED": 40,
         *         "REFUNDED": 8,
         *         "SKIPPED": 0,
         *         "FAILED": 0
         *       },
         *       "createdAt": "2027-03-01T12:00:00.048Z",
         *       "updatedAt": "2027-03-01T12:00:00.048Z"
         *     }
         */
        Closure: {
            id: string;
            hotelId: string;
            /**
             * @description First night.
             * @example 2027-06-01
             */
            from: string;
            /**
             * @description The night after the last one.
             * @example 2027-09-01
             */
            until: string;
            /** @enum {unknown} */
            mode: "REBOOK" | "REFUND";
            bookingsPerMinute: number;
            note?: string;
            requestedBy: string;
            /** @enum {unknown} */
            state: "RUNNING" | "PAUSED" | "DONE";
            /** @description How many of the bookings that were found so far stand how. */
            counts: {
                PENDING: number;
                REBOOKED: number;
                REFUNDED: number;
                SKIPPED: number;
                FAILED: number;
            };
            /**
             * @description When it was asked for.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When it was last paused or resumed.
             * @example 2027-03-01T12:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description When nothing was left to be done.
             * @example 2027-03-01T12:00:00.000Z
             */
            finishedAt?: string;
        };
        /** ClosurePreview */
        ClosurePreview: {
            hotelId: string;
            /**
             * @description First night.
             * @example 2027-06-01
             */
            from: string;
            /**
             * @description The night after the last one.
             * @example 2027-09-01
             */
            until: string;
            /** @description That go off sale. */
            nights: number;
            /** @description That fall on them, those still being made included. */
            bookings: number;
            /** @description Of these, not confirmed yet: they are seen to once they are. */
            beingMade: number;
            /** @description Of these, with the time of check-in past: each needs a person. */
            begun: number;
            /** @description Of these bookings, within the nights of the closure. */
            roomNights: number;
            /** @description The most that goes back to guests: all that was paid for the confirmed bookings that have not begun and are not disputed. REBOOK gives back less where other rooms are found, which is not known beforehand. */
            refund: {
                /** @description In the currency's smallest unit. */
                amountMinor: number;
                /** @description ISO 4217. */
                currency: string;
            };
        };
        /** ClosureReport */
        ClosureReport: {
            id: string;
            hotelId: string;
            /**
             * @description First night.
             * @example 2027-06-01
             */
            from: string;
            /**
             * @description The night after the last one.
             * @example 2027-09-01
             */
            until: string;
            /** @enum {unknown} */
            mode: "REBOOK" | "REFUND";
            bookingsPerMinute: number;
            note?: string;
            requestedBy: string;
            /** @enum {unknown} */
            state: "RUNNING" | "PAUSED" | "DONE";
            /** @description How many of the bookings that were found so far stand how. */
            counts: {
                PENDING: number;
                REBOOKED: number;
                REFUNDED: number;
                SKIPPED: number;
                FAILED: number;
            };
            /**
             * @description When it was asked for.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /**
             * @description When it was last paused or resumed.
             * @example 2027-03-01T12:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description When nothing was left to be done.
             * @example 2027-03-01T12:00:00.000Z
             */
            finishedAt?: string;
            items: {
                bookingId: string;
                /** @description For people, BK-XXXXXX. */
                number: string;
                /**
                 * @description SKIPPED ones had ended or moved by themselves; FAILED ones need a person.
                 * @enum {unknown}
                 */
                state: "PENDING" | "REBOOKED" | "REFUNDED" | "SKIPPED" | "FAILED";
                /** @description How the last thing that was tried ended. */
                code?: string;
                operationId?: string;
                /**
                 * @description When it last changed.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                updatedAt: string;
            }[];
            page: number;
            pageSize: number;
            total: number;
        };
        /** ClosuresPage */
        ClosuresPage: {
            items: components["schemas"]["Closure"][];
            page: number;
            pageSize: number;
            total: number;
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
        /** CreateClosure */
        CreateClosure: {
            /**
             * @description First night.
             * @example 2027-06-01
             */
            from: string;
            /**
             * @description The night after the last one.
             * @example 2027-09-01
             */
            until: string;
            /**
             * @description REBOOK moves each booking to a room of the same city with as many stars where one is free, at no cost to the guest, and refunds it in full where none is; REFUND refunds all of them in full.
             * @enum {unknown}
             */
            mode: "REBOOK" | "REFUND";
            /**
             * @description How fast bookings are seen to.
             * @default 60
             */
            bookingsPerMinute?: number;
            /** @description For colleagues. */
            note?: string;
        };
        /** CreateHotel */
        CreateHotel: {
            /**
             * @description ISO 4217; cards are charged in it, and it stays.
             * @example EUR
             */
            currency: string;
            /** @example Harbour Hotel Lisbon */
            name: string;
            /** @example By the river, a short walk from the centre. */
            description: string;
            /** @example 61 Castle Street */
            address: string;
            /** @example Lisbon */
            city: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example PT
             */
            countryCode: string;
            /** @example 38.71554 */
            latitude: number;
            /** @example -9.11926 */
            longitude: number;
            /**
             * @description IANA name; dates of stays are in it.
             * @example Europe/Lisbon
             */
            timeZone: string;
            /** @example 4 */
            stars: number;
            /**
             * @description In lower case, words joined by hyphens.
             * @example [
             *       "wifi",
             *       "breakfast"
             *     ]
             */
            amenities: string[];
            /** @example 15:00 */
            checkInTime: string;
            /** @example 15:00 */
            checkOutTime: string;
            /**
             * @description A cancellation policy of the platform or of the hotel itself.
             * @example pol_moderate
             */
            cancellationPolicyId: string;
            /**
             * @description In the words of the hotel, by theme: how to check in, pets, smoking and the like.
             * @example {
             *       "pets": "Small dogs are welcome."
             *     }
             */
            houseRules: {
                [key: string]: string;
            };
            /**
             * @description Where the hotel is told of its bookings; without it, nowhere.
             * @example desk@harbour.example
             */
            contactEmail?: string;
            /**
             * @description What the hotel is written to in, English unless told.
             * @enum {unknown}
             */
            contactLanguage?: "en" | "de" | "fr" | "es" | "pt";
            /**
             * @description Only what is ACTIVE is for sale; the platform makes it so.
             * @enum {unknown}
             */
            status?: "ACTIVE" | "INACTIVE" | "PENDING";
        };
        /** CreatePolicy */
        CreatePolicy: {
            /** @example Two weeks */
            name: string;
            /**
             * @description Until when cancelling gives back how much, where the hotel is. None: non-refundable.
             * @example [
             *       {
             *         "daysBeforeCheckIn": 14,
             *         "refundPercent": 100
             *       }
             *     ]
             */
            tiers: ({
                /** @description Of the price that is given back. */
                refundPercent: number;
                hoursBeforeCheckIn: number;
            } | {
                /** @description Of the price that is given back. */
                refundPercent: number;
                daysBeforeCheckIn: number;
            })[];
        };
        /** CreateRoomType */
        CreateRoomType: {
            /** @example htl_harbour_lisbon */
            hotelId: string;
            /** @example Double room */
            name: string;
            /** @example A queen-size bed and a rain shower. */
            description: string;
            /** @enum {unknown} */
            bedType: "SINGLE" | "TWIN" | "DOUBLE" | "QUEEN" | "KING" | "BUNK" | "SOFA";
            /**
             * @description In one room.
             * @example 2
             */
            maxGuests: number;
            /**
             * @description In lower case, words joined by hyphens.
             * @example [
             *       "wifi",
             *       "breakfast"
             *     ]
             */
            amenities: string[];
            cancellationPolicyId: string | null;
        };
        /** DeskDeed */
        DeskDeed: Record<string, never>;
        /** FreeRooms */
        FreeRooms: {
            bookingId: string;
            /** @description How many rooms the booking has. */
            needed: number;
            /** @description Best first, those that it has already among them. */
            items: {
                id: string;
                roomTypeId: string;
                number: string;
                floor: number | null;
                /** @description Whether other guests have not left it yet. */
                occupied: boolean;
            }[];
        };
        /** HotelAnalytics */
        HotelAnalytics: {
            hotelId: string;
            /**
             * @description First night.
             * @example 2027-06-01
             */
            from: string;
            /**
             * @description The night after the last one.
             * @example 2027-09-01
             */
            until: string;
            /** @description Revenue is what guests have paid, points included, less what was given back, of each stay in equal parts on its nights; what does not divide is on its first one. What was kept of cancelled stays counts. It is before commission; only bookings in the currency of the hotel are in it. */
            nights: {
                date: string;
                /** @description Rooms that may be sold, overbooking included. */
                capacity: number;
                /** @description Rooms that are sold or held. */
                sold: number;
                revenue: components["schemas"]["Money"];
            }[];
            totals: {
                /** @description Room nights that may be sold. */
                capacity: number;
                /** @description Room nights that are sold or held. */
                sold: number;
                revenue: components["schemas"]["Money"];
            };
            /** @description How many of the bookings that came about and arrive on these days were made how many days before, by the calendar of the hotel. */
            bookingWindow: {
                fromDays: number;
                untilDays: number | null;
                bookings: number;
            }[];
            bookings: {
                /** @description Accepted requests for an arrival on these days that are decided. */
                asked: number;
                /** @description Those that came about: they were paid and confirmed. */
                made: number;
                /** @description Of those made. */
                cancelled: number;
                /** @description Of those made: the guests did not come. */
                missed: number;
            };
        };
        /**
         * HotelBooking
         * @example {
         *       "id": "bk_8s04bjq1v2979shn9sjbatssn8",
         *       "number": "BK-PBP8PE",
         *       "status": "CONFIRMED",
         *       "paymentStatus": "CAPTURED",
         *       "roomType": {
         *         "id": "rt_harbour_lisbon_double",
         *         "name": "Double room"
         *       },
         *       "checkIn": "2027-06-10",
         *       "checkOut": "2027-06-13",
         *       "rooms": 1,
         *       "guests": 2,
         *       "guest": {
         *         "fullName": "Ada Example"
         *       },
         *       "totalPrice": {
         *         "amountMinor": 44700,
         *         "currency": "EUR"
         *       },
         *       "refunded": {
         *         "amountMinor": 0,
         *         "currency": "EUR"
         *       },
         *       "createdAt": "2027-03-01T12:00:00.048Z"
         *     }
         */
        HotelBooking: {
            id: string;
            /** @description For people, BK-XXXXXX. */
            number: string;
            /** @enum {unknown} */
            status: "PENDING" | "CONFIRMED" | "CANCELLED" | "EXPIRED" | "REJECTED" | "COMPLETED" | "NO_SHOW";
            /** @enum {unknown} */
            paymentStatus: "NONE" | "REQUIRES_ACTION" | "AUTHORIZED" | "CAPTURED" | "PARTIALLY_REFUNDED" | "REFUNDED" | "VOIDED" | "FAILED";
            roomType: {
                id: string;
                name: string;
            };
            checkIn: string;
            checkOut: string;
            rooms: number;
            guests: number;
            guest: {
                /** @description Null once the guest was erased. */
                fullName: string | null;
            };
            specialRequests?: string;
            totalPrice: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            /**
             * @description When the request was accepted.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /** HotelBookingsPage */
        HotelBookingsPage: {
            items: components["schemas"]["HotelBooking"][];
            page: number;
            pageSize: number;
            total: number;
        };
        /** HotelCalendar */
        HotelCalendar: {
            hotelId: string;
            /** @description Amounts are in its minor units. */
            currency: string;
            /** @description Where the hotel is; earlier nights cannot be changed. */
            today: string;
            roomTypes: {
                roomTypeId: string;
                name: string;
                inventoryVersion: number | null;
                pricingVersion: number | null;
                nights: {
                    date: string;
                    rooms: number | null;
                    /** @description Rooms that may be sold, overbooking included. */
                    capacity: number;
                    /** @description Rooms that are sold or held. */
                    sold: number;
                    /** @description Rooms that can be sold; none where sale is stopped. */
                    left: number;
                    stopSell: boolean;
                    minStay: number | null;
                    maxStay: number | null;
                    closedToArrival: boolean;
                    amountMinor: number | null;
                    /** @description Whether the price was set for this date. */
                    fixed: boolean;
                }[];
            }[];
        };
        /** HotelCancel */
        HotelCancel: {
            /** @enum {unknown} */
            reason: "HOTEL_FULL" | "ROOM_OUT_OF_ORDER" | "HOTEL_CLOSED" | "GUEST_ASKED" | "OTHER";
            /**
             * @description For colleagues and support; the guest does not see it.
             * @example A pipe has burst on the second floor.
             */
            note?: string;
        };
        /** HotelLine */
        HotelLine: {
            id: string;
            currency: string;
            sandbox: boolean;
            rating: components["schemas"]["Rating"];
            name: string;
            city: string;
            countryCode: string;
            stars: number;
            /**
             * @description Only what is ACTIVE is for sale; the platform makes it so.
             * @enum {unknown}
             */
            status: "ACTIVE" | "INACTIVE" | "PENDING";
            version: number;
        };
        /** HotelNoShow */
        HotelNoShow: {
            /**
             * @description For colleagues and support; the guest does not see it.
             * @example A pipe has burst on the second floor.
             */
            note?: string;
        };
        /** HotelPricing */
        HotelPricing: {
            hotelId: string;
            /** @description Amounts are in its minor units. */
            currency: string;
            version: number | null;
            /** @description Season, weekend, holiday and occupancy apply in this order, each to what the last one made. */
            rules: ({
                /** @enum {string} */
                kind: "SEASON";
                /**
                 * @description First day, every year.
                 * @example 06-15
                 */
                from: string;
                /**
                 * @description Last day, every year; it may be after the turn of the year.
                 * @example 09-15
                 */
                until: string;
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "WEEKEND";
                /**
                 * @description ISO weekdays, 1 for Monday; the night of Friday is 5.
                 * @example [
                 *       5,
                 *       6
                 *     ]
                 */
                weekdays: number[];
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "HOLIDAY";
                dates: string[];
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "OCCUPANCY";
                /** @description The highest one that is reached counts. */
                steps: {
                    /** @description Of the capacity, at least. */
                    soldPercent: number;
                    /**
                     * @description The new price in percent of the old one.
                     * @example 118
                     */
                    percent: number;
                }[];
            } | {
                /** @enum {string} */
                kind: "LENGTH_OF_STAY";
                minNights: number;
                /** @description Taken off, in percent. */
                percentOff: number;
            } | {
                /** @enum {string} */
                kind: "PROMOTION";
                /**
                 * @description What a guest types.
                 * @example SUMMER27
                 */
                code: string;
                /** @description Taken off, in percent. */
                percentOff: number;
                /**
                 * @description First day of arrival.
                 * @example 2027-06-01
                 */
                from?: string;
                /**
                 * @description Last day of arrival.
                 * @example 2027-08-31
                 */
                until?: string;
            })[];
            charges: ({
                /** @enum {unknown} */
                kind: "TAX" | "FEE";
                /**
                 * @description As guests read it.
                 * @example City tax
                 */
                name: string;
                /** @description Whether room prices hold it already: then it is shown and not added. */
                included: boolean;
                /** @enum {string} */
                basis: "PERCENT";
                /**
                 * @description 600 is 6 %.
                 * @example 600
                 */
                basisPoints: number;
            } | {
                /** @enum {unknown} */
                kind: "TAX" | "FEE";
                /**
                 * @description As guests read it.
                 * @example City tax
                 */
                name: string;
                /** @description Whether room prices hold it already: then it is shown and not added. */
                included: boolean;
                /** @enum {unknown} */
                basis: "PER_ROOM_NIGHT" | "PER_GUEST_NIGHT" | "PER_ROOM_STAY";
                /**
                 * @description In minor units of the hotel's currency.
                 * @example 200
                 */
                amountMinor: number;
            })[];
        };
        /**
         * HotelStay
         * @example {
         *       "booking": {
         *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
         *         "number": "BK-PBP8PE",
         *         "status": "CONFIRMED",
         *         "paymentStatus": "CAPTURED",
         *         "roomType": {
         *           "id": "rt_harbour_lisbon_double",
         *           "name": "Double room"
         *         },
         *         "checkIn": "2027-06-10",
         *         "checkOut": "2027-06-13",
         *         "rooms": 1,
         *         "guests": 2,
         *         "guest": {
         *           "fullName": "Ada Example"
         *         },
         *         "totalPrice": {
         *           "amountMinor": 44700,
         *           "currency": "EUR"
         *         },
         *         "refunded": {
         *           "amountMinor": 0,
         *           "currency": "EUR"
         *         },
         *         "createdAt": "2027-03-01T12:00:00.048Z"
         *       },
         *       "state": "EXPECTED",
         *       "rooms": [
         *         {
         *           "id": "rm_8s04bjq1v2979shn9sjbatssn8",
         *           "number": "101",
         *           "floor": 1,
         *           "state": "IN_SERVICE"
         *         }
         *       ]
         *     }
         */
        HotelStay: {
            booking: components["schemas"]["HotelBooking"];
            /** @enum {unknown} */
            state: "EXPECTED" | "CHECKED_IN" | "CHECKED_OUT";
            /** @description Those it has been given; fewer than the booking has where some are missing. */
            rooms: {
                id: string;
                number: string;
                floor: number | null;
                /** @enum {unknown} */
                state: "IN_SERVICE" | "OUT_OF_SERVICE";
            }[];
            /**
             * @description When the guests came.
             * @example 2027-03-01T12:00:00.000Z
             */
            checkedInAt?: string;
            /**
             * @description When they left.
             * @example 2027-03-01T12:00:00.000Z
             */
            checkedOutAt?: string;
        };
        /** HotelStaysPage */
        HotelStaysPage: {
            /** @enum {unknown} */
            list: "ARRIVALS" | "IN_HOUSE" | "DEPARTURES";
            /** @description That of the list; of IN_HOUSE today. */
            date: string;
            /** @description Where the hotel is. */
            today: string;
            items: components["schemas"]["HotelStay"][];
            page: number;
            pageSize: number;
            total: number;
        };
        /** HotelsPage */
        HotelsPage: {
            items: components["schemas"]["HotelLine"][];
            page: number;
            pageSize: number;
            total: number;
        };
        /** Imported */
        Imported: {
            /** @description False after a dry run. */
            applied: boolean;
            rows: number;
            /** @description Rows that say something of rooms or restrictions. */
            nightsChanged: number;
            /** @description Rows that say something of the price. */
            pricesChanged: number;
        };
        /** Inventory */
        Inventory: {
            roomTypeId: string;
            hotelId: string;
            version: number | null;
            allotment: {
                /** @description Rooms given to be sold. */
                rooms: number;
                /**
                 * @description Overbooking: as many percent of the rooms may be sold.
                 * @default 100
                 */
                allowancePercent: number;
                softLimit: number | null;
            } | null;
            nights: {
                date: string;
                rooms: number | null;
                /** @description Rooms that may be sold, overbooking included. */
                capacity: number;
                /** @description Rooms that are sold or held. */
                sold: number;
                stopSell: boolean;
                minStay: number | null;
                maxStay: number | null;
                closedToArrival: boolean;
            }[];
        };
        /** InviteStaff */
        InviteStaff: {
            /** @example ada@example.com */
            email: string;
            /** @example Sample Desk */
            fullName: string;
            /**
             * @default en
             * @enum {unknown}
             */
            language?: "en" | "de" | "fr" | "es" | "pt";
            /**
             * @description SUPPORT answers for bookings, HOTEL_ADMIN works on hotels of their own, ADMIN on everything.
             * @example [
             *       "HOTEL_ADMIN"
             *     ]
             */
            roles: ("SUPPORT" | "HOTEL_ADMIN" | "ADMIN")[];
            /**
             * @description Which hotels a HOTEL_ADMIN works on.
             * @example [
             *       "htl_harbour_lisbon"
             *     ]
             */
            hotelIds?: string[];
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
        /** MadeKey */
        MadeKey: {
            /** @description The public part of the key. */
            id: string;
            livemode: boolean;
            name: string;
            scopes: ("search:read" | "bookings:read" | "bookings:write" | "events:read" | "webhooks:write" | "guests:erase")[];
            /**
             * @description When it was made.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
            /** @description The whole key. It is not shown again. */
            key: string;
        };
        /** MakeKey */
        MakeKey: {
            /**
             * @description What it is for.
             * @example Staging
             */
            name: string;
            /**
             * @description False for test bookings against the sandbox.
             * @example false
             */
            livemode: boolean;
            /**
             * @example [
             *       "search:read",
             *       "bookings:read",
             *       "bookings:write"
             *     ]
             */
            scopes: ("search:read" | "bookings:read" | "bookings:write" | "events:read" | "webhooks:write" | "guests:erase")[];
        };
        /** ManagedHotel */
        ManagedHotel: {
            id: string;
            currency: string;
            sandbox: boolean;
            rating: components["schemas"]["Rating"];
            /** @example Harbour Hotel Lisbon */
            name: string;
            /** @example By the river, a short walk from the centre. */
            description: string;
            /** @example 61 Castle Street */
            address: string;
            /** @example Lisbon */
            city: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example PT
             */
            countryCode: string;
            /** @example 38.71554 */
            latitude: number;
            /** @example -9.11926 */
            longitude: number;
            /**
             * @description IANA name; dates of stays are in it.
             * @example Europe/Lisbon
             */
            timeZone: string;
            /** @example 4 */
            stars: number;
            /**
             * @description In lower case, words joined by hyphens.
             * @example [
             *       "wifi",
             *       "breakfast"
             *     ]
             */
            amenities: string[];
            /** @example 15:00 */
            checkInTime: string;
            /** @example 15:00 */
            checkOutTime: string;
            /**
             * @description A cancellation policy of the platform or of the hotel itself.
             * @example pol_moderate
             */
            cancellationPolicyId: string;
            /**
             * @description In the words of the hotel, by theme: how to check in, pets, smoking and the like.
             * @example {
             *       "pets": "Small dogs are welcome."
             *     }
             */
            houseRules: {
                [key: string]: string;
            };
            /**
             * @description Where the hotel is told of its bookings; without it, nowhere.
             * @example desk@harbour.example
             */
            contactEmail?: string;
            /**
             * @description What the hotel is written to in, English unless told.
             * @enum {unknown}
             */
            contactLanguage?: "en" | "de" | "fr" | "es" | "pt";
            /**
             * @description Only what is ACTIVE is for sale; the platform makes it so.
             * @enum {unknown}
             */
            status: "ACTIVE" | "INACTIVE" | "PENDING";
            cancellation: ({
                /** @description Of the price that is given back. */
                refundPercent: number;
                hoursBeforeCheckIn: number;
            } | {
                /** @description Of the price that is given back. */
                refundPercent: number;
                daysBeforeCheckIn: number;
            })[];
            roomTypes: components["schemas"]["ManagedRoomType"][];
            /** @description Of the hotel as a whole, in order. */
            photos: components["schemas"]["ManagedPhoto"][];
            /** @description To send with a change. */
            version: number;
        };
        /**
         * ManagedPhoto
         * @example {
         *       "id": "pho_7",
         *       "hotelId": "htl_harbour_lisbon",
         *       "position": 0,
         *       "caption": "The bar",
         *       "width": 2000,
         *       "height": 1333,
         *       "urls": {
         *         "small": "/media/htl_harbour_lisbon/pho_7/small.webp",
         *         "medium": "/media/htl_harbour_lisbon/pho_7/medium.webp",
         *         "large": "/media/htl_harbour_lisbon/pho_7/large.webp"
         *       }
         *     }
         */
        ManagedPhoto: {
            id: string;
            /** @description The room type that is shown, if it is one. */
            roomTypeId?: string;
            caption: string;
            /** @description In pixels, of the largest size. */
            width: number;
            height: number;
            urls: components["schemas"]["PhotoUrls"];
            hotelId: string;
            /** @description From 0. */
            position: number;
        };
        /**
         * ManagedRoomType
         * @example {
         *       "id": "rt_harbour_lisbon_double",
         *       "hotelId": "htl_harbour_lisbon",
         *       "name": "Double room",
         *       "description": "A queen-size bed and a rain shower.",
         *       "bedType": "QUEEN",
         *       "maxGuests": 2,
         *       "amenities": [
         *         "wifi",
         *         "desk"
         *       ],
         *       "cancellationPolicyId": null,
         *       "cancellation": [
         *         {
         *           "hoursBeforeCheckIn": 24,
         *           "refundPercent": 100
         *         }
         *       ],
         *       "photos": [],
         *       "version": 1
         *     }
         */
        ManagedRoomType: {
            id: string;
            hotelId: string;
            /** @example Double room */
            name: string;
            /** @example A queen-size bed and a rain shower. */
            description: string;
            bedType: string;
            /**
             * @description In one room.
             * @example 2
             */
            maxGuests: number;
            /**
             * @description In lower case, words joined by hyphens.
             * @example [
             *       "wifi",
             *       "breakfast"
             *     ]
             */
            amenities: string[];
            cancellationPolicyId: string | null;
            cancellation: ({
                /** @description Of the price that is given back. */
                refundPercent: number;
                hoursBeforeCheckIn: number;
            } | {
                /** @description Of the price that is given back. */
                refundPercent: number;
                daysBeforeCheckIn: number;
            })[];
            photos: components["schemas"]["ManagedPhoto"][];
            /** @description To send with a change. */
            version: number;
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
        /** NightChange */
        NightChange: {
            /**
             * @description First night.
             * @example 2027-06-01
             */
            from: string;
            /**
             * @description The night after the last one.
             * @example 2027-09-01
             */
            until: string;
            /**
             * @description ISO weekdays, 1 for Monday; the night of Friday is 5.
             * @example [
             *       5,
             *       6
             *     ]
             */
            weekdays?: number[];
            rooms?: number | null;
            stopSell?: boolean;
            minStay?: number | null;
            maxStay?: number | null;
            closedToArrival?: boolean;
        };
        /** Nothing */
        Nothing: Record<string, never>;
        /**
         * NumberedRoom
         * @example {
         *       "id": "rm_8s04bjq1v2979shn9sjbatssn8",
         *       "hotelId": "htl_harbour_lisbon",
         *       "roomTypeId": "rt_harbour_lisbon_double",
         *       "number": "101",
         *       "floor": 1,
         *       "state": "IN_SERVICE",
         *       "version": 1
         *     }
         */
        NumberedRoom: {
            id: string;
            hotelId: string;
            roomTypeId: string;
            number: string;
            floor: number | null;
            /**
             * @description One that is out of service is not given to guests. What is sold does not change with it.
             * @enum {unknown}
             */
            state: "IN_SERVICE" | "OUT_OF_SERVICE";
            /** @description To send with a change. */
            version: number;
        };
        /** NumberedRoomsPage */
        NumberedRoomsPage: {
            items: components["schemas"]["NumberedRoom"][];
            page: number;
            pageSize: number;
            total: number;
        };
        /** OpenPartner */
        OpenPartner: {
            /** @example Sample Travel */
            name: string;
            /** @example ada@example.com */
            contactEmail: string;
            /**
             * @default en
             * @enum {unknown}
             */
            language?: "en" | "de" | "fr" | "es" | "pt";
            /**
             * @description Requests per minute, by contract.
             * @example 600
             */
            requestsPerMinute: number;
            /**
             * @description Booking writes per minute, by contract.
             * @example 60
             */
            bookingsPerMinute: number;
        };
        /**
         * Partner
         * @example {
         *       "id": "ptn_8s04bjq1v2979shn9sjbatssn8",
         *       "name": "Sample Travel",
         *       "contactEmail": "api@travel.example",
         *       "requestsPerMinute": 600,
         *       "bookingsPerMinute": 60,
         *       "language": "en",
         *       "status": "ACTIVE",
         *       "keys": [
         *         {
         *           "id": "3f1c9a0be2d47586",
         *           "livemode": false,
         *           "name": "Staging",
         *           "scopes": [
         *             "search:read",
         *             "bookings:read",
         *             "bookings:write"
         *           ],
         *           "createdAt": "2027-03-01T12:00:00.000Z"
         *         }
         *       ],
         *       "createdAt": "2027-03-01T12:00:00.000Z"
         *     }
         */
        Partner: {
            id: string;
            name: string;
            /** @description Who is told when a webhook endpoint fails. */
            contactEmail: string;
            language: string;
            /**
             * @description Requests per minute, by contract.
             * @example 600
             */
            requestsPerMinute: number;
            /**
             * @description Booking writes per minute, by contract.
             * @example 60
             */
            bookingsPerMinute: number;
            /** @enum {unknown} */
            status: "ACTIVE" | "SUSPENDED";
            /** @description Oldest first; of secrets nothing is kept that could be shown. */
            keys: {
                /** @description The public part of the key. */
                id: string;
                livemode: boolean;
                name: string;
                scopes: ("search:read" | "bookings:read" | "bookings:write" | "events:read" | "webhooks:write" | "guests:erase")[];
                /**
                 * @description When it was made.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                createdAt: string;
                /**
                 * @description When it was used last, to the minute.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                lastUsedAt?: string;
                /**
                 * @description Since when it is good no more.
                 * @example 2027-03-01T12:00:00.000Z
                 */
                revokedAt?: string;
            }[];
            /**
             * @description When it was opened.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
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
        /** Policies */
        Policies: {
            items: components["schemas"]["Policy"][];
        };
        /**
         * Policy
         * @example {
         *       "id": "pol_5",
         *       "hotelId": "htl_harbour_lisbon",
         *       "name": "Two weeks",
         *       "tiers": [
         *         {
         *           "daysBeforeCheckIn": 14,
         *           "refundPercent": 100
         *         }
         *       ],
         *       "version": 1
         *     }
         */
        Policy: {
            id: string;
            hotelId: string | null;
            /** @example Two weeks */
            name: string;
            /**
             * @description Until when cancelling gives back how much, where the hotel is. None: non-refundable.
             * @example [
             *       {
             *         "daysBeforeCheckIn": 14,
             *         "refundPercent": 100
             *       }
             *     ]
             */
            tiers: ({
                /** @description Of the price that is given back. */
                refundPercent: number;
                hoursBeforeCheckIn: number;
            } | {
                /** @description Of the price that is given back. */
                refundPercent: number;
                daysBeforeCheckIn: number;
            })[];
            /** @description To send with a change. */
            version: number;
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
        /** Pricing */
        Pricing: {
            roomTypeId: string;
            hotelId: string;
            /** @description The hotel's; amounts are in its minor units. */
            currency: string;
            version: number | null;
            plan: {
                /**
                 * @description What one room costs for one night where no rule applies, in minor units.
                 * @example 14000
                 */
                baseMinor: number;
                /**
                 * @description Prices made by rules are whole multiples of this, in minor units.
                 * @example 100
                 */
                stepMinor: number;
                floorMinor: number | null;
                ceilingMinor: number | null;
            } | null;
            /** @description Season, weekend, holiday and occupancy apply in this order, each to what the last one made. */
            rules: ({
                /** @enum {string} */
                kind: "SEASON";
                /**
                 * @description First day, every year.
                 * @example 06-15
                 */
                from: string;
                /**
                 * @description Last day, every year; it may be after the turn of the year.
                 * @example 09-15
                 */
                until: string;
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "WEEKEND";
                /**
                 * @description ISO weekdays, 1 for Monday; the night of Friday is 5.
                 * @example [
                 *       5,
                 *       6
                 *     ]
                 */
                weekdays: number[];
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "HOLIDAY";
                dates: string[];
                /**
                 * @description The new price in percent of the old one.
                 * @example 118
                 */
                percent: number;
            } | {
                /** @enum {string} */
                kind: "OCCUPANCY";
                /** @description The highest one that is reached counts. */
                steps: {
                    /** @description Of the capacity, at least. */
                    soldPercent: number;
                    /**
                     * @description The new price in percent of the old one.
                     * @example 118
                     */
                    percent: number;
                }[];
            } | {
                /** @enum {string} */
                kind: "LENGTH_OF_STAY";
                minNights: number;
                /** @description Taken off, in percent. */
                percentOff: number;
            } | {
                /** @enum {string} */
                kind: "PROMOTION";
                /**
                 * @description What a guest types.
                 * @example SUMMER27
                 */
                code: string;
                /** @description Taken off, in percent. */
                percentOff: number;
                /**
                 * @description First day of arrival.
                 * @example 2027-06-01
                 */
                from?: string;
                /**
                 * @description Last day of arrival.
                 * @example 2027-08-31
                 */
                until?: string;
            })[];
            nights?: {
                date: string;
                amountMinor: number | null;
                /** @description Whether it was set for this date; else rules made it. */
                fixed: boolean;
            }[];
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
        /** RefundApproval */
        RefundApproval: {
            /**
             * @description The version you read, null where there was none. Another one is a VERSION_CONFLICT.
             * @example 7
             */
            version: number | null;
            /**
             * @description Up to which amounts, in minor units, one person may give money back, by currency.
             * @example {
             *       "EUR": 50000,
             *       "JPY": 80000
             *     }
             */
            thresholds: {
                [key: string]: number;
            };
            /** @description Who decided so; absent while it is as configured. */
            setBy?: string;
            /**
             * @description Since when.
             * @example 2027-03-01T12:00:00.000Z
             */
            setAt?: string;
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
        /** ResetSecondFactor */
        ResetSecondFactor: {
            /** @enum {unknown} */
            reason: "LOST" | "STOLEN" | "REPLACED" | "OTHER";
        };
        /** SecondFactorSecret */
        SecondFactorSecret: {
            /** @description To be typed into an authenticator app, in base 32. */
            secret: string;
            /** @description The same for a QR code. */
            otpauthUri: string;
        };
        /** SetRefundApproval */
        SetRefundApproval: {
            /**
             * @description The version you read, null where there was none. Another one is a VERSION_CONFLICT.
             * @example 7
             */
            version: number | null;
            /**
             * @description Up to which amounts, in minor units, one person may give money back, by currency.
             * @example {
             *       "EUR": 50000,
             *       "JPY": 80000
             *     }
             */
            thresholds: {
                [key: string]: number;
            };
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
        /** StaffHotels */
        StaffHotels: {
            /**
             * @description Which hotels a HOTEL_ADMIN works on.
             * @example [
             *       "htl_harbour_lisbon"
             *     ]
             */
            hotelIds: string[];
        };
        /**
         * StaffMember
         * @example {
         *       "id": "usr_8s04bjq1v2979shn9sjbatssn8",
         *       "email": "desk@harbour.example",
         *       "fullName": "Sample Desk",
         *       "language": "pt",
         *       "roles": [
         *         "HOTEL_ADMIN"
         *       ],
         *       "hotelIds": [
         *         "htl_harbour_lisbon"
         *       ],
         *       "invited": true,
         *       "disabled": false,
         *       "secondFactor": false,
         *       "createdAt": "2027-03-01T12:00:00.000Z"
         *     }
         */
        StaffMember: {
            id: string;
            email: string;
            fullName: string;
            language: string;
            roles: ("SUPPORT" | "HOTEL_ADMIN" | "ADMIN")[];
            hotelIds: string[];
            /** @description They have not chosen a password yet. */
            invited: boolean;
            /** @description They cannot sign in. */
            disabled: boolean;
            /** @description A code is asked for at each login of theirs. */
            secondFactor: boolean;
            /**
             * @description When they were invited.
             * @example 2027-03-01T12:00:00.000Z
             */
            createdAt: string;
        };
        /** StaffRoles */
        StaffRoles: {
            /**
             * @description SUPPORT answers for bookings, HOTEL_ADMIN works on hotels of their own, ADMIN on everything.
             * @example [
             *       "HOTEL_ADMIN"
             *     ]
             */
            roles: ("SUPPORT" | "HOTEL_ADMIN" | "ADMIN")[];
        };
        /** StartSecondFactor */
        StartSecondFactor: {
            /** @description What a SECOND_FACTOR_REQUIRED gave you, while you cannot log in without a second factor. */
            enrolmentToken?: string;
        };
        /** Statement */
        Statement: {
            hotel: {
                id: string;
                name: string;
            };
            month: string;
            timeZone: string;
            /** @description Whether the month is over where the hotel is. What changes later stands on the statement of the month it changes in, with a gross of zero. */
            complete: boolean;
            /** @description Net is gross less refunds less commission. By day of check-out. */
            lines: components["schemas"]["StatementLine"][];
            /** @description One for each currency. The balance is what was carried over and the net of the month. */
            totals: components["schemas"]["StatementTotal"][];
        };
        /** StatementLine */
        StatementLine: {
            bookingId: string;
            /** @description For people, BK-XXXXXX. */
            number: string;
            checkIn: string;
            checkOut: string;
            gross: components["schemas"]["Money"];
            refunds: components["schemas"]["Money"];
            commission: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
        };
        /** StatementTotal */
        StatementTotal: {
            currency: string;
            stays: number;
            gross: components["schemas"]["Money"];
            refunds: components["schemas"]["Money"];
            commission: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            carried: components["schemas"]["Money"];
            balance: components["schemas"]["Money"];
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
    listHotels: {
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
                     *           "id": "htl_harbour_lisbon",
                     *           "currency": "EUR",
                     *           "sandbox": true,
                     *           "rating": {
                     *             "average": 4.7,
                     *             "count": 12
                     *           },
                     *           "name": "Harbour Hotel Lisbon",
                     *           "city": "Lisbon",
                     *           "countryCode": "PT",
                     *           "stars": 4,
                     *           "status": "ACTIVE",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["HotelsPage"];
                };
            };
        };
    };
    createHotel: {
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
                 *       "currency": "EUR",
                 *       "name": "Harbour Hotel Lisbon",
                 *       "description": "By the river, a short walk from the centre.",
                 *       "address": "61 Castle Street",
                 *       "city": "Lisbon",
                 *       "countryCode": "PT",
                 *       "latitude": 38.71554,
                 *       "longitude": -9.11926,
                 *       "timeZone": "Europe/Lisbon",
                 *       "stars": 4,
                 *       "amenities": [
                 *         "wifi",
                 *         "breakfast"
                 *       ],
                 *       "checkInTime": "15:00",
                 *       "checkOutTime": "11:00",
                 *       "cancellationPolicyId": "pol_moderate",
                 *       "houseRules": {
                 *         "pets": "Small dogs are welcome."
                 *       },
                 *       "contactEmail": "desk@harbour.example",
                 *       "contactLanguage": "pt"
                 *     }
                 */
                "application/json": components["schemas"]["CreateHotel"];
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
                     *       "id": "htl_harbour_lisbon",
                     *       "currency": "EUR",
                     *       "sandbox": true,
                     *       "rating": {
                     *         "average": 4.7,
                     *         "count": 12
                     *       },
                     *       "name": "Harbour Hotel Lisbon",
                     *       "description": "By the river, a short walk from the centre.",
                     *       "address": "61 Castle Street",
                     *       "city": "Lisbon",
                     *       "countryCode": "PT",
                     *       "latitude": 38.71554,
                     *       "longitude": -9.11926,
                     *       "timeZone": "Europe/Lisbon",
                     *       "stars": 4,
                     *       "amenities": [
                     *         "wifi",
                     *         "breakfast"
                     *       ],
                     *       "checkInTime": "15:00",
                     *       "checkOutTime": "11:00",
                     *       "cancellationPolicyId": "pol_moderate",
                     *       "houseRules": {
                     *         "pets": "Small dogs are welcome."
                     *       },
                     *       "contactEmail": "desk@harbour.example",
                     *       "contactLanguage": "pt",
                     *       "status": "ACTIVE",
                     *       "cancellation": [
                     *         {
                     *           "daysBeforeCheckIn": 5,
                     *           "refundPercent": 100
                     *         }
                     *       ],
                     *       "roomTypes": [],
                     *       "photos": [],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedHotel"];
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
                     *       "currency": "EUR",
                     *       "sandbox": true,
                     *       "rating": {
                     *         "average": 4.7,
                     *         "count": 12
                     *       },
                     *       "name": "Harbour Hotel Lisbon",
                     *       "description": "By the river, a short walk from the centre.",
                     *       "address": "61 Castle Street",
                     *       "city": "Lisbon",
                     *       "countryCode": "PT",
                     *       "latitude": 38.71554,
                     *       "longitude": -9.11926,
                     *       "timeZone": "Europe/Lisbon",
                     *       "stars": 4,
                     *       "amenities": [
                     *         "wifi",
                     *         "breakfast"
                     *       ],
                     *       "checkInTime": "15:00",
                     *       "checkOutTime": "11:00",
                     *       "cancellationPolicyId": "pol_moderate",
                     *       "houseRules": {
                     *         "pets": "Small dogs are welcome."
                     *       },
                     *       "contactEmail": "desk@harbour.example",
                     *       "contactLanguage": "pt",
                     *       "status": "ACTIVE",
                     *       "cancellation": [
                     *         {
                     *           "daysBeforeCheckIn": 5,
                     *           "refundPercent": 100
                     *         }
                     *       ],
                     *       "roomTypes": [],
                     *       "photos": [],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedHotel"];
                };
            };
        };
    };
    changeHotel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 3,
                 *       "name": "Harbour Hotel Lisbon",
                 *       "description": "By the river, a short walk from the centre.",
                 *       "address": "61 Castle Street",
                 *       "city": "Lisbon",
                 *       "countryCode": "PT",
                 *       "latitude": 38.71554,
                 *       "longitude": -9.11926,
                 *       "timeZone": "Europe/Lisbon",
                 *       "stars": 4,
                 *       "amenities": [
                 *         "wifi",
                 *         "breakfast"
                 *       ],
                 *       "checkInTime": "15:00",
                 *       "checkOutTime": "11:00",
                 *       "cancellationPolicyId": "pol_moderate",
                 *       "houseRules": {
                 *         "pets": "Small dogs are welcome."
                 *       },
                 *       "contactEmail": "desk@harbour.example",
                 *       "contactLanguage": "pt",
                 *       "status": "ACTIVE"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeHotel"];
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
                     *       "id": "htl_harbour_lisbon",
                     *       "currency": "EUR",
                     *       "sandbox": true,
                     *       "rating": {
                     *         "average": 4.7,
                     *         "count": 12
                     *       },
                     *       "name": "Harbour Hotel Lisbon",
                     *       "description": "By the river, a short walk from the centre.",
                     *       "address": "61 Castle Street",
                     *       "city": "Lisbon",
                     *       "countryCode": "PT",
                     *       "latitude": 38.71554,
                     *       "longitude": -9.11926,
                     *       "timeZone": "Europe/Lisbon",
                     *       "stars": 4,
                     *       "amenities": [
                     *         "wifi",
                     *         "breakfast"
                     *       ],
                     *       "checkInTime": "15:00",
                     *       "checkOutTime": "11:00",
                     *       "cancellationPolicyId": "pol_moderate",
                     *       "houseRules": {
                     *         "pets": "Small dogs are welcome."
                     *       },
                     *       "contactEmail": "desk@harbour.example",
                     *       "contactLanguage": "pt",
                     *       "status": "ACTIVE",
                     *       "cancellation": [
                     *         {
                     *           "daysBeforeCheckIn": 5,
                     *           "refundPercent": 100
                     *         }
                     *       ],
                     *       "roomTypes": [],
                     *       "photos": [],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedHotel"];
                };
            };
        };
    };
    closeHotel: {
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
                     *       "currency": "EUR",
                     *       "sandbox": true,
                     *       "rating": {
                     *         "average": 4.7,
                     *         "count": 12
                     *       },
                     *       "name": "Harbour Hotel Lisbon",
                     *       "description": "By the river, a short walk from the centre.",
                     *       "address": "61 Castle Street",
                     *       "city": "Lisbon",
                     *       "countryCode": "PT",
                     *       "latitude": 38.71554,
                     *       "longitude": -9.11926,
                     *       "timeZone": "Europe/Lisbon",
                     *       "stars": 4,
                     *       "amenities": [
                     *         "wifi",
                     *         "breakfast"
                     *       ],
                     *       "checkInTime": "15:00",
                     *       "checkOutTime": "11:00",
                     *       "cancellationPolicyId": "pol_moderate",
                     *       "houseRules": {
                     *         "pets": "Small dogs are welcome."
                     *       },
                     *       "contactEmail": "desk@harbour.example",
                     *       "contactLanguage": "pt",
                     *       "status": "ACTIVE",
                     *       "cancellation": [
                     *         {
                     *           "daysBeforeCheckIn": 5,
                     *           "refundPercent": 100
                     *         }
                     *       ],
                     *       "roomTypes": [],
                     *       "photos": [],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedHotel"];
                };
            };
        };
    };
    createRoomType: {
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
                 *       "hotelId": "htl_harbour_lisbon",
                 *       "name": "Double room",
                 *       "description": "A queen-size bed and a rain shower.",
                 *       "bedType": "QUEEN",
                 *       "maxGuests": 2,
                 *       "amenities": [
                 *         "wifi",
                 *         "desk"
                 *       ],
                 *       "cancellationPolicyId": null
                 *     }
                 */
                "application/json": components["schemas"]["CreateRoomType"];
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
                     *       "id": "rt_harbour_lisbon_double",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "name": "Double room",
                     *       "description": "A queen-size bed and a rain shower.",
                     *       "bedType": "QUEEN",
                     *       "maxGuests": 2,
                     *       "amenities": [
                     *         "wifi",
                     *         "desk"
                     *       ],
                     *       "cancellationPolicyId": null,
                     *       "cancellation": [
                     *         {
                     *           "hoursBeforeCheckIn": 24,
                     *           "refundPercent": 100
                     *         }
                     *       ],
                     *       "photos": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedRoomType"];
                };
            };
        };
    };
    getRoomType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                     *       "description": "A queen-size bed and a rain shower.",
                     *       "bedType": "QUEEN",
                     *       "maxGuests": 2,
                     *       "amenities": [
                     *         "wifi",
                     *         "desk"
                     *       ],
                     *       "cancellationPolicyId": null,
                     *       "cancellation": [
                     *         {
                     *           "hoursBeforeCheckIn": 24,
                     *           "refundPercent": 100
                     *         }
                     *       ],
                     *       "photos": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedRoomType"];
                };
            };
        };
    };
    changeRoomType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomTypeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "name": "Double room",
                 *       "description": "A queen-size bed and a rain shower.",
                 *       "bedType": "QUEEN",
                 *       "maxGuests": 2,
                 *       "amenities": [
                 *         "wifi",
                 *         "desk"
                 *       ],
                 *       "cancellationPolicyId": null
                 *     }
                 */
                "application/json": components["schemas"]["ChangeRoomType"];
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
                     *       "id": "rt_harbour_lisbon_double",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "name": "Double room",
                     *       "description": "A queen-size bed and a rain shower.",
                     *       "bedType": "QUEEN",
                     *       "maxGuests": 2,
                     *       "amenities": [
                     *         "wifi",
                     *         "desk"
                     *       ],
                     *       "cancellationPolicyId": null,
                     *       "cancellation": [
                     *         {
                     *           "hoursBeforeCheckIn": 24,
                     *           "refundPercent": 100
                     *         }
                     *       ],
                     *       "photos": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedRoomType"];
                };
            };
        };
    };
    listPolicies: {
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
                     *       "items": [
                     *         {
                     *           "id": "pol_5",
                     *           "hotelId": "htl_harbour_lisbon",
                     *           "name": "Two weeks",
                     *           "tiers": [
                     *             {
                     *               "daysBeforeCheckIn": 14,
                     *               "refundPercent": 100
                     *             }
                     *           ],
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Policies"];
                };
            };
        };
    };
    createPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Two weeks",
                 *       "tiers": [
                 *         {
                 *           "daysBeforeCheckIn": 14,
                 *           "refundPercent": 100
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreatePolicy"];
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
                     *       "id": "pol_5",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "name": "Two weeks",
                     *       "tiers": [
                     *         {
                     *           "daysBeforeCheckIn": 14,
                     *           "refundPercent": 100
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Policy"];
                };
            };
        };
    };
    changePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "name": "Two weeks",
                 *       "tiers": [
                 *         {
                 *           "daysBeforeCheckIn": 14,
                 *           "refundPercent": 100
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangePolicy"];
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
                     *       "id": "pol_5",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "name": "Two weeks",
                     *       "tiers": [
                     *         {
                     *           "daysBeforeCheckIn": 14,
                     *           "refundPercent": 100
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Policy"];
                };
            };
        };
    };
    getPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                photoId: string;
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
                     *       "id": "pho_7",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "position": 0,
                     *       "caption": "The bar",
                     *       "width": 2000,
                     *       "height": 1333,
                     *       "urls": {
                     *         "small": "/media/htl_harbour_lisbon/pho_7/small.webp",
                     *         "medium": "/media/htl_harbour_lisbon/pho_7/medium.webp",
                     *         "large": "/media/htl_harbour_lisbon/pho_7/large.webp"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedPhoto"];
                };
            };
        };
    };
    changePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                photoId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "position": 0,
                 *       "caption": "The bar"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePhoto"];
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
                     *       "id": "pho_7",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "position": 0,
                     *       "caption": "The bar",
                     *       "width": 2000,
                     *       "height": 1333,
                     *       "urls": {
                     *         "small": "/media/htl_harbour_lisbon/pho_7/small.webp",
                     *         "medium": "/media/htl_harbour_lisbon/pho_7/medium.webp",
                     *         "large": "/media/htl_harbour_lisbon/pho_7/large.webp"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedPhoto"];
                };
            };
        };
    };
    removePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getHotelCalendar: {
        parameters: {
            query: {
                /**
                 * @description First night.
                 * @example 2027-06-01
                 */
                from: string;
                /**
                 * @description The night after the last one.
                 * @example 2027-09-01
                 */
                until: string;
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
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "currency": "EUR",
                     *       "today": "2027-06-01",
                     *       "roomTypes": [
                     *         {
                     *           "roomTypeId": "rt_harbour_lisbon_double",
                     *           "name": "Double room",
                     *           "inventoryVersion": 8,
                     *           "pricingVersion": 5,
                     *           "nights": [
                     *             {
                     *               "date": "2027-06-10",
                     *               "rooms": null,
                     *               "capacity": 21,
                     *               "sold": 14,
                     *               "left": 7,
                     *               "stopSell": false,
                     *               "minStay": 2,
                     *               "maxStay": null,
                     *               "closedToArrival": false,
                     *               "amountMinor": 18200,
                     *               "fixed": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HotelCalendar"];
                };
            };
        };
    };
    getInventory: {
        parameters: {
            query: {
                /**
                 * @description First night.
                 * @example 2027-06-01
                 */
                from: string;
                /**
                 * @description The night after the last one.
                 * @example 2027-09-01
                 */
                until: string;
            };
            header?: never;
            path: {
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
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "version": 8,
                     *       "allotment": {
                     *         "rooms": 20,
                     *         "allowancePercent": 105,
                     *         "softLimit": null
                     *       },
                     *       "nights": [
                     *         {
                     *           "date": "2027-06-10",
                     *           "rooms": null,
                     *           "capacity": 21,
                     *           "sold": 14,
                     *           "stopSell": false,
                     *           "minStay": 2,
                     *           "maxStay": null,
                     *           "closedToArrival": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Inventory"];
                };
            };
        };
    };
    changeInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomTypeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 7,
                 *       "allotment": {
                 *         "rooms": 20,
                 *         "allowancePercent": 105
                 *       },
                 *       "nights": [
                 *         {
                 *           "from": "2027-06-01",
                 *           "until": "2027-09-01",
                 *           "weekdays": [
                 *             5,
                 *             6
                 *           ],
                 *           "minStay": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeInventory"];
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
                     *       "roomTypeId": "rt_harbour_lisbon_double",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "version": 8,
                     *       "allotment": {
                     *         "rooms": 20,
                     *         "allowancePercent": 105,
                     *         "softLimit": null
                     *       },
                     *       "nights": [
                     *         {
                     *           "date": "2027-06-10",
                     *           "rooms": null,
                     *           "capacity": 21,
                     *           "sold": 14,
                     *           "stopSell": false,
                     *           "minStay": 2,
                     *           "maxStay": null,
                     *           "closedToArrival": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Inventory"];
                };
            };
        };
    };
    exportRatesAndAllotments: {
        parameters: {
            query: {
                /**
                 * @description First night.
                 * @example 2027-06-01
                 */
                from: string;
                /**
                 * @description The night after the last one.
                 * @example 2027-09-01
                 */
                until: string;
            };
            header?: never;
            path: {
                hotelId: string;
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
                    "text/csv": string;
                };
            };
        };
    };
    importRatesAndAllotments: {
        parameters: {
            query?: {
                /** @description Check only and change nothing. */
                dryRun?: boolean;
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
                     *       "applied": true,
                     *       "rows": 2,
                     *       "nightsChanged": 2,
                     *       "pricesChanged": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Imported"];
                };
            };
        };
    };
    getPricing: {
        parameters: {
            query?: {
                /**
                 * @description First night.
                 * @example 2027-06-01
                 */
                from?: string;
                /**
                 * @description The night after the last one.
                 * @example 2027-09-01
                 */
                until?: string;
            };
            header?: never;
            path: {
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
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "currency": "EUR",
                     *       "version": 5,
                     *       "plan": {
                     *         "baseMinor": 14000,
                     *         "stepMinor": 100,
                     *         "floorMinor": 9000,
                     *         "ceilingMinor": 32000
                     *       },
                     *       "rules": [
                     *         {
                     *           "kind": "SEASON",
                     *           "from": "06-15",
                     *           "until": "09-15",
                     *           "percent": 130
                     *         },
                     *         {
                     *           "kind": "OCCUPANCY",
                     *           "steps": [
                     *             {
                     *               "soldPercent": 80,
                     *               "percent": 120
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nights": [
                     *         {
                     *           "date": "2027-06-20",
                     *           "amountMinor": 18200,
                     *           "fixed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Pricing"];
                };
            };
        };
    };
    changePricing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roomTypeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 4,
                 *       "plan": {
                 *         "baseMinor": 14000,
                 *         "stepMinor": 100,
                 *         "floorMinor": 9000,
                 *         "ceilingMinor": 32000
                 *       },
                 *       "rules": [
                 *         {
                 *           "kind": "SEASON",
                 *           "from": "06-15",
                 *           "until": "09-15",
                 *           "percent": 130
                 *         },
                 *         {
                 *           "kind": "OCCUPANCY",
                 *           "steps": [
                 *             {
                 *               "soldPercent": 80,
                 *               "percent": 120
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "prices": [
                 *         {
                 *           "from": "2027-12-30",
                 *           "until": "2028-01-02",
                 *           "amountMinor": 21000
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangePricing"];
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
                     *       "roomTypeId": "rt_harbour_lisbon_double",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "currency": "EUR",
                     *       "version": 5,
                     *       "plan": {
                     *         "baseMinor": 14000,
                     *         "stepMinor": 100,
                     *         "floorMinor": 9000,
                     *         "ceilingMinor": 32000
                     *       },
                     *       "rules": [
                     *         {
                     *           "kind": "SEASON",
                     *           "from": "06-15",
                     *           "until": "09-15",
                     *           "percent": 130
                     *         },
                     *         {
                     *           "kind": "OCCUPANCY",
                     *           "steps": [
                     *             {
                     *               "soldPercent": 80,
                     *               "percent": 120
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nights": [
                     *         {
                     *           "date": "2027-06-20",
                     *           "amountMinor": 18200,
                     *           "fixed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Pricing"];
                };
            };
        };
    };
    getHotelPricing: {
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
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "currency": "EUR",
                     *       "version": 2,
                     *       "rules": [
                     *         {
                     *           "kind": "WEEKEND",
                     *           "weekdays": [
                     *             5,
                     *             6
                     *           ],
                     *           "percent": 118
                     *         },
                     *         {
                     *           "kind": "LENGTH_OF_STAY",
                     *           "minNights": 7,
                     *           "percentOff": 10
                     *         },
                     *         {
                     *           "kind": "PROMOTION",
                     *           "code": "SUMMER27",
                     *           "percentOff": 15,
                     *           "from": "2027-06-01",
                     *           "until": "2027-08-31"
                     *         }
                     *       ],
                     *       "charges": [
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "included": true,
                     *           "basis": "PERCENT",
                     *           "basisPoints": 600
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "City tax",
                     *           "included": false,
                     *           "basis": "PER_GUEST_NIGHT",
                     *           "amountMinor": 400
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HotelPricing"];
                };
            };
        };
    };
    changeHotelPricing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "rules": [
                 *         {
                 *           "kind": "WEEKEND",
                 *           "weekdays": [
                 *             5,
                 *             6
                 *           ],
                 *           "percent": 118
                 *         },
                 *         {
                 *           "kind": "LENGTH_OF_STAY",
                 *           "minNights": 7,
                 *           "percentOff": 10
                 *         },
                 *         {
                 *           "kind": "PROMOTION",
                 *           "code": "SUMMER27",
                 *           "percentOff": 15,
                 *           "from": "2027-06-01",
                 *           "until": "2027-08-31"
                 *         }
                 *       ],
                 *       "charges": [
                 *         {
                 *           "kind": "TAX",
                 *           "name": "VAT",
                 *           "included": true,
                 *           "basis": "PERCENT",
                 *           "basisPoints": 600
                 *         },
                 *         {
                 *           "kind": "TAX",
                 *           "name": "City tax",
                 *           "included": false,
                 *           "basis": "PER_GUEST_NIGHT",
                 *           "amountMinor": 400
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeHotelPricing"];
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
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "currency": "EUR",
                     *       "version": 2,
                     *       "rules": [
                     *         {
                     *           "kind": "WEEKEND",
                     *           "weekdays": [
                     *             5,
                     *             6
                     *           ],
                     *           "percent": 118
                     *         },
                     *         {
                     *           "kind": "LENGTH_OF_STAY",
                     *           "minNights": 7,
                     *           "percentOff": 10
                     *         },
                     *         {
                     *           "kind": "PROMOTION",
                     *           "code": "SUMMER27",
                     *           "percentOff": 15,
                     *           "from": "2027-06-01",
                     *           "until": "2027-08-31"
                     *         }
                     *       ],
                     *       "charges": [
                     *         {
                     *           "kind": "TAX",
                     *           "name": "VAT",
                     *           "included": true,
                     *           "basis": "PERCENT",
                     *           "basisPoints": 600
                     *         },
                     *         {
                     *           "kind": "TAX",
                     *           "name": "City tax",
                     *           "included": false,
                     *           "basis": "PER_GUEST_NIGHT",
                     *           "amountMinor": 400
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HotelPricing"];
                };
            };
        };
    };
    listHotelBookings: {
        parameters: {
            query?: {
                /**
                 * @description First day of arrival.
                 * @example 2027-06-10
                 */
                from?: string;
                /**
                 * @description The day after the last one.
                 * @example 2027-06-17
                 */
                until?: string;
                status?: "PENDING" | "CONFIRMED" | "CANCELLED" | "EXPIRED" | "REJECTED" | "COMPLETED" | "NO_SHOW";
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
                     *       "items": [
                     *         {
                     *           "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "BK-PBP8PE",
                     *           "status": "CONFIRMED",
                     *           "paymentStatus": "CAPTURED",
                     *           "roomType": {
                     *             "id": "rt_harbour_lisbon_double",
                     *             "name": "Double room"
                     *           },
                     *           "checkIn": "2027-06-10",
                     *           "checkOut": "2027-06-13",
                     *           "rooms": 1,
                     *           "guests": 2,
                     *           "guest": {
                     *             "fullName": "Ada Example"
                     *           },
                     *           "totalPrice": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "refunded": {
                     *             "amountMinor": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "createdAt": "2027-03-01T12:00:00.048Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["HotelBookingsPage"];
                };
            };
        };
    };
    getStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                /**
                 * @description By the day of check-out, in the time zone of the hotel.
                 * @example 2027-06
                 */
                month: string;
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
                     *       "hotel": {
                     *         "id": "htl_harbour_lisbon",
                     *         "name": "Harbour Hotel"
                     *       },
                     *       "month": "2027-06",
                     *       "timeZone": "Europe/Lisbon",
                     *       "complete": true,
                     *       "lines": [
                     *         {
                     *           "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "BK-PBP8PE",
                     *           "checkIn": "2027-06-10",
                     *           "checkOut": "2027-06-13",
                     *           "gross": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "refunds": {
                     *             "amountMinor": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "commission": {
                     *             "amountMinor": 6705,
                     *             "currency": "EUR"
                     *           },
                     *           "net": {
                     *             "amountMinor": 37995,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "totals": [
                     *         {
                     *           "currency": "EUR",
                     *           "stays": 1,
                     *           "gross": {
                     *             "amountMinor": 44700,
                     *             "currency": "EUR"
                     *           },
                     *           "refunds": {
                     *             "amountMinor": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "commission": {
                     *             "amountMinor": 6705,
                     *             "currency": "EUR"
                     *           },
                     *           "net": {
                     *             "amountMinor": 37995,
                     *             "currency": "EUR"
                     *           },
                     *           "carried": {
                     *             "amountMinor": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "balance": {
                     *             "amountMinor": 37995,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Statement"];
                };
            };
        };
    };
    getStatementAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                /**
                 * @description By the day of check-out, in the time zone of the hotel.
                 * @example 2027-06
                 */
                month: string;
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
                    "text/csv": string;
                };
            };
        };
    };
    getStatementAsPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                /**
                 * @description By the day of check-out, in the time zone of the hotel.
                 * @example 2027-06
                 */
                month: string;
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
                    "application/pdf": string;
                };
            };
        };
    };
    cancelHotelBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "ROOM_OUT_OF_ORDER"
                 *     }
                 */
                "application/json": components["schemas"]["HotelCancel"];
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
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "guest": {
                     *         "fullName": "Ada Example"
                     *       },
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "createdAt": "2027-03-01T12:00:00.048Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HotelBooking"];
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
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "guest": {
                     *         "fullName": "Ada Example"
                     *       },
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "createdAt": "2027-03-01T12:00:00.048Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HotelBooking"];
                };
            };
        };
    };
    reportNoShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["HotelNoShow"];
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
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "guest": {
                     *         "fullName": "Ada Example"
                     *       },
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "createdAt": "2027-03-01T12:00:00.048Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HotelBooking"];
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
                     *       "status": "CONFIRMED",
                     *       "paymentStatus": "CAPTURED",
                     *       "roomType": {
                     *         "id": "rt_harbour_lisbon_double",
                     *         "name": "Double room"
                     *       },
                     *       "checkIn": "2027-06-10",
                     *       "checkOut": "2027-06-13",
                     *       "rooms": 1,
                     *       "guests": 2,
                     *       "guest": {
                     *         "fullName": "Ada Example"
                     *       },
                     *       "totalPrice": {
                     *         "amountMinor": 44700,
                     *         "currency": "EUR"
                     *       },
                     *       "refunded": {
                     *         "amountMinor": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "createdAt": "2027-03-01T12:00:00.048Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HotelBooking"];
                };
            };
        };
    };
    listNumberedRooms: {
        parameters: {
            query?: {
                /** @example rt_harbour_lisbon_double */
                roomTypeId?: string;
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
                     *       "items": [
                     *         {
                     *           "id": "rm_8s04bjq1v2979shn9sjbatssn8",
                     *           "hotelId": "htl_harbour_lisbon",
                     *           "roomTypeId": "rt_harbour_lisbon_double",
                     *           "number": "101",
                     *           "floor": 1,
                     *           "state": "IN_SERVICE",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NumberedRoomsPage"];
                };
            };
        };
    };
    addNumberedRooms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roomTypeId": "rt_harbour_lisbon_double",
                 *       "rooms": [
                 *         {
                 *           "number": "101",
                 *           "floor": 1
                 *         },
                 *         {
                 *           "number": "102",
                 *           "floor": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddNumberedRooms"];
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
                     *       "items": [
                     *         {
                     *           "id": "rm_8s04bjq1v2979shn9sjbatssn8",
                     *           "hotelId": "htl_harbour_lisbon",
                     *           "roomTypeId": "rt_harbour_lisbon_double",
                     *           "number": "101",
                     *           "floor": 1,
                     *           "state": "IN_SERVICE",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AddedRooms"];
                };
            };
        };
    };
    changeNumberedRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                numberedRoomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "number": "101",
                 *       "floor": 1,
                 *       "state": "OUT_OF_SERVICE"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeNumberedRoom"];
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
                     *       "id": "rm_8s04bjq1v2979shn9sjbatssn8",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "roomTypeId": "rt_harbour_lisbon_double",
                     *       "number": "101",
                     *       "floor": 1,
                     *       "state": "IN_SERVICE",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NumberedRoom"];
                };
            };
        };
    };
    retireNumberedRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                numberedRoomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listStays: {
        parameters: {
            query: {
                /**
                 * @description IN_HOUSE is who is in the hotel now, whatever the date.
                 * @example ARRIVALS
                 */
                list: "ARRIVALS" | "IN_HOUSE" | "DEPARTURES";
                /**
                 * @description Today where the hotel is, unless told.
                 * @example 2027-06-10
                 */
                date?: string;
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
                     *       "list": "ARRIVALS",
                     *       "date": "2027-06-10",
                     *       "today": "2027-06-10",
                     *       "items": [
                     *         {
                     *           "booking": {
                     *             "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *             "number": "BK-PBP8PE",
                     *             "status": "CONFIRMED",
                     *             "paymentStatus": "CAPTURED",
                     *             "roomType": {
                     *               "id": "rt_harbour_lisbon_double",
                     *               "name": "Double room"
                     *             },
                     *             "checkIn": "2027-06-10",
                     *             "checkOut": "2027-06-13",
                     *             "rooms": 1,
                     *             "guests": 2,
                     *             "guest": {
                     *               "fullName": "Ada Example"
                     *             },
                     *             "totalPrice": {
                     *               "amountMinor": 44700,
                     *               "currency": "EUR"
                     *             },
                     *             "refunded": {
                     *               "amountMinor": 0,
                     *               "currency": "EUR"
                     *             },
                     *             "createdAt": "2027-03-01T12:00:00.048Z"
                     *           },
                     *           "state": "EXPECTED",
                     *           "rooms": [
                     *             {
                     *               "id": "rm_8s04bjq1v2979shn9sjbatssn8",
                     *               "number": "101",
                     *               "floor": 1,
                     *               "state": "IN_SERVICE"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["HotelStaysPage"];
                };
            };
        };
    };
    listFreeRooms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
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
                     *       "needed": 1,
                     *       "items": [
                     *         {
                     *           "id": "rm_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "101",
                     *           "floor": 1,
                     *           "roomTypeId": "rt_harbour_lisbon_double",
                     *           "occupied": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FreeRooms"];
                };
            };
        };
    };
    assignRooms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roomIds": [
                 *         "rm_8s04bjq1v2979shn9sjbatssn8"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignRooms"];
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
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "status": "CONFIRMED",
                     *         "paymentStatus": "CAPTURED",
                     *         "roomType": {
                     *           "id": "rt_harbour_lisbon_double",
                     *           "name": "Double room"
                     *         },
                     *         "checkIn": "2027-06-10",
                     *         "checkOut": "2027-06-13",
                     *         "rooms": 1,
                     *         "guests": 2,
                     *         "guest": {
                     *           "fullName": "Ada Example"
                     *         },
                     *         "totalPrice": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       },
                     *       "state": "EXPECTED",
                     *       "rooms": [
                     *         {
                     *           "id": "rm_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "101",
                     *           "floor": 1,
                     *           "state": "IN_SERVICE"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HotelStay"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CheckIn"];
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
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "status": "CONFIRMED",
                     *         "paymentStatus": "CAPTURED",
                     *         "roomType": {
                     *           "id": "rt_harbour_lisbon_double",
                     *           "name": "Double room"
                     *         },
                     *         "checkIn": "2027-06-10",
                     *         "checkOut": "2027-06-13",
                     *         "rooms": 1,
                     *         "guests": 2,
                     *         "guest": {
                     *           "fullName": "Ada Example"
                     *         },
                     *         "totalPrice": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       },
                     *       "state": "EXPECTED",
                     *       "rooms": [
                     *         {
                     *           "id": "rm_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "101",
                     *           "floor": 1,
                     *           "state": "IN_SERVICE"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HotelStay"];
                };
            };
        };
    };
    checkOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["DeskDeed"];
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
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "status": "CONFIRMED",
                     *         "paymentStatus": "CAPTURED",
                     *         "roomType": {
                     *           "id": "rt_harbour_lisbon_double",
                     *           "name": "Double room"
                     *         },
                     *         "checkIn": "2027-06-10",
                     *         "checkOut": "2027-06-13",
                     *         "rooms": 1,
                     *         "guests": 2,
                     *         "guest": {
                     *           "fullName": "Ada Example"
                     *         },
                     *         "totalPrice": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       },
                     *       "state": "EXPECTED",
                     *       "rooms": [
                     *         {
                     *           "id": "rm_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "101",
                     *           "floor": 1,
                     *           "state": "IN_SERVICE"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HotelStay"];
                };
            };
        };
    };
    undoCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["DeskDeed"];
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
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "status": "CONFIRMED",
                     *         "paymentStatus": "CAPTURED",
                     *         "roomType": {
                     *           "id": "rt_harbour_lisbon_double",
                     *           "name": "Double room"
                     *         },
                     *         "checkIn": "2027-06-10",
                     *         "checkOut": "2027-06-13",
                     *         "rooms": 1,
                     *         "guests": 2,
                     *         "guest": {
                     *           "fullName": "Ada Example"
                     *         },
                     *         "totalPrice": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       },
                     *       "state": "EXPECTED",
                     *       "rooms": [
                     *         {
                     *           "id": "rm_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "101",
                     *           "floor": 1,
                     *           "state": "IN_SERVICE"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HotelStay"];
                };
            };
        };
    };
    undoCheckOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["DeskDeed"];
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
                     *       "booking": {
                     *         "id": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *         "number": "BK-PBP8PE",
                     *         "status": "CONFIRMED",
                     *         "paymentStatus": "CAPTURED",
                     *         "roomType": {
                     *           "id": "rt_harbour_lisbon_double",
                     *           "name": "Double room"
                     *         },
                     *         "checkIn": "2027-06-10",
                     *         "checkOut": "2027-06-13",
                     *         "rooms": 1,
                     *         "guests": 2,
                     *         "guest": {
                     *           "fullName": "Ada Example"
                     *         },
                     *         "totalPrice": {
                     *           "amountMinor": 44700,
                     *           "currency": "EUR"
                     *         },
                     *         "refunded": {
                     *           "amountMinor": 0,
                     *           "currency": "EUR"
                     *         },
                     *         "createdAt": "2027-03-01T12:00:00.048Z"
                     *       },
                     *       "state": "EXPECTED",
                     *       "rooms": [
                     *         {
                     *           "id": "rm_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "101",
                     *           "floor": 1,
                     *           "state": "IN_SERVICE"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HotelStay"];
                };
            };
        };
    };
    getHotelAnalytics: {
        parameters: {
            query: {
                /**
                 * @description First night.
                 * @example 2027-06-01
                 */
                from: string;
                /**
                 * @description The night after the last one.
                 * @example 2027-09-01
                 */
                until: string;
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
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "from": "2027-06-10",
                     *       "until": "2027-06-11",
                     *       "nights": [
                     *         {
                     *           "date": "2027-06-10",
                     *           "capacity": 60,
                     *           "sold": 42,
                     *           "revenue": {
                     *             "amountMinor": 640000,
                     *             "currency": "EUR"
                     *           }
                     *         }
                     *       ],
                     *       "totals": {
                     *         "capacity": 60,
                     *         "sold": 42,
                     *         "revenue": {
                     *           "amountMinor": 640000,
                     *           "currency": "EUR"
                     *         }
                     *       },
                     *       "bookingWindow": [
                     *         {
                     *           "fromDays": 0,
                     *           "untilDays": 1,
                     *           "bookings": 3
                     *         }
                     *       ],
                     *       "bookings": {
                     *         "asked": 21,
                     *         "made": 18,
                     *         "cancelled": 2,
                     *         "missed": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HotelAnalytics"];
                };
            };
        };
    };
    previewClosure: {
        parameters: {
            query: {
                /**
                 * @description First night.
                 * @example 2027-06-01
                 */
                from: string;
                /**
                 * @description The night after the last one.
                 * @example 2027-09-01
                 */
                until: string;
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
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "from": "2027-06-01",
                     *       "until": "2027-06-15",
                     *       "nights": 14,
                     *       "bookings": 60,
                     *       "beingMade": 1,
                     *       "begun": 0,
                     *       "roomNights": 172,
                     *       "refund": {
                     *         "amountMinor": 2284000,
                     *         "currency": "EUR"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClosurePreview"];
                };
            };
        };
    };
    listClosures: {
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
                     *       "items": [
                     *         {
                     *           "id": "clo_8s04bjq1v2979shn9sjbatssn8",
                     *           "hotelId": "htl_harbour_lisbon",
                     *           "from": "2027-06-01",
                     *           "until": "2027-06-15",
                     *           "mode": "REBOOK",
                     *           "bookingsPerMinute": 60,
                     *           "requestedBy": "usr_sample_admin",
                     *           "state": "RUNNING",
                     *           "counts": {
                     *             "PENDING": 12,
                     *             "REBOOKED": 40,
                     *             "REFUNDED": 8,
                     *             "SKIPPED": 0,
                     *             "FAILED": 0
                     *           },
                     *           "createdAt": "2027-03-01T12:00:00.048Z",
                     *           "updatedAt": "2027-03-01T12:00:00.048Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ClosuresPage"];
                };
            };
        };
    };
    createClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2027-06-01",
                 *       "until": "2027-06-15",
                 *       "mode": "REBOOK",
                 *       "bookingsPerMinute": 60
                 *     }
                 */
                "application/json": components["schemas"]["CreateClosure"];
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
                     *       "id": "clo_8s04bjq1v2979shn9sjbatssn8",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "from": "2027-06-01",
                     *       "until": "2027-06-15",
                     *       "mode": "REBOOK",
                     *       "bookingsPerMinute": 60,
                     *       "requestedBy": "usr_sample_admin",
                     *       "state": "RUNNING",
                     *       "counts": {
                     *         "PENDING": 12,
                     *         "REBOOKED": 40,
                     *         "REFUNDED": 8,
                     *         "SKIPPED": 0,
                     *         "FAILED": 0
                     *       },
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.048Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Closure"];
                };
            };
        };
    };
    getClosure: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                hotelId: string;
                closureId: string;
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
                     *       "id": "clo_8s04bjq1v2979shn9sjbatssn8",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "from": "2027-06-01",
                     *       "until": "2027-06-15",
                     *       "mode": "REBOOK",
                     *       "bookingsPerMinute": 60,
                     *       "requestedBy": "usr_sample_admin",
                     *       "state": "RUNNING",
                     *       "counts": {
                     *         "PENDING": 12,
                     *         "REBOOKED": 40,
                     *         "REFUNDED": 8,
                     *         "SKIPPED": 0,
                     *         "FAILED": 0
                     *       },
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.048Z",
                     *       "items": [
                     *         {
                     *           "bookingId": "bk_8s04bjq1v2979shn9sjbatssn8",
                     *           "number": "BK-PBP8PE",
                     *           "state": "REBOOKED",
                     *           "code": "DONE",
                     *           "operationId": "op_8s04bjq1v2979shn9sjbatssn8",
                     *           "updatedAt": "2027-03-01T12:00:01.048Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 60
                     *     }
                     */
                    "application/json": components["schemas"]["ClosureReport"];
                };
            };
        };
    };
    pauseClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                closureId: string;
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
                     *       "id": "clo_8s04bjq1v2979shn9sjbatssn8",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "from": "2027-06-01",
                     *       "until": "2027-06-15",
                     *       "mode": "REBOOK",
                     *       "bookingsPerMinute": 60,
                     *       "requestedBy": "usr_sample_admin",
                     *       "state": "RUNNING",
                     *       "counts": {
                     *         "PENDING": 12,
                     *         "REBOOKED": 40,
                     *         "REFUNDED": 8,
                     *         "SKIPPED": 0,
                     *         "FAILED": 0
                     *       },
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.048Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Closure"];
                };
            };
        };
    };
    resumeClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hotelId: string;
                closureId: string;
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
                     *       "id": "clo_8s04bjq1v2979shn9sjbatssn8",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "from": "2027-06-01",
                     *       "until": "2027-06-15",
                     *       "mode": "REBOOK",
                     *       "bookingsPerMinute": 60,
                     *       "requestedBy": "usr_sample_admin",
                     *       "state": "RUNNING",
                     *       "counts": {
                     *         "PENDING": 12,
                     *         "REBOOKED": 40,
                     *         "REFUNDED": 8,
                     *         "SKIPPED": 0,
                     *         "FAILED": 0
                     *       },
                     *       "createdAt": "2027-03-01T12:00:00.048Z",
                     *       "updatedAt": "2027-03-01T12:00:00.048Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Closure"];
                };
            };
        };
    };
    listStaff: {
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
                     *           "id": "usr_8s04bjq1v2979shn9sjbatssn8",
                     *           "email": "desk@harbour.example",
                     *           "fullName": "Sample Desk",
                     *           "language": "pt",
                     *           "roles": [
                     *             "HOTEL_ADMIN"
                     *           ],
                     *           "hotelIds": [
                     *             "htl_harbour_lisbon"
                     *           ],
                     *           "invited": true,
                     *           "disabled": false,
                     *           "secondFactor": false,
                     *           "createdAt": "2027-03-01T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StaffMember"][];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    inviteStaff: {
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
                 *       "email": "desk@harbour.example",
                 *       "fullName": "Sample Desk",
                 *       "language": "pt",
                 *       "roles": [
                 *         "HOTEL_ADMIN"
                 *       ],
                 *       "hotelIds": [
                 *         "htl_harbour_lisbon"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InviteStaff"];
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
                     *       "id": "usr_8s04bjq1v2979shn9sjbatssn8",
                     *       "email": "desk@harbour.example",
                     *       "fullName": "Sample Desk",
                     *       "language": "pt",
                     *       "roles": [
                     *         "HOTEL_ADMIN"
                     *       ],
                     *       "hotelIds": [
                     *         "htl_harbour_lisbon"
                     *       ],
                     *       "invited": true,
                     *       "disabled": false,
                     *       "secondFactor": false,
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    getStaffRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
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
                     *       "id": "usr_8s04bjq1v2979shn9sjbatssn8",
                     *       "roles": [
                     *         "HOTEL_ADMIN"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        id: string;
                        roles: ("SUPPORT" | "HOTEL_ADMIN" | "ADMIN")[];
                    };
                };
            };
        };
    };
    setStaffRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         "SUPPORT"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StaffRoles"];
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
                     *       "id": "usr_8s04bjq1v2979shn9sjbatssn8",
                     *       "email": "desk@harbour.example",
                     *       "fullName": "Sample Desk",
                     *       "language": "pt",
                     *       "roles": [
                     *         "HOTEL_ADMIN"
                     *       ],
                     *       "hotelIds": [
                     *         "htl_harbour_lisbon"
                     *       ],
                     *       "invited": true,
                     *       "disabled": false,
                     *       "secondFactor": false,
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    setStaffHotels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hotelIds": [
                 *         "htl_harbour_lisbon"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StaffHotels"];
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
                     *       "id": "usr_8s04bjq1v2979shn9sjbatssn8",
                     *       "email": "desk@harbour.example",
                     *       "fullName": "Sample Desk",
                     *       "language": "pt",
                     *       "roles": [
                     *         "HOTEL_ADMIN"
                     *       ],
                     *       "hotelIds": [
                     *         "htl_harbour_lisbon"
                     *       ],
                     *       "invited": true,
                     *       "disabled": false,
                     *       "secondFactor": false,
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    disableStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
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
                     *       "id": "usr_8s04bjq1v2979shn9sjbatssn8",
                     *       "email": "desk@harbour.example",
                     *       "fullName": "Sample Desk",
                     *       "language": "pt",
                     *       "roles": [
                     *         "HOTEL_ADMIN"
                     *       ],
                     *       "hotelIds": [
                     *         "htl_harbour_lisbon"
                     *       ],
                     *       "invited": true,
                     *       "disabled": false,
                     *       "secondFactor": false,
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    enableStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
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
                     *       "id": "usr_8s04bjq1v2979shn9sjbatssn8",
                     *       "email": "desk@harbour.example",
                     *       "fullName": "Sample Desk",
                     *       "language": "pt",
                     *       "roles": [
                     *         "HOTEL_ADMIN"
                     *       ],
                     *       "hotelIds": [
                     *         "htl_harbour_lisbon"
                     *       ],
                     *       "invited": true,
                     *       "disabled": false,
                     *       "secondFactor": false,
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    resetStaffSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "LOST"
                 *     }
                 */
                "application/json": components["schemas"]["ResetSecondFactor"];
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
                     *       "id": "usr_8s04bjq1v2979shn9sjbatssn8",
                     *       "email": "desk@harbour.example",
                     *       "fullName": "Sample Desk",
                     *       "language": "pt",
                     *       "roles": [
                     *         "HOTEL_ADMIN"
                     *       ],
                     *       "hotelIds": [
                     *         "htl_harbour_lisbon"
                     *       ],
                     *       "invited": true,
                     *       "disabled": false,
                     *       "secondFactor": false,
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    listPartners: {
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
                     *           "id": "ptn_8s04bjq1v2979shn9sjbatssn8",
                     *           "name": "Sample Travel",
                     *           "contactEmail": "api@travel.example",
                     *           "requestsPerMinute": 600,
                     *           "bookingsPerMinute": 60,
                     *           "language": "en",
                     *           "status": "ACTIVE",
                     *           "keys": [
                     *             {
                     *               "id": "3f1c9a0be2d47586",
                     *               "livemode": false,
                     *               "name": "Staging",
                     *               "scopes": [
                     *                 "search:read",
                     *                 "bookings:read",
                     *                 "bookings:write"
                     *               ],
                     *               "createdAt": "2027-03-01T12:00:00.000Z"
                     *             }
                     *           ],
                     *           "createdAt": "2027-03-01T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "page": 1,
                     *       "pageSize": 20,
                     *       "total": 1
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Partner"][];
                        page: number;
                        pageSize: number;
                        total: number;
                    };
                };
            };
        };
    };
    openPartner: {
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
                 *       "name": "Sample Travel",
                 *       "contactEmail": "api@travel.example",
                 *       "requestsPerMinute": 600,
                 *       "bookingsPerMinute": 60
                 *     }
                 */
                "application/json": components["schemas"]["OpenPartner"];
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
                     *       "id": "ptn_8s04bjq1v2979shn9sjbatssn8",
                     *       "name": "Sample Travel",
                     *       "contactEmail": "api@travel.example",
                     *       "requestsPerMinute": 600,
                     *       "bookingsPerMinute": 60,
                     *       "language": "en",
                     *       "status": "ACTIVE",
                     *       "keys": [
                     *         {
                     *           "id": "3f1c9a0be2d47586",
                     *           "livemode": false,
                     *           "name": "Staging",
                     *           "scopes": [
                     *             "search:read",
                     *             "bookings:read",
                     *             "bookings:write"
                     *           ],
                     *           "createdAt": "2027-03-01T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
        };
    };
    getPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
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
                     *       "id": "ptn_8s04bjq1v2979shn9sjbatssn8",
                     *       "name": "Sample Travel",
                     *       "contactEmail": "api@travel.example",
                     *       "requestsPerMinute": 600,
                     *       "bookingsPerMinute": 60,
                     *       "language": "en",
                     *       "status": "ACTIVE",
                     *       "keys": [
                     *         {
                     *           "id": "3f1c9a0be2d47586",
                     *           "livemode": false,
                     *           "name": "Staging",
                     *           "scopes": [
                     *             "search:read",
                     *             "bookings:read",
                     *             "bookings:write"
                     *           ],
                     *           "createdAt": "2027-03-01T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
        };
    };
    changePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestsPerMinute": 1200
                 *     }
                 */
                "application/json": components["schemas"]["ChangePartner"];
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
                     *       "id": "ptn_8s04bjq1v2979shn9sjbatssn8",
                     *       "name": "Sample Travel",
                     *       "contactEmail": "api@travel.example",
                     *       "requestsPerMinute": 600,
                     *       "bookingsPerMinute": 60,
                     *       "language": "en",
                     *       "status": "ACTIVE",
                     *       "keys": [
                     *         {
                     *           "id": "3f1c9a0be2d47586",
                     *           "livemode": false,
                     *           "name": "Staging",
                     *           "scopes": [
                     *             "search:read",
                     *             "bookings:read",
                     *             "bookings:write"
                     *           ],
                     *           "createdAt": "2027-03-01T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
        };
    };
    makePartnerKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Staging",
                 *       "livemode": false,
                 *       "scopes": [
                 *         "search:read",
                 *         "bookings:read",
                 *         "bookings:write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MakeKey"];
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
                     *       "id": "3f1c9a0be2d47586",
                     *       "livemode": false,
                     *       "name": "Staging",
                     *       "scopes": [
                     *         "search:read",
                     *         "bookings:read",
                     *         "bookings:write"
                     *       ],
                     *       "createdAt": "2027-03-01T12:00:00.000Z",
                     *       "key": "sk_test_3f1c9a0be2d47586_<43 characters>_<checksum>"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeKey"];
                };
            };
        };
    };
    revokePartnerKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRefundApproval: {
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
                     *       "version": 3,
                     *       "thresholds": {
                     *         "EUR": 50000,
                     *         "JPY": 80000
                     *       },
                     *       "setBy": "usr_sample_admin",
                     *       "setAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RefundApproval"];
                };
            };
        };
    };
    setRefundApproval: {
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
                 *       "version": 3,
                 *       "thresholds": {
                 *         "EUR": 50000,
                 *         "JPY": 80000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SetRefundApproval"];
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
                     *       "version": 3,
                     *       "thresholds": {
                     *         "EUR": 50000,
                     *         "JPY": 80000
                     *       },
                     *       "setBy": "usr_sample_admin",
                     *       "setAt": "2027-03-01T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RefundApproval"];
                };
            };
        };
    };
    uploadPhoto: {
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
            /** @description Done; this is what was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pho_7",
                     *       "hotelId": "htl_harbour_lisbon",
                     *       "position": 0,
                     *       "caption": "The bar",
                     *       "width": 2000,
                     *       "height": 1333,
                     *       "urls": {
                     *         "small": "/media/htl_harbour_lisbon/pho_7/small.webp",
                     *         "medium": "/media/htl_harbour_lisbon/pho_7/medium.webp",
                     *         "large": "/media/htl_harbour_lisbon/pho_7/large.webp"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ManagedPhoto"];
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
