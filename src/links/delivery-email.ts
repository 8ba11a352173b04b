import { checkDelivery, type CheckedDelivery, type Delivery } from './delivery.js';
import { DELIVERY_EMAIL_HEAD } from './delivery-email-head.js';
import { escapeHtml } from './escape-html.js';

/** The delivery e-mail's support block, in the pieces from which a shop puts its e-mail together. */
export interface DeliveryEmailBlock {
  /** Goes into the e-mail's `<head>`: dark mode and narrow screens. */
  head: string;
  /** Goes into the body, on its own or in a cell; up to 600 px wide. */
  html: string;
  /** Goes into the plain-text version. */
  text: string;
}

const HEADLINE = 'Is a part missing or damaged?';
const SENTENCE = 'Get a free replacement part – no need to send the whole item back.';
const BUTTON = 'Get product support';

const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

function paragraph(look: 'strong' | 'text' | 'quiet', style: string, text: string): string {
  const color = { strong: '#141a22', text: '#3b4652', quiet: '#5a6675' }[look];
  return `<p class="product-support-${look}" dir="auto" style="margin:0;${FONT}color:${color};word-break:break-word;${style}">${escapeHtml(text)}</p>`;
}

function pictureCell({ itemImageUrl, itemTitle }: CheckedDelivery): string {
  if (!itemImageUrl) return '';
  return `<td class="product-support-picture" width="112" valign="top" style="width:112px;padding:0 20px 0 0;">
<img src="${escapeHtml(itemImageUrl)}" alt="${escapeHtml(itemTitle)}" width="112" style="display:block;width:112px;height:auto;border:0;border-radius:8px;${FONT}font-size:12px;line-height:16px;color:#5a6675;">
</td>`;
}

function buttonTable({ link }: CheckedDelivery): string {
  // The cell carries the colour and, for Outlook, the padding: the button stands even where links take no box.
  return `<table class="product-support-button" ${TABLE} align="left" style="margin:0 20px 8px 0;">
<tr><td bgcolor="#0b5cad" align="center" style="border-radius:8px;background-color:#0b5cad;mso-padding-alt:13px 22px;">
<a href="${escapeHtml(link)}" style="display:inline-block;padding:13px 22px;border-radius:8px;${FONT}font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none;white-space:nowrap;">${BUTTON}</a>
</td></tr>
</table>`;
}

function untilWhen({ lastDay, zoneName }: CheckedDelivery): string {
  return `Available until the end of ${lastDay} (${zoneName}).`;
}

function html(delivery: CheckedDelivery): string {
  return `<table class="product-support-card" ${TABLE} lang="en" dir="ltr" width="600" align="center" bgcolor="#ffffff" style="width:100%;max-width:600px;border:1px solid #d5dbe3;border-radius:12px;border-collapse:separate;background-color:#ffffff;">
<tr><td class="product-support-inset" style="padding:24px;">
<table ${TABLE} width="100%">
<tr>${pictureCell(delivery)}<td valign="top">
${paragraph('quiet', 'font-size:13px;line-height:18px;', delivery.itemTitle)}
<h2 class="product-support-strong" style="margin:4px 0 8px;${FONT}font-size:22px;line-height:28px;font-weight:bold;color:#141a22;">${HEADLINE}</h2>
${paragraph('text', 'font-size:16px;line-height:24px;', SENTENCE)}
</td></tr>
</table>
</td></tr>
<tr><td class="product-support-foot product-support-inset" bgcolor="#f3f6fa" style="padding:18px 24px 10px;border-top:1px solid #e2e7ee;border-radius:0 0 11px 11px;background-color:#f3f6fa;">
${buttonTable(delivery)}
<table ${TABLE} align="left" style="max-width:320px;">
<tr><td style="padding:5px 0 13px;">
${paragraph('quiet', 'font-size:13px;line-height:18px;', untilWhen(delivery))}
${paragraph('quiet', 'font-size:13px;line-height:18px;', `Product support from ${delivery.shopName}`)}
</td></tr>
</table>
</td></tr>
</table>`;
}

function text(delivery: CheckedDelivery): string {
  return [delivery.itemTitle, HEADLINE, SENTENCE, `${BUTTON}: ${delivery.link}`, untilWhen(delivery)].join(
    '\n',
  );
}

/**
 * The support block of the delivery e-mail (S3); undefined outside the US marketplace, where this touchpoint does not
 * exist, and so in English only. Styles are inline and layout is in tables, as mail programs need it.
 * @throws {TypeError} where the link, the date or the zone is not one.
 */
export function deliveryEmailBlock(delivery: Delivery): DeliveryEmailBlock | undefined {
  const checked = checkDelivery(delivery);
  return checked && { head: DELIVERY_EMAIL_HEAD, html: html(checked), text: text(checked) };
}
