/** Says for the storefront's developer what is wrong with an API base that is not a usable one. */
export function baseFault(apiBase: string | URL, baseUrl?: string | URL): string {
  const said = `The API base "${String(apiBase)}"`;
  if (!URL.canParse(String(apiBase), baseUrl)) {
    return `${said} is neither an absolute address nor one on the page's.`;
  }
  const { host, username, password, search, hash } = new URL(String(apiBase), baseUrl);
  if (username || password) return `The API base on ${host} must not hold credentials.`;
  return search || hash
    ? `${said} must be without a query or a fragment.`
    : `${said} must begin with https:// (http:// only on this machine or the page's origin).`;
}
