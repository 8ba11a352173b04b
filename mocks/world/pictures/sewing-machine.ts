import { parentPicture, shadow } from './frame.js';
import { beech, graphite, slate, steel } from './tones.js';

const tint = '#dfe6ee';

/** Lumera LX sewing machine; its parts are shown by pictures of their like. */
export const sewingMachinePictures: Record<string, string> = {
  'parents/sewing-machine': parentPicture(
    tint,
    `
    ${shadow(120, 206, 92)}
    <path d="M150 52v-14M132 52v-8" stroke="${steel.dark}" stroke-width="5" stroke-linecap="round"/>
    <rect x="140" y="24" width="20" height="26" rx="4" fill="#d86f52"/><path d="M140 31h20M140 37h20M140 43h20" stroke="#b4543b" stroke-width="2"/>
    <path d="M140 36Q96 30 66 58" fill="none" stroke="#d86f52" stroke-width="2"/>
    <path d="M58 54h118a24 24 0 0 1 24 24v98h-54v-50H98q-12 0-12 12v8H48V66a12 12 0 0 1 10-12z" fill="#f7f4ee"/>
    <path d="M176 54a24 24 0 0 1 24 24v98h-16V82q0-20-16-28z" fill="#e3ddd2"/>
    <path d="M98 126h48v10H98q-12 0-12 10v-8q0-12 12-12z" fill="#d6cfc2"/>
    <path d="M58 54h118q10 0 16 6H52q2-5 6-6z" fill="#fff"/>
    <rect x="48" y="88" width="98" height="14" fill="${slate.mid}"/><path d="M48 88h98v4H48z" fill="${slate.light}"/>
    <g fill="${slate.dark}"><circle cx="168" cy="98" r="15"/></g><circle cx="168" cy="98" r="11" fill="${slate.light}"/>
    <path d="M168 98l6-7" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
    <rect x="156" y="126" width="24" height="8" rx="4" fill="${graphite.light}"/>
    <rect x="198" y="74" width="14" height="44" rx="6" fill="${graphite.mid}"/><path d="M202 80v32M208 80v32" stroke="${graphite.dark}" stroke-width="2"/>
    <circle cx="66" cy="72" r="6" fill="${steel.mid}"/><circle cx="66" cy="72" r="2.5" fill="${steel.deep}"/>
    <path d="M66 78v62" stroke="#d86f52" stroke-width="2"/>
    <rect x="60" y="144" width="14" height="10" rx="2" fill="${steel.mid}"/><path d="M67 154v22" stroke="${steel.deep}" stroke-width="3" stroke-linecap="round"/>
    <path d="M56 168h8v6h-14q0-6 6-6z" fill="${steel.dark}"/>
    <path d="M78 144v12q0 8 8 8" fill="none" stroke="${steel.dark}" stroke-width="4" stroke-linecap="round"/>
    <path d="M30 176h160v8H30z" fill="${steel.light}"/><path d="M46 176h44v4H46z" fill="${steel.deep}"/>
    <rect x="26" y="182" width="186" height="24" rx="8" fill="#f7f4ee"/><path d="M26 194h186v4a8 8 0 0 1-8 8H34a8 8 0 0 1-8-8z" fill="#e3ddd2"/>
    <rect x="40" y="188" width="60" height="11" rx="4" fill="${beech.mid}"/><circle cx="70" cy="193.5" r="2.5" fill="${beech.deep}"/>`,
  ),
};
