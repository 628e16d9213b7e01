package org.akashi.graph.ui.internal.editor;

import org.akashi.ui.Icons;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** Names the diagram that an editor is open on. It is kept over a restart of the workbench. */
public final class DiagramInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private static final String FACTORY = "org.akashi.graph.ui.diagramInput";
	private static final String NAME = "name";

	private final String name;

	/** @param name of a diagram of the case */
	public DiagramInput(String name) {
		this.name = name;
	}

	@Override
	public boolean exists() {
		// Never in the list of recent files.
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("diagram");
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(NAME, name);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DiagramInput input && input.name.equals(name);
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}

	/** Makes the input again when the workbench starts. */
	public static final class Factory implements IElementFactory {

		@Override
		public IAdaptable createElement(IMemento memento) {
			String name = memento.getString(NAME);
			return name == null ? null : new DiagramInput(name);
		}
	}
}
