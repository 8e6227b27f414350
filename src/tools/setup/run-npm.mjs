import { runProcess } from './run-process.mjs';

/**
 * Runs npm: the one that started this command where there is one, else the one on the PATH.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const env = {
    ...process.env,
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
  // `error` hides the engine warnings of a Node that is older than the tools want: they run under the Node of bring-node.
  const quiet = [...args, '--loglevel=error'];
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js') || cli?.endsWith('.cjs')) return runProcess(process.execPath, [cli, ...quiet], { env });
  return runProcess('npm', quiet, { env, shell: process.platform === 'win32' });
}
