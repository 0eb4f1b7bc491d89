/** As long as the audit tells what somebody did, it can say who that was. */
export const closedAccountMonths = 12;
