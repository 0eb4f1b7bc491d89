// A face of this room: other nouns may import it.

/** How much of a company somebody sees: all its listings and their applications (null), or those of some listings. */
export type CompanyScope = { companyId: string; listingIds: readonly string[] | null };
