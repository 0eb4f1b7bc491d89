import { paths } from "#app/paths.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { AddressText } from "#app/ui/address-text.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { OfficerEntry } from "./find-officers.server.ts";

type Props = { lang: Lang; officers: OfficerEntry[]; /** Who looks. */ me: string };

/** Who can sign in for the office, with which rights and how safely, and who has not accepted the invitation yet. */
export function OfficerTable({ lang, officers, me }: Props) {
  const t = useTexts();
  const columns = ["name", "role", "signedIn", "factor", "deeds"] as const;
  return (
    <CardTable
      className="office-table"
      label={t("officers:table")}
      columns={columns.map((column) => t(`officers:${column}`))}
    >
      {officers.map((officer) => (
        <tr key={officer.accountId}>
          <th scope="row">
            {officer.name || <AddressText>{officer.email}</AddressText>}{" "}
            {officer.accountId === me ? <span className="quiet">{t("account:team.you")}</span> : null}
            {officer.name ? (
              <div className="quiet">
                <AddressText>{officer.email}</AddressText>
              </div>
            ) : null}
          </th>
          <td>{t(`officers:roles.${officer.role}`)}</td>
          <td>{officer.pending ? <Pending lang={lang} officer={officer} /> : <SignedIn {...{ lang, officer }} />}</td>
          <td>
            {officer.hasFactor ? (
              <Chip tone="good">{t("factor:on")}</Chip>
            ) : officer.pending ? null : (
              <Chip tone="level">{t("officers:noFactor")}</Chip>
            )}
          </td>
          <td>
            <Deeds lang={lang} officer={officer} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

type OfficerProps = { lang: Lang; officer: OfficerEntry };

function SignedIn({ lang, officer: { signedInAt } }: OfficerProps) {
  const t = useTexts();
  return signedInAt ? formatInstantDay(lang, signedInAt) : t("officers:longAgo");
}

function Pending({ lang, officer: { accountId } }: OfficerProps) {
  const t = useTexts();
  return (
    <div className="row-links">
      <Chip tone="level">{t("account:team.pending")}</Chip>
      <form method="post" action={paths.resendOfficerInvitation(lang, accountId)}>
        <button className="link-button">{t("officers:invite.again")}</button>
      </form>
    </div>
  );
}

function Deeds({ lang, officer: { accountId, name, email } }: OfficerProps) {
  const t = useTexts();
  const links = [
    { href: paths.officerRole(lang, accountId), deed: t("account:team.changeRole") },
    { href: paths.removeOfficer(lang, accountId), deed: t("account:team.remove") },
  ];
  return (
    <span className="row-links">
      {links.map(({ href, deed }) => (
        <a key={href} href={href} aria-label={t("account:team.ofMember", { deed, name: name || email })}>
          {deed}
        </a>
      ))}
    </span>
  );
}
