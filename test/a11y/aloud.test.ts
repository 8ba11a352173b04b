import { expect, html, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, getSnapshotConfig, writeFile } from '@web/test-runner-commands';
import { formatZone, messagesFor, type Messages } from '../../src/messages/index.js';
import { useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { LANGUAGES } from './languages.js';

// What a screen reader meets on the way through a request, in every language, beside this file: read it when it changes,
// and have it written anew by `npx wtr --files test/a11y/aloud.test.ts --update-snapshots`.

/** Where the shop is. */
const ZONE = 'America/Los_Angeles';

/** A node of the browser's accessibility tree, as far as it is written down. */
interface Node {
  readonly role: string;
  readonly name?: string;
  readonly value?: string | number;
  readonly description?: string;
  readonly checked?: boolean | 'mixed';
  readonly disabled?: boolean;
  readonly level?: number;
  readonly children?: readonly Node[];
}

function line({ role, name = '', value, description, checked, disabled, level }: Node): string {
  const more = [
    level && `level ${level}`,
    checked !== undefined && (checked ? 'checked' : 'not checked'),
    disabled && 'disabled',
    value !== undefined && value !== '' && `value “${value}”`,
    description && description !== name && `described: ${description}`,
  ].filter(Boolean);
  const text = role === 'StaticText' ? name : `${role}${name && ` “${name}”`}`;
  return [text, ...more].join(', ');
}

/** The nodes in the order in which they are met, a line each; a name that only repeats the text above it is left out. */
function lines(node: Node, depth = 0): string[] {
  const isFrame = node.role === 'RootWebArea' || node.role === 'generic' || node.role === 'none';
  const own = isFrame ? [] : [`${'  '.repeat(depth)}${line(node)}`];
  const inner = node.children ?? [];
  const [only] = inner;
  if (inner.length === 1 && only?.role === 'StaticText' && only.name === node.name) return own;
  return [...own, ...inner.flatMap((child) => lines(child, isFrame ? depth : depth + 1))];
}

/** Hears what the page's status regions say. */
function listen(root: Node | ShadowRoot): string[] {
  const heard: string[] = [];
  if (!(root instanceof ShadowRoot)) return heard;
  const note = (): void => {
    for (const region of root.querySelectorAll('[role="status"]')) {
      const text = region.textContent?.replace(/\s+/g, ' ').trim();
      if (text && heard.at(-1) !== text) heard.push(text);
    }
  };
  new MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true });
  return heard;
}

/** Goes through a whole request; what is met at each step, and what is announced on the way there. */
async function wayThrough(lang: string, { text }: Messages, show: () => Promise<unknown>): Promise<string> {
  await show();
  const journey = document.querySelector('product-support-journey');
  const root = journey?.shadowRoot;
  if (!root) throw new Error('There is no journey.');
  const heard = listen(root);
  journey.open = true;
  const steps: string[] = [];
  const step = async (heading: string): Promise<void> => {
    await shopper.isOn(heading);
    await waitUntil(() => !root.querySelector('.body .status-line .spinner'), 'a piece is not there');
    await waitUntil(() => root.activeElement?.id === 'heading', `the focus is not on “${heading}”`);
    const tree = (await a11ySnapshot({})) as unknown as Node;
    steps.push([...heard.splice(0).map((said) => `announced: ${said}`), ...lines(tree)].join('\n'));
  };
  await step(text('support.heading'));
  await shopper.presses(text('support.parts'));
  await step(text('reason.heading'));
  await shopper.presses(text('action.continue'));
  await shopper.sees('group', text('error.summary'));
  steps.push(lines((await a11ySnapshot({})) as unknown as Node).join('\n'));
  await shopper.ticks(new RegExp(`^${text('reason.damaged')}`));
  await shopper.presses(text('action.continue'));
  await step(text('parts.heading'));
  await shopper.ticks(/^Drip tray/);
  await shopper.presses(text('action.continue'));
  await step(text('details.heading'));
  await shopper.presses(text('action.continue'));
  await step(text('review.heading'));
  await shopper.presses(text('review.submit'));
  await shopper.isOn(text('requested.heading'));
  await shopper.sees('list', text('after.way'));
  await step(text('requested.heading'));
  // Browsers of this and of the next year name a zone in other words.
  const zone = formatZone(ZONE, lang);
  return `${lang}\n\n${steps.join('\n\n---\n\n').replaceAll(zone, '{zone}')}\n`;
}

describe('A shopper who hears the page', () => {
  const shop = useShop();

  for (const lang of LANGUAGES) {
    it(`meets the whole request in ${lang} as it is written down`, async function () {
      this.timeout(60_000);
      const { orderId, itemId } = shop.item;
      const now = await wayThrough(lang, await messagesFor(lang), () =>
        shop.shows(
          html`<product-support-journey
            order-id=${orderId}
            item-id=${itemId}
            touchpoint="order"
            presentation="dialog"
          ></product-support-journey>`,
          { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' },
        ),
      );
      const { updateSnapshots } = await getSnapshotConfig();
      if (updateSnapshots) {
        await writeFile({ path: `aloud/${lang}.txt`, content: now });
        return;
      }
      const written = await fetch(new URL(`./aloud/${lang}.txt`, import.meta.url));
      expect(written.ok, 'nothing is written down for this language').to.equal(true);
      expect(now.split('\n')).to.deep.equal((await written.text()).split('\n'));
    });
  }
});
