/** One material in four tones: lit, plain, in shade, in deep shade. Light falls from the upper left. */
export interface Tones {
  light: string;
  mid: string;
  dark: string;
  deep: string;
}

/** Bare metal: screws, rims, brackets. */
export const steel: Tones = { light: '#eef1f3', mid: '#c3cad1', dark: '#929ca6', deep: '#5d6670' };
/** Black plastic, rubber and painted metal. */
export const graphite: Tones = { light: '#737a84', mid: '#4b515a', dark: '#363a42', deep: '#24272c' };
/** The bookcase. */
export const oak: Tones = { light: '#e2bb86', mid: '#cb9c63', dark: '#a87a46', deep: '#7a5430' };
/** The railway, and small wooden parts. */
export const beech: Tones = { light: '#f3dcb2', mid: '#e0bc86', dark: '#bf935b', deep: '#8f6838' };
/** Fittings of the lamp; also cane and cord. */
export const brass: Tones = { light: '#f0d28a', mid: '#d3a94f', dark: '#a98033', deep: '#765821' };
/** Clear plastic and glass. */
export const glass: Tones = { light: '#edf6f8', mid: '#cfe4ea', dark: '#a9cbd5', deep: '#7ba9b7' };
/** The coffee machine and the locomotive. */
export const red: Tones = { light: '#de7a61', mid: '#c8553d', dark: '#a2402c', deep: '#7c2e1f' };
/** The bicycle, and the wagon. */
export const teal: Tones = { light: '#58a3a6', mid: '#2f8087', dark: '#22636b', deep: '#174a51' };
/** The lamp shade, and small accents. */
export const mustard: Tones = { light: '#f4cd73', mid: '#e4ab3d', dark: '#c28a26', deep: '#916419' };
/** The blender. */
export const mint: Tones = { light: '#b4dccb', mid: '#82bfa7', dark: '#5d9d85', deep: '#407463' };
/** The tent, and reflectors. */
export const orange: Tones = { light: '#f3a565', mid: '#e57f35', dark: '#c26222', deep: '#8f4517' };
/** The office chair’s upholstery. */
export const slate: Tones = { light: '#8496b4', mid: '#5f7396', dark: '#485a7a', deep: '#34425c' };
