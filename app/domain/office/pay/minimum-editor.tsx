import type { FloorTopic } from "#app/domain/listings/pay-floors/pay-floors.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { MinimumFields } from "./minimum-fields.tsx";
import type { MinimumEntry } from "./minimum-form.ts";
import { MinimumPreview } from "./minimum-preview.tsx";
import type { MinimumPreview as Preview } from "./preview-minimum.server.ts";

type Props = {
  lang: Lang;
  topic: FloorTopic;
  entry: MinimumEntry | null;
  seen: string;
  form: FormState | undefined;
  look: { preview: Preview; moved: boolean } | null;
};

/** The form of an entry, its preview when it was asked for, and only then the button that puts it in force. */
export function MinimumEditor({ lang, topic, entry, seen, form, look }: Props) {
  const t = useTexts();
  const labels = {
    ...Object.fromEntries(fieldNames.map((name) => [name, t(`floors:field.${name}`)])),
    ...Object.fromEntries([1, 2, 3, 4].map((year) => [`year${year}`, t("floors:field.year", { year })])),
  };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <PageForm className="panel office-section" noValidate>
        <MinimumFields form={form} topic={topic} entry={entry} />
        <SeenField form={form} seen={seen} />
        {look ? <MinimumPreview lang={lang} {...look} /> : null}
        <div className="button-row">
          <button className={look ? "button" : "button-primary"}>
            {t(look ? "floors:previewAgain" : "floors:preview")}
          </button>
          {look ? (
            <button className="button-primary" name="confirmed" value={look.preview.mark}>
              {t("floors:force")}
            </button>
          ) : null}
        </div>
      </PageForm>
    </>
  );
}

const fieldNames = [
  "country",
  "validFrom",
  "validUntil",
  "hour",
  "month",
  "startYear",
  "name",
  "region",
  "fields",
  "currency",
  "unit",
  "amount",
  "weeklyHours",
  "source",
] as const;
