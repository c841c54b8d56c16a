import type { Source } from "../../model/schema";
import { Origin } from "../details/Sources";

/** Sources with their addresses. */
export function SourcesOnPaper({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={`${source.url} ${source.title}`}>
          <bdi>{source.title}</bdi> <Origin source={source} />
          {source.url && <span className="address">{source.url}</span>}
        </li>
      ))}
    </ul>
  );
}
