"""Looks at the running Akashi as a screen reader does. Called by releng/accessibility.

    accessibility.py BUNDLES [FOLDER]   BUNDLES: where the views and keys are declared; FOLDER: for pictures of each step
"""

import glob
import os
import subprocess
import sys
import time
import xml.etree.ElementTree as xml

import pyatspi

# What a person acts on. Labels, panels and scroll bars are not among them; a picture beside a text is none either.
ACTS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_BOX, pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_SLIDER, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_LINK,
    pyatspi.ROLE_CANVAS, pyatspi.ROLE_DRAWING_AREA, pyatspi.ROLE_DOCUMENT_FRAME, pyatspi.ROLE_DOCUMENT_TEXT,
}
# Rows and cells are many, and named by their texts.
ROWS = {pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TABLE_ROW, pyatspi.ROLE_TABLE_COLUMN_HEADER, pyatspi.ROLE_TREE_ITEM,
        pyatspi.ROLE_LIST_ITEM}
# No role to act on by: what has the focus and says only this says nothing.
MUTE = {pyatspi.ROLE_PANEL, pyatspi.ROLE_FILLER, pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_REDUNDANT_OBJECT, pyatspi.ROLE_INVALID}
# GTK makes these inside of others; the outer one has the name.
INNER = {pyatspi.ROLE_COMBO_BOX}
PATIENCE = 45
VIEW = "org.eclipse.ui.views.showView.viewId"

passed = 0
failures = []
seen = set()


def check(good, what):
    global passed
    if good:
        passed += 1
    elif what not in failures:
        failures.append(what)
        print("    no: " + what, flush=True)


def quietly(ask, otherwise=None):
    """A control may go while it is asked."""
    try:
        return ask()
    except Exception:
        return otherwise


def application():
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and quietly(lambda: app.name) == "Akashi" and quietly(lambda: app.childCount, 0) > 0:
            return app
    return None


