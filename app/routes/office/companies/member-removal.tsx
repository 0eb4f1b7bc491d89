import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deputyshipsOf, findDeputies } from "#app/domain/accounts/team/deputies.server.ts";
import { EndingDeputies } from "#app/domain/accounts/team/ending-deputies.tsx";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { removePerson } from "#app/domain/office/companies/remove-person.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
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

/** The last admin goes only from a page that said what it means: another may have gone since it was opened. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const officer = await requireOffice({ request, params, context }, "people");
  const { lang, company, accountId } = await requireMember("removeTitle", { request, params, context });
  const evenLastAdmin = (await request.formData()).get("evenLastAdmin") === "yes";
  const { db, config } = context;
  const result = await removePerson(db, { company, accountId, officer, evenLastAdmin, config, now: context.now() });
  if (result.ok) return seeOther(`${paths.officeCompany(lang, company.id)}?done=memberRemoved`);
  if (result.reason === "notFound") throw notFound();
  return seeOther(paths.officeRemoveMember(lang, company.id, accountId));
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
        {isLastAdmin ? <input type="hidden" name="evenLastAdmin" value="yes" /> : null}
        <button className="button-danger">{t("account:team.removeButton")}</button>
      </form>
    </div>
  );
}
