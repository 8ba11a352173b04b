import * as z from 'zod/mini';
import { Id, Instant, LocalDate, TimeZone, WebUrl } from '../../src/contract/index.js';
import { API_CALLS, type ApiCall } from '../../src/contract/calls.js';
import { CALLS } from '../../src/openapi/calls.js';
import { SCHEMAS, type SchemaName } from '../../src/openapi/schemas.js';
import { wire } from '../../src/openapi/wire.js';

/** What a text stands for; `free` is for people, `pattern` has to look in a certain way. */
export type TextFormat = 'free' | 'id' | 'date' | 'instant' | 'zone' | 'url' | 'pattern';

/** The form of a payload, as the contract's schemas say it. */
export type Shape =
  | { readonly kind: 'object'; readonly members: Readonly<Record<string, Member>> }
  | { readonly kind: 'list'; readonly entry: Shape }
  | { readonly kind: 'text'; readonly format: TextFormat }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' };

export interface Member {
  readonly shape: Shape;
  readonly required: boolean;
}

/** What the contract knows by name; its checks say nothing of it. */
const FORMATS = new Map<z.core.$ZodType, TextFormat>([
  [Id, 'id'],
  [LocalDate, 'date'],
  [Instant, 'instant'],
  [TimeZone, 'zone'],
  [WebUrl, 'url'],
]);

const hasPattern = (schema: z.ZodMiniString): boolean =>
  (schema._zod.def.checks ?? []).some(({ _zod }) => 'pattern' in _zod.def);

function shapeOfWire(schema: z.core.$ZodType): Shape {
  const format = FORMATS.get(schema);
  if (format) return { kind: 'text', format };
  if (schema instanceof z.ZodMiniOptional) return shapeOfWire(schema._zod.def.innerType);
  if (schema instanceof z.ZodMiniObject) {
    const members = Object.entries<z.core.$ZodType>(schema._zod.def.shape).map(([name, member]) => [
      name,
      { shape: shapeOfWire(member), required: !(member instanceof z.ZodMiniOptional) },
    ]);
    return { kind: 'object', members: Object.fromEntries(members) };
  }
  if (schema instanceof z.ZodMiniArray) return { kind: 'list', entry: shapeOfWire(schema._zod.def.element) };
  if (schema instanceof z.ZodMiniEnum)
    return { kind: 'choice', values: Object.values(schema._zod.def.entries).map(String) };
  if (schema instanceof z.ZodMiniNumber) return { kind: 'number' };
  if (schema instanceof z.ZodMiniBoolean) return { kind: 'flag' };
  if (schema instanceof z.ZodMiniString)
    return { kind: 'text', format: hasPattern(schema) ? 'pattern' : 'free' };
  throw new TypeError(`Nothing is known of a schema of the kind "${schema._zod.def.type}".`);
}

const shapes = new Map<SchemaName, Shape>();

/** The form of a named schema. */
export function shapeOf(name: SchemaName): Shape {
  const shape = shapes.get(name) ?? shapeOfWire(wire(SCHEMAS[name]));
  shapes.set(name, shape);
  return shape;
}

/** The form of a call's good answer. */
export const answerShape = (call: ApiCall): Shape => shapeOf(CALLS[call].success.schema);

/** The way to a member: `parts[].name`. */
export type FieldPath = string;

/** Every text of a form, by its way; a list stands for each of its entries. */
export function textsOf(shape: Shape, path: FieldPath = ''): [path: FieldPath, shape: Shape][] {
  switch (shape.kind) {
    case 'object':
      return Object.entries(shape.members).flatMap(([name, member]) =>
        textsOf(member.shape, path ? `${path}.${name}` : name),
      );
    case 'list':
      return textsOf(shape.entry, `${path}[]`);
    case 'text':
    case 'choice':
      return [[path, shape]];
    default:
      return [];
  }
}

export { API_CALLS, type ApiCall };
