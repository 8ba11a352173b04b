import { drawing } from './drawing.js';
import { axis, box, ellipse, etched, placed, ring } from './shapes.js';

const spokes = Array.from({ length: 12 }, (_, nth) => placed('M7 0h73', 0, 0, { turn: nth * 30 + 8 })).join(
  '',
);
const wheel = ellipse(0, 0, 90) + ellipse(0, 0, 81) + ellipse(0, 0, 7);

const [REAR, FRONT, AXLES] = [206, 444, 330];
const bicycleBody = [
  placed(wheel, REAR, AXLES),
  placed(spokes, REAR, AXLES),
  placed(wheel, FRONT, AXLES),
  placed(spokes, FRONT, AXLES),
  // Mudguards.
  'M110 304a100 100 0 0 1 186-18M398 241a100 100 0 0 1 90 0',
  // Seat tube with post and saddle, chain and seat stays.
  'M296 340l-38-130M288 342l-38-129M251 206l-4-15M260 204l-4-14',
  'M222 180q34-12 78-4q8 4 2 10q-24 0-36 8q-20 6-38 0q-14-6-6-14z',
  'M206 330l56-100M214 326l52-92',
  // The low frame of a city bicycle, head tube and fork.
  'M285 300q68-24 107-92M303 355q78-32 101-112',
  'M386 190l20 58M396 187l20 58M406 248l34 80M416 245l30 82',
  // Handlebar, stem and basket.
  'M389 188l-6-18q-4-8-14-6l-34 8M398 186l-7-20q-6-10-18-8l-40 8q-4 4 2 6',
  'M412 168h84l-12 62h-58zM418 184h74M422 202h68M438 168l4 62M454 168v62M470 168l-4 62',
  // Chain guard and crank.
  'M214 318l82 2q24 2 26 22-2 22-26 22l-86-14q-10-4-10-16 2-14 14-16z',
  ellipse(298, 342, 14) + ellipse(298, 342, 5) + 'M300 350l14 46q4 6 10 2l-16-52',
];

const clamp =
  ring(0, 0, 50, 17, 36, 0.76) +
  'M50 4h16q4 0 4 4v22q0 4-4 4h-16z' +
  'M70 10h10q6 0 6 9 0 9-6 9h-10z' +
  etched('M58 4v30', 'M76 19h10', 'M-28 14v36M28 14v36');

const bell =
  'M-46 0q2-36 36-42v-4q0-8 10-8 10 0 10 8v4q34 6 36 42h3a5 5 0 0 1 0 10h-98a5 5 0 0 1 0-10z' +
  etched('M-46 0h92', 'M-32-8q4-20 22-26', 'M-10-42h20') +
  'M-12 10h24v10h6q6 0 6 6v22q0 6-6 6h-36q-6 0-6-6v-22q0-6 6-6h6z' +
  etched('M-24 37h48', ellipse(0, 29, 4)) +
  'M24 26h24q14 0 18-18l8 3q-3 25-26 25h-24z';

const shoe =
  'M-54 8q54-26 108 0q5 2 5 7v9q0 5-5 4-54-24-108 0-5 1-5-4v-9q0-5 5-7z' +
  etched('M-30 1v14M-10-3v14M10-3v14M30 1v14', 'M-59 18q59-28 118 0') +
  'M-9-5v-29q0-4 4-4h10q4 0 4 4v29q-9-1-18 0z' +
  etched('M-9-28h18M-9-20h18M-9-12h18');
const pads = placed(shoe, 0, -20) + placed(shoe, 0, 46);

const plate =
  'M-34-18a18 18 0 0 1 15 8q19 7 38 0a18 18 0 1 1 0 20q-19-7-38 0a18 18 0 1 1-15-28z' +
  etched(ellipse(-34, 0, 10), ellipse(34, 0, 10)) +
  ellipse(-34, 0, 4) +
  ellipse(34, 0, 4);
const links = placed(plate, 8, -22, { turn: -10 }) + placed(plate, -6, 24, { turn: -10 });

const glass =
  box(-56, -20, 112, 40, 20) +
  etched(
    box(-48, -12, 96, 24, 12),
    'M-9-20v40M9-20v40',
    'M-40-8l16 18M-26-12l16 22M12-11l16 22M26-12l14 18',
    'M-24-12l-16 18M-10-10l-16 20M28-12l-16 20M40-6l-12 16',
  ) +
  ellipse(0, 0, 4);
const reflectors = placed(glass, 4, -24, { turn: -12 }) + placed(glass, -4, 24, { turn: -12 });

const pedal =
  box(-44, -28, 80, 56, 12) +
  etched(box(-32, -18, 56, 12, 4), box(-32, 6, 56, 12, 4), 'M-32 0h56') +
  'M36-8h10v2h26q4 0 4 6 0 6-4 6h-26v2h-10z' +
  etched('M46-6v12M54-6l-2 12M61-6l-2 12M68-6l-2 12');
const pedals = placed(pedal, -82, 0, { turn: -6 }) + placed(pedal, 82, 0, { turn: -6, mirrored: true });

export const bicycle = drawing(
  640,
  560,
  [
    ...bicycleBody,
    axis(150, 126, 250, 206),
    axis(468, 112, 366, 160),
    axis(536, 200, 474, 246),
    axis(166, 420, 246, 360),
    axis(512, 434, 484, 378),
    axis(312, 458, 316, 402),
  ],
  [
    { partId: 'bicycle-saddle-clamp', path: placed(clamp, 96, 84), at: [178, 52], tip: [144, 76] },
    { partId: 'bicycle-bell', path: placed(bell, 500, 72), at: [426, 52], tip: [457, 64] },
    { partId: 'bicycle-brake-pad', path: placed(pads, 562, 190), at: [604, 118], tip: [578, 148] },
    { partId: 'bicycle-reflector', path: placed(reflectors, 546, 470), at: [614, 396], tip: [598, 418] },
    { partId: 'bicycle-chain-link', path: placed(links, 100, 464), at: [36, 404], tip: [60, 440] },
    { partId: 'bicycle-pedal', path: placed(pedals, 312, 496), at: [188, 450], tip: [206, 474] },
  ],
);
