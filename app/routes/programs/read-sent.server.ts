import type { Lang } from "#db/codes.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Repeat } from "#app/domain/api/posting/answer-once.server.ts";
import { type ProblemCode, refusedWith, responseOf } from "#app/domain/api/posting/posting-answer.server.ts";
import { readJson } from "#app/platform/json/read-json.ts";

type Sent = { value: unknown; repeat: Repeat };

const mediaTypes = ["application/json", "application/merge-patch+json"];

/** What a program sends, and how it names the request. A body may be missing where nothing is to be said. */
export async function readSent(request: Request, lang: Lang): Promise<Sent> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  const repeat = repeatOf(request, bytes, lang);
  if (bytes.byteLength === 0) return { value: undefined, repeat };
  const mediaType = (request.headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!mediaTypes.includes(mediaType)) throw refused(lang, 415, "notJson");
  const read = readJson(bytes);
  if (!read.ok) throw refused(lang, 400, `json_${read.fault}`);
  return { value: read.value, repeat };
}

/** In quotes, as the draft of the header wants it, or without, as most write it. */
const repeatKey = /^"?([\x21\x23-\x7e]{1,200})"?$/;

function repeatOf(request: Request, bytes: Uint8Array, lang: Lang): Repeat {
  const named = request.headers.get("Idempotency-Key");
  if (named === null) return null;
  const key = repeatKey.exec(named.trim())?.[1];
  if (key === undefined) throw refused(lang, 400, "repeatKeyWrong");
  const { pathname, search } = new URL(request.url);
  const body = Buffer.from(bytes).toString("base64");
  return { key, hash: hashToken([request.method, pathname + search, body].join("\n")) };
}

const refused = (lang: Lang, status: number, code: ProblemCode) => responseOf(refusedWith(lang, status, code));
