// The parser is written for bundlers: its imports leave out file endings.
export async function resolve(name, context, next) {
  for (const ending of ['', '/index.js', '.js']) {
    try {
      return await next(name + ending, context);
    } catch (e) {
      if (!['ERR_UNSUPPORTED_DIR_IMPORT', 'ERR_MODULE_NOT_FOUND'].includes(e.code)) throw e;
    }
  }
  return next(name, context);
}
