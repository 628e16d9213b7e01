package org.akashi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.report.spi.PageRenderer;
import org.akashi.report.spi.ReportPages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class PageRenderersTest {

	private static final ReportFile FILE = ReportFile.of("a.drawing", new byte[] { 1 });

	private static PageRenderer renderer(boolean fits, RuntimeException fault) {
		return new PageRenderer() {

			@Override
			public boolean renders(ReportFile file) {
				return fits;
			}

			@Override
			public ReportPages open(ReportFile file, ReadLimits limits, IProgressMonitor monitor) {
				throw fault;
			}
		};
	}

	@Test
	void aReportThatNothingDrawsHasNoPages() throws CoreException {
		PageRenderers renderers = new PageRenderers(List.of(renderer(false, null)));
		assertTrue(renderers.open(FILE, ReadLimits.DEFAULT, new NullProgressMonitor()).isEmpty());
	}

	@Test
	void aRendererThatFailsIsNamed() {
		PageRenderers renderers = new PageRenderers(List.of(renderer(true, new IllegalStateException("no pens"))));
		CoreException fault = assertThrows(CoreException.class, () -> renderers.open(FILE, ReadLimits.DEFAULT, new NullProgressMonitor()));
		assertEquals(ReportStatus.READER_FAILED, fault.getStatus().getCode());
		assertTrue(fault.getMessage().contains("no pens") && fault.getMessage().contains("a.drawing"), fault.getMessage());
	}
}
