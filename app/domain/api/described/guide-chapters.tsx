import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { sampleKey } from "./described-operations.ts";
import type { GuideView } from "./guide-view.ts";
import { Sample } from "./sample.tsx";
import { signatureCheck } from "./signature-check.ts";

/** What to know before the addresses one by one. */
export function GuideChapters({ lang, origin, samples, numbers }: GuideView) {
  const t = useTexts();
  const search = paths.apiJobs(new URLSearchParams({ lang, q: "spawacz" }));
  return (
    <>
      <h2 id="reading">{t("api:reading.title")}</h2>
      <p>{t("api:reading.text")}</p>
      <Sample text={`curl '${origin}${search}'`} />
      <p>{t("api:reading.results")}</p>
      <h2 id="key">{t("api:key.title")}</h2>
      <p>
        {t("api:key.text")} <a href={paths.programs(lang)}>{t("api:key.link")}</a>
      </p>
      <Sample text={`curl -H 'Authorization: Bearer ${sampleKey}' '${origin}${paths.apiCompany()}'`} />
      <p>{t("api:key.sandbox")}</p>
      <p>{t("api:key.person")}</p>
      <h2 id="posting">{t("api:posting.title")}</h2>
      <p>{t("api:posting.text")}</p>
      <ul>
        <li>
          {t("api:posting.check")} <a href="#validateListing">{t("api:posting.toCheck")}</a>
        </li>
        <li>{t("api:posting.repeat")}</li>
        <li>{t("api:posting.version")}</li>
      </ul>
      <h2 id="webhooks">{t("api:webhooks.title")}</h2>
      <p>{t("api:webhooks.text", { count: numbers.webhooks })}</p>
      <Sample text={samples.event} />
      <p>{t("api:webhooks.signature")}</p>
      <Sample text={signatureCheck} />
      <p>{t("api:webhooks.again", { count: numbers.stoppedDays })}</p>
      <p>{t("api:webhooks.order")}</p>
      <p>
        {t("api:webhooks.ask", { count: numbers.keptDays })} <a href="#listEvents">{t("api:webhooks.toAsk")}</a>
      </p>
      <h2 id="problems">{t("api:problems.title")}</h2>
      <p>{t("api:problems.text")}</p>
      <Sample text={samples.problem} />
      <h2 id="limits">{t("api:limits.title")}</h2>
      <ul>
        <li>{t("api:limits.search", { count: numbers.searches })}</li>
        <li>
          {t("api:limits.key", {
            ...{ readings: numbers.keyReadings, deeds: numbers.keyDeeds, day: numbers.keyDeedsDay },
          })}
        </li>
        <li>{t("api:limits.wait")}</li>
      </ul>
      <h2 id="licence">{t("api:licence.title")}</h2>
      <p>{t("api:licence.text")}</p>
      <p>{t("api:licence.sources")}</p>
    </>
  );
}
