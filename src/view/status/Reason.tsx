import { useEffect, useState } from "react";
import { WEB_PAGE } from "../../formats/salvage";
import { failureWords } from "../../i18n/failureWords";
import { isRecord } from "../../store/source";
import { EMPTY_ADDRESS, writeAddress } from "../../store/url/url";
import { useTimelineState } from "../base/context";
import { ProblemList } from "../base/ProblemList";
import { useLazyWords } from "../base/useLazyWords";
import { type Explanation, explain } from "./explain";

/** Why the data could not be loaded and what to do, and what exactly happened. */
export function Reason() {
  const failure = useTimelineState((state) => state.failure);
  const data = useTimelineState((state) => state.initialAddress.data);
  const problems = useTimelineState((state) => state.problems);
  const isOurs = useTimelineState(
    (state) => isRecord(state) && state.unread.every(({ name }) => name !== "data"),
  );
  const lang = useTimelineState((state) => state.lang);
  const words = useLazyWords(failureWords);
  const [found, setFound] = useState<Explanation | null>(null);
  const isPage = problems.some(({ message }) => message === WEB_PAGE);
  useEffect(() => {
    const cause =
      failure ?? (isPage && data !== null ? ({ url: data, sent: "page" } as const) : null);
    if (cause) explain(cause).then(setFound);
  }, [failure, data, isPage]);
  return (
    <>
      {words && found && (
        <p>
          {words.reasons[found.reason](found.host, found.status)}
          {found.file && (
            <>
              {" "}
              {words.file}{" "}
              <a href={`?data=${encodeURIComponent(found.file)}`} translate="no">
                {found.file}
              </a>
            </>
          )}
        </p>
      )}
      {failure?.url && problems.length === 0 && <code translate="no">{failure.url}</code>}
      <ProblemList problems={problems} />
      {words && !isOurs && (
        <p>
          <a href={`./${writeAddress({ ...EMPTY_ADDRESS, lang })}`}>{words.ours}</a>
        </p>
      )}
    </>
  );
}
