package org.akashi.indicator.ui.internal.pattern;

import java.util.stream.Collectors;

import org.akashi.indicator.pattern.TextFinding;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

/** Says under the pointer what is wrong there. */
final class FindingHover implements ITextHover {

	private final PatternText text;
	private final int longest;

	FindingHover(PatternText text, int longest) {
		this.text = text;
		this.longest = longest;
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		String all = text.findings().stream().filter(finding -> touches(finding, region.getOffset())).map(Messages::finding)
				.collect(Collectors.joining("\n"));
		return all.isEmpty() ? null : all.length() <= longest ? all : all.substring(0, longest) + "…";
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return text.findings().stream().filter(finding -> touches(finding, offset)).findFirst()
				.<IRegion>map(finding -> new Region(finding.start(), finding.end() - finding.start())).orElse(new Region(offset, 0));
	}

	static boolean touches(TextFinding finding, int offset) {
		return finding.start() <= offset && offset <= finding.end();
	}
}
