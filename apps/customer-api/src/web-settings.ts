import type { WebSettings } from '@holdfast/contracts/http/web-settings';
import { languages } from '@holdfast/domain/languages';

/** What of the configuration web pages are told. */
interface Configured {
  readonly stripe: { readonly apiBase: string | undefined };
  readonly stripeBrowser: { readonly publishableKey: string | undefined };
  readonly outsideLogins: readonly {
    readonly name: string;
    readonly title: string;
    readonly audience: string;
  }[];
  readonly settings: { readonly holdTtlSeconds: number };
  readonly supportContact: { readonly email: string | undefined };
}

/** Names each thing it tells, so that whatever else the configuration comes to hold stays here. */
export function webSettingsOf(config: Configured): WebSettings {
  const { stripe, stripeBrowser, outsideLogins, settings, supportContact } = config;
  const sandboxPayments = stripe.apiBase !== undefined;
  const { publishableKey } = stripeBrowser;
  return {
    ...(publishableKey === undefined || sandboxPayments ? {} : { stripePublishableKey: publishableKey }),
    sandboxPayments,
    outsideLogins: outsideLogins
      .filter(({ audience }) => audience === 'customer')
      .map(({ name, title }) => ({ name, title })),
    languages: [...languages],
    holdTtlSeconds: settings.holdTtlSeconds,
    ...(supportContact.email === undefined ? {} : { supportEmail: supportContact.email }),
  };
}
