import type { WebSocket } from 'ws';

/** Bytes that wait to be taken; what is listened to waits by itself, answers to pings do not. */
const mostWaiting = 4 * 1024 * 1024;
/** Messages and pings in a minute. */
const mostSaid = 600;
const minute = 60_000;

/** Ends a connection that says much and takes nothing, so that what waits for it does not grow without end. */
export function guardConnection(socket: WebSocket): void {
  let [said, since] = [0, Date.now()];
  const look = () => {
    if (Date.now() - since > minute) [said, since] = [0, Date.now()];
    said += 1;
    if (said > mostSaid || socket.bufferedAmount > mostWaiting) socket.terminate();
  };
  socket.on('message', look);
  socket.on('ping', look);
}
