import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findCompanyDetails } from "#app/domain/office/company.server.ts";
import { resumeCompany } from "#app/domain/office/resume-company.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context });
  const company = await findCompanyDetails(context.db, { companyId: params["companyId"] ?? "", lang });
  if (!company?.suspended_at) throw notFound();
  const heading = textsFor(lang)("office:resumption.title", { company: company.name });
  const { id, name } = company;
  return { lang, heading, company: { id, name }, title: `${heading} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context });
  const companyId = params["companyId"] ?? "";
  const { config } = context;
  const result = await resumeCompany(context.db, {
    companyId,
    officer,
    from: config,
    replyTo: config.operator.email,
    now: context.now(),
  });
  if (!result.ok && result.reason === "notFound") throw notFound();
  return seeOther(`${paths.officeCompany(lang, companyId)}?done=resumed`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Resumption() {
  const t = useTexts();
  const { lang, heading, company } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }}>
        <p>{t("office:resumption.text")}</p>
      </PageHead>
      <form method="post">
        <button className="button-primary">{t("office:resumption.button")}</button>
      </form>
    </div>
  );
}
