import type { Answer } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { insist, Missing } from '../verdict.js';

/** What a page has to read of an answer besides its body: when to ask again, and by whose clock. */
const READ = ['retry-after', 'date'];

const HEADERS = ['authorization', 'content-type', 'idempotency-key'];

const originOf = ({ origin }: Run): string => {
  if (origin === undefined)
    throw new Missing('Give the origin of a page with --origin, such as https://shop.example.');
  return origin;
};

function insistOnOrigin(answer: Answer, origin: string): void {
  const allowed = answer.headers.get('access-control-allow-origin');
  insist(
    allowed === '*' || allowed === origin,
    `${answer.line} from ${origin}: expected Access-Control-Allow-Origin ${origin} or *, came ${allowed ?? 'none'}.`,
  );
}

const listIn = (answer: Answer, header: string) =>
  (answer.headers.get(header) ?? '').split(',').map((entry) => entry.trim().toLowerCase());

export const crossOriginChecks: CheckGroup = {
  title: 'Pages of another origin',
  checks: [
    {
      id: 'cross-origin.preflight',
      promise:
        'A preflight allows the origin, the method, and the headers Authorization, Content-Type and Idempotency-Key.',
      async ask(run) {
        const origin = originOf(run);
        for (const [path, method] of [
          ['/part-requests', 'POST'],
          ['/orders', 'GET'],
        ] as const) {
          const answer = await run.api.askElse('OPTIONS', path, {
            token: null,
            headers: {
              Origin: origin,
              'Access-Control-Request-Method': method,
              'Access-Control-Request-Headers': HEADERS.join(','),
            },
          });
          insist(
            answer.status >= 200 && answer.status < 300,
            `${answer.line}: expected a 2xx, came ${answer.status}.`,
          );
          insistOnOrigin(answer, origin);
          // Browsers take GET and POST without being told.
          const allowed = listIn(answer, 'access-control-allow-headers');
          // "*" never covers Authorization.
          const missing = HEADERS.filter(
            (header) => !allowed.includes(header) && !(allowed.includes('*') && header !== 'authorization'),
          );
          insist(
            missing.length === 0,
            `${answer.line}: Access-Control-Allow-Headers lacks ${missing.join(', ')}.`,
          );
        }
        return `Pages of ${origin} may call.`;
      },
    },
    {
      id: 'cross-origin.max-age',
      promise: 'A preflight may be kept for a while: Access-Control-Max-Age is there.',
      async ask(run) {
        const origin = originOf(run);
        const answer = await run.api.askElse('OPTIONS', '/support-options', {
          token: null,
          headers: {
            Origin: origin,
            'Access-Control-Request-Method': 'GET',
            'Access-Control-Request-Headers': 'authorization',
          },
        });
        const seconds = Number(answer.headers.get('access-control-max-age') ?? 0);
        insist(
          seconds > 0,
          `${answer.line}: expected Access-Control-Max-Age, came ${answer.headers.get('access-control-max-age') ?? 'none'}; every call costs a round trip more.`,
        );
        return `For ${seconds} s.`;
      },
    },
    {
      id: 'cross-origin.answers',
      promise: 'Good answers and refusals both allow the origin, so that a page can read the problem.',
      async ask(run) {
        const origin = originOf(run);
        const headers = { Origin: origin };
        const refused = await run.api.ask('GET /orders', { token: null, headers });
        insistOnOrigin(refused, origin);
        if (run.hasToken) insistOnOrigin(await run.api.ask('GET /orders', { headers }), origin);
        return 'Both do.';
      },
    },
    {
      id: 'cross-origin.exposed',
      promise:
        'Answers let the page read when to ask again: Access-Control-Expose-Headers names Retry-After and Date.',
      async ask(run) {
        const headers = { Origin: originOf(run) };
        const answers = [await run.api.ask('GET /orders', { token: null, headers })];
        if (run.hasToken) answers.push(await run.api.ask('GET /orders', { headers }));
        for (const answer of answers) {
          const exposed = listIn(answer, 'access-control-expose-headers');
          // No call carries cookies, so "*" covers all.
          const missing = READ.filter((header) => !exposed.includes(header) && !exposed.includes('*'));
          insist(
            missing.length === 0,
            `${answer.line}, ${answer.status}: Access-Control-Expose-Headers lacks ${missing.join(', ')}; the kit then waits as long as it thinks best.`,
          );
        }
        return 'It can.';
      },
    },
  ],
};
