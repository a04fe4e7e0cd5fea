import { Download } from 'lucide-react';
import { Button, buttonClass } from '../button.tsx';
import { CopyButton } from '../copy-button.tsx';

/** What is said about recovery codes. */
export interface RecoveryCodesWords {
  readonly lead: string;
  readonly copy: string;
  readonly copied: string;
  readonly save: string;
  /** What the saved file is called. */
  readonly file: string;
  readonly kept: string;
}

/** The codes, and what follows once they are kept. */
export interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly words: RecoveryCodesWords;
  readonly onKept: () => void;
}

/** Shows recovery codes, this once. */
export function RecoveryCodes({ codes, words, onKept }: RecoveryCodesProps) {
  const text = `${codes.join('\n')}\n`;
  return (
    <div className="flex flex-col gap-4">
      <p>{words.lead}</p>
      <ul className="grid grid-cols-1 gap-1 rounded-card bg-raised p-4 font-mono text-sm sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <CopyButton text={text} label={words.copy} copiedLabel={words.copied} />
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download={words.file}
          className={buttonClass('secondary')}
        >
          <Download aria-hidden className="size-4" />
          {words.save}
        </a>
      </div>
      <Button onPress={onKept} wide>
        {words.kept}
      </Button>
    </div>
  );
}
