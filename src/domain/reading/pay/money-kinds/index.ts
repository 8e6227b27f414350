import { allowance } from './allowance';
import { bonus } from './bonus';
import { commission } from './commission';
import { equity } from './equity';
import type { OtherPayWording } from './money-kind';
import { onTargetEarnings } from './on-target-earnings';
import { pension } from './pension';
import { signOn } from './sign-on';

/** In order: the first whose words fit a figure is what it is. A new one is a file and a line here. */
export const OTHER_PAY: readonly OtherPayWording[] = [
  onTargetEarnings,
  signOn,
  pension,
  equity,
  allowance,
  commission,
  bonus,
];
