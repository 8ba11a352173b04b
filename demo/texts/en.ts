import type { ScenarioName } from '../../mocks/world/scenarios.js';
import type { OrderItemStatus } from '../../src/contract/index.js';
import type { ReturnReasonCode } from '../pages/return/reasons.js';
import type { PageName } from '../shop/pages.js';
import type { Settings } from '../shop/settings.js';
import { en as backOffice } from './back-office/en.js';
import { en as gallery } from './gallery/en.js';
import { en as theme } from './theme/en.js';

/** A topic of the help centre: questions, each with its answer. */
export interface HelpTopic {
  key: 'delivery' | 'returns' | 'refunds' | 'parts' | 'account' | 'gift-cards';
  title: string;
  questions: (readonly [string, string])[];
}

const status: Record<OrderItemStatus, string> = {
  ordered: 'Being packed',
  dispatched: 'On its way',
  delivered: 'Delivered',
  returned: 'Returned',
  cancelled: 'Cancelled',
  unknown: 'Being checked',
};

const pages: Record<PageName, string> = {
  index: 'The tour',
  email: 'E-mail and app',
  support: 'Link landing page',
  orders: 'Your orders',
  return: 'Return an item',
  help: 'Help centre',
  'back-office': 'Back office',
  gallery: 'Gallery',
  theme: 'Theme editor',
};

const parameters: Record<keyof Settings, string> = {
  scenario: 'Scenario',
  now: 'Date',
  lang: 'Language',
  dir: 'Direction',
  theme: 'Theme',
};

const reasons: Record<ReturnReasonCode, { label: string; hint: string }> = {
  'parts-missing': { label: 'Parts are missing', hint: 'Something was not in the box' },
  'arrived-damaged': { label: 'It arrived damaged', hint: 'Scratched, bent, broken' },
  'does-not-work': { label: 'It does not work', hint: 'Or stopped working' },
  'does-not-fit': { label: 'It does not fit', hint: 'With what I have already' },
  'changed-my-mind': { label: 'I changed my mind', hint: 'Nothing is wrong with it' },
  'found-it-cheaper': { label: 'I found it cheaper', hint: 'In another shop' },
};

const scenarios: Record<ScenarioName, string> = {
  default: 'A coffee machine arrived two days ago. Every part is there, one is running low.',
  'part-out-of-stock': 'The water tank has run out; the other parts can still be asked for.',
  'part-expected': 'The water tank has run out, and more comes in a week.',
  'all-parts-out-of-stock': 'No part is left, so no touchpoint offers one and returns go on as before.',
  'nothing-in-stock-expected': 'No part is left, and more of one comes in a week.',
  'stock-runs-out': 'The last parts go between choosing and asking.',
  'photo-required': 'A damaged part is only replaced with a picture of it.',
  'window-closed': 'The return window ended two weeks ago.',
  'limit-reached': 'Every part came once already, and once is the limit.',
  'not-offered': 'The programme does not offer parts to this shopper.',
  'not-registered': 'The seller’s registration still waits for its confirmation.',
  'parent-inactive': 'The coffee machine is no longer listed.',
  'already-returned': 'The coffee machine went back yesterday.',
  'not-delivered': 'The coffee machine is still on its way.',
  'marketplace-de': 'The same shop in Germany: euros, Berlin time, no e-mail touchpoint.',
  'not-platform-fulfilled': 'The seller, not the platform, ships the coffee machine.',
  'marketplace-not-supported': 'A marketplace without the programme.',
  'api-down': 'The support API cannot be reached. The shop itself works.',
  'api-slow': 'Each answer takes three seconds.',
  'session-expired': 'The first request meets a session that has ended.',
  'link-expired': 'The link in the e-mail is too old.',
  'link-used': 'The link in the e-mail was used before.',
  'link-invalid': 'The link in the e-mail is forged.',
  'many-orders': 'A thousand orders, one of them with a hundred lines.',
  'large-catalogue': 'An item with five hundred parts, to search among.',
  'no-orders': 'A shopper who has never bought anything.',
};

