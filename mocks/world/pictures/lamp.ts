import { parentPicture, partPicture, placed, shadow } from './frame.js';
import { ring } from './shapes.js';
import { brass, graphite, mustard, steel } from './tones.js';

const tint = '#ece7e0';

const screw = `
  <path d="M-9-30H9v66l-5 8h-8l-5-8z" fill="${steel.mid}"/><path d="M3-30h6v66l-5 8H3z" fill="${steel.dark}"/>
  <path d="M-11-4l22-5M-11 6l22-5M-11 16l22-5M-11 26l22-5M-11 36l22-5" stroke="${steel.deep}" stroke-width="3" stroke-linecap="round"/>
  <path d="M-28-18a28 9 0 0 0 56 0v-5h-56z" fill="${brass.dark}"/><ellipse cy="-23" rx="28" ry="9" fill="${brass.light}"/>
  <path d="M-20-44v18a20 8 0 0 0 40 0v-18z" fill="${graphite.mid}"/><path d="M8-44v25q12-2 12-7v-18z" fill="${graphite.dark}"/>
  <ellipse cy="-44" rx="20" ry="9" fill="${graphite.light}"/><path d="M-9-44l4-4H5l4 4-4 4H-5z" fill="${graphite.deep}"/>`;

const socketRing = (cx: number, cy: number): string => `
  ${ring(cx, cy, 56, 28, 0.7, 26, graphite)}
  <path d="M${cx - 50} ${cy + 18}v18M${cx - 38} ${cy + 25}v18M${cx - 23} ${cy + 30}v18M${cx - 7} ${cy + 32}v18M${cx + 9} ${cy + 32}v18M${cx + 25} ${cy + 30}v18M${cx + 39} ${cy + 25}v18M${cx + 50} ${cy + 18}v18" stroke="${graphite.deep}" stroke-width="4" stroke-linecap="round"/>
  <path d="M${cx - 34} ${cy - 2}a39 17 0 0 1 68 0M${cx - 35} ${cy + 5}a39 16 0 0 1 70 0" fill="none" stroke="${graphite.light}" stroke-width="2"/>`;

