"""The application: which address leads where."""

from collections.abc import Callable

from fastapi import FastAPI

from api import errors
from api.health import Health, Watch
from api.hooks import Hook


def create(
    *, ready: Callable[[], Health], metrics: Callable[[], bytes], hook: Hook | None = None
) -> FastAPI:
    """An application over what the house can do; without a hook it has no webhook.

    `ready` and `metrics` are called in threads; what they raise or how long they take harms nobody.
    """
    app = FastAPI(openapi_url=None, redirect_slashes=False)
    errors.add_handlers(app)
    watch = Watch(ready, metrics)
    app.add_api_route("/livez", watch.livez, response_model=None)
    app.add_api_route("/readyz", watch.readyz, response_model=None)
    app.add_api_route("/metrics", watch.metrics, response_model=None)
    if hook is not None:
        app.add_api_route(hook.path, hook.receive, methods=["POST"], response_model=None)
    return app
