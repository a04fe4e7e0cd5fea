import { Type } from 'typebox';
import type { App } from '../../app-type.ts';
import { FaultRule, type FaultRules } from '../../mail/fault-rules.ts';
import { refusal } from '../../mail/sendgrid-error.ts';

const FaultPath = Type.Object({ id: Type.String({ pattern: '^\\d{1,9}$' }) });

/** /sandbox/faults: how the sink is told to fail. Not part of SendGrid. */
export function faultRoutes(app: App, faults: FaultRules): void {
  app.post('/sandbox/faults', { schema: { body: FaultRule } }, async (request, reply) =>
    reply.code(201).send(faults.add(request.body)),
  );
  app.get('/sandbox/faults', async () => ({ data: faults.list() }));
  app.delete('/sandbox/faults', async () => ({ deleted: faults.delete() }));
  app.delete('/sandbox/faults/:id', { schema: { params: FaultPath } }, async ({ params }) => {
    const deleted = faults.delete(Number(params.id));
    if (deleted === 0) throw refusal(404, 'no such fault', 'id');
    return { deleted };
  });
}