/** Ostra floor lamp and its parts. */
export const lampPictures: Record<string, string> = {
  'parents/lamp': parentPicture(
    tint,
    `
    <path d="M86 66h68l46 138q-80 14-160 0z" fill="#ffe2a0" fill-opacity=".5"/>
    ${shadow(122, 209, 44, 7)}
    <path d="M124 205q30 10 50-1t50-1" fill="none" stroke="${graphite.mid}" stroke-width="3"/>
    <rect x="164" y="198" width="28" height="12" rx="6" fill="${graphite.mid}" transform="rotate(-8 178 204)"/><path d="M171 203l10-1" stroke="${mustard.mid}" stroke-width="4" stroke-linecap="round"/>
    <path d="M86 202v3q2 7 34 7t34-7v-3z" fill="${graphite.dark}"/><ellipse cx="120" cy="202" rx="34" ry="6" fill="${graphite.mid}"/><path d="M92 201q8-4 22-4" fill="none" stroke="${graphite.light}" stroke-width="2.5" stroke-linecap="round"/>
    <path d="M117 64h6v138h-6z" fill="${graphite.mid}"/><path d="M121 64h2v138h-2z" fill="${graphite.deep}"/>
    <path d="M115 108h10v6h-10zM115 154h10v6h-10zM114 196h12v7h-12z" fill="${brass.mid}"/>
    <path d="M138 68v20" stroke="${brass.dark}" stroke-width="2"/><circle cx="138" cy="91" r="3.5" fill="${brass.mid}"/>
    <path d="M99 22h42l19 44q-40 8-80 0z" fill="${mustard.mid}"/><path d="M128 22h13l19 44q-10 3-24 4z" fill="${mustard.dark}"/><path d="M99 22h11L94 69q-8-1-14-3z" fill="${mustard.light}"/>
    <path d="M78 66q42 9 84 0l-2-5q-40 8-80 0z" fill="#fff3cf"/><path d="M117 17h6v5h-6z" fill="${brass.mid}"/>`,
  ),
  'parts/lamp-shade': partPicture(
    tint,
    `
    ${shadow(120, 190, 84, 12)}
    <path d="M80 62L40 172q6 22 80 22t80-22L160 62z" fill="${mustard.mid}"/>
    <path d="M140 70l32 114q26-5 28-12L160 62z" fill="${mustard.dark}"/><path d="M80 62L40 172q3 8 18 14L98 70z" fill="${mustard.light}"/>
    <path d="M40 172q6 22 80 22t80-22l-3-8q-8 20-77 20t-77-20z" fill="#fff3cf"/>
    <ellipse cx="120" cy="62" rx="40" ry="14" fill="#fff3cf"/><ellipse cx="120" cy="63" rx="35" ry="11" fill="${mustard.deep}"/>
    <path d="M86 60l34 4 34-4M120 64v10" fill="none" stroke="${steel.mid}" stroke-width="3"/><ellipse cx="120" cy="64" rx="11" ry="4.5" fill="${graphite.deep}" stroke="${steel.light}" stroke-width="3"/>`,
  ),
  'parts/lamp-foot-switch': partPicture(
    tint,
    `
    ${shadow(122, 164, 72, 12)}
    <path d="M64 122Q34 118 34 90t28-28M178 130q30 4 28 34t-34 28" fill="none" stroke="${graphite.mid}" stroke-width="8" stroke-linecap="round"/>
    <path d="M50 112l22 6v16l-22-8zM190 122l-22-4v18l22 4z" fill="${graphite.deep}"/>
    <path d="M60 118v20q4 28 60 28t60-28v-20z" fill="${graphite.dark}"/>
    <ellipse cx="120" cy="116" rx="60" ry="33" fill="${graphite.mid}"/><path d="M66 110q10-22 48-24" fill="none" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>
    <ellipse cx="120" cy="117" rx="37" ry="21" fill="${graphite.deep}"/>
    <path d="M86 106v8a34 19 0 0 0 68 0v-8z" fill="${mustard.dark}"/><ellipse cx="120" cy="105" rx="34" ry="19" fill="${mustard.mid}"/><path d="M92 102q6-10 24-12" fill="none" stroke="${mustard.light}" stroke-width="5" stroke-linecap="round"/>`,
  ),
  'parts/lamp-socket-ring': partPicture(
    tint,
    `
    ${shadow(148, 118, 58, 14)}${socketRing(146, 80)}
    ${shadow(98, 184, 60, 15)}${socketRing(96, 144)}`,
  ),
  'parts/lamp-pole-section': partPicture(
    tint,
    `
    ${shadow(134, 178, 70, 8)}
    ${placed(
      114,
      122,
      `
      <path d="M-98-8h24V8h-24z" fill="${steel.mid}"/><path d="M-94-9l4 18M-87-9l4 18M-80-9l4 18" stroke="${steel.deep}" stroke-width="3" stroke-linecap="round"/>
      <path d="M-62-14H92v28H-62z" fill="${graphite.mid}"/><path d="M-62-10H92v6H-62z" fill="${graphite.light}"/><path d="M-62 6H92v8H-62z" fill="${graphite.deep}"/>
      <path d="M-76-17h18v34h-18z" fill="${brass.mid}"/><path d="M-76-13h18v6h-18z" fill="${brass.light}"/><path d="M-76 9h18v8h-18z" fill="${brass.dark}"/>
      <path d="M78-17h20v34H78z" fill="${brass.mid}"/><path d="M78-13h20v6H78z" fill="${brass.light}"/><path d="M78 9h20v8H78z" fill="${brass.dark}"/>
      <ellipse cx="98" rx="8" ry="17" fill="${brass.light}"/><ellipse cx="98" rx="5" ry="12" fill="${graphite.deep}"/>`,
      -32,
    )}`,
  ),
  'parts/lamp-base-screw': partPicture(
    tint,
    `
    ${shadow(96, 100, 24, 5)}${placed(94, 72, screw, 8, 0.68)}${shadow(154, 100, 24, 5)}${placed(150, 72, screw, -8, 0.68)}
    ${shadow(84, 198, 34, 7)}${placed(80, 158, screw, -8, 0.94)}${shadow(164, 198, 34, 7)}${placed(160, 158, screw, 8, 0.94)}`,
  ),
};
