import { gtinCheckDigit, ITEM_TYPE_KEYWORD } from '../programme/part-listing.js';
import { DIAGRAMS } from './diagrams/index.js';
import type { Parent, RegistrationLine, WorldDiagram, WorldHint, WorldPart } from './schema.js';

/** What the seller calls a listing. */
export function skuOf(name: string): string {
  return `KY-${name.toUpperCase()}`;
}

type Kind = Parent['solutions'][number]['kind'];

const solution = (kind: Kind, title: string, slug: string): Parent['solutions'][number] => ({
  kind,
  title,
  url: `https://support.example.com/${slug}`,
});

const parent = (
  parentId: string,
  title: string,
  solutions: Parent['solutions'],
  hints: readonly WorldHint[] = [],
): Parent => ({
  parentId,
  sku: skuOf(parentId),
  title,
  picture: `parents/${parentId}`,
  active: true,
  fulfilment: 'platform',
  solutions,
  ...(hints.length > 0 && { hints: [...hints] }),
  ...withDiagram(DIAGRAMS[parentId]),
});

/** A parent that nobody drew has none. */
function withDiagram(diagram: WorldDiagram | undefined): Pick<Parent, 'diagram'> {
  return diagram ? { diagram } : {};
}

/** A place where something that seems to be missing turns up: one part, or any. */
const hidden = (text: string, partId?: string): WorldHint => ({
  text,
  reason: 'missing',
  ...(partId !== undefined && { partId }),
});

/** The sold products, all active and sent by the platform. */
export const PARENTS: readonly Parent[] = [
  parent(
    'coffee-machine',
    'Aroma 3 coffee machine',
    [
      solution('guide', 'Clean and descale the Aroma 3', 'aroma-3/descaling'),
      solution('video', 'Change the brew-head gasket', 'aroma-3/gasket-video'),
      solution('contact', 'Write to the Aroma workshop', 'aroma/contact'),
    ],
    [
      hidden('The drip tray is taped under the lid of the water tank for the journey.', 'coffee-drip-tray'),
      hidden('A second filter basket lies inside the portafilter.', 'coffee-filter-basket'),
      {
        text: 'Since 2025 the gasket is 8.5 mm high. Older machines have “8.0” on the brew head.',
        reason: 'incompatible',
        partId: 'coffee-gasket',
      },
    ],
  ),
  parent(
    'bookcase',
    'Linden bookcase, oak, 5 shelves',
    [
      solution('guide', 'Assembly guide for the Linden bookcase', 'linden/assembly'),
      solution('video', 'Fix a bookcase to the wall', 'linden/wall-video'),
    ],
    [
      hidden('The bookcase comes in two parcels, and the second may arrive a day later.'),
      hidden('The back panel stands behind the longest boards, folded once.', 'bookcase-back-panel'),
    ],
  ),
  parent('railway', 'Pine Valley railway, 64 pieces', [
    solution('guide', 'Track plans for 64 pieces', 'pine-valley/track-plans'),
  ]),
  parent('bicycle', 'Harbour city bicycle', [
    solution('guide', 'Set up the Harbour bicycle', 'harbour/set-up'),
    solution('video', 'Replace the brake pads', 'harbour/brake-pads-video'),
    solution('contact', 'Ask a Harbour mechanic', 'harbour/contact'),
  ]),
  parent(
    'lamp',
    'Ostra floor lamp',
    [solution('contact', 'Write to Ostra lighting', 'ostra/contact')],
    [hidden('The screws are in the bag inside the shade’s tube.', 'lamp-base-screw')],
  ),
  parent('blender', 'Breeze blender 1.5 l', [
    solution('video', 'Seat the blade unit and the seal', 'breeze/blade-video'),
  ]),
  parent(
    'tent',
    'Fjell 3 tent',
    [
      solution('guide', 'Repair a pole in the field', 'fjell-3/pole-repair'),
      solution('contact', 'Ask the Fjell repair team', 'fjell/contact'),
    ],
    [hidden('The pegs are in the side pocket of the carry bag.', 'tent-peg')],
  ),
  parent('office-chair', 'Verto office chair', [
    solution('guide', 'Put together the Verto chair', 'verto/assembly'),
    solution('video', 'Change the gas lift', 'verto/gas-lift-video'),
  ]),
];

