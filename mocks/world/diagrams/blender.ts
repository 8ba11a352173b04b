import { drawing } from './drawing.js';
import { axis, box, drum, ellipse, etched, placed, ring } from './shapes.js';

/** The line on which everything stands. */
const MIDDLE = 232;

const motor = [
  drum(0, -56, 64, 17, 20) + ellipse(0, -56, 44, 11) + ellipse(0, -56, 14, 4),
  'M-64-40q-7 2-10 10l-22 76q-3 14 11 14h170q14 0 11-14l-22-76q-3-8-10-10',
  'M-78 60v8h30v-8M48 60v8h30v-8',
  ellipse(0, 20, 25) + ellipse(0, 20, 17) + 'M0 20l8-12',
  'M0-12v-6M-27-5l-4-4M27-5l4-4M-36 26l-6 2M36 26l6 2',
].map((path) => placed(path, MIDDLE, 638));

const cord = [
  'M330 682h42q26 0 33-20q8-24 36-24h27M331 689h41q32 0 40-24q7-20 29-20h27',
  box(468, 622, 36, 27, 7) + 'M504 629h18M504 642h18',
];

const cap = drum(0, -58, 31, 9, 24, 27) + etched(ellipse(0, -58, 22, 6), 'M-29-43a29 8 0 0 0 58 0');
const disc =
  drum(0, 10, 86, 20, 24) +
  etched(ellipse(0, 10, 36, 9), 'M-36 10q4 12 36 12 32 0 36-12', 'M-76 29v8M-44 36v12M44 36v12M76 29v8');

const jar =
  'M-100-106q16 0 32-2A76 18 0 0 1 76-100L54 92a54 13 0 0 1-108 0L-76-90q-6-8-24-16z' +
  etched(
    'M-76-98q2 16 76 16 74 0 76-18',
    'M-57 70a57 13 0 0 0 114 0',
    'M-52-44h20M-51-22h12M-48 0h20M-47 22h12M-43 44h20',
  ) +
  'M73-74h33q26 0 24 26l-8 68q-3 24-28 24H61l2-18h28q10 0 12-12l8-62q1-10-10-10H72z';

const seal = ring(0, 0, 60, 17, 11, 0.76);

const blades =
  'M0-37l-12 2-50-28q-8 2-8 11l40 20-36 14q2 10 12 8l44-12h20l44 12q10 2 12-8l-36-14 40-20q0-9-8-11l-50 28z' +
  etched(ellipse(0, -29, 8, 5)) +
  box(-7, -22, 14, 14) +
  drum(0, 6, 52, 14, 38, 48) +
  etched('M-7-8v12q7 4 14 0v-12', ellipse(0, 6, 38, 9), 'M-51 17a51 14 0 0 0 102 0M-50 28a50 13 0 0 0 100 0');

const tamper =
  'M-16-140q16-8 32 0q8 6 5 16l-8 36v14q23 3 23 12v6q0 8-20 11l-3 130q-1 12-13 12-12 0-13-12l-3-130q-20-3-20-11v-6q0-9 23-12v-14l-8-36q-3-10 5-16z' +
  etched('M-36-60q0 9 36 9 36 0 36-9', 'M-20-120q20 6 40 0', 'M-13-74q13 4 26 0', 'M-6-36v96');

export const blender = drawing(
  600,
  720,
  [
    ...motor,
    ...cord,
    axis(MIDDLE, 34, MIDDLE, 16) + axis(MIDDLE, 16, 468, 16) + axis(468, 16, 468, 48),
    axis(MIDDLE, 78, MIDDLE, 88) + axis(MIDDLE, 157, MIDDLE, 165) + axis(MIDDLE, 369, MIDDLE, 376),
    axis(MIDDLE, 422, MIDDLE, 452) + axis(MIDDLE, 551, MIDDLE, 562),
  ],
  [
    { partId: 'blender-lid', path: placed(cap + disc, MIDDLE, 101), at: [370, 84], tip: [316, 106] },
    { partId: 'blender-tamper', path: placed(tamper, 468, 200), at: [554, 128], tip: [503, 138] },
    { partId: 'blender-jar', path: placed(jar, MIDDLE, 273, { scale: 0.9 }), at: [92, 262], tip: [170, 254] },
    { partId: 'blender-seal-ring', path: placed(seal, MIDDLE, 394), at: [348, 380], tip: [291, 392] },
    { partId: 'blender-blade-unit', path: placed(blades, MIDDLE, 492), at: [352, 486], tip: [284, 504] },
  ],
);
