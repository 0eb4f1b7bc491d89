/** Where somebody comes from who opens a listing. */
export const visitSources = ["search", "engine", "alert", "poster", "other"] as const;
export type VisitSource = (typeof visitSources)[number];

/** What is counted of a listing on each day: visits by where they come from, applications begun and sent. */
export const listingCounted = [...visitSources, "started", "sent"] as const;
export type ListingCounted = (typeof listingCounted)[number];
