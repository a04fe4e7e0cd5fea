import { join } from 'node:path';
import { testSite } from '@holdfast/local/site';
import { seedSample } from '@holdfast/sample/seed-sample';

/** Gives the sample's hotels their photos; returns the folder that holds them. */
export async function addPhotos(horizonDays: number): Promise<string> {
  const { dataDir, cacheDir } = testSite(Number(process.env.TEST_SLOT ?? 1));
  const folder = join(dataDir, 'media');
  const photos = { store: { folder }, cacheFolder: join(cacheDir, 'sample-pictures') };
  await seedSample(process.env.POSTGRES_URL ?? '', { horizonDays, photos });
  return folder;
}
