import { parentPicture, partPicture, placed, shadow } from './frame.js';
import { beech, graphite, oak, red, steel, teal } from './tones.js';

const tint = '#f1e6d8';

const book = (x: number, bottom: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${bottom - height}" width="${width}" height="${height}" rx="1" fill="${fill}"/>`;

const camLock = `
  <path d="M-46-16v40a46 25 0 0 0 92 0v-40z" fill="${steel.mid}"/>
  <path d="M22-16v62q24-8 24-22v-40z" fill="${steel.dark}"/>
  <path d="M-36 14q24 16 48 11v17q-30 4-48-13z" fill="${graphite.deep}"/>
  <path d="M-18 24q14 6 30 1v6q-14 5-30-1z" fill="${steel.dark}"/>
  <ellipse cy="-16" rx="46" ry="25" fill="${steel.light}"/>
  <ellipse cy="-15" rx="38" ry="20" fill="${steel.mid}"/>
  <path d="M-5-31h10v11h19v10h-19v11h-10v-11h-19v-10h19z" fill="${steel.deep}"/>
  <path d="M-38-20l10-3v8z" fill="${steel.deep}"/>`;

const dowel = `
  <path d="M-54-14H50l9 6V8l-9 6H-54z" fill="${beech.mid}"/>
  <path d="M-54-11H51v6H-54z" fill="${beech.light}"/>
  <path d="M-54 7H59l-9 7H-54z" fill="${beech.dark}"/>
  <path d="M-44-1H46M-44 5H46" stroke="${beech.deep}" stroke-opacity=".6" stroke-width="2" stroke-linecap="round"/>
  <ellipse cx="-54" rx="8" ry="14" fill="${beech.light}"/>
  <ellipse cx="-54" rx="4.5" ry="8" fill="none" stroke="${beech.dark}" stroke-width="2"/>`;

const shelfPin = `
  <rect x="-52" y="-8" width="50" height="17" rx="5" fill="${steel.mid}"/>
  <path d="M-47-5h40" stroke="${steel.light}" stroke-width="4" stroke-linecap="round"/>
  <path d="M0-15h28a17 16 0 0 1 0 32H0z" fill="${steel.deep}"/>
  <path d="M0-19h28a17 16 0 0 1 0 32H0z" fill="${steel.mid}"/>
  <path d="M4-14h22a12 11 0 0 1 8 3H4z" fill="${steel.light}"/>
  <ellipse cx="27" cy="-2" rx="6" ry="5" fill="${steel.deep}"/>
  <ellipse cx="-1" rx="8" ry="24" fill="${steel.dark}"/>
  <ellipse cx="-4" rx="7" ry="23" fill="${steel.mid}"/>`;

const plug = `
  <path d="M-30-10h42l22 4v12l-22 4h-42z" fill="${red.mid}"/>
  <path d="M-30 3h64v3l-22 4h-42z" fill="${red.dark}"/>
  <path d="M-16-13l6 3h-10zM-2-13l6 3h-10zM-16 13l6-3h-10zM-2 13l6-3h-10z" fill="${red.mid}"/>
  <path d="M-10 0h44" stroke="${red.deep}" stroke-width="3"/>
  <rect x="-36" y="-14" width="9" height="28" rx="3" fill="${red.light}"/>
  <ellipse cx="-36" rx="4" ry="9" fill="${red.deep}"/>`;

const screw = `
  <path d="M-32-6h54l14 6-14 6h-54z" fill="${steel.mid}"/>
  <path d="M-20-8l6 16M-11-8l6 16M-2-8l6 16M7-8l6 16M16-7l5 13" stroke="${steel.deep}" stroke-width="3" stroke-linecap="round"/>
  <path d="M-43-14q5 0 15 8v12q-10 8-15 8z" fill="${steel.dark}"/>
  <ellipse cx="-43" rx="6" ry="14" fill="${steel.light}"/>
  <path d="M-43-7v14M-46 0h6" stroke="${steel.deep}" stroke-width="3" stroke-linecap="round"/>`;

/** Linden bookcase and its parts. */
export const bookcasePictures: Record<string, string> = {
  'parents/bookcase': parentPicture(
    tint,
    `
    ${shadow(124, 207, 80)}
    <path d="M174 30l14 9v158l-14 10z" fill="${oak.deep}"/>
    <rect x="54" y="30" width="122" height="177" rx="3" fill="${oak.mid}"/>
    <path d="M54 33a3 3 0 0 1 3-3h116a3 3 0 0 1 3 3v4H54z" fill="${oak.light}"/>
    <rect x="63" y="39" width="104" height="160" fill="${oak.deep}"/>
    <path d="M63 39h104v6H63zM63 67h104v6H63zM63 96h104v6H63zM63 125h104v6H63z" fill="#3d2612" fill-opacity=".4"/>
    <path d="M63 63h104v5H63zM63 92h104v5H63zM63 121h104v5H63zM63 150h104v5H63z" fill="${oak.light}"/>
    ${book(67, 63, 6, 18, red.mid)}${book(74, 63, 5, 15, '#f4e8d2')}${book(80, 63, 8, 19, teal.mid)}${book(89, 63, 5, 16, '#e4ab3d')}
    <path d="M145 52q-12-2-13-10 10 0 13 10zM147 52q-1-9 4-11 4 4-4 11zM148 52q5-8 13-6-2 7-13 6z" fill="#6f9a63"/>
    <path d="M138 52h18l-3 11h-12z" fill="#f4e8d2"/>
    ${book(122, 92, 7, 18, '#34425c')}${book(130, 92, 5, 19, '#f4e8d2')}${book(136, 92, 6, 16, red.mid)}${book(143, 92, 5, 18, teal.mid)}${book(149, 92, 8, 17, '#e4ab3d')}
    <circle cx="82" cy="83" r="9" fill="${teal.light}"/><path d="M78 92h8v-17h-8z" fill="${teal.light}"/><path d="M83 75h3v17h-3z" fill="${teal.mid}"/>
    ${book(67, 121, 24, 5, '#34425c')}${book(69, 116, 20, 5, '#f4e8d2')}${book(68, 111, 18, 4, red.light)}
    ${book(112, 121, 6, 17, '#e4ab3d')}${book(119, 121, 7, 19, '#6f9a63')}${book(127, 121, 5, 16, '#f4e8d2')}${book(133, 121, 7, 18, '#34425c')}
    <rect x="70" y="133" width="38" height="17" rx="3" fill="#d8c3a0"/><path d="M83 139h12" stroke="${oak.deep}" stroke-width="3" stroke-linecap="round"/>
    <rect x="122" y="133" width="38" height="17" rx="3" fill="#d8c3a0"/><path d="M135 139h12" stroke="${oak.deep}" stroke-width="3" stroke-linecap="round"/>
    <path d="M63 155h51v44H63z" fill="${oak.light}"/><path d="M116 155h51v44h-51z" fill="#d9b07a"/>
    <path d="M70 163q14 3 37 0M70 187q18-4 37 0M123 165q16-3 37 0M123 188q20 3 37-1" fill="none" stroke="${oak.mid}" stroke-width="2" stroke-linecap="round"/>
    <circle cx="107" cy="176" r="3.5" fill="${oak.deep}"/><circle cx="123" cy="176" r="3.5" fill="${oak.deep}"/>`,
  ),
  'parts/bookcase-cam-lock': partPicture(
    tint,
    `
    ${shadow(164, 116, 40, 14)}${placed(160, 92, camLock, 0, 0.72)}
    ${shadow(104, 176, 58, 16)}${placed(98, 142, camLock, 0, 1.08)}`,
  ),
  'parts/bookcase-wooden-dowel': partPicture(
    tint,
    `
    ${shadow(124, 180, 66)}
    ${placed(106, 82, dowel, -24, 0.95)}${placed(120, 116, dowel, -24, 0.95)}${placed(134, 150, dowel, -24, 0.95)}`,
  ),
  'parts/bookcase-shelf-pin': partPicture(
    tint,
    `
    ${shadow(140, 104, 48, 8)}${placed(134, 82, shelfPin, -14)}
    ${shadow(114, 180, 60)}${placed(108, 146, shelfPin, 10, 1.25)}`,
  ),
  'parts/bookcase-hinge': partPicture(
    tint,
    `
    ${shadow(124, 178, 74)}
    ${placed(
      112,
      120,
      `
      <rect x="22" y="-48" width="34" height="96" rx="12" fill="${steel.dark}"/>
      <path d="M39-39v10M39 29v10" stroke="${steel.deep}" stroke-width="9" stroke-linecap="round"/>
      <rect x="-60" y="-54" width="30" height="108" rx="14" fill="${steel.mid}"/>
      <circle cx="-45" cy="-42" r="6" fill="${steel.deep}"/><circle cx="-45" cy="42" r="6" fill="${steel.deep}"/>
      <circle cx="-45" r="33" fill="${steel.light}"/><circle cx="-45" r="27" fill="${steel.dark}"/>
      <path d="M-66 17a27 27 0 0 0 44-2L-45 0z" fill="${steel.deep}"/>
      <path d="M-52-13h50l14-4h72q8 0 8 8V9q0 8-8 8H12l-14-4h-50z" fill="${steel.mid}"/>
      <path d="M-52-13h50l14-4h72q8 0 8 6H12l-12 4h-52z" fill="${steel.light}"/>
      <path d="M-52 8h50l14 4h80q-2 5-8 5H12l-14-4h-50z" fill="${steel.dark}"/>
      <rect x="-40" y="-8" width="34" height="16" rx="5" fill="${graphite.mid}"/><path d="M-34-3h22" stroke="${graphite.light}" stroke-width="3" stroke-linecap="round"/>
      <circle cx="28" cy="1" r="9" fill="${steel.deep}"/><path d="M23 1h10M28-4v10" stroke="${steel.light}" stroke-width="3"/>
      <circle cx="66" cy="1" r="9" fill="${steel.deep}"/><path d="M61 1h10M66-4v10" stroke="${steel.light}" stroke-width="3"/>`,
      -16,
    )}`,
  ),
  'parts/bookcase-back-panel': partPicture(
    tint,
    `
    ${shadow(122, 198, 76, 10)}
    <path d="M58 56l62-14v152l-62 8z" fill="${oak.light}"/>
    <path d="M120 42l62 18v146l-62-12z" fill="${oak.mid}"/>
    <path d="M182 60l6 2v142l-6 2z" fill="${oak.deep}"/>
    <path d="M58 56l62-14 62 18 6 2-68-15-60 13z" fill="#f1d6ae"/>
    <path d="M120 44v149" stroke="${oak.deep}" stroke-width="3"/>
    <g fill="none" stroke-width="2.5" stroke-linecap="round">
      <path d="M72 70q6 40 0 112M88 64q-6 46 2 122M104 62q7 60-1 118" stroke="${oak.mid}"/>
      <path d="M136 66q-6 60 1 112M152 66q8 54-1 118M168 74q-5 60 2 110" stroke="${oak.dark}"/>
    </g>
    <path d="M64 62v.1M64 128v.1M64 194v.1M113 52v.1M113 188v.1M127 52v.1M127 188v.1M175 66v.1M175 132v.1M175 198v.1" stroke="${steel.deep}" stroke-width="5" stroke-linecap="round"/>`,
  ),
  'parts/bookcase-wall-anchor': partPicture(
    tint,
    `
    ${shadow(84, 166, 46)}
    <path d="M54 56h46q6 0 6 6v82H48V62q0-6 6-6z" fill="${steel.mid}"/>
    <path d="M54 56h46q6 0 6 5H48q0-5 6-5z" fill="${steel.light}"/>
    <path d="M48 143h58l18 20q2 6-4 6H60q-5 0-7-5z" fill="${steel.dark}"/>
    <path d="M48 140h58v6H48z" fill="${steel.deep}" fill-opacity=".55"/>
    <path d="M77 74v14" stroke="${steel.deep}" stroke-width="11" stroke-linecap="round"/>
    <circle cx="77" cy="118" r="6" fill="${steel.deep}"/><ellipse cx="86" cy="157" rx="9" ry="5" fill="${steel.deep}"/>
    ${shadow(164, 92, 36, 6)}${placed(164, 78, plug, -8)}${shadow(170, 124, 36, 6)}${placed(170, 110, plug, -8)}
    ${shadow(172, 158, 38, 6)}${placed(172, 146, screw, -8)}${shadow(164, 190, 38, 6)}${placed(164, 178, screw, -8)}`,
  ),
};
