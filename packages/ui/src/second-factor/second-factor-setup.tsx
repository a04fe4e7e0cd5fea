import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Button } from '../button.tsx';
import { CodeField, readCode } from './code-field.tsx';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes, type RecoveryCodesWords } from './recovery-codes.tsx';

/** The secret of a second factor, shown this once. */
export interface SecondFactorSecret {
  readonly secret: string;
  readonly otpauthUri: string;
}

/** What is said while a second factor is set up. */
export interface SecondFactorWords {
  readonly lead: string;
  /** What the QR code is, for whoever cannot see it. */
  readonly picture: string;
  /** Before the secret in letters. */
  readonly typeInstead: string;
  readonly code: string;
  readonly turnOn: string;
  readonly recovery: RecoveryCodesWords;
}

/** How a second factor is set up. */
export interface SecondFactorSetupProps {
  readonly words: SecondFactorWords;
  readonly start: () => Promise<SecondFactorSecret>;
  /** Turns it on with its first code and gives the recovery codes. */
  readonly confirm: (code: string) => Promise<readonly string[]>;
  /** Says what went wrong with either. */
  readonly problem: (error: unknown) => ReactNode;
  /** The recovery codes are noted. */
  readonly onDone: () => void;
}

/** Sets up a second factor: scan, type the code, keep the recovery codes. */
export function SecondFactorSetup({ words, start, confirm, problem, onDone }: SecondFactorSetupProps) {
  const [secret, setSecret] = useState<SecondFactorSecret>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [failure, setFailure] = useState<unknown>();
  const [isPending, setPending] = useState(false);
  useEffect(() => {
    // Each start makes another secret: only the last one counts.
    let isLast = true;
    start().then(
      (made) => isLast && setSecret(made),
      (error: unknown) => isLast && setFailure(error),
    );
    return () => {
      isLast = false;
    };
  }, [start]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    setFailure(undefined);
    await confirm(readCode(event.currentTarget)).then(setCodes, setFailure);
    setPending(false);
  };
  if (codes !== undefined) return <RecoveryCodes codes={codes} words={words.recovery} onDone={onDone} />;
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <p className="text-ink-soft">{words.lead}</p>
      {secret === undefined ? null : (
        <>
          <QrCode text={secret.otpauthUri} label={words.picture} />
          <p className="text-sm text-ink-soft">
            {words.typeInstead} <code className="font-semibold break-all text-ink">{secret.secret}</code>
          </p>
        </>
      )}
      <CodeField label={words.code} />
      {failure === undefined ? null : problem(failure)}
      <Button type="submit" isPending={isPending} wide>
        {words.turnOn}
      </Button>
    </form>
  );
}
