import { Place } from './place.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export class Setback extends Place {
  /** Reads that it did not work, and that what was entered is kept. */
  saysThatItDidNotWork(): Promise<void> {
    return this.does('reads that it did not work', {}, () => this.sees('heading', 'failed.heading'));
  }

  /** Reads that nobody knows yet whether the request went through, and that nothing is ordered twice. */
  saysThatNobodyKnows(): Promise<void> {
    return this.does('reads that nobody knows yet whether it went through', {}, () =>
      this.sees('heading', 'unknown.heading'),
    );
  }

  /** Reads that the shop has no request yet: to send it again orders nothing twice. */
  saysThatNothingHasArrived(): Promise<void> {
    return this.does(
      'reads that nothing has arrived, and that nothing is ordered twice',
      { rules: ['S1'] },
      () => this.reads('unknown.absent'),
    );
  }

  /** Tries again. */
  triesAgain(): Promise<void> {
    return this.does('tries again', {}, () => this.presses('button', 'action.tryAgain'));
  }

  /** Sees that nobody answers any more what became of it, and that asking again is possible. */
  mayCheckAgain(): Promise<void> {
    return this.does('may ask again what became of it', {}, () => this.sees('button', 'unknown.check'));
  }

  /** Asks anew what became of the request. */
  checksAgain(): Promise<void> {
    return this.does('asks again what became of it', {}, () => this.presses('button', 'unknown.check'));
  }

  /** Reads that it is time to sign in again, and that what was entered is kept. */
  asksToSignIn(): Promise<void> {
    return this.does('is asked to sign in again', {}, () => this.sees('heading', 'session.heading'));
  }

  /** Has signed in, and goes on where the session ended. */
  goesOnSignedIn(): Promise<void> {
    return this.does('goes on, signed in again', {}, () => this.presses('button', 'session.retry'));
  }
}