const topics: HelpTopic[] = [
  {
    key: 'delivery',
    title: 'Delivery',
    questions: [
      [
        'Where is my parcel?',
        'Your orders show the state of each item. We write as soon as a parcel leaves, and again when it has arrived.',
      ],
      [
        'It says delivered, but nothing is here',
        'Ask your neighbours first. If it has not turned up after a day, write to us and we look for it.',
      ],
    ],
  },
  {
    key: 'returns',
    title: 'Returns',
    questions: [
      [
        'How long can I return something?',
        'Thirty days from delivery, and longer if you ask for a replacement part.',
      ],
      ['Who pays for sending it back?', 'We do. Print the label, and hand the parcel in.'],
    ],
  },
  {
    key: 'refunds',
    title: 'Payment and refunds',
    questions: [
      [
        'When do I get my money back?',
        'Within five working days of handing in the parcel, to the card that you paid with.',
      ],
      [
        'Can I have a gift card instead?',
        'Yes. Choose it at the end of the return; it comes by e-mail at once.',
      ],
    ],
  },
  {
    key: 'parts',
    title: 'Replacement parts',
    questions: [
      [
        'Does a replacement part cost anything?',
        'No. For items that qualify, the part and its delivery are free.',
      ],
      ['Can I return a part?', 'No, but you may still return the whole item until its window ends.'],
    ],
  },
  {
    key: 'account',
    title: 'Your account',
    questions: [
      [
        'How do I change my address?',
        'In your account, under addresses. Parcels on their way keep the old one.',
      ],
    ],
  },
  {
    key: 'gift-cards',
    title: 'Gift cards',
    questions: [
      ['How long is a gift card valid?', 'It does not expire. Use it all at once or little by little.'],
    ],
  },
];

/** Sender, subject, first line. */
const others: (readonly [string, string, string])[] = [
  ['Bluebird Library', 'Two books are due on Friday', 'Extend them online, or bring them back until six.'],
  ['Jonas', 'Saturday?', 'The forecast is good. I would bring the tent if you bring the stove.'],
  ['City Water', 'Your reading for June', 'Thank you. Your next reading is due in a year.'],
];

