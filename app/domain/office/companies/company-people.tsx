import type { TeamMember } from "#app/domain/accounts/team/find-team-facts.server.ts";
import { type ListingTitles, MemberDeputies, MemberLimit } from "#app/domain/accounts/team/member-facts.tsx";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { CompanyDetails } from "./company.server.ts";

type PeopleProps = { lang: Lang; company: CompanyDetails; team: TeamMember[]; titles: ListingTitles };

/** Who can sign in for the company, what each sees and who stands in for them, and who has not accepted the invitation yet. */
export function CompanyPeople({ lang, company, team, titles }: PeopleProps) {
  const t = useTexts();
  return (
    <section className="office-section" id="people">
      <h2>{t("office:company.people")}</h2>
      {team.length === 0 ? (
        <p>{t("office:company.noPeople")}</p>
      ) : (
        <CardTable
          className="office-table"
          label={t("office:company.people")}
          columns={[
            t("account:team.name"),
            t("account:team.role"),
            t("team:limit.listings"),
            t("team:own.deputy"),
            t("account:team.state"),
            t("account:team.deeds"),
          ]}
        >
          {team.map((member) => (
            <tr key={member.accountId}>
              <th scope="row">
                {member.name || member.email}
                {member.name ? <div className="quiet">{member.email}</div> : null}
              </th>
              <td>{t(`account:role.${member.role}`)}</td>
              <td>
                <MemberLimit listingIds={member.listingIds} titles={titles} />
              </td>
              <td>
                <MemberDeputies lang={lang} deputies={member.deputies} />
              </td>
              <td>
                {member.pending ? <Pending lang={lang} company={company} member={member} /> : t("account:team.active")}
              </td>
              <td>
                <Deeds lang={lang} companyId={company.id} member={member} />
              </td>
            </tr>
          ))}
        </CardTable>
      )}
      {company.suspended_at ? null : (
        <p className="button-row">
          <a className="button-primary" href={paths.officeInvite(lang, company.id)}>
            {t("office:company.invite")}
          </a>
        </p>
      )}
    </section>
  );
}

function Pending({ lang, company, member }: { lang: Lang; company: CompanyDetails; member: TeamMember }) {
  const t = useTexts();
  return (
    <div className="row-links">
      <Chip tone="level">{t("account:team.pending")}</Chip>
      {company.suspended_at ? null : (
        <form method="post" action={paths.officeResendInvitation(lang, company.id, member.accountId)}>
          <button className="link-button">{t("office:company.resend")}</button>
        </form>
      )}
    </div>
  );
}

function Deeds({ lang, companyId, member }: { lang: Lang; companyId: string; member: TeamMember }) {
  const t = useTexts();
  const name = member.name || member.email;
  const [role, removal, reset] = [t("account:team.changeRole"), t("account:team.remove"), t("factor:reset.link")];
  return (
    <span className="row-links">
      <a
        href={paths.officeMemberRole(lang, companyId, member.accountId)}
        aria-label={t("account:team.ofMember", { deed: role, name })}
      >
        {role}
      </a>
      <a
        href={paths.officeRemoveMember(lang, companyId, member.accountId)}
        aria-label={t("account:team.ofMember", { deed: removal, name })}
      >
        {removal}
      </a>
      {member.hasFactor ? (
        <a
          href={paths.officeResetFactors(lang, companyId, member.accountId)}
          aria-label={t("account:team.ofMember", { deed: reset, name })}
        >
          {reset}
        </a>
      ) : null}
    </span>
  );
}
