import type * as z from 'zod/mini';
import { wire } from '../openapi/wire.js';
import { isObject, memberAt, pointer } from './json.js';

/** Members whose values never appear in a report: they are personal, or a key to something. */
const PRIVATE = new Set(['deliveryAddress', 'addresses', 'recipient', 'lines', 'note', 'token', 'session']);

/** What is wrong with a payload by the contract's wire form, each fault with its JSON pointer. */
export function shapeFaults(schema: z.ZodMiniType, json: unknown): string[] {
  const parsed = wire(schema).safeParse(json);
  return parsed.success ? [] : faultsOf(parsed.error.issues, json);
}

/** The issues of a schema as sentences: where, what was expected, and what came. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], json: unknown): string[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${pointer([...issue.path, key])}: this member is not known`)
      : [`${pointer(issue.path) || '/'}: expected ${expected(issue)}, came ${came(issue.path, json)}`],
  );
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `the format ${issue.format}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    default:
      return 'a valid value';
  }
}

function came(path: readonly PropertyKey[], json: unknown): string {
  const value = memberAt(json, path);
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  if (path.some((step) => PRIVATE.has(String(step)))) return `a ${typeof value}`;
  return JSON.stringify(typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
