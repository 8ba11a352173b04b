import { parentPicture, partPicture, placed, shadow } from './frame.js';
import { beech, brass, graphite, mustard, red, steel, teal } from './tones.js';

const tint = '#e8ebda';
const needles = { light: '#8fb07c', mid: '#6b9562', dark: '#4f7a4c' };

const pine = (x: number, bottom: number, size: number): string =>
  placed(
    x,
    bottom,
    `
    <path d="M-4-10h8v10h-8z" fill="${beech.deep}"/><path d="M-24-8L0-40 24-8zM-19-28L0-56l19 28zM-13-46L0-70l13 24z" fill="${needles.mid}"/>
    <path d="M0-8v-62l13 24-6-1 12 19-7-1L24-8z" fill="${needles.dark}"/>`,
    0,
    size,
  );

const wheel = (cx: number, cy: number, r: number): string => `
  <circle cx="${cx}" cy="${cy}" r="${r}" fill="${graphite.mid}"/><circle cx="${cx}" cy="${cy}" r="${r * 0.62}" fill="${mustard.mid}"/>
  <circle cx="${cx}" cy="${cy}" r="${r * 0.24}" fill="${graphite.dark}"/>`;

const curvedTrack = `
  <path d="M-60-96A120 120 0 0 1 60-96" fill="none" stroke="${beech.deep}" stroke-width="42"/>
  <path d="M58-104q12 5 14 9" fill="none" stroke="${beech.dark}" stroke-width="8"/><circle cx="74" cy="-94" r="8" fill="${beech.mid}"/>
  <path d="M-60-104A120 120 0 0 1 60-104" fill="none" stroke="${beech.mid}" stroke-width="42"/>
  <path d="M-69-119A137 137 0 0 1 69-119" fill="none" stroke="${beech.light}" stroke-width="5"/>
  <path d="M-65-113A130 130 0 0 1 65-113M-55-95A110 110 0 0 1 55-95" fill="none" stroke="${beech.dark}" stroke-width="7"/>
  <path d="M-62-102l14-7" stroke="${beech.deep}" stroke-width="7"/><circle cx="-46" cy="-109" r="8" fill="${beech.deep}"/>`;

const straightTrack = `
  <rect x="-72" y="-12" width="140" height="38" rx="2" fill="${beech.deep}"/>
  <path d="M66 0h14" stroke="${beech.dark}" stroke-width="9"/><circle cx="84" r="9" fill="${beech.mid}"/>
  <rect x="-72" y="-20" width="140" height="38" rx="2" fill="${beech.mid}"/>
  <path d="M-72-18H68" stroke="${beech.light}" stroke-width="4"/>
  <path d="M-72-9H68M-72 8H68" stroke="${beech.dark}" stroke-width="7"/>
  <path d="M-72 0h12" stroke="${beech.deep}" stroke-width="8"/><circle cx="-56" r="9" fill="${beech.deep}"/>`;

const pillar = `
  <path d="M34 52V36l14-8v16z" fill="${beech.deep}"/><path d="M-34 36h68v16h-68z" fill="${beech.mid}"/><path d="M-34 36l14-8h68l-14 8z" fill="${beech.light}"/>
  <path d="M26-56l12-7v92l-12 7z" fill="${beech.deep}"/>
  <path d="M-26-56h52v92H12V2a12 12 0 0 0-24 0v34h-14z" fill="${beech.mid}"/><path d="M12 36V2A12 12 0 0 0 0-10Q6-4 6 6v30z" fill="${beech.deep}"/>
  <path d="M-26-46h52v10h-52z" fill="${red.mid}"/><path d="M26-46l12-7v10l-12 7z" fill="${red.deep}"/>
  <path d="M32-56l14-8v-10l-14 8z" fill="${beech.deep}"/><path d="M-32-66h64v10h-64z" fill="${beech.mid}"/><path d="M-32-66l14-8h64l-14 8z" fill="${beech.light}"/>
  <path d="M-26-54h52v5h-52z" fill="${beech.deep}" fill-opacity=".5"/>`;

