/**
 * For pages whose address is a key or which show somebody's data: kept nowhere, told to no other site. "no-referrer"
 * would make browsers send forms with "Origin: null", which our own guard refuses.
 */
export const privateHeaders = () => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
});
