"""Plays an analyst at the running Akashi, from outside: keys by xdotool, what is seen by the accessibility bus. Called by releng/analyst.

    analyst.py WORK REPORT [FOLDER]   WORK: where the case and the exported file go; REPORT: what is read; FOLDER: for pictures
"""

import json
import os
import re
import subprocess
import sys
import time

import pyatspi

from accessibility import check, first, focus, inside, press, quietly, shown, until, walk, windows
import accessibility

WORK, REPORT = sys.argv[1], sys.argv[2]
PICTURES = sys.argv[3] if len(sys.argv) > 3 else None
ACTOR = "Quiet Heron"
# What the analyst draws: the letter for the palette, the name, and whether the actor is joined with it.
DRAWN = [("a", ACTOR), ("m", "Marsh Door"), ("l", "Reed Copy"), ("i", "Heron Relay"), ("c", "Operation Low Tide"), ("o", "Lagoon Bank")]
MOST_KEYS = 900


def say(what):
    print(f"==> {what}", flush=True)
    if PICTURES:
        os.makedirs(PICTURES, exist_ok=True)
        subprocess.run(["import", "-window", "root", os.path.join(PICTURES, re.sub(r"\W+", "-", what) + ".png")], check=False)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "25", text], check=False)
    time.sleep(0.3)


def dialogs():
    return [window for window in windows() if shown(window)][1:]


def opens(what):
    return until(lambda: dialogs(), f"{what} opens")


def closes(what):
    return until(lambda: not dialogs(), f"{what} closes", 90)


def seen():
    """All that is written in sight, one text a line."""
    texts = []
    for window in windows():
        for node in walk(window):
            texts.append(quietly(lambda: node.name) or "")
            texts.append(quietly(lambda: node.queryText().getText(0, 4000), "") or "")
    return "\n".join(text for text in texts if text)


def count_open():
    """How many decisions wait, as the queue says."""
    found = re.search(r"(\d+) open · (\d+) accepted · (\d+) rejected", seen())
    return tuple(int(number) for number in found.groups()) if found else None


def new_case():
    press("ctrl+n")
    opens("the dialog for a new case")
    write("Heron")
    press("Tab", "ctrl+a")
    write(os.path.join(WORK, "case"))
    press("Return")
    closes("the dialog for a new case")
    until(lambda: any((window.name or "").startswith("Heron") for window in windows()), "the case is open")
    say("a new case")


def import_report():
    press("ctrl+i")
    opens("the import wizard")
    # "Add files…" has the focus.
    press("space")
    time.sleep(3)
    write(REPORT)
    # The dialog of the desktop looks the folder up.
    time.sleep(3)
    press("Return")
    button = until(lambda: sensitive("Import"), "the file is listed and can be imported")
    say("the import wizard")
    if button is None:
        return
    button.queryComponent().grabFocus()
    press("space")
    closes("the import wizard")
    until(lambda: count_open() and sum(count_open()) > 20, "mentions and statements wait", 120)
    say("the report is read")


def sensitive(label):
    """A button of a dialog that can be pressed now."""
    for window in dialogs():
        for node in walk(window):
            if quietly(node.getRole) == pyatspi.ROLE_PUSH_BUTTON and (quietly(lambda: node.name) or "") == label \
                    and node.getState().contains(pyatspi.STATE_SENSITIVE):
                return node
    return None


def review():
    """Decides everything by keys alone: accepts, chooses the first candidate where a name is contested, rejects what can't be accepted."""
    press("alt+shift+q", "u")
    until(lambda: inside(focus(), "Review Queue"), "the queue has the focus")
    began, keys, waits = time.monotonic(), 0, count_open()
    first_of_all = waits
    while waits and waits[0] > 0 and keys < MOST_KEYS:
        for key in ("a", "c", "r"):
            press(key)
            keys += 1
            time.sleep(0.4)
            if key == "c" and dialogs():
                press("Return")
                keys += 1
            now = count_open()
            if now and now[0] < waits[0]:
                break
        else:
            press("j")
            keys += 1
        waits = count_open()
    check(waits is not None and waits[0] == 0, f"everything is decided: {waits}")
    say(f"{first_of_all[0] if first_of_all else '?'} decisions by {keys} keys in {time.monotonic() - began:.0f} s")


