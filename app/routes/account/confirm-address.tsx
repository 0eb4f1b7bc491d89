import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findToken } from "#app/domain/accounts/account-tokens.server.ts";
import { DeadLink } from "#app/domain/accounts/dead-link.tsx";
import { confirmAddress } from "#app/domain/accounts/own/change-address.server.ts";
import { readViewer } from "#app/domain/accounts/sessions.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther, tooManyRequests } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Opening the link changes nothing: mail scanners open it, too. Only the button does. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const limited = await context.limits.take("auth", context.client);
  if (!limited.ok) throw tooManyRequests(limited.retryAfterSeconds);
  const found = await findToken(context.db, { token: params["token"] ?? "", purpose: "address", now: context.now() });
  if (found.state !== "valid") {
    const title = textsFor(lang)(`account:deadLink.${found.state}`);
    return data({ lang, title, state: found.state, address: "", before: "" }, { status: 410 });
  }
  const title = `${textsFor(lang)("own:confirm.title")} – ${context.config.board.name}`;
  return { lang, title, state: found.state, address: found.address ?? "", before: found.account.email };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { db, config } = context;
  const result = await confirmAddress(db, { token: params["token"] ?? "", from: config, now: context.now() });
  /** The page says of the link itself that it is dead. */
  if (!result.ok) return data(null, { status: 410 });
  const viewer = await readViewer(context, request);
  const page = viewer?.accountId === result.account.id ? paths.account(lang) : paths.signIn(lang);
  return seeOther(`${page}?done=addressChanged`);
}

export default function ConfirmAddress() {
  const { lang, state, address, before } = useLoaderData<typeof loader>();
  const t = useTexts();
  if (state !== "valid") return <DeadLink lang={lang} state={state} purpose="address" />;
  return (
    <div className="narrow">
      <PageHead title={t("own:confirm.title")}>
        <p>{t("own:confirm.text", { address, before })}</p>
      </PageHead>
      <form method="post">
        <button className="button-primary">{t("own:confirm.button")}</button>
      </form>
    </div>
  );
}
