/** Who does not confirm within so many days has not asked for anything. */
export const daysToConfirm = 7;
