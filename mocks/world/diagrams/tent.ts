import { drawing } from './drawing.js';
import { axis, box, ellipse, etched, placed } from './shapes.js';

const dome = [
  'M164 384Q190 158 320 152Q450 158 476 384q-156 24-312 0z',
  'M214 391Q228 200 320 152Q412 200 426 391',
  // The door, rolled up to one side.
  'M264 395q10-140 56-196q46 56 56 196',
  'M320 199q-34 60-38 120q20-10 22-30q12-46 16-90M286 306q8 4 16-12',
  'M262 184q20-16 34-20M344 164q18 4 34 20',
  // What holds it in the storm.
  'M178 300L122 398M462 300l58 98M116 392l12 12M514 392l12 12',
  'M150 384l14 0M476 384l14 0',
];

const pole =
  'M-76-11h124q4 0 4 4v14q0 4-4 4h-124a5 11 0 0 1 0-22z' +
  etched('M-76-11a5 11 0 0 1 0 22', 'M34-11v22M26-11v22', 'M-58-3h70') +
  'M52-6h24q3 0 3 6 0 6-3 6h-24z';
const poles = placed(pole, -6, -15, { turn: -28 }) + placed(pole, 8, 14, { turn: -28 });

const sleeve =
  'M-48-16h96a6 16 0 0 1 0 32h-96a6 16 0 0 1 0-32z' +
  etched(
    ellipse(-48, 0, 6, 16),
    ellipse(-48, 0, 3, 9),
    'M-28-16a6 16 0 0 1 0 32M30-16a6 16 0 0 1 0 32',
    'M-10-6h26',
  );
const sleeves = placed(sleeve, -10, -20, { turn: 22 }) + placed(sleeve, 4, 22, { turn: 22 });

const clip =
  box(-15, -48, 30, 16, 3) +
  'M-10-31h20v23a26 26 0 1 1-36 24h13a13 13 0 1 0 13-13h-10z' +
  etched('M-15-40h30', 'M-10-20h20', 'M19 12a20 20 0 0 1-24 23');
const clips = placed(clip, -28, 8) + placed(clip, 30, -8);

const line =
  ellipse(0, -6, 54, 32) +
  etched(
    ellipse(0, -6, 44, 24),
    ellipse(0, -6, 34, 16),
    'M-10-37q4 15 0 30M10-37q-4 15 0 30M-10-29h20M-10-21h20',
    'M-9 9q3 8 0 16M9 9q-3 8 0 16',
  ) +
  'M38 19q10 6 8 21h-6q1-12-8-18z' +
  box(30, 41, 26, 18, 5) +
  ellipse(38, 50, 3) +
  ellipse(48, 50, 3);

const peg =
  'M-6-26a18 18 0 0 1 36 0v9h-11v-9a7 7 0 0 0-14 0v52l-5.5 42-5.5-42z' + etched('M-6-16h11M-6-8h11');
/** What holds the pegs together runs between them. */
const strap = [0, 1, 2].map((nth) => box(-67 + nth * 44, 2, 33, 18)).join('');
const pegs = [-72, -28, 16, 60].map((x) => placed(peg, x, 0)).join('') + strap;

const bag =
  'M-76-44h136a20 44 0 0 1 0 88h-136a20 44 0 0 1 0-88z' +
  etched(
    'M60-44a20 44 0 0 0 0 88',
    ellipse(60, 0, 5, 11),
    'M60-11l2-26M64-7l10-20M65 0h13M64 7l10 20M60 11l2 26M56-7l-9-18M55 0h-13M56 7l-9 18',
    'M-52-44a20 44 0 0 0 0 88M-38-44a20 44 0 0 0 0 88',
    'M4-44a20 44 0 0 0 0 88M18-44a20 44 0 0 0 0 88',
  ) +
  'M-58-46q4-34 36-34h16q32 0 36 34h-12q-3-23-25-23h-14q-22 0-25 23z';

export const tent = drawing(
  640,
  560,
  [
    ...dome,
    axis(160, 110, 226, 192),
    axis(474, 116, 412, 192),
    axis(528, 262, 470, 306),
    axis(122, 282, 172, 302),
    axis(128, 428, 122, 406),
  ],
  [
    { partId: 'tent-pole', path: placed(poles, 116, 84), at: [206, 104], tip: [168, 88] },
    { partId: 'tent-pole-sleeve', path: placed(sleeves, 520, 84), at: [424, 104], tip: [470, 92] },
    { partId: 'tent-storm-clip', path: placed(clips, 576, 254), at: [606, 174], tip: [606, 198] },
    { partId: 'tent-guy-line', path: placed(line, 76, 264), at: [36, 204], tip: [54, 230] },
    { partId: 'tent-peg', path: placed(pegs, 120, 474), at: [240, 440], tip: [211, 452] },
    { partId: 'tent-carry-bag', path: placed(bag, 440, 496), at: [576, 458], tip: [512, 474] },
  ],
);
