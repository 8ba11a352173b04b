/**
 * WebKit sends a form that holds a file, but reads none ("Unable to read form data blob"), and what stands in for the
 * network has to. So in the tests a request has such a form as it is on its way: as bytes.
 */
function readForms() {
  const { Request } = window;
  const quoted = (name) => name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
  const partOf = (name, value) =>
    typeof value === 'string'
      ? [`name="${quoted(name)}"\r\n\r\n`, value.replaceAll(/\r?\n|\r/g, '\r\n')]
      : [
          `name="${quoted(name)}"; filename="${quoted(value.name)}"\r\n`,
          `Content-Type: ${value.type || 'application/octet-stream'}\r\n\r\n`,
          value,
        ];
  function bytesOf(form) {
    const boundary = `----form-${crypto.randomUUID()}`;
    const parts = [...form].flatMap(([name, value]) => [
      `--${boundary}\r\nContent-Disposition: form-data; `,
      ...partOf(name, value),
      '\r\n',
    ]);
    return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
  }
  window.Request = new Proxy(Request, {
    construct(_, [input, ...options], made) {
      const readable = options.map((init) =>
        init?.body instanceof FormData ? { ...init, body: bytesOf(init.body) } : init,
      );
      return Reflect.construct(Request, [input, ...readable], made);
    },
  });
}

/** A script for the page of the tests. */
export const readableForms = `(${String(readForms)})()`;
