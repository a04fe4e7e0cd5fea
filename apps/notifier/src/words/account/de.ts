import type { AccountWords } from '../account-words.ts';

/** What the holders of accounts read in German. */
export const de: AccountWords = {
  dearPartner: (name) => `An das Team von ${name},`,
  footer:
    'In dieser Nachricht geht es um Ihr Konto bei Holdfast. Wir fragen Sie nie per E-Mail nach Ihrem Passwort.',
  footerPartner:
    'In dieser Nachricht geht es um das Partnerkonto Ihres Unternehmens bei Holdfast. Wir fragen nie per E-Mail nach einem Schlüssel.',
  goodFor: (duration) =>
    `Der Link gilt ab dem Versand ${duration} und nur einmal. Senden wir einen weiteren, gilt dieser nicht mehr.`,
  'verify-email': {
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    title: 'Ist das Ihre Adresse?',
    state: 'Noch ein Schritt',
    lead: 'Mit dieser Adresse wurde ein Konto bei Holdfast eröffnet. Bestätigen Sie sie, damit wir wissen, dass unsere Nachrichten Sie erreichen.',
    button: 'Adresse bestätigen',
    notYou:
      'Wenn Sie das nicht waren, müssen Sie nichts tun: Ohne den Link in dieser Nachricht kann niemand die Adresse bestätigen.',
  },
  'reset-password': {
    subject: 'Wählen Sie ein neues Passwort',
    title: 'Wählen Sie ein neues Passwort',
    state: 'Angefordert',
    lead: 'Für das Konto mit dieser Adresse wurde ein neues Passwort angefordert. Folgen Sie dem Link, um eines zu wählen; danach sind Sie überall sonst abgemeldet.',
    button: 'Passwort wählen',
    notYou:
      'Wenn Sie das nicht waren, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist. Geben Sie den Link an niemanden weiter.',
  },
  invitation: {
    subject: 'Ihr Konto bei Holdfast wartet auf Sie',
    title: 'Willkommen bei Holdfast',
    state: 'Sie sind eingeladen',
    lead: 'Für Sie wurde ein Konto bei Holdfast eröffnet. Wählen Sie ein Passwort, dann können Sie beginnen.',
    button: 'Passwort wählen',
    notYou:
      'Wenn Sie das nicht erwartet haben, müssen Sie nichts tun: Ohne den Link in dieser Nachricht kann sich niemand anmelden.',
  },
  'account-exists': {
    subject: 'Sie haben bereits ein Konto bei Holdfast',
    title: 'Sie haben bereits ein Konto',
    state: 'Nichts hat sich geändert',
    lead: 'Jemand wollte mit dieser Adresse ein Konto eröffnen. Es gibt schon eines, darum wurde kein zweites angelegt.',
    next: 'Wenn Sie das waren, melden Sie sich mit Ihrem bisherigen Passwort an. Haben Sie es vergessen, fordern Sie bei der Anmeldung ein neues an.',
    notYou:
      'Wenn Sie das nicht waren, müssen Sie nichts tun: Niemand hat erfahren, dass Sie ein Konto haben.',
  },
  'password-changed': {
    subject: 'Ihr Passwort wurde geändert',
    title: 'Ihr Passwort wurde geändert',
    state: 'Geändert',
    lead: 'Ab jetzt melden Sie sich mit dem neuen Passwort an. Alle, die in Ihrem Konto angemeldet waren, wurden abgemeldet.',
    notYou:
      'Wenn Sie das nicht waren, fordern Sie sofort bei der Anmeldung ein neues Passwort an und schreiben Sie uns danach.',
  },
  'two-factor-changed': {
    state: 'Geändert',
    on: {
      subject: 'Die Anmeldung in zwei Schritten ist eingeschaltet',
      title: 'Anmeldung in zwei Schritten ist eingeschaltet',
      lead: 'Ab jetzt braucht die Anmeldung in Ihrem Konto außer dem Passwort einen Code aus Ihrer Authentifizierungs-App.',
    },
    off: {
      subject: 'Die Anmeldung in zwei Schritten ist ausgeschaltet',
      title: 'Anmeldung in zwei Schritten ist ausgeschaltet',
      lead: 'Ab jetzt genügt Ihr Passwort allein, um sich in Ihrem Konto anzumelden.',
    },
    recoveryCodeUsed: {
      subject: 'Ein Wiederherstellungscode wurde zur Anmeldung benutzt',
      title: 'Ein Wiederherstellungscode wurde benutzt',
      lead: 'Jemand hat sich in Ihrem Konto mit einem Ihrer Wiederherstellungscodes statt mit einem Code aus Ihrer Authentifizierungs-App angemeldet. Dieser Code gilt nicht mehr. In Ihrem Konto steht, wie viele übrig sind; erstellen Sie neue, bevor sie ausgehen.',
    },
    recoveryCodesMade: {
      subject: 'Sie haben neue Wiederherstellungscodes',
      title: 'Sie haben neue Wiederherstellungscodes',
      lead: 'Für Ihr Konto wurden neue Wiederherstellungscodes erstellt. Die bisherigen gelten nicht mehr.',
    },
    reset: {
      subject: 'Ihre Anmeldung in zwei Schritten wurde zurückgesetzt',
      title: 'Ihre Anmeldung in zwei Schritten wurde zurückgesetzt',
      lead: 'Jemand aus unserer Verwaltung hat den zweiten Schritt samt den Wiederherstellungscodes aus Ihrem Konto entfernt und Sie überall abgemeldet. Richten Sie ihn bei der nächsten Anmeldung neu ein.',
    },
    notYou:
      'Wenn Sie das nicht waren, fordern Sie sofort bei der Anmeldung ein neues Passwort an und schreiben Sie uns danach.',
  },
  'outside-login-joined': {
    subject: 'Sie können sich jetzt auch über einen anderen Anbieter anmelden',
    title: 'Ein Anbieter wurde mit Ihrem Konto verbunden',
    state: 'Verbunden',
    lead: 'Wer sich ab jetzt bei diesem Anbieter mit Ihrem dortigen Konto anmeldet, ist auch in Ihrem Konto bei Holdfast angemeldet.',
    provider: 'Anbieter',
    notYou:
      'Wenn Sie das nicht waren, ändern Sie sofort Ihr Passwort bei diesem Anbieter und schreiben Sie uns danach.',
  },
  'partner-endpoint-paused': {
    subject: 'Wir haben einen Ihrer Webhook-Endpunkte angehalten',
    title: 'Ein Webhook-Endpunkt ist angehalten',
    state: 'Er erhält keine Ereignisse',
    lead: 'Einer Ihrer Endpunkte hat immer wieder Ereignisse nicht angenommen, die wir ihm gesendet haben. Wir senden ihm keine mehr.',
    endpoint: 'Endpunkt',
    nextHeading: 'Was Sie jetzt tun können',
    repair:
      'Sehen Sie sich in der Partner-API die fehlgeschlagenen Zustellungen des Endpunkts an: Bei jeder steht, was von Ihrer Seite zurückkam.',
    resume:
      'Ist der Fehler behoben, schalten Sie den Endpunkt wieder ein und lassen Sie ihm senden, was er verpasst hat. Bis dahin stehen alle Ereignisse im Ereignis-Feed.',
  },
};
