/** What the holders of accounts read in English; every other language has the same shape (see account-words.ts). */
export const en = {
  dearPartner: (name: string) => `To the team of ${name},`,
  footer: 'This mail is about your account at Holdfast. We never ask for your password by mail.',
  footerPartner:
    'This mail is about the partner account of your company at Holdfast. We never ask for a key by mail.',
  goodFor: (duration: string) =>
    `The link is good for ${duration} from when we sent it, and only once. When we send another, this one ends.`,
  'verify-email': {
    subject: 'Please confirm your e-mail address',
    title: 'Is this your address?',
    state: 'One step left',
    lead: 'An account at Holdfast was opened with this address. Confirm it, so that we know our mails reach you.',
    button: 'Confirm this address',
    notYou:
      'If it was not you, you need do nothing: nobody can confirm the address without the link in this mail.',
  },
  'reset-password': {
    subject: 'Choose a new password',
    title: 'Choose a new password',
    state: 'Asked for',
    lead: 'A new password was asked for, for the account with this address. Follow the link to choose one; you will then be signed out everywhere else.',
    button: 'Choose a password',
    notYou:
      'If it was not you, you need do nothing: your password stays as it is. Do not pass the link on to anybody.',
  },
  invitation: {
    subject: 'Your account at Holdfast is waiting for you',
    title: 'Welcome to Holdfast',
    state: 'You are invited',
    lead: 'An account has been opened for you at Holdfast. Choose a password, and you can begin.',
    button: 'Choose a password',
    notYou:
      'If you did not expect this, you need do nothing: nobody can sign in without the link in this mail.',
  },
  'account-exists': {
    subject: 'You already have an account at Holdfast',
    title: 'You already have an account',
    state: 'Nothing has changed',
    lead: 'Somebody wanted to open an account with this address. There is one already, so no second one was made.',
    next: 'If it was you, sign in with the password you have. If you have forgotten it, ask for a new one where you sign in.',
    notYou: 'If it was not you, you need do nothing: nobody was told that you have an account.',
  },
  'password-changed': {
    subject: 'Your password has been changed',
    title: 'Your password has been changed',
    state: 'Changed',
    lead: 'From now on you sign in with the new password. Whoever was signed in to your account has been signed out.',
    notYou: 'If it was not you, ask for a new password where you sign in, at once, and then write to us.',
  },
  'two-factor-changed': {
    state: 'Changed',
    on: {
      subject: 'Two-step sign-in is on',
      title: 'Two-step sign-in is on',
      lead: 'From now on, signing in to your account takes a code from your authenticator app as well as the password.',
    },
    off: {
      subject: 'Two-step sign-in is off',
      title: 'Two-step sign-in is off',
      lead: 'From now on, your password alone is enough to sign in to your account.',
    },
    recoveryCodeUsed: {
      subject: 'A recovery code was used to sign in',
      title: 'A recovery code was used',
      lead: 'Somebody signed in to your account with one of your recovery codes instead of a code from your authenticator app. That code is good no more. Your account shows how many are left; make new ones before they run out.',
    },
    recoveryCodesMade: {
      subject: 'You have new recovery codes',
      title: 'You have new recovery codes',
      lead: 'New recovery codes were made for your account. Those you had before are good no more.',
    },
    reset: {
      subject: 'Your two-step sign-in was reset',
      title: 'Your two-step sign-in was reset',
      lead: 'One of our administrators has taken the second step away from your account, with its recovery codes, and has signed you out everywhere. Set it up again at your next sign-in.',
    },
    notYou: 'If it was not you, ask for a new password where you sign in, at once, and then write to us.',
  },
  'outside-login-joined': {
    subject: 'You can now sign in with another provider',
    title: 'A provider was joined to your account',
    state: 'Joined',
    lead: 'From now on, whoever signs in at this provider with your account there is signed in to your account at Holdfast as well.',
    provider: 'Provider',
    notYou: 'If it was not you, change your password at that provider, at once, and then write to us.',
  },
  'partner-endpoint-paused': {
    subject: 'We have paused one of your webhook endpoints',
    title: 'A webhook endpoint is paused',
    state: 'No events are sent to it',
    lead: 'Again and again, one of your endpoints did not take the events that we sent to it. We have stopped sending.',
    endpoint: 'Endpoint',
    nextHeading: 'What you can do now',
    repair:
      'Look at the failed deliveries of the endpoint in the partner API: each one says what came back from your side.',
    resume:
      'When it is put right, switch the endpoint on again and have what it missed sent once more. All events are in the events feed meanwhile.',
  },
};
