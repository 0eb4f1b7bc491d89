import type { Country, Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select } from "#app/ui/form.tsx";

type Props = {
  lang: Lang;
  countries: readonly Country[];
  work: Country | null;
  home: Country | null;
  /** The listing that somebody comes from: it stays in the address. */
  listing: string | null;
};

/** Where one lives and where one works. */
export function CrossingForm({ lang, countries, work, home, listing }: Props) {
  const t = useTexts();
  const options = countries.map((country) => ({ value: country, label: t(`listing:country.${country}`) }));
  return (
    <form action={paths.border(lang)} className="panel crossing-form">
      <Select form={undefined} name="home" label={t("border:home")} value={home} options={options} empty="–" />
      <Select form={undefined} name="work" label={t("border:work")} value={work} options={options} />
      {listing === null ? null : <input type="hidden" name="listing" value={listing} />}
      <button className="button-primary">{t("border:show")}</button>
    </form>
  );
}
