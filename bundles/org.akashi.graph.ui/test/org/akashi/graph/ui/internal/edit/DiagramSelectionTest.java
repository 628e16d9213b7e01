package org.akashi.graph.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DiagramSelectionTest {

	private final DiagramSelection selection = new DiagramSelection();
	private int told;

	DiagramSelectionTest() {
		selection.onChange(() -> told++);
	}

	@Test
	void listenersHearOfRealChangesOnly() {
		selection.only("a");
		selection.only("a");
		selection.add(Set.of("a"));
		selection.focus("a");
		assertEquals(1, told);
		selection.clear();
		selection.clear();
		assertEquals(2, told);
	}

	@Test
	void theKeyboardStaysWhereItIsWhileThatIsSelected() {
		selection.set(List.of("a", "b", "c"));
		selection.focus("b");
		selection.set(List.of("c", "b"));
		assertEquals("b", selection.focus());
		selection.set(List.of("c"));
		assertEquals("c", selection.focus());
	}

	@Test
	void togglingAddsAndTakesAway() {
		selection.only("a");
		selection.toggle("b");
		assertEquals(List.of("a", "b"), selection.ids());
		selection.toggle("a");
		assertEquals(List.of("b"), selection.ids());
	}

	@Test
	void whatIsGoneIsForgotten() {
		selection.set(List.of("a", "b"));
		selection.retain("b"::equals);
		assertEquals(List.of("b"), selection.ids());
		assertEquals("b", selection.focus());
		selection.retain(id -> false);
		assertTrue(selection.isEmpty());
		assertEquals("", selection.focus());
	}
}
