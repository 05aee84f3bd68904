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
        <p>The newest first. What failed waits for you, and can be sent again.</p>
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
      </section>
    </Page>
  );
}

function drawRow({ delivery, subscription }: DeliveryRow): ReactElement {
  const { dueMs, place, state, attempts, problem, isLate } = delivery;
  return (
    <tr className={`delivery-${state}`}>
      <td>
        <OwnTime epochMs={dueMs} />
        {isLate && ' (late)'}
      </td>
      <td>
        <code>{place}</code>
      </td>
      <td dir="auto">{describe(delivery, subscription)}</td>
      <td>
        {STATES[state]} {state === 'dead' && drawRetry(delivery)}
      </td>
      <td>{attempts}</td>
      <td>{problem}</td>
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
