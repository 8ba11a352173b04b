import { parentPicture, partPicture, placed, shadow } from './frame.js';
import { cylinder } from './shapes.js';
import { glass, graphite, slate, steel } from './tones.js';

const tint = '#e9e6e3';

const castor = `
  <path d="M6-62h11v32H6z" fill="${steel.mid}"/><path d="M13-62h4v32h-4z" fill="${steel.dark}"/><path d="M3-50h17v6H3z" fill="${steel.deep}"/>
  <circle cx="14" cy="14" r="32" fill="${graphite.deep}"/><circle cx="-4" cy="16" r="33" fill="${graphite.dark}"/>
  <circle cx="-4" cy="16" r="23" fill="${slate.mid}"/><path d="M-20 32a23 23 0 0 0 32-32z" fill="${slate.dark}"/>
  <circle cx="-4" cy="16" r="9" fill="${steel.light}"/><circle cx="-4" cy="16" r="4" fill="${steel.deep}"/>
  <path d="M-42 10q4-38 42-40V-38h22v8q22 8 26 36l-14 2Q26-12-2-12q-24 0-28 24z" fill="${graphite.mid}"/>
  <path d="M-33 2q8-23 34-24h18" fill="none" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>`;

const armrest = `
  <path d="M-74-6q0-22 26-24l76-4q44 0 46 30v10q-4 20-44 20l-78-2q-26-2-26-20z" fill="${graphite.deep}"/>
  <path d="M-74-10q0-22 26-24l76-4q44 0 46 30-2 16-44 16l-78-2q-26-2-26-16z" fill="${graphite.mid}"/>
  <path d="M-60-12q2-12 22-13l66-3q26 0 32 16" fill="none" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>`;

/** The post that a pad goes on: pale, because it is not in the pack. */
const armrestPost = (x: number, y: number, height: number): string => `
  <path d="M${x} ${y}h22v${height}h-22z" fill="${steel.mid}" fill-opacity=".75"/><path d="M${x + 14} ${y}h8v${height}h-8z" fill="${steel.dark}" fill-opacity=".6"/>`;

const screw = `
  <path d="M-8-5h44l6 5-6 5H-8z" fill="${steel.mid}"/><path d="M-4 0h40" stroke="${steel.deep}" stroke-width="13" stroke-dasharray="3 6"/>
  <path d="M-28-13h15q6 13 0 26h-15z" fill="${graphite.mid}"/><ellipse cx="-28" rx="7" ry="13" fill="${graphite.light}"/>`;

const leg = (x: number, y: number): string => `
  <path d="M120 180L${x} ${y}" stroke="${graphite.mid}" stroke-width="9" stroke-linecap="round"/>
  <circle cx="${x}" cy="${y + 12}" r="9" fill="${graphite.deep}"/><circle cx="${x}" cy="${y + 12}" r="4" fill="${slate.mid}"/>`;

