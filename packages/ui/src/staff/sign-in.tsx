import { type FormEvent, useState } from 'react';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Notice } from '../notice.tsx';
import { TextField } from '../text-field.tsx';
import { SecondFactorSetup, type SecondFactorSetupProps } from './second-factor-setup.tsx';

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
    const code = text('code').trim();
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
        {setUp === undefined ? null : <SecondFactorSetup {...setUp} onDone={() => setSetUp(undefined)} />}
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
            <TextField
              label="Code"
              name="code"
              autoComplete="one-time-code"
              hint="From your authenticator app, or one of your recovery codes."
              autoFocus
              isRequired
            />
          ) : null}
          {problem === undefined ? null : (
            <Notice kind="bad" live>
              {problem}
            </Notice>
          )}
          <Button type="submit" isPending={isPending} wide>
            Sign in
          </Button>
        </form>
      </Card>
    </main>
  );
}
