import type { AccountWords } from '../account-words.ts';

/** What the holders of accounts read in Spanish. */
export const es: AccountWords = {
  dearPartner: (name) => `Al equipo de ${name}:`,
  footer:
    'Este mensaje trata de su cuenta en Holdfast. Nunca le pedimos la contraseña por correo electrónico.',
  footerPartner:
    'Este mensaje trata de la cuenta de socio de su empresa en Holdfast. Nunca pedimos una clave por correo electrónico.',
  goodFor: (duration) =>
    `El enlace vale durante ${duration} desde que lo enviamos, y una sola vez. Si enviamos otro, este deja de valer.`,
  'verify-email': {
    subject: 'Confirme su dirección de correo electrónico',
    title: '¿Es esta su dirección?',
    state: 'Falta un paso',
    lead: 'Se ha abierto una cuenta en Holdfast con esta dirección. Confírmela, para que sepamos que nuestros mensajes le llegan.',
    button: 'Confirmar la dirección',
    notYou:
      'Si no ha sido usted, no tiene que hacer nada: nadie puede confirmar la dirección sin el enlace de este mensaje.',
  },
  'reset-password': {
    subject: 'Elija una contraseña nueva',
    title: 'Elija una contraseña nueva',
    state: 'Solicitud recibida',
    lead: 'Se ha pedido una contraseña nueva para la cuenta de esta dirección. Siga el enlace para elegirla; después se cerrarán sus demás sesiones.',
    button: 'Elegir una contraseña',
    notYou:
      'Si no ha sido usted, no tiene que hacer nada: su contraseña sigue siendo la misma. No comparta el enlace con nadie.',
  },
  invitation: {
    subject: 'Su cuenta en Holdfast le espera',
    title: 'Le damos la bienvenida a Holdfast',
    state: 'Tiene una invitación',
    lead: 'Se ha abierto una cuenta en Holdfast para usted. Elija una contraseña y podrá empezar.',
    button: 'Elegir una contraseña',
    notYou:
      'Si no lo esperaba, no tiene que hacer nada: nadie puede iniciar sesión sin el enlace de este mensaje.',
  },
  'account-exists': {
    subject: 'Ya tiene una cuenta en Holdfast',
    title: 'Ya tiene una cuenta',
    state: 'Nada ha cambiado',
    lead: 'Alguien ha querido abrir una cuenta con esta dirección. Ya hay una, así que no se ha creado otra.',
    next: 'Si ha sido usted, inicie sesión con la contraseña que tiene. Si la ha olvidado, pida una nueva en la página de inicio de sesión.',
    notYou: 'Si no ha sido usted, no tiene que hacer nada: nadie ha sabido que tiene una cuenta.',
  },
  'password-changed': {
    subject: 'Su contraseña ha cambiado',
    title: 'Su contraseña ha cambiado',
    state: 'Cambiada',
    lead: 'A partir de ahora inicia sesión con la contraseña nueva. Se han cerrado todas las sesiones abiertas en su cuenta.',
    notYou:
      'Si no ha sido usted, pida enseguida una contraseña nueva en la página de inicio de sesión y después escríbanos.',
  },
  'two-factor-changed': {
    state: 'Cambiado',
    on: {
      subject: 'El inicio de sesión en dos pasos está activado',
      title: 'El inicio de sesión en dos pasos está activado',
      lead: 'A partir de ahora, para iniciar sesión en su cuenta hace falta, además de la contraseña, un código de su aplicación de autenticación.',
    },
    off: {
      subject: 'El inicio de sesión en dos pasos está desactivado',
      title: 'El inicio de sesión en dos pasos está desactivado',
      lead: 'A partir de ahora basta con su contraseña para iniciar sesión en su cuenta.',
    },
    recoveryCodeUsed: {
      subject: 'Se ha usado un código de recuperación para iniciar sesión',
      title: 'Se ha usado un código de recuperación',
      lead: 'Alguien ha iniciado sesión en su cuenta con uno de sus códigos de recuperación en lugar de un código de su aplicación de autenticación. Ese código ya no vale. En su cuenta puede ver cuántos le quedan; cree otros nuevos antes de que se acaben.',
    },
    recoveryCodesMade: {
      subject: 'Tiene nuevos códigos de recuperación',
      title: 'Tiene nuevos códigos de recuperación',
      lead: 'Se han creado nuevos códigos de recuperación para su cuenta. Los que tenía antes ya no valen.',
    },
    reset: {
      subject: 'Se ha restablecido su inicio de sesión en dos pasos',
      title: 'Se ha restablecido su inicio de sesión en dos pasos',
      lead: 'Uno de nuestros administradores ha quitado el segundo paso de su cuenta, con sus códigos de recuperación, y ha cerrado todas sus sesiones. Configúrelo de nuevo la próxima vez que inicie sesión.',
    },
    notYou:
      'Si no ha sido usted, pida enseguida una contraseña nueva en la página de inicio de sesión y después escríbanos.',
  },
  'outside-login-joined': {
    subject: 'Ahora también puede iniciar sesión con otro proveedor',
    title: 'Se ha vinculado un proveedor a su cuenta',
    state: 'Vinculado',
    lead: 'A partir de ahora, quien inicie sesión en este proveedor con la cuenta que usted tiene allí entra también en su cuenta de Holdfast.',
    provider: 'Proveedor',
    notYou: 'Si no ha sido usted, cambie enseguida su contraseña en ese proveedor y después escríbanos.',
  },
  'partner-endpoint-paused': {
    subject: 'Hemos pausado uno de sus puntos de conexión de webhooks',
    title: 'Un punto de conexión de webhooks está en pausa',
    state: 'No recibe eventos',
    lead: 'Una y otra vez, uno de sus puntos de conexión no ha aceptado los eventos que le enviábamos. Hemos dejado de enviarle eventos.',
    endpoint: 'Punto de conexión',
    nextHeading: 'Qué puede hacer ahora',
    repair:
      'Consulte en la API de socios las entregas fallidas de ese punto de conexión: cada una indica qué respondió su sistema.',
    resume:
      'Cuando esté resuelto, vuelva a activarlo y haga que se le envíe lo que se perdió. Mientras tanto, todos los eventos están en el canal de eventos.',
  },
};
