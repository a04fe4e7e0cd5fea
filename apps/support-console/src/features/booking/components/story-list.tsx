import { Checkbox } from '@holdfast/ui/checkbox';
import { BookOpen, Eye, Gavel, Hand, Mail } from 'lucide-react';
import { useState } from 'react';
import { AuditLink } from '../../../app/show/audit-link.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import type { Booking } from '../api/booking-queries.ts';
import { type StoryLine, storyOf } from '../story.ts';
import { Section } from './section.tsx';

const icons: Readonly<Record<StoryLine['kind'], { Icon: typeof Eye; name: string }>> = {
  booking: { Icon: BookOpen, name: 'The booking' },
  asked: { Icon: Hand, name: 'Asked of it' },
  deed: { Icon: Gavel, name: 'Done by staff' },
  message: { Icon: Mail, name: 'Message' },
  look: { Icon: Eye, name: 'Look' },
};

/** Everything that happened, in the order in which it did, and who did it. */
export function StoryList({ booking }: { readonly booking: Booking }) {
  const [looks, setLooks] = useState(false);
  const lines = storyOf(booking).filter(({ kind }) => looks || kind !== 'look');
  return (
    <Section title="Who did what" intro="Everything that happened, oldest first.">
      <Checkbox isSelected={looks} onChange={setLooks} className="mb-3 text-sm">
        Show who only looked
      </Checkbox>
      <ol className="grid gap-3">
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ol>
    </Section>
  );
}

function Line({ line: { at, kind, what, who, note, refused, requestId } }: { readonly line: StoryLine }) {
  const { Icon, name } = icons[kind];
  return (
    <li className="flex gap-3">
      <Icon aria-label={name} role="img" className="mt-1 size-4 shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-1">
        <p className={refused ? 'font-medium text-bad' : ''}>{what}</p>
        {note === undefined ? null : (
          <blockquote className="border-l-2 border-line-strong pl-3 text-sm whitespace-pre-line">
            {note}
          </blockquote>
        )}
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          <Instant at={at} />
          {who === undefined ? null : <span className="break-all">by {who}</span>}
          {requestId === undefined || kind === 'look' ? null : <AuditLink request={requestId} />}
        </p>
      </div>
    </li>
  );
}
