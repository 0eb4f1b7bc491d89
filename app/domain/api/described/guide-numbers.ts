/** What of the board's limits stands in the guide. */
export type GuideNumbers = {
  searches: number;
  keyReadings: number;
  keyDeeds: number;
  keyDeedsDay: number;
  webhooks: number;
  stoppedDays: number;
  keptDays: number;
};