type Terms = Partial<
  Omit<WorldPart, 'partId' | 'sku' | 'name' | 'partNumber'> & Omit<RegistrationLine, 'partId'>
>;

/** A part as the seller lists it, and the terms on which its registration gives it away. */
interface ListedPart extends RegistrationLine {
  parentId: string;
  listing: WorldPart;
}

const part = (
  parentId: string,
  partId: string,
  name: string,
  partNumber: string,
  { orderLimit = 2, maxQuantity = 1, ...terms }: Terms = {},
): ListedPart => ({
  parentId,
  partId,
  orderLimit,
  maxQuantity,
  listing: {
    ...LISTING_TERMS,
    partId,
    sku: skuOf(partNumber),
    name,
    partNumber,
    picture: `parts/${partId}`,
    gtin: gtinOf(partNumber),
    ...terms,
  },
});

/** What a listing says where nothing else is said. */
export const LISTING_TERMS = {
  /** What a part costs by itself: the programme lets it go out at 0 (L4). */
  price: 9.9,
  packQuantity: 1,
  itemTypeKeyword: ITEM_TYPE_KEYWORD,
  stock: 40,
  lowStockAt: 5,
  fulfilment: 'platform',
  takenOut: false,
} as const satisfies Partial<WorldPart>;

/** The company's prefix in each GTIN. */
const GTIN_PREFIX = '85012';

/** A UPC of 12 digits that follows from the part number (L3). */
export function gtinOf(partNumber: string): string {
  const number = Array.from(partNumber).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_000, 7);
  const digits = GTIN_PREFIX + String(number).padStart(6, '0');
  return digits + String(gtinCheckDigit(digits));
}

