import { aptInstall } from '@holdfast/local/obtain/apt-install';
import { findProgram } from '@holdfast/local/obtain/find-program';
import type { Site } from '@holdfast/local/site';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const find = () => names.map((name) => findProgram(name)).find((program) => program !== undefined);

/**
 * A Chromium: the one CHROMIUM_PATH names, one on PATH, else Debian's package, installed.
 * @throws saying what to do by hand when there is none and it cannot be installed
 */
export async function findChromium(site: Site): Promise<string> {
  const found = process.env.CHROMIUM_PATH || find();
  if (found) return found;
  try {
    await aptInstall('chromium', site, () => undefined);
  } catch (error) {
    throw new Error('There is no Chromium: install one, or name it in CHROMIUM_PATH.', { cause: error });
  }
  const installed = find();
  if (installed === undefined) throw new Error("Debian's package brought no chromium onto PATH.");
  return installed;
}
