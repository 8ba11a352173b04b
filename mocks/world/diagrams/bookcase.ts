import { drawing } from './drawing.js';
import { axis, box, drum, ellipse, etched, placed } from './shapes.js';

/** The carcass stands with its back to the upper right; everything leaves it along that depth or to its left. */
const [LEFT, RIGHT, TOP, BOTTOM] = [220, 386, 134, 550];

const carcass = [
  box(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP) + box(LEFT + 10, TOP + 10, 146, 396),
  `M${LEFT} ${TOP}l44-13h166v416l-44 13M${RIGHT} ${TOP}l44-13`,
  [216, 288, 360].map((y) => `M${LEFT + 10} ${y}h146M${LEFT + 10} ${y + 8}h146`).join(''),
  box(LEFT + 13, 420, 69, 117, 2) + box(LEFT + 84, 420, 69, 117, 2),
  ellipse(LEFT + 74, 474, 3.5) + ellipse(LEFT + 92, 474, 3.5),
];

const books = [
  'M240 216v-52h11v52M251 171h12v45M263 166h9v50',
  'M322 216l12-46 10 3-11 43',
  'M314 288v-42h14v42M328 252h10v36M338 246h12v42',
  'M246 360v-13h46v13M250 347v-11h38v11',
];

const panel =
  'M-83-208l9-3h166v416l-9 3h-166z' +
  etched(
    'M-83-208h166v416M83-208l9-3M0-208v416',
    'M-60-208q-10 100-2 200q6 110-4 216',
    'M-28-208q8 130 0 230q-6 90 2 186',
    'M30-208q-8 110 0 210q8 100-2 206',
    'M58-208q6 140-2 240q-4 80 4 176',
    [-74, -9, 9, 74].map((x) => [-194, 0, 194].map((y) => ellipse(x, y, 2.5)).join('')).join(''),
  );

const dowel =
  'M-46-11h82a6 11 0 0 1 0 22h-82a6 11 0 0 1 0-22z' + etched('M-46-11a6 11 0 0 1 0 22', 'M-28-5h54M-28 4h54');
const dowels = [-1, 0, 1].map((nth) => placed(dowel, nth * -8, nth * 26, { turn: -16 })).join('');

const lock =
  drum(0, -12, 32, 14, 32) +
  etched('M-20-13l16-1-2-8 12-1 2 8 16-2-2 7-14 1 2 8-13 1-1-7-15 1z', 'M-18 14q18 8 36 0l-4 9q-14 5-28 0z');
const locks = placed(lock, -20, 4) + placed(lock, 42, -14, { scale: 0.75 });

const pin =
  'M-48-8h34v-9q0-3 3-3h6q3 0 3 3v3h30a14 14 0 0 1 0 28h-30v3q0 3-3 3h-6q-3 0-3-3v-9h-34q-5 0-5-8 0-8 5-8z' +
  etched('M-14-8v16M-2-14v28') +
  ellipse(28, 0, 5);
const pins = placed(pin, 10, -20, { turn: -8 }) + placed(pin, -8, 24, { turn: -8 });

const hinge =
  ellipse(-34, 0, 25) +
  etched(ellipse(-34, 0, 17), 'M-48 8h28') +
  'M-46-22v-8q0-6 6-6h12q6 0 6 6v8a25 25 0 0 0-24 0z' +
  'M-46 22v8q0 6 6 6h12q6 0 6-6v-8a25 25 0 0 1-24 0z' +
  'M-10.5-9h28v-19q0-8 8-8h12q8 0 8 8v19h10q7 0 7 9 0 9-7 9h-10v19q0 8-8 8h-12q-8 0-8-8v-19h-28a25 25 0 0 0 0-18z' +
  etched('M17.5-9h28M17.5 9h28M-2-4h46') +
  ellipse(31.5, -24, 4) +
  ellipse(31.5, 24, 4);

const anchor =
  'M-72-34h34q4 0 4 4v42h18q4 0 4 4v12q0 4-4 4h-52q-8 0-8-8v-54q0-4 4-4z' +
  etched('M-34 12l-40 0M-34 12v20') +
  ellipse(-55, -20, 5) +
  ellipse(-55, -2, 5) +
  'M-18-30h58l16 8-16 8h-58q-5-8 0-16z' +
  etched('M-8-30v16M2-30l6 8-6 8M14-30l6 8-6 8M26-30l6 8-6 8') +
  'M-4 4q8 3 8 9h50l12 5-12 5h-50q0 6-8 9-6-14 0-28z' +
  etched('M4 13v10M14 12l-3 12M24 12l-3 12M34 12l-3 12M44 12l-3 12');

/** From a fitting to where it goes. */
const way = (from: number, x: number, y: number): string => axis(from, y, x - 5, y) + ellipse(x, y, 4);

export const bookcase = drawing(
  660,
  590,
  [
    ...carcass,
    ...books,
    axis(264, 121, 466, 61) + axis(430, 121, 466, 111) + axis(430, 537, 630, 478),
    axis(318, 96, 318, 124),
    way(162, LEFT + 5, 170) + way(180, LEFT + 5, 292) + way(166, LEFT + 5, 386) + way(176, LEFT + 22, 500),
  ],
  [
    { partId: 'bookcase-wall-anchor', path: placed(anchor, 312, 54), at: [200, 36], tip: [236, 46] },
    { partId: 'bookcase-wooden-dowel', path: placed(dowels, 110, 172), at: [34, 122], tip: [66, 148] },
    { partId: 'bookcase-cam-lock', path: placed(locks, 108, 288), at: [34, 244], tip: [64, 268] },
    { partId: 'bookcase-shelf-pin', path: placed(pins, 108, 390), at: [34, 344], tip: [68, 370] },
    { partId: 'bookcase-hinge', path: placed(hinge, 110, 500), at: [34, 450], tip: [58, 480] },
    { partId: 'bookcase-back-panel', path: placed(panel, 550, 269), at: [550, 546], tip: [550, 478] },
  ],
);
