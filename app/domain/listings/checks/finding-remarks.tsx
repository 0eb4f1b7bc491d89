import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { type FormState, typedText } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { AnsweredFinding } from "./finding.ts";

type Around = { lang: Lang; listingId: string; findings: readonly AnsweredFinding[] };

/** Beside their fields of the form: what was found, as long as its words still stand there and no note says why. */
export function findingRemarks(form: FormState, { findings, ...around }: Around): Record<string, ReactNode> {
  const open = findings.filter(({ dismissal, field, words }) => !dismissal && typedText(form, field)?.includes(words));
  const byField = Map.groupBy(open, ({ field }) => field);
  return Object.fromEntries(
    [...byField].map(([field, some]) => [field, <Remark key={field} findings={some} {...around} />]),
  );
}

function Remark({ lang, listingId, findings }: Around) {
  const t = useTexts();
  return (
    <>
      {findings.map(({ key, words, subject, lang: spoken }) => (
        <p key={key}>
          <q lang={spoken}>{words}</q>
          {": "}
          {t(`checks:found.${subject}`)} {t(`checks:instead.${subject}`)}
        </p>
      ))}
      <p>
        <a href={paths.listingFindings(lang, listingId)}>{t("checks:toFindings")}</a>
      </p>
    </>
  );
}
