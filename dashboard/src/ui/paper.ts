import { createContext, type ReactNode, useContext } from 'react';

/** What the print route adds to the heading of a page. */
export interface PaperHeading {
  /** Above the title: the product. */
  above: ReactNode;
  /** Below the title and its lead: printed when and by whom. */
  below: ReactNode;
  /** Beside them: the QR code. */
  beside: ReactNode;
}

const PaperContext = createContext<PaperHeading | null>(null);
export const PaperProvider = PaperContext.Provider;

/** The paper's additions on the print route, where nothing can be pressed; null on a screen. */
export const usePaper = (): PaperHeading | null => useContext(PaperContext);
