import { drawing } from './drawing.js';
import { axis, box, drum, ellipse, etched, placed, ring, seam } from './shapes.js';

/** The line on which everything is screwed together. */
const POLE = 190;

/** How it looks when it stands. */
const assembled = [
  'M446 58a30 8 0 0 1 60 0l32 82a62 17 0 0 1-124 0z' + seam(476, 58, 30, 8),
  'M472 158v239M480 158v239' + box(467, 232, 18, 9, 2) + box(467, 314, 18, 9, 2),
  'M422 406a54 14 0 0 1 108 0v6a54 14 0 0 1-108 0z' + seam(476, 406, 54, 14),
  'M464 404q0-7 5-7h14q5 0 5 7a12 3 0 0 1-24 0z',
];

const socket = [
  drum(POLE, 290, 20, 6, 26) + seam(POLE, 299, 20, 6) + seam(POLE, 307, 20, 6),
  `M${POLE - 20} 316q2 9 10 11v7h20v-7q8-2 10-11`,
];

const base = [
  drum(POLE, 586, 108, 27, 12) + ellipse(POLE, 586, 95, 22),
  drum(POLE, 566, 14, 4, 18) + seam(POLE, 574, 14, 4),
];

const cord = [
  'M297 598q36 0 46 14q12 12 33 12M299 591q38 0 50 14q10 11 27 11',
  'M543 616q37 0 37 32 0 34-36 34h-98M543 623q30 0 30 25 0 27-29 27h-98',
  box(412, 666, 34, 25, 7) + 'M412 673h-17M412 684h-17',
];

const shade =
  'M-50-56a50 14 0 0 1 100 0l62 92a112 30 0 0 1-224 0z' +
  etched(
    seam(0, -56, 50, 14),
    ellipse(0, -55, 39, 9),
    ellipse(0, -55, 9, 2.5),
    'M-39-55h30M9-55h30',
    'M-106 27a106 30 0 0 0 212 0',
  );

/** The knurls of a ring, which is seen from the front. */
const knurls = [-34, -23, -12, 0, 12, 23, 34]
  .map((x) => `M${x} ${13 * Math.sqrt(1 - (x / 43) ** 2) + 3}v10`)
  .join('');
const socketRing = ring(0, 0, 43, 13, 16, 0.62) + etched(knurls);
const rings = placed(socketRing, POLE, 194) + placed(socketRing, POLE, 244);

const section =
  'M-9-98q9-3 18 0v16h5q8 0 8 4v18q0 3-4 3v124q4 0 4 3v20q0 7-22 7-22 0-22-7v-20q0-3 4-3v-124q-4 0-4-3v-18q0-4 8-4h5z' +
  etched(
    'M-9-92q9 2 18 0M-9-86q9 2 18 0',
    'M-22-76q22 6 44 0M-18-57q18 5 36 0',
    'M-18 67q18 4 36 0M-22 72q22 6 44 0',
    'M-9-42v92',
  );

const screw =
  'M-15-32q15-6 30 0v14q0 3-3 4v4h8q3 0 3 3 0 3-3 3h-12v30l-8 8-8-8v-30h-12q-3 0-3-3 0-3 3-3h8v-4q-3-1-3-4z' +
  etched('M-15-26q15 5 30 0', 'M-12-10h24', 'M-8 4l16 5M-8 12l16 5M-8 20l16 5');
const SCREWS = [-78, -26, 26, 78];
const screws = SCREWS.map((x) => placed(screw, POLE + x, 668)).join('');

const footSwitch =
  'M-62 0q4-26 62-26 58 0 62 26v12q-4 28-62 28-58 0-62-28z' +
  etched('M-62 0q4 28 62 28 58 0 62-28', ellipse(0, -5, 32, 13), 'M-32-5v6q4 13 32 13 28 0 32-13v-6') +
  'M-62-3l-18 6v16l18-4z' +
  'M62-3l22 2v16l-22-3z';

export const lamp = drawing(
  600,
  716,
  [
    ...assembled,
    ...socket,
    ...base,
    ...cord,
    axis(POLE, 162, POLE, 178) + axis(POLE, 225, POLE, 230) + axis(POLE, 275, POLE, 282),
    axis(POLE, 336, POLE, 344) + axis(POLE, 551, POLE, 560),
    SCREWS.map((x) => axis(POLE + x, 624, POLE + x, 634)).join(''),
  ],
  [
    { partId: 'lamp-shade', path: placed(shade, POLE, 92), at: [338, 64], tip: [274, 88] },
    { partId: 'lamp-socket-ring', path: rings, at: [300, 200], tip: [233, 208] },
    { partId: 'lamp-pole-section', path: placed(section, POLE, 446), at: [292, 420], tip: [208, 428] },
    { partId: 'lamp-foot-switch', path: placed(footSwitch, 458, 612), at: [548, 546], tip: [506, 590] },
    { partId: 'lamp-base-screw', path: screws, at: [46, 661], tip: [88, 661] },
  ],
);
