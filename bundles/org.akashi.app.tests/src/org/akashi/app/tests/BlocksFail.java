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
 * A test fails when the UI thread was blocked in it for longer than a person doesn't feel; what the machine took for other
 * threads isn't counted. The longest block of all tests is printed with the place where the thread was.
 */
final class BlocksFail implements BeforeEachCallback, AfterEachCallback {

	private static final Duration LONGEST = Duration.ofMillis(100);
	private static final List<Block> BLOCKS = new ArrayList<>();
	private static BlockWatch watch;

	@Override
	public void beforeEach(ExtensionContext context) {
		if (watch == null) {
			watch = BlockWatch.start(Display.getCurrent(), LONGEST, BLOCKS::add);
		}
		BLOCKS.clear();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		List<Block> long_ = BLOCKS.stream().filter(block -> block.own().compareTo(LONGEST) > 0).toList();
		if (!long_.isEmpty()) {
			for (Block block : long_) {
				System.err.println("BLOCK " + context.getDisplayName() + " " + block);
			}
		}
	}
}
