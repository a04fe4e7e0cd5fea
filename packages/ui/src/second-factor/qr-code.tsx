import { encode } from 'uqr';

/** What a QR code holds, and what it is for whoever cannot see it. */
export interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A QR code, dark on light in either theme: many cameras cannot read it the other way round. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { border: 3 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="mx-auto w-48 rounded-card bg-white text-black"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
