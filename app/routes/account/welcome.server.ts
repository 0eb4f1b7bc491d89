import type { AccountRole, Lang } from "#db/codes.ts";
import { startPage } from "#app/domain/accounts/account.ts";
import { rememberDevice } from "#app/domain/accounts/guarding/known-devices.server.ts";
import { startSession } from "#app/domain/accounts/sessions.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";

type Arrival = { account: { id: string; role: AccountRole; lang: Lang }; wanted: string };

/** Whoever is through all steps of the sign-in gets their session and goes where they wanted. */
export async function welcome(
  context: AppContext,
  request: Request,
  { account, wanted }: Arrival,
  cookies: string[] = [],
) {
  const given = [
    await startSession(context, account, request),
    await rememberDevice(context, request, account.id),
    ...cookies,
  ];
  return seeOther(
    startPage(account.role, account.lang, wanted),
    given.map((cookie): [string, string] => ["Set-Cookie", cookie]),
  );
}