/** Verto office chair and its parts. */
export const officeChairPictures: Record<string, string> = {
  'parents/office-chair': parentPicture(
    tint,
    `
    ${shadow(120, 208, 74, 10)}
    ${leg(92, 184)}${leg(148, 184)}${leg(58, 190)}${leg(182, 190)}${leg(120, 196)}
    <path d="M114 146h12v36h-12z" fill="${steel.mid}"/><path d="M121 146h5v36h-5z" fill="${steel.dark}"/><path d="M110 162h20v22h-20z" fill="${graphite.mid}"/><path d="M122 162h8v22h-8z" fill="${graphite.deep}"/>
    <path d="M94 138h52l-8 12h-36z" fill="${graphite.mid}"/><path d="M142 146h30" stroke="${graphite.deep}" stroke-width="4" stroke-linecap="round"/>
    <path d="M112 44h6v16h-6zM124 44h6v16h-6z" fill="${graphite.mid}"/>
    <rect x="92" y="22" width="58" height="27" rx="12" fill="${slate.mid}"/><path d="M94 40q28 8 54 0-2 9-10 9h-34q-8 0-10-9z" fill="${slate.dark}"/><path d="M103 28h30" stroke="${slate.light}" stroke-width="4" stroke-linecap="round"/>
    <path d="M98 54h46q18 0 18 18l-6 46q-2 10-14 10h-42q-12 0-14-10l-6-46q0-18 18-18z" fill="${graphite.mid}"/>
    <path d="M100 59h42q14 0 14 14l-6 42q-2 8-10 8h-38q-8 0-10-8l-6-42q0-14 14-14z" fill="${slate.mid}"/><path d="M132 59h10q14 0 14 14l-6 42q-2 8-10 8h-8q10-32 0-64z" fill="${slate.dark}"/>
    <path d="M96 70q2-5 8-5h14" fill="none" stroke="${slate.light}" stroke-width="4" stroke-linecap="round"/><path d="M90 96q30 8 62 0" fill="none" stroke="${slate.deep}" stroke-opacity=".5" stroke-width="3"/>
    <path d="M66 100h8v30h14v8H66zM176 100h-8v30h-14v8h22z" fill="${graphite.mid}"/><rect x="52" y="93" width="34" height="10" rx="5" fill="${graphite.dark}"/><rect x="156" y="93" width="34" height="10" rx="5" fill="${graphite.dark}"/>
    <rect x="72" y="122" width="98" height="20" rx="10" fill="${slate.dark}"/><path d="M82 120h78q10 0 10 9-50 8-98 0 0-9 10-9z" fill="${slate.mid}"/><path d="M86 124h44" stroke="${slate.light}" stroke-width="3" stroke-linecap="round"/>`,
  ),
  'parts/chair-castor': partPicture(
    tint,
    `
    ${shadow(172, 120, 34, 7)}${placed(166, 88, castor, 0, 0.72)}${shadow(78, 122, 34, 7)}${placed(76, 90, castor, 0, 0.72)}
    ${shadow(124, 198, 54)}${placed(118, 150, castor, 0, 1.08)}`,
  ),
  'parts/chair-gas-lift': partPicture(
    tint,
    `
    ${shadow(122, 204, 48)}
    ${cylinder(120, 178, 16, 6, 20, graphite)}
    ${cylinder(120, 104, 25, 9, 80, graphite)}
    <path d="M95 168v14a25 9 0 0 0 50 0v-14a25 9 0 0 1-50 0z" fill="${steel.mid}"/><path d="M103 118v54" stroke="${graphite.light}" stroke-width="5" stroke-linecap="round"/>
    <ellipse cx="120" cy="104" rx="17" ry="6" fill="${graphite.deep}"/>
    ${cylinder(120, 50, 13, 5, 54, steel)}<path d="M112 58v44" stroke="#fff" stroke-width="4" stroke-linecap="round"/>
    ${cylinder(120, 36, 6, 2.5, 14, steel)}`,
  ),
  'parts/chair-armrest': partPicture(
    tint,
    `
    ${shadow(166, 158, 30, 7)}${shadow(92, 204, 34, 7)}
    ${armrestPost(156, 84, 74)}${placed(148, 80, armrest, -10, 0.86)}
    ${armrestPost(82, 140, 64)}${placed(98, 134, armrest, -10)}`,
  ),
  'parts/chair-seat-screw': partPicture(
    tint,
    `
    ${shadow(122, 190, 78, 11)}
    <path d="M62 66q58 8 116 0 10 62 8 112-2 12-12 12H66q-10 0-12-12-2-50 8-112z" fill="${glass.mid}"/>
    ${placed(84, 126, screw, 40, 0.62)}${placed(122, 114, screw, -20, 0.62)}${placed(146, 136, screw, 152, 0.62)}${placed(86, 154, screw, -30, 0.62)}
    ${placed(122, 144, screw, 22, 0.62)}${placed(152, 164, screw, 200, 0.62)}${placed(106, 172, screw, 8, 0.62)}
    <path d="M60 82q60 8 120 0l-2-18q-58 8-116 0z" fill="${slate.mid}"/><path d="M62 52h116v14q-58 8-116 0z" fill="${slate.dark}"/><circle cx="120" cy="60" r="5" fill="${tint}"/>
    <path d="M70 96q-8 46-4 80" fill="none" stroke="#fff" stroke-opacity=".9" stroke-width="6" stroke-linecap="round"/>`,
  ),
  'parts/chair-headrest': partPicture(
    tint,
    `
    ${shadow(122, 204, 46, 7)}
    <path d="M88 128h11v74H88zM141 128h11v74h-11z" fill="${steel.mid}"/><path d="M95 128h4v74h-4zM148 128h4v74h-4z" fill="${steel.dark}"/><path d="M90 130v66M143 130v66" stroke="#fff" stroke-width="2"/>
    <path d="M88 172h4M88 184h4M141 172h4M141 184h4" stroke="${steel.deep}" stroke-width="4"/>
    <path d="M82 144h23v10H82zM135 144h23v10h-23z" fill="${graphite.mid}"/>
    <path d="M76 42q44-12 88 0 26 6 32 44 4 26-6 44-6 10-24 12-46 8-92 0-18-2-24-12-10-18-6-44 6-38 32-44z" fill="${slate.mid}"/>
    <path d="M42 104q0 16 8 26 6 10 24 12 46 8 92 0 18-2 24-12 8-10 8-26-8 16-28 20-50 10-100 0-20-4-28-20z" fill="${slate.dark}"/>
    <path d="M60 76q6-18 20-22 18-5 38-5" fill="none" stroke="${slate.light}" stroke-width="6" stroke-linecap="round"/>
    <path d="M88 42q-14 40 0 84M152 42q14 40 0 84" fill="none" stroke="${slate.deep}" stroke-opacity=".7" stroke-width="3" stroke-dasharray="7 5" stroke-linecap="round"/>`,
  ),
  'parts/chair-tilt-lever': partPicture(
    tint,
    `
    ${shadow(128, 188, 74, 9)}
    <path d="M66 92l74 34" stroke="${steel.deep}" stroke-width="17"/><path d="M66 90l74 34" stroke="${steel.mid}" stroke-width="13"/><path d="M68 87l74 34" stroke="${steel.light}" stroke-width="4"/>
    <circle cx="64" cy="94" r="29" fill="${graphite.deep}"/><circle cx="60" cy="90" r="29" fill="${graphite.mid}"/><path d="M38 82q6-14 20-15" fill="none" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>
    <circle cx="60" cy="90" r="16" fill="${steel.mid}"/><path d="M52 76l-6 8 28 20 6-8z" fill="${steel.light}" fill-opacity=".7"/><path d="M60 80l9 5v10l-9 5-9-5V85z" fill="${steel.deep}"/>
    ${placed(
      164,
      140,
      `<rect x="-46" y="-20" width="92" height="50" rx="18" fill="${graphite.deep}"/><rect x="-46" y="-28" width="92" height="48" rx="18" fill="${graphite.mid}"/>
      <path d="M-34-20q4-2 10-2h50" fill="none" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>
      <path d="M-8-4l14-9 14 9M-8 10l14-9 14 9" fill="none" stroke="${slate.light}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`,
      24,
    )}`,
  ),
};
