import type { Page } from 'playwright-core';
import { cards } from './guest-deeds.ts';

/** The sandbox's names for cards, by their numbers: what Stripe's form would give for them. */
const paymentMethods: Readonly<Record<string, string>> = {
  [cards.pays]: 'pm_card_visa',
  [cards.hasNoMoney]: 'pm_card_visa_chargeDeclinedInsufficientFunds',
  [cards.asksBank]: 'pm_card_threeDSecure2Required',
};

/** One call of the script, by its name, with what it was given. */
export type StripeCall = readonly [name: string, given?: unknown, more?: unknown];

const frame = `<!doctype html><html lang="en"><title>Card</title>
  <label>Card number <input></label><script>
  const input = document.querySelector('input');
  input.oninput = () => parent.postMessage({ number: input.value }, '*');
</script>`;

/** Does as Stripe's script does, as far as our pages call it, and keeps what it was asked in `stripeCalls`. */
const script = `{
  const paymentMethods = ${JSON.stringify(paymentMethods)};
  const calls = (globalThis.stripeCalls = []);
  let number = '';
  addEventListener('message', ({ origin, data }) => {
    if (origin === 'https://js.stripe.com') number = data.number;
  });
  const formIn = (options) => {
    calls.push(['elements', options]);
    const heard = {};
    const box = document.createElement('iframe');
    const element = {
      on: (event, listener) => (heard[event] = listener),
      mount(place) {
        Object.assign(box, { src: 'https://js.stripe.com/frame.html', title: 'Card', onload: () => heard.ready() });
        place.append(box);
      },
      destroy: () => box.remove(),
    };
    return {
      create(type, options) {
        calls.push(['create', type, options]);
        return element;
      },
      getElement: () => element,
      submit: async () => (number in paymentMethods ? {} : { error: { message: 'Your card number is incomplete.' } }),
    };
  };
  const made = {
    elements: formIn,
    async createPaymentMethod(given) {
      calls.push(['createPaymentMethod', Object.keys(given)]);
      return { paymentMethod: { id: paymentMethods[number] } };
    },
    async handleNextAction(given) {
      calls.push(['handleNextAction', given]);
      const { ok } = await fetch('https://api.stripe.com/ask', { method: 'POST', body: given.clientSecret });
      return ok ? {} : { error: { type: 'invalid_request_error', code: 'payment_intent_authentication_failure' } };
    },
  };
  globalThis.Stripe = (key) => {
    calls.push(['Stripe', key]);
    return made;
  };
}`;

/**
 * Answers for Stripe's hosts, which no test asks. `askBank` says whether the guest's bank is content with whoever pays,
 * of an intent that it is told.
 */
export async function standInForStripe(
  page: Page,
  askBank: (intentId: string) => Promise<boolean>,
): Promise<{ calls(): Promise<readonly StripeCall[]> }> {
  await page.route('https://js.stripe.com/**', (route) => {
    const isFrame = new URL(route.request().url()).pathname === '/frame.html';
    const contentType = isFrame ? 'text/html' : 'text/javascript';
    return route.fulfill({ contentType, body: isFrame ? frame : script });
  });
  await page.route('https://api.stripe.com/**', async (route) => {
    const [intentId = ''] = (route.request().postData() ?? '').split('_secret');
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ status: (await askBank(intentId)) ? 200 : 402, headers });
  });
  return { calls: async () => (await page.evaluate('globalThis.stripeCalls')) as StripeCall[] };
}
