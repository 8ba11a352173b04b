import type { SendForm } from '../../src/client/upload.js';

/** Statuses with which a `Response` takes no body. */
const WITHOUT_BODY = [204, 205, 304];

/**
 * Sends a form by `XMLHttpRequest`, which tells how much of it has left. It follows redirects unasked: what was
 * redirected is no answer, and shows as status 0, as a redirect does that `fetch` was told not to follow.
 */
export const sendForm: SendForm = (url, { method = 'POST', headers, body, signal }, progressed) =>
  new Promise((resolve, reject) => {
    if (!(body instanceof FormData)) throw new TypeError('Only a form is sent this way.');
    const request = new XMLHttpRequest();
    request.open(method, url);
    new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
    const fail = (): void => reject(new TypeError('The network gave no answer.'));
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) progressed(loaded / total);
    });
    request.addEventListener('load', () => {
      const { status, responseText, responseURL } = request;
      resolve(
        responseURL === url
          ? new Response(WITHOUT_BODY.includes(status) ? null : responseText, { status })
          : Response.error(),
      );
    });
    request.addEventListener('error', fail);
    request.addEventListener('abort', fail);
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
