import { bugsIn } from './bug.mjs';

const CALL = bugsIn('src/client/call.ts', 'test/client/call.test.ts', 'test/client/answer.test.ts');
const SEND = bugsIn('src/client/send.ts', 'test/client/call.test.ts');
const OPTIONS = bugsIn('src/client/asked-options.ts', 'test/client/support-options.test.ts');

export const CLIENT_BUGS = [
  CALL(
    'drops the idempotency key',
    "        ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),\n",
    '',
  ),
  CALL(
    'swallows what a 409 says',
    'type: problemTypeOf(failure.problem) ?? failure.type,',
    'type: failure.type,',
  ),
  SEND('carries the token to where an answer points', "redirect: 'manual',", "redirect: 'follow',"),
  SEND('sends cookies to another origin', "credentials: 'same-origin',", "credentials: 'include',"),
  SEND('tells the API which order page the shopper is on', "      referrerPolicy: 'no-referrer',\n", ''),
  SEND(
    'calls without a token where the shop can give none',
    "    return failed('session-expired');",
    "    headers.delete('Authorization');",
  ),
  bugsIn(
    'src/client/create-part-request.ts',
    'test/client/support-options.test.ts',
    'test/client/resources.test.ts',
  )('keeps the option cached after a request', '    forgetOption(connection, body);\n', ''),
  OPTIONS(
    'asks for more items at once than the API takes',
    'const BATCH_SIZE = 100;',
    'const BATCH_SIZE = 1000;',
  ),
  OPTIONS(
    'keeps a failure as long as an answer',
    'batch.freshUntil = result.ok ? connection.now() + FRESH_FOR : -Infinity;',
    'batch.freshUntil = connection.now() + FRESH_FOR;',
  ),
  bugsIn(
    'src/client/time-out.ts',
    'test/client/call.test.ts',
    'test/client/connection.test.ts',
    'test/client/evidence.test.ts',
  )('ends a call at once that may take for ever', 'Math.min(timeout, LONGEST_TIMER)', 'timeout'),
  bugsIn('src/client/evidence.ts', 'test/client/evidence.test.ts', 'test/client/resources.test.ts')(
    'sends the name of the shopper’s file',
    "body.append('file', picture, `photo.${picture.type === 'image/jpeg' ? 'jpg' : picture.type.slice(6)}`);",
    "body.append('file', picture);",
  ),
  bugsIn('src/client/result.ts', 'test/client/answer.test.ts', 'test/client/resources.test.ts')(
    'takes an answer that cannot be read for one that nothing was ordered',
    "  'malformed',\n  'server',\n",
    "  'server',\n",
  ),
  bugsIn(
    'src/client/url.ts',
    'test/client/resources.test.ts',
    'test/client/call.test.ts',
    'test/client/support-options.test.ts',
  )('lets an id climb out of its path', "  if (id === '.' || id === '..') return undefined;\n", ''),
  bugsIn('src/client/connection-to.ts', 'test/client/connection.test.ts')(
    'takes an API base with a query in it',
    'username || password || search || hash || !(',
    'username || password || hash || !(',
  ),
];
