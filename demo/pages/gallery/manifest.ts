import * as z from 'zod/mini';

const Described = z.object({ name: z.string(), description: z.catch(z.string(), '') });
const Type = z.catch(z.optional(z.object({ text: z.string() })), undefined);
const Value = z.object({ ...Described.shape, type: Type, default: z.optional(z.string()) });
const Attribute = z.object({ ...Value.shape, fieldName: z.optional(z.string()) });
const Member = z.object({
  ...Value.shape,
  kind: z.string(),
  attribute: z.optional(z.string()),
  readonly: z.optional(z.boolean()),
  parameters: z.optional(z.array(z.object({ name: z.string(), type: Type }))),
  return: z.optional(z.object({ type: Type })),
});
const Declaration = z.object({
  tagName: z.optional(z.string()),
  description: z.optional(z.string()),
  attributes: z.optional(z.array(Attribute)),
  members: z.optional(z.array(Member)),
  events: z.optional(z.array(z.object({ ...Described.shape, type: Type }))),
  slots: z.optional(z.array(Described)),
  cssParts: z.optional(z.array(Described)),
  cssProperties: z.optional(z.array(z.object({ ...Described.shape, default: z.optional(z.string()) }))),
});
const Manifest = z.object({
  modules: z.array(z.object({ declarations: z.optional(z.array(Declaration)) })),
});

/** What is told of an element, each in a section of its own. */
export const FACT_KINDS = ['attributes', 'methods', 'events', 'slots', 'parts', 'tokens'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One thing that an element takes or tells. */
export interface Fact {
  /** Empty for the default slot. */
  readonly name: string;
  readonly description: string;
  readonly type?: string | undefined;
  readonly default?: string | undefined;
}

/** An element as its manifest has it. */
export interface ElementFacts {
  readonly description: string;
  readonly facts: Readonly<Record<FactKind, readonly Fact[]>>;
}

/** What a custom elements manifest says of each element, by its tag. */
export function readManifest(manifest: unknown): ReadonlyMap<string, ElementFacts> {
  const declarations = Manifest.parse(manifest).modules.flatMap((module) => module.declarations ?? []);
  return new Map(
    declarations.flatMap((declaration) =>
      declaration.tagName === undefined ? [] : [[declaration.tagName, factsOf(declaration)] as const],
    ),
  );
}

function factsOf(declaration: z.infer<typeof Declaration>): ElementFacts {
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = declaration;
  const attributeFacts = attributes.map(({ fieldName, name, ...fact }) => ({
    ...withType(fact),
    // Both names where they differ: one is for markup, the other for scripts.
    name: fieldName === undefined || fieldName === name ? name : `${name} / ${fieldName}`,
  }));
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    description: declaration.description ?? '',
    facts: {
      attributes: [
        ...attributeFacts,
        ...fields.map(({ name, readonly, ...fact }) => ({
          ...withType(fact),
          name: readonly ? `${name} (readonly)` : name,
        })),
      ],
      methods: methods.map(({ name, description, parameters = [], return: returned }) => ({
        name: `${name}(${parameters.map((one) => one.name).join(', ')})`,
        description,
        type: returned?.type?.text,
      })),
      events: events.map(({ name, ...fact }) => ({ name, ...withType(fact) })),
      slots,
      parts: cssParts,
      tokens: cssProperties,
    },
  };
}

const withType = (fact: {
  description: string;
  type?: { text: string } | undefined;
  default?: string | undefined;
}) => ({
  description: fact.description,
  type: fact.type?.text,
  default: fact.default,
});
