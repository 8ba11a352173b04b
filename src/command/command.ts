#!/usr/bin/env node
import process from 'node:process';
import { checkApiCommand } from '../check-api/command.js';

const [command, ...rest] = process.argv.slice(2);

// Not process.exit: what was written to a pipe has to arrive.
process.exitCode =
  command === 'journeys'
    ? // Only here: whoever asks an API has no use for all those texts.
      await (await import('../journeys/command.js')).journeys(rest)
    : await checkApiCommand();