/** What the pillars carry: pale, because it is not in the pack. */
const bridgeDeck = `
  <path d="M212 62l10-6v14l-10 6z" fill="${beech.dark}" fill-opacity=".45"/><path d="M20 62h192v14H20z" fill="${beech.mid}" fill-opacity=".45"/><path d="M20 62l14-12h188l-10 12z" fill="${beech.light}" fill-opacity=".7"/>
  <path d="M28 58h188M30 53h188" stroke="${beech.dark}" stroke-opacity=".5" stroke-width="2"/>`;

const wheelSet = `
  <ellipse cx="34" cy="-4" rx="20" ry="40" fill="${graphite.deep}"/><ellipse cx="27" cy="-4" rx="20" ry="40" fill="${graphite.dark}"/>
  <path d="M-30-5h54V6h-54z" fill="${steel.dark}"/><path d="M-30-5h54v4h-54z" fill="${steel.light}"/>
  <ellipse cx="-16" rx="23" ry="46" fill="${graphite.deep}"/><ellipse cx="-24" rx="23" ry="46" fill="${graphite.light}"/>
  <ellipse cx="-27" rx="21" ry="42" fill="${graphite.mid}"/>
  <ellipse cx="-28" rx="14" ry="29" fill="${mustard.mid}"/><path d="M-28-29a14 29 0 0 0-14 29h28a14 29 0 0 0-14-29z" fill="${mustard.light}"/>
  <g fill="${mustard.deep}"><ellipse cx="-28" cy="-18" rx="3" ry="5"/><ellipse cx="-28" cy="18" rx="3" ry="5"/><ellipse cx="-36" rx="2.5" ry="5"/><ellipse cx="-20" rx="2.5" ry="5"/></g>
  <ellipse cx="-29" rx="4.5" ry="8" fill="${steel.light}"/>`;

const coupling = (paint: string, shade: string): string => `
  <path d="M-50-5h34V5h-34l-8-5z" fill="${steel.mid}"/><path d="M-46-7l4 14M-38-7l4 14M-30-7l4 14" stroke="${steel.deep}" stroke-width="3" stroke-linecap="round"/>
  <path d="M-20-18h22v36h-22q-6-18 0-36z" fill="${paint}"/><path d="M-21 6h23v12h-22q-2-6-1-12z" fill="${shade}"/>
  <path d="M0-22h20v44H0z" fill="${steel.mid}"/><path d="M0 8h20v14H0z" fill="${steel.dark}"/><path d="M0-18h20v6H0z" fill="${steel.light}"/>
  <ellipse cx="20" rx="8" ry="22" fill="${steel.light}"/><ellipse cx="20" rx="4.5" ry="14" fill="${steel.dark}"/>`;

