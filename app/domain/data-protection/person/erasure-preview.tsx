import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { FoundEntry } from "./found-list.tsx";
import { GoingList } from "./going-list.tsx";
import type { Staying } from "./what-stays.server.ts";

export type StayingEntry = Pick<Staying, "reason" | "company"> & { entry: FoundEntry };

/** What goes at once, what stays until somebody else has stepped in, and what stays whatever happens. */
export function ErasurePreview(props: { lang: Lang; going: readonly FoundEntry[]; staying: readonly StayingEntry[] }) {
  const { lang, going, staying } = props;
  const t = useTexts();
  return (
    <>
      <GoingList going={going} />
      {staying.length > 0 ? (
        <>
          <h2>{t("protection:erasure.stays")}</h2>
          <ul>
            {staying.map(({ entry, reason, company }) => (
              <li key={`${entry.kind} ${entry.id}`} data-stays={reason}>
                {t(`protection:erasure.reason.${reason}`, { company: company?.name ?? "" })}{" "}
                {company ? <a href={paths.officeCompany(lang, company.id)}>{t("protection:erasure.open")}</a> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{t("protection:erasure.alwaysTitle")}</h2>
      <ul>
        {(["audit", "backup", "copies", "mails"] as const).map((what) => (
          <li key={what}>{t(`protection:erasure.always.${what}`)}</li>
        ))}
      </ul>
    </>
  );
}
