import { parentPicture, partPicture, placed, shadow } from './frame.js';
import { ring } from './shapes.js';
import { brass, graphite, orange, steel, teal } from './tones.js';

const tint = '#dfe9e8';
const leather = { light: '#b98055', mid: '#96603a', dark: '#744727' };

const wheel = (cx: number): string => `
  <g fill="none"><circle cx="${cx}" cy="162" r="41" stroke="${graphite.mid}" stroke-width="7"/><circle cx="${cx}" cy="162" r="36" stroke="${steel.light}" stroke-width="3"/>
  <path d="M${cx - 35} 162h70M${cx} 127v70M${cx - 25} 137l50 50M${cx + 25} 137l-50 50" stroke="${steel.dark}" stroke-width="1.5"/></g>
  <circle cx="${cx}" cy="162" r="5" fill="${steel.deep}"/>`;

const pedal = `
  <path d="M36-6h20v12H36z" fill="${steel.dark}"/><path d="M56-5h24V6H56z" fill="${steel.mid}"/>
  <path d="M60-7l3 15M67-7l3 15M74-7l3 15" stroke="${steel.deep}" stroke-width="3" stroke-linecap="round"/>
  <rect x="-44" y="-26" width="84" height="66" rx="12" fill="${graphite.deep}"/>
  <path d="M-32-32h60q12 0 12 12v40q0 12-12 12h-60q-12 0-12-12v-40q0-12 12-12zM-28-18v10q0 4 4 4h44q4 0 4-4v-10q0-4-4-4h-44q-4 0-4 4zM-28 8v10q0 4 4 4h44q4 0 4-4V8q0-4-4-4h-44q-4 0-4 4z" fill="${graphite.mid}" fill-rule="evenodd"/>
  <path d="M-34-27h64" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>
  <rect x="-18" y="26" width="32" height="9" rx="3" fill="${orange.mid}"/>
  <path d="M-44 0H40" stroke="${steel.dark}" stroke-width="6"/><path d="M-44-2H40" stroke="${steel.light}" stroke-width="2"/>`;

const brakePad = `
  <path d="M-7-50H7v40H-7z" fill="${steel.mid}"/><path d="M-10-42h20M-10-34h20" stroke="${steel.deep}" stroke-width="3" stroke-linecap="round"/>
  <path d="M-16-28h32l4 8-4 8h-32l-4-8z" fill="${steel.dark}"/><path d="M-16-28h32l4 8h-40z" fill="${steel.light}"/>
  <path d="M-66 2Q0-24 66 2v12Q0-12-66 14z" fill="${teal.mid}"/><path d="M-66 2Q0-24 66 2v4Q0-20-66 6z" fill="${teal.light}"/>
  <path d="M-72 14Q0-14 72 14q5 2 5 8v14q0 5-5 4Q0 12-72 40q-5 1-5-4V22q0-6 5-8z" fill="${graphite.mid}"/>
  <path d="M-77 30Q0 2 77 30v6q0 5-5 4Q0 12-72 40q-5 1-5-4z" fill="${graphite.deep}"/>
  <path d="M-38 10v15M-13 6v16M13 6v16M38 10v15" stroke="${graphite.deep}" stroke-width="5" stroke-linecap="round"/>`;

const outerPlate = 'M-46-26a26 26 0 0 1 24 14q22 8 44 0a26 26 0 1 1 0 24q-22-8-44 0a26 26 0 1 1-24-38z';

const chainLink = `
  <path d="${outerPlate}" transform="translate(8 -16)" fill="${steel.dark}"/>
  <path d="M-46-10l8-16M46-10l8-16" stroke="${steel.deep}" stroke-width="16" stroke-linecap="round"/>
  <path d="${outerPlate}" transform="translate(2 5)" fill="${steel.deep}"/><path d="${outerPlate}" fill="${steel.mid}"/>
  <path d="M-66-8q6-12 19-13M26-8q6-12 19-13" fill="none" stroke="${steel.light}" stroke-width="4" stroke-linecap="round"/>
  <circle cx="-46" r="11" fill="${steel.light}"/><circle cx="-46" r="5" fill="${steel.dark}"/>
  <path d="M22-5h18v10H22z" fill="${graphite.mid}"/><circle cx="46" r="12" fill="${graphite.mid}"/><circle cx="46" r="8" fill="${steel.light}"/>`;

