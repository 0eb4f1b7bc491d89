import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { CompanyEntry } from "./company-queries.server.ts";
import { CompanyMark } from "./face/company-mark.tsx";
import { firstSentences } from "./first-sentences.ts";

type Props = {
  companies: CompanyEntry[];
  openListings: Record<string, number>;
  lang: Lang;
  /** How many stand above this list. */ below?: number;
};

const aboutLength = 120;

/** Companies from A to Z, each with what one would ask first: where, how big, what it does, how many open listings. */
export function CompanyList({ companies, openListings, lang, below = 0 }: Props) {
  return (
    <ul className="company-list">
      {companies.map((company, position) => (
        <CompanyItem
          key={company.id}
          company={company}
          open={openListings[company.id] ?? 0}
          lang={lang}
          atTop={below + position < 6}
        />
      ))}
    </ul>
  );
}

type ItemProps = { company: CompanyEntry; open: number; lang: Lang; atTop: boolean };

function CompanyItem({ company, open, lang, atTop }: ItemProps) {
  const t = useTexts();
  const { about, staff } = company;
  const people = staff === null ? null : t("listing:page.staff", { count: staff });
  const beside = company.kind === "member" ? null : t(`company:kind.${company.kind}`);
  return (
    <li className="card card-company">
      <CompanyMark name={company.name} logo={company.logo} lazy={!atTop} />
      <h2>
        <a href={paths.company(lang, company.slug)}>
          <Unbroken>{company.name}</Unbroken>
        </a>
      </h2>
      <p className="card-who">{[beside, company.place, people].filter(Boolean).join(" · ")}</p>
      {about ? (
        <p lang={about.lang}>{firstSentences(about.text, aboutLength)}</p>
      ) : (
        <p>{company.fields.map((field) => t(`listing:field.${field}`)).join(" · ")}</p>
      )}
      <p className="card-foot">
        {open > 0 ? (
          <Chip tone="good">{t("company:openListings", { count: open })}</Chip>
        ) : (
          <span>{t("company:noOpenListings")}</span>
        )}
        {company.answerDays === null ? null : <span>{answerText(t, company.answerDays)}</span>}
      </p>
    </li>
  );
}

function answerText(t: Texts, days: number) {
  return days === 0 ? t("listing:card.sameDay") : t("listing:card.usually", { count: days });
}
