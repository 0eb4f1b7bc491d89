import { shifts } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { Finding } from "./finding.ts";

/** What was found, why it is told, and what could stand there instead. */
export function FindingText({ finding }: { finding: Finding }) {
  const t = useTexts();
  const { subject, law } = finding;
  return (
    <>
      <p className="finding-words">
        <FindingWords finding={finding} />
      </p>
      <p>
        <strong>{t(`checks:found.${subject}`)}</strong> {t(`checks:why.${subject}`)}
      </p>
      <p>{t(`checks:instead.${subject}`)}</p>
      <p className="quiet">
        {t("checks:law")}
        {": "}
        {law ? (
          <a href={law.url} rel="noreferrer">
            {law.name}
          </a>
        ) : (
          t("checks:boardRule")
        )}
      </p>
    </>
  );
}

/** The exact words, in the language in which they are. */
function FindingWords({ finding: { field, words, lang } }: { finding: Finding }) {
  const t = useTexts();
  const shift = field === "shifts" ? shifts.find((one) => one === words) : undefined;
  if (shift) return t("checks:shift", { shift: t(`listing:shift.${shift}`) });
  return <q lang={lang}>{words}</q>;
}
