import type { AccountWords } from '../account-words.ts';

/** What the holders of accounts read in Portuguese. */
export const pt: AccountWords = {
  dearPartner: (name) => `À equipa de ${name},`,
  footer: 'Esta mensagem é sobre a sua conta na Holdfast. Nunca pedimos a sua palavra-passe por e-mail.',
  footerPartner:
    'Esta mensagem é sobre a conta de parceiro da sua empresa na Holdfast. Nunca pedimos uma chave por e-mail.',
  goodFor: (duration) =>
    `A ligação é válida durante ${duration} a partir do envio, e uma só vez. Se enviarmos outra, esta deixa de valer.`,
  'verify-email': {
    subject: 'Confirme o seu endereço de e-mail',
    title: 'Este endereço é seu?',
    state: 'Falta um passo',
    lead: 'Foi aberta uma conta na Holdfast com este endereço. Confirme-o, para sabermos que as nossas mensagens lhe chegam.',
    button: 'Confirmar o endereço',
    notYou:
      'Se não foi o próprio, não precisa de fazer nada: ninguém pode confirmar o endereço sem a ligação desta mensagem.',
  },
  'reset-password': {
    subject: 'Escolha uma nova palavra-passe',
    title: 'Escolha uma nova palavra-passe',
    state: 'Pedido recebido',
    lead: 'Foi pedida uma nova palavra-passe para a conta deste endereço. Siga a ligação para escolher uma; depois disso, as suas outras sessões são terminadas.',
    button: 'Escolher uma palavra-passe',
    notYou:
      'Se não foi o próprio, não precisa de fazer nada: a sua palavra-passe continua a mesma. Não partilhe a ligação com ninguém.',
  },
  invitation: {
    subject: 'A sua conta na Holdfast está à sua espera',
    title: 'Damos-lhe as boas-vindas à Holdfast',
    state: 'Recebeu um convite',
    lead: 'Foi aberta uma conta na Holdfast para si. Escolha uma palavra-passe e pode começar.',
    button: 'Escolher uma palavra-passe',
    notYou:
      'Se não estava à espera disto, não precisa de fazer nada: ninguém pode iniciar sessão sem a ligação desta mensagem.',
  },
  'account-exists': {
    subject: 'Já tem uma conta na Holdfast',
    title: 'Já tem uma conta',
    state: 'Nada mudou',
    lead: 'Alguém quis abrir uma conta com este endereço. Já existe uma, por isso não foi criada outra.',
    next: 'Se foi o próprio, inicie sessão com a palavra-passe que tem. Se a esqueceu, peça uma nova na página de início de sessão.',
    notYou: 'Se não foi o próprio, não precisa de fazer nada: ninguém ficou a saber que tem uma conta.',
  },
  'password-changed': {
    subject: 'A sua palavra-passe foi alterada',
    title: 'A sua palavra-passe foi alterada',
    state: 'Alterada',
    lead: 'A partir de agora inicia sessão com a nova palavra-passe. Todas as sessões abertas na sua conta foram terminadas.',
    notYou:
      'Se não foi o próprio, peça de imediato uma nova palavra-passe na página de início de sessão e escreva-nos a seguir.',
  },
  'two-factor-changed': {
    state: 'Alterado',
    on: {
      subject: 'O início de sessão em dois passos está ativo',
      title: 'O início de sessão em dois passos está ativo',
      lead: 'A partir de agora, para iniciar sessão na sua conta é preciso, além da palavra-passe, um código da sua aplicação de autenticação.',
    },
    off: {
      subject: 'O início de sessão em dois passos está desativado',
      title: 'O início de sessão em dois passos está desativado',
      lead: 'A partir de agora, basta a sua palavra-passe para iniciar sessão na sua conta.',
    },
    recoveryCodeUsed: {
      subject: 'Foi usado um código de recuperação para iniciar sessão',
      title: 'Foi usado um código de recuperação',
      lead: 'Alguém iniciou sessão na sua conta com um dos seus códigos de recuperação em vez de um código da sua aplicação de autenticação. Esse código já não é válido. A sua conta mostra quantos restam; crie novos antes que se esgotem.',
    },
    recoveryCodesMade: {
      subject: 'Tem novos códigos de recuperação',
      title: 'Tem novos códigos de recuperação',
      lead: 'Foram criados novos códigos de recuperação para a sua conta. Os que tinha antes já não são válidos.',
    },
    reset: {
      subject: 'O seu início de sessão em dois passos foi reposto',
      title: 'O seu início de sessão em dois passos foi reposto',
      lead: 'Um dos nossos administradores retirou o segundo passo da sua conta, com os códigos de recuperação, e terminou todas as suas sessões. Volte a configurá-lo no próximo início de sessão.',
    },
    notYou:
      'Se não foi o próprio, peça de imediato uma nova palavra-passe na página de início de sessão e escreva-nos a seguir.',
  },
  'outside-login-joined': {
    subject: 'Já pode iniciar sessão com outro fornecedor',
    title: 'Um fornecedor foi associado à sua conta',
    state: 'Associado',
    lead: 'A partir de agora, quem iniciar sessão nesse fornecedor com a conta que lá tem entra também na sua conta Holdfast.',
    provider: 'Fornecedor',
    notYou:
      'Se não foi o próprio, altere de imediato a sua palavra-passe nesse fornecedor e escreva-nos a seguir.',
  },
  'partner-endpoint-paused': {
    subject: 'Suspendemos um dos seus endpoints de webhooks',
    title: 'Um endpoint de webhooks está suspenso',
    state: 'Não recebe eventos',
    lead: 'Repetidas vezes, um dos seus endpoints não aceitou os eventos que lhe enviámos. Deixámos de lhe enviar eventos.',
    endpoint: 'Endpoint',
    nextHeading: 'O que pode fazer agora',
    repair:
      'Consulte na API de parceiros as entregas falhadas desse endpoint: cada uma diz o que o seu lado respondeu.',
    resume:
      'Quando estiver resolvido, volte a ativar o endpoint e peça o reenvio do que perdeu. Entretanto, todos os eventos estão no feed de eventos.',
  },
};
