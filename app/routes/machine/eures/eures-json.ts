import { streamedText } from "#app/platform/streamed-text.ts";

/** Sent as it is made. */
export function euresJson(pieces: AsyncGenerator<string>) {
  return new Response(streamedText(pieces), {
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
  });
}
