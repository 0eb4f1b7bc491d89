import { paths } from "#app/paths.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import type { Waiting } from "./find-waiting.server.ts";

type Props = Pick<Waiting, "lateAnswers" | "quiet" | "companies" | "companyCount"> & { lang: Lang };

/** What nobody has to decide on, but somebody had better look after. */
export function LookAfter({ lang, lateAnswers, quiet, companies, companyCount }: Props) {
  const t = useTexts();
  return (
    <>
      {lateAnswers.count + lateAnswers.calls > 0 ? (
        <section className="office-section">
          <h2>{t("office:answers.title")}</h2>
          <p>
            {lateAnswers.count > 0 ? (
              <>
                {t("office:waiting.late", { count: lateAnswers.count })}{" "}
                {t("office:waiting.lateAt", { count: lateAnswers.companies })}{" "}
              </>
            ) : null}
            {lateAnswers.calls > 0 ? <>{t("office:waiting.lateCalls", { count: lateAnswers.calls })} </> : null}
            <a href={paths.officeAnswers(lang)}>{t("office:waiting.lateLink")}</a>
          </p>
        </section>
      ) : null}
      <Companies
        lang={lang}
        heading={t("office:waiting.companies", { count: companyCount })}
        text={t("office:waiting.companiesText")}
        when={t("office:waiting.invited")}
        companies={companies.map(({ id, name, place, invitedAt }) => ({
          id,
          name: `${name}, ${place}`,
          at: invitedAt,
        }))}
        never={t("office:waiting.notInvited")}
      />
      <Companies
        lang={lang}
        heading={t("office:waiting.quiet", { count: quiet.count })}
        text={t("office:waiting.quietText")}
        when={t("office:waiting.lastListing")}
        companies={quiet.companies.map(({ id, name, lastAt }) => ({ id, name, at: lastAt }))}
        never={t("office:waiting.noneYet")}
      />
    </>
  );
}

type Listed = { id: string; name: string; at: string | null };
type CompaniesProps = {
  lang: Lang;
  heading: string;
  text: string;
  when: string;
  companies: Listed[];
  never: string;
};

function Companies({ lang, heading, text, when, companies, never }: CompaniesProps) {
  const t = useTexts();
  if (companies.length === 0) return null;
  return (
    <section className="office-section">
      <h2>{heading}</h2>
      <p>{text}</p>
      <CardTable className="office-table" label={heading} columns={[t("office:waiting.company"), when]}>
        {companies.map(({ id, name, at }) => (
          <tr key={id}>
            <th scope="row">
              <a href={paths.officeCompany(lang, id)}>{name}</a>
            </th>
            <td className="no-wrap">{at ? formatInstantDay(lang, at) : never}</td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
}
