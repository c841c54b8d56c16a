import { nameOf, quoteOf, sidesOf } from "../../src/model/accounts";
import type { TimelineEvent } from "../../src/model/dataset";
import type { Account } from "../../src/model/schema";
import type { Edition } from "./edition";
import { SourceLine } from "./SourceLine";

interface Props {
  readonly edition: Edition;
  readonly event: TimelineEvent;
}

/** The accounts of an event by each side, next to each other. */
export function Accounts({ edition, event }: Props) {
  const { dataset } = edition.data;
  const { label, none } = edition.accounts;
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{label}</h2>
      <div className="sides">
        {sidesOf(event, dataset).map(({ id, name, accounts }) => (
          <div key={id}>
            {accounts.map((account, i) => (
              <div key={`${i} ${account.by}`}>
                <h3>{nameOf(account.by, dataset)}</h3>
                <Said edition={edition} account={account} lang={event.lang?.accounts} />
              </div>
            ))}
            {accounts.length === 0 && (
              <>
                <h3>{name}</h3>
                <p>{none}</p>
              </>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

interface SaidProps {
  readonly edition: Edition;
  readonly account: Account;
  readonly lang: string | undefined;
}

function Said({ edition, account, lang }: SaidProps) {
  const quote = quoteOf(account, edition.code);
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
      <p>
        <SourceLine edition={edition} source={account.source} />
      </p>
    </>
  );
}
