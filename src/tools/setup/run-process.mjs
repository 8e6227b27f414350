import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from './project-root.mjs';

/**
 * Runs a program, in the project's folder unless told otherwise, and waits for it. It never rejects: a program that cannot be started has
 * status 127 and the reason as its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, output?: 'show' | 'keep' | 'stderr', stdin?: boolean, timeout?: number, shell?: boolean }} [options]
 *   `show` passes all streams through, `stderr` sends both to standard error, `keep` (the default) returns the text.
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runProcess(
  command,
  args,
  { env = process.env, cwd = PROJECT_ROOT, output = 'keep', stdin, timeout, shell } = {},
) {
  const input = stdin ? 'inherit' : 'ignore';
  const stdio = { show: [input, 'inherit', 'inherit'], stderr: [input, 2, 2], keep: [input, 'pipe', 'pipe'] }[output];
  return new Promise((resolve) => {
    let text = '';
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: /** @type {import('node:child_process').StdioOptions} */ (stdio),
      ...(timeout ? { timeout } : {}),
      ...(shell ? { shell } : {}),
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
    }
    child.on('error', (error) => resolve({ status: 127, output: `${text}${error.message}` }));
    child.on('close', (code) => resolve({ status: code ?? 1, output: text }));
  });
}
