/** For pages whose address is a key or which show somebody's data: kept nowhere, told to nobody. */
export const privateHeaders = () => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
});
