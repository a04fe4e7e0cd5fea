import type { AccountWords } from '../account-words.ts';

/** What the holders of accounts read in French. */
export const fr: AccountWords = {
  dearPartner: (name) => `À l’équipe de ${name},`,
  footer:
    'Ce message concerne votre compte Holdfast. Nous ne demandons jamais votre mot de passe par e-mail.',
  footerPartner:
    'Ce message concerne le compte partenaire de votre entreprise chez Holdfast. Nous ne demandons jamais de clé par e-mail.',
  goodFor: (duration) =>
    `Le lien est valable ${duration} à compter de l’envoi, et une seule fois. Si nous en envoyons un autre, celui-ci ne vaut plus.`,
  'verify-email': {
    subject: 'Confirmez votre adresse e-mail',
    title: 'Est-ce bien votre adresse ?',
    state: 'Encore une étape',
    lead: 'Un compte Holdfast a été ouvert avec cette adresse. Confirmez-la, pour que nous sachions que nos messages vous parviennent.',
    button: 'Confirmer cette adresse',
    notYou:
      'Si ce n’était pas vous, vous n’avez rien à faire : personne ne peut confirmer l’adresse sans le lien de ce message.',
  },
  'reset-password': {
    subject: 'Choisissez un nouveau mot de passe',
    title: 'Choisissez un nouveau mot de passe',
    state: 'Demande reçue',
    lead: 'Un nouveau mot de passe a été demandé pour le compte associé à cette adresse. Suivez le lien pour en choisir un ; vos autres sessions seront alors fermées.',
    button: 'Choisir un mot de passe',
    notYou:
      'Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même. Ne transmettez ce lien à personne.',
  },
  invitation: {
    subject: 'Votre compte Holdfast vous attend',
    title: 'Bienvenue chez Holdfast',
    state: 'Invitation',
    lead: 'Un compte Holdfast a été ouvert pour vous. Choisissez un mot de passe, et vous pourrez commencer.',
    button: 'Choisir un mot de passe',
    notYou:
      'Si vous ne vous y attendiez pas, vous n’avez rien à faire : personne ne peut se connecter sans le lien de ce message.',
  },
  'account-exists': {
    subject: 'Vous avez déjà un compte Holdfast',
    title: 'Vous avez déjà un compte',
    state: 'Rien n’a changé',
    lead: 'Quelqu’un a voulu ouvrir un compte avec cette adresse. Il en existe déjà un, nous n’en avons donc pas créé de second.',
    next: 'Si c’était vous, connectez-vous avec votre mot de passe. Si vous l’avez oublié, demandez-en un nouveau sur la page de connexion.',
    notYou: 'Si ce n’était pas vous, vous n’avez rien à faire : personne n’a appris que vous avez un compte.',
  },
  'password-changed': {
    subject: 'Votre mot de passe a été modifié',
    title: 'Votre mot de passe a été modifié',
    state: 'Modifié',
    lead: 'Désormais, vous vous connectez avec le nouveau mot de passe. Toute personne connectée à votre compte a été déconnectée.',
    notYou:
      'Si ce n’était pas vous, demandez tout de suite un nouveau mot de passe sur la page de connexion, puis écrivez-nous.',
  },
  'two-factor-changed': {
    state: 'Modifié',
    on: {
      subject: 'La connexion en deux étapes est activée',
      title: 'La connexion en deux étapes est activée',
      lead: 'Désormais, se connecter à votre compte demande, en plus du mot de passe, un code de votre application d’authentification.',
    },
    off: {
      subject: 'La connexion en deux étapes est désactivée',
      title: 'La connexion en deux étapes est désactivée',
      lead: 'Désormais, votre mot de passe suffit pour vous connecter à votre compte.',
    },
    recoveryCodeUsed: {
      subject: 'Un code de secours a servi à se connecter',
      title: 'Un code de secours a été utilisé',
      lead: 'Quelqu’un s’est connecté à votre compte avec un de vos codes de secours au lieu d’un code de votre application d’authentification. Ce code ne vaut plus. Votre compte indique combien il en reste ; créez-en de nouveaux avant qu’il n’y en ait plus.',
    },
    recoveryCodesMade: {
      subject: 'Vous avez de nouveaux codes de secours',
      title: 'Vous avez de nouveaux codes de secours',
      lead: 'De nouveaux codes de secours ont été créés pour votre compte. Ceux que vous aviez ne valent plus.',
    },
    reset: {
      subject: 'Votre connexion en deux étapes a été réinitialisée',
      title: 'Votre connexion en deux étapes a été réinitialisée',
      lead: 'Un de nos administrateurs a retiré la seconde étape de votre compte, avec ses codes de secours, et vous a déconnecté partout. Configurez-la de nouveau à votre prochaine connexion.',
    },
    notYou:
      'Si ce n’était pas vous, demandez tout de suite un nouveau mot de passe sur la page de connexion, puis écrivez-nous.',
  },
  'outside-login-joined': {
    subject: 'Vous pouvez maintenant vous connecter avec un autre fournisseur',
    title: 'Un fournisseur a été relié à votre compte',
    state: 'Relié',
    lead: 'Désormais, quiconque se connecte chez ce fournisseur avec le compte que vous y avez est aussi connecté à votre compte Holdfast.',
    provider: 'Fournisseur',
    notYou:
      'Si ce n’était pas vous, changez tout de suite votre mot de passe chez ce fournisseur, puis écrivez-nous.',
  },
  'partner-endpoint-paused': {
    subject: 'Nous avons suspendu un de vos points de terminaison webhook',
    title: 'Un point de terminaison webhook est suspendu',
    state: 'Il ne reçoit plus d’événements',
    lead: 'À plusieurs reprises, un de vos points de terminaison n’a pas accepté les événements que nous lui envoyions. Nous avons cessé de lui en envoyer.',
    endpoint: 'Point de terminaison',
    nextHeading: 'Ce que vous pouvez faire',
    repair:
      'Consultez dans l’API partenaire les envois échoués de ce point de terminaison : chacun indique ce que votre côté a répondu.',
    resume:
      'Une fois le problème résolu, réactivez le point de terminaison et faites renvoyer ce qu’il a manqué. En attendant, tous les événements sont dans le flux d’événements.',
  },
};
