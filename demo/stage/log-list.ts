import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Log, LogEntry } from './log.js';

/** The log of a page: the kit's events, and its requests to the support API. */
export function logList(log: Log): TemplateResult {
  return html`<div class="stage-log">
    <div class="stage-log-head">
      <h2>Events and requests</h2>
      <button type="button" ?disabled=${log.entries.length === 0} @click=${() => log.clear()}>Clear</button>
    </div>
    ${
      log.entries.length === 0
        ? html`<p class="stage-log-empty">
            Nothing yet. What the kit’s elements send and ask shows up here.
          </p>`
        : html`<ol tabindex="0" aria-label="Log, newest first">
            ${repeat(
              log.entries,
              ({ id }) => id,
              (entry) => line(entry),
            )}
          </ol>`
    }
  </div>`;
}

function line({ kind, at, name, text, status, took }: LogEntry): TemplateResult {
  return html`<li class="stage-${kind}">
    <span class="stage-at">${(at / 1000).toFixed(2)} s</span>
    <span class="stage-what"><strong>${name}</strong> <span class="stage-text">${text}</span></span>
    ${
      kind === 'request'
        ? html`<span class="stage-status" data-look=${lookOf(status)}
            >${status ?? 'waiting'}${took === undefined ? nothing : ` · ${Math.round(took)} ms`}</span
          >`
        : nothing
    }
  </li>`;
}

function lookOf(status: LogEntry['status']): 'waiting' | 'good' | 'bad' {
  if (status === undefined) return 'waiting';
  return status !== 'failed' && status < 400 ? 'good' : 'bad';
}
