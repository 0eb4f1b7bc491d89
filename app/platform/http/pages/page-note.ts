const notes = new WeakMap<Response, string>();

/**
 * What a page tells the guards of the site and no visitor lies beside the answer instead of among its headers: whoever
 * reads or changes those of a kept page has all of them made anew, and its body sent as a stream.
 */
export function noteBeside(response: Response, note: string | null) {
  if (note !== null) notes.set(response, note);
  return response;
}

export function noteOf(response: Response) {
  return notes.get(response) ?? null;
}

/** Takes it from among the headers that a route has given. */
export function takeNote(response: Response, header: string) {
  const note = response.headers.get(header);
  response.headers.delete(header);
  return noteBeside(response, note);
}
