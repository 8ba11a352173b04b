import { isTimeZone } from '../time-zones.js';
import type { ReturnWindow, SupportOption } from '../support-options.js';
import { SOLUTION_KINDS, UNAVAILABLE_CODES } from '../values.js';
import { readLocalDate } from './scalars.js';
import {
  checked,
  flag,
  lenient,
  object,
  oneOf,
  optional,
  or,
  someOf,
  string,
  type Reader,
} from './reader.js';
import { readShownOption, type ShownOption } from './shown-option.js';

export const readUnavailableCode = or(oneOf(UNAVAILABLE_CODES), 'unknown');

export const readTimeZone = checked(string, isTimeZone);

export const readReturnWindow: Reader<ReturnWindow> = object({
  endsOn: readLocalDate,
  timeZone: readTimeZone,
  extended: or(flag, false),
});

const readRest: Reader<Omit<SupportOption, keyof ShownOption>> = object({
  code: optional(readUnavailableCode),
  solutions: someOf(oneOf(SOLUTION_KINDS)),
  returnWindow: lenient(readReturnWindow),
});

export const readSupportOption: Reader<SupportOption> = (value) => ({
  ...readShownOption(value),
  ...readRest(value),
});
