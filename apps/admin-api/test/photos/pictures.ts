import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A plain picture, to be encoded by the caller. */
export function makePicture(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#07c' } });
}

/** A JPEG as a telephone writes it: lying on its side, with the place where it was taken. */
export function makeTelephonePhoto(): Promise<Buffer> {
  return makePicture(1_200, 800)
    .withExif({
      IFD0: { Make: 'Canary', ImageDescription: 'canary@example.com' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '38/1 42/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '9/1 8/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A PNG of a few bytes whose header claims this size. */
export function makeBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(8)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
