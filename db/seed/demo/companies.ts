import type { Insertable } from "kysely";
import { langs } from "#db/codes.ts";
import type { Database } from "#db/schema.ts";
import type { DemoCompany } from "./content.server.ts";
import { instantBefore } from "./days.ts";
import { homeLang } from "./languages.ts";

type New<Table extends keyof Database> = Insertable<Database[Table]>;
export type CompanyRows = {
  company: New<"company">;
  company_field: New<"company_field">[];
  company_language: New<"company_language">[];
  company_text: New<"company_text">[];
  account: New<"account">;
  membership: New<"membership">;
};

/** The contact person acts for the company and signs in with the address of the ads. */
export function companyRows(
  company: DemoCompany,
  { now, passwordHash, newId }: { now: Date; passwordHash: string; newId: () => string },
): CompanyRows {
  const id = newId();
  const accountId = newId();
  const created_at = instantBefore(now, 400);
  return {
    company: {
      id,
      slug: company.slug,
      name: company.name,
      place_id: company.place,
      street: company.street,
      postal_code: company.postal_code,
      website: company.website,
      staff: company.staff,
      contact_name: company.contact_name,
      contact_role: company.contact_role,
      contact_phone: company.contact_phone,
      contact_email: company.contact_email,
      created_at,
      suspended_at: null,
      suspended_by: null,
      suspension_reason: null,
    },
    company_field: company.fields.map((field) => ({ company_id: id, field })),
    company_language: company.team_languages.map((lang) => ({ company_id: id, lang })),
    company_text: langs.flatMap((lang) => {
      const about = company[`about_${lang}`];
      return about === null ? [] : [{ company_id: id, lang, about }];
    }),
    account: {
      id: accountId,
      email: company.contact_email,
      name: company.contact_name,
      role: "employer",
      lang: homeLang[company.country],
      password_hash: passwordHash,
      created_at,
      disabled_at: null,
    },
    membership: { account_id: accountId, company_id: id, role: "admin", created_at },
  };
}
