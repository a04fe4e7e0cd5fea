/** A partner to try the partner API as; its key is made by each installation for itself. */
export const samplePartner = {
  id: 'ptn_sample_tours',
  name: 'Sample Tours',
  contactEmail: 'partner@example.com',
  requestsPerMinute: 600,
  bookingsPerMinute: 60,
  createdBy: 'usr_sample_admin',
};
