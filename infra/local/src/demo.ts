import { showDemo } from './demo/show-demo.ts';
import { readRunning } from './development/running.ts';

const system = readRunning();
if (!system) {
  process.stderr.write(
    'Holdfast is not running here. Start it in another terminal and wait for its table of\n' +
      'addresses, then run this again:\n\n  npm start\n',
  );
  process.exit(1);
}
try {
  await showDemo(system, (text) => process.stdout.write(`${text}\n`));
} catch (error) {
  process.stderr.write(
    `\nThe demonstration did not finish: ${error instanceof Error ? error.message : error}\n`,
  );
  process.stderr.write('The logs are in .local/logs.\n');
  process.exit(1);
}
