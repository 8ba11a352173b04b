import * as z from 'zod/mini';

const known = new WeakMap<z.core.$ZodType, z.ZodMiniType>();

/**
 * The form in which an API has to send a payload. The contract's schemas read leniently, so that a shopper loses no
 * more than the member that is wrong; here every repair is off, and a fault is found where it stands. Members that the
 * contract does not know are tolerated in both.
 * @throws {TypeError} for a kind of schema that the contract has not used so far.
 */
export function wire<Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniType {
  return strict(schema);
}

function strict(schema: z.core.$ZodType): z.ZodMiniType {
  let made = known.get(schema);
  if (!made) known.set(schema, (made = make(schema)));
  return made;
}

function make(schema: z.core.$ZodType): z.ZodMiniType {
  // What stands in for a wrong value, or is made of a right one, is the reader's affair.
  if (schema instanceof z.ZodMiniCatch) return strict(schema._zod.def.innerType);
  if (schema instanceof z.ZodMiniPipe) return strict(schema._zod.def.in);
  if (schema instanceof z.ZodMiniOptional) return z.optional(strict(schema._zod.def.innerType));
  if (schema instanceof z.ZodMiniObject) {
    const members = Object.entries<z.core.$ZodType>(schema._zod.def.shape);
    const shape = Object.fromEntries(members.map(([name, member]) => [name, strict(member)]));
    return z.clone(schema, { ...schema._zod.def, shape });
  }
  if (schema instanceof z.ZodMiniArray) {
    return z.clone(schema, { ...schema._zod.def, element: strict(schema._zod.def.element) });
  }
  if (schema instanceof z.ZodMiniEnum) {
    // What the kit makes of a value that it does not know, never what an API sends.
    const { unknown: _, ...entries } = schema._zod.def.entries;
    return z.clone(schema, { ...schema._zod.def, entries });
  }
  if (
    schema instanceof z.ZodMiniString ||
    schema instanceof z.ZodMiniNumber ||
    schema instanceof z.ZodMiniBoolean
  ) {
    return schema;
  }
  throw new TypeError(`There is no wire form for a schema of the kind "${schema._zod.def.type}".`);
}