/** The shop's own texts in English; the kit brings its own. */
export const en = {
  shop: {
    name: 'Kiteyard',
    claim: 'Good things for home, play and outdoors.',
    skip: 'Skip to content',
    navigation: { label: 'Shop', orders: 'Orders', return: 'Returns', help: 'Help' },
    home: 'Kiteyard, the tour',
    account: 'Ada',
    accountLabel: 'Signed in as Ada',
    footerAbout:
      'Kiteyard is a made-up shop. Its products, orders and shoppers are invented, and nothing that you do here leaves your browser.',
    footerShop: 'In the shop',
    footerBackstage: 'Backstage',
  },
  pages,
  parameters,
  fault: {
    title: 'Something in the address is not right',
    refused: (value: string) => `“${value}” is not allowed.`,
    allowed: (values: string) => `Allowed: ${values}.`,
    moment: 'Allowed: a moment such as 2026-06-16T17:00:00Z, or a day such as 2026-06-16.',
    instead: 'The default is used instead.',
    world: 'The world that this browser kept is not a valid one',
  },
  starting: 'Setting up the demo',
  notStarted: {
    title: 'The demo could not start',
    noWorker: 'This browser window has no service workers. The demo keeps its made-up support API in one.',
    page: 'The support API answers, but this page could not be set up.',
    failed: 'The service worker that answers for the support API did not start.',
    advice:
      'Open the demo on localhost or over https, outside a private window, and allow the site to store data.',
    reason: (reason: string) => `The browser says: ${reason}`,
    again: 'Try again',
  },
  plainLink: 'Part missing or damaged? Get help',
  scenarios,
  index: {
    title: 'A missing screw should not send back a bookcase.',
    lead: 'The product support kit brings the free replacement part to the places where shoppers already look. Kiteyard is a made-up shop in which you can try every one of them.',
    start: 'Open your orders',
    startEmail: 'Begin with the e-mail',
    touchpointsTitle: 'Four places to meet it',
    touchpointsLead:
      'One element each, in pages that every shop has. Where an item does not qualify, the pages stay as they were.',
    touchpoints: {
      email: {
        title: 'In the delivery e-mail',
        text: 'The parcel is here, a hinge is not. One press leads to the item’s support page.',
        link: 'See the e-mail and the notification',
      },
      order: {
        title: 'On the order page',
        text: 'Beside the item that it is about, with the state of a request already made.',
        link: 'See the orders',
      },
      return: {
        title: 'In the return form',
        text: 'A reason that a part can solve opens the choice. Going on with the return weighs the same.',
        link: 'Return something',
      },
      help: {
        title: 'In the help centre',
        text: 'For everyone who starts with a problem: choose the order, choose the item, get the part.',
        link: 'Ask for help',
      },
    },
    audienceTitle: 'Come in, whoever you are',
    audiences: {
      designers: {
        kicker: 'Designers',
        title: 'See every state',
        text: 'Every state has an address: theme, direction, language, date and scenario are all in it. Send the link, and others see what you see.',
        link: 'Open the gallery',
      },
      qa: {
        kicker: 'QA',
        title: 'Run the journeys',
        text: 'Ask for a part, dispatch it in the back office, move the clock. The stage at the bottom of each page logs events and requests.',
        link: 'Open the back office',
      },
      storefronts: {
        kicker: 'Storefront teams',
        title: 'Put it in your page',
        text: 'Wrap your page in a provider, and put one element where it belongs. The link inside works before it loads, and without JavaScript.',
        link: 'See it in an order list',
      },
    },
    scenariosTitle: 'Worlds to walk into',
    scenariosLead:
      'Each is about the first item of the newest order. The shop keeps what you do there until you reset it.',
    scenarioGroups: {
      day: 'On a good day',
      unavailable: 'When there is nothing to offer',
      trouble: 'When something goes wrong',
      scale: 'Few and many',
    },
    current: 'You are here',
    themeLink: 'Make it your colours',
  },
  orders: {
    title: 'Your orders',
    lead: (count: number) => (count === 1 ? '1 order' : `${count.toLocaleString('en')} orders`),
    placed: 'Ordered',
    total: 'Total',
    number: 'Order number',
    items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
    status,
    deliveredOn: (date: string) => `Delivered on ${date}`,
    quantity: (count: number) => `Quantity: ${count}`,
    returnItem: 'Return this item',
    more: 'Show more orders',
    shown: (shown: number, all: number) => `${shown.toLocaleString('en')} of ${all.toLocaleString('en')}`,
    empty: 'Nothing ordered yet',
    emptyText: 'Once you buy something, it shows up here.',
  },
  return: {
    title: 'Return an item',
    lead: 'Tell us what is wrong. Often there is a quicker way than sending everything back.',
    steps: { item: 'Which item?', reason: 'What is wrong?', refund: 'How would you like your money back?' },
    notFound: 'We cannot find that item in your orders. Please choose one below.',
    change: 'Choose another item',
    more: 'Show more items',
    nothing: 'Nothing to return',
    nothingText: 'Only items that were delivered can be returned.',
    reasons,
    refunds: {
      card: { label: 'To the card you paid with', hint: 'Within 5 working days of handing it in' },
      credit: { label: 'As a Kiteyard gift card', hint: 'By e-mail, as soon as you hand it in' },
    },
    submit: 'Send the return',
    sentTitle: 'This is what the shop would receive',
    sentText:
      'Kiteyard is made up, so nothing was sent. The form’s own data, the support element’s included:',
    field: 'Field',
    value: 'Value',
    again: 'Back to the form',
    partRequested: 'A part is on its way, so there is nothing to send back.',
    submitPart: 'Finish without a return',
  },
  help: {
    title: 'How can we help?',
    search: 'Search the help topics',
    placeholder: 'Delivery, refund, gift card …',
    topicsTitle: 'Topics',
    none: (query: string) => `No topic mentions “${query}”. Try another word, or choose your item below.`,
    found: (count: number) => (count === 1 ? '1 topic' : `${count} topics`),
    supportDoor: 'A part is missing or damaged',
    supportTitle: 'Something wrong with an item?',
    supportText: 'Missing, damaged, defective or the wrong fit: choose the item, and see what helps.',
    topics,
  },
  support: {
    title: 'Product support',
    lead: 'You opened a link about something that you bought. Here is what it is for.',
    noLink: 'You are here without a link',
    noLinkText:
      'This is where the links of the delivery e-mail and of the app land. Open one of them to see it at work.',
    toEmail: 'To the e-mail',
  },
  email: {
    title: 'Just after delivery',
    lead: 'What Ada sees in her inbox and on her phone. Both links lead to the item’s support page.',
    inbox: 'Inbox',
    mailProgram: 'A mail program',
    frameTitle: 'The delivery e-mail',
    phone: 'A phone’s lock screen',
    app: 'Kiteyard',
    justNow: 'now',
    from: 'Kiteyard',
    to: 'to Ada Moreno',
    others,
    openNotification: 'Open the notification',
    noneTitle: 'No e-mail here',
    noneMarketplace: (marketplace: string) =>
      `The programme sends these messages in the US marketplace only [S3]. This world is in ${marketplace}, so there is nothing to show.`,
    noneDelivered:
      'The message goes out just after delivery. Nothing in this world was delivered, so there is nothing to show.',
    backToUs: 'Go to the US marketplace',
    otherDoors: 'The order page, the return form and the help centre are open here too.',
  },
  backOffice,
  gallery,
  theme,
};

/** The shop's texts; every language has them all. */
export type Texts = typeof en;
