import { manageStayContract } from '@holdfast/domain/manage-stay-contract';
import { defineUpdate } from '@temporalio/workflow';

const { updates } = manageStayContract;

/** Carries out an operation that is written down; the ones before it are finished first. */
export const operateUpdate = defineUpdate<void, [{ readonly operationId: string }]>(updates.operate);
