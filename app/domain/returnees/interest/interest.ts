/** So long after a company has written somebody may say yes, and so long it is told nothing else. */
export const interestDays = 14;
/** A company writes to the same people only once within so many days. */
export const interestAgainDays = 60;
export const longestWords = 800;
export const agreeLimits = { name: 100, way: 200 };
