/** The longest link that is offered; characters. Browsers take far more, but less and less of what lies between. */
export const MOST_CHARACTERS = 65_535;

/** What takes no longer link: the most characters of one message, or of one address, as their makers say. */
const LIMITS = {
  discord: 2000,
  explorer: 2083,
  telegram: 4096,
  slack: 40_000,
} as const;

export type Service = keyof typeof LIMITS;

/** The services that a link is too long for, with their limits; the narrowest first. */
export function cutBy(link: string): { readonly service: Service; readonly limit: number }[] {
  return (Object.keys(LIMITS) as Service[])
    .map((service) => ({ service, limit: LIMITS[service] }))
    .filter(({ limit }) => link.length > limit);
}

/** Whether an address leads only to the device that it is opened on. */
export function isOfThisDevice(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    protocol === "file:" ||
    /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname)
  );
}
