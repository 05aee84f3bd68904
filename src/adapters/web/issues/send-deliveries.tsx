import type { Context } from 'hono';
import { readCaller, type SiteTools, sendMessage, sendPage } from '../page/send-page.tsx';
import { DeliveriesPage } from './deliveries-page.tsx';

/** Answers `/deliveries`, to whoever runs Readout alone. */
export async function sendDeliveries(context: Context, tools: SiteTools): Promise<Response> {
  if (!readCaller(context, tools).isHost || tools.listDeliveries === undefined) {
    return sendMessage(context, tools, {
      status: 403,
      title: 'This page is for whoever runs Readout',
      sentence:
        'It opens on the machine that runs Readout, by its own address. In a channel, /digest deliveries shows what became of its digests.',
    });
  }
  context.header('cache-control', 'no-store');
  const rows = await tools.listDeliveries();
  const page = <DeliveriesPage rows={rows} assetVersion={tools.assets.version} />;
  return sendPage(context, tools, page);
}
