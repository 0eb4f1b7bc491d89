import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { EmptyState } from "#app/ui/parts.tsx";
import type { DeliveryRow } from "./find-webhooks.server.ts";

/** The journal of one webhook. */
export function DeliveryTable({ lang, deliveries }: { lang: Lang; deliveries: DeliveryRow[] }) {
  const t = useTexts();
  if (deliveries.length === 0) {
    return (
      <EmptyState title={t("program:journal.none")}>
        <p>{t("program:journal.noneText")}</p>
      </EmptyState>
    );
  }
  const columns = (["event", "about", "at", "state"] as const).map((name) => t(`program:journal.column.${name}`));
  return (
    <CardTable label={t("program:journal.title")} columns={columns}>
      {deliveries.map((one) => (
        <tr key={one.id}>
          <th scope="row">{t(`program:event.${eventKey[one.event]}`)}</th>
          <td>
            <About lang={lang} delivery={one} />
          </td>
          <td>{formatInstant(lang, one.at)}</td>
          <td className={one.fault === null ? "" : "delivery-failed"}>
            <DeliveryState lang={lang} delivery={one} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

function About({ lang, delivery }: { lang: Lang; delivery: DeliveryRow }) {
  const { listingId, title, title_lang, applicationId, number } = delivery;
  const listing = listingId === null ? "–" : <a href={paths.employerListing(lang, listingId)}>{title}</a>;
  return (
    <>
      {applicationId === null ? null : (
        <>
          <a href={paths.employerApplication(lang, applicationId)}>{number}</a>
          <br />
        </>
      )}
      <span lang={title_lang}>{listing}</span>
    </>
  );
}

const eventKey = {
  "application.received": "received",
  "application.stage": "stage",
  "listing.published": "published",
  "listing.sent_back": "sentBack",
  "listing.ended": "ended",
  test: "test",
} as const;

const faultKeys = ["address", "private", "unreachable", "tooSlow", "redirects", "status"] as const;

function DeliveryState({ lang, delivery }: { lang: Lang; delivery: DeliveryRow }) {
  const t = useTexts();
  const { state, tries, fault, status, nextAt } = delivery;
  if (state === "delivered") return <>{t("program:journal.delivered", { status })}</>;
  const known = faultKeys.find((key) => key === fault);
  const why = known ? t(`program:fault.${known}`, { status }) : "";
  if (state === "given_up") return <>{t("program:journal.givenUp", { why })}</>;
  if (tries === 0) return <>{t("program:journal.soon")}</>;
  return <>{t("program:journal.again", { why, when: formatInstant(lang, nextAt) })}</>;
}
