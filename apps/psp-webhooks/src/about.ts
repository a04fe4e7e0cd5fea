/** What the document of this edge says of it. */
export const about = {
  description: 'Where the payment provider tells what happened.',
  tags: [{ name: 'webhooks', description: 'Messages of providers.' }],
};
