import type * as z from 'zod/mini';

/** Checks JSON against a schema: what it holds, or what is wrong with it. */
export function checkJson<Body>(
  schema: z.ZodMiniType<Body>,
  json: unknown,
): { ok: true; value: Body } | { ok: false; issues: readonly z.core.$ZodIssue[] } {
  try {
    const parsed = schema.safeParse(json);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: parsed.error.issues };
  } catch (error) {
    // Where a text is expected, zod compares the `length` of anything that has one; of `{"length":{"toString":[]}}` that throws.
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, issues: [{ code: 'custom', path: [], message: 'Invalid input', input: json }] };
  }
}
