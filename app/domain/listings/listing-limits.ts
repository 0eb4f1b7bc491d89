/** How much a listing can say: what the form's fields count and what its reading holds against. In characters or rows. */
export const listingLimits = {
  title: 120,
  name: 120,
  question: 300,
  /** The company's own words: about two printed pages. */
  text: 5000,
  places: 3,
  trainingYears: 4,
  amount: 9_999_999,
  weeklyHours: 60,
  contractMonths: 120,
  trainingMonths: 60,
  experienceYears: 30,
  posts: 99,
  answerDays: 20,
} as const;
