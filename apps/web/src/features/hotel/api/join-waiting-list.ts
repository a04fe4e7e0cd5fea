import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import type { Stay } from '../../../app/stay-params.ts';

/** Puts whoever is signed in on the list for a stay; once, however often it is asked while this is shown. */
export function useJoinWaitingList(roomTypeId: string, stay: Stay) {
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: () => api.joinWaitingList({ body: { roomTypeId, ...stay }, idempotencyKey }),
  });
}
