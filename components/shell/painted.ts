/** Lets the page draw what it says before work begins during which it cannot. */
export function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
