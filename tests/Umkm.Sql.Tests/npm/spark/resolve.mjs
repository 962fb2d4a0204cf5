// The parser is written for bundlers: its imports leave out file endings, and its package does not say that its files are modules.
export async function resolve(name, context, next) {
  for (const ending of ['', '/index.js', '.js']) {
    try {
      const found = await next(name + ending, context);
      return found.url.includes('/dt-sql-parser/dist/') ? { ...found, format: 'module' } : found;
    } catch (e) {
      if (!['ERR_UNSUPPORTED_DIR_IMPORT', 'ERR_MODULE_NOT_FOUND'].includes(e.code)) throw e;
    }
  }
  return next(name, context);
}
