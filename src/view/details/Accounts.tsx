import type { ReactNode } from "react";
import { useStore } from "zustand";
import { accountWords } from "../../i18n/accountWords";
import { nameOf, quoteOf, sidesOf } from "../../model/accounts";
import type { TimelineEvent } from "../../model/dataset";
import type { Account, Source } from "../../model/schema";
import type { Data } from "../../store/data";
import { useTimeline } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import "./accounts.css";

interface Props {
  readonly event: TimelineEvent;
  readonly data: Data;
  /** Writes a source. */
  readonly source: (source: Source) => ReactNode;
}

/** The accounts of an event: a column for each side, even if nothing was found for it. */
export function Accounts({ event, data, source }: Props) {
  const words = useLazyWords(accountWords);
  if (!words) return null;
  return (
    <section className="accounts" aria-label={words.label}>
      <h3>{words.label}</h3>
      <div className="accounts-sides">
        {sidesOf(event, data.dataset).map(({ id, name, accounts }) => (
          <div key={id}>
            {accounts.map((account, i) => (
              <div key={`${i} ${account.by}`}>
                <h4>{nameOf(account.by, data.dataset)}</h4>
                <Said account={account} lang={event.lang?.accounts} />
                <p className="accounts-source">{source(account.source)}</p>
              </div>
            ))}
            {accounts.length === 0 && (
              <>
                <h4>{name}</h4>
                <p className="accounts-none">{words.none}</p>
              </>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** One account with its own words; `lang` is its language if it is not the reader's. */
function Said({ account, lang }: { account: Account; lang: string | undefined }) {
  const code = useStore(useTimeline().language, (state) => state.code);
  const quote = quoteOf(account, code);
  return (
    <>
      <p dir="auto" lang={lang}>
        {account.text}
      </p>
      {quote && (
        <blockquote dir="auto" lang={quote.lang ?? lang}>
          {quote.words}
        </blockquote>
      )}
    </>
  );
}
