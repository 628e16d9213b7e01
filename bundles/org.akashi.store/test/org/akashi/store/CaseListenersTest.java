package org.akashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** Who is told of what, and many threads at one case. */
class CaseListenersTest extends OneCase {

	@Test
	void listenersHearWhatChangedInOrder() throws Exception {
		List<CaseChange> heard = new ArrayList<>();
		CaseListener listener = heard::add;
		opened.addListener(listener);
		opened.addListener(listener);
		Malware malware = add(Things.malware("A"));
		opened.history().execute("Rename", edit -> edit.<Malware>modify(malware.getId()).setName("B"));
		opened.history().execute("Remove", edit -> edit.remove(malware.getId()));
		opened.history().undo();
		opened.save(null);
		assertEquals(List.of("Add", "Rename", "Remove", "Remove", "Save"), heard.stream().map(CaseChange::label).toList());
		assertTrue(heard.get(0).added().contains(malware.getId()));
		assertTrue(heard.get(1).changed().contains(malware.getId()));
		assertTrue(heard.get(2).removed().contains(malware.getId()));
		assertTrue(heard.get(3).added().contains(malware.getId()));
		assertTrue(heard.get(3).touches(malware.getId()));
		opened.removeListener(listener);
		add(Things.malware("C"));
		assertEquals(5, heard.size());
	}

	@Test
	void listenerMayEditAndItsChangeComesAfterwards() throws Exception {
		List<String> heard = new ArrayList<>();
		opened.addListener(change -> {
			if (change.label().equals("Add")) {
				try {
					opened.history().execute("Follow up", edit -> edit.add(Things.malware("Second")));
				} catch (CoreException e) {
					throw new AssertionError(e);
				}
			}
		});
		opened.addListener(change -> heard.add(change.label()));
		add(Things.malware("First"));
		assertEquals(List.of("Add", "Follow up"), heard);
	}

	@Test
	void failingListenerBecomesAProblemAndOthersHear() throws Exception {
		List<String> heard = new ArrayList<>();
		opened.addListener(change -> {
			throw new IllegalArgumentException("bad listener");
		});
		opened.addListener(change -> heard.add(change.label()));
		add(Things.malware("A"));
		assertEquals(List.of("Add"), heard);
		assertEquals(CaseStatus.LISTENER, opened.problems().getFirst().getCode());
	}

	@Test
	void manyThreadsEditAndListenersHearTheStepsInTheirOrder() throws Exception {
		List<String> heard = new ArrayList<>();
		opened.addListener(change -> heard.add(change.label()));
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			int number = i;
			threads.add(new Thread(() -> {
				for (int j = 0; j < 25; j++) {
					String label = number + "." + j;
					try {
						opened.history().execute(label, edit -> edit.add(Things.malware(label)));
					} catch (CoreException e) {
						throw new AssertionError(e);
					}
				}
			}));
		}
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
		assertEquals(100, opened.index().size());
		assertEquals(opened.history().steps().stream().map(History.Step::label).toList(), heard);
		reopen();
		assertEquals(100, opened.index().size());
	}

	@Test
	void readersNeverSeeHalfAnEdit() throws Exception {
		Malware malware = add(Things.malware("0"));
		IntrusionSet actor = add(Things.actor("0"));
		Thread writer = new Thread(() -> {
			for (int i = 1; i <= 200; i++) {
				String name = String.valueOf(i);
				try {
					opened.history().execute("Both", edit -> {
						edit.<Malware>modify(malware.getId()).setName(name);
						edit.<IntrusionSet>modify(actor.getId()).setName(name);
					});
				} catch (CoreException e) {
					throw new AssertionError(e);
				}
			}
		});
		writer.start();
		while (writer.isAlive()) {
			boolean whole = opened.read(() -> malware.getName().equals(actor.getName()) && opened.index()
					.entry(malware.getId()).orElseThrow().name().equals(opened.index().entry(actor.getId()).orElseThrow().name()));
			assertTrue(whole);
		}
		writer.join();
		assertEquals("200", malware.getName());
	}
}
