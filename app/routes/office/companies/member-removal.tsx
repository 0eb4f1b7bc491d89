import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deputyshipsOf, findDeputies } from "#app/domain/accounts/team/deputies.server.ts";
import { EndingDeputies } from "#app/domain/accounts/team/ending-deputies.tsx";
import { removeMember } from "#app/domain/accounts/team/remove-member.server.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { requireMember } from "./member.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember("removeTitle", args);
  const { db, now } = args.context;
  const ahead = await findDeputies(db, { companyId: member.company.id, since: dayOf(now()) });
  return { ...member, deputyships: deputyshipsOf(ahead, member.accountId) };
}

/** The page says what it means when the last admin goes; the office may do it all the same. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "people");
  const companyId = params["companyId"] ?? "";
  const result = await removeMember(context.db, {
    companyId,
    accountId: params["accountId"] ?? "",
    removedBy: officer.accountId,
    evenLastAdmin: true,
    from: context.config,
    now: context.now(),
  });
  if (!result.ok) throw notFound();
  return seeOther(`${paths.officeCompany(lang, companyId)}?done=memberRemoved`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function MemberRemoval() {
  const t = useTexts();
  const { lang, heading, company, isLastAdmin, deputyships } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }}>
        <p>{t("account:team.removeText")}</p>
      </PageHead>
      {isLastAdmin ? (
        <Notice tone="stop" title={t("office:company.lastAdmin")}>
          <p>{t("office:company.lastAdminRemoval")}</p>
        </Notice>
      ) : null}
      <EndingDeputies lang={lang} deputyships={deputyships} />
      <form method="post">
        <button className="button-danger">{t("account:team.removeButton")}</button>
      </form>
    </div>
  );
}
