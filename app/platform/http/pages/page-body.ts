const encoder = new TextEncoder();
const bodies = new WeakMap<Response, Uint8Array<ArrayBuffer>>();

/** An answer that remembers its page: to read a body back out of a Response goes through streams and takes long. */
export function pageResponse(page: string, init: ResponseInit): Response {
  const body = encoder.encode(page);
  const response = new Response(body, init);
  bodies.set(response, body);
  return response;
}

/** The whole body of an answer that nobody has read. */
export async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return bodies.get(response) ?? new Uint8Array(await response.arrayBuffer());
}
