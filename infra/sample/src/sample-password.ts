/** With which everybody of the sample logs in, in development. */
export const samplePassword = 'holdfast-demo';

/** Its argon2id hash, made once: a new one at each start would take its time. */
export const samplePasswordHash =
  '$argon2id$v=19$m=19456,p=1,t=2$cbjSLlc8FPZ45eWZY165Bg$UBCxcjzb6jnWWK0uH94GOfAgNpZn3ZWvATH7hbb+SF8';
