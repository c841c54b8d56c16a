/**
 * Lets the browser do what waits, so that work in several parts makes no long task. In a tab that nobody looks at, where
 * timers are slow, the next part follows at once.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => (document.hidden ? resolve() : setTimeout(resolve)));
}