def until(ask, what, patience=PATIENCE):
    """What ask() answers as soon as it is not empty; asks four times a second."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        answer = quietly(ask)
        if answer:
            return answer
        time.sleep(0.25)
    check(False, what)
    return None


def windows():
    app = application()
    return [w for w in app if w is not None] if app is not None else []


def shown(node):
    states = quietly(node.getState)
    return states is not None and states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def walk(node, depth=0):
    """All that is in sight, without rows and what is in them."""
    if node is None or depth > 60 or not (depth == 0 or shown(node)):
        return
    yield node
    if quietly(node.getRole) in ROWS:
        return
    for i in range(min(quietly(lambda: node.childCount, 0) or 0, 300)):
        yield from walk(quietly(lambda: node.getChildAtIndex(i)), depth + 1)


def first(role, name):
    for window in windows():
        for node in walk(window):
            if quietly(node.getRole) in role and (quietly(lambda: node.name) or "").strip() == name:
                return node
    return None


def labelled(node):
    for relation in quietly(node.getRelationSet, []) or []:
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return any((relation.getTarget(i).name or "").strip() for i in range(relation.getNTargets()))
    return False


def where(node):
    """The names above a control, the nearest last, and where it is: enough to find it."""
    names = []
    above = quietly(lambda: node.parent)
    while above is not None and len(names) < 3:
        name = (quietly(lambda: above.name) or "").strip()
        if name and name not in names:
            names.insert(0, name)
        above = quietly(lambda: above.parent)
    box = quietly(lambda: node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS))
    place = "" if box is None else f" at {box.x},{box.y} ({box.width}x{box.height})"
    return " > ".join(names) + place


def identity(node):
    return quietly(lambda: (node.getIndexInParent(), node.path), id(node))


def names(step):
    """Each control in sight has a name; what has the focus has a role too."""
    for window in windows():
        for node in walk(window):
            role = quietly(node.getRole)
            states = quietly(node.getState)
            if role is None or states is None or role in ROWS:
                continue
            focused = states.contains(pyatspi.STATE_FOCUSED)
            if role not in ACTS and not focused:
                continue
            parent = quietly(lambda: node.parent)
            if parent is not None and quietly(parent.getRole) in INNER:
                continue
            name = (quietly(lambda: node.name) or "").strip() or labelled(node)
            key = (step, quietly(lambda: node.path) or id(node))
            if key in seen:
                continue
            seen.add(key)
            # A text that can't be changed says itself what it is: that of a dialog's head.
            says = role == pyatspi.ROLE_TEXT and not states.contains(pyatspi.STATE_EDITABLE) and quietly(lambda: node.queryText().characterCount, 0)
            check(bool(name or says), f"{step}: a {node.getRoleName()} without a name: {where(node)}")
            if focused:
                check(role not in MUTE, f"{step}: what has the focus is a mere {node.getRoleName()}: {name} in {where(node)}")


def focus():
    for window in windows():
        for node in walk(window):
            states = quietly(node.getState)
            if states is not None and states.contains(pyatspi.STATE_FOCUSED):
                return node
    return None


def inside(node, name):
    while node is not None:
        if (quietly(lambda: node.name) or "").strip() == name:
            return True
        node = quietly(lambda: node.parent)
    return False


def press(*keys):
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=False)
        time.sleep(0.3)


def texts(bundle):
    found = {}
    with open(os.path.join(bundle, "OSGI-INF/l10n/bundle.properties"), encoding="utf-8") as lines:
        for line in lines:
            key, _, value = line.partition("=")
            found["%" + key.strip()] = value.strip()
    return found


def declared(bundles):
    """Views by id with their names, and the letters that open them after Alt+Shift+Q."""
    views, keys = {}, {}
    for file in sorted(glob.glob(os.path.join(bundles, "org.akashi.*", "plugin.xml"))):
        bundle = os.path.dirname(file)
        tree = xml.parse(file).getroot()
        for view in tree.iter("view"):
            if view.get("id", "").startswith("org.akashi.") and view.get("class"):
                views[view.get("id")] = texts(bundle).get(view.get("name"), view.get("name"))
        for key in tree.iter("key"):
            for parameter in key.iter("parameter"):
                if parameter.get("id") == VIEW:
                    keys[parameter.get("value")] = key.get("sequence").split()[-1].lower()
    return views, keys


def picture(name):
    if len(sys.argv) > 2:
        os.makedirs(sys.argv[2], exist_ok=True)
        subprocess.run(["import", "-window", "root", os.path.join(sys.argv[2], name.replace(" ", "-") + ".png")], check=False)


def settle(step):
    """Waits until two looks at the window say the same: views are filled later than they open."""
    last = -1
    for _ in range(8):
        count = sum(1 for window in windows() for _ in walk(window))
        if count == last:
            break
        last = count
        time.sleep(1)
    print(f"==> {step}: {last} things in sight", flush=True)
    picture(step)


def start():
    if until(lambda: windows() and shown(windows()[0]), "the window comes", 120) is None:
        return False
    sample = until(lambda: first({pyatspi.ROLE_PUSH_BUTTON}, "Open the sample case"), "the welcome page offers the sample case", 60)
    settle("Welcome")
    names("Welcome")
    if sample is None:
        return False
    sample.queryAction().doAction(0)
    until(lambda: any("Sample" in (window.name or "") or "sample" in (window.name or "") for window in windows()), "the sample case opens", 90)
    until(lambda: first({pyatspi.ROLE_PAGE_TAB}, "Report") and focus(), "something has the focus", 60)
    return True


def perspectives():
    for key, name in (("ctrl+1", "Triage"), ("ctrl+2", "Knowledge"), ("ctrl+3", "Analysis")):
        press(key)
        until(lambda: first({pyatspi.ROLE_PANEL}, name), f"{key} opens the perspective {name}")
        settle(f"Perspective {name}")
        names(f"Perspective {name}")


def views(bundles):
    found, keys = declared(bundles)
    check(len(found) > 15, "views are declared")
    for view, name in found.items():
        check(view in keys, f"the view {name} ({view}) has a key")
        if view not in keys:
            continue
        press("alt+shift+q", keys[view])
        until(lambda: first({pyatspi.ROLE_PAGE_TAB}, name), f"the view {name} opens by Alt+Shift+Q {keys[view].upper()}")
        settle(f"View {name}")
        focused = until(lambda: (lambda node: node if node is not None and inside(node, name) else None)(focus()),
                        f"the view {name} has the focus after it was opened", 15)
        names(f"View {name}")
        if focused is not None:
            leads(name)


def leads(name):
    """Tab leads on. GTK doesn't tell of the focus of a drop-down list: the one after it counts then."""
    for _ in range(4):
        press("Tab")
        if focus() is not None:
            check(True, name)
            return
    check(False, f"{name}: Tab leads to nothing that says it has the focus")


def dialog(title):
    return [w for w in windows() if (w.name or "").strip() == title and shown(w)]


def review():
    """Accepts all by keyboard, so that the other windows have something to show."""
    press("ctrl+1", "alt+shift+q", "u")
    until(lambda: inside(focus(), "Review Queue"), "the review queue has the focus")
    # While the samples are still read there is nothing to accept yet.
    for _ in range(12):
        press("shift+a")
        end = time.monotonic() + 5
        while time.monotonic() < end and not dialog("Accept all…"):
            time.sleep(0.25)
        if dialog("Accept all…"):
            break
    check(bool(dialog("Accept all…")), "Shift+A asks what to accept")
    if not dialog("Accept all…"):
        return
    settle("Dialog Accept All")
    names("Dialog Accept All")
    press("Return")
    until(lambda: not dialog("Accept all…"), "Enter accepts")
    until(lambda: any("*" in (window.name or "") for window in windows()), "what was accepted waits to be saved")


def editors():
    """An object's editor from the tree and a new diagram, by keyboard."""
    press("ctrl+2", "alt+shift+q", "k")
    until(lambda: inside(focus(), "Knowledge"), "the tree has the focus")
    press("Tab", "Home", "Right", "Down", "Return")
    settle("Editor of an object")
    names("Editor of an object")
    press("ctrl+shift+d")
    until(lambda: dialog("New diagram"), "Ctrl+Shift+D asks for the name of a diagram")
    settle("Dialog New Diagram")
    names("Dialog New Diagram")
    press("Return")
    until(lambda: not dialog("New diagram"), "Enter makes the diagram")
    settle("Editor of a diagram")
    names("Editor of a diagram")


def main():
    if start():
        review()
        perspectives()
        editors()
        views(sys.argv[1])
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures or passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
