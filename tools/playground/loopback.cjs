/** The playground listens on every address of the machine. What speaks to a bot without sign-in stays on this one. */
const { Server } = require('node:net');

const { listen } = Server.prototype;
Server.prototype.listen = function (where, ...others) {
  return typeof where === 'number' || typeof where === 'string'
    ? listen.call(this, Number(where), '127.0.0.1', ...others)
    : listen.call(this, where, ...others);
};
