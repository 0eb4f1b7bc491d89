import type { Forbidden } from "./needed-right.ts";

export function badRequest() {
  return new Response(null, { status: 400, statusText: "Bad Request" });
}

/** For what a colleague may do: the page says whom to ask. */
export function forbidden(who: Forbidden) {
  return Response.json(who, { status: 403, statusText: "Forbidden" });
}

export function notFound() {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

/** For a file: what is left of it nobody can open. */
export function gone() {
  return new Response(null, { status: 410, statusText: "Gone" });
}

export function tooLarge() {
  return new Response(null, { status: 413, statusText: "Content Too Large" });
}

export function tooManyRequests(retryAfterSeconds: number) {
  return new Response(null, { status: 429, headers: { "Retry-After": String(retryAfterSeconds) } });
}

export function comeBackLater(retryAfterSeconds: number) {
  return new Response(null, { status: 503, headers: { "Retry-After": String(retryAfterSeconds) } });
}

/** After a POST: the browser's reload and back buttons must never send the form again. */
export function seeOther(path: string, headers?: HeadersInit) {
  const response = new Response(null, { status: 303, headers: headers ?? {} });
  response.headers.set("Location", safePath(path));
  return response;
}

/** Only addresses of this site; "//" and "\" would lead to another host. */
export function safePath(path: string, fallback = "/") {
  return /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : fallback;
}
