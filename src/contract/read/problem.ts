import type { FieldFault, Problem } from '../problem.js';
import { readPart } from './parts.js';
import { fittingOf, lenient, object, string, text, type Reader, list } from './reader.js';
import { readReturnFallback } from './returns.js';

const readFieldFault: Reader<FieldFault> = object({ pointer: string, detail: lenient(text) });

export const readProblem: Reader<Problem> = object({
  type: lenient(string),
  title: lenient(text),
  detail: lenient(text),
  errors: lenient(list(readFieldFault)),
  parts: lenient(fittingOf(readPart)),
  wholeItemReturn: lenient(readReturnFallback),
});
