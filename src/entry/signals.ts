const signals = ["SIGTERM", "SIGINT"] as const;

/**
 * Waits for the first signal to end, and gives its name. From then on the next one ends the process at once, with the code that shells give
 * such an end.
 */
export function untilTold(): Promise<(typeof signals)[number]> {
  return new Promise((done) => {
    const told = (signal: (typeof signals)[number]): void => {
      for (const each of signals) {
        process.off(each, told);
        process.once(each, () => process.exit(each === "SIGINT" ? 130 : 143));
      }
      done(signal);
    };
    for (const each of signals) process.on(each, told);
  });
}
