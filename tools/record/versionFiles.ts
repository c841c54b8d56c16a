/** What is cited of a version: dataset, texts and figures, tables, and what describes them. */
const CITED =
  /^(?:(?:events|series)(?:\.\w+)?\.json|schema\.json|tables\/.+|datapackage\.json|CITATION\.cff)$/;

/**
 * What is cited of a version at addresses that no later version takes, by its path below `data/`. The files refer to
 * each other by relative addresses, so they work there as they are.
 */
export function versionFiles<T>(
  revision: string,
  files: Iterable<readonly [path: string, content: T]>,
): Map<string, T> {
  const cited = [...files].filter(([path]) => CITED.test(path));
  return new Map(cited.map(([path, content]) => [`${revision}/${path}`, content]));
}