const reflector = `
  <rect x="-62" y="-20" width="124" height="52" rx="24" fill="${orange.deep}"/>
  <rect x="-62" y="-28" width="124" height="52" rx="24" fill="${orange.mid}"/>
  <rect x="-53" y="-20" width="106" height="36" rx="17" fill="${orange.light}"/>
  <path d="M-44-14l26 26M-28-18l34 34M-8-18l34 34M12-18l32 32M-18-14l-26 26M8-18l-34 34M28-18L-6 16M44-14L14 16" stroke="${orange.mid}" stroke-width="2.5"/>
  <path d="M-9-30H9v58H-9z" fill="${graphite.mid}"/><path d="M-9-30h6v58h-6z" fill="${graphite.light}"/>
  <circle r="6" fill="${steel.light}"/><path d="M-4 2l8-4" stroke="${steel.deep}" stroke-width="2"/>`;

/** Harbour city bicycle and its parts. */
export const bicyclePictures: Record<string, string> = {
  'parents/bicycle': parentPicture(
    tint,
    `
    ${shadow(120, 206, 96, 8)}${wheel(64)}${wheel(178)}
    <path d="M21 150a45 45 0 0 1 84-8M137 142a45 45 0 0 1 62-20" fill="none" stroke="${teal.dark}" stroke-width="5" stroke-linecap="round"/>
    <path d="M112 166L64 162l36-54" fill="none" stroke="${teal.dark}" stroke-width="5" stroke-linejoin="round"/>
    <path d="M98 98l14 68M163 104q-22 50-51 62M159 92q-16 40-52 50" fill="none" stroke="${teal.mid}" stroke-width="8" stroke-linecap="round"/>
    <path d="M157 84l8 26 13 52" fill="none" stroke="${teal.mid}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"/>
    <path d="M66 154l46 2q10 2 10 10t-10 10l-48-6q-6-2-6-8t8-8z" fill="${teal.light}"/>
    <path d="M112 166l12 22" stroke="${steel.deep}" stroke-width="5"/><rect x="114" y="185" width="24" height="7" rx="3.5" fill="${graphite.mid}"/>
    <circle cx="112" cy="166" r="8" fill="${steel.mid}"/>
    <path d="M97 98l-2-12" stroke="${steel.dark}" stroke-width="5"/><path d="M72 78q14-6 46 0 6 2 2 6-14 2-22 6-8 2-18-2-12-4-8-10z" fill="${leather.mid}"/><path d="M74 78q14-5 44 0-20 4-44 0z" fill="${leather.light}"/>
    <path d="M52 102h52" stroke="${steel.deep}" stroke-width="5" stroke-linecap="round"/><path d="M56 104l8 58" stroke="${steel.deep}" stroke-width="3"/>
    <path d="M157 86l-4-16q-4-10-16-8l-12 4" fill="none" stroke="${steel.dark}" stroke-width="5" stroke-linecap="round"/><path d="M138 62l-16 5" stroke="${leather.mid}" stroke-width="9" stroke-linecap="round"/>
    <path d="M166 72h46l-7 36h-32z" fill="${brass.mid}"/><path d="M164 68h50v7h-50z" fill="${brass.dark}"/>
    <path d="M168 86h42M171 97h36M179 76l3 32M190 76v32M201 76l-3 32" stroke="${brass.deep}" stroke-width="2"/>
    <circle cx="176" cy="116" r="7" fill="${graphite.mid}"/><path d="M178 109q10 0 10 7t-10 7z" fill="#fbe9a9"/>`,
  ),
  'parts/bicycle-pedal': partPicture(
    tint,
    `
    ${shadow(152, 116, 60, 8)}${placed(140, 76, pedal, -12, 0.78)}
    ${shadow(104, 194, 70)}${placed(96, 154, pedal, -12)}`,
  ),
  'parts/bicycle-bell': partPicture(
    tint,
    `
    ${shadow(120, 198, 80, 8)}
    <path d="M28 154h120v22H28z" fill="${steel.mid}"/><path d="M28 157h120v5H28z" fill="${steel.light}"/><path d="M28 169h120v7H28z" fill="${steel.dark}"/>
    <path d="M140 148h66q10 0 10 17t-10 17h-66z" fill="${leather.mid}"/><path d="M140 152h68q5 2 6 7h-74z" fill="${leather.light}"/><path d="M140 172h75q-2 10-9 10h-66z" fill="${leather.dark}"/>
    <path d="M156 148v34M170 148v34M184 148v34M198 148v34" stroke="${leather.dark}" stroke-width="2.5"/>
    <path d="M78 142h44v40a8 8 0 0 1-8 8H86a8 8 0 0 1-8-8z" fill="${teal.mid}"/><path d="M108 142h14v40a8 8 0 0 1-8 8h-6z" fill="${teal.dark}"/><circle cx="95" cy="180" r="4" fill="${steel.light}"/>
    <path d="M130 132q26 0 34-14 6-10 15-5 9 7 0 18-16 18-49 16z" fill="${graphite.mid}"/><path d="M140 136q24-2 32-16" fill="none" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>
    <path d="M58 132h84l-8 14H66z" fill="${graphite.dark}"/>
    <path d="M44 124a56 66 0 0 1 112 0q0 9-56 9t-56-9z" fill="${steel.mid}"/><path d="M100 58a56 66 0 0 1 56 66q0 7-34 9 12-48-22-75z" fill="${steel.dark}"/>
    <path d="M57 110q2-30 27-41" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round"/>
    <path d="M44 122q0 8 56 8t56-8v5q0 10-56 10t-56-10z" fill="${steel.deep}"/>
    <ellipse cx="100" cy="60" rx="11" ry="5" fill="${steel.deep}"/><ellipse cx="100" cy="58" rx="10" ry="4" fill="${steel.light}"/>
    <path d="M158 60q10 10 12 24M172 48q14 14 17 34" fill="none" stroke="${orange.light}" stroke-width="5" stroke-linecap="round"/>`,
  ),
  'parts/bicycle-brake-pad': partPicture(
    tint,
    `
    ${shadow(134, 104, 60, 7)}${placed(132, 74, brakePad, -6, 0.8)}
    ${shadow(112, 198, 74)}${placed(110, 166, brakePad, -6, 0.98)}`,
  ),
  'parts/bicycle-saddle-clamp': partPicture(
    tint,
    `
    ${shadow(118, 178, 78, 14)}
    ${ring(108, 112, 66, 38, 0.74, 46, steel)}
    <path d="M52 128q8 26 34 34v22q-26-8-34-32z" fill="${steel.mid}"/>
    <path d="M117 140l13-2 8 10v46l-16 2v-46z" fill="${graphite.deep}"/><path d="M118 164h22v14h-22z" fill="${steel.deep}"/><path d="M118 164h22v4h-22z" fill="${steel.mid}"/>
    <path d="M92 156l28-2v44l-28-2z" fill="${steel.mid}"/><path d="M92 156l6-8 22-3v9z" fill="${steel.light}"/>
    <path d="M138 153l44-8v40l-44 11z" fill="${steel.mid}"/><path d="M138 153l-4-9 42-7 6 8z" fill="${steel.light}"/>
    <ellipse cx="161" cy="171" rx="14" ry="16" fill="${steel.deep}"/><ellipse cx="163" cy="170" rx="13" ry="15" fill="${graphite.light}"/><path d="M163 161l8 4v9l-8 5-7-5v-9z" fill="${graphite.deep}"/>`,
  ),
  'parts/bicycle-chain-link': partPicture(
    tint,
    `
    ${shadow(132, 108, 66, 8)}${placed(130, 80, chainLink, -10, 0.86)}
    ${shadow(114, 190, 78)}${placed(110, 162, chainLink, -10, 0.98)}`,
  ),
  'parts/bicycle-reflector': partPicture(
    tint,
    `
    ${shadow(132, 204, 54, 7)}
    ${placed(112, 62, reflector, -12, 0.84)}${placed(120, 119, reflector, -12, 0.84)}${placed(128, 176, reflector, -12, 0.84)}`,
  ),
};
