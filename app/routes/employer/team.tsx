import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTeam, type Member } from "#app/domain/accounts/team/team-queries.server.ts";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;

const news = ["invited", "roleChanged", "removed"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const employer = await requireEmployer({ request, params, context });
  const { searchParams } = new URL(request.url);
  return {
    lang,
    done: news.find((name) => name === searchParams.get("done")) ?? null,
    me: employer.accountId,
    mayChange: employer.role === "admin",
    company: employer.company.name,
    team: await findTeam(context.db, employer.company.id),
    title: `${textsFor(lang)("nav.team")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Team() {
  const t = useTexts();
  const { lang, done, me, mayChange, company, team } = useLoaderData<typeof loader>();
  return (
    <>
      {done ? (
        <Notice tone="done">
          <p>{t(`account:team.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={t("account:team.title", { company })}>
        <p>{t("account:team.intro")}</p>
      </PageHead>
      <CardTable
        label={t("account:team.title", { company })}
        columns={[
          t("account:team.name"),
          t("account:team.role"),
          t("account:team.state"),
          ...(mayChange ? [t("account:team.deeds")] : []),
        ]}
      >
        {team.map((member) => rowOf(t, { lang, member, isMe: member.accountId === me, mayChange }))}
      </CardTable>
      {mayChange ? (
        <p className="button-row">
          <a className="button-primary" href={paths.inviteColleague(lang)}>
            {t("account:team.invite")}
          </a>
        </p>
      ) : (
        <p className="quiet">{t("account:team.onlyAdmins")}</p>
      )}
      <p className="page-end">
        <a href={paths.mailChoice(lang)}>{t("team:mails.title")}</a>
      </p>
      <p>
        <a href={paths.memberDeputy(lang, me)}>{t("team:own.deputy")}</a>
      </p>
      <p>
        <a href={paths.companyHolidays(lang)}>{t("team:holidays.title")}</a>
      </p>
      <p>
        <a href={paths.signOutEverywhere(lang)}>{t("account:everywhere.link")}</a>
      </p>
    </>
  );
}

type MemberRow = { lang: Lang; member: Member; isMe: boolean; mayChange: boolean };

function rowOf(t: Texts, { lang, member, isMe, mayChange }: MemberRow) {
  const name = member.name || member.email;
  const ofMember = (deed: string) => t("account:team.ofMember", { deed, name });
  return (
    <tr key={member.accountId}>
      <th scope="row">
        {name} {isMe ? <span className="quiet">{t("account:team.you")}</span> : null}
        {member.name ? <div className="quiet">{member.email}</div> : null}
      </th>
      <td>{t(`account:role.${member.role}`)}</td>
      <td>{member.pending ? <Chip tone="level">{t("account:team.pending")}</Chip> : t("account:team.active")}</td>
      {mayChange ? (
        <td>
          <span className="row-links">
            <a href={paths.memberRole(lang, member.accountId)} aria-label={ofMember(t("account:team.changeRole"))}>
              {t("account:team.changeRole")}
            </a>
            {member.pending ? null : (
              <a href={paths.memberDeputy(lang, member.accountId)} aria-label={ofMember(t("team:own.deputy"))}>
                {t("team:own.deputy")}
              </a>
            )}
            <a href={paths.removeMember(lang, member.accountId)} aria-label={ofMember(t("account:team.remove"))}>
              {t("account:team.remove")}
            </a>
          </span>
        </td>
      ) : null}
    </tr>
  );
}
