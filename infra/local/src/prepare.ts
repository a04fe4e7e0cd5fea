import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKeys } from './development/keys.ts';
import { prepareDatabases } from './development/prepare-databases.ts';
import { issueToken, lifetimeSeconds, tokens } from './development/token.ts';

/**
 * What the one-shot services of docker-compose.yml do: `databases` migrates and loads the sample,
 * `keys` makes the keys of access tokens in KEYS_DIR; `token`, `admin-token`, `hotel-token`, `support-token` and
 * `support-token-2` print one, `partner-key` prints the test key of the sample's partner.
 */
const keysDir = process.env.KEYS_DIR ?? '/keys';

const actions: Record<string, () => Promise<void>> = {
  databases: async () => {
    const url = process.env.POSTGRES_URL;
    if (!url) throw new Error('POSTGRES_URL is not set.');
    await prepareDatabases(url, (text) => console.log(text), keysDir);
  },
  keys: async () => {
    const { publicKey, signingKey } = await loadKeys(keysDir);
    writeFileSync(join(keysDir, 'jwks.json'), JSON.stringify({ keys: [publicKey] }));
    writeFileSync(join(keysDir, 'signing-keys.json'), JSON.stringify({ keys: [signingKey] }), {
      mode: 0o600,
    });
  },
  'partner-key': async () => console.log((await loadKeys(keysDir)).partnerKey),
  ...Object.fromEntries(
    tokens.map(({ name, user, audience }) => [
      name,
      async () => console.log(await issueToken(await loadKeys(keysDir), user, lifetimeSeconds, audience)),
    ]),
  ),
};

for (const name of process.argv.slice(2)) {
  const action = actions[name];
  if (!action)
    throw new Error(`There is no action "${name}". There are: ${Object.keys(actions).join(', ')}.`);
  await action();
}
