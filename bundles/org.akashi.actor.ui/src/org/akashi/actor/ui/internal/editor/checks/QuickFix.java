package org.akashi.actor.ui.internal.editor.checks;

import java.util.function.Consumer;

import org.akashi.model.StixObject;

/**
 * A way to put something right.
 *
 * @param label  what it does, for the menu and the history: "Swap First seen and Last seen"
 * @param change does it to an object that may be changed
 */
public record QuickFix(String label, Consumer<StixObject> change) {
}
