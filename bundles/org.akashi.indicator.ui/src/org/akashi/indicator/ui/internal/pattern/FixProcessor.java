package org.akashi.indicator.ui.internal.pattern;

import java.util.ArrayList;
import java.util.List;

import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFix;
import org.akashi.ui.Icons;
import org.akashi.ui.Phrases;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Offers the ways out of what is wrong at the caret; where nothing is, those of the line. */
final class FixProcessor implements IQuickAssistProcessor {

	private final PatternText text;

	FixProcessor(PatternText text) {
		this.text = text;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		List<ICompletionProposal> proposals = new ArrayList<>();
		List<TextFinding> here = text.findings().stream().filter(finding -> FindingHover.touches(finding, context.getOffset())).toList();
		for (TextFinding finding : here.isEmpty() ? text.findings() : here) {
			finding.fixes().forEach(fix -> proposals.add(new FixProposal(finding, fix)));
		}
		return proposals.isEmpty() ? new ICompletionProposal[] { new NoFix() } : proposals.toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return true;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	/** One way out. */
	private final class FixProposal implements ICompletionProposal {

		private final TextFinding finding;
		private final TextFix fix;

		FixProposal(TextFinding finding, TextFix fix) {
			this.finding = finding;
			this.fix = fix;
		}

		@Override
		public void apply(IDocument document) {
			text.apply(fix);
		}

		@Override
		public Point getSelection(IDocument document) {
			return null;
		}

		@Override
		public String getAdditionalProposalInfo() {
			return Messages.finding(finding);
		}

		@Override
		public String getDisplayString() {
			return Phrases.user(fix.label());
		}

		@Override
		public Image getImage() {
			return Icons.image("accept");
		}

		@Override
		public IContextInformation getContextInformation() {
			return null;
		}
	}

	/** Says that there is no way out to offer. */
	private static final class NoFix implements ICompletionProposal {

		@Override
		public void apply(IDocument document) {
			// Nothing to do.
		}

		@Override
		public Point getSelection(IDocument document) {
			return null;
		}

		@Override
		public String getAdditionalProposalInfo() {
			return null;
		}

		@Override
		public String getDisplayString() {
			return Messages.Pattern_noFix;
		}

		@Override
		public Image getImage() {
			return null;
		}

		@Override
		public IContextInformation getContextInformation() {
			return null;
		}
	}
}
