/** Wraps a function so that it remembers its last `most` arguments and results. */
export function memo<A extends readonly unknown[], R>(
  make: (...args: A) => R,
  most = 1,
): (...args: A) => R {
  let known: readonly { readonly args: A; readonly result: R }[] = [];
  return (...args) => {
    const found = known.find((one) => one.args.every((arg, i) => Object.is(arg, args[i])));
    if (found) return found.result;
    const made = { args, result: make(...args) };
    known = [made, ...known].slice(0, most);
    return made.result;
  };
}
