import * as z from 'zod/mini';
import { PROBLEM_TYPES, TimeZone, WebUrl, type ProblemType } from '../contract/index.js';
import { DESCRIPTIONS } from './descriptions.js';
import type { JsonObject } from './json.js';
import { PROBLEMS } from './problems.js';
import { SCHEMAS } from './schemas.js';
import { wire } from './wire.js';

/** An https address without credentials, or an http one on this machine: what the contract's own check takes. */
export const WEB_URL_PATTERN =
  '^(?:https://[^/?#@\\s]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::\\d+)?)(?:[/?#]\\S*)?$';
/** How the names of IANA time zones are written; which there are is the API's to know. */
export const TIME_ZONE_PATTERN = '^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$';

/** The reference to a named schema. */
export const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** The name of a problem type's schema: `NotFoundProblem`. */
export const problemSchemaName = (type: ProblemType): string =>
  `${type.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Problem`;

/** The named schemas of the document: the contract's, in the form in which they are sent, and one a problem type. */
export function componentSchemas(): JsonObject {
  const contract = Object.entries(jsonSchemas()).map(([name, schema]) => [name, described(name, schema)]);
  const problems = PROBLEM_TYPES.map((type) => [problemSchemaName(type), problemSchema(type)]);
  return Object.fromEntries([...contract, ...problems]);
}

function jsonSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(wire(schema), { id });
  return z.toJSONSchema(registry, {
    // The output would close every object against members that the contract does not know.
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === WebUrl) Object.assign(jsonSchema, { format: 'uri', pattern: WEB_URL_PATTERN });
      if (zodSchema === TimeZone) jsonSchema.pattern = TIME_ZONE_PATTERN;
      // The format says the same, and can be read.
      if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    },
  }).schemas;
}

interface Texts {
  description: string;
  members?: Readonly<Record<string, string>>;
  values?: Readonly<Record<string, string>>;
}

function described(name: string, schema: z.core.JSONSchema.BaseSchema): JsonObject {
  const texts: Readonly<Record<string, Texts>> = DESCRIPTIONS;
  const { description = '', members = {}, values = {} } = texts[name] ?? {};
  // In the document these belong to the whole, not to each schema.
  const { $schema: _, $id: __, properties, ...rest } = plain(schema);
  const list = Object.entries(values).map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
  return {
    description: list.length > 0 ? `${description}\n\n${list.join('\n')}` : description,
    ...rest,
    ...(isObject(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([member, property]) => [
              member,
              { ...(isObject(property) ? property : {}), description: members[member] ?? '' },
            ]),
          ),
        }
      : {}),
  };
}

function problemSchema(type: ProblemType): JsonObject {
  const { status, title, description } = PROBLEMS[type];
  const withAlternative = type === 'part-out-of-stock' ? ['parts', 'wholeItemReturn'] : [];
  return {
    title,
    description,
    allOf: [ref('Problem')],
    type: 'object',
    properties: {
      type: {
        type: 'string',
        format: 'uri-reference',
        pattern: `(?:^|[/#:])${type}$`,
        description: `A URI reference that ends in \`${type}\`.`,
      },
      status: {
        type: 'integer',
        enum: type === 'invalid-request' ? [400, status] : [status],
        description: 'The status of the answer, once more.',
      },
    },
    required: ['type', ...withAlternative],
  };
}

const plain = (value: object): JsonObject => {
  const copy: JsonObject = JSON.parse(JSON.stringify(value));
  return copy;
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
