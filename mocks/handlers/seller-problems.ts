import type * as z from 'zod/mini';
import type { FieldFault } from '../../src/contract/index.js';
import type { RuleId } from '../programme/rules.js';
import { checkJson } from '../world/check-json.js';
import { type Answer, type Call, readJson } from './call.js';
import { fieldFaults, invalidFields, problem } from './problems.js';

/** A field of a seller's call that was not taken: the rule it breaks and, in a file, its line and column. */
export interface SellerFault extends FieldFault {
  rule: RuleId;
  /** As an editor counts, from 1. */
  line?: number;
  /** The column's name; empty where the whole line is at fault. */
  column?: string;
}

/** 422 with every field that was not taken, and the rule that each one breaks. */
export function invalidSellerFields(errors: SellerFault[]): Answer {
  return invalidFields(errors);
}

/** 409: a rule of the programme does not allow it now. */
export function refusedBy(rule: RuleId, detail: string): Answer {
  const { status, body } = problem('not-allowed-now', { detail });
  return { status, body: { ...body, rule } };
}

/** Reads a seller's body; `ruleOf` names the rule behind the field that a pointer leads to. */
export async function withSellerBody<Body>(
  { request }: Call,
  schema: z.ZodMiniType<Body>,
  ruleOf: (pointer: string) => RuleId,
  act: (body: Body) => Answer,
): Promise<Answer> {
  const read = await readJson(request);
  if (!read.ok) {
    return invalidSellerFields([{ pointer: '', detail: 'The body is not JSON.', rule: ruleOf('') }]);
  }
  const checked = checkJson(schema, read.json);
  if (checked.ok) return act(checked.value);
  return invalidSellerFields(
    fieldFaults(checked.issues).map((fault) => ({ ...fault, rule: ruleOf(fault.pointer) })),
  );
}
