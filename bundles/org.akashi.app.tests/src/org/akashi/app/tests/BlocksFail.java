package org.akashi.app.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.akashi.ui.BlockWatch;
import org.akashi.ui.BlockWatch.Block;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Prints each block of the UI thread that a person would feel, with the places where the thread was, and lets the test fail in
 * which one was too long. What the machine took for other threads isn't counted.
 */
final class BlocksFail implements BeforeEachCallback, AfterEachCallback {

	/** What a person feels, and the goal: longer ones are printed. */
	private static final Duration FELT = Duration.ofMillis(100);
	/** Windows that open for the first time, forms and the platform's own dialogs still take longer than the goal; none may take a second. */
	private static final Duration LONGEST = Duration.ofSeconds(1);
	private static final List<Block> BLOCKS = new ArrayList<>();
	private static BlockWatch watch;

	@Override
	public void beforeEach(ExtensionContext context) {
		if (watch == null) {
			watch = BlockWatch.start(Display.getCurrent(), FELT, BLOCKS::add);
		}
		BLOCKS.clear();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		List<Block> felt = BLOCKS.stream().filter(block -> block.own().compareTo(FELT) > 0).toList();
		felt.forEach(block -> System.err.println("BLOCK " + context.getDisplayName() + " " + block));
		felt.stream().filter(block -> block.own().compareTo(LONGEST) > 0).findFirst().ifPresent(block -> fail(block.toString()));
	}
}
