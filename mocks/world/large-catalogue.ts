import { gtinOf, LISTING_TERMS, skuOf } from './catalogue.js';
import type { Parent, Registration, WorldPart } from './schema.js';

/** A parent of very many parts: what the search and the list have to bear. */
export const LARGE_PARENT: Parent = {
  parentId: 'sewing-machine',
  sku: skuOf('sewing-machine'),
  title: 'Lumera LX sewing machine',
  picture: 'parents/sewing-machine',
  active: true,
  fulfilment: 'platform',
  solutions: [
    {
      kind: 'guide',
      title: 'Parts list of the Lumera LX, 40 pages',
      url: 'https://support.example.com/lumera-lx/parts-list',
    },
  ],
  hints: [
    {
      text: 'Needles, bobbins and the small screwdriver are in the drawer under the extension table.',
      reason: 'missing',
    },
  ],
};

/** Where in the machine a piece sits. */
const PLACES = [
  'Needle bar',
  'Presser foot',
  'Feed dog',
  'Bobbin case',
  'Bobbin winder',
  'Shuttle hook',
  'Thread guide',
  'Thread take-up',
  'Tension disc',
  'Hand wheel',
  'Motor mount',
  'Belt drive',
  'Stitch selector',
  'Reverse lever',
  'Needle plate',
  'Spool holder',
  'Knee lifter',
  'Extension table',
  'Light housing',
  'Foot control',
] as const;

/** What kind of piece it is: its name, the picture of its like, how many a pack holds, and what is printed on it. */
const PIECES: readonly (readonly [name: string, picture: string, packQuantity: number, marking?: string])[] =
  [
    ['screw, long', 'chair-seat-screw', 10, 'M4'],
    ['screw, short', 'lamp-base-screw', 10, 'M3'],
    ['retaining ring', 'lamp-socket-ring', 5],
    ['sealing ring', 'blender-seal-ring', 2, 'NBR'],
    ['lever', 'chair-tilt-lever', 1, 'L'],
    ['cover', 'coffee-tank-lid', 1, '>ABS<'],
    ['cap', 'blender-lid', 2],
    ['spring clip', 'tent-storm-clip', 4, 'K'],
    ['guide pin', 'bookcase-shelf-pin', 4, 'Ø'],
    ['dowel', 'bookcase-wooden-dowel', 4],
    ['hinge', 'bookcase-hinge', 1],
    ['bracket', 'bookcase-wall-anchor', 2, 'R / L'],
    ['eccentric', 'bookcase-cam-lock', 1, 'E'],
    ['panel', 'bookcase-back-panel', 1, '>PP<'],
    ['roller', 'railway-wagon-wheel', 2],
    ['magnet', 'railway-magnet-coupling', 2, 'N'],
    ['clamp', 'bicycle-saddle-clamp', 1],
    ['chain link', 'bicycle-chain-link', 2],
    ['friction pad', 'bicycle-brake-pad', 2, 'FP'],
    ['rod', 'lamp-pole-section', 1],
    ['switch', 'lamp-foot-switch', 1, '250 V'],
    ['sleeve', 'tent-pole-sleeve', 2],
    ['cord', 'tent-guy-line', 1],
    ['strainer', 'coffee-filter-basket', 1],
    ['gasket', 'coffee-gasket', 2, 'SIL'],
  ];

/** Every piece of every place, a listing of its own (L1), `LX-0001` to `LX-0500`, all in stock. */
export const LARGE_PARTS: readonly WorldPart[] = PLACES.flatMap((place, placeAt) =>
  PIECES.map(([name, picture, packQuantity, marking], pieceAt): WorldPart => {
    const number = placeAt * PIECES.length + pieceAt + 1;
    const partNumber = `LX-${String(number).padStart(4, '0')}`;
    return {
      ...LISTING_TERMS,
      partId: `sewing-${number}`,
      sku: skuOf(partNumber),
      name: `${place} ${name}`,
      partNumber,
      picture: `parts/${picture}`,
      gtin: gtinOf(partNumber),
      packQuantity,
      // From 6 up to 95, spread without chance: the same world every time.
      stock: 6 + ((number * 37) % 90),
      ...(marking !== undefined && { marking: `${marking} ${placeAt + 1}` }),
    };
  }),
);

/** The lines of its registration. */
export const LARGE_LINES: Registration['lines'] = LARGE_PARTS.map(({ partId, packQuantity = 1 }) => ({
  partId,
  orderLimit: 2,
  maxQuantity: packQuantity > 1 ? 3 : 1,
}));
