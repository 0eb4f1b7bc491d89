import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { mailKeptDays as days } from "#app/platform/mail/mail-kept-days.ts";
import { restDays } from "#app/platform/mail/returned/rest-days.ts";
import { AddressText } from "#app/ui/address-text.tsx";
import { CardTable } from "#app/ui/card-table.tsx";
import { Facts, Notice } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { ReturnedMails as Found } from "./find-returned-mails.server.ts";

type Props = {
  lang: Lang;
  returned: Found;
  /** By which the office knows a kind of mail. */
  subjectOf: (kind: string) => string | undefined;
};

export function ReturnedMails({ lang, returned, subjectOf }: Props) {
  const t = useTexts();
  const { counts, latest, trouble } = returned;
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  return (
    <section className="office-section" aria-labelledby="returned">
      <h2 id="returned">{t("wording:mails.returned.title")}</h2>
      {trouble ? <Trouble lang={lang} since={trouble} /> : null}
      <p>
        {count === 0 ? t("wording:mails.returned.none", { days }) : t("wording:mails.returned.count", { count, days })}
      </p>
      {count === 0 ? null : (
        <>
          <Facts
            items={counts.map(({ reason, count }) => ({
              label: t(`wording:mails.returned.reason.${reason}`),
              value: count,
            }))}
          />
          <p>{t("wording:mails.returned.text", { days: restDays })}</p>
          {counts.some(({ reason }) => reason === "refused") ? <p>{t("wording:mails.returned.refusedHint")}</p> : null}
          <Latest lang={lang} latest={latest} subjectOf={subjectOf} />
        </>
      )}
    </section>
  );
}

function Trouble({ lang, since }: { lang: Lang; since: string }) {
  const t = useTexts();
  return (
    <Notice tone="stop">
      <p>
        {since === "never"
          ? t("wording:mails.returned.neverRead")
          : t("wording:mails.returned.unreadSince", { at: formatInstant(lang, since) })}
      </p>
    </Notice>
  );
}

function Latest({ lang, latest, subjectOf }: Pick<Props, "lang" | "subjectOf"> & Pick<Found, "latest">) {
  const t = useTexts();
  const columns = ["at", "mail", "to", "reason"] as const;
  return (
    <CardTable
      className="office-table"
      label={t("wording:mails.returned.latest")}
      columns={columns.map((column) => t(`wording:mails.returned.column.${column}`))}
    >
      {latest.map(({ id, at, kind, reason, status, owner, masked }) => (
        <tr key={id}>
          <th scope="row">{formatInstant(lang, at)}</th>
          <td>
            <Unbroken>{subjectOf(kind) ?? kind}</Unbroken>
          </td>
          <td>
            {owner ? (
              <>
                {owner.name} <AddressText>{owner.address}</AddressText>
              </>
            ) : (
              (masked ?? t("wording:mails.returned.erased"))
            )}
          </td>
          <td>
            {t(`wording:mails.returned.reason.${reason}`)} <span className="quiet">{status}</span>
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
