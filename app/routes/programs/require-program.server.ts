import type { LoaderFunctionArgs } from "@remix-run/node";
import type { ApiScope } from "#app/domain/api/keys/api-key.ts";
import { readApiKey } from "#app/domain/api/keys/read-api-key.server.ts";
import { refusedWith, responseOf } from "#app/domain/api/posting/posting-answer.server.ts";
import type { ProgramRequest } from "#app/domain/api/posting/program-request.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { preferredLang } from "#app/platform/i18n/preferred-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "context">;

const bearer = /^Bearer +([\w-]{20,100})$/i;

/** The program whose key this is, if it may do what it asks for; every loader and action of these addresses calls it. */
export async function requireProgram(
  { request, context }: Asked,
  scope: ApiScope | null,
): Promise<Omit<ProgramRequest, "repeat">> {
  const { db, config, limits, client } = context;
  const now = context.now();
  const lang = preferredLang(request.headers.get("Accept-Language"), config.board.langs);
  const key = bearer.exec(request.headers.get("Authorization") ?? "")?.[1];
  if (key === undefined) throw unauthorized(lang, "keyMissing");
  const read = await readApiKey(db, { key, now });
  if (!read.ok) {
    if (read.reason === "orphaned") throw responseOf(refusedWith(lang, 403, "keyOrphaned"));
    if (read.reason === "suspended") throw responseOf(refusedWith(lang, 403, "companySuspended"));
    const guessed = await limits.take("api_guess", client);
    if (!guessed.ok) throw slowDown(lang, guessed.retryAfterSeconds);
    throw unauthorized(lang, read.reason === "ended" ? "keyEnded" : "keyUnknown");
  }
  const { program } = read;
  const taken = await limits.take(scope === "write" ? "api_write" : "api_read", program.keyId);
  if (!taken.ok) throw slowDown(lang, taken.retryAfterSeconds);
  if (scope !== null && !program.scopes.includes(scope)) throw responseOf(refusedWith(lang, 403, "scopeMissing"));
  return { program, lang, config, now };
}

function unauthorized(lang: Lang, code: "keyMissing" | "keyUnknown" | "keyEnded") {
  const invalid = code === "keyMissing" ? "" : ', error="invalid_token"';
  const headers = { "WWW-Authenticate": `Bearer realm="api"${invalid}` };
  return responseOf(refusedWith(lang, 401, code, { headers }));
}

function slowDown(lang: Lang, retryAfterSeconds: number) {
  return responseOf(refusedWith(lang, 429, "slowDown", { headers: { "Retry-After": String(retryAfterSeconds) } }));
}
