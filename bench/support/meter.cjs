// Loaded before a tool that runs on Node: tells at its end what it used. Worker threads count in.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.PULIH_METER, JSON.stringify({ cpu: (user + system) / 1e6, memory: peak() }));
  });

/** Peak resident memory in bytes. The kernel's figure of this program alone; `maxRSS` can be that of who started it. */
function peak() {
  try {
    return 1024 * Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'latin1'))[1]);
  } catch {
    return 1024 * process.resourceUsage().maxRSS;
  }
}
