/** Mail addresses are compared without regard to case, as people type them. */
export function foldAddress(email: string) {
  return email.trim().toLowerCase();
}

type Member = { accountId: string; role: "admin" | "member"; pending: boolean };

/** A company must always have somebody who can let others in: an admin who has accepted the invitation. */
export function isLastAdmin(team: readonly Member[], accountId: string) {
  const admins = team.filter((member) => member.role === "admin" && !member.pending);
  return admins.length === 1 && admins[0]?.accountId === accountId;
}
