import type { ReactElement, ReactNode } from 'react';
import type { Delivery } from '../../../domain/delivery.ts';
import type { Subscription } from '../../../domain/subscription.ts';
import type { Say } from '../../../messages/say.ts';
import { COMMAND } from '../forms/form-state.ts';
import { drawEach } from '../page/draw-each.ts';
import { OwnTime } from '../page/own-time.tsx';
import { Page, type PageFrame } from '../page/page.tsx';
import { readWords } from '../page/words.ts';
import type { DeliveryRow } from './issue-reader.ts';

interface DeliveriesPageProps extends PageFrame {
  readonly rows: readonly DeliveryRow[];
}

/** What went where, when, after how many attempts, and what failed and why: for whoever runs Readout. */
export function DeliveriesPage({ rows, assetVersion }: DeliveriesPageProps): ReactElement {
  const say = readWords();
  return (
    <Page title={`${say('deliveries.title')} – Readout`} assetVersion={assetVersion}>
      <section className="deliveries">
        <h1>{say('deliveries.title')}</h1>
        <p>{summarise(rows, say)}</p>
        {rows.length > 0 && drawTable(rows, say)}
      </section>
    </Page>
  );
}

/** What a person has to do comes first. */
function summarise(rows: readonly DeliveryRow[], say: Say): string {
  if (rows.length === 0) return say('deliveries.none');
  const failed = rows.filter(({ delivery }) => delivery.state === 'dead').length;
  return failed === 0 ? say('deliveries.fine') : say('deliveries.waiting', { n: failed });
}

function drawTable(rows: readonly DeliveryRow[], say: Say): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('deliveries.due')}</th>
          <th scope="col">{say('deliveries.where')}</th>
          <th scope="col">{say('deliveries.which')}</th>
          <th scope="col">{say('deliveries.state')}</th>
          <th scope="col">{say('deliveries.attempts')}</th>
          <th scope="col">{say('deliveries.wrong')}</th>
        </tr>
      </thead>
      <tbody>{drawEach(rows, (row) => drawRow(row, say))}</tbody>
    </table>
  );
}

function drawRow({ delivery, subscription }: DeliveryRow, say: Say): ReactElement {
  const { dueMs, place, state, attempts, problem, isLate, nextTryMs } = delivery;
  return (
    <tr className={`delivery-${state}`}>
      <td data-column={say('deliveries.due')}>
        <OwnTime epochMs={dueMs} />
        {isLate && ` ${say('deliveries.late')}`}
      </td>
      <td data-column={say('deliveries.where')}>
        <code>{place.split(':').filter(Boolean).join(':')}</code>
      </td>
      <td data-column={say('deliveries.which')} dir="auto">
        {describe(delivery, subscription, say)}
      </td>
      <td data-column={say('deliveries.state')}>
        {say(state === 'dead' ? 'deliveries.failed' : `delivery.${state}`)}{' '}
        {state === 'dead' && drawRetry(delivery, say)}
        {nextTryMs !== undefined && (
          <>
            {say('deliveries.until')} <OwnTime epochMs={nextTryMs} />
          </>
        )}
      </td>
      <td data-column={say('deliveries.attempts')}>{attempts}</td>
      <td data-column={say('deliveries.wrong')}>{problem !== undefined && say.tell(problem)}</td>
    </tr>
  );
}

function describe({ key }: Delivery, subscription: Subscription | undefined, say: Say): ReactNode {
  const what = nameDigest(subscription, say);
  return key.endsWith(' | details') ? say('deliveries.details', { what }) : what;
}

function nameDigest(subscription: Subscription | undefined, say: Say): string {
  if (subscription === undefined) return say('delivery.gone');
  const { about, madeBy } = subscription;
  const what = about === undefined ? say('delivery.all') : say('delivery.about', { about });
  return say('deliveries.by', { what, name: madeBy.name ?? madeBy.person });
}

function drawRetry({ nonce, key }: Delivery, say: Say): ReactElement {
  return (
    <form action="/run" method="post">
      <input type="hidden" name={COMMAND} value={`/digest retry ${nonce}`} />
      <button type="submit" aria-label={say('deliveries.again.one', { key })}>
        {say('deliveries.again')}
      </button>
    </form>
  );
}
