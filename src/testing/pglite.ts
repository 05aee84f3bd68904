import { PGlite } from '@electric-sql/pglite';
import { pg_textsearch } from '@electric-sql/pglite-pg_textsearch';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** A PostgreSQL in this process that has the extension pg_textsearch, reached through a socket on loopback. */
export interface LitePostgres {
  readonly url: string;
  /** Runs statements beside whoever is connected. */
  run(statements: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one, with nothing in it. */
export async function startPglite(): Promise<LitePostgres> {
  const database = await PGlite.create({ extensions: { pg_textsearch } });
  const server = new PGLiteSocketServer({
    db: database,
    host: '127.0.0.1',
    port: 0,
    maxConnections: 10,
  });
  await server.start();
  return {
    url: `postgres://postgres@${server.getServerConn()}/postgres`,
    run: async (statements) => void (await database.exec(statements)),
    async stop() {
      await server.stop();
      await database.close();
    },
  };
}
