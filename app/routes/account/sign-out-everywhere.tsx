import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { startPage } from "#app/domain/accounts/account.ts";
import { endSession } from "#app/domain/accounts/sessions.server.ts";
import { signOutEverywhere } from "#app/domain/accounts/sign-out-everywhere.server.ts";
import { requireViewer } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const viewer = await requireViewer({ request, params, context });
  const title = textsFor(lang)("account:everywhere.title");
  return { back: startPage(viewer.role, lang, ""), title: `${title} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const viewer = await requireViewer({ request, params, context });
  await signOutEverywhere(context.db, { accountId: viewer.accountId, now: context.now() });
  return seeOther(`${paths.signIn(lang)}?done=signedOutEverywhere`, {
    "Set-Cookie": await endSession(context, request),
    "Clear-Site-Data": '"cache", "storage"',
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SignOutEverywhere() {
  const t = useTexts();
  const { back } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <PageHead title={t("account:everywhere.title")} back={{ href: back, label: t("account:back") }}>
        <p>{t("account:everywhere.text")}</p>
      </PageHead>
      <form method="post">
        <button className="button-primary">{t("account:everywhere.button")}</button>
      </form>
    </div>
  );
}
