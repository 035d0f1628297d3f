"""The clock that ticks. APScheduler only ticks: what is due stands in the store and is computed from events."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import structlog
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from afterword.service.journey import Journey

log = structlog.get_logger()

#: Seconds between two looks at what has become due.
TICK = 15


class Timekeeper:
    """Lets each journey look at its agenda every few seconds."""

    def __init__(
        self, journey: Journey, lock: asyncio.Lock, *, on_news: Callable[[], None], alive: Callable[[], None]
    ) -> None:
        self.journey, self.lock, self.on_news, self.alive = journey, lock, on_news, alive
        self.failed: asyncio.Future[None] | None = None

    async def run(self) -> None:
        """Tick for ever. A failing tick ends the process: the store makes a fresh start safe."""
        self.failed = asyncio.get_running_loop().create_future()
        scheduler = AsyncIOScheduler(timezone="UTC")
        # A late tick is as good as one in time, and two late ones are one (the default would drop it after a second).
        scheduler.add_job(
            self.tick,
            IntervalTrigger(seconds=TICK, timezone="UTC"),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        scheduler.add_listener(self._heard, EVENT_JOB_ERROR | EVENT_JOB_MISSED | EVENT_JOB_MAX_INSTANCES)
        scheduler.start()
        try:
            await self.tick()
            await self.failed
        finally:
            scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        """Look at what has become due."""
        async with self.lock:
            await asyncio.to_thread(self.journey.look)
        self.alive()
        self.on_news()

    def _heard(self, event: object) -> None:
        problem = getattr(event, "exception", None)
        log.warning("tick_missed", why=str(problem) if problem else "late")
        if problem is not None and self.failed is not None and not self.failed.done():
            self.failed.set_exception(problem)
