import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { findApiKey } from "#app/domain/api/keys/find-api-keys.server.ts";
import { revokeApiKey } from "#app/domain/api/keys/revoke-api-key.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireCompanyAdmin({ request, params, context });
  const asked = { companyId: company.id, keyId: params["keyId"] ?? "", now: context.now() };
  const key = await findApiKey(context.db, asked);
  if (!key) throw notFound();
  const heading = textsFor(lang)("program:end.title", { name: key.name });
  return { lang, heading, title: `${heading} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { company, accountId } = await requireCompanyAdmin({ request, params, context });
  const asked = { companyId: company.id, accountId, keyId: params["keyId"] ?? "", now: context.now() };
  if (!(await revokeApiKey(context.db, asked))) throw notFound();
  return seeOther(`${paths.programs(langOf(params))}?done=ended`);
}

export default function EndKey() {
  const { lang, heading } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.programs(lang), label: t("program:back") }}>
        <p>{t("program:end.text")}</p>
      </PageHead>
      <form method="post">
        <div className="button-row">
          <button className="button-danger">{t("program:end.button")}</button>
          <a href={paths.programs(lang)}>{t("program:end.keep")}</a>
        </div>
      </form>
    </div>
  );
}
