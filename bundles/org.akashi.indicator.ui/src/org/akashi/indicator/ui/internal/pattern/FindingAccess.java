package org.akashi.indicator.ui.internal.pattern;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;

/** Tells the painter the types of our annotations, which are none of the workbench's. */
@SuppressWarnings("deprecation")
final class FindingAccess implements IAnnotationAccess {

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return true;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return true;
	}
}
