import { drawing } from './drawing.js';
import { axis, box, drum, ellipse, etched, placed, seam } from './shapes.js';

/** The chair comes apart along the line that it turns on. */
const MIDDLE = 300;

const back = [
  'M214 142q86-16 172 0q8 2 9 10q8 62-10 112q-2 8-10 9q-75 12-150 0q-8-1-10-9q-18-50-10-112q1-8 9-10z',
  'M224 154q76-13 152 0M220 240q80 14 160 0M300 148v128',
  'M282 124v10M318 124v10',
];

const arms = [
  'M118 250v34h16v-34M120 284v20q0 10 10 10h70M132 284v14q0 4 4 4h68',
  'M482 250v34h-16v-34M480 284v20q0 10-10 10h-70M468 284v14q0 4-4 4h-68',
];

const seat = [
  'M214 300q86-12 172 0q12 2 14 12v16q-2 10-14 12q-86 10-172 0q-12-2-14-12v-16q2-10 14-12z',
  'M200 322q100 20 200 0',
];

const plate = box(252, 372, 96, 14, 4) + 'M268 386l6 14h52l6-14';

/** Where the five legs meet. */
const HUB = 570;

const star = [
  ellipse(0, -12, 24, 8) + 'M-24-12v16q0 9 24 9 24 0 24-9v-16',
  'M-24-8l-130-12q-12 0-13 7 0 5 12 8l131 8M24-8l130-12q12 0 13 7 0 5-12 8l-131 8',
  'M-23 8l-78 26q-9 4-7 11 4 6 14 3l82-35M23 8l78 26q9 4 7 11-4 6-14 3l-82-35',
].map((path) => placed(path, MIDDLE, HUB));

/** Where the castors hang below the hub; the middle one belongs to the leg behind. */
const CASTORS = [
  [-154, 56],
  [-100, 110],
  [0, 74],
  [100, 110],
  [154, 56],
] as const;

const headrest =
  'M-62-38q62-14 124 0q10 3 12 12q4 24-4 46q-3 9-12 11q-58 12-116 0q-9-2-12-11q-8-22-4-46q2-9 12-12z' +
  etched('M-34-43q-8 38 0 78M34-43q8 38 0 78') +
  'M-27 35.5v28q0 4 4 4h8q4 0 4-4v-27z' +
  'M27 35.5v28q0 4-4 4h-8q-4 0-4-4v-27z' +
  ellipse(-19, 46, 2.5) +
  ellipse(-19, 57, 2.5) +
  ellipse(19, 46, 2.5) +
  ellipse(19, 57, 2.5);

const pad =
  'M-46-18q46-8 92 0q14 3 16 16v8q-2 14-16 16q-46 6-92 0q-14-2-16-16v-8q2-13 16-16z' +
  etched('M-62 0q2 12 16 14q46 6 92 0q14-2 16-14', 'M-40-8q40-6 80 0');
const pads = placed(pad, 126, 216) + placed(pad, 474, 216);

const screw = 'M-7-14h14v9h-3v22l-4 4-4-4v-22h-3z' + 'M-4 1l8 3M-4 7l8 3M-4 13l8 3';
const bag =
  'M-48-60h96q5 0 5 5v22l-4 4 4 88q0 8-8 8h-90q-8 0-8-8l4-88-4-4v-22q0-5 5-5z' +
  etched(
    'M-49-29h98',
    'M-49-37h98',
    placed(screw, -24, 2, { turn: 30 }),
    placed(screw, 16, 0, { turn: -50 }),
    placed(screw, -20, 40, { turn: 100 }),
    placed(screw, 24, 38, { turn: 20 }),
  ) +
  ellipse(0, -48, 5);

const lever =
  'M-66-16a18 18 0 0 1 33 7h42v-8q0-8 8-8h46q14 0 14 24 0 26-14 26h-46q-8 0-8-8v-8h-42a18 18 0 1 1-33-25z' +
  etched(ellipse(-50, 0, 8), 'M9-9v18', 'M32-11l10 11-10 11M48-11l10 11-10 11');

const lift =
  'M-11-50q11-5 22 0v42h9q6 0 6 6v54h-4l-5 30h-34l-5-30h-4v-54q0-6 6-6h9z' +
  etched('M-11-40h22', 'M-11-8q11 4 22 0', seam(0, 4, 26, 5), seam(0, 52, 22, 5), 'M-14 8v40');

const castor =
  'M-4-42h8v20a23 23 0 0 1 18 17q1 4-2 5a21 21 0 1 1-40 0q-3-1-2-5a23 23 0 0 1 18-17z' +
  etched('M-4-32h8', 'M-20 0a21 21 0 0 1 40 0', ellipse(0, 7, 8));
const castors = CASTORS.map(([x, y]) => placed(castor, MIDDLE + x, HUB + y)).join('');

export const officeChair = drawing(
  600,
  724,
  [
    ...back,
    ...arms,
    ...seat,
    plate,
    ...star,
    drum(MIDDLE, 398, 12, 3, 6),
    axis(MIDDLE, 344, MIDDLE, 370) + axis(MIDDLE, 546, MIDDLE, 556),
    axis(126, 242, 126, 249) + axis(474, 242, 474, 249),
    axis(350, 380, 388, 380),
    axis(178, 366, 250, 350),
    axis(146, 566, 146, 582) + axis(454, 566, 454, 582) + axis(200, 622, 200, 636) + axis(400, 622, 400, 636),
  ],
  [
    { partId: 'chair-headrest', path: placed(headrest, MIDDLE, 62), at: [426, 40], tip: [375, 50] },
    { partId: 'chair-armrest', path: pads, at: [32, 190], tip: [66, 206] },
    { partId: 'chair-seat-screw', path: placed(bag, 120, 400), at: [36, 350], tip: [68, 366] },
    { partId: 'chair-tilt-lever', path: placed(lever, 458, 380), at: [556, 352], tip: [533, 367] },
    { partId: 'chair-gas-lift', path: placed(lift, MIDDLE, 462), at: [376, 450], tip: [326, 464] },
    { partId: 'chair-castor', path: castors, at: [530, 602], tip: [478, 622] },
  ],
);
