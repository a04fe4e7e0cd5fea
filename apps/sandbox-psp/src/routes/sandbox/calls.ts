import { listCalls } from '@holdfast/prisma-sandbox/record-calls';
import { Type } from 'typebox';
import type { App } from '../../app-type.ts';
import type { Provider } from '../../calls/provider.ts';

const CallsQuery = Type.Object(
  {
    bookingId: Type.Optional(Type.String()),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  },
  { additionalProperties: false },
);

/** GET /sandbox/calls: what was called, oldest first, with the fault it met and whether it was replayed. */
export function calls(app: App, provider: Provider): void {
  app.get('/sandbox/calls', { schema: { querystring: CallsQuery } }, async (request) => {
    const { bookingId, limit = 1_000 } = request.query;
    await provider.log.flush();
    return {
      data: await listCalls(provider.db, { limit, ...(bookingId === undefined ? {} : { bookingId }) }),
    };
  });
}
