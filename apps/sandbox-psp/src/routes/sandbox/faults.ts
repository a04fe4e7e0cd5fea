import {
  addFault,
  changeSettings,
  deleteFaults,
  listFaults,
  type Setting,
} from '@holdfast/prisma-sandbox/set-faults';
import { Type } from 'typebox';
import type { App } from '../../app-type.ts';
import { type FaultKind, faultKinds, webhookFaultKinds } from '../../calls/faults.ts';
import type { Provider } from '../../calls/provider.ts';
import { missing } from '../../wire/stripe-error.ts';

const operations = [
  'create',
  'confirm',
  'capture',
  'cancel',
  'retrieve',
  'refund',
  'retrieve_refund',
  'dispute',
  'customer',
  'card',
  '*',
] as const;

const strikes = {
  /** Calls it strikes; null means until it is deleted. */
  times: Type.Optional(Type.Union([Type.Integer({ minimum: 1 }), Type.Null()])),
  bookingId: Type.Optional(Type.String({ minLength: 1 })),
  latencyMillis: Type.Optional(Type.Integer({ minimum: 0, maximum: 60_000 })),
};

const FaultRule = Type.Union([
  Type.Object(
    {
      operation: Type.Enum(operations),
      kind: Type.Enum(Object.keys(faultKinds) as FaultKind[]),
      ...strikes,
    },
    { additionalProperties: false },
  ),
  Type.Object(
    { operation: Type.Literal('webhook'), kind: Type.Enum([...webhookFaultKinds]), ...strikes },
    { additionalProperties: false },
  ),
]);

const Settings = Type.Object(
  {
    authorizationSeconds: Type.Optional(Type.Integer({ minimum: 1, maximum: 31_536_000 })),
    latencyMillis: Type.Optional(Type.Integer({ minimum: 0, maximum: 60_000 })),
    refundDelayMillis: Type.Optional(Type.Integer({ minimum: 0, maximum: 86_400_000 })),
  },
  { additionalProperties: false },
);

const FaultPath = Type.Object({ id: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) });

/** /sandbox/faults and /sandbox/settings: how the sandbox is told to fail. Not part of Stripe. */
export function faults(app: App, provider: Provider): void {
  const { db } = provider;
  app.post('/sandbox/faults', { schema: { body: FaultRule } }, async (request, reply) => {
    const { times = 1, ...rule } = request.body;
    return reply.code(201).send(await addFault(db, { ...rule, times }));
  });
  app.get('/sandbox/faults', async () => ({ data: await listFaults(db) }));
  app.delete('/sandbox/faults', async () => ({ deleted: await deleteFaults(db) }));
  app.delete('/sandbox/faults/:id', { schema: { params: FaultPath } }, async (request) => {
    const deleted = await deleteFaults(db, request.params.id);
    if (deleted === 0) throw missing('fault', String(request.params.id), 'id');
    return { deleted };
  });
  app.get('/sandbox/settings', async () => settingsOf(await changeSettings(db, {})));
  app.post('/sandbox/settings', { schema: { body: Settings } }, async (request) =>
    settingsOf(await changeSettings(db, request.body)),
  );
}

function settingsOf({ authorizationSeconds, latencyMillis, refundDelayMillis }: Setting) {
  return { authorizationSeconds, latencyMillis, refundDelayMillis };
}
