import { parentPicture, partPicture, placed, shadow } from './frame.js';
import { cylinder, ring } from './shapes.js';
import { glass, graphite, mint, steel } from './tones.js';

const tint = '#f3e4e1';
const smoothie = { light: '#f2b0b6', mid: '#e2848f', dark: '#c8616f' };
const silicone = { light: '#ffffff', mid: '#d3e6de', dark: '#a9c9bc', deep: '#84aa9b' };

/** Breeze blender and its parts. */
export const blenderPictures: Record<string, string> = {
  'parents/blender': parentPicture(
    tint,
    `
    ${shadow(122, 208, 62)}
    <path d="M160 70h18q14 0 13 14l-5 40q-2 14-16 14h-16v-12h12q7 0 8-7l4-28q1-9-8-9h-12z" fill="${mint.mid}"/>
    <path d="M76 60h88l-10 100H86z" fill="${glass.mid}"/><path d="M142 60h22l-10 100h-14z" fill="${glass.dark}"/>
    <path d="M79.5 92q20-8 40 0t41-1l-7 69H86z" fill="${smoothie.mid}"/><path d="M144 95q8-1 16.5-4l-7 69h-14z" fill="${smoothie.dark}"/><path d="M79.5 92q20-8 40 0t41-1q-22 12-42 8t-38 1z" fill="${smoothie.light}"/>
    <circle cx="112" cy="124" r="5" fill="${smoothie.light}"/><circle cx="128" cy="112" r="3.5" fill="${smoothie.light}"/><circle cx="124" cy="140" r="4" fill="${smoothie.light}"/>
    <path d="M86 70l7 78" stroke="#fff" stroke-opacity=".75" stroke-width="5" stroke-linecap="round"/>
    <path d="M136 106h10M138 120h6M134 134h10" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
    <rect x="100" y="30" width="40" height="18" rx="5" fill="${graphite.light}"/><rect x="70" y="44" width="100" height="18" rx="6" fill="${graphite.mid}"/><path d="M77 48h70" stroke="${graphite.light}" stroke-width="3" stroke-linecap="round"/>
    <rect x="80" y="157" width="80" height="10" rx="4" fill="${graphite.mid}"/>
    <path d="M84 166h72l12 34q2 8-6 8H78q-8 0-6-8z" fill="${mint.mid}"/><path d="M140 166h16l12 34q2 8-6 8h-14z" fill="${mint.dark}"/><path d="M84 166h8l-12 36q-1 5 3 6h-5q-8 0-6-8z" fill="${mint.light}"/>
    <circle cx="120" cy="188" r="13" fill="${mint.deep}"/><circle cx="120" cy="186" r="12" fill="${steel.light}"/><path d="M120 186l6-8" stroke="${mint.deep}" stroke-width="4" stroke-linecap="round"/>`,
  ),
  'parts/blender-jar': partPicture(
    tint,
    `
    ${shadow(114, 204, 56)}
    <path d="M152 70h28q18 0 16 18l-6 54q-2 18-20 18h-22v-15h16q9 0 10-9l5-40q1-11-10-11h-18z" fill="${mint.mid}"/><path d="M152 70h28q18 0 16 18l-1 4q0-14-14-14h-29z" fill="${mint.light}"/>
    <path d="M54 50h108l-14 136q-2 16-40 16t-40-16z" fill="${glass.mid}"/><path d="M132 50h30l-14 136q-1 9-16 14z" fill="${glass.dark}"/>
    <path d="M60 44L34 52l23 22z" fill="${glass.mid}"/><path d="M60 44L34 52l4 3 20-4z" fill="${glass.light}"/>
    <ellipse cx="108" cy="50" rx="54" ry="15" fill="${glass.light}"/><ellipse cx="108" cy="51" rx="47" ry="11" fill="${glass.deep}"/><path d="M61 51a47 11 0 0 0 94 0 60 14 0 0 1-94 0z" fill="${glass.mid}"/>
    <path d="M70 84l9 92" stroke="#fff" stroke-opacity=".85" stroke-width="7" stroke-linecap="round"/>
    <path d="M118 92h18M124 108h11M117 124h16M122 140h10M115 156h15" stroke="#fff" stroke-width="4" stroke-linecap="round"/>
    <path d="M68 184q2 18 40 18t40-18l2-14q-4 16-42 16t-42-16z" fill="${graphite.mid}"/><path d="M68 184q2 18 40 18t40-18l1-7q-4 16-41 16t-41-16z" fill="${graphite.dark}"/>`,
  ),
  'parts/blender-lid': partPicture(
    tint,
    `
    ${shadow(122, 186, 76, 13)}
    ${cylinder(120, 156, 60, 24, 16, { ...graphite, light: graphite.deep, mid: graphite.dark, dark: graphite.deep })}
    ${cylinder(120, 138, 76, 32, 20, graphite)}
    <ellipse cx="120" cy="138" rx="70" ry="28" fill="${graphite.mid}"/><path d="M60 130q14-17 50-18" fill="none" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>
    <ellipse cx="120" cy="136" rx="36" ry="15" fill="${graphite.deep}"/>
    <path d="M88 72v50a32 13 0 0 0 64 0V72z" fill="${glass.mid}" fill-opacity=".92"/><path d="M134 72v62q18-4 18-12V72z" fill="${glass.dark}"/>
    <path d="M98 84v40" stroke="#fff" stroke-width="6" stroke-linecap="round"/>
    <path d="M80 62v10a40 16 0 0 0 80 0V62z" fill="${glass.deep}"/><ellipse cx="120" cy="62" rx="40" ry="16" fill="${glass.light}"/><ellipse cx="120" cy="62" rx="30" ry="11" fill="${glass.mid}"/>`,
  ),
  'parts/blender-blade-unit': partPicture(
    tint,
    `
    ${shadow(122, 196, 66, 11)}
    ${cylinder(120, 166, 42, 17, 18, graphite)}
    ${cylinder(120, 136, 66, 27, 24, mint)}
    <path d="M56 144q6 26 64 26t64-26M56 154q6 26 64 26t64-26" fill="none" stroke="${mint.deep}" stroke-opacity=".55" stroke-width="3"/>
    <ellipse cx="120" cy="135" rx="54" ry="21" fill="${mint.mid}"/>
    ${cylinder(120, 112, 18, 7, 24, steel)}
    <path d="M120 104q-34-2-58-44 36 8 66 36z" fill="${steel.mid}"/><path d="M62 60q36 8 66 36l-4 4Q94 72 62 60z" fill="#fff"/>
    <path d="M118 102q12-38 62-48-18 42-52 54z" fill="${steel.mid}"/><path d="M180 54q-18 42-52 54l-4-5q36-14 56-49z" fill="${steel.deep}"/>
    <path d="M124 104q32-8 68 16-38 10-70-4z" fill="${steel.dark}"/><path d="M192 120q-38 10-70-4l1-5q36 12 69 9z" fill="#fff"/>
    <path d="M116 104q-34-4-66 24 42 6 70-12z" fill="${steel.dark}"/><path d="M50 128q42 6 70-12l-2-5q-32 16-68 17z" fill="${steel.light}"/>
    <ellipse cx="120" cy="108" rx="15" ry="8" fill="${steel.deep}"/><path d="M108 102l6-8h12l6 8-6 7h-12z" fill="${steel.mid}"/><path d="M108 102l6-8h12l6 8z" fill="#fff"/>`,
  ),
  'parts/blender-seal-ring': partPicture(
    tint,
    `
    ${shadow(140, 110, 66, 18)}${ring(136, 88, 66, 36, 0.84, 10, silicone)}
    ${shadow(106, 172, 70, 20)}${ring(102, 146, 70, 38, 0.84, 11, silicone)}`,
  ),
  'parts/blender-tamper': partPicture(
    tint,
    `
    ${shadow(132, 184, 72, 8)}
    ${placed(
      118,
      118,
      `
      <path d="M-12 0H12l4 92q-4 12-16 12t-16-12z" fill="${graphite.mid}"/><path d="M4 0h8l4 92q-3 9-10 11z" fill="${graphite.deep}"/><path d="M-6 18l-2 68" stroke="${graphite.light}" stroke-width="4" stroke-linecap="round"/>
      <path d="M-40-6v6a40 13 0 0 0 80 0v-6z" fill="${mint.dark}"/><ellipse cy="-6" rx="40" ry="13" fill="${mint.mid}"/><path d="M-32-8q8-8 24-9" fill="none" stroke="${mint.light}" stroke-width="4" stroke-linecap="round"/>
      <path d="M-13-74H13v66q-13 6-26 0z" fill="${graphite.mid}"/><path d="M5-74h8v66q-4 2-8 3z" fill="${graphite.deep}"/>
      <path d="M-20-92q0-10 20-10t20 10q0 14-7 22h-26q-7-8-7-22z" fill="${graphite.light}"/><path d="M6-101q14 2 14 9 0 14-7 22H4q8-14 2-31z" fill="${graphite.dark}"/>`,
      38,
      0.98,
    )}`,
  ),
};
