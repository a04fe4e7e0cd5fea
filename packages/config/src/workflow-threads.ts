import { Type } from 'typebox';
import { section } from './section.ts';

/**
 * How workflow code that does not come to an end is caught: one watchdog per process, which ends it, or the SDK's own
 * for each call, which is slower, fails the one task, and comes with stack traces of workflows (ADR 6).
 */
export const workflowThreads = section(
  Type.Object({
    WORKFLOW_WATCHDOG: Type.Optional(
      Type.Union([Type.Literal('process'), Type.Literal('call')], {
        description: 'Either process or call; call is slower and meant for finding a fault in workflow code.',
        examples: ['process'],
      }),
    ),
  }),
  (values) => ({ watchdog: values.WORKFLOW_WATCHDOG ?? 'process' }),
);

/** The section's value. */
export type WorkflowThreads = ReturnType<(typeof workflowThreads)['build']>;
