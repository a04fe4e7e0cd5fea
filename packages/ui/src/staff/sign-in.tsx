import { type FormEvent, useState } from 'react';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Notice } from '../notice.tsx';
import { CodeField, readCode } from '../second-factor/code-field.tsx';
import {
  SecondFactorSetup,
  type SecondFactorSetupProps,
  type SecondFactorWords,
} from '../second-factor/second-factor-setup.tsx';
import { TextField } from '../text-field.tsx';

/** What a member of staff signs in with. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Of their second factor, once it is asked for. */
  readonly code?: string;
}

/**
 * What became of an attempt: `code` asks for the second factor as well, `setUp` first makes one, a text says why it
 * failed.
 */
export type SignInOutcome =
  | 'signed-in'
  | 'code'
  | { readonly setUp: Pick<SecondFactorSetupProps, 'start' | 'confirm'> }
  | { readonly problem: string };

/** Where staff sign in: which pages it is for, and who tries it. */
export interface StaffSignInProps {
  readonly title: string;
  readonly onSignIn: (credentials: Credentials) => Promise<SignInOutcome>;
}

const words: SecondFactorWords = {
  lead: 'Your role needs a second factor. Scan this with an authenticator app, then type the code it shows.',
  picture: 'The secret, for an authenticator app',
  typeInstead: 'Or type this secret into the app:',
  code: 'Code',
  turnOn: 'Turn it on',
  recovery: {
    lead: 'Keep these codes where your phone is not. Each lets you in once without the app, and they are not shown again.',
    copy: 'Copy the codes',
    copied: 'Copied',
    save: 'Save as a file',
    file: 'holdfast-recovery-codes.txt',
    kept: 'I have kept them',
    done: 'Go on',
  },
};

/** Asks staff for address and password, and for the code of their second factor where they have one. */
export function StaffSignIn({ title, onSignIn }: StaffSignInProps) {
  const [isPending, setPending] = useState(false);
  const [codeWanted, setCodeWanted] = useState(false);
  const [setUp, setSetUp] = useState<Pick<SecondFactorSetupProps, 'start' | 'confirm'>>();
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const values = new FormData(event.currentTarget);
    const text = (name: string) => String(values.get(name) ?? '');
    setPending(true);
    setProblem(undefined);
    const code = readCode(event.currentTarget);
    const outcome = await onSignIn({
      email: text('email').trim(),
      password: text('password'),
      ...(code === '' ? {} : { code }),
    });
    setPending(false);
    if (outcome === 'code') setCodeWanted(true);
    else if (outcome !== 'signed-in' && 'setUp' in outcome) setSetUp(outcome.setUp);
    else if (outcome !== 'signed-in') setProblem(outcome.problem);
  };
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <Card className="w-full max-w-sm p-6">
        <h1 className="mb-5 flex items-center gap-3 text-2xl font-bold">
          <img src="/favicon.svg" alt="" width={36} height={36} />
          {title}
        </h1>
        {setUp === undefined ? null : (
          <SecondFactorSetup
            {...setUp}
            words={words}
            problem={(error) => <Problem>{messageOf(error)}</Problem>}
            onDone={() => setSetUp(undefined)}
          />
        )}
        {/* Only hidden: what was typed is needed again once the second factor is on. */}
        <form
          onSubmit={submit}
          hidden={setUp !== undefined}
          className={setUp === undefined ? 'flex flex-col gap-4' : ''}
        >
          <TextField label="E-mail" name="email" type="email" autoComplete="username" isRequired />
          <TextField
            label="Password"
            name="password"
            type="password"
            autoComplete="current-password"
            isRequired
          />
          {codeWanted ? (
            <CodeField
              label="Code"
              hint="From your authenticator app, or one of your recovery codes."
              autoFocus
            />
          ) : null}
          {problem === undefined ? null : <Problem>{problem}</Problem>}
          <Button type="submit" isPending={isPending} wide>
            Sign in
          </Button>
        </form>
      </Card>
    </main>
  );
}

function Problem({ children }: { readonly children: string }) {
  return (
    <Notice kind="bad" live>
      {children}
    </Notice>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'That did not work. Try again.';
}
