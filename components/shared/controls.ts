import { buttonStyles } from './styles/button.js';
import { buttonKindStyles } from './styles/button-kinds.js';
import { linkButtonStyles } from './styles/link-button.js';
import { pictureStyles } from './styles/picture.js';
import { spinnerStyles } from './styles/spinner.js';
import { tagStyles } from './styles/tag.js';
import { textStyles } from './styles/text.js';
import { wrenchStyles } from './styles/wrench.js';

/** All controls, for an element that shows most of them; a touchpoint names those that it uses. */
export const controls = [
  textStyles,
  buttonStyles,
  buttonKindStyles,
  linkButtonStyles,
  tagStyles,
  spinnerStyles,
  pictureStyles,
  wrenchStyles,
];
