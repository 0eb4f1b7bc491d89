import type { Lang } from "#db/codes.ts";

/** Where programs read, where those of companies act for them, and where people read how and give them their keys. */
export const programPaths = {
  apiDoor: () => "/api",
  apiGuide: (lang: Lang) => `/${lang}/api`,
  apiCompany: () => "/api/v1/company",
  apiValidation: () => "/api/v1/company/validation",
  apiListings: () => "/api/v1/company/listings",
  apiListing: (id: string) => `/api/v1/company/listings/${id}`,
  apiSubmission: (id: string) => `/api/v1/company/listings/${id}/submission`,
  apiClosure: (id: string) => `/api/v1/company/listings/${id}/closure`,
  apiEvents: () => "/api/v1/company/events",
  apiOccupations: () => "/api/v1/occupations",
  apiPhrases: () => "/api/v1/phrases",

  programs: (lang: Lang) => `/${lang}/employer/programs`,
  newProgramKey: (lang: Lang) => `/${lang}/employer/programs/new`,
  renewProgramKey: (lang: Lang, keyId: string) => `/${lang}/employer/programs/${keyId}/renewal`,
  newWebhook: (lang: Lang) => `/${lang}/employer/programs/webhooks/new`,
  webhook: (lang: Lang, webhookId: string) => `/${lang}/employer/programs/webhooks/${webhookId}`,
  endProgramKey: (lang: Lang, keyId: string) => `/${lang}/employer/programs/${keyId}/end`,
};
