package org.akashi.indicator.ui.internal.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.TextEdit;
import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFix;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Colors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPainter;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The text of a pattern or rule: colours, wavy lines under what is wrong, completion, quick fixes. UI thread. */
final class PatternText {

	/** Types of annotations, by severity. */
	private static final String TYPE = "org.akashi.indicator.ui.finding.";
	private static final int LONGEST_HOVER = 400;

	private final SourceViewer viewer;
	private final Document document = new Document();
	private final AnnotationModel annotations = new AnnotationModel();
	private final AnnotationPainter painter;
	private final PatternColoring coloring;
	private IndicatorLanguage language;
	private List<TextFinding> findings = List.of();

	PatternText(Composite parent, IndicatorLanguage language, boolean writable) {
		this.language = language;
		coloring = new PatternColoring(language);
		viewer = new SourceViewer(parent, null, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
		viewer.getTextWidget().setFont(JFaceResources.getTextFont());
		viewer.configure(new Configuration());
		viewer.setDocument(document, annotations);
		viewer.setEditable(writable);
		viewer.getTextWidget().setTabs(4);
		viewer.getTextWidget().setMargins(6, 4, 6, 4);
		AccessibleName.set(viewer.getTextWidget(), Messages.Pattern_text);
		painter = new AnnotationPainter(viewer, new FindingAccess());
		painter.addTextStyleStrategy("wavy", new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
		painter.addTextStyleStrategy("dotted", new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SINGLE));
		painter.addAnnotationType(TYPE + TextFinding.Severity.ERROR, "wavy");
		painter.addAnnotationType(TYPE + TextFinding.Severity.WARNING, "wavy");
		painter.addAnnotationType(TYPE + TextFinding.Severity.INFO, "dotted");
		viewer.addTextPresentationListener(painter);
		viewer.addPainter(painter);
		painter.paint(IPainter.CONFIGURATION);
		themed();
	}

	/** Takes the colours of the theme. */
	void themed() {
		painter.setAnnotationTypeColor(TYPE + TextFinding.Severity.ERROR, Colors.foreground(Colors.State.PROBLEM));
		painter.setAnnotationTypeColor(TYPE + TextFinding.Severity.WARNING, Colors.foreground("campaign"));
		painter.setAnnotationTypeColor(TYPE + TextFinding.Severity.INFO, Colors.foreground("ipv4"));
		viewer.invalidateTextPresentation();
	}

	SourceViewer viewer() {
		return viewer;
	}

	IDocument document() {
		return document;
	}

	String text() {
		return document.get();
	}

	void setLanguage(IndicatorLanguage next) {
		language = next;
		coloring.setLanguage(next);
		viewer.invalidateTextPresentation();
	}

	/** Shows another text; what was typed before can't be undone any more. */
	void reset(String text) {
		int caret = viewer.getTextWidget().getCaretOffset();
		annotations.removeAllAnnotations();
		document.set(text);
		viewer.getUndoManager().reset();
		viewer.getTextWidget().setCaretOffset(Math.min(caret, text.length()));
	}

	/** Puts another text, which can be undone. */
	void replace(String text) {
		if (!text.equals(document.get()) && viewer.isEditable()) {
			try {
				document.replace(0, document.getLength(), text);
			} catch (BadLocationException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/** Applies a fix as one step that can be undone; the caret stays with its text. */
	void apply(TextFix fix) {
		if (!viewer.isEditable()) {
			return;
		}
		viewer.getUndoManager().beginCompoundChange();
		try {
			for (TextEdit edit : fix.edits().stream().sorted(Comparator.comparingInt(TextEdit::start).reversed()).toList()) {
				document.replace(edit.start(), edit.end() - edit.start(), edit.text());
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		} finally {
			viewer.getUndoManager().endCompoundChange();
		}
	}

	/** Marks a place and goes there. */
	void show(int start, int end) {
		int length = document.getLength();
		int from = Math.clamp(start, 0, length);
		viewer.setSelectedRange(from, Math.clamp(end, from, length) - from);
		viewer.revealRange(from, Math.max(0, Math.min(end, length) - from));
		viewer.getTextWidget().setFocus();
	}

	/** What is known to be wrong. */
	List<TextFinding> findings() {
		return findings;
	}

	/** Underlines what is wrong with this text. */
	void mark(List<TextFinding> next) {
		findings = next;
		Map<Annotation, Position> added = new HashMap<>();
		for (TextFinding finding : next) {
			if (finding.end() <= document.getLength()) {
				added.put(new Annotation(TYPE + finding.severity(), false, Messages.finding(finding)),
						new Position(finding.start(), finding.end() - finding.start()));
			}
		}
		List<Annotation> old = new ArrayList<>();
		annotations.getAnnotationIterator().forEachRemaining(old::add);
		annotations.replaceAnnotations(old.toArray(Annotation[]::new), added);
	}

	private final class Configuration extends SourceViewerConfiguration {

		@Override
		public IPresentationReconciler getPresentationReconciler(ISourceViewer source) {
			PresentationReconciler reconciler = new PresentationReconciler();
			reconciler.setDamager(coloring, IDocument.DEFAULT_CONTENT_TYPE);
			reconciler.setRepairer(coloring, IDocument.DEFAULT_CONTENT_TYPE);
			return reconciler;
		}

		@Override
		public IContentAssistant getContentAssistant(ISourceViewer source) {
			ContentAssistant assistant = new ContentAssistant();
			assistant.setContentAssistProcessor(new CompletionProcessor(() -> language), IDocument.DEFAULT_CONTENT_TYPE);
			assistant.enableAutoActivation(true);
			assistant.setAutoActivationDelay(300);
			assistant.enableColoredLabels(true);
			assistant.setShowEmptyList(true);
			assistant.setEmptyMessage(Messages.Pattern_nothingToComplete);
			assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
			return assistant;
		}

		@Override
		public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer source) {
			QuickAssistAssistant assistant = new QuickAssistAssistant();
			assistant.setQuickAssistProcessor(new FixProcessor(PatternText.this));
			return assistant;
		}

		@Override
		public org.eclipse.jface.text.ITextHover getTextHover(ISourceViewer source, String contentType) {
			return new FindingHover(PatternText.this, LONGEST_HOVER);
		}

		@Override
		public String[] getDefaultPrefixes(ISourceViewer source, String contentType) {
			return new String[] { "//", "" };
		}
	}
}
