/** Every mail of an alert, so that all of them can be erased with it. */
export const alertMailKinds = [
  "alert.confirmation",
  "alert.reminder",
  "alert.listings",
  "alert.wanted",
  "alert.parent",
] as const;
