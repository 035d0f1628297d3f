"""Store remembers: events, outbox, cursors, requests, quarantine."""
