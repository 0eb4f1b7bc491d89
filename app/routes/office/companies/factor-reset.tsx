import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { resetFactors } from "#app/domain/accounts/second-factor/remove-factors.server.ts";
import { findMember } from "#app/domain/accounts/team/team-queries.server.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { requireMember } from "./member.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  return requireMember("resetTitle", args);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const officer = await requireOffice({ request, params, context }, "people");
  const { db, config } = context;
  const companyId = params["companyId"] ?? "";
  const member = await findMember(db, { companyId, accountId: params["accountId"] ?? "" });
  if (!member) throw notFound();
  const { accountId } = member;
  await resetFactors(db, { accountId, resetBy: officer.accountId, from: config, now: context.now() });
  return seeOther(`${paths.officeCompany(langOf(params), companyId)}?done=factorsReset`);
}

export default function FactorReset() {
  const { lang, heading, company } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }}>
        <p>{t("factor:reset.text")}</p>
        <p>{t("factor:reset.sure")}</p>
      </PageHead>
      <form method="post">
        <button className="button-danger">{t("factor:reset.button")}</button>
      </form>
    </div>
  );
}
