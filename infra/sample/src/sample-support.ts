/** Who answers for bookings in development. */
export const sampleSupport = {
  id: 'usr_sample_support',
  email: 'support@example.com',
  fullName: 'Sample Support',
  roles: ['SUPPORT'],
};

/** A colleague of theirs, who agrees to what one person may not do alone. */
export const sampleSecondSupport = {
  id: 'usr_sample_support_2',
  email: 'support-2@example.com',
  fullName: 'Second Support',
  roles: ['SUPPORT'],
};