const LISTED: readonly ListedPart[] = [
  part('coffee-machine', 'coffee-drip-tray', 'Drip tray', 'AR3-1180', { stock: 34, marking: 'AR3 >ABS<' }),
  part('coffee-machine', 'coffee-water-tank', 'Water tank', 'AR3-1042', {
    stock: 18,
    orderLimit: 1,
    marking: 'MAX 1.8 L',
    companions: [{ partId: 'coffee-tank-lid', note: 'The tank comes without its lid.' }],
  }),
  part('coffee-machine', 'coffee-tank-lid', 'Tank lid', 'AR3-1043', {
    stock: 61,
    marking: 'T-43',
    companions: [{ partId: 'coffee-water-tank' }],
  }),
  part('coffee-machine', 'coffee-portafilter', 'Portafilter', 'AR3-2207', {
    stock: 12,
    orderLimit: 1,
    fulfilment: 'merchant',
    marking: '58 INOX',
    companions: [{ partId: 'coffee-gasket', note: 'A worn gasket lets water past a new portafilter.' }],
  }),
  part('coffee-machine', 'coffee-filter-basket', 'Filter basket, double', 'AR3-2215', {
    stock: 3,
    fulfilment: 'merchant',
    marking: '14-18 g',
  }),
  part('coffee-machine', 'coffee-gasket', 'Brew-head gasket', 'AR3-2301', {
    packQuantity: 2,
    stock: 85,
    maxQuantity: 3,
    orderLimit: 3,
    marking: '8.5 SIL',
    replaces: ['AR3-2300'],
  }),
  part('coffee-machine', 'coffee-gasket-rubber', 'Brew-head gasket, rubber', 'AR3-2300', {
    stock: 0,
    marking: '8.0 NBR',
    discontinued: true,
    substituteId: 'coffee-gasket',
  }),

  part('bookcase', 'bookcase-cam-lock', 'Cam lock', 'LB-M15', {
    packQuantity: 8,
    stock: 240,
    maxQuantity: 4,
    marking: 'M15',
  }),
  part('bookcase', 'bookcase-wooden-dowel', 'Wooden dowel 8 x 35 mm', 'LB-D835', {
    packQuantity: 20,
    stock: 310,
    maxQuantity: 3,
  }),
  part('bookcase', 'bookcase-shelf-pin', 'Shelf pin', 'LB-P05', {
    packQuantity: 16,
    stock: 190,
    maxQuantity: 2,
  }),
  part('bookcase', 'bookcase-hinge', 'Door hinge, soft close', 'LB-H110', {
    stock: 22,
    maxQuantity: 4,
    marking: '110° SC',
  }),
  part('bookcase', 'bookcase-back-panel', 'Back panel', 'LB-BP2', {
    stock: 7,
    orderLimit: 1,
    fulfilment: 'merchant',
    marking: 'BP 2/2',
  }),
  part('bookcase', 'bookcase-wall-anchor', 'Wall anchor set', 'LB-WA2', { packQuantity: 2, stock: 150 }),

  part('railway', 'railway-curved-track', 'Curved track', 'PV-C4', {
    packQuantity: 4,
    stock: 95,
    maxQuantity: 3,
    marking: 'E 45°',
  }),
  part('railway', 'railway-straight-track', 'Straight track', 'PV-S4', {
    packQuantity: 4,
    stock: 88,
    maxQuantity: 3,
    marking: 'D 144',
  }),
  part('railway', 'railway-bridge-pillar', 'Bridge pillar', 'PV-B2', { packQuantity: 2, stock: 31 }),
  part('railway', 'railway-wagon-wheel', 'Wagon wheel set', 'PV-W4', { packQuantity: 4, stock: 4 }),
  part('railway', 'railway-magnet-coupling', 'Magnetic coupling', 'PV-M6', { packQuantity: 6, stock: 120 }),
  part('railway', 'railway-signal', 'Signal', 'PV-SG1', { stock: 16, fulfilment: 'merchant' }),

  part('bicycle', 'bicycle-pedal', 'Pedal pair', 'HC-410', {
    stock: 27,
    orderLimit: 1,
    marking: 'L / R 9/16',
    companions: [{ partId: 'bicycle-reflector', note: 'New pedals come without reflectors.' }],
  }),
  part('bicycle', 'bicycle-bell', 'Bell', 'HC-118', { stock: 73 }),
  part('bicycle', 'bicycle-brake-pad', 'Brake pad pair', 'HC-233', {
    packQuantity: 2,
    stock: 64,
    maxQuantity: 2,
    marking: 'HB-70',
    replaces: ['HC-231', 'HC-232'],
  }),
  part('bicycle', 'bicycle-saddle-clamp', 'Saddle clamp', 'HC-305', {
    stock: 19,
    fulfilment: 'merchant',
    marking: '28.6',
  }),
  part('bicycle', 'bicycle-chain-link', 'Chain quick link', 'HC-KL8', {
    packQuantity: 2,
    stock: 140,
    marking: 'KL8',
  }),
  part('bicycle', 'bicycle-reflector', 'Wheel reflector', 'HC-R4', {
    packQuantity: 4,
    stock: 52,
    marking: 'K 1205',
  }),

  part('lamp', 'lamp-shade', 'Shade', 'OS-SH38', {
    stock: 9,
    orderLimit: 1,
    fulfilment: 'merchant',
    companions: [{ partId: 'lamp-socket-ring', note: 'The ring holds the shade.' }],
  }),
  part('lamp', 'lamp-foot-switch', 'Foot switch', 'OS-FS2', { stock: 26, marking: '2 A 250 V' }),
  part('lamp', 'lamp-socket-ring', 'Socket ring', 'OS-E27R', {
    packQuantity: 2,
    stock: 77,
    marking: 'E27',
  }),
  part('lamp', 'lamp-pole-section', 'Pole section', 'OS-PS45', { stock: 13, maxQuantity: 3 }),
  part('lamp', 'lamp-base-screw', 'Base screw', 'OS-M6', {
    packQuantity: 4,
    stock: 200,
    marking: 'M6 8.8',
  }),

  part('blender', 'blender-jar', 'Jar', 'BZ-150J', { stock: 11, orderLimit: 1, marking: '1.5 L' }),
  part('blender', 'blender-lid', 'Lid with cap', 'BZ-150L', { stock: 38 }),
  part('blender', 'blender-blade-unit', 'Blade unit', 'BZ-B4', {
    stock: 5,
    orderLimit: 1,
    fulfilment: 'merchant',
    marking: 'B4',
    companions: [
      { partId: 'blender-seal-ring', note: 'The old seal tears when the blade unit is taken out.' },
    ],
  }),
  part('blender', 'blender-seal-ring', 'Seal ring', 'BZ-SR2', {
    packQuantity: 2,
    stock: 130,
    maxQuantity: 2,
    marking: '92 x 3',
  }),
  part('blender', 'blender-tamper', 'Tamper', 'BZ-T1', { stock: 21 }),

  part('tent', 'tent-pole', 'Pole section', 'FJ-P85', {
    packQuantity: 2,
    stock: 44,
    maxQuantity: 4,
    marking: '8.5 mm',
    companions: [{ partId: 'tent-pole-sleeve', note: 'A sleeve mends the next crack in the field.' }],
  }),
  part('tent', 'tent-peg', 'Peg', 'FJ-H10', { packQuantity: 10, stock: 160, maxQuantity: 2 }),
  part('tent', 'tent-guy-line', 'Guy line', 'FJ-G4', { packQuantity: 4, stock: 92 }),
  part('tent', 'tent-pole-sleeve', 'Repair sleeve', 'FJ-RS2', {
    packQuantity: 2,
    stock: 115,
    marking: '8.5-9.0',
  }),
  part('tent', 'tent-storm-clip', 'Storm clip', 'FJ-C6', { packQuantity: 6, stock: 58 }),
  part('tent', 'tent-carry-bag', 'Carry bag', 'FJ-BAG3', { stock: 2, orderLimit: 1, fulfilment: 'merchant' }),

  part('office-chair', 'chair-castor', 'Castor', 'VT-C5', {
    packQuantity: 5,
    stock: 83,
    marking: '11 x 22',
  }),
  part('office-chair', 'chair-gas-lift', 'Gas lift', 'VT-GL4', {
    stock: 14,
    orderLimit: 1,
    fulfilment: 'merchant',
    marking: 'CL 4 DIN 4550',
  }),
  part('office-chair', 'chair-armrest', 'Armrest pad', 'VT-AP2', { packQuantity: 2, stock: 29 }),
  part('office-chair', 'chair-seat-screw', 'Seat screw', 'VT-M8', {
    packQuantity: 100,
    stock: 46,
    maxQuantity: 2,
    marking: 'M8 A2-70',
  }),
  part('office-chair', 'chair-headrest', 'Headrest', 'VT-HR1', { stock: 8, orderLimit: 1 }),
  part('office-chair', 'chair-tilt-lever', 'Tilt lever', 'VT-TL1', { stock: 33, marking: 'TL-R' }),
];

/** The parts of the catalogue, each a listing of its own (L1). */
export const PARTS: readonly WorldPart[] = LISTED.map(({ listing }) => listing);

/** The lines of a parent's registration, in the catalogue's order. */
export function registrationLines(parentId: string): RegistrationLine[] {
  return LISTED.filter((listed) => listed.parentId === parentId).map(
    ({ partId, orderLimit, maxQuantity }) => ({ partId, orderLimit, maxQuantity }),
  );
}

/** What one unit of each parent costs, in the shop's currency. */
export const PRICES: Readonly<Record<string, number>> = {
  'coffee-machine': 149.9,
  bookcase: 189,
  railway: 79.5,
  bicycle: 429,
  lamp: 64.95,
  blender: 58.5,
  tent: 239,
  'office-chair': 219,
  'sewing-machine': 549,
};
