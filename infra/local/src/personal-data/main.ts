import { addressHash } from '@holdfast/config/address-hash';
import { configFor } from '@holdfast/config/config-for';
import { database } from '@holdfast/config/database';
import { personalData } from '@holdfast/config/personal-data';
import { openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { rewrapKeys } from './rewrap-keys.ts';
import { sealPlain } from './seal-plain.ts';

const config = configFor({
  addressHash,
  booking: database('booking'),
  identity: database('identity'),
  personalData,
});
const master = openMasterKey(config.personalData);
const identity = openIdentityDatabase(config.identity);
const booking = openBookingDatabase(config.booking);

const commands: Record<string, () => Promise<string>> = {
  async seal() {
    const sealed = await sealPlain({ identity, booking, master, addressHashKey: config.addressHash.key });
    return `sealed: accounts ${sealed.accounts}, guests ${sealed.guests}, special requests ${sealed.specialRequests}`;
  },
  rewrap: async () => `wrapped anew with ${master.name}: ${await rewrapKeys(identity, master)} keys`,
};

try {
  const command = commands[process.argv[2] ?? ''];
  if (command === undefined) throw new Error(`usage: main.ts ${Object.keys(commands).join('|')}`);
  console.log(await command());
} finally {
  await Promise.all([identity.$disconnect(), booking.$disconnect()]);
}
