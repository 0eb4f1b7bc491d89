/** What the association has ready for whoever asks it to account for itself. */
export const paperNames = ["record", "agreement"] as const;
export type PaperName = (typeof paperNames)[number];
