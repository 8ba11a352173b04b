import { API_CALLS, type ApiCall } from '../contract/calls.js';
import { EVIDENCE_MAX_BYTES, EVIDENCE_TYPES } from '../contract/index.js';
import { VERSION } from '../version.js';
import { CALLS, type CallDescription, type ProblemCase } from './calls.js';
import { componentSchemas, problemSchemaName, ref } from './component-schemas.js';
import { EXAMPLES, problemExample, type Example } from './examples.js';
import type { Json, JsonObject } from './json.js';
import { parametersOf } from './parameters.js';
import { PROBLEMS } from './problems.js';
import { INTRODUCTION, TAGS } from './prose.js';

/** Seconds, or an HTTP date as RFC 9110 has all senders write it. */
const RETRY_AFTER_PATTERN =
  '^([0-9]+|(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$';

/** An OpenAPI 3.1 document, as plain JSON. */
export interface OpenApiDocument extends JsonObject {
  readonly openapi: string;
  readonly info: JsonObject;
  readonly servers: readonly JsonObject[];
  /** By path, then by method in lower case. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  readonly components: Readonly<Record<string, JsonObject>>;
}

/** The OpenAPI document of the support API. `server` is its base; a shop's, to be replaced, if not given. */
export function openApiDocument(options: { server?: string } = {}): OpenApiDocument {
  const { server = 'https://api.shop.example/product-support' } = options;
  return {
    openapi: '3.1.0',
    info: {
      title: 'Product support API',
      version: VERSION,
      summary: 'Free replacement parts instead of whole-item returns, as product-support-kit asks for them.',
      description: INTRODUCTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server, description: 'Where the API lives: the `api-base` of the elements.' }],
    security: [{ session: [] }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: paths(),
    components: {
      securitySchemes: {
        session: {
          type: 'http',
          scheme: 'bearer',
          description: 'The shopper’s token, or the one of a redeemed link. Opaque to the kit.',
        },
      },
      headers: {
        'Cache-Control': {
          description: 'Nobody else’s cache may keep a shopper’s answer.',
          required: true,
          schema: { type: 'string', pattern: 'no-store' },
          example: 'no-store',
        },
        'Retry-After': {
          description:
            'How long to wait before the next try: whole seconds, or the moment from which on, as an HTTP date (RFC 9110). ' +
            'The kit reads a date against the answer’s own `Date`, never against the shopper’s clock. May be left out.',
          schema: { type: 'string', pattern: RETRY_AFTER_PATTERN },
          examples: {
            seconds: { summary: 'In seconds', value: '30' },
            date: { summary: 'As a date', value: 'Tue, 16 Jun 2026 17:00:30 GMT' },
          },
        },
      },
      schemas: componentSchemas(),
    },
  };
}

function paths(): OpenApiDocument['paths'] {
  const byPath = new Map<string, Record<string, JsonObject>>();
  for (const call of API_CALLS) {
    const [method = '', path = ''] = call.split(' ');
    byPath.set(path, { ...byPath.get(path), [method.toLowerCase()]: operation(call, path) });
  }
  return Object.fromEntries(byPath);
}

function operation(call: ApiCall, path: string): JsonObject {
  const described = CALLS[call];
  const { operationId, tag, summary, description, open, body } = described;
  const parameters = parametersOf(path, described);
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    ...(open ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: requestBody(call, body) } : {}),
    responses: {
      [described.success.status]: success(call, described),
      ...problems(call, described.problems),
      '503': {
        description:
          'The API can’t answer now. What a POST did is unknown to the kit, as after any 5xx; it waits as long as it is told.',
        headers: RETRY_AFTER,
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
      '5XX': {
        description:
          'The API failed. Whatever the body says, what a POST did is unknown to the kit, which then asks by key.',
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    },
  };
}

function requestBody(call: ApiCall, body: NonNullable<CallDescription['body']>): JsonObject {
  if (body === 'picture') {
    return {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: {
              file: {
                type: 'string',
                format: 'binary',
                description: `The picture, 1 to ${EVIDENCE_MAX_BYTES} bytes. Its file name says nothing.`,
              },
            },
            required: ['file'],
          },
          encoding: { file: { contentType: EVIDENCE_TYPES.join(', ') } },
        },
      },
    };
  }
  const examples = examplesOf(EXAMPLES[call].body ?? {});
  if (body === 'no-members') {
    return {
      description: 'Nothing has to be said. The kit sends an empty object; an API does not read it.',
      content: { 'application/json': { schema: { type: 'object' }, examples } },
    };
  }
  return { required: true, content: { 'application/json': { schema: ref(body), examples } } };
}

const NO_STORE = { 'Cache-Control': { $ref: '#/components/headers/Cache-Control' } };
const RETRY_AFTER = { 'Retry-After': { $ref: '#/components/headers/Retry-After' } };

function success(call: ApiCall, { success: { schema, description } }: CallDescription): JsonObject {
  return {
    description,
    headers: NO_STORE,
    content: { 'application/json': { schema: ref(schema), examples: examplesOf(EXAMPLES[call].success) } },
  };
}

function problems(call: ApiCall, cases: readonly ProblemCase[]): JsonObject {
  const statusOf = ({ type, status }: ProblemCase) => status ?? PROBLEMS[type].status;
  return Object.fromEntries(
    Array.from(new Set(cases.map(statusOf)), (status) => {
      const all = cases.filter((one) => statusOf(one) === status);
      const schemas = all.map(({ type }) => ref(problemSchemaName(type)));
      return [
        status,
        {
          description: all.map(({ type }) => `\`${type}\`: ${PROBLEMS[type].description}`).join('\n\n'),
          headers: { ...NO_STORE, ...(status === 429 ? RETRY_AFTER : {}) },
          content: {
            'application/problem+json': {
              schema: schemas.length === 1 ? (schemas[0] ?? {}) : { oneOf: schemas },
              examples: examplesOf(
                Object.fromEntries(all.map(({ type }) => [type, problemExample(call, type, status)])),
              ),
            },
          },
        },
      ];
    }),
  );
}

/** Examples as plain JSON, in which no member is undefined. */
function examplesOf(examples: Readonly<Record<string, Example>>): Json {
  const copy: Json = JSON.parse(JSON.stringify(examples));
  return copy;
}
