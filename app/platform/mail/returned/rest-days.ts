/** So long nothing goes to a dead address; then it is tried once more, for it may have been its server's mistake. */
export const restDays = 7;
