import { checkDelivery, type Delivery } from './delivery.js';

/** A push notification, in the parts that every push service knows. */
export interface AppNotification {
  /** Up to 50 characters. */
  title: string;
  /** Up to 150 characters. */
  body: string;
  /** What a press opens. */
  deepLink: string;
  imageUrl?: string;
  /** For the app's own routing; texts only, as push services want. */
  data: { kind: 'product-support'; touchpoint: 'email'; windowEndsOn: string };
}

const BODY_MAX_LENGTH = 150;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text of at most `length` UTF-16 code units, cut between two characters as readers see them. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length >= length) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The app notification just after delivery; undefined outside the US marketplace (S3), and so in English only. It holds
 * nothing about the shopper; of the order only the product's title.
 * @throws {TypeError} where the link, the date or the zone is not one.
 */
export function appNotification(delivery: Delivery): AppNotification | undefined {
  const checked = checkDelivery(delivery);
  if (!checked) return undefined;
  const { itemTitle, itemImageUrl, link, lastDay } = checked;
  const body = (title: string) => `${title}: get a free replacement part until ${lastDay}.`;
  return {
    title: 'Is a part missing or damaged?',
    body: body(cut(itemTitle, BODY_MAX_LENGTH - body('').length)),
    deepLink: link,
    ...(itemImageUrl && { imageUrl: itemImageUrl }),
    data: { kind: 'product-support', touchpoint: 'email', windowEndsOn: delivery.windowEndsOn },
  };
}
