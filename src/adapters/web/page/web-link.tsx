import type { ReactElement, ReactNode } from 'react';

interface WebLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link that leaves the site; words alone where it leads to none of the web's addresses. */
export function WebLink({ href, children, className }: WebLinkProps): ReactElement {
  return isWebAddress(href) ? (
    <a className={className} href={href} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}

/** Whether a link may be followed: http and https alone. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//iu.test(url) && URL.canParse(url);
}
