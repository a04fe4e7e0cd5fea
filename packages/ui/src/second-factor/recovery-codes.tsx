import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass } from '../button.tsx';
import { Checkbox } from '../checkbox.tsx';
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
  readonly done: string;
}

/** The codes, and what follows once they are kept. */
export interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly words: RecoveryCodesWords;
  readonly onDone: () => void;
}

/** Shows recovery codes, this once: the second click of a double click must not put them away. */
export function RecoveryCodes({ codes, words, onDone }: RecoveryCodesProps) {
  const [areKept, setKept] = useState(false);
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
      <Checkbox isSelected={areKept} onChange={setKept}>
        {words.kept}
      </Checkbox>
      <Button isDisabled={!areKept} onPress={onDone} wide>
        {words.done}
      </Button>
    </div>
  );
}
