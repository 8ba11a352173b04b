import type { WorldDiagram } from '../schema.js';
import { bicycle } from './bicycle.js';
import { blender } from './blender.js';
import { bookcase } from './bookcase.js';
import { coffeeMachine } from './coffee-machine.js';
import { lamp } from './lamp.js';
import { officeChair } from './office-chair.js';
import { railway } from './railway.js';
import { tent } from './tent.js';

/** The exploded views of the catalogue, by parent. */
export const DIAGRAMS: Readonly<Record<string, WorldDiagram>> = {
  bicycle,
  blender,
  bookcase,
  'coffee-machine': coffeeMachine,
  lamp,
  'office-chair': officeChair,
  railway,
  tent,
};
