import type { RequestHandler } from 'express';

const mostInFlight = 400;

/** Sheds early, in words, rather than letting everybody wait. */
export function shedOverload(): RequestHandler {
  let inFlight = 0;
  return (_request, response, next) => {
    if (inFlight >= mostInFlight) {
      response
        .status(503)
        .set('Retry-After', '2')
        .json({
          errors: [{ message: 'The hub is very busy. Try again in a moment.', extensions: { code: 'UNAVAILABLE' } }],
        });
      return;
    }
    inFlight += 1;
    response.once('close', () => {
      inFlight -= 1;
    });
    next();
  };
}
