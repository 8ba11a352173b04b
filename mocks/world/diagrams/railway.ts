import { drawing } from './drawing.js';
import { axis, box, drum, ellipse, etched, placed } from './shapes.js';

const wagon = [
  'M84 108h144v46h-144zM78 154h156v14h-156z',
  'M84 130h144M108 108v46M156 108v46M204 108v46',
  ellipse(114, 90, 17) + ellipse(114, 90, 9) + ellipse(198, 90, 17) + ellipse(198, 90, 9),
  ellipse(156, 90, 17) + ellipse(156, 90, 9) + ellipse(135, 61, 17) + ellipse(177, 61, 17),
];

const engine = [
  'M404 70h58v84h-58zM396 70q37-14 74 0v-9q-37-15-74 0z' + box(414, 84, 38, 30, 4),
  'M462 100h70q14 0 14 14v40h-84zM484 100v54',
  'M510 100l-7-30h34l-7 30M500 70h40v-8h-40z',
  'M470 100v-10q8-10 16 0v10',
  'M398 154h158v14h-158zM546 168l18 12v-26',
  ellipse(434, 192, 24) + ellipse(434, 192, 17) + ellipse(434, 192, 4),
  ellipse(494, 186, 18) + ellipse(494, 186, 12) + ellipse(534, 186, 18) + ellipse(534, 186, 12),
  'M434 188l60-5h40M434 196l60-7h40',
];

const pine = 'M0-48l18 26h-9l17 24h-11l19 28h-68l19-28h-11l17-24h-9zM-5 30v14h10v-14';
const pines = placed(pine, 500, 452) + placed(pine, 632, 458, { scale: 0.9 });

const magnet =
  'M-44-22h28a6 22 0 0 1 0 44h-28a6 22 0 0 1 0-44z' +
  etched('M-16-22a6 22 0 0 0 0 44', 'M-30-22a6 22 0 0 1 0 44') +
  'M-49-6h-14q-4 0-4 6 0 6 4 6h14q-2-6 0-12z' +
  etched('M-60-6l3 12M-55-6l3 12');
const coupling = placed(magnet, 0, 0) + placed(magnet, 0, 0, { mirrored: true });

const wheelSet =
  ellipse(-22, 4, 21, 29) +
  etched(ellipse(-22, 4, 15, 22), ellipse(-22, 4, 5, 7), 'M-22-18v15M-22 11v15M-37 4h10M-17 4h10') +
  'M-0.5 0h16v9h-16z' +
  'M34-32a19 28 0 1 1-18 40q-3-16 0-26a19 28 0 0 1 18-14z' +
  etched('M34-26a15 22 0 0 1 0 44');
const wheels = placed(wheelSet, 104, 244) + placed(wheelSet, 208, 244);

/** Where a piece takes up the knob of its neighbour. */
const plank =
  'M-72-26h144v13h9a11 8 0 1 1 0 10h-9v31h-144z' +
  etched('M-72 12h144', 'M-72-21h144M-72-17h144M-72 4h144M-72 8h144', 'M-72-12h9a11 8 0 1 1 0 10h-9');
const straight = placed(plank, 162, 334) + placed(plank, 350, 334);

const pillar =
  box(-52, -58, 104, 18, 4) +
  'M-42-39h84l7 93h-30v-32a19 19 0 0 0-38 0v32h-30z' +
  etched('M-43-24h86', 'M-44-14h88');
const pillars = placed(pillar, 162, 452) + placed(pillar, 350, 452);

const curve =
  'M0-104A132 104 0 0 1 131-13v15l-48 4A84 66 0 0 0 0-51z' +
  etched(
    'M131-13l-48 4v15M83-9A84 66 0 0 0 0-66',
    'M0-95A120 94 0 0 1 119-12M0-90A114 89 0 0 1 113-11.5',
    'M0-80A101 79 0 0 1 101-10.5M0-75A95 74 0 0 1 95-10',
  ) +
  'M112 4v6a11 9 0 1 1-12 1v-6z';

const signal =
  box(-26, -106, 52, 98, 16) +
  etched(
    ellipse(0, -80, 13) + ellipse(0, -35, 13),
    'M-17-82a17 17 0 0 1 34 0M-17-37a17 17 0 0 1 34 0',
    'M-8 10l16-8M-8 28l16-8M-8 46l16-8',
    'M-8 54v11q8 4 16 0v-11',
  ) +
  'M-8-7h16v60.5q-8-1-16 0z' +
  drum(0, 66, 44, 13, 14);

export const railway = drawing(
  676,
  530,
  [
    ...wagon,
    ...engine,
    pines,
    axis(238, 158, 248, 158) + axis(384, 158, 394, 158),
    axis(114, 172, 114, 206) + axis(198, 172, 198, 206),
    axis(162, 358, 162, 390) + axis(350, 358, 350, 390),
    axis(456, 324, 466, 324),
  ],
  [
    { partId: 'railway-signal', path: placed(signal, 620, 164), at: [562, 40], tip: [594, 63] },
    { partId: 'railway-magnet-coupling', path: placed(coupling, 316, 158), at: [316, 96], tip: [300, 134] },
    { partId: 'railway-wagon-wheel', path: wheels, at: [312, 232], tip: [262, 242] },
    { partId: 'railway-straight-track', path: straight, at: [44, 312], tip: [88, 322] },
    { partId: 'railway-curved-track', path: placed(curve, 470, 412), at: [626, 330], tip: [586, 358] },
    { partId: 'railway-bridge-pillar', path: pillars, at: [256, 446], tip: [208, 446] },
  ],
);
