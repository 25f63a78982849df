import { useToast } from './toasts.tsx';

/** Copies words and says so; where the browser keeps its clipboard to itself, it says how to copy them by hand. */
export const useCopy = (): ((text: string, said: string) => Promise<void>) => {
  const toast = useToast();
  return async (text, said) => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ text: said });
    } catch {
      toast({ text: 'This browser does not let it be copied: mark it and copy it by hand.', look: 'wait' });
    }
  };
};
