import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { buttonClass, type ButtonLook } from './Button.tsx';

/** A link that looks like a button, for going somewhere: `to`, `look`, `icon`. */
export function LinkButton({
  look = 'primary',
  icon,
  children,
  ...rest
}: LinkProps & { look?: ButtonLook; icon?: ReactNode }) {
  return (
    <Link {...rest} className={buttonClass(look)}>
      {icon}
      {children}
    </Link>
  );
}
