import type { DeliveryEmailBlock } from '../../../src/links/delivery-email.js';
import { escapeHtml } from '../../../src/links/escape-html.js';

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%"';

/** The shop's delivery e-mail as a whole document, with the kit's block in it. English only, as the block is (S3). */
export function deliveryEmail(facts: {
  shopName: string;
  firstName: string;
  orderId: string;
  deliveredOn: string;
  block: DeliveryEmailBlock;
}): string {
  const [shopName, firstName, orderId, deliveredOn] = [
    facts.shopName,
    facts.firstName,
    facts.orderId,
    facts.deliveredOn,
  ].map(escapeHtml);
  // In a mail program a link leaves the message: here it leaves the frame.
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Your parcel has arrived</title><base target="_top">
<meta name="viewport" content="width=device-width">
${facts.block.head}
<style>
@media (max-width: 480px) {
  .shop-inset { padding-left: 16px !important; padding-right: 16px !important; }
}
@media (max-width: 319px) {
  .shop-inset { padding-left: 8px !important; padding-right: 8px !important; }
}
@media (prefers-color-scheme: dark) {
  .shop-page { background-color: #0e1020 !important; }
  .shop-strong { color: #eef0fb !important; }
  .shop-text { color: #a8aecb !important; }
}
</style></head>
<body class="shop-page" style="margin:0;padding:0;background-color:#ffffff;">
<table class="shop-page" ${TABLE} bgcolor="#ffffff" style="background-color:#ffffff;"><tr><td align="center" class="shop-inset" style="padding:8px 28px 32px;">
<table ${TABLE} style="max-width:600px;">
<tr><td style="padding:20px 0 4px;${FONT}">
<p class="shop-strong" style="margin:0;font-size:20px;line-height:26px;font-weight:800;letter-spacing:-0.7px;color:#12152b;">${shopName}</p>
</td></tr>
<tr><td style="padding:16px 0 24px;${FONT}">
<h1 class="shop-strong" style="margin:0 0 12px;font-size:30px;line-height:36px;letter-spacing:-0.6px;color:#12152b;">Your parcel is here.</h1>
<p class="shop-text" style="margin:0;font-size:16px;line-height:25px;color:#565c7a;">Hello ${firstName}, your order ${orderId} was delivered on ${deliveredOn}. We hope that everything is as it should be.</p>
</td></tr>
<tr><td>${facts.block.html}</td></tr>
<tr><td style="padding:24px 0 0;${FONT}">
<p class="shop-text" style="margin:0;font-size:13px;line-height:20px;color:#565c7a;">You get this message because you bought something from ${shopName}, a made-up shop for home, play and outdoors.</p>
</td></tr>
</table>
</td></tr></table>
</body></html>`;
}
