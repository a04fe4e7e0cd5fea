import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { EnginePool } from './engine-pool.ts';
import { withDatabase } from './services.ts';

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');

// TypeScript has this name only in its browser library.
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

/** An engine, and what Postgres said about the last script that failed: the engine itself tells only that one did. */
export interface OpenEngine {
  readonly engine: SchemaEngine;
  readonly scriptError: () => unknown;
  readonly close: () => Promise<void>;
}

let loading: Promise<EngineModule> | undefined;

/**
 * Prisma's schema engine over a driver adapter, so that migrations need no engine program to be downloaded.
 * Everything goes through one connection at a time, because the engine's advisory lock belongs to its session.
 */
export async function openSchemaEngine(databaseUrl: string): Promise<OpenEngine> {
  loading ??= loadEngine();
  const { SchemaEngine: Engine } = await loading;
  const factory = new MigrationAdapterFactory(databaseUrl);
  const engine = await Engine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  const close = async () => {
    engine.free();
    await factory.close();
  };
  return { engine, scriptError: () => factory.scriptError, close };
}

// Node imports a .wasm file of this kind only behind a flag, so its glue code is connected by hand.
async function loadEngine(): Promise<EngineModule> {
  // The engine reports its own bugs through this name, as Prisma's CLI provides it.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const gluePath = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = await readFile(gluePath.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...glue, ...timersThatEnd(glue) },
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

// The engine leaves the ten-second timer of its lock running, which would keep a finished process waiting.
function timersThatEnd(glue: object): Record<string, unknown> {
  const start = (callback: () => void, millis: number) => setTimeout(callback, millis >>> 0).unref();
  const names = Object.keys(glue).filter((name) => name.startsWith('__wbg_setTimeout_'));
  return Object.fromEntries(names.map((name) => [name, start]));
}

class MigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #databaseUrl: string;
  readonly #pools: EnginePool[] = [];
  readonly #shadows: string[] = [];
  scriptError: unknown;

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
  }

  connect(): Promise<SqlDriverAdapter> {
    return this.#connect(this.#databaseUrl);
  }

  // The adapter's own shadow database is dropped before its connections close, which Postgres refuses.
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `holdfast_shadow_${randomUUID().replaceAll('-', '')}`;
    await execute(this.#databaseUrl, `CREATE DATABASE ${name}`);
    this.#shadows.push(name);
    return this.#connect(withDatabase(this.#databaseUrl, name));
  }

  // The engine gives its connections back only where nothing failed.
  async close(): Promise<void> {
    await Promise.all(this.#pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
    for (const name of this.#shadows) await execute(this.#databaseUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  }

  async #connect(url: string): Promise<SqlDriverAdapter> {
    const pool = new EnginePool(url);
    this.#pools.push(pool);
    const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
    pool.restoreCharacters(adapter);
    // The adapter cuts scripts at each semicolon, which breaks the bodies of functions; Postgres itself does not,
    // and rolls the whole script back when a part of it fails.
    adapter.executeScript = async (script) => {
      await pool.query(script).catch((error: unknown) => {
        this.scriptError = error;
        throw error;
      });
    };
    return adapter;
  }
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
