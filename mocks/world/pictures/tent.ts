import { parentPicture, partPicture, placed, shadow } from './frame.js';
import { brass, graphite, mustard, orange, steel } from './tones.js';

const tint = '#e3eae4';
const forest = { light: '#7da38f', mid: '#4f7d69', dark: '#39604f' };

const pole = `
  <path d="M-112 2q-18 6-12 22M92 0q20-6 24 14" fill="none" stroke="${graphite.deep}" stroke-width="4" stroke-linecap="round"/>
  <path d="M-112-7h36V8h-36z" fill="${steel.mid}"/><path d="M-112-4h36v4h-36z" fill="#fff"/><path d="M-112 4h36v4h-36z" fill="${steel.dark}"/>
  <path d="M-80-12H92v24H-80z" fill="${forest.mid}"/><path d="M-80-8H92v5H-80z" fill="${forest.light}"/><path d="M-80 6H92v6H-80z" fill="${forest.dark}"/>
  <path d="M-80-12h14v24h-14zM78-12h14v24H78z" fill="${steel.dark}"/><path d="M-80-8h14v5h-14zM78-8h14v5H78z" fill="${steel.light}"/>
  <ellipse cx="92" rx="5" ry="12" fill="${steel.light}"/><ellipse cx="92" rx="3" ry="8" fill="${graphite.deep}"/>`;

const peg = `
  <path d="M-5-62H5L4 72 0 88l-4-16z" fill="${steel.mid}"/><path d="M1-62h4L4 72 0 88z" fill="${steel.dark}"/>
  <path d="M0-58v-12q0-16 15-16t15 14q0 8-8 10" fill="none" stroke="${steel.dark}" stroke-width="10" stroke-linecap="round"/>
  <path d="M-2-58v-12q0-16 16-16" fill="none" stroke="${steel.light}" stroke-width="4" stroke-linecap="round"/>
  <path d="M-7-46H7v24H-7z" fill="${orange.mid}"/><path d="M2-46h5v24H2z" fill="${orange.dark}"/>`;

const guyLine = `
  <g fill="none" stroke-linecap="round"><path d="M34-8Q70-30 84 4M-30 12q-30 26-46 12" stroke="${orange.dark}" stroke-width="5"/>
  <g stroke-width="6"><ellipse rx="46" ry="25" stroke="${orange.dark}"/><ellipse cy="-5" rx="43" ry="22" stroke="${orange.mid}"/><ellipse cx="2" cy="-10" rx="45" ry="21" stroke="${orange.dark}"/><ellipse cy="-15" rx="42" ry="19" stroke="${orange.mid}"/></g>
  <path d="M-44-16q4-16 30-20M-41 8q12 14 36 15" stroke="#fff" stroke-opacity=".7" stroke-width="2.5" stroke-dasharray="6 8"/></g>
  <path d="M-9-38H9V30H-9z" fill="${orange.light}"/><path d="M-9-28H9M-9-16H9M-9-4H9M-9 8H9M-9 20H9" stroke="${orange.dark}" stroke-width="3"/>
  <path d="M74 2l18-6 8 26-18 6z" fill="${graphite.mid}"/><circle cx="84" cy="6" r="3.5" fill="#fff"/><circle cx="90" cy="19" r="3.5" fill="#fff"/>`;

const sleeve = `
  <path d="M-58-17H58v34H-58z" fill="${steel.mid}"/><path d="M-58-12H58v8H-58z" fill="#fff"/><path d="M-58 7H58v10H-58z" fill="${steel.dark}"/>
  <path d="M-34-17v34M34-17v34" stroke="${steel.deep}" stroke-opacity=".5" stroke-width="3"/>
  <ellipse cx="58" rx="9" ry="17" fill="${steel.light}"/><ellipse cx="58" rx="6" ry="12" fill="${graphite.mid}"/><path d="M-58-17a9 17 0 0 0 0 34z" fill="${steel.mid}"/>`;

const stormClip = `
  <path d="M-17-66h34v34h-34z" fill="${orange.mid}"/><path d="M-17-66h8v34h-8zM9-66h8v34H9z" fill="${orange.dark}"/>
  <path d="M-20-48h40q6 0 6 6v22H12v-14h-24v14h-14v-22q0-6 6-6z" fill="${graphite.mid}"/>
  <path d="M-26-24h52v10h-52z" fill="${graphite.dark}"/><path d="M-20-44h36" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>
  <path d="M0-18v18q24 2 24 24T0 48t-24-24q0-6 3-11" fill="none" stroke="${graphite.deep}" stroke-width="14" stroke-linecap="round"/>
  <path d="M0-18V0q22 2 22 22T-1 44t-23-22q0-6 3-11" fill="none" stroke="${graphite.mid}" stroke-width="11" stroke-linecap="round"/>
  <path d="M4-2q17 4 17 20" fill="none" stroke="${graphite.light}" stroke-width="3" stroke-linecap="round"/>`;

