/** One call as it left the page. */
export interface SentCall {
  /** `GET /orders`, below the API's base. */
  readonly call: string;
  readonly search: URLSearchParams;
  /** The bearer token that it carried; empty without one. */
  readonly token: string;
  /** The page's address when it was sent. */
  readonly page: string;
}

let calls: SentCall[] = [];

/** Every call to the shop's API with what it carried; call it once in a `describe`, after `useShop()`. */
export function useSent(): typeof sent {
  let unwrap = (): void => {};
  before(() => {
    const send = window.fetch;
    window.fetch = (input, init) => {
      const request = new Request(input, init);
      const { pathname, searchParams } = new URL(request.url);
      const [, path] = pathname.split('/shop/api');
      if (path && !path.startsWith('/mock/')) {
        calls.push({
          call: `${request.method} ${path}`,
          search: searchParams,
          token: request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '',
          page: location.href,
        });
      }
      return send(input, init);
    };
    unwrap = () => (window.fetch = send);
  });
  beforeEach(() => (calls = []));
  after(() => unwrap());
  return sent;
}

const sent = {
  get calls(): readonly SentCall[] {
    return calls;
  },

  /** The calls whose path begins so. */
  to: (call: string): readonly SentCall[] => calls.filter((made) => made.call.startsWith(call)),
};
