/** Who manages everything in development. */
export const sampleAdmin = {
  id: 'usr_sample_admin',
  email: 'admin@example.com',
  fullName: 'Sample Admin',
  roles: ['ADMIN'],
};

/** Who manages one hotel in development, the one of `hotelId`. */
export const sampleHotelAdmin = {
  id: 'usr_sample_hotel_admin',
  email: 'hotel@example.com',
  fullName: 'Sample Hotel Admin',
  roles: ['HOTEL_ADMIN'],
};

/** Whose hotels are whose. */
export const sampleStaff = [{ userId: sampleHotelAdmin.id, hotelId: 'htl_harbour_lisbon' }];
