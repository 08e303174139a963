import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';

const words: Record<number, string> = {
  413: 'This is more than can be sent at once.',
  415: 'This cannot be read. Send JSON in UTF-8.',
};

/** A body that is no JSON is refused here, before anybody looks for a question in it. */
export const onlyJson: RequestHandler = (request, response, next) => {
  if (request.body !== undefined) return next();
  response.status(415).json(refusalOf(415));
};

/** A request that could not be read is refused in the words of any other refusal, never with a page about our code. */
export const failedRequest =
  (log: Logger): ErrorRequestHandler =>
  (cause: { status?: unknown }, _request, response, next) => {
    if (response.headersSent) return next(cause);
    const status = typeof cause.status === 'number' && cause.status >= 400 ? cause.status : 500;
    if (status >= 500) log.error({ err: cause }, 'fault');
    response.status(status).json(refusalOf(status));
  };

const refusalOf = (status: number) => {
  const [code, otherwise] =
    status < 500 ? ['INVALID', 'This cannot be read.'] : ['INTERNAL_SERVER_ERROR', 'Something went wrong.'];
  return { errors: [{ message: words[status] ?? otherwise, extensions: { code } }] };
};
