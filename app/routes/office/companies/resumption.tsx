import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { resumeCompany } from "#app/domain/office/companies/resume-company.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { requireCompany } from "./company.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { lang, company } = await requireCompany(args, "suspension");
  if (!company.suspended_at) throw notFound();
  const hasLeft = company.left_at !== null;
  const heading = textsFor(lang)(hasLeft ? "leaving:backTitle" : "office:resumption.title", { company: company.name });
  const title = `${heading} – ${args.context.config.board.name}`;
  return { lang, heading, title, hasLeft, company: { id: company.id, name: company.name } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "suspension");
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
  const { lang, heading, company, hasLeft } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }}>
        <p>{t(hasLeft ? "leaving:backText" : "office:resumption.text")}</p>
      </PageHead>
      <form method="post">
        <button className="button-primary">{t(hasLeft ? "leaving:back" : "office:resumption.button")}</button>
      </form>
    </div>
  );
}
