let opened: string | null = null;

/** Keeps the address that the page was opened at: what is in the bar follows the view from then on. */
export function rememberAddress(): void {
  opened = window.location.href;
}

/** The address that the page was opened at, by which the page around a frame knows it. */
export function openedAt(): string {
  return opened ?? window.location.href;
}
