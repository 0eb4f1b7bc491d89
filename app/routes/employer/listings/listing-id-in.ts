import { notFound } from "#app/platform/http/responses.server.ts";

/** The id that a new listing's form brought along from the start. */
export function listingIdIn(body: FormData): string {
  const id = body.get("id");
  if (typeof id !== "string" || !/^[0-9a-z]{10}$/.test(id)) throw notFound();
  return id;
}
