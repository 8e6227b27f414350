/**
 * Milliseconds of processor time that this thread has used. Tests of linear time use it and not the clock on the wall,
 * because several checks run side by side and make each other wait.
 */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
