import { Button } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { NativeSelect } from '@holdfast/ui/native-select';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { hotelQuery } from '../../app/hotel-query.ts';
import { counted } from '../../app/words.ts';
import { doorsQuery } from './api/doors-query.ts';
import { AddDoors } from './components/add-doors.tsx';
import { DoorCard } from './components/door-card.tsx';

const route = getRouteApi('/hotels/$hotelId/doors');

/** Rooms by number: which there are, and which are out of service. */
export function DoorsPage() {
  const { hotelId } = route.useParams();
  const { roomTypeId, page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(doorsQuery(hotelId, roomTypeId, page));
  const { data: hotel } = useQuery(hotelQuery(hotelId));
  const [isAdding, setAdding] = useState(false);
  const types = (hotel?.roomTypes ?? []).map(({ id, name }) => ({ id, label: name }));
  const nameOf = (id: string) => types.find((type) => type.id === id)?.label ?? id;
  const narrowed = roomTypeId === undefined ? {} : { roomTypeId };
  return (
    <>
      <PageHead
        title="Room numbers"
        actions={
          <Button isDisabled={types.length === 0} onPress={() => setAdding(true)}>
            <Plus aria-hidden className="size-5" />
            Add rooms
          </Button>
        }
      >
        The doors of the hotel. How many rooms are sold is set under “Rates and rooms” and does not change
        with them.
      </PageHead>
      <NativeSelect
        label="Room type"
        options={[{ id: '', label: 'All' }, ...types]}
        value={roomTypeId ?? ''}
        onChange={(id) => void navigate({ search: id === '' ? {} : { roomTypeId: id } })}
        className="mb-5 max-w-64"
      />
      <QueryView query={query}>
        {({ items, total, pageSize }) =>
          items.length === 0 ? (
            <EmptyState title="No room has a number yet">
              <p className="text-ink-soft">
                Add the numbers on the doors, and the desk can give them to guests.
              </p>
            </EmptyState>
          ) : (
            <>
              <p className="mb-3 text-sm text-ink-soft">{counted(total, 'room')}</p>
              <ul className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-3">
                {items.map((door) => (
                  <li key={door.id}>
                    <DoorCard door={door} typeName={nameOf(door.roomTypeId)} />
                  </li>
                ))}
              </ul>
              <Pager
                page={page}
                pageSize={pageSize}
                total={total}
                onPage={(to) => void navigate({ search: { ...narrowed, page: to } })}
              />
            </>
          )
        }
      </QueryView>
      {isAdding ? (
        <AddDoors
          hotelId={hotelId}
          types={types}
          roomTypeId={roomTypeId ?? types[0]?.id ?? ''}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}
