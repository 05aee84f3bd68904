import type { ReactElement, ReactNode } from 'react';
import type { Delivery } from '../../domain/delivery.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { drawEach } from './draw-each.ts';
import { COMMAND } from './form-state.ts';
import type { DeliveryRow } from './issue-reader.ts';
import { OwnTime } from './own-time.tsx';
import { Page, type PageFrame } from './page.tsx';

interface DeliveriesPageProps extends PageFrame {
  readonly rows: readonly DeliveryRow[];
}

const STATES: Readonly<Record<Delivery['state'], string>> = {
  pending: 'waits',
  sending: 'being sent',
  sent: 'sent',
  skipped: 'nothing to send',
  dead: 'failed',
};

/** What went where, when, after how many attempts, and what failed and why: for whoever runs Readout. */
export function DeliveriesPage({ rows, assetVersion }: DeliveriesPageProps): ReactElement {
  return (
    <Page title="Deliveries – Readout" assetVersion={assetVersion}>
      <section className="deliveries">
        <h1>Deliveries</h1>
        <p>{summarise(rows)}</p>
        {rows.length > 0 && drawTable(rows)}
      </section>
    </Page>
  );
}

/** What a person has to do comes first. */
function summarise(rows: readonly DeliveryRow[]): string {
  if (rows.length === 0) {
    return 'No digest has been due yet. /digest subscribe in a channel of Discord or Slack makes one.';
  }
  const failed = rows.filter(({ delivery }) => delivery.state === 'dead').length;
  if (failed === 0) return 'None failed. The newest first.';
  return `${failed} failed, ${failed === 1 ? 'waits' : 'wait'} for you, and can be sent again. Then come the others, the newest first.`;
}

function drawTable(rows: readonly DeliveryRow[]): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Due</th>
          <th scope="col">Where to</th>
          <th scope="col">What</th>
          <th scope="col">State</th>
          <th scope="col">Attempts</th>
          <th scope="col">What went wrong last</th>
        </tr>
      </thead>
      <tbody>{drawEach(rows, drawRow)}</tbody>
    </table>
  );
}

function drawRow({ delivery, subscription }: DeliveryRow): ReactElement {
  const { dueMs, place, state, attempts, problem, isLate, nextTryMs } = delivery;
  return (
    <tr className={`delivery-${state}`}>
      <td data-column="Due">
        <OwnTime epochMs={dueMs} />
        {isLate && ' (late)'}
      </td>
      <td data-column="Where to">
        <code>{place.split(':').filter(Boolean).join(':')}</code>
      </td>
      <td data-column="What" dir="auto">
        {describe(delivery, subscription)}
      </td>
      <td data-column="State">
        {STATES[state]} {state === 'dead' && drawRetry(delivery)}
        {nextTryMs !== undefined && (
          <>
            until <OwnTime epochMs={nextTryMs} />
          </>
        )}
      </td>
      <td data-column="Attempts">{attempts}</td>
      <td data-column="What went wrong last">{problem}</td>
    </tr>
  );
}

function describe({ key }: Delivery, subscription: Subscription | undefined): ReactNode {
  const part = key.endsWith(' | details') ? 'details of ' : '';
  if (subscription === undefined) return `${part}a digest that was removed`;
  const { about, madeBy } = subscription;
  return `${part}${about === undefined ? 'all that is new' : `“${about}”`}, made by ${madeBy.name ?? madeBy.person}`;
}

function drawRetry({ nonce, key }: Delivery): ReactElement {
  return (
    <form action="/run" method="post">
      <input type="hidden" name={COMMAND} value={`/digest retry ${nonce}`} />
      <button type="submit" aria-label={`Send ${key} again`}>
        Send again
      </button>
    </form>
  );
}
