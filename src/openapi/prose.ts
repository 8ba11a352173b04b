/** What holds for every call, in Markdown. */
export const INTRODUCTION = `
The API that the elements of product-support-kit talk to: whether a shopper's item has product support, the request for
a free replacement part, and the whole-item return. A shop's back end answers it; the kit's mock answers it as this
document says. Ids such as S8 or E4 are rules of the replacement-parts programme; each is told where it applies.

## Requests and answers
Bodies are JSON in UTF-8, pictures a multipart form. **Unknown members are tolerated** on both sides: the kit passes over
members that it does not know, and an API must do the same. A value that an enumeration here does not have costs the kit
the member or the entry, so a new one is to be agreed on first. Members that are absent are left out, never \`null\`.

A **GET changes nothing**: not a link, not a key, not a stock. The kit may ask again at any time. Answers are a shopper's
own and carry \`Cache-Control: no-store\`. An API never redirects: the kit does not follow, so that no token is carried to
another place.

An answer has **at most 2 MB and 64 levels** of lists and objects; the kit reads no further, and takes it for none. Texts
that are shown are cut after 2,000 UTF-16 code units. Addresses of pictures, labels, tracking and solutions are absolute
and https, without credentials; a shop can name the origins that they may have, and those of others are not shown.

## Who asks
Calls carry the shopper's bearer token, which the page hands over; redeeming a link needs none, since the link is the proof.
**Another shopper's order answers exactly as one that does not exist**, and so do its items and requests: same status, same
body, same headers. An excluded shopper sees what an ineligible one sees (S14). The session of a redeemed link sees its one
order item, and of its order no more than that line.

## Ids
Ids of orders, items, parts, requests, returns and pictures are opaque texts of 1 to 200 characters. The kit hands them
back as they came and never parses or shows them. Any character may stand in them; in a path they are percent-encoded as
one segment, in \`item\` as told there.

## Dates and the return window
A day is an ISO 8601 date (\`2026-11-04\`), local to the shop. A moment is an ISO 8601 date-time with its offset. The return
window ends with the end of a local day in the shop's IANA time zone: 30 days after the local day of delivery unless the
parent has days of its own (S2), 14 calendar days later once a part was requested, once for each order item (S8). Count
calendar days, never hours.

## Parts that cannot be requested
Only \`available\` and \`low\` can be requested (S10). The others are listed so that the shopper can be told: \`expected\` with
the day on which more comes (wait, or return the item), \`discontinued\` with the part that does its work, \`out\` without
either, and any part without requests left (E10). A request for one is refused as \`part-out-of-stock\` or
\`request-limit-reached\`, whatever was listed. Substitutes, companions, hints and regions name parts of the same answer.

## Addresses
Parts go to the address on file unless the request says otherwise: by \`addressId\` to another of the shopper's, or by
\`address\` to one that was typed in. **At most one of the two.** With 422 come these pointers:
- \`/address\` where both are there;
- \`/addressId\` for an address that the shopper does not have, which is no different from another shopper's;
- \`/address/country\` for a country that is not among \`deliveryCountries\`, and so for any where there are none;
- \`/address/postalCode\`, \`/address/region\` and so on, each member that the country needs and that is missing, or that is not
  written as the country writes it.

A typed address is for this one request; nothing of it is kept for the next. The confirmation shows the label as it will be.

## Pictures
A picture is uploaded first, and then named by its \`evidenceId\` in one request. Ids that are unknown or another
shopper's (the two must not be told apart), used by another request (a cancelled one included), or there twice are refused
with 422 at \`/evidenceIds/0\` and so on; too many, or none where the reason requires one, at \`/evidenceIds\`. **A picture should carry no
metadata**: the kit encodes each anew before sending, so that no place, time or device leaves with it, and an API that
gets metadata all the same should drop it. A picture that no request names may be deleted after a while.

## Diagrams
A diagram is data that the kit draws, so it holds no markup, no style and no address but that of its picture. A shape is
the \`d\` of an SVG path, checked character by character; a shape that is not costs its region or line and nothing else.
Regions are read by the point \`at\` of their numbers, from the top and on one height from the left, whatever their order
here; so are they reached by keyboard. Each is named by its part, so the list is complete without the diagram.

## Languages
The texts that an API writes for shoppers, hints above all, come in the language that \`Accept-Language\` asks for, as far
as the API has it, and in the shop's own otherwise. They are plain text.

## Idempotency
\`POST /part-requests\` and \`POST /returns\` are carried out once for each \`Idempotency-Key\`, for each shopper:
- the same key with the same body and call gets **the same answer**, status and body, and nothing is done again; members in
  another order are the same body;
- the same key with **another body or call** gets 422 \`key-reused\`;
- the same key **while the first is still being carried out** gets 409 \`key-in-flight\`;
- without a well-formed key the answer is 400 \`invalid-request\`.

An answer that decides (201, 403, and any other 409) is kept under its key for at least 24 hours. One that does not (400,
401, 404, 422) is not kept: the call may be put right and sent again under the same key. After a lost answer the kit asks
\`GET /part-requests/by-key/{key}\`.

## Problems
Refusals are RFC 9457 problems, \`application/problem+json\`. The kit goes by the last segment of \`type\`. Bad input is
refused as a whole; nothing is half stored. After a 5xx the kit takes the outcome for unknown and asks by key; the body of
a 5xx is not read. With 429 and 503 an API may say by \`Retry-After\` how long to wait, in seconds or as a date.

## From another origin
Where the API lies on another origin than the shop's pages, it allows that origin (\`Access-Control-Allow-Origin\`, with
\`Vary: Origin\`), the methods GET and POST, and the headers \`Authorization\`, \`Content-Type\` and \`Idempotency-Key\`. The
kit sends no cookies to another origin, so \`Access-Control-Allow-Credentials\` is not needed. Every call has a bearer token
and thus a preflight: answer \`OPTIONS\` without a session, with 204 and \`Access-Control-Max-Age: 7200\` (the longest that
browsers heed), or each call costs two round trips. Problems need these headers as much as successes do. So that a page can
read when to ask again, answers carry \`Access-Control-Expose-Headers: Retry-After, Date\`.
`.trim();

export const TAGS: Readonly<Record<string, string>> = {
  Support: 'Whether an order item has product support, and all that a request for parts needs.',
  Orders: 'The orders that the shopper picks an item from.',
  'Part requests': 'Free replacement parts: requested, followed, cancelled, and asked about.',
  Returns: 'The return of the whole item, one press away from every part request.',
  'Deep links': 'The links of the delivery e-mail and the app notification.',
};
