import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.join(import.meta.dirname, '../../src');
const customerTypes = path.join(import.meta.dirname, '../../../../packages/sdk/generated/customer.ts');

/** A file that says words: whose namespace they are of, and what of it may be a key. */
interface Speaker {
  readonly namespace: string;
  /** Words in quotes in its feature or in the app: keys come from tables, too. */
  readonly words: ReadonlySet<string>;
  /** Of keys that are put together, such as `states.${state}`. */
  readonly patterns: readonly RegExp[];
  /** Whether a key is computed: then it may be a value of the API's. */
  readonly computes: boolean;
  /** Whether it asks if there is a word for what data name: then every word is one that may be named. */
  readonly asks: boolean;
}

/** Whether the source uses a key, given with its namespace: `booking.page.loading`. */
export function usedKeys(): (key: string) => boolean {
  const files = globSync('**/*.{ts,tsx}', { cwd: source }).map((file) => ({
    folder: file.startsWith('features/') ? file.split('/').slice(0, 2).join('/') : 'app',
    text: readFileSync(path.join(source, file), 'utf8'),
  }));
  const wordsOf = new Map(
    [...Map.groupBy(files, ({ folder }) => folder)].map(([folder, group]) => [
      folder,
      new Set(group.flatMap(({ text }) => quoted(text))),
    ]),
  );
  const ofApp = wordsOf.get('app') ?? new Set();
  const speakers = files.flatMap(({ folder, text }) =>
    speakersOf(text, new Set([...ofApp, ...(wordsOf.get(folder) ?? [])])),
  );
  const ofApi = new Set(quoted(readFileSync(customerTypes, 'utf8')));
  return (key) =>
    speakers.some(({ namespace, words, patterns, computes, asks }) => {
      if (!key.startsWith(`${namespace}.`)) return false;
      const name = key.slice(namespace.length + 1);
      const told = words.has(name) || patterns.some((pattern) => pattern.test(name));
      return told || (computes && ofApi.has(name)) || (asks && !name.includes('.'));
    });
}

function speakersOf(text: string, words: ReadonlySet<string>): Speaker[] {
  const begun = [...text.matchAll(/const (\w+) = useTranslations\('([\w.]+)'\)/g)];
  return begun.map(([, name, namespace = '']) => {
    const calls = (what: string) => new RegExp(`\\b${name}${what}`).test(text);
    // Put together in the call itself, or in a constant that the call is given.
    const patterns = [...text.matchAll(/`([\w.]*(?:\$\{[^`}]*\}[\w.]*)+)`/g)].flatMap(([, template = '']) =>
      patternOf(template),
    );
    return { namespace, words, patterns, computes: calls('\\([a-z]'), asks: calls('\\.has\\(') };
  });
}

/** What a template can become, unless that is anything at all. */
function patternOf(template: string): RegExp[] {
  const fixed = template.split(/\$\{[^}]*\}/);
  if (fixed.join('') === '') return [];
  return [new RegExp(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join('[^.]+')}$`)];
}

function quoted(text: string): string[] {
  return [...text.matchAll(/'([\w.]+)'|"([\w.]+)"/g)].map(([, single, double]) => single ?? double ?? '');
}
