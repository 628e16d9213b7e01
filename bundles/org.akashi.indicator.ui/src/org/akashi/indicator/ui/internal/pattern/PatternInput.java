package org.akashi.indicator.ui.internal.pattern;

import org.akashi.ui.Icons;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** Names the indicator whose pattern an editor is open on: one editor an indicator, kept over a restart. */
public final class PatternInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private static final String FACTORY = "org.akashi.indicator.ui.patternInput";
	private static final String ID = "id";
	private static final String NAME = "name";

	private final String id;
	private final String name;

	/**
	 * @param id   STIX id of the indicator
	 * @param name what people call it now
	 */
	public PatternInput(String id, String name) {
		this.id = id;
		this.name = name;
	}

	/** STIX id of the indicator. */
	public String id() {
		return id;
	}

	@Override
	public boolean exists() {
		return false; // no file: never in the list of recent ones
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("pattern");
	}

	@Override
	public String getName() {
		return name.isBlank() ? id : name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return getName() + " – " + id;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(ID, id);
		memento.putString(NAME, name);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PatternInput input && input.id.equals(id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}

	/** Makes the input again when the workbench starts. */
	public static final class Factory implements IElementFactory {

		@Override
		public IAdaptable createElement(IMemento memento) {
			String id = memento.getString(ID);
			String name = memento.getString(NAME);
			return id == null ? null : new PatternInput(id, name == null ? "" : name);
		}
	}
}
