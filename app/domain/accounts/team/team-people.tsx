import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { AddressText } from "#app/ui/address-text.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { TeamMember } from "./find-team-facts.server.ts";
import { type ListingTitles, MemberDeputies, MemberLimit } from "./member-facts.tsx";

type Viewing = {
  lang: Lang;
  me: string;
  /** Of others too: an admin. */
  mayChange: boolean;
  titles: ListingTitles;
};

/** Who is there, what each sees and hears, and who stands in for whom. */
export function TeamPeople({ team, ...viewing }: Viewing & { team: TeamMember[] }) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("team:people.title", { count: team.length })}</h2>
      <ul className="team-people">
        {team.map((member) => (
          <Person key={member.accountId} member={member} {...viewing} />
        ))}
      </ul>
    </section>
  );
}

function Person({ member, ...viewing }: Viewing & { member: TeamMember }) {
  const t = useTexts();
  const { lang, me, titles } = viewing;
  return (
    <li className="panel">
      <div>
        <h3>
          {member.name || member.email}{" "}
          {member.accountId === me ? <span className="quiet">{t("account:team.you")}</span> : null}
        </h3>
        {member.name ? (
          <p className="quiet">
            <AddressText>{member.email}</AddressText>
          </p>
        ) : null}
        <p>
          <Chip {...(member.role === "admin" && { tone: "chosen" })}>{t(`account:role.${member.role}`)}</Chip>{" "}
          {member.pending ? <Chip tone="level">{t("account:team.pending")}</Chip> : null}
          {member.hasFactor && viewing.mayChange ? <Chip tone="good">{t("factor:on")}</Chip> : null}
        </p>
      </div>
      <dl>
        <div>
          <dt>{t("team:limit.listings")}</dt>
          <dd>
            <MemberLimit listingIds={member.listingIds} titles={titles} />
          </dd>
        </div>
        {member.pending ? null : (
          <>
            <div>
              <dt>{t("team:people.mails")}</dt>
              <dd>{t(`team:people.${member.mails}`)}</dd>
            </div>
            <div>
              <dt>{t("team:own.deputy")}</dt>
              <dd>
                <MemberDeputies lang={lang} deputies={member.deputies} />
              </dd>
            </div>
          </>
        )}
      </dl>
      <PersonLinks member={member} {...viewing} />
    </li>
  );
}

function PersonLinks({ lang, me, mayChange, member }: Omit<Viewing, "titles"> & { member: TeamMember }) {
  const t = useTexts();
  const { accountId, pending } = member;
  const isMe = accountId === me;
  const links = [
    mayChange ? { href: paths.memberRole(lang, accountId), deed: t("account:team.changeRole") } : null,
    isMe ? { href: paths.mailChoice(lang), deed: t("team:own.mails") } : null,
    (mayChange || isMe) && !pending ? { href: paths.memberDeputy(lang, accountId), deed: t("team:own.deputy") } : null,
    mayChange ? { href: paths.removeMember(lang, accountId), deed: t("account:team.remove") } : null,
  ].filter((link) => link !== null);
  if (links.length === 0) return null;
  const name = member.name || member.email;
  return (
    <p className="row-links">
      {links.map(({ href, deed }) => (
        <a key={href} href={href} aria-label={t("account:team.ofMember", { deed, name })}>
          {deed}
        </a>
      ))}
    </p>
  );
}
