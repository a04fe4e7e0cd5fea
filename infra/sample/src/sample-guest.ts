/** The guest in whose name the demonstration books. */
export const sampleGuest = {
  id: 'usr_sample_guest',
  email: 'guest@example.com',
  fullName: 'Sample Guest',
  roles: ['USER'],
};
