import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import type { AnsweredFinding } from "./finding.ts";

/** On the preview: each finding in a line, and the way to the page where they are answered. */
export function FindingsNotice({
  lang,
  listingId,
  findings,
}: {
  lang: Lang;
  listingId: string;
  findings: AnsweredFinding[];
}) {
  const t = useTexts();
  const open = findings.filter(({ dismissal }) => dismissal === null);
  if (findings.length === 0) return null;
  return (
    <Notice title={open.length > 0 ? t("checks:summary", { count: open.length }) : t("checks:title")}>
      {open.length > 0 ? (
        <ul>
          {open.map(({ key, subject, words, lang, field }) => (
            <li key={key}>
              {field === "shifts" ? null : (
                <>
                  <q lang={lang}>{words}</q>
                  {": "}
                </>
              )}
              {t(`checks:found.${subject}`)}
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a href={paths.listingFindings(lang, listingId)}>{t("checks:toFindings")}</a>
      </p>
    </Notice>
  );
}
