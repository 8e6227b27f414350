import { allowanceWording } from './allowance';
import { bonusWording } from './bonus';
import { commissionWording } from './commission';
import { equityWording } from './equity';
import type { OtherPayWording } from './money-kind';
import { onTargetEarningsWording } from './on-target-earnings';
import { pensionWording } from './pension';
import { signOnWording } from './sign-on';

/**
 * The kinds of pay beside base salary, in the order in which they are tried: a figure is of the first kind whose words
 * fit. To add a kind, write a file in this folder and add a line here.
 */
export const OTHER_PAY: readonly OtherPayWording[] = [
  onTargetEarningsWording,
  signOnWording,
  pensionWording,
  equityWording,
  allowanceWording,
  commissionWording,
  bonusWording,
];
