import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { repositoryRoot } from '@holdfast/local/site';
import { edgeNames } from './describe-edges.ts';
import { sdkFiles } from './sdk-files.ts';

for (const name of edgeNames) {
  for (const { path, text } of await sdkFiles(name)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    process.stdout.write(`${relative(repositoryRoot, path)}\n`);
  }
}
