package org.akashi.indicator.ui.internal.pattern;

import java.util.List;
import java.util.function.Supplier;

import org.akashi.indicator.pattern.Completion;
import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.ui.Icons;
import org.akashi.ui.Phrases;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Offers what may come at the caret. */
final class CompletionProcessor implements IContentAssistProcessor {

	private final Supplier<IndicatorLanguage> language;

	CompletionProcessor(Supplier<IndicatorLanguage> language) {
		this.language = language;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		List<Completion> completions = language.get().complete(viewer.getDocument().get(), offset);
		return completions.stream().map(completion -> new Proposal(completion, language)).toArray(ICompletionProposal[]::new);
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { ':', '.', '[', '|' };
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}

	/** One completion; it stays while what is typed still fits it. */
	private static final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

		private final Supplier<IndicatorLanguage> language;
		private Completion completion;

		Proposal(Completion completion, Supplier<IndicatorLanguage> language) {
			this.completion = completion;
			this.language = language;
		}

		@Override
		public void apply(IDocument document) {
			try {
				document.replace(completion.start(), completion.end() - completion.start(), completion.text());
			} catch (BadLocationException e) {
				throw new IllegalStateException(e);
			}
		}

		@Override
		public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
			refresh(viewer.getDocument(), offset);
			apply(viewer.getDocument());
		}

		/** What was typed since makes the part to replace longer. */
		private boolean refresh(IDocument document, int offset) {
			for (Completion now : language.get().complete(document.get(), offset)) {
				if (now.label().equals(completion.label())) {
					completion = now;
					return true;
				}
			}
			return false;
		}

		@Override
		public boolean validate(IDocument document, int offset, DocumentEvent event) {
			return refresh(document, offset);
		}

		@Override
		public void selected(ITextViewer viewer, boolean smartToggle) {
			// Nothing is shown in the text before it is chosen.
		}

		@Override
		public void unselected(ITextViewer viewer) {
			// As above.
		}

		@Override
		public Point getSelection(IDocument document) {
			return new Point(completion.start() + completion.caret(), 0);
		}

		@Override
		public String getAdditionalProposalInfo() {
			return null;
		}

		@Override
		public String getDisplayString() {
			return completion.label() + (completion.detail().isEmpty() ? "" : " – " + Phrases.user(completion.detail()));
		}

		@Override
		public StyledString getStyledDisplayString() {
			StyledString styled = new StyledString(completion.label());
			return completion.detail().isEmpty() ? styled : styled.append(" – " + Phrases.user(completion.detail()), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage() {
			return Icons.image(switch (completion.kind()) {
				case TYPE -> "object";
				case PROPERTY -> "details";
				case TEXT -> "edit";
				case OPERATOR -> "connect";
				default -> "pattern";
			});
		}

		@Override
		public IContextInformation getContextInformation() {
			return null;
		}
	}
}
