let underWay = 0;

/** Notes that a call to a mock API has begun; the function handed back notes its end. */
export function callBegins(): () => void {
  underWay += 1;
  return () => (underWay -= 1);
}

/** Whether a call to a mock API has no answer yet. */
export const isCallUnderWay = (): boolean => underWay > 0;
