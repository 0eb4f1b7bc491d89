import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { WebhookRow } from "./find-webhooks.server.ts";

/** Where a company's programs are told. */
export function WebhookList({ lang, webhooks }: { lang: Lang; webhooks: WebhookRow[] }) {
  const t = useTexts();
  return (
    <section className="office-section">
      <h2>{t("program:webhooks.title")}</h2>
      <p>{t("program:webhooks.text")}</p>
      {webhooks.length === 0 ? null : (
        <ul>
          {webhooks.map(({ id, address, failingSince, stoppedAt }) => (
            <li key={id}>
              <a href={paths.webhook(lang, id)}>{address}</a>{" "}
              <span className={stoppedAt || failingSince ? "delivery-failed" : "quiet"}>
                {t(`program:webhooks.${stoppedAt ? "isStopped" : failingSince ? "isFailing" : "isWell"}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a className="button" href={paths.newWebhook(lang)}>
          {t("program:webhooks.add")}
        </a>
      </p>
    </section>
  );
}
