import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deputyshipsOf, findDeputies } from "#app/domain/accounts/team/deputies.server.ts";
import { EndingDeputies } from "#app/domain/accounts/team/ending-deputies.tsx";
import { removeMember } from "#app/domain/accounts/team/remove-member.server.ts";
import { findMember } from "#app/domain/accounts/team/team-queries.server.ts";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireCompanyAdmin({ request, params, context });
  const member = await findMember(context.db, { companyId: company.id, accountId: params["accountId"] ?? "" });
  if (!member) throw notFound();
  const heading = textsFor(lang)("account:team.removeTitle", { name: member.name || member.email });
  const ahead = await findDeputies(context.db, { companyId: company.id, since: dayOf(context.now()) });
  const deputyships = deputyshipsOf(ahead, member.accountId);
  return { lang, heading, deputyships, title: `${heading} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const employer = await requireCompanyAdmin({ request, params, context });
  const accountId = params["accountId"] ?? "";
  const result = await removeMember(context.db, {
    companyId: employer.company.id,
    accountId,
    removedBy: employer.accountId,
    from: context.config,
    now: context.now(),
  });
  if (!result.ok && result.reason === "notFound") throw notFound();
  if (!result.ok) return data({ problem: result.reason }, { status: 422 });
  return seeOther(accountId === employer.accountId ? paths.signIn(lang) : `${paths.employerTeam(lang)}?done=removed`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function TeamRemoval() {
  const t = useTexts();
  const { lang, heading, deputyships } = useLoaderData<typeof loader>();
  const isLastAdmin = useActionData<typeof action>()?.problem === "lastAdmin";
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.employerTeam(lang), label: t("account:team.back") }}>
        <p>{t("account:team.removeText")}</p>
      </PageHead>
      {isLastAdmin ? (
        <Notice tone="stop">
          <p>{t("account:errors.lastAdmin")}</p>
        </Notice>
      ) : null}
      <EndingDeputies lang={lang} deputyships={deputyships} />
      <form method="post">
        <button className="button-danger">{t("account:team.removeButton")}</button>
      </form>
    </div>
  );
}