/** Pine Valley railway and its parts. */
export const railwayPictures: Record<string, string> = {
  'parents/railway': parentPicture(
    tint,
    `
    <path d="M0 150q50-46 104-14 50-50 136-8v54H0z" fill="${needles.light}" fill-opacity=".55"/>
    ${pine(34, 160, 1.25)}${pine(210, 160, 1.25)}
    ${shadow(120, 212, 104)}
    <path d="M40 164h32v46H60v-18a9 9 0 0 0-18 0v18H28v-46zM168 164h44v46h-14v-18a9 9 0 0 0-18 0v18h-12z" fill="${beech.dark}"/>
    <path d="M72 164h96v24q-6-14-48-14t-48 14z" fill="${beech.deep}"/>
    <path d="M14 154h212v13H14z" fill="${beech.mid}"/><path d="M14 154h212v4H14z" fill="${beech.light}"/><path d="M14 164h212v3H14z" fill="${beech.dark}"/>
    <path d="M104 136h18" stroke="${steel.deep}" stroke-width="5"/>
    <g fill="${beech.light}" stroke="${beech.dark}" stroke-width="5"><circle cx="46" cy="108" r="8"/><circle cx="67" cy="108" r="8"/><circle cx="88" cy="108" r="8"/><circle cx="57" cy="91" r="8"/><circle cx="78" cy="91" r="8"/></g>
    <rect x="28" y="116" width="78" height="24" rx="4" fill="${teal.mid}"/><path d="M28 130h78v6a4 4 0 0 1-4 4H32a4 4 0 0 1-4-4z" fill="${teal.dark}"/>
    ${wheel(46, 143, 11)}${wheel(88, 143, 11)}
    <path d="M178 104V84h-3l-2-8h18l-2 8h-3v20z" fill="${graphite.mid}"/><circle cx="163" cy="101" r="7" fill="${brass.mid}"/>
    <rect x="142" y="102" width="62" height="38" rx="16" fill="${red.mid}"/><path d="M142 124h62q0 16-16 16h-46z" fill="${red.dark}"/><path d="M152 109h38" stroke="${red.light}" stroke-width="4" stroke-linecap="round"/>
    <path d="M118 80h36v60h-36z" fill="${red.mid}"/><path d="M118 124h36v16h-36z" fill="${red.dark}"/><rect x="125" y="88" width="22" height="18" rx="3" fill="#dff0f2"/>
    <rect x="111" y="70" width="50" height="12" rx="6" fill="${graphite.mid}"/>
    <path d="M200 134l16 18h-20z" fill="${graphite.dark}"/><circle cx="205" cy="118" r="5" fill="${mustard.light}"/>
    ${wheel(130, 140, 14)}${wheel(164, 143, 11)}${wheel(188, 143, 11)}`,
  ),
  'parts/railway-curved-track': partPicture(
    tint,
    `
    ${shadow(120, 192, 74)}
    ${placed(118, 196, curvedTrack)}${placed(118, 240, curvedTrack)}${placed(118, 284, curvedTrack)}`,
  ),
  'parts/railway-straight-track': partPicture(
    tint,
    `
    ${shadow(122, 204, 70)}
    ${placed(112, 72, straightTrack, -18, 0.84)}${placed(114, 120, straightTrack, -18, 0.84)}${placed(116, 168, straightTrack, -18, 0.84)}`,
  ),
  'parts/railway-bridge-pillar': partPicture(
    tint,
    `
    ${shadow(74, 190, 46)}${shadow(178, 190, 46)}${placed(66, 138, pillar)}${placed(168, 138, pillar)}${bridgeDeck}`,
  ),
  'parts/railway-wagon-wheel': partPicture(
    tint,
    `
    ${shadow(158, 120, 44, 7)}${placed(154, 84, wheelSet, -10, 0.84)}
    ${shadow(102, 192, 56)}${placed(96, 144, wheelSet, -10, 1.05)}`,
  ),
  'parts/railway-magnet-coupling': partPicture(
    tint,
    `
    ${shadow(120, 122, 74, 8)}
    ${placed(86, 92, coupling(red.mid, red.dark))}<g transform="matrix(-1 0 0 1 154 92)">${coupling(teal.mid, teal.dark)}</g>
    <path d="M106 62q14-14 28 0M110 50q10-8 20 0" fill="none" stroke="${mustard.mid}" stroke-width="4" stroke-linecap="round"/>
    ${shadow(122, 190, 64, 8)}${placed(112, 162, coupling(teal.mid, teal.dark), -8, 1.25)}`,
  ),
  'parts/railway-signal': partPicture(
    tint,
    `
    ${shadow(122, 204, 54)}
    <path d="M72 186h96v8a8 8 0 0 1-8 10H80a8 8 0 0 1-8-10z" fill="${beech.dark}"/><ellipse cx="120" cy="186" rx="48" ry="14" fill="${beech.mid}"/>
    <path d="M113 120h14v68h-14z" fill="#fff"/><path d="M122 120h5v68h-5z" fill="${steel.mid}"/><path d="M113 140h14v14h-14zM113 168h14v14h-14z" fill="${red.mid}"/>
    <rect x="92" y="34" width="56" height="104" rx="26" fill="${graphite.mid}"/><path d="M120 34h2a26 26 0 0 1 26 26v52a26 26 0 0 1-26 26q14-4 14-26V60q0-22-16-26z" fill="${graphite.dark}"/>
    <circle cx="118" cy="62" r="15" fill="${red.mid}"/><circle cx="118" cy="110" r="15" fill="#7cb37a"/>
    <path d="M108 60q2-8 9-8M108 108q2-8 9-8" fill="none" stroke="#fff" stroke-opacity=".75" stroke-width="4" stroke-linecap="round"/>
    <path d="M100 58a18 18 0 0 1 36 0l4-2a22 22 0 0 0-44 0zM100 106a18 18 0 0 1 36 0l4-2a22 22 0 0 0-44 0z" fill="${graphite.deep}"/>`,
  ),
};