def draw():
    press("ctrl+2", "ctrl+shift+d")
    opens("the name of a diagram is asked")
    write("Heron")
    press("Return")
    closes("the name of a diagram")
    until(lambda: first({pyatspi.ROLE_PAGE_TAB}, "Heron"), "the diagram is open")
    for letter, name in DRAWN:
        press("n", letter)
        time.sleep(0.8)
        write(name)
        press("Return")
        time.sleep(0.8)
    say("six cards")
    for _, name in DRAWN[1:]:
        press("ctrl+alt+f")
        time.sleep(0.6)
        write(ACTOR)
        press("Return")
        time.sleep(0.8)
        press("c")
        time.sleep(0.6)
        write(name)
        press("Return")
        time.sleep(0.8)
        press("Return")
        time.sleep(0.8)
    press("0")
    say("an actor with five relationships")
    until(lambda: re.search(r"6 objects, 5 relationships", seen()), "the diagram has six objects and five relationships", 10)


def analysis():
    press("ctrl+3")
    for name, wanted in (("Targeting", "statements: 17"), ("ATT&CK Matrix", "Phishing"), ("Timeline", "First seen")):
        press("alt+shift+q", letter(name))
        until(lambda: wanted in seen(), f"{name} shows “{wanted}”", 20)
        say(name)


def letter(view):
    """The key that opens a view after Alt+Shift+Q."""
    names, keys = accessibility.declared(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bundles"))
    return next(keys[view_id] for view_id, name in names.items() if name.replace("&&", "&") == view)


def starts_with(role, text):
    for window in windows():
        for node in walk(window):
            if quietly(node.getRole) == role and (quietly(lambda: node.name) or "").startswith(text):
                return node
    return None


class Button:
    """A button that is looked for once only, as long as the window keeps it: a walk through all that is in sight takes a second."""

    def __init__(self, text):
        self.text, self.node = text, None

    def live(self):
        """Whether it can be pressed."""
        if self.node is None or not (quietly(lambda: self.node.name) or "").startswith(self.text):
            self.node = starts_with(pyatspi.ROLE_PUSH_BUTTON, self.text)
        return self.node is not None and bool(quietly(lambda: self.node.getState().contains(pyatspi.STATE_SENSITIVE), False))


def back_and_forth(key, tool, most=500):
    """Presses undo or redo until its button can't be pressed any more; returns how often."""
    button, times = Button(tool), 0
    while times < most:
        if not button.live():
            time.sleep(1.5)
            button.node = None
            if not button.live():
                break
        press(key)
        times += 1
    return times


def objects():
    """What the knowledge tree says it holds."""
    found = re.search(r"Objects: ([\d,]+)", seen())
    return int(found.group(1).replace(",", "")) if found else None


def undo_and_redo():
    press("ctrl+2", "alt+shift+q", letter("Knowledge"), "Tab")  # From the field into the tree: a field has an undo of its own.
    before = until(objects, "the tree counts its objects")
    undone = back_and_forth("ctrl+z", "Undo")
    until(lambda: objects() in (None, 0), "all is undone", 20)
    say(f"{undone} steps undone")
    redone = back_and_forth("ctrl+y", "Redo")
    check(undone == redone and undone > 10, f"as many steps are redone as undone: {redone} of {undone}")
    until(lambda: objects() == before, f"all {before} objects are back", 20)
    say(f"{redone} steps redone")


def export():
    press("ctrl+s")
    time.sleep(2)
    press("ctrl+shift+e")
    opens("the export wizard")
    file = os.path.join(WORK, "heron.json")
    for _ in range(3):  # What, for whom, in which format: all as it is offered.
        press("alt+n")
        time.sleep(1.5)
    entry = until(lambda: next((node for window in dialogs() for node in walk(window)
                                if quietly(node.getRole) == pyatspi.ROLE_TEXT and node.getState().contains(pyatspi.STATE_EDITABLE)
                                and (quietly(lambda: node.queryText().getText(0, 300)) or "").endswith(".json")), None), "the wizard asks for a file")
    if entry is None:
        return
    entry.queryComponent().grabFocus()
    press("ctrl+a")
    write(file)
    press("alt+e")
    until(lambda: os.path.exists(file), "the bundle is written", 60)
    time.sleep(2)
    press("Escape")
    say("exported")
    if os.path.exists(file):
        with open(file, encoding="utf-8") as text:
            bundle = json.load(text)["objects"]
        actor = next((thing["id"] for thing in bundle if thing.get("name") == ACTOR), None)
        joined = [thing for thing in bundle if thing["type"] == "relationship" and actor in (thing["source_ref"], thing["target_ref"])]
        check(len(joined) == 5, f"the bundle has the actor with five relationships: {len(joined)}")


def main():
    if until(lambda: windows() and shown(windows()[0]), "the window comes", 120) is None:
        return 1
    time.sleep(3)
    for part in (new_case, import_report, review, draw, analysis, undo_and_redo, export):
        part()
    print(f"{accessibility.passed} passed, {len(accessibility.failures)} failed")
    return 1 if accessibility.failures else 0


if __name__ == "__main__":
    sys.exit(main())
