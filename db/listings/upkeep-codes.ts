/** What a company is mailed about a listing: that it ends soon, and twice whether it is still open. */
export const listingNotices = ["week_left", "day_left", "still_open", "still_open_again"] as const;
export type ListingNotice = (typeof listingNotices)[number];

/** What can be done with a listing straight from such a mail. */
export const listingDeeds = ["extend", "confirm", "filled", "end"] as const;
export type ListingDeed = (typeof listingDeeds)[number];
