import type { FieldFault, Problem } from '../problem.js';
import { readPart } from './parts.js';
import { fittingOf, lenient, object, text, type Reader, list } from './reader.js';
import { readReturnFallback } from './returns.js';

const readFieldFault: Reader<FieldFault> = object({ pointer: text, detail: lenient(text) });

export const readProblem: Reader<Problem> = object({
  type: lenient(text),
  title: lenient(text),
  detail: lenient(text),
  errors: lenient(list(readFieldFault)),
  parts: lenient(fittingOf(readPart)),
  wholeItemReturn: lenient(readReturnFallback),
});
