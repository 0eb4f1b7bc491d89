import { titleColumns } from "#app/domain/listings/title.ts";

/** What both sides see of an application; needs listing, company and occupation joined. */
export const applicationColumns = [
  "application.id",
  "application.number",
  "application.status",
  "application.lang",
  "application.name",
  "application.email",
  "application.phone",
  "application.german_level as germanLevel",
  "application.message",
  "application.under_18 as under18",
  "application.submitted_at as submittedAt",
  "application.erase_on as eraseOn",
  "application.listing_id as listingId",
  "application.clock_from as clockFrom",
  "application.answer_by as answerBy",
  "application.seeker_from as seekerFrom",
  "application.silent_side as silentSide",
  "application.company_id as companyId",
  "company.name as companyName",
  "company.contact_email as companyEmail",
  ...titleColumns,
] as const;
