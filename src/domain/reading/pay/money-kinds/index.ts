import { allowanceWording } from './allowance';
import { bonusWording } from './bonus';
import { commissionWording } from './commission';
import { equityWording } from './equity';
import type { OtherPayWording } from './money-kind';
import { onTargetEarningsWording } from './on-target-earnings';
import { pensionWording } from './pension';
import { signOnWording } from './sign-on';

/** In order: the first whose words fit a figure is what it is. A new one is a file and a line here. */
export const OTHER_PAY: readonly OtherPayWording[] = [
  onTargetEarningsWording,
  signOnWording,
  pensionWording,
  equityWording,
  allowanceWording,
  commissionWording,
  bonusWording,
];
