import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { findFreePort, requireFreePort } from '../../src/processes/port.ts';

test('a port in use is an error that names the variable which moves it', async () => {
  const port = await findFreePort();
  await requireFreePort({ number: port, variable: 'SOME_PORT' }, 'Something');
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  const refused = requireFreePort({ number: port, variable: 'SOME_PORT' }, 'Something');
  await expect(refused).rejects.toThrow(/Something.*SOME_PORT=\d+ npm start/);
  other.close();
});
