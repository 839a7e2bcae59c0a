/** An ISO date so many days after another one. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Days that an acceptance lasts which is shown to be pasted. */
export const acceptanceDays = 90;
