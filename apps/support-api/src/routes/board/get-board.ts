import { BoardSchema } from '@holdfast/contracts/http/support/board';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { openBoard } from '../../board/open-board.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';

/** How the platform does. */
export function getBoardRoute(edge: Edge, platform: Platform): void {
  let boards: { readonly live: ReturnType<typeof openBoard>; readonly test: ReturnType<typeof openBoard> };
  edge.get(
    '/board',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['board'],
        operationId: 'readBoard',
        summary: 'See how the platform does now',
        description:
          'The last hour of bookings and what waits. Its parts are read every few seconds at most, however many ask; what ' +
          'cannot be read is left out and its source named in `away`.',
        response: { 200: BoardSchema },
      },
    },
    async (request) => {
      boards ??= { live: openBoard(platform, true), test: openBoard(platform, false) };
      return callerOf(request).livemode ? boards.live() : boards.test();
    },
  );
}
