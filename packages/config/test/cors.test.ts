import { describe, expect, test } from 'vitest';
import { configFor } from '../src/config-for.ts';
import { cors } from '../src/cors.ts';

const read = (CORS_ORIGINS?: string) => configFor({ cors }, { CORS_ORIGINS }).cors.origins;

describe('CORS_ORIGINS', () => {
  test('none unless told', () => {
    expect(read()).toEqual([]);
  });

  test('a list of origins', () => {
    expect(read('https://app.example, http://127.0.0.1:8080')).toEqual([
      'https://app.example',
      'http://127.0.0.1:8080',
    ]);
  });

  test.each(['*', 'app.example', 'https://app.example/', 'https://App.example', 'null', 'file:///etc'])(
    '%s is no origin',
    (text) => {
      expect(() => read(text)).toThrow(/CORS_ORIGINS/);
    },
  );
});
