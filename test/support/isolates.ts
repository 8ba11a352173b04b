/**
 * A text as a person sees it: without the two signs that keep a value's direction apart from the sentence around it.
 * Whether they are there is for the tests of the messages to tell.
 */
export const asSeen = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');
