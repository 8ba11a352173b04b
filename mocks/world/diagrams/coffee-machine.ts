import { drawing } from './drawing.js';
import { axis, box, drum, ellipse, etched, placed, ring, seam } from './shapes.js';

/** Where the group stands: everything that hangs under the brew head. */
const GROUP = 172;
/** Where the tank stands on its dock. */
const TANK = 460;

const cabinet = [
  box(56, 46, 320, 88, 16) + 'M86 46v-16h260v16M172 30v16M260 30v16',
  ellipse(106, 90, 25) + ellipse(106, 90, 17) + 'M106 90l9-11',
  box(152, 78, 66, 24, 5) + 'M164 90h42',
  ellipse(258, 90, 11) + ellipse(294, 90, 11) + ellipse(330, 90, 11),
  'M56 118v364M72 134v348M360 134v348M376 118v364',
];

const brewHead = 'M114 134v16a58 14 0 0 0 116 0v-16M128 161v7a44 11 0 0 0 88 0v-7';

const steamWand = 'M320 134v46q0 8 2 16l12 66 10-2-12-66q-2-8-2-14v-46' + box(332, 264, 17, 14, 4);

const base = [
  box(44, 482, 488, 46, 10) + box(72, 493, 288, 24, 6),
  'M64 528v9h30v-9M478 528v9h30v-9',
  `M${TANK - 17} 482v-10h34v10M${TANK - 8} 472v-9h16v9`,
];

const lid =
  'M-43-38h86q5 0 7 4l14 34v14q0 6-6 6h-116q-6 0-6-6V0l14-34q2-4 7-4z' +
  etched('M-64 0h128', 'M-28-29h56l7 20h-70z', 'M-17-19h34', box(-18, 5, 36, 9, 3));

const tank =
  'M-35-24v-16q0-12 12-12h46q12 0 12 12v16h5q5 0 7 4l8 20-7 164q-1 8-9 8h-78q-8 0-9-8l-7-164 8-20q2-4 7-4z' +
  etched(
    'M-55 0h110',
    'M-35-24h70',
    'M-27-24v-12q0-8 8-8h38q8 0 8 8v12',
    'M-43-16h86l5 16h-96z',
    'M-52 50q13-8 26 0q13 8 26 0q13-8 26 0q13 8 26 0',
    'M29 76h14M35 95h7M27 114h15M34 133h7',
  );

/** The holes in the floor of the basket, which is seen through its mouth. */
const sieve = [
  [-1, 0, 1].map((nth) => ellipse(nth * 22, -4, 2)),
  [-2, -1, 0, 1].map((nth) => ellipse(11 + nth * 22, 3, 2)),
]
  .flat()
  .join('');

const basket =
  'M-60 0a60 18 0 0 1 120 0v6q0 5-7 9l-9 44a44 13 0 0 1-88 0l-9-44q-7-4-7-9z' +
  etched(
    seam(0, 0, 60, 18),
    'M-53 15a53 15 0 0 0 106 0',
    ellipse(0, 0, 49, 13.5),
    'M-48.5 38a48.5 14 0 0 0 97 0',
    sieve,
  );

const portafilter =
  drum(0, 0, 64, 19, 32, 56) +
  etched(ellipse(0, 0, 53, 15), 'M-61 13a61 18 0 0 0 122 0') +
  'M-64 6l-16-3q-5 7 0 15l18 3z' +
  'M-22 50a56 17 0 0 0 44 0v9q18 3 20 24l-14 1q-2-14-16-14h-24q-14 0-16 14l-14-1q2-21 20-24z' +
  'M64 7l18 4v18l-20-4z' +
  'M82 8l80 20q18 6 14 22-5 12-22 9l-72-26z' +
  etched('M95 12q-4 12-2 25', 'M160 28q-9 12-7 31');

const slots = [-5, -4, -3, -2, 2, 3, 4, 5].map((nth) => `M${nth * 21} -27l${nth * 2} 14`).join('');

const tray =
  'M-119-36h238q6 0 9 5l21 30v24q0 9-9 9h-280q-9 0-9-9V-1l21-30q3-5 9-5z' +
  etched('M-149-1h298', 'M-115-29h230l13 21h-256z', slots, ellipse(0, -19, 24, 7), box(-26, 10, 52, 10, 5));

export const coffeeMachine = drawing(
  600,
  648,
  [
    ...cabinet,
    brewHead,
    steamWand,
    ...base,
    axis(TANK, 146, TANK, 164) + axis(TANK, 396, TANK, 460),
    axis(GROUP, 182, GROUP, 194) + axis(GROUP, 250, GROUP, 266) + axis(GROUP, 359, GROUP, 370),
    axis(112, 520, 112, 558) + axis(320, 520, 320, 558),
  ],
  [
    { partId: 'coffee-tank-lid', path: placed(lid, TANK, 120), at: [566, 94], tip: [519, 108] },
    { partId: 'coffee-gasket', path: ring(GROUP, 216, 62, 18, 13, 0.68), at: [288, 192], tip: [232, 210] },
    { partId: 'coffee-filter-basket', path: placed(basket, GROUP, 286), at: [288, 280], tip: [233, 288] },
    { partId: 'coffee-water-tank', path: placed(tank, TANK, 220), at: [566, 304], tip: [513, 304] },
    { partId: 'coffee-portafilter', path: placed(portafilter, GROUP, 392), at: [310, 362], tip: [297, 410] },
    { partId: 'coffee-drip-tray', path: placed(tray, 216, 596), at: [422, 580], tip: [364, 594] },
  ],
);
