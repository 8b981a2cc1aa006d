// On what it was measured, and what else the machine did meanwhile.
import { cpus, loadavg, totalmem, type, release } from 'node:os';

/** The machine, in one line. */
export const machine = () => `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${type()} ${release()}, Node ${process.version.slice(1)}, ${new Date().toISOString().slice(0, 10)}`;

/** How many programs wanted a processor, on average, in the last one, five and fifteen minutes. */
export const load = () => loadavg().map((average) => average.toFixed(1)).join(', ');
