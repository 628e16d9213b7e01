package org.akashi.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.store.internal.OpenCase;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

/**
 * A case: the reports, the decisions about them and the knowledge that came of it, kept in one folder that any STIX 2.1
 * tool can read.
 * <p>
 * Threads: all methods may be called from any thread. One lock guards the case: an edit, undo or redo is seen whole or
 * not at all. The EObjects of {@link CaseIndex#find} are live; read several of their properties within
 * {@link #read(Supplier)} where another thread may be editing.
 * <p>
 * Durability: what {@link History#execute}, {@link History#undo}, {@link History#redo} and {@link CaseReports#add} have
 * returned from is on disk. {@link #save} moves it from the journal into the files that other tools read.
 */
public interface Case extends AutoCloseable {

	/**
	 * Makes a new, empty case and opens it.
	 *
	 * @param folder where; made when missing
	 * @param name   its name for people, not blank
	 * @throws CoreException when the folder holds a case already or can't be written ({@link CaseStatus})
	 */
	static Case create(Path folder, String name) throws CoreException {
		return OpenCase.create(folder, name);
	}

	/**
	 * Opens a case. What an earlier process had acknowledged but not saved comes back as unsaved edits. The case opens
	 * read-only, and {@link #problems()} says why, when another process has it open, when a newer Akashi wrote it, or
	 * when the folder can't be written.
	 *
	 * @param monitor progress and cancellation, or null
	 * @throws CoreException when the folder holds no case or can't be read ({@link CaseStatus})
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	static Case open(Path folder, IProgressMonitor monitor) throws CoreException {
		return OpenCase.open(folder, monitor);
	}

	/** The folder that holds it, absolute. */
	Path folder();

	/** Its id, a UUID that stays for the life of the case. */
	String id();

	/** Its name for people. */
	String name();

	/** Whether nothing in it can be changed by this process. */
	boolean readOnly();

	/**
	 * What is wrong or notable: broken and conflicted lines with file and line, recovered edits, why it is read-only.
	 * Codes are those of {@link CaseStatus}.
	 */
	List<IStatus> problems();

	/** What it knows, by id, type, name, value and reference. */
	CaseIndex index();

	/** Its reports. */
	CaseReports reports();

	/**
	 * The rules on mentions that are kept with the case, by id: those that people wrote, imported or switched off. What
	 * verdicts teach isn't among them, since it follows from the verdicts. Changed through {@link Edit#put} and
	 * {@link Edit#removeRule}.
	 */
	List<ExtractionRule> rules();

	/** Its texts of a kind: drawings, export profiles, settings, templates. */
	CaseTexts texts(CaseTexts.Kind kind);

	/** The one command stack of the case. */
	History history();

	/**
	 * What contradicts itself since versions of the case were merged and waits for a decision by {@link Edit#decide}: by
	 * the object's name, then by property.
	 */
	List<Conflict> conflicts();

	/** Whether there are edits that the files don't have yet. Never waits: true while another thread makes or saves a step. */
	boolean dirty();

	/**
	 * Takes over what another program, such as git, has written into the files since they were read: objects, reports,
	 * verdicts, rules, merged with the unsaved edits. What contradicts them waits as a conflict. Cheap when nothing has
	 * changed; {@link #save} does it where it would write a file that another has changed. It is a step of its own that can
	 * be taken back.
	 *
	 * @return whether anything had changed
	 * @throws CoreException {@link CaseStatus#CHANGED_OUTSIDE} when a line can't be read or there is too much to take over
	 *                       in place: nothing has changed then, and opening the case again has both
	 */
	boolean refresh() throws CoreException;

	/**
	 * Writes the changed files, each by a temporary file and an atomic move, then sets the journal aside. Undo stays
	 * possible.
	 *
	 * @param monitor progress, or null; a save is not cancelled half-way
	 * @throws CoreException when a file can't be written, or not be merged with what another program has changed since; then
	 *                       all edits are still in the journal
	 */
	void save(IProgressMonitor monitor) throws CoreException;

	/** Calls the listener after each step, in order; a listener is added once only. */
	void addListener(CaseListener listener);

	/** Removes a listener; does nothing when it isn't there. */
	void removeListener(CaseListener listener);

	/** Reads while no edit is half done. Don't edit in it. */
	<T> T read(Supplier<T> reading);

	/** Lets go of the folder. Unsaved edits stay in the journal and come back at the next opening. */
	@Override
	void close();

	/**
	 * Throws the unsaved edits away, then closes. Reports added stay.
	 *
	 * @throws CoreException when the journal can't be removed; the case is closed nevertheless
	 */
	void closeWithoutSaving() throws CoreException;
}
