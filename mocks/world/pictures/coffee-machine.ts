import { parentPicture, partPicture, shadow } from './frame.js';
import { ring } from './shapes.js';
import { glass, graphite, red, steel } from './tones.js';

const tint = '#f2e2d6';

/** Aroma 3 coffee machine and its parts. */
export const coffeeMachinePictures: Record<string, string> = {
  'parents/coffee-machine': parentPicture(
    tint,
    `
    ${shadow(122, 206, 82)}
    <path d="M128 40h48v20h-48z" fill="${glass.mid}"/><path d="M160 40h16v20h-16z" fill="${glass.dark}"/>
    <rect x="122" y="32" width="60" height="10" rx="5" fill="${graphite.mid}"/>
    <path d="M76 36h32l-3 20H79z" fill="#fff"/><path d="M96 36h12l-3 20h-9z" fill="#e9ddd2"/>
    <rect x="76" y="96" width="92" height="92" fill="${red.deep}"/>
    <path d="M58 96h26v92H58zM158 96h24v92h-24z" fill="${red.dark}"/>
    <path d="M66 56h108a12 12 0 0 1 12 12v38H54V68a12 12 0 0 1 12-12z" fill="${red.mid}"/>
    <path d="M66 56h108a12 12 0 0 1 11.5 9H54.5A12 12 0 0 1 66 56z" fill="${red.light}"/>
    <rect x="54" y="100" width="132" height="7" fill="${steel.mid}"/><path d="M54 100h132v2.5H54z" fill="${steel.light}"/>
    <circle cx="82" cy="82" r="13" fill="${steel.light}"/><circle cx="82" cy="82" r="9" fill="#fff"/>
    <path d="M82 82l5-6" stroke="${red.dark}" stroke-width="3" stroke-linecap="round"/>
    <g fill="${steel.light}"><circle cx="122" cy="82" r="6"/><circle cx="142" cy="82" r="6"/><circle cx="162" cy="82" r="6"/></g>
    <circle cx="122" cy="82" r="2.5" fill="${red.mid}"/>
    <path d="M98 107h48v8H98z" fill="${steel.deep}"/>
    <rect x="92" y="114" width="60" height="13" rx="4" fill="${steel.mid}"/><path d="M96 114h52a4 4 0 0 1 4 4H92a4 4 0 0 1 4-4z" fill="${steel.light}"/>
    <path d="M152 117h8v7h-8z" fill="${steel.dark}"/><rect x="158" y="115" width="46" height="11" rx="5.5" fill="${graphite.dark}"/><path d="M164 118h34" stroke="${graphite.light}" stroke-width="2.5" stroke-linecap="round"/>
    <path d="M112 127h20l-4 9h-12z" fill="${steel.dark}"/>
    <path d="M118 136v22M126 136v22" stroke="#5b3420" stroke-width="3"/>
    <path d="M72 107v34q0 8-6 14" fill="none" stroke="${steel.mid}" stroke-width="5" stroke-linecap="round"/>
    <path d="M140 158h6a6 6 0 0 1 0 13h-6" fill="none" stroke="#fff" stroke-width="4"/>
    <path d="M102 154h40v10a15 15 0 0 1-15 15h-10a15 15 0 0 1-15-15z" fill="#fff"/><path d="M130 154h12v10a15 15 0 0 1-15 15q3-8 3-25z" fill="#e9ddd2"/>
    <rect x="70" y="179" width="104" height="9" rx="3" fill="${steel.dark}"/><path d="M82 183.5h80" stroke="${graphite.dark}" stroke-width="3" stroke-dasharray="8 4"/>
    <rect x="50" y="187" width="140" height="20" rx="7" fill="${red.mid}"/><path d="M50 198h140v2a7 7 0 0 1-7 7H57a7 7 0 0 1-7-7z" fill="${red.dark}"/>`,
  ),
  'parts/coffee-drip-tray': partPicture(
    tint,
    `
    ${shadow(120, 170, 92, 11)}<g transform="translate(0 16)">
    <path d="M36 128h168l-3 18q-1 9-10 9H49q-9 0-10-9z" fill="${graphite.mid}"/>
    <path d="M37 141h166l-2 5q-1 9-10 9H49q-9 0-10-9z" fill="${graphite.dark}"/>
    <path d="M70 74h100q8 0 11 6l23 42q4 10-6 10H42q-10 0-6-10l23-42q3-6 11-6z" fill="${graphite.light}"/>
    <path d="M74 80h92q6 0 9 5l19 35q2 6-4 6H50q-6 0-4-6l19-35q3-5 9-5z" fill="${steel.mid}"/>
    <path d="M84 88l-20 32M100 88l-11 32M116 88l-3 32M132 88l6 32M148 88l14 32M161 88l21 32" stroke="${graphite.deep}" stroke-width="6" stroke-linecap="round"/>
    <path d="M74 80h92q6 0 9 5H65q3-5 9-5z" fill="${steel.light}"/>
    <ellipse cx="124" cy="104" rx="11" ry="7" fill="${red.dark}"/><ellipse cx="124" cy="101" rx="11" ry="7" fill="${red.mid}"/>
    <path d="M100 145h40" stroke="${graphite.deep}" stroke-width="8" stroke-linecap="round"/></g>`,
  ),
  'parts/coffee-water-tank': partPicture(
    tint,
    `
    ${shadow(124, 198, 62)}
    <path d="M72 70l26-20h78l-24 20z" fill="${glass.deep}"/>
    <path d="M152 70l24-20v122l-24 22z" fill="${glass.dark}"/>
    <path d="M72 70h80v124H84a12 12 0 0 1-12-12z" fill="${glass.mid}"/>
    <path d="M152 112l24-18v78l-24 22z" fill="#6fa9bd"/><path d="M72 112h80v82H84a12 12 0 0 1-12-12z" fill="#8fc3d3"/>
    <path d="M72 112l26-18h78l-24 18z" fill="#b9dde7"/>
    <path d="M72 70h80l24-20h6L155 75H70z" fill="${glass.light}"/>
    <path d="M84 82v92" stroke="#fff" stroke-opacity=".8" stroke-width="6" stroke-linecap="round"/>
    <path d="M136 104h8M132 124h12M136 144h8M132 164h12" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
    <rect x="98" y="182" width="34" height="16" rx="5" fill="${graphite.mid}"/><rect x="106" y="174" width="18" height="9" rx="3" fill="${graphite.light}"/>
    <path d="M92 62v-18q0-8 8-8h44q8 0 8 8v18" fill="none" stroke="${graphite.mid}" stroke-width="8" stroke-linecap="round"/>`,
  ),
  'parts/coffee-tank-lid': partPicture(
    tint,
    `
    ${shadow(122, 166, 86, 12)}
    <path d="M46 134l34-46h116l-16 46z" transform="translate(0 18)" fill="${graphite.dark}" stroke="${graphite.dark}" stroke-width="16" stroke-linejoin="round"/>
    <path d="M38 134h149l17-46v20l-17 46H38z" fill="${graphite.dark}"/><path d="M187 138l17-50v20l-16 46q-4 6-8 6z" fill="${graphite.deep}"/>
    <path d="M46 134l34-46h116l-16 46z" fill="${graphite.mid}" stroke="${graphite.mid}" stroke-width="16" stroke-linejoin="round"/>
    <path d="M58 130l28-38h102l-13 38z" fill="none" stroke="${graphite.light}" stroke-width="4" stroke-linejoin="round"/>
    <path d="M98 80v-8h18v8zM160 80v-8h18v8z" fill="${graphite.dark}"/>
    <rect x="96" y="104" width="68" height="20" rx="10" fill="${graphite.deep}" fill-opacity=".6"/>
    <rect x="94" y="92" width="68" height="24" rx="11" fill="${graphite.dark}"/><rect x="94" y="90" width="68" height="18" rx="9" fill="${graphite.light}"/>
    <rect x="92" y="143" width="46" height="14" rx="6" fill="${red.mid}"/><path d="M98 147h34" stroke="${red.light}" stroke-width="3" stroke-linecap="round"/>`,
  ),
  'parts/coffee-portafilter': partPicture(
    tint,
    `
    ${shadow(128, 186, 78)}
    <path d="M78 136h24v12l18 16v16h-13v-10l-17-14-17 14v10H60v-16l18-16z" fill="${steel.dark}"/>
    <path d="M128 116l20 9" stroke="${steel.dark}" stroke-width="18"/><path d="M128 112l20 9" stroke="${steel.light}" stroke-width="6"/>
    <path d="M148 113l58 30q9 7 4 17-6 9-16 4l-54-35z" fill="${graphite.mid}"/><path d="M142 132l2-4 56 31q7 1 11-3-6 13-17 8z" fill="${graphite.dark}"/>
    <path d="M154 121l44 24" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>
    <path d="M40 92v26q2 26 50 26t50-26V92z" fill="${steel.mid}"/><path d="M112 92v50q27-5 28-24V92z" fill="${steel.dark}"/>
    <path d="M34 94q-8-2-6-10l4-8 16 4-4 16zM146 94q8-2 6-10l-4-8-16 4 4 16z" fill="${steel.dark}"/>
    <ellipse cx="90" cy="90" rx="54" ry="30" fill="${steel.light}"/><ellipse cx="90" cy="90" rx="45" ry="24" fill="${steel.deep}"/>
    <path d="M46 95a45 24 0 0 0 88 0 50 22 0 0 1-88 0z" fill="${steel.mid}"/>
    <path d="M46 85a45 24 0 0 1 88 0 50 20 0 0 0-88 0z" fill="${graphite.dark}"/>`,
  ),
  'parts/coffee-filter-basket': partPicture(
    tint,
    `
    ${shadow(122, 182, 64, 11)}
    <path d="M58 104l12 54q12 26 50 26t50-26l12-54z" fill="${steel.mid}"/><path d="M150 140l-8 40q22-6 28-22l12-54z" fill="${steel.dark}"/>
    <path d="M66 138q20 26 54 26t54-26" fill="none" stroke="${steel.deep}" stroke-opacity=".5" stroke-width="3"/>
    <ellipse cx="120" cy="102" rx="76" ry="48" fill="${steel.dark}"/><ellipse cx="120" cy="98" rx="76" ry="48" fill="${steel.light}"/>
    <ellipse cx="120" cy="98" rx="64" ry="39" fill="${steel.deep}"/>
    <path d="M120 59a64 39 0 0 1 64 39q0 8-4 15-12-42-60-42z" fill="${graphite.light}"/>
    <ellipse cx="120" cy="108" rx="52" ry="28" fill="${steel.mid}"/>
    <g stroke="${graphite.mid}" stroke-width="5" stroke-linecap="round" stroke-dasharray=".1 11"><path d="M93 91h60M82 100h80M76 109h92M82 118h80M93 127h60"/></g>`,
  ),
  'parts/coffee-gasket': partPicture(
    tint,
    `
    ${shadow(142, 116, 66, 16)}${ring(138, 90, 62, 34, 0.68, 15, graphite)}
    ${shadow(106, 176, 70, 18)}${ring(102, 146, 66, 36, 0.68, 16, graphite)}`,
  ),
  'parts/coffee-gasket-rubber': partPicture(
    tint,
    `
    ${shadow(124, 168, 88, 20)}${ring(120, 124, 82, 46, 0.74, 22, graphite)}
    <path d="M72 158q48 24 96 0" fill="none" stroke="${steel.dark}" stroke-width="3" stroke-linecap="round" stroke-dasharray="5 5"/>`,
  ),
};
