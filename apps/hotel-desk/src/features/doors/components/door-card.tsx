import { Badge } from '@holdfast/ui/badge';
import { Button } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { useState } from 'react';
import type { Door } from '../api/doors-query.ts';
import { ChangeDoor } from './change-door.tsx';
import { RetireDoor } from './retire-door.tsx';

/** A door, and what can be done with it. */
export function DoorCard({ door, typeName }: { readonly door: Door; readonly typeName: string }) {
  const [open, setOpen] = useState<'change' | 'retire'>();
  const { number, floor, state } = door;
  return (
    <Card className="flex h-full flex-col gap-2 p-4">
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-2xl font-bold tabular-nums">{number}</h2>
        {state === 'OUT_OF_SERVICE' ? <Badge kind="warn">Out of service</Badge> : null}
      </div>
      <p className="text-sm text-ink-soft">
        {typeName}
        {floor === null ? '' : ` · floor ${floor}`}
      </p>
      <div className="-mx-2 mt-auto flex gap-1 pt-1">
        <Button
          kind="quiet"
          size="small"
          aria-label={`Change room ${number}`}
          onPress={() => setOpen('change')}
        >
          Change
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-label={`Retire room ${number}`}
          onPress={() => setOpen('retire')}
        >
          Retire
        </Button>
      </div>
      {open === 'change' ? <ChangeDoor door={door} onClose={() => setOpen(undefined)} /> : null}
      {open === 'retire' ? <RetireDoor door={door} onClose={() => setOpen(undefined)} /> : null}
    </Card>
  );
}
