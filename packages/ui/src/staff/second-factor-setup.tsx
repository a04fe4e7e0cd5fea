import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { TextField } from '../text-field.tsx';
import { QrCode } from './qr-code.tsx';

/** The secret of a second factor, shown this once. */
export interface SecondFactorSecret {
  readonly secret: string;
  readonly otpauthUri: string;
}

/** How a second factor is set up; what fails is thrown with a message for people. */
export interface SecondFactorSetupProps {
  readonly start: () => Promise<SecondFactorSecret>;
  /** Turns it on with its first code and gives the recovery codes. */
  readonly confirm: (code: string) => Promise<readonly string[]>;
  /** The recovery codes are noted. */
  readonly onDone: () => void;
}

/** Sets up a second factor: scan, type the code, keep the recovery codes. */
export function SecondFactorSetup({ start, confirm, onDone }: SecondFactorSetupProps) {
  const [secret, setSecret] = useState<SecondFactorSecret>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [problem, setProblem] = useState<string>();
  const [isPending, setPending] = useState(false);
  useEffect(() => {
    start().then(setSecret, (error: unknown) => setProblem(messageOf(error)));
  }, [start]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    setProblem(undefined);
    const code = String(new FormData(event.currentTarget).get('code')).trim();
    await confirm(code).then(setCodes, (error: unknown) => setProblem(messageOf(error)));
    setPending(false);
  };
  if (codes !== undefined) return <RecoveryCodes codes={codes} onDone={onDone} />;
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <p className="text-ink-soft">
        Your role needs a second factor. Scan this with an authenticator app, then type the code it shows.
      </p>
      {secret === undefined ? null : (
        <>
          <QrCode text={secret.otpauthUri} label="The secret, for an authenticator app" />
          <p className="text-sm text-ink-soft">
            Or type this secret into the app:{' '}
            <code className="font-semibold break-all text-ink">{secret.secret}</code>
          </p>
        </>
      )}
      <TextField label="Code" name="code" autoComplete="one-time-code" isRequired />
      {problem === undefined ? null : (
        <Notice kind="bad" live>
          {problem}
        </Notice>
      )}
      <Button type="submit" isPending={isPending} wide>
        Turn it on
      </Button>
    </form>
  );
}

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  return (
    <div className="flex flex-col gap-4">
      <p>
        Keep these codes where your phone is not. Each lets you in once without the app, and they are not
        shown again.
      </p>
      <ul className="grid grid-cols-1 gap-1 rounded-card bg-raised p-4 font-mono text-sm sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button onPress={onDone} wide>
        I have kept them
      </Button>
    </div>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'That did not work. Try again.';
}
