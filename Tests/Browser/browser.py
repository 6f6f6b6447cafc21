"""A headless Chromium with pages of its own, spoken to over its DevTools protocol."""

import base64
import json
import os
import shutil
import subprocess
import tempfile

from websockets.sync.client import connect


def program():
    """The path of Chromium, or None where there is none."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    return None


class Browser:
    """One process; pages of it may be used side by side, each by one thread."""

    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="chainatlas-browser-")
        read, write = os.pipe()
        self.process = subprocess.Popen(
            [program(), "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
             "--disable-background-networking", "--disable-component-update", "--no-first-run",
             "--hide-scrollbars", "--disable-extensions", f"--user-data-dir={self.profile}",
             "about:blank"],
            stdout=subprocess.DEVNULL, stderr=write)
        os.close(write)
        self.errors = os.fdopen(read, errors="replace")
        self.address = None
        for line in self.errors:
            if "DevTools listening on " in line:
                self.address = line.split("DevTools listening on ")[1].strip()
                break
        if self.address is None:
            raise RuntimeError("Chromium did not start")
        self.pages = []

    def page(self):
        page = Page(self.address)
        self.pages.append(page)
        return page

    def close(self):
        try:
            self.pages[0].session = None
            self.pages[0].call("Browser.close")
        except Exception:
            self.process.terminate()
        self.process.wait(timeout=30)
        for page in self.pages:
            page.socket.close()
        self.errors.close()
        shutil.rmtree(self.profile, ignore_errors=True)


class Page:
    """One page; what it says and asks for is kept."""

    def __init__(self, address):
        self.socket = connect(address, max_size=None)
        self.count = 0
        self.messages, self.requests, self.waiting = [], [], []
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)

    def call(self, method, **parameters):
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv(timeout=120))
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.note(answer)

    def note(self, event):
        name = event.get("method")
        data = event.get("params", {})
        if name == "Runtime.exceptionThrown":
            self.messages.append(str(data["exceptionDetails"]))
        elif name == "Runtime.consoleAPICalled" and data["type"] in ("error", "warning", "assert"):
            self.messages.append(str(data["args"]))
        elif name == "Log.entryAdded" and data["entry"]["level"] in ("error", "warning"):
            self.messages.append(str(data["entry"]))
        elif name == "Network.requestWillBeSent":
            self.requests.append(data["request"]["url"])
        elif name == "Page.javascriptDialogOpening":
            self.messages.append("a dialog: " + data["message"])
        self.waiting.append(name)

    def wait_for(self, name):
        while name not in self.waiting:
            self.note(json.loads(self.socket.recv(timeout=120)))

    def size(self, width, height=900):
        """Another screen, without loading anew; waits until it is painted."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=width < 500)
        self.painted()

    def painted(self):
        """Waits until what was asked for is on the screen, and the page was told of its scrolling."""
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
                 ".then(() => true)")

    def open(self, url, width=1280, height=900):
        self.messages, self.requests = [], []
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=width < 500)
        # A page that is already open does not load again for another fragment.
        if "#" in url:
            self.go("about:blank")
        self.go(url)

    def go(self, url):
        self.waiting = []
        self.call("Page.navigate", url=url)
        self.wait_for("Page.loadEventFired")

    def run(self, script):
        """The value of an expression in the page; promises are waited for."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True,
                           awaitPromise=True)
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"].get("exception", answer))
        return answer["result"].get("value")

    def leave(self, script):
        """Runs what leads to another page, and waits for that page."""
        self.waiting = []
        self.run(script)
        self.wait_for("Page.loadEventFired")

    def key(self, name, text=None):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=name, code=name,
                      **({"text": text} if text and kind == "keyDown" else {}),
                      windowsVirtualKeyCode={"Enter": 13, "ArrowDown": 40, "Tab": 9}.get(name, 0))

    def click(self, x, y):
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def picture(self, path, whole=False):
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
