// React, express and others take their time for developers unless they are told that nobody develops here; they read it while they are loaded.
process.env['NODE_ENV'] ??= 'production';