/** Fjell 3 tent and its parts. */
export const tentPictures: Record<string, string> = {
  'parents/tent': parentPicture(
    tint,
    `
    <path d="M0 148l48-60 38 46 62-12 48-62 44 58v64H0z" fill="${forest.light}" fill-opacity=".5"/><path d="M196 60l17 22-9-2-8 8-7-7-9 2zM48 88l12 15-8-2-5 5-6-5-5 2z" fill="#fff" fill-opacity=".85"/>
    ${shadow(120, 206, 104)}
    <path d="M66 118L18 200M174 118l48 82" stroke="${brass.deep}" stroke-width="2"/><path d="M18 194v14M222 194v14" stroke="${steel.deep}" stroke-width="5" stroke-linecap="round"/>
    <path d="M32 204Q58 84 120 76q62 8 88 128-88 10-176 0z" fill="${orange.mid}"/>
    <path d="M120 76q62 8 88 128-26 3-56 4 8-86-32-132z" fill="${orange.dark}"/><path d="M32 204Q58 84 120 76 76 104 60 206z" fill="${orange.light}"/>
    <path d="M120 104q30 34 34 104-34 2-68 0 4-70 34-104z" fill="${graphite.dark}"/>
    <path d="M120 104q-22 40-20 104l-14-1q4-70 34-103z" fill="${mustard.light}"/><path d="M120 104q28 36 30 104l4-1q-4-70-34-103z" fill="${mustard.mid}"/>
    <path d="M30 206Q58 82 120 76q62 6 90 130" fill="none" stroke="${forest.mid}" stroke-width="5" stroke-linecap="round"/><path d="M120 78Q78 104 62 206M120 78q42 26 58 128" fill="none" stroke="${forest.dark}" stroke-width="3"/>
    <path d="M100 82q20-16 40 0-20 12-40 0z" fill="${forest.mid}"/>`,
  ),
  'parts/tent-pole': partPicture(
    tint,
    `
    ${shadow(134, 186, 66, 8)}
    ${placed(112, 94, pole, -28, 0.86)}${placed(132, 142, pole, -28, 0.86)}`,
  ),
  'parts/tent-peg': partPicture(
    tint,
    `
    ${shadow(122, 198, 66, 8)}
    ${placed(66, 124, peg, -13, 0.9)}${placed(98, 119, peg, -5, 0.9)}${placed(130, 119, peg, 4, 0.9)}${placed(162, 124, peg, 13, 0.9)}`,
  ),
  'parts/tent-guy-line': partPicture(
    tint,
    `
    ${shadow(128, 114, 52, 8)}${placed(118, 90, guyLine, -6, 0.88)}
    ${shadow(110, 192, 60)}${placed(108, 164, guyLine, -6)}`,
  ),
  'parts/tent-pole-sleeve': partPicture(
    tint,
    `
    ${shadow(138, 120, 66, 8)}
    ${placed(124, 88, `<path d="M-96-9H96V9H-96z" fill="${forest.mid}"/><path d="M-96-6H96v4H-96z" fill="${forest.light}"/><path d="M-96 4H96v5H-96z" fill="${forest.dark}"/>${sleeve}<path d="M58-9h38V9H58z" fill="${forest.mid}"/><path d="M58-6h38v4H58z" fill="${forest.light}"/><path d="M58 4h38v5H58z" fill="${forest.dark}"/>`, -16, 0.9)}
    ${shadow(116, 192, 64)}${placed(112, 160, sleeve, -16, 1.1)}`,
  ),
  'parts/tent-storm-clip': partPicture(
    tint,
    `
    ${shadow(122, 194, 66)}
    ${placed(72, 96, stormClip, 12, 0.86)}${placed(168, 96, stormClip, -12, 0.86)}${placed(120, 148, stormClip, 0, 0.94)}`,
  ),
  'parts/tent-carry-bag': partPicture(
    tint,
    `
    ${shadow(122, 188, 88, 11)}
    <path d="M70 92q50-54 104-4" fill="none" stroke="${graphite.mid}" stroke-width="8"/>
    <path d="M56 92h116q34 0 34 47t-34 47H56q-28 0-28-47t28-47z" fill="${orange.mid}"/>
    <path d="M28 150q3 36 28 36h116q31 0 34-36-16 16-90 16t-88-16z" fill="${orange.dark}"/><path d="M60 102h104" stroke="${orange.light}" stroke-width="6" stroke-linecap="round"/>
    <path d="M74 92h16q-10 47 0 94H74q-10-47 0-94zM150 92h16q10 47 0 94h-16q10-47 0-94z" fill="${forest.mid}"/>
    <ellipse cx="182" cy="139" rx="24" ry="46" fill="${orange.light}"/><path d="M182 139l-6-44M182 139l14-38M182 139l23-10M182 139l20 24M182 139l2 44M182 139l-18 32M182 139l-22-10" stroke="${orange.dark}" stroke-width="3"/>
    <circle cx="182" cy="139" r="8" fill="${orange.deep}"/><path d="M182 139q26 10 20 32t4 30" fill="none" stroke="${graphite.deep}" stroke-width="3"/><rect x="194" y="160" width="16" height="20" rx="6" fill="${graphite.mid}"/>`,
  ),
};
