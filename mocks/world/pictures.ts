import { bicyclePictures } from './pictures/bicycle.js';
import { blenderPictures } from './pictures/blender.js';
import { bookcasePictures } from './pictures/bookcase.js';
import { coffeeMachinePictures } from './pictures/coffee-machine.js';
import { lampPictures } from './pictures/lamp.js';
import { officeChairPictures } from './pictures/office-chair.js';
import { railwayPictures } from './pictures/railway.js';
import { sewingMachinePictures } from './pictures/sewing-machine.js';
import { tentPictures } from './pictures/tent.js';

/** Every picture of the catalogue as SVG source, by key: `parents/<parent key>` or `parts/<part key>`. */
export const pictures: Readonly<Record<string, string>> = {
  ...bicyclePictures,
  ...blenderPictures,
  ...bookcasePictures,
  ...coffeeMachinePictures,
  ...lampPictures,
  ...officeChairPictures,
  ...railwayPictures,
  ...sewingMachinePictures,
  ...tentPictures,
};
